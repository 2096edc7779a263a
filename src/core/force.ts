// Knows: with what force a sentence speaks of a family: it binds, it refuses, or it only mentions.
// Refuses to know: which words belong to a family (the rules have them), and what the agreement as a whole says.
import type { Facts } from "./facts";
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import type { Hit } from "./matcher";
import { givenAway, isParty, refused, someBefore } from "./refusal";
import type { Rule } from "./rule";

/** `none`: does not concern the family at all. */
export type Force = "operative" | "adverse" | "mention" | "none";

/** How a unit speaks of a family, the words that decided, and why, for the trace. */
export interface Spoken {
  readonly force: Force;
  readonly hit: Hit | undefined;
  readonly reason: string;
}

const NOTHING: Spoken = { force: "none", hit: undefined, reason: "not spoken of" };

/**
 * `ambiguous` tells whether the family's ambiguous names count in this unit, `carried` whether a pronoun in it stands for
 * the family, which the sentence before names.
 */
export function speak(
  facts: Facts,
  family: ClauseFamily,
  rule: Rule,
  ambiguous: boolean,
  carried: boolean,
): Spoken {
  const { unit } = facts;
  if (facts.has(`${family}.falseFriends`)) return NOTHING;
  const own = (name: string): readonly Hit[] => facts.hits(name).filter((hit) => hit.to >= unit.own);
  const unqualified = (name: string): readonly Hit[] =>
    own(name).filter((hit) => !isPartOfOther(facts, family, hit));
  const names = [...own(`${family}.names`), ...(ambiguous ? unqualified(`${family}.ambiguous`) : [])];
  const described = own(`${family}.described`);
  const operative = own(`${family}.operative`);
  const refusable = unqualified(`${family}.adverseNames`);
  const subjects = [...names, ...described, ...operative, ...refusable];
  if (subjects.length === 0) return carried ? speakOfPronoun(facts, own("force.pronoun")[0]) : NOTHING;
  const mention = (reason: string): Spoken =>
    names[0] ? { force: "mention", hit: names[0], reason } : NOTHING;
  if (names[0] && !unit.heading && facts.has("force.cancelled") && !facts.has("force.replaced"))
    return { force: "adverse", hit: names[0], reason: "is taken out of the agreement" };
  const silent = silence(facts);
  if (silent) return mention(silent);

  const adverse = own(`${family}.adverse`).find(
    (hit) => !isDoublyNegated(facts, hit) && !isConferred(facts, hit),
  );
  if (adverse) return { force: "adverse", hit: adverse, reason: "refuses or withdraws" };
  const refusal = refused(facts, family, subjects);
  if (refusal === "conditional") return mention("is forbidden only as long as a condition lasts");
  if (refusal) return { force: "adverse", hit: refusal, reason: "is negated" };
  const away = rule.ofRecord ? givenAway(facts, [...names, ...refusable, ...operative]) : undefined;
  if (away) return { force: "adverse", hit: away, reason: "is given to somebody else" };

  if (facts.has("force.deferral") && !binds(facts)) return mention("is put off or left open");
  if (operative[0] && !isNegated(facts, operative[0]))
    return { force: "operative", hit: operative[0], reason: "operative as it stands" };
  const subject = names[0] ?? described[0];
  if (!subject) return NOTHING;
  if (rule.needs && !facts.has(`${family}.needs`)) return mention("does not say what the clause must say");
  const force = forceOf(facts);
  if (!force) return mention("has no operative verb");
  if (facts.has("force.definition") && force.key === "force.permission")
    return mention("defines or describes");
  return { force: "operative", hit: subject, reason: force.key.slice("force.".length) };
}

/** Why nothing that stands here is agreed, undefined where it may be. */
function silence(facts: Facts): string | undefined {
  const { unit } = facts;
  if (unit.heading) return "stands in a heading";
  if (unit.zone !== "body" && unit.zone !== "services")
    return `stands in a section of the kind "${unit.zone}"`;
  if (unit.question) return "is a question";
  if (unit.unticked) return "stands beside an empty tick box";
  return facts.has("force.reserved") && unit.tokens.length - unit.own < 8 ? "is left out" : undefined;
}

/** "The Customer accepts it": binds where nothing negates or defers it; otherwise the sentence adds nothing. */
function speakOfPronoun(facts: Facts, pronoun: Hit | undefined): Spoken {
  const force = forceOf(facts);
  const clear = !facts.has("force.negation") && !facts.has("force.deferral") && !silence(facts);
  if (!pronoun || !force || !clear || force.key === "force.permission") return NOTHING;
  return { force: "operative", hit: pronoun, reason: force.key.slice("force.".length) };
}

/** The words belong to the longer name of another family: "partner of record" in "digital partner of record". */
function isPartOfOther(facts: Facts, family: ClauseFamily, hit: Hit): boolean {
  const longer = (name: Hit): boolean =>
    name.from <= hit.from && name.to >= hit.to && name.to - name.from > hit.to - hit.from;
  return CLAUSE_FAMILIES.some((other) => other !== family && facts.hits(`${other}.names`).some(longer));
}

/** The words that bind a party, or allow one something. */
function forceOf(facts: Facts): Hit | undefined {
  return ["force.duty", "force.performative", "force.permission"]
    .flatMap((key) => facts.hits(key))
    .find((hit) => !isHypothetical(facts, hit));
}

/**
 * What a party says only in a condition, may say, or is asked to say, is not said: "if the Customer consents",
 * "the Customer may consent", "shall seek the Customer's consent".
 */
export function isHypothetical(facts: Facts, hit: Hit): boolean {
  if (facts.hits("force.condition").some((one) => one.to === hit.from)) return true;
  if (hit.key === "force.duty" || hit.key === "force.permission") return false;
  return facts.hits("force.possibility").some((one) => one.from > hit.from && one.to <= hit.to);
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

/** A duty or performative whose words are not those of the deferral itself ("the parties may agree later"). */
function binds(facts: Facts): boolean {
  const apart = (hit: Hit, deferral: Hit): boolean =>
    hit.to < deferral.from - 4 || hit.from > deferral.to + 8;
  const binding = [...facts.hits("force.duty"), ...facts.hits("force.performative")].filter(
    (hit) => !isHypothetical(facts, hit),
  );
  return binding.some((hit) => facts.hits("force.deferral").every((deferral) => apart(hit, deferral)));
}

function isNegated(facts: Facts, hit: Hit): boolean {
  const negated = facts
    .hits("force.negation")
    .some((negation) => negation.to <= hit.to && negation.to >= hit.from - 4);
  return negated || holdsNone(facts, hit);
}

/** "sells it no licences": a "no" stands among the words. */
export function holdsNone(facts: Facts, hit: Hit): boolean {
  return facts.hits("force.none").some((none) => none.from >= hit.from && none.to <= hit.to);
}

/** "the entry shall not afford any administrative right": a thing gives none, which describes it. */
function isConferred(facts: Facts, hit: Hit): boolean {
  const inside = (one: Hit): boolean => one.from >= hit.from - 2 && one.to <= hit.to;
  return facts
    .hits("force.confer")
    .some((one) => inside(one) && !someBefore(facts, Math.min(one.from, hit.from), isParty));
}

/** "shall not withdraw its consent": the refusal itself is negated. */
function isDoublyNegated(facts: Facts, hit: Hit): boolean {
  const modal = facts.hits("force.modal").some((one) => one.from === hit.from);
  return facts
    .hits("force.negation")
    .some(({ from, to }) => (to < hit.from && hit.from - to <= 4) || (modal && from === hit.from + 1));
}
