// Knows: what a library clause, its fill-ins and a filled clause are.
// Refuses to know: where clauses are stored, who vetted them, and how Word takes them in.
import type { ClauseFamily } from "./finding";

/** What a fill-in's value must look like; `list` takes several values, `choice` one of `choices`. */
export type FillInKind = "text" | "partner-id" | "guid" | "domain" | "email" | "date" | "list" | "choice";

/** A form that the values of a `text` fill-in have, such as an order number, and what to say when one has not. */
export interface FillInForm {
  /** `#` stands for a digit, `@` for a letter, everything else for itself; forms between `|` are alternatives. */
  readonly mask: string;
  /** What is wrong and the way out, a full sentence. */
  readonly message: string;
}

/** A blank of a clause that the user fills when the clause is inserted. */
export interface FillIn {
  /** Permanent name, lower case with hyphens; stands in the wording as `{{name}}`. The same name asks the same fact in every clause. */
  readonly name: string;
  /** Short words above the field in the pane; left empty, the fill-in stands in the document as `[label]`. */
  readonly label: string;
  /** The question put to the user, a full sentence. */
  readonly question: string;
  readonly kind: FillInKind;
  /** A fictional value, as the user would type it, that passes the validation of `kind` and `form`. */
  readonly example: string;
  /** What `choice` offers, at least two; absent for every other kind. */
  readonly choices?: readonly string[];
  /** Asked of `text` values besides; absent for every other kind. */
  readonly form?: FillInForm;
}

/** One paragraph of a wording. Level 0 is the clause heading, 1 a numbered paragraph, 2 a sub-paragraph of it. */
export interface ClauseParagraph {
  readonly level: 0 | 1 | 2;
  /** May hold fill-ins as `{{name}}`; straight quotes; no numbers of its own. */
  readonly text: string;
}

/** A table of a wording. Every row has as many cells as the header, two at least; a cell may hold fill-ins, or be empty. */
export interface ClauseTable {
  readonly header: readonly string[];
  /** At least one. The first cell of a row says what the row holds and is never empty. */
  readonly rows: readonly (readonly string[])[];
}

/** The text of a wording in reading order. */
export type ClauseBody = readonly (ClauseParagraph | ClauseTable)[];

export function isClauseTable(block: ClauseParagraph | ClauseTable): block is ClauseTable {
  return "rows" in block;
}

/** The form of an addition: a paragraph of level 1, which one row of two cells may follow. */
export function isAdditionBody([sentence, details, ...more]: ClauseBody): boolean {
  if (sentence === undefined || isClauseTable(sentence) || sentence.level !== 1 || more.length > 0)
    return false;
  return (
    details === undefined ||
    (isClauseTable(details) && details.rows.length === 1 && details.header.length === 2)
  );
}

/** Every text of a body in reading order, the cells of a table row by row. */
export function textsOf(body: ClauseBody): string[] {
  return body.flatMap((block) =>
    isClauseTable(block) ? [...block.header, ...block.rows.flat()] : [block.text],
  );
}

/** The body with every text changed; `level` is the paragraph's, or undefined in a table. */
export function withTexts(
  body: ClauseBody,
  change: (text: string, level?: ClauseParagraph["level"]) => string,
): ClauseBody {
  return body.map((block) => {
    if (!isClauseTable(block)) return { level: block.level, text: change(block.text, block.level) };
    const changed = (cells: readonly string[]): string[] => cells.map((text) => change(text));
    return { header: changed(block.header), rows: block.rows.map(changed) };
  });
}

/**
 * What a wording is for: a `clause` says everything that its family must say; an `add-on` goes with a clause where
 * the deal asks for more; a `schedule` holds facts that clauses refer to; an `addition` is the sentence, or the row of
 * a table, that says one element which a clause in the document lacks.
 */
export type ClauseKind = "clause" | "add-on" | "schedule" | "addition";

/** Whom a wording suits: the balanced one to offer first, the shortest that is complete, or one that a careful customer asks for. */
export type Position = "standard" | "short" | "customer-friendly";

/** One wording of one family. Ids are permanent and never reused; a changed wording is a new version. */
export interface Clause {
  /** Lower case letters, digits and hyphens, at most 40 characters. */
  readonly id: string;
  /** `major.minor.patch`. */
  readonly version: string;
  readonly family: ClauseFamily;
  readonly kind: ClauseKind;
  /** At most 64 characters, the limit of a content control's title. */
  readonly title: string;
  /** BCP 47, such as "en-GB". */
  readonly language: string;
  /** The law that the words were chosen for: an ISO 3166 code such as "GB" or "US", or "any". */
  readonly jurisdiction: string;
  readonly position: Position;
  /**
   * The heading first, the only paragraph of level 0. Of an addition: one paragraph of level 1, and behind it, where a
   * table of details may say the same, a table with one row of two cells, label and value.
   */
  readonly body: ClauseBody;
  readonly fillIns: readonly FillIn[];
  /** Ids of the library's defined terms that the wording uses; the agreement is expected to define them. */
  readonly terms: readonly string[];
  /** Ids of the family's clause elements that the filled wording satisfies. */
  readonly satisfies: readonly string[];
  /** When to use this wording: one or two sentences for the user. */
  readonly guidance: string;
}

/** A clause whose fill-ins are replaced; a fill-in left empty stands as a visible placeholder in square brackets. */
export interface FilledClause {
  readonly clauseId: string;
  readonly version: string;
  readonly title: string;
  readonly body: ClauseBody;
}
