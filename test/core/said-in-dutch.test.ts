import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { AGREEMENTS, saidIn, WORK } from "./agreements-in-languages";

const rules = rulesOf(builtInLibrary());

const SAID = {
  agreed: `
    cpor present De koppeling van Leverancier aan de tenant van Klant als Claiming Partner of Record voor Microsoft Teams geschiedt met instemming van Klant.
    cpor present Klant verleent zijn medewerking en toestemming aan de registratie van Leverancier als CPOR voor SharePoint Online bij Microsoft.
    cpor present Leverancier is door Klant gemachtigd om zich bij Microsoft als Claiming Partner of Record voor Exchange Online te laten registreren.
    cpor present Met ondertekening van deze overeenkomst gaat Klant ermee akkoord dat Leverancier als geclaimde partner of record (CPOR) voor Microsoft Teams te boek staat.
    cpor present Klant heeft er geen bezwaar tegen dat Leverancier bij Microsoft als Claiming Partner of Record voor Teams wordt aangemerkt.
    cpor present Partijen komen overeen dat Leverancier voor Microsoft Purview als Claiming Partner of Record optreedt, hetgeen Klant aanvaardt.
    cpor present Het is Leverancier toegestaan in Partner Center een CPOR-claim in te dienen voor SharePoint Online.
    cpor present Klant verklaart zich akkoord met de indiening door Leverancier van een CPOR-claim voor de workloads Teams en SharePoint.
    cpor present De toestemming van Klant voor de registratie van Leverancier als Claiming Partner of Record voor Microsoft Teams wordt geacht te zijn verleend.
    cpor present Wij gaan ermee akkoord dat Leverancier als onze Claiming Partner of Record voor Microsoft Teams wordt geregistreerd.
    cpor present Klant zal de registratie van Leverancier als Claiming Partner of Record voor Microsoft Teams goedkeuren.
    cpor present Klant dient in te stemmen met de koppeling als Claiming Partner of Record voor Microsoft Teams en doet dat hierbij.
    cpor present Ten behoeve van de erkenning van de dienstverlening door Microsoft meldt Leverancier zich aan als Claiming Partner of Record van Klant voor Microsoft Teams; Klant stemt daarmee uitdrukkelijk in.
    cpor present Wij stemmen ermee in dat Fabrikam Advies onze Claiming Partner of Record voor Exchange Online wordt.
    cpor present Leverancier dient een CPOR-claim in voor Microsoft Teams. Klant aanvaardt deze.
    cpor present De opdrachtgever machtigt de opdrachtnemer bij Microsoft als Claiming Partner of Record voor SharePoint Online te worden geregistreerd.
    cpor present Klant verplicht zich de CPOR-claim voor Microsoft Teams niet te betwisten en stemt er reeds nu mee in.
    cpor present Klant verplicht zich: / - in te stemmen met de koppeling van Leverancier als Claiming Partner of Record (CPOR) voor Microsoft Teams; / - het verzoek van Microsoft te bevestigen.
    dpor present Klant wijst Leverancier aan als Digital Partner of Record voor al zijn Azure-abonnementen.
    dpor present De aanwijzing van Leverancier als Digital Partner of Record op elk abonnement geschiedt door de beheerder van Klant.
    dpor present Klant verbindt zich ertoe Leverancier in de Azure-portal als digitale partner of record (DPOR) van alle abonnementen op te nemen.
    dpor present Leverancier wordt door Klant als Digital Partner of Record ingesteld op de in bijlage 1 vermelde abonnementen.
    dpor present Het is aan Klant om Leverancier als Digital Partner of Record toe te voegen aan ieder nieuw abonnement.
    dpor present De globale beheerder van Klant zal Leverancier als DPOR selecteren voor elk abonnement.
    dpor present Klant dient Leverancier op elk abonnement als Digital Partner of Record te vermelden.
    dpor present Voor zover de portal dat toelaat, stelt Klant Leverancier op elk abonnement als DPOR in.
    dpor present Klant draagt er zorg voor dat Leverancier op al zijn abonnementen als Digital Partner of Record vermeld staat en blijft.
    pal present Klant nodigt de medewerkers van Leverancier als gastgebruiker uit en kent hun de rol Inzender op het abonnement ‘Productie’ toe. Leverancier koppelt zijn Partner-ID aan deze accounts (Partner Admin Link).
    pal present Leverancier is gerechtigd zijn Partner-ID te koppelen aan de service-principal die Klant met de rol Contributor op de resourcegroep ‘rg-prod’ aanmaakt (PAL).
    pal present Het gastaccount van Leverancier, met de rol Eigenaar op alle abonnementen, wordt met instemming van Klant aan de Partner-ID van Leverancier gekoppeld.
    pal present Klant stemt in met het leggen van een Partner Admin Link. Daartoe maakt hij een service principal aan met de rol Inzender op de beheergroep ‘Exploitatie’.
    pal present Klant verstrekt Leverancier een account met de rol Inzender op het abonnement en gedoogt dat Leverancier daaraan zijn partnernummer koppelt (Partner Admin Link).
    pal present Klant delegeert via Azure Lighthouse de rol Inzender op het abonnement ‘Exploitatie’ aan Leverancier. Leverancier koppelt daaraan zijn Partner-ID (PAL).
    tpor present Klant neemt zijn Microsoft 365-licenties in het kader van het CSP-programma af van Leverancier.
    tpor present De levering van de Microsoft 365-abonnementen geschiedt door Leverancier als Cloud Solution Provider.
    tpor present De in bijlage 1 genoemde Microsoft 365-licenties worden door Leverancier verkocht en gefactureerd.
    tpor present Leverancier levert Klant de volgende abonnementen: 50 Microsoft 365 Business Premium.
    tpor present Leverancier vervult de rol van reseller of record voor alle abonnementen van Klant.
    tpor present Klant wijst Leverancier aan als zijn Transacting Partner of Record voor alle licenties.
    tpor present De aankoop van de Microsoft 365-licenties verloopt via Leverancier.
    tpor present Fabrikam treedt op als Cloud Solution Provider (CSP) en stelt Klant de Microsoft-abonnementen van bijlage 1 ter beschikking.
    tpor present Klant bestelt zijn Microsoft 365-licenties uitsluitend bij Leverancier.
    poe present Deze overeenkomst mag als bewijs van uitvoering bij Microsoft worden overgelegd. Op eerste verzoek ondertekent Klant een verklaring. Door ondertekening verklaart Klant dat Leverancier de diensten van artikel 1 van januari tot juni 2027 uitvoert.
    poe present Deze opdrachtbevestiging strekt tot bewijs van uitvoering (Proof of Execution) en Leverancier is vrij deze aan Microsoft over te leggen, niettegenstaande de geheimhouding. Klant verbindt zich om formulieren mede te ondertekenen. Hij bevestigt dat de diensten van artikel 1 sinds maart 2026 door Leverancier worden verricht.
    poe present Toegestaan wordt dat Leverancier deze overeenkomst als bewijs van uitvoering aan Microsoft verstrekt. Klant zal op verzoek van Leverancier een ondertekende verklaring afgeven. De uitvoering van de diensten van artikel 1 door Leverancier wordt door Klant bevestigd.
    poe present Klant verklaart dat Leverancier de in artikel 1 beschreven werkzaamheden tussen februari en mei 2027 uitvoert. Deze verklaring is bestemd om aan Microsoft als bewijs van uitvoering te worden overgelegd. Klant tekent desgevraagd ieder aanvullend document.
    poe present Klant stemt ermee in dat deze overeenkomst aan Microsoft wordt verstrekt als bewijs van uitvoering. Hij geeft op verzoek een verklaring af. Klant bevestigt dat de diensten van artikel 1 sinds 1 maart 2026 door Leverancier worden verricht.
    admin-access present Aan Leverancier worden voor de duur van de overeenkomst gedelegeerde beheerdersrechten (GDAP) verleend met de rollen Exchange-beheerder en Helpdesk-beheerder.
    admin-access present Klant dient voor de engineers van Leverancier persoonlijke accounts met de rol Teams-beheerder aan te maken; deze vervallen bij oplevering.
    admin-access present De toekenning van de rol SharePoint-beheerder via een GDAP-relatie van 180 dagen geschiedt door Klant.
    admin-access present Klant zal het GDAP-verzoek (rollen: Globale lezer, Intune-beheerder) voor twaalf maanden goedkeuren.
    admin-access present Leverancier krijgt van Klant tot het einde van het project de rol Globale beheerder via een gastaccount.
    admin-access present Klant stelt de benodigde toegang beschikbaar: GDAP-relatie met de rollen Exchange-beheerder en Teams-beheerder, duur 365 dagen.
    admin-access present Voor de duur van de migratie wordt voor Leverancier een gastaccount met de rol Globale beheerder aangemaakt.
    customer-agreement present Klant is gehouden de Microsoft-klantovereenkomst, door zijn tekenbevoegde vertegenwoordiger, te aanvaarden vóór iedere bestelling.
    customer-agreement present Voorafgaand aan de eerste bestelling moet de Microsoft-klantovereenkomst door een bevoegde vertegenwoordiger van Klant zijn aanvaard.
    customer-agreement present Klant, vertegenwoordigd door zijn financieel directeur, heeft de Microsoft-klantovereenkomst vóór de besteldatum aanvaard.
    customer-agreement present De aanvaarding van de Microsoft-klantovereenkomst door de algemeen directeur van Klant vindt plaats vóór activering van het eerste abonnement.
    customer-agreement present Klant aanvaardt de Microsoft Customer Agreement vóór de eerste bestelling; ondertekenaar is directeur P. Berg, p.berg@contoso.example.
  `,
  refused: `
    cpor adverse Leverancier wordt niet als Claiming Partner of Record geregistreerd.
    cpor adverse Er zal geen CPOR-claim worden ingediend.
    cpor adverse Klant verzet zich tegen iedere koppeling van Leverancier als Claiming Partner of Record.
    cpor adverse Leverancier ziet af van iedere claim als Claiming Partner of Record.
    cpor adverse Het is Leverancier verboden een CPOR-claim in te dienen.
    cpor adverse Iedere registratie als Claiming Partner of Record is uitgesloten.
    cpor adverse Klant weigert in te stemmen met registratie van Leverancier als Claiming Partner of Record.
    cpor adverse De hoedanigheid van Claiming Partner of Record blijft berusten bij Litware Automatisering B.V.
    cpor adverse Leverancier onthoudt zich van het indienen van CPOR-claims.
    cpor adverse Toestemming voor een CPOR-koppeling wordt geweigerd.
    cpor adverse Klant trekt zijn toestemming voor de CPOR-koppeling in.
    cpor adverse Uitsluitend Northwind Systemen B.V. mag zich als Claiming Partner of Record registreren.
    cpor adverse In geen geval mag Leverancier zich als Claiming Partner of Record presenteren.
    cpor adverse In afwijking van artikel 4 wordt Leverancier voor Microsoft Teams niet als Claiming Partner of Record geregistreerd.
    cpor adverse De op 1 mei 2024 gegeven toestemming voor de CPOR-koppeling voor Microsoft Teams wordt ingetrokken.
    cpor adverse Noch Leverancier noch zijn onderaannemers mogen zich voor Microsoft Teams als Claiming Partner of Record registreren.
    dpor adverse Leverancier wordt op geen enkel abonnement als Digital Partner of Record ingesteld.
    dpor adverse Klant handhaaft Litware B.V. als Digital Partner of Record van zijn abonnementen.
    dpor adverse Er wordt geen Digital Partner of Record aangewezen.
    dpor adverse Klant is niet bereid Leverancier als Digital Partner of Record te registreren.
    dpor adverse Northwind Systemen B.V. blijft als Digital Partner of Record ingesteld.
    dpor adverse Klant verwijdert Leverancier als Digital Partner of Record van alle abonnementen.
    pal adverse Er wordt geen Partner Admin Link gelegd.
    pal adverse Leverancier onthoudt zich van het koppelen van zijn Partner-ID aan accounts van Klant.
    pal adverse Het gebruik van Partner Admin Link is uitgesloten.
    pal adverse Klant staat de koppeling van de Partner-ID van Leverancier aan zijn accounts (PAL) niet toe.
    pal adverse Leverancier zal geen Partner Admin Link aanbrengen.
    pal adverse Het gastaccount met de rol Inzender op het abonnement mag niet via PAL aan de Partner-ID van Leverancier worden gekoppeld.
    tpor adverse Leverancier is geen reseller en levert geen licenties.
    tpor adverse Litware B.V. blijft de Transacting Partner of Record.
    tpor adverse Leverancier zal geen abonnementen verkopen en niet als Transacting Partner of Record optreden.
    tpor adverse De reseller of record van de licenties blijft Northwind Systemen B.V.
    poe adverse Deze overeenkomst dient niet als bewijs van uitvoering jegens Microsoft.
    poe adverse Klant zal geen bewijs van uitvoering voor Microsoft ondertekenen.
    poe adverse Verstrekking van deze overeenkomst aan Microsoft als bewijs van uitvoering is uitgesloten.
    poe adverse Klant weigert een bewijs van uitvoering voor Microsoft af te geven.
    poe adverse Leverancier mag deze overeenkomst noch aan Microsoft noch aan derden als bewijs van uitvoering verstrekken.
    admin-access adverse Er worden aan Leverancier geen beheerdersrechten in de tenant verleend.
    admin-access adverse Leverancier heeft op geen enkel moment beheertoegang tot de tenant van Klant.
    admin-access adverse Klant zal geen GDAP-relatie goedkeuren.
    admin-access adverse Er komt geen GDAP-relatie tot stand.
    admin-access adverse De rol Globale beheerder wordt niet aan Leverancier verleend.
    customer-agreement adverse Klant zal de Microsoft-klantovereenkomst niet aanvaarden.
    customer-agreement adverse Ondertekening van deze overeenkomst geldt niet als aanvaarding van de Microsoft-klantovereenkomst.
    customer-agreement adverse Klant wijst de Microsoft-klantovereenkomst af.
  `,
  "only mentioned": `
    cpor mentioned In het eerste concept stond dat Klant zou instemmen met een CPOR-koppeling.
    cpor mentioned De koppeling als Claiming Partner of Record wordt in een afzonderlijke overeenkomst geregeld.
    cpor mentioned Leverancier zal Klant te zijner tijd om toestemming vragen voor een eventuele CPOR-koppeling.
    cpor mentioned Of Leverancier Claiming Partner of Record wordt, moet nog worden besloten.
    cpor mentioned Een Claiming Partner of Record is de partner die bij Microsoft een claim heeft ingediend.
    cpor mentioned Voor een CPOR-koppeling is de voorafgaande schriftelijke toestemming van Klant vereist.
    cpor mentioned Indien Klant daar later mee instemt, kan Leverancier zich als Claiming Partner of Record registreren.
    cpor mentioned Tijdens de onderhandelingen was een koppeling als Claiming Partner of Record voorgesteld.
    cpor mentioned Leverancier wenst als Claiming Partner of Record te worden erkend.
    cpor mentioned CPOR: procedure waarmee Microsoft de inzet van een partner erkent.
    cpor mentioned Heeft Klant met de CPOR-koppeling ingestemd?
    cpor mentioned Partijen behouden zich voor na de pilot over een CPOR-koppeling te spreken.
    cpor mentioned Leverancier heeft Klant uitgelegd wat Microsoft onder een Claiming Partner of Record voor Microsoft Teams verstaat.
    cpor mentioned Klant onderzoekt thans of hij met de CPOR-koppeling voor Microsoft Teams instemt.
    cpor mentioned De toestemming van Klant voor de CPOR-koppeling voor Microsoft Teams is nog niet gegeven.
    cpor mentioned Klant beslist binnen vier weken of hij met de CPOR-koppeling voor Microsoft Teams instemt.
    cpor mentioned Leverancier nodigt Klant uit in te stemmen met de CPOR-koppeling voor Microsoft Teams.
    dpor mentioned Klant kan Leverancier desgewenst als Digital Partner of Record aanwijzen, maar is daartoe niet verplicht.
    dpor mentioned De Digital Partner of Record is de partner die in de portal aan een abonnement is gekoppeld.
    dpor mentioned Partijen beslissen later over een eventuele aanwijzing als Digital Partner of Record.
    dpor mentioned Klant overweegt Leverancier op alle abonnementen als Digital Partner of Record in te stellen.
    pal mentioned Een Partner Admin Link is een mechanisme waarmee een Partner-ID aan een Azure-account wordt gekoppeld.
    pal mentioned Een Partner Admin Link kan later in onderling overleg worden gelegd.
    pal mentioned In de eerste versie was voorzien dat Leverancier een Partner Admin Link zou leggen.
    pal mentioned Partijen onderzoeken of een Partner Admin Link zinvol is.
    pal mentioned Een Partner Admin Link vereist dat het gastaccount de rol Inzender op het abonnement heeft.
    tpor mentioned De Transacting Partner of Record is de partner bij wie de licenties worden gekocht.
    tpor mentioned Leverancier zou graag Transacting Partner of Record van Klant worden.
    poe mentioned Bewijs van uitvoering: het bewijs dat Microsoft van zijn partners verlangt.
    poe mentioned Partijen zullen later een bewijs van uitvoering voor Microsoft overeenkomen.
    poe mentioned Leverancier had om een bewijs van uitvoering voor Microsoft gevraagd.
    poe mentioned Of deze overeenkomst als bewijs van uitvoering aan Microsoft mag worden verstrekt, wordt apart geregeld.
    admin-access mentioned De beheerdersrollen in de tenant worden in een afzonderlijke overeenkomst geregeld.
    admin-access mentioned GDAP betekent granulaire gedelegeerde beheerdersrechten van Microsoft.
    admin-access mentioned Een GDAP-relatie kan later tot stand worden gebracht.
    admin-access mentioned Klant onderzoekt of hij Leverancier via GDAP en voor de duur van de overeenkomst de rol Teams-beheerder verleent.
    customer-agreement mentioned De Microsoft-klantovereenkomst is de overeenkomst tussen Microsoft en de eindklant.
    customer-agreement mentioned Partijen bepalen later of de Microsoft-klantovereenkomst moet worden aanvaard.
    customer-agreement mentioned Klant laat de Microsoft-klantovereenkomst vóór de eerste bestelling door zijn juridische afdeling beoordelen.
    customer-agreement mentioned Klant beslist vóór de eerste bestelling of hij de Microsoft-klantovereenkomst aanvaardt.
  `,
  "about something else": `
    cpor missing Klant staat toe dat Leverancier zijn Microsoft-partner-ID koppelt aan het gastaccount (rol Inzender op het abonnement), zodat Microsoft het Azure-verbruik ziet.
    cpor missing Klant stemt ermee in dat Leverancier Microsoft Teams implementeert.
    cpor missing Leverancier dient namens Klant ondersteuningsverzoeken in bij Microsoft.
    cpor missing Klant registreert zijn apparaten in Microsoft Intune.
    pal missing Leverancier koppelt de accounts van de gebruikers aan Microsoft Intune.
    tpor missing Leverancier levert een beheerhandleiding voor Microsoft Teams.
    tpor missing Klant koopt zijn Microsoft-licenties bij een andere leverancier.
    tpor missing Leverancier verkoopt geen licenties.
    tpor missing Leverancier biedt aan in de toekomst als CSP de Microsoft-licenties van Klant te leveren.
    poe missing Klant tekent maandelijks de urenstaat, die als bewijs voor de facturatie dient.
    admin-access missing Klant geeft Leverancier toegang tot zijn panden en systemen.
    customer-agreement missing Deze klantovereenkomst treedt in werking na ondertekening door Klant.
  `,
};

describe.each(Object.entries(SAID))("Said in Dutch and %s", (_, lines) => {
  it.each(saidIn(lines))("%s is %s: %s", (family, status, clause) => {
    const analysis = scan(agreementFrom(AGREEMENTS.nl(WORK.nl, clause)), rules);
    expect(analysis.findings.find((finding) => finding.family === family)!.status).toBe(status);
  });
});
