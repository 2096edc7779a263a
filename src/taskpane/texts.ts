// Knows: every word of the pane itself, in one place.
// Refuses to know: where it is shown. Titles and labels are the library's, errors bring their own words.
import type {
  ClauseFamily,
  ClauseKind,
  ElementState,
  Level,
  Passage,
  PlaceOfWords,
  Position,
  SectionTopic,
  Status,
} from "../core";
import type { Standing } from "../library";

/** The short names in use beside a family's title, which is the library's. */
const SHORT_NAMES: Partial<Record<ClauseFamily, string>> = {
  cpor: "CPOR",
  dpor: "DPOR",
  pal: "PAL",
  tpor: "TPOR",
  poe: "PoE",
};

/** "Claiming Partner of Record (CPOR)". */
export function familyName(family: ClauseFamily, title: string): string {
  const short = SHORT_NAMES[family];
  return short === undefined ? title : `${title} (${short})`;
}

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  required: "Required",
  recommended: "Recommended",
  optional: "Optional",
  "not-applicable": "Not applicable",
};

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  present: "Present",
  incomplete: "Incomplete",
  mentioned: "Mentioned only",
  adverse: "Adverse",
  missing: "Missing",
};

/** Where a wording stands, as the end of "This wording is". */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  draft: "a draft that nobody has vetted",
  "in-review": "in review and not vetted yet",
  vetted: "vetted",
  voided: "changed since it was vetted, so the vetting is void",
  retired: "retired",
};

export const ELEMENT_STATE_NAMES: Readonly<Record<ElementState, string>> = {
  found: "Found",
  blank: "Blank",
  absent: "Not said",
};

export const PASSAGE_NAMES: Readonly<Record<Passage["reading"], string>> = {
  operative: "Counts",
  adverse: "Speaks against it",
  mentioned: "Only mentions it",
};

export const POSITION_NAMES: Readonly<Record<Position, string>> = {
  standard: "Standard",
  short: "Short",
  "customer-friendly": "Customer-friendly",
};

export const KIND_NAMES: Readonly<Record<Exclude<ClauseKind, "clause">, string>> = {
  "add-on": "Add-on",
  schedule: "Schedule",
  addition: "Addition",
};

