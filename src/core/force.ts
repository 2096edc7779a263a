// Knows: with what force a sentence speaks of a family: it binds, it refuses, or it only mentions.
// Refuses to know: which words belong to a family (the rules have them), and what the agreement as a whole says.
import { binds, contingency, isPutOff } from "./deferral";
import { isDeniedDeed } from "./denied-deeds";
import { ownHits, type Facts } from "./facts";
import { isFalseFriend, isOfLink, isOfOtherVendor, namedIn } from "./family-names";
import type { ClauseFamily } from "./finding";
import { givenAway, isDoneByOther, isForOthersOnly, keptForOthers } from "./held-by-others";
import { isParty, someBefore } from "./marked-tokens";
import type { Hit } from "./matcher";
import {
  beginsNegated,
  holdsException,
  isConferred,
  isDoublyNegated,
  isExcluded,
  isNegated,
  otherConcerned,
} from "./negation";
import { isFreeTo } from "./negation-reach";
import { doerIn } from "./plain-deed";
import { refused } from "./refusal";
import { speaksAtLarge } from "./generic-parties";
import { reportingWords } from "./reported";
import type { LanguageCode, Rule } from "./rule";
import { definingWords, describingWords, isFormer, isOthersPaper, lessonOn, silence } from "./silence";
import { isHypothetical, isLeftFree, isNotYet, isSupposed, isUnsettled } from "./supposition";
import { beginOf } from "./unit";
import { endedNames, endsOthers, isOthersLoss, withdrawn } from "./withdrawal";

/** `none`: does not concern the family at all. */
export type Force = "operative" | "adverse" | "mention" | "none";

/** How a unit speaks of a family, the words that decided, and why, for the trace. */
export interface Spoken {
  readonly force: Force;
  readonly hit: Hit | undefined;
  readonly reason: string;
  /** The words that bind, declare or allow, where the force comes from such words. */
  readonly by?: Hit;
  /** Index of the unit elsewhere that takes the force away. */
  readonly endedBy?: number;
}

/** The reason of a mention that nothing speaks against. */
export const NO_VERB = "has no operative verb";
/** The reason of one that lacks a word without which there is no such clause. */
export const LACKS_WORD = "does not say what the clause must say";
export const GIVEN_AWAY = "is given to somebody else";
export const DESCRIBED = "defines or describes";
const REPORTED = "is only asked, hoped, thought or denied, or told of others";
const NEGATED = "is negated";
const PUT_OFF = "is put off or left open";
export const AS_IT_STANDS = "operative as it stands";

const NEAR_NOUN = 3;
const NEAR_SAID = 6;
const NOTHING: Spoken = { force: "none", hit: undefined, reason: "not spoken of" };

/**
 * `ambiguous` tells whether the family's ambiguous names count in this unit, `carried` with what force the sentence
 * before speaks of it, for which a pronoun may then stand.
 */
