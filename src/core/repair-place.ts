// Knows: where a clause that lacks an element takes it: in the empty place for it, in the table of details, behind its words.
// Refuses to know: what is written there (repair.ts), and how a document is changed.
import type { Agreement, Paragraph } from "./agreement";
import { type Clause, isClauseTable } from "./clause";
import type { ElementFinding, Finding, Words } from "./finding";
import { normaliseWord, tokenise } from "./tokens";

/**
 * The smallest change that makes room for an element:
 * - `fill`: the words, none in an empty cell, give way to the value; `whole` where they are all that the field holds;
 * - `sentence`: it goes to the end of the paragraph;
 * - `paragraph`: it goes beside a paragraph, and looks like the one with the index `like`;
 * - `row`: it goes under the row whose second and last cell is the paragraph `cell`.
 * Numbers are indexes into `Agreement.paragraphs`.
 */
export type RepairPlace =
  | { readonly change: "fill"; readonly words: Words; readonly whole: boolean }
  | { readonly change: "sentence"; readonly paragraph: number }
  | {
      readonly change: "paragraph";
      readonly beside: number;
      readonly where: "after" | "before";
      readonly like: number;
    }
  | { readonly change: "row"; readonly cell: number };

/** The analysis of an agreement, as far as a repair of one family in it goes by it. */
export interface Lacking {
  readonly agreement: Agreement;
  /** Those of all families. */
  readonly findings: readonly Finding[];
  /** The one of the family that lacks the element. */
  readonly finding: Finding;
  readonly element: ElementFinding;
  /** What says the element. */
  readonly addition: Clause;
  /** Every addition that is offered for the agreement, by which places of other elements are told. */
  readonly additions: readonly Clause[];
}

/**
 * Where the element may go, the best place first; none where it is not lacking, where no clause stands, or where none of
 * its words are in the body. Whether the element is found there then, only another analysis can tell.
 */
export function repairPlaces(lacking: Lacking): RepairPlace[] {
  const { finding, element } = lacking;
  if (element.state === "found" || !["incomplete", "present"].includes(finding.status)) return [];
  return [...placesToFill(lacking), ...rowPlaces(lacking), ...placesBehind(lacking)];
}

/** More places than a reader would think of; each costs an analysis. */
const MOST_PLACES = 4;
/** Longer words are more than a note that the value is to come. */
const LONGEST_NOTE = 60;

function placesToFill({ agreement, finding, element, addition, additions }: Lacking): RepairPlace[] {
  if (element.state !== "blank" || addition.fillIns.length === 0) return [];
  // What is blank was looked for, so that it is in the trace.
  const { places } = finding.trace.elements.find((one) => one.element === element.element)!;
  return [element.evidence!, ...places].flatMap((words, at, all): RepairPlace[] => {
    const paragraph = agreement.paragraphs[words.paragraph]!;
    const isSeen = all
      .slice(0, at)
      .some((other) => other.paragraph === words.paragraph && other.start === words.start);
    const field = paragraph.story === "body" && !isSeen ? fieldAt(words, paragraph) : undefined;
    return field === undefined || namesAnother(field.words.text, addition, additions) ? [] : [field];
  });
}

type Field = Extract<RepairPlace, { change: "fill" }>;

/** What of a paragraph gives way to a value: a cell beside its label, what stands behind a label and colon, or a placeholder. */
function fieldAt({ paragraph, start, end }: Words, { text, cell }: Paragraph): Field | undefined {
  const stretch = (from: number, to: number, whole: boolean): Field => ({
    change: "fill",
    words: { paragraph, start: from, end: to, text: text.slice(from, to) },
    whole,
  });
  const isNote = (words: string) => words.length <= LONGEST_NOTE && !/[.;]$/.test(words);
  const label = /^[^:]{1,60}:\s*/.exec(text)?.[0].length ?? Infinity;
  if (label <= start && isNote(text.slice(label))) return stretch(label, text.length, true);
  if (cell !== undefined && cell.column > 0 && isNote(text.trim())) return stretch(0, text.length, true);
  return isPlaceholder(text.slice(start, end)) ? stretch(start, end, false) : undefined;
}

function isPlaceholder(text: string): boolean {
  return tokenise(text).some(({ kind }) => kind === "blank" || kind === "blank-domain");
}

/** "[role]" is no place for a tenant ID, whatever stands before it. */
function namesAnother(words: string, addition: Clause, additions: readonly Clause[]): boolean {
  const named = namesIn(words);
  const own = addition.fillIns.flatMap(({ label }) => namesIn(label));
  const others = additions.flatMap(({ fillIns }) => fillIns.flatMap(({ label }) => namesIn(label)));
  return named.some((name) => others.includes(name)) && !named.some((name) => own.includes(name));
}

/** The words of four letters or more, as they are compared. */
export function namesIn(text: string): string[] {
  return (text.match(/\p{L}{4,}/gu) ?? []).map(normaliseWord);
}

/** The row of details that an addition may be written as: its label and its value. */
export function detailOf({ body }: Pick<Clause, "body">): readonly string[] | undefined {
  return body.find(isClauseTable)?.rows[0];
}

