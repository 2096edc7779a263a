// Knows: what the field of an element's label says or leaves empty: behind it in a line, beside or below it in a table.
// Refuses to know: what sentences say of an element (elements.ts), and the fields of identifiers (values.ts).
import type { AllFacts } from "./all-facts";
import { best, type Ground, type Seen } from "./element-places";
import { cellEvidence, span, tokenEvidence } from "./evidence";
import type { Facts } from "./facts";
import type { Evidence } from "./finding";
import type { Hit } from "./matcher";
import { isParty, isRole } from "./marked-tokens";
import { holeBehind, isAwaited } from "./open-places";
import { inOrder, referencesOf, referredBy } from "./reach";
import type { RuleElement } from "./rule";
import type { Token } from "./tokens";
import { beginOf, mayBind, type Row } from "./unit";

const LABEL_STARTS = 4;
const LABEL_LENGTH = 14;
const LONGEST_COUNT = 3;
/** Lines of particulars that stand together. */
const MOST_LINES = 12;

/**
 * The empty field of the element's own label in a schedule that the sentence points to, or one after it in the same
 * paragraph that speaks of the element: "Which subscriptions these are is shown in Annex 2".
 */
export function pointsToBlank(element: RuleElement, facts: Facts, ground: Ground): Evidence | undefined {
  if (!element.labels) return undefined;
  const key = labelOf(element, ground);
  const { paragraph, index } = facts.unit;
  const next = ground.all
    .ofParagraph(paragraph)
    .filter(({ unit, has }) => has(key) && unit.index > index && !unit.row);
  return [facts, ...next]
    .filter(pointsElsewhere)
    .map((one) => fieldOf(element, ground, one))
    .find(({ state }) => state === "blank")?.evidence;
}

/** What the sentence speaks of is written elsewhere: "in Schedule 2", "row 6". */
export const pointsElsewhere = ({ has }: Facts): boolean =>
  has("force.reference") || has("force.fieldReference");

/** The field of the element's label in what the sentence refers to: the same for all that refer to the same. */
function fieldOf(element: RuleElement, ground: Ground, from: Facts): Seen {
  const name = [element.id, ...referencesOf(from)].join("|");
  const known = ground.pointed.get(name) ?? best(byLabel(element, ground, from));
  ground.pointed.set(name, known);
  return known;
}

/** A row or line with the element's label, in the row or at the head of a column: its value, or its empty field. */
export function byLabel(element: RuleElement, ground: Ground, from?: Facts): Seen[] {
  const { all, operative } = ground;
  const key = labelOf(element, ground);
  const sections = new Set(operative.map(({ unit }) => unit.section));
  const anywhere = from !== undefined || element.reach === "agreement" || element.product === true;
  const refers = from && referredBy(from, all);
  // What stands in a schedule that the sentence names stands near it.
  const named = from !== undefined && referencesOf(from).length > 0;
  const labelled = all.having(key);
  const heads = headsIn(labelled);
  const seen: Seen[] = [];
  const filled = new Set([...operative, ...(anywhere ? grantedUnder(heads, all) : [])]);
  for (const facts of withRowsBelow(labelled, heads, filled)) {
    const { section } = facts.unit;
    const within = sections.has(section);
    if (!(anywhere || within) || !mayBind(facts.unit)) continue;
    if (refers && !refers(facts)) continue;
    seen.push(
      ...fieldsOf(element, facts, heads, ground, {
        bare: from !== undefined,
        near: named || within,
        below: filled.has(facts),
      }),
    );
  }
  return seen;
}