export function speak(
  facts: Facts,
  family: ClauseFamily,
  rule: Rule,
  ambiguous: boolean,
  carried: Force | undefined,
  language: LanguageCode,
): Spoken {
  const { unit } = facts;
  if (isFalseFriend(facts, family) || isOfOtherVendor(facts, family)) return NOTHING;
  const { names, described, operative, refusable } = namedIn(facts, family, ambiguous);
  const subjects = [...names, ...described, ...operative, ...refusable];
  const [subject] = subjects;
  if (!subject) return carried ? speakOfPronoun(facts, family, carried, language) : NOTHING;
  const mention = (reason: string): Spoken =>
    names[0] ? { force: "mention", hit: names[0], reason } : NOTHING;
  if (!unit.heading && isCancelled(facts, [...names, ...refusable]) && !facts.has("force.replaced")) {
    if ([...names, ...refusable].some((hit) => isExcluded(facts, hit)))
      return mention("refuses, and is taken out of the agreement");
    if (names[0]) return { force: "adverse", hit: names[0], reason: "is taken out of the agreement" };
  }
  const silent = silence(facts);
  if (silent) return refusedAmongExclusions(facts, family, rule, [...names, ...refusable]) ?? mention(silent);

  if (unit.answer === "no") return { force: "adverse", hit: subject, reason: "is answered with no" };
  if (unit.answer === "yes" && unit.question && subject.to < answerAt(facts))
    return { force: "operative", hit: subject, reason: "is answered with yes" };
  if (isFormer(facts)) return mention("tells what was said before");
  if (definingWords(facts, names) || speaksAtLarge(facts, names)) return mention(DESCRIBED);
  if (lessonOn(facts, names)) return mention("is what something to be learnt is about");

  const adverse = ownHits(facts, `${family}.adverse`).find(
    (hit) =>
      !isNotYet(facts, hit) &&
      !isOthersLoss(facts, hit) &&
      !isDoublyNegated(facts, hit) &&
      !isConferred(facts, hit) &&
      !isSupposed(facts, hit) &&
      !holdsException(facts, hit) &&
      !holdsConsent(facts, hit) &&
      !isFreeTo(facts, hit),
  );
  if (adverse && (otherConcerned(facts) || endsOthers(facts, adverse)))
    return mention("refuses somebody else");
  if (adverse) return { force: "adverse", hit: adverse, reason: "refuses or withdraws" };
  const withdrawal = withdrawn(facts, subjects);
  if (withdrawal) return { force: "adverse", hit: withdrawal, reason: "is withdrawn" };
  const denied = refused(facts, family, subjects);
  const refusal = typeof denied === "object" && isOthersLoss(facts, denied) ? undefined : denied;
  const pledged = facts
    .hits("force.performative")
    .some((hit) => !isHypothetical(facts, hit) && !isDeniedDeed(facts, hit));
  const standing = operative.find((hit) => !isNegated(facts, hit) && !isUnsettled(facts, hit));
  const awaited = standing !== undefined && beginsNegated(facts, standing);
  if (refusal === "conditional" && !pledged && !awaited)
    return mention("is forbidden only as long as a condition lasts");
  const plain = names.length + refusable.length === 0 && !facts.has("force.forbidding");
  if (refusal && rule.plainlyUntrue && plain) return NOTHING;
  if (refusal && refusal !== "conditional" && !(awaited && standing.to >= refusal.to))
    return { force: "adverse", hit: refusal, reason: NEGATED };
  if (isOthersPaper(facts)) return mention("tells what an agreement with somebody else says");
  if (reportingWords(facts)) return mention(REPORTED);
  const held = [...names, ...refusable, ...operative];
  const away =
    (rule.ofRecord ? givenAway(facts, held) : undefined) ?? keptForOthers(facts, [...held, ...described]);
  if (away) return { force: "adverse", hit: away, reason: GIVEN_AWAY };

  const named = names[0] ?? described[0];
  // What is only intended may be agreed in the next sentence: "The Customer approves of the claim".
  if (isPutOff(facts) && !binds(facts))
    return named ? { force: "mention", hit: named, reason: PUT_OFF } : NOTHING;
  if (named && contingency(facts, named)) return mention(PUT_OFF);
  if (isDoneByOther(facts, names) || (family !== "customer-agreement" && isForOthersOnly(facts, names)))
    return mention("concerns a firm outside the agreement");
  if (standing) return { force: "operative", hit: standing, reason: AS_IT_STANDS };
  if (!named) return NOTHING;
  if ([...names, ...described].every((hit) => isLeftFree(facts, hit)))
    return mention("is left to somebody's choice");
  if (rule.needs && !facts.has(`${family}.needs`)) return mention(LACKS_WORD);
  const force = forceOf(facts, names) ?? doerIn(facts, names, language);
  if (!force) return mention(NO_VERB);
  // "The Supplier may link its Partner ID to the accounts that hold the role": the link is allowed, not the accounts.
  if (force.key === "force.permission" && isOfLink(facts, family))
    return mention("allows a link to the accounts alone");
  if (describingWords(facts, { names, described }, force)) return mention(DESCRIBED);
  return { force: "operative", hit: named, reason: force.key.slice("force.".length), by: force };
}

