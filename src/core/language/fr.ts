// Knows: French as agreements use it.
// Refuses to know: the eight families.
import { lines, words, type Lexicon } from "./lexicon";

export const fr: Lexicon = {
  code: "fr",
  stopwords: words("le les des et du une est pour dans que qui par sur au aux ce la sont"),
  articles: words("le la les l un une des d du de a au aux"),
  fillers: words("expressement egalement aussi"),
  abbreviations: words("art no nr m mme mm etc ex cf env al st ste p"),
  partnerRoles: lines(`
    prestataire
    adjudicataire
    attributaire
    soumissionnaire
    fournisseur
    consultant
    partenaire
    revendeur
    integrateur
    vendeur
    titulaire
    conseil
    distributeur
    societe de conseil
  `),
  customerRoles: lines(`
    client
    cliente
    acheteur
    beneficiaire
    maitre ouvrage
    pouvoir adjudicateur
    entite adjudicatrice
    donneur ordre
    societe
    acquereur
    commanditaire
    abonne
  `),
  hereinafter: lines(`
    ci-après
    dénommée?
    désignée?
  `),
  possessions: {
    ours: words("notre nos"),
    yours: words("votre vos"),
    customers: words(
      "locataire annuaire abonnement licence messagerie utilisateur salarie donnee environnement azure tenant",
    ),
    partners: words(
      "consultant ingenieur devis honoraire facture partenaire mpn prestation offre technicien",
    ),
  },
  classes: {
    we: words("nous notre nos"),
    you: words("vous votre vos"),
    consent: words(
      "consent* accept* autoris* approuv* reconnai* confirm* agree* acquiesc* convient conviennent atteste habilit* permet mandat* donne accord",
    ),
    verb: words(`
      doit doivent devra devront engage engagent accepte accord* autorise consent reconnait confirme approuve signe signera remet remettra fournit fournira
      donne donnera attribue attribuera accordera cree creera invite invitera ouvre ouvrira inscrit inscrira designe designera nomme nommera ajoute ajoutera
      maintient maintiendra conserve conservera rattache rattachera lie liera associe associera depose deposera transmet transmettra vend vendra fournit achete achetera
      delegue deleguera octroie octroiera enregistre enregistrera renseigne renseignera selectionne selectionnera etablit etablira sera seront aura aurait veille atteste a ont valide validera
      commande commandera souscrit souscrira facture facturera revend revendra signe contresigne contresignera habilite confie
    `),
    customerword: words("client"),
  },
  headings: {
    services: lines(`
      prestations
      services
      mission
      objet
      perimetre
      travaux
      taches
      projet
    `),
    definitions: lines(`
      definitions|definition
      glossaire
      terme|termes|mot definition|signification|sens
      terminologie
      lexique
      interpretation
    `),
    recitals: lines(`
      preambule
      contexte
      expose
      considerant
      introduction
      attendu
    `),
    contents: lines(`
      sommaire
      table matieres
    `),
    questions: lines(`
      questions
      foire questions
      pour information
      informations utiles
      titre informatif
      explications
      bon savoir
    `),
    open: lines(`
      points ouverts
      points discuter
      questions ouvertes
      evolutions
      perspectives
      suspens
      options|option
    `),
    excluded: lines(`
      hors perimetre
      exclusions|exclusion
      non compris
      prestations exclues
    `),
  },
  force: {
    duty: lines(`
      <party> ..8 <verb>
      <party> ..3 (est|sont) tenu|tenus|tenue
      par <customer>
      (proprietaire|administrateur) ..8 <verb>
      il est convenu
    `),
    performative: lines(`
      <party> ..6 <consent>
      (consentement|accord|autorisation) ..4 (est|donne)
      en signant ..6 <party>
      avec ..2 (consentement|accord) ..2 <customer>
    `),
    permission: lines(`
      <partner> ..4 (peut|pourra|est autorise|a droit)
      (peut|peuvent|pourra|pourront) etre
      (contrat|document|bon|commande|lettre|formulaire|exemplaire|convention|accord|attestation) ..10 (vaut|constitue|sert|tient|peut|vaudra|servira)
      (vaut|vaudra|constitue|tient lieu|sert|servira)
    `),
    negation: words(
      "abstient abstiendra abstenir interdit interdisent renonce renoncera renoncer ne n non ni aucun aucune interdit interdite refuse interdisent jamais renonce",
    ),
    lateNegation: [],
    none: words("aucun aucune"),
    undo: words(
      "objection objections inconvenient obstacle obstant retir* revoqu* supprim* modifi* refus* resili* desactiv* empech* limit* restreind* suspend* oppos* mettre met chang* ajoute confere donne octroie restreint affecte fait",
    ),
    outside: lines(`
      hors perimetre|objet
      exclu|exclue|exclus|exclues
      en dehors
      ne ..3 compris
      restent hors
    `),
    exception: lines(`
      sauf
      sans ..5 (accord|consentement|autorisation)
      avant
      tant que
      jusqu
      moins que
    `),
    choice: ["<customer> ..2 peut|pourra", "<customer> ..2 est libre de"],
    furtherChoice: ["et|ou peut|pourra"],
    lasting: ["sans ..3 avenant", "sauf ..6 loi"],
    excluding: ["sauf", "excepte", "a l exception", "hors"],
    modal: words("doit devra"),
    nothing: words("rien"),
    condition: lines(`
      (si|lorsque|des|apres|jusqu|reserve|condition) ..2 <party>
      (sollicite|sollicitera|demande|demandera|obtient|obtiendra|requiert|sans|recueille|recueillera) ..3 <customer>
    `),
    possibility: words("peut pourra pourrait souhaite invite"),
    ended: lines(`
      (est|sont|a ete|ont ete) ..1 (revoque*|retire*|interdit*|exclu*|refuse*|resilie*)
      (non|pas) (autorise*|accorde*|convenu*|permis*|souhaite*)
    `),
    hypothesis: words("si lorsque quand apres jusqu sauf"),
    confer: words(`
      donne confere ouvre ajoute octroie accorde emporte implique entraine cree permet apporte comporte comprend
    `),
    pronoun: words("il elle celui celle ceci celles"),
    header: words(`
      valeur valeurs rubrique detail signification nom reponse champ date prix montant definition donnee information
    `),
    deferral: lines(`
      (pourront|peuvent|pourraient|pourrait|envisag*) ..8 (discuter|convenir|examiner|etudier|negocier|evoquer|definir|aborder|echanger|decider)
      (sera|seront|pourra|pourront) ..6 (convenu*|discut*|examin*|defini*|trait*|regl*|negoci*) ..4 (ulterieur*|separe*)
      ulterieur*
      plus tard
      accord|avenant|contrat separe|distinct
      souhaite|souhaitent
      envisage|envisagent
      n est tenu|oblige
      n est pas tenu|oblige
      sans engagement
      rien n est decide
      convenir
    `),
    definition: lines(`
      designe
      signifie
      s entend
      on entend
      expression|terme ..6 microsoft
      est ..2 (procedure|mecanisme|expression|terme|etiquette|mention|programme|dispositif|statut|procede|label|nom) (par|que|qui|permettant|utilise|pour)?
      appele|appelee
      dit|dite
    `),
    holding: words("est reste demeure devient agit sont restera demeurera sera continue figure intervient"),
    naming: lines(`
      nomme|designe|laisse|conserve|maintient|retient|choisit
      remplace ..6 par
      profit
      reste|revient|appartient|demeure
    `),
    reserved: lines(`
      reserve
      sans objet
      non utilise
      neant
      laisse vide
      vide
    `),
    tasks: words("obligations taches engagements devoirs"),
    cancelled: lines(`
      (article|clause|section|paragraphe|alinea|point|stipulation) ..30 (est|sont) ..3 (supprime*|abroge*|annule*|retire*|raye*)
    `),
    replaced: lines(`
      (remplac*|ainsi redige|redaction suivante)
    `),
    suspended: lines(`
      (article|clause|section|paragraphe|point|stipulation) ..12 (effet|vigueur|applique*|applicable*) ..2 (que|qu|seulement|uniquement)
      (article|clause|section|paragraphe|point) ..6 suspendu*
    `),
    overriding: ["(nonobstant|par derogation a|malgre) ..3 (article|clause|section|paragraphe) ..3"],
    reinstated: ["(article|clause|section|paragraphe) ..6 (retabli|retablie|reintroduit|reintroduite)"],
    range: ["a"],
    amendingPaper: ["avenant"],
    otherPaper: ["(du|de) ..1 (contrat cadre|accord cadre|contrat principal|contrat initial)"],
    thisPaper: ["du present avenant"],
    unbindingPaper: lines(`
      (ce|cette|present|presente|presentes) (lettre|document|protocole|note|intention|memorandum)? ..10 (non contraignant*|pas ..5 (lier|engage*|obligation)|aucun* ..3 (obligation|engagement|force)|sans valeur ..2 (contractuelle|obligatoire))
    `),
    unbindingPart: lines(`
      (ce|cette|present|presente) (annexe|section|fiche|notice|note|partie|guide|chapitre) ..10 (titre indicatif|information|sans valeur ..2 contractuelle|aucun* ..3 (obligation|engagement)|pas ..4 contractuel*)
      titre ..2 informatif|indicatif
    `),
    recitalsEnd: lines(`
      il est convenu
      ont convenu
      conviennent ..3 (suit|suivant)
    `),
    pending: lines(`
      completer
      preciser
      renseigner
      confirmer
      fournir
      definir
      communiquer
      inserer
      venir
      sera ..3 (communique|precise|fourni|transmis|complete)
      seront ..3 (communiques|precises|fournis)
      attente
      ulterieurement
      inconnu
    `),
    reference: lines(`
      (annexe|article|tableau|section|appendice) <number>|a|b|c
      (vise*|enumer*|list*|indiqu*|figur*|mentionn*|decrit*|ci-dessous|dessous)
    `),
    officer: [
      "(<role>|<common-role>) (de|du) <customer> (approuve|accepte|attribue|donne|est|a|doit)",
      "par ..1 (<role>|<common-role>) (de|du)? <customer>",
    ],
    thatProduct: ["ce|cette|ces (produit|service|application|charge)"],
    atEnd: ["(a|apres|lors de) ..3 (fin|expiration|resiliation|terme)"],
    rows: ["(dans|a|de|du|au) (tableau|annexe|liste|rubrique|ligne)"],
    leading: lines(`
      suivant*
      ci apres
      comme suit
    `),
    partnerDoes: words(
      "realis fourni vend execut livr assur concoit install factur conseil deploi form accompagn",
    ),
    customerDoes: words("pai exploit souhait accept design met donne dispos achet detien"),
  },
  notNames: words(
    "microsoft partner partenaire contrat annexe article le la les un une services accord janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  ),
  thirdParties: lines(`
    (autre|autres|tiers|actuel|precedent|ancien) (partenaire|prestataire|fournisseur|revendeur|societe|integrateur)
    (partenaire|prestataire|fournisseur|revendeur|integrateur|societe) (actuel|actuelle|tiers|tierce|sortant|precedent|existant|concurrent)
    un tiers
  `),
  roles: lines(`
    administrateur general|global
    administrateur ..1 (exchange|sharepoint|teams|intune|securite|licences|utilisateurs|helpdesk|support technique|facturation|conformite|applications|dynamics 365|power platform|support service|fabric|power bi|acces utilisateur|authentification|groupes)
    lecteur general|global|securite
    collaborateur|contributeur
    administrateur acces utilisateurs
    proprietaire abonnement role
  `),
  commonRoles: words("proprietaire lecteur contributor owner reader"),
  signals: {
    work: words(`
      deploi* deploy* migr* mise install* concoi* concept* configur* accompagn* form* formation assist* support maint* exploit* administr* gestion gere gere* optimis* securis* develop* integr*
      realis* conseil audit* supervis* pilot* adopt* parametr* construi* construct* prestations projet modernis* rempla* implant* gouvern* etude transfert infoger* surveill* automatis* implement*
    `),
    project: words(`
      deploi* deploy* migr* configur* concoi* install* form* accompagn* exploit* develop* integr* implement* supervis* infoger*
    `),
    managed: lines(`
      services geres|manages
      infogerance
      infogere*
      (exploite|supervise|administre|gere|maintient) ..10 (<product>|locataire|environnement|plateforme|abonnements|serveurs|tenant)
      (exploitation|supervision|administration|gestion|infogerance) ..6 (<product>|locataire|environnement|plateforme|abonnements|tenant|serveurs)
      maintien en condition operationnelle
      centre services
      service desk
      24 h
      managed services
    `),
    migration: lines(`
      migr* ..10 (boite*|messagerie*|fichier*|serveur*|site*|utilisateur*|locataire*|charge*|identite*|<product>|partage*)
      (boite*|messagerie|fichiers|serveurs|partages) ..8 (migr*|deplac*|transfer*)
      (deplac*|transfert|transfere) ..8 (boite*|fichiers|serveurs|messagerie|charges) ..8 vers
    `),
    unmanaged: ["(centre de services|helpdesk|support) (du|de la) <customer>"],
    unsold: [],
    sells: lines(`
      <partner> ..6 (est|agit|intervient|devient|sera) ..8 (fournisseur solutions cloud|fournisseur solutions nuage|csp|cloud solution provider|revendeur|lsp)
      <partner> ..10 (vend|vendra|revend|revendra|fournit|fournira|livre|facture|commande|vendre|fournir|approvisionne) ..14 (licence*|abonnement*|souscription*)
      (achete|achetera|acquiert|commande|souscrit) ..14 (aupres|par intermediaire|chez|via) ..2 <partner>
      (licences|abonnements) ..10 (aupres|chez|via|par) ..2 <partner>
      <partner> ..8 (comme|en qualite|en tant) ..4 (csp|cloud solution provider|fournisseur solutions cloud|revendeur)
      (csp) ..3 (via|aupres|par) <partner>
    `),
    csp: lines(`
      csp
      cloud solution provider
      fournisseur solutions cloud
      fournisseur solutions nuage
    `),
    enterpriseAgreement: lines(`
      accord entreprise
      contrat entreprise
      enterprise agreement
      licence* volume
      ea
      mca e
    `),
    webDirect: lines(`
      directement ..3 microsoft
      site ..3 microsoft
      web direct
      carte bancaire
      microsoft directement
      paiement usage
    `),
    licences: words("licence* abonnement* souscription*"),
    purchase: words(
      "licence* abonnement* prix achat* achet* vent* vend* souscri* command* fourni* factur* detient",
    ),
    priced: words("prix quantite qte nombre cout utilisateurs postes sieges"),
    usPublicSector: [],
    usPlace: [],
    aside: lines(`
      via <product>
      (reunion|appel|visio*) ..2 <product>
    `),
  },
  labels: {
    partnerId: lines(`
      identifiant|id|numero|n partenaire|partner
      partnerid
      id|identifiant ..1 (mpn|emplacement|partenaire)
      mpn id|identifiant|numero
      partner id
    `),
    channelNumber: words("pcn"),
    tenantId: lines(`
      identifiant|id|guid ..1 (locataire|tenant|annuaire|client microsoft|repertoire)
      tenant id
      locataire
      annuaire
    `),
    domain: lines(`
      domaine
      nom domaine
    `),
    contact: lines(`
      contact
      administrateur|administratrice
      responsable
      interlocuteur
      correspondant
      referent
      directeur|directrice
      personne ..2 contact
      <role>
    `),
  },
};
