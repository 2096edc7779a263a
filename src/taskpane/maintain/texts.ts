// Knows: every word of the workshop itself, in one place.
// Refuses to know: where it is shown. Problems, refusals and the library's own texts bring their own words.
import { capital, type ClauseKind, type FillInKind, type Position } from "../../core";
import type { Match, Size, Standing, Vetting } from "../../library";
import type { SelectionChange } from "./from-selection";
import type { Conflict } from "./use-workshop";

export const POSITION_NAMES: Readonly<Record<Position, string>> = {
  standard: "Standard",
  short: "Short",
  "customer-friendly": "Customer-friendly",
};

export const KIND_NAMES: Readonly<Record<ClauseKind, string>> = {
  clause: "Clause",
  "add-on": "Add-on",
  schedule: "Schedule",
  addition: "Addition",
};

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  draft: "Not vetted",
  "in-review": "In review",
  vetted: "Vetted",
  voided: "Vetting void",
  retired: "Retired",
};

export const FILL_IN_KIND_NAMES: Readonly<Record<FillInKind, string>> = {
  text: "Text",
  "partner-id": "Partner ID",
  guid: "ID in the form of a GUID",
  domain: "Domain",
  email: "E-mail address",
  date: "Date",
  list: "List of several values",
  choice: "Choice of given values",
};

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** "British English" of "en-GB"; a tag that is none, such as one half typed, stands for itself. */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "27 May 2027" of an ISO date; what is no date stands for itself. */
export function dateName(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }).format(date);
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

/** What a failed step says: Word's own words where it was Word, which name the way out. */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.name === "WordError" ? error.message : TEXTS.unexpected;
}

export const SIZE_NAMES: Readonly<Record<Size, string>> = {
  patch: "words corrected, same meaning",
  minor: "something said besides",
  major: "other rights or duties",
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  draft: "Nobody has vetted this wording.",
  "in-review": "This wording waits for somebody to vet it.",
  vetted: "This very wording is vetted.",
  voided: "The wording was changed after it was vetted, so the vetting counts no more.",
  retired: "This clause is out of use.",
};

const FOUND_IN: Readonly<Record<Match["where"], string>> = {
  title: "Title",
  id: "Id",
  tag: "Tag",
  text: "Text",
};

const SELECTION_CHANGES: Readonly<Record<SelectionChange, string>> = {
  numbers: "Numbers were taken off: the document that the clause goes into has its own.",
  quotes: "Curly quotes were made straight: Word curls them again.",
  levels: "Levels below sub-paragraphs were drawn together.",
  heading: "The selection has no heading. Write one before you have the clause vetted.",
  table: "A table of one row or one column became paragraphs.",
};

const RECORDED: Readonly<Record<Exclude<Vetting["state"], "draft">, (by: string, on: string) => string>> = {
  "in-review": (by, on) => `Submitted by ${by} on ${on}.`,
  vetted: (by, on) => `Vetted by ${by} on ${on}.`,
  retired: (by, on) => `Retired by ${by} on ${on}:`,
};

const CONFLICT_FROM: Readonly<Record<Conflict["from"], string>> = {
  library: "Another editor changed this in the library after you had begun.",
  pane: "Another pane on this computer changed this at the same time.",
};

const or = new Intl.ListFormat("en", { type: "disjunction" });
const and = new Intl.ListFormat("en", { type: "conjunction" });

/** A place in a clause in words: "body[3].rows[0][1]", "fillIns[0].label" and the like, counted as people count. */
function placeName(path: string): string {
  const [member = "", ...within] = path.match(/[^.[\]]+/g) ?? [];
  const number = (text: string) => (/^\d+$/.test(text) ? Number(text) + 1 : text);
  const rest = within.map(number).join(", ");
  if (member === "body") {
    if (within[0] === "0") return "Heading";
    const place = within.slice(1).filter((part) => part !== "text");
    return [`Text, block ${within[0]}`, ...place.map(number)].join(", ");
  }
  const name = member === "fillIns" ? "Fill-in" : capital(member);
  return rest === "" ? name : `${name} ${rest}`;
}

