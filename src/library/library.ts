// Knows: what a clause library is: its families, each with wordings, the words for its elements, sources and rule.
// Refuses to know: files, how a library is checked, and how it is shown.
import type { Clause, ClauseFamily, Rule, RuleSet } from "../core";
import { CLAUSE_FAMILIES } from "../core";

/** A page that a text rests on. */
export interface Source {
  readonly title: string;
  /** An https address. */
  readonly url: string;
  /** ISO date on which somebody last read it. */
  readonly checkedOn: string;
}

/** Where a wording stands on its way to use; there is no way yet to record more than a draft. */
export interface Vetting {
  readonly state: "draft";
}

export interface LibraryClause extends Clause {
  readonly vetting: Vetting;
}

/** A word that every wording of the library uses in one sense; the agreement is expected to define it. */
export interface DefinedTerm {
  readonly term: string;
  readonly meaning: string;
}

/** Everything that the library holds on one family. */
export interface LibraryFamily {
  readonly family: ClauseFamily;
  /** Short name for the user, such as "Partner Admin Link". */
  readonly title: string;
  /** One sentence for the user: what such a clause is for. */
  readonly summary: string;
  /** The words for each element of the rule, in the rule's order. */
  readonly elements: readonly { readonly id: string; readonly label: string }[];
  /** At least one standard wording; the first of a language is the one to offer. */
  readonly clauses: readonly LibraryClause[];
  /** What the wordings rest on. */
  readonly sources: readonly Source[];
  readonly rule: Rule;
}

/** A library that passed every check of {@link loadLibrary}. */
export interface Library {
  readonly id: string;
  /** `major.minor.patch`. */
  readonly version: string;
  readonly title: string;
  /** What the user must know about the standing of the texts. */
  readonly notice: string;
  readonly terms: readonly DefinedTerm[];
  readonly families: Readonly<Record<ClauseFamily, LibraryFamily>>;
}

/** The rules of a library, as the analysis takes them. */
export function rulesOf(library: Library): RuleSet {
  const entries = CLAUSE_FAMILIES.map((family) => [family, library.families[family].rule]);
  return Object.fromEntries(entries) as Record<ClauseFamily, Rule>;
}
