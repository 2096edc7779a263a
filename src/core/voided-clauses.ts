// Knows: which sentences a later one beside them says are not to apply: "this paragraph has been deleted".
// Refuses to know: clauses that are ended by their numbers (ended-clauses.ts), and what becomes of a sentence that is (standing.ts).
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { Hit } from "./matcher";
import { beginOf, type Unit } from "./unit";

/** Words behind those that end a clause: more would say of what, or when, it does not apply. */
const MOST_BEHIND = 3;

/** The sentence that says of the given one that it does not apply, if one does. */
export function voidedBy(all: AllFacts): (unit: Unit) => Facts | undefined {
  const voiding = all.having("force.voiding").filter(isWhole);
  return (unit) =>
    voiding.find(
      ({ unit: one }) =>
        one.index > unit.index && (one.paragraph === unit.paragraph || isOneClause(one, unit)),
    );
}

/** "This clause does not apply", and nothing that limits it: "to renewals", "if the order is cancelled". */
function isWhole(facts: Facts): boolean {
  const { unit, hits, has } = facts;
  const begin = beginOf(unit);
  const isLimited = has("force.hypothesis") || has("force.exception");
  const isReplaced = has("force.replaced");
  const isEnd = ({ from, to }: Hit): boolean =>
    from === begin && (isReplaced || unit.tokens.length - 1 - to <= MOST_BEHIND);
  return !isLimited && hits("force.voiding").some(isEnd);
}

/** A paragraph that begins with the words speaks of the numbered clause that it stands in. */
const isOneClause = (one: Unit, unit: Unit): boolean =>
  one.clause !== "" && one.clause === unit.clause && one.section === unit.section;
