// Knows: whether what stands where a sentence refers to is still to come: a numbered row, or a part of the agreement.
// Refuses to know: which element is looked for there, and the fields of its label (labelled-fields.ts).
import type { AllFacts } from "./all-facts";
import type { Ground } from "./element-places";
import { span, tokenEvidence } from "./evidence";
import type { Facts } from "./facts";
import type { Evidence } from "./finding";
import type { Hit } from "./matcher";
import { isAwaited } from "./open-places";
import { isTitled } from "./outline";
import { partsNamedBy } from "./reach";
import { classesAlone, type RuleElement } from "./rule";
import type { Token } from "./tokens";
import { together } from "./unit";

/** Words from what is listed to where: "on the subscriptions that it enters in Annex 2". */
const NEAR_LISTED = 8;
/** Number, name and value: "6 | Products in the claim | to be settled". */
const NUMBERED_CELLS = 3;

/**
 * The empty place to which the words that speak of the element refer for what they do not say themselves. Of a part it is
 * shown only where all that stands in it is still to come; one that the agreement does not hold may be a paper of its own.
 */
export function awaitedElsewhere(
  facts: Facts,
  listed: Hit,
  element: RuleElement,
  { family, all, texts }: Ground,
): Evidence | undefined {
  const label = `${family}.label.${element.id}`;
  const isMeant = (reference: Hit): boolean =>
    reference.to > listed.from &&
    reference.from - listed.to <= NEAR_LISTED &&
    together(facts.unit, listed.from, reference.from) &&
    !isOfOther(facts, listed, reference, label);
  const rows = facts.hits("force.fieldReference").filter(isMeant);
  const parts = partsNamedBy(facts, facts.hits("force.reference").filter(isMeant));
  if (rows.length > 0) return awaitedInRow(facts.unit.tokens[rows[0]!.to]!.norm, parts, all, texts);
  for (const part of parts) {
    const awaited = awaitedInPart(all.inPart(part), namingOf(element), texts);
    if (awaited) return awaited;
  }
  return undefined;
}

/** On what roles are given: the links to access alone ask for it by name. */
const SCOPE = "pal.label.scope";

/** "The Contributor role on the subscriptions in Annex 2": what stands nearer is what the annex lists. */
function isOfOther(facts: Facts, listed: Hit, reference: Hit, label: string): boolean {
  const labels = label.slice(0, label.lastIndexOf(".") + 1);
  const ends = [...facts.keys()]
    .filter((key) => key.startsWith(labels) || key === SCOPE)
    .flatMap((key) => facts.hits(key).map(({ from, to }) => ({ own: key === label, from, to })))
    .filter(({ from, to }) => from >= listed.from && to < reference.from);
  const nearest = (some: readonly { readonly to: number }[]): number =>
    Math.max(-1, ...some.map(({ to }) => to));
  return nearest(ends.filter(({ own }) => own)) < nearest(ends);
}

/** What the row of that number is for, in one of the parts where some are named, is still to come. */
function awaitedInRow(
  number: string,
  parts: readonly string[],
  all: AllFacts,
  texts: readonly string[],
): Evidence | undefined {
  const isMeant = ({ unit: { row, section } }: Facts): boolean => {
    const [first] = row!.cells;
    return (
      first?.length === 1 &&
      first[0]!.norm === number &&
      (parts.length === 0 || parts.some((part) => isTitled(section, part)))
    );
  };
  for (const facts of all.rows().filter(isMeant)) {
    const { cells } = facts.unit.row!;
    const awaited = awaitedFrom(facts, cells.length < NUMBERED_CELLS ? 1 : 2, texts);
    if (awaited) return awaited;
  }
  return undefined;
}

/**
 * Every row and line of the part is still to come; what is said before its first row may only say what the rows are for, and
 * behind the last one the parties may sign.
 */
