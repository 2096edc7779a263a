// Knows: English as agreements use it.
// Refuses to know: the eight families.
import { OTHER_PRODUCTS, OTHER_VENDORS } from "./other-vendors";
import { lines, words, type Lexicon } from "./lexicon";

export const en: Lexicon = {
  code: "en",
  stopwords: words("the of and to shall will this with or by that which it any not"),
  articles: words("the a an"),
  fillers: words("hereby also expressly irrevocably then always otherwise therefore"),
  abbreviations: words(`
    no nr ref inc ltd co corp mr mrs ms dr st e g i etc approx cf vs art para cl sec
  `),
  partnerRoles: lines(`
    implementer
    implementor
    implementing partner
    systems integrator
    technology partner
    offeror
    bidder
    tenderer
    service partner
    it partner
    cloud partner
    support provider
    supplier
    provider
    service provider
    contractor
    consultant
    partner
    reseller
    vendor
    installer
    integrator
    msp
    managed service provider
    cloud provider
    implementation partner
    seller
    distributor
    advisor
    adviser
    consultancy
    prepared by
    solution provider
    licensing partner
    subcontractor
    service company
    developer
    appointee
    awardee
    cloud reseller
    delivery partner
    deployment partner
    licensing provider
    outsourcer
    project partner
    service firm
    service integrator
    solution partner
    support partner
    systems house
    delivery firm
    delivery company
    delivery team
    delivery house
    implementation firm
    implementation company
    consulting firm
    consulting company
    engineering firm
    services firm
    services company
    support firm
    support company
    technology firm
    technology company
    technology provider
    it firm
    it company
    it provider
    it supplier
    cloud firm
    integration partner
    integration firm
    software house
    supplying firm
    service provider firm
    engineering partner
    consulting partner
    service supplier
    performing party
    supplying party
  `),
  customerRoles: lines(`
    for
    main contractor
    prime contractor
    principal contractor
    state agency
    manufacturer
    retailer
    museum
    insurer
    landlord
    housing association
    clinic
    practice
    airline
    municipality
    utility
    end user
    ordering party
    publisher
    theatre
    cooperative
    customer
    client
    buyer
    purchaser
    company
    corporation
    firm
    city
    county
    municipality
    township
    authority
    council
    institute
    school
    trust
    prepared for
    end customer
    user organisation
    subscriber
    agency
    university
    department
    district
    owner
    contracting authority
    contracting agency
    bureau
    bank
    group
    recipient
    licensee
    hospital
    college
    state
    society
    association
    foundation
    employer
    principal
    board
    commission
    charity
    acquirer
    call off customer
    commissioning body
    contracting body
    contracting entity
    end client
    hirer
    instructing party
    ordering activity
    ordering agency
    participating authority
    participating body
    participating bodies
    hospice
    parish
    diocese
    academy
    institution
    enterprise
    ordering firm
    engaging party
    service recipient
    beneficiary
    procuring entity
    engaging firm
    commissioning party
    commissioning client
    client organisation
    client organization
    client company
    client firm
    user company
  `),
  genitives: { partner: [], customer: [] },
  smallRoles: [],
  generic: {
    articles: words("a an every any which what"),
    parties: words("customer client partner reseller supplier provider buyer purchaser consultancy vendor"),
    followers: words(
      "who that which whose may must can shall will could would has had have is was and or as by before after when if once where to in on for from at with under through gave shown told then",
    ),
  },
  hereinafter: lines(`
    hereinafter
    hereafter
    referred to as
    called
  `),
  names: {
    definite: words("the"),
    plural: [],
    elided: [],
    indefinite: words("an?"),
    pointing: words("this these that those such each every any all said its our your their"),
    joining: words("of and AND"),
    within: words("of and"),
    of: words("of"),
    and: words("and"),
    between: words("between"),
    bodies: lines(`
      City
      County
      Town
      Village
      Borough
      Commonwealth
      University
      Board
      Port Authority
    `),
    offices: lines(`
      Municipality
      Department
      Office
      School District
    `),
    bodyEndings: lines(`
      Council
      Authority
      Trust
      Association
      Society
      University
      College
      Foundation
      School District
      Transit District
      Museum
      Partnership
      Commissioners
    `),
    places: lines(`
      City of
      County of
      Town of
      Village of
      Borough of
      University of
      Township of
    `),
    districts: words("County Township"),
    calledFirm: [],
    opening: words(
      "No\\. Yes\\. For By To From Between And Signed If When Where As Dear With Only Solely BETWEEN AND FOR BY",
    ),
    signingFor: words("For"),
    posts: words("Officer Director Manager President Secretary Counsel Administrator"),
    belongings: words("Proposal Offer Quote Quotation Agreement Contract"),
    identifiers: words("IDs? Number"),
    papers: words(
      "agreement contract deed order letter schedule plan programme program terms policy addendum amendment",
    ),
    paperEndings: [],
    doingEndings: words("Services? Statement Project Act Code"),
    doingBeginnings: words("Master Statement Services?"),
    particulars: lines(`
      whose
      having (?:its|an)
      with (?:its )?(?:registered|principal)
      of registered
      represented
      registered (?:office|at)
      acting (?:by|through)
      by and through
    `),
    letterhead: lines(`
      prepared by
      prepared for
      for
    `),
    writer: words("from"),
    reader: words("to"),
  },
  offers: {
    papers: lines(`
      proposal
      offer
      quote
      quotation
      estimate
      order form
    `),
    made: words("prepared submitted presented offered issued"),
    yours: words("your"),
    by: words("by from"),
    for: words("for"),
    to: words("to"),
  },
  possessions: {
    ours: words("our my"),
    yours: words("your"),
    customers: words(
      "tenant director tenancy subscription licen mailbox user employee staff data environment enterprise azure exchange sharepoint administrator",
    ),
    partners: words(
      "tender bid consultant quot rates fee fees invoice partner mpn proposal services technician hourly",
    ),
    customersDo: words("pay buy purchas licen engag appoint consent authoris authoriz"),
    partnersDo: words(
      "review deliver configur design migrat implement train invoic bill deploy develop assess resell sell supply suppl install harden",
    ),
    auxiliaries: words("will shall have has also are been"),
  },
  referents: {
    standing: words("it they he she latter former"),
    pointing: words("this that said"),
    firms: words("company firm business reseller provider vendor supplier dealer distributor partner"),
    binding: words("shall will must"),
    idle: words(`
      be have remain stay end expire last apply take start begin run continue cover contain show state count serve become
      mean include depend need require come go cost work relate concern replace prevail supersede give grant confer carry
      provide allow permit let make open add lapse cease stop survive bind govern entitle enable automatically appear
    `),
    beside: words(
      "of to by for with from on between against about at in into under upon than as and or over via through",
    ),
    declaring: words(
      `agrees consents confirms acknowledges accepts authorises authorizes permits approves undertakes signs invites appoints
      assigns designates nominates`,
    ),
  },
  classes: {
    agreeing: words(`
      content endorses supports welcomes lets tolerates agreeable willing objection objections
    `),
    pointed: words(`
      it this that these them so same doing being
    `),
    claimed: words(`
      above foregoing row rows entries table claim claims association registration filing record recording request application entry listing attribution recognition designation step status assertion microsoft
    `),
    undertaking: words(`
      services work works project engagement rollout lot lots
    `),
    year: words("2023 2024 2025 2026 2027 2028 2029 2030 2031 2032"),
    month: words(
      "january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec",
    ),
    submission: words(`
      submit submits submitted send sends sent give gives given show shows shown present presents presented file files filed lodge lodges lodged produce produces produced pass passes passed forward forwards forwarded disclose discloses disclosed share shares shared deliver delivers delivered furnish furnishes furnished hand hands handed upload uploads uploaded transmit transmits transmitted lay lays laid tender tenders tendered exhibit exhibits adduce adduces communicate communicates provide provides provided supply supplies supplied release releases released offer offers offered relay relays put puts
    `),
    performance: words(`
      perform performs performed performing provide provides provided providing deliver delivers delivered delivering execute executes executed render renders rendered complete completes completed do does did done doing carry carries carried undertake undertakes undertook conduct conducts conducted supply supplies supplied implement implements implemented
    `),
    conclusion: words(`
      end ends expiry expiration completion termination acceptance handover closure close conclusion finish expires finishes terminates closes
    `),
    staff: words(`
      engineer engineers consultant consultants analyst analysts technician technicians developer developers specialist specialists administrator administrators member members staff people employees team personnel colleagues architects architect builders builder experts operators operator
    `),
    document: words(`
      agreement agreements sow statement order orders form forms document documents letter letters contract contracts copy copies certificate certificates acknowledgement acknowledgment schedule page pages confirmation addendum amendment deed evidence proof poe paper papers declaration attestation record summary sheet variation annex appendix certification
    `),
    assent: words(`
      consent consents consented agree agrees agreed accept accepts accepted approve approves approved authorise authorises authorised authorize authorizes authorized permit permits permitted allow allows allowed confirm confirms confirmed acknowledge acknowledges acknowledged endorse endorses endorsed assent assents assented sanction sanctions sanctioned ratify ratifies ratified
    `),
    removal: words(`
      remove removes removed removing delete deletes deleted deleting disable disables disabled disabling revoke revokes revoked revoking withdraw withdraws withdrawn withdrawing cancel cancels cancelled canceled cancelling close closes closed closing shut shuts shutting block blocks blocked blocking bar bars barred deactivate deactivates deactivated deactivating terminate terminates terminated terminating erase erases erased strip strips stripped retire retires retired end ends ended ending rescind rescinds rescinded lock locks locked lapse lapses expire expires cease ceases stop stops
    `),
    we: words("we us our ours"),
    i: words("I me my mine myself"),
    you: words("you your yours"),
    anybody: words(`
      identity person supplier contractor vendor provider consultant advisor adviser reseller integrator partner external
      account user guest member individual role link claim entry association tag identifier firm company organisation
      organization engineer principal credential such further new
    `),
    deed: words(`
      give grant create invite approve accept add assign open set delegate make keep sign enter put name register appoint
      designate nominate select choose associate link tie tag attach record fill type insert list leave file lodge submit
      countersign return pick authorise authorize permit confirm acknowledge furnish provide arrange maintain transfer place
    `),
    dealing: words(`
      issue hand show sell resell supply deliver buy purchase order onboard admit extend enable let allocate allot hold
      receive lodge apply release produce present pass send upload disclose forward project enrol enroll
    `),
    this: words("this that preceding foregoing previous above last"),
    provision: words("clause paragraph section sentence provision article item subclause point wording"),
    field: words(`
      it ict information digital technology technical infrastructure system cloud security workplace platform network
      licensing tenant operations identity collaboration application procurement
    `),
    officer: words("director manager officer administrator admin lead head team department owner"),
    consent: words(`
      consent* agree agrees agreed assent* concur concurs acknowledg* authoris* authoriz* confirm confirms confirmed accept
      accepts accepted approve approves permit permits allow allows recognise recognises recognize
      recognizes endorse* instruct instructs ratif* accedes accede acceding
    `),
    modal: words("shall will must undertakes undertake agrees promises ensures covenants"),
    be: words("is are be being was were been remains remain"),
    give: words(`
      give gives giving given grant grants granting granted assign assigns assigning assigned provide
      provides providing provided issue issues issued create creates creating created set sets approve
      approves approving approved delegate delegates delegating delegated invite invites inviting invited
      establish establishes established onboard onboards enable enables enabled add adds added make makes
      allocate allocates allocated supply supplies confer confers accept accepts extend extends have has
      hold holds receive receives obtain obtains get gets use uses permit permits activate activates
      configure configures place places equip equips maintain maintains keep keeps be
    `),
    paper: words(`
      agreement sow statement order form document letter contract email mail copy certificate
      acknowledgement acknowledgment schedule page proposal confirmation them it both evidence reply
      addendum amendment signed executed deed po contract
      sheet variation annex annexure appendix instrument note memo memorandum quote quotation undersigned
    `),
    writing: words(`
      agreement sow statement order form document letter contract email mail copy certificate
      acknowledgement acknowledgment schedule page proposal confirmation addendum amendment deed po
      sheet variation annex instrument memo memorandum quote quotation note
    `),
    show: words(`
      give gives giving given show shows showing shown submit submits submitting submitted submission provide
      provides providing provided present presents presenting presented send sends sending sent disclose discloses
      disclosing disclosed disclosure pass passes passing passed share shares sharing shared upload uploads
      uploading uploaded furnish furnishes furnishing furnished file files filing filed supply supplies supplying
      supplied lodge lodges lodging lodged produce produces producing produced production release releases
      releasing released forward forwards forwarding forwarded use uses using used deliver delivers delivering
      delivered hand hands handing handed rely relies relying relied attach attaches attached transmit transmits
      transmitting transmitted transmission offer offers offered put puts putting make makes making made lay lays
      laying laid tender tenders tendering tendered exhibit exhibits exhibiting exhibited communicate communicates
      communicated place places placed adduce adduces route routes routed relay relays relayed surrender
      surrenders
    `),
    exhibit: words(`
      agreement sow statement order form forms document documents letter contract email mail mails copy copies
      certificate acknowledgement acknowledgment schedule page pages proposal confirmation addendum amendment deed po
      evidence proof poe paper papers extract extracts counterpart summary records instrument annex appendix
      attestation declaration sheet version chain print scan
      variation quote quotation memo memorandum note thread
    `),
    attest: words(`
      confirms confirmed certifies certified attests attested verifies
      verified affirm affirms affirmed reaffirms declare declares declared ratify ratifies testify testifies vouch
      vouches aver avers represents warrants records states witnesses endorses
    `),
    doing: words(`
      perform* provid* deliver* engaged engage engages engagement carr* doing done did does working works running
      runs undertak* undertook supplied supplies implement* complet* build builds building built render* execut*
      helping helped helps supporting supports migrat* deploy* manag* act acts acting appointed retained hired
      commissioned employed employs tasked instructed designs designed designing configur* rolls rolled rolling
      operates operated conducts conducted trains trained installs installed began started proceeding
      moves moved moving relocat* did roll upgrad* introduc* replac* integrat* harden* review* advis* coach* teach* taught assist* led
      tunes tuned adapts adapted rebuilds rebuilt consolidat* modernis* moderniz* maintain* prepared writes wrote
    `),
    proof: words("proof evidence evidences evidencing prove proves proving substantiat* demonstrat* attest*"),
    link: words(`
      attaching registering recording connecting tying binding setting entering stamping adding noting mapping
      labelling labeling labelled labeled pin pins pinned pinning couple couples coupled coupling affix affixes
      affixed affixing link links linking linked tag tags tagging tagged associate associates associating
      associated attach attaches attached register registers registered record records connect connects connected
      tie ties tied bind set sets enter enters stamp stamps stamped add adds note noted map maps mapped label
      labels association linkage attachment connection
    `),
    identity: words(`
      account principal credential identity identities guest user group delegation login logon sign
      lighthouse assignment access
    `),
    container: words(`
      schedule annex appendix exhibit attachment table section clause part paragraph particulars sheet
      form annexure
    `),
    sell: words(`
      sell sells resell resells supply supplies provide provides procure procures transact transacts order
      orders invoice invoices bill bills provision provisions deliver delivers selling reselling supplying
      transacting
    `),
    licence: words("licence license licensing subscription seat enrolment enrollment"),
    bestowing: words(`
      give gives given grant grants granted granting assign assigns assigned assigning provide provides provided issue issues
      issued create creates created delegate delegates delegated delegating invite invites invited establish establishes
      established enable enables add adds allocate allocates hold holds receive receives obtain obtains get gets confer
      confers conferred equip open opens supply supplies furnish furnishes bestow bestows vest vests afford affords onboard
      onboards admit admits enrol enrols extend extends entrust entrusts accord accords register registers provision
      provisions set sets make makes maintain maintains
    `),
    granting: words(`
      give gives given giving grant grants granted granting assign assigns assigned assigning provide provides provided issue issues
      issued create creates created delegate delegates delegated delegating invite invites invited approve approves approved
      establish establishes established enable enables add adds allocate allocates hold holds holding receive receives obtain obtains
      get gets have has accept accepts confer confers conferred activate activates equip open opens keep keeps maintain maintains
      supply supplies make use uses work works be furnish furnishes furnished put puts bestow bestows vest vests afford
      affords onboard onboards carry carries admit admits enrol enrols authorise authorises authorize authorizes leave leaves set
      sets permit permits extend extends entrust entrusts accord accords appoint appoints register registers provision provisions
    `),
    granted: words(`
      access account role relationship delegation gdap privilege guest identity identities assignment principal
      grant membership permission credential login logon entitlement invitation lighthouse link
      authorisation authorization
    `),
    lasts: words(`
      terminated
      last lasts run runs end ends expire expires remain remains continue continues subsist subsists endure endures lapse lapses
      stand stands stay stays cease ceases terminate terminates stop stops close closed removed disabled withdrawn revoked deleted
      retained kept limited valid live good active untouched survive survives outlast outlive open effect force exist exists terminated
      left held persist persists deactivated ended suspended lifted renewed hold
      shut blocked barred locked erased wiped purged rescinded severed cancelled canceled extinguished operative intact undisturbed decommissioned retired dissolved stripped unassigned alive
    `),
    keeps: words(`
      keep keeps leave leaves maintain maintains retain retains preserve preserves continue continues hold holds left kept
      retained maintained give gives grant grants assign assigns
    `),
    span: words(`
      term duration life lifetime until till end ends expiry expiration completion acceptance handover period day month year
      week date agreement contract order engagement project termination sow schedule signing hypercare cutover
      finished complete completed done closes closure delivery exit while long throughout days months years weeks
      fortnight conclusion finish finishes annex addendum variation phase
    `),
    takeaway: words(`
      remove removes removing removal removed withdraw withdraws withdrawing withdrawal withdrawn revoke revokes revoking
      revocation revoked disable disables disabling disabled delete deletes deleting deletion downgrade downgrades downgrading
      reduce reduces reducing end ends ending ended terminate terminates terminating break breaks breaking disturb disturbs
      cut cuts cutting suspend suspends suspending close closes closing cancel cancels cancelling unlink detach detaches sever
      severs curtail curtails disconnect disconnects undo undoes discontinue discontinues interrupt interrupts
      take takes taking dissolve dissolves
      block blocks blocking blocked bar bars barring erase erases erased alter alters altering altered strip strips stripped untie unties rescind rescinds disturbed altering uninstall terminated severed cancelled
    `),
    customerword: words("customer client"),
  },
  headings: {
    services: lines(`
      services
      scope
      work
      deliver*
      statement of work
      what we will do
      what we ll do
      tasks
      project
      assignment
      workload
      engagement
      support
    `),
    definitions: lines(`
      definitions
      definition
      interpretation
      glossary
      defined terms
      term|terms|word|expression|abbreviation meaning|explanation|explained|definition|description
      terms explained
      words used|explained
      expressions used
      words
      abbreviations
      terminology
      vocabulary
      acronyms
      meaning
      dictionary
      terms used
      key terms
      jargon
      wordlist|lexicon
      word list
    `),
    recitals: lines(`
      background
      recitals
      whereas
      preamble
      introduction
      context
      executive summary
      how we got here
      where we stand
      why we
      about the parties
      situation
      history
      premises considered
    `),
    contents: lines(`
      contents
      table of contents
      index of clauses
      list of schedules
      list of clauses
      in this document|proposal|offer|paper|booklet
      (what is|what s) (inside|in this document|in this proposal)
    `),
    questions: lines(`
      questions
      faq
      frequently asked
      q and a
      words you may hear
      papers that may be mentioned
      for information only
      for information
      good to know
      explanatory note
      explanatory notes
      guidance
      informative
      further reading
      how microsoft (calls|names|defines|sees)
      useful
      about microsoft
      reader
    `),
    open: lines(`
      matters left open
      open points
      open items
      open issues
      future
      later
      points to discuss
      left open
      parking lot
      ideas
      roadmap
      next steps
      possible
      not yet agreed
      to be discussed
      optional
      options
      still to be (discussed|talked about|agreed|settled|decided|resolved)
      (yet|left) to be (discussed|talked about|agreed|settled|decided|resolved)
      to (talk about|discuss|decide|settle) later
      (points|matters|items|questions|issues|things|topics|what) ..5 not ..2 (settled|agreed|decided|resolved|concluded|finalised|finalized|closed|signed off|approved|cleared|accepted)
      unsettled|unresolved (points|matters|items|questions|issues)
      (unsettled|unresolved|undecided|outstanding|pending) (points|matters|questions|issues)
      not yet (signed off|approved|accepted|decided|settled)
      (under|in) (discussion|negotiation|debate)
      (awaiting|pending) (approval|decision|sign off|agreement)
      wish list
      still|being negotiated|discussed|debated
    `),
    excluded: lines(`
      out of scope
      exclusions
      not included
      what we will not do
      excluded
      outside scope
      not part of ..4
      what is not ..2 (included|covered|part|ours|in)
      outside ..2 (work|project|contract|order|price|service|services|engagement)
      not covered
      left out
      not in (order|price|project|contract)
      what ..2 (leave|leaves) ..2 out
      beyond ..2 (scope|order|contract)
      not ordered
    `),
    note: lines(`
      drafting note
      drafting notes
    `),
  },
  force: {
    duty: lines(`
      it is <party> (job|task|duty|turn|business|part) to
      (is|are) to be ..6 by ..1 <party>
      (is|are) to be ..6 by ..4 (administrator|admin|owner)
      (falls|rests|lies|incumbent) ..2 (to|on|upon|with) <customer>
      (subscription|account|billing|enterprise|global|tenant|licensing|azure) (owner|administrator|admin) ..2 (shall|will|must)
      <role> (shall|will|must)
      (please|kindly) ..2 <deed>
      (please|kindly) ..2 (have|get|let|ask|tell|instruct) ..5 <deed>
      (would|will|could|can) you ..1 (please|kindly) ..1 <deed>
      (i|we|you) ..1 <deed>
      <field> <officer> ..3 (shall|will|must)
      (head|director|manager) of|for <field> ..4 (shall|will|must)
      (office|director|department|division|bureau|commissioner) of ..3 (shall|will|must)
      <customer> ..3 (director|officer|secretary|manager|president|chair|owner|administrator|signatory|treasurer) ..14 (shall|will|must|is to)
      (cio|cto|ciso|sysadmin|(its|their) (administrator|admin)) ..3 (shall|will|must)
      <party> ..9 shall|will|must|undertakes|undertake|agrees|covenants|ll
      <party> ..5 (is|are|be) (to|required|obliged|bound|responsible|obligated)
      <party> ..4 (has|have|needs|need) to
      <party> ..2 (ensures|procures|arranges|causes|sets|adds|assigns|grants|gives|approves|creates|invites|delegates|keeps|leaves|fills|types|completes|inserts|appoints|names|designates|selects|enters|registers|nominates|links|signs|provides|maintains|issues|records|files|submits|orders|ties|connects|attaches|associates|tags|onboards|admits|accepts|furnishes|confers|indicates|opens|countersigns|hands|presents|activates|configures|puts|places)
      (shall|must|will) be ..14 by <party>
      (shall|must) be
      <party> ..9 (has|have) (accepted|agreed|authorised|authorized|consented|confirmed|approved|appointed|granted|given|assigned|named|designated|registered|acknowledged|set)
      <party> undertakings
      <identity> ..1 (receives|receive|gets|get|obtains|obtain) (from|by) <customer>
      (is|are|remains|remain) ..2 (duty|obligation|task|responsibility) of ..1 <party>
      (is|are) <party> ..1 (duty|obligation|task|responsibility|job)
      (<party>|parties) (is|are) bound by ..3 (entries|table|list|particulars|points|steps|contents|statements)
      (table|tables|list|sheet|entries|points|items|steps|rows|lines|numbers|particulars|statements) ..8 (is|are) ..1 (binding|agreed|accepted|binding on|binding upon)
      (table|list|sheet|entries|points|items|steps|rows|lines|particulars|statements) ..4 (binds|bind) ..1 (both)? ..1 <party>
      <party> ..1 (duty|obligation|task|responsibility|job) is ..1 to
      <customer> ..2 (let|lets) <partner> (in|into)
      it is agreed
      parties (have|both|jointly)? (agree|agreed)
      parties (both|jointly|each)? (confirm|accept|approve|acknowledge|consent)
      (please)? add|set|assign|enter us
      (subscription|account|billing|enterprise|global|tenant|licensing|azure) (owner|administrator|admin) ..2 (records|enters|sets|adds|names|selects|picks|appoints|designates|keeps|leaves)
      <role> ..1 (records|enters|adds|names|selects|appoints|designates|picks)
      (is|are) to be ..1 (established|created|linked|registered|recorded|entered|assigned|granted|given|kept|maintained|left|signed|set up|submitted|filed|associated|accepted|tagged|attached|delegated|provisioned|opened|issued)
      (consultant|consultants|engineer|engineers|technician|technicians|specialist|specialists|architect|architects|developer|developers) (shall|will|must)
      (mr|mrs|ms|dr|miss) ..3 (shall|will|must|undertakes|agrees)
      (mr|mrs|ms|dr|miss) ..2 (sets|adds|assigns|grants|gives|approves|creates|invites|opens|enters|registers|signs|accepts|confirms|names|keeps|links|provides|delegates)
      (each|every|both|two|three|four|these) ..2 (consultant|consultants|engineer|engineers|technician|technicians|specialist|specialists) ..1 (receives|receive|gets|get|has|have|holds|hold|is given|are given)
      please ..2 have ..8 (account|accounts|access|role) ..4 (ready|set up|open|available|waiting)
      (is|are) ..1 (opened|created|invited|assigned|admitted|provided|issued|added|enrolled|enabled|set up) ..1 by <customer>
      (he|she|they) (will|ll|shall|must) ..2 (put|add|enter|record|set|name|pick|choose|assign|select|register) ..2 <partner>
    `),
    task: lines(`
      <party> to (assign|set|add|create|grant|give|provide|invite|accept|approve|sign|countersign|name|register|keep|maintain|ensure|confirm|delegate|enter|appoint|establish|link|issue|onboard|submit|file|make|set up|acknowledge|consent|agree|have|hold|act|remain)
      (have|get|let|ask|tell|instruct) ..6 <deed>
      have ..6 (opened|created|set up|added|granted|assigned|enabled|invited|registered|signed|accepted|entered|linked|issued|provisioned)
      (accept|approve|enter|invite|assign|grant|add|register|link|buy) ..14 <partner>
      (accept|approve|confirm|sign|countersign) ..2 (our|my)
      (sign|countersign|return|complete|click|forward) (proof|form|paper|any|every|whatever|anything|it|them|that|this|our|one|microsoft|through) ..14 <partner>
    `),
    counting: words("first second third fourth fifth firstly secondly thirdly finally lastly next please"),
    lead: lines(`
      (access|role|roles|right|rights|permission|permissions|account|accounts|delegation|delegations|privileges) ..2 (granted|given|assigned|delegated|provided|opened|issued) ..1 (by <customer>)? ..1 (to|for) <partner>
      (granted|given|assigned|delegated) (to|by) <party>
    `),
    inverted: lines(`
      (does|do|did|shall|will|may|can|must|should|has|have) <party>
    `),
    performative: lines(`
      (is|are|being|be|been) ..2 (accepted|agreed|approved|confirmed|consented|authorised|authorized|acknowledged|granted|given|allowed|permitted) ..2 by ..1 <customer>
      (has|have|with) <customer> ..1 (agreement|consent|approval|permission|blessing)
      <party> ..3 (gives|give|says) ..2 (ok|okay|go ahead|green light|nod|yes)
      <party> ..2 (consent|permission|approval|authority|agreement|leave) being ..1 (given|granted)
      (consent|permission|authority|approval|agreement|acknowledgement|acknowledgment) ..6 (given|granted) by <customer>
      to which (it|they|<party>) ..1 (agrees|agree|consents|consent|assents)
      it|they ..1 (consents|consent|agrees|agree|acknowledges|authorises|authorizes|accepts|confirms|gives|grants)
      <party> ..9 <consent>
      <party> ..4 (has|have|raises|raise|makes|make) no (objection|objections|reservation|reservations)
      <party> ..3 (is|are) (content|happy|agreeable|willing|comfortable|in agreement)
      <party> ..3 (undertakes|commits|pledges|promises|warrants|reaffirms|reiterates|renews|certifies|declares|ratifies|attests)
      <party> (grants|appoints|designates|nominates|instructs|requests|gives|names|chooses|selects|elects|retains|engages)
      (role|roles|access|rights|relationship|relationships|permissions|accounts|delegation) ..8 (is|are) (granted|assigned|approved|established)
      <party> ..8 (gives|grants|signifies|signals|expresses) ..3 (consent|approval|agreement|authority|permission|assent|leave|blessing)
      by signing|replying|ticking|accepting ..3 <party>
      (consent|permission|authority|approval|agreement) ..3 (is|are)? (given|granted)
      <party> ..2 (consent|permission|approval|authority|acknowledgement|acknowledgment)
      with ..3 <customer> ..2 (consent|approval|agreement)
      <party> ..3 (is|are|re) ..1 (fine|okay|ok|easy) with
      <party> ..3 (do|does|shall|will) not (object|oppose|mind)
      <party> ..4 (goes|go) along with
      <party> ..3 (signature|countersignature|acceptance) ..2 (gives|grants|signifies|confirms|authorises|authorizes|approves|consents|accepts)
      <party> ..2 (consent|permission|approval|authority|acknowledgement|acknowledgment|agreement|leave|assent) ..16 (is|are) (given|granted|conferred|signified)
      (consent|permission|leave|approval|authority) ..16 (is|are) (given|granted|conferred) ..3
      (consent|permission|leave|approval|authority) (is|are) (given|granted|conferred)
      <party> ..12 gives (its|their) (agreement|consent|approval|assent|leave|permission)
      by (its|their|his|her) (signature|countersignature|acceptance) ..6 (gives|grants|signifies|confirms|authorises|authorizes|approves|consents|accepts|agrees|acknowledges)
      (that|this|which) ..1 (is|s) ..2 (right|fine|okay|ok|acceptable) (with|by|for) <party>
      (and|who|which) ..1 (so|thereby|herewith) (consents|agrees|authorises|authorizes|approves|accepts|acknowledges)
      (is|are) ..1 (accepted|agreed|approved|confirmed|acknowledged|consented to|authorised|authorized) on ..1 <customer> ..1 (side|part|behalf)
      (is|are) ..1 (assigned|granted|given|delegated|invited|made|provided|issued|appointed) ..14 by <customer>
      <party> (re|m|s) ..1 (happy|content|fine|okay|ok|comfortable) ..1 (for|with|that|to)
      <customer> (lets|let) <partner>
      <customer> ..3 (accedes|assents|endorses) ..1 (to)?
      <customer> ..2 declares itself in agreement
      (go ahead|blessing|nod|clearance) ..6 (is|are) given (here|herewith|now)
    `),
    permission: lines(`
      <partner> ..6 (may|can)
      <partner> ..4 (is|are|be) ..1 (entitled|authorised|authorized|permitted|allowed|free|empowered|at liberty) ..3 to
      (may|can) be ..3 <show>
      <partner> ..3 (has|have|holds|enjoys) ..1 (right|permission|authority|leave|liberty|licence|license|freedom) to
      (entitles|permits|authorises|authorizes|allows) <partner>
      <writing> ..8 (may|serves|serve|counts|constitutes|stands|operates|acts|qualifies)
      <writing> ..5 (is|are|shall|will)
      (it|them|both|they) ..2 (may|serves|serve|counts|constitutes|stands|operates|acts|qualifies)
      (not|nor) ..1 (stop|prevent|preclude|prohibit|restrict|hinder|bar|keep) <partner> from
      (either|each|any) party ..4 (may|can)
      (lets|empowers|enables) <partner>
      (may|can) be ..3 by <partner>
      (submission|disclosure|presentation|delivery|transmission|production|release|use|forwarding|handing over|communication|transfer) ..14 (is|are) ..1 (permitted|allowed|authorised|authorized|approved|agreed|consented to|in order)
      <partner> ..1 (is|are) (entitled|authorised|authorized) ..14 to
    `),
    negation: lines(`
      under no circumstances
      in no event|case
      at no time
      on no account
      not
      never
      cannot
      neither
      nor
      nothing
      nobody
      refuse
      refuses
      refused
      prohibited|forbidden|barred|precluded ..2 from
      prohibit|prohibits|forbids|bars
      declines to
      declines
      refrain|refrains from
      abstain|abstains from
      desist|desists from
      forgo|forgoes
      no longer
      ceases to
      no one
      no party
      none
      no ..2 (right|rights|entitlement|authority|permission|power) to
      rejects|rejected|repudiates
      turns down
      no <anybody> ..8 (shall|will|may|must|can)
      no <anybody> ..3 (is|are) to
      (no|none of) ..1 (provision|provisions|term|terms|clause|clauses|part|word|words|wording|sentence|paragraph) (of|in) ..1 (this|these|our|order|agreement|contract|sow|engagement|letter|document|terms)
      nothing ..8 (by|under|in|through|for) which
      (order|agreement|contract|clause|letter|document|sow|schedule|engagement) ..2 (creates|confers|gives|grants|contains|establishes) no (right|rights|entitlement|authority|permission|consent)
    `),
    measure: lines(`
      nothing to (pay|fear|lose)
      (pays|pay|costs|cost) nothing
      not being ..1 (bound|obliged|required|obligated) to
      not (treat|regard|consider|view|deem|be treated|be regarded|be considered|be deemed) ..10 as ..2 (breach|violation|infringement|default)
      not already (have|has|hold|holds|possess|possesses|enjoy|enjoys)
      (except|save|unless|insofar|so far|where|if|extent) ..5 (prohibited|forbidden|precluded|barred|permitted|allowed|restricted) (by|under) ..3 (law|laws|legislation|regulation|statute|rule)
      nothing that|which ..8 not
      not ..1 (later|earlier|sooner|before|after|exceeding|beyond|past)
      not less|more|fewer|longer
      no later|earlier|sooner|less|more|fewer|longer than
      not be less|more|fewer|longer
      so that ..4 (can|may|could|might|will|shall) ..5 (discuss|talk|consider|explore|review|speak|look|meet|decide)
      not only|merely|just|least
      not limited to
      not exceed|exceeds
      by means of
      (sign|signs|countersign|countersigns|complete|completes|return|returns|execute|executes) ..2 form of ..3 (acknowledgement|acknowledgment|consent|approval)
      (until|till) <partner> ..4 nothing
      (nothing|no) ..4 before that
      before that ..8 (nothing|not|no)
      (such|any|each|every|whatever|whichever) form of ..3 (acknowledgement|acknowledgment|consent|approval)
      (unless|except|save) ..1 (as|where|until)? ..2 (parties|both parties|two parties|both|we|they) ..2 (agree|agreed|decide|arrange)
    `),
    lateNegation: [
      "(shall|will|may|must) (file|make|submit|register|lodge|raise|claim|hold|receive|accept|request) none",
    ],
    none: words("no neither none"),
    undo: [
      "(take|takes|taking|taken|strike|strikes|switch|switches|turn|turns|shut|shuts|cut|cuts) ..1 (off|away|down|out)",
      ...words(`
      break breaks disturb disturbs sever severs cut cuts downgrade downgrades interrupt interrupts dissolve dissolves undo unlink tamper
      charge charged invoice pay paid liable responsible required require see sees view access receive collect store transfer copy guarantee warrant promise bear
      refuse refuses refused rejected denied anything mind minds advertise publicise publicize publish suffer objection objections qualms issue reservation reservations impair diminish disturb
      prohibited forbidden barred precluded
      removing revoking withdrawing declining deleting changing altering cancelling canceling terminating withholding delaying preventing restricting limiting disabling severing suspending reducing downgrading contesting challenging ending interfering replacing obstructing
      remove removes removed revoke revoked withdraw withdrawn decline declined delete deleted change
      changed alter cancel terminate unreasonably withhold withheld delay prevent prevents restrict
      restricts limit limits affect affects disable disabled severed unlinked disconnected suspend reduce downgrade object contest
      challenge dispute end interfere apply stand stop stops hinder oppose impair prejudice breach break
      replace replaced disassociate reject obstruct hamper contain read open expose need depend
    `),
      "(assign|assigns|transfer|transfers) ..3 (association|claim|designation)",
      "(keep|keeps|keeping|hinder|hinders) <party> from",
      "use|uses ..8 (advertising|publicity|marketing|promotion)",
    ],
    outside: lines(`
      outside ..4 (scope|sow|agreement|order|contract)
      is|are outside
      not moving|moved|coming|transferred|transferring
      out of scope
      excluded
      not included
      no part of
      (different|separate|another) matter
      (nothing|none|no part) ..4 (this|these|our) ..2 (order|agreement|contract|sow|work order|engagement|letter|services|work) ..2 (touches|touch|concerns|concern|affects|affect|covers|cover|reaches|applies)
      (is|are|remains|remain|stays|stay) (untouched|unaffected)
      (does|do|will|shall|must|may) not ..1 (touch|change|concern|cover|affect|extend to|include|look after|work on)
      (is|are) not ..2 (touched|changed|affected|covered|included|concerned|part)
      (leaves|leave|left) ..6 (alone|as (it|they) (is|are)|unchanged|untouched)
      (is|are|was|were) ..2 (taken out|dropped|struck out|struck off|left out|omitted|deleted from)
      (is|are|was|were) set aside
    `),
    preface: lines(`
      on footing|basis|understanding|condition|premise that
      although|though|while|whilst|albeit
      even though|if
      notwithstanding|despite|without prejudice
      save|except that
      (recognising|recognizing|acknowledging|accepting|noting|stressing|given|provided|bearing mind) that
    `),
    supposition: lines(`
      (if|should|unless|where|whenever) (<party>|it|they|microsoft|that|this|another|association|claim|so|requested|asked|required)
      (if|should|in event|in case|in event that) ..4 (<party>|microsoft|association|claim|consent)
      (on|upon|at) ..3 (request|demand|instruction)
      (on|upon|at) <party> ..3 (request|demand|instruction)
    `),
    others: lines(`
      (other|another|further|additional|different|separate) ..1 (workload|product|subscription|service|tenant|directory|claim|association|environment|customer)
      (competing|rival|conflicting) ..2 (claim|association|entry|partner|provider)
      (workload|product|subscription|service) ..4 (other than|not named|not listed|not covered|outside|beyond|it does not|supplier does not|that <partner> ..2 not)
      (new|future|later|subsequent) ..1 (subscription|subscriptions|licence|licences|license|licenses|purchases|orders)
      (anything|whatever|everything|subscriptions|licences|licenses|seats) ..5 (orders|buys|adds|ordered|bought|added|purchased) (on or after|after|later|afterwards)
    `),
    exception: lines(`
      unless
      until
      without ..5 (consent|approval|agreement|permission|instruction|notice|request)
      before ..4 <customer> ..3 (consents|agrees|approves|has)
      except (with|where|if|as)
      other than
      save (with|where|if|as|for|that)
      (except|apart) (for|from|that)
      beyond
    `),
    unreal: lines(`
      would|could|might
      need not
      (is|are) not ..1 (obliged|required|bound|obligated) to
      (is|are) under no ..1 (obligation|duty) to
      (has|have) no ..1 (obligation|duty) to
    `),
    choice: lines(`
      <customer> ..3 may|can|might|could
      <customer> ..2 (is|are|be|remains|remain) ..2 (free|at liberty|welcome|able) to
      <customer> ..2 has (choice|option|discretion|liberty|freedom) ..1 (to|of|whether)
      parties ..2 may|can|might|could
      (ask|asks|request|requests|invite|invites|encourage|encourages|urge|urges|recommend|recommends) (that)? <customer> ..6 to
      (if|should|where) (it|they|both|all|parties|sides|<customer>) ..3 (wishes|wish|sees fit|see fit|thinks fit|think fit|chooses|choose|desires|desire|elects|elect|likes|prefers|wants|want) (it|to|so)?
      at|in <customer> ..3 (option|discretion|election)
    `),
    furtherChoice: lines(`
      (and|or|but) may|can|might|could
      (and|or|but) (is|are) ..1 (free|at liberty) to
    `),
    lasting: lines(`
      (unless|until|without|except|save|before) ..8 (amendment|amend|amended|amends|variation|vary|varied|change order)
      (unless|except|save) ..6 (law|laws|court|statute|context|stated|provided)
      unless ..3 (terminated|ended|extended|renewed)
      until ..5 (end|ends|expiry|expires|termination|terminates|terminated|expiration)
    `),
    denial: lines(`
      (shall|will|must|may|can|would|should|ll|does|do|did) not|never ..1 (<deed>|<dealing>|entitled)
      (shall|will|must|may) not|never (within|before|after|by|on|at|in|during|for) ..6 (<deed>|<dealing>)
      (shall|will|must|may|can) (under|in|at) no (circumstances|circumstance|event|case|time|account) ..1 (<deed>|<dealing>)
      (has|have) not|never (agreed|undertaken|promised|committed) to ..1 (<deed>|<dealing>)
      (declines|refuses|declined|refused) to ..1 (<deed>|<dealing>)
      (give|gives|given|grant|grants|granted) no consent
      (make|makes|made|file|files|filed|submit|submits|submitted|lodge|lodges|lodged|register|registers|raise|raises) no (competing|such|own)? (claim|claims|association|application|registration|entry|link|links|designation)
      (link|links|attach|attaches|associate|associates|enter|enters|record|records|add|adds|quote|quotes) no (partner|partner id|partner ids|id|number|partner number|reseller|provider)
      (sign|signs|countersign|countersigns|issue|issues|submit|submits) no (proof|confirmation|acknowledgement|acknowledgment|statement of work)
      (approve|approves|accept|accepts|grant|grants) no (gdap|relationship|relationships|invitation|invitations|request|requests|delegation)
      (shall|will|must|may|can|would|should|ll|does|do|did) not see to
      (shall|will|must|may|can|does|do) not have ..3 (access|role|roles|right|rights|account|accounts|privilege|privileges)
    `),
    lacking: words("without"),
    excluding: lines(`
      other than
      excluding
      except
      apart from
      save for
      but not
    `),
    modal: words("shall will must may"),
    nothing: words("nothing neither nobody"),
    condition: lines(`
      (if|where|once|unless|whether|provided|when|after|until|should|had|were|assuming|in case|in event|as soon as|condition) (and when|and until|that|only|either|both|or not|of)? <party>
      subject to (prior|written|express|further)? (consent|approval|agreement|permission|confirmation)? (of|by|from)? <party>
    `),
    question: words("whether"),
    openQuestion: lines(`
      (choose|chooses|choosing|choice|decide|decides|deciding|decision|say|says|state|states|tell|tells|indicate|indicates|inform|informs|notify|notifies|determine|determines|consider|considers|advise|advises|elect|elects|opt|know|knows|ask|asks|clarify|clarifies|matter|question|specify|specifies|discuss|assess|assesses|settle|reply|answer|respond|see|free|confirm|confirms) ..8 whether
      (may|can|free to|at liberty to) ..1 (elect|choose|select|opt) ..3 (one|either|between|among) ..2 (following|options|alternatives|these)
    `),
    asking: lines(`
      (help|helps|helping|assist|assists|assisting|guide|guides|guiding|remind|reminds) <customer>
      (ask|asks|asked|request|requests|requested|invite|invites|invited|urged|encourage|encourages|encouraged|seek|seeks|sought|obtain|obtains|require|requires|need|needs|await|awaits|awaiting|requesting|seeking|obtaining|without|procure|procures) (prior|written|express|further|separate)? (written|express)? (consent|approval|confirmation|agreement|permission|signature|acknowledgement)? (of|from|that)? <customer>
      (advise|advises|advised|recommend|recommends|recommended|counsel|counsels|counselled) <customer>
    `),
    possibility: words("may can could might would should free entitled asked requested invited wish wishes"),
    ended: lines(`
      (is|are|has been|have been|was|were|stands|stand|being|been) ..1 (terminated|withdrawn|withheld|denied|revoked|rescinded|prohibited|forbidden|excluded|refused|rejected|cancelled|canceled|barred|ruled out)
      (not|never) (agreed|permitted|allowed|granted|authorised|authorized|wanted|wished)
      declined
      is over|ended
      (is|are|be|being) ..1 (void|invalid|ineffective|null)
      of no effect
      without effect
      (ends|ceases|lapses|expires|terminates|stops) ..1 (today|now|herewith|immediately|forthwith|at once)
      (comes|come) to end ..8 this (agreement|amendment|letter|deed|notice|addendum)
      has|have (lapsed|expired|ended|ceased)
      off table
      not ..2 (reinstated|restored|revived|resumed)
      (refused|denied|declined|rejected|ruled out) by
      (turned|turns) down
      (is|are|was|were|has been|have been) considered and (denied|refused|rejected|declined)
      (is|are|be|being) not ..1 (given|granted|conferred|to be used|to be made|to be set|to be filed|to be entered|to be established|to be created)
    `),
    hypothesis: lines(`
      if|when|where|once|unless|until|after|should
      on|upon ..3 (request|demand|instruction|expiry|expiration|termination|completion|end|renewal|receipt|notice)
      before (<party>|it|they|such|that)
      (of|upon|on|after|from) being
    `),
    equate: lines(`
      (make|makes|made|making|constitute|constitutes|render|renders|turn|turns|treat|treats) <partner>
    `),
    confer: words(`
      make makes constitute constitutes render renders
      afford affords vest vests bestow bestows lend lends
      give gives grant grants confer confers provide provides carry carries create creates convey conveys imply implies open opens add adds let lets allow allows permit permits entitle entitles involve involves mean means bring brings include includes
    `),
    pronoun: words("it them this these its they that such said thereto so same one those"),
    takenUp: lines(`
      (such|said|that|this|aforesaid|both|these|those|each) ..1 (claim|claims|association|associations|entry|entries|link|links|designation|designations|appointment|registration|registrations|attribution|recognition|nomination)
    `),
    anaphor: words(
      "request arrangement connection attachment association invitation grant user right both these those they them such membership tag",
    ),
    header: words(`
      value values entry entries detail details meaning name names answer field item description date term rate price amount particulars content information data page title
    `),
    contingent: lines(`
      (whomever|whoever|whichever) ..4 (names|chooses|selects|designates|picks|decides|nominates)
      subject to ..3 (approval|consent|resolution|decision|sign off|clearance) (by|of|from) ..3 (board|committee|council|cabinet|directors|shareholders|trustees|works council|audit|legal|management|headquarters)
      only if|when|once|after|upon|by|under ..6 (separate|further|later|additional|another|future|subsequent) ..1 (agreement|contract|amendment|addendum|deed|order|document|letter|variation)
      if (time|capacity|resources|circumstances) (allows|allow|permits|permit)
      (once|when|as soon as|if|should|provided|after) ..8 (not mind|no objection|not object|raised no objection)
      (day|days|week|weeks) after ..2 (auditor|auditors|board|committee|council|trustees|regulator|bank|insurer) ..1 (sign|signs|agree|agrees|approve|approves|consent|consents|clear|clears|confirm|confirms)
      subject to ..1 (further|later) ..1 (discussion|negotiation|talks|agreement)
      subject to contract
      or ..1 (may|can) (decline|refuse|choose not)
    `),
    decision: lines(`
      (if|once|when|where|provided|after|should|assuming) ..5 (members|membership|meeting|assembly|residents|tenants|partners|management|staff|synod) ..2 (decides|decide|agrees|agree|approves|approve|permits|permit|resolves|resolve|consents|consent|wishes|wish) ..1 (so|it|this|thereto)?
      (if|once|when|where|provided|after|should|assuming) ..5 (board|committee|council|cabinet|directors|shareholders|trustees|auditors|counsel|lawyers|headquarters|parent|group|company|owners|governors|senate|executive|department|team) ..2 (decides|decide|agrees|agree|agreed|approves|approve|approved|recommends|recommend|permits|permit|permitted|allows|allow|resolves|resolve|consents|consent|consented) ..1 (so|it|this|thereto)?
      (if|once|when|where|provided|after|should|assuming) ..5 (board|committee|council|cabinet|directors|shareholders|trustees|auditors|counsel|lawyers|headquarters|parent|group|company|owners|governors|senate|executive|department|team) ..2 (sees fit|see fit|not object|no objection|decides to|decide to) (it|this|do so)?
      (if|where|when|once|as|if and when|as and when|provided) ..1 (parties|both parties|two parties|we both|both of us) ..1 (agree|agreed|decide) ..2 (so|later|in writing|later order|in later order|in future|separately|at that time)?
      (if|when|once) ..2 (agreed|decided) (between|by) (parties|both parties|us)
      (if|once|when|where|provided|after|should|upon|as soon as) ..4 (board|committee|council|cabinet|directors|shareholders|trustees|meeting|assembly|governors|partners|members|parent) ..4 (vote|votes|voted|resolution|passed|approval|blessing|leave|green light|go ahead) ..2 (in favour|for it|to that effect|accordingly|given|granted)?
      (subject to|pending|awaiting) ..3 (vote|resolution|approval|decision) of ..3 (board|committee|council|cabinet|directors|shareholders|trustees|meeting|assembly|governors|members)
    `),
    ownWill: lines(`
      (if|where|when|whenever|as|once|should|insofar as|in so far as|to extent) ..1 (it|<customer>) ..1 (sees fit|see fit|thinks fit|think fit)
      (if|where|when|whenever|as|once|should|insofar as|in so far as|to extent) ..1 (it|<customer>) ..1 (considers|consider|deems|deem|thinks|think|finds|find|feels|believes|judges) ..2 (appropriate|fit|expedient|useful|convenient|desirable|advisable|worthwhile|sensible|wise|good|best|right|proper)
      (if|once|when|provided|as long as|so long as|where|only if) ..1 (it|<customer>) (is|are) ..1 (satisfied|content|happy|minded|so minded|convinced|comfortable|persuaded|inclined) ..4 (with|that|of|by)?
      (at|in) (its|<customer>) ..2 (discretion|option|pleasure|election)
      (when|once|if) ..2 (it|<customer>) ..2 (made up|makes up|make up) ..1 mind
    `),
    ownWish: lines(`
      (if|where|when|whenever|as|once|should|only if) ..2 (it|<customer>) ..2 (likes|like|pleases|please|wishes|wish|chooses|choose|elects|elect|decides|decided|prefers|wants|want) to? (do so|this|it)?
    `),
    deferral: lines(`
      <party> ..1 (is|are) ..1 (considering|weighing|examining|pondering|thinking about|thinking of)
      (reserves|reserve|reserved|withholds|suspends) ..2 (decision|position|view)
      (for|to|until) another (day|time|occasion|meeting|round)
      nothing ..1 (obliges|requires|commits|binds|compels) <party>
      (does|do|shall|will) not ..1 (oblige|require|commit|bind|compel) <party>
      (earlier|previous|first|initial|older) (draft|version|text|wording) ..24 (struck out|deleted|removed|dropped|taken out|abandoned)
      (was|were|has been|have been) (asked|requested|invited|urged) to (consent|agree|approve|confirm|authorise|authorize|acknowledge|sign)
      (may|might|could|can|will|shall) be ..1 (discussed|considered|explored|revisited|negotiated|debated)
      (may|might|could|can|will|shall) be ..1 raised ..2 (later|again|at|by|separately|when)
      (none|nothing) (is|are) ..1 (needed|required|necessary)
      (is|are) not ..1 (needed|necessary) ..1 (for|by|to|in|at)
      no ..8 (is|are) ..1 (needed|required|necessary) (for|by|to|in|at)
      (can|may) (help|assist|guide) <customer> to
      only (after|once|when|if|with|where|upon) ..8 (agreed|agrees|consented|consents|approved|approves|consent|approval|permission)
      (may|might|could|can|shall|will) ..5 (discuss|talk|consider|explore|revisit|review|negotiate|speak|look|meet|decide)
      (may|might|could|can|shall|will) ..2 confer (with|together|about|whether|as to)
      (may|might|could|can|shall|will) ..5 raise ..3 (it|this|subject|matter|question|issue|topic)
      (discuss|consider|explore|review|talk|meet) ..6 (whether|possib*|could|might|would)
      to be agreed|discussed|negotiated|settled|determined|decided
      (agree|agreed|address|addressed|settle|settled|dealt|deal|cover|covered|document|documented|set|regulated|governed|handled|subject|require|requires|left|reserved) ..5 (later|separate|separately|future|another) ..3 (sow|agreement|order|date|document|contract|amendment|letter|statement|time|stage)?
      at later|future date|time|stage
      in due course
      one day
      not ..1 (obliged|required|bound|obligated|have|need) to
      need not
      no need to
      nothing is decided
      (hope|hopes|expect|expects|wish|wishes|intend|intends|aim|aims|plan|plans|would like|is considering|are considering) to
      until ..6 (agree|agreed)
      nor ..2 obligation
      no ..3 (obligation|decision|commitment) ..6
      no ..1 agreement ..6
      (may|might|could|can) ..2 (request|seek|solicit) ..4 (consent|approval|permission)
      (might|could|would) ..2 (become|act|be|ask|request|help|like)
      whether or not
      (was|were) ..4 (proposed|suggested|discussed)
      (draft|drafts|version|versions|text|texts|wording) ..6 (said|stated|provided|proposed|contained|had) ..2 that
      draft for discussion
      subject to ..4 (separate|later|further)
      not ..3 part of this
      is|are|remain|remains out|outside ..2 scope
      may ..3 (agree|propose|ask) ..12 (later|future|separate|separately)
      (may|might|could|can) ..1 (later|subsequently) ..2 (agree|decide|propose|ask)
      (consent|approval|acknowledgement|acknowledgment|permission|authorisation|authorization|agreement) ..12 (will|shall|must|would|is to|are to|may) be? ..1 (requested|sought|obtained|asked|discussed|considered)
      to (discuss|explore|consider|revisit|negotiate|debate)
      (consents|consent|agrees|agree|agreement|authorises|authorizes|approves|accepts) ..24 in principle
      subject to contract ..16 (consents|agrees|shall|will|authorises|authorizes|appoints|accepts|confirms)
      (example|sample|specimen|illustration) ..1 <party> ..12 (consents|agrees|shall|will|authorises|authorizes|appoints|accepts|confirms)
      (not|never) ..1 (decided|determined|resolved|settled) ..1 (whether|if)
      (consent|approval|acknowledgement|acknowledgment|permission|authorisation|authorization|agreement) ..12 (will|shall|must|would|is to|are to|may) be ..4 (separate|separately|later|letter|another|annex)
      (consent|approval|acknowledgement|acknowledgment|permission|authorisation|authorization|agreement) ..12 (take|takes|have|has|become|becomes|come|comes) ..2 (effect|effective|force) ..1 (only|once|if|when|after|upon)
      (consent|approval|acknowledgement|acknowledgment|permission|authorisation|authorization) ..12 (is|are|remains|remain) ..1 (required|needed|expected|outstanding|pending|awaited|necessary|open)
      agreement (to|with) ..12 (is|are|remains|remain) ..1 (required|needed|expected|outstanding|pending|awaited|necessary|open)
      (form|template|draft|specimen|model|sample) (of|for) ..3 (consent|approval|acknowledgement|acknowledgment|permission|authorisation|authorization|agreement)
      (draft|proposed|sample|specimen|template|model|example|suggested) (wording|text|clause|language|paragraph|sentence)
      in <partner> ..1 (standard|general|usual|template) (terms|conditions|agreement|contract|form)
      (under|by|through|in) (separate|another|future|later|further) ..1 (agreement|contract|order|sow|deed|document|letter|amendment)
      (will|shall|must|to) ..1 (explain|describe|clarify|outline)
      (not|no|neither|nor) ..3 yet ..6 (decided|decision|agreed|agreement|settled|taken|resolved|concluded)
      not (currently|presently|so far|yet|to date|at present|hitherto|for time being)
      <party> ..3 be (asked|requested|invited) ..6 (consent|agree|approve|approval|agreement|acknowledge|acknowledgement|acknowledgment|permission)
      (think|reflect|weigh|evaluate|assess|ponder|deliberate) ..2 (about|on|over|upon)? ..2 whether
      (will|shall|would|wants to|needs to) (think|reflect|sleep|ponder|deliberate|mull) (about|on|over|upon|it)
      is|are ..1 (assumed|presumed|supposed) ..1 that
      (assumes|assume|presumes|presume|supposes|suppose|understands) that
      (will|shall|would) ..2 (reply|answer|respond|revert) ..3 (whether|if|later|separately|course|writing)
      not ..1 (settled|resolved|closed|finalised|finalized)
      (decision|question|choice|matter|point|subject|issue) ..24 (deferred|postponed|referred|put off|held over)
      (will|shall|is to|are to|to) be ..1 (settled|decided|resolved|determined|considered|looked at) ..1 (by|in|at|once|when|after|later|only|during|as)
      nothing (is|was|has been|have been|yet|so far|ever) ..2 (agreed|decided|settled|promised)
      nothing (agreed|decided|settled|promised) (yet|so far|until|before)
      nothing ..6 (is|are) (conditional|contingent|dependent|conditioned) (on|upon)
      (was|were|is|are) ..1 (thought|felt|found|considered|judged|deemed) ..1 (too much|too early|unnecessary|superfluous|excessive|premature|disproportionate)
      think ..4 over
      before ..2 (decides|decide|deciding|decided) (to|whether|on)
      (come|comes|revert|reverts) ..1 back? to <party> ..1 (on|about|with|regarding)
      (put|puts|place|places|placed) ..14 on (hold|ice)
      (is|are|was|were|has been|have been) ..1 (parked|shelved|postponed|adjourned)
      (keep|keeps|leave|leaves) ..2 options open
      (see|sees|find|finds) (itself|themselves|ourselves|himself|herself) unable to
      (order|orders|quotation|quote|call off) for ..12 (can|may|could) be (placed|requested|made|given)
    `),
    definition: lines(`
      is short for
      abbreviat*|acronym
      is ..2 (name|term|label|word|shorthand)
      is ..1 (field|box|line|tag|marker|setting) ..1 (that|which|in|on|where)
      means
      stands for
      refers to
      denotes
      is defined as
      has meaning
      by means of which
      <microsoft>? (phrase|name|term|word|label|expression|designation|title|abbreviation) (for|that|which|by|under)
      is ..2 (way|label|tag|scheme|status|programme|program|process|mechanism|method|procedure|designation|term|name|concept|arrangement|document|feature|tool|model) (in|by|that|for|with|through|of|which|under|used)
      (means|mechanism|route|way|feature) ..1 by which
      known as
      so called
      (programme|program|scheme|process|mechanism|concept|designation|status|role|model|label) ..2 (called|named|known)
      in general
      typically
      usually
      (customer|client)s who
      speak of|about
      describes how
      (see|sees|meet|meets|find|finds|read|reads|hear|hears|encounter|encounters|notice|notices|come across|comes across|run into) ..4 (term|terms|expression|expressions|phrase|word|words|wording|abbreviation|acronym|label|name)
      (see|sees|meet|meets|encounter|encounters|notice|notices|hear|hears|come across|run into) ..1 (it|them|this|these) ..4 (in|on|from|when|as|used|mentioned|named)
      <microsoft> ..10 process|mechanism|scheme|arrangement under|by which
      what ..1 is meant by
      we (mean|understand)
      is ..1 (firm|company|business|organisation|organization|undertaking) (that|which|who|from|through)
    `),
    genus: lines(`
      (process|procedure|mechanism|method|feature|function|document|form|scheme|programme|program|arrangement|label|field|setting|evidence|proof|relationship) ..2 (by|in|through|under|with) which
      (process|procedure|mechanism|method|feature|document|paper|form|scheme|programme|program|arrangement) ..1 (that|which|whereby|used)
      way ..1 (for|in|of|that|by)
    `),
    holding: lines(`
      is
      succeeds|succeed|replaces|supersedes
      are
      remains
      remain
      stays
      stay
      sits
      stands
      continues
      continue
      go|goes|carries|carry on ..1 (as|being|be)
      becomes
      become
      acts
      act
      serves
      keeps
      shall be
      will be
      listed
      shown
      named
      recorded
      registered
      holds
      retains
      designated
      appointed
      (has|have) been ..1 (entered|recorded|registered|added|named|chosen|set|put|shown|listed|designated|selected)
      (appears|appear|figures|features|shows up|is shown|are shown) ..1 as
    `),
    naming: lines(`
      authorises|authorizes|permits|allows|instructs|approves
      consents|agrees to
      add|adds|enter|enters|set|sets|record|records|register|registers|put|puts|associate|associates|assign|assigns
      displays|display|show|carries|carry|bears|bear
      designated|nominated|selected|chose|chooses
      names|name|named|leaves|leave|keeps|keep|retains|retain|appoints|appoint|designates|designate|nominates|selects|recognises|recognizes|shows|lists|chosen|appointed
      replaced|replaces|replace ..6 by|with
      in favour|favor of
      (reserves|reserve|holds|hold|saves|set aside) ..8 for
      remain|remains|stay|stays|rests|lies|lie|reserved|belongs|belong|given|goes ..1 (with|to|for)
      leave|leaves ..5 (to|with)
      authorised|authorized
      (kept|held|retained|set aside|saved) ..1 for
      rest ..1 with
      (has|have) ..1 (entered|recorded|registered|added|named|chosen|set|put|associated|assigned|selected|listed)
      showing|naming|listing
      not (replace|remove|displace|oust)
      list
    `),
    reserved: lines(`
      reserved
      not used
      left empty|blank
      intentionally left|omitted|blank|deleted
      deliberately left|omitted|blank
      not applicable
      n a|na
      deleted
      omitted
      none
    `),
    tasks: lines(`
      (provision|provisions|attendance|attendances|input|inputs|prerequisite|prerequisites|preparation|preparations|facilities|contribution|contributions|assistance|cooperation) ..2 (by|from|of) <customer>
      tasks|responsibilities|responsibility|obligations|duties|duty|does|undertakings|inputs
      (need|needs|require|requires|expect|expects|ask|asks|want|wants) (from|of) <party>
      (needed|required|expected|wanted|asked|due) (from|of) <party>
      <party> ..2 (provide|provides|supply|supplies|contribute|contributes|bring|brings|arrange|arranges|deliver|delivers|do|owes)
      <party> (part|side|contribution|contributions|homework|deliverables|actions)
      dependencies on <party>
      (dependencies|prerequisites|preconditions|actions|contributions|commitments|to do)
      what (we|i) (need|require|expect|ask|want)
      what <customer> ..1 (contributes|gives|does|prepares|provides|brings|sees to|handles|looks after|owes)
      (needed|required|expected|wanted) from you
    `),
    responsible: lines(`
      responsible|responsibility|owner|who|accountable|assignee|doer
      (action|actioned|done|performed|carried out|provided|delivered|executed|undertaken|assigned|taken|led) (by|to)
      by whom
    `),
    cancelled: lines(`
      (clause|section|article|paragraph|provision|part|parts|item) ..40 (is|are|be|stand|stands) ..3 (deleted|cancelled|canceled|withdrawn|revoked|struck|rescinded|disapplied|repealed|annulled)
      (sentence|sentences) ..40 (is|are|be) ..3 (deleted|struck|removed|omitted|cancelled|canceled|withdrawn)
      (delete|deletes|strike|strikes|cancel|cancels|rescind|rescinds) ..3 (clause|section|article|paragraph) ..6
      (clause|section|article|paragraph) ..6 (ceases to|shall not|does not|do not|no longer) (have effect|apply|applies|form part)
      (clause|section|article|paragraph) ..6 (is|are|be) of no effect
      (clause|section|article|paragraph) ..40 (is expunged|is dropped)
      (clause|section|article|paragraph) ..6 (falls away|drops away)
      (clause|section|article|paragraph) ..40 (falls away|drops away) (with|together|entirely|altogether|completely)
    `),
    voiding: lines(`
      <this> <provision> ..1 (does|do|shall|will|is to) not (apply|bind|form part|take effect|have effect)
      <this> <provision> ..1 (is|was|has been|stands) ..2 (deleted|struck|crossed|removed|withdrawn|cancelled|canceled|void|disapplied|dropped|rejected|refused)
      <this> <provision> ..1 (is|was|has|has been) (not|no|without|never) ..2 (agreed|accepted|approved|force|effect|binding|part|apply)
      <party> ..1 (does|do|did|will|has|have) not ..1 (agree|agreed|accept|accepted|approve|approved|consented) (to|with)? <this> <provision>
      <party> ..1 (rejects|rejected|refuses|refused|deletes|deleted|struck|strikes) ..1 <this> <provision>
      (struck|crossed) (out|through)
      deleted|rejected|refused (by|at|on|in)
      not (agreed|accepted)
    `),
    replaced: lines(`
      (replaced|substituted|superseded|restated|replaces)
      (read|reads) as follows
      following ..3 (inserted|substituted|added)
      following ..2 (takes|take) ..1 place
    `),
    replacing: lines(`
      away|over from
      (place|stead|room) of
      in place of
      instead of
      in lieu of
      in stead of
      rather than
      and not
      succeeds|succeeding
      replaces|replacing
    `),
    as: lines(`
      as
    `),
    until: lines(`
      until|till
    `),
    relative: words("which who"),
    outOf: lines(`
      from
    `),
    owned: lines(`
      of <party>
    `),
    asksWhich: lines(`
      which|what
    `),
    whose: lines(`
      whose
    `),
    givesWay: lines(`
      (clause|section|article|paragraph|confidentiality|confidence|secrecy) ..6 (not|neither|nor) ..2 (apply|extend|stand|restrict|prevent|limit|affect|hinder|bar|govern|oppose)
    `),
    suspended: lines(`
      (clause|section|article|paragraph|provision) ..12 (take|takes|have|has|come|comes|enter|enters|become|becomes) ..2 (effect|force|effective|binding|operative) only
      (clause|section|article|paragraph|provision) ..12 (not|no) ..4 (effect|force|effective|binding|operative) ..2 (until|unless)
      (clause|section|article|paragraph|provision) ..8 only (take|takes|have|has|come|comes|become|becomes) ..2 (effect|force|effective|binding)
      (clause|section|article|paragraph|provision) ..6 (is|are) suspended
    `),
    overriding: lines(`
      (notwithstanding|despite|in spite of|regardless of|by way of exception to|as exception to|in derogation of|by derogation from|in departure from) ..3 (clause|section|article|paragraph|provision) ..3
      (overrides|override|prevails over|takes precedence over|has precedence over|disapplies) ..3 (clause|section|article|paragraph|provision) ..3
    `),
    reinstated: lines(`
      (clause|section|article|paragraph|provision) ..12 (reinstated|restored|revived|reinstates|restores)
      (reinstate|reinstates|restore|restores|revive|revives) ..4 (clause|section|article|paragraph|provision) ..4
      deletion ..3 (clause|section|article|paragraph|provision) ..8 (revoked|withdrawn|cancelled|reversed|set aside)
      (clause|section|article|paragraph|provision) ..6 (again (apply|applies|have effect|has effect)|applies again)
    `),
    range: words("to through until thru"),
    amendingPaper: lines(`
      amendment (no|number|agreement|<number>)?
      addendum
      deed of variation|amendment
      variation agreement
      change order|request
      side letter
      amending|supplemental agreement
    `),
    otherPaper: lines(`
      of|in|under|to (master|framework|original|main|principal|head|underlying|base|parent|prior|previous|earlier|other|umbrella|services|supply|licence|license|existing|first) ..3 (agreement|contract|terms|deed|order|conditions|sow)
      of|in|under msa
      of|in|under|to agreement|contract of|dated <number>
      of|in|under your|our|their|its ..2 (terms|conditions|agreement|contract)
    `),
    thisPaper: lines(`
      of|in this (amendment|addendum|deed|variation|order|letter|agreement|contract|sow)
      hereof
    `),
    formerPaper: lines(`
      (under|in|by|pursuant to|with|of) (its|our|their|your|that|this)? (previous|prior|former|earlier|expired|preceding|old|superseded|lapsed|last) ..3 (agreement|contract|sow|statement of work|order|engagement|letter|paper|terms|deal|project|schedule)
      (in|under|by) (first|last|earlier|unsigned)? (draft|unsigned version)
    `),
    past: words(`
      agreed consented assented approved authorised authorized named appointed designated nominated accepted confirmed acknowledged granted gave set assigned was were had undertook allowed permitted did
    `),
    pluperfect: words("had"),
    remark: lines(`
      (in|under) microsoft ..1 (model|terminology|vocabulary|parlance|language)
      (entries|particulars|statements|points|items|rows|lines|table|list|details) ..2 (is|are) not ..1 (binding|agreed|final)
      for ..2 (background|information|reference|illustration|completeness|context) ..1 only
      (merely|only|purely) ..2 (for|by way of) ..2 (background|information|reference|illustration|history|context)
      background only
      by way of (example|background|illustration|history)
      (it|that|this|which) (is|was|stands for) ..2 (scheme|programme|program|mechanism|procedure|process|status|label|badge|term|word|expression|name|arrangement|register) ..4 (firms|partners|companies|providers|consultants|advisers|advisors|consultancies|integrators|vendors|suppliers|businesses)
      historically
      as matter of history
      (recorded|mentioned|noted|set down|recalled) ..4 (for|as) ..1 (background|history)
      for reference only
      (explained|explains|presented|described|outlined|demonstrated) ..6 (how|what) ..8 (works|work|means|does|is|are)
      (brochure|leaflet|flyer|website|web page|slide|slides|deck|article|blog|newsletter|webinar) ..6 (explains|explain|describes|describe|devotes|mentions|mention|presents|covers)
      noted ..2 (merely|only|solely|purely) so that
      (question|matter|topic|subject) for another (day|time|occasion)
      (takes|take|expresses|express) no view
      (was|were|is|are) noted only
      (mentioned|remarked|said) that another
      (consent|approval|acknowledgement|acknowledgment|permission|authorisation|authorization|agreement) ..30 (is|are|forms|form|was|were|be) ..1 (subject|matter|topic|object) of ..4 (letter|agreement|document|paper|deed|form|negotiation|discussion|talks|conversation)
      (consent|approval|acknowledgement|acknowledgment|permission|authorisation|authorization) ..30 (letter|agreement|document|paper|deed|form|offer) (that|which) ..2 (not|never) ..2 (signed|countersigned|executed|agreed|returned|accepted|concluded)
      <partner> ..3 (quoted|tendered|pitched|bid) ..6 as
      (withdrew|withdrawn|declined|rejected|dropped|lapsed|retracted) ..3 (quotation|quote|offer|proposal|bid|tender|pitch)
      (quotation|quote|offer|proposal|bid|tender|pitch) ..4 (lapsed|withdrawn|declined|rejected|dropped|expired|retracted)
      (some|many|most|several|other|certain) ..1 (customers|clients|colleges|schools|firms|companies|councils|trusts|universities|organisations|organizations|people|businesses|hospitals) ..2 (ask|asks|want|wants|use|uses|hire|hires|engage|engages|buy|buys)
      (predecessor|former owner|previous owner|late|old owner) ..10 (accepted|signed|consented|agreed|approved)
    `),
    lesson: lines(`
      (deliver|delivers|hand over|hands over|write|writes|prepare|prepares|provide|provides|run|runs|hold|holds|give|gives|produce|produces|offer|offers|arrange|arranges) ..6 (guide|guides|training|workshop|workshops|session|sessions|seminar|course|handbook|manual|leaflet|faq|notes|briefing|presentation|webinar) ..1 (on|about|to|in|of|covering|explaining)
      (help|fact|crib|info|information) (sheet|sheets)
    `),
    reporting: lines(`
      wrote
      (hope|hopes|hoped|doubts|doubted|think|thinks|thought|believe|believes|believed|suppose|supposes|fear|fears) ..2 that
      (hope|hopes|hoped|believe|believes|believed|trust|trusts|assume|assumes|guess|reckons) ..1 <customer>
      (expect|expects|expected|anticipate|anticipates|anticipated|envisage|envisages|envisaged|foresee|foresees|foreseen) ..2 that
      (assert|asserts|asserted|contend|contends|contended|allege|alleges|alleged|argue|argues|argued|insist|insists) ..2 that
      (intended|planned|contemplated|imagined|rumoured|rumored) that
      (wonder|wonders|wondered|asks|asked) ..1 (whether|if)
      (mentioned|remarked|wrote|suggested) that
      microsoft ..3 (says|said|explains|states|writes|recommends|advises|suggests|announces|announced|reports) ..1 that
      (is|was|were) not ..1 (case|true|correct|agreed|intended|meant|envisaged|suggested|condition|term|requirement|said) that
      (do|does|did|should|must|may|can|shall) not ..1 (mean|imply|follow|say|suggest|promise|guarantee|be taken|be read|be understood) ..3 that
      nothing ..12 (mean|means|imply|implies|require|requires|oblige|obliges|suggest|suggests|provide|provides|say|says|construed|taken|understood|read|interpreted) ..3 that
      (not|never) ..1 (agree|agreed|accept|accepted|decide|decided|confirm|confirmed|promise|promised|resolve|resolved|settle|settled|determine|determined|established|consented|conceded|acknowledge|acknowledged) that|whether
      (nobody|no one|none|neither party|no party|neither of them) ..3 (agrees|agreed|accepts|accepted|says|said|promises|promised|decided|confirms|confirmed) that
      (agreed|decided|resolved|elected|chosen) not to ..2 (provide|agree|say|require|include|stipulate|accept) ..1 that
      yet to ..2 (decide|agree|settle|determine|say|confirm|choose) that|whether|if
      (remain|remains|is|are|left|stays) ..2 (open|undecided|unclear|unsettled|uncertain|unresolved|disputed|doubtful|seen|decided|settled|question|moot) whether|if
      (put|puts|set|laid|brought) forward ..4 (wording|text|terms|clauses|language|proposals|points|provisions)
      (proposed|proposes|offered|offers|suggested|suggests|tendered|asked for|sought|seeks) ..1 (following|this|these|such) ..1 (wording|text|terms|clauses|clause|language|proposals|points|provisions)
      (draft|drafts|template|sample|specimen|model|version|versions) ..6 (read|reads|said|says|stated|states|provided|provides|proposed|contained|contains|ran|runs|had)
      (minded|inclined|disposed) to
      (is|are|was|were) (reported|said|rumoured|rumored|believed|thought|alleged|supposed) to (have|be)
      it (is|was) ..1 (said|reported|rumoured|rumored|believed|thought|alleged) ..1 that
    `),
    requesting: lines(`
      (ask|asks|asked|request|requests|requested|propose|proposes|proposed|suggest|suggests|suggested|recommend|recommends|recommended) that
      (want|wants|wanted|wish|wishes|wished|prefer|prefers|preferred|urge|urges|urged|demand|demands|demanded|would like) that
      (proposed|suggested|recommended|requested) ..6 (not|never) ..1 (agreed|accepted|approved|confirmed)
    `),
    possessive: words("our your their its my"),
    fulfilling: words(`
      carry carries carried out effect implement* execut* perform* do does follow follows observ* comply complies proceed* act acts bound binds bind binding make makes ensure* procure* arrang* grant* give gives assign* set sets activat* open opens switch preserv* hold holds undertak* accept* agree agrees agreed approv* confirm* consent* acknowledg* enter enters name names appoint* designat* register* submit* take takes bring bring* honour honours fulfil fulfils fulfill fulfills realise realize adopt adopts provide provides establish* create* invite* link links warrant* represent* declare* state states attest* certif* vouch* permit* allow* authoris* authoriz* complete completes transact* initiate* perform
    `),
    entries: lines(`
      (this|these|those|each|every|all|any|above|foregoing|preceding|following|first|last|both|such|said) ..2 (row|rows|line|lines|item|items|point|points|entry|entries|step|steps|setting|settings|instruction|instructions|particulars|details|statement|statements|table|sheet|form|list|stipulation|stipulations|arrangement|arrangements|determination|determinations|terms|data|facts|declaration|path|paths|request|access|relationship|delegation|association|claim|link)
      (above|foregoing)
      (table|sheet|list) (is|are|binds|forms)
      (contents|content) of ..1 (this|these|table|list|section|clause|page|sheet)
      (<consent>|approve|approves|confirm|confirms|accept|accepts|agree|agrees) ..2 (this|present) (section|clause|page|box|sheet|block|schedule|annex)
      (arrangement|arrangements|instruction|instructions|association|link|entry|access|particulars) (shown|described|set out|stated|written|given|listed) (here|above|below)
      (set out|stated|shown|listed|written|described|agreed) (here|above|below)
      (points|items|steps|numbers|lines|rows|entries|letters) <number> (to|and|through|until) <number>
      (step|point|item|number|row|line) <number>
      (all|both) ..1 (two|three|four|five|six|seven) ..1 (points|items|steps|entries|lines|rows|numbers|of them)?
      (as|the) follows|following
    `),
    notYet: lines(`
      (if|unless|where|to extent|insofar as|in so far as) ..5 (not|already|yet) ..3 (done|happened|given|accepted|approved|consented|agreed|entered|signed|granted|so|in place)
    `),
    otherMatter: lines(`
      (this|our|your|its|their|all|any|each|every|no|both|supplier|provider|customer|client|partner|premium|steering|project|technical|monthly|annual|final)? ..1 (invoice|fee|charge|price|rate|payment|expense|travel|vat|tax|warranty|insurance|liability|indemnity|documentation|manual|training|newsletter|ticket|incident|log|password|helpdesk|service desk|support desk|meeting|workshop|committee|report|go live|project|engagement|agreement|contract|assignment of rights|work|support|hardware|device|delivery|deliverable|acceptance test|test|pilot|trial|holiday|notice period|intellectual property|confidentiality|publicity|milestone|change request|timesheet|time sheet)
      (term|duration|length|period) of ..1 (agreement|contract|order|engagement|project|services|sow)
    `),
    apart: lines(`
      there
      (outside|beyond|apart from|not part of|not covered by|not touched by) ..3 (order|deed|agreement|contract|statement|variation|amendment|addendum|letter)
      (untouched|unaffected|left alone)
    `),
    telling: lines(`
      (took|taken|removed|deleted|withdrew|dropped|ended|revoked|cancelled|canceled|undid|reversed) (it|them|that|this|these|those|us|<partner>)
      (proposed|proposes|offered|offers|sought|seeks|applied|applies|wanted|wants|hoped|hopes|intends|intended|plans|planned)
      (several|many|hundred|hundreds|dozens|dozen|numerous|various|thousands|most|some) ..2 (customers|clients|companies|firms|organisations|organizations|partners)
      (explain|explains|explained|mention|mentions|mentioned|describe|describes|described|inform|informs|informed|raise|raises|raised|recommend|recommends|recommended|observe|observes|observed|wonder|wonders|wondered|evaluate|evaluates|evaluated|evaluating|consider|considers|considered|considering|explore|explores|explored|exploring|compare|compares|compared|noted|spoke|speak|speaks|asked|learned|learnt|heard|reported|outlined|remarked|told|tells|spoken|quoted|presented|demonstrated)
      <party> ..2 (discuss|discusses|discussed|note|notes|ask|asks|report|reports|outline|outlines)
      (topic|question|subject|option|options|matter) ..6 (for|of|put|which|that)
      (earlier|former|past|previous|recent) (years|year|times|days|engagements|projects)
      (agreement|contract|order|engagement|framework|statement of work|sow) ..10 (ended|expired|terminated|lapsed|superseded|over|ran out|came to an end)
      (sometimes|often|frequently|usually|typically|generally|commonly|occasionally|at times)
      (is|are) (how|what|why|where|when)
      (stems|stem|dates|originates|comes) from
      (headed|heading|column|page|glossary|recital|whereas)
      (relationship|access|consent|claim|link|entry|designation|arrangement|it) (ran|lasted|lapsed|ended|expired) ..2 (to|until|till|on|in|with)
      (minded|inclined|disposed) to
    `),
    opening: lines(`
      (some|many|most|several|other|few) ..1 (partners|suppliers|providers|resellers|vendors|firms|consultancies|integrators|customers|clients|companies|organisations|organizations|agreements|contracts)
      (in|under|with|for|unlike) (other|some|many|similar) ..1 (engagements|projects|contracts|agreements|deals|customers|clients)
      (if|should|once|when|where|unless|until|in case|in event|as soon as) ..3 parties ..3 (agree|agreed|decide|decided|conclude|enter)
      subject to ..2 (further|separate|later|future|mutual|subsequent) ..1 agreement
      subject to ..1 (agreement|consent) (between|of|by) ..1 parties
      (under|in|by) (previous|prior|former|earlier|expired|old|last) ..2 (agreement|contract|sow|order|engagement|letter) ..1 which ..2 (ended|expired|lapsed|terminated|ran out)
      only (if|when|once|after|where) ..8 (which|who|that) ..2 (has|have) not
      (example|sample|specimen|illustrative|template) (wording|clause|text|language|sentence|paragraph|provision)
      <microsoft> ..1 (example|sample|specimen|illustrative|template|model) (wording|clause|text|language|sentence|paragraph|provision)
      <customer> ..1 (sister|parent|holding|affiliated|mother) (company|undertaking|firm|body|trust|council|association)
      <customer> (parent|holding|affiliate|subsidiary|predecessor|landlord|majority shareholder) (has|have|had|is|was|did|accepted|approved|consented|signed|agreed)
      (its|our|their|your) ..1 (sister|parent|holding|affiliated) (company|undertaking|firm|body|trust|council|association)
      (sister company|parent company|parent|holding company|subsidiary|affiliate) of <customer>
      <partner> (advises|advised|recommends|recommended|urges|urged|encourages|encouraged|counsels|counselled|invites|invited) <customer> to
    `),
    recital: words("whereas"),
    withdrawing: lines(`
      (take|takes|took) (that|it|this|them) back
      <party> ..3 (withdraws|revokes|rescinds|retracts|terminates|cancels|recalls|annuls|countermands)
      <party> (withdraw|revoke|rescind|cancel|retract)
      <party> (has|have) (withdrawn|revoked|rescinded|retracted|terminated|cancelled|canceled|annulled)
      <party> (took|takes|has taken) <party> off
      <party> ..1 (removes|deletes|strikes|unlinks|deregisters) <party>
    `),
    exclusive: words("only solely exclusively alone sole exclusive reserved"),
    forbidding: lines(`
      no consent ..1 (is|are|was|has been|will be|shall be) ..1 (given|granted)
      to exclusion of <partner>
      (stop|stops) short of
      (is|are|be|being|remains|remain) ..1 (prohibited|forbidden|barred|precluded|debarred|banned) (from|to)
      (prohibited|forbidden) to <partner>
      (and|or|are|is) prohibited
      (prohibits|forbids|bars|precludes|debars) <partner>
      off limits
      (prohibited|forbidden|not permitted|not allowed) (under|by|in|during|within)
      none ..2 (following|these|those|this) (is|are|shall be|will be) ..1 (permitted|allowed|permissible|open)
      (is|are|be|stays|stay|remains|remain) ..2 (ruled out|out of question|off table|excluded)
      (do|does|doing|undertake|undertakes|engage|engages|attempt|attempts|perform|performs|seek|seeks) ..1 (none|neither|nothing) of (them|these|those|following)
      refrain|refrains|abstain|abstains|desist|desists from
    `),
    otherVendor: OTHER_VENDORS,
    othersPaper: lines(`
      (contract|agreement|order|engagement|arrangement) ..3 (between|with) ..6 (<stranger>|<third>|<unfamiliar>)
      (contract|agreement|order|engagement|arrangement) ..1 (that|which) ..3 (<stranger>|<third>|<unfamiliar>)
      (<stranger>|<third>|<unfamiliar>) ..3 (contract|agreement|order|engagement) ..1 (with|between)
    `),
    agreedBelow: ["(what|matters|points|terms|items|things) ..2 <party> ..2 <consent>"],
    formerColumn: lines(`
      until|till now
      so far
      to date
      as (signed|is)
      old|before|current|currently|existing|present|previous|previously|prior|former|formerly|original|originally|was|today|superseded
      (until|till|through|up to) ..3 <number>
      as ..1 (signed|stands|stood|was)
    `),
    newColumn: lines(`
      new|newly|now|after|amended|revised|replacement|becomes|updated|henceforth|proposed|change|amendment
      replaced by
      changed to
      to be
      in future
      as (amended|revised|replaced)
      (from|as of|with effect from|since|effective) ..3 <number>
      as ..3 (will|shall|is to) ..1 (read|be|stand)
      (will|shall|to) read
      reads
    `),
    unchanged: lines(`
      unchanged
      no (change|changes|amendment)
      not (changed|amended)
      as (before|is|now)
      (stays|remains|stands|same)
    `),
    proposedColumn: lines(`
      proposed|proposal|proposals|requested|suggested|asked|wish|wishes
      <party> ..1 (proposal|proposals|proposed|request|requests|wish|wishes|draft|wording|suggestion|ask)
    `),
    agreedColumn: lines(`
      agreed|outcome|decision|decided|final
      <party> ..2 (position|answer|response|decision|reply)
      what (was|is|has been) agreed
    `),
    statusColumn: lines(`
      status|accepted|applies|applicable|approved|adopted|selected|included
      in force
      <party> ..2 (comment|comments|view|remark|remarks)
    `),
    formerLabel: lines(`
      old ..1 (text|wording|version|clause|section|paragraph)?
      previously|formerly|superseded
      until|till now
      (previous|former|original|superseded|deleted) (text|wording|version|clause)
      delete|deleted|strike
    `),
    stepsTaken: lines(`
      <party> ..6 (carry|carries|perform|performs|complete|completes|take|takes|follow|follows|do|does|execute|executes) ..1 (out)? ..2 (steps|points|items|tasks|numbers) <number> (to|and|through) <number>
      <party> ..6 (carry|carries|perform|performs|complete|completes|take|takes|follow|follows|do|does|execute|executes) ..1 (out)? (these|those|all|above|all these) ..1 (steps|tasks)
    `),
    boundBelow: lines(`
      (turns|turn|makes|make|renders|render) (every|each|all|any|these|them|those) ..8 (obligation|obligations|promise|promises|commitment|commitments|undertaking|undertakings|duty|duties|binding)
      (point|points|bullet|bullets|row|rows|line|lines|item|items|condition|conditions|assumption|assumptions|statement|statements|entry|entries|premise|premises|rule|rules) ..8 (is|are|be|becomes|become|counts|count|ranks|rank|stands|stand|forms|form|made) ..6 (obligation|obligations|promise|promises|commitment|commitments|undertaking|undertakings|binding|agreed)
    `),
    answers: lines(`
      (answer|answers|cross|crosses|tick|ticks) ..3 (is|are|form|forms|become|becomes) ..1 part of
      <party> ..1 (accept|accepts|agree|agrees|confirm|confirms|approve|approves|are bound|is bound) ..4 (answer|answers)
      (answer|answers) ..3 (below|here|that follow) ..2 (bind|binds|are binding|are agreed|form part)
      these|this (pages|page|answers|questions|document|paper|sheet) ..3 (are|is|form|forms|make|makes|constitute) ..2 (whole|entire|contract|agreement)
      (answer|answers) ..6 (we|parties|both|what) ..3 (agree|agreed)
    `),
    yes: words("yes agreed given granted confirmed accepted approved"),
    no: lines(`
      deleted|removed|struck|dropped|omitted
      no
      none
      refused|declined|rejected|denied|prohibited|withheld|forbidden|excluded
      not (agreed|given|granted|permitted|allowed|accepted|approved|wanted)
      (left|taken|cut|struck) out
    `),
    unbindingPaper: lines(`
      these|this (heads|head|terms|letter|document|paper|memorandum|note|sheet|intent|outline|draft|offer|summary) ..8 (not|no|without|neither) ..12 (binding|bind|obligation|obligations|effect|force)
      (heads of terms|term sheet|letter of intent|memorandum of understanding|document) ..6 (is|are|be)? ..2 (not|without) ..8 (binding|bind|obligation|contract)
      these|this (heads|terms|letter|document|paper|memorandum|sheet) ..3 (non binding|nonbinding|subject to contract)
      (they|it) (create|creates) no ..2 obligation
      entire document ..6 not ..3 binding
    `),
    bindingAlone: lines(`
      only (clause|section|article|paragraph|point) <number> ..12 (bind|binds|binding)
      (clause|section|article|paragraph|point) <number> ..6 (alone|only) ..4 (bind|binds|binding)
      (except|save|apart|aside|other than|exception) ..5 (clause|section|article|paragraph|point) <number> ..8 (letter|document|paper|heads|memorandum|note|intent|sheet|proposal|understanding) ..8 (not|no|nothing|neither|without|non) ..8 (bind|binds|binding|nonbinding)
      (except|save|apart|aside|other than|exception) ..5 (clause|section|article|paragraph|point) <number> ..8 (nothing|none|no part) ..4 (letter|document|paper|heads|memorandum|note|intent|sheet|proposal|understanding) ..8 (bind|binds|binding)
      (letter|document|paper|heads|memorandum|note|intent|term sheet|proposal|understanding) ..8 (not|no|none|nothing|neither|without|non) ..12 (bind|binds|binding|nonbinding) ..6 (except|save|apart|aside|other than|exception) ..5 (clause|section|article|paragraph|point) <number>
      (other|remaining) (clause|section|article|paragraph|point|provision|term) ..4 (not|nobody|neither|non) ..4 (bind|binds|binding|nonbinding)
      (other|remaining) (clause|section|article|paragraph|point|provision|term) ..2 (record|records|reflect|reflects|state|describe|summarise|summarize|express) ..8 (discussed|discussion|intention|intentions|intent|negotiation|hope|proposal|exploration)
      (rest|remainder) of ..2 (letter|document|paper|heads|memorandum|note|sheet|proposal|understanding) ..4 (not|nobody|neither|non) ..4 (bind|binds|binding|nonbinding)
      (everything|all) else ..6 (not|nobody|neither|non) ..4 (bind|binds|binding|nonbinding)
    `),
    unbindingPart: lines(`
      this (annex|schedule|appendix|exhibit|section|part|note|paragraph|page|chapter|guide|guidance|glossary) ..8 (not|no|without|neither) ..12 (binding|bind|obligation|obligations|effect|duty|part of)
      this (annex|schedule|appendix|exhibit|section|part|note|page|chapter|guide|guidance) ..4 (guidance|information|illustration|illustrative|convenience) only
      for (guidance|information|illustration) only
      this (annex|schedule|appendix|exhibit|section|part|note|page|chapter|guide|guidance) ..10 (only|merely) ..3 (guidance|information|informative|explains|describes|explanation)
    `),
    bindingRows: lines(`
      (each|every|all) ..2 (entry|row|line|entries|rows|lines) ..10 (bind|binds|binding|bound)
      (entries|rows|lines) ..6 (bind|binds|are binding) ..3 (party|parties|us|sides|companies)
    `),
    recitalsEnd: lines(`
      now <party> (does|do) ..2 (authorize|authorise|consent|agree|grant|appoint|designate|approve|confirm|undertake|accept)
      now it is agreed
      now <party> ..1 (shall|will|agrees|agree|consents|designates|appoints|grants|authorizes|authorises|confirms|accepts|undertakes)
      in consideration of
      parties ..2 agree
      it is ..1 agreed
      agree as follows
      (parties|they) ..2 (have agreed|agree|contract|covenant) as follows
    `),
    pending: lines(`
      to be (furnished|specified|allocated|settled|designated)
      to be (listed|compiled|drawn up|chosen|selected|picked|fixed|stated|attached|indicated|defined|nominated) (by|at|on|in|when|once|before|after|later)?
      (to|will) be ..1 (looked up|found|sent|obtained|checked|verified|established|filed|communicated|identified|updated)
      leave|left|leaving (this)? blank|empty|open
      blank for now|now
      not yet received|to hand
      look this up
      on request
      tbc
      tbd
      tba
      to be|follow confirmed|completed|supplied|provided|added|advised|agreed|inserted|filled|determined|notified|named|given|announced|decided|entered
      to follow
      to come
      pending
      not yet ..2 (known|available|supplied|provided|issued|assigned|confirmed|created|given)
      n a|na
      insert
      please complete|insert|supply|provide|enter
      awaited
      awaiting
      outstanding
      unknown
      will follow
      will be ..3 (supplied|provided|confirmed|notified|advised|sent|completed|added|inserted)
      is to be ..2 (supplied|provided|confirmed|notified|advised|completed|added)
      fill in
      xxxx
      to be (picked|chosen|selected|fixed|nominated|appointed|arranged|defined|discussed|clarified|negotiated|finalised|finalized|submitted|worked out|drawn up|written in)
      by|under separate agreement
      subject to agreement
      not ..1 (decided|settled|agreed|fixed|chosen)
      (under|in) (discussion|negotiation|preparation|review)
      still|decision|left open
      (as|when) (agreed|decided) (at|in|during|later|between|from)
      (as may|to) be agreed
      in due course
      n n
      not yet (decided|chosen|fixed|defined|selected|named|listed|identified)
      to be (found out|worked out|picked|firmed up)
      none yet
      not known
      tbn
      n k
    `),
    laterNamed: lines(`
      (still|yet)? to be (agreed|named|determined|decided|settled|specified|defined|chosen|notified|fixed|confirmed|identified|selected|designated|advised|set) ..1 (later|separately|due course|later date|later stage)
      (still|yet)? to be (agreed|determined|decided|settled|chosen|fixed) (between|by|with|in|at|upon|on)?
      yet to be (agreed|named|determined|decided|settled|specified|defined|chosen|notified|fixed|confirmed|identified|selected|designated|advised|set)
      (which|that) (will|shall|is to|are to) be ..1 (agreed|named|determined|decided|settled|specified|defined|chosen|fixed|identified) ..1 (later|separately|due course)
    `),
    settledLater: lines(`
      (will|shall|to) be ..1 (settled|agreed|decided|determined|named|confirmed|chosen|fixed|specified|listed|discussed|identified|selected|communicated|notified) ..4 (later|due course|separately|after|at|when|once|before|during|nearer|following|next|separate|shortly)
      (remain|remains|is|are|stay|stays|left) ..1 (undecided|outstanding|unsettled|undetermined|unknown)
      (is|are|left) still? open
      (is|are|has been|have been) not ..1 yet? ..1 (known|agreed|decided|settled|determined|fixed|chosen|named|identified|specified)
      (is|are) (yet|still) to be
      (will|shall) ..1 (name|notify|confirm|specify|agree|choose|settle|decide|identify|list|communicate|select) ..6 (later|due course|separately|after|when|once|before|nearer|following|next|shortly)
      (has|have) ..1 not ..1 yet? (agreed|decided|settled|named|chosen|specified|identified|selected)
      (order|document|schedule|letter|paper|list) ..1 (will|shall|is to) follow
      shall|will ..2 (speak|talk|discuss|agree) ..2 (later|next|separately|another)
    `),
    reference: lines(`
      in|of|on|at|under|to|by|per|see|from (schedule|annex|appendix|exhibit|attachment|section|part|clause|annexure) <number>|a|b|c|d|e|f|g|i|ii|iii|iv|v
      (listed|identified|named|set out|stated|given|shown|specified|described|below|above|typed|entered|written)
      (designated|defined|detailed|noted|recorded|mentioned|indicated|provided for)
      in|on|of|per|by|from|under (schedule|annex|appendix|exhibit|attachment|table|data sheet|order form|order sheet|fact sheet)
      (article|paragraph|table|chapter|item) <number>
      that|which|what schedule|annex|appendix|exhibit|attachment <number>|a|b|c|d
      in|on|of|at|under|to|by|per|see|from (panel|sheet|enclosure|addendum|list|form) <number>|a|b|c|d|e|f|g
      in|on|of|at|under|to|by|per|see|from box a|b|c|d|e|f|g
    `),
    fieldReference: ["(box|boxes|row|rows|line|lines|field|fields|cell) <number>"],
    officer: lines(`
      (<customer>|own|existing|current) (<role>|<common-role>) (shall|will|must|may|can|approves|accepts|signs|assigns|adds|sets|creates|grants|gives|confirms|invites|is|has|who|enters|receives|logs|selects|and|or)
      <customer> (<role>|<common-role>) (<email>|of)
      by (<customer>|its|own|another)? (<role>|<common-role>)
      (<customer>|own) ..2 (administrator|administrators|admin|admins|staff|employees|team|department|people) ..2 (hold|holds|has|have|keep|keeps|retain|retains|with) ..4 (<role>|<common-role>)
      (<role>|<common-role>) of <customer>
      (<role>|<common-role>) <email>
      <customer> (subscription|account|tenant|portal|billing|directory|azure|site) (<role>|<common-role>)
      (subscription|account|tenant|portal|billing) (<role>|<common-role>) (shall|will|must|may|records|record|adds|sets|enters|names|assigns|approves|accepts|gives|grants|selects|keeps|types|designates)
      <customer> (<role>|<common-role>) (records|record|names|keeps|picks|types|designates|nominates|registers|links|puts|makes|removes|changes|decides|invites|sees|runs|looks)
    `),
    thatProduct: lines(`
      (that|those|such|said|this|these) (product|products|workload|workloads|service|services|application|applications|subscription|subscriptions|licences|licenses|tools)
      there
      (on|for|in|of|to|under|over) (these|those|them)
    `),
    atEnd: lines(`
      (on|at|until|by) ..2 end date
      (on|upon|after|at|following|by) ..3 (termination|expiry|expiration|completion|conclusion)
      within ..6 (termination|expiry|expiration|completion|conclusion)
      end of ..3 (term|agreement|contract|sow|order|engagement|service|services|project|work|works|assignment|relationship|mandate|support|access|delegation|framework|subscription|cooperation|collaboration)
      (agreement|contract|sow|order|engagement|service|services|project|work) ..1 end
      at end
      (when|once|after|whenever|as soon as) ..3 (role|roles|access|account|accounts|assignment|assignments|delegation|guest|guests|relationship|subscription|subscriptions|engineer|engineers|rights|permissions) ..6 (ends|end|closed|removed|disabled|lapse|lapses|expires|expire|leaves|leave|deleted|withdrawn|revoked|over|finished|finish|finishes)
      (on|upon|at|after|following) ..3 (withdrawal|revocation|lapse|closure|departure|cancellation|handover|exit|offboarding|close|cutover|last day)
      (when|once|after) ..3 (agreement|contract|sow|order|term|engagement|services|work|project) ..3 (ends|end|expires|terminates|terminated|ended|expired|complete|completed|over)
      (on|upon|at|after|following|with) ..2 (acceptance|sign off|hand over|go live|project end|project close)
    `),
    accessRows: lines(`
      (access|role|roles|permissions|privileges|delegation|delegations) ..1 (listed|set out|described|shown|specified|stated)? in (schedule|annex|appendix|exhibit|table)
    `),
    rows: lines(`
      (table|list|matrix|grid|chart) (below|above|following)?
      (in|of|under|per|to) (schedule|annex|appendix|exhibit|table|part|attachment|row|line|item|rows|lines|items|paragraph|section|clause)
      (access|role|roles|right|rights|permission|permissions|relationship|relationships|account|accounts|delegation|delegations|privileges) ..3 (in|at|under|of|listed|shown|described|stated|specified) <number>
    `),
    listedRights: lines(`
      (access|accesses|right|rights|role|roles|permission|permissions|privilege|privileges|account|accounts|delegation|delegations|assignment|assignments|entitlement|entitlements) ..4 (schedule|annex|appendix|exhibit|table|list|matrix|grid|chart|rows|lines)
      (schedule|annex|appendix|exhibit|table|list|matrix|grid|chart) ..6 (access|accesses|rights|role|roles|permissions|privileges|accounts) ..6 (granted|given|assigned|conferred|provided)
      arrangement|arrangements ..4 (schedule|annex|appendix|exhibit|table)
    `),
    leading: lines(`
      following
      as follows
      each of them
      each of these
      these
      tick ..4
      below
      in this table
      answers
      (right|left|second|last) ..1 column
    `),
    partnerDoes: words(`
      provid perform deliver build sell resell invoic train design configur migrat implement monitor
      operat support quot is|reseller partner liab consultant engineer staff bills writes warrants starts
      work team run create engaged file keeps licensing suppl deploy install maintain advis appointed continue margin charges
    `),
    customerDoes: words(`
      pay tenant subscription grant administrator buy own licence license hold director employee user
      purchas enrol hold uses accept approv consent contact domain azure mailbox premises site data
      environment confirm decline select appoints engage choose commission initiat invit
    `),
  },
  quotesInGuillemets: false,
  capitalNouns: false,
  notNames: words(`
    public accepted agreed signed executed microsoft partner record claiming claimed digital transacting customer center centre admin link proof execution
    agreement cloud solution provider enterprise schedule section annex exhibit portal service statement work
    reseller licensing id mpn pcn entra nothing neither party parties each all any no if when where this that these
    it he she they january february march april may june july august september october november december monday
    friday the for from in on at by to of and or with before after until unless upon within during under a an both
    every enrolment enrollment enrolments enrollments amendment addendum msa sow deed variation letter proposal
    offer quotation framework master memorandum mou fee fees price part article clause appendix annexure attachment
    such other another access consent notice approval acceptance go kick cut effective commencement start end only
    solely mcpp gdap pal dpor cpor tpor poe nca mca tenant directory location field project supply human finance
    commerce licences licenses licence license subscription subscriptions date term period day deadline expiry
    towards toward regarding concerning besides beyond beneath behind across alongside amid among notwithstanding pursuant throughout without thereafter accordingly additionally consequently conversely furthermore hence however instead likewise meanwhile moreover nevertheless nonetheless otherwise similarly subsequently thus thereby therefore whereas while whilst once since although though because as so then there here apart save except subject per via into onto over through along around about against between below above despite like unlike near next opposite outside inside past plus minus till up down off out
  `),
  thirdParties: lines(`
    another|different|other|incumbent|existing|present|current|outgoing|former|previous|third|separate|second|rival|competing (cloud|microsoft|licensing|csp|it)? partner|supplier|reseller|provider|firm|company|vendor|consultancy|consultant|party|integrator|organisation|organization|dealer
    somebody|someone|anybody|anyone else
    own|chosen partner|reseller
    successor (partner|supplier|provider|reseller)?
    incoming (partner|supplier|provider|reseller)
  `),
  signals: {
    work: lines(`
      (starter|launch|rollout|adoption|jump start|quick start|kick start|fast start) package
      deploy*
      adopt*
      migrat*
      implement*
      configur*
      design
      designs
      designing
      build
      builds
      building
      built
      roll out
      rollout
      rolls
      train
      trains
      training
      operate
      operates
      operation|operations
      manage|manages|managing|managed
      monitor*
      support
      supports
      supporting
      optimis*
      optimiz*
      secur*
      harden*
      assess*
      review*
      workshop*
      consult*
      advis*
      advice
      develop*
      integrat*
      install|installs|installed|installing|installation
      set up
      sets up
      moderni*
      transform*
      enrol
      enrols
      enrolment|enrollment of
      pilot*
      administer*
      administration
      govern*
      service desk
      help
      helps
      introduc*
      introduction
      deliver
      delivers
      intranet
      landing zone
      readiness
      discovery
      roadmap
      test*
      tune|tunes
      patch*
      run|runs|running
      services on|for|in|around
      onboard*
      move|moves|moving
      set of
      project
      programme|program
      engagement
      customis*
      customiz*
      automat*
      champion*
      extend|extends
      improve*
      create|creates
      provide ..4 services
      reporting
      reports
      coach*
      prepare|prepares|preparing
      lesson|lessons
      teach|teaches|teaching
      use of
      work
      looks after
      cutover
      hypercare
      health check
      audit*
      protect*
      label|labels
      polic*
      deliverable|deliverables
      replac*
      (put|puts|bring|brings|take|takes) ..8 into (use|service|operation|production)
    `),
    otherProduct: OTHER_PRODUCTS,
    workTerm: [
      "(work|services|service|project|assignment|engagement|job|tasks|consulting) ..2 (means|mean|is|are|comprises|comprise|covers|cover|includes|include|refers|stands)",
    ],
    project: [
      "sets|set up",
      ...words(`
        implement* deploy* migrat* configur* adopt* train trains training design designs build builds roll operate operates monitor* administer* develop* integrat* onboard* install|installs|installed|installing|installation manages manage administers patch* run runs running optimis* optimiz* migrat* harden* creates writes
      `),
    ],
    labour: lines(`
      time and materials?
      (hourly|daily|day|consulting|blended) (rate|rates)
      (man|person|consultant|consulting) (day|days|hour|hours)
      (day|days|hour|hours) of ..1 (training|help|coaching|configuration|consulting|consultancy|set up|setup|implementation|support|work)
      work (added|items|packages|breakdown)
      (price|fee|fees|charge|charges|invoices|estimate) (of|for) work
      work ..6 per (hour|day)
      per (hour|day) for ..2 (engineers|consultants|architects|work)
    `),
    managed: lines(`
      managed (microsoft|cloud|it|security|azure|support|service|services|detection|platform|workplace|tenant|operations)
      managed service
      fully managed
      service desk
      help desk
      helpdesk service
      round clock
      24 7
      24x7
      24 hours day
      <partner> ..8 (operates|operate|monitors|monitor|patches|maintains|administers|administer|manage|manages) ..8 (tenant|platform|estate|environment|subscriptions|servers|<product>)
      <partner> (shall|will|must)? ..2 run|runs ..8 (tenant|platform|estate|environment|subscriptions|servers|<product>)
      looks after ..8 (tenant|platform|estate|environment|subscriptions|servers|<product>)
      what we ..1 look after
      (phone|telephone|user|remote|staffed) helpdesk
      (operation|monitoring|administration|management|patching) of ..4 (<product>|tenant|platform|environment|subscriptions|estate)
      (run|runs) ..12 day to day
      day to day (running|operation|administration|management)
      ongoing|continuous (operation|support|management|administration|monitoring)
      as managed
      security operations (centre|center|service|schedule)
      <product> operations
      tenant administration|operations
      (second|first|third) line support ..6 (<product>|tenant)
      (support|maintenance) ..8 <product> ..12 (monday|working|business|weekdays|office|service) ..4 (friday|days|hours|levels)
      (monitor|monitors|patch|patches) ..6 (operate|operates|run|runs|maintain|maintains|back|backs) ..6 (subscription|subscriptions|<product>|tenant|estate)
      (keep|keeps|keeping) ..3 (<product>|tenant|estate|subscriptions) ..3 (running|patched|secure|healthy|available)
      (take|takes|taking|assume|assumes) ..3 (over|responsibility|charge|care) ..6 (running|operation|administration|management|tenant|<product>) ..6 (<product>|tenant|estate|subscriptions|environment)
      (outsourc*|hosting services) ..8 (<product>|tenant|workplace)
      (remotely|permanently|continually) (manages|monitors|administers|manage|monitor|administer)
      <product> ..4 (is|are) ..3 (monitored|operated|administered|patched|managed) ..6 by <partner>
      <product> ..12 (managed|run|operated|administered|monitored|patched|looked after|hosted) by <partner>
      <partner> ..4 (go on|goes on|continue|continues|carry on|keep|keeps) ..1 (monitoring|patching|operating|running|administering|managing|maintaining) ..8 (tenant|platform|estate|environment|subscriptions|servers|<product>)
      <partner> (has|have) ..1 (managed|operated|run|administered|looked after|hosted) ..6 (tenant|platform|estate|environment|subscriptions|servers|<product>)
      managed <product>
      managed by <partner>
      management ..2 (comprises|includes|covers|consists) ..8 (monitoring|patching|backup)
      (monitoring|patching|backup) ..6 (patching|monitoring|backup) ..8 <product>
      (host|hosts) ..14 <product> ..3 (look|looks) after
      (host|hosts) ..14 <product> ..12 (patch|patches|patching|backup|backups|monitoring|monitor|monitors)
      (continuous|permanent|constant|round clock) ..2 (surveillance|monitoring|watch|supervision) ..8 (<product>|tenant|platform|environment|subscriptions|estate)
      (surveillance|supervision) of ..4 (<product>|tenant|platform|environment|subscriptions|estate)
      (operation|running|administration|management) and (support|maintenance|monitoring|administration|care) of ..6 (tenant|subscriptions|estate|environment|platform|<product>)
      (support|maintenance|monitoring) and (operation|running|administration|management) of ..6 (tenant|subscriptions|estate|environment|platform|<product>)
      <product> ..12 in <partner> hands
      <partner> ..8 (watch|watches|supervise|supervises) ..4 (loads|jobs|alerts|dashboards|systems|environment|platform|pipelines|tenant|estate|logs)
      <partner> ..16 (restart|restarts|rerun|reruns) ..4 (jobs|services|loads|pipelines)
      (apply|applies|applying|install|installs) ..3 (updates|patches|fixes) ..6 (keeps|keep|takes|take|backups|back ups|monitors|watches|answers|restores)
      run operations
      (keeps|keep|keeping) ..2 (watch|eye) ..2 (on|over) ..4 (tenant|platform|estate|environment|subscriptions|servers|<product>)
      <partner> ..2 (keep|keeps|keeping) ..20 in ..2 (order|operation|shape|repair)
      (run|running|operation) and support
      (watch|watching|watches) ..4 (alerts|alarms|logs) ..3 (day|night|hours|clock)
      day and night
      (running|operating) ..1 (platform|service|estate)
      (keep|keeps|keeping) ..4 (applications|application|system|systems|both) ..2 running
      <partner> ..1 (runs|run|operates|operate) (system|systems|application|applications)
      (monitoring|watching) of? ..2 (nightly|batch|batches|jobs)
      running system
      (all|any) hours ..1 (every day)?
      night and day
      day in day out
      every day of year
      <partner> ..10 (watch|watches|monitor|monitors) ..1 alerts
      responsible for ..2 (running|operating|administering|managing|monitoring|patching|looking after) ..6 (<product>|tenant|platform|environment|estate|subscriptions|servers)
      <partner> ..3 (handles|triages|investigates|works|answers|handle|triage|investigate|answer) ..2 (alerts|incidents|detections|alarms) ..10 <product>
      <partner> ..3 (monitor|monitors|watch|watches) ..10 (around clock|day and night|night and day|at all hours)
    `),
    migration: lines(`
      (file|files|server|servers|mailbox|mailboxes|mail|tenant|workload|workloads|datacenter|content) (move|moves|relocation)
      migrat* ..8 (mailbox|mailboxes|file|files|share|shares|site|sites|server|servers|workload|workloads|identit*|tenant|tenants|user|users|home drives|documents|email|mail|virtual machine|vm|vms|database|databases|data centre|data center|<product>)
      (mailbox|mailboxes|file|files|share|shares|server|servers|workload|workloads|tenant|identity|email|mail|cloud|<product>|vm) ..2 migration
      (move|moves|moving|transfer|transfers|transferring|relocat*) ..6 (mailbox|mailboxes|file|files|file shares|sites|servers|workloads|identities|home drives|virtual machines|vms) ..8 (to|into|from|between|out|onto)
      tenant to tenant
      lift and shift
      migration services|project|wave|waves|plan|of|to
      <product> migration
      (lift|lifts|lifting|carry|carries|carrying|bring|brings|bringing|shift|shifts|shifting|transition*|rehost*|replatform*|take|takes|copy|copies|copying|move|moves|moved|moving) ..2 (over)? ..8 (mailbox|mailboxes|mail|file shares|fileshares|home drives|virtual machines|vms|public folders|workloads|onedrive files|on premises servers|sites) ..12 (to|into|onto|across|off|from|in|over) ..8 (<product>|tenant|cloud)
      (mailbox|mailboxes|mail|email|files|file shares|shares|home drives|virtual machines|vms|servers|workloads|databases|sites|content) ..8 (moved|transferred|relocated|brought|carried|migrated|copied|lifted|transitioned|shifted|re platformed|replatformed|rehosted) ..8 (to|into|onto|across|on|over|in) ..6 (<product>|tenant|cloud)
      (workloads|servers|applications|vms|virtual machines|databases) ..8 (re platformed|replatformed|rehosted|re hosted)
      (re platform|re platforms|replatform*|rehost*|re hosts) ..6 (workloads|servers|applications|vms|databases|virtual machines|machines)
      (consolidate|consolidates|consolidated|consolidating|consolidation|merge|merges|merging|combine|combines|split|splits) ..4 <product>? (tenants|tenant)
      (consolidate|consolidates|consolidated|consolidating|consolidation|merge|merges|merging) ..4 tenants
      tenant (consolidation|merger|split|separation|carve out)
      (cut over|cutover) ..6 (mailboxes|mail|servers|workloads|exchange online)
      (mail|email|mailboxes|servers|files) ..4 (leave|leaves|leaving) ..8 (for|to) ..3 <product>
      retire ..6 (exchange|file|on premises) ..2 (server|servers) ..8 <product>
      (move|moves|moving|bring|brings|transfer|transfers) (them|these|those|it|everything|all) ..2 (to|into|over to) ..2 <product>
      (mailbox|mailboxes|files|sites|accounts|machines|servers|databases|onedrive|workspaces) ..16 (from|out of) ..6 (to|into) ..6 (tenant|subscription|subscriptions|<product>)
      (move|moves|moving) ..5 (resources|machines|workloads|databases|applications) ..2 (there|across|over)
      (bring|brings|bringing) ..6 (servers|machines|mailboxes|workloads|databases) ..2 (across|over)
      (replicate|replicates|replicating) ..4 (server|servers|machine|machines|workload|workloads|database|databases) ..16 (cut over|cutover|wave|waves)
      (bring|brings|bringing|lift|lifts|put|puts|take|takes|carry|carries) ..5 (servers|server|machines|mailboxes|workloads|databases|files|applications) ..3 (into|onto|to|in) ..2 <product>
      (move|moves|moving|relocate|relocates|transfer|transfers) ..2 (mailbox|mailboxes)
      (move|moving) of ..4 (to|into|onto) <product>
    `),
    unmanaged: lines(`
      (role|roles|rights|access|account|accounts|privileges|permissions) ..1 (administration|management)
      <customer> (lead|head|manager|director|owner|administrator|officer|contact|sponsor|team|staff|engineers|department|it) ..14 (looks after|manages|runs|administers|operates|maintains)
      (<customer>|own|its|their|your|internal|in house|existing) ..1 (it|internal|own)? (help desk|helpdesk|service desk)
      (help desk|helpdesk|service desk) of <customer>
      <partner> ..1 (service desk|help desk|helpdesk|support desk|billing desk) (is|are) ..2 (open|reached|reachable|available|staffed)
      (help desk|helpdesk|service desk) ..8 (go live|launch|rollout|roll out|cutover|hypercare|pilot|training)
      (go live|launch|rollout|roll out|cutover|hypercare|pilot) ..6 (help desk|helpdesk)
      (run|runs|running|operate|operates|manage|manages|managing|administer|administers) ..4 (programme|program|workshop|workshops|pilot|pilots|training|campaign|session|sessions|project|projects|test|tests|assessment|adoption|course|event|engagement|procurement|change|risk|risks)
      managed services? (for|of) (printers|telephony|network|networks|phones|devices outside|print)
      (migrat*|transfer*|move|moves|moving|load|loads|loading|import*) ..4 (master data|opening balances|balances|ledger|open items|transaction data|transactional data|phone numbers|telephone numbers|numbers|customer records|articles|stock|vendor data|erp data|historical data|records)
      (train|trains|training|brief|briefs|instruct|hand over|handover|handing|inform|informs|coach|coaches|for|to|with|by|equip) ..3 (service desk|help desk|helpdesk)
      (operated|managed|monitored|administered|run|operates|runs) ..3 (by <customer>|itself|themselves|own staff)
      <customer> ..1 own ..2 (operations|operation|administration) (team|staff|department)?
      (running|operating|operation|managing|management|administering|administration) ..8 (is|remains|stays|lies|rests) ..3 <customer>
      (running|operating|operation|operations|managing|management|administering|administration) ..6 (remains|remain|stays|stay|rests|lies) (with|in) ..2 (it|ict|internal|in house|own|information technology) (team|department|staff|function|people|hands|services)?
      (run|runs|running|hold|holds) ..6 (clinic|clinics|drop ins|surgeries|seminar|seminars|class|classes|demo|demos|webinar|webinars|courses|lessons)
      (run|runs|running) ..3 (check|checks|review|reviews|assessment|assessments|analysis|survey|audit|scan)
      (migration|transfer|move|loading) ..8 (responsibility of|done by|carried out by|left to|remains with|performed by) <customer>
      (person|whoever|somebody|employee|colleague) ..1 (who)? (administers|manages|runs|operates|looks after)
      (help|service) desk (manager|lead|leader|coordinator|head|supervisor|staff|agent|agents|analyst|analysts|team)
      <customer> ..1 (help|service) desk
      (together|jointly|alongside) with ..4 (help|service) desk
      (guide|guides|train|trains|brief|briefs|coach|coaches|show|shows) ..3 (help|service) desk
      who ..3 (looks after|runs|manages|administers|operates)
      (no|any) (part|role|hand|responsibility|share) in ..2 (running|operating|managing|administering|operation|administration)
      (teach|teaches|teaching|show|shows|showing) ..4 (service desk|help desk|helpdesk)
      (help desk|helpdesk|service desk) ..1 (answers|provides|gives|helps|supports|tells|informs|names|releases|sends) ..1 <partner>
      managed (solution|solutions|identity|identities|disk|disks|app|apps|environment|environments|package|packages|device|devices)
      <customer> ..1 (wants|wishes|would like|intends|plans) to ..6 (manage|run|administer|monitor|operate)
      (history|story|stories|theme|museum|studies) ..3 migration*
      under ..2 management ..2
      (enrol|enroll|enrols|enrolls|bring|brings|bringing) ..8 under management
      <customer> ..2 (looks after|look after|runs|manages|administers)
      (migration|transfer|operation|administration|monitoring|running|moving|patching) ..8 (remain|remains|stay|stays) ..3 (for|of|with) <customer>
      (migration|transfer|operation|administration|monitoring|running|moving|patching) ..8 (is|are|remain|remains) ..1 (matter|business|task|affair|responsibility|concern) ..1 (for|of) <customer>
    `),
    supposedOrder: lines(`
      (where|if|when|whenever|should) ..2 (order|engagement|assignment|call off|project|job|instruction) ..3 (concern|concerns|relate|relates|cover|covers|involve|involves|touch|touches|include|includes)
    `),
    postponed: lines(`
      (may|can|could|might) ..6 (later|subsequently|future|separately|afterwards|another time) ..8 (order*|add*|agree*|commission*|quot*|extend*|includ*)
      (may|can|could|might) ..4 (be)? ..2 (order*|add*|agree*|commission*|quot*|extend*|includ*|offered) ..6 (later|subsequently|future|separately|afterwards|separate|another|new|further)
      (later|future|second|subsequent) (phase|stage|order|step|project|release)
      (option|optional|optionally|if required|if wanted|on demand|upon request|on request)
      subject to ..3 (separate|further|another|new) ..2 (order|agreement|quotation|statement|contract|offer)
      (needs|need|requires|require) ..3 (separate|further|another|new) ..2 (order|agreement|quotation|statement|contract|offer)
      (separate|another) ..2 (agreement|contract|order|project|statement of work)
    `),
    otherSeller: lines(`
      (licence|licences|license|licenses|subscription|subscriptions|seats|enrolment|enrollment) ..14 (from|by|through|with|via) <third>
      (buys|purchases|obtains|procures|acquires|orders) ..3 (licence|licences|license|licenses|subscription|subscriptions|seats) ..8 (from|through|via) <stranger>
    `),
    supposed: words("would could might wonder wondered wonders"),
    contrast: lines(`
      whereas
      while
      whilst
      but
      instead
      rather
      so that
      in order that
      such that
    `),
    unworked: lines(`
      (alert|alerts|warning|warnings|notice|notification|statement|forecast) ..8 (use|usage|spend|spending|consumption|budget|budgets|costs|cost|credit)
      (price|prices|rate|rates|fee|fees|charges|discount|discounts) ..4 (move|moves|moving|review*|support*|adapt*|secured|protect*|managed|set)
      (billing|licence|licensing|license|subscription|commercial|order|ordering|microsoft|vendor|manufacturer|invoice|account) ..1 support
      support ..8 (comes|come|given|provided|obtained|available|lies|rests|delivered) ..3 (from|by|with) microsoft
      microsoft (itself)? (support|supports|operates|manages|secures|runs|develops|delivers|provides|monitors|tests|improves)
      (e3|e5|a3|a5|f3|premium|<product>) (security|compliance)
      security step up
      (manage|manages|managing|administer|administers|reviews|review|reviewing|support|supports) ..3 (licence|licences|license|licenses|seats|subscriptions|orders|billing|invoices|renewals|renewal|true up|purchases)
      use of <product> ..6 (governed|subject|terms|permitted|allowed|rights|licence|license)
      (audit|audits|review|inspect) ..5 (books|accounts|compliance|invoices)
      (implementation|consulting|consultancy|support|training|deployment|migration|professional|managed) ..3 (work|service|services)? ..3 (needs|need|requires|require|takes|calls) ..5 (separate|another|further|own) ..3 (order|agreement|contract|letter|quotation|statement)
      (separate|another) ..3 (order|agreement|contract|letter|quotation|statement) ..6 (consulting|consultancy|implementation|support|training|services)
      (test|trial|pilot) (licence|licences|license|licenses|subscription|subscriptions|tenant)
      (sold|sells|sell|resold|bought|buys|buy) ..14 (program|programme)
      run (off|out|up|down)
      (run|runs|running|conduct|conducts|hold|holds|carry out|carries out|perform|performs) ..4 (licence|licences|license|licenses|licensing|true up|renewal|entitlement) ..1 (review|reviews|check|checks|count|counts|reconciliation|forecast)
      (run|runs|running|ran|does|perform|performs|carries out|carry out) ..2 (true up|true ups|stock take|stocktake|seat count|licence count|license count)
      (deliver|delivers|supply|supplies|provide|provides|ship|ships) ..3 (licence|licences|license|licenses|seats|subscriptions)
      no ..1 (consulting|consultancy|implementation|professional|advisory|managed|adoption|support) ..1 (service|services|work)?
    `),
    unserved: lines(`
      no ..3 (consulting|consultancy|implementation|professional|migration|support|advisory|technical|managed) ..3 (or|and|nor) ..3 (support|implementation|consulting|consultancy|training|migration|managed|advisory|configuration)? ..1 (service|services|work) ..3 (is|are|forms|form|will be|shall be) ..3 (bought|sold|provided|included|supplied|ordered|part|owed|covered|offered|rendered|performed|purchased)
      no (implementation|professional|consulting|consultancy|managed|technical|it) (service|services|work) ..3 (is|are|forms|form|will be|shall be) ..3 (bought|sold|provided|included|supplied|ordered|part|owed|covered|offered|rendered|performed|purchased)
      (does|do|shall|will|is|are) not ..3 (design|configure|implement|install|consult|deploy) ..2 (or|nor|and)? ..2 (configure|implement|run|operate|install|deploy|advise|migrate|support|manage)
      neither (design|designs|configure|configures|implement|implements|install|installs|deploy|deploys) ..4 nor
      (includes|include|covers|cover|comprises|provides|buys|concerns) no ..3 (implementation|consulting|consultancy|professional|configuration|deployment|technical) ..8 (service|services|work)
      (supply|resale|licences|licenses|licensing|subscriptions|sale) only
      only ..3 (sells|resells|supplies|delivers|provides) ..4 (licences|licenses|subscriptions|seats)
      (nothing|none) ..4 (implementation|consulting|professional|technical) (service|services|work)
      (limited|confined|restricted) to ..4 (sale|resale|supply|delivery|provision) ..3 (licences|licenses|subscriptions|seats)
      (pure|mere|simple|sole) ..1 (resale|supply|sale) ..3 (licences|licenses|subscriptions)?
      (professional|implementation|consulting|consultancy) ..3 (service|services|work)? ..2 (is|are) ..1 not ..3 (included|part|covered|bought|sold|provided|owed|contained)
      <partner> ..2 (do|does|shall|will) not ..2 (set up|configure|install|implement|train|migrate|deploy) ..8 (or|nor) (set up|configure|install|implement|train|migrate|deploy|run|support)
      (advice|consulting|consultancy|set up|setup|configuration|implementation|installation|training) ..3 (and|or|nor) ..1 (operation|support|administration|management|running|maintenance) ..2 (is|are|form|forms) ..1 (not|no) ..3 (part|included|covered|comprised|supplied|provided)
      no (design|configuration|rollout|roll out|deployment|installation|implementation|migration|training|set up|setup|administration|advice|management|onboarding|adoption) ..8 (is|are|forms|form|will be|shall be) ..2 (included|part|covered|bought|sold|provided|owed|contained|agreed|ordered|offered|supplied)
      (there is|contains|contain|involves|involve|carries|carry) no ..2 (consulting|consultancy|implementation|professional|advisory|managed|adoption|project) ..4 (in|under|with) ..1 (order|renewal|agreement|contract|quotation|offer|letter)
      no ..2 (consulting|consultancy|implementation|professional|advisory|managed|adoption|project) ..1 (service|services|work)? in ..1 (order|renewal|agreement|contract|quotation|offer|letter)
      (concerns|covers|is for|deals with|extends to) ..1 (only|nothing but|no more than) ..2 (sale|supply|resale|licences|licenses|subscriptions)
      (concerns|covers) ..3 (sale|supply|resale) (only|alone)
    `),
    commissioned: lines(`
      <customer> ..6 (procure|procures|acquires|engage|engages|order|orders|commission|commissions|receive|receives|ask|asks|asked|entrust|entrusts|instruct|instructs|appoint|appoints|retain|retains|hire|hires|book|books|obtain|obtains|buys|purchases|wish|wishes|want|wants|intends|plans|seeks|needs|requires|wishes|decided|awards|outsources|contracts|requests|requested)
    `),
    unsold: lines(`
      (advice|advise|advises|report|reports|reporting|support|supports|training|recommendation|recommendations|inventory|review|overview|help|helps|assist|assists|assistance) ..6 (licence|licences|license|licenses|licensing|subscription|subscriptions|seats)
      (assign|assigns|assigning|allocate|allocates|manage|manages) ..4 (licence|licences|license|licenses|seats)
      (sold|bought|purchased|supplied|used) ..4 (by|from) ..1 (cloud solution provider|csp|reseller)
      (licence|licences|license|licenses|subscription|subscriptions|seats) ..2 (came|had come|used to come|used to be) ..4 (from|through|via) <partner>
      (last|final|closing|outstanding) ..1 (invoice|invoices|bill|bills|statement) ..3 (licence|licences|license|licenses|subscription|subscriptions|seats)
      (until now|so far|hitherto|formerly|previously|to date|in past|up to now) ..3 (bought|purchased|ordered|obtained|sold|supplied|resold|procured)
      (until now|so far|hitherto|formerly|previously|to date|in past|up to now) ..3 (bought|purchased|ordered|obtained|sold|supplied|resold|procured) ..14 (from|through|via|by) <partner>
      (role|position|appointment|status|function|standing) ..3 (reseller|csp|provider|seller|dealer) ..3 (is|are|comes|has|have|ends|ceases|lapses) ..2 (over|end|ended|lapsed|ceased|expired|finished|today|signing)
      (order|orders|buy|buys|purchase|purchases|procure|procures|obtain|obtains|acquire|acquires|commission|commissions) ..2 (consulting|consultancy|professional|implementation|support|advisory|managed|training|engineering) (services|service|work|days|hours|time)
    `),
    sells: lines(`
      <partner> ..6 (sell|sells|resell|resells|selling|reselling) ..6 <product>
      <partner> ..6 (is|be|acts|act|becomes|acting|appointed|serves) ..8 (cloud solution provider|csp|reseller|licensing solution provider|lsp|selling partner|channel partner|transacting partner)
      <partner> ..10 (sell|sells|resell|resells|procure|procures|transact|transacts|invoice|invoices|selling|reselling) ..10 (licence|licences|license|licenses|subscription|subscriptions|seats|azure plan|azure consumption)
      <partner> ..10 (supply|supplies|provide|provides|order|orders|supplying) ..6 (licences|licenses|subscriptions|seats|azure plan|azure consumption)
      <partner> ..10 (supply|supplies|provide|provides|order|orders|deliver|delivers|supplying) ..8 <product> ..3 (licence|licences|license|licenses|subscription|subscriptions|seat|seats)
      <partner> ..2 (stays|stay|remains|remain|continues) ..8 (cloud solution provider|csp|reseller|licensing solution provider|lsp)
      (buy|buys|purchase|purchases|purchasing|order|orders|ordering|procure|procures|obtain|obtains|acquire|acquires) ..12 (licence|licences|license|licenses|subscription|subscriptions|seats|services|them|<product>) ..10 (from|through|via) <partner>
      (take|takes) ..12 (licence|licences|license|licenses|subscription|subscriptions|seats|services|them|<product>) (from|through|via) <partner>
      (licence|licences|license|licenses|licensing|subscription|subscriptions|seats|<product>) ..10 (bought|purchased|ordered|procured|sold|supplied|licensed|provided|billed|invoiced|transacted|obtained) ..4 (from|through|by|via) <partner>
      <partner> ..6 as ..3 (cloud solution provider|csp|reseller|licensing solution provider|lsp)
      (csp|cloud solution provider) ..2 (through|via|from) <partner>
      (licence|licences|license|licenses|subscription|subscriptions) ..2 (from|through) <partner>
      transfer ..6 (subscriptions|licences|licenses) to <partner>
      <partner> ..3 (stay|stays|remain|remains|continue|continues|stand|stands|goes|becomes|appointed) ..10 (cloud solution provider|csp|reseller|licensing solution provider|lsp|selling partner|channel partner|transacting partner)
      (licence|licences|license|licenses|subscription|subscriptions|seats) ..4 (come|comes|flow|stem|originate) ..2 (from|through|via) <partner>
      (resale|sale|supply) ..2 of ..4 (licence|licences|license|licenses|subscription|subscriptions|<product>) ..8 (by|from|through) <partner>
      <partner> ..3 cloud solution provider ..3 (will|shall|supplies|sells|provides|delivers)
      as ..1 (csp|cloud solution provider) <partner> ..2 (sell|sells|resell|supply)
      <partner> ..6 (takes|take|taking) over ..3 (supply|sale|resale|delivery) ..4 (licence|licences|license|licenses|subscription|subscriptions)
      it ..2 (sells|resells) ..4 (licences|licenses|subscriptions|seats|<product>)
      as ..2 (csp|cloud solution provider|lsp) <partner> ..2 (sell|sells|resell|supply|supplies)
      <partner> ..3 (sells|sell|supplies|supply|resells|resell|provides|provide) ..2 (line|lines|item|items|position|positions|them|these|products) ..12 (cloud solution provider|csp|reseller|lsp|licensing solution provider)
      <partner> ..3 (sells|sell|resells|resell) ..14 (cloud solution provider|csp|licensing solution provider)
      (sold|resold|supplied|delivered|furnished|transacted) ..3 to <customer> ..1 by <partner> ..12 (cloud solution provider|csp|reseller|licensing solution provider|lsp|solution provider)
      (licence|licences|license|licenses|subscription|subscriptions|seats|<product>) ..10 (sold|resold|supplied|delivered|transacted) ..3 to <customer> ..1 by <partner>
      (rents|rent|leases|lease|takes|take) ..6 (seats|licences|licenses|subscriptions) ..2 from <partner>
      <partner> ..1 (its|their|your|our) (cloud solution provider|csp)
    `),
    csp: lines(`
      csp
      cloud solution provider
      cloud solution provider programme|program
    `),
    enterpriseAgreement: lines(`
      enterprise agreement
      ea enrolment|enrollment
      (under|through|via|on|in) ..3 enrolment|enrollment
      volume ..1 (agreement|contract|deal|programme|program)
      enterprise enrolment|enrollment
      licensing solution provider
      lsp
      volume licens*
      mca e
      select plus
      mpsa
      enterprise subscription agreement
      server and cloud enrolment|enrollment
      ea
      enrollment|enrolment for education
      (education|campus|school) (agreement|enrolment|enrollment)
      open value
      mca enterprise
      enterprise enrollment|enrolment
      volume licensing
      microsoft products services agreement
      government purchasing|framework agreement
    `),
    webDirect: lines(`
      web direct
      microsoft ..1 website|site|web|webshop|store|shop
      on microsoft ..2 (website|site|store)
      pay as you go
      directly (from|with|by) microsoft
      by microsoft ..1 directly
      credit card
      by card
      on web
      direct from microsoft
      bought online
      microsoft online store
      (from|with|by) microsoft ..1 direct*
      buys|buy|buying|bought|purchases|purchased ..6 from microsoft
      pays|pay microsoft directly
      billed|invoiced|charged ..6 by microsoft
      microsoft bills|invoices|charges ..2 <customer>
      (straight|directly|direct) from microsoft
      (order|orders|ordered|rent|rents|rented|buy|buys|bought|purchase|purchased|acquired) ..8 from microsoft
    `),
    licences: words("licence license seat"),
    purchase: words(`
      licence license licensing licenses subscription seat price buy buys bought purchase* sell sells
      resell* enrolment enrollment invoice invoices quantity order|orders renew* billed billing metered consumption
    `),
    priced: lines(`
      price
      qty
      quantity
      seat
      seats
      billing
      cost
      users
      unit price
      amount per
    `),
    usPublicSector: lines(`
      municipal corporation
      body politic
      public corporation
      state agency
      political subdivision
      public school district
      school district
      agency of ..4 (state|commonwealth|united states)
      federal agency
      state university
      county of
      city of
      town of
      state of
      commonwealth of
      public body
      board of education
      public university
      government agency|contractor|entity
      department of
      instrumentality
      county government
      city council
      public agency
      tribal
      community college
      transit authority
      housing authority
      port authority
      police department
      sheriff
      state government
      public utility district
      water district
      village of
      public records act|law
      borough of
      public sector ..3 (us|united states)
      municipality
      autonomous|municipal government
      township
      school board|department
      public schools|library
      (board|court) of ..1 (commissioners|supervisors|trustees|regents|aldermen|selectmen|chosen freeholders)
      (open|public) records act|law|laws
      sunshine act|law
      freedom of information act|law
      (tort|governmental) claims act
      (sovereign|governmental) immunity
      (county|city|town|village|tribal) (clerk|attorney|commission|commissioners|manager|administrator|engineer|treasurer|auditor)
      (government|procurement|municipal) code
      prompt payment act
      cjis
      commissioners court
      (fire|sanitation|sanitary|utility|library|hospital|park|irrigation|transit|metropolitan) district
      office of (attorney general|governor|comptroller|treasurer|secretary|sheriff)
      (federal|state|county|city|local|commonwealth) government
      public authority
    `),
    usPlace: lines(`
      united states
      puerto rico
      usa
      u s
      alabama
      alaska
      arizona
      arkansas
      california
      colorado
      connecticut
      delaware
      florida
      georgia
      hawaii
      idaho
      illinois
      indiana
      iowa
      kansas
      kentucky
      louisiana
      maine
      maryland
      massachusetts
      michigan
      minnesota
      mississippi
      missouri
      montana
      nebraska
      nevada
      new hampshire|jersey|mexico|york
      north|south carolina|dakota
      ohio
      oklahoma
      oregon
      pennsylvania
      rhode island
      tennessee
      texas
      utah
      vermont
      virginia
      washington
      west virginia
      wisconsin
      wyoming
      district of columbia
      ca|ny|tx|fl|il|oh|mi|nc|nj|va|wa|az|tn|mo|md|wi|mn|sc|ky|ut|nv|ct|ia|ks|ar|ms|nm|ne|wv|nh|ri|mt|sd|nd|vt|wy|dc|ga|pr <number>
    `),
    aside: lines(`
      (subprocessor|subprocessors|sub processor|sub processors) ..14 <product>
      via <product>
      (meet*|call*|talk*|speak|speaks|chat*|remotely|discussion*|conversation*|held|exchange*|sent|communicat*|share*) ..4 over <product>
      (meeting|call|meetings|calls|video) ..2 <product>
      (meeting|meetings|call|calls|conference|conferences|minutes|notes|document|documents|files|file|record|records|drawings|tickets|ticket|request|requests|communication|communications|correspondence|messages|reports|report|deliverables|timesheets|plans|translations|texts|invoices|contract) ..3 (take|takes|is|are|be|being|was|were) ..4 (place|held|kept|stored|filed|saved|shared|exchanged|uploaded|raised|sent|posted|conducted|logged|archived|deposited|published|placed|available|delivered|handed|maintained) ..6 (in|on|over|through|via|as|to|by|within|using) ..4 <product>
      (hold|holds|held|keep|keeps|store|stores|share|shares|exchange|exchanges|upload|uploads|raise|raises|file|files|save|saves|places|available|post|posts) ..5 (meetings|calls|minutes|documents|files|documentation|tickets|requests|drawings|texts|records|deliverables) ..5 (in|on|over|through|via|using) ..4 <product>
      (available|stored|kept|filed|placed|shared|archived|exchanged|posted|reached|reachable|contacted) ..2 (in|on|over|through|via|as) ..3 <product> ..1 (folder|library|channel|site|export|file|chat|group|workspace|link)
      (channel|chat|folder|workspace) (in|on) ..2 <product>
      <product> (folder|channel|chat|export|link|meeting|call|calls|workspace of)
      <partner> ..1 own ..2 <product> (tenant|subscription|account|environment|instance|licences|licenses)?
      (system|application|app|software|product|portal|solution|saas|website|service|database|tool|data|backups|it) ..3 (is|are|hosted|runs|run|which|that|it) ..4 (hosted|hosts|host|run|runs|stored|operated) ..3 (in|on|by) ..5 own ..2 <product>
      (saas|software as service|hosted application|hosted software|subscription to application|cloud software) ..12 (hosted|hosts|hosting|runs|running) ..4 (on|in) ..2 <product>
      (sign|signs|log|logs|authenticate|authenticates|signed|logged) (in|on|into|with|through)? ..6 (with|through|via|using|by) ..5 <product>
      (single sign on|sso|sign in|authentication|login|log in|federation|federated|authenticate) ..4 (with|through|via|using|against|from|by means of) ..3 <product>
      (know|knows|knowledge|proficient|proficiency|familiar|experience|experienced|skills|skilled|fluent|command) ..2 (of|in|with)? ..5 <product>
      <customer> ..2 (uses|use|works|work|employs) (with)? ..3 <product> ..2 (for|as|in|to|today|already|internally)
      (considered|evaluated|weighed|discussed|rejected|ruled) ..3 (and|but|out|as|in)? ..2 <product>
      <product> ..3 (considered|evaluated) ..3 (rejected|dropped|discarded|abandoned)
      (without|no|instead of|rather than|other than|apart from|unlike|not) <product>
      (compatible|interoperable|integrates|integration|interface|plug in|add in|add on|connector|import from|export to) ..2 (with|for|to|into|from) ..5 <product>
      (opened|readable|read|viewed|editable|exported|importable) ..2 (in|with|by|to) ..2 <product>
      (such as|for example|e g|including for example|similar to|like|say) ..3 <product> (or|and)? <product>?
      (formerly|previously|earlier|former) ..4 <product>
      (trade mark|trademark|trade marks|trademarks|registered) ..6 <product>
      (published|posted|kept|keeps|stored|filed|uploaded|placed|announced|shown|displayed|appear|appears|logged|circulated|archived|saved|collected) ..2 (in|on|through|via) ..4 <product>
      (keep|keeps|store|stores|process|processes) ..4 (data|records|files) ..2 (in|on|with) ..2 <product>
      (placed|ordered|submitted|made|reached|sent|given) ..2 (through|via|using|by) ..4 <product>
      <product> (page|list|form|group|site) (of|for)?
      (is|are) ..1 (hosted|run|operated|stored) ..2 (on|in) ..3 <product>
      <product> hosting
      (receive|receives|given|gets|have|has|hold|holds) ..3 <product> (account|accounts|mailbox|licence|license) ..2 (from|of|by)
      (work|works|working) (with|in) ..5 <product>
      (staff|employees|users|people|personnel|colleagues|workforce|team) (already|all|who|today)? (use|uses|using|have|has) ..4 <product>
      <customer> ..2 (has|have|holds|owns|runs) ..3 <product> ..3 (installed|already|in use|in place|deployed)
      <customer> ..1 (already)? (uses|runs|has|holds) ..2 <product> ..1 already
      (read|drawn|taken|pulled|fetched) ..2 from ..2 <product>
      entra ..1 (tenant|directory) (id|identifier|guid|number)
      (reference|references|credential|case study|case studies) ..16 <product>
      <product> ..1 (region|data center|data centre|datacenter|datacentre)
      (recently|previously|already|last year) ..2 (completed|finished|delivered|implemented|rolled out) ..8 <product>
      (completed|delivered|implemented) ..2 <product> ..3 (rollout|project|platform) (at|for)
      <product> (traffic|calls)
    `),
  },
  labels: {
    partnerId: lines(`
      <partner> id is|reads
      partner id|ids|identifier|number|no|identification
      partnerid
      mpn id|number|no|identifier|partner
      mpnid
      microsoft partner network id|number|identifier
      location (account)? id|identifier|number
      partner location id|account|identifier
      partnerlocationid
      partner location account
      pla
      microsoft id of (supplier|partner|provider)
      maicpp id|number|identifier
      mpn
      partner one id
      (id|identifier|number) (with|at) microsoft
      (id|identifier|number) in ..4 partner (programme|program|network)
      known to microsoft ..3 (number|id|identifier)
      ai cloud partner program ..3 (id|number)
      ai cloud partner program id|number
      partner center id
      partner program id
      vendor id with microsoft
      number to ..1 (type|enter|quote|use|key|fill)
      partner location|account|record
      (known|registered|listed) (to|with|at) microsoft (under|as|by|with) ..1 (id|number)
      (made|filed|lodged|claim|entered) under id
      (is|are) location
      (its|their) id which is
      (id|identifier|number) ..2 as ..1 microsoft partner|reseller
      (number|identifier) ..1 by which microsoft ..2 (knows|recognises|recognizes|identifies) ..4 partner
    `),
    otherNumber: [
      "(enrolment|enrollment|agreement|contract|order|po|purchase|invoice|account|customer|client|user|ticket|case|register|registration|company|companies|house|vat|tax|phone|telephone|tel|fax|subscription|subscriptions|billing|reference|ref|request|project|quote|quotation|tender|bid|lot|job|file|matter|serial|asset|article|sku|item|deal|authorisation|authorization|lead|postcode|zip|distributor|framework|programme|program|purchaser|buyer|vendor|lease|meter|claim|opportunity|incident|sow|work order|solicitation|requisition|licence|license|euro|euros|dollars|pounds|users|seats|employees|staff|devices|mailboxes|records|files|documents|hours|customers|clients|households|members|pupils|students|patients|inhabitants|residents)",
    ],
    channelNumber: lines(`
      pcn
      public customer number
      partner channel number
      channel (partner)? number
      partner customer number
      channel partner number
    `),
    tenantId: lines(`
      tenant id|identifier|guid|number|identity
      tenantid
      tenant (directory)? id|identifier
      tenant guid
      directory id|identifier|guid|tenant|number
      azure ad|active directory? tenant|id
      entra (tenant|directory|id)? tenant|id|identifier
      microsoft (cloud)? id
      organisation|organization id|identifier
      tenancy ..1 (reference|id|identifier|number|no)
      tenant reference|no
      id|identifier|guid of ..4 (tenant|directory)
      tenant
      directory
      (tenant|directory|tenancy) (identifier|guid|code)
    `),
    domain: lines(`
      domain
      tenant domain|name
      onmicrosoft
      domain name
      sub domain
      primary|initial|default domain
    `),
    contact: lines(`
      (questions|queries|matters|requests) ..4 tenant
      tenant ..1 (questions|queries|matters|requests|issues|topics|business)
      <role>
      <common-role>
      contact
      administrator
      admin
      owner
      contact person
      lead
      manager
      representative
      director
      head of
      person
      sponsor
      coordinator
      cio|cto|ciso
      president
      speaks for
      officer
      responsible
      <customer> e mail|email|mail (address)?
      (correspondence|mail|messages|everything) ..2 (go|goes|sent|addressed|directed) to (him|her|them)
      (write|writes|reach|reaches|mail) ..2 (him|her|them) ..1 at
      (who|whom) ..2 (call|write|ask|ring|phone|contact)
      (ring|call|phone|write to|ask) ..2 about tenant
    `),
  },
  roles: lines(`
    global admin|administrator|reader
    (exchange|sharepoint|teams|intune|security|helpdesk|user|license|licence|billing|compliance|application|cloud application|groups|authentication|privileged role|privileged authentication|conditional access|service support|reports|message center|power platform|fabric|power bi|dynamics 365|office apps|directory|global|hybrid identity|windows 365|viva|purview|search|domain name|identity governance|attack simulation|cloud device|desktop analytics|knowledge|kaizala|network|printer|teams communications|teams devices|insights|copilot|ai|dynamics|entra) administrator|admin
    <product> administrator|admin|service? administrator?
    (security|global|reports|message center|directory|usage summary reports|billing|compliance) reader|readers
    security operator
    guest inviter
    user access administrator
    (backup|monitoring|network|virtual machine|storage|sql|website|web|key vault|cost management|log analytics|logic app|automation|dns|security|resource policy|desktop virtualization|sentinel|microsoft sentinel|support request|managed identity|managed application|data factory) contributor|reader|operator|responder
    support request contributor
    <product> contributor|responder|reader|operator|owner
    managed application
    key vault secrets|certificates|crypto officer|user
    environment admin|maker|administrator
    system customizer
    subscription owner|contributor
    resource policy contributor
    service administrator
    tenant administrator|admin role
    co administrator
    global administrator rights
  `),
  commonRoles: lines(`
    contributor
    owner
    reader
    system administrator
    administrator role
  `),
};
