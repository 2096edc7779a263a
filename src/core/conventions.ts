// Knows: how a document writes its clauses: style, own formatting and numbering of headings, paragraphs, sub-paragraphs.
// Refuses to know: the clause that is to be written, and which numbers it gets.
import { type NumberLabel, ownValue, parseLabel, shapeOf, typedNumber } from "./number-label";
import type { ListLevel, ListSource, NearbyParagraph, OwnFormat, Surroundings } from "./surroundings";

/** How paragraphs of one sort are numbered; `label` is a number of that sort, whatever its value. */
export type Numbering =
  | { readonly by: "none" }
  | {
      readonly by: "typing";
      readonly label: NumberLabel;
      readonly gap: string;
      /** Each clause counts from one. */
      readonly restarts?: boolean;
    }
  | {
      readonly by: "list";
      readonly list: number;
      readonly level: number;
      readonly from: ListSource;
      readonly label: NumberLabel;
    };

/** How paragraphs of one sort are written. */
export interface Convention {
  readonly style: string;
  /** As `PlannedParagraph.asBeside`. */
  readonly asBeside?: boolean;
  readonly format: OwnFormat;
  readonly numbering: Numbering;
}

/** How a document writes a clause, by the level of `ClauseParagraph`. */
export type Conventions = readonly [heading: Convention, paragraph: Convention, subParagraph: Convention];

const PLAIN: Numbering = { by: "none" };
const LETTER: NumberLabel = { opening: "(", counts: [{ counting: "lower", value: 1 }], closing: ")" };
/** "(a)", typed: right in every document. */
export const LETTERED: Numbering = { by: "typing", label: LETTER, gap: " " };

/** Where neighbours tell nothing: as Word's own template has it. */
const WITHOUT_NEIGHBOURS = { heading: "Heading 2", body: "Normal" };

/** Not clauses, whatever they look like. */
const NO_CLAUSE = /^(?:TOC\b|Title$|Subtitle$|Caption$|Table of|Index|Header$|Footer$|Quote|Intense Quote)/i;

/** Reads the conventions of the neighbours: the nearest that is one, looking back from the cursor first, then ahead. */
export function conventionsAround(surroundings: Surroundings): Conventions {
  const { around, nearestFirst } = sorted(surroundings);
  const levels = surroundings.listLevels ?? [];
  const headings = headingsLikeNearest(nearestFirst, around);
  if (headings.length > 0) {
    const heading = conventionOf(headings[0]!);
    const under = paragraphUnder(headings, around);
    const paragraph = under === undefined ? plainText(nearestFirst) : inListOf(heading, under, levels);
    return [heading, paragraph, subParagraph(paragraph, nearestFirst, levels)];
  }
  const clauses = repeated(nearestFirst.filter(isNumberedClause));
  if (clauses.length === 0) {
    const heading = { style: WITHOUT_NEIGHBOURS.heading, format: {}, numbering: PLAIN };
    const paragraph = plainText(nearestFirst);
    return [heading, paragraph, subParagraph(paragraph, nearestFirst, levels)];
  }
  // Each clause is one numbered paragraph, its title runs in: ours gets the number of a clause, its paragraphs the next level's.
  const heading = conventionOf(clauses[0]!);
  const paragraph = nextLevel(heading, nearestFirst, levels) ?? plainText(nearestFirst);
  return [heading, paragraph, subParagraph(paragraph, nearestFirst, levels)];
}

/**
 * Indexes of the paragraphs that begin a clause, as a clause at the cursor would begin, or something above it; in
 * order. None where the neighbours tell of no such clauses.
 */
export function beginningsAround(surroundings: Surroundings): readonly number[] {
  const { around, nearestFirst } = sorted(surroundings);
  const model = headingsLikeNearest(nearestFirst, around)[0];
  const alike = model === undefined ? repeated(nearestFirst.filter(isNumberedClause)) : [];
  const clauses = new Set(alike);
  return around
    .filter((one) => clauses.has(one) || (model !== undefined && beginsLike(one, model)))
    .map(({ index }) => index);
}

