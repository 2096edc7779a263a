// Knows: what a clause library is: its families, each with wordings, the words for its elements, sources and rule.
// Refuses to know: files, how a library is checked, and how it is shown.
import type { Clause, ClauseFamily, ExpectedTerm, Rule, RuleSet } from "../core";
import { CLAUSE_FAMILIES } from "../core";

/** A page that a text rests on. */
export interface Source {
  readonly title: string;
  /** An https address. */
  readonly url: string;
  /** ISO date on which somebody last read it. */
  readonly checkedOn: string;
}

/** A page that wordings of a family name by its id. */
export interface FamilySource extends Source {
  readonly id: string;
}

/**
 * Where a wording stands on its way to use: who brought it there, and on which ISO date. A vetting holds for the wording
 * whose digest it names and for no other (vetting.ts).
 */
export type Vetting =
  | { readonly state: "draft" }
  | { readonly state: "in-review"; readonly by: string; readonly on: string }
  | { readonly state: "vetted"; readonly by: string; readonly on: string; readonly digest: string }
  | { readonly state: "retired"; readonly by: string; readonly on: string; readonly reason: string };

/** Who made a version, on which ISO date, and what it changed. */
export interface ClauseChange {
  readonly version: string;
  readonly by: string;
  readonly on: string;
  readonly note: string;
  /** Who had vetted this version when the next one took its place. */
  readonly vetted?: { readonly by: string; readonly on: string; readonly digest: string };
}

/** What people sign of a clause; a change of it is a new version. */
export type Wording = Pick<Clause, "title" | "body" | "fillIns">;

/** The wording of a version before the present one: what stands in documents of that time. */
export interface EarlierWording extends Wording {
  readonly version: string;
}

export interface LibraryClause extends Clause {
  /** Words to find the clause by. */
  readonly tags: readonly string[];
  /** Ids of the family's sources that the wording was checked against. */
  readonly sources: readonly string[];
  /** Who answers for the clause. */
  readonly owner: string;
  /** ISO date by which the owner looks at it again. */
  readonly reviewBy: string;
  readonly vetting: Vetting;
  /** Every version, the oldest first; the last is the present one. */
  readonly changes: readonly ClauseChange[];
  readonly earlier?: readonly EarlierWording[];
  /** Id of the clause to use instead of this retired one. */
  readonly supersededBy?: string;
}

/** A word that every wording of a language uses in one sense; the id is the same in all languages. */
export interface DefinedTerm extends ExpectedTerm {
  /** "en", "de" ...: the part of a clause's language before the hyphen. */
  readonly language: string;
}

/** The terms that a wording uses, in the language that it is written in. */
export function termsOf(clause: Clause, { terms }: Pick<Library, "terms">): DefinedTerm[] {
  const base = clause.language.slice(0, 2);
  return terms.filter(({ id, language }) => language === base && clause.terms.includes(id));
}

/** What an organisation asks of those who insert clauses. */
export interface Policy {
  /** Refuse a clause whose present wording nobody has vetted. */
  readonly insertOnlyVetted: boolean;
  /** Who may vet, as people address them; shown when a clause is refused. */
  readonly vetters: readonly string[];
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
  /** At least one standard clause; the first of a language is the one to offer. */
  readonly clauses: readonly LibraryClause[];
  /** What the wordings rest on. */
  readonly sources: readonly FamilySource[];
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
  readonly policy: Policy;
  readonly families: Readonly<Record<ClauseFamily, LibraryFamily>>;
}

/** The rules of a library, as the analysis takes them. */
export function rulesOf(library: Library): RuleSet {
  const entries = CLAUSE_FAMILIES.map((family) => [family, library.families[family].rule]);
  return Object.fromEntries(entries) as Record<ClauseFamily, Rule>;
}
