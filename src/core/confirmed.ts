// Knows: when a party confirms what a sentence tells, in its own relative clause or in the sentence right behind it.
// Refuses to know: what is told and confirmed (the rules).
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { Hit } from "./matcher";

/** "The Supplier performs the services from May to July. The Customer confirms this": what is told, where it is confirmed so. */
export function toldBefore(
  facts: Facts,
  confirming: Hit,
  key: string,
  all: AllFacts,
): readonly [Facts, Hit] | undefined {
  if (!isWhole(facts, confirming)) return undefined;
  const { unit } = facts;
  const before = all.before(unit);
  const own = facts.hits(key).find(({ to }) => to >= unit.own && to < confirming.from);
  if (own) return [facts, own];
  const told = before && isTold(before) ? before.hits(key)[0] : undefined;
  return told && [before!, told];
}

/** "Confirms this" ends there, or goes on to say how: "confirms this agreement" confirms something else. */
function isWhole({ unit, hits }: Facts, { to }: Hit): boolean {
  const stands = ["force.pronoun", "force.anaphor"].some((key) => hits(key).some((one) => one.to === to));
  return !stands || to === unit.tokens.length - 1;
}

/** Nothing of it is denied or left open. */
function isTold({ unit, has }: Facts): boolean {
  return !unit.heading && !unit.question && !has("force.negation") && !has("force.deferral");
}
