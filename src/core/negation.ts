// Knows: when words are negated or left out, and when a negation inside of them, or before them, is part of what they say.
// Refuses to know: which family they speak of, and what the negation makes of it (refusal.ts, force.ts).
import type { Facts } from "./facts";
import { AND } from "./language/name-patterns";
import type { Hit } from "./matcher";
import { isOfOther } from "./held-by-others";
import { isPartner, isParty, someBefore } from "./marked-tokens";
import type { Token } from "./tokens";

const NEAR_NOUN = 3;
const NEAR_UNDO = 8;
const NEAR_VERB = 2;
const NEAR_RELATIVE = 4;
const NEAR_DOUBLE = 3;

/** A negation stands among the words, and no verb of ending or hindering after it: "will not give". */
export function isDenied(facts: Facts, hit: Hit): boolean {
  const undone = (negation: Hit): boolean =>
    facts
      .hits("force.undo")
      .some(
        (undo) => undo.from === negation.from || (undo.from > negation.to && undo.from - negation.to <= 4),
      );
  return facts
    .hits("force.negation")
    .some((negation) => negation.from > hit.from && negation.to < hit.to && !undone(negation));
}

/** "No Global Administrator role", "other than Owner": the words are left out of what is given. */
export function isExcluded(facts: Facts, hit: Hit): boolean {
  const before = ["force.none", "force.negation", "force.excluding"]
    .flatMap((key) => facts.hits(key))
    .filter((one) => one.to < hit.from && hit.from - one.to <= NEAR_NOUN);
  // "For Copilot, which Litware has not claimed, the Customer consents": a party begins to do something.
  if (
    ["force.duty", "force.performative"].some((key) => facts.hits(key).some(({ from }) => from === hit.from))
  )
    return before.some(({ key }) => key === "force.excluding");
  return before.some(
    (one) => !facts.hits("force.undo").some((undo) => undo.from > one.to && undo.from < hit.from),
  );
}

export function isNegated(facts: Facts, hit: Hit): boolean {
  if (beginsNegated(facts, hit)) return false;
  const negated = facts
    .hits("force.negation")
    .some((negation) => negation.to <= hit.to && negation.to >= hit.from - 4 && !isOfOther(facts, negation));
  return negated || holdsNone(facts, hit);
}

/** A negation that begins the words is part of what they say: "no order is placed until the Customer has signed". */
export function beginsNegated(facts: Facts, hit: Hit): boolean {
  return ["force.negation", "force.none"].some((key) =>
    facts.hits(key).some((negation) => negation.from === hit.from),
  );
}

/** "sells it no licences": a "no" stands among the words. */
export function holdsNone(facts: Facts, hit: Hit): boolean {
  return facts.hits("force.none").some((none) => none.from >= hit.from && none.to <= hit.to);
}

/**
 * "the entry shall not afford any administrative right": a thing gives none, which describes it; that it does not mean
 * that the customer accepts refuses.
 */
export function isConferred(facts: Facts, hit: Hit): boolean {
  const inside = (one: Hit): boolean => one.from >= hit.from - 2 && one.to <= hit.to;
  return facts
    .hits("force.confer")
    .some(
      (one) =>
        inside(one) &&
        !someBefore(facts, one.from, isParty) &&
        !facts.unit.tokens.slice(one.to + 1, hit.to).some(({ classes }) => classes.includes("customer")),
    );
}

/** "shall not withdraw its consent", "ne s'oppose pas à l'association": the refusal itself is negated. */
export function isDoublyNegated(facts: Facts, hit: Hit): boolean {
  const modal = ["force.modal", "force.undo"].some((key) =>
    facts.hits(key).some((one) => one.from === hit.from),
  );
  // "Agrees that neither the link nor the role shall be severed".
  const undoes = facts.hits("force.undo").some((one) => one.to === hit.to);
  return facts
    .hits("force.negation")
    .some(
      ({ from, to }) =>
        (to < hit.from && hit.from - to <= 4) ||
        (modal && from > hit.from && to < hit.to && from - hit.from <= NEAR_VERB) ||
        (undoes && to > hit.from && to < hit.to && hit.to - to <= NEAR_UNDO),
    );
}

/** "No supplier other than the Supplier shall hold": the refusal leaves somebody out. */
export function holdsException(facts: Facts, hit: Hit): boolean {
  return facts.hits("force.excluding").some(({ from, to }) => from > hit.from && to < hit.to);
}

/** "Withdraws the consent that it gave to its former supplier": the other, where of partners only another is spoken of. */
export function otherConcerned({ unit }: Facts): Token | undefined {
  const isOther = ({ classes }: Token): boolean => classes.includes("third") && !classes.includes("named");
  return unit.tokens.some(isPartner) ? undefined : unit.tokens.find(isOther);
}

/** "To which the Supplier is no party and which the Customer concludes": the act is that of a second relative clause. */
export function isInNextRelative(facts: Facts, negation: Hit, act: Hit): boolean {
  const { tokens } = facts.unit;
  const relatives = facts.hits("force.relative");
  return relatives.some(
    ({ from }) =>
      from > negation.to &&
      from < act.from &&
      AND.test(tokens[from - 1]!.norm) &&
      relatives.some(
        (first) =>
          first.to < negation.from &&
          negation.from - first.to <= NEAR_RELATIVE &&
          tokens[first.from]!.norm === tokens[from]!.norm,
      ),
  );
}

/** "Ne s'oppose pas à": where the first of two negations stands, the verb between them; "does not need, shall not ask" has two verbs. */
export function doubled(facts: Facts, negation: Hit): number | undefined {
  const { tokens } = facts.unit;
  const first = facts
    .hits("force.negation")
    .find(
      (other) =>
        other.to < negation.from &&
        negation.from - other.to <= NEAR_DOUBLE &&
        tokens[other.from]!.norm !== tokens[negation.from]!.norm,
    );
  return first?.from;
}
