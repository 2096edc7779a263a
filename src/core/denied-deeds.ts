// Knows: when what a party does is denied outright: "shall not open the accounts", "does not sell the licences".
// Refuses to know: which acts carry a family out, and what else refuses it (refusal.ts).
import type { Facts } from "./facts";
import { isOfLink } from "./family-names";
import type { ClauseFamily } from "./finding";
import { isOfOther } from "./held-by-others";
import { isParty, isPartner } from "./marked-tokens";
import type { Hit } from "./matcher";
import type { Token } from "./tokens";
import { together } from "./unit";

/** Words between the party and the auxiliary verb: "the Client's account owner will not". */
const NEAR_DOER = 5;
/** Words from the verb to what it is done with. */
const NEAR_OBJECT = 30;

/**
 * The denials of a party's deed to what is named; whatever verb it is, giving or making, it carries nothing out. A deed of a
 * thing ("the link does not open any account") and what another clause after it says are no part of it.
 */
export function deniedDeeds(facts: Facts, family: ClauseFamily, subjects: readonly Hit[]): Hit[] {
  const { unit } = facts;
  // "Shall not link its Partner ID to any account": what is denied is the link, not the account.
  if (isOfLink(facts, family)) return [];
  return facts.hits("force.denial").filter((denial) => {
    if (denial.to < unit.own || isOfOther(facts, denial)) return false;
    const doer = doerOf(facts, denial);
    // "The Supplier shall not invite a subcontractor as a guest": access is the customer's to give.
    if (!doer || (family === "admin-access" && isPartner(doer))) return false;
    return subjects.some(({ from, to }) => to > denial.from && reaches(facts, denial, from));
  });
}

/** The party just before the denial. */
const doerOf = ({ unit: { tokens } }: Facts, { from }: Hit): Token | undefined =>
  tokens.slice(Math.max(0, from - NEAR_DOER), from).findLast(isParty);

/** "The Customer's duties of confidence do not apply to it": what is denied stands in nobody's way. */
const givesWay = (facts: Facts, denial: Hit): boolean =>
  facts.hits("force.givesWay").some(({ from, to }) => from < denial.from && to >= denial.to);

/** "Declines to approve": the words by which a party would say something end in the deed that is denied. */
export const isDeniedDeed = (facts: Facts, { from, to }: Hit): boolean =>
  facts.hits("force.denial").some((denial) => denial.from > from && denial.to === to);

/** "Shall not give the engineers the role of Contributor": the words belong to the deed that is denied before them. */
export const isInDeniedDeed = (facts: Facts, hit: Hit): boolean =>
  facts
    .hits("force.denial")
    .some(
      (denial) =>
        denial.from <= hit.from &&
        denial.to >= facts.unit.own &&
        doerOf(facts, denial) !== undefined &&
        !givesWay(facts, denial) &&
        reaches(facts, denial, hit.from),
    );

/** What stands at the place belongs to the deed that is denied. */
const reaches = (facts: Facts, { to }: Hit, at: number): boolean =>
  at - to <= NEAR_OBJECT && together(facts.unit, to, at) && !begunAnew(facts, to, at);

/** "Shall not sign and will give": between the verb and the object another one begins. */
function begunAnew(facts: Facts, from: number, to: number): boolean {
  return facts.hits("force.modal").some((modal) => modal.from > from && modal.to < to);
}
