// Knows: when a doing is left to somebody's choice: "the Customer may, if it sees fit, give them the role".
// Refuses to know: families, and what binds (force.ts).
import type { Facts } from "./facts";
import { isPartner } from "./marked-tokens";
import type { Hit } from "./matcher";

const FAR = 25;
const NEAR = 5;

/**
 * The choice that governs the place, if one does: of the words before it that bind, allow or leave free, the nearest
 * leave it free. "May not" forbids and is no choice.
 */
export function choiceBefore(facts: Facts, place: number): Hit | undefined {
  const governing = ["force.duty", "force.performative", "force.choice", "force.furtherChoice"]
    .flatMap((key) => facts.hits(key))
    .filter((hit) => hit.to < place && place - hit.to <= FAR)
    .filter((hit) => !isFree(facts, hit) && !(hit.key === "force.choice" && isOfAnother(facts, hit)))
    .sort((left, right) => left.to - right.to || (left.key === "force.choice" ? 1 : -1));
  return chosen(facts, governing);
}

/** "The Customer knows that the Supplier may", "the Supplier may, if it sees fit": the choice is not the first party's. */
function isOfAnother({ unit: { tokens }, hits }: Facts, { from, to }: Hit): boolean {
  return (
    tokens.slice(from + 1, to).some(isPartner) ||
    hits("force.permission").some((allowed) => allowed.to === from - 1 && isPartner(tokens[allowed.from]!))
  );
}

/** "The Customer is free to accept": the words of agreeing are themselves what is left free. */
function isFree(facts: Facts, hit: Hit): boolean {
  return (
    hit.key === "force.performative" &&
    facts
      .hits("force.choice")
      .some((choice) => choice.from === hit.from && choice.to < hit.to && hit.to - choice.to <= NEAR)
  );
}

/** Whether the last of the governing words is a choice; "and may" has the subject of the words before it. */
function chosen(facts: Facts, governing: readonly Hit[]): Hit | undefined {
  const last = governing[governing.length - 1];
  if (!last) return undefined;
  if (facts.hits("force.negation").some((negation) => negation.from === last.to + 1)) return undefined;
  if (isMonth(facts, last.to)) return undefined;
  if (last.key === "force.choice") return last;
  if (last.key !== "force.furtherChoice") return undefined;
  const before = governing.filter((hit) => hit.to < last.from);
  const subject = before[before.length - 1];
  if (!subject) return undefined;
  const free = facts.unit.tokens[subject.from]!.classes.includes("customer") || chosen(facts, before);
  return free ? last : undefined;
}

/** "3 May 2024". */
export function isMonth({ unit }: Facts, at: number): boolean {
  const { tokens } = unit;
  return tokens[at]!.capital && (tokens[at - 1]?.kind === "number" || tokens[at + 1]?.kind === "number");
}
