// Knows: which numbered clauses a later sentence deletes, replaces, suspends, overrides or brings back.
// Refuses to know: families, and what becomes of the statements in those clauses (standing.ts).
import { clausesIn, type Clauses } from "./clause-numbers";
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { Hit } from "./matcher";

/** `overridden`: the clause stands, and gives way to the sentence that says so. */
export type End = "cancelled" | "replaced" | "suspended" | "overridden";

/** The clauses, with the unit that ends them. */
export interface Ended extends Clauses {
  readonly by: End;
  readonly at: number;
}

const NEAR_NUMBER = 8;
const ENDING = ["cancelled", "suspended", "overriding", "reinstated"].map((cue) => `force.${cue}`);
/** A paper says in one of so many first paragraphs that it amends another. */
export const OPENING = 4;

/** The clauses of this agreement that are ended, those that are brought back left out. */
export function endedClauses(all: AllFacts): Ended[] {
  const amends = all.having("force.amendingPaper").some(({ unit }) => unit.paragraph < OPENING);
  const ended: Ended[] = [];
  const back: Ended[] = [];
  for (const facts of all.havingAny(ENDING)) {
    const refers = (key: string, by: End): Ended[] =>
      facts
        .hits(key)
        .flatMap((hit) =>
          isOurs(facts, hit, amends) && !isDenied(facts, hit) ? numbered(facts, hit, by) : [],
        );
    if (facts.has("force.reinstated")) {
      back.push(...refers("force.reinstated", "cancelled"));
      continue;
    }
    ended.push(
      ...refers("force.cancelled", facts.has("force.replaced") ? "replaced" : "cancelled"),
      ...refers("force.suspended", "suspended"),
      ...refers("force.overriding", "overridden"),
    );
  }
  return ended.filter((one) => !back.some((later) => later.at > one.at && later.first === one.first));
}

/** The numbers are those of this paper: it does not amend another agreement, and no other agreement is named with them. */
function isOurs(facts: Facts, hit: Hit, amends: boolean): boolean {
  const near = (key: string): boolean =>
    facts.hits(key).some((one) => one.from >= hit.from && one.from <= hit.to + NEAR_NUMBER);
  return !near("force.otherPaper") && (!amends || near("force.thisPaper"));
}

/** "Neither the clause nor the link is withdrawn": the verb that ends it stands behind a negation. */
function isDenied(facts: Facts, hit: Hit): boolean {
  return facts
    .hits("force.ended")
    .some(
      (ended) =>
        ended.from >= hit.from &&
        ended.to <= hit.to &&
        facts.hits("force.negation").some((not) => not.from > hit.from && ended.from - not.to === 1),
    );
}

function numbered(facts: Facts, hit: Hit, by: End): Ended[] {
  const { tokens, index } = facts.unit;
  const inside = clausesIn(facts, hit.from, hit.to + 1);
  const said =
    inside.length > 0 ? inside : clausesIn(facts, hit.to, Math.min(tokens.length, hit.to + NEAR_NUMBER));
  return said.map((clauses) => ({ ...clauses, by, at: index }));
}
