// Knows: when somebody outside the agreement holds the place that a family names: "Contoso remains the partner of record".
// Refuses to know: which words name a place, and what else refuses it (refusal.ts).
import type { Facts } from "./facts";
import {
  AFTER_MARK,
  isCustomer,
  isOutsider,
  isParty,
  isPartner,
  isProduct,
  isStranger,
  isUnfamiliar,
  mayBeStranger,
  NEAR_GIVER,
} from "./marked-tokens";
import type { Hit } from "./matcher";
import type { Token } from "./tokens";
import { beginOf, together } from "./unit";

const NEAR_OWNED = 4;
const OF = /^(?:of|from|with|for|by|von|mit|van|met|de|del|d|avec|con)$/;
/** From a name to its owner: "GDAP relationship of another partner". */
const NEAR_OWNER = 3;
/** "Which Litware has not". */
const NEAR_WHICH = 3;
const NEAR_HOLDER = 14;
const NEAR_DESIGNATION = 5;
const NEAR_ONLY = 4;
const NEAR_HOLDING = 10;
/** Where a clause about the holder stands between. */
const FAR_HOLDING = 12;
/** Where what is held stands between: "the reseller of record for all that the Customer licenses is Litware". */
const FAR_EQUATED = 14;
const NEAR_EQUATED = 4;
const FAR_AFTER_NAME = 6;
const NEAR_PLACED = 3;
const FAR_PLACED = 5;
const NEAR_SHOWN = 2;
const NEAR_RELATIVE = 4;
const FAR_KEPT = 25;
const NEAR_CONDITION = 3;

/** The name, where somebody else holds it: "Contoso remains the partner of record", "names Contoso as". */
export function givenAway(facts: Facts, names: readonly Hit[]): Hit | undefined {
  const { tokens } = facts.unit;
  // "Keeps the entry until Final Acceptance": a time, whatever its capitals.
  const isTime = (at: number): boolean => facts.hits("force.until").some(({ to }) => to === at - 1);
  // "Save for one subscription, on which Litware stays as partner of record, the Customer shall": of something else.
  const begin = beginOf(facts.unit);
  const opens = ({ from }: Hit): boolean => from === begin;
  const left = ["force.excluding", "force.exception"].flatMap((key) => facts.hits(key));
  const except = left.some(opens) && !facts.hits("force.until").some(opens);
  const bound = except ? Math.max(0, ...facts.hits("force.duty").map(({ from }) => from)) : 0;
  const isFirm = (at: number): boolean =>
    at >= bound &&
    mayBeStranger(tokens[at]!) &&
    !isReplaced(facts, at) &&
    !isCounted(tokens, at) &&
    !isTime(at) &&
    !isPlan(tokens, at);
  const strangers = tokens.flatMap((_, at) => (isFirm(at) ? [at] : []));
  return names.find((name) => !isDesignated(facts, name) && strangers.some((at) => holds(facts, at, name)));
}

/** "14 Business Central Team Members subscriptions": the words right behind a product's name are more of it. */
const isPlan = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && isProduct(tokens[at - 1]!) && tokens[at]!.start - tokens[at - 1]!.end === 1;

/** "Only Litware may", "Litware alone", "reserved to Litware": what is named is kept for somebody else. */
export function keptForOthers(facts: Facts, subjects: readonly Hit[]): Hit | undefined {
  const { unit } = facts;
  const { tokens } = unit;
  const near = (at: number, { from, to }: Hit): boolean => {
    const most = isUnfamiliar(tokens[at]!) ? 1 : NEAR_ONLY;
    return from - at <= most && at - to <= most;
  };
  const apart = (at: number, { from, to }: Hit): number => Math.max(from - at, at - to);
  // "To Litware alone, and the Supplier has no claim to it": of both, who stands next to it.
  const isOurs = (only: Hit): boolean =>
    tokens.some(
      (token, at) =>
        isPartner(token) &&
        near(at, only) &&
        together(unit, at, only.from) &&
        !tokens.some((other, place) => mayBeStranger(other) && apart(place, only) < apart(at, only)),
    );
  const only = facts.hits("force.exclusive").filter((hit) => !isOurs(hit));
  const alone = tokens.findIndex(
    (token, at) =>
      at >= unit.own && mayBeStranger(token) && !isReplaced(facts, at) && only.some((hit) => near(at, hit)),
  );
  if (alone < 0) return undefined;
  return subjects.find(
    ({ from, to }) => from - alone <= FAR_KEPT && alone - to <= FAR_KEPT && together(unit, alone, from),
  );
}

