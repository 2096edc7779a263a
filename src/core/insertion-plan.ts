// Knows: where a filled clause goes, and the style and text of every paragraph that is to be written there.
// Refuses to know: Word. The plan is a plain value; whoever carries it out decides nothing.
import type { Paragraph } from "./agreement";
import type { ClauseParagraph, FilledClause } from "./clause";
import { isClauseTable } from "./clause";

/** A body paragraph near the cursor, cells included, as far as the plan looks at it. */
export type NearbyParagraph = Pick<Paragraph, "text" | "style" | "outlineLevel" | "listLabel"> & {
  readonly inCell: boolean;
};

/** What surrounds the cursor when a clause is about to be inserted. */
export interface Surroundings {
  /** An unbroken run of body paragraphs in reading order, at least the one with the cursor; the longer, the better the match. */
  readonly paragraphs: readonly NearbyParagraph[];
  /** Index into `paragraphs` of the one that holds the cursor, or the end of the selection. */
  readonly cursor: number;
  /** Tag of the innermost content control around the cursor whose tag begins `pc:`; absent outside every clause. */
  readonly clauseTag?: string;
  /** Nothing follows in the body: neither after the cursor's paragraph nor, inside a clause, after that clause. */
  readonly atEnd: boolean;
}

/**
 * Where the first planned paragraph goes:
 * - `into-paragraph`: the cursor's paragraph is empty and becomes the first paragraph of the clause;
 * - `after-paragraph`: after the cursor's paragraph, in the same cell where that stands in one;
 * - `after-clause`: after the content control of the clause that the cursor stands in.
 */
type Placement = "into-paragraph" | "after-paragraph" | "after-clause";

/** One paragraph to write. It belongs to no list, whatever its neighbours do. */
interface PlannedParagraph {
  readonly text: string;
  /** In the words of `Paragraph.style`: the English name of a built-in style, or a custom style's own name. */
  readonly style: string;
}

/** The content control that goes around the whole clause, locked neither for editing nor for deletion. */
interface ClauseWrapper {
  /** `pc:<clause-id>@<version>`, at most 64 characters. */
  readonly tag: string;
  readonly title: string;
  /** Word's frame around a control is drawn in the wrong place on the web (OfficeDev/office-js issues 4076 and 4841). */
  readonly appearance: "Hidden";
}

/** A clause ready to be written: `paragraphs` in order at `placement`, then the wrapper around exactly those. */
export interface InsertionPlan {
  readonly placement: Placement;
  readonly paragraphs: readonly PlannedParagraph[];
  readonly wrapper: ClauseWrapper;
  /** Leave one empty "Normal" paragraph after the wrapper, so that one can type on behind the last clause of a document. */
  readonly closingParagraph: boolean;
}

/** Every content control around a clause of ours has a tag that begins so. */
export const CLAUSE_TAG_PREFIX = "pc:";

/** The tag of the content control around a clause: `pc:<clause-id>@<version>`. */
export function clauseTag(clauseId: string, version: string): string {
  return `${CLAUSE_TAG_PREFIX}${clauseId}@${version}`;
}

/**
 * Plans how `clause` goes in at the cursor. It takes the styles that its neighbours use; inside a table cell it
 * takes the cell's. Sub-paragraphs are lettered "(a)", "(b)" as typed text, which is right in every document.
 * @throws RangeError when `surroundings.cursor` names no paragraph.
 */
export function planInsertion(clause: FilledClause, surroundings: Surroundings): InsertionPlan {
  const cursorParagraph = surroundings.paragraphs[surroundings.cursor];
  if (cursorParagraph === undefined) {
    throw new RangeError(
      `The cursor is at paragraph ${surroundings.cursor}, of ${surroundings.paragraphs.length}.`,
    );
  }
  const styles = stylesFor(cursorParagraph, surroundings);
  return {
    placement: placementAt(cursorParagraph, surroundings),
    paragraphs: letterSubParagraphs(clause).map(({ level, text }) => ({
      text,
      style: level === 0 ? styles.heading : styles.body,
    })),
    wrapper: { tag: clauseTag(clause.clauseId, clause.version), title: clause.title, appearance: "Hidden" },
    closingParagraph: surroundings.atEnd,
  };
}

function placementAt(cursorParagraph: NearbyParagraph, { clauseTag: around }: Surroundings): Placement {
  if (around !== undefined) return "after-clause";
  return cursorParagraph.text.trim() === "" ? "into-paragraph" : "after-paragraph";
}

interface ClauseStyles {
  readonly heading: string;
  readonly body: string;
}

function stylesFor(cursorParagraph: NearbyParagraph, surroundings: Surroundings): ClauseStyles {
  if (cursorParagraph.inCell) {
    // A heading style in a cell would add a row of the table to the table of contents.
    const style = isHeading(cursorParagraph) ? "Normal" : cursorParagraph.style;
    return { heading: style, body: style };
  }
  return {
    heading: conventionalStyle(surroundings, isHeading) ?? "Heading 2",
    body: conventionalStyle(surroundings, isBodyText) ?? "Normal",
  };
}

/**
 * The style of the nearest paragraph of the wanted sort, looking back first, then ahead. Only a style that is used
 * twice is a convention: a title, a subtitle or a lone caption is not.
 */
function conventionalStyle(
  { paragraphs, cursor }: Surroundings,
  wanted: (paragraph: NearbyParagraph) => boolean,
): string | undefined {
  const nearestFirst = [...paragraphs.slice(0, cursor + 1).reverse(), ...paragraphs.slice(cursor + 1)];
  const styles = nearestFirst
    .filter((paragraph) => wanted(paragraph) && !paragraph.inCell && paragraph.text.trim() !== "")
    .map((paragraph) => paragraph.style);
  return styles.find((style, index) => styles.indexOf(style, index + 1) !== -1);
}

function isHeading(paragraph: NearbyParagraph): boolean {
  return paragraph.outlineLevel < 10;
}

function isBodyText(paragraph: NearbyParagraph): boolean {
  return !isHeading(paragraph) && paragraph.listLabel === "" && !/^(TOC|List)\b/i.test(paragraph.style);
}

/** Types "(a)", "(b)" ... before the sub-paragraphs of each numbered paragraph. */
function letterSubParagraphs({ body }: FilledClause): ClauseParagraph[] {
  let count = 0;
  return body
    .flatMap((block) => (isClauseTable(block) ? block.rows.map(rowAsParagraph) : [block]))
    .map(({ level, text }) => {
      if (level !== 2) {
        count = 0;
        return { level, text };
      }
      count += 1;
      return { level, text: `(${letters(count)}) ${text}` };
    });
}

function rowAsParagraph([label, ...values]: readonly string[]): ClauseParagraph {
  return { level: 2, text: `${label}: ${values.join("; ")}` };
}

/** 1 is "a", 26 "z", 27 "aa": how lawyers letter a long list. */
function letters(count: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}
