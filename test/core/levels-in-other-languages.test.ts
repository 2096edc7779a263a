import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { AGREEMENTS, type Foreign } from "./agreements-in-languages";

const rules = rulesOf(builtInLibrary());

/** The agreement without its sentence on the purchase route, which is the last of its services. */
function about(language: Foreign, work: string): string {
  const lines = AGREEMENTS[language](work, "").split("\n");
  const at = lines.findIndex((line) => line.endsWith(work));
  return [...lines.slice(0, at + 1), ...lines.slice(at + 2)].join("\n");
}

/** What the work is, with the levels of some families before it. */
const WORKS: Record<Foreign, string> = {
  de: `
    admin-access=required,cpor=required,poe=required Der Auftragnehmer übernimmt die laufende Betreuung der Microsoft-365-Umgebung des Auftraggebers.
    admin-access=required,cpor=required Gegenstand ist die Überführung der Postfächer des Auftraggebers nach Exchange Online.
    admin-access=required,pal=required Der Auftragnehmer verlagert die Server des Auftraggebers nach Microsoft Azure.
    admin-access=recommended,pal=required,cpor=not-applicable Der Auftragnehmer errichtet eine Landing Zone in Microsoft Azure.
    tpor=required,customer-agreement=required,cpor=not-applicable Der Auftragnehmer liefert dem Auftraggeber Microsoft-365-Lizenzen im CSP-Programm.
    tpor=required,customer-agreement=required Der Auftraggeber erwirbt die Azure-Dienste über den Auftragnehmer als Cloud Solution Provider.
    customer-agreement=recommended,cpor=required Der Auftragnehmer schult die Anwender des Auftraggebers in Microsoft Teams.
    admin-access=required,cpor=required Der Auftragnehmer erbringt Managed Services für Microsoft Intune und Microsoft Defender.
    pal=required,admin-access=recommended Der Auftragnehmer entwickelt für den Auftraggeber Anwendungen mit Microsoft Power Apps.
    cpor=not-applicable,pal=not-applicable,tenant-details=not-applicable Der Auftragnehmer verkabelt die Büroräume des Auftraggebers.
    tpor=required,customer-agreement=not-applicable Der Auftragnehmer vertreibt als Licensing Solution Provider die Lizenzen des Auftraggebers unter dem Enterprise Agreement für Microsoft 365.
    admin-access=required,pal=required Der Auftragnehmer überwacht rund um die Uhr Microsoft Sentinel.
    cpor=required,poe=required,customer-agreement=recommended Der Auftragnehmer passt Dynamics 365 Sales an die Prozesse des Auftraggebers an.
  `,
  fr: `
    admin-access=required,cpor=required,poe=required Le Prestataire assure l'infogérance de l'environnement Microsoft 365 du Client.
    admin-access=required,cpor=required Les prestations portent sur la migration des boîtes aux lettres du Client vers Exchange Online.
    admin-access=required,pal=required Le Prestataire transfère les serveurs du Client dans Microsoft Azure.
    admin-access=recommended,pal=required,cpor=not-applicable Le Prestataire conçoit et construit une zone d'atterrissage dans Microsoft Azure.
    tpor=required,customer-agreement=required,cpor=not-applicable Le Prestataire fournit au Client des licences Microsoft 365 en mode CSP.
    customer-agreement=recommended,cpor=required,tpor=not-applicable Le Prestataire fournit des formations à Microsoft Teams aux utilisateurs du Client.
    admin-access=required,cpor=required Le Prestataire fournit des services managés pour Microsoft Intune et Microsoft Defender.
    pal=required,admin-access=recommended Le Prestataire développe des applications Microsoft Power Apps pour le Client.
    cpor=not-applicable,tenant-details=not-applicable Le Prestataire réalise le câblage des bureaux du Client.
    tpor=required,customer-agreement=not-applicable Le Prestataire revend les licences Microsoft 365 du Client sous son Accord Entreprise, en qualité de LSP.
    cpor=required,poe=required,customer-agreement=recommended Le Prestataire paramètre Dynamics 365 Sales pour le Client.
    tpor=not-applicable,cpor=required Le Prestataire livre un plan de gouvernance pour Microsoft 365 et accompagne le Client.
  `,
  es: `
    admin-access=required,cpor=required,poe=required El Proveedor presta servicios gestionados sobre el entorno Microsoft 365 del Cliente.
    admin-access=required,cpor=required El objeto es la migración de los buzones del Cliente a Exchange Online.
    admin-access=required,pal=required El Proveedor trasladará los servidores del Cliente a Microsoft Azure.
    admin-access=recommended,pal=required,cpor=not-applicable El Proveedor diseña y construye una zona de aterrizaje en Microsoft Azure.
    tpor=required,customer-agreement=required,cpor=not-applicable El Proveedor suministra al Cliente licencias de Microsoft 365 en modalidad CSP.
    customer-agreement=recommended,cpor=required,tpor=not-applicable El Proveedor imparte formación sobre Microsoft Teams a los usuarios del Cliente.
    admin-access=required,cpor=required El Proveedor se encarga de la administración continua de Microsoft Intune y Microsoft Defender.
    pal=required,admin-access=recommended El Proveedor desarrolla aplicaciones de Microsoft Power Apps para el Cliente.
    cpor=not-applicable,tenant-details=not-applicable El Proveedor realiza el cableado de las oficinas del Cliente.
    tpor=required,customer-agreement=not-applicable El Proveedor revende las licencias de Microsoft 365 del Cliente al amparo de su Enterprise Agreement, como LSP.
    cpor=required,poe=required,customer-agreement=recommended El Proveedor parametriza Dynamics 365 Sales para el Cliente.
    tpor=not-applicable,cpor=required El Proveedor entrega un plan de gobierno para Microsoft 365 y acompaña al Cliente.
  `,
  nl: `
    admin-access=required,cpor=required,poe=required Leverancier verzorgt het doorlopende beheer van de Microsoft 365-omgeving van Klant.
    admin-access=required,cpor=required De opdracht betreft de migratie van de mailboxen van Klant naar Exchange Online.
    admin-access=required,pal=required Leverancier brengt de servers van Klant over naar Microsoft Azure.
    admin-access=recommended,pal=required,cpor=not-applicable Leverancier ontwerpt en bouwt een landing zone in Microsoft Azure.
    tpor=required,customer-agreement=required,cpor=not-applicable Leverancier levert Klant Microsoft 365-licenties via het CSP-programma.
    admin-access=required,cpor=required Leverancier levert managed services voor Microsoft Intune en Microsoft Defender.
    pal=required,admin-access=recommended Leverancier ontwikkelt toepassingen met Microsoft Power Apps voor Klant.
    cpor=not-applicable,tenant-details=not-applicable Leverancier legt de bekabeling aan in de kantoren van Klant.
    tpor=required,customer-agreement=not-applicable Leverancier verkoopt als LSP de Microsoft 365-licenties van Klant onder het Enterprise Agreement.
    cpor=required,poe=required,customer-agreement=recommended Leverancier richt Dynamics 365 Sales in voor Klant.
    tpor=not-applicable,cpor=required Leverancier levert een governanceplan voor Microsoft 365 op en begeleidt Klant.
  `,
};

describe.each(Object.keys(WORKS) as Foreign[])("What an agreement in %s needs", (language) => {
  const written = WORKS[language]
    .trim()
    .split("\n")
    .map((line) => /^\s*(\S+) (.+)$/.exec(line)!.slice(1) as [string, string]);
  it.each(written)("is %s: %s", (levels, work) => {
    const analysis = scan(agreementFrom(about(language, work)), rules);
    const expected = levels.split(",").map((pair) => pair.split("="));
    const told = new Map(analysis.findings.map(({ family, level }) => [family as string, level as string]));
    expect(analysis.language).toBe(language);
    expect(expected.map(([family]) => [family, told.get(family!)])).toEqual(expected);
  });
});
