// Knows: when a sentence only tells what somebody asks, hopes, thinks or leaves open, or what others do: nobody agrees to it.
// Refuses to know: which family it speaks of, and what else keeps it from binding (silence.ts).
import type { Facts } from "./facts";
import { AND } from "./language/name-patterns";
import { isAfterMark, isCustomer, isParty } from "./marked-tokens";
import type { Hit } from "./matcher";
import { isHypothetical } from "./supposition";
import { beginOf } from "./unit";

/** Words from the beginning of a sentence to those that say how the rest is meant. */
const FAR_VERB = 10;
/** "Agrees that it may do so". */
const NEAR_TAKEN_UP = 2;
/** "Agrees that the Supplier may file the claim" takes nothing up. */
const CONJUNCTION = /^(?:that|que|dat)$/;
const BINDING = ["force.duty", "force.performative", "force.permission"];

/** "The Supplier hopes that", "it is not agreed that", "other suppliers": the words after which nothing is agreed. */
export function reportingWords(facts: Facts): Hit | undefined {
  const { tokens, own } = facts.unit;
  const startOf = ({ from }: Hit): number => (from < own ? 0 : beginOf(facts.unit));
  const said = BINDING.flatMap((key) => facts.hits(key));
  // "The Customer agrees that nothing in this clause means that": what is agreed stands before.
  const governs = (hit: Hit): boolean =>
    hit.from - startOf(hit) <= FAR_VERB &&
    !said.some(({ from, to }) => from >= startOf(hit) && to < hit.from - 1);
  // What the customer asks for, it consents to.
  const isCustomers = (hit: Hit): boolean => tokens.slice(startOf(hit), hit.from).some(isCustomer);
  // "For Microsoft's purposes the Customer states that": it is not Microsoft who says it.
  const holdsParty = ({ from, to }: Hit): boolean => tokens.slice(from, to).some(isParty);
  // "Should Microsoft want that on its own form, the Customer signs it": a condition, and behind it what is done.
  const isCondition = (hit: Hit): boolean =>
    facts.hits("force.supposition").some(({ to }) => to < hit.from) && said.some(({ from }) => from > hit.to);
  // "When the Supplier asks, the Customer accepts that": no request reaches over the comma; one may stand before "dass".
  const isPaused = ({ from, to }: Hit): boolean =>
    tokens.slice(from, to).some((_, at) => at > 0 && isAfterMark(tokens, from + at));
  // "The Customer, the parent company of Tailspin Toys, consents", not "the Customer's parent company".
  const isApposed = (hit: Hit): boolean => isCustomer(tokens[hit.from]!) && isPaused(hit);
  const words =
    facts.hits("force.opening").find((hit) => hit.from === startOf(hit) && !isApposed(hit)) ??
    facts.hits("force.reporting").find((hit) => governs(hit) && !holdsParty(hit)) ??
    facts
      .hits("force.requesting")
      .find((hit) => governs(hit) && !isPaused(hit) && !isCustomers(hit) && !isCondition(hit));
  return words && !isSaidAnew(facts, words) ? words : undefined;
}

/**
 * "The Supplier asks that the Customer consent, and the Customer hereby consents": a party says it anew. "And the Customer
 * accepts this" answers what was asked, and goes on with what was only hoped, denied or told of others.
 */
function isSaidAnew(facts: Facts, { key, to }: Hit): boolean {
  const { tokens, breaks } = facts.unit;
  const begins = (at: number): boolean =>
    breaks.includes(at) || (AND.test(tokens[at - 1]!.norm) && isAfterMark(tokens, at - 1));
  const takesUp = (hit: Hit): boolean =>
    key !== "force.requesting" &&
    facts
      .hits("force.pronoun")
      .some(
        ({ from }) =>
          from > hit.to && from - hit.to <= NEAR_TAKEN_UP && !CONJUNCTION.test(tokens[from]!.norm),
      );
  return facts
    .hits("force.performative")
    .some(
      (hit) =>
        hit.from > to + 1 &&
        isParty(tokens[hit.from]!) &&
        begins(hit.from) &&
        !isHypothetical(facts, hit) &&
        !takesUp(hit),
    );
}
