// Knows: which acts of a family a sentence negates, and which only stand near a negation of something else.
// Refuses to know: how far a negation reaches whatever it negates (negation-reach.ts), and which words are acts (the rules).
import type { Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import { isOfOther } from "./held-by-others";
import { AND } from "./language/name-patterns";
import { AFTER_MARK, isParty, someBefore } from "./marked-tokens";
import type { Hit } from "./matcher";
import { doubled, isInNextRelative } from "./negation";
import {
  isFreeToRefuse,
  isItselfNegated,
  isOpen,
  isPassivelyUndone,
  isRefusing,
  isUndone,
  newClause,
} from "./negation-reach";
import type { Token } from "./tokens";
import { together } from "./unit";

const NEAR_VERB = 12;
const NEAR_SUBJECT = 30;
const NEAR_UNDO = 4;
const NEAR_NAME = 3;
const NEAR_IN_NAME = 5;
/** Words of an item up to what a lead-in refuses. */
const NEAR_ITEM = 6;

/** Acts of the family that a negation reaches: "shall not submit a claim", "stimmt der Zuordnung nicht zu". */
export function negatedActs(facts: Facts, family: ClauseFamily, subjects: readonly Hit[]): Hit[] {
  const acts = facts.hits(`${family}.acts`);
  const late = facts.hits("force.lateNegation");
  const none = new Set(facts.hits("force.none").map(({ from }) => from));
  return [...facts.hits("force.negation"), ...late]
    .filter(
      (words) =>
        !isOpen(facts, words) &&
        !isItselfNegated(facts, words) &&
        !isFreeToRefuse(facts, words) &&
        !givesWay(facts, words, subjects) &&
        !isOfOther(facts, words) &&
        !isMicrosofts(facts, words) &&
        !describesReach(facts, family, words),
    )
    .flatMap((words) => {
      const joint = facts
        .hits("force.nothing")
        .filter(({ from }) => from <= words.from && words.from - from <= NEAR_VERB);
      const negation: Negation = {
        words,
        isLate: late.includes(words),
        isNone: none.has(words.from),
        isJoint: joint.length > 0,
        lists: joint.some(({ from }) => none.has(from)),
      };
      return acts.filter((act) => isReached(facts, negation, act, { acts, subjects }));
    });
}

/** "When Microsoft no longer accepts the form": what Microsoft may not do refuses nothing. */
function isMicrosofts({ unit: { tokens }, hits }: Facts, { from }: Hit): boolean {
  const before = AUXILIARY.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  return tokens[before]?.norm === "microsoft" && hits("force.hypothesis").some(({ to }) => to === before - 1);
}
const AUXILIARY = /^(?:do|does|did|has|have|will|would|is|was|may|can|could)$/;

/** What a family says of how little the partner sees or may do: "nothing more is permitted by it". */
const LIMITS = ["no-access", "no-extra-permission", "data-scope"];

/** "No further rights arise from the link": a thing gives nothing, which is what the clause says of its own limits. */
function describesReach(facts: Facts, family: ClauseFamily, negation: Hit): boolean {
  const { tokens } = facts.unit;
  const holds = (limit: Hit, { from, to }: Hit): boolean => limit.from <= from && limit.to >= to;
  const isThings = (limit: Hit): boolean =>
    !tokens.slice(limit.from, limit.to + 1).some(isParty) &&
    facts.hits("force.confer").some((confer) => holds(limit, confer));
  return LIMITS.some((limit) =>
    facts.hits(`${family}.element.${limit}`).some((hit) => holds(hit, negation) && isThings(hit)),
  );
}

interface Negation {
  readonly words: Hit;
  /** It stands behind what it negates. */
  readonly isLate: boolean;
  readonly isNone: boolean;
  /** It is a "neither" or "nothing", or one stands before its "nor". */
  readonly isJoint: boolean;
  /** "Neither any report, invoice or deed": what is listed is a thing, and no verb. */
  readonly lists: boolean;
}

/** What a sentence says of a family, as far as its acts go. */
interface Said {
  readonly acts: readonly Hit[];
  readonly subjects: readonly Hit[];
}

function isReached(facts: Facts, negation: Negation, act: Hit, { acts, subjects }: Said): boolean {
  const { unit } = facts;
  const { words, isLate, isNone, isJoint, lists } = negation;
  const leads = leadsInto(facts, words, act, subjects);
  if ((act.to < unit.own && !leads) || isParty(unit.tokens[act.from]!) || !isNearAny(act, subjects))
    return false;
  const item = beginsItem(unit.tokens, act);
  if (!item && !together(unit, act.from, words.from)) return false;
  const start = words.to < unit.own && !leads ? unit.own : words.from;
  const reach = Math.max(
    start,
    ...subjects.filter(({ from, to }) => to < act.from && from - start <= NEAR_VERB).map(({ to }) => to),
  );
  const forward = act.from >= words.from && act.to >= start && (act.from - reach <= NEAR_VERB || item);
  const backward = isLate && act.to <= words.from && words.from - act.to <= NEAR_VERB;
  if (!forward && !backward) return false;
  // A negation after the act is undone by the verb beside it: "der Registrierung nicht widersprechen".
  const [from, to] = forward
    ? [item ? act.from : (doubled(facts, words) ?? start), act.from]
    : [Math.max(act.to, words.from - NEAR_UNDO), words.to + 1];
  // "Administratorrechte erhält er nicht": the word before the negation is the act itself.
  const isVerb = (undo: Hit): boolean =>
    (undo.from !== act.from || act.to >= words.from) &&
    (!lists || followsModal(facts, undo)) &&
    !acts.some((other) => other.from === undo.from && other.to > undo.to);
  if (isUndone(facts, words, from, to, isVerb) || isDescribed(facts, words, act, subjects)) return false;
  if (isJoint && isPassivelyUndone(facts, act)) return false;
  if (forward && (isInNextRelative(facts, words, act) || goesOn(facts, words, act))) return false;
  if (isPrefaced(facts, words, act, subjects)) return false;
  if (item) return true;
  if (isFarInName(words, act, subjects)) return false;
  // "No supplier may": the party that follows is the one that is denied.
  const after = Math.min(words.to, act.to) + (isNone ? 2 : 1);
  return !newClause(facts, after, Math.max(act.from, words.from));
}

/** "Shall not use its name for: (a) POE packages": the lead-in refuses whatever its items name. */
function leadsInto({ unit }: Facts, negation: Hit, act: Hit, subjects: readonly Hit[]): boolean {
  return (
    act.to < unit.own &&
    act.from > negation.to &&
    subjects.every(({ from }) => from >= unit.own) &&
    subjects.some(({ from }) => from - unit.own <= NEAR_ITEM)
  );
}

function isNearAny(act: Hit, subjects: readonly Hit[]): boolean {
  return subjects.some(({ from, to }) => from - act.to <= NEAR_SUBJECT && act.from - to <= NEAR_SUBJECT);
}

/** "..., and clause 9 does not apply to it": what does not apply is another clause than the one named. */
function givesWay(facts: Facts, negation: Hit, subjects: readonly Hit[]): boolean {
  return facts
    .hits("force.givesWay")
    .some(
      ({ from, to }) =>
        negation.from >= from &&
        negation.to <= to &&
        !subjects.some((subject) => subject.from >= from && subject.to <= to),
    );
}

/** "On the footing that nothing here makes it an agent, the Customer agrees to": what is negated is over before the clause begins. */
function isPrefaced(facts: Facts, negation: Hit, act: Hit, subjects: readonly Hit[]): boolean {
  const prefaced = facts
    .hits("force.preface")
    .some((hit) => hit.from - facts.unit.own <= NEAR_NAME && hit.to <= negation.from);
  return prefaced && subjects.every((subject) => newClause(facts, act.to + 1, subject.from));
}

/** The act is a word of the name itself ("claiming partner"), which a negation reaches only from nearby. */
function isFarInName(negation: Hit, act: Hit, subjects: readonly Hit[]): boolean {
  const inside = (subject: Hit): boolean =>
    subject.from <= act.from && subject.to >= act.to && subject.to > subject.from;
  const far = act.from - negation.to > NEAR_IN_NAME || negation.from - act.to > NEAR_IN_NAME;
  return far && subjects.some((subject) => subject.key.endsWith(".names") && inside(subject));
}

/** "shall not (a) ...; (d) submit": an item in the same sentence, however far from the negation and whatever stands between. */
function beginsItem(tokens: readonly Token[], act: Hit): boolean {
  const mark = tokens[act.from - 1];
  return (
    mark !== undefined &&
    /^(?:[b-z]|[ivx]{2,4}|\d{1,2})$/.test(mark.norm) &&
    tokens[act.from]!.start - mark.end === AFTER_MARK
  );
}

/** "Gives notice not to renew the seats and shall accept the request": what is done besides is not denied. */
function goesOn(facts: Facts, negation: Hit, act: Hit): boolean {
  const {
    unit: { tokens },
    hits,
  } = facts;
  if (isRefusing(facts, negation)) return false;
  const denied = (at: number): boolean => hits("force.negation").some(({ from }) => from === at);
  return hits("force.modal").some(
    ({ from, to }) =>
      from > negation.to &&
      to < act.from &&
      AND.test(tokens[from - 1]!.norm) &&
      !denied(from) &&
      !denied(to + 1),
  );
}

/** "Shall invoice", "may be charged". */
function followsModal(facts: Facts, { from }: Hit): boolean {
  return facts.hits("force.modal").some(({ to }) => to < from && from - to <= NEAR_NAME);
}

/** A thing, not a party, does not give or make something: the sentence describes what it is. */
function isDescribed(facts: Facts, negation: Hit, act: Hit, subjects: readonly Hit[]): boolean {
  if (!facts.hits("force.confer").some((hit) => hit.from >= act.from && hit.to <= act.to)) return false;
  const named = subjects.some((subject) => subject.from > act.to);
  if (named && facts.hits("force.equate").some((hit) => hit.from === act.from)) return false;
  const asked = facts.hits("force.duty").some(({ from, to }) => from < negation.from && to >= act.from);
  return (
    !named ||
    (!someBefore(facts, negation.from, isParty) &&
      !asked &&
      !facts.hits("force.nothing").some((hit) => hit.from === negation.from))
  );
}
