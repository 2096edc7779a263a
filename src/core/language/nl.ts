// Knows: Dutch as agreements use it.
// Refuses to know: the eight families.
import { lines, words, type Lexicon } from "./lexicon";

export const nl: Lexicon = {
  code: "nl",
  stopwords: words("de het een van en dat op te voor met zijn niet aan er wordt door"),
  articles: words("de het een"),
  fillers: words("hierbij ook tevens daarbij uitdrukkelijk dan"),
  abbreviations: words("nr art bijv etc o a d w z dhr mw tel ca incl excl resp"),
  partnerRoles: lines(`
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
  `),
  customerRoles: lines(`
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
  `),
  hereinafter: lines(`
    hierna
    verder te noemen
    te noemen
  `),
  possessions: {
    ours: words("onze ons"),
    yours: words("uw jullie"),
    customers: words(
      "tenant directory abonnement licentie mailbox postvak gebruiker medewerker gegevens omgeving azure",
    ),
    partners: words("consultant engineer offerte tarief factuur partner mpn dienst voorstel"),
  },
  classes: {
    we: words("wij we ons onze"),
    you: words("u uw jullie"),
    consent: words(
      "stemt instemt stemmen ingestemd instemming akkoord toestemming machtigt gemachtigd bevestigt erkent aanvaardt accepteert geeft verleent keurt goedkeurt autoriseert staat toestaat verklaart",
    ),
    verb: words(`
      moet moeten zal zullen dient verplicht stemt gaat bevestigt erkent aanvaardt accepteert verleent geeft keurt kent wijst maakt richt nodigt delegeert houdt laat
      voegt stelt registreert benoemt wijst kiest vult neemt koppelt tekent ondertekent verstrekt levert verkoopt koopt neemt betrekt bestelt zorgt draagt machtigt autoriseert verbindt is
      heeft hebben wordt worden ondertekenen tekenen aanwijzen vermeldt vermelden legt factureert staat kan koppelen verklaart
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
      definities|definitie
      begrippen|begrip
      begripsbepalingen
      begrippenlijst
      woordenlijst
      term|begrip betekenis|omschrijving
      verklaring
    `),
    recitals: lines(`
      aanleiding
      achtergrond
      overwegingen|overwegende
      inleiding
      preambule
      context
    `),
    contents: lines(`
      inhoud
      inhoudsopgave
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
    `),
    excluded: lines(`
      buiten scope
      uitsluitingen
      niet inbegrepen
      niet ..3 opdracht
    `),
  },
  force: {
    duty: lines(`
      <party> ..8 <verb>
      <verb> ..3 <party>
      door <customer>
      beheerder|eigenaar ..8 <verb>
    `),
    performative: lines(`
      <party> ..8 <consent>
      <consent> ..3 <party>
      (toestemming|instemming|goedkeuring|machtiging) ..6 (verleend|gegeven|geldt)
      door ondertekening ..6 <party>
      (toestemming|instemming) ..2 <customer>
    `),
    permission: lines(`
      <partner> ..3 (mag|kan|mogen)
      (mag|kan) ..3 <partner>
      <partner> ..3 is ..4 (gerechtigd|bevoegd|gemachtigd)
      (mag|mogen|kan|kunnen) ..14 worden
      (overeenkomst|document|formulier|exemplaar|opdracht|brief|order|kopie) ..10 (geldt|dient|mag|strekt|is|vormt)
      geldt|dient ..8 als
    `),
    negation: words("verboden niet geen nooit noch verboden weigert nergens niets niemand ziet"),
    lateNegation: words("niet geen nooit noch verboden"),
    none: words("geen noch"),
    undo: words(
      "bezwaar bezwaren bedenkingen verwijder* intrek* ingetrokken wijzig* gewijzigd beeindig* weiger* ontneem* ontnomen blokker* beperk* verhinder* belet* staat opschort* geeft voegt verleent onthoud* onthoud",
    ),
    outside: lines(`
      buiten ..3 (scope|opdracht|overeenkomst)
      niet inbegrepen
      maakt geen deel
      uitgesloten
    `),
    exception: lines(`
      tenzij
      zonder ..5 (toestemming|instemming|goedkeuring)
      voordat
      totdat
      behalve
    `),
    choice: ["<customer> ..3 kan|mag", "kan|mag <customer>"],
    furtherChoice: ["en|of kan|mag"],
    lasting: ["zonder ..4 (wijziging|addendum)", "tenzij ..6 wet"],
    excluding: ["behalve", "uitgezonderd", "met uitzondering"],
    modal: words("moet zal"),
    nothing: words("niets"),
    condition: lines(`
      (als|indien|wanneer|zodra|nadat|of|mits|tenzij|totdat) ..2 <party>
      (vraagt|verzoekt|zonder|verkrijgt|vereist) ..3 <customer>
    `),
    possibility: words("kan mag kunnen mogen zou wenst"),
    ended: lines(`
      (is|zijn|wordt|worden) ..3 (ingetrokken|beeindigd|verboden|uitgesloten|geweigerd|afgewezen)
      niet (toegestaan|overeengekomen|verleend|gewenst|akkoord)
    `),
    hypothesis: words("als indien wanneer zodra tenzij totdat na"),
    confer: words(`
      geeft verleent biedt opent voegt schept houdt betekent brengt omvat kent
    `),
    pronoun: words("deze die dit dat hem haar zij ze"),
    header: words(`
      waarde waarden gegeven omschrijving betekenis naam antwoord veld datum prijs bedrag detail inhoud
    `),
    deferral: lines(`
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
    `),
    definition: lines(`
      betekent
      betekenen
      wordt verstaan
      staat voor
      is ..2 (procedure|mechanisme|uitdrukking|term|label|programma|status|benaming|begrip|naam|aanduiding) (waarmee|die|dat|van|voor|waarin)?
      zogenaamde|zogeheten
      genoemd
    `),
    holding: words("is blijft blijven wordt treedt fungeert geldt staat geregistreerd vermeld optreedt"),
    naming: lines(`
      noemt|benoemt|laat|houdt|behoudt|kiest
      vervangen ..6 door
      ten gunste
      blijft|berust bij
    `),
    reserved: lines(`
      gereserveerd
      niet van toepassing
      niet gebruikt
      vervallen
      leeg
      n v t
    `),
    tasks: words("taken verplichtingen plichten"),
    cancelled: lines(`
      (artikel|artikelen|clausule|paragraaf|bepaling|lid|punt|onderdeel) ..30 (wordt|worden|is|zijn|komt|komen) ..6 (geschrapt|verwijderd|ingetrokken|vervallen)
      (artikel|artikelen|clausule|paragraaf|bepaling) ..4 (vervalt|vervallen)
    `),
    replaced: lines(`
      (vervangen|komt ..2 luiden|komen ..2 luiden)
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
    unbindingPaper: lines(`
      (dit|deze) (brief|document|stuk|intentieverklaring|notitie|memorandum) ..10 (niet bindend|vrijblijvend|niet ..3 (bindend|verbindend)|geen ..3 (verplichting*|verbintenis*))
    `),
    unbindingPart: lines(`
      (dit|deze) (bijlage|hoofdstuk|paragraaf|toelichting|onderdeel|notitie) ..10 (alleen ..2 informatie*|uitsluitend ..2 informatie*|informatief|geen ..3 (verplichting*|deel)|niet ..3 bindend)
      ter informatie
    `),
    recitalsEnd: lines(`
      komen ..3 overeen ..3 (volgt|volgende|als)
      overeengekomen ..2 als volgt
    `),
    pending: lines(`
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
    `),
    reference: lines(`
      (bijlage|artikel|tabel|onderdeel|paragraaf) <number>|a|b|c|d
      (genoemd*|vermeld*|opgenomen|beschreven|volgende|opgesomd*)
    `),
    officer: [
      "(<role>|<common-role>) van <customer> (keurt|aanvaardt|accepteert|wijst|zal|moet|is|heeft)",
      "door ..1 (<role>|<common-role>) van <customer>",
    ],
    thatProduct: ["dat|dit|die|deze (product|dienst|workload|toepassing)"],
    atEnd: ["(bij|na|op) ..3 (einde|beeindiging|afloop|opzegging)"],
    rows: ["in|volgens (tabel|bijlage|lijst|overzicht)"],
    leading: lines(`
      volgende*
      als volgt
      hieronder
    `),
    partnerDoes: words(
      "levert voert richt verricht bouwt leidt verkoopt factureert beheert adviseert ondersteunt",
    ),
    customerDoes: words("betaalt koopt telt gebruikt wil geeft beschikt neemt"),
  },
  notNames: words(
    "microsoft partner overeenkomst bijlage artikel de het een diensten januari februari maart april mei juni juli augustus september oktober november december partijen",
  ),
  thirdParties: lines(`
    (andere|ander|huidige|bestaande|vorige|derde|tweede) (partner|leverancier|dienstverlener|reseller|partij|firma|aanbieder|bedrijf)
    een derde
    derden
  `),
  roles: lines(`
    globale beheerder|lezer
    hoofdbeheerder
    (exchange|sharepoint|teams|intune|beveiligings|helpdesk|gebruikers|licentie|facturerings|compliance|toepassings|dynamics 365|power platform|fabric|power bi|groeps|serviceondersteunings) beheerder
    beveiligingsbeheerder|gebruikersbeheerder|licentiebeheerder|helpdeskbeheerder|factureringsbeheerder|toepassingsbeheerder|exchangebeheerder|sharepointbeheerder|teamsbeheerder|intunebeheerder|serviceondersteuningsbeheerder
    beveiligingslezer
    beheerder gebruikerstoegang
    inzender
  `),
  commonRoles: words("inzender eigenaar lezer contributor owner reader"),
  signals: {
    work: words(`
      richt inricht* ingericht bouwt bouw* implement* migr* configur* beheer* beheert ondersteun* support train* opleid* leidt advies advis* onderhoud* ontwikkel* uitrol* rolt begeleid* invoer* optimal* beveilig*
      monitor* bewak* project* ontwerp* adopt* pilot* werkzaamheden diensten workshop* modernis* verhuiz* overzet* integr* test* intranet
    `),
    project: words(`
      richt inricht* bouwt implement* migr* configur* beheert train* leidt opleid* ontwikkel* begeleid* uitrol* bewaakt monitor* invoer*
    `),
    managed: lines(`
      beheerdiensten|beheerdienst
      managed services
      (beheert|bewaakt|monitort|onderhoudt) ..10 (<product>|tenant|omgeving|platform|abonnementen|servers)
      beheer van ..6 (<product>|tenant|omgeving|platform|servers|werkplekken)
      (technisch|functioneel|dagelijks|doorlopend) beheer
      servicedesk
      service desk
      24 uur
      klok rond
      werkplekbeheer|cloudbeheer|tenantbeheer
    `),
    migration: lines(`
      migr* ..10 (mailbox*|postvak*|bestand*|server*|gebruiker*|site*|tenant*|workload*|identiteit*|<product>|schijven)
      (verhuiz*|overzet*|verplaats*) ..10 (mailbox*|postvak*|bestand*|server*|workload*|schijven)
      (mailboxen|bestanden|servers) ..8 (gemigreerd|verhuisd|overgezet|verplaatst)
      mailboxmigratie|bestandsmigratie|servermigratie|tenantmigratie|cloudmigratie
    `),
    unmanaged: ["(helpdesk|servicedesk) van <customer>"],
    unsold: [],
    sells: lines(`
      <partner> ..6 (is|treedt|fungeert|wordt) ..10 (cloud solution provider|csp|reseller|wederverkoper|lsp)
      <partner> ..10 (verkoopt|levert|betrekt|factureert|bestelt|leveren|verkopen) ..14 (licentie*|abonnement*|<product>)
      (koopt|neemt|betrekt|bestelt|kopen|betrekken) ..14 (via|bij|van|door) <partner>
      (licenties|abonnementen) ..10 (via|bij|van) <partner>
      bij <partner> kopen
      <partner> ..6 als ..4 (csp|cloud solution provider|reseller|wederverkoper)
      (csp) ..3 (via|bij|van) <partner>
    `),
    csp: lines(`
      csp
      cloud solution provider
    `),
    enterpriseAgreement: lines(`
      enterprise agreement
      enterprise overeenkomst
      volumelicenti*
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
    `),
    licences: words("licentie* abonnement*"),
    purchase: words("licentie* abonnement* prijs* koop* verkoop* inkoop* bestel* lever* koopt"),
    priced: words("prijs aantal kosten gebruikers stuks plaatsen"),
    usPublicSector: [],
    usPlace: [],
    aside: lines(`
      via <product>
      (overleg|vergadering|gesprek) ..2 <product>
    `),
  },
  labels: {
    partnerId: lines(`
      partner id|nummer|nr
      partnerid|partnernummer
      mpn id|nummer
      locatie id|nummer
      locatienummer
    `),
    channelNumber: words("pcn"),
    tenantId: lines(`
      tenant id|nummer
      tenantid
      directory id
      map id
      tenant
      directory
    `),
    domain: lines(`
      domein
      domeinnaam
    `),
    contact: lines(`
      contactpersoon
      contact
      beheerder
      systeembeheerder
      aanspreekpunt
      verantwoordelijke
      manager
      hoofd
      <role>
    `),
  },
};