/** What the unit's fields of the element's label say; with `bare` an empty part that the label heads is one. */
function fieldsOf(
  element: RuleElement,
  facts: Facts,
  heads: ReadonlyMap<Row["header"], Facts>,
  ground: Ground,
  { bare, near, below }: { readonly bare: boolean; readonly near: boolean; readonly below: boolean },
): Seen[] {
  const { all, texts } = ground;
  const { row, heading } = facts.unit;
  const key = labelOf(element, ground);
  const labels = facts.hits(key);
  if (bare && isBare(facts, all)) return labels.slice(0, 1).map((label) => emptyAt(facts, label, texts));
  if (heading && !(row && isFilledHead(facts, row))) return [];
  if (!row) {
    const holes = labels.map((label) => holeBehind(facts, label, near)).filter((hole) => hole !== undefined);
    if (holes.length > 0)
      return holes.map((hole) => ({ state: "blank", evidence: tokenEvidence(hole, texts), facts }));
    const value = labels.flatMap((label) => valueInLine(facts, label, texts)).slice(0, 1);
    return ground.around.isAlong(facts, ground.family, MOST_LINES) && !facts.has(exceptOf(element, ground))
      ? value.map((first) => ({ state: "found", evidence: tokenEvidence(first, texts), facts }))
      : [];
  }
  const head = below ? heads.get(row.header) : undefined;
  return [
    ...fieldsBeside(facts, row, labels, facts.hits(exceptOf(element, ground))),
    ...(head ? fieldsBelow(head, head.hits(key), row) : []),
  ]
    .filter((field) => element.person === true || !(namesDoer(field, row) || isCount(field)))
    .map((field) => seenIn(field, facts, row, texts));
}