/** "5 of 8 clause families need attention." */
function summary(flagged: number, all: number): string {
  if (flagged === 0) return `None of ${all} clause families needs attention.`;
  return `${flagged} of ${all} clause families ${flagged === 1 ? "needs" : "need"} attention.`;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

type Enclosing =
  "clause" | "contents" | "control" | "field" | "form" | "locked" | "numbered-clause" | "signatures";

const ENCLOSING: Readonly<Record<Enclosing, string>> = {
  clause: "in another clause",
  contents: "in a table of contents",
  control: "in a content control that was made for something else",
  field: "in a field that Word fills itself",
  form: "in a field of a form",
  locked: "in a part of the document that is locked",
  "numbered-clause": "in the middle of a numbered clause",
  signatures: "where the parties sign",
};

const REASONS: Readonly<Record<SectionTopic, string>> = {
  microsoft: "what this agreement says about Microsoft stands there",
  access: "what this agreement says about access stands there",
  charges: "it belongs with the commercial terms",
  "customer-duties": "it belongs with what the customer does",
  general: "the general provisions follow there",
};

/** "clause 4.1", or the title of a section in quotes. */
function nameOfPlace(place: PlaceOfWords): string {
  return "clause" in place ? `clause ${place.clause}` : `“${shortened(place.title)}”`;
}

/** The first words of a text. */
function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

export const TEXTS = {
  product: "Partner Clauses",

  maintain: "Maintain",
  maintainLoading: "Opening the clause library…",
  maintainNotLoaded: "This part of Partner Clauses could not be loaded. Check the network connection.",
  tryAgain: "Try again",
  backToReview: "Back to the review",

  unavailable: {
    "no-office": {
      title: "Word's script could not be loaded",
      wayOut:
        "Partner Clauses needs appsforoffice.microsoft.com to talk to Word. Check the network connection or ask your administrator to allow that address, then close this pane and open it again.",
    },
    "outside-word": {
      title: "Open this in Word",
      wayOut:
        "Partner Clauses works inside Microsoft Word, on the agreement that is open there. In Word, choose Partner clauses on the Home tab.",
    },
    "old-word": {
      title: "This version of Word is too old",
      wayOut: "Partner Clauses needs Word 2019 or later, Microsoft 365, or Word on the web.",
    },
  },

  intro:
    "Finds out whether this agreement has the clauses that let Microsoft record your company as the customer's partner. The text stays on this computer.",
  scan: "Scan this agreement",
  scanAgain: "Scan again",
  scanning: "Scanning…",
  reading: "Reading the agreement…",
  progress: "How much of the agreement is analysed",
  summary,
  scanned: "Scan finished.",
  stale: "The document changed after this scan. Scan again to be sure.",
  noText: "There is no text in this document yet.",
  readTheWords:
    "An unusual wording can be missed. Open the details and read the words before you rely on a finding.",
  limitsTitle: "What this scan can and cannot tell",
  limits: [
    "The scan looks for set ways of saying things, in English, German, French, Spanish and Dutch.",
    "Text boxes and shapes are not read. Tracked deletions do not count as text.",
    "Levels follow from the products and the purchase route that the agreement names.",
    "The clause texts are starter texts, not legal advice. Have a lawyer look at them.",
  ],

  findings: "Findings",
  attention: "Needs attention",
  details: (found: number, all: number) => `Details: ${found} of ${all} points found`,
  detailsLabel: (name: string, found: number, all: number) =>
    `Details: ${found} of ${all} points found for ${name}`,
  elements: "What the clause should say",
  needed: "needed",
  evidence: "What the agreement says",
  noEvidence: "No words of this agreement were read as such a clause.",
  why: "Why",
  whyUnclear: "Why, and what is unclear",
  whyLabel: (name: string) => `Why: ${name}`,
  doubts: "What is unclear",
  level: "Why this level",
  passages: "How the passages were read",
  passage: (name: string, decides: boolean, reason: string, words: string | undefined) =>
    `${name}${decides ? "" : ", but does not decide"}: the passage ${reason}${words === undefined ? "" : ` (“${words}”)`}.`,
  near: "What came near",
  notCounted: (reason: string) => `Not counted: ${reason}.`,
  wouldChange: "What would change the verdict",
  emptyField: "Empty field",
  goToWords: (words: string) => `Go to “${words}” in the document`,
  goTo: "Go to",
  goToLabel: (what: string) => `Go to ${what} in the document`,
  wentTo: (what: string) => `${what}: selected in the document.`,
  goingTo: "Looking for the words in the document…",

  libraryInUse: (title: string, version: string, digest: string) =>
    `Clause library: ${title}, version ${version}, ${digest}`,
  libraryRefused: (why: string, from: "built-in" | "address") =>
    `The clause library of your organisation was not updated. ${why} ${
      from === "built-in"
        ? "The starter texts that come with Partner Clauses are in use instead."
        : "The one that was fetched before stays in use."
    }`,

  insert: "Insert clause",
  insertLabel: (family: string) => `Insert clause: ${family}`,
  insertFormLabel: (title: string) => `Insert: ${title}`,
  wording: "Wording",
  starterText: "Starter text, not legal advice.",
  leaveEmpty: "An answer left empty goes in as a blank in square brackets, which the scan will report.",
  example: (example: string) => `For example ${example}`,
  separateItems: (example: string) => `One item a line. For example ${example}`,
  fromAgreement: (place: PlaceOfWords | undefined) =>
    `Taken from the agreement${place === undefined ? "" : ` (${nameOfPlace(place)})`}; please check.`,
  fromEarlier: "Your earlier answer in this document.",
  fromFirm: "From the details of your firm on this computer.",
  firmHas: (value: string) => `The details of your firm on this computer say ${value} instead.`,
  takeValue: (value: string) => `Use ${value}`,
  takeValueLabel: (label: string, value: string) => `${label}: use ${value} of your firm`,
  isGlobalId:
    "This is your firm's global Partner ID. Microsoft associates the ID of a location account; take that one.",
  keepForFirm: (labels: readonly string[]) =>
    `Keep ${new Intl.ListFormat("en", { type: "conjunction" }).format(labels)} on this computer for other agreements`,
  choose: "Choose…",
  agreementWords: "Words of this agreement",
  wordFor: (term: string) => `Instead of “${term}”`,
  otherWordFor: (term: string) => `The agreement has another word for the “${term}” of the clause.`,
  noWordFor: (term: string) => `The agreement neither defines nor uses “${term}”.`,
  withArticle: (word: string) => `the ${word}`,
  takeWord: (word: string, uses: number) =>
    `Use “${word}” (${count(uses, "time", "times")} in the agreement)`,
  defineTerm: (term: string) => `Add a definition of “${term}” to the clause`,
  leaveTerm: (term: string) => `Leave “${term}”`,
  definitionOf: (term: string) => `What “${term}” means`,
  readOnce: "The words of the agreement changed the grammar here; read it once more:",
  preview: "Preview the text",
  whereItGoes:
    "It goes in after the paragraph that holds the cursor, in its place when that is empty, and behind a clause that the cursor stands in.",
  place: (behind: string, moved?: Enclosing) =>
    [
      moved === undefined ? "" : `The cursor is ${ENCLOSING[moved]}, where a clause has no place.`,
      behind === ""
        ? "It goes to the beginning of the document."
        : `It goes in after “${shortened(behind)}”.`,
    ]
      .filter(Boolean)
      .join(" "),
  wouldMove: (moved: Enclosing) =>
    `Nothing was inserted yet: the cursor is ${ENCLOSING[moved]}, where a clause has no place. Press Insert again to put the clause at the nearest place outside, or move the cursor first.`,
  moved: (moved: Enclosing) => `It stands outside, because the cursor was ${ENCLOSING[moved]}.`,
  clashes: (clashes: readonly { readonly number: string; readonly text: string }[]) =>
    `These typed numbers further on are left as they are and now need a new number: ${clashes.map(({ number, text }) => `${number} ${shortened(text)}`).join("; ")}.`,
  notNumbered: "Word did not take all of it into the numbering of the document: check its numbers.",
  howItGoesIn: "How it goes in",
  look: "Look",
  lookOfDocument: "As the rest of this document",
  lookOfClause: "Word's built-in heading and list styles",
  wholeClauses: "Behind the numbered clause that the cursor is in",
  tracking: "Tracked changes",
  trackAsDocument: "As the document does now",
  track: "Track this insertion",
  trackNot: "Do not track this insertion",
  suggestedPlace: (section: string, before: boolean) =>
    `${before ? "before" : "after"} “${shortened(section)}”`,
  suggestion: (where: string, topic: SectionTopic) => `Suggested place: ${where}, because ${REASONS[topic]}.`,
  theSuggestedPlace: "The suggested place",
  goToPlaceLabel: (where: string) => `Go to the suggested place, ${where}`,
  insertAtCursor: "Insert at cursor",
  cancel: "Cancel",
  close: "Close",
  standing: (standing: string, by: string | undefined) =>
    `This wording is ${standing}${by === undefined ? "" : ` (${by})`}.`,
  inserting: "Inserting…",
  problems: (number: number) => `${count(number, "answer needs", "answers need")} a correction.`,
  inserted: (title: string, blanks: number) =>
    `“${title}” was inserted${blanks === 0 ? "" : ` with ${count(blanks, "blank", "blanks")} left to fill`}. Undo in Word takes it back.`,
  notMarked: "Word did not let the clause be marked as inserted from the library; its text is complete.",
  firm: {
    title: "Your firm",
    summary: (name: string | undefined) => (name === undefined ? "Your firm" : `Your firm: ${name}`),
    intro:
      "Asked once: these answers begin the blanks that clauses have for your firm. They stay on this computer, and nothing goes into a document before you insert it.",
    keep: "Keep",
    erase: "Erase all",
    kept: "Kept on this computer.",
    notKept: "This computer does not let the pane keep it: it holds until the pane is closed.",
    erased: "Erased from this computer.",
    notErased: "This computer did not let the pane erase it. Clear the site data of the pane.",
    globalId: {
      label: "Global Partner ID",
      question:
        "What is the ID of the partner global account? It is only used to notice it in a wrong place.",
    },
    channelNumber: {
      label: "Partner channel number (PCN)",
      question: "Which PCN does your firm have for volume licensing?",
    },
  },
  rescanFailed: "The agreement could not be scanned again.",
  notLoaded: "A part of Partner Clauses could not be loaded. Check the network connection, then scan again.",
  unexpected: "Something went wrong in the pane. Close it and open it again.",

  repair: {
    offer: (change: "fill" | "add") => (change === "fill" ? "Fill in" : "Add the wording"),
    offerLabel: (change: "fill" | "add", element: string, family: string) =>
      `${change === "fill" ? "Fill in" : "Add the wording"}: ${element}, ${family}`,
    opening: "Opening…",
    lookingForPlace: "Looking for the best place…",
    formLabel: (element: string) => `Complete: ${element}`,
    preview: "What will stand in the document",
    where: (change: "fill" | "sentence" | "paragraph" | "row") =>
      ({
        fill: "It is written here:",
        sentence: "It becomes the last sentence of this paragraph:",
        paragraph: "It becomes a paragraph of its own here:",
        row: "It becomes a row of this table, under:",
      })[change],
    gain: (gain: "nearer" | "none" | "unknown") =>
      ({
        nearer: "There is one more blank for this point, to be filled next.",
        none: "Tried out, the scan would still not find this point, or would find something else worse. Read what it says before you rely on it.",
        unknown: "It could not be tried out whether the scan finds this point then.",
      })[gain],
    needed: "Write a value; without one this point stays open.",
    submit: (change: "fill" | "add") => (change === "fill" ? "Fill in" : "Add"),
    changing: "Changing the document…",
    done: (change: "fill" | "sentence" | "paragraph" | "row", element: string) =>
      `${element} was ${change === "fill" ? "filled in" : "added"}. Undo in Word takes it back.`,
    nowFound: (element: string) => `The scan now finds: ${element}.`,
    notFound: (element: string) => `The scan still does not find: ${element}. Open the details to see why.`,
  },
};
