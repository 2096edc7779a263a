// Knows: when what a sentence says is left open, put off to later, or made to wait for somebody's decision.
// Refuses to know: which family it speaks of, and what it is worth where nothing of that is so (force.ts).
import type { Facts } from "./facts";
import { isAfterMark, isCustomer, isPartner } from "./marked-tokens";
import type { Hit } from "./matcher";
import { isHypothetical, isNotYet } from "./supposition";
import { beginOf, together } from "./unit";

/** "No order for the licences in Annex 1 is sent to Microsoft until": what is denied may be long. */
const FAR_DENIED = 12;
const FAR_DEFERRAL = 12;
const NEAR_VALUE = 8;
const NEAR_WISH = 4;

/** Something is left open or put off, and not only a value in the sentence. */
export const isPutOff = (facts: Facts): boolean =>
  facts
    .hits("force.deferral")
    .some(
      (hit) =>
        !isOfValue(facts, hit.from) &&
        ![isPrecondition, isPartnersWish, isNotYet].some((isNone) => isNone(facts, hit)),
    );

/** "When the Supplier so wishes, the Customer signs": what the partner may ask for is left open to nobody else. */
function isPartnersWish({ unit: { tokens }, hits }: Facts, { from }: Hit): boolean {
  return hits("force.hypothesis").some(({ to }) => {
    const between = tokens.slice(to + 1, from);
    return to < from && from - to <= NEAR_WISH && between.some(isPartner) && !between.some(isCustomer);
  });
}

/** "A signatory whose name is to be determined": what is left open is a value, not what the sentence agrees. */
export function isOfValue(facts: Facts, at: number): boolean {
  return facts.hits("force.whose").some(({ from }) => from <= at && at - from <= NEAR_VALUE);
}

/** "We cannot order until you have agreed": nothing is left open, something must be done first. */
function isPrecondition({ hits }: Facts, { from }: Hit): boolean {
  const lasting = hits("force.exception").some((hit) => hit.from === from);
  const denied = ["force.negation", "force.none"].flatMap(hits);
  return lasting && denied.some(({ to }) => to < from && from - to <= FAR_DENIED);
}

/**
 * The words that make what is named wait, whatever it is: "the Customer consents to the claim, subject to approval by its
 * board", "if it sees fit".
 */
export function contingency(facts: Facts, named: Hit): Hit | undefined {
  const find = (key: string, counts: (hit: Hit) => boolean): Hit | undefined =>
    facts.hits(key).find((hit) => isOfNamed(facts, named, hit) && counts(hit));
  const isOwn = (hit: Hit): boolean => isCustomersWill(facts, named, hit);
  return (
    find("force.contingent", () => true) ??
    find("force.decision", (hit) => endsClause(facts, hit)) ??
    find("force.ownWill", isOwn) ??
    find("force.ownWish", (hit) =>
      hit.from > named.to ? endsClause(facts, hit) && isOwn(hit) : isDoersWish(facts, hit),
    )
  );
}

/**
 * "If the Customer so wishes, it consents": whoever wishes it comes again as the one who does it. "If it so chooses, the
 * Customer shall accept" makes a duty of what it has chosen before.
 */
function isDoersWish(facts: Facts, { from, to }: Hit): boolean {
  const { tokens } = facts.unit;
  const next = to + 1;
  const begins = (key: string): boolean => facts.hits(key).some((hit) => hit.from === next);
  return (
    from === beginOf(facts.unit) &&
    !tokens.slice(from, next).some(isPartner) &&
    !tokens.slice(next, next + NEAR_WISH).some(({ norm }) => STRICT.test(norm)) &&
    (isCustomer(tokens[next]!) || begins("force.pronoun") || begins("force.modal"))
  );
}
const STRICT = /^(?:shall|must)$/;

/** The words stand in the unit itself, and no semicolon parts them from what is named. */
const isOfNamed = ({ unit }: Facts, named: Hit, { from }: Hit): boolean =>
  from >= unit.own && together(unit, named.from, from);

/** "If its board so decides", not "if its board decides on another supplier". */
const endsClause = ({ unit: { tokens } }: Facts, { to }: Hit): boolean =>
  to === tokens.length - 1 || isAfterMark(tokens, to + 1);

/**
 * It is the customer who does what it likes with what is named: not the partner ("the Supplier files the claim at its
 * discretion"), and not with something else ("consents to the claim, and may revoke that at its discretion").
 */
function isCustomersWill(facts: Facts, named: Hit, { from, to }: Hit): boolean {
  const { tokens, own } = facts.unit;
  const [first, last] = named.to < from ? [named.to, from] : [to, named.from];
  const isBetween = (hit: Hit): boolean => hit.from > first && hit.from < last;
  const doer = [...tokens.slice(own), ...tokens.slice(0, own)].find(
    (token) => isPartner(token) || isCustomer(token),
  );
  return (
    doer !== undefined &&
    isCustomer(doer) &&
    !tokens.slice(from, to + NEAR_WISH).some(isPartner) &&
    !["force.choice", "force.furtherChoice", "force.permission", "force.relative"].some((key) =>
      facts.hits(key).some(isBetween),
    )
  );
}

/** A duty or performative whose words are not those of the deferral itself ("the parties may agree later"). */
export function binds(facts: Facts): boolean {
  const apart = (hit: Hit, deferral: Hit): boolean =>
    hit.to < deferral.from - 4 || hit.from > deferral.to + 8;
  const deferrals = facts.hits("force.deferral");
  const binding = [...facts.hits("force.duty"), ...facts.hits("force.performative")].filter(
    (hit) => !isHypothetical(facts, hit),
  );
  // "We may show it to Microsoft, and if they would like something else": the deferral is of another clause.
  const allowed = facts
    .hits("force.permission")
    .filter(({ from }) => isPartner(facts.unit.tokens[from]!) && from <= beginOf(facts.unit) + 1);
  return (
    binding.some((hit) => deferrals.every((deferral) => apart(hit, deferral))) ||
    allowed.some(({ to }) => deferrals.every(({ from }) => from - to > FAR_DEFERRAL))
  );
}
