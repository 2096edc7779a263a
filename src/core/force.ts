// Knows: with what force a sentence speaks of a family: it binds, it refuses, or it only mentions.
// Refuses to know: which words belong to a family (the rules have them), and what the agreement as a whole says.
import { choiceBefore } from "./choice";
import type { Facts } from "./facts";
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import type { Hit } from "./matcher";
import { NAME } from "./parties";
import { endedNames, givenAway, isOfOther, isParty, refused, someBefore } from "./refusal";
import type { Rule } from "./rule";
import type { Token } from "./tokens";

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
export const GIVEN_AWAY = "is given to somebody else";
export const AS_IT_STANDS = "operative as it stands";
const NEAR_CHOICE = 6;
/** The letter of an item may stand between: "whether (b) it". */
const NEAR_ASKED = 2;
const FAR_ASKED = 25;
const NEAR_SUPPOSED = 8;
const NEAR_NOUN = 3;
const NEAR_NAME = 12;
const NEAR_VALUE = 8;
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
): Spoken {
  const { unit } = facts;
  if (isFalseFriend(facts, family)) return NOTHING;
  const own = (name: string): readonly Hit[] => facts.hits(name).filter((hit) => hit.to >= unit.own);
  const unqualified = (name: string): readonly Hit[] =>
    own(name).filter((hit) => !isPartOfOther(facts, family, hit));
  const names = [
    ...own(`${family}.names`).filter((hit) => !beginsWithOwner(facts, hit)),
    ...(ambiguous ? unqualified(`${family}.ambiguous`) : []),
  ];
  const described = own(`${family}.described`).filter(
    (hit) =>
      !isDescribedCloser(facts, family, hit) &&
      !holdsOther(facts, family, hit) &&
      !(names.length === 0 && isNamedOtherwise(facts, family, hit)),
  );
  const operative = own(`${family}.operative`);
  const refusable = unqualified(`${family}.adverseNames`);
  const subjects = [...names, ...described, ...operative, ...refusable];
  if (subjects.length === 0)
    return carried ? speakOfPronoun(facts, family, own("force.pronoun"), carried) : NOTHING;
  const mention = (reason: string): Spoken =>
    names[0] ? { force: "mention", hit: names[0], reason } : NOTHING;
  if (!unit.heading && isCancelled(facts, [...names, ...refusable]) && !facts.has("force.replaced")) {
    if ([...names, ...refusable].some((hit) => isExcluded(facts, hit)))
      return mention("refuses, and is taken out of the agreement");
    if (names[0]) return { force: "adverse", hit: names[0], reason: "is taken out of the agreement" };
  }
  const silent = silence(facts);
  if (silent) return mention(silent);

  const adverse = own(`${family}.adverse`).find(
    (hit) =>
      !isDoublyNegated(facts, hit) &&
      !isConferred(facts, hit) &&
      !isSupposed(facts, hit) &&
      !holdsException(facts, hit),
  );
  if (adverse && concernsOthers(facts)) return mention("refuses somebody else");
  if (adverse) return { force: "adverse", hit: adverse, reason: "refuses or withdraws" };
  const refusal = refused(facts, family, subjects);
  const pledged = facts.hits("force.performative").some((hit) => !isHypothetical(facts, hit));
  const standing = operative.find(
    (hit) =>
      !isNegated(facts, hit) && !isOffered(facts, hit) && !isConditioned(facts, hit) && !isAsked(facts, hit),
  );
  const awaited = standing !== undefined && beginsNegated(facts, standing);
  if (refusal === "conditional" && !pledged && !awaited)
    return mention("is forbidden only as long as a condition lasts");
  if (refusal && rule.plainlyUntrue && names.length + refusable.length === 0) return NOTHING;
  if (refusal && refusal !== "conditional" && !(awaited && standing.to >= refusal.to))
    return { force: "adverse", hit: refusal, reason: "is negated" };
  const away = rule.ofRecord ? givenAway(facts, [...names, ...refusable, ...operative]) : undefined;
  if (away) return { force: "adverse", hit: away, reason: GIVEN_AWAY };

  if (facts.hits("force.deferral").some(({ from }) => !isOfValue(facts, from)) && !binds(facts))
    return mention("is put off or left open");
  if (standing) return { force: "operative", hit: standing, reason: AS_IT_STANDS };
  const subject = names[0] ?? described[0];
  if (!subject) return NOTHING;
  if ([...names, ...described].every((hit) => isLeftFree(facts, hit)))
    return mention("is left to somebody's choice");
  if (rule.needs && !facts.has(`${family}.needs`)) return mention("does not say what the clause must say");
  const force = forceOf(facts, names);
  if (!force) return mention(NO_VERB);
  // What is done is described beside the name: "shall link its Partner ID to the account, which Microsoft calls ...".
  const called = (name: Hit): boolean =>
    described.length === 0 && facts.hits("force.definition").some((hit) => hit.to === name.from - 1);
  if (facts.has("force.definition") && (force.key === "force.permission" || (names[0] && called(names[0]))))
    return mention("defines or describes");
  return { force: "operative", hit: subject, reason: force.key.slice("force.".length), by: force };
}

