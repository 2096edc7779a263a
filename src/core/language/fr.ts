// Knows: French as agreements use it.
// Refuses to know: the eight families.
import { OTHER_VENDORS } from "./other-vendors";
import { lines, words, type Lexicon } from "./lexicon";
import { frenchPersons } from "./persons";

export const fr: Lexicon = {
  code: "fr",
  stopwords: words("le les des et du une est pour dans que qui par sur au aux ce la sont"),
  articles: words("le la les l un une des d du de a au aux"),
  fillers: words("expressement egalement aussi"),
  abbreviations: words(`
      art no nr m mme mm etc ex cf env al st ste p me mlle mgr dr e f g h i j k o q r t u v w x y
    `),
  partnerRoles: lines(`
    sous traitant
    entrepreneur
    integratrice
    societe prestataire
    infogerant
    expert
    editeur
    hebergeur
    fournisseuse
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
      mandataire
      prestataire services
      fournisseur services
      entreprise prestataire
      cocontractant
      entrepreneur
      fournisseuse
      prestataire informatique
      infogerant
      infogereur
    maitre d oeuvre
    prestataire de services
    societe de services
    `),
  customerRoles: lines(`
    pour
    hopital
    fondation
    association
    commune
    universite
    etablissement
    banque
    mutuelle
    cooperative
    musee
    collectivite
    maitrise ouvrage
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
      mandant
      donneur ouvrage
      organisme
      organisme public
      utilisateur final
      client final
      donneuse ordre
      beneficiaire services
      acheteuse
      acheteur public
      adherent
      organisme acheteur
    donneur d ordre
    maitre d ouvrage
    personne publique
    preneur
    `),
  genitives: { partner: [], customer: [] },
  smallRoles: lines(`
    prestataire
    adjudicataire
    attributaire
    fournisseur
    integrateur
    titulaire
    prestataire services
    client
    pouvoir adjudicateur
    entite adjudicatrice
    maitre ouvrage
    donneur ordre
    acheteur
    commanditaire
    societe informatique
    cabinet conseil
    entreprise informatique
    societe integratrice
    realisateur
    executant
  `),
  generic: {
    articles: words("un une tout toute chaque quel quelle"),
    parties: words("client cliente partenaire prestataire revendeur fournisseur acheteur"),
  },
  hereinafter: lines(`
    ci-après
    dénommée?
    désignée?
  `),
  names: {
    definite: words("le la"),
    plural: words("les"),
    elided: words("l['’]"),
    indefinite: words("une?"),
    pointing: words("ce cet cette ces chaque"),
    joining: words("de du des la le et"),
    within: words("de du des"),
    of: words("de du des d['’]"),
    and: words("et"),
    between: words("entre"),
    bodies: words("Ville Commune Fondation Association Mutualité Université"),
    offices: [],
    bodyEndings: [],
    places: [],
    districts: [],
    calledFirm: lines(`
      la société
      l['’]entreprise
    `),
    opening: words("Seule? Pour Si Entre Par"),
    signingFor: words("Pour Par"),
    posts: words("Directeur Directrice Gérant Gérante Président Présidente"),
    belongings: words("Offre Proposition Devis Contrat Accord Commande"),
    identifiers: words("partenaire Numéro"),
    papers: words("contrat accord convention avenant"),
    paperEndings: [],
    doingEndings: [],
    doingBeginnings: [],
    particulars: lines(`
      dont le siège
      représentée?
    `),
    letterhead: words("pour"),
    writer: words("de expediteur"),
    reader: words("destinataire"),
  },
  offers: {
    papers: words("offre devis proposition"),
    made: words("préparée? établie? rédigée? présentée?"),
    yours: words("votre"),
    by: words("par"),
    for: words("pour"),
    to: words("à"),
  },
  possessions: {
    ours: words("notre nos mon ma mes"),
    yours: words("votre vos"),
    customers: words(
      "locataire annuaire abonnement licence messagerie utilisateur salarie donnee environnement azure tenant claiming digital cpor dpor",
    ),
    partners: words(
      "consultant ingenieur devis honoraire facture partenaire mpn prestation offre technicien",
    ),
    customersDo: words("pay achet acquer confi mandat"),
    partnersDo: words(
      "livr configur concev developp migr deploy deploi exploit form factur vend install realis accompagn fourni prepar deplac param",
    ),
    auxiliaries: words("avons allons avez allez me nous vous"),
  },
  referents: {
    standing: words("elle il celle celui celles ceux dernière dernier"),
    pointing: words("cette cet ce"),
    firms: words("société entreprise revendeur fournisseur prestataire partenaire"),
    binding: [],
    idle: [],
    beside: words("de du des à au aux par pour avec contre sur entre en et ou comme chez envers"),
    declaring: words(`
      consent accepte autorise reconnaît confirme approuve consentira acceptera autorisera confirmera approuvera signe signera
      désigne désignera invite invitera attribue attribuera inscrit inscrira crée créera
    `),
  },
  classes: {
    objet: words(`
      cela ceci y mentions rubriques rattachement association revendication demarche declaration inscription enregistrement demande microsoft
    `),
    ouvrage: words(`
      prestations travaux projet mission
    `),
    papiers: words(`
      formulaire* attestation* lettre* document* confirmation* declaration* certificat* imprime* modele* preuve* justificatif* exemplaire* bordereau* celui ceux celle questionnaire*
    `),
    accomplit: words(`
      signe signer signera contresigne contresigner contresignera remplit remplir remplira complete completer completera delivre delivrer delivrera remet remettre remettra renvoie renvoyer retourne retourner vise viser paraphe parapher etablit etablir fournit fournir fournira renouvelle renouveler reitere reiterer
    `),
    month: words("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    submission: words(`
      remettre remet remettra remis transmettre transmet transmettra transmis communiquer communique communiquera presenter presente presentera fournir fournit fournira produire produit produira divulguer divulgue adresser adresse adressera soumettre soumet montrer montre verser verse deposer depose envoyer envoie enviera partager partage
    `),
    document: words(`
      contrat document bon commande formulaire attestation avenant lettre copie annexe exemplaire convention certificat declaration justificatif piece fiche devis
    `),
    assent: words(`
      consent consentira accepte acceptera accept* autorise autorisera autoris* approuve approuvera approuv* reconnait confirme confirmera agree agreera acquiesce permet permettra valide ratifie
    `),
    show: words(`
      produisant remettant presentant communiquant transmettant versant exhibant
      remettre remis remise remises remet remette transmettre transmis transmise transmet transmette communiquer
      communique communiquee communiques presenter presentee fournir fourni fournie fournisse produire
      produit produite produise divulguer divulgue divulguee adresser adresse adressee soumettre soumis soumise
      montrer montre montree verser verse versee deposer depose deposee opposer exhiber invoquer prevaloir utiliser
      utilise utilisee envoyer envoye envoyee partager partage partagee transmission communication production
      divulgation presentation soumission depot
    `),
    exhibit: words(`
      contrat contrats document documents bon commande formulaire formulaires exemplaire convention attestation
      attestations avenant lettre copie extrait annexe devis proposition preuve preuves justificatif justificatifs
      piece pieces certificat accord courriel original texte
      fiche bulletin formule
    `),
    attest: words(`
      confirme confirment confirmez confirmons reconnait reconnaissent atteste attestent attestez certifie
      certifient declare declarent affirme affirment temoigne
    `),
    doing: words(`
      realise realisent realises realisees realisee realisons execute executent executes executees executions
      effectue effectuent effectues effectuees accompli accomplit accomplissent assure assurent assures assurees
      mene menes fournit fournissent fournies fourni rend rendus rendues deploie deploye deployes intervient
      intervenu intervention charge chargee confie confiee confies confiees mandate mandatee engage engagee retenu
      retenue missionne missionnee conduit conduits preste prestees realisation execution accomplissement livre
      livrent livrees installe migre configure travaille realisera executera effectuera assurera
    `),
    deed: words(`
      ajouter inscrire designer nommer enregistrer renseigner selectionner attribuer accorder octroyer donner creer inviter
      ouvrir approuver accepter valider maintenir conserver laisser signer contresigner retourner confirmer faire rattacher
      lier associer deposer completer remplir transmettre declarer saisir deleguer placer
    `),
    we: words("nous notre nos"),
    i: words("je j me moi mon ma mes"),
    you: words("vous votre vos"),
    consent: words(
      `
      consent* accept* autoris* approuv* reconnai* confirm* agree* acquiesc* convient conviennent atteste
      habilit* permet mandat* donne accord consentement agre acquiescement adhere souscrit approuve valide
      ratifie acquis consentie tolere mandate autorisent acceptent confirment acceptons autorisons
      consentons confirmons
      consentez acceptez autorisez approuvez reconnaissez confirmez agreez permettez donnez
    `,
    ),
    verb: frenchPersons(
      words(`
      ouvrez ouvrirez accordez accorderez attribuez attribuerez creez creerez invitez inviterez approuvez approuverez validez
      validerez deleguez deleguerez octroyez octroierez donnez donnerez maintenez maintiendrez conferez confererez signez signerez
      remettez remettrez fournissez fournirez designez designerez ajoutez ajouterez devez devrez engagez laissez laisserez
      ouvrent creent accordent attribuent invitent approuvent conferent laisse laissera
      doit doivent devra devront engage engagent accepte accord* autorise consent reconnait confirme approuve signe signera remet remettra fournit fournira
      donne donnera attribue attribuera accordera cree creera invite invitera ouvre ouvrira inscrit inscrira designe designera nomme nommera ajoute ajoutera
      maintient maintiendra conserve conservera rattache rattachera lie liera associe associera depose deposera transmet transmettra vend vendra fournit achete achetera
      delegue deleguera octroie octroiera enregistre enregistrera renseigne renseignera selectionne selectionnera etablit etablira sera seront aura aurait veille atteste a ont valide validera
      commande commandera souscrit souscrira facture facturera revend revendra signe contresigne contresignera habilite confie
      oblige obligent obligera appartient incombe procede procedera veillera revient charge assure assurera assume assumera delivre delivrera certifie certifiera produit produira soumet soumettra effectue effectuera fait fera met mettra demande demandera oblige habilitera soit utilise utilisera dispose disposera recoit recevra beneficie beneficiera detient detiendra obtient obtiendra intervient interviendra agit agira devient deviendra agree agreera livre livrera fournissent confere conferera refere relie relient saisit saisissent indique indiquent communique communiquent choisit retourne renvoie acceptons autorisons donnons designons nommons confirmons approuvons ajoutons inscrivons acceptent designent autorisent confirment nomment inscrivent mandate mandatera convient conviennent gere apporte configure configurera parametre parametrera valident approuvent signent
      rattachons lions associons deposons enregistrons fournissons vendons livrons facturons accordons attribuons creons ouvrons invitons signons remettons transmettons presentons demandons engageons verifions devons consentez acceptez autorisez approuvez attribuez accordez creez ouvrez invitez designez nommez ajoutez inscrivez signez remettez fournissez transmettez achetez acquerez commandez souscrivez engagez devez reconnaissez confirmez maintenez conservez donnez octroyez deleguez avez reconnaissons
    `),
    ),
    this: words("cette ce present presente precedent precedente"),
    provision: words("clause paragraphe article alinea disposition phrase point"),
    bestowing: words(`
      cree creera creez creerez ouvre ouvrira ouvrez ouvrirez attribue attribuera attribuez accorde accordera
      accordez octroie octroiera invite invitera invitez delegue deleguera donne donnera donnez fournit fournira
      fournissez etablit etablira met mettra mettez recoit recoivent recevra recevront dispose disposent
      disposera maintient maintiendra maintenez enregistre ajoute ajoutera confie confiera dote
    `),
    granting: words(`
      approuve approuvera approuvez approuverez accorde accordera accordez accorderez attribue attribuera attribuez attribuerez octroie
      octroiera octroyez octroierez cree creera creez creerez invite invitera invitez inviterez ouvre ouvrira ouvrez ouvrirez delegue
      deleguera deleguez deleguerez donne donnera donnez donnerez confere conferera conferez accepte acceptera acceptez accepterez met mettra mettez
      mettrez fournit fournira fournissez etablit etablira recoit recoivent recevra dispose disposent disposera valide validera validez validerez ajoute
      ajoutera ajoutez maintient maintiendra maintenez maintenir ouvrir creer attribuer octroyer accorder conferer donner approuver valider
      deleguer accepter inviter fournir ouvrent creent accordent attribuent octroient conferent maintiennent remet remettra habilite
      confie confiera affecte affectera dote doter detient detiennent travaillent interviennent
      confient confieront attribueront accorderont donnent donneront ouvriront creeront approuvent approuveront invitent inviteront deleguent delegueront octroieront confereront affecteront
    `),
    granted: words(`
      acces compte role droit relation delegation gdap privilege autorisation* invite habilitation* principal identite
      octroi attribution rattachement lien liaison lighthouse connexion ouverture permission
    `),
    lasts: words(`
      dure durent durera dureront expire* reste* restera resteront restent demeur* subsist* cesse* eteint eteignent eteindra
      court courent courra valable* vaut valent valide* maintenu* maintien* maintient conserv* ferme* supprim* retir* desactiv* revoqu* limite*
      prolong* clotur* laiss* echoit echoient clos close prend prennent prendra fin termine* perdur*
      bloque* annule* suspendu* eteint* actif active actifs actives inchang* intact*
    `),
    span: words(`
      duree terme fin recette jusqu contrat mission projet jour mois an annee achevement livraison reception echeance
      tant marche prestations deploiement issue semaine convention commande
      date cloture phase etape avenant annexe quinzaine trimestre semestre expiration resiliation
    `),
    takeaway: words(`
      retir* supprim* revoqu* revoc* desactiv* ferm* cesser romp* mettra mettre reduir* reduit* suspend* coup* interromp* defair*
      dissoci* resili* modifi* retrait rupture suppression
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
      (mots|termes|expressions) employe*|utilise*
      definitions|definition
      glossaire
      terme|termes|mot definition|signification|sens
      terminologie
      lexique
      interpretation
      vocabulaire
      sigles
      acronymes
      abreviations
      dictionnaire|jargon
      mots cles
    `),
    recitals: lines(`
      preambule
      contexte
      expose
      considerant
      introduction
      attendu
      historique
      rappel
      expose prealable
    `),
    contents: lines(`
      sommaire
      table matieres
      dans (ce|present|cette) (document|proposition|offre)
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
      reserve discussion
      points suspens
      sujets ouverts
      a definir
      a discuter
      (non|pas) ..1 (convenu*|decide*|arrete*|approuve*|accepte*|valide*|tranche*|regle*)
      en|cours (discussion|negociation|attente)
      reste* ..1 (definir|decider|regler|discuter|negocier)
      idees
      souhaits
      prochaines etapes
    `),
    excluded: lines(`
      hors perimetre
      exclusions|exclusion
      non compris
      prestations exclues
      hors (contrat|mission|marche|projet|commande|prix)
      (non|pas) ..1 (inclus|comprises|couvert*|commande*|prevu*)
      (reste|restent|reste en|laisse*) ..2 (dehors|hors|cote)
      exclu*
      limites ..2 (mission|prestation|contrat)
      limites
    `),
  },
  force: {
    duty: lines(`
      parties ..2 (confirment|acceptent|approuvent|conviennent|agreent|valident)
      (tableau|liste|fiche|mentions|points|etapes|lignes|indications) ..6 (lie|lient|oblige|obligent|engage|engagent) ..2 <party>
      (mentions|points|etapes|lignes|indications|tableau) ..6 (est|sont) ..2 (convenu*|accepte*|obligatoire*|contraignant*)
      (appartient|appartiendra|incombe|incombera|revient|reviendra) ..6 (administrateur|proprietaire|titulaire) ..2 <customer>
      (appartiendra|incombera|reviendra) ..3 <party>
      (veuillez|merci|priere|prie|prions|bien vouloir|saurais gre|saurions gre) ..4 <deed>
      (demande|demandons|invite|invitons) a? <customer> ..3 <deed>
      <party> ..8 <verb>
      <party> ..3 (est|sont) tenu|tenus|tenue
      par <customer>
      (proprietaire|administrateur) ..8 <verb>
      il est convenu
      parties ..6 (conviennent|convenu|accord|reconnaissent|acceptent)
      (est|sont|sera|seront|etre|soit|soient) ..14 par ..2 <party>
      (appartient|incombe|revient|echoit) ..3 <party>
      <party> ..3 (lui|leur) (appartient|incombe|revient)
      charge <party>
      (il|elle|ils|elles) ..1 s (engage|engagent|oblige|obligent) a
      (doit|doivent|devra|devront) etre
      (est|sont|sera|seront) ..2 tenu* ..12
      <party> ..4 voit ..3 (attribuer|accorder|conferer|octroyer|confier)
      soins <party>
      (il|elle) (approuve|signe|remet|rattache|associe|attribue|cree|invite|designe|delivre|etablit|autorise|consent|confirme|accorde|octroie|inscrit|depose|lie)
      (m|mm|mme|mmes|mlle|monsieur|madame) ..3 <verb>
      (accepte|signe) ..12 (nom|compte) <customer>
      (sera|seront) ..1 (cree|creee|crees|creees|ouvert|ouverts|ouverte|ouvertes|attribue*|accorde*|delivre*|confere*|consenti*|etabli*|dote*|mis)
      (est|sont) ..1 (ouvert*|cree*|attribue*|accorde*|fourni*) ..1 par <customer>
      (directeur|directrice|responsable|gerant|gerante|president|presidente|representant|representante|administrateur|administratrice|dsi|chef|cheffe|signataire) (de|du|des)? <customer> ..2 (signe|accepte|donne|remet|designe|ajoute|inscrit|enregistre|approuve|confirme|fournit|cree|attribue|valide|renouvelle)
    `),
    counting: [],
    lead: lines(`
      (acces|role|roles|droits|habilitations|comptes) ..1 (accorde*|octroye*|attribue*|consenti*|confere*) ..1 (par|au|a)? ..1 <party>
    `),
    inverted: [],
    performative: lines(`
      (il|elle) ..1 (accepte|consent|approuve|autorise|confirme|admet|reconnait|agree)
      <party> ..6 <consent>
      (consentement|accord|autorisation) ..4 (est|donne)
      en signant ..6 <party>
      avec ..2 (consentement|accord) ..2 <customer>
      (consentement|accord|autorisation|agrement|mandat|acceptation|approbation|assentiment) ..20 (donne|donnee|acquis|acquise|accorde|accordee|recueilli|repute|reputee|reputes)
      <party> ..6 (pas|aucune|aucun|sans) ..2 (objection|objections|opposition|reserve)
      ne ..2 oppose ..8 (association|demande|enregistrement|declaration|revendication|rattachement)
      <customer> ..40 y (consent|consentira|adhere|souscrit)
      avec ..4 (consentement|accord|agrement|autorisation|assentiment) ..4 <customer>
      par signature ..8 <party>
      avec l accord <customer>
      <customer> (declare|reconnait|certifie|atteste)
      il est ..1 (convenu|entendu|accepte)
      (est|sont) ..1 (accepte*|approuve*|consenti*|confirme*) ..6 (nom|par|compte) ..1 <customer>
      <customer> laisse <partner>
    `),
    permission: lines(`
      nous ..1 (pouvons|pourrons)
      <partner> ..4 (peuvent|pourront|pourrons|pouvons)
      <partner> ..4 (peut|pourra|est autorise|a droit)
      (peut|peuvent|pourra|pourront) etre
      (contrat|document|bon|commande|lettre|formulaire|exemplaire|convention|accord|attestation) ..10 (vaut|constitue|sert|tient|peut|vaudra|servira)
      (vaut|vaudra|constitue|tient lieu|sert|servira)
      <partner> ..6 (libre|habilite|fonde|dispose droit|est en droit|loisible)
      (destine|destinee|destines|destinees) ..4 (remis|remise|produit|produite|communiquee|communique|transmis|transmise|presente|presentee|microsoft)
      (valeur|force) ..2 preuve
      (obstacle|oppose|opposent) ..2 ce que <partner>
      (empeche|interdit) pas <partner>
      chaque|chacune partie|parties ..3 (peut|pourra)
      (contrat|document|bon|commande|avenant|present|presente) ..3 (peut|pourra|vaut|vaudra|tient|tiendra) ..1 (servir|valoir|tenir|lieu)
    `),
    negation: words(
      `
      abstient abstiendra abstenir interdit interdisent renonce renoncera renoncer ne n non ni aucun
      aucune interdit interdite refuse interdisent jamais renonce exclut exclu exclue
      exclus decline dispense refusera refusent interdira pas prohibe prohibee rejette
      
    `,
    ),
    measure: lines(`
      rien a (payer|regler)
      n est pas deja fait
      pas deja fait
      pas ..10 (comme|pour) ..2 (violation|manquement|faute|infraction)
      rien que|qui ..8 (ne|n|pas)
      non seulement
      (pas|ne) ..3 plus tard
      non renouvelable
      (pas|ne) ..2 (exced*|depass*)
      sans que cela ..1 (vaille|constitue|emporte) ..1 (engagement|obligation)
      rien ..6 (avant|jusque la|jusqu alors|d ici la)
      (avant|jusque la|jusqu alors|d ici la) ..2 rien
      (sera|seront|est|sont|soit|soient|etre|ete|demeure|reste) ..1 designe
      (aucun|aucune|aucuns|aucunes) ..1 (droit|droits|autorisation*|permission*|acces|habilitation*|pouvoir*|privilege*|cout|frais|obligation*) ..3 n ..1 (est|sont|sera|seront) ..1 (attache*|lie|liee|lies|liees|associe*|rattache*)
      si ..2 parties ..2 (conviennent|decident|stipulent) pas autrement
      moins que ..3 parties ..3 (conviennent|decident|stipulent|disposent) ..1 autrement
    `),
    lateNegation: words("exclu exclue exclus exclues interdit interdite prohibe prohibee proscrit proscrite"),
    none: words("aucun aucune"),
    undo: [
      ...words(
        `
      rompre romp* interrompre denouer defaire resilier reduire restreindre couper desactiver suspendre
      objection objections inconvenient obstacle obstant retir* revoqu* supprim* modifi* refus* resili*
      desactiv* empech* limit* restreind* suspend* oppos* mettre met chang* ajoute confere donne octroie
      restreint affecte fait commande* provision* manquer reserve differer differera
      contest* conteste contester revenir
      encore
    `,
      ),
      "ou non",
    ],
    outside: lines(`
      hors perimetre|objet
      exclu|exclue|exclus|exclues
      en dehors
      ne ..3 compris
      restent hors
      (reste|restent|demeure|demeurent) ..3 (inchange*|dehors|cote|comme|hors|etat)
      (n est|ne sont|est) pas ..2 (concerne*|touche*|compris*|couvert*|inclus*|modifie*)
      ne ..2 (concerne|touche|couvre|modifie|change|porte) ..1 pas
      pas ..1 (concerne*|touche*|compris*|inclus*|modifie*)
      (est|sont|a ete|ont ete) ..2 (supprime*|retire*|abandonne*) ..4
    `),
    preface: lines(`
      etant entendu|precise|rappele que
      bien que
      quoique
      sans que
      sans prejudice
      meme si
      si bien que
    `),
    supposition: lines(`
      (si|lorsque|quand) (<party>|il|elle|ils|microsoft|cette|association|celui ci|celle ci)
      (en cas|a demande|sur demande|au cas ou|a premiere demande|dans hypothese)
    `),
    others: lines(`
      (autre*) ..1 (charge*|produit*|service*|abonnement*|locataire*|tenant*|demande*|association*|client*)
      (concurrent*) ..2 (demande*|association*|revendication*|partenaire*)
      (demande*|association*|revendication*) ..2 concurrent*
      (nouveaux|nouvelles|futurs|futures) ..1 (abonnement*|licence*|commande*)
      (abonnement*|licence*|commande*) (futur*|ulterieur*|nouveaux|nouvelles)
    `),
    exception: lines(`
      sauf
      sans ..5 (accord|consentement|autorisation)
      avant
      tant que
      jusqu
      moins que
      subordonn* ..6 (consentement|accord|autorisation)
    `),
    unreal: words("pourrait pourraient"),
    choice: ["<customer> ..2 peut|pourra", "<customer> ..2 est libre de"],
    furtherChoice: ["et|ou peut|pourra"],
    lasting: ["sans ..3 avenant", "sauf ..6 loi"],
    denial: lines(`
      (ne|n) ..1 (invite|invitera|ouvre|ouvrira|cree|creera|attribue|attribuera|accorde|accordera|octroie|octroiera|autorise|autorisera|accepte|acceptera|consent|consentira|donne|donnera|approuve|approuvera|signe|signera|remet|remettra|designe|designera|fournit|fournira|vend|vendra|confie|delivre|transmet|transmettra|depose|deposera|presente|presentera|met|mettra) ..1 (pas|point|aucun|aucune|jamais)
      (ne|n) (peut|pourra|doit|devra) ..1 (pas|point|jamais) ..2 (inviter|ouvrir|creer|attribuer|accorder|octroyer|autoriser|accepter|consentir|donner|approuver|signer|remettre|designer|fournir|vendre|confier|delivrer|transmettre|deposer|presenter|produire|communiquer|rattacher|lier|associer)
    `),
    lacking: words("sans"),
    excluding: ["sauf", "excepte", "a l exception", "hors"],
    modal: words("doit devra"),
    nothing: words("rien"),
    condition: lines(`
      (si|lorsque|des|apres|jusqu|reserve|condition) ..2 <party>
      (sollicite|sollicitera|demande|demandera|obtient|obtiendra|requiert|sans|recueille|recueillera) ..3 <customer>
      (suppose|requiert|necessite|exige|subordonn*|condition|moyennant|reserve|sans|obtention|sollicite|sollicitera|recueillir|obtenir|demander|si|lorsque|apres|defaut|jusqu) ..6 (consentement|accord|autorisation|agrement)
    `),
    possibility: words("peut pourra pourrait souhaite sollicite sollicitera demander demandera entend"),
    ended: lines(`
      (est|sont|a ete|ont ete) ..1 (revoque*|retire*|interdit*|exclu*|refuse|refusee|refuses|refusees|resilie*)
      (non|pas) (autorise*|accorde*|convenu*|permis*|souhaite*)
      (est|sont|sera|seront|demeure|demeurent|reste) ..2 (exclu*|prohib*|proscrit*|interdit*|ecart*|rejet*)
      (prend|prennent) fin ..2 (ce jour|immediatement|aujourd hui)
    `),
    hypothesis: words("si lorsque quand apres jusqu sauf"),
    equate: lines(`
      (fait|faire|font) de? <partner>
    `),
    confer: words(`
      donne confere ouvre ajoute octroie accorde emporte implique entraine cree permet apporte comporte comprend
    `),
    pronoun: words("il elle celui celle ceci celles ce cet cette"),
    takenUp: lines(`
      (telle|tel|telles|cette|ces|ce|ladite|ledit|deux) ..1 (demande|demandes|association|associations|inscription|inscriptions|lien|liens|designation|enregistrement|declaration|rattachement)
    `),
    anaphor: words("demande invitation association celui celle inscription"),
    header: words(`
      valeur valeurs rubrique detail signification nom reponse champ date prix montant definition donnee information
    `),
    contingent: lines(`
      sous reserve ..2 (approbation|accord|validation|decision) ..2 (conseil|comite|direction|actionnaires|assemblee)
      (seulement|uniquement|que) (si|apres|lorsque|en vertu) ..8 (avenant|contrat|accord|convention|acte) (separe|distinct|ulterieur|complementaire|separee|distincte|ulterieure)
      si ..1 (temps|calendrier) ..2 (permet|permettent)
      sous reserve ..1 (discussions|negociations|echanges|pourparlers)
      sous reserve ..2 (accord|approbation|avis|aval) ..2 (comite|direction|social|actionnaires|juridique)
    `),
    decision: lines(`
      (si|lorsque|que) ..3 (conseil|comite|direction|juridique|mere|groupe|actionnaires|assemblee|auditeurs|comptes|elus) ..3 (decide|decident|accepte|acceptent|permet|permettent|recommande|recommandent|approuve|approuvent|valide|autorise|consent|consentent)
      (si|lorsque|que) ..3 (conseil|comite|direction|juridique|mere|groupe|actionnaires|assemblee|auditeurs|comptes|elus) ..3 (donne|donnent|donne|aura donne|a donne) (son|leur)? accord
      (si|lorsque|que) ..3 (conseil|comite|direction|juridique|mere|groupe|actionnaires|assemblee|auditeurs|comptes|elus) ..5 (objection|oppose pas|opposent pas)
      (si|lorsque|des que|une fois que) ..1 parties ..2 (conviennent|accordent|decident|entendent) ..1 (ulterieurement|plus tard|ainsi|par ecrit)?
      (si|lorsque|que) ..3 (conseil|comite|direction|assemblee|actionnaires) ..4 (vote|delibere|rendu|emis|adopte) ..4 (favorablement|favorable|deliberation|resolution|avis)?
    `),
    ownWill: lines(`
      (si|s|lorsqu|quand|des qu|des lors qu|lorsque) (il|elle|<customer>) ..1 (juge|estime|croit|trouve) ..2 (utile|opportun|bon|approprie|convenable|souhaitable|pertinent|utile)
      (si|s|lorsqu|quand|des qu|lorsque) (il|elle|<customer>) ..1 est ..1 (satisfait*|convaincu*)
      a (sa|leur) ..1 (discretion|convenance|guise|gre|choix)
      a son (gre|choix|entiere discretion|bon vouloir)
      selon son bon (vouloir|plaisir)
    `),
    ownWish: lines(`
      (si|s|lorsqu|quand|des qu|lorsque) (il|elle|<customer>) ..3 (souhaite|veut|desire|prefere|decide|choisit) ainsi?
    `),
    deferral: lines(`
      (pourrons|pourrez|pourront|pourrions|pourriez) ..2 (parler|discuter|evoquer|examiner|reparler|aborder|rediscuter)
      (serait|pourrait etre) ..1 (envisageable|possible|concevable)
      (ne|n) (fait|font|fera|feront) ..1 partie ..3 (contrat|accord|prestation*|perimetre|commande|convention)
      (version|projet|mouture|redaction) ..2 (anterieure|precedente|initiale|premiere) ..24 (supprime*|retire*|abandonne*|biffe*)
      (n|ne) ..1 (oblige|contraint|engage) ..1 <party>
      (reserve|reservent) ..2 (decision|position|reponse)
      (a|ont) ete ..2 (invite*|prie*|sollicite*) ..2 (consentir|accepter|approuver|confirmer|autoriser|signer)
      (pourront|peuvent|pourraient|pourrait|envisag*) ..8 (discuter|convenir|examiner|etudier|negocier|evoquer|definir|aborder|echanger|decider)
      (pourront|peuvent|pourraient|pourra|pourrait) ..2 etre ..2 (evoqu*|discut*|abord*|examin*|envisag*|debattu*|negoci*)
      (sera|seront|pourra|pourront) ..6 (convenu*|discut*|examin*|defini*|trait*|regl*|negoci*) ..4 (ulterieur*|separe*)
      ulterieur*
      (convenir|convenu*|conviendr*|decid*|trait*|regl*|fixe*|discut*|defini*|examin*|precis*|negoci*|verr*|abord*|determin*|arrete*|etudi*|fera|feront|evoqu*|parler*|reparler*) ..4 plus tard
      plus tard ..3 (convenir|convenu*|conviendr*|decid*|trait*|regl*|fixe*|discut*|defini*|examin*|precis*|negoci*|verr*|abord*|determin*|arrete*|etudi*|fera|feront|evoqu*|parler*|reparler*)
      accord|avenant|contrat separe|distinct
      souhaite|souhaitent
      envisage|envisagent
      n est tenu|oblige
      n est pas tenu|oblige
      sans engagement
      rien n est decide
      convenir
      (premiere|ancienne|precedente|initiale|anterieure) (version|redaction|mouture|proposition) ..10 (prevoyait|prevoyaient|stipulait|indiquait|contenait|mentionnait|disposait|disait) ..30 (<party>|<verb>|<consent>)
      (version|projet|redaction|mouture|brouillon|proposition|ebauche|offre|discussions|negociations|pourparlers) ..6 (prevoyait|prevoyaient|stipulait|indiquait|contenait|mentionnait|disposait|disait|prevu) ..30 (<party>|<verb>|<consent>)
      (version|projet|redaction|mouture|brouillon|proposition|ebauche|offre|discussions|negociations|pourparlers) ..6 (prevoyait|prevoyaient|stipulait|indiquait|contenait|mentionnait|disposait|disait)
      (avait|avaient|etait|etaient) ..6 (envisage*|prevu*|propose*|evoque*|discute*|sollicite*|demande*|question) ..30 (<party>|<verb>|<consent>)
      (avait|avaient|etait|etaient) ..6 (envisage*|prevu*|propose*|evoque*|discute*|sollicite*|demande*|question)
      (fera|feront|font|fait) ..3 objet ..8 (distinct*|separe*|ulterieur*|avenant|discussion*|convention*|accord*)
      (sollicitera|sollicite|demandera|recueillera|obtiendra) ..10 (accord|consentement|autorisation) ..2 <customer>
      question ..6 savoir ..20
      reste ..3 (trancher|definir|decider|convenir|negocier|determiner)
      (decideront|conviendront|determineront|examineront|discuteront|negocieront|etudieront|decidera|se rapprocheront|arreteront) ..20 (<party>|<verb>|<consent>)
      (decideront|conviendront|determineront|examineront|discuteront|negocieront|etudieront|rapprocheront|arreteront)
      souhaiterait|souhaiteraient|aimerait|aimeraient|voudrait|voudraient
      eventuelle|eventuel ..6
      n y ..2 (tenu|oblige|contraint)
      ne ..3 (tenu|oblige|contraint) ..2
      (aucune|pas) obligation
      (suppose|requiert|necessite|exige) ..8 (consentement|accord|autorisation|avenant|convention)
      (ne|n) ..6 (effet|vigueur) ..3 (que|qu)
      moment venu
      terme ..4 (discussion|reflexion)
      sous reserve ..4 (accord|avenant|convention|conclusion)
      (examine|etudie|considere|evalue|decide|decidera|reflechit|verifie|determine) ..10 (si|s) ..30 (<party>|<verb>|<consent>|<role>)
      (reflechit|reflechissent|hesite)
      (propose|proposent|offre|offrent) de
      <partner> ..1 (propose|proposent|offre)
      (invite|prie|incite) <customer> ..2 (consentir|accepter|approuver|autoriser|designer|donner|confirmer)
      (pas|jamais) encore
      (expliqu*|expose) ..4 (ce que|comment)
      (libre|loisible) ..16 non
      <partner> demande ..2 (octroi|attribution|accord|consentement)
      (sera|seront) ..2 (traite*|regle*|examine*|discute*) ..2 (separement|part|plus tard|ulterieurement)
      traite* separement
      (consentement|accord|autorisation|agrement) ..24 (pas encore|en attente|en suspens)
      que <customer> aura ..2 (consenti|accepte|autorise|approuve|donne)
      (recu|recue|remise|remis|pris connaissance) ..2 (notice|fiche|brochure|documentation|plaquette)
      (sera|seront) ..2 (negocie*|discute*|debattu*)
      (suppose|supposons|presume|presumons|suppose) que
      (partons|part) du principe que
      (opportunite|question|principe|utilite|interet) ..16 (sera|seront|est|sont) ..1 (examinee|examine|etudiee|etudie|discutee|debattue|evaluee|abordee)
      rien ..2 (arrete|decide|convenu|acte)
      (pourra|pourront) ..3 (etudier|examiner|discuter|envisager|evaluer|debattre)
      (juge*|considere*|estime*) (excessif*|excessive*|premature*|superflu*|inutile*|disproportionne*)
      mis* en (attente|suspens|sommeil)
      se voit dans impossibilite
      (reviendra|reviendront) (vers|sur)
    `),
    definition: lines(`
      renvoie|renvoient a?
      abreviation|acronyme
      designe
      signifie
      s entend
      on entend
      expression|terme ..6 microsoft
      est ..2 (procedure|mecanisme|expression|terme|etiquette|mention|programme|dispositif|statut|procede|label) (par|que|qui|permettant|utilise|pour)?
      est ..1 nom (par|que|qui|utilise|donne)
      appele|appelee
      dit|dite
      (est|sont) ..2 (partenaire|prestataire|contrat|droits|relation|document|justificatif|piece|compte|societe|entreprise|privileges) (auquel|aupres|qui|que|dont|conclu|permettant|demande|exige|associe)
      (verra|verrez|rencontrera|rencontrerez|trouvera|trouverez|lira|lirez|entendra|entendrez|voir|rencontrer|lire) ..4 (terme|termes|expression|expressions|mot|mots|sigle|abreviation|mention)
      (on|microsoft) (appelle|nomme|denomme|designe|qualifie)
      on parle
    `),
    genus: lines(`
      (procede|procedure|mecanisme|document|dispositif|programme|fonction|champ|moyen|lien|piece) ..1 (par|qui|que|dans|permettant|grace|destine*)
    `),
    holding: words(`
      est reste demeure devient agit sont restera demeurera sera continue figure intervient peut pourra
      maintenue maintenu
    `),
    naming: lines(`
      nomme|designe|laisse|conserve|maintient|retient|choisit
      remplace ..6 par
      profit
      reste|revient|appartient|demeure
      seul|seule
      inscrit|enregistre|indique|mentionne|inscrira|designera|nommera|enregistrera|indiquera|associe|declare
    `),
    reserved: lines(`
      reserve
      sans objet
      non utilise
      neant
      laisse vide
      vide
      sans contenu
      reserve pour
      abandonne
    `),
    tasks: lines(`
      (fournitures|prerequis|moyens|apports) ..3 <customer>
      obligations|taches|engagements|devoirs|prerequis|contributions
      (attend|attendons|attendu|attendue|demandons|besoin) ..1 <party>
      que <party> (fournit|fournira|apporte|doit|devra|fera|fait|fournissez|apportez)
      que <party> (prepare|preparera|met|mettra|assure|prend)
      (contribution|apport|participation) ..1 <customer>
      que (fournit|apporte|prepare|fait|doit|assure|prend) <party>
    `),
    responsible: lines(`
      responsable|responsables|qui|responsabilite|charge
      (realise|realisee|effectue|effectuee|fourni|fournie|assure|assuree) par
    `),
    cancelled: lines(`
      (article|clause|section|paragraphe|alinea|point|stipulation) ..30 (est|sont) ..3 (supprime*|abroge*|annule*|retire*|raye*)
      (article|clause|section|paragraphe|stipulation) ..30 (devient|est|reste) ..1 (caduc|caduque|sans effet|sans objet)
    `),
    voiding: lines(`
      <this> <provision> ..1 (ne|n) ..1 (applique|appliquera) pas
      <this> <provision> ..2 (supprime|supprimee|raye|rayee|retire|retiree|annule|annulee|rejete|rejetee|sans effet)
      <this> <provision> (n|ne) ..2 pas ..2 (convenu|convenue|accepte|acceptee|retenu|retenue|valeur|partie)
      (supprime|supprimee|raye|rayee|refuse|refusee) par <party>
    `),
    replaced: lines(`
      (remplac*|ainsi redige|redaction suivante)
    `),
    replacing: lines(`
      place|lieu
      et non
      plutot que
      remplace
    `),
    as: lines(`
      comme
    `),
    until: lines(`
      jusqu
    `),
    relative: words("qui laquelle lequel"),
    outOf: [],
    owned: [],
    asksWhich: lines(`
      quel|quels|quelle|quelles|lesquels|lesquelles
    `),
    whose: lines(`
      dont
    `),
    givesWay: lines(`
      (article|clause|confidentialite|secret) ..6 (ne|n) ..3 (applique*|oppose*|fait|font|vaut|interdi*|empech*|joue)
    `),
    suspended: lines(`
      (article|clause|section|paragraphe|point|stipulation) ..12 (effet|vigueur|applique*|applicable*) ..2 (que|qu|seulement|uniquement)
      (article|clause|section|paragraphe|point) ..6 suspendu*
    `),
    overriding: ["(nonobstant|par derogation a|malgre) ..3 (article|clause|section|paragraphe) ..3"],
    reinstated: ["(article|clause|section|paragraphe) ..6 (retabli|retablie|reintroduit|reintroduite)"],
    range: [],
    amendingPaper: ["avenant"],
    otherPaper: ["(du|de) ..1 (contrat cadre|accord cadre|contrat principal|contrat initial)"],
    thisPaper: ["du present avenant"],
    formerPaper: lines(`
      (sous|dans|selon|par|en vertu|au titre) (precedent|precedente|ancien|ancienne|anterieur|anterieure|dernier|derniere) ..2 (contrat|accord|convention|commande|bon|lettre|projet|mission)
      (contrat|accord|convention|commande|lettre|mission) (precedent|precedente|anterieur|anterieure|echu|echue|expire|expiree)
      (pour|dans|lors) ..1 (autre|ancien|precedent) (projet|contrat|chantier|mission)
      projet (anterieur|precedent|acheve|termine)
    `),
    past: words(`
      avait avaient etait etaient figurait prevoyait consenti accepte autorise nomme designe confirme signe approuve inscrit remis lie
    `),
    pluperfect: words("avait avaient"),
    remark: lines(`
      (mentions|points|lignes|tableau|liste|indications) ..4 (sans engagement|pas contraignant*|pas contractuel*)
      (a|pour) ..1 (titre|simple)? (information|memoire|illustration) ..1 (seulement|uniquement)?
      pour memoire
      (purement|simplement) (historique|informatif|indicatif)
      titre (exemple|indicatif|informatif|historique)
      (expose|explique|presente|decrit) ..6 (comment|ce que|ce qu) ..6 (fonctionne|signifie|est)
      (brochure|plaquette|site|presentation) ..8 (explique|decrit|mentionne|consacre)
      (certains|certaines|plusieurs|beaucoup de|autres) ..1 (clients|entreprises|collectivites|ecoles|organisations) ..2 (demand*|souhait*|confi*|command*)
    `),
    lesson: lines(`
      (guide|formation|atelier|fiche|fiches|manuel|présentation|note|notes) ..1 (sur|relatif|relative|relatives|consacré|concernant)
    `),
    reporting: lines(`
      (espere|esperent|esperait|croit|croient|pense|pensent|suppose|supposent|presume|craint|pretend|pretendent) ..2 que|qu
      s attend ..2 que|qu
      (n|ne) (est|sont|etait|a|ont) ..2 pas ..2 (convenu|exact|vrai|cas|entendu|decide|accepte|etabli|question) ..1 que|qu|si
      (n|ne) (signifie|veut|implique|dit) ..3 que|qu
      rien ..10 (signifie|implique|oblige|prevoit|interprete|entendu) ..3 que|qu
      (reste|demeure|est|restent) ..2 (ouvert|ouverte|indecis|incertain|savoir|decider|determiner|douteux) ..1 si
      microsoft ..3 (indique|explique|recommande|ecrit|conseille|precise|annonce) ..1 que|qu
      (projet|version|modele|exemple|specimen) ..6 (disait|prevoyait|indiquait|stipulait|portait)
      (demande|demandait|demandee|interroge) ..1 si
    `),
    requesting: lines(`
      (demande|demandent|demandait|propose|proposent|proposait|suggere|suggerent|recommande|souhaite|souhaitent|souhaiterait|aimerait|voudrait|prefere) ..2 que|qu
    `),
    possessive: words("notre nos votre vos leur leurs"),
    fulfilling: words(`
      execut* effectu* realis* mett* met accompl* appliqu* respect* observ* suit suivr* conform* lie liee lies engage* oblige* proced* accord* attribu* donn* conser* maintien* mainten* accept* approuv* consent* confirm* reconna* ratifi* convien* convenu* inscri* design* nomm* enregistr* autoris* permet* valid* adhere* souscri* declar* atteste* certifi* garanti* cree* etabli* fait assum* prend*
    `),
    entries: lines(`
      (ce|cet|cette|ces|chaque|chacun|chacune|toute|toutes|tous|ladite|ledit|lesdits|lesdites|present|presente) ..2 (ligne|lignes|point|points|rubrique|rubriques|etape|etapes|mention|mentions|tableau|fiche|liste|stipulation|stipulations|disposition|indications|donnees|instruction|demarche|acces|relation|delegation|association|revendication|lien)
      (susvise*|ci dessus|susmentionne*)
      (qui precede|qui suit|qui figure|figurant) ..2
      contenu ..2 (tableau|liste|fiche|rubrique|page|section)
      (tableau|liste|fiche) (est|lie|oblige|engage)
      (points|etapes|lignes|rubriques|numeros) <number> (a|et) <number>
      (point|etape|ligne|rubrique|numero) <number>
      (points|elements|mentions|indications|dispositions) (suivants|suivantes|ci apres)
    `),
    notYet: lines(`
      (si|tant que|dans mesure ou) ..4 (pas deja|pas encore|deja) ..3 (fait|ete|eu lieu|effectue*|accompli*|intervenu*)
    `),
    otherMatter: lines(`
      (ce|cet|cette|ces|notre|nos|vos|votre|ses|son|tout|toute|tous|toutes|chaque|aucun|aucune)? ..1 (facture*|prix|tarif*|honoraire*|redevance*|paiement*|frais|tva|taxe*|garantie*|assurance*|responsabilite|documentation|manuel*|formation*|newsletter|lettre d information|ticket*|incident*|journaux|mot de passe|mots de passe|assistance|reunion*|atelier*|comite*|rapport*|mise en service|mise en production|projet|contrat|mission|travaux|prestations|support|materiel*|livraison*|livrable*|recette|test*|pilote|essai|preavis|propriete intellectuelle|confidentialite|publicite|jalon*|feuille de temps|feuilles de temps)
    `),
    apart: lines(`
      la bas
      (hors|exterieur|en dehors) ..3 (contrat|accord|commande|avenant|convention|presente|present)
    `),
    telling: lines(`
      (autrefois|jadis|naguere|anterieurement|precedemment)
      (propose|proposent|proposait|souhaite|souhaitent|envisageait|prevoit)
      (plusieurs|nombreux|nombreuses|certains|divers|centaines|dizaines) ..2 (clients|entreprises|societes|partenaires)
      (explique|expliquent|expliquait|mentionne|mentionnent|decrit|decrivent|informe|informent|recommande|recommandent|demande|demandent|evoque|evoquent|etudie|etudient|envisage|envisagent|examine|examinent|signale|signalent|rappelle|rappellent|observe|presente|presentent|interroge|interrogee|expose|exposent)
      (question|sujet|option|possibilite) ..6 (de|pour|que|dont)
      (annees|annee|periode|epoque|projets) (anterieures|anterieure|passees|passee|precedentes|precedente)
      (contrat|accord|convention|commande) ..10 (expire|echu|echue|resilie|resiliee|termine|terminee|pris fin)
      (parfois|souvent|generalement|habituellement|quelquefois|frequemment|couramment|ordinairement)
      (provient|date) de
      (intitule|intitulee|rubrique|colonne|page|glossaire|preambule)
    `),
    opening: lines(`
      (certains|certaines|beaucoup|plusieurs|autres|nombre|quelques) ..2 (partenaires|prestataires|fournisseurs|revendeurs|clients|societes|contrats|entreprises|cabinets)
      (dans|pour|avec|chez) ..1 autres ..1 (projets|contrats|missions|clients|dossiers)
      (si|lorsque|quand|des que|au cas ou|une fois que) ..3 parties ..4 (conviennent|accordent|decident|entendent|convenaient)
      (societe mere|maison mere|filiale|societe soeur|holding) ..1 <customer>
      <partner> (conseille|recommande|suggere) ..1 <customer> (de|d)
    `),
    recital: lines(`
      attendu que
      considerant que
    `),
    withdrawing: lines(`
      <party> ..2 (revoque|retire|resilie|annule|rapporte)
      <party> ..1 (a|ont) (revoque|retire|resilie|annule)
      <party> ..12 (declare|entend) ..1 (refuser|y refuser|s y refuser|y opposer)
      <party> ..3 s y (refuse|oppose)
    `),
    exclusive: words("seul seule uniquement exclusivement exclusif exclusive reserve reservee reserves"),
    forbidding: lines(`
      exclusion ..1 <partner>
      s interdit
      (est|sont) ..2 (interdit|interdite|interdits|interdites|prohibe|prohibee)
      interdit* <partner>
      defense ..2 <partner>
      (rien|aucun|aucune) ..6 (est|sont|sera|seront) ..1 (permis|permise|autorise|autorisee|autorises)
      (est|sont|demeure|demeurent|reste|restent) ..2 (exclu|exclue|exclus|exclues)
      s abstient|abstiendra|interdit|interdira de
    `),
    otherVendor: OTHER_VENDORS,
    othersPaper: lines(`
      (contrat|convention|accord) ..4 (entre|avec) ..6 (<stranger>|<third>|<unfamiliar>)
      (contrat|convention|accord) ..1 (que|qui) ..8 (<stranger>|<third>|<unfamiliar>)
    `),
    agreedBelow: ["(ce|quoi|points) ..2 <party> ..2 <consent>"],
    formerColumn: lines(`
      jusqu (a present|ici|alors)
      (ancien|ancienne|anciens|actuel|actuelle|actuellement|avant|precedent|precedente|anterieur|anterieure|existant|initial|initiale)
      (texte|redaction|clause|version) (ancien|ancienne|actuel|actuelle|precedent|precedente|anterieur|anterieure|existant|existante|initial|initiale)
      jusqu ..2 <number>
      (texte|redaction|clause|version) en vigueur
    `),
    newColumn: lines(`
      (nouveau|nouvelle|nouveaux|nouvelles|desormais|apres|modifie|modifiee|revise|revisee|remplace par|remplacee par|devient|modification)
      (texte|redaction|clause|version) (nouveau|nouvelle|modifie|modifiee|revise|revisee|remplacant)
      (a compter|a partir|des) ..1 <number>
      a? compter|partir
    `),
    unchanged: lines(`
      (inchange|inchangee|identique|idem)
      (sans|aucun|aucune) (changement|modification)
    `),
    proposedColumn: lines(`
      (propose|proposee|proposition|propositions|demande|demandee|souhait|souhaits)
    `),
    agreedColumn: lines(`
      (convenu|convenue|accord|decision|decide|resultat|retenu|retenue)
    `),
    statusColumn: lines(`
      (statut|etat|accepte|acceptee|applicable|approuve|approuvee)
    `),
    formerLabel: lines(`
      (anciennement|auparavant|supprimer)
      (ancien|ancienne) ..1 (texte|redaction|version|clause)?
      (texte|redaction|version) (anterieur|anterieure|precedent|precedente|initial|initiale)
      jusqu (a present|ici|alors)
    `),
    stepsTaken: lines(`
      <party> ..4 (execute|effectue|realise|accomplit|suit|executera|effectuera|realisera|accomplira|suivra) ..2 (etapes|points|taches|numeros) <number> (a|et) <number>
      <party> ..4 (execute|effectue|realise|accomplit|suit|executera|effectuera|realisera|accomplira|suivra) ..1 (ces|toutes) ..1 (etapes|taches)
    `),
    boundBelow: lines(`
      (fait|rend|transforme|rendent) ..3 (chaque|chacun|chacune|tous|toutes|ces) ..8 (obligation|obligations|engagement|engagements|promesse|contraignant|contraignants|obligatoire|obligatoires)
      (point|points|ligne|lignes|hypothese|hypotheses|condition|conditions|puce|puces) ..8 (est|sont|devient|deviennent|vaut|valent|engage|engagent) ..8 (obligation|obligations|engagement|engagements|promesse|contraignant|contraignants|contraignante|contraignantes|obligatoire|obligatoires|<party>)
    `),
    answers: lines(`
      <party> ..1 (accepte|acceptez|approuve|approuvez|confirme|confirmez) ..4 (reponse|reponses)
      (reponses|reponse) ..4 (engagent|engage|lient|lie|font partie)
    `),
    yes: words("oui accorde accordee donne convenu accepte acceptee"),
    no: lines(`
      (supprime|supprimee|retire|retiree|biffe)
      non
      neant
      refuse|refusee|interdit|interdite|exclu|exclue
    `),
    unbindingPaper: lines(`
      (ce|cette|present|presente|presentes) (lettre|document|protocole|note|intention|memorandum)? ..10 (non contraignant*|pas ..5 (lier|engage*|obligation)|aucun* ..3 (obligation|engagement|force)|sans valeur ..2 (contractuelle|obligatoire))
    `),
    bindingAlone: lines(`
      (seul|seule|seuls|seules) ..1 (article|articles|clause|clauses|section|sections|paragraphe|paragraphes|point|points) <number> ..12 (engage*|contraignant*|lie|lient)
      (exception|sauf|hormis|hors) ..3 (article|articles|clause|clauses|section|sections|paragraphe|paragraphes|point|points) <number> ..8 (lettre|document|protocole|memorandum|note|texte) ..6 (ne|n|non) ..8 (engage*|contraignant*|lie|lient|lier)
      autres (article|articles|clause|clauses|section|sections|paragraphe|paragraphes|point|points|stipulation|stipulations|disposition|dispositions) ..4 (ne|n|non) ..4 (engage*|contraignant*|lie|lient)
      reste ..3 (lettre|document|protocole|memorandum|note|texte) ..4 (ne|n|non) ..6 (engage*|contraignant*|lie|lier)
    `),
    unbindingPart: lines(`
      (ce|cette|present|presente) (annexe|section|fiche|notice|note|partie|guide|chapitre) ..10 (titre indicatif|information|sans valeur ..2 contractuelle|aucun* ..3 (obligation|engagement)|pas ..4 contractuel*)
      titre ..2 informatif|indicatif
    `),
    bindingRows: [
      "(chaque|toute|toutes) ..1 (ligne|mention|lignes|mentions|rubrique|rubriques) ..6 (lie|lient|engage|engagent)",
    ],
    recitalsEnd: lines(`
      il est convenu
      ont convenu
      conviennent ..3 (suit|suivant)
      (en consequence|cela expose|ceci expose|ces faits exposes|parties) ..4 (arrete|conviennent|convenu|decident)
    `),
    pending: lines(`
      laisse* ..1 (blanc|vide)
      a ..1 (rechercher|verifier|obtenir|recevoir|remplir)
      vierge
      sur demande
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
      en attente
      non communique
      non connu*
      a venir
      (sera|seront) ..4 (communique*|precise*|fourni*|transmis*|complete*|indique*|renseigne*|notifie*|attribue*|ajoute*|insere*)
      pas encore ..3 (connu*|attribue*|disponible*|communique*)
      n c
      nc
      tbd|tbc
      remplir
      indiquer
      determiner
      designer
      nommer
      desig*
      reste|restent ..1 (preciser|determiner|definir|indiquer|fournir|communiquer)
      a ..1 (choisir|convenir|arreter|fixer|designer|determiner)
      (sera|seront) ..2 (choisis|choisi|choisies|fixes|arretes|determines|convenus|designes)
      (reste|restent) a ..1
      selon accord
      (en|cours de) (discussion|negociation)
      non|pas ..1 (decide|fixe|arrete|choisi)
      (non|pas) encore ..1 (connu*|defini*|decide*|arrete*|designe*|choisi*)
      a (lister|enumerer|designer|choisir) ..1 (par|lors|ulterieurement|plus tard)
      en cours de (definition|determination|identification|validation)
    `),
    laterNamed: lines(`
      a (convenir|definir|preciser|designer|determiner|fixer|arreter|choisir) ..1 (ulterieurement|plus tard|separement)
      restant a (convenir|definir|preciser|designer|determiner|fixer|arreter)
      (qui|lequel|laquelle) (sera|seront) ..1 (convenu*|defini*|precise*|designe*|determine*|fixe*) ..1 (ulterieurement|plus tard)
      (sera|seront) (convenu*|defini*|precise*|designe*|determine*|fixe*) (ulterieurement|plus tard)
    `),
    settledLater: lines(`
      (sera|seront) ..2 (defini*|arrete*|fixe*|convenu*|precise*|determine*|designe*|choisi*) ..3 (ulterieurement|plus tard|separement|lors|apres|prochainement)
      (reste|restent) a (definir|preciser|convenir|determiner|arreter|fixer|designer)
      (n est|ne sont|n a|n ont) pas encore ..2 (connu*|defini*|arrete*|fixe*|convenu*|determine*|designe*|choisi*)
      (conviendront|preciseront|definiront|fixeront|communiquera|precisera|designera) ..6 (ulterieurement|plus tard|separement|lors|apres)
    `),
    reference: lines(`
      (annexe|article|tableau|section|appendice) <number>|a|b|c|d|i|ii|iii|iv|v
      (vise*|enumer*|list*|indiqu*|figur*|mentionn*|decrit*|ci-dessous|dessous)
      (designee|designees|precisee|precisees|defini|definie|definis|definies|identifiee|identifiees|repris|reprise|reprises|recensee|recensees)
      en|dans|selon (annexe|appendice|tableau|fiche)
      (article|tableau|point|section) <number>
    `),
    fieldReference: ["(ligne|lignes|case|cases|champ|rubrique|poste) <number>"],
    officer: [
      "(<role>|<common-role>) (de|du) <customer> (approuve|accepte|attribue|donne|est|a|doit)",
      "par ..1 (<role>|<common-role>) (de|du)? <customer>",
    ],
    thatProduct: [
      "(ce|cette|ces|lesdits|lesdites|ledit|ladite) (produit|service|application|charge|produits|services|applications|abonnements|licences|outils)",
    ],
    atEnd: [
      "(a|apres|lors de) ..3 (fin|expiration|resiliation|terme)",
      "(fin|terme|expiration|achevement) ..1 (mission|projet|contrat|migration|prestations|travaux|assistance|intervention|marche)",
    ],
    task: [],
    question: [],
    openQuestion: lines(`
      (choisi*|choix|decid*|libre|indiqu*|precis*|dire|dira|determin*|savoir|inform*|opter|demand*|appartient|question) ..8 (si|s il|s elle|s ils|s elles)
    `),
    asking: [],
    accessRows: [],
    rows: ["(dans|a|de|du|au) (tableau|annexe|liste|rubrique|ligne)"],
    listedRights: lines(`
      (acces|droit|droits|role|roles|habilitations|permissions|privileges|comptes) ..5 (tableau|annexe|liste|grille|matrice)
      (tableau|annexe|liste|grille|matrice) ..6 (acces|droits|roles|habilitations|permissions|privileges|comptes)
    `),
    leading: lines(`
      suivant*
      ci apres
      comme suit
      reponses
      colonne ..1 (droite|gauche)
    `),
    partnerDoes: words(
      "realis fourni vend execut livr assur concoit install factur conseil deploi form accompagn",
    ),
    customerDoes: words("pai exploit souhait accept design met donne dispos achet detien"),
  },
  quotesInGuillemets: true,
  capitalNouns: false,
  notNames: words(
    `
      public publique microsoft partner partenaire contrat annexe article le la les un une services accord janvier fevrier
      mars avril mai juin juillet aout septembre octobre novembre decembre en dans par pour sur sous avec
      sans si lorsque apres avant ce cette ces il elle ils elles on nous vous notre votre leur aucun
      aucune tout toute tous toutes chaque cpor dpor pal poe gdap csp mca claiming digital transacting
      proof record cloud solution provider admin link center client numerique est sont sera rien ni ou et
      de du des au aux l d qu que qui dont m mme monsieur madame directeur directrice president parties
      partie locataire
    `,
  ),
  thirdParties: lines(`
    (autre|autres|tiers|actuel|precedent|ancien) (partenaire|prestataire|fournisseur|revendeur|societe|integrateur)
    (partenaire|prestataire|fournisseur|revendeur|integrateur|societe) (actuel|actuelle|tiers|tierce|sortant|precedent|existant|concurrent)
    un tiers
    successeur|repreneur
  `),
  roles: lines(`
    administrateur general|global
    administrateur ..1 (exchange|sharepoint|teams|intune|securite|licences|utilisateurs|helpdesk|support technique|facturation|conformite|applications|dynamics 365|power platform|support service|fabric|power bi|acces utilisateur|authentification|groupes)
    lecteur general|global|securite
    contributeur
    administrateur (d)? (environnement|systeme|plateforme)
    administrateur acces utilisateurs
    proprietaire abonnement role
    personnalisateur ..1 systeme
    createur ..1 environnement|environnements
    administrateur ..1 environnement|environnements
  `),
  commonRoles: words("proprietaire lecteur contributor owner reader collaborateur"),
  signals: {
    work: words(`
      deploi* deploy* migr* mise install* concoi* concept* configur* accompagn* form* formation assist* support maint* exploit* administr* gestion gere gere* optimis* securis* develop* integr*
      realis* conseil audit* supervis* pilot* adopt* parametr* construi* construct* prestations projet modernis* rempla* implant* gouvern* etude transfert infoger* surveill* automatis* implement*
      paramet* bascul* transfer* deplac* livre livra* fourni* redig* outill* pilote pilotage durci* sauvegard* regi* tierce renouvel* raccord* adapt* personnalis* programm*
      parametrons reglons regle* definissons mett* mettons activ* prepar* relie* connect* cree* creons
    `),
    otherProduct: [],
    workTerm: [
      "(prestations|prestation|services|travaux|mission|projet|intervention|interventions) ..2 (designe|designent|signifie|signifient|est|sont|comprend|comprennent|entend|recouvre|recouvrent)",
    ],
    project: words(`
      deploi* deploy* migr* configur* concoi* install* form* accompagn* exploit* develop* integr* implement* supervis* infoger*
      paramet* deplac* transfer* pilot* adapt* realis* livre livr*
      administr* gere gerer exploit* optimis* securis* construi* parametr* assiste assister
    `),
    labour: lines(`
      (taux|tarif) (journalier|horaire)
      (jours|jour) homme
      en regie
      tjm
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
      (assure|assurera|prend charge|garantit) ..6 (infogerance|exploitation|supervision|administration|maintenance|maintien|support)
      (infogerance|exploitation|supervision|administration|maintenance) ..8 (<product>|locataire|environnement|plateforme|abonnements|tenant|serveurs|parc|postes|systeme)
      maintien condition
      services (d)? (infogerance|manages|geres|administres)
      tierce maintenance
      24 7
      7 7
      jour et nuit
      centre operations securite
      externalisation
      (heberge|hebergeons|hebergera) ..14 <product> ..12 (surveill*|sauvegard*|mainten*|maintient|exploit*)
      (jour et nuit|24 heures sur 24)
      au quotidien ..8 (<product>|environnement|plateforme|applications)
      <partner> ..3 (surveille|surveillera|veille|veillera|traite|traitera|qualifie|analyse) ..14 <product>
      (prend|prendra) soin ..8 (<product>|locataire|environnement|plateforme|abonnements|serveurs|tenant)
      (surveillance|supervision) ..4 (securite|continue|permanente|24)
    `),
    migration: lines(`
      migr* ..10 (boite*|messagerie*|fichier*|serveur*|site*|utilisateur*|locataire*|charge*|identite*|<product>|partage*)
      (boite*|messagerie|fichiers|serveurs|partages) ..8 (migr*|deplac*|transfer*)
      (deplac*|transfert|transfere) ..8 (boite*|fichiers|serveurs|messagerie|charges) ..8 vers
      (deplac*|transfert|transfer*|bascul*|reprise|demenag*) ..10 (boite*|messagerie*|fichier*|serveur*|charge*|identite*|donnees|partage*|utilisateur*|postes|bases|sites)
      migration
      (serveurs|boites|messagerie|fichiers|partages|bases) ..14 vers ..4 <product>
      (rehebergement|lift shift)
      (migr*|transfer*|deplac*|bascul*) ..10 (machines virtuelles|vm|vms|bases donnees|applications|lecteurs reseau|archives|postes)
      (machines virtuelles|vm|vms|bases donnees|applications|lecteurs reseau|partages|archives) ..10 (migre*|transfere*|deplace*|bascule*)
      (fusionn*|regroup*|consolid*|reunit|fusion) ..4 (locataires|tenants)
    `),
    unmanaged: lines(`
      (role|roles|droit|droits|compte|comptes|acces|privileges|habilitations) (administration|gestion)
      (centre de services|helpdesk|support) (du|de la) <customer>
      (reprise|reprend|migration|migrer|import*) ..6 (donnees comptables|donnees base|donnees maitre*|soldes|articles|ecritures|numeros|tiers|stocks|donnees erp|donnees reference)
      centre ..1 administration
      gestion ..1 (dossier|dossiers|document|documents|documentaire|contrats|projet|projets|courrier|demandes|changement|stocks|clients|contenus|connaissances)
      (systeme|logiciel|outil|progiciel|application) ..1 gestion
      (reprise|migration|transfert|chargement) ..8 charge ..1 <customer>
      (personne|celui|celle) qui (administre|gere|exploite)
      (<stranger>|<third>|<unfamiliar>) infogerance
      <customer> ..1 (veut|souhaite|entend) ..6 (gerer|administrer|exploiter|superviser)
      (histoire|histoires|theme|recit|recits) ..4 migration*
      (exploitation|administration|maintenance|supervision|gestion|maintien) ..8 (assure*|reprise*|reste*|demeure*|revient|incombe*|effectuee*|realisee*) ..2 (service|services|direction|dsi|equipe|equipes|informaticiens) ..2 <customer>
      (exploitation|administration|maintenance|supervision|gestion|maintien) ..6 (reste*|demeure*|revient|incombe*) ..2 (dsi|direction informatique|service informatique|equipe interne|equipes internes)
      (exploitation|administration|maintenance|supervision|gestion|maintien) ..8 (assure*|reprise*|reste*|demeure*|revient|incombe*|effectuee*|realisee*) ..1 (charge|par|a|au)? ..1 <customer>
      (transfert|transferts|migration|migrations|exploitation|supervision|reprise|reprises|administration|surveillance) ..12 (reste|restent|demeure|demeurent|releve|relevent|incombe|incombent) ..3 (affaire|charge|ressort)? ..2 <customer>
    `),
    supposedOrder: lines(`
      (si|lorsque|lorsqu|quand) ..2 (commande|mission|bon|projet) ..3 (porte|concerne|comprend|couvre|vise)
    `),
    postponed: lines(`
      (peut|pourra|pourront|peuvent|pourrait) ..8 (ulterieurement|separement|plus tard|suite|commande distincte|avenant)
      (commande|contrat|avenant|devis|convention|phase) (separe*|distinct*|ulterieur*|ulterieure)
      (option|optionnel*|eventuel*|demande du client)
    `),
    otherSeller: lines(`
      (licence|licences|abonnement|abonnements) ..14 (par|aupres|chez|de) <third>
      (licence|licences|abonnement|abonnements) ..14 <third>
    `),
    supposed: words("devrait devraient serait pourrait faudrait"),
    contrast: lines(`
      tandis
      alors
      mais
      toutefois
      afin que
      pour que
      sorte que
      verifi* ..10 que
      veill* ..4 que
    `),
    unworked: lines(`
      (alerte|avis|notification|avertit|alerte) ..10 (consommation*|budget*|depense*|couts)
      (prix|tarif*) ..4 (evolu*|adapt*|revis*)
      microsoft ..2 (exploite|securise|gere|supporte|assure|developpe|fournit)
      (parametrage|configuration|exploitation|administration|securite|deploiement|formation|gestion) ..8 (incombe*|revient|reste|appartient|relev*|charge|responsabilite) ..4 <customer>
      (support|assistance|maintenance) ..8 (par|aupres|chez) microsoft
      (gestion|support|assistance|conseil|rapport) ..4 (licence*|abonnement*|commande*|facturation)
      (livre|livrera|fournit|fournira) ..3 (licence|licences|abonnements|sieges)
    `),
    unserved: lines(`
      (aucun*|ni) ..3 (prestation*|service*|travaux|conseil) ..3 (conseil|mise oeuvre|mise en oeuvre|integration|assistance|deploiement|formation|maintenance|support)? ..6 (n est|ne sont|n|ne) ..4 (compris*|inclus*|due*|vendu*|fourni*|achete*|prevu*|command*)
      (ne comprend|ne couvre|n inclut) ..2 (aucun*|pas|ni) ..4 (prestation*|service*|conseil|mise oeuvre|deploiement)
      (exclusivement|uniquement|seulement|limite*|seule*) ..5 (vente|revente|fourniture|livraison)
      (exclusivement|uniquement|seulement) ..1 (licences|abonnements)
      (conseil|installation|configuration|formation|parametrage) ..3 (et|ou|ni) ..2 (exploitation|support|assistance|administration|maintenance) ..2 (ne|n) ..6 (partie|compris|comprises|inclus|incluses)
      (aucun|aucune|ni) ..1 (conseil|prestation|formation|parametrage|integration|accompagnement) ..4 (n est|ne sont|n|ne) ..2 (compris*|inclus*|prevu*|du|due|dues|command*)
      (ne comporte|n emporte|ne contient) ..1 (aucun*|pas|ni) ..4 (prestation*|conseil|parametrage|accompagnement|travaux)
      ne (porte|portent|concerne|concernent) ..1 que ..2 (vente|fourniture|revente|licences|abonnements)
    `),
    commissioned: lines(`
      <customer> ..6 (confie|confier|charge|commande|souhaite|recoit|achete|demande|entend|desire|veut|externalise|recourt|envisage)
    `),
    unsold: [
      "(achetait|vendait|fournissait) (jusqu ici|jusqu present|auparavant|precedemment|jusqu alors)",
      "(jusqu ici|jusqu present|auparavant|precedemment|jusqu alors) ..8 (achete|achetait|achetes|vendu|fourni|vendait|fournissait)",
    ],
    sells: lines(`
      <partner> ..6 (est|agit|intervient|devient|sera) ..8 (fournisseur solutions cloud|fournisseur solutions nuage|csp|cloud solution provider|revendeur|lsp)
      <partner> ..10 (vend|vendra|revend|revendra|fournit|fournira|livre|facture|commande|vendre|fournir|approvisionne) ..14 (licence*|abonnement*|souscription*)
      (achete|achetera|acquiert|commande|souscrit) ..14 (aupres|par intermediaire|chez|via) ..2 <partner>
      (licences|abonnements) ..10 (aupres|chez|via|par) ..2 <partner>
      <partner> ..8 (comme|en qualite|en tant) ..4 (csp|cloud solution provider|fournisseur solutions cloud|revendeur)
      (csp) ..3 (via|aupres|par) <partner>
      <partner> ..10 (distribue|commercialise|procure|cede|refacture) ..10 (licence*|abonnement*|souscription*)
      (licence*|abonnement*|souscription*) ..10 (vendu*|vendue*|facture*|fourni*|revendu*|livre*|commande*|achete*|acquis*) ..8 (par|aupres|chez|via) ..2 <partner>
      (achat|acquisition|fourniture|vente|revente|commande|souscription|livraison) ..12 (licence*|abonnement*) ..14 (par|aupres|chez|via|assuree|intermediaire) ..2 <partner>
      (fourniture|vente|revente) ..8 (licence*|abonnement*) ..12 <partner>
      par <partner> ..4 (vendu*|revendu*|fourni|fournis|fournies|livre*|facture*) ..8 (licence*|abonnement*|souscription*)
      (achete|achetera|acquiert|commande|souscrit|prend) ..10 (consommation|azure|<product>) ..4 a <partner>
      (achete|achetera|acquiert|commande|souscrit) ..10 (consommation|<product>) ..4 <partner> ..4 (csp|cloud solution provider|revendeur)
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
      (contrat|accord|programme) ..3 volume
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
      boutique ..3 microsoft
      microsoft ..1 (facture|facturera|vend|fournit) ..4
      factur* ..6 par microsoft
      en ligne ..4 microsoft
      sans intermediaire
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
      (reunion*|comptes rendus|compte rendu|document*|plans|fichiers|livrables|rapports|tickets|demandes|echanges|communications|factures|traductions|messages|etats|donnees|visioconferences) ..3 (tiennent|tient|sont|est|seront|sera|ont|passent|font|restent) ..6 (dans|sur|via|par|au|en|sous|moyen) ..3 <product>
      (deposer|depose|partager|echange|conserve|stocke|archive|range|classe|transmet|transmis|mis disposition|disponible*) ..4 (dans|sur|via|par|au format|sous) ..3 <product>
      (canal|dossier|espace|conversation|bibliotheque|fichier|format|lien|export) ..1 <product>
      propre ..2 <product>
      propre (environnement|tenant|locataire|abonnement|instance) ..2 <product>
      (logiciel|application|plateforme|systeme|solution|saas|progiciel|portail|outil) ..8 (heberge*|fonctionne|tourne|execute*) ..6 (dans|sur|chez) ..4 <product>
      (connexion|authentification|identification|connecte*|authentifie*|single sign on|sso|connectent) ..6 (moyen|avec|via|par|sur|aupres|travers) ..4 <product>
      (maitris*|connaissance*|connaitre|experience|competence*|familier) ..4 <product>
      (sans|aucun*|lieu|plutot|autre) ..2 <product>
      (interface|compatible|export|import|connecteur|interoperable) ..3 (avec|vers|depuis|pour) ..4 <product>
      (exemple|tels|telles|telle|tel) ..3 <product>
      (anciennement|autrefois) ..4 <product>
      (marque|marques) ..6 <product>
      <customer> ..2 (utilise|emploie|travaille|se sert) ..3 <product> ..4 (pour|comme|dans|au|deja|en interne)
      <product> ..4 (etudie*|envisage*) ..3 (ecarte*|rejete*)
      au format <product>
      (publie*|depose*|conserve*|enregistre*|affiche*|heberge*|archive*) ..2 (dans|sur|via|chez) ..3 <product>
      (collaborateurs|salaries|utilisateurs|personnel|equipes) ..2 (utilise|utilisent|travaillent|emploient) ..3 <product>
      (reference|references|cite|citee|precedent*) ..16 <product>
      (partenaire|partenaires|certifie*|labellise*) ..4 <product>
      (reunion*|point|points|echange*|seance*|appel*|avancement) ..18 (par|via|sur|en) ..2 <product>
      (visio*|distance) ..3 (par|via|sur) <product>
      (region|centre donnees|datacenter) ..2 <product>
    `),
  },
  labels: {
    partnerId: lines(`
      identifiant|id|numero|n partenaire|partner
      partnerid
      id|identifiant ..1 (mpn|emplacement|partenaire)
      mpn id|identifiant|numero
      partner id
      id|identifiant|numero|code ..2 (mpn|emplacement|partenaire|partner|site)
      mpn
      partner location id
      numero mpn
      identifiant microsoft partner
      identifiant ..3 reseau partenaires
      identifiant ..1 prestataire
      (identifiant|numero|code) ..3 (tant que|comme|qualite) ..1 partenaire microsoft
    `),
    otherNumber: [
      "(adhesion|enrolement|contrat*|accord|commande*|bon|facture*|compte|client|utilisateur*|ticket|rcs|siret|siren|registre|tva|telephone|tel|fax|abonnement*|reference|ref|dossier|projet|devis|marche|lot|offre|demande|serie|article|licence*|euros|euro|salaries|postes|heures|boites|agents|habitants|eleves)",
    ],
    channelNumber: ["pcn", "numero ..2 canal"],
    tenantId: lines(`
      identifiant|id|guid ..1 (locataire|tenant|annuaire|client microsoft|repertoire)
      tenant id
      locataire
      annuaire
      identifiant|id|guid|numero ..2 (locataire|tenant|annuaire|repertoire|client entra)
      tenantid
      tenant
      locataire|tenant ..2 (identifiant|id)
      id client|organisation
      identifiant entra
      id entra
    `),
    domain: lines(`
      domaine
      nom domaine
      domaine|domaines
      domaine ..2 (locataire|tenant|principal|initial)
    `),
    contact: lines(`
      (questions|demandes) ..4 (locataire|tenant)
      contact
      administrateur|administratrice
      responsable
      interlocuteur|interlocutrice
      correspondant|correspondante
      referent|referente
      directeur|directrice
      personne ..2 contact
      <role>
      contact|contacts
      personne ressource
      chef projet
      dsi
      responsable|directeur|directrice
      coordonnateur|coordonnatrice
      coordonnees
      adresse electronique|courriel
      gestionnaire
      fonctionnaire dirigeant
      mandataire|mandatrice
      dirigeant|dirigeante
      informaticien|informaticienne
    `),
  },
};
