// Knows: how a clause that the user names is found in a library, and how its standing is told.
// Refuses to know: what is done with it.
import type { Library, LibraryClause, Standing } from "../../library";

export function clauseIn({ families }: Library, id: string): LibraryClause | undefined {
  return Object.values(families)
    .flatMap(({ clauses }) => clauses)
    .find((clause) => clause.id === id);
}

/** What to say where there is none. */
export function noClause({ families }: Library, id: string): string {
  const ids = Object.values(families).flatMap(({ clauses }) => clauses.map((clause) => clause.id));
  const near = ids.filter((other) => other.startsWith(id.slice(0, 3)));
  return `There is no clause "${id}"; choose from ${(near.length > 0 ? near : ids).join(", ")}.`;
}

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  draft: "draft",
  "in-review": "in review",
  vetted: "vetted",
  voided: "vetting void",
  retired: "retired",
};