/** The last heading of a document may head nothing yet. */
function beginsLike(one: Sorted, model: Sorted): boolean {
  return one.heading ? !isBelow(one, model) : one.title && lookOf(one) === lookOf(model);
}

function sorted({ paragraphs, cursor }: Surroundings) {
  const around = paragraphs.map((paragraph, index) => readSort(paragraph, index, paragraphs));
  return { around, nearestFirst: [...around.slice(0, cursor + 1).reverse(), ...around.slice(cursor + 1)] };
}

/** A heading of a deeper level than another one. */
function isBelow({ paragraph, numbering }: Sorted, other: Sorted): boolean {
  if (isOutlined(paragraph) && isOutlined(other.paragraph))
    return paragraph.outlineLevel > other.paragraph.outlineLevel;
  if (numbering.by === "none" || other.numbering.by === "none") return false;
  if (numbering.by === "list" && other.numbering.by === "list")
    return numbering.level > other.numbering.level;
  return numbering.label.counts.length > other.numbering.label.counts.length;
}

/**
 * Word's built-in styles for headings and lists, whatever the document does. Their numbers are typed: Word's own
 * numbered list styles have names in the language of the user's Word only, and count through the whole document.
 */
export const BUILT_IN: Conventions = [
  { style: "Heading 2", format: {}, numbering: PLAIN },
  inList(36, { opening: "", counts: [{ counting: "decimal", value: 1 }], closing: "." }),
  inList(54, LETTER),
];

function inList(leftIndent: number, label: NumberLabel): Convention {
  const format = { leftIndent, firstLineIndent: -18 };
  return { style: "List Paragraph", format, numbering: { by: "typing", label, gap: "\t", restarts: true } };
}

/** A paragraph and what it looks like. */
interface Sorted {
  readonly paragraph: NearbyParagraph;
  readonly index: number;
  /** It may serve as a model at all. */
  readonly usable: boolean;
  readonly numbering: Numbering;
  readonly title: boolean;
  readonly heading: boolean;
}

function readSort(paragraph: NearbyParagraph, index: number, paragraphs: readonly NearbyParagraph[]): Sorted {
  const usable = isUsable(paragraph);
  const numbering = numberingOf(paragraph);
  const title = usable && isTitle(paragraph, numbering);
  const next = paragraphs.slice(index + 1).find(isUsable);
  return {
    paragraph,
    index,
    usable,
    numbering,
    title,
    heading: title && (isOutlined(paragraph) || headsNext(paragraph, numbering, next)),
  };
}

function isUsable({ text, inCell, style, within }: NearbyParagraph): boolean {
  const isText = within === undefined || within === "control";
  return text.trim() !== "" && !inCell && isText && !NO_CLAUSE.test(style);
}

/** How one paragraph is numbered. */
export function numberingOf({
  text,
  list,
  listLevel,
  listLabel,
  listFrom,
  style,
  outlineLevel,
}: NearbyParagraph): Numbering {
  const label = parseLabel(listLabel);
  if (label !== undefined && list !== undefined)
    return {
      by: "list",
      list,
      level: listLevel,
      from: listFrom ?? (bringsList(style) ? "style" : "paragraph"),
      label,
    };
  const typed = listLabel === "" ? typedNumber(text, isOutlined({ outlineLevel })) : undefined;
  return typed === undefined ? PLAIN : { by: "typing", label: typed.label, gap: typed.gap };
}

/** In a heading style, or given a level of the outline. */
export const isOutlined = ({ outlineLevel }: Pick<NearbyParagraph, "outlineLevel">): boolean =>
  outlineLevel < 10;

/** Where Word did not tell: headings and list styles bring their lists, other built-in styles do not. */
const bringsList = (style: string) => !/^(?:Normal|Body Text.*|List Paragraph|No Spacing)$/i.test(style);

/** Short, and no sentence. */
function isTitle({ text, outlineLevel }: NearbyParagraph, numbering: Numbering): boolean {
  const typed = numbering.by === "typing" ? typedNumber(text, isOutlined({ outlineLevel })) : undefined;
  const title = (typed?.text ?? text).trim();
  return title.length <= 90 && title.split(/\s+/).length <= 12 && !/[.;,:?!]$/.test(title);
}

