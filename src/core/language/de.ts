// Knows: German as agreements use it.
// Refuses to know: the eight families.
import { OTHER_VENDORS } from "./other-vendors";
import { lines, words, type Lexicon } from "./lexicon";
import { germanFirstPerson } from "./persons";

const VERBS = words(`
      verpflichtet hat muss mussen soll wird werden stimmt genehmigt erteilt bestatigt gewahrt richtet weist stellt
      erklart willigt gestattet erlaubt ermachtigt bevollmachtigt erkennt akzeptiert nimmt unterschreibt unterzeichnet
      tragt hinterlegt bestimmt ubergibt behalt konfiguriert ordnet benennt ernennt gibt ubermittelt teilt lasst sorgt ladt legt vergibt raumt verschafft
      verknupft meldet beantragt reicht registriert fuhrt setzt delegiert halt belasst verkauft liefert bezieht erwirbt
      kauft beauftragt duldet anerkennt erbringt einverstanden nennt legen schliesst verwendet bewilligt autorisiert
      gegenzeichnet zeichnet informiert pflegt wahlt fugt vermerkt leistet ubernimmt haben erhalt erhalten bekommt
      bekommen bescheinigt befurwortet billigt agiert handelt fungiert tritt nutzt veranlasst bewirkt holt schafft
      aktiviert verfugt besitzt unterhalt betreibt bestellt fakturiert verrechnet beschafft vertreibt uberlasst wirkt
      obliegt
      ordert koppelt verbindet fertigt
    `);

