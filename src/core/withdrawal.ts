// Knows: when a party takes back now what a family names, or it is said to be over: "the Customer revokes its consent".
// Refuses to know: which words name it, and what else refuses it (refusal.ts).
import type { Facts } from "./facts";
import { AND, POINTING } from "./language/name-patterns";
import { isOutsider, isParty, isPartner, isStranger } from "./marked-tokens";
import type { Hit } from "./matcher";
import { isHypothetical, isSupposed } from "./supposition";
import type { Token } from "./tokens";
import { together } from "./unit";

const FAR_OBJECT = 14;
const NEAR_OWNER = 6;
const NEAR_END = 12;
const NEAR_NOUN = 4;
const NEAR_TIME = 3;
const NEAR_POSSIBLE = 2;

/** The words by which it is taken back, as long as that is neither supposed, negated, nor of what somebody else was given. */
export function withdrawn(facts: Facts, subjects: readonly Hit[]): Hit | undefined {
  const { tokens } = facts.unit;
  return facts.hits("force.withdrawing").find((verb) => {
    const object = subjects.find(
      (subject) =>
        subject.to >= facts.unit.own &&
        subject.from - verb.to <= FAR_OBJECT &&
        verb.from - subject.to <= FAR_OBJECT &&
        together(facts.unit, subject.from, verb.from),
    );
    if (!object) return false;
    const others = tokens.slice(verb.to + 1, Math.max(verb.to + NEAR_OWNER, object.from)).some(isStranger);
    const denied = facts.hits("force.negation").some(({ from }) => from >= verb.from && from <= verb.to + 2);
    return !others && !denied && !isSupposed(facts, verb) && !isHypothetical(facts, verb);
  });
}

/** Names, or words that stand for them, of which the sentence then says that they are over or not wanted: "CPOR claims are prohibited". */
export function endedNames(facts: Facts, subjects: readonly Hit[]): Hit[] {
  return facts.hits("force.ended").filter((ended) => {
    const name = subjects.find(
      (subject) =>
        subject.to < ended.from &&
        ended.from - subject.to <= NEAR_END &&
        ended.to >= facts.unit.own &&
        together(facts.unit, subject.to, ended.from),
    );
    // "Which is withdrawn at final acceptance": then, and not now.
    const later = facts
      .hits("force.atEnd")
      .some(({ from }) => from > ended.from && from - ended.to <= NEAR_TIME);
    // "A claim may be declined": nobody has declined it.
    const possible = facts
      .hits("force.possibility")
      .some(({ from }) => from < ended.from && ended.from - from <= NEAR_POSSIBLE);
    return (
      name &&
      !later &&
      !possible &&
      !isOfOthers(facts, ended) &&
      !facts.hits("force.hypothesis").some((one) => one.from > name.from - NEAR_NOUN && one.from < ended.from)
    );
  });
}

/** The words that refuse hold those by which something of somebody else's is over: "the consent to a claim by Litware has lapsed". */
export function endsOthers(facts: Facts, { from, to }: Hit): boolean {
  return facts
    .hits("force.ended")
    .some((ended) => ended.from >= from && ended.to <= to && isOfOthers(facts, ended));
}

/**
 * A firm outside the agreement gives up its place, or may not use it: "the Customer revokes the consent that made Litware
 * its partner of record", "Litware must not use its old contract".
 */
export function isOthersLoss({ unit: { tokens, own } }: Facts, { from, to }: Hit): boolean {
  // "This Amendment" is none.
  const isFirm = (token: Token): boolean =>
    isOutsider(token) && !POINTING.test(tokens[tokens.indexOf(token) - 1]?.norm ?? "");
  const said = tokens.slice(own, to + 1);
  if (said.some(isPartner)) return false;
  const near = tokens.slice(from, to + 1 + NEAR_OWNER);
  const next = near.findIndex(({ norm }, at) => at > to - from && AND.test(norm));
  const loses = near.slice(0, next < 0 ? undefined : next).some(isFirm);
  const before = tokens.slice(own, from);
  const subject = before.find(isParty) ?? before.find(isFirm);
  // "Dem Hersteller, der Litware GmbH, gestattet der Kunde nicht": the firm before the verb is not who does something.
  const [object, verb] = before.slice(Math.max(0, before.findIndex(isParty) - 2));
  const isAsked = object !== undefined && isFirm(object) && verb?.kind === "word" && !verb.capital;
  return loses || isAsked || (subject !== undefined && isFirm(subject));
}

/** "The consent to Litware as partner of record lapses": what somebody else had is over. */
function isOfOthers({ unit: { tokens, own } }: Facts, ended: Hit): boolean {
  const before = tokens.slice(own, ended.from);
  return before.some(isStranger) && !before.some(isPartner);
}
