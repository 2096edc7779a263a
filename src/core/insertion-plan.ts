// Knows: where a filled clause goes, and the style, number, formatting and text of every paragraph that is written there.
// Refuses to know: Word. The plan is a plain value; whoever carries it out decides nothing.
import { type ClauseBody, type ClauseParagraph, type FilledClause, isClauseTable } from "./clause";
import { BUILT_IN, type Convention, conventionsAround, type Conventions, LETTERED } from "./conventions";
import { type Clash, numberBlocks } from "./numbering";
import { type Placement, safePlace } from "./safe-place";
import type { ListSource, OwnFormat, Surroundings } from "./surroundings";

/** The look of an inserted clause: the document's, or that of Word's built-in heading and list styles. */
export type ClauseLook = "document" | "built-in";

/** One paragraph to write. */
export interface PlannedParagraph {
  /** With a number that is typed, where the document types its numbers. */
  readonly text: string;
  /** In the words of `Paragraph.style`: the English name of a built-in style, or a custom style's own name. */
  readonly style: string;
  /** Formatting against its style; empty where there is none. */
  readonly format: OwnFormat;
  /** It looks like the paragraph beside which it is written, to which neither style nor formatting need be set. */
  readonly asBeside?: boolean;
  /** The list that it belongs to; absent where it belongs to none. */
  readonly list?: PlannedListItem;
}

/** A table to write, its header in the first row. Its cells hold one paragraph each, in the style of the table's place. */
export interface PlannedTable {
  readonly rows: readonly (readonly string[])[];
  /** As `PlannedParagraph.style`, of a table style. */
  readonly style: string;
}

export type PlannedBlock = PlannedParagraph | PlannedTable;

export function isPlannedTable(block: PlannedBlock): block is PlannedTable {
  return "rows" in block;
}

/** A place in a list of the document. */
export interface PlannedListItem {
  /** Word's id of the list. */
  readonly id: number;
  /** 0 to 8. */
  readonly level: number;
  /** What puts it there; where that is not its style, it has to be put there, and out of its style's list before. */
  readonly from: ListSource;
  /** The automatic number as it will stand, as far as it can be told before. */
  readonly number: string;
}

/** The content control that goes around the whole clause, locked neither for editing nor for deletion. */
interface ClauseWrapper {
  /** `pc:<clause-id>@<version>`, at most 64 characters. */
  readonly tag: string;
  readonly title: string;
  /** Word's frame around a control is drawn in the wrong place on the web (OfficeDev/office-js issues 4076 and 4841). */
  readonly appearance: "Hidden";
}

/** A clause ready to be written: `blocks`, of which the first is a paragraph, in order at `placement`, then the wrapper around exactly those. */
export interface InsertionPlan {
  readonly placement: Placement;
  readonly blocks: readonly PlannedBlock[];
  readonly wrapper: ClauseWrapper;
  /** Leave one empty "Normal" paragraph after the wrapper, so that one can type on behind the last clause of a document. */
  readonly closingParagraph: boolean;
  /** The empty paragraph with the cursor goes when the clause stands before it. */
  readonly takesEmptyParagraph: boolean;
  /** Typed numbers further on that the clause's own number now doubles, and those after them. They are left as they are. */
  readonly clashes: readonly Clash[];
}

/** Every content control around a clause of ours has a tag that begins so. */
export const CLAUSE_TAG_PREFIX = "pc:";

/** The tag of the content control around a clause: `pc:<clause-id>@<version>`. */
export function clauseTag(clauseId: string, version: string): string {
  return `${CLAUSE_TAG_PREFIX}${clauseId}@${version}`;
}

/** The clause and version that such a tag names; undefined for every other tag. */
export function clauseOfTag(
  tag: string,
): { readonly clauseId: string; readonly version: string } | undefined {
  const [, clauseId, version] = /^pc:([a-z0-9-]+)@(\d+\.\d+\.\d+)$/.exec(tag) ?? [];
  return clauseId === undefined || version === undefined ? undefined : { clauseId, version };
}

/**
 * Plans how `clause` goes in at the cursor, or at the nearest place where it may stand. With the look "document" it
 * takes styles, formatting and numbering of its neighbours; inside a table cell it takes the cell's.
 * @throws RangeError when `surroundings.cursor` names no paragraph.
 */
export function planInsertion(
  clause: FilledClause,
  surroundings: Surroundings,
  look: ClauseLook = "document",
): InsertionPlan {
  const { paragraphs, cursor } = surroundings;
  if (paragraphs[cursor] === undefined) {
    throw new RangeError(`The cursor is at paragraph ${cursor}, of ${paragraphs.length}.`);
  }
  const placement = safePlace(surroundings);
  const conventions = conventionsAt(placement, surroundings, look);
  // A table in a table would look like no table of the document, so its rows become paragraphs there.
  const body = isInCell(placement, surroundings) ? clause.body.flatMap(withoutTable) : clause.body;
  const tables = surroundings.tableStyle ?? "Table Grid";
  const { numbered, clashes } = numberBlocks(body, conventions, tables, paragraphs, firstBehind(placement));
  const isMoved = placement.moved !== undefined && placement.moved !== "clause";
  const intoEmpty = placement.where === "before-paragraph" && !isMoved;
  const isBehindAll = placement.moved === "numbered-clause" && placement.paragraph === paragraphs.length - 1;
  return {
    placement,
    blocks: numbered,
    wrapper: { tag: clauseTag(clause.clauseId, clause.version), title: clause.title, appearance: "Hidden" },
    closingParagraph: isBehindAll || (surroundings.atEnd && !isMoved && !intoEmpty),
    // A tracked deletion would show that somebody took out a line; the last paragraph is there to type on.
    takesEmptyParagraph: intoEmpty && !surroundings.atEnd && surroundings.tracked !== true,
    clashes,
  };
}

/** Behind a clause that ends with a table one is outside of that table. */
function isInCell({ where, paragraph }: Placement, { paragraphs }: Surroundings): boolean {
  return where !== "after-clause" && paragraphs[paragraph]!.inCell;
}

/** A block as it stands within a cell, where the rows of a table become paragraphs. */
export function withoutTable(block: ClauseBody[number]): ClauseParagraph[] {
  if (!isClauseTable(block)) return [block];
  return block.rows.map(([label, ...values]) => ({ level: 2, text: `${label}: ${values.join("; ")}` }));
}

/** Index of the first paragraph that will stand behind the clause. */
function firstBehind({ where, paragraph }: Placement): number {
  return where === "before-paragraph" ? paragraph : paragraph + 1;
}

function conventionsAt(placement: Placement, surroundings: Surroundings, look: ClauseLook): Conventions {
  const neighbour = surroundings.paragraphs[placement.paragraph]!;
  if (isInCell(placement, surroundings)) {
    // A heading style in a cell would add a row of the table to the table of contents.
    const isHeading = neighbour.outlineLevel < 10;
    const cell: Convention = {
      style: isHeading ? "Normal" : neighbour.style,
      format: {},
      asBeside: !isHeading,
      numbering: { by: "none" },
    };
    return [cell, cell, { ...cell, numbering: LETTERED }];
  }
  if (look === "built-in") return BUILT_IN;
  // A clause that stands behind the one with the cursor is of that one's level, whatever ends it.
  const isNext = placement.moved === "numbered-clause";
  return conventionsAround(isNext ? surroundings : { ...surroundings, cursor: placement.paragraph });
}
