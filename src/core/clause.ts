// Knows: what a library clause, its fill-ins and a filled clause are.
// Refuses to know: where clauses are stored, who vetted them, and how Word takes them in.
import type { ClauseFamily } from "./finding";

/** What a fill-in's value must look like; `list` takes several values, `choice` one of `choices`. */
export type FillInKind = "text" | "partner-id" | "guid" | "domain" | "email" | "date" | "list" | "choice";

/** A blank of a clause that the user fills when the clause is inserted. */
export interface FillIn {
  /** Permanent name, lower case with hyphens; stands in the wording as `{{name}}`. The same name asks the same fact in every clause. */
  readonly name: string;
  /** Short words above the field in the pane; left empty, the fill-in stands in the document as `[label]`. */
  readonly label: string;
  /** The question put to the user, a full sentence. */
  readonly question: string;
  readonly kind: FillInKind;
  /** A fictional value, as the user would type it, that passes the validation of `kind`. */
  readonly example: string;
  /** What `choice` offers, at least two; absent for every other kind. */
  readonly choices?: readonly string[];
}

/** One paragraph of a wording. Level 0 is the clause heading, 1 a numbered paragraph, 2 a sub-paragraph of it. */
export interface ClauseParagraph {
  readonly level: 0 | 1 | 2;
  /** May hold fill-ins as `{{name}}`; straight quotes; no numbers of its own. */
  readonly text: string;
}

/** One wording of one family. Ids are permanent and never reused; a changed wording is a new version. */
export interface Clause {
  /** Lower case letters, digits and hyphens, at most 40 characters. */
  readonly id: string;
  /** `major.minor.patch`. */
  readonly version: string;
  readonly family: ClauseFamily;
  /** At most 64 characters, the limit of a content control's title. */
  readonly title: string;
  /** BCP 47, such as "en-GB". */
  readonly language: string;
  readonly position: "standard" | "short" | "customer-friendly";
  /** The heading first, the only paragraph of level 0. */
  readonly paragraphs: readonly ClauseParagraph[];
  readonly fillIns: readonly FillIn[];
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
  readonly paragraphs: readonly ClauseParagraph[];
}
