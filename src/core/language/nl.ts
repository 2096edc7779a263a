// Knows: Dutch as agreements use it.
// Refuses to know: the eight families.
import { OTHER_VENDORS } from "./other-vendors";
import { lines, words, type Lexicon } from "./lexicon";
import { dutchFirstPerson } from "./persons";

const VERBS = words(`
      keuren kennen maken nodigen wijzen richten laten stellen zorgen zetten delegeren registreren aanvaarden accepteren
      machtigen tekenen behouden handhaven
      moet moeten zal zullen voert opent overhandigt activeert configureert dient verplicht stemt gaat bevestigt erkent aanvaardt accepteert verleent geeft keurt kent wijst maakt richt nodigt delegeert houdt laat
      voegt stelt registreert benoemt wijst kiest vult neemt koppelt tekent ondertekent verstrekt levert verkoopt koopt neemt betrekt bestelt zorgt draagt machtigt autoriseert verbindt is
      heeft hebben wordt worden ondertekenen tekenen aanwijzen vermeldt vermelden legt factureert staat kan koppelen verklaart
      krijgt krijgen ontvangt ontvangen verbinden gehouden gaan selecteert handhaaft behoudt verricht treedt vervult doet verklaren brengt plaatst zet beschikt gebruikt gebruiken mogen mag gedoogt duldt dienen dienden geven verlenen aanvaarden accepteren wijzen nodigen maken verstrekken registreren autoriseren benoemen geschiedt voorziet ontvangt verzorgt beheert factureren parafeert retourneert laten instemmen
      leveren verkopen bevestigen vragen nemen kopen bestellen stemmen houden zetten voegen stellen
      aangemaakt
      beschikken
    `);