function awaitedInPart(
  part: readonly Facts[],
  naming: readonly string[],
  texts: readonly string[],
): Evidence | undefined {
  const cells = new Set(part.flatMap(({ unit }) => unit.row?.paragraphs ?? []));
  // What a cell says as a sentence is part of its row.
  const lines = part.filter(({ unit }) => !unit.heading && (unit.row || !cells.has(unit.paragraph)));
  const firstRow = lines.findIndex(({ unit }) => unit.row);
  const lastRow = lines.findLastIndex(({ unit }) => unit.row);
  // A table that is only a head stands for rows that are still to come.
  const head = firstRow < 0 ? part.find(({ unit }) => unit.heading && unit.row) : undefined;
  let first = head && tokenEvidence(head.unit.tokens[0]!, texts);
  for (const [at, facts] of lines.entries()) {
    const awaited = awaitedIn(facts, naming, texts);
    const isBeside = at < firstRow || (firstRow >= 0 && at > lastRow);
    const introduces = (head !== undefined || isBeside || isHead(lines, at)) && !names(facts, naming);
    if (!awaited && !introduces) return undefined;
    first ??= awaited;
  }
  return first;
}

/** The first row of a table, whose other rows follow, may be its head though nothing marks it as one: no number stands in it. */
function isHead(lines: readonly Facts[], at: number): boolean {
  const { row, tokens } = lines[at]!.unit;
  const isFirst = row !== undefined && !lines[at - 1]?.unit.row && lines[at + 1]?.unit.row !== undefined;
  return isFirst && tokens.every(({ kind }) => kind === "word");
}

function awaitedIn(facts: Facts, naming: readonly string[], texts: readonly string[]): Evidence | undefined {
  const { row, tokens, own } = facts.unit;
  if (row) {
    // "Power Apps Premium | {{number}}" lists what it is for; "to be supplied by Contoso" nothing.
    const isOpen = ([first]: readonly Token[]): boolean => first !== undefined && isAwaited(first, facts);
    if (names(facts, naming, row.cells.filter(isOpen).flat())) return undefined;
    // Under headings of columns the first cell is what is listed; without them it says what the others are.
    return awaitedFrom(facts, row.header.some((cell) => cell.length > 0) ? 0 : 1, texts);
  }
  const open = tokens.find((token, at) => at >= own && isAwaited(token, facts));
  return open && tokenEvidence(open, texts);
}

/** The cells from the given one on are empty, or one of them says that something is to come. */
function awaitedFrom(facts: Facts, column: number, texts: readonly string[]): Evidence | undefined {
  const { cells, paragraphs } = facts.unit.row!;
  const values = cells.slice(column);
  if (values.length === 0) return undefined;
  if (values.every((cell) => cell.length === 0)) return span(paragraphs[column]!, 0, 0, texts);
  // "Contributor, to be confirmed each quarter" says what it is; only a cell that begins so says nothing else.
  const open = values
    .flat()
    .find(
      (token) =>
        token.kind === "blank" || (values.some(([first]) => first === token) && isAwaited(token, facts)),
    );
  return open && tokenEvidence(open, texts);
}

const VALUE_KINDS: ReadonlySet<string> = new Set(["guid", "email", "domain"]);
const VALUE_CLASSES = ["product", "resource", "role", "common-role", "stranger", "unfamiliar"];

/** Where a class alone says the element, only its tokens name what it asks for. */
function namingOf(element: RuleElement): readonly string[] {
  const alone = classesAlone(element);
  return element.product || alone.length === 0 ? VALUE_CLASSES : alone;
}

/** One of the tokens that are not `open` is a value, or of a class that names what is asked for. */
function names(
  { unit: { tokens, own } }: Facts,
  naming: readonly string[],
  open: readonly Token[] = [],
): boolean {
  return tokens.some(
    (token, at) =>
      at >= own &&
      !open.includes(token) &&
      (VALUE_KINDS.has(token.kind) || naming.some((name) => token.classes.includes(name))),
  );
}
