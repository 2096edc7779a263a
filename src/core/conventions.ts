// Knows: how a document writes its clauses: style, own formatting and numbering of headings, paragraphs, sub-paragraphs.
// Refuses to know: the clause that is to be written, and which numbers it gets.
import {
  headingsLikeNearest,
  isNumberedClause,
  type Numbering,
  PLAIN,
  repeated,
  sorted,
  type Sorted,
} from "./nearby-sorts";
import { type NumberLabel, ownValue, parseLabel, shapeOf } from "./number-label";
import type { ListLevel, ListSource, OwnFormat, Surroundings } from "./surroundings";

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
const LETTER: NumberLabel = { opening: "(", counts: [{ counting: "lower", value: 1 }], closing: ")" };
/** "(a)", typed: right in every document. */
export const LETTERED: Numbering = { by: "typing", label: LETTER, gap: " " };

/** Where neighbours tell nothing: as Word's own template has it. */
const WITHOUT_NEIGHBOURS = { heading: "Heading 2", body: "Normal" };

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