/** Body text that looks like a heading: numbered or bold, and what follows is not of its kind. */
function headsNext(
  paragraph: NearbyParagraph,
  numbering: Numbering,
  next: NearbyParagraph | undefined,
): boolean {
  if (next === undefined) return false;
  const below = numberingOf(next);
  if (numbering.by === "none")
    return paragraph.listLabel === "" && paragraph.format?.bold === true && next.format?.bold !== true;
  if (numbering.label.opening === "(" || numbering.label.counts.length > 2) return false;
  if (below.by === "none") return !isTitle(next, below);
  // Of another list, too: some programs make one of its own for the paragraphs of each clause.
  if (numbering.by === "list" && below.by === "list" && below.level > numbering.level) return true;
  return below.label.counts.length > numbering.label.counts.length || below.label.opening === "(";
}

/** The same for paragraphs that are written alike: a document that does so twice has a convention. */
function lookOf({ paragraph, numbering }: Sorted): string {
  const number =
    numbering.by === "list" ? numbering.level : numbering.by === "typing" ? shapeOf(numbering.label) : "";
  return [paragraph.style, paragraph.format?.bold, numbering.by, number].join("/");
}

/** The nearest that has one alike among `all`, and all those alike, nearest first; empty where none repeats. */
function repeated(all: readonly Sorted[]): readonly Sorted[] {
  const model = all.find((one) => all.some((other) => other !== one && lookOf(other) === lookOf(one)));
  return model === undefined ? [] : all.filter((one) => lookOf(one) === lookOf(model));
}

/** The headings of the nearest kind that repeats, nearest first; a lone one counts where it and what it heads are numbered. */
function headingsLikeNearest(nearestFirst: readonly Sorted[], around: readonly Sorted[]): readonly Sorted[] {
  const headings = nearestFirst.filter(({ heading }) => heading);
  const alike = repeated(headings);
  if (alike.length > 0) return alike;
  const isNumbered = (one: Sorted | undefined) => one !== undefined && one.numbering.by !== "none";
  const headsNumbered = (one: Sorted) => isNumbered(around.slice(one.index + 1).find(({ usable }) => usable));
  return headings.filter((one) => isNumbered(one) && headsNumbered(one)).slice(0, 1);
}

function isNumberedClause({ usable, title, numbering }: Sorted): boolean {
  if (!usable || title || numbering.by === "none") return false;
  return numbering.label.counts.length === 1 && numbering.label.opening !== "(";
}

/** How the nearest of these headings whose section has text begins that text. */
function paragraphUnder(headings: readonly Sorted[], around: readonly Sorted[]): Convention | undefined {
  const firsts = headings
    .map(({ index }) => around.slice(index + 1).find(({ usable }) => usable))
    .filter((first): first is Sorted => first !== undefined && !first.heading);
  const model = firsts[0];
  // Text without a number follows the general rule: its style has to be used twice.
  if (model === undefined || model.numbering.by === "none") return undefined;
  if (model.numbering.by === "list") return conventionOf(model);
  const beginAnew = firsts.filter(
    ({ numbering }) => numbering.by === "typing" && ownValue(numbering.label) === 1,
  );
  return { ...conventionOf(model), numbering: { ...model.numbering, restarts: beginAnew.length > 1 } };
}

/**
 * The paragraphs of a clause in the list of its heading, where their own list is that of another clause, whose numbers
 * would go on, and the heading's list numbers its next level alike.
 */
function inListOf(heading: Convention, paragraph: Convention, levels: readonly ListLevel[]): Convention {
  const [above, own] = [heading.numbering, paragraph.numbering];
  if (above.by !== "list" || own.by !== "list" || own.list === above.list) return paragraph;
  const isAlike = levels.some(({ list, level, firstLabel }) => {
    const label =
      level === above.level + 1 && list === above.list ? labelOf(firstLabel, above.label) : undefined;
    return label !== undefined && own.level === level && shapeOf(label) === shapeOf(own.label);
  });
  return isAlike ? { ...paragraph, numbering: { ...own, list: above.list } } : paragraph;
}