/**
 * A false friend stands in the unit; the name of another family is none where this family is named besides: "as claiming
 * partner of record or as digital partner of record".
 */
function isFalseFriend(facts: Facts, family: ClauseFamily): boolean {
  const friends = facts.hits(`${family}.falseFriends`);
  if (friends.length === 0) return false;
  const apart = (name: Hit): boolean => friends.every(({ from, to }) => to < name.from || from > name.to);
  const isNameOfOther = ({ from, to }: Hit): boolean =>
    ASSOCIATIONS.some(
      (other) =>
        other !== family && facts.hits(`${other}.names`).some((name) => name.from <= from && name.to >= to),
    );
  return !(facts.hits(`${family}.names`).some(apart) && friends.every(isNameOfOther));
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

/** Why nothing that stands here is agreed, undefined where it may be. */
function silence(facts: Facts): string | undefined {
  const { unit } = facts;
  if (unit.heading) return "stands in a heading";
  if (unit.zone !== "body" && unit.zone !== "services")
    return `stands in a section of the kind "${unit.zone}"`;
  if (unit.question) return "is a question";
  if (unit.unticked) return "stands beside an empty tick box";
  return facts.has("force.reserved") && unit.tokens.length - unit.own < 10 ? "is left out" : undefined;
}

/**
 * "The Customer accepts it" binds where nothing negates or defers it; "the Customer does not agree to this" refuses what
 * the sentence before only mentioned. "You will see the term in the portal" says something of a word. Otherwise the
 * sentence adds nothing: what is not done with a clause that stands is a detail of it.
 */
function speakOfPronoun(
  facts: Facts,
  family: ClauseFamily,
  pronouns: readonly Hit[],
  carried: Force,
): Spoken {
  if (!pronouns[0] || facts.has("force.deferral") || facts.has("force.definition") || silence(facts))
    return NOTHING;
  const ended = endedNames(facts, pronouns).find((hit) => isSettledEnd(facts, hit));
  if (ended) return { force: "adverse", hit: ended, reason: "is ended" };
  if (facts.has("force.negation")) {
    const denied = refused(facts, family, pronouns);
    const refuses =
      carried === "mention" &&
      denied !== undefined &&
      denied !== "conditional" &&
      someBefore(facts, denied.from, isParty) &&
      pronouns.some((pronoun) => pronoun.from > denied.from - NEAR_NOUN);
    if (refuses) return { force: "adverse", hit: denied, reason: "is negated" };
    if ((denied !== undefined && denied !== "conditional") || !isSaidBefore(facts, pronouns)) return NOTHING;
  }
  const force = forceOf(facts);
  if (!force || force.key === "force.permission") return NOTHING;
  return { force: "operative", hit: pronouns[0], reason: force.key.slice("force.".length), by: force };
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
      pronouns.some(({ from }) => from > said.to && from - said.to <= NEAR_CHOICE && from < negation),
  );
}

/** The words belong to the longer name of another family: "partner of record" in "digital partner of record". */
function isPartOfOther(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  const longer = (name: Hit): boolean =>
    name.from <= hit.from &&
    name.to >= hit.to &&
    name.to - name.from > hit.to - hit.from &&
    !beginsWithOwner(facts, name);
  return CLAUSE_FAMILIES.some((other) => other !== family && facts.hits(`${other}.names`).some(longer));
}

/** "The Customer's partner of record" is the partner of record that the Customer has, not a "customer partner of record". */
function beginsWithOwner({ unit: { tokens } }: Facts, { from }: Hit): boolean {
  const { norm, start, end } = tokens[from]!;
  return isParty(tokens[from]!) && norm !== NAME && end - start > norm.length;
}

/** The ways in which Microsoft may record a partner: words around the name of one describe no other. */
const ASSOCIATIONS: readonly ClauseFamily[] = ["cpor", "dpor", "pal"];

