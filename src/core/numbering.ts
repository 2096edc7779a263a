// Knows: which number each paragraph of a clause gets, and which typed numbers further on clash with it.
// Refuses to know: styles and formatting, which it passes on.
import { type ClauseBody, isClauseTable } from "./clause";
import type { Convention, Conventions } from "./conventions";
import { isOutlined, type Numbering, numberingOf } from "./nearby-sorts";
import type { PlannedBlock, PlannedParagraph } from "./insertion-plan";
import {
  below,
  type NumberLabel,
  ownValue,
  shapeOf,
  type TypedNumber,
  typedNumber,
  withOwnValue,
  writeLabel,
} from "./number-label";
import type { NearbyParagraph } from "./surroundings";

/** A typed number that the inserted clause's number doubles, or that comes after one that it doubles. */
export interface Clash {
  /** As typed: "8." */
  readonly number: string;
  /** The text behind it. */
  readonly text: string;
}

/** The blocks of a clause with their numbers, when `firstBehind` is the first paragraph that follows them. */
export function numberBlocks(
  body: ClauseBody,
  conventions: Conventions,
  tableStyle: string,
  neighbours: readonly NearbyParagraph[],
  firstBehind: number,
): { readonly numbered: readonly PlannedBlock[]; readonly clashes: readonly Clash[] } {
  const last: (NumberLabel | undefined)[] = [];
  const count = [0, 0, 0];
  const numbered = body.map((block): PlannedBlock => {
    if (isClauseTable(block)) return { rows: [block.header, ...block.rows], style: tableStyle };
    const { level, text } = block;
    const convention = conventions[level];
    count[level]! += 1;
    for (let deeper = level + 1; deeper < 3; deeper += 1) count[deeper] = 0;
    last[level] = numberOf(level, convention.numbering);
    return planned(convention, last[level], text);
  });
  return { numbered, clashes: clashesOf(conventions[0].numbering, last[0]) };

  function numberOf(level: 0 | 1 | 2, numbering: Numbering): NumberLabel | undefined {
    if (numbering.by === "none") return undefined;
    const above = level === 0 ? undefined : last[level - 1];
    const isBelow = level === 2 || (level === 1 && restartsBelow(conventions[0].numbering, numbering));
    if (isBelow) return below(numbering.label, above, count[level]!);
    const before =
      labelBefore(numbering, neighbours.slice(0, firstBehind)) ?? withOwnValue(numbering.label, 0);
    return withOwnValue(before, ownValue(before) + count[level]!);
  }

  function clashesOf(numbering: Numbering, heading: NumberLabel | undefined): Clash[] {
    if (numbering.by !== "typing" || heading === undefined) return [];
    return neighbours
      .slice(firstBehind)
      .map(({ text, listLabel, inCell, outlineLevel }) =>
        listLabel === "" && !inCell ? typedNumber(text, isOutlined({ outlineLevel })) : undefined,
      )
      .filter(
        (typed): typed is TypedNumber => typed !== undefined && shapeOf(typed.label) === shapeOf(heading),
      )
      .filter(({ label }) => ownValue(label) >= ownValue(heading))
      .map(({ label, text }) => ({ number: writeLabel(label), text }));
  }
}

/**
 * A further paragraph of the kind of `like`, in its list where it is an automatically numbered item of one. It takes no
 * typed number: the numbers behind it would all be wrong then.
 */
export function plannedLike(like: NearbyParagraph, text: string): PlannedParagraph {
  const { style, format = {} } = like;
  const numbering = numberingOf(like);
  if (numbering.by !== "list") return { text, style, format };
  return planned(
    { style, format, numbering },
    withOwnValue(numbering.label, ownValue(numbering.label) + 1),
    text,
  );
}

type Counted = Exclude<Numbering, { by: "none" }>;

/** Numbers of paragraphs begin anew under each heading where they hold its number, or are deeper in the same list. */
function restartsBelow(heading: Numbering, paragraph: Numbering): boolean {
  if (paragraph.by === "typing" && paragraph.restarts) return true;
  if (heading.by === "none" || paragraph.by === "none") return false;
  if (heading.by === "list" && paragraph.by === "list" && heading.list === paragraph.list) return true;
  return paragraph.label.counts.length === heading.label.counts.length + 1;
}

/** The last number of this sort among `paragraphs`; none counted yet, below the last number of the level above. */
function labelBefore(numbering: Counted, paragraphs: readonly NearbyParagraph[]): NumberLabel | undefined {
  for (const paragraph of [...paragraphs].reverse()) {
    const other = numberingOf(paragraph);
    if (other.by === "none" || paragraph.inCell) continue;
    if (numbering.by === "list") {
      if (other.by !== "list" || other.list !== numbering.list) continue;
      if (other.level === numbering.level) return other.label;
      if (other.level < numbering.level) return below(numbering.label, other.label, 0);
    } else if (other.by === "typing" && shapeOf(other.label) === shapeOf(numbering.label)) return other.label;
  }
  return undefined;
}

function planned(
  { numbering, ...look }: Convention,
  label: NumberLabel | undefined,
  text: string,
): PlannedParagraph {
  if (numbering.by === "none" || label === undefined) return { text, ...look };
  const number = writeLabel(label);
  if (numbering.by === "typing") return { text: number + numbering.gap + text, ...look };
  const { list: id, level, from } = numbering;
  return { text, ...look, list: { id, level, from, number } };
}
