// Knows: which wordings and additions of a family suit an agreement in a language, and in which order to offer them.
// Refuses to know: how the language of an agreement is told, and how a choice is shown.
import type { ClauseKind, Position } from "../core";
import type { LibraryClause } from "./library";

const KINDS: readonly ClauseKind[] = ["clause", "add-on", "schedule"];
const POSITIONS: readonly Position[] = ["standard", "short", "customer-friendly"];
const ENGLISH = "en";
const DEFAULT_LANGUAGE = "en-GB";

/**
 * The wordings to offer for an agreement in `language` (BCP 47, with or without a country), the best first: clauses
 * before what goes beside them, standard ones before the others, else in the library's order. They are all of one
 * language: the agreement's own where the library has a clause in it, else British English, else whatever there is.
 * A retired wording is not offered, nor is an addition, which makes no clause.
 */
export function wordingsToOffer(clauses: readonly LibraryClause[], language: string): LibraryClause[] {
  const inUse = clauses.filter(({ kind, vetting }) => vetting.state !== "retired" && kind !== "addition");
  const offered = languageToOffer(
    inUse.filter(({ kind }) => kind === "clause").map((clause) => clause.language),
    language,
  );
  return inUse.filter((clause) => clause.language === offered).sort((one, other) => rank(one) - rank(other));
}

function languageToOffer(available: readonly string[], wanted: string): string | undefined {
  const has = (language: string): boolean => available.includes(language);
  if (has(wanted)) return wanted;
  const base = baseOf(wanted);
  if (base === baseOf(DEFAULT_LANGUAGE) && has(DEFAULT_LANGUAGE)) return DEFAULT_LANGUAGE;
  const related = available.find((language) => baseOf(language) === base);
  return related ?? (has(DEFAULT_LANGUAGE) ? DEFAULT_LANGUAGE : available[0]);
}

function baseOf(language: string): string {
  return language.slice(0, 2);
}

function rank({ kind, position }: LibraryClause): number {
  return KINDS.indexOf(kind) * POSITIONS.length + POSITIONS.indexOf(position);
}

/**
 * The additions for an agreement in `language`, by the element that each says: of those that say the same, the one in
 * the agreement's own language, else in English, else whatever there is. One that is written for English at large comes
 * in the agreement's variety of it, which dates and lists in it follow. None is retired.
 */
export function additionsToOffer(
  clauses: readonly LibraryClause[],
  language: string,
): ReadonlyMap<string, LibraryClause> {
  const offered = new Map<string, LibraryClause>();
  const inUse = clauses.filter(({ kind, vetting }) => kind === "addition" && vetting.state !== "retired");
  const distance = (own: string): number => {
    const order = [
      own === language,
      own === baseOf(language),
      baseOf(own) === baseOf(language),
      baseOf(own) === ENGLISH,
    ];
    return order.includes(true) ? order.indexOf(true) : order.length;
  };
  const variety = language.startsWith(`${ENGLISH}-`) ? language : DEFAULT_LANGUAGE;
  for (const addition of inUse.sort((one, other) => distance(one.language) - distance(other.language))) {
    const suited = addition.language === ENGLISH ? { ...addition, language: variety } : addition;
    for (const element of addition.satisfies) if (!offered.has(element)) offered.set(element, suited);
  }
  return offered;
}
