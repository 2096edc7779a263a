// Knows: how the standing of clauses is found, which takes a digest of each vetted wording.
// Refuses to know: what a standing means (src/library/vetting.ts).
import { useEffect, useState } from "react";
import { type LibraryClause, type Standing, standingOf } from "../../library";

/** The standing of each clause, by id; what the record says until the wordings are hashed. */
export function useStandings(clauses: readonly LibraryClause[]): ReadonlyMap<string, Standing> {
  const [found, setFound] = useState<{ of: readonly LibraryClause[]; standings: Map<string, Standing> }>();
  useEffect(() => {
    let wanted = true;
    const recorded = clauses.filter(({ vetting }) => vetting.state === "vetted");
    // Of all others the record says what there is to know.
    if (recorded.length === 0) return undefined;
    void Promise.all(
      recorded.map(async (clause): Promise<[string, Standing]> => [clause.id, await standingOf(clause)]),
    ).then((all) => wanted && setFound({ of: clauses, standings: new Map(all) }));
    return () => {
      wanted = false;
    };
  }, [clauses]);
  const standings = new Map(clauses.map(({ id, vetting }): [string, Standing] => [id, vetting.state]));
  if (found?.of === clauses) for (const [id, standing] of found.standings) standings.set(id, standing);
  return standings;
}