export const nl: Lexicon = {
  code: "nl",
  stopwords: words("de het een van en dat op te voor met zijn niet aan er wordt door"),
  articles: words("de het een"),
  fillers: words("hierbij ook tevens daarbij uitdrukkelijk dan"),
  abbreviations: words(`
      nr art bijv etc o a d w z dhr mw tel ca incl excl resp drs ir ing mr mevr prof dr e f g h i j k l m
      n p q r s t u v x y
    `),
  partnerRoles: lines(`
    systeemhuis
    opdrachtneemster
    leverancierster
    cloudleverancier
    dienstverleenster
    softwareleverancier
    licentieleverancier
    opdrachtnemer
    inschrijver
    contractant
    leverancier
    dienstverlener
    aanbieder
    partner
    reseller
    consultant
    adviseur
    wederverkoper
    verkoper
    it partner
      it leverancier
      it dienstverlener
      dienstverrichter
      uitvoerder
      systeemintegrator
      integrator
      opdrachtnemers
      leveranciers
      adviesbureau
      implementatiepartner
      verstrekker
      dienstenleverancier
      ict leverancier
      ict dienstverlener
      opdrachtneemster
    aannemer
    dienstverlenende partij
    leverende partij
    verkoopster
    `),
  customerRoles: lines(`
    voor
    vereniging
    universiteit
    ziekenhuis
    school
    hogeschool
    cooperatie
    zorginstelling
    woningcorporatie
    fabrikant
    museum
    verzekeraar
    opdrachtgever
    aanbestedende dienst
    stichting
    gemeente
    klant
    afnemer
    koper
    cliënt
    client
    bedrijf
    organisatie
      afnemers
      opdrachtgevers
      aanbesteder
      aanbestedende overheid
      bestelster
      besteller
      gebruiker
      eindklant
      lastgever
      opdrachtgeefster
      verkrijger
    afnemende partij
    eindgebruiker
    koopster
    licentienemer
    principaal
    zorgaanbieder
    `),
  genitives: { partner: [], customer: [] },
  smallRoles: lines(`
    opdrachtnemer
    leverancier
    dienstverlener
    inschrijver
    contractant
    opdrachtgever
    klant
    afnemer
    aanbestedende dienst
    gemeente
    it bedrijf
    ict bedrijf
    adviesfirma
    uitvoerende partij
    dienstverlenend bedrijf
    leverend bedrijf
  `),
  generic: {
    articles: words("een elke iedere welke"),
    parties: words("klant partner leverancier afnemer opdrachtgever opdrachtnemer dienstverlener reseller"),
  },
  hereinafter: lines(`
    hierna
    verder te noemen
    te noemen
  `),
  names: {
    definite: words("de het"),
    plural: [],
    elided: [],
    indefinite: words("een"),
    pointing: words("deze dit elke elk"),
    joining: words("van der"),
    within: words("van"),
    of: words("van"),
    and: words("en"),
    between: words("tussen"),
    bodies: words(
      "Gemeente Provincie Waterschap Stichting Woningstichting Woonstichting Vereniging Coöperatie Universiteit Zorggroep Onderwijsgroep",
    ),
    offices: [],
    bodyEndings: [],
    places: [],
    districts: [],
    calledFirm: lines(`
      de firma
      het bedrijf
    `),
    opening: words("Alleen Voor Als Tussen Namens"),
    signingFor: words("Voor Namens"),
    posts: words("Bestuurder"),
    belongings: words("Offerte Overeenkomst"),
    identifiers: words("Nummer"),
    papers: [],
    paperEndings: words("overeenkomst"),
    doingEndings: [],
    doingBeginnings: [],
    particulars: words("gevestigd vertegenwoordigd"),
    letterhead: words("voor"),
    writer: words("van afzender"),
    reader: words("aan"),
  },
  offers: {
    papers: words("offerte voorstel"),
    made: words("opgesteld aangeboden uitgebracht voorbereid"),
    yours: words("uw"),
    by: words("door van"),
    for: words("voor"),
    to: words("aan"),
  },
  possessions: {
    ours: words("onze ons mijn"),
    yours: words("uw jullie"),
    customers: words(
      "tenant directory abonnement licentie mailbox postvak gebruiker medewerker gegevens omgeving azure claiming digital cpor dpor",
    ),
    partners: words("consultant engineer offerte tarief factuur partner mpn dienst voorstel"),
    customersDo: words("betal kop koop nem bestel"),
    partnersDo: words(
      "lever configur ontwerp bouw migreer implementeer train factur verkop verkoop richt adviseer begeleid install verhuiz onderhoud beheer",
    ),
    auxiliaries: words("zullen hebben gaan zijn"),
  },
  referents: {
    standing: words("hij deze die zij laatstgenoemde"),
    pointing: words("deze dit dat die"),
    firms: words("onderneming bedrijf leverancier wederverkoper aanbieder partner"),
    binding: [],
    idle: [],
    beside: words("van aan door voor met bij tussen tegen op en of als over in naar"),
    declaring: words(`
      stemt erkent bevestigt aanvaardt machtigt verleent keurt accepteert tekent ondertekent nodigt wijst benoemt voert maakt kent
    `),
  },
  classes: {
    waarmee: words(`
      dit dat bovenstaande opgave hiermee daarmee ermee erin hierin claim koppeling registratie aanmelding melding aanvraag vermelding microsoft
    `),
    arbeid: words(`
      diensten werkzaamheden werk project opdracht
    `),
    stukken: words(`
      formulier* verklaring* brief brieven document* bevestiging* bewijs* sjabloon* stuk stukken attest* exemplaar exemplaren
    `),
    voldoet: words(`
      tekent tekenen ondertekent ondertekenen parafeert vult invullen verstrekt verstrekken levert geeft retourneert vernieuwt herhaalt waarmerkt zendt stuurt afgeven afgeeft
    `),
    month: words("januari februari maart april mei juni juli augustus september oktober november december"),
    document: words(`
      overeenkomst document formulier brief order kopie bijlage verklaring bevestiging opdrachtbevestiging contract stuk exemplaar bewijs addendum
    `),
    removal: words(`
      verwijder* verwijderen verwijdert verwijderd intrek* intrekken ingetrokken trekt beeindig* beeindigen beeindigt beeindigd blokkeren blokkeert geblokkeerd blokke* ontneemt ontnemen ontnomen sluit sluiten gesloten afsluiten afgesloten opheffen opgeheven deactiveren deactiveert gedeactiveerd opzeggen opgezegd uitschakelen uitgeschakeld schrappen schrapt
    `),
    show: words(`
      geven geeft gegeven verstrekken verstrekt overleggen overgelegd tonen getoond sturen gestuurd toegezonden
      toesturen delen gedeeld indienen ingediend dienen overhandigen overhandigd voorleggen voorgelegd leggen
      gebruiken gebruikt openbaren afgeven afgegeven zenden gezonden uploaden geupload beroepen inbrengen ingebracht
      verzenden doorgeven verstrekking overlegging openbaarmaking afgifte toezending indiening beschikking
      doorsturen laten
    `),
    exhibit: words(`
      overeenkomst overeenkomsten document documenten formulier formulieren exemplaar opdracht opdrachtbevestiging
      brief order kopie afschrift bijlage verklaring verklaringen bevestiging bestelbon offerte bewijs bewijsstuk
      bewijsstukken uittreksel contract stuk stukken bestelling klantbevestiging addendum
      blad aanmeldformulier fiche
    `),
    attest: words(`
      bevestigt bevestigen bevestig verklaart verklaren erkent erkennen attesteert getuigt betuigt staaft
      certificeert
    `),
    doing: words(`
      uitvoert uitvoeren uitgevoerd voert verricht verrichten levert leveren geleverd invoert ingevoerd invoeren
      implementeert ingeschakeld inschakelt aangesteld gegund opdracht opgedragen werkt gewerkt realiseert
      gerealiseerd migreert beheert verzorgt verzorgd uitvoering inschakeling verlening begeleidt bouwt inricht
      ingericht verleent verleend
    `),
    deed: words(`
      toevoegen voegen opnemen nemen instellen stellen aanwijzen wijzen registreren vermelden invullen vullen selecteren kiezen
      toekennen kennen verlenen geven aanmaken maken uitnodigen nodigen goedkeuren keuren aanvaarden accepteren laten
      ondertekenen tekenen retourneren bevestigen koppelen handhaven houden zetten plaatsen benoemen delegeren
    `),
    we: words("wij we ons onze"),
    i: words("ik mij me mijn"),
    you: words("u uw jullie"),
    consent: words(
      `
      keuren
      stemt instemt stemmen ingestemd instemming akkoord toestemming machtigt gemachtigd bevestigt erkent
      aanvaardt accepteert geeft verleent keurt goedkeurt autoriseert staat toestaat verklaart toestemt
      instemmen akkoordverklaring machtigen aanvaarden accepteren bevestigen erkennen goedkeuren
      bekrachtigt duldt gedoogt stemde ratificeert conformeert
    `,
    ),
    verb: VERBS,
    ik: [...dutchFirstPerson(VERBS), ...words("zal moet heb ben zet laat ga sta houd vind")],
    identity: words(`
      gastaccount gastaccounts gastgebruiker gastgebruikers gast gasten gebruikersaccount gebruikersaccounts
      dienstaccount serviceaccount gastidentiteit lighthouse
    `),
    granting: words(`
      keurt keuren goedkeuren goedgekeurd verleent verlenen kent kennen toekennen toegekend maakt maken aanmaken aangemaakt nodigt nodigen
      uitnodigen geeft geven wijst wijzen toewijzen toegewezen delegeert delegeren opent openen verstrekt verstrekken krijgt krijgen
      ontvangt ontvangen aanvaardt accepteert accepteren richt inrichten stelt zet zetten voegt houdt houden beschikt werken werkt
      handhaaft laat bevestigt bevestigen draagt autoriseert machtigt
    `),
    granted: words(`
      toegang account* rol rollen recht rechten relatie delegatie gdap gast* koppeling* toewijzing
      toekenning verlening identiteit principal machtiging* bevoegdhe* lighthouse beheerrecht* beheerdersrecht* beheerdersrol*
      beheerdersrelatie beheerrelatie rolltoewijzing roltoewijzing
      login* aanmelding* inlog*
    `),
    lasts: words(`
      blijft blijven geldt gelden geldig eindigt eindigen vervalt vervallen loopt lopen duurt duren gesloten sluit
      afgesloten verwijderd ingetrokken beeindigd geblokkeerd stand gehandhaafd handhaaft behoudt behouden houdt bestaan laat
      verloopt verlopen beperkt opgeheven uitgezet voortduren voortduurt actief open
      dichtgezet gedeactiveerd uitgeschakeld geschrapt gewist stopgezet doorlopen doorloopt bestaat aangehouden aanhouden intact ongewijzigd gestaakt staakt ophoudt
    `),
    span: words(`
      looptijd duur tot einde zolang dag dagen maand maanden jaar week weken oplevering acceptatie afronding overeenkomst
      opdracht project contract werkzaamheden beeindiging gedurende afloop overdracht
      einddatum slotdatum opleverdatum eindigt termijn kwartaal fase eindoplevering nazorg livegang bijlage
    `),
    takeaway: words(`
      verwijder* intrek* trekt beeindig* verbre* blokke* ontne* ontzeg* beperk* verlaag* loskoppel* ontkoppel* opzeg*
      opschort* afsluit* sluit
      dichtzet* deactiveer* uitschakel* schrap* stopzet*
    `),
    customerword: words("klant opdrachtgever"),
  },
  headings: {
    services: lines(`
      diensten|dienstverlening
      werkzaamheden
      omvang
      opdracht
      project
      onderwerp
      taken
      beheer
    `),
    definitions: lines(`
      gebruikte begrippen|termen
      definities|definitie
      begrippen|begrip
      begripsbepalingen
      begrippenlijst
      woordenlijst
      term|begrip betekenis|omschrijving
      verklaring (begrippen|termen|woorden|afkortingen)
      afkortingen
      terminologie
      begripsomschrijvingen
      woordenboek|woordenboekje|jargon|begrippenkader
    `),
    recitals: lines(`
      aanleiding
      achtergrond
      overwegingen|overwegende
      inleiding
      preambule
      context
      voorgeschiedenis
      partijen overwegen
      considerans
    `),
    contents: lines(`
      inhoud
      inhoudsopgave
      in (dit|deze) (document|voorstel|offerte|aanbieding)
    `),
    questions: lines(`
      vragen
      veelgestelde vragen
      ter informatie
      toelichting
      goed om weten
      uitleg
    `),
    open: lines(`
      open punten
      openstaande
      toekomst*
      nog bespreken
      optioneel
      later
      nader overeen komen
      nog bepalen
      openstaande punten
      niet ..2 (overeengekomen|besloten|afgesproken|goedgekeurd|akkoord|geregeld)
      (in|nog) ..1 (overleg|onderhandeling|bespreking)
      nog ..1 (beslissen|bespreken|regelen)
      onbeslist*|onopgelost*
      ideeen
      wensenlijst
      volgende stappen
    `),
    excluded: lines(`
      buiten scope
      uitsluitingen
      niet inbegrepen
      niet ..3 opdracht
      niet ..2 (project|opdracht|prijs|contract|begrepen|afgenomen|inbegrepen)
      buiten ..2 (project|opdracht|contract|overeenkomst|prijs)
      valt buiten
      wat ..1 niet ..3
      hoort ..1 niet
      grenzen|afbakening
    `),
  },
  force: {
    duty: lines(`
      partijen (bevestigen|aanvaarden|accepteren|keuren|stemmen)
      (tabel|lijst|overzicht|gegevens|punten|stappen|regels|afspraken) ..6 (is|zijn) ..2 (bindend|overeengekomen|aanvaard|geaccepteerd)
      (tabel|lijst|gegevens|punten) ..2 (bindt|binden) ..2 <party>
      (rust|ligt) ..2 op <party>
      (hij|zij|deze) (verbindt|verplicht) zich
      ik ..8 <ik>
      <ik> ik
      gelieve|gelieven ..20 <deed>
      (verzoek|verzoeken|vraag|vragen) <customer> ..20 te? <deed>
      (wilt|wil|zou|kunt|zoudt) <customer> ..20 <deed>
      graag ..14 (toevoegen|opnemen|instellen|aanwijzen|registreren|vermelden|invullen|toekennen|verlenen|goedkeuren|ondertekenen)
      <party> ..8 <verb>
      <verb> ..3 <party>
      door <customer>
      beheerder|eigenaar ..8 <verb>
      (is|zijn|wordt|worden|moet|moeten|dient|dienen|zal|zullen) ..14 door ..3 <party>
      door ..3 <party> ..14 (is|zijn|wordt|worden|zal|moet|dient|te)
      door ..4 <customer>
      (is|blijft) ..1 aan <party>
      (rust|ligt) ..2 op <party>
      partijen ..4 (overeen|afgesproken|eens|overeengekomen)
      (verplichting|taak|verantwoordelijkheid) ..2 <party>
      (moet|moeten|dient|dienen) ..20 (worden|zijn) ..4
      <party> ..4 (is|zijn) gehouden
      <party> ..4 te doen
      (van|aan) <party> ..10 (wordt|worden)
      (hij|zij|deze) (koppelt|tekent|ondertekent|bevestigt|keurt|verleent|wijst|maakt|nodigt|verstrekt|geeft|kent|voegt|registreert|aanvaardt|stemt)
      (mevrouw|meneer|dhr|mevr|mw|heer) ..5 <verb>
      <verb> ..3 (mevrouw|meneer|dhr|mevr|mw|heer)
      (aanvaardt|accepteert|ondertekent|tekent) ..12 namens ..1 <customer>
      (zal|zullen) ..8 worden ..1 (aangemaakt|toegekend|verleend|geopend|toegewezen|ingericht|verstrekt)
      (wordt|worden) ..4 door <customer> ..4 (aangemaakt|geopend|toegekend|verstrekt|ingericht|toegewezen)
    `),
    counting: [],
    lead: lines(`
      (toegang|rol|rollen|rechten|accounts|bevoegdheden) ..3 <party> ..3 (verleend|toegekend|toegewezen|verstrekt)
      (toegang|rol|rollen|rechten|accounts|bevoegdheden) (verleend|toegekend|toegewezen) ..1 (door|aan) <party>
    `),
    inverted: [],
    performative: lines(`
      (hij|zij) ..1 (aanvaardt|bevestigt|stemt|accepteert|erkent)
      <party> ..1 vindt|vinden ..2 goed
      <party> ..4 kan|kunnen ..4 vinden
      <party> ..8 <consent>
      <consent> ..3 <party>
      (toestemming|instemming|goedkeuring|machtiging) ..6 (verleend|gegeven|geldt)
      door ondertekening ..6 <party>
      (toestemming|instemming) ..2 <customer>
      (toestemming|instemming|goedkeuring|machtiging|akkoord) ..20 (verleend|gegeven|verkregen|geacht)
      (wordt|is) geacht ..6 (toestemming|instemming)
      <customer> ..8 geen ..1 (bezwaar|bezwaren|bedenkingen)
      met ..3 (instemming|toestemming|goedkeuring|akkoord|medeweten) ..3 <customer>
      (met|bij|door) ondertekening ..6 <party>
      (toestemming|instemming|akkoord|goedkeuring) ..3 <customer>
      (toegestaan|toelaatbaar) (wordt|is) ..2
      hetgeen <customer> ..3 <consent>
      goedvinden ..2 <customer>
      (overeengekomen|afgesproken) (wordt|worden|is|zijn)
      er (wordt|is) ..2 (overeengekomen|afgesproken)
      (wordt|worden|is|zijn) ..14 (namens|door) ..1 <customer> ..10 (aanvaard|geaccepteerd|goedgekeurd|bevestigd)
      <customer> laat <partner>
    `),
    permission: lines(`
      <partner> ..3 (mag|kan|mogen)
      (mag|kan) ..3 <partner>
      <partner> ..3 is ..4 (gerechtigd|bevoegd|gemachtigd)
      (mag|mogen|kan|kunnen) ..14 worden
      (overeenkomst|document|formulier|exemplaar|opdracht|brief|order|kopie) ..10 (geldt|dient|mag|strekt|is|vormt)
      geldt|dient ..8 als
      <partner> ..3 (is|wordt) ..3 (toegestaan|vrij|bevoegd|gerechtigd)
      (is|staat) ..2 <partner> ..3 (toegestaan|vrij|toegelaten)
      (bestemd|bedoeld) ..3 aan|voor microsoft
      (opdrachtbevestiging|verklaring|overeenkomst|opdracht|bestelbon|bevestiging) ..10 (strekt|geldt|dient|vormt)
      strekt tot
      (staat|staan) ..6 in weg dat <partner>
      elk*|iedere|ieder partij ..3 (mag|kan)
      (overeenkomst|document|opdracht|order|bestelling) ..3 (kan|mag) ..8 (dienen|gelden|gebruikt)
      machtigt|autoriseert <partner>
    `),
    negation: words(`
      verboden niet geen nooit noch weigert nergens niets niemand ziet onthoudt onthouden
      weigeren uitgesloten nimmer evenmin ontoelaatbaar
    `),
    measure: lines(`
      niets te betalen
      (nog|al|reeds) niet ..2 (gebeurd|gedaan|geschied)
      niet (al|reeds|eerder) ..1 (gebeurd|gedaan|geschied)
      niet ..8 als ..2 (schending|inbreuk|tekortkoming|overtreding)
      niets dat|wat ..8 niet
      niet (later|eerder|langer|meer|minder|alleen|slechts)
      niet ..2 (overschrijd*|overstijg*)
      (mogen|mag|kan|kunnen|zal|zullen) ..10 (aan microsoft|microsoft) ..3 overleggen
      (mogen|mag|kan|kunnen|zal|zullen) ..8 (overeenkomst|bewijs|brief|document|formulier|kopie|verklaring) ..6 overleggen
      (tot die tijd|tot dat moment|daarvoor|voordien|eerder) ..6 (niets|geen)
      (niets|geen) ..3 (tot die tijd|tot dat moment|daarvoor|voordien|eerder)
      geen ..2 (recht|rechten|bevoegdheid|bevoegdheden|machtigingen|toegang|kosten|verplichtingen) ..4 (verbonden|gekoppeld)
      (voor zover|indien|wanneer|als|zolang) ..3 (niets|niet|geen) ..1 (anders|andere|afwijkende*) ..3 (overeenkomen|overeengekomen|afgesproken|afspreken|bepaald|bepalen)
    `),
    lateNegation: words("niet geen nooit noch verboden uitgesloten nimmer ontoelaatbaar"),
    none: words("geen noch"),
    undo: [
      ...words(
        `
      verbreken verbreekt onderbreken beperken ontkoppelen loskoppelen opschorten blokkeren
      bezwaar bezwaren bedenkingen verwijder* intrek* ingetrokken wijzig* gewijzigd beeindig* weiger*
      ontneem* ontnomen blokker* beperk* verhinder* belet* staat opschort* geeft voegt verleent onthoud*
      onthoud bestelling* bestellingen verplicht verplichting gehouden
      betwist* aanvecht* bestrijd* terugkom* tegenwerk*
    `,
      ),
      "nog niet",
      "nog geen",
    ],
    outside: lines(`
      buiten ..3 (scope|opdracht|overeenkomst)
      niet inbegrepen
      maakt geen deel
      uitgesloten
      (verandert|wijzigt|doet|verander*) ..3 niets aan
      (hoort|horen|behoort|valt) ..1 niet ..2 (bij|tot|in|onder)
      (blijft|blijven) ..4 (buiten|ongemoeid|ongewijzigd|zoals|onaangeroerd|waar)
      (wordt|worden) niet ..2 (aangeraakt|gewijzigd|meegenomen|geraakt|veranderd)
      (raakt|verandert) ..4 niet
      (is|zijn|wordt|worden) ..3 (geschrapt|vervallen|weggelaten)
    `),
    preface: lines(`
      met dien verstande dat
      hoewel
      ofschoon
      zonder dat
      onverminderd
      ondanks|ongeacht
    `),
    supposition: lines(`
      (indien|als|wanneer|mocht|mochten|zodra) ..2 (<party>|hij|zij|microsoft|dit|koppeling|toestemming)
      (op|na) ..2 (verzoek|eerste verzoek)
      in geval
    `),
    others: lines(`
      (andere*|overige|verdere|aanvullende) ..1 (workload*|product*|dienst*|abonnement*|tenant*|omgeving*|aanvraag*|koppeling*|claim*|klant*)
      (concurrerende) ..2 (claim|aanvraag|koppeling|partner)
      (nieuwe|toekomstige|latere) ..1 (abonnement*|licentie*|bestelling*)
    `),
    exception: lines(`
      tenzij
      zonder ..5 (toestemming|instemming|goedkeuring)
      voordat
      totdat
      behalve
      (behoeft|vereist) ..6 (toestemming|instemming)
    `),
    unreal: [],
    choice: ["<customer> ..3 kan|mag", "kan|mag <customer>"],
    furtherChoice: ["en|of kan|mag"],
    lasting: ["zonder ..4 (wijziging|addendum)", "tenzij ..6 wet"],
    denial: lines(`
      (richt|nodigt|kent|wijst|verleent|keurt|opent|maakt|tekent|stemt|levert|verkoopt|benoemt|voegt|aanvaardt|accepteert|registreert|ondertekent|verstrekt) ..8 (niet|geen)
      (zal|zullen|mag|mogen|moet|kan|wordt|worden) ..14 (niet|geen) ..20 (inrichten|uitnodigen|toekennen|toewijzen|verlenen|geven|goedkeuren|openen|aanmaken|tekenen|ondertekenen|leveren|verkopen|benoemen|toevoegen|aanvaarden|accepteren|overleggen|overgelegd|verstrekken|indienen|inleveren|inzenden|tonen|voorleggen|melden|aanmelden|registreren|koppelen)
    `),
    lacking: words("zonder"),
    excluding: ["behalve", "uitgezonderd", "met uitzondering"],
    modal: words("moet zal"),
    nothing: words("niets"),
    condition: lines(`
      (als|indien|wanneer|zodra|nadat|of|mits|tenzij|totdat) ..2 <party>
      (vraagt|verzoekt|zonder|verkrijgt|vereist) ..3 <customer>
      (vereist|vereisen|behoeft|vergt|voorafgaande|afhankelijk|onder|voorbehoud|na|zonder|nodig|vragen|verkrijgen|mits|indien|om|voor) ..4 (toestemming|instemming|goedkeuring|akkoord)
      (toestemming|instemming|goedkeuring) ..3 <customer> ..3 (vereist|nodig|noodzakelijk|vragen|verkregen|benodigd)
    `),
    possibility: words("kan mag kunnen mogen zou wenst behoeft vereist vraagt verzoekt"),
    ended: lines(`
      (is|zijn|wordt|worden) ..3 (ingetrokken|beeindigd|verboden|uitgesloten|geweigerd|afgewezen)
      niet (toegestaan|overeengekomen|verleend|gewenst|akkoord)
      (is|zijn|wordt|worden|blijft|blijven) ..3 (uitgesloten|ontoelaatbaar|verboden|afgewezen|niet toegestaan)
      niet ..2 (aan orde|voorzien|mogelijk|toegelaten)
      (blijft|blijven) ..1 achterwege
      te ..1 onthouden
      (niet|geen) ..2 voorzien
      (eindigt|eindigen|vervalt|vervallen) ..2 (vandaag|heden|onmiddellijk)
    `),
    hypothesis: words("als indien wanneer zodra tenzij totdat na"),
    equate: lines(`
      (maakt|maken) <partner> ..1 tot
    `),
    confer: words(`
      geeft verleent biedt opent voegt schept houdt betekent brengt omvat kent verbonden gepaard
    `),
    pronoun: words("deze die dit dat hem haar zij ze"),
    takenUp: lines(`
      (zulke|zodanige|deze|die|dit|beide|bedoelde|genoemde) ..1 (claim|claims|koppeling*|vermelding*|registratie*|aanwijzing*|inschrijving*|melding*|aanvraag)
    `),
    anaphor: words("verzoek uitnodiging verbinding regeling aanvraag die ze"),
    header: words(`
      waarde waarden gegeven omschrijving betekenis naam antwoord veld datum prijs bedrag detail inhoud
    `),
    contingent: lines(`
      (alleen|slechts|pas) ..6 (als|indien|wanneer|nadat) ..8 (afzonderlijk*|aparte|nadere|latere|aanvullend*|separate) ..1 (overeenkomst|afspraak|opdracht|addendum)
      onder voorbehoud ..3 (goedkeuring|instemming|besluit) ..3 (bestuur|raad|directie|college|ondernemingsraad|commissarissen)
      (alleen|pas|slechts) (als|indien|na|nadat|wanneer|op grond) ..8 (afzonderlijk*|aparte|nadere|latere|aanvullend*|separate) ..1 (overeenkomst|afspraak|opdracht|addendum)
      als ..1 (tijd|planning) ..2 toelaat
      onder voorbehoud ..1 (nader|verder|later) ..1 (overleg|gesprek|onderhandeling*|afspraken)
      behoudens ..1 (goedkeuring|instemming|toestemming) ..3 (bestuur|raad|directie|college|ondernemingsraad|commissarissen)
    `),
    decision: lines(`
      (als|indien|zodra|mits|wanneer|nadat|ingeval) ..3 (bestuur|raad|directie|college|ondernemingsraad|stuurgroep|moedermaatschappij|moederbedrijf|juridische afdeling|accountants|aandeelhouders|commissarissen|juristen|gemeenteraad) ..4 (besluit|besloten|toestaat|toestemt|instemt|adviseert|goedkeurt|goedgekeurd|akkoord is|akkoord zijn|akkoord heeft|akkoord gaat|bezwaar hebben|bezwaar heeft|eens is) ..1 (heeft|hebben|is)?
      (als|indien|wanneer|zodra) partijen ..4 (overeenkomen|afspreken|besluiten|zijn overeengekomen)
      (als|indien|zodra|nadat|wanneer) ..4 (bestuur|raad|directie|college|ondernemingsraad|vergadering|gemeenteraad) ..5 (positief|voor|ermee) ..3 (gestemd|besloten|geadviseerd|ingestemd) heeft?
    `),
    ownWill: lines(`
      (als|indien|wanneer|zodra|voor zover) (hij|zij|het|<customer>) ..2 (wenselijk acht|raadzaam acht|nuttig acht|passend acht|gepast acht|goed acht|goedvindt|nuttig vindt)
      (als|indien|zodra|mits|zolang) (hij|zij|het|<customer>) ..1 tevreden (is|zijn)
      naar ..2 (goeddunken|inzicht|believen|goedvinden)
    `),
    ownWish: lines(`
      (als|indien|wanneer|zodra|voor zover) (hij|zij|het|<customer>) ..3 (wil|wenst|verkiest|besluit|kiest)
    `),
    deferral: lines(`
      (zou|zouden) ..3 (denkbaar|mogelijk) ..1 zijn
      behoudt zich ..24 voor
      niets ..1 (verplicht|bindt|dwingt) <party>
      (eerder|vorig|eerste|oorspronkelijk*) (concept|versie|ontwerp|tekst) ..24 (geschrapt|verwijderd|vervallen|weggelaten)
      (verplicht|bindt) <party> niet
      (behoudt|houdt) ..1 (zich|beslissing|besluit|standpunt) ..4 (voor|aan)
      (is|zijn|werd|werden) ..12 (gevraagd|verzocht|uitgenodigd) ..6 (stemmen|aanvaarden|goedkeuren|bevestigen|accepteren|ondertekenen|instemming|toestemming)
      (kunnen|kan|zullen|mogen) ..8 (bespreken|overleggen|afspreken|overeenkomen|onderzoeken|bezien|praten|onderhandelen|beslissen)
      later
      te zijner tijd
      nader ..3 (overeen|bepalen|afspreken|overleg|af)
      afzonderlijk* ..3 (overeenkomst|afgesproken|geregeld)
      wil|willen|wenst|wensen
      voornemens
      is niet verplicht
      in toekomst
      eventueel
      (concept|conceptversie|versie|ontwerp|voorstel|offerte|onderhandelingen|besprekingen|kladversie) ..8 (stond|voorzag|voorzien|luidde|bepaalde|vermeldde|bevatte|voorgesteld|sprake) ..30 (<party>|<verb>|<consent>)
      (concept|conceptversie|versie|ontwerp|voorstel|offerte|onderhandelingen|besprekingen|kladversie) ..8 (stond|voorzag|voorzien|luidde|bepaalde|vermeldde|bevatte|voorgesteld|sprake)
      (was|waren|had|hadden) ..10 (voorgesteld|voorzien|besproken|overwogen|geopperd|gevraagd|verzocht|beoogd) ..30 (<party>|<verb>|<consent>)
      (was|waren|had|hadden) ..12 (voorgesteld|voorzien|besproken|overwogen|geopperd|gevraagd|verzocht|beoogd)
      (in|bij) ..2 (afzonderlijke|aparte|separate|nadere) (overeenkomst|afspraak|opdracht)
      (afzonderlijke|aparte|separate) (overeenkomst|afspraak|afspraken)
      nadere (afspraak|afspraken)
      (zal|zullen|wil) ..14 om ..2 (toestemming|instemming|goedkeuring) ..3 (vragen|verzoeken)
      (toestemming|instemming|goedkeuring) ..3 (vragen|verzoeken|verkrijgen|vereist|nodig)
      (beslissen|bepalen|besluiten|overleggen|bezien|afspreken|bespreken) ..10 (later|nader|of) ..20 (<party>|<verb>)
      of ..30 (besloten|bepaald|bepalen|bezien|beslist|afgesproken|onderzocht|open|uitgemaakt)
      (moet|moeten|dient) ..4 nog ..6
      graag ..8 worden
      zou|zouden graag
      (is|zijn) ..3 niet ..2 verplicht
      (is|zijn) ..3 niet ..2 gehouden
      geen ..2 verplichting
      (voorbehouden|voorbehoud) ..10
      eventuele
      (pas|eerst|alleen) ..6 (werking|kracht|effect)
      desgewenst
      nog niet ..3 (besloten|overeengekomen|bepaald)
      (behoeft|vergt|vereist) ..8 (toestemming|instemming|overeenkomst|goedkeuring)
      (onderzoekt|beoordeelt|overweegt|beslist|bekijkt|bepaalt|bestudeert|besluit) ..12 of ..30 (<party>|<verb>|<consent>|<role>)
      overweegt|overwegen
      (biedt|bieden) ..2 aan
      (stelt|stellen) ..2 voor
      nodigt <customer> ..8 (stemmen|aanvaarden|keuren|instemmen|geven|verlenen)
      (verzoekt|vraagt) <customer> ..12 (stemmen|aanvaarden|keuren|instemmen|geven|verlenen|wijzen)
      nog niet|geen
      (uitgelegd|toegelicht) ..3 (wat|hoe)
      (apart|afzonderlijk|separaat) ..2 (geregeld|afgesproken|overeengekomen|behandeld)
      (wordt|worden) ..6 (apart|afzonderlijk|separaat|later|nader)
      of ..30 (geregeld|overeengekomen|vastgesteld|beoordeeld|onderzocht|aanvaardt|instemt)
      (toestemming|instemming|goedkeuring|akkoord) ..24 (nog niet|nog geen|nog uit)
      <partner> heeft ..16 (gevraagd|verzocht|aangevraagd|voorgesteld) ..12 nog niet
      (toelichting|brochure|informatieblad|documentatie|folder) ..8 (ontvangen|gelezen|overhandigd)
      (aangenomen|verondersteld) ..1 (wordt|is)? dat
      (gaan|gaat) ..3 (ervan|van) uit dat
      (kan|kunnen|zal|zullen) ..6 (bespreken|overwegen|onderzoeken|bezien|evalueren|nagaan)
      (te veel|te vroeg|overbodig|onnodig) (bevonden|geacht|gevonden)
      in ijskast
      (houdt|houden) ..6 opties open
      (ziet|zien) zich niet in staat
    `),
    definition: lines(`
      wordt|worden ..3 bedoeld
      afkorting ..1 van
      bedoelen|bedoelt ..3
      betekent
      betekenen
      wordt verstaan
      staat voor
      is ..2 (procedure|mechanisme|uitdrukking|term|label|programma|status|benaming|begrip|naam|aanduiding) (waarmee|die|dat|van|voor|waarin)?
      zogenaamde|zogeheten
      genoemd
      (is|zijn) ..2 (partner|leverancier|overeenkomst|rechten|relatie|document|bewijs|account|bedrijf|bevoegdheden) (die|dat|bij wie|waarmee|tussen|van)
      (term|termen|begrip|begrippen|uitdrukking|woord|woorden|afkorting|benaming) ..10 (tegenkomen|tegenkomt|zien|ziet|lezen|leest|aantreffen|horen)
      (ziet|leest|hoort) ..4 (term|termen|begrip|uitdrukking|woord|afkorting|benaming)
      is ..1 (firma|onderneming) (die|dat|waar|via|bij)
    `),
    genus: lines(`
      (procedure|mechanisme|document|regeling|manier|programma|functie|veld|koppeling|bewijsstuk) ..1 (waarbij|waarmee|die|dat|waarin|waardoor|om)
    `),
    holding: words(`
      is blijft blijven wordt treedt fungeert geldt staat geregistreerd vermeld optreedt handhaaft
      berusten berust behoudt
      mag
    `),
    naming: lines(`
      noemt|benoemt|laat|houdt|behoudt|kiest
      vervangen ..6 door
      ten gunste
      blijft|berust bij
      handhaaft|aanhoudt
      uitsluitend
      (blijft|blijven)
      registreert|wijst|vermeldt|stelt|voert|zet|geeft
    `),
    reserved: lines(`
      gereserveerd
      niet van toepassing
      niet gebruikt
      vervallen
      leeg
      n v t
      ter zijde gelaten
      bewust leeg
    `),
    tasks: lines(`
      (voorbereiding*|aanlevering*|bijdragen|randvoorwaarden) ..3 <customer>
      taken|verplichtingen|plichten|randvoorwaarden|afhankelijkheden|medewerking
      van <party> ..1 (nodig|verwachten|vragen|verwacht)
      (nodig|verwachten|vragen) van <party>
      <party> (levert|aanlevert|bijdraagt|doet|verzorgt)
      <party> (regelt|bijdraagt|inbrengt|zorgt|klaarzet|voorbereidt)
    `),
    responsible: lines(`
      verantwoordelijk|verantwoordelijke|verantwoordelijkheid|wie|eigenaar|actiehouder|trekker|taakhouder
      (uitgevoerd|verricht|gedaan|geleverd) door
    `),
    cancelled: lines(`
      (artikel|artikelen|clausule|paragraaf|bepaling|lid|punt|onderdeel) ..30 (wordt|worden|is|zijn|komt|komen) ..6 (geschrapt|verwijderd|ingetrokken|vervallen)
      (artikel|artikelen|clausule|paragraaf|bepaling) ..4 (vervalt|vervallen)
      (artikel|artikelen|clausule|paragraaf|bepaling|lid) ..30 vervalt
    `),
    voiding: lines(`
      (deze|dit|vorige|voorgaande|bovenstaande) (clausule|bepaling|artikel|lid|alinea|zin|punt) ..1 (is|zijn|geldt) niet ..3 (toepassing|overeengekomen|aanvaard|bindend)?
      (deze|dit|vorige|voorgaande|bovenstaande) (clausule|bepaling|artikel|lid|alinea|zin|punt) ..1 (is|wordt|vervalt|werd) ..1 (geschrapt|vervallen|doorgehaald|verwijderd|ingetrokken|afgewezen)
      (geschrapt|doorgehaald|afgewezen) door <party>
    `),
    replaced: lines(`
      (vervangen|komt ..2 luiden|komen ..2 luiden)
    `),
    replacing: lines(`
      plaats van
      weg bij
      in plaats van
      en niet
      vervangt
    `),
    as: [],
    until: lines(`
      tot
    `),
    relative: words("die welke"),
    outOf: lines(`
      van
    `),
    owned: lines(`
      van <party>
    `),
    asksWhich: lines(`
      welk|welke|waarop|waarvoor|waarbinnen
    `),
    whose: lines(`
      wiens|wier|waarvan
    `),
    givesWay: lines(`
      (artikel|clausule|bepaling|geheimhouding*|vertrouwelijkheid*) ..6 (geldt|gelden|staat|staan|verzet|belet) ..8 niet
    `),
    suspended: lines(`
      (artikel|artikelen|clausule|paragraaf|bepaling|lid|punt) ..12 (pas|slechts|alleen) ..8 (werking|kracht)
      (artikel|artikelen|clausule|paragraaf|bepaling) ..6 opgeschort
    `),
    overriding: [
      "(niettegenstaande|in afwijking van|ondanks) ..3 (artikel|clausule|bepaling|paragraaf|lid) ..3",
    ],
    reinstated: ["(artikel|clausule|bepaling|paragraaf|lid) ..6 (herleeft|herleven)"],
    range: ["tot", "tot en met"],
    amendingPaper: ["wijzigingsovereenkomst", "addendum"],
    otherPaper: ["van ..1 (raamovereenkomst|hoofdovereenkomst|oorspronkelijke overeenkomst)"],
    thisPaper: ["van dit addendum"],
    formerPaper: lines(`
      (onder|in|volgens|krachtens|met|bij) (vorige|eerdere|voorgaande|oude|afgelopen|vroegere|beeindigde) ..2 (overeenkomst*|contract*|opdracht*|werkopdracht*|bestelling*|brief|project*)
      (voor|bij|in) (ander|eerder|vorig|afgerond) (project|traject|contract|opdracht)
    `),
    past: words(`
      stond stonden stemde benoemde bevestigde aanvaardde accepteerde verleende was waren had hadden gaf werd werden ondertekende keurde voerde koppelde tekende
    `),
    pluperfect: words("had hadden"),
    remark: lines(`
      (dit|dat) ..1 (beschrijft|is) ..3 (werkwijze|toelichting|uitleg) ..2
      (gegevens|punten|regels|tabel|lijst) ..2 (is|zijn) ..1 (niet bindend|vrijblijvend)
      (alleen|enkel|louter|slechts|uitsluitend) (als|ter|voor) ..1 (achtergrond|informatie|illustratie|toelichting|voorbeeld)
      ter (informatie|illustratie|toelichting)
      bij wijze van voorbeeld
      (uitgelegd|toegelicht|legt|licht|beschrijft) ..8 (hoe|wat) ..8 (werkt|betekent|is|inhoudt)
      (brochure|folder|website|presentatie) ..8 (legt|beschrijft|vermeldt|licht)
      (sommige|veel|andere|enkele) ..1 (klanten|organisaties|bedrijven|scholen|gemeenten) ..3 (vragen|laten|willen|kiezen)
    `),
    lesson: lines(`
      (handleiding|training|workshop|handboek|presentatie|notitie|infoblad|infobladen) ..1 (over|voor|omtrent)
    `),
    reporting: lines(`
      (hoopt|hopen|hoopte|denkt|denken|gelooft|geloven|meent|menen|verwacht|verwachten|vermoedt|betwijfelt|vreest|beweert) ..3 dat
      (gaat|gaan|ging) ervan uit dat
      niet ..2 (overeengekomen|afgesproken|juist|waar|bedoeld|besloten|toegezegd|aanvaard|vastgesteld|bevestigd) ..1 dat|of
      (betekent|zegt|impliceert) ..2 niet ..2 dat
      niets ..10 (betekent|houdt|impliceert|uitgelegd|begrepen|verplicht) ..3 dat
      (open|onzeker|onduidelijk|onbeslist|twijfelachtig|vraag|bezien) ..3 of
      microsoft ..3 (zegt|schrijft|adviseert|meldt|raadt) ..2 dat
      (concept|ontwerp|versie|voorbeeld|model|sjabloon) ..6 (luidde|luidt|stond|bevatte|vermeldde)
      (gevraagd|vraagt|vroeg|informeerde) ..1 of
    `),
    requesting: lines(`
      (vraagt|vragen|vroeg|verzoekt|verzoeken|verzocht|voorgesteld|adviseert|wenst|wensen|wil|willen) ..3 dat
      (stelt|stellen|stelde) ..3 voor dat
    `),
    possessive: words("onze ons uw hun"),
    fulfilling: words(`
      voert uit uitvoer* vervul* nakom* komt naleef* leeft volgt gebonden bindt bindend verricht* doet zorgt stelt zet verleen* verleent geeft wijst toewijs* richt inricht* handhaaf* behoud* houdt accept* aanvaard* erken* stemt instem* goedkeur* keurt bevestig* akkoord overeen* legt vastleg* benoemt registreer* neemt neem* verplicht* verbind* duldt staat toestaan toestemming machtig* verklaart maakt realiseer*
    `),
    entries: lines(`
      (deze|dit|die|elke|ieder|iedere|elk|alle|genoemde|bovenstaande|voornoemde|betreffende) ..2 (regel|regels|punt|punten|rij|rijen|stap|stappen|instelling|instellingen|gegevens|tabel|lijst|blad|afspraak|afspraken|opgave|vermelding|instructie|toegang|relatie|delegatie|koppeling|claim|registratie|verklaring)
      (bovenstaande|hierboven|voorgaande)
      (volgende|onderstaande)
      inhoud ..2 (tabel|lijst|overzicht|blad|pagina|artikel)
      (tabel|lijst|overzicht) (is|bindt)
      (punten|stappen|regels|nummers) <number> (tot en met|t m|en|tot) <number>
      (punt|stap|regel|nummer) <number>
      (genoemde|vermelde|opgenomen) ..1 (stappen|punten|gegevens|afspraken)
    `),
    notYet: lines(`
      (voor zover|als|indien|wanneer) ..3 (nog niet|niet al|niet reeds) ..2 (is gebeurd|gebeurd|gedaan|geschied|plaatsgevonden|aanwezig)
    `),
    otherMatter: lines(`
      (deze|dit|dat|onze|ons|uw|haar|zijn|alle|elke|ieder|iedere|geen)? ..1 (factuur|facturen|prijs|prijzen|tarief|tarieven|vergoeding*|betaling*|kosten|reiskosten|btw|garantie*|verzekering*|aansprakelijkheid|documentatie|handleiding*|training*|opleiding*|nieuwsbrief|ticket*|incident*|logboek*|wachtwoord*|helpdesk|servicedesk|overleg*|vergadering*|workshop*|stuurgroep|rapport*|livegang|project|overeenkomst|contract|opdracht|werkzaamheden|support|hardware|apparatuur|levering*|acceptatietest|test|tests|pilot|proefperiode|opzegtermijn|intellectueel eigendom|geheimhouding|mijlpaal|mijlpalen|urenstaat|urenstaten)
    `),
    apart: lines(`
      (daar|aldaar)
      (buiten|niet onder) ..3 (overeenkomst|opdracht|bestelling|contract|order)
      (ongemoeid|onaangetast)
    `),
    telling: lines(`
      (vroeger|eertijds|voorheen|destijds)
      (stelt|stellen) ..8 voor
      (overleggen|bespreken|bezien|bekijken|beslissen|beslist) ..8 of
      (wil|wilt|wenst|beoogt|voornemens)
      (vele|veel|talrijke|verscheidene|enkele|sommige|honderden|tientallen|diverse) ..2 (klanten|bedrijven|organisaties|partners)
      (legt|leggen|legde|legden) ..8 uit
      (uitgelegd|toegelicht|licht toe|noemt|noemde|genoemd|beschrijft|beschreef|beschreven|informeert|informeerde|adviseert|adviseerde|vraagt|vroeg|meldt|meldde|onderzoekt|onderzocht|overweegt|overwoog|bespreekt|besprak|merkt op|stelde voor|verteld|vertelde)
      (vraag|onderwerp|optie|mogelijkheid) ..6 (om|van|voor|die|dat)
      (eerdere|vorige|vroegere|voorgaande|afgelopen) (jaren|jaar|tijden|projecten)
      (overeenkomst*|contract*|opdracht*) ..10 (geeindigd|beeindigd|verlopen|afgelopen|vervallen|opgezegd)
      (soms|vaak|regelmatig|gewoonlijk|meestal|doorgaans|geregeld|weleens)
      (stamt|stammen) uit
      (kolom|pagina|bladzijde|kopje|considerans|begrippenlijst)
    `),
    opening: lines(`
      (sommige|veel|vele|enkele|andere|diverse|meerdere) ..1 (partners|leveranciers|dienstverleners|klanten|opdrachtgevers|opdrachtnemers|bedrijven|contracten|resellers|overeenkomsten)
      (in|bij|voor|met) andere ..1 (projecten|contracten|klanten|opdrachten)
      (als|indien|wanneer|zodra|mocht) ..3 partijen ..8 (overeenkomen|afspreken|overeen|eens|besluiten)
      (moedermaatschappij|moederbedrijf|zusterbedrijf|zustermaatschappij|dochteronderneming|dochtermaatschappij|holding) van <customer>
      <partner> (adviseert|raadt) <customer> ..1 (om|aan)?
    `),
    recital: lines(`
      overwegende dat
      overwegende
    `),
    withdrawing: lines(`
      <party> ..2 (herroept|ontneemt|beeindigt|annuleert)
      <party> ..2 trekt ..14 in
      (herroept|ontneemt|beeindigt) <party>
      <party> ..2 wijst ..14 af
      wijst <party> ..6 af
    `),
    exclusive: words("alleen uitsluitend enige exclusief exclusieve voorbehouden"),
    forbidding: lines(`
      (uitsluiting|uitzondering) van <partner>
      niet ..1 (toegestaan|gerechtigd|vrij|geoorloofd)
      (is|zijn|wordt|worden|blijft) ..3 verboden
      verbiedt|verbieden <partner>
      (niets|geen) ..6 (toegestaan|geoorloofd)
      (is|zijn|blijft|blijven) ..2 uitgesloten
      (onthoudt|onthouden) zich van
      (niets|geen) ..2 (bepaling|bepalingen|artikel|clausule|voorwaarde|in|uit) ..3 (overeenkomst|contract|opdracht) ..1 (geeft|machtigt|verleent|maakt|verschaft) ..1 <partner>
    `),
    otherVendor: OTHER_VENDORS,
    othersPaper: lines(`
      (overeenkomst|contract|opdracht) ..4 (tussen|met) ..6 (<stranger>|<third>|<unfamiliar>)
      (overeenkomst|contract|opdracht) ..1 (die|dat) ..8 (<stranger>|<third>|<unfamiliar>)
    `),
    agreedBelow: ["(wat|waarmee|waarin|punten) ..2 <party> ..3 <consent>"],
    formerColumn: lines(`
      (tot nu toe|tot heden|oud|oude|huidig|huidige|voorheen|voor|vorig|vorige|bestaand|bestaande|oorspronkelijk|oorspronkelijke)
      tot ..2 <number>
      geldend*
    `),
    newColumn: lines(`
      (nieuw|nieuwe|nu|voortaan|na|gewijzigd|gewijzigde|herzien|herziene|wordt|wijziging|vervangen door)
      (vanaf|per) <number>
    `),
    unchanged: lines(`
      (ongewijzigd|onveranderd|idem)
      geen (wijziging|wijzigingen|verandering)
      blijft
    `),
    proposedColumn: lines(`
      (voorstel|voorstellen|voorgesteld|gevraagd|verzoek|wens|wensen)
    `),
    agreedColumn: lines(`
      (overeengekomen|afgesproken|afspraak|besluit|uitkomst|akkoord)
    `),
    statusColumn: lines(`
      (status|aanvaard|geaccepteerd|toepasselijk|goedgekeurd|geldt)
    `),
    formerLabel: lines(`
      (voorheen|vroeger|oud|schrappen)
      tot nu toe
      (oude|vorige|oorspronkelijke) (tekst|versie|bepaling)
    `),
    stepsTaken: lines(`
      <party> ..4 (voert|verricht|doorloopt|neemt|volgt|zet) ..2 (stappen|punten|taken|nummers) <number> (tot en met|t m|en|tot) <number>
      <party> ..4 (voert|verricht|doorloopt|neemt|volgt|zet) ..1 (deze|alle|genoemde|bovenstaande) ..1 (stappen|taken)
    `),
    boundBelow: lines(`
      (maakt|maken) ..2 (elk|elke|ieder|iedere|alle|deze) ..8 (verplichting|verplichtingen|toezegging|toezeggingen|verbintenis|bindend)
      (punt|punten|regel|regels|aanname|aannames|voorwaarde|voorwaarden|uitgangspunt|uitgangspunten) ..8 (is|zijn|wordt|worden|geldt|gelden|bindt|binden) ..8 (verplichting|verplichtingen|toezegging|toezeggingen|verbintenis|bindend|overeengekomen|<party>)
    `),
    answers: lines(`
      <party> ..1 (aanvaardt|accepteert|bevestigt) ..4 (antwoord|antwoorden)
      <party> ..2 akkoord met ..4 (antwoord|antwoorden)
      (antwoorden|antwoord) ..3 (binden|bindt|bindend|maken deel)
      (antwoord|antwoorden) ..6 (afspreken|afgesproken|overeengekomen|overeenkomen)
    `),
    yes: words("ja verleend akkoord gegeven toegekend"),
    no: lines(`
      (geschrapt|vervallen|verwijderd)
      nee
      neen
      geen
      geweigerd|afgewezen|verboden
      niet (verleend|akkoord|toegestaan|gegeven)
    `),
    unbindingPaper: lines(`
      (dit|deze) (brief|document|stuk|intentieverklaring|notitie|memorandum) ..10 (niet bindend|vrijblijvend|niet ..3 (bindend|verbindend)|geen ..3 (verplichting*|verbintenis*))
    `),
    bindingAlone: lines(`
      (alleen|uitsluitend|slechts) (artikel|artikelen|paragraaf|paragrafen|punt|punten|onderdeel|lid) <number> ..12 (bindend|verbindend|bindt|binden)
      (uitzondering|behalve|behoudens|afgezien) ..4 (artikel|artikelen|paragraaf|paragrafen|punt|punten|onderdeel|lid) <number> ..8 (brief|document|stuk|intentieverklaring|memorandum|notitie) ..6 (niet|niemand) ..4 (bindend|verbindend|bindt|binden)
      (overige|andere|resterende) (artikelen|paragrafen|punten|onderdelen|bepalingen) ..4 (niet ..3 bindend|niet ..3 verbindend|vrijblijvend|niemand)
      rest ..3 (brief|document|stuk|intentieverklaring|memorandum|notitie) ..4 (niet|niemand) ..4 (bindend|verbindend|bindt|binden)
    `),
    unbindingPart: lines(`
      (dit|deze) (bijlage|hoofdstuk|paragraaf|toelichting|onderdeel|notitie) ..10 (alleen ..2 informatie*|uitsluitend ..2 informatie*|informatief|geen ..3 (verplichting*|deel)|niet ..3 bindend)
      ter informatie
    `),
    bindingRows: ["(elke|iedere|alle) ..1 (regel|rij|regels|rijen|post|posten) ..6 (bindt|binden|bindend)"],
    recitalsEnd: lines(`
      komen ..3 overeen ..3 (volgt|volgende|als)
      overeengekomen ..2 als volgt
      (partijen) ..2 (komen|spreken|verklaren) ..3 (overeen|af)
    `),
    pending: lines(`
      (nog|nader|later) overeen te komen
      (nog|nader|later) te bepalen
      (nog|nader|later) vast te stellen
      (leeg|open) (laten|gelaten)
      wordt nog ..3
      (graag|nog) ..2 (opzoeken|nazien|aanvullen)
      blanco
      n t b
      nog ..3 (vullen|invullen|bepalen|bekend|ontvangen|leveren|geven|verstrekken)
      nader bepalen
      volgt
      in te vullen
      aan te vullen
      wordt ..3 (nageleverd|aangeleverd|ingevuld|verstrekt|bekendgemaakt|nagezonden)
      onbekend
      invullen
      ntb
      wordt ..4 (nageleverd|aangeleverd|ingevuld|verstrekt|bekendgemaakt|nagezonden|toegevoegd|meegedeeld|doorgegeven|aangevuld|bepaald)
      worden ..4 (nageleverd|aangeleverd|ingevuld|verstrekt|nagezonden|toegevoegd|meegedeeld|aangevuld)
      nog ..3 (aan leveren|toe voegen|aanvullen|toevoegen|doorgeven|vast stellen|openstaand)
      nog niet ..3 (bekend|beschikbaar|toegekend|ontvangen)
      nog ..1 te ..1 (bepalen|bevestigen|ontvangen|leveren|verstrekken)
      nader te
      te ..1 (bepalen|bevestigen|leveren|verstrekken)
      tbd|tbc
      op aanvraag
      aan te wijzen
      te (kiezen|bepalen|bespreken|overleggen)
      in overleg
      nader (af te)? (spreken|overeenkomen)
      (wordt|worden) ..4 (gekozen|bepaald|vastgesteld|besloten|afgesproken|overlegd)
      (nog)? niet (besloten|gekozen|afgesproken)
      nog ..2 (sommen|stellen|geven|leveren|kiezen|wijzen)
      door <customer> ..1 (op|aan|in) te (geven|leveren|vullen|sommen|wijzen)
    `),
    laterNamed: lines(`
      (nog|nader|later) overeen te komen
      (nog|nader|later) te (bepalen|benoemen|kiezen|noemen|vermelden)
      (nog|nader|later) vast te (stellen|leggen)
      (nog|nader|later) (aan te wijzen|af te spreken)
    `),
    settledLater: lines(`
      (wordt|worden) ..4 (later|nader|nog|apart|afzonderlijk) ..3 (bepaald|afgesproken|vastgesteld|overeengekomen|aangewezen|genoemd|vastgelegd|gekozen)
      (wordt|worden) ..4 (kick off|startoverleg|startbijeenkomst|aftrap) ..3 (bepaald|afgesproken|vastgesteld|overeengekomen|aangewezen)
      (staat|staan) nog niet vast
      (is|zijn) nog niet ..2 (bekend|bepaald|afgesproken|vastgesteld|aangewezen|gekozen)
      (staat|staan) nog open
      (wordt|worden) later ..1 (genoemd|opgegeven|aangewezen|vermeld|ingevuld|meegedeeld)
    `),
    reference: lines(`
      (bijlage|artikel|tabel|onderdeel|paragraaf) <number>|a|b|c|d|i|ii|iii|iv|v
      (genoemd*|vermeld*|opgenomen|beschreven|volgende|opgesomd*)
      (aangeduid*|aangewezen*|omschreven|gespecificeerd*|bepaald*|vastgelegd*)
      in|volgens|uit (bijlage|tabel|overzicht|schema)
      (artikel|tabel|punt|paragraaf) <number>
    `),
    fieldReference: ["(rij|rijen|regel|regels|vak|vakken|veld|velden) <number>"],
    officer: [
      "(<role>|<common-role>) van <customer> (keurt|aanvaardt|accepteert|wijst|zal|moet|is|heeft)",
      "door ..1 (<role>|<common-role>) van <customer>",
    ],
    thatProduct: [
      "(dat|dit|die|deze|genoemde) (product|dienst|workload|toepassing|producten|diensten|toepassingen|abonnementen|licenties)",
      "daar",
    ],
    atEnd: ["(bij|na|op|aan) ..3 (einde|beeindiging|afloop|opzegging|einddatum)"],
    task: [],
    question: words("of"),
    openQuestion: lines(`
      (kiez*|kiest|keuze|beslis*|beslist|bepal*|bepaalt|weten|meldt|melden|aangeven|aan|besluit*|vrij|vraag|beoordeel*|deelt) ..10 of (hij|zij|ze|het|<customer>|<partner>)
      (gevraagd|vraagt|vroeg|informeerde) ..6 of
    `),
    asking: [],
    accessRows: [],
    rows: ["in|volgens (tabel|bijlage|lijst|overzicht)"],
    listedRights: lines(`
      (toegang|recht|rechten|rol|rollen|bevoegdheden|accounts|machtigingen) ..5 (tabel|bijlage|lijst|overzicht|schema|matrix)
      (tabel|bijlage|lijst|overzicht|schema|matrix) ..5 (toegang|rechten|rollen|bevoegdheden|accounts|machtigingen)
    `),
    leading: lines(`
      volgende*
      als volgt
      hieronder
      antwoorden
      (rechter|rechterkolom|tweede) ..1 kolom
    `),
    partnerDoes: words(
      "levert voert richt verricht bouwt leidt verkoopt factureert beheert adviseert ondersteunt",
    ),
    customerDoes: words("betaalt koopt telt gebruikt wil geeft beschikt neemt"),
  },
  quotesInGuillemets: false,
  capitalNouns: false,
  notNames: words(
    `
      microsoft partner overeenkomst bijlage artikel de het een diensten januari februari maart april mei
      juni juli augustus september oktober november december partijen in op bij met voor van door na om
      tot uit over onder tegen zonder wanneer indien als zodra tenzij of deze dit die dat zij hij wij er
      iedere elke alle elk ieder geen niets cpor dpor pal poe gdap csp mca claiming digital transacting
      proof record cloud solution provider admin link center is zijn wordt worden zal mag kan moet dient
      partij aan ten te tijdens ook dan hierbij daartoe mevrouw meneer dhr mevr directeur koppeling id
    `,
  ),
  thirdParties: lines(`
    (andere|ander|huidige|bestaande|vorige|derde|tweede) (partner|leverancier|dienstverlener|reseller|partij|firma|aanbieder|bedrijf)
    een derde
    derden
    opvolger
  `),
  roles: lines(`
    globale beheerder|lezer
    hoofdbeheerder
    (exchange|sharepoint|teams|intune|beveiligings|helpdesk|gebruikers|licentie|facturerings|compliance|toepassings|dynamics 365|power platform|fabric|power bi|groeps|serviceondersteunings) beheerder
    beveiligingsbeheerder|gebruikersbeheerder|licentiebeheerder|helpdeskbeheerder|factureringsbeheerder|toepassingsbeheerder|exchangebeheerder|sharepointbeheerder|teamsbeheerder|intunebeheerder|serviceondersteuningsbeheerder
    beveiligingslezer
    beheerder gebruikerstoegang
    omgevingsbeheerder|systeembeheerder rol
    rol systeembeheerder
    inzender
    systeemaanpasser|omgevingsmaker|omgevingsbeheerder
  `),
  commonRoles: words("inzender eigenaar lezer contributor owner reader"),
  signals: {
    work: words(`
      richt inricht* ingericht bouwt bouw* implement* migr* configur* beheer* beheert beheren bewaken onderhouden ondersteun* support train* opleid* leidt advies advis* onderhoud* ontwikkel* uitrol* rolt begeleid* invoer* optimal* beveilig*
      monitor* bewak* project* ontwerp* adopt* pilot* werkzaamheden diensten workshop* modernis* verhuiz* overzet* integr* test* intranet
      verzorgt verzorg* zet opgezet uitrolt uitgerold verplaats* brengt overbreng* onderhoudt automatiser* vernieuw* aanpassing* aanpass* parametri* vervang* borgt programmeert coacht opstelt zetten
      pas past passen maakt maken legt koppelt koppelen aansluit* sluit activeer* overbrengt brengen
    `),
    otherProduct: [],
    workTerm: [
      "(diensten|werkzaamheden|werk|dienstverlening|project|opdracht|prestaties) ..2 (betekent|betekenen|is|zijn|omvat|omvatten|betreft|houdt|houden|staat)",
    ],
    project: words(`
      richt inricht* bouwt implement* migr* configur* beheert train* leidt opleid* ontwikkel* begeleid* uitrol* bewaakt monitor* invoer*
      adviseert adviseer* verzorgt ontwerpt ontwerp* onderhoudt overzet* verhuist verhuiz* automatiser* parametri* training* trainingen
      bouwen beheren optimaliseert beveiligt monitort voert
    `),
    labour: lines(`
      (uurtarief|uurtarieven|dagtarief|dagtarieven|nacalculatie|mandagen|consultancydagen)
      regiebasis
    `),
    managed: lines(`
      beheerdiensten|beheerdienst
      managed services
      (beheert|bewaakt|monitort|onderhoudt|beheren|bewaken|monitoren|onderhouden) ..10 (<product>|tenant|omgeving|platform|abonnementen|servers)
      beheer van ..6 (<product>|tenant|omgeving|platform|servers|werkplekken)
      (technisch|functioneel|dagelijks|doorlopend) beheer
      servicedesk
      service desk
      24 uur per dag
      24 7
      klok rond
      werkplekbeheer|cloudbeheer|tenantbeheer
      (verzorgt|neemt|voert) ..6 (beheer|monitoring|onderhoud|exploitatie)
      (beheer|monitoring|onderhoud|exploitatie|bewaking) ..8 (<product>|tenant|omgeving|platform|servers|werkplekken|abonnementen)
      (dagelijks|doorlopend|technisch|functioneel|operationeel|volledig) ..1 (beheer|beheren|onderhoud)
      beheerovereenkomst|beheercontract|beheerwerkzaamheden
      managed (services|service|workplace|security|cloud)
      24 7
      7 24
      outsourcing|uitbesteding
      onder beheer
      (host|hosten) ..14 <product> ..12 (bewak*|bewaakt|beheer*|onderhoud*|back ups|backups)
      (dag en nacht|vierentwintig uur per dag|dag in dag uit)
      <partner> ..2 (zorgt|zorgen|draagt) ..2 (voor|zorg) ..4 (<product>|tenant|omgeving|platform|abonnementen|servers)
      (handelt|beoordeelt|onderzoekt|behandelt) ..2 (meldingen|alarmen|incidenten) ..8 <product>
    `),
    migration: lines(`
      migr* ..10 (mailbox*|postvak*|bestand*|server*|gebruiker*|site*|tenant*|workload*|identiteit*|<product>|schijven)
      (verhuiz*|overzet*|verplaats*) ..10 (mailbox*|postvak*|bestand*|server*|workload*|schijven)
      (mailboxen|bestanden|servers) ..8 (gemigreerd|verhuisd|overgezet|verplaatst)
      mailboxmigratie|bestandsmigratie|servermigratie|tenantmigratie|cloudmigratie
      (brengt|brengen|overbrengen|overbrenging|overgang|overdracht|verhuist|verhuizing|verplaatsing|overzetting|zet|overzetten|zetten) ..10 (mailbox*|postvak*|bestand*|server*|workload*|schijven|netwerkschijf*|data|gegevens|gebruiker*|fileserver*) ..10 (over|naar|om)
      migratie
      (mailboxen|postvakken|bestanden|servers|fileservers|netwerkschijven) ..12 naar ..3 <product>
      (virtuele machines|vms|databases|toepassingen|applicaties|netwerkschijven|archieven) ..12 (gemigreerd|overgezet|verplaatst|verhuisd|overgebracht)
      (migr*|verplaats*|verhuiz*|overzet*|overbreng*) ..10 (virtuele machines|vms|databases|toepassingen|applicaties|netwerkschijven|archieven)
      (zetten|zet) ..12 over ..2 naar
      (brengt|brengen|haalt|halen) ..3 <number>? ..6 (postbus*|postvak*|mailbox*|mappen|projectmappen|bestand*|agenda*|server*) ..14
      (postbus*|postvak*|mailbox*|agenda*|projectmappen|servers|server) ..16 (over|naar|mee)
      (server*|machines|bestandsarchief|archief) ..14 naar ..2 <product>
      naar ..2 <product> ..2 (verhuiz*|verhuis*|overbreng*|over te zetten|overgezet|overgaan)
      (gaat|gaan) ..4 mee naar ..2 <product>
      (voegt|voegen|brengt) ..3 (tenants|tenant) ..2 (samen|bijeen)
      (samenvoeging|samenvoegen|consolidatie) ..4 (tenants|tenant)
    `),
    unmanaged: lines(`
      (helpdesk|servicedesk) van <customer>
      (migr*|overzet*|overname|inlezen|conversie) ..6 (stamgegevens|boekhoudgegevens|saldi|artikelen|openstaande posten|telefoonnummers|nummers|erp data)
      (migratie|overzetting|verhuizing) ..8 (rekening|taak) ..2 <customer>
      (wie|degene|medewerker) ..8 (beheert|onderhoudt)
      (werkboek|handleiding|instructie*|training|draaiboek|oefenmiddag*|uitleg|opleiding) ..6 (servicedesk|helpdesk)
      (servicedesk|helpdesk) ..6 (training|opleiding|instructie*)
      <customer> (wil|wenst|zal) ..6 (beheren|bewaken|beheert)
      (geschiedenis|verhaal|verhalen|leven|geschiedenissen) ..2 (van|over) ..2 migratie
      (beheer|onderhoud|bewaking|exploitatie|ondersteuning) ..8 (doet|verzorgt|neemt|ligt|blijft|berust|gebeurt) ..2 (afdeling|ict|it|team|beheerders|medewerkers|dienst) ..2 <customer>
      (beheer|onderhoud|bewaking|exploitatie) ..6 (blijft|ligt|berust) ..1 (bij|van) ..2 (afdeling|ict|it|team|beheerders|eigen|interne)
      (eigen|interne) ..1 (ict|it|beheer)? (afdeling|team|beheerders|mensen|medewerkers|beheerorganisatie)
      (beheert|exploiteert|onderhoudt|bewaakt) (eigen|interne|afdeling|ict)
      (beheer|onderhoud|bewaking|exploitatie) ..8 (doet|verzorgt|ligt|blijft|berust) ..1 (bij)? <customer>
      migratie ..4 (haven|eeuw|geschiedenis|landverhuizers)
      onder beheer van ..2 <product>
      onder beheer ..3 (brengen|brengt|gebracht|komen|plaatsen)
      (migratie|verhuizing|beheer|bewaking|exploitatie|overzetting) ..10 (blijft|blijven|is|zijn|ligt|berust) ..3 (zaak|taak|verantwoordelijkheid|bij)? ..2 <customer>
    `),
    supposedOrder: lines(`
      (heeft|hebben|betreft|omvat) ..1 (opdracht|order|bestelling|project) ..2 (betrekking)? ..2 <product>
      (indien|als|wanneer|voor zover) ..2 (opdracht|order|bestelling|project) ..4 (betrekking|betreft|omvat|ziet)
    `),
    postponed: lines(`
      (kan|kunnen|zou) ..8 (later|apart|afzonderlijk|separaat|toekomst)
      (aparte|afzonderlijke|latere|nieuwe|separate) ..1 (opdracht|offerte|overeenkomst|fase|order|bestelling|stap)
      optioneel|optie|desgewenst
    `),
    otherSeller: lines(`
      (licentie|licenties|abonnement|abonnementen) ..14 (van|bij|door|via) <third>
    `),
    supposed: words("zou zouden"),
    contrast: lines(`
      terwijl
      maar
      daarentegen
      echter
      zodat
      opdat
    `),
    unworked: lines(`
      (waarschuwing|melding|bericht|waarschuwt|meldt) ..10 (verbruik*|budget*|kosten|uitgaven)
      (prijs*|prijzen|tarief|tarieven) ..4 (beweeg*|aanpas*|aangepast|wijzig*)
      microsoft ..1 (beheert|beveiligt|ondersteunt|ontwikkelt|levert|exploiteert)
      (configuratie|inrichting|beheer|beveiliging|uitrol|training) ..6 (is|blijft|ligt|berust) ..4 (zaak|taak|verantwoordelijkheid|bij)? ..2 <customer>
      (ondersteuning|support|onderhoud) ..8 (door|van|bij) microsoft
      (beheer|ondersteuning|support|advies|rapportage) ..4 (licentie*|abonnement*|bestelling*|facturatie)
    `),
    unserved: lines(`
      (geen|noch) ..3 (adviesdiensten|implementatiediensten|dienstverlening|diensten|werkzaamheden|advies|implementatie|consultancy|ondersteuning) ..8 (inbegrepen|verkocht|geleverd|afgenomen|verricht|overeengekomen|onderdeel)
      (uitsluitend|slechts|alleen|enkel|beperkt) ..5 (verkoop|levering|wederverkoop|doorverkoop)
      (uitsluitend|slechts|alleen|enkel) ..1 (licenties|abonnementen)
      (inrichten|inrichting|migratie|verhuizen|beheer|beheren|implementatie|advies) ..3 (of|en|noch) ..4 ..6 (hoort|horen|valt|vallen|is|zijn|maakt|maken) ..3 (niet|geen) ..6 (offerte|opdracht|overeenkomst|aanbod|onderdeel|inbegrepen)
      (advies|inrichting|configuratie|implementatie|training) ..3 (en|of|noch) ..1 (beheer|ondersteuning|onderhoud) ..2 (geen|niet) ..6 (deel|onderdeel|inbegrepen|begrepen)
      (zit|zitten|bevat|omvat) ..1 geen ..5 (werk|beheerwerk|werkzaamheden|diensten|dienstverlening|advies|consultancy) ..1 (in)? ..1 (opdracht|bestelling|verlenging|overeenkomst|offerte)?
      (advies|inrichting|implementatie|beheer|training) (is|zijn) niet (inbegrepen|begrepen|onderdeel)
      (betreft|omvat|ziet op) ..1 (alleen|uitsluitend|enkel|slechts) ..2 (verkoop|levering|licenties|abonnementen)
    `),
    commissioned: lines(`
      <customer> ..6 (geeft opdracht|draagt|neemt|bestelt|wenst|wil|wenst|ontvangt|laat|koopt|vraagt|verstrekt|besteedt)
    `),
    unsold: [
      "(tot nu toe|tot dusver|voorheen|vroeger) ..10 (gekocht|afgenomen|verkocht|geleverd|kocht|kochten|leverde|afnam|afneemt)",
    ],
    sells: lines(`
      <partner> ..6 (is|treedt|fungeert|wordt) ..10 (cloud solution provider|csp|reseller|wederverkoper|lsp)
      <partner> ..10 (verkoopt|levert|betrekt|factureert|bestelt|leveren|verkopen|wederverkoopt) ..14 (licentie*|abonnement*)
      (koopt|neemt|betrekt|bestelt|kopen|betrekken) ..14 (via|bij|van|door) <partner>
      (licenties|abonnementen) ..1 (via|bij|van) <partner>
      bij <partner> kopen
      <partner> ..6 als ..4 (csp|cloud solution provider|reseller|wederverkoper)
      (csp) ..3 (via|bij|van) <partner>
      <partner> ..6 (verkoopt|wederverkoopt|verkopen) ..6 <product>
      (licentie*|abonnement*) ..10 door <partner> ..6 (verkocht|geleverd|gefactureerd|besteld|verstrekt)
      (aankoop|afname|levering|verkoop|inkoop|aanschaf) ..10 (licentie*|abonnement*) ..14 (via|door|bij|van) <partner>
      (licenties|abonnementen) ..12 af van <partner>
      door <partner> ..10 (licentie*|abonnement*) ..8 (verkocht|doorverkocht|geleverd|gefactureerd|verstrekt|ingekocht)
      (neemt|koopt|betrekt|bestelt|betrekken|kopen|afneemt) ..4 (via|bij|van|door) <partner> ..14
      via <partner> ..4 (als)? ..2 (cloud solution provider|csp)
    `),
    csp: lines(`
      csp
      cloud solution provider
      csp programma
    `),
    enterpriseAgreement: lines(`
      enterprise agreement
      enterprise overeenkomst
      volumelicenti*
      volumecontract*
      volumeovereenkomst*
      ea
      mca e
    `),
    webDirect: lines(`
      rechtstreeks ..3 microsoft
      website ..2 microsoft
      web direct
      creditcard
      microsoft rechtstreeks
      bij microsoft zelf
      (webwinkel|webshop) ..3 microsoft
      microsoft ..1 (factureert|verkoopt|brengt) ..4
      door microsoft ..2 gefactureerd
      zonder tussenkomst
    `),
    licences: words("licentie* abonnement*"),
    purchase: words("licentie* abonnement* prijs* koop* verkoop* inkoop* bestel* lever* koopt"),
    priced: words("prijs aantal kosten gebruikers stuks plaatsen"),
    usPublicSector: [],
    usPlace: [],
    aside: lines(`
      via <product>
      (overleg|vergadering|gesprek) ..2 <product>
      (vergaderingen|overleggen|notulen|documenten|documentatie|tekeningen|bestanden|rapportages|rapporten|tickets|meldingen|verzoeken|berichten|communicatie|facturen|vertalingen|overzichten|afspraken|opleveringen) ..3 (vinden|vindt|worden|wordt|zijn|staan|staat|lopen|loopt|verlopen|verloopt) ..6 (in|via|op|over|als|met|per|door) ..3 <product> ..4 (plaats|bewaard|opgeslagen|gedeeld|uitgewisseld|gezet|geplaatst|klaar|kanaal|bestand|map|gehouden|vastgelegd|aangeleverd|beschikbaar)
      (bewaren|delen|uitwisselen|plaatsen|opslaan|melden|overleggen) ..4 (in|via|op) ..3 <product>
      <product> (kanaal|map|bestand|chat|vergadering|export|link|omgeving van leverancier)
      (kanaal|map|chat|bibliotheek) ..1 (in|op|van) <product>
      eigen ..2 <product> (omgeving|tenant|abonnement|instantie)?
      (software|applicatie|systeem|platform|oplossing|saas|portaal|dienst|programmatuur) ..6 (op|in|bij) ..3 <product> ..4 (gehost|draait|wordt aangeboden)
      (gehost|draait|draaien|hosten|host) ..3 (op|in|bij) ..4 <product>
      (inloggen|aanmelden|aanmelding|authenticatie|single sign on|sso|ingelogd|inlog) ..6 (via|met|door|middels|bij|tegen) ..4 <product>
      (kennis|ervaring|vaardigheid|beheersen|bekend|overweg) ..4 <product>
      <product> ..3 (beheersen|kennen)
      (zonder|geen|plaats|noch) ..1 <product>
      (koppeling|export|import|compatibel|interface) ..2 (met|naar|uit|voor) ..4 <product>
      (bijvoorbeeld|zoals) ..3 <product>
      (voorheen|vroeger) ..4 <product>
      (merk|merken|handelsmerk) ..6 <product>
      <customer> ..2 (gebruikt|werkt) ..3 <product> ..4 (voor|als|in|al|intern)
      <product> ..4 (onderzocht|overwogen) ..3 (afgevallen|verworpen)
      als <product> (bestand|export)
      (gepubliceerd|bewaard|opgeslagen|geplaatst|gedeeld|gehost) ..2 (in|op|via|bij) ..3 <product>
      (in|op|via|bij) ..3 <product> ..1 (gepubliceerd|bewaard|opgeslagen|geplaatst|gedeeld|gehost)
      (medewerkers|gebruikers|personeel|collega) ..2 (gebruiken|gebruikt|werken|werkt) ..3 <product>
      (referentie*|referentieproject*) ..24 <product>
      (partner|gecertificeerd*) ..3 <product>
      (overleg*|vergader*|afstemming|bijeenkomst*) ..18 (via|in|per) ..2 <product>
      <product> (regio|datacenter)
      (regio|datacenter) ..2 <product>
    `),
  },
  labels: {
    partnerId: lines(`
      partner id|nummer|nr
      partnerid|partnernummer
      mpn id|nummer
      locatie id|nummer
      locatienummer
      partner id|nummer|nr|identificatienummer|identificatie|kenmerk
      mpn
      microsoft partner id
      partneridentificatie
      id ..2 (leverancier|partner)
      partner location id
      vestigingsnummer
      vestiging id
      (id|nummer|kenmerk) ..2 als ..1 microsoft partner
    `),
    otherNumber: [
      "(inschrijving|enrollment|contract*|overeenkomst*|opdracht*|bestel*|factuur*|rekening*|klant*|gebruiker*|ticket*|kvk|register*|handelsregister|btw|telefoon|tel|fax|abonnement*|referentie|kenmerk|dossier*|project*|offerte*|aanbesteding*|perceel|aanvraag*|serie*|artikel*|licentie*|euro|medewerkers|apparaten|uren|postvakken|leerlingen|inwoners)",
    ],
    channelNumber: words("pcn"),
    tenantId: lines(`
      tenant id|nummer
      tenantid
      directory id
      map id
      tenant
      directory
      tenant id|nummer|guid|identificatie
      tenantnummer
      id ..2 tenant
      azure ad id
      entra id tenant
      huurder id
      tenantidentificatie
    `),
    domain: lines(`
      domein
      domeinnaam
      domein|domeinen
      onmicrosoft domein
      domeinnamen
      hoofddomein
      standaarddomein
      primair domein
    `),
    contact: lines(`
      (vragen|zaken) ..4 (tenant|omgeving)
      contactpersoon
      contact
      beheerder
      systeembeheerder
      aanspreekpunt
      verantwoordelijke
      manager
      hoofd
      <role>
      contactpersoon|contactpersonen
      contactgegevens
      it manager|coordinator
      technisch contact|contactpersoon
      directeur
      projectleider|projectmanager
      teamleider
      ict manager|coordinator|hoofd
      functioneel beheerder
      e mailadres
      applicatiebeheerder|tenantbeheerder
      it beheerder
    `),
  },
};