export const TEXTS = {
  title: "Clause library",
  placesLabel: "Workshop",
  screens: {
    clauses: "Clauses",
    selection: "Save selection",
    file: "Import and export",
    impact: "Impact",
  },
  back: "Back to the review",
  opening: "Opening your drafts…",
  worksOn: (title: string, version: string) => `${title}, version ${version}`,
  imported: "Imported file",
  draftCount: (number: number) =>
    number === 0 ? "no drafts" : `${count(number, "draft", "drafts")} kept on this computer`,
  notKept:
    "Your browser does not let drafts be kept on this computer. Export the library before you close the pane, or your changes are lost.",
  importGone:
    "The library that you imported earlier can no longer be read; your drafts are here. What is wrong with it:",
  unexpected:
    "Something went wrong. Try again; if it stays, close the pane and open it again. Drafts are kept.",
  cancel: "Cancel",
  problems: "Problems",
  untitled: "(no title)",
  version: (version: string) => `version ${version}`,

  search: "Search",
  searchHint: "In titles, texts, tags and ids. Words in quotation marks are looked for together.",
  found: (number: number) => `${count(number, "clause", "clauses")} found.`,
  whyFound: "Why it was found",
  foundIn: FOUND_IN,
  moreFound: (number: number) => `and in ${count(number, "more place", "more places")}`,
  edited: "Edited",
  overdue: "Review overdue",
  ownedBy: (owner: string, reviewBy: string) => `${owner}, review by ${reviewBy}`,

  backToClauses: "All clauses",
  gone: "This clause is not in the library any more.",
  partsLabel: "Parts of the clause",
  parts: {
    wording: "Wording",
    "fill-ins": "Fill-ins",
    about: "About",
    check: "Check",
    cues: "Cues",
    versions: "Versions",
    vetting: "Vetting",
  },
  draftKept: "Your changes are a draft on this computer; the review does not use them yet.",
  discard: "Discard my changes",
  discarded: (title: string) => `Your changes of “${title}” were discarded.`,

  heading: "Heading",
  paragraph: (number: string) => `Paragraph ${number}`,
  sub: (number: string) => `Sub-paragraph ${number}`,
  table: (number: number) => `Table ${number}`,
  stepsOf: (name: string) => `Steps for ${name}`,
  makeSub: (name: string) => `Make ${name} a sub-paragraph`,
  makeParagraph: (name: string) => `Make ${name} a paragraph`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  addParagraph: "Add paragraph",
  addSub: "Add sub-paragraph",
  addTable: "Add table",
  wordingHint:
    "Enter begins a new paragraph. Numbers come from the document. A fill-in stands in the text as {{its-name}}.",
  column: (number: number) => `Heading of column ${number}`,
  cell: (number: number) => `Column ${number}`,
  row: (number: number) => `Row ${number}`,
  addRow: "Add row",
  removeRow: (number: number) => `Remove row ${number}`,
  addColumn: "Add column",
  removeColumn: "Remove last column",

  preview: "Preview",
  previewWith: "Show the fill-ins",
  withExamples: "with examples",
  withBlanks: "as blanks",

  noFillIns: "This clause asks for nothing.",
  undeclared: "Used in the text and not declared:",
  declare: (name: string) => `Declare ${name}`,
  unnamedFillIn: (number: number) => `Fill-in ${number}`,
  usedTimes: (number: number) =>
    number === 0 ? "Not used in the text." : `Used ${count(number, "time", "times")} in the text.`,
  removeFillIn: (label: string) => `Remove ${label}`.trim(),
  addFillIn: "Add fill-in",
  fillInHint:
    "The same name asks the same fact in every clause, in the same words. A new name is changed in the text too.",
  fillInName: "Name",
  fillInLabel: "Label",
  fillInQuestion: "Question",
  fillInKind: "Kind",
  fillInChoices: "Choices, one a line",
  fillInExample: "Example (fictional)",
  fillInMask: "Form (optional)",
  fillInMaskHint: "# is a digit, @ a letter, | stands between alternatives. For example PO-####",
  fillInMessage: "What to say when the form is not met",

  details: {
    title: "Title",
    guidance: "When to use it",
    tags: "Tags",
    position: "Position",
    kind: "Kind",
    language: "Language",
    jurisdiction: "Law",
    owner: "Owner",
    reviewBy: "Review by",
    satisfies: "What the wording says",
    terms: "Defined terms that it uses",
    sources: "Sources that it was checked against",
  },
  tagsHint: "Words to find it by, with commas between.",
  jurisdictionHint: "A country such as GB or US, or any.",
  nothingToChoose: "There is nothing to choose from.",
  source: (title: string, checkedOn: string) => `${title} (checked on ${dateName(checkedOn)})`,

  checking: "Checking…",
  checkingAgain: "Checking again…",
  checkFailed: "The check itself broke down. Close the pane and open it again; your drafts are kept.",
  checkSummary: (failed: number, warned: number, passed: number) =>
    failed > 0
      ? `${count(failed, "check", "checks")} failed, ${passed} passed.`
      : warned > 0
        ? `${count(warned, "check warns", "checks warn")}, ${passed} passed.`
        : `All ${passed} checks passed.`,
  faultsElsewhere: "Faults outside this clause:",
  passed: "Passed",
  notRun: "Not asked",
  operative: "Sentences that bind, as the analysis reads them",
  readingEase: (formula: string, score: number, words: number) =>
    `Reading ease ${score} (${formula}; contracts are often below 30), ${Math.round(words)} words a sentence.`,
  ofElements: (elements: readonly string[]) => `(${and.format(elements)})`,
  inAgreement: (agreement: string) => `In the test agreement “${agreement}”.`,

  cuesIntro:
    "Cues are the words by which the scan finds this family, in every clause and agreement. A change concerns the whole family: look at Impact before you publish it.",
  cuesChanged: "You have changed the cues of this family.",
  cuesDiscarded: "Your changes of the cues were discarded.",
  cueList: "What the cues are for",
  cueLanguage: "Language",
  cueLines: "Cues, one a line",
  cueHint:
    "a|b is either word, word? may be left out, ..4 lets up to four words in between, delegat* is every word that begins so.",
  cueProblem: (line: number, at: number, message: string) => `Line ${line}, character ${at}: ${message}.`,
  cuePlaces: "What they match",
  cueSource: "Look for them in",
  openDocument: "the open document",
  pastedText: "a pasted text",
  pastedLabel: "Text to look in",
  readDocument: "Look in the document",
  readDocumentAgain: "Read the document again",
  otherLanguage: (read: string, cues: string) =>
    `The text was read as ${read}. In it, cues in ${cues} are not looked for.`,
  cueCount: (places: number, lines: number, all: number) =>
    `${count(places, "place", "places")}, by ${lines} of ${count(all, "cue", "cues")}.`,
  places: (number: number) => `(${count(number, "place", "places")})`,

  newClause: "This is a new clause. It keeps its version until it is in the published library.",
  inNewVersion: (version: string) =>
    `Your draft is version ${version}. Further changes belong to it until it is published.`,
  noNewWording: "The wording is the library's. A new version needs a changed wording.",
  newVersion: "New version",
  newVersionWhy: "You have changed the wording. Before it can be published, it needs a version of its own.",
  size: "Number",
  note: "Change note",
  noteHint: "What changed and why, in one sentence.",
  makeVersion: (version: string) => `Make version ${version}`,
  versionMade: (version: string) => `Version ${version} was made. It is a draft that nobody has vetted.`,
  nameAndNote: "Write your name and a change note first; both are recorded.",
  compare: "Compare wordings",
  compareFrom: "Before",
  compareTo: "After",
  yourDraft: (version: string) => `Your draft (${version})`,
  sameWords: "The words are the same.",
  differences: "Differences",
  levelChanged: "(level changed)",
  history: "History",
  changeLine: (by: string, on: string) => `by ${by}, ${on}:`,
  vettedBy: (by: string, on: string) => `Vetted by ${by}, ${on}.`,

  yourName: "Your name",
  yourNameHint: "As the library's records should name you. Remembered on this computer.",
  nameFirst: "Write your name first; it is recorded.",
  standing: STANDINGS,
  recordedBy: RECORDED,
  ableToVet: (names: readonly string[]) => `${or.format(names)} can vet it.`,
  anyoneElse: "Whoever had no hand in the wording can vet it; where the library names who vets, only those.",
  versionFirst: "The wording was changed. Make a new version first, under Versions.",
  submit: "Submit for review",
  submitted: "Submitted for review.",
  vet: "Vet this wording",
  vetted: "Vetted. The vetting holds for this very wording.",
  retire: "Retire this clause",
  retired: "Retired.",
  retireWhy: "A retired clause is not offered any more. What was inserted of it stays where it is.",
  reason: "Reason",
  reasonMissing: "Write why it is retired.",
  successor: "Use instead",
  noSuccessor: "No other clause",
  insteadOf: (id: string) => `Use ${id} instead.`,

  selectionIntro:
    "Select a clause in the document, with its heading. Its paragraphs, levels and tables become a draft here; the document stays as it is.",
  takeSelection: "Take the selection",
  takeSelectionAgain: "Take the selection again",
  nothingSelected: "There are no words in the selection. Select the clause with its heading, then try again.",
  selectionRead: (blocks: number) => `${count(blocks, "paragraph or table", "paragraphs and tables")} read.`,
  selectionChanges: SELECTION_CHANGES,
  offers: "Words that look like facts of one deal: ask for them instead?",
  noOffers: "None was found. You can add fill-ins later.",
  offer: (words: string, times: number, label: string, kind: string) =>
    `“${words}”${times > 1 ? ` (${times} times)` : ""}: ask for “${label}” (${kind})`,
  takenText: "The clause as it will begin",
  family: "Family",
  id: "Permanent id",
  idHint: "Never changed and never used again for another clause.",
  idTaken: "Another clause has this id.",
  savedFromDocument: "Taken from a document.",
  saveAsDraft: "Save as draft",

  import: "Import",
  importWhy:
    "Takes in a whole library from one file, to work on it here. Your drafts stay and lie over it. The review goes on using the published library.",
  chooseLibrary: "Choose a library file",
  usePublished: "Back to the published library",
  backToPublished: "You work on the published library again.",
  importDone: (title: string, version: string) => `${title}, version ${version}, was taken in.`,
  importRefused: (file: string, number: number) =>
    `${file} was not taken in and nothing was changed. ${count(number, "problem", "problems")}:`,
  fileTooLarge: "The file is far too large for a library.",
  noJson: (reason: string) => `The file is no JSON: ${reason}`,
  export: "Export",
  exportWhy: "Writes the library with all your drafts into one file, for publishing. The drafts stay here.",
  libraryVersion: "Version of the library",
  conflictsFirst: "Settle the conflicts above first.",
  versionsFirst: "These wordings were changed and need a new version first:",
  exportRefused: (number: number) =>
    `No file was written, for it could not be taken in again. ${count(number, "problem", "problems")}:`,
  exportFile: "Export file",
  exported: (name: string) => `${name} was given to the browser to save.`,
  copyFile: "Copy to clipboard",
  copied: "The library was copied to the clipboard.",
  notCopied: "The browser does not let the clipboard be used. Export the file instead.",
  bench: "Check the whole library",
  benchWhy: "Tries every wording in test agreements, as publishing does. It takes some minutes at most.",
  runBench: "Check all clauses",
  benchProgress: "How much of the library is checked",
  benchDone: "The library was checked.",
  benchResult: (failing: number, all: number) =>
    failing === 0
      ? `All ${all} clauses passed.`
      : `${failing} of ${all} clauses ${failing === 1 ? "has" : "have"} faults:`,

  impactIntro:
    "Shows which verdicts on real agreements change with your drafts of the cues, before you publish them. The files are read on this computer and go nowhere.",
  rulesAlike:
    "Your drafts change no cues, so no verdict can change. A new wording changes what is inserted, not what is found.",
  chooseFolder: "Choose a folder",
  chooseFiles: "Choose files",
  filesChosen: (agreements: number, others: number) =>
    `${count(agreements, "agreement", "agreements")} chosen${others > 0 ? `, ${count(others, "other file", "other files")} left out` : ""}.`,
  agreements: (number: number) =>
    number === 0
      ? "There is no agreement among them; Word and text files can be read."
      : `${count(number, "agreement is", "agreements are")} ready to be compared.`,
  compareVerdicts: "Compare the verdicts",
  impactProgress: "How many agreements are compared",
  compared: "The comparison is done.",
  comparisonEnded: "The comparison was ended.",
  impactFailed: "The comparison broke down. Choose fewer files, then try again.",
  impactResult: (changed: number, compared: number) =>
    changed === 0
      ? `No verdict changes in ${count(compared, "agreement", "agreements")}.`
      : `Verdicts change in ${changed} of ${count(compared, "agreement", "agreements")}.`,
  turn: (before: string, after: string) => `${before} → ${after}`,
  flaggedNow: "needs attention now",
  flaggedNoMore: "needs no attention any more",
  notAsked: "not asked",
  unreadFiles: (number: number) => `${count(number, "file was", "files were")} not read:`,

  conflicts: (number: number) => (number === 1 ? "A conflict to settle" : `${number} conflicts to settle`),
  conflictFrom: CONFLICT_FROM,
  noContradiction: "The changes do not touch each other and can be joined as they are.",
  contradictions: (number: number) =>
    `The changes contradict each other in ${count(number, "place", "places")}. Choose a side for each; all other changes of both are kept.`,
  place: placeName,
  mine: "Yours",
  theirs: "Theirs",
  removed: "(removed)",
  take: (path: string) => `Which side of “${placeName(path)}” to keep`,
  takeMine: "keep yours",
  takeTheirs: "keep theirs",
  settle: "Join the changes",
  conflictSettled: "The conflict is settled; the result is your draft.",
  clauseGone: "The library holds this clause no longer.",
  keepMine: "Keep mine as a new clause",
  cuesOf: (family: string) => `Cues: ${family}`,
  cuesJoin: "Cues that either of you added stay, cues that either of you removed go.",
};