/** "What we do not do: the Supplier is given no administrator role": a sentence among exclusions that refuses by itself. */
function refusedAmongExclusions(
  facts: Facts,
  family: ClauseFamily,
  rule: Rule,
  named: readonly Hit[],
): Spoken | undefined {
  if (facts.unit.zone !== "excluded" || facts.unit.heading || !facts.unit.tokens.some(isParty))
    return undefined;
  const denied = refused(facts, family, named);
  if (typeof denied === "object") return { force: "adverse", hit: denied, reason: NEGATED };
  const away = rule.ofRecord ? givenAway(facts, named) : undefined;
  return away && { force: "adverse", hit: away, reason: GIVEN_AWAY };
}

/**
 * A clause is deleted, or the very clause that has the name is not to apply; "clause 9 does not apply to it" only makes
 * way for what is named.
 */
function isCancelled(facts: Facts, names: readonly Hit[]): boolean {
  const negated = (hit: Hit): boolean =>
    facts.hits("force.negation").some((one) => one.from >= hit.from && one.to <= hit.to);
  const holdsName = (hit: Hit): boolean => names.some((name) => name.from >= hit.from && name.to <= hit.to);
  return facts.hits("force.cancelled").some((hit) => !negated(hit) || holdsName(hit));
}

/** Words that may stand for what the sentence or paragraph before named. */
const standIns = (facts: Facts, family: ClauseFamily): readonly Hit[] => [
  ...ownHits(facts, `${family}.takenUp`),
  ...ownHits(facts, "force.pronoun").filter(({ from }) => !isParty(facts.unit.tokens[from]!)),
];

/**
 * "The Customer accepts it" binds where nothing negates or defers it; "the Customer does not agree to this" refuses what
 * the sentence before only mentioned. "You will see the term in the portal" says something of a word. Otherwise the
 * sentence adds nothing: what is not done with a clause that stands is a detail of it, and so is what is done about
 * something that was refused.
 */
function speakOfPronoun(facts: Facts, family: ClauseFamily, carried: Force, language: LanguageCode): Spoken {
  const pronouns = standIns(facts, family);
  if (!pronouns[0] || (facts.has("force.deferral") && !binds(facts)) || contingency(facts, pronouns[0]))
    return NOTHING;
  if (facts.has("force.definition") || silence(facts) || reportingWords(facts)) return NOTHING;
  // "Clause 11, by which the Customer consented to this, is deleted": what it said is told only to be ended.
  if (isCancelled(facts, pronouns)) return NOTHING;
  const adverse = ownHits(facts, `${family}.adverse`).find(
    (hit) =>
      pronouns.some((one) => takesUp(one, hit)) && !isDoublyNegated(facts, hit) && !isSupposed(facts, hit),
  );
  if (adverse) return { force: "adverse", hit: adverse, reason: "refuses or withdraws" };
  const ended = endedNames(facts, pronouns).find((hit) => isSettledEnd(facts, hit));
  if (ended) return { force: "adverse", hit: ended, reason: "is ended" };
  if (facts.has("force.negation") || facts.has("force.denial")) {
    const denied = refused(facts, family, pronouns);
    const refuses =
      carried === "mention" &&
      denied !== undefined &&
      denied !== "conditional" &&
      someBefore(facts, denied.from, isParty) &&
      pronouns.some((pronoun) => pronoun.from > denied.from - NEAR_NOUN);
    if (refuses) return { force: "adverse", hit: denied, reason: NEGATED };
    if ((denied !== undefined && denied !== "conditional") || !isSaidBefore(facts, pronouns)) return NOTHING;
  }
  const force = forceOf(facts) ?? doerIn(facts, [], language);
  if (!force || force.key === "force.permission" || carried === "adverse" || isPossible(facts, force))
    return NOTHING;
  return { force: "operative", hit: pronouns[0], reason: force.key.slice("force.".length), by: force };
}

/** "Declines those terms": the words that refuse hold those that take up what was named. */
const takesUp = ({ key, from, to }: Hit, words: Hit): boolean =>
  key.endsWith(".takenUp") && from >= words.from && to <= words.to;

