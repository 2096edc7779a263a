// Knows: when a sentence refuses a family: it is forbidden, its act is negated, its name is denied or is over.
// Refuses to know: which acts a negation reaches (negated-acts.ts), that somebody else holds its place (held-by-others.ts).
import { deniedDeeds } from "./denied-deeds";
import type { Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import { isCustomer, isParty, isPartner, someBefore } from "./marked-tokens";
import type { Hit } from "./matcher";
import { negatedActs } from "./negated-acts";
import { isOpen, isPassivelyUndone, isUndone, newClause } from "./negation-reach";
import { isNotYet } from "./supposition";
import { together } from "./unit";
import { endedNames } from "./withdrawal";

const NEAR_VERB = 12;
const NEAR_SUBJECT = 30;
const FAR_NOUN = 6;
const FAR_GIVER = 8;
const NEAR_NAME = 3;

/** The words that are negated, "conditional" where only an unmet condition forbids them, undefined where nothing is. */
export function refused(
  facts: Facts,
  family: ClauseFamily,
  subjects: readonly Hit[],
): Hit | "conditional" | undefined {
  const denied = [
    ...forbidden(facts, subjects),
    ...negatedActs(facts, family, subjects),
    ...negatedNames(facts, subjects),
    ...endedNames(facts, subjects),
    ...deniedDeeds(facts, family, subjects),
  ].filter((hit) => !isNotYet(facts, hit));
  return denied[0] && isConditional(facts, denied[0]) ? "conditional" : denied[0];
}

/**
 * An exception lifts the refusal, unless it belongs to another duty after it. One that only repeats that the parties may
 * amend, or that lasts as long as all else, does not.
 */
function isConditional(facts: Facts, denied: Hit): boolean {
  const lasting = new Set(facts.hits("force.lasting").map((hit) => hit.from));
  const between = (hit: Hit): boolean =>
    facts.hits("force.modal").some((modal) => modal.from > denied.to && modal.from < hit.from);
  return facts.hits("force.exception").some((hit) => !lasting.has(hit.from) && !between(hit));
}

/** "It is forbidden to the Supplier to hold itself out as partner of record": whatever is done with what is named. */
function forbidden(facts: Facts, subjects: readonly Hit[]): Hit[] {
  const { unit } = facts;
  return facts.hits("force.forbidding").filter((word) => {
    // "Is not prohibited from", "nicht untersagt".
    const lifted = facts
      .hits("force.negation")
      .some(
        (not) =>
          (not.from > word.from && not.to < word.to) || (not.to < word.from && word.from - not.to === 1),
      );
    return subjects.some(
      ({ from, to }) =>
        !lifted &&
        from > word.from &&
        to >= unit.own &&
        from - word.to <= NEAR_SUBJECT &&
        !isUndone(facts, word, word.to + 1, word.to + NEAR_VERB) &&
        together(unit, word.to, from),
    );
  });
}

/**
 * Names with "no" before them: "no administrator role", unless a thing gives none ("the entry gives no access"), or the
 * "no" is over before the verb ("without its annexes, may be submitted to Microsoft").
 */
function negatedNames(facts: Facts, subjects: readonly Hit[]): Hit[] {
  const { unit } = facts;
  const modals = [...facts.hits("force.modal"), ...facts.hits("force.possibility")];
  // "No entry of the Supplier as partner of record", not "without the prices, as proof of execution".
  const isOfPartner = ({ from }: Hit): boolean => isPartner(unit.tokens[from - 1]!);
  const found: Hit[] = [];
  for (const none of facts.hits("force.none").filter((one) => !isOpen(facts, one))) {
    const name = subjects.find(
      (hit) => hit.to >= unit.own && hit.from > none.from && hit.from - none.to <= FAR_NOUN,
    );
    const giver = [...facts.hits("force.confer")]
      .reverse()
      .find((hit) => hit.to < none.from && none.from - hit.to <= FAR_GIVER);
    // "Mit dem Eintrag ist kein Verwaltungsrecht verbunden".
    const given = facts
      .hits("force.confer")
      .some(({ from }) => name !== undefined && from > name.to && from - name.to <= NEAR_NAME);
    if (
      !name ||
      (given && !someBefore(facts, none.from, isParty)) ||
      (giver && !isPartys(facts, giver) && !someBefore(facts, giver.from, isCustomer)) ||
      newClause(facts, none.to + 1, name.from) ||
      modals.some(({ from }) => from > none.to && from < name.from) ||
      facts.hits("force.as").some((as) => as.from > none.to && as.from < name.from && !isOfPartner(as)) ||
      (facts.hits("force.nothing").some(({ from }) => from === none.from) && isPassivelyUndone(facts, name))
    )
      continue;
    // "No change of channel partner has to be requested": what is named may begin with its end.
    if (!facts.hits("force.undo").some((hit) => hit.from > none.to && hit.from <= name.from))
      found.push(name);
  }
  return found;
}

/** "The Supplier shall make": a party stands just before the verb. */
function isPartys(facts: Facts, { from }: Hit): boolean {
  const modal = facts.hits("force.modal").some((hit) => hit.to === from - 1);
  const subject = facts.unit.tokens[modal ? from - 2 : from - 1];
  return subject !== undefined && isParty(subject);
}
