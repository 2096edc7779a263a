// Knows: when words are only supposed, asked, offered or left to a choice, so that nobody has said them.
// Refuses to know: which family they speak of, and what binds.
import { choiceBefore, isMonth } from "./choice";
import type { Facts } from "./facts";
import { isAfterMark, isParty } from "./marked-tokens";
import type { Hit } from "./matcher";
import { beginOf } from "./unit";

/** "If it approves": from the condition to the verb. */
const NEAR_VERB = 2;
const NEAR_CHOICE = 6;
/** The letter of an item may stand between: "whether (b) it". */
const NEAR_ASKED = 2;
const FAR_ASKED = 25;
const NEAR_SUPPOSED = 8;
const NEAR_DUTY = 3;
const NEAR_UNREAL = 2;
const NEAR_OPENING = 2;
const FAR_UNREAL = 14;

/**
 * "If it withdraws its consent", "on expiry shall remove the link", "shall withdraw the claim if the Customer asks": what is
 * only done later refuses nothing.
 */
export function isSupposed(facts: Facts, hit: Hit): boolean {
  // "Its authority is at an end": the end is what the words themselves say.
  if (facts.hits("force.atEnd").some(({ to }) => to !== hit.to)) return true;
  const supposes = ({ from, to }: Hit): boolean =>
    (from === facts.unit.own && to < hit.to) || (from > hit.to && from - hit.to <= NEAR_SUPPOSED);
  if (facts.hits("force.supposition").some(supposes)) return true;
  const subjects = [...facts.hits("force.pronoun"), ...facts.hits("force.condition")];
  return facts
    .hits("force.hypothesis")
    .some(
      (supposed) =>
        hit.from - supposed.from <= NEAR_CHOICE &&
        subjects.some(
          (subject) => subject.to > supposed.from && subject.to < hit.from && hit.from - subject.to <= 2,
        ),
    );
}

/** What is only offered, imagined, a condition or a question. */
export const isUnsettled = (facts: Facts, hit: Hit): boolean =>
  [isOffered, isImagined, isConditioned, isAsked].some((is) => is(facts, hit));

/** "The Customer may appoint the Supplier as its reseller": an offer that nobody has taken. */
function isOffered(facts: Facts, hit: Hit): boolean {
  const choice = choiceBefore(facts, hit.from);
  return choice !== undefined && hit.from - choice.to <= NEAR_CHOICE;
}

/** "The Customer would open accounts that hold the role": what is only imagined, with no binding verb between. */
export function isImagined(facts: Facts, hit: Hit): boolean {
  const binds = (from: number): boolean =>
    facts.hits("force.modal").some((modal) => modal.from > from && modal.from < hit.to);
  const isOf = ({ from, to }: Hit): boolean =>
    to < hit.from ? hit.from - to <= FAR_UNREAL : from === to && from <= hit.to;
  return facts.hits("force.unreal").some((unreal) => isOf(unreal) && !binds(unreal.to));
}

/** "If the Customer's director accepts it", "when the licences are renewed with us": the words are those of the condition. */
export function isConditioned(facts: Facts, hit: Hit): boolean {
  const opens = (key: string, at: number, near: number): boolean =>
    facts.hits(key).some(({ from, to }) => from === at && to < hit.from && hit.from - to <= near);
  return (
    opens("force.supposition", facts.unit.own, NEAR_CHOICE) ||
    opens("force.hypothesis", beginOf(facts.unit), NEAR_OPENING)
  );
}

/** "Shall say whether it consents to the claim": the words are those of a question, after which nothing binds. */
function isAsked(facts: Facts, hit: Hit): boolean {
  const question = questionsIn(facts).find(({ to }) => to < hit.from && hit.from - to <= FAR_ASKED);
  return (
    question !== undefined &&
    ![...facts.hits("force.duty"), ...facts.hits("force.performative")].some(
      (one) => one.from > question.to && !isHypothetical(facts, one),
    )
  );
}

/** Where indirect questions begin: "shall say whether it consents", "whether it consents is a matter for it". */
function questionsIn(facts: Facts): readonly Hit[] {
  const opening = openingQuestion(facts);
  const questions = facts.hits("force.openQuestion");
  return opening ? [...questions, opening] : questions;
}

/** The "whether" with which the sentence begins. */
function openingQuestion(facts: Facts): Hit | undefined {
  return facts.hits("force.question").find(({ from }) => from === beginOf(facts.unit));
}

