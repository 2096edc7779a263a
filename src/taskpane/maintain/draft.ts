// Knows: what a draft is, and how drafts lie over the library that they change.
// Refuses to know: where drafts are kept, and how they are edited.
import { CLAUSE_FAMILIES, type ClauseFamily, type Rule } from "../../core";
import type { Library, LibraryClause, LibraryFamily } from "../../library";
import { canonicalJson } from "../../library";

/** A changed or new clause. `base` is the library's clause at the first edit; a new clause has none. */
export interface ClauseDraft {
  readonly kind: "clause";
  readonly family: ClauseFamily;
  readonly base?: LibraryClause;
  readonly mine: LibraryClause;
}

/** Changed cues. `base` is the library's rule at the first edit. */
export interface RuleDraft {
  readonly kind: "rule";
  readonly family: ClauseFamily;
  readonly base: Rule;
  readonly mine: Rule;
}

export type Draft = ClauseDraft | RuleDraft;

/** What a draft is kept under: one for each clause, and one for the rule of each family. */
export function keyOf(draft: Draft): string {
  return draft.kind === "clause" ? clauseKey(draft.mine.id) : ruleKey(draft.family);
}

export function clauseKey(id: string): string {
  return `clause ${id}`;
}

export function ruleKey(family: ClauseFamily): string {
  return `rule ${family}`;
}

/** The library as it will be once every draft is published. New clauses stand last in their family. */
export function withDrafts(library: Library, drafts: readonly Draft[]): Library {
  if (drafts.length === 0) return library;
  const families = CLAUSE_FAMILIES.map((name): [ClauseFamily, LibraryFamily] => {
    const own = drafts.filter(({ family }) => family === name);
    const family = library.families[name];
    return [name, own.reduce(withDraft, family)];
  });
  return { ...library, families: Object.fromEntries(families) as Library["families"] };
}

function withDraft(family: LibraryFamily, draft: Draft): LibraryFamily {
  if (draft.kind === "rule") return { ...family, rule: draft.mine };
  const { clauses } = family;
  const isNew = clauses.every(({ id }) => id !== draft.mine.id);
  return {
    ...family,
    clauses: isNew
      ? [...clauses, draft.mine]
      : clauses.map((clause) => (clause.id === draft.mine.id ? draft.mine : clause)),
  };
}

/** What the library holds now of what the draft changes; undefined for a new clause, and for one that is gone. */
export function underlying(library: Library, draft: Draft): LibraryClause | Rule | undefined {
  const family = library.families[draft.family];
  return draft.kind === "rule" ? family.rule : family.clauses.find(({ id }) => id === draft.mine.id);
}

/**
 * Whether the library went on under a draft: "moved" where somebody else changed there what the draft was made of, "arrived"
 * where the library holds the very change already, "none" otherwise.
 */
export function driftOf(library: Library, draft: Draft): "none" | "moved" | "arrived" {
  const now = underlying(library, draft);
  if (isSame(now, draft.mine)) return "arrived";
  return isSame(now, draft.base) ? "none" : "moved";
}

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