function holdsOther(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  const inside = (name: Hit): boolean => name.from > hit.from && name.to < hit.to;
  return (
    ASSOCIATIONS.includes(family) &&
    ASSOCIATIONS.some((other) => other !== family && facts.hits(`${other}.names`).some(inside))
  );
}

/** The name of another mechanism stands in or just beside the description. */
function isNamedOtherwise(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  return facts
    .hits(`${family}.elsewhere`)
    .some(({ from }) => from >= hit.from - NEAR_NAME && from <= hit.to + NEAR_NAME);
}

/** Another family's description begins with the same word and says it in fewer: that is what is described. */
function isDescribedCloser(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  const closer = (other: Hit): boolean => other.from === hit.from && other.to < hit.to;
  return CLAUSE_FAMILIES.some((other) => other !== family && facts.hits(`${other}.described`).some(closer));
}

/** "No supplier other than the Supplier shall hold": the refusal leaves somebody out. */
function holdsException(facts: Facts, hit: Hit): boolean {
  return facts.hits("force.excluding").some(({ from, to }) => from > hit.from && to < hit.to);
}

/** "Withdraws the consent that it gave to its former supplier": of partners only another is spoken of. */
function concernsOthers({ unit }: Facts): boolean {
  const isOther = ({ classes }: Token): boolean => classes.includes("third") && !classes.includes("named");
  return unit.tokens.some(isOther) && !unit.tokens.some((token) => token.classes.includes("partner"));
}

/**
 * "If it withdraws its consent", "on expiry shall remove the link", "shall withdraw the claim if the Customer asks": what is
 * only done later refuses nothing.
 */
function isSupposed(facts: Facts, hit: Hit): boolean {
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
  const tasks = facts.hits("force.task").filter((hit) => hit.from === beginOf(facts));
  return [
    ...tasks,
    ...["force.duty", "force.performative", "force.permission"].flatMap((key) => facts.hits(key)),
  ].find((hit) => !isHypothetical(facts, hit) && !crosses(hit));
}

/** "The Customer may appoint the Supplier as its reseller": an offer that nobody has taken. */
function isOffered(facts: Facts, hit: Hit): boolean {
  const choice = choiceBefore(facts, hit.from);
  return choice !== undefined && hit.from - choice.to <= NEAR_CHOICE;
}

/** "If the Customer's director accepts it", "if we sell it": the words are those of the condition. */
export function isConditioned(facts: Facts, hit: Hit): boolean {
  return facts
    .hits("force.supposition")
    .some(({ from, to }) => from === facts.unit.own && to <= hit.from && hit.from - to <= NEAR_CHOICE);
}

/** "Shall say whether it consents to the claim": the words are those of a question, after which nothing binds. */
function isAsked(facts: Facts, hit: Hit): boolean {
  const question = facts
    .hits("force.openQuestion")
    .find(({ to }) => to < hit.from && hit.from - to <= FAR_ASKED);
  return (
    question !== undefined &&
    ![...facts.hits("force.duty"), ...facts.hits("force.performative")].some(
      (one) => one.from > question.to && !isHypothetical(facts, one),
    )
  );
}

/** A choice governs the words, and nothing after the choice binds. */
function isLeftFree(facts: Facts, hit: Hit): boolean {
  if (isAsked(facts, hit)) return true;
  const choice = choiceBefore(facts, hit.from);
  return (
    choice !== undefined &&
    ![...facts.hits("force.duty"), ...facts.hits("force.performative")].some(
      (one) => one.to > choice.to && !isHypothetical(facts, one),
    )
  );
}

/**
 * What a party says only in a condition, may say, or is asked to say, is not said: "if the Customer consents",
 * "the Customer may consent", "shall seek the Customer's consent", "shall say whether it consents". "When asked" only
 * tells when.
 */
export function isHypothetical(facts: Facts, hit: Hit): boolean {
  const asks = ({ to }: Hit): boolean => to >= hit.from - NEAR_ASKED && to < hit.to;
  if (facts.hits("force.openQuestion").some(asks)) return true;
  if (facts.hits("force.condition").some((one) => one.to === hit.from)) return true;
  if (facts.hits("force.asking").some((one) => one.to === hit.from) && !isBound(facts, hit.from)) return true;
  if (hit.key === "force.duty" || hit.key === "force.permission" || hit.key === "force.task") return false;
  const only = ({ from }: Hit): boolean =>
    !facts.hits("force.hypothesis").some((one) => one.from < from && from - one.from <= 2);
  return facts.hits("force.possibility").some((one) => one.from > hit.from && one.to <= hit.to && only(one));
}