/** "Role: Contributor", a line of particulars: the first word behind the colon of the label, where nobody is named there alone. */
function valueInLine(facts: Facts, label: Hit, texts: readonly string[]): readonly Token[] {
  const { tokens } = facts.unit;
  const begin = beginOf(facts.unit);
  const colon = tokens.findIndex(
    ({ paragraph, end }, at) =>
      at >= label.to &&
      tokens[at + 1] !== undefined &&
      BEHIND_LABEL.test(texts[paragraph]!.slice(end, tokens[at + 1]!.start)),
  );
  const value = tokens.slice(colon + 1);
  const isLabel =
    colon >= 0 &&
    label.from - begin < LABEL_STARTS &&
    colon - begin < LABEL_LENGTH &&
    !excludes(facts, tokens.slice(begin, colon));
  return isLabel && !value.every(isParty) && !value.some((token) => isAwaited(token, facts))
    ? value.slice(0, 1)
    : [];
}
/** A colon, and brackets or marks around it: "Role(s): ". */
const BEHIND_LABEL = /^[)*_\s]*:[*_\s"“„«‘']*$/;

/** "Subscriptions | TBC", the first row of a table: what is still to come heads no column. */
const isFilledHead = (facts: Facts, { cells: [, value] }: Row): boolean =>
  value?.[0] !== undefined && isAwaited(value[0], facts);

/** "Roll out rings 1 through 3 | Supplier": who does it is no value of what is to be done. */
function namesDoer({ column }: Field, { cells }: Row): boolean {
  const cell = cells[column]!;
  return cell.length > 0 && cell.every(isParty);
}

/** "Assignment of roles | 4": how many, and not which. */
const isCount = ({ value }: Field): boolean =>
  value.length === 1 && value[0]!.kind === "number" && value[0]!.norm.length <= LONGEST_COUNT;

const labelOf = ({ id }: RuleElement, { family }: Ground): string => `${family}.label.${id}`;
const exceptOf = ({ id }: RuleElement, { family }: Ground): string => `${family}.except.${id}`;

/** The rows that head a table with the label, by the header that the table's rows share. */
function headsIn(labelled: readonly Facts[]): ReadonlyMap<Row["header"], Facts> {
  const heads = new Map<Row["header"], Facts>();
  for (const facts of labelled)
    if (facts.unit.row && facts.unit.heading) heads.set(facts.unit.row.header, facts);
  return heads;
}

/** "Guest group | Contributor | Production": what a row that names a role says in the columns beside it is said of the role. */
function grantedUnder(heads: ReadonlyMap<Row["header"], Facts>, all: AllFacts): readonly Facts[] {
  return [...heads.keys()]
    .flatMap((header) => all.rowsUnder(header))
    .filter(({ unit }) => !unit.heading && unit.tokens.some(isRole));
}

/** In reading order, what has the label, and of the rows to be filled those in a column that the label heads. */
function withRowsBelow(
  labelled: readonly Facts[],
  heads: ReadonlyMap<Row["header"], Facts>,
  filled: ReadonlySet<Facts>,
): readonly Facts[] {
  const below = [...filled].filter(({ unit }) => unit.row && heads.has(unit.row.header));
  return below.length > 0 ? [...new Set([...labelled, ...below].sort(inOrder))] : labelled;
}

/** A field of a row: the first of its cells, by number, and what stands in it. */
interface Field {
  readonly column: number;
  readonly value: readonly Token[];
}

/** What stands in the row behind a cell that is the element's label. */
function fieldsBeside(
  facts: Facts,
  { cells }: Row,
  labels: readonly Hit[],
  excepted: readonly Hit[],
): readonly Field[] {
  return labels.flatMap((label) => {
    const column = columnOf(cells, facts, label);
    const cell = cells[column];
    if (!cell || column === cells.length - 1) return [];
    const isLabel =
      leads(cell, facts.unit.tokens[label.from]!) &&
      !excludes(facts, cell) &&
      !excepted.some((one) => one.from <= label.to && one.to >= label.from);
    return isLabel ? [{ column: column + 1, value: cells.slice(column + 1).flat() }] : [];
  });
}

/** The row's cells in the columns that the label heads. */
function fieldsBelow(head: Facts, labels: readonly Hit[], { cells, header }: Row): readonly Field[] {
  return labels.flatMap((label) => {
    const column = columnOf(header, head, label);
    const value = cells[column];
    return value ? [{ column, value }] : [];
  });
}

function columnOf(row: Row["cells"], { unit: { tokens } }: Facts, { from }: Hit): number {
  return row.findIndex((cell) => cell.includes(tokens[from]!));
}

/** A field is empty where nothing stands in it, and where a placeholder does, or words that something is to come. */
function seenIn({ column, value }: Field, facts: Facts, row: Row, texts: readonly string[]): Seen {
  const [first] = value;
  if (!first) return { state: "blank", evidence: span(row.paragraphs[column]!, 0, 0, texts), facts };
  const hole = value.find(({ kind }) => kind === "blank");
  if (hole) return { state: "blank", evidence: tokenEvidence(hole, texts), facts };
  const pending = facts.hits("force.pending").some(({ from }) => value.includes(facts.unit.tokens[from]!));
  return { state: pending ? "blank" : "found", evidence: cellEvidence(facts.unit, first, texts), facts };
}

function emptyAt(facts: Facts, { from }: Hit, texts: readonly string[]): Seen {
  return { state: "blank", evidence: tokenEvidence(facts.unit.tokens[from]!, texts), facts };
}

/**
 * "Which role", "Azure role": a label stands at the head of its cell; "tables and security roles" is no label, and a cell
 * that says what is to be done is none either.
 */
function leads(cell: readonly Token[], token: Token): boolean {
  return cell.indexOf(token) < LABEL_STARTS && cell.length <= LABEL_LENGTH;
}

/** "Subscriptions without a link": what is listed beside it is left out. */
function excludes(facts: Facts, cell: readonly Token[]): boolean {
  return ["force.none", "force.negation", "force.excluding", "force.lacking"]
    .flatMap((key) => facts.hits(key))
    .some(({ from }) => cell.includes(facts.unit.tokens[from]!));
}

/**
 * The heading of a section that begins by saying that it is to come: "Annex 2: Subscriptions" and below it "TBC". Below the
 * title of the whole, "fill in the white fields" says how to use the form.
 */
function isBareSection({ unit }: Facts, all: AllFacts): boolean {
  if (unit.paragraph === 0) return false;
  const at = all.list.findIndex((other) => other.unit === unit);
  const below = all.list[at + 1];
  if (!below || below.unit.section !== unit.section || below.unit.heading) return false;
  const { tokens, own } = below.unit;
  return isAwaited(tokens[own]!, below);
}

/**
 * The first row of a table whose other rows only say, in the first column, that what it is about is to come; a header row
 * may be all that there is.
 */
function isBare(facts: Facts, all: AllFacts): boolean {
  const { unit } = facts;
  const { row } = unit;
  if (!row) return unit.heading && isBareSection(facts, all);
  const others = all.rowsUnder(row.header).filter((other) => other.unit !== unit);
  const awaited = (other: Facts): boolean =>
    other.unit.index > unit.index &&
    other
      .hits("force.pending")
      .some(({ from }) => other.unit.row!.cells[0]?.includes(other.unit.tokens[from]!));
  return (unit.heading || others.length > 0) && others.every(awaited);
}