/**
 * A firm outside the agreement is named and the partner is not: "The Customer grants Litware Ltd a GDAP relationship". What
 * it is given or does is no clause for the partner.
 */
export function isForOthersOnly(facts: Facts, names: readonly Hit[]): boolean {
  const { tokens } = facts.unit;
  return !tokens.some(isPartner) && (tokens.some(isOutsider) || isForAnother(facts, names));
}

/**
 * "Litware Ltd, another customer, accepted the Microsoft Customer Agreement", "for Litware Ltd the Supplier works through
 * GDAP": a firm outside the agreement begins the sentence, and the customer is not spoken of.
 */
export function isDoneByOther(facts: Facts, names: readonly Hit[]): boolean {
  const { unit, hits } = facts;
  const { tokens } = unit;
  const begin = beginOf(unit);
  const first = FOR.test(tokens[begin]!.norm) ? begin + 1 : begin;
  const isOfName = (at: number): boolean => names.some(({ from, to }) => from <= at && at <= to);
  const isFurther = (at: number): boolean =>
    hits("force.others").some(({ from, to }) => from <= at && at <= to);
  return (
    tokens[first] !== undefined &&
    isOutsider(tokens[first]) &&
    !tokens.some((token, at) => isPartner(token) && isReplaced(facts, at)) &&
    !tokens.some((token, at) => isCustomer(token) && !isOfName(at) && !isFurther(at))
  );
}
/** "For", "at": whose something is, at the beginning of a sentence. */
const FOR = /^(?:for|at|with|fur|bei|pour|chez|para|en|voor|bij)$/;

/**
 * "Another partner links", "the Customer grants another supplier the role", "the relationship with another partner": it does
 * it, it is done for it, or what is named is its own.
 */
function isForAnother({ unit, hits }: Facts, names: readonly Hit[]): boolean {
  const isAnother = (at: number): boolean => unit.tokens[at]?.classes.includes("third") ?? false;
  // "A proof of execution even if other suppliers are engaged" is not theirs.
  const isOwnedAt = (at: number, to: number): boolean => at === to + 1 || OF.test(unit.tokens[at - 1]!.norm);
  return (
    isAnother(beginOf(unit)) ||
    names.some(({ to }) => [1, 2, NEAR_OWNER].some((by) => isAnother(to + by) && isOwnedAt(to + by, to))) ||
    ["force.duty", "force.performative"].flatMap(hits).some(({ to }) => isAnother(to + 1))
  );
}

/** "20 Team Member", "20 de Team Member": a thing that is counted, not a firm; a clause's number ("B1.2") and a date count nothing. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const count = tokens[at - 1];
  const isWord = ({ kind, norm }: Token): boolean =>
    kind === "word" && norm.length > 1 && !/^[a-z]\d+$/.test(norm);
  if (count?.kind !== "number" || /^(?:19|20)\d\d$/.test(count.norm)) return false;
  return tokens[at]!.start - count.end !== AFTER_MARK && tokens.slice(0, at - 1).some(isWord);
}

/** "... the Supplier as Claiming Partner of Record": of all named before the name, the partner is the nearest. */
function isDesignated(facts: Facts, name: Hit): boolean {
  const { tokens } = facts.unit;
  const words = tokens.slice(name.from, name.to + 1);
  if (name.key.endsWith(".operative") && words.some(isPartner)) return true;
  for (let at = name.from - 1; at >= Math.max(0, name.from - NEAR_DESIGNATION); at--)
    if ((isParty(tokens[at]!) || isStranger(tokens[at]!)) && !isReplaced(facts, at))
      return isPartner(tokens[at]!);
  return false;
}

/** "The Supplier, and not Litware, is": what is negated is only who somebody else would be. */
export function isOfOther(facts: Facts, { from, to }: Hit): boolean {
  const { tokens } = facts.unit;
  const next = tokens[to + 1];
  return (
    (next !== undefined && isStranger(next) && isReplaced(facts, to + 1)) ||
    isOfOthersOwn(facts, from) ||
    isOthersDoing(facts, from)
  );
}