/** Under the last identifier in a table of labels and values: of the tenant's facts for one of them, else of the family's. */
function rowPlaces({ agreement, findings, finding, element, addition }: Lacking): RepairPlace[] {
  if (detailOf(addition) === undefined) return [];
  const tenant = findings.find(({ family }) => family === "tenant-details")!;
  const isOfTenant = tenant.elements.some((one) => one.element === element.element);
  for (const { elements, trace } of isOfTenant ? [tenant, finding] : [finding, tenant]) {
    const words = [
      ...trace.elements.flatMap(({ places }) => places),
      ...elements.flatMap(({ evidence }) => evidence ?? []),
    ];
    const cells = words
      .map(({ paragraph }) => paragraph)
      .filter((at) => isValueOfPair(at, agreement.paragraphs));
    if (cells.length > 0) return [{ change: "row", cell: Math.max(...cells) }];
  }
  return [];
}

/** The paragraph is the only one of the second cell of a row that has two. */
function isValueOfPair(at: number, paragraphs: readonly Paragraph[]): boolean {
  const { cell, story } = paragraphs[at]!;
  if (cell === undefined || story !== "body" || cell.column !== 1 || cell.nesting !== 1) return false;
  const row = paragraphs.filter(
    (other) => other.cell?.table === cell.table && other.cell.row === cell.row && other.story === "body",
  );
  return row.length === 2 && row[0]!.text.trim().length <= LONGEST_NOTE;
}

/** Behind the clause's words, the last ones first; those in tables last of all. */
function placesBehind({ agreement, finding }: Lacking): RepairPlace[] {
  const { paragraphs } = agreement;
  const operative = finding.trace.passages.filter(({ reading }) => reading === "operative");
  const words =
    operative.length > 0
      ? operative.map(({ evidence }) => evidence)
      : finding.elements.flatMap(({ mandatory, evidence }) => (mandatory && evidence) || []);
  const own = [...new Set(words.map(({ paragraph }) => paragraph))]
    .filter((at) => paragraphs[at]!.story === "body")
    .sort((one, other) => other - one);
  const isCell = (at: number) => paragraphs[at]!.cell !== undefined;
  return [
    ...own.filter((at) => !isCell(at)).flatMap((at) => behind(at, paragraphs) ?? []),
    ...own.filter(isCell).map((at) => behindInRow(at, paragraphs)),
  ].slice(0, MOST_PLACES);
}

const ENDS_SENTENCE = /[.!]["'”’»)\]]*\s*$/;

/** A sentence joins a paragraph of sentences; behind a list or a line it gets a paragraph of its own. */
function behind(at: number, paragraphs: readonly Paragraph[]): RepairPlace | undefined {
  const { text } = paragraphs[at]!;
  const lead = leadOf(at, paragraphs);
  if (ENDS_SENTENCE.test(text) && !(lead !== undefined && GOES_ON.test(text)))
    return { change: "sentence", paragraph: at };
  const like = lead ?? at;
  let last = at;
  while (continues(like, last + 1, paragraphs)) last += 1;
  if (!/:\s*$/.test(paragraphs[last]!.text) || paragraphs[last + 1]?.cell === undefined)
    return { change: "paragraph", beside: last, where: "after", like };
  // Word puts nothing behind a table itself.
  const next = paragraphs.findIndex(({ cell }, index) => index > last && cell === undefined);
  return paragraphs[next]?.story === "body"
    ? { change: "paragraph", beside: next, where: "before", like }
    : undefined;
}

/** Of a row of a table the last cell says what its first one names. */
function behindInRow(at: number, paragraphs: readonly Paragraph[]): RepairPlace {
  const { table, row } = paragraphs[at]!.cell!;
  let last = at;
  while (paragraphs[last + 1]?.cell?.table === table && paragraphs[last + 1]!.cell!.row === row) last += 1;
  return ENDS_SENTENCE.test(paragraphs[last]!.text)
    ? { change: "sentence", paragraph: last }
    : { change: "paragraph", beside: last, where: "after", like: last };
}

/** What begins with a small letter, behind a typed label or none, is part of a sentence. */
const GOES_ON = /^\s*(?:\(?[a-z]{1,4}\)\s+)?\p{Ll}/u;
const ITEM = /^\s*(?:\(?[a-z]{1,4}\)|[-–•*▪◦‣·])(?:\s|$)/;
/** More is to come: "...:", "...; and". */
const OPEN = /[:;,](?:\s*(?:and|or|und|oder|et|ou|y|o|en|of))?\s*$/;

function isItem({ text, listLabel }: Paragraph): boolean {
  return ITEM.test(listLabel) || ITEM.test(text) || GOES_ON.test(text);
}

/** The paragraph that the item at `at` goes on from: "The Customer agrees to:"; undefined where it stands for itself. */
function leadOf(at: number, paragraphs: readonly Paragraph[]): number | undefined {
  if (!isItem(paragraphs[at]!)) return undefined;
  for (let before = at - 1; before >= 0; before -= 1) {
    const { text, cell, outlineLevel } = paragraphs[before]!;
    if (cell !== undefined || outlineLevel < 10 || text.trim() === "") return undefined;
    if (/:\s*$/.test(text) && !isDeeper(paragraphs[before]!, paragraphs[at]!)) return before;
    if (!isItem(paragraphs[before]!)) return undefined;
  }
  return undefined;
}

const isDeeper = (one: Paragraph, other: Paragraph) => one.listLevel > other.listLevel;

/** The paragraph at `at` is an item of what is announced at `lead`. */
function continues(lead: number, at: number, paragraphs: readonly Paragraph[]): boolean {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || paragraph.story !== "body" || paragraph.cell !== undefined) return false;
  if (paragraph.outlineLevel < 10 || paragraph.text.trim() === "") return false;
  const announced = OPEN.test(paragraphs[lead]!.text) || isDeeper(paragraph, paragraphs[lead]!);
  return announced && (isItem(paragraph) || isDeeper(paragraph, paragraphs[lead]!));
}