/** "On request the Customer shall": the party at this place is bound, not asked. */
function isBound(facts: Facts, at: number): boolean {
  return facts.hits("force.duty").some((duty) => duty.from === at && duty.to - at <= NEAR_NOUN);
}

/** Where the unit's own words begin, its number or letter left out. */
export function beginOf({ unit: { tokens, own } }: Facts): number {
  let at = own;
  while (at < tokens.length - 1 && (tokens[at]!.kind === "number" || tokens[at]!.norm.length === 1)) at++;
  return at;
}

/** A negation stands among the words, and no verb of ending or hindering after it: "will not give". */
export function isDenied(facts: Facts, hit: Hit): boolean {
  const undone = (negation: Hit): boolean =>
    facts
      .hits("force.undo")
      .some(
        (undo) => undo.from === negation.from || (undo.from > negation.to && undo.from - negation.to <= 4),
      );
  return facts
    .hits("force.negation")
    .some((negation) => negation.from > hit.from && negation.to < hit.to && !undone(negation));
}

/** "A signatory whose name is to be determined": what is left open is a value, not what the sentence agrees. */
export function isOfValue(facts: Facts, at: number): boolean {
  return facts.hits("force.whose").some(({ from }) => from <= at && at - from <= NEAR_VALUE);
}

/** A duty or performative whose words are not those of the deferral itself ("the parties may agree later"). */
function binds(facts: Facts): boolean {
  const apart = (hit: Hit, deferral: Hit): boolean =>
    hit.to < deferral.from - 4 || hit.from > deferral.to + 8;
  const binding = [...facts.hits("force.duty"), ...facts.hits("force.performative")].filter(
    (hit) => !isHypothetical(facts, hit),
  );
  return binding.some((hit) => facts.hits("force.deferral").every((deferral) => apart(hit, deferral)));
}

/** "No Global Administrator role", "other than Owner": the words are left out of what is given. */
export function isExcluded(facts: Facts, hit: Hit): boolean {
  const before = ["force.none", "force.negation", "force.excluding"]
    .flatMap((key) => facts.hits(key))
    .filter((one) => one.to < hit.from && hit.from - one.to <= NEAR_NOUN);
  return before.some(
    (one) => !facts.hits("force.undo").some((undo) => undo.from > one.to && undo.from < hit.from),
  );
}

function isNegated(facts: Facts, hit: Hit): boolean {
  if (beginsNegated(facts, hit)) return false;
  const negated = facts
    .hits("force.negation")
    .some((negation) => negation.to <= hit.to && negation.to >= hit.from - 4 && !isOfOther(facts, negation));
  return negated || holdsNone(facts, hit);
}

/** A negation that begins the words is part of what they say: "no order is placed until the Customer has signed". */
function beginsNegated(facts: Facts, hit: Hit): boolean {
  return ["force.negation", "force.none"].some((key) =>
    facts.hits(key).some((negation) => negation.from === hit.from),
  );
}

/** "sells it no licences": a "no" stands among the words. */
export function holdsNone(facts: Facts, hit: Hit): boolean {
  return facts.hits("force.none").some((none) => none.from >= hit.from && none.to <= hit.to);
}

/**
 * "the entry shall not afford any administrative right": a thing gives none, which describes it; that it does not mean
 * that the customer accepts refuses.
 */
function isConferred(facts: Facts, hit: Hit): boolean {
  const inside = (one: Hit): boolean => one.from >= hit.from - 2 && one.to <= hit.to;
  return facts
    .hits("force.confer")
    .some(
      (one) =>
        inside(one) &&
        !someBefore(facts, one.from, isParty) &&
        !facts.unit.tokens.slice(one.to + 1, hit.to).some(({ classes }) => classes.includes("customer")),
    );
}

/** "shall not withdraw its consent", "ne s'oppose pas à l'association": the refusal itself is negated. */
function isDoublyNegated(facts: Facts, hit: Hit): boolean {
  const modal = ["force.modal", "force.undo"].some((key) =>
    facts.hits(key).some((one) => one.from === hit.from),
  );
  // "Agrees that neither the link nor the role shall be severed".
  const undoes = facts.hits("force.undo").some((one) => one.to === hit.to);
  return facts
    .hits("force.negation")
    .some(
      ({ from, to }) =>
        (to < hit.from && hit.from - to <= 4) ||
        (modal && from === hit.from + 1) ||
        (undoes && to > hit.from && to < hit.to && hit.to - to <= NEAR_SUPPOSED),
    );
}
