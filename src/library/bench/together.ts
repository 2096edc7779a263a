// Knows: whether the standard wordings of a language can stand in one agreement.
// Refuses to know: what each of them does alone.
import type { ClauseFamily } from "../../core";
import type { LibraryClause } from "../library";
import { EMPTY_AGREEMENT } from "./agreements";
import type { LibraryFault } from "./report";
import { examplesOf, type Stand } from "./stand";
import { defeated, notPresent } from "./trial";

/** Puts the first standard clause of every family that has one into one agreement, language by language. */
export function tryTogether(stand: Stand): LibraryFault[] {
  const clauses = Object.values(stand.library.families).flatMap((family) => family.clauses);
  const languages = new Set(clauses.map(({ language }) => language));
  return [...languages].flatMap((language) => {
    const together = firstOfEachFamily(clauses.filter((clause) => clause.language === language));
    const filled = together.map((clause) => ({ clause, values: examplesOf(clause) }));
    const reading = stand.put(EMPTY_AGREEMENT, filled);
    const own = together.map(({ family }) => family);
    const faults = [
      ...together.flatMap((clause) =>
        notPresent(clause, reading).map((fault) => ({ ...fault, clause: clause.id })),
      ),
      ...defeated(own, reading, stand.before(EMPTY_AGREEMENT)),
    ];
    const agreement = `an agreement with all standard wordings in ${language}`;
    return faults.map((fault): LibraryFault => ({ ...fault, check: "together", agreement }));
  });
}

function firstOfEachFamily(clauses: readonly LibraryClause[]): LibraryClause[] {
  const first = new Map<ClauseFamily, LibraryClause>();
  for (const clause of clauses) {
    const isOffered =
      clause.kind === "clause" && clause.position === "standard" && clause.vetting.state !== "retired";
    if (isOffered && !first.has(clause.family)) first.set(clause.family, clause);
  }
  return [...first.values()];
}