export const de: Lexicon = {
  code: "de",
  stopwords: words("der die und den von das mit ist nicht dem wird auf zu im des sich fur werden"),
  articles: words("der die das den dem des ein eine einen einem einer eines"),
  fillers: words("hiermit auch dabei dann jeweils ferner zudem ausdrucklich unwiderruflich"),
  abbreviations: words(`
      nr abs art bzw z b d h u a ca usw vgl inkl zzgl ggf str dr hr fr mio tel gem ziff dipl ing prof mag
      lic bzgl sog rd evtl ggfs e f g i j k l m n o p q r s t v w x y
    `),
  partnerRoles: lines(`
    beratungsfirma
    umsetzungsfirma
    dienstleistungsunternehmen
    it firma
    it betrieb
    servicefirma
    leistungsgeber
    leistungsgeberin
    softwarefirma
    it unternehmen
    beauftragte
    beauftragter
    implementierungspartner
    softwarehaus
    lizenzlieferant
    lizenzlieferantin
    lizenzhandler
    bieter
    bieterin
    dienstleistungserbringer
    leistungserbringer
    leistungserbringerin
    erbringer
    service provider
    cloud anbieter
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
      lieferanten
      beratungsunternehmen
      integrator
      dienstgeber
      leistungserbringer
      leistungserbringerin
      auftragsverarbeiter
      lizenzgeberin
      it partnerin
    auftragsnehmer
    dienstnehmer
    dienstverpflichtete
    dienstverpflichteter
    lieferfirma
    projektpartner
    systemintegrator
    systempartner
    umsetzungspartner
    unternehmer
    unternehmerin
    werkunternehmer
    werkunternehmerin
    `),
  customerRoles: lines(`
    fur
    auftraggebende
    stiftung
    verein
    genossenschaft
    klinik
    krankenhaus
    hochschule
    stadt
    gemeinde
    landkreis
    versicherer
    verlag
    bank
    hersteller
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
      kunden
      leistungsbezuger
      leistungsbezugerin
      auftraggeberschaft
      bestellerschaft
      leistungsempfangerin
      bezuger
      bezugerin
      kaufpartei
      auftraggebende
    abnehmerin
    dienstberechtigte
    endkunde
    endkundin
    erwerber
    erwerberin
    leistungsbezieher
    lizenznehmer
    lizenznehmerin
    werkbesteller
    `),
  genitives: {
    partner: words(
      "auftragnehmers anbieters dienstleisters beraters resellers handlers wiederverkaufers systemhauses beratungsunternehmens integrators",
    ),
    customer: words("auftraggebers bestellers kaufers abnehmers leistungsempfangers leistungsbezugers"),
  },
  smallRoles: [],
  generic: {
    articles: words("ein eine einen einem eines einer jeder jede jeden jedem welcher welche welchen welchem"),
    parties: words(
      "kunde kunden kundin auftraggeber auftraggebers anbieter anbieters auftragnehmer auftragnehmers dienstleister dienstleisters partner partners handler handlers reseller resellers lieferant lieferanten",
    ),
  },
  hereinafter: lines(`
    im Folgenden
    nachfolgend
    nachstehend
    fortan
  `),
  names: {
    definite: words("der die das den"),
    plural: [],
    elided: [],
    indefinite: words("eine?"),
    pointing: lines(`
      dies(?:er|e|es|em|en) jede[rsmn]? sein(?:e[rsmn]?)? ihr(?:e[rsmn]?)?
    `),
    joining: words("und der"),
    within: words("der"),
    of: words("der"),
    and: words("und"),
    between: words("zwischen"),
    bodies: words("Stadt Gemeinde Landkreis Stiftung Verein Universität"),
    offices: [],
    bodyEndings: [],
    places: [],
    districts: [],
    calledFirm: lines(`die Firma`),
    opening: words("Nr\\. Nur Allein Für Wenn Zwischen"),
    signingFor: words("Für"),
    posts: words("Geschäftsführer Geschäftsführerin Vorstand"),
    belongings: words("Angebot Vertrag Stelle Namen Auftrag Seite Seiten"),
    identifiers: words("Nummer Kennung Nr\\.?"),
    papers: [],
    paperEndings: words("vertrag vereinbarung auftrag"),
    doingEndings: [],
    doingBeginnings: [],
    particulars: lines(`
      mit Sitz
      vertreten
      handelnd durch
    `),
    letterhead: words("fur"),
    writer: words("von absender"),
    reader: words("an empfanger"),
  },
  offers: {
    papers: words("angebot kostenvoranschlag"),
    made: words("erstellt vorgelegt ausgearbeitet"),
    yours: words("ihr ihre"),
    by: words("von vom der durch"),
    for: words("für"),
    to: words("an"),
  },
  possessions: {
    ours: words("unser unsere unserem unseren unserer unseres mein meine meinem meinen meiner meines"),
    yours: words("euer eure"),
    customers: words(
      "mandant tenant verzeichnis abonnement lizenz postfach postfacher benutzer mitarbeitenden daten umgebung enterprise azure claiming digital cpor dpor",
    ),
    partners: words("berater techniker angebot honorar stundensatz rechnung partner mpn leistung vergutung"),
    customersDo: words("zahl kauf bezieh beauftrag vergut bestell"),
    partnersDo: words(
      "liefer konfigur entwickel migrier implementier schul berat richt betreib verkauf erstell installier fuhr uberfuhr uberarbeit unterstutz begleit bau pfleg wart",
    ),
    auxiliaries: words("werden haben sind"),
  },
  referents: {
    standing: words("er diese dieser dieses sie letztere letzterer"),
    pointing: words("diese dieses dieser"),
    firms: words("unternehmen firma gesellschaft händler anbieter lieferant partner"),
    binding: [],
    idle: [],
    beside: words(
      "von vom zu zum zur bei mit für an am auf gegen durch zwischen des dem den als und oder über ohne im in",
    ),
    declaring: words(`
      stimmt willigt bestätigt erkennt gestattet erlaubt ermächtigt erklärt nimmt legt richtet weist ordnet lädt genehmigt
      unterzeichnet unterschreibt trägt akzeptiert billigt ernennt benennt verpflichtet
    `),
  },
  classes: {
    wozu: words(`
      dies dem dazu damit darin vorstehend* obig* angaben festlegungen zuordnung antrag meldung anmeldung claim registrierung eintragung verbindung verknupfung anspruch microsoft angabe
    `),
    vorhaben: words(`
      leistung* arbeiten projekt* auftrag* rollout einfuhrung
    `),
    papier: words(`
      formular* bestatigung* erklarung* schreiben dokument* nachweis* bescheinigung* vordruck* beleg* muster* papier*
    `),
    vollzieht: words(`
      unterzeichnet unterschreibt zeichnet gegenzeichnet erneuert wiederholt fullt stellt gibt erteilt liefert sendet schickt reicht leistet versieht unterzeichnen unterschreiben zeichnen ausfullen auszustellen
    `),
    month: words("januar februar marz april mai juni juli august september oktober november dezember"),
    submission: words(`
      vorleg* vorlegen vorgelegt vorlegt legt ubermittel* ubermitteln ubermittelt ubergeben ubergibt weitergeben weitergegeben weitergibt offenlegen offengelegt einreichen eingereicht einreicht reicht zeigen zeigt senden sendet ubersenden ubersendet zuleiten zugeleitet aushandigen ausgehandigt herausgeben uberlassen uberlasst hochladen mitteilen nachweisen
    `),
    assent: words(`
      stimmt zustimm* zugestimmt zuzustimmen einverstanden willigt einwillig* eingewilligt gestattet erlaubt genehmigt bestatigt anerkennt erkennt akzeptiert bewilligt billigt ermachtig* ermachtigt bevollmachtig* bevollmachtigt autorisiert duldet gutheisst
    `),
    removal: words(`
      entfern* entfernt entfernen entzieh* entzieht entziehen entzogen widerruf* widerrufen widerruft losch* loscht loschen geloscht sperr* sperrt sperren gesperrt beend* beendet beenden deaktivier* deaktiviert deaktivieren schliesst schliessen geschlossen aufheb* aufgehoben aufheben kundig* kundigen zuruckziehen zuruckzieht zuruckgezogen zurucknehmen zuruckgenommen abschalt* abschalten einziehen eingezogen streichen gestrichen
    `),
    show: words(`
      vorlegen vorgelegt vorzulegen vorlegt legt ubermitteln ubermittelt ubergeben ubergibt weitergeben
      weitergegeben weitergibt weiterzugeben offenlegen offengelegt offenzulegen einreichen eingereicht einzureichen
      reicht geben gibt gegeben zeigen zeigt gezeigt uberlassen uberlasst aushandigen ausgehandigt auszuhandigen
      zuleiten zugeleitet zuzuleiten senden sendet ubersenden ubersandt zusenden herausgeben herausgegeben
      herauszugeben hochladen hochgeladen hochzuladen verwenden verwendet benutzen zuganglich beibringen
      beizubringen bereitstellen berufen stutzen vorlage weitergabe ubermittlung offenlegung einreichung uberlassung
      herausgabe verwendung ubersendung mitteilen mitzuteilen vorweisen vorzuweisen
    `),
    exhibit: words(`
      vertrag vertrags vertrages vereinbarung leistungsschein leistungsscheins leistungsscheines dokument dokuments
      dokumente auftrag auftrags auftrages formular formulare exemplar ausfertigung ausfertigungen bestatigung
      bestatigungen bestellung angebot angebots schreiben schreibens schein kopie kopien abschrift abschriften
      anlage anlagen unterlage unterlagen papier nachweis nachweise beleg belege ausfuhrungsnachweis
      leistungsnachweis bescheinigung auftragsbestatigung leistungsbeschreibung urkunde erklarung einzelvertrag
      einzelauftrag rahmenvertrag vordruck auszug nachtrag werkvertrag dienstvertrag abnahmeprotokoll protokoll
      blatt bogen meldebogen datenblatt angebotsschreiben
    `),
    attest: words(`
      bestatigt bestatigen bestatige bescheinigt bescheinigen anerkennt erkennt anerkannt erklart erklaren
      versichert versichern bezeugt bekraftigt beurkundet attestiert beglaubigt bejaht
    `),
    doing: words(`
      erbringt erbracht erbringen erbringe erbrachten durchfuhrt durchgefuhrt durchfuhren ausfuhrt ausgefuhrt
      ausfuhren leistet geleistet leisten beauftragt betraut einfuhrt eingefuhrt einfuhren betreibt betreut betreuen
      umsetzt umgesetzt umsetzen implementiert tatig vornimmt vorgenommen migriert installiert konfiguriert
      ubernimmt ubernommen arbeitet arbeiten mandatiert engagiert eingesetzt hinzugezogen verrichtet verrichten
      liefert erfolgt erfolgen entwickelt schult unterstutzt begleitet berat durchfuhrung erbringung ausfuhrung
      beauftragung leistungserbringung
    `),
    we: words("wir uns unser unsere unserem unseren unseres"),
    i: words("ich mir mich mein meine meinem meinen meines meiner"),
    you: words("Sie Ihnen Ihr Ihre Ihrem Ihren Ihres Ihrer"),
    consent: words(
      `
      stimmt zustimm* zugestimmt einverstanden willigt einwillig* eingewilligt ermachtig* bevollmachtig*
      gestattet erlaubt genehmigt bestatigt anerkennt erkennt akzeptiert bewilligt billigt autorisiert
      beauftragt befurwort* bescheinigt beschein* zustimmt genehmigen gestatten erlauben billigen
      zuzustimmen stimmen willigen akzeptieren bewilligen
    `,
    ),
    verb: VERBS,
    ich: [
      ...germanFirstPerson(VERBS),
      ...words("werde muss habe bin soll gebe nehme halte trage erteile werde verpflichte"),
    ],
    this: words("diese dieser dieses vorstehende vorstehender vorheriger letzter"),
    provision: words("klausel absatz abschnitt satz ziffer bestimmung regelung punkt"),
    identity: words(`
      gastkonto gastkonten gastzugang gastzugange gastbenutzer gaste gast dienstprinzipal* benutzerkonto
      benutzerkonten konto konten verzeichniskonto verzeichniskonten lighthouse gruppe zugang zugange identitat
      gastaccount* gastidentitat* servicekonto dienstkonto dienstkonten accounts account benutzer arbeitskonto
      dienstidentitat* servicekonten applikationsidentitat
    `),
    granting: words(`
      genehmigt genehmigen erteilt erteilen weist weisen zuweisen zugewiesen gewahrt gewahren richtet richten einrichten eingerichtet
      ladt laden einladen eingeladen legt legen anlegen angelegt delegiert delegieren vergibt vergeben raumt raumen einraumen verschafft
      erhalt erhalten stellt stellen bereitstellen gibt geben verleiht verleihen ordnet zuordnen bekommt bekommen schaltet akzeptiert nimmt
      arbeitet arbeiten bestatigt bestatigen versieht versehen stattet ausgestattet eroffnet eroffnen bindet
      belasst hinterlegt ubertragt ubertragen freischaltet uberlasst
      gewahre erteile
    `),
    granted: words(`
      zugang zugange zugriff* konto konten gastkonto gastkonten gastzugang gastzugange gastbenutzer gaste rolle rollen
      beziehung* delegierung* delegation* gdap recht rechte berechtigung* befugnis* zuweisung* freigabe* freischaltung*
      verknupfung* dienstprinzipal* administratorrecht* adminrecht* lighthouse kopplung vergabe einraumung erteilung
      benutzerkonto benutzerkonten account* identitat* technikerkont* administratorkont* rollenzuweisung* hinterlegung*
    `),
    lasts: words(`
      bleib* besteh* gilt gelten lauft laufen endet enden erlischt erloschen gultig befristet begrenzt aufrecht*
      erhalten geloscht gesperrt sperrt loscht entzogen entzieht entfernt deaktiviert beendet dauert dauern fortbesteh*
      beibehalt* belass* geschlossen schliesst verfallt halt behalt ablauft zuruckgegeben zuruckgenommen aufgehoben
      abgeschaltet verlangert wirksam aktiv
      stillgelegt eingezogen zuruckgezogen abgelaufen abgemeldet weiterbesteh* fortdauer* unberuhrt widerrufen eingestellt aufgelost
    `),
    span: words(`
      laufzeit dauer bis ende solange tag tage tagen monat* jahr* woche* abnahme ubergabe abschluss vertrag* projekt*
      leistungsschein* beendigung ablauf einzelauftrag* auftrag* betrieb* migration wahrend lange schlussabnahme vertragsende
      projektende inbetriebnahme letzten
      enddatum stichtag schlusstermin quartal* phase fertigstellung kundigung endtermin nachbetreuung hypercare anlage
    `),
    takeaway: words(`
      entfern* entzieh* entzug widerruf* losch* sperr* beend* deaktivier* einschrank* herabstuf* lost losen
      auflos* trenn* unterbrech* aufheb* kundig* zuruckzieh* zurucknehm* abschalt* entzogen widerrufen aufgehoben
    `),
    customerword: words("kunde auftraggeber"),
    zu: words(`
      einzuraumen anzulegen einzutragen zuzustimmen anzunehmen anzuerkennen abzuschliessen vorzulegen einzureichen zuzuweisen
      einzurichten bereitzustellen einzuladen zuzuordnen mitzuteilen auszustellen auszuwahlen abzugeben hinzuzufugen beizubringen
      vorzunehmen freizugeben aufrechtzuerhalten beizubehalten gegenzuzeichnen offenzulegen weiterzugeben zuzuleiten sicherzustellen
      mitzuwirken herzustellen beizustellen anzugeben festzulegen nachzuweisen weiterzuleiten zuzulassen auszuhandigen anzumelden
      anzubringen einzugeben aufzunehmen auszufuhren
    `),
    infinitive: words(`
      genehmigen erteilen hinterlegen benennen verknupfen registrieren akzeptieren unterzeichnen unterschreiben bestatigen gewahren
      gestatten bestellen beziehen verschaffen vergeben setzen verbinden dulden ermoglichen bestimmen ubermitteln ubergeben legen
      tragen geben richten stellen laden halten belassen delegieren erklaren nennen pflegen veranlassen verwenden nutzen beschaffen
      liefern verkaufen lassen melden beantragen zeichnen ernennen versehen ausstatten billigen erlauben
      reichen fuhren stimmen weisen raumen sichern willigen erkennen verpflichten
      bieten
    `),
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
      verwendete* begriffe|ausdrucke
      begriff*
      definition*
      begriffsbestimmung*
      glossar
      begriff|begriffe|wort bedeutung|erlauterung
      abkurzung*
      erlauterung*
      worterbuch|worterverzeichnis|wortliste|fachbegriffe|fachworter|sprachgebrauch
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
      vorgeschichte
      vorgeschichte und anlass
    `),
    contents: lines(`
      inhalt
      inhaltsverzeichnis
      in diesem dokument|angebot
      inhalt dieses (dokuments|angebots)
      ubersicht dokument|angebot
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
      zuruckgestellt
      vorbehalte
      offene fragen
      klarungsbedarf
      noch offen
      nicht ..1 (vereinbart*|entschieden*|beschlossen*|geklart*|genehmigt*|freigegeben*|abgestimmt*)
      (zu|noch) ..1 (klaren|besprechen|entscheiden|verhandeln)
      in (klarung|abstimmung|verhandlung|diskussion)
      ungeklart*|strittig*|unentschieden*
      ideen
      wunschliste
      nachste schritte
      themenspeicher
    `),
    excluded: lines(`
      nicht enthalten
      nicht umfasst
      ausschlusse
      abgrenzung
      ausgeschlossen*
      nicht im umfang
      nicht (dabei|teil|inbegriffen|geschuldet|beauftragt|bestellt|gegenstand|vereinbart teil)
      ausserhalb ..3
      was nicht ..3
      ausgenommen
      gehort nicht ..2
      ausser betracht
      grenzen|abgrenzungen
    `),
  },
  force: {
    duty: lines(`
      parteien (bestatigen|vereinbaren|akzeptieren|genehmigen|billigen|anerkennen)
      (tabelle|liste|aufstellung|ubersicht|angaben|punkte|schritte|eintrage|zeilen|festlegungen) ..6 (ist|sind|gilt|gelten) ..5 (verbindlich|bindend|vereinbart|angenommen)
      (obliegt|obliegen) ..3 (administrator*|vertreter*|kontoinhaber*) ..1 <customer>
      (bitte|bitten|ersuche|ersuchen) ..1 <customer> ..20 (<zu>|zu <infinitive>)
      ich ..8 <ich>
      <ich> ich
      bitte ..20 (eintragen|hinterlegen|zuweisen|einrichten|genehmigen|auswahlen|benennen|einladen|gewahren|freigeben|unterzeichnen|unterschreiben)
      (ist|sind|hat|haben) ..12 (administrator*|vertreter*|inhaber*|kontoinhaber*|eigentumer*|besitzer*) ..1 (<customer>|<partner>) ..24 (<zu>|zu <infinitive>)
      <party> ..8 <verb>
      <verb> ..3 <party>
      <party> ..4 (hat|haben|ist|sind) ..20 zu
      durch <customer>
      <party> ..4 (hat|haben|ist|sind) ..24 <zu>
      <party> <infinitive>
      wir ..6 <infinitive>
      <infinitive> ..1 (wir|sie)
      (ist|sind|hat|haben) ..16 <party> ..24 (<zu>|zu <infinitive>)
      (ist|sind|wird|werden) ..12 (von|vom|durch|seitens) ..1 <party>
      (von|vom|durch|seitens) ..1 <party> ..14 (wird|werden|zu <infinitive>|<zu>)
      (obliegt|obliegen) ..3 <party>
      (sache|pflicht|aufgabe|obliegenheit) <party>
      parteien ..3 (vereinbaren|einig|uberein|ubereingekommen)
      besteht (einigkeit|einvernehmen)
      (er|sie|es|dieser) verpflichtet sich
      (er|dieser|letzterer|diese) (verknupft|hinterlegt|verbindet|reicht|unterzeichnet|unterschreibt|bestatigt|genehmigt|erteilt|weist|richtet|fertigt|akzeptiert|willigt|tragt|benennt|gewahrt|raumt|koppelt)
      (administrator*|vertreter*|vertretung|mitarbeiter*|mitarbeitenden|techniker*|beschaftigte*|geschaftsfuhr*|leitung|personal|bevollmachtigte*|eigentumer*|besitzer*|konzerngesellschaften) ..1 (<customer>|<partner>) ..12 (<verb>|<infinitive>)
      <verb> ..4 (administrator*|vertreter*|vertretung|geschaftsfuhr*|leitung|bevollmachtigte*|besitzer*) ..1 (<customer>|<partner>)
      durch ..5 (vertreter*|vertretung|geschaftsfuhr*|bevollmachtigte*|administrator*|leitung) ..1 <customer>
      vom|von ..2 <customer> ..20 (vorzunehmen|einzutragen|hinzuzufugen|zuzuweisen|einzurichten|anzulegen|abzugeben|anzunehmen|zu erteilen|zu setzen|zu hinterlegen|einzuraumen|bereitzustellen|einzuladen|freizugeben|zu bestatigen|zu unterzeichnen|auszustellen|zu benennen)
      (administrator|inhaber|verwalter|besitzer) ..2 <customer> ..20 (vorzunehmen|einzutragen|hinzuzufugen|zuzuweisen|einzurichten|anzulegen|anzunehmen|zu erteilen|zu setzen|zu hinterlegen|zu bestatigen)
      (herr|herrn|frau) ..8 <verb>
      <verb> ..3 (herr|frau)
      (nimmt|akzeptiert|unterzeichnet|unterschreibt) ..16 (fur|namens) ..1 <customer>
      (wird|werden) ..4 (von|vom|durch) <customer> ..4 (eingerichtet|angelegt|erteilt|vergeben|zugewiesen|bereitgestellt|freigeschaltet|eroffnet)
    `),
    counting: [],
    lead: lines(`
      (zugriff|zugriffe|zugang|zugange|rolle|rollen|recht|rechte|berechtigungen|konten) ..3 <party> ..3 (erteilt*|eingeraumt*|gewahrt*|zugewiesen*|uberlassen*)
      (vom|von|dem|durch) <party> (erteilte|eingeraumte|gewahrte|zugewiesene) ..2 (zugriffe|zugange|rollen|rechte|berechtigungen)
    `),
    inverted: [],
    performative: lines(`
      <party> ..8 <consent>
      <consent> ..3 <party>
      (zustimmung|einwilligung|erlaubnis|vollmacht|genehmigung|einverstandnis) ..6 (erteilt|gegeben|gilt)
      mit unterschrift|unterzeichnung ..4 <party>
      (zustimmung|einwilligung|einverstandnis) ..2 <customer>
      (zustimmung|einwilligung|erlaubnis|vollmacht|genehmigung|einverstandnis|ermachtigung|befugnis) ..20 (erteilt|gegeben|erklart)
      (gilt|ist|wird) ..14 (zustimmung|einwilligung|erlaubnis|vollmacht|genehmigung|einverstandnis|ermachtigung) ..14 (erteilt|gegeben|erklart)
      (bestehen|erhebt|hat|haben) ..2 kein* (einwand|einwande|einwendung|einwendungen|bedenken)
      kein* (einwand|einwande|einwendungen|bedenken) ..2 (gegen|bestehen|erhoben)
      (zustimmung|einwilligung|einverstandnis|genehmigung|billigung) ..2 <customer>
      mit|bei unterzeichnung|abschluss|unterschrift ..8 (zustimmung|einwilligung|genehmigung)
      vereinbart (wird|werden|ist|sind)
      es (wird|ist|gilt) ..2 vereinbart
      (wird|werden|ist|sind) ..14 (fur|namens|durch|von|vom) ..2 <customer> ..14 (angenommen|akzeptiert|genehmigt|bestatigt|anerkannt)
      <customer> lasst <partner>
    `),
    permission: lines(`
      als ..10 (dient|gilt)
      <partner> ..3 (darf|durfen|kann)
      darf|kann ..4 <partner>
      <partner> ..3 (ist|wird) ..14 (berechtigt|befugt|ermachtigt|berechtigt)
      (darf|durfen|kann|konnen) ..16 werden
      (vertrag|leistungsschein|dokument|vereinbarung|auftrag|schein|formular|exemplar|bestatigung|bestellung|angebot|schreiben) ..10 (dient|gilt|darf|ist|stellt)
      (dient|gilt) ..10 als
      <partner> ..3 (wird|ist|bleibt) ..3 (gestattet|erlaubt|eingeraumt|unbenommen)
      <partner> ..3 steht ..4 frei
      zur vorlage bei|gegenuber microsoft
      (steht|stehen) ..6 nicht entgegen dass <partner>
      (hindert|hindern) <partner> nicht
      jede* partei* ..3 (darf|kann)
      (vertrag|dokument|auftrag|bestellung|leistungsschein|auftragsbestatigung) ..3 (kann|darf) ..8 (dienen|gelten|verwendet)
      (berechtigt|ermachtigt|erlaubt|gestattet|autorisiert) <partner>
    `),
    negation: words(
      `
      unterlasst unterlassen unterlasse verzichtet verzichten untersagt verboten nicht kein* niemals
      keinesfalls weder untersagt verboten verweigert unterlasst verzichtet lehnt unzulassig nie nichts
      niemand ausgeschlossen unterbleib* entfallt
      versagt versagen
      verwehrt vorenthalten
      weigert weigern
    `,
    ),
    measure: lines(`
      nichts ..2 zu (zahlen|verguten|entrichten|bezahlen|leisten)
      nicht als ..2 (verletzung*|verstoss*|vertragsverletzung|pflichtverletzung)
      nichts was ..8 nicht
      nicht (spater|fruher|langer|mehr|weniger|vor|nur|zuletzt|minder)
      nicht uberschreit*
      (bis dahin|vorher|zuvor|davor|bis dato) ..8 (nichts|kein|keine|keinen|nicht)
      (befugnis*|recht|rechte|berechtigung*|zugriff|zugriffe|kosten|pflicht|pflichten|verpflichtung*|vergutung*) ..6 mit ..8 nicht (verbunden|verknupft)
      (sofern|soweit|wenn|falls) ..4 (nichts|nicht|keine|kein) ..2 (anderes|anders|andere|abweichend*|gegenteilig*) ..4 (vereinbart|vereinbaren|geregelt|regeln|bestimmt|bestimmen|treffen|getroffen|festgelegt|vorgesehen|einigen|verstandigen|absprechen|abgesprochen)
    `),
    lateNegation: words(`
      nicht kein* niemals weder untersagt verboten unzulassig ausgeschlossen verweigert unterlassen
      unterlasst unterbleib* entfallt untersagen
      versagt
      verwehrt
    `),
    none: words("kein* weder"),
    undo: [
      ...words(
        `
      untersagt verboten verwehrt trennen trennt unterbrechen unterbricht herabstufen herabstuft aufheben losen auflosen einschranken beeintrachtigen
      einwand einwande einwendung einwendungen bedenken entfern* entzieh* entzogen entzieht widerruf*
      kundig* beend* ander* losch* lehnt ablehn* abzulehnen verweiger* einschrank* eingeschrankt behinder*
      einzuwenden beeintracht* entgegen entgegensteh* steht stehen aufheb* zuruckzieh* sperr* hinder* widersprech*
      widerspricht ersetzt ersetzen deaktivier* verleiht vermittelt begrundet eroffnet gewahrt erhalt
      berechtigt bestellung* bereitstellung*
      pflicht verpflichtung anspruch
      bestreit* anfecht* zuruckweis* zuruckzuweisen bestritten angefochten entgegentret* widersprochen abgelehnt verwehr* vorenthalt*
    `,
      ),
      "noch nicht",
      "noch kein*",
    ],
    outside: lines(`
      nicht enthalten
      nicht umfasst
      nicht ..3 gegenstand
      ausserhalb ..4
      nicht ..3 umfang
      (bleibt|bleiben) ..4 (unberuhrt|unverandert|wie (er|sie|es) (ist|sind)|aussen vor|unangetastet|ausgenommen)
      gehort|gehoren ..3 nicht ..3 (auftrag|vertrag|projekt|leistung|umfang|dazu)
      (nicht|kein) ..2 (teil|bestandteil) ..4
      andert|andern ..4 nichts
      (ist|sind|wird|werden|wurde|wurden) ..4 (gestrichen|weggelassen|herausgenommen)
    `),
    preface: lines(`
      unter der? massgabe|voraussetzung|pramisse dass
      obwohl|obgleich|wenngleich|wahrend
      unbeschadet|ungeachtet
      ohne dass
      in kenntnis|anbetracht
    `),
    supposition: lines(`
      (widerspricht|verlangt|wunscht|fordert) <party>
      (wenn|falls|sofern|soweit|sobald|sollte|sollten) ..2 (<party>|microsoft|er|sie|dies|zuordnung|zustimmung)
      auf ..3 (verlangen|wunsch|anforderung|aufforderung|weisung)
      im fall|falle
    `),
    others: lines(`
      (andere*|weitere*|sonstige*|zusatzliche*|ubrige*) ..1 (workload*|produkt*|dienst*|subscription*|abonnement*|mandant*|tenant*|arbeitslast*|zuordnung*|anspruch*|antrag*|kunde*)
      (konkurrierende*|widerstreitende*) ..2 (anspruch|antrag|zuordnung|claim|partner)
      (neue*|kunftige*|spatere*) ..1 (abonnement*|lizenz*|bestellung*|subscription*)
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
      nur ..4 (mit|nach) ..3 (zustimmung|einwilligung|genehmigung)
    `),
    unreal: [],
    choice: ["<customer> ..3 kann|darf", "kann|darf <customer>"],
    furtherChoice: ["und|oder kann|darf"],
    lasting: ["ohne ..4 (anderung|nachtrag|anderungsvereinbarung)", "es sei denn ..6 gesetz*"],
    denial: lines(`
      (richtet|ladt|weist|raumt|erteilt|legt|nimmt|genehmigt|bestatigt|stellt|benennt|tragt|verkauft|liefert|unterzeichnet|zeichnet|willigt|gestattet|meldet|reicht|ubergibt|stattet|hinterlegt|verknupft|kauft|bezieht) ..8 (nicht|kein|keine|keinen|keinerlei)
      (wird|werden|darf|durfen|muss|soll|kann) ..14 (nicht|kein|keine|keinen|keinerlei) ..24 (einrichten|einladen|zuweisen|erteilen|bereitstellen|anlegen|einraumen|genehmigen|annehmen|benennen|eintragen|hinterlegen|zuordnen|verknupfen|einreichen|vorlegen|ubergeben|weitergeben|weiterreichen|ubermitteln|unterzeichnen|zeichnen|zustimmen|anmelden|registrieren|ausstellen|bestatigen|liefern|verkaufen|vertreiben|beziehen|aufnehmen|akzeptieren)
    `),
    lacking: words("ohne"),
    excluding: ["ausser", "ausgenommen", "mit ausnahme"],
    modal: words("muss wird soll darf"),
    nothing: words("nichts"),
    condition: lines(`
      (wenn|falls|sofern|soweit|sobald|ob|nachdem|bis) ..2 <party>
      (bittet|ersucht|ohne|vorbehaltlich) ..3 <customer>
      (zustimmung|einwilligung|genehmigung) ..3 <customer> ..2 (einholen|einholt|einzuholen|vorausgesetzt|erforderlich)
      (bedarf|bedurfen|erfordert|erfordern|setzt|benotigt|vorbehaltlich|ohne|nach|einholung|erst|vorherige*|sofern|falls|wenn|liegt|vorbehalt|um) ..5 (zustimmung|einwilligung|genehmigung|einverstandnis|freigabe|billigung)
      (sollte|sollten|stimmte|wurde) ..1 <party>
    `),
    possibility: words(`
      kann darf konnte mochte gebeten konnen durfen bedarf bedurfen benotigt ersucht bittet bitten hatte
    `),
    ended: lines(`
      (ist|sind|wurde|wird) ..4 (beendet|widerrufen|entzogen|untersagt|verboten|ausgeschlossen|abgelehnt|verweigert|unzulassig)
      nicht (vereinbart|gestattet|erlaubt|erteilt|gewunscht|zulassig)
      nicht ..2 (vorgesehen|vorhanden|moglich|statthaft|statt)
      (kommt|kommen) ..3 nicht ..2 betracht
      (scheidet|scheiden) ..3 aus
      (unterbleibt|unterbleiben|entfallt|entfallen)
      (sieht|sehen) ..5 ab
      (wird|ist|werden) ..3 abgesehen
      (wird|werden|ist|sind) ..4 (versagt|verweigert|widerrufen|zuruckgenommen)
      (bleibt|bleiben|ist|wird) ..4 (verwehrt|vorenthalten)
      (endet|enden|erlischt|erloschen) ..2 (heute|sofort)
    `),
    hypothesis: lines(`
      wenn|falls|sofern|soweit|sobald|bis|nachdem
      bei ..2 (ende|beendigung|beendung|ablauf|auslaufen|kundigung|verlangerung|abschluss|abnahme|fertigstellung|wegfall|anforderung|anfrage|verlangen|bedarf|wechsel|erloschen|eintritt|verstoss|missbrauch|verdacht|verzug|insolvenz|vertragsende|vertragsbeendigung|projektende|leistungsende|rucktritt|widerruf|kauf|bestellung|zahlung)
    `),
    equate: lines(`
      (macht|machen|mache) ..1 <partner> ..1 (zu|zum)
    `),
    confer: words(`
      gibt verleiht gewahrt vermittelt eroffnet ermoglicht begrundet schafft berechtigt verschafft beinhaltet bedeutet umfasst erhalt bringt enthalt verbunden einher entsteht entstehen erwachsen
    `),
    pronoun: [
      ...words(`sie es diese dieser diesen dies ihn ihr`),
      // "Dem stimmt der Kunde zu": articles are left out of texts.
      "(willigt|stimmt|stimmte|billigt|akzeptiert|genehmigt|gestattet|bestatigt) <customer>",
    ],
    takenUp: lines(`
      (solche|solchen|solcher|diese|diesen|dieser|dieses|beide|genannte|genannten) ..1 (meldung*|zuordnung*|eintrag|eintrage|eintragung*|verknupfung*|benennung*|registrierung*|antrag|antrage)
    `),
    anaphor: words("anfrage einladung verbindung zuordnung beides beide einrichtung"),
    header: words(`
      wert werte eintrag angabe bedeutung bezeichnung feld datum preis betrag termin inhalt erlauterung name
    `),
    contingent: lines(`
      (nur|erst) ..12 (wenn|sofern|falls) ..8 (gesondert*|weiter*|spater*|separat*|zusatzlich*|eigen*) ..1 (vereinbarung|vertrag|nachtrag|auftrag|abrede)
      unter ..1 vorbehalt ..3 (zustimmung|genehmigung|entscheidung|beschluss*) ..4 (vorstand*|aufsichtsrat*|gremi*|betriebsrat*|rat|gemeinderat*|ausschuss*)
      (nur|erst|lediglich) (wenn|sofern|falls|nach|nachdem|aufgrund|auf grundlage) ..8 (gesondert*|weiter*|spater*|separat*|zusatzlich*|eigen*) ..1 (vereinbarung|vertrag|nachtrag|auftrag|abrede)
      (sofern|soweit|wenn|falls) ..1 (zeit|kapazitat*) ..2 (zulasst|zulassen|erlaubt|vorhanden)
      vorbehaltlich ..3 (zustimmung|genehmigung|freigabe|entscheidung|beschluss*|gesprach*|verhandlung*|abstimmung|klarung) ..3 (vorstand*|aufsichtsrat*|gremi*|betriebsrat*|rat|gemeinderat*|ausschuss*|gesellschafter*|rechtsabteilung)?
      vorbehaltlich ..1 (weiterer|spaterer|naherer|kunftiger) ..1 (gesprach*|verhandlung*|abstimmung*|klarung*|vereinbarung*)
    `),
    decision: lines(`
      (sofern|falls|wenn|soweit|sobald|nachdem|vorausgesetzt) ..3 (vorstand|geschaftsfuhrung|geschaftsleitung|aufsichtsrat|betriebsrat|personalrat|gemeinderat|stadtrat|ausschuss|lenkungsausschuss|lenkungskreis|gremium|gremien|rechtsabteilung|muttergesellschaft|konzern*|gesellschafter*|wirtschaftsprufer*|datenschutzbeauftragte*|revision) ..4 (beschliesst|beschlossen|zustimmt|zugestimmt|zustimmen|erlaubt|empfiehlt|empfohlen|genehmigt|freigibt|freigegeben|gestattet|entscheidet|einverstanden|billigt|gebilligt) ..1 (hat|haben|ist|sind)?
      (sofern|falls|wenn|soweit|sobald) ..2 parteien ..4 (vereinbaren|einigen|verstandigen|beschliessen|ubereinkommen|vereinbart haben)
      (sofern|falls|wenn|sobald|nachdem) ..4 (vorstand|aufsichtsrat|betriebsrat|personalrat|gemeinderat|stadtrat|ausschuss|gremium|versammlung|gesellschafterversammlung) ..6 (beschluss|votum|zustimmung|freigabe|genehmigung) ..3 (gefasst|erteilt|vorliegt|gegeben) hat?
    `),
    ownWill: lines(`
      (sofern|falls|wenn|soweit|sobald) ..1 (er|sie|es|<customer>) ..6 (zweckmassig halt|angebracht halt|sinnvoll halt|richtig halt|geboten halt|fur gut befindet|angemessen erachtet|sinnvoll erachtet|zweckmassig erachtet|beliebt)
      (sofern|falls|wenn|solange|sobald) ..1 (er|sie|es|<customer>) ..6 (zufrieden|uberzeugt|einverstanden) (ist|sind)
      nach ..1 (eigenem|freiem|seinem|ihrem|billigem) ..1 (ermessen|belieben|gutdunken)
    `),
    ownWish: lines(`
      (sofern|falls|wenn|soweit|sobald) ..1 (er|sie|es|<customer>) ..4 (wunscht|mochte|will|entscheidet|entschliesst)
    `),
    deferral: lines(`
      ware ..1 (denkbar|moglich|vorstellbar)
      (denkbar|moglich|vorstellbar) ware
      (entscheidet|entscheiden) ..3 (gegebenenfalls|spater|erst)
      nichts ..3 verpflichtet <party>
      (verpflichtet|zwingt|bindet) <party> nicht
      (wurde|wurden|ist|sind) ..12 (gebeten|aufgefordert|ersucht) ..12 (zuzustimmen|einzuwilligen|zustimmung|einwilligung|genehmigen|bestatigen|akzeptieren)
      (hofft|hoffen|erwagt|erwagen|plant|planen) ..20
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
      (wird|werden|hat|haben|will) ..14 um ..3 (zustimmung|einwilligung|genehmigung|erlaubnis)
      (zustimmung|einwilligung|genehmigung|erlaubnis) ..16 (einholen|einzuholen|einholt|bitten|ersuchen|erbitten|anfragen|eingeholt|bittet)
      (bedarf|bedurfen|erfordert|erfordern) ..16 (vereinbarung|zustimmung|einwilligung|genehmigung|abrede|absprache|vertrag*)
      (werden|wird|sollen|wollen) ..8 (verstandigen|abstimmen|klaren|entscheiden|festlegen|regeln|verhandeln|einigen|aushandeln)
      ob ..30 (klaren|klart|entscheiden|entscheidet|entschieden|offen|festgelegt|besprechen|abgestimmt|abstimmen|ab|geklart|prufen|gepruft|einigen|verstandigen|vorbehalten|dahingestellt|beschliessen)
      welche* ..30 (klaren|gesondert|festgelegt|spater|offen|fest)
      (entwurf|entwurfs|entwurfe|vorversion|vorfassung|urfassung|erstfassung|rohfassung|fruhere* fassung|ursprunglich*|vorgesprach*|angebot|vorgesprachen) ..6 (hiess|vorgesehen|stand|enthielt|sah|lautete|rede|vorgeschlagen|erortert|geheissen|gestanden) ..30 (<party>|<verb>|<consent>)
      (entwurf|entwurfs|vorversion|vorfassung|angebot|vorgesprach*|vorgesprachen) ..12 (hiess|vorgesehen|stand|enthielt|sah|lautete|rede|vorgeschlagen|erortert)
      (war|waren) ..6 (vorgesehen|vorgeschlagen|erwogen|angedacht|im gesprach|diskutiert) ..30 (<party>|<verb>|<consent>)
      (war|waren) ..6 (vorgesehen|vorgeschlagen|erwogen|angedacht|diskutiert)
      (hatte|hatten) ..12 (gebeten|vorgeschlagen|angeregt|gewunscht|erwogen|angefragt)
      wurde gern|gerne
      wurde ..4 (im falle|falls|wenn)
      (pflicht|verpflichtung|anspruch) ..4 (besteht|bestehen) ..2 nicht
      (behalt|behalten) sich ..20 vor
      (sollen|soll|sollten|sollte) ..14 (gesondert|spater|noch|kunftig)
      (wird|werden) erst ..3 (wirksam|gultig)
      (erst|nur) ..6 (wirksam|kraft) ..4 (wenn|sobald|nachdem|mit)
      gegenstand ..3 (gesonderten|spateren|kunftigen|weiterer|weiteren)
      angedacht
      nicht ..2 (entschieden|beschlossen|vereinbart)
      (wird|werden) ..6 (gesondert|spater|noch|separat|kunftig) ..4 (entschieden|vereinbart|geregelt|festgelegt|verhandelt|abgestimmt|besprochen)
      (pruft|prufen|erwagt|erwagen|uberlegt|uberlegen|untersucht|diskutiert|evaluiert|entscheidet|entscheiden|klart|beurteilt|abwagt) ..12 ob ..30 (<party>|<verb>|<consent>|<role>)
      (pruft|prufen|erwagt|erwagen|uberlegt|uberlegen|untersucht|diskutiert|evaluiert) derzeit|aktuell|gegenwartig
      erwagt|erwagen|uberlegt|uberlegen
      (bietet|bieten) ..1 an
      (schlagt|schlagen) ..12 vor
      (pruft|prufen) ..3 (dies|das|derzeit|noch|ob)
      noch nicht|kein*
      (steht|stehen) ..3 (noch|aus)
      (erlautert|erklart|dargelegt|geschildert) ..3 was|wie
      gesondert* ..4 (entschieden|beschlossen|besprochen|abgestimmt)
      (bittet|ersucht) ..3 <customer> ..30 (zuzustimmen|zustimmen|einzuwilligen|genehmigen|anzunehmen|einzutragen)
      wunscht|wunschen
      (zustimmung|einwilligung|einverstandnis|genehmigung|freigabe) ..24 (noch aus|noch nicht|ausstehend|ausstandig|noch einzuholen)
      <partner> hat ..20 (beantragt|erbeten|angefragt|gebeten|vorgeschlagen|angeregt) ..12 noch nicht
      (merkblatt|hinweisblatt|information*|broschure|unterlagen|faltblatt) ..10 (erhalten|ausgehandigt|gelesen|ubergeben)
      (angenommen|unterstellt|vorausgesetzt) dass
      (gehen|geht) ..3 davon aus dass
      (wird|werden) ..8 (gepruft|erortert|besprochen|diskutiert|beraten)
      nicht|noch nicht ..1 (geklart|entschieden|abgestimmt)
      (spatere*|kunftige*|gesonderte*) ..1 (entscheidung|vereinbarung|abstimmung|klarung)
      (konnen|kann|werden) ..8 (erortern|besprechen|prufen|beraten|erwagen)
      (fur|als) (zu aufwendig|zu fruh|unnotig|uberflussig|verfruht|ubertrieben) (gehalten|angesehen|erachtet|befunden)
      auf eis
      (zuruckgestellt|vertagt|aufgeschoben)
      (halt|halten) sich ..8 offen
      (sieht|sehen) sich ausserstande
    `),
    definition: lines(`
      abkurzung ..2 fur
      steht ..2 fur
      kurzel fur
      verstehen|versteht ..3
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
      versteht sich
      (ist|sind) ..3 (partner|dienstleister|anbieter|unternehmen|vertrag|rechte|beziehung|dokument|nachweis|beleg|konto|befugnisse) ..2 (der|die|das|den|dem|welcher|welche|welches|uber|mit|zwischen|durch)
      abkurzung
      (begriff*|ausdruck*|bezeichnung*|abkurzung*|wort|worte) ..12 (begegn*|sehen|sieht|finden|findet|lesen|liest|antreffen|horen)
      (begegn*|sehen|sieht|lesen|liest|horen) ..4 (begriff*|ausdruck*|bezeichnung*|abkurzung*|wort|worte)
      (heisst|heissen|nennt|versteht) ..1 bei microsoft
      was ..1 unter ..8 (verstehen|gemeint)
      ist ..1 (unternehmen|firma|gesellschaft|haus) (das|die|der|bei|uber|von)
    `),
    genus: lines(`
      (verfahren|vorgang|mechanismus|dokument|nachweis|eintrag|programm|bezeichnung|funktion|rolle|beziehung) ..1 (in|bei|mit|nach|durch|uber|womit|wobei|wodurch|welche*)
    `),
    holding: words(
      `
      ist bleibt bleiben wird agiert gilt fungiert tritt eingetragen gefuhrt hinterlegt benannt ist darf
      durfen
    `,
    ),
    naming: lines(`
      nennt|benennt|belasst|behalt|bestellt|bestimmt
      ersetzt ..6 durch
      ersetzt durch
      zugunsten
      verbleibt|bleibt bei
      tragt|hinterlegt|fuhrt|registriert|setzt|vermerkt|wahlt|ernennt|bezeichnet|weist
    `),
    reserved: lines(`
      entfallt
      nicht belegt
      unbesetzt
      frei
      bleibt frei
      nicht verwendet
      leer
      gestrichen
      vorbehalten
      derzeit ohne inhalt
      ohne inhalt
    `),
    tasks: lines(`
      (beistellung*|vorleistung*|voraussetzung*|beitrage|vorbereitung*) ..2 <customer>
      aufgaben|pflichten|obliegenheiten|mitwirkung*|beistellung*|leistungen|verpflichtungen|vorleistungen|voraussetzungen
      von <party> ..1 (brauchen|benotigen|erwarten|erbitten|benotigt|erwartet)
      <party> ..1 (beitragt|beistellt|beibringt|bereitstellt|stellt|leistet)
      <party> ..1 (beisteuert|zusteuert|tut|erledigt|liefert|mitbringt|besorgt|ubernimmt|vorbereitet|zu tun)
    `),
    responsible: lines(`
      verantwortlich|verantwortliche|verantwortlicher|verantwortung|zustandig|zustandigkeit|wer|ausfuhrung
      (erledigt|erbracht|ausgefuhrt|durchgefuhrt) (durch|von)
      durch
    `),
    cancelled: lines(`
      (ziffer|klausel|abschnitt|paragraph|punkt|nummer|nr|artikel|absatz|bestimmung|regelung) ..30 (wird|werden|ist|sind) ..8 (gestrichen|aufgehoben|geloscht|entfernt|widerrufen)
      (ziffer|klausel|abschnitt|paragraph|punkt|nummer|nr|artikel|absatz) ..4 (entfallt|entfallen)
      (ziffer|abschnitt|paragraph|artikel|klausel|absatz) ..30 (entfallt|fallt weg|kommt in wegfall)
    `),
    voiding: lines(`
      <this> <provision> ..1 (gilt|findet) ..1 (nicht|keine)
      <this> <provision> ..1 (ist|wurde|wird|entfallt) ..1 (gestrichen|entfallen|aufgehoben|unwirksam|geloscht|abgelehnt|ersatzlos)
      <this> <provision> ..1 (ist|wurde|wird) nicht ..1 (vereinbart|angenommen|akzeptiert|bestandteil)
      (gestrichen|abgelehnt|durchgestrichen) (durch|von|vom) <party>
    `),
    replaced: lines(`
      (ersetzt|neu gefasst|folgende fassung|folgender fassung)
    `),
    replacing: lines(`
      an stelle der|des
      weg von
      anstelle|anstatt|statt
      anstelle von
      an stelle
      an stelle von
      und|aber nicht
    `),
    as: lines(`
      als
    `),
    until: lines(`
      bis
    `),
    relative: words("welche welcher"),
    outOf: lines(`
      von|aus
    `),
    owned: lines(`
      von <party>
      vom|durch <party>
    `),
    asksWhich: lines(`
      welche|welcher|welches|welchem|welchen
    `),
    whose: lines(`
      deren|dessen
    `),
    givesWay: lines(`
      <number> ..2 (gilt|gelten|findet|finden|steht|stehen) ..6 (nicht|nichts)
      (ziffer|abschnitt|artikel|klausel|geheimhaltung*|vertraulichkeit*|verschwiegenheit*) ..6 (gilt|gelten|findet|finden|steht|stehen|hindert) ..8 (nicht|nichts)
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
    formerPaper: lines(`
      (nach|unter|in|gemass|laut|mit|aus|aufgrund) (fruheren|fruherem|vorherigen|vorherigem|vorigen|bisherigen|alten|abgelaufenen|beendeten|vorangegangenen|ehemaligen) ..2 (vertrag*|vereinbarung*|einzelauftrag*|auftrag*|leistungsschein*|projekt*|bestellung*|angebot*)
      (fur|zu|in|bei) (anderes|anderen|fruheres|fruheren|abgeschlossenes|abgeschlossenen|beendetes) ..2 (projekt*|vorhaben|auftrag*|vertrag*)
    `),
    past: words(`
      stand standen stimmte willigte benannte ernannte bestatigte akzeptierte erteilte gewahrte bestellte war waren hatte hatten wurde wurden vereinbarte erklarte gestattete unterzeichnete genehmigte nahm trug verknupfte richtete kaufte ubergab unterschrieb
    `),
    pluperfect: words("hatte hatten"),
    remark: lines(`
      (angaben|eintrage|punkte|zeilen|tabelle|liste) ..2 (ist|sind) ..1 (unverbindlich|nicht verbindlich)
      nur|lediglich|bloss|rein (zur|als|der) ..1 (information|vorgeschichte|hintergrund|vollstandigkeit|erlauterung)
      (zur|als) (information|vorgeschichte|hintergrundinformation|erlauterung)
      nachrichtlich
      beispielsweise|beispielhaft
      (erlauterte|erklarte|stellte|beschrieb|erlautert|erklart|beschreibt) ..8 (wie|was) ..10 (funktioniert|bedeutet|ist|ablauft)
      (broschure|prospekt|webseite|prasentation|flyer) ..8 (erlautert|erklart|beschreibt|erwahnt)
      (manche|viele|einige|andere) ..1 (kunden|unternehmen|firmen|schulen|hauser|behorden) ..3 (beauftrag*|wunsch*|fragen|nutzen|lassen)
    `),
    lesson: lines(`
      (leitfaden|schulung|workshop|handbuch|merkblatt|merkblätter|präsentation|einweisung) ..1 (zu|zum|zur|über)
    `),
    reporting: lines(`
      (hofft|hoffen|hoffte|glaubt|glauben|meint|meinen|denkt|denken|vermutet|vermuten|erwartet|erwarten|bezweifelt|befurchtet|behauptet|behaupten) ..3 dass
      (geht|gehen|ging) davon aus dass
      (beabsichtigt|geplant|angedacht|wunschenswert) ..1 dass
      nicht ..1 (vereinbart|gewollt|richtig|zutreffend|gemeint|entschieden|geklart|zugesagt|beschlossen|anerkannt|bestatigt) ..2 (dass|ob)
      (bedeutet|heisst|besagt|folgt|ergibt) ..3 nicht dass
      nichts ..10 (bedeutet|besagt|verstehen|auszulegen|ergibt|verpflichtet) ..4 dass
      (offen|ungeklart|unklar|fraglich|strittig|unentschieden|zweifelhaft) ..2 ob
      microsoft ..3 (sagt|erklart|schreibt|empfiehlt|rat|teilt) ..3 dass
      (entwurf|fassung|mustertext|musterklausel|vorlage) ..6 (lautete|lautet|sah|enthielt|besagte)
      (gefragt|fragt|fragte|angefragt|erkundigt|erkundigte) ..1 ob
    `),
    requesting: lines(`
      (bittet|bitten|bat|vorgeschlagen|angeregt|empfiehlt|empfohlen|wunscht|wunschen|mochte|mochten|fordert|fordern) ..3 dass
      (schlagt|schlug|regt|regte) ..3 (vor|an) dass
    `),
    possessive: words(
      "unser* ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines euer eure",
    ),
    fulfilling: words(`
      fuhrt durch* ausfuhr* umsetz* setzt vollzieh* vollzug erfull* befolg* einhalt* halt halten gebunden bindet verbindlich nimmt aktivier* schaltet vornehm* vorzunehmen sorgt stellt gewahr* erteil* gibt weist zuweis* richtet einricht* einzuricht* behalt belasst akzeptier* anerkenn* erkennt stimmt zustimm* zuzustimm* genehmig* bestatig* willigt einwillig* einverstanden vereinbar* tragt eintrag* einzutrag* benennt hinterleg* registrier* ubernimmt verpflichtet duldet erlaubt gestattet ermachtig* unterwirft annahme erklart versichert veranlasst schafft raumt vornimmt ergreift
    `),
    entries: lines(`
      (diese|dieser|diesen|dieses|diesem|jede|jeder|jeden|jedes|alle|allen|obige|obigen|vorstehende|vorstehenden|genannte|genannten|folgende|folgenden) ..2 (zeile|zeilen|punkt|punkte|punkten|eintrag|eintrage|eintragung|schritt|schritte|festlegung|festlegungen|angabe|angaben|tabelle|liste|blatt|regelung|regelungen|erklarung|daten|zugang|zugange|beziehung|delegation|verknupfung|zuordnung|antrag)
      (vorstehendes|obiges|vorstehendem|vorstehende|vorstehenden|obigem|obige)
      (folgendes|folgendem|folgende)
      (oben|vorstehend|hier|nachfolgend|nachstehend) ..2 (aufgefuhrt*|genannt*|aufgelistet*|beschrieben*|angegeben*|bezeichnet*|steht|stehen)
      alles|allem ..2 (was)? ..3 (oben|hier|vorstehend) ..2
      inhalt ..1 (dieser|dieses|der) (tabelle|liste|aufstellung|ubersicht|anlage|seite|abschnitts|ziffer)
      (tabelle|liste|aufstellung|ubersicht) (ist|sind|gilt|bindet)
      (punkte|punkten|schritte|schritten|ziffern|nummern|zeilen|angaben) <number> (bis|und) <number>
      (punkt|schritt|ziffer|nummer|zeile) <number>
    `),
    notYet: lines(`
      (sofern|soweit|falls|wenn) ..3 (noch nicht|nicht schon|nicht bereits) ..2 (geschehen|erfolgt|getan|erledigt|geschah|vorhanden|besteh*)
    `),
    otherMatter: lines(`
      (dieser|diese|dieses|unsere|unser|ihre|alle|jede|jeder|jedes|keine|samtliche|etwaige)? ..1 (rechnung*|vergutung*|preis|preise|honorar*|zahlung*|spesen|reisekosten|steuer*|umsatzsteuer|gewahrleistung*|garantie*|versicherung*|haftung*|dokumentation*|handbuch*|schulung*|newsletter|ticket*|storung*|protokoll*|passwort*|passworter|helpdesk|hotline|besprechung*|workshop*|lenkungsausschuss|bericht*|go live|projekt|vertrag|auftrag|arbeiten|leistungen|support|hardware|gerate|lieferung*|abnahmetest|test|tests|pilot*|probebetrieb|kundigungsfrist|urheberrecht*|vertraulichkeit*|referenz*|meilenstein*|anderungsantrag*|stundenzettel*)
    `),
    apart: lines(`
      dort
      (ausserhalb|nicht gegenstand|nicht erfasst) ..4 (vertrag*|auftrag*|vereinbarung*|bestellung*|nachtrag*)
      (unberuhrt|unangetastet)
    `),
    telling: lines(`
      (fruher|ehemals|einst|damals|bisher|vormals)
      (stimmen|stimmt|klaren|klart|prufen|entscheiden|entscheidet|beraten|berat|verhandeln) ..8 ob
      (schlagt|schlug|vorgeschlagen|beabsichtigt|plant|mochte|will|wollte)
      (viele|vielen|zahlreiche|zahlreichen|mehrere|mehreren|hunderte|einige|einigen) ..2 (kunden|unternehmen|firmen|partner)
      (erklart|erklarte|erlautert|erlauterte|erwahnt|erwahnte|beschreibt|beschrieb|informiert|informierte|empfiehlt|empfahl|fragt|fragte|berichtet|berichtete|pruft|prufte|erwagt|erwog|uberlegt|diskutiert|diskutierte|besprach|bemerkte|stellte dar|angesprochen|erlautern|beschreiben)
      (frage|thema|option|moglichkeit) ..6 (fur|von|die|der)
      (fruheren|vergangenen|letzten|vorigen) (jahren|jahr|zeiten|projekten)
      (vertrag*|vereinbarung*|auftrag*|rahmenvertrag*) ..10 (endete|ausgelaufen|beendet|abgelaufen|gekundigt|erloschen)
      (manchmal|haufig|gelegentlich|ublicherweise|meist|mitunter|oft|gewohnlich|regelmassig)
      (stammt|stammen) ..1 aus
      (uberschrift|spalte|seite|glossar|praambel)
    `),
    opening: lines(`
      (manche|viele|einige|andere|etliche|mehrere) ..1 (partner|anbieter|dienstleister|lieferanten|auftragnehmer|kunden|unternehmen|vertrage|firmen|systemhauser)
      (in|bei|unter|mit) anderen ..1 (projekten|vertragen|kunden|auftragen)
      (wenn|falls|sofern|sobald|soweit) ..3 (parteien|vertragsparteien) ..8 (einigen|vereinbaren|vereinbart|verstandigen|geeinigt)
      (formulierungsvorschlag|textvorschlag|mustertext|musterklausel|beispieltext|formulierungsbeispiel)
      (muttergesellschaft|schwestergesellschaft|konzernmutter|tochtergesellschaft|schwesterfirma|rechtsvorgangerin) ..1 <customer>
      <partner> (rat|empfiehlt) <customer>
    `),
    recital: lines(`
      in erwagung dass
      in erwagung
      praambel
    `),
    withdrawing: lines(`
      <party> ..2 (widerruft|entzieht|kundigt|storniert)
      <party> ..2 (zieht|nimmt) ..14 zuruck
      <party> ..2 hebt ..14 auf
      (widerruft|entzieht|kundigt|loscht) <party>
      <party> ..2 (lehnt|weist) ..14 (ab|zuruck)
      (lehnt|weist) <party> ..6 (ab|zuruck)
    `),
    exclusive: words("nur allein ausschliesslich vorbehalten alleinige alleiniger"),
    forbidding: lines(`
      (sieht|sehen) ..1 von ..8 (registrierung|eintragung|anmeldung|antrag|benennung) ..12 ab
      unter ausschluss <partner>
      untersagt|verboten|verwehrt|unzulassig
      nicht ..1 (gestattet|erlaubt|zulassig)
      (nichts|keine|keines) ..6 (gestattet|erlaubt|zulassig)
      (ist|sind|bleibt|bleiben) ..2 (ausgeschlossen|ausser betracht)
      (unterlasst|unterlassen|unterbleibt|unterbleiben)
      (nichts|keine|keines|keinen) ..1 (davon|dieser|dergleichen|folgenden)
      (nichts|keine|keinerlei) ..1 (bestimmung|bestimmungen|regelung|klausel|ziffer|vorschrift|in|aus) ..3 (vertrag*|vereinbarung|auftrag*|angebot*|leistungsschein*) ..1 (berechtigt|ermachtigt|erlaubt|gestattet|gibt|verleiht|gewahrt|raumt|verschafft|macht) ..1 <partner>
    `),
    otherVendor: OTHER_VENDORS,
    othersPaper: lines(`
      (vertrag|vereinbarung|auftrag) ..4 (zwischen|mit) ..6 (<stranger>|<third>)
      (vertrag|vereinbarung|auftrag) ..1 (den|die) ..4 (<stranger>|<third>)
    `),
    agreedBelow: [
      "(was|womit|wozu|worin|punkte) ..2 <party> ..3 (<consent>|einverstanden|zustimmt|vereinbart)",
    ],
    formerColumn: lines(`
      bisher*
      bislang
      alt|alte|alter|altes
      (derzeit*|gegenwartig*|ursprunglich*|vorher*|fruher*|vorherige*|jetzig*|heutig*)
      bis ..2 <number>
      geltend*
    `),
    newColumn: lines(`
      neu|neue|neuer|neues
      (kunftig*|geandert*|nunmehr*|fortan|danach|anderung)
      ab ..1 <number>
      jetzt
    `),
    unchanged: lines(`
      unverandert
      (keine|ohne) anderung*
      wie (bisher|bislang|zuvor)
      (bleibt|gilt)
    `),
    proposedColumn: lines(`
      (vorschlag*|vorgeschlagen*|wunsch|wunsche|angefragt*|gewunscht*|beantragt*)
      <party> ..1 (vorschlag|wunsch|fassung|entwurf)
    `),
    agreedColumn: lines(`
      vereinbart|vereinbarung|ergebnis|entscheidung|beschluss|endgultig
      <party> ..2 (antwort|position|entscheidung)
    `),
    statusColumn: lines(`
      (status|stand|angenommen|gilt|anwendbar|genehmigt|einverstanden|gewahlt)
    `),
    formerLabel: lines(`
      (bisher|bislang|alt|streichen|gestrichen)
      (bisheriger|alter|fruherer|ursprunglicher) (text|wortlaut)
      (bisherige|alte|fruhere|ursprungliche) (fassung|regelung|klausel)
    `),
    stepsTaken: lines(`
      <party> ..4 (fuhrt|erledigt|vollzieht|nimmt|befolgt|setzt) ..2 (schritte|punkte|aufgaben|nummern) <number> (bis|und) <number>
      <party> ..4 (fuhrt|erledigt|vollzieht|nimmt|befolgt|setzt) ..1 (diese|alle|genannten|vorstehenden|obigen) ..1 (schritte|aufgaben)
    `),
    boundBelow: lines(`
      (macht|machen) ..2 (jeden|jede|jedes|alle|diese|sie) ..8 (pflicht|pflichten|zusage|zusagen|verpflichtung|verpflichtungen|verbindlich)
      (punkt|punkte|zeile|zeilen|annahme|annahmen|bedingung|bedingungen|pramisse|pramissen|voraussetzung|voraussetzungen|spiegelstrich|spiegelstriche) ..8 (ist|sind|wird|werden|gilt|gelten) ..8 (pflicht|pflichten|zusage|zusagen|verpflichtung|verpflichtungen|verbindlich|vereinbart)
    `),
    answers: lines(`
      <party> ..8 (antworten|antwort) ..6 (einverstanden|zu|an|verbindlich)
      <party> ..1 (akzeptiert|bestatigt|bestatigen|akzeptieren|billigt) ..4 (antworten|antwort)
      (antworten|antwort) ..3 (sind|ist|gelten|gilt) ..2 (verbindlich|vereinbart)
      (antwort|antworten) ..6 (vereinbaren|vereinbart|verbindlich)
    `),
    yes: words("ja erteilt vereinbart zugestimmt bestatigt"),
    no: lines(`
      (gestrichen|geloscht|entfallt|entfallen)
      nein
      keine
      abgelehnt|verweigert|untersagt
      nicht (erteilt|vereinbart|gestattet|gewunscht)
    `),
    unbindingPaper: lines(`
      (dieses|diese|dieser|vorliegende*) (schreiben|papier|absichtserklarung|eckpunkte|dokument|eckpunktepapier) ..10 (nicht bindend|unverbindlich|nicht ..3 verbindlich|keine ..3 verpflicht*|keine ..3 bindung*)
    `),
    bindingAlone: lines(`
      (nur|allein|ausschliesslich) (ziffer|ziffern|abschnitt|abschnitte|paragraph|punkt|punkte|nummer|nummern|artikel) <number> ..12 (bindend|verbindlich|bindet|binden|rechtsverbindlich)
      (mit ausnahme|ausser|abgesehen) ..4 (ziffer|ziffern|abschnitt|abschnitte|paragraph|punkt|punkte|punkten|nummer|nummern|artikel) <number> ..8 (papier|schreiben|dokument|eckpunkte|eckpunktepapier|absichtserklarung) ..8 (unverbindlich|nicht ..3 bindend|nicht ..3 verbindlich|niemanden)
      (ubrige|ubrigen|restliche|restlichen|sonstigen|anderen) (ziffern|abschnitte|punkte|artikel|bestimmungen|regelungen|klauseln) ..6 (unverbindlich|nicht ..3 bindend|nicht ..3 verbindlich|niemanden)
    `),
    unbindingPart: lines(`
      (diese|dieser|dieses) (anlage|anhang|abschnitt|hinweis|hinweise|kapitel|merkblatt|blatt) ..10 (nur ..3 information|unverbindlich|nicht ..3 vertragsbestandteil|keine ..3 verpflicht*|nicht ..3 bindend|lediglich ..3 information)
    `),
    bindingRows: [
      "(jede|jeder|alle) ..1 (zeile|eintrag|eintrage|zeilen|position|positionen) ..8 (bindet|binden|verbindlich|bindend)",
    ],
    recitalsEnd: lines(`
      vereinbaren ..4 (folgendes|was folgt)
      dies vorausgeschickt
      (dies|das) (vorausgeschickt|vorangestellt|voraussetzend)
      (vereinbaren|schliessen) ..2 (parteien|beteiligten) ..6 (folgend*|vertrag)
    `),
    pending: lines(`
      wird noch ..3
      bitte ..2 (eintragen|erganzen|ausfullen|angeben)
      (leer|frei) (lassen|gelassen)
      auf anfrage
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
      wird|werden ..4 (nachgereicht|nachgetragen|nachgeliefert|zugeliefert|ubermittelt|eingesetzt|eingefugt|festgelegt|nachgemeldet|bekanntgegeben|mitgeteilt|erganzt|benannt)
      steht|stehen ..3 aus
      steht|stehen ..3 nicht fest
      (ist|sind) ..4 (nachzureichen|nachzutragen|erganzen|mitzuteilen|einzufugen|einzusetzen|benennen)
      wird nachgereicht
      t b d
      tbd
      tbc
      k a
      noch zu
      (wird|werden) (noch|spater|demnachst|sodann) ..2 vergeben
      noch nicht ..3 (bekannt|vergeben|vorhanden|zugeteilt|verfugbar|vor)
      auf anfrage
      noch ..2 (mitgeteilt|benannt|bekanntgegeben|nachgereicht|festgelegt|bestimmt) wird|werden
      zu (wahlen|bestimmen|klaren|benennen|vereinbaren|entscheiden)
      (noch)? (auszuwahlen|abzustimmen|abzuklaren|einzuholen|festzulegen)
      nach (absprache|vereinbarung|abstimmung)
      in (klarung|abstimmung|vorbereitung)
      (wird|werden) ..5 (bestimmt|ausgewahlt|gewahlt|abgestimmt|vereinbart|entschieden|geklart)
      noch (aufzulisten|aufzufuhren|auszuwahlen|einzutragen|mitzuteilen|nachzureichen)
      nachzutragen
      nachzureichen
    `),
    laterNamed: lines(`
      noch zu (benennend*|vereinbarend*|bestimmend*|festlegend*|definierend*|klarend*|nennend*|bezeichnend*)
      (spater|gesondert|separat|nachtraglich) ..1 (noch)? (zu)? (benennend*|vereinbarend*|bestimmend*|festlegend*|definierend*|nennend*|bezeichnend*|festzulegend*|zu benennend*)
      noch festzulegend*|abzustimmend*
      (die|der|das) ..1 (spater|noch|gesondert) ..2 (festgelegt|vereinbart|bestimmt|benannt) (wird|werden)
    `),
    settledLater: lines(`
      (wird|werden) ..6 (spater|noch|gesondert|nachtraglich|separat|spateren) ..4 (festgelegt|vereinbart|bestimmt|benannt|abgestimmt|mitgeteilt|entschieden|geklart)
      (wird|werden) ..4 (kick off|auftaktgesprach|auftakttermin|auftaktbesprechung) ..3 (festgelegt|vereinbart|bestimmt|benannt|abgestimmt|geklart)
      (steht|stehen) noch nicht fest
      (ist|sind|bleibt|bleiben) (noch offen|ungeklart)
      (ist|sind) noch nicht ..2 (bekannt|festgelegt|vereinbart|bestimmt|benannt|geklart)
      (legen|vereinbaren|klaren|bestimmen) ..8 (spater|gesondert|separat)
    `),
    reference: lines(`
      in|nach|gemass|laut|aus|siehe|vgl anlage|anhang|ziffer|abschnitt|tabelle|nummer|punkt <number>|a|b|c|d|i|ii|iii|iv|v
      (genannt*|aufgefuhrt*|bezeichnet*|angegeben*|beschrieben*)
      (benannt*|definiert*|bestimmt*|festgelegt*|aufgelistet*|gelistet*|ausgewiesen*|ersichtlich)
      in|im|laut|gemass|nach|aus anlage|anhang|tabelle|datenblatt|stammdaten|leistungsschein|stammblatt
      (artikel|tabelle|ziffer|punkt|abschnitt) <number>
    `),
    fieldReference: ["(zeile|zeilen|feld|felder|kastchen|position|spalte) <number>"],
    officer: [
      "<customer> (<role>|<common-role>) (wird|hat|ist|genehmigt|nimmt|erteilt|richtet|weist)",
      "(von|durch) ..2 (<role>|<common-role>) (des|der) <customer>",
    ],
    thatProduct: [
      "(dieses|diesen|diese|dieser|jenes|jenen|genannten|besagten) (produkt|dienst|workload|anwendung|produkts|dienstes|produkte|dienste|anwendungen|lizenzen|abonnements)",
      "dort",
    ],
    atEnd: ["(bei|nach|mit|zum) ..3 (beendigung|ende|ablauf|vertragsende|kundigung|enddatum|endtermin)"],
    task: [],
    question: words("ob"),
    openQuestion: lines(`
      (entscheid*|wahl*|wahlt|frei|freigestellt|mitteil*|mitzuteilen|teilt|erklart|angeben|anzugeben|gibt|bestimmt|festlegt|legt|klart|uberlassen|obliegt|frage|sagt) ..12 ob
      (gefragt|fragt|fragte|angefragt|erkundigt|erkundigte) ..4 ob
      (lesen|lies|liest|nachlesen|nachzulesen|schlagen|nachschlagen|erfahren) ..6 (was|wie)
    `),
    asking: [],
    accessRows: [],
    rows: [
      "in|nach|gemass|laut (tabelle|anlage|anhang|ziffer|zeile)",
      "folgenden|nachstehenden|untenstehenden|obigen (tabelle|ubersicht|aufstellung)",
    ],
    listedRights: lines(`
      (recht|rechte|rolle|rollen|zugange|zugriffe|berechtigungen|konten|zugriffsrechte) ..5 (tabelle|anlage|anhang|ubersicht|liste|aufstellung|matrix)
      (tabelle|anlage|anhang|ubersicht|liste|aufstellung|matrix) ..5 (rechte|rollen|zugange|zugriffe|berechtigungen|konten|zugriffsrechte)
    `),
    leading: lines(`
      folgend*
      wie folgt
      nachstehend*
      antworten
      (rechten|rechte|zweiten|letzten) spalte
    `),
    partnerDoes: words(
      "erbring leist liefer verkauf fuhrt berat stellt migrier betreib unterstutz haftet schuldet",
    ),
    customerDoes: words(
      "zahlt stellt gewahrt benennt nutzt bezieht betreibt erwirbt beauftragt genehmigt mandant",
    ),
  },
  quotesInGuillemets: true,
  capitalNouns: true,
  notNames: words(
    `
      angenommen akzeptiert bestellt unterzeichnet gezeichnet microsoft partner vertrag anlage anhang die der das ein eine leistung leistungen artikel ziffer
      januar februar marz april mai juni juli august september oktober november dezember mit fur bei auf
      nach vor zur zum im in am an durch uber unter ohne gegen seit bis wenn falls sofern soweit sobald
      als ob auch eines einer einem einen dem den des dieser diese dieses jede jeder jedes alle samtliche
      keine kein neue hierzu hiermit sodann ferner daruber im gegenstand absatz paragraph cpor dpor pal
      poe gdap csp mca it edv admin tenant cloud kunden global globaler claiming digital transacting proof
      record cloud solution provider reseller seitens vom beim gegenuber hierfur dabei zudem weder nur
      erst er sie es wir ihr man soll sollte wird hat ist sind welche welcher weil da zustimmung zuordnung
      einwilligung genehmigung abschluss vertrages unterzeichnung herr herrn frau rolle rollen id montag
      dienstag abonnement abonnements lizenz lizenzen mandant mandanten konto konten dienste produkte workloads
      parteien partei
    `,
  ),
  thirdParties: lines(`
    (ander*|bisherig*|derzeitig*|drittes|dritter|dritten|weiter*|bestehend*|vorherig*) (partner|dienstleister|dienstleisters|anbieter|anbieters|reseller|resellers|handler|handlers|lieferant|lieferanten|unternehmen|unternehmens|systemhaus|firma)
    dritte|dritter|dritten
    nachfolger|nachfolgers|nachfolgerin
  `),
  roles: lines(`
    globaler administrator|leser|administratorin
    globale administratorrolle|administratorrechte
    (exchange|sharepoint|teams|intune|sicherheits|helpdesk|benutzer|lizenz|abrechnungs|compliance|anwendungs|authentifizierungs|dienstsupport|power platform|dynamics 365|dynamics|fabric|entra|power bi|gruppen|cloudanwendungs) administrator
    sicherheitsadministrator|benutzeradministrator|lizenzadministrator|helpdeskadministrator|dienstsupportadministrator|abrechnungsadministrator|complianceadministrator|anwendungsadministrator|exchangeadministrator|sharepointadministrator|teamsadministrator|intuneadministrator|gruppenadministrator
    sicherheitsleseberechtigter|sicherheitsleser|berichtsleser|globalleser
    benutzerzugriffsadministrator
    mitwirkender
    umgebungsadministrator
    systemadministrator rolle
    besitzerrolle|leserrolle|mitwirkendenrolle
    systemadministratorrolle
    (exchange|sharepoint|teams|intune|sicherheits|helpdesk|benutzer|lizenz|power platform|dynamics 365|entra|globalen|globale) administratoren
    systemanpasser|umgebungsersteller|umgebungsadministrator|systemanpasserrolle
  `),
  commonRoles: words("besitzer leser eigentumer systemadministrator mitwirkende mitwirkenden"),
  signals: {
    work: words(`
      einfuhr* migrat* migrier* verlager* beratung berat* betrieb betreib* betreut betreuung schulung* schult einweis* konfigur* implementier*
      aufbau* einricht* richtet bereitstell* unterstutz* support wart* uberwach* verwalt* geratever* entwick* entwurf konzept* optimier* rollout
      sicher* absicher* umstell* umzug umziehen begleit* begleitung projekt* pilot* anpass* anpassung workshop* training* ausbau modernis* dokumentier* administr* test* gestalt* leistungen leistet plant
      errichtet errichtung* ausroll* rollt erneuer* ablos* abgelost uberfuhr* aufbaut baut programmier* erstell* migration hartung hart* bereit* integr* einbind* anbind* begleitet managed* erweiter* installier* parametrier* customiz* datenuber*
      fuhrt fuhren
      uberfuhr* eintragen* passt passen angepasst umbau* baut bauen erganz* verbinden verbindet anlegen legt stellen aktivier* schalten schaltet
      uberarbeit* bereinig* vereinheitlich* aktualisier* ersetz* verbesser*
    `),
    otherProduct: [],
    workTerm: [
      "(leistung|leistungen|dienste|dienstleistungen|arbeiten|projekt|vorhaben|auftrag|beratung) ..2 (bezeichnet|bezeichnen|ist|sind|meint|umfasst|umfassen|bedeutet|heisst)",
    ],
    project: words(`
      einfuhr* migrier* migrat* verlager* betreib* betreut schult schulung* implementier* konfigur* entwick* uberwach* einweis* optimier*
      integrier* berat* begleit* errichtet baut ausroll* uberfuhr* erstell* programmier*
      richtet einricht* administrier* verwaltet betreuen baut programmiert hartet absichert fuhrt optimiert plant
    `),
    labour: lines(`
      nach aufwand
      (stundensatz|stundensatze|tagessatz|tagessatze|personentag|personentage|manntag|manntage|beratertage)
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
      (ubernimmt|schuldet|erbringt|leistet) ..6 (betrieb|betreuung|administration|wartung|uberwachung|verwaltung)
      (betrieb|betreuung|wartung|administration|uberwachung) ..8 (<product>|mandant*|umgebung*|plattform|subscription*|tenant*|server|cloud*|arbeitsplatz*)
      managed (workplace|cloud|security|azure|detection|soc|desktop|it)
      (laufend*|dauerhaft*|fortlaufend*|standig*|regelmassig*) ..3 (betrieb|betreuung|verwaltung|administration|uberwachung|wartung|pflege|betreut|uberwacht|administriert|verwaltet)
      24 x 7
      7 x 24
      24x7
      soc
      bereitschaftsdienst
      outsourcing
      applikationsbetrieb|applikationsmanagement|systembetrieb|cloudbetrieb|betriebsunterstutzung
      (kummert|sorgt) ..4 (fortlaufend|laufend|dauerhaft|standig|taglich) ..8 (<product>|mandant*|umgebung|subscription*)
      (storungsannahme|storungsbearbeitung|supportzeiten|servicezeiten) ..12 <product>
      <product> ..12 (storungsannahme|storungsbeseitigung|supportzeiten|servicezeiten)
      (hostet|hosten) ..14 <product> ..12 (uberwach*|sicher*|pfleg*|betreut|betreuen|wart*)
      (kummert|sorgt) ..4 (fortlaufend|laufend|dauerhaft|standig|taglich) ..8 (umgebungen|apps|anwendungen|plattform*)
      (bearbeitet|sichtet|bewertet|untersucht|bearbeiten|sichten) ..3 (alarme|alarm*|vorfalle|warnmeldungen|sicherheitsmeldungen) ..8 <product>
    `),
    migration: lines(`
      migration ..8 (postfach*|postfacher*|datei*|server*|benutzer*|mandant*|workload*|identitat*|website*|laufwerk*|<product>|nach)
      (postfach*|postfacher*|datei*|server*|mandanten*|workload*) ..8 (migrier*|verlager*|umgezogen|umzug|uberfuhr*|verschob*)
      migriert ..10 (postfach*|postfacher*|datei*|server*|benutzer*|mandant*|workload*|laufwerk*)
      (verlagerung|umzug|uberfuhrung|verlagert|uberfuhrt) ..10 (ablage|server|servern|postfach*|postfacher*|datei*|workload*|laufwerk*) ..8
      mandantenmigration|postfachmigration|dateimigration|servermigration|cloudmigration
      (uberfuhrt|uberfuhren|uberfuhrung|verlegt|verlegung|ubertragt|ubertragung|ubernimmt|ubernahme|umstellung|umzug|migration|ablosung|verschiebt|verschiebung) ..10 (postfach*|postfacher*|mailbox*|datei*|dateien|fileserver*|server*|dateiablage*|bestandsdaten|laufwerk*|netzlaufwerk*|benutzerkonten|mandanten|workload*|identitat*|exchange server|sharepoint server|rechenzentrum*|altdaten)
      (postfach*|postfacher*|mailbox*|fileserver*|server*|dateiablage*|netzlaufwerk*|laufwerk*|rechenzentrum*) ..10 (uberfuhrt|ubertragen|umgestellt|ubernommen|verlegt|zieht|ziehen|migration|migriert)
      tenant to tenant
      tenant migration|konsolidierung|zusammenfuhrung
      (postfach|datei|daten|server|tenant|mandanten|cloud|exchange|sharepoint) migration
      zieht ..12 (postfach*|postfacher*|dateien|server*|laufwerk*) ..12 um
      (virtuelle* maschinen|vms|datenbank*|anwendungen|fachanwendungen|systeme|netzlaufwerk*|dateifreigaben|archive|telefonanlage) ..10 (uberfuhr*|migrier*|verlager*|umgezogen|umziehen|ubertragen|verschob*|umgestellt)
      (migrier*|migration|verlager*|uberfuhr*|umzug|ubertrag*) ..10 (virtuelle* maschinen|vms|datenbank*|anwendungen|systeme|netzlaufwerk*|dateifreigaben|archive|websites|sites)
      zieht|ziehen ..12 (netzlaufwerk*|postfach*|postfacher*|dateien|server*|laufwerk*|datenbank*|systeme) ..12 um
      (virtuelle* maschinen|vms|datenbanken|postfacher|laufwerke|server) ..14 (nach|in) ..2 <product>
      (umziehen|umzieht|zieht|gelangen|wandern) ..10 nach ..2 <product>
      (umzug|verlagerung|uberfuhrung|umstieg) ..8 nach ..2 <product>
      (ubernahme|umzug|verlagerung|uberfuhrung|migration) ..6 (fachserver*|dateiserver*|fileserver*|terminalserver*|anwendungsserver*|abteilungslaufwerk*|abteilungsdaten)
      (postfach*|postfacher*|funktionskonten|mailbox*|dateien|server*|laufwerk*|archive|ordner) ..12 (nach|in|zu) ..3 <product> ..4
      (bringt|bringen|nimmt|mitnehmen|holt|holen) ..12 (postfach*|postfacher*|dateien|server*|laufwerk*) ..12 (nach|in|zu) ..3 <product>
      (fuhrt|fuhren|legt|legen) ..3 (zwei|drei|beide|beiden|<number>) ..4 (mandanten|tenants) ..2 zusammen
      (zusammenfuhrung|zusammenlegung|konsolidierung|verschmelzung) ..4 (mandanten|tenants)
      (mandanten|tenants) ..4 (zusammen|zusammenfuhr*|zusammengefuhrt|zusammengelegt)
    `),
    unmanaged: lines(`
      (help desk|helpdesk|service desk|servicedesk) (des|der) <customer>
      (stammdaten|artikelstamm*|bewegungsdaten|saldovortrage|offene posten|buchungsdaten|rufnummern*) ..8 (ubernommen|ubernahme|migriert|ubernimmt|eingespielt|portier*|altsystem)
      (ubernahme|ubernimmt|migriert|migration) ..8 (stammdaten|artikelstamm*|bewegungsdaten|saldovortrage|offene* posten|buchungsdaten|rufnummer*|erp daten)
      eigene|eigenen|interne|internen ..1 (betriebsteam|it|edv|abteilung|administratoren)
      (betrieb|betreuung|verwaltung|administration|wartung|uberwachung|pflege) ..6 (liegt|verbleibt|bleibt|obliegt) ..2 (it abteilung|edv abteilung|it|edv|rechenzentrum|hausinterne*)
      (migration|ubernahme|umzug) ..8 (sache|aufgabe) ..1 <customer>
      (wer|person|mitarbeiter) ..8 (verwaltet|administriert|betreibt|betreut)
      <customer> ..1 (will|mochte|beabsichtigt) ..8 (verwalten|betreiben|uberwachen|administrieren)
      (thema|geschichte|unterricht|lektion|musterlektion) ..6 migration
      migration ..3 jahrhundert
      (unter|in) ..1 verwaltung ..3 (nehmen|nimmt|bringen|bringt|uberfuhr*)
      (betrieb|betreuung|verwaltung|administration|wartung|uberwachung|pflege) ..8 (ubernimmt|ubernehmen|erbringt|besorgt|leistet|liegt|verbleibt|bleibt|obliegt) ..1 (bei|in)? ..1 (abteilung|edv|it|rechenzentrum|betriebsteam|mannschaft|team|referat|stelle|administration) <customer>
      (betrieb|betreuung|verwaltung|administration|wartung|uberwachung|pflege) ..8 (ubernimmt|erbringt|besorgt|leistet|liegt|verbleibt|bleibt|obliegt) ..1 <customer>
      (migration|umzug|betrieb|uberwachung|administration|verlagerung|ubernahme) ..10 (bleibt|bleiben|ist|sind|liegt|verbleibt|obliegt) ..3 (sache|aufgabe|angelegenheit|bei)? ..2 <customer>
    `),
    supposedOrder: lines(`
      (betrifft|umfasst|beruhrt) ..1 (auftrag|bestellung|einzelauftrag|abruf|projekt) <product>
      (wenn|soweit|sofern|falls|sobald) ..2 (auftrag|bestellung|einzelauftrag|abruf|projekt) ..4 <product> ..3 (betrifft|umfasst|beruhrt|einschliesst)
    `),
    postponed: lines(`
      (kann|konnen|konnte) ..8 (spater|gesondert|separat|kunftig|nachtraglich) ..6
      (spater*|gesondert*|separat*|weiter*) ..2 (auftrag|angebot|beauftragung|vereinbarung|projekt|phase|stufe|vertrag)
      optional|optionen|wunsch|bedarf
    `),
    otherSeller: lines(`
      (lizenz|lizenzen|abonnement|abonnements) ..14 (von|durch|bei|uber) <third>
    `),
    supposed: words("musste mussten wurde wurden ware konnte konnten"),
    contrast: lines(`
      wahrend
      hingegen
      dagegen
      sondern
      jedoch
      aber
      damit
      sodass
      so dass
    `),
    unworked: lines(`
      (warnung|hinweis|meldung|benachrichtigung|warnt|meldet) ..10 (verbrauch*|budget*|kosten|ausgaben)
      (preis*|tarif*|entgelt*|satze) ..4 (bewegen|andern|angepasst|anpass*)
      microsoft ..1 (betreibt|unterstutzt|sichert|verwaltet|entwickelt|uberwacht|erbringt|leistet)
      (konfiguration|einrichtung|betrieb|verwaltung|administration|sicherung|einfuhrung|schulung) ..6 (sache|aufgabe|angelegenheit|obliegt|verantwortung|verbleibt|liegt) ..4 <customer>
      lizenzsupport|abrechnungssupport|bestellsupport
      (unterstutzung|support|beratung|wartung) ..8 (durch|von|bei) microsoft
      (verwaltung|unterstutzung|support|beratung|bericht*) ..6 (lizenz*|abonnement*|bestellung*|rechnung*)
      einfuhrungsleistung*|beratungsleistung*|implementierungsleistung*|schulungsleistung*|unterstutzungsleistung*|migrationsleistung* ..6 (gesondert*|separat*)
    `),
    unserved: lines(`
      (kein*|weder) ..3 (beratungs*|einfuhrungs*|implementierungs*|dienst*|unterstutzungs*|schulungs*|betriebs*|projekt*) ..8 (geschuldet|enthalten|erbracht|umfasst|vereinbart|verkauft|beauftragt|gegenstand|bestandteil)
      (beratungs*|einfuhrungs*|implementierungs*|schulungs*|dienstleist*|unterstutzungs*|projektleist*) ..6 (nicht|keine) ..4 (geschuldet|enthalten|erbracht|umfasst|vereinbart|beauftragt|gegenstand|bestandteil)
      (ausschliesslich|lediglich|nur|allein|rein*) ..4 (verkauf|lieferung|bezug|beschaffung|wiederverkauf|uberlassung|vertrieb) ..5 (lizenz*|abonnement*|subscription*)
      (beschrankt|beschrankt sich) ..4 (verkauf|lieferung|bezug|uberlassung|vermittlung) ..5 (lizenz*|abonnement*|subscription*)
      (richten|konfigurieren|betreiben|fuhren) ..3 nichts
      (einrichten|einrichtung|konfiguration|migration|betrieb|umzug) ..2 (oder|und|noch) ..3 ..6 (nicht|kein*) ..6 (leistungsumfang|angebot*|vertrag*|auftrag*|leistung*)
      (beratung|einrichtung|konfiguration|einfuhrung|implementierung|schulung) ..3 (und|oder|sowie|noch) ..1 (betrieb|betreuung|support|verwaltung) ..1 (ist|sind|gehort|gehoren|werden) ..1 (nicht|kein|keine) ..4 (geschuldet|enthalten|erbracht|umfasst|vereinbart|beauftragt|gegenstand|bestandteil|teil|lieferung)
      (enthalt|umfasst|beinhaltet) (kein*) ..3 (beratung*|einrichtung*|einfuhrung*|betrieb*|projekt*|dienstleistung*|implementierung*)
      kein* ..2 (beratung*|einrichtung*|dienstleistung*|implementierung*|projektarbeit*) ..4 (in|mit) ..1 (auftrag|bestellung|verlangerung|vertrag|angebot)
      (beratung|einrichtung|betreuung|schulung) ..2 (ist|sind) nicht (enthalten|inbegriffen|geschuldet|umfasst)
      (betrifft|umfasst|regelt) (nur|ausschliesslich|allein|lediglich) ..2 (verkauf|lieferung|lizenz*|abonnement*|bezug)
    `),
    commissioned: lines(`
      <customer> ..6 (beauftragt|bestellt|erhalt|vergibt|mochte|wunscht|benotigt|will|plant|bezieht|ubertragt|kauft)
      (beauftragt|bestellt|erhalt) <customer>
    `),
    unsold: [
      "(bisher|bislang|fruher|vormals) ..10 (von|bei|durch|uber) <partner> ..6",
      "(bisher|bislang|fruher|vormals) ..12 (bezogen|gekauft|erworben|verkauft|geliefert|bezieht|kaufte|lieferte)",
    ],
    sells: lines(`
      <partner> ..6 (ist|wird|tritt|handelt|fungiert) ..10 (cloud solution provider|csp|reseller|wiederverkaufer|handler|lizenzpartner|lsp|licensing solution provider|vertriebspartner)
      <partner> ..10 (verkauft|liefert|beschafft|vertreibt|stellt|uberlasst|bestellt|verkaufen|liefern|beschaffen|fakturiert|vermittelt) ..14 (lizenz*|abonnement*|abo|abos|subscription*)
      (bezieht|erwirbt|kauft|bestellt|erwerben|beziehen|ordert) ..14 (uber|bei|beim|von|vom) <partner>
      (lizenz*|abonnement*|subscription*) ..10 (uber|bei|beim|von|vom) <partner> ..16 (bezogen|beziehen|bezieht|geliefert|beschafft|erworben|gekauft|verkauft|bereitgestellt|bestellt|fakturiert|uberlassen|lizenziert|abgerechnet)
      <partner> ..6 als ..3 (cloud solution provider|csp|reseller|handler|wiederverkaufer)
      (csp|cloud solution provider) ..3 (uber|bei|beim|von|vom) <partner>
      <partner> ..6 (verkauft|vertreibt|beschafft) ..6 <product>
      (verkauft|liefert|beschafft|besorgt|vertreibt|uberlasst) <partner> ..20 (lizenz*|abonnement*|subscription*)
      (bezug|kauf|erwerb|beschaffung|lieferung|verkauf|bestellung|uberlassung) ..12 (lizenz*|abonnement*|abos|subscription*|<product>) ..14 (uber|bei|beim|durch|vom|von) <partner>
      (lizenz*|abonnement*|subscription*) ..10 durch <partner> ..6 (geliefert|beschafft|verkauft|bereitgestellt|bestellt|fakturiert|lizenziert)
      (ordert|abonniert) ..14 (uber|bei|beim|von|vom) <partner>
      von|durch <partner> ..20 (werden|wird) ..16 (lizenz*|abonnement*|abos|subscription*) ..8 (verkauft|weiterverkauft|geliefert|bereitgestellt|vertrieben|uberlassen|beschafft|bezogen|veraussert)
      (werden|wird) ..6 von|durch <partner> ..16 (lizenz*|abonnement*|abos|subscription*) ..8 (verkauft|weiterverkauft|geliefert|bereitgestellt|vertrieben|uberlassen|beschafft|bezogen|veraussert)
      (liefern|verkaufen|beschaffen) <partner> ..20 (lizenz*|abonnement*|platze|<product>)
      als (cloud solution provider|csp) (liefern|verkaufen|beschaffen) <partner>
    `),
    csp: lines(`
      csp
      cloud solution provider
      cloud losungsanbieter
      cloud losungsanbieters
      csp vertrag
    `),
    enterpriseAgreement: lines(`
      enterprise agreement
      konzernvertrag*
      enterprise vertrag
      rahmenvertrag mit microsoft
      volumenlizenz*
      volumenvertrag*
      ea
      mca e
    `),
    webDirect: lines(`
      direkt bei|von|uber microsoft
      webdirekt|web direct
      microsoft website
      auf ..4 microsoft ..3 (website|webseite|internetseite)
      (website|webseite|internetseite|onlineshop|webshop) ..1 microsoft
      nutzungsbasiert ..4 microsoft
      kreditkarte
      pay as you go
      bei|von microsoft direkt
      online bei microsoft
      unmittelbar bei|von|uber microsoft
      (webshop|onlineshop|online shop|shop) ..2 microsoft
      microsoft ..1 (webshop|onlineshop|shop)
      microsoft (stellt|berechnet|fakturiert|rechnet|verkauft) ..8 (direkt|unmittelbar|rechnung|selbst)
      von microsoft ..4 (berechnet|fakturiert|abgerechnet)
    `),
    licences: words("lizenz* abonnement* abo abos subscription*"),
    purchase: words(
      "lizenz* abonnement* beschaff* preis* kauf* verkauf* bezug* bezieht erwirbt bestell* beschafft",
    ),
    priced: words("preis* menge anzahl platze kosten stuck lizenzen"),
    usPublicSector: [],
    usPlace: [],
    aside: lines(`
      via <product>
      uber <product> (besprechung|anruf|kanal|sitzung)
      (besprechung*|sitzung*|termine|protokoll*|unterlagen|dokument*|plane|dateien|berichte|tickets|anfragen|storung*|meldungen|abstimmung*|kommunikation|nachrichten|ergebnisse|zeichnungen|auswertung*|rechnungen|texte|ubersetzungen|schriftverkehr|lieferergebnisse|arbeitsergebnisse) ..3 (finden|findet|werden|wird|sind|ist|erfolgen|erfolgt|liegen|stehen|steht) ..6 (uber|in|im|auf|per|mittels|als|mit|via) ..4 <product> ..4 (statt|abgelegt|gespeichert|ausgetauscht|veroffentlicht|bereit|geteilt|verwahrt|gehalten|durchgefuhrt|abgewickelt|gefuhrt|hinterlegt|ubergeben|bereitgestellt|dokumentiert|archiviert|gemeldet|kanal*|datei*|ordner*)
      (kommunizieren|tauschen|stimmen|treffen|besprechen|melden|ablegen) ..6 (uber|in|per|mittels) ..3 <product>
      <product> (kanal*|ordner*|datei|chat|besprechung*|freigabe*|ablage|laufwerk|export*|link)
      (kanal|ordner|chat|ablage|freigabe|verzeichnis) ..1 (in|auf|von) <product>
      eigene* <product> (umgebung|mandant*|subscription*|instanz|konto|rechenzentrum)
      eigene* ..2 (umgebung|mandant*|subscription*|instanz|konto) ..2 (in|auf|von|bei) <product>
      (software|anwendung|system|plattform|losung|saas|portal|dienst|webanwendung) ..6 (auf|in|bei) <product> ..3 (gehostet|betrieben|bereitgestellt|lauft)
      (anmeldung|authentifizierung|anmelden|single sign on|sso|login|angemeldet|authentifiziert|einmalanmeldung) ..5 (uber|mit|mittels|durch|gegen|an|per|via) ..4 <product>
      (kenntnisse|erfahrung*|beherrsch*|vertraut|umgang|sicher im umgang) ..4 <product>
      <product> ..4 (beherrschen|kennen|vertraut)
      (statt|anstelle|anstatt|ohne|kein*|weder) ..1 <product>
      (schnittstelle*|export|import|kompatib*|anbindung) ..2 (zu|nach|aus|mit|an) ..4 <product>
      (beispielsweise|zum beispiel|etwa) ..3 <product>
      (fruher*|ehemals|vormals) ..4 <product>
      (marke|marken|warenzeichen) ..6 <product>
      <customer> ..2 (nutzt|verwendet|setzt|arbeitet) ..3 <product> ..6 (fur|als|im|bereits|intern|ein|zur)
      <product> ..3 (gepruft|erwogen) ..3 verworfen
      als ..1 <product> (datei|export|bericht)
      (veroffentlicht|abgelegt|gespeichert|verwahrt|bekanntgegeben|angezeigt|erscheinen|erscheint) ..2 (in|auf|uber) ..3 <product>
      (in|auf|uber) ..3 <product> ..2 (veroffentlicht|abgelegt|gespeichert|verwahrt|bekanntgegeben|angezeigt|gehostet|aufbewahrt)
      (mitarbeiter*|beschaftigte*|anwender|personal|belegschaft) ..2 (nutzt|nutzen|verwenden|arbeiten|arbeitet) ..3 <product>
      (wird|ist|lauft) ..3 (auf|in|bei) ..1 <product> ..2 (gehostet|betrieben)
      (referenz*|referenzprojekt*|vorprojekt*) ..24 <product>
      (zertifiziert*|partner|goldpartner) ..6 <product> ..4 (partner|zertifiziert*)
      partner (von|fur)? ..4 <product>
      (kurse|seminare|schulungen) ..3 (zu|in|fur) ..6 <product> ..12 (katalog|andere|sonst)
      <product> (region|rechenzentrum)
      (region|rechenzentrum) ..2 <product>
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
      partner location id
      microsoft partner network id
      partner id nummer
      cloud partner id|nummer
      ai cloud partner id
      id ..1 (auftragnehmer|auftragnehmers|anbieters|partners)
      partneridentifikationsnummer|partneridentifikation|partneridentnummer
      microsoft partner id
      mpn|mpnid
      (id|kennung|nummer|kennnummer) ..2 als ..1 microsoft partner
    `),
    otherNumber: [
      "(beitritt*|enrollment|vertrag*|rahmenvertrag*|auftrag*|bestell*|rechnung*|konto*|kunde*|kundennummer|nutzer*|ticket*|register*|handelsregister|hrb|hra|steuer*|ust|telefon|tel|fax|abonnement*|referenz|aktenzeichen|az|projekt*|angebot*|vergabe*|ausschreibung*|los|vorgang*|anfrage|serien*|artikel*|plz|lizenz*|euro|mitarbeiter*|gerat*|postfach*|stunden|einwohner*|datensatz*|datensatze)",
    ],
    channelNumber: words("pcn kanalpartnernummer"),
    tenantId: lines(`
      im mandanten
      mandanten id|kennung|nummer
      mandantenid|mandantenkennung|verzeichnisid|verzeichniskennung
      tenant id|kennung
      verzeichnis id|kennung
      mandant|mandanten
      verzeichnis
      kundenmandanten id
      tenantid
      tenant nummer
      mandanten guid
      guid ..2 (mandant*|tenant*)
      directory id
      kennung mandanten
      entra mandanten id
      kundentenant
      mieter id
    `),
    domain: lines(`
      domane|domain|domanenname|domainname
      primare|initiale domane|domain
      domane ..2 mandanten|tenants
      mandantendomane|mandantendomain
      standarddomane
      standarddomain
      hauptdomane|hauptdomain
      primardomane|primardomain
      onmicrosoft domane|domain
      tenantname
      tenant name
    `),
    contact: lines(`
      (fragen|anliegen) ..4 (mandanten|tenant)
      ansprechpartner|ansprechpartnerin|ansprechperson
      kontakt|kontaktperson
      administrator|administratorin
      zustandig*
      leiter|leitung
      <role>
      <common-role>
      systemverwalter*
      kontaktadresse|kontaktdaten
      it leitung|leiter|leiterin|verantwortlich*
      projektleiter*|projektleitung
      geschaftsfuhrer*
      systemadministrator*
      verantwortlich*
      ansprechpartner*
      e mail adresse administrator*
      fachverantwortlich*
      it koordinator|koordinatorin
      informatikleiter*|informatikverantwortlich*
      edv leiter|leiterin|leitung
      ict leiter|verantwortlich*
    `),
  },
};
