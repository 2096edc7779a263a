// Knows: when what a sentence says is left open, put off to later, or made to wait for somebody's decision.
// Refuses to know: which family it speaks of, and what it is worth where nothing of that is so (force.ts).
import type { Facts } from "./facts";
import { isCustomer, isPartner } from "./marked-tokens";
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

/** "The Customer consents to the claim, subject to approval by its board": said of what is named, in whatever words. */
export const isContingent = ({ unit, hits }: Facts, named: Hit): boolean =>
  hits("force.contingent").some(({ from }) => from >= unit.own && together(unit, named.from, from));

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
