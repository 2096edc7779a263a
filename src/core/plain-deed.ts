// Knows: when a sentence without any word that binds still says what is done: "The parties set up a GDAP relationship".
// Refuses to know: which family it speaks of, and why it may bind nobody all the same (silence.ts, reported.ts).
import { ADDRESSED, BETWEEN, FINITE, HE, NO_VERB, SEVERAL, SMALL_VERB } from "./english-verbs";
import type { Facts } from "./facts";
import { isParty, isRole } from "./marked-tokens";
import type { Hit } from "./matcher";
import type { LanguageCode } from "./rule";
import type { Token } from "./tokens";
import { beginOf } from "./unit";

/** Marks words that are no cue: whoever or whatever shows that the sentence is about this agreement. */
export const DOER = "force.doer";
/** Shorter ones are titles and labels. */
const SHORTEST = 5;
const NEAR_BEGIN = 2;
const NEAR_RELATIVE = 4;
const HYPOTHESIS = "force.hypothesis";
/** Any of these makes what is done depend on something, turns it round, explains it, or only tells of it. */
const UNDOING = [
  "possibility",
  "hypothesis",
  "supposition",
  "unreal",
  "negation",
  "none",
  "definition",
  "formerPaper",
  "pluperfect",
  "telling",
].map((cue) => `force.${cue}`);

/**
 * The party of whom the sentence says what it does, is or has, or else the role or identifier that only this agreement can
 * mean. An agreement states so what is agreed, in whatever verb; what only explains a mechanism speaks of customers and
 * partners in general, and begins with the mechanism's name.
 */
export function doerIn(facts: Facts, names: readonly Hit[], language: LanguageCode): Hit | undefined {
  const { tokens, own, row } = facts.unit;
  if (row || tokens.length - own < SHORTEST || isUndone(facts)) return undefined;
  if (language === "en" && !hasEnglishVerb(tokens, own)) return undefined;
  const isInName = (at: number): boolean => names.some(({ from, to }) => from <= at && to >= at);
  const begin = beginOf(facts.unit);
  const isNamesOwn = names.some(({ from }) => from - begin < NEAR_BEGIN);
  // "The approval of the relationship that the Supplier asks for": who does something in a relative clause.
  const isRelative = (at: number): boolean =>
    facts.hits("force.relative").some(({ to }) => to < at && at - to <= NEAR_RELATIVE);
  const isDoer = (token: Token, at: number): boolean =>
    isParty(token) && !isOwner(facts, at) && !isRelative(at);
  const isValue = (token: Token, at: number): boolean =>
    language === "en" && !isNamesOwn && at > own && (isRole(token) || isIdentifier(token));
  for (const fits of [isDoer, isValue]) {
    const at = tokens.findIndex((token, place) => place >= own && !isInName(place) && fits(token, place));
    if (at >= 0) return { key: DOER, from: at, to: at };
  }
  return undefined;
}

/** Where only the end of what is done is told, "until the end of the contract", it depends on nothing. */
function isUndone(facts: Facts): boolean {
  const { has, hits } = facts;
  const begin = beginOf(facts.unit);
  const isEnd = ({ from }: Hit): boolean =>
    from > begin && hits("force.until").some((one) => one.from === from);
  return UNDOING.some((key) => has(key) && !(key === HYPOTHESIS && hits(key).every(isEnd)));
}

/** What is written for this agreement alone: a tenant, an address, a number long enough to be somebody's. */
const isIdentifier = ({ kind, norm }: Token): boolean =>
  kind === "guid" || kind === "email" || kind === "domain" || /^\d{6,8}$/.test(norm);

/** "The Customer's tenant", "our number": something of the party is spoken of, and not the party. */
function isOwner({ unit: { tokens }, hits }: Facts, at: number): boolean {
  if (hits("force.possessive").some(({ from }) => from === at)) return true;
  const { start, end, norm } = tokens[at]!;
  return end - start > norm.length + 1;
}

/**
 * A word stands there as verbs do: "is" and the like, a lead-in's too, an -s right behind a noun with a capital, "it" or a
 * comma or before a party, any small word behind a subject of several, whatever is said of "us" and "you".
 */
function hasEnglishVerb(tokens: readonly Token[], own: number): boolean {
  return tokens.some(({ norm, kind, capital, start }, at) => {
    if (FINITE.test(norm) || (at >= own && ADDRESSED.test(norm))) return true;
    if (at < own || kind !== "word" || capital) return false;
    let before = at - 1;
    while (before >= own && BETWEEN.test(tokens[before]!.norm)) before--;
    const subject = tokens[before];
    if (before < own || !subject) return false;
    const isApart = start - tokens[at - 1]!.end > 1;
    if (/[^s]s$/.test(norm) && !NO_VERB.test(norm))
      return subject.capital || isApart || HE.test(subject.norm) || isParty(tokens[at + 1] ?? subject);
    return SEVERAL.test(subject.norm) && SMALL_VERB.test(norm);
  });
}