/** The nearest style of text without a number that is used twice. */
function plainText(nearestFirst: readonly Sorted[]): Convention {
  const plain = nearestFirst.filter(
    ({ usable, heading, numbering, paragraph }) =>
      usable &&
      !heading &&
      numbering.by === "none" &&
      paragraph.listLabel === "" &&
      paragraph.outlineLevel === 10 &&
      !/^List\b/i.test(paragraph.style),
  );
  const model = plain.find((one) =>
    plain.some((other) => other !== one && other.paragraph.style === one.paragraph.style),
  );
  if (model === undefined) return { style: WITHOUT_NEIGHBOURS.body, format: {}, numbering: PLAIN };
  const { style, format = {} } = model.paragraph;
  return { style, format, numbering: PLAIN };
}

function conventionOf({ paragraph, numbering }: Sorted): Convention {
  return { style: paragraph.style, format: paragraph.format ?? {}, numbering };
}

function subParagraph(
  paragraph: Convention,
  nearestFirst: readonly Sorted[],
  levels: readonly ListLevel[],
): Convention {
  const lettered = {
    ...paragraph,
    numbering: paragraph.numbering.by === "typing" ? { ...LETTERED, gap: paragraph.numbering.gap } : LETTERED,
  };
  const next = nextLevel(paragraph, nearestFirst, levels);
  if (next !== undefined) return next;
  if (paragraph.numbering.by !== "none") return lettered;
  const typed = nearestFirst.find(
    ({ usable, numbering }) => usable && numbering.by === "typing" && isLettered(numbering.label),
  );
  return typed === undefined ? lettered : conventionOf(typed);
}

const isLettered = ({ counts, closing }: NumberLabel) =>
  counts.length === 1 && closing.includes(")") && counts[0]!.counting.startsWith("lower");

/** How the document writes what is one level below `upper`; undefined where nothing tells. */
function nextLevel(
  upper: Convention,
  nearestFirst: readonly Sorted[],
  levels: readonly ListLevel[],
): Convention | undefined {
  const { numbering } = upper;
  if (numbering.by === "list") {
    const model = nearestFirst.find(
      ({ usable, numbering: other }) =>
        usable && other.by === "list" && other.list === numbering.list && other.level === numbering.level + 1,
    );
    if (model !== undefined) return conventionOf(model);
    const defined = levels.find(
      ({ list, level }) => list === numbering.list && level === numbering.level + 1,
    );
    return defined === undefined ? undefined : definedConvention(upper, defined, numbering.label);
  }
  if (numbering.by === "none") return undefined;
  const model = nearestFirst.find(
    ({ usable, numbering: other }) =>
      usable &&
      other.by === "typing" &&
      (other.label.counts.length === numbering.label.counts.length + 1 ||
        (numbering.label.counts.length > 1 && isLettered(other.label))),
  );
  return model && conventionOf(model);
}

/** A level that the list defines, though no paragraph near uses it. */
function definedConvention(
  upper: Convention,
  { list, level, firstLabel, style }: ListLevel,
  above: NumberLabel,
): Convention | undefined {
  const label = labelOf(firstLabel, above);
  if (label === undefined) return undefined;
  // The indents come with the level, so those of the level above would be wrong.
  const bound = style === undefined ? undefined : { style, from: "style" as const };
  const { style: name, from } = bound ?? { style: upper.style, from: overStyle(upper) };
  return { style: name, format: {}, numbering: { by: "list", list, level, from, label } };
}

/** The number of a level's first item below `above`. */
function labelOf(firstLabel: string, above: NumberLabel): NumberLabel | undefined {
  return parseLabel(
    firstLabel.replace(/%(\d)/g, (_, digit: string) => String(above.counts[Number(digit) - 1]?.value ?? 1)),
  );
}

/** What puts a paragraph with the style of `upper` at another level than its own. */
function overStyle({ numbering }: Convention): ListSource {
  return numbering.by === "list" && numbering.from === "paragraph" ? "paragraph" : "paragraph-over-style";
}
