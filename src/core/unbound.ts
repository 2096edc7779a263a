// Knows: which sentences stand in a paper or part that binds nobody, or outside the few clauses of a paper that alone bind.
// Refuses to know: clauses that once bound and are ended (ended-clauses.ts), and what becomes of a sentence (standing.ts).
import type { AllFacts } from "./all-facts";
import { clausesIn, covers, type Clauses } from "./clause-numbers";
import type { Facts } from "./facts";
import { isWithin } from "./outline";
import type { Unit } from "./unit";

const ALONE = "force.bindingAlone";

/** What a sentence stands in that binds nobody, and the sentence that says so. */
export interface Unbound {
  readonly what: "paper" | "rest" | "part";
  readonly by: Unit;
}

/** Tells of a unit what it stands in that binds nobody, if it does. */
export function unboundBy(all: AllFacts): (unit: Unit) => Unbound | undefined {
  const paper = all
    .having("force.unbindingPaper")
    .find(({ has }) => !has("force.exception") && !has(ALONE))?.unit;
  const partly = all.having(ALONE).map((facts) => ({ by: facts.unit, binding: bindingIn(facts, all) }));
  const parts = all.having("force.unbindingPart").map(({ unit }) => unit);
  return (unit) => {
    const binds = (clauses: Clauses): boolean => covers(clauses, unit.clause);
    const rest = partly.find(({ binding }) => binding.length > 0 && !binding.some(binds));
    if (rest) return { what: "rest", by: rest.by };
    if (paper) return { what: "paper", by: paper };
    const part = parts.find(({ section }) => isWithin(unit.section, section));
    return part && { what: "part", by: part };
  };
}

/** The clauses that alone bind; the sentence before names them where this one speaks of "the other clauses". */
function bindingIn(facts: Facts, all: AllFacts): Clauses[] {
  const named = numbersIn(facts);
  const before = named.length > 0 ? undefined : all.before(facts.unit);
  return before ? numbersIn(before) : named;
}

const numbersIn = (facts: Facts): Clauses[] => clausesIn(facts, facts.unit.own, facts.unit.tokens.length);
