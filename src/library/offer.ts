// Knows: which wordings of a family suit an agreement in a language, and in which order to offer them.
// Refuses to know: how the language of an agreement is told, and how a choice is shown.
import type { ClauseKind, Position } from "../core";
import type { LibraryClause } from "./library";

const KINDS: readonly ClauseKind[] = ["clause", "add-on", "schedule"];
const POSITIONS: readonly Position[] = ["standard", "short", "customer-friendly"];
const DEFAULT_LANGUAGE = "en-GB";

/**
 * The wordings to offer for an agreement in `language` (BCP 47, with or without a country), the best first: clauses
 * before what goes beside them, standard ones before the others, else in the library's order. They are all of one
 * language: the agreement's own where the library has a clause in it, else British English, else whatever there is.
 * A retired wording is not offered.
 */
export function wordingsToOffer(clauses: readonly LibraryClause[], language: string): LibraryClause[] {
  const inUse = clauses.filter(({ vetting }) => vetting.state !== "retired");
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
