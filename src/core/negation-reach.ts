// Knows: how far a negation reaches: not over what is left open, a verb that undoes it, or another party's new clause.
// Refuses to know: families, and what is negated (negated-acts.ts, refusal.ts).
import { choiceBefore } from "./choice";
import { SUBJECT_KEYS, type Facts } from "./facts";
import { isAfterMark, isParty } from "./marked-tokens";
import type { Hit } from "./matcher";

const NEAR_NOUN = 4;
const NEAR_UNDO = 4;
const NEAR_NAME = 3;
const LONGEST_ASIDE = 8;
/** Words that a verb with what belongs to it may take: beyond them it is of something else. */
const LONGEST_VERB = 6;

/** "Has not yet decided", "is free to refuse": the negation belongs to what is left open, or to a choice. */
export function isOpen(facts: Facts, negation: Hit): boolean {
  return (
    facts.hits("force.deferral").some((hit) => hit.from <= negation.from && hit.to >= negation.to) ||
    isAside(facts, negation) ||
    (isRefusing(facts, negation) && choiceBefore(facts, negation.from) !== undefined)
  );
}

/** "May hand over a copy, without schedule 3, as proof of execution": what is lacking stands between two commas. */
function isAside(facts: Facts, { from, to }: Hit): boolean {
  const { tokens } = facts.unit;
  if (from === 0 || !isAfterMark(tokens, from)) return false;
  if (!facts.hits("force.lacking").some((lacking) => lacking.from === from)) return false;
  const length = tokens
    .slice(to + 1, to + 1 + LONGEST_ASIDE)
    .findIndex((_, at) => isAfterMark(tokens, to + 1 + at));
  const named = SUBJECT_KEYS.flatMap((key) => facts.hits(key));
  return length > 0 && !named.some((hit) => hit.from > to && hit.from <= to + length);
}

/** A verb of refusing, not a mere "not". */
export function isRefusing(facts: Facts, negation: Hit): boolean {
  return facts.hits("force.undo").some((undo) => undo.from === negation.from);
}

/** "The Customer knows that it may refuse, and agrees": it is free to do what it does not. */
export const isFreeToRefuse = (facts: Facts, negation: Hit): boolean =>
  isRefusing(facts, negation) && isFreeTo(facts, negation);

/** Words of what may be done stand right before these. */
export const isFreeTo = (facts: Facts, { from }: Hit): boolean =>
  facts.hits("force.possibility").some(({ to }) => to === from - 1);

/** "Shall not unreasonably refuse": the verb of refusing is itself negated. */
export function isItselfNegated(facts: Facts, negation: Hit): boolean {
  return (
    isRefusing(facts, negation) &&
    facts
      .hits("force.negation")
      .some((other) => other.to < negation.from && negation.from - other.to <= NEAR_NOUN)
  );
}

/** A verb of ending, or one of other business, stands between: "shall not withdraw the claim", "shall not charge for it". */
export function isUndone(
  facts: Facts,
  negation: Hit,
  from: number,
  to: number,
  isVerb: (undo: Hit) => boolean = () => true,
): boolean {
  return facts
    .hits("force.undo")
    .some(
      (hit) =>
        hit.from >= from &&
        hit.from <= to + 1 &&
        hit.to - from <= LONGEST_VERB &&
        hit.from !== negation.from &&
        isVerb(hit),
    );
}

/** "Neither the role nor the link shall be severed": what is negated is the end of what was named. */
export function isPassivelyUndone(facts: Facts, named: Hit): boolean {
  return facts
    .hits("force.modal")
    .some(
      ({ from: modal }) =>
        modal > named.to &&
        modal - named.to <= NEAR_UNDO &&
        facts.hits("force.undo").some(({ from }) => from > modal && from - modal <= NEAR_NAME),
    );
}

/** Between two places another party begins to do something: the negation does not reach that far. */
export function newClause(facts: Facts, from: number, to: number): boolean {
  const binding = ["force.duty", "force.performative", "force.permission"].flatMap((key) => facts.hits(key));
  // "Nor in any other way does the Customer accept": the verb is before its party, and still the same clause.
  const isInverted = (hit: Hit): boolean => facts.hits("force.inverted").some(({ to }) => to === hit.from);
  return binding.some(
    (hit) =>
      !isInverted(hit) &&
      hit.from >= from &&
      hit.from < to &&
      hit.to <= to + 2 &&
      hit.to - hit.from <= LONGEST_VERB &&
      isParty(facts.unit.tokens[hit.from]!) &&
      // "Neither the Customer nor the Supplier will": of both the same is denied.
      !facts.hits("force.negation").some((joint) => joint.to === hit.from - 1) &&
      !facts.hits("force.owned").some((owned) => owned.to === hit.from),
  );
}
