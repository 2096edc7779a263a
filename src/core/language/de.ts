// Knows: German as agreements use it.
// Refuses to know: the eight families.
import { lines, words, type Lexicon } from "./lexicon";

export const de: Lexicon = {
  code: "de",
  stopwords: words("der die und den von das mit ist nicht dem wird auf zu im des sich fur werden"),
  articles: words("der die das den dem des ein eine einen einem einer eines"),
  fillers: words("hiermit auch dabei dann jeweils ferner zudem ausdrucklich unwiderruflich"),
  abbreviations: words("nr abs art bzw z b d h u a ca usw vgl inkl zzgl ggf str dr hr fr mio tel gem ziff"),
  partnerRoles: lines(`
    auftragnehmer
    auftragnehmerin
    anbieter
    anbieterin
    dienstleister
    dienstleisterin
    lieferant
    lieferantin
    berater
    beraterin
    partner
    reseller
    verkauferin
    verkaufer
    handler
    systemhaus
    it dienstleister
    provider
    beratungshaus
    wiederverkaufer
  `),
  customerRoles: lines(`
    auftraggeber
    auftraggeberin
    kunde
    kundin
    besteller
    bestellerin
    mandant
    kaufer
    kauferin
    gesellschaft
    abnehmer
    leistungsempfanger
  `),
  hereinafter: lines(`
    im Folgenden
    nachfolgend
    nachstehend
    fortan
  `),
  possessions: {
    ours: words("unser unsere unserem unseren unserer unseres"),
    yours: words("euer eure"),
    customers: words(
      "mandant tenant verzeichnis abonnement lizenz postfach postfacher benutzer mitarbeitenden daten umgebung enterprise azure",
    ),
    partners: words("berater techniker angebot honorar stundensatz rechnung partner mpn leistung vergutung"),
  },
  classes: {
    we: words("wir uns unser unsere unserem unseren unseres"),
    you: words("sie ihnen ihr ihre ihrem ihren"),
    consent: words(
      "stimmt zustimm* zugestimmt einverstanden willigt einwillig* eingewilligt ermachtig* bevollmachtig* gestattet erlaubt genehmigt bestatigt anerkennt erkennt akzeptiert bewilligt billigt autorisiert beauftragt",
    ),
    verb: words(`
      verpflichtet hat muss mussen soll wird werden stimmt genehmigt erteilt bestatigt gewahrt richtet weist stellt erklart willigt
      gestattet erlaubt ermachtigt bevollmachtigt erkennt akzeptiert nimmt unterschreibt unterzeichnet tragt hinterlegt ordnet benennt
      ernennt gibt ubermittelt teilt lasst sorgt ladt legt vergibt raumt verschafft verknupft meldet beantragt reicht registriert fuhrt
      setzt delegiert halt belasst verkauft liefert bezieht erwirbt kauft beauftragt duldet anerkennt erbringt einverstanden nennt legen
      schliesst verwendet bewilligt autorisiert gegenzeichnet zeichnet informiert pflegt wahlt fugt vermerkt leistet ubernimmt haben
    `),
    customerword: words("kunde auftraggeber"),
  },
  headings: {
    services: lines(`
      leistung*
      umfang
      gegenstand
      aufgaben
      projekt*
      arbeiten
      tatigkeit*
      betrieb
      auftrag
    `),
    definitions: lines(`
      begriff*
      definition*
      begriffsbestimmung*
      glossar
      begriff|begriffe|wort bedeutung|erlauterung
      abkurzung*
      erlauterung*
    `),
    recitals: lines(`
      ausgangslage
      praambel
      vorbemerkung*
      hintergrund
      anlass
      einleitung
      ausgangssituation
      vorwort
    `),
    contents: lines(`
      inhalt
      inhaltsverzeichnis
    `),
    questions: lines(`
      fragen
      haufige fragen
      hinweise
      zur information
      zur erlauterung
      wissenswertes
      nur zur information
      worte die ihnen begegnen
    `),
    open: lines(`
      offene punkte
      offen
      ausblick
      spatere
      kunftige
      noch zu klaren
      optional*
    `),
    excluded: lines(`
      nicht enthalten
      nicht umfasst
      ausschlusse
      abgrenzung
      ausgeschlossen*
      nicht im umfang
    `),
  },
  force: {
    duty: lines(`
      <party> ..8 <verb>
      <verb> ..3 <party>
      <party> ..4 (hat|haben|ist|sind) ..20 zu
      durch <customer>
    `),
    performative: lines(`
      <party> ..8 <consent>
      <consent> ..3 <party>
      (zustimmung|einwilligung|erlaubnis|vollmacht|genehmigung|einverstandnis) ..6 (erteilt|gegeben|gilt)
      mit unterschrift|unterzeichnung ..4 <party>
      (zustimmung|einwilligung|einverstandnis) ..2 <customer>
    `),
    permission: lines(`
      <partner> ..3 (darf|durfen|kann)
      darf|kann ..4 <partner>
      <partner> ..3 (ist|wird) ..14 (berechtigt|befugt|ermachtigt|berechtigt)
      (darf|durfen|kann|konnen) ..16 werden
      (vertrag|leistungsschein|dokument|vereinbarung|auftrag|schein|formular|exemplar|bestatigung|bestellung|angebot|schreiben) ..10 (dient|gilt|darf|ist|stellt)
      (dient|gilt) ..10 als
    `),
    negation: words(
      "unterlasst unterlassen unterlasse verzichtet verzichten untersagt verboten nicht kein* niemals keinesfalls weder untersagt verboten verweigert unterlasst verzichtet lehnt unzulassig nie nichts niemand ausgeschlossen",
    ),
    lateNegation: words("nicht kein* niemals weder untersagt verboten unzulassig ausgeschlossen verweigert"),
    none: words("kein* weder"),
    undo: words(
      "einwand einwande einwendung einwendungen bedenken entfern* entzieh* entzogen entzieht widerruf* kundig* beend* ander* losch* lehnt ablehn* abzulehnen verweiger* einschrank* eingeschrankt behinder* beeintracht* entgegen entgegensteh* steht stehen aufheb* zuruckzieh* sperr* hinder* widersprech* widerspricht ersetzt ersetzen deaktivier* verleiht vermittelt begrundet eroffnet gewahrt erhalt berechtigt",
    ),
    outside: lines(`
      nicht enthalten
      nicht umfasst
      nicht ..3 gegenstand
      ausserhalb ..4
      nicht ..3 umfang
    `),
    exception: lines(`
      es sei denn
      solange ..6 nicht
      ohne ..5 (zustimmung|einwilligung|genehmigung|freigabe)
      bevor
      bis
      ausser
      sofern ..4 nicht
      wenn ..6 nicht
      soweit ..6 nicht
    `),
    choice: ["<customer> ..3 kann|darf", "kann|darf <customer>"],
    furtherChoice: ["und|oder kann|darf"],
    lasting: ["ohne ..4 (anderung|nachtrag|anderungsvereinbarung)", "es sei denn ..6 gesetz*"],
    excluding: ["ausser", "ausgenommen", "mit ausnahme"],
    modal: words("muss wird soll darf"),
    nothing: words("nichts"),
    condition: lines(`
      (wenn|falls|sofern|soweit|sobald|ob|nachdem|bis) ..2 <party>
      (bittet|ersucht|ohne|vorbehaltlich) ..3 <customer>
      (zustimmung|einwilligung|genehmigung) ..3 <customer> ..2 (einholen|einholt|einzuholen|vorausgesetzt|erforderlich)
    `),
    possibility: words("kann darf konnte mochte gebeten konnen durfen"),
    ended: lines(`
      (ist|sind|wurde|wird) ..4 (beendet|widerrufen|entzogen|untersagt|verboten|ausgeschlossen|abgelehnt|verweigert|unzulassig)
      nicht (vereinbart|gestattet|erlaubt|erteilt|gewunscht|zulassig)
    `),
    hypothesis: words("wenn falls sofern soweit sobald bis nachdem bei"),
    confer: words(`
      gibt verleiht gewahrt vermittelt eroffnet ermoglicht begrundet schafft berechtigt verschafft beinhaltet bedeutet umfasst erhalt bringt enthalt
    `),
    pronoun: words("sie es diese dieser diesen dies ihn ihr"),
    header: words(`
      wert werte eintrag angabe bedeutung bezeichnung feld datum preis betrag termin inhalt erlauterung name
    `),
    deferral: lines(`
      (konnen|kann|werden|wollen|mogen) ..10 (besprechen|vereinbaren|beraten|prufen|erortern|abstimmen|verhandeln|sprechen|entscheiden|verstandigen)
      (konnen|werden) ..10 (besprochen|vereinbart|gepruft|erortert|verhandelt)
      zu spateren zeitpunkt
      spater
      gesondert* ..4 (vereinbar*|geregelt|regel*|vertrag)
      noch ..4 (vereinbar*|abzustimmen|offen|festzulegen|geklart|klaren)
      beabsichtig*
      mochte|mochten
      strebt|streben ..6 an
      nicht verpflichtet
      bleibt vorbehalten
      konnte|konnten
      kunftig* ..4 (vereinbarung|vertrag)
    `),
    definition: lines(`
      bezeichnet
      bedeutet
      steht fur
      meint
      im sinne dieses
      versteht man
      ist ..3 (verfahren|begriff|bezeichnung|kennzeichnung|vermerk|kennzeichen|eintrag|mechanismus|programm|status|weg|ausdruck|name) (mit|von|bei|fur|nach|durch|in|auf)?
      sogenannt*
      nennt ..3 microsoft
      microsoft nennt
      genannt
    `),
    holding: words(
      "ist bleibt bleiben wird agiert gilt fungiert tritt eingetragen gefuhrt hinterlegt benannt ist",
    ),
    naming: lines(`
      nennt|benennt|belasst|behalt|bestellt|bestimmt
      ersetzt ..6 durch
      ersetzt durch
      zugunsten
      verbleibt|bleibt bei
    `),
    reserved: lines(`
      entfallt
      nicht belegt
      unbesetzt
      frei
      bleibt frei
      nicht verwendet
      leer
    `),
    tasks: words("aufgaben pflichten obliegenheiten mitwirkung* beistellung* leistungen verpflichtungen"),
    cancelled: lines(`
      (ziffer|klausel|abschnitt|paragraph|punkt|nummer|nr|artikel|absatz|bestimmung|regelung) ..30 (wird|werden|ist|sind) ..8 (gestrichen|aufgehoben|geloscht|entfernt|widerrufen)
      (ziffer|klausel|abschnitt|paragraph|punkt|nummer|nr|artikel|absatz) ..4 (entfallt|entfallen)
    `),
    replaced: lines(`
      (ersetzt|neu gefasst|folgende fassung|folgender fassung)
    `),
    suspended: lines(`
      (ziffer|klausel|abschnitt|paragraph|punkt|nummer|nr|artikel|absatz|bestimmung|regelung) ..20 (erst|nur) ..12 (wirksam|kraft)
      (ziffer|klausel|abschnitt|paragraph|punkt|nummer|nr|artikel|absatz) ..8 ausgesetzt
    `),
    overriding: [
      "(ungeachtet|abweichend von|entgegen) ..3 (ziffer|klausel|paragraph|artikel|abschnitt|punkt|nummer) ..3",
      "vorrang vor ..3 (ziffer|klausel|paragraph|artikel|abschnitt|punkt|nummer) ..3",
    ],
    reinstated: [
      "(ziffer|klausel|paragraph|artikel|abschnitt|punkt|nummer) ..6 (lebt|leben|tritt|treten) ..2 wieder",
    ],
    range: ["bis"],
    amendingPaper: ["nachtrag", "anderungsvereinbarung", "anderungsvertrag"],
    otherPaper: [
      "(des|der) ..1 (rahmenvertrags|rahmenvertrages|rahmenvereinbarung|hauptvertrags|hauptvertrages|ursprungsvertrags|grundvertrags)",
    ],
    thisPaper: ["dieses nachtrags", "dieser vereinbarung|anderungsvereinbarung"],
    unbindingPaper: lines(`
      (dieses|diese|dieser|vorliegende*) (schreiben|papier|absichtserklarung|eckpunkte|dokument|eckpunktepapier) ..10 (nicht bindend|unverbindlich|nicht ..3 verbindlich|keine ..3 verpflicht*|keine ..3 bindung*)
    `),
    unbindingPart: lines(`
      (diese|dieser|dieses) (anlage|anhang|abschnitt|hinweis|hinweise|kapitel|merkblatt|blatt) ..10 (nur ..3 information|unverbindlich|nicht ..3 vertragsbestandteil|keine ..3 verpflicht*|nicht ..3 bindend|lediglich ..3 information)
    `),
    recitalsEnd: lines(`
      vereinbaren ..4 (folgendes|was folgt)
      dies vorausgeschickt
    `),
    pending: lines(`
      wird ..3 (nachgereicht|mitgeteilt|erganzt|nachgetragen|benannt|bekannt gegeben)
      nachzureichen
      noch ..4 (offen|einzutragen|anzugeben|zu erganzen|mitzuteilen|nachzutragen|auszufullen|bekannt|bekanntzugeben|festzulegen|benennen|zu benennen)
      folgt
      offen
      n n
      einzutragen
      auszufullen
      ausstehend
      zu erganzen
      unbekannt
    `),
    reference: lines(`
      in|nach|gemass|laut anlage|anhang|ziffer|abschnitt|tabelle|nummer|punkt <number>|a|b|c|d
      (genannt*|aufgefuhrt*|bezeichnet*|angegeben*|beschrieben*)
    `),
    officer: [
      "<customer> (<role>|<common-role>) (wird|hat|ist|genehmigt|nimmt|erteilt|richtet|weist)",
      "(von|durch) ..2 (<role>|<common-role>) (des|der) <customer>",
    ],
    thatProduct: [
      "dieses|diesen|diese|dieser|jenes|jenen (produkt|dienst|workload|anwendung|produkts|dienstes)",
    ],
    atEnd: ["(bei|nach|mit|zum) ..3 (beendigung|ende|ablauf|vertragsende|kundigung)"],
    rows: [
      "in|nach|gemass|laut (tabelle|anlage|anhang|ziffer|zeile)",
      "folgenden|nachstehenden|untenstehenden|obigen (tabelle|ubersicht|aufstellung)",
    ],
    leading: lines(`
      folgend*
      wie folgt
      nachstehend*
    `),
    partnerDoes: words(
      "erbring leist liefer verkauf fuhrt berat stellt migrier betreib unterstutz haftet schuldet",
    ),
    customerDoes: words(
      "zahlt stellt gewahrt benennt nutzt bezieht betreibt erwirbt beauftragt genehmigt mandant",
    ),
  },
  notNames: words(
    "microsoft partner vertrag anlage anhang die der das ein eine leistung leistungen artikel ziffer januar februar marz april mai juni juli august september oktober november dezember",
  ),
  thirdParties: lines(`
    (ander*|bisherig*|derzeitig*|drittes|dritter|dritten|weiter*|bestehend*|vorherig*) (partner|dienstleister|dienstleisters|anbieter|anbieters|reseller|resellers|handler|handlers|lieferant|lieferanten|unternehmen|unternehmens|systemhaus|firma)
    dritte|dritter|dritten
  `),
  roles: lines(`
    globaler administrator|leser|administratorin
    globale administratorrolle|administratorrechte
    (exchange|sharepoint|teams|intune|sicherheits|helpdesk|benutzer|lizenz|abrechnungs|compliance|anwendungs|authentifizierungs|dienstsupport|power platform|dynamics 365|dynamics|fabric|entra|power bi|gruppen|cloudanwendungs) administrator
    sicherheitsadministrator|benutzeradministrator|lizenzadministrator|helpdeskadministrator|dienstsupportadministrator|abrechnungsadministrator|complianceadministrator|anwendungsadministrator|exchangeadministrator|sharepointadministrator|teamsadministrator|intuneadministrator|gruppenadministrator
    sicherheitsleseberechtigter|sicherheitsleser|berichtsleser|globalleser
    benutzerzugriffsadministrator
    mitwirkender|mitwirkende|mitwirkenden
    besitzerrolle|leserrolle|mitwirkendenrolle
    systemadministratorrolle
  `),
  commonRoles: words("besitzer leser eigentumer systemadministrator"),
  signals: {
    work: words(`
      einfuhr* migrat* migrier* verlager* beratung berat* betrieb betreib* betreut betreuung schulung* schult einweis* konfigur* implementier*
      aufbau* einricht* richtet bereitstell* unterstutz* support wart* uberwach* verwalt* geratever* entwick* entwurf konzept* optimier* rollout
      sicher* absicher* umstell* umzug umziehen begleit* begleitung projekt* pilot* anpass* anpassung workshop* training* ausbau modernis* dokumentier* administr* test* gestalt* leistungen leistet plant
    `),
    project: words(`
      einfuhr* migrier* migrat* verlager* betreib* betreut schult schulung* implementier* konfigur* entwick* uberwach* einweis* optimier*
    `),
    managed: lines(`
      managed service|services
      betrieb ..6 (<product>|mandant*|umgebung|plattform|subscription*|tenant*|server|cloud*|arbeitsplatz*)
      (betreibt|uberwacht|verwaltet|administriert|betreut) ..10 (<product>|mandant*|umgebung|plattform|subscription*|tenant*|server)
      (<product>|mandanten) betrieb
      laufende* (betrieb|betreuung|verwaltung|administration|uberwachung)
      fortlaufend* betreuung
      rund um uhr
      betriebsvertrag|betriebsleistungen|betriebsfuhrung|managementleistungen
      service desk
      servicedesk
    `),
    migration: lines(`
      migration ..8 (postfach*|postfacher*|datei*|server*|benutzer*|mandant*|workload*|identitat*|website*|laufwerk*|<product>|nach)
      (postfach*|postfacher*|datei*|server*|mandanten*|workload*) ..8 (migrier*|verlager*|umgezogen|umzug|uberfuhr*|verschob*)
      migriert ..10 (postfach*|postfacher*|datei*|server*|benutzer*|mandant*|workload*|laufwerk*)
      (verlagerung|umzug|uberfuhrung|verlagert|uberfuhrt) ..10 (ablage|server|servern|postfach*|postfacher*|datei*|workload*|laufwerk*) ..8
      mandantenmigration|postfachmigration|dateimigration|servermigration|cloudmigration
    `),
    unmanaged: ["(help desk|helpdesk|service desk|servicedesk) (des|der) <customer>"],
    unsold: [],
    sells: lines(`
      <partner> ..6 (ist|wird|tritt|handelt|fungiert) ..10 (cloud solution provider|csp|reseller|wiederverkaufer|handler|lizenzpartner|lsp|licensing solution provider|vertriebspartner)
      <partner> ..10 (verkauft|liefert|beschafft|vertreibt|stellt|uberlasst|bestellt|verkaufen|liefern|beschaffen) ..14 (lizenz*|abonnement*|abo|abos|subscription*|<product>)
      (bezieht|erwirbt|kauft|bestellt) ..14 (uber|bei|von|vom) <partner>
      (lizenz*|abonnement*|subscription*) ..10 (uber|bei|von|vom) <partner>
      <partner> ..6 als ..3 (cloud solution provider|csp|reseller|handler|wiederverkaufer)
      (csp|cloud solution provider) ..3 (uber|bei|von|vom) <partner>
    `),
    csp: lines(`
      csp
      cloud solution provider
      cloud losungsanbieter
    `),
    enterpriseAgreement: lines(`
      enterprise agreement
      konzernvertrag*
      enterprise vertrag
      rahmenvertrag mit microsoft
      volumenlizenz*
      ea
      mca e
    `),
    webDirect: lines(`
      direkt bei|von|uber microsoft
      webdirekt|web direct
      microsoft website
      auf ..4 microsoft ..3 (website|webseite|internetseite)
      nutzungsbasiert ..4 microsoft
      kreditkarte
      pay as you go
      bei|von microsoft direkt
      online bei microsoft
    `),
    licences: words("lizenz* abonnement* abo abos subscription*"),
    purchase: words(
      "lizenz* abonnement* beschaff* preis* kauf* verkauf* bezug* bezieht erwirbt bestell* beschafft",
    ),
    priced: words("preis* menge anzahl platze kosten stuck lizenzen"),
    usPublicSector: [],
    usPlace: [],
    aside: lines(`
      uber|via <product> (besprechung|anruf|kanal|sitzung)?
    `),
  },
  labels: {
    partnerId: lines(`
      partner id|kennung|nummer|nr|ids
      partnerid|partnernummer|partnerkennung
      mpn id|nummer
      standort id|kennung|nummer
      standortkennung|standortnummer
      microsoft partnernummer
    `),
    channelNumber: words("pcn kanalpartnernummer"),
    tenantId: lines(`
      mandanten id|kennung|nummer
      mandantenid|mandantenkennung|verzeichnisid|verzeichniskennung
      tenant id|kennung
      verzeichnis id|kennung
      mandant
      verzeichnis
    `),
    domain: lines(`
      domane|domain|domanenname|domainname
      primare|initiale domane|domain
    `),
    contact: lines(`
      ansprechpartner|ansprechpartnerin|ansprechperson
      kontakt|kontaktperson
      administrator|administratorin
      zustandig*
      leiter|leitung
      <role>
      <common-role>
      systemverwalter*
    `),
  },
};