/** A choice governs the words, and nothing after the choice binds. */
export function isLeftFree(facts: Facts, hit: Hit): boolean {
  if (isAsked(facts, hit)) return true;
  const choice = choiceBefore(facts, hit.from);
  return (
    choice !== undefined &&
    ![...facts.hits("force.duty"), ...facts.hits("force.performative")].some(
      (one) => one.to > choice.to && !isHypothetical(facts, one),
    )
  );
}

/** "If this has not been done already, the Customer accepts it": the words belong to that condition, or end in it. */
export const isNotYet = ({ hits }: Facts, { from, to }: Hit): boolean =>
  hits("force.notYet").some((condition) => condition.from <= to && from <= condition.to);

/** "If it approves the claim": whoever it is. */
const isPronoun = ({ hits }: Facts, { from }: Hit): boolean =>
  hits("force.pronoun").some((pronoun) => pronoun.from === from);

/**
 * What a party says only in a condition, may say, or is asked to say, is not said: "if the Customer consents",
 * "the Customer may consent", "shall seek the Customer's consent", "shall say whether it consents". "When asked" only
 * tells when.
 */
export function isHypothetical(facts: Facts, hit: Hit): boolean {
  const asks = ({ to }: Hit): boolean => to >= hit.from - NEAR_ASKED && to < hit.to;
  // "Whether it is to be given will be decided later": the question is over where its answer is put off.
  if (openingQuestion(facts) && facts.hits("force.deferral").some(({ from }) => hit.to < from)) return true;
  if (questionsIn(facts).some(asks)) return true;
  // "After signature, Contoso files": what stands before the comma only tells when.
  if (
    facts.hits("force.condition").some((one) => one.to === hit.from) &&
    !isAfterMark(facts.unit.tokens, hit.from)
  )
    return true;
  if (facts.hits("force.hypothesis").some((one) => one.to === hit.from - 1) && isPronoun(facts, hit))
    return true;
  // "Asks the Studio to", not "when the Contractor asks, the Studio".
  const isAsked = (one: Hit): boolean =>
    one.to === hit.from && !isPassive(facts, one) && !isAfterMark(facts.unit.tokens, one.to);
  if (facts.hits("force.asking").some(isAsked) && !isBound(facts, hit.from)) return true;
  if (facts.hits("force.unreal").some((verb) => isImaginedBy(facts, hit, verb))) return true;
  if (hit.key === "force.duty" || hit.key === "force.permission" || hit.key === "force.task") return false;
  // "Pays us a fee if it approves the claim".
  const isNear = ({ from, to }: Hit): boolean => from > hit.from && to < hit.to && hit.to - to <= NEAR_VERB;
  if (hit.key === "force.performative" && facts.hits("force.hypothesis").some(isNear)) return true;
  const only = ({ from }: Hit): boolean =>
    !facts.hits("force.hypothesis").some((one) => one.from < from && from - one.from <= 2);
  return facts
    .hits("force.possibility")
    .some(
      (one) =>
        one.from > hit.from &&
        one.to <= hit.to &&
        only(one) &&
        !isMonth(facts, one.from) &&
        !isOfWhich(facts, one, hit),
    );
}

/**
 * "Your administrator would add us", "would be approved by the Customer", "you need not sign": the verb of what is done
 * stands right behind; "Duties of the Customer: the Customer need not sign" takes back the duty that the lead-in gives.
 */
function isImaginedBy({ unit: { tokens, own } }: Facts, hit: Hit, { from, to }: Hit): boolean {
  if (hit.to < own) return from - own <= NEAR_CHOICE && tokens.slice(own, Math.max(own, from)).some(isParty);
  if (from < hit.from) return hit.from - to <= NEAR_UNREAL && !isParty(tokens[hit.from]!);
  return from > hit.from && from <= hit.to && hit.to - to <= NEAR_UNREAL;
}

/** "Such form as may be needed shall be signed": what may be tells which, and what binds comes after it. */
function isOfWhich(facts: Facts, possibility: Hit, hit: Hit): boolean {
  const opens = (one: Hit): boolean => one.to === possibility.from - 1;
  return (
    [...facts.hits("force.as"), ...facts.hits("force.relative")].some(opens) &&
    facts.hits("force.duty").some(({ from }) => from > possibility.to && from <= hit.to)
  );
}

/** "On being asked, the Customer signs", "when requested, the Customer signs": somebody else asks it. */
function isPassive(facts: Facts, { from }: Hit): boolean {
  return facts.hits("force.hypothesis").some(({ to }) => to === from - 1);
}

/** "On request the Customer shall": the party at this place is bound, not asked. */
function isBound(facts: Facts, at: number): boolean {
  return facts.hits("force.duty").some((duty) => duty.from === at && duty.to - at <= NEAR_DUTY);
}