/** "Tells Litware that its subscriptions are not to be renewed": something that the stranger has is spoken of. */
function isOfOthersOwn({ unit: { tokens }, hits }: Facts, at: number): boolean {
  const own = hits("force.possessive").find(({ from }) => from < at && at - from <= NEAR_OWNED);
  if (!own) return false;
  const owner = tokens.slice(0, own.from).findLast((token) => isParty(token) || isStranger(token));
  return owner !== undefined && isStranger(owner) && !tokens.slice(own.to, at).some(isParty);
}

/** "Which Litware has not claimed": it is the stranger who does not. */
function isOthersDoing({ unit: { tokens }, hits }: Facts, at: number): boolean {
  const who = tokens[at - 2];
  if (!who || !mayBeStranger(who)) return false;
  return hits("force.relative").some(({ to }) => to === at - NEAR_WHICH);
}

/** "In place of Litware", "and not the Supplier": who is named only to say that it is somebody else. */
function isReplaced(facts: Facts, at: number): boolean {
  return facts.hits("force.replacing").some(({ to }) => to === at - 1);
}

/** The stranger "remains ... partner of record", or somebody "names" the stranger so; the partner does not stand between. */
function holds(facts: Facts, stranger: number, name: Hit): boolean {
  const { tokens } = facts.unit;
  const [from, to] = stranger < name.from ? [stranger, name.from] : [name.to, stranger];
  const isBetween = (begin: number, end: number): boolean =>
    tokens.some((token, at) => at > begin && at < end && isPartner(token) && !isReplaced(facts, at));
  if (to - from > NEAR_HOLDER + NEAR_GIVER || isBetween(from, to)) return false;
  // A single word may be no name at all: what is said of it stands right beside it.
  const upTo = (most: number): number => (isUnfamiliar(tokens[stranger]!) ? 1 : most);
  // "Litware, which has looked after the Trust since 2015, stays".
  const isTold = facts
    .hits("force.relative")
    .some((which) => which.from > stranger && which.from - stranger <= NEAR_RELATIVE);
  const held = (hit: Hit): boolean =>
    hit.from > stranger &&
    hit.from - stranger <= (isTold ? FAR_HOLDING : upTo(NEAR_HOLDING)) &&
    hit.to <= name.from &&
    name.from - hit.to <= NEAR_HOLDER;
  const equated = (hit: Hit): boolean => {
    if (hit.from <= name.to || hit.to >= stranger) return false;
    const afterName = hit.from - name.to;
    if (stranger === hit.to + 1) return afterName <= FAR_EQUATED;
    // "As partner of record remains on all subscriptions of the Customer Litware entered".
    return afterName <= (stranger - hit.from <= upTo(NEAR_EQUATED) ? FAR_AFTER_NAME : 1);
  };
  // "Unless the Customer names another reseller": nobody has named it.
  const isIfOnly = (hit: Hit): boolean =>
    facts.hits("force.condition").some(({ to }) => to < hit.from && hit.from - to <= NEAR_CONDITION);
  // "The portal shows as partner of record Litware".
  const isAround = (hit: Hit): boolean =>
    hit.to < name.from && name.from - hit.to <= NEAR_SHOWN && stranger - name.to === 1;
  // "Als Digital Partner of Record trägt der Kunde ab dem Stichtag Litware ein".
  const isInverted = (hit: Hit): boolean => hit.from === name.to + 1 && name.from - beginOf(facts.unit) <= 1;
  // "As partner of record on Estate Archive": the word "record" is the name's own.
  const placed = (hit: Hit): boolean =>
    hit.to < stranger &&
    !(hit.from >= name.from && hit.to <= name.to) &&
    (stranger - hit.to <= upTo(isInverted(hit) ? FAR_PLACED : NEAR_PLACED) || isAround(hit)) &&
    !isBetween(hit.to, stranger) &&
    !isIfOnly(hit);
  // "The party that transacts remains Litware, which keeps its place as reseller of record".
  const told = (hit: Hit): boolean =>
    hit.to === stranger - 1 && stranger < name.from && !isBetween(-1, hit.from);
  return (
    facts.hits("force.holding").some((hit) => held(hit) || equated(hit) || told(hit)) ||
    facts.hits("force.naming").some(placed)
  );
}