/** "We can come back to that": nobody is bound to what he can do. */
function isPossible(facts: Facts, { key, from, to }: Hit): boolean {
  const possible = facts.hits("force.possibility").some((one) => one.from === from + 1 && one.to < to);
  return possible && key === "force.duty";
}

/** "That consent is withdrawn": over now, not at the end of something, once something happens, or "excluded from" something. */
function isSettledEnd(facts: Facts, { to }: Hit): boolean {
  if (facts.hits("force.outOf").some(({ from }) => from === to + 1)) return false;
  return ["force.negation", "force.atEnd", "force.supposition"].every((key) => !facts.has(key));
}

/**
 * "The director accepted it, and no order is placed until": what the party says of it is over before the negation, and not
 * itself what is waited for ("until it gives them up").
 */
function isSaidBefore(facts: Facts, pronouns: readonly Hit[]): boolean {
  const negation = Math.min(...facts.hits("force.negation").map(({ from }) => from));
  const awaited = ({ from }: Hit): boolean => facts.hits("force.exception").some(({ to }) => to === from - 1);
  return [...facts.hits("force.duty"), ...facts.hits("force.performative")].some(
    (said) =>
      !isHypothetical(facts, said) &&
      !awaited(said) &&
      pronouns.some(({ from }) => from > said.to && from - said.to <= NEAR_SAID && from < negation),
  );
}

/**
 * "May withdraw at any time, and it consents": the words reach into what is agreed after them; "has no objection to the GDAP
 * relationship": they begin with it.
 */
function holdsConsent(facts: Facts, { from, to }: Hit): boolean {
  const stands = (at: number): boolean => facts.hits("force.pronoun").some((pronoun) => pronoun.from === at);
  const isOfNone = (at: number): boolean =>
    facts
      .hits("force.none")
      .some((none) => none.to < at && facts.hits("force.undo").some(({ from: undo }) => undo === at));
  return facts
    .hits("force.performative")
    .some(
      (one) =>
        one.to <= to &&
        ((one.from > from && one.to - one.from <= 2 && stands(one.from)) ||
          (one.to > from && isOfNone(one.to))),
    );
}

/**
 * The words that bind a party, or allow one something: "it sees fit, the Customer may" allows the paper nothing, nor
 * does a paper that is only part of a name ("the Microsoft Customer Agreement is").
 */
export function forceOf(facts: Facts, names: readonly Hit[] = []): Hit | undefined {
  const isNamed = ({ from, to }: Hit): boolean =>
    !isParty(facts.unit.tokens[from]!) &&
    names.some((name) => name.from <= from && name.to >= from && name.to < to);
  const crosses = (hit: Hit): boolean =>
    hit.key === "force.permission" &&
    (isNamed(hit) ||
      facts.unit.tokens.slice(hit.from + 1, hit.to).some((token) => token.classes.includes("customer")));
  const begin = beginOf(facts.unit);
  // "It gives no permission": a thing that the sentence names, where it names no party before.
  const isThings = ({ key, from, to }: Hit): boolean =>
    key === "force.performative" &&
    facts.hits("force.pronoun").some((pronoun) => pronoun.from === from) &&
    facts.hits("force.confer").some((confer) => confer.to === to) &&
    from > begin &&
    !facts.unit.tokens.slice(0, from).some(isParty);
  // "Second, ask your administrator to add us".
  const counted = facts.hits("force.counting").find(({ from }) => from === begin);
  const tasks = facts.hits("force.task").filter(({ from }) => from === begin || from - 1 === counted?.to);
  const leads = facts.hits("force.lead").filter((hit) => hit.from === 0 && hit.to < facts.unit.own);
  return [
    ...tasks,
    ...leads,
    ...["force.duty", "force.performative", "force.permission"].flatMap((key) => facts.hits(key)),
  ].find((hit) => !isHypothetical(facts, hit) && !crosses(hit) && !isThings(hit));
}

/** Where the cell that answers a question begins; behind it where the next sentence answers. */
function answerAt({ unit: { tokens, row } }: Facts): number {
  return row ? tokens.indexOf(row.cells[1]![0]!) : tokens.length;
}
