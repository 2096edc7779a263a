// Knows: with what force a sentence speaks of a family: it binds, it refuses, or it only mentions.
// Refuses to know: which words belong to a family (the rules have them), and what the agreement as a whole says.
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import type { Facts } from "./facts";
import type { Hit } from "./matcher";
import type { Rule } from "./rule";
import type { Token } from "./tokens";

/** `none`: does not concern the family at all. */
export type Force = "operative" | "adverse" | "mention" | "none";

/** How a unit speaks of a family, the words that decided, and why, for the trace. */
export interface Spoken {
  readonly force: Force;
  readonly hit: Hit | undefined;
  readonly reason: string;
}

const NEAR_VERB = 12;
const NEAR_SUBJECT = 30;
const NEAR_HOLDER = 14;
const NEAR_DESIGNATION = 5;
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
  const own = (hits: readonly Hit[]): readonly Hit[] => hits.filter((hit) => hit.to >= unit.own);
  const unqualified = (hits: readonly Hit[]): readonly Hit[] =>
    own(hits).filter((hit) => !isPartOfOther(facts, family, hit));
  const ambiguities = ambiguous ? unqualified(facts.hits(`${family}.ambiguous`)) : [];
  const names = [...own(facts.hits(`${family}.names`)), ...ambiguities];
  const described = own(facts.hits(`${family}.described`));
  const operative = own(facts.hits(`${family}.operative`));
  const refusable = unqualified(facts.hits(`${family}.adverseNames`));
  const subjects = [...names, ...described, ...operative, ...refusable];
  if (subjects.length === 0)
    return carried ? speakOfPronoun(facts, own(facts.hits("force.pronoun"))[0]) : NOTHING;
  const adverseCue = own(facts.hits(`${family}.adverse`)).find((hit) => !isDoublyNegated(facts, hit));
  const named: Spoken = names[0] ? { force: "mention", hit: names[0], reason: "named only" } : NOTHING;
  const mention = (reason: string): Spoken => ({ ...named, reason });
  const silent = silence(facts);
  if (silent) return mention(silent);
  if (adverseCue) return { force: "adverse", hit: adverseCue, reason: "refuses or withdraws" };
  const refusal = refused(facts, family, subjects);
  if (refusal === "conditional") return mention("is forbidden only as long as a condition lasts");
  if (refusal) return { force: "adverse", hit: refusal, reason: "is negated" };
  const away = rule.ofRecord ? givenAway(facts, [...names, ...refusable, ...operative]) : undefined;
  if (away) return { force: "adverse", hit: away, reason: "is given to somebody else" };
  if (facts.has("force.deferral") && !binds(facts)) return mention("is put off or left open");
  if (operative[0] && !negatedBefore(facts, operative[0]))
    return { force: "operative", hit: operative[0], reason: "operative as it stands" };
  const subject = names[0] ?? described[0];
  if (!subject) return named;
  if (rule.needs && !facts.has(`${family}.needs`)) return mention("does not say what the clause must say");
  const force = forceOf(facts);
  if (!force) return mention("has no operative verb");
  if (facts.has("force.definition") && force.key === "force.permission")
    return mention("defines or describes");
  if (facts.has("force.deferral") && !binds(facts)) return mention("is put off or left open");
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
  return CLAUSE_FAMILIES.some(
    (other) =>
      other !== family &&
      facts
        .hits(`${other}.names`)
        .some(
          (name) => name.from <= hit.from && name.to >= hit.to && name.to - name.from > hit.to - hit.from,
        ),
  );
}

function forceOf(facts: Facts): Hit | undefined {
  return (
    facts.hits("force.duty")[0] ?? facts.hits("force.performative")[0] ?? facts.hits("force.permission")[0]
  );
}

/** A duty or performative whose words are not those of the deferral itself ("the parties may agree later"). */
function binds(facts: Facts): boolean {
  const deferrals = facts.hits("force.deferral");
  return [...facts.hits("force.duty"), ...facts.hits("force.performative")].some((hit) =>
    deferrals.every((deferral) => hit.to < deferral.from - 4 || hit.from > deferral.to + 8),
  );
}

/** "shall not withdraw its consent": the refusal itself is negated. */
function isDoublyNegated(facts: Facts, hit: Hit): boolean {
  const modal = facts.hits("force.modal").some((one) => one.from === hit.from);
  return facts
    .hits("force.negation")
    .some(
      (negation) =>
        (negation.to < hit.from && hit.from - negation.to <= 4) || (modal && negation.from === hit.from + 1),
    );
}

function negatedBefore(facts: Facts, hit: Hit): boolean {
  return facts
    .hits("force.negation")
    .some((negation) => negation.to <= hit.to && negation.to >= hit.from - 4);
}

/** The act that is negated, "conditional" where only an unmet condition forbids it, undefined where nothing is. */
function refused(
  facts: Facts,
  family: ClauseFamily,
  subjects: readonly Hit[],
): Hit | "conditional" | undefined {
  const { unit } = facts;
  const acts = facts.hits(`${family}.acts`);
  const undo = facts.hits("force.undo");
  const near = (act: Hit): boolean =>
    subjects.some(
      (subject) => subject.from - act.to <= NEAR_SUBJECT && act.from - subject.to <= NEAR_SUBJECT,
    );
  let conditional = false;
  const confers = facts.hits("force.confer");
  /** A thing, not a party, is what gives or does not give: the sentence describes. */
  const describes = (verb: Hit, before: number): boolean =>
    !unit.tokens.slice(Math.max(0, before - 6), before).some((token) => token.classes.includes("customer")) &&
    confers.some((hit) => hit.from >= verb.from && hit.to <= verb.to);
  const late = facts.hits("force.lateNegation");
  for (const negation of [...facts.hits("force.negation"), ...late]) {
    const start = negation.to < unit.own ? unit.own : negation.from;
    for (const act of acts) {
      if (act.to < unit.own || !near(act)) continue;
      const forward = act.to >= start && act.from - start <= NEAR_VERB && act.from >= negation.from;
      const backward =
        late.includes(negation) && act.to <= negation.from && negation.from - act.to <= NEAR_VERB;
      if (!forward && !backward) continue;
      const [from, to] = forward ? [start, act.from] : [act.to, negation.from];
      if (
        undo.some(
          (hit) => hit.from >= from && hit.from <= to + 1 && hit.to - from <= 6 && hit.from !== negation.from,
        )
      )
        continue;
      if (
        describes(act, negation.from) &&
        !unit.tokens.slice(Math.max(0, negation.from - 6), negation.from).some(isParty)
      )
        continue;
      if (newClause(facts, Math.min(negation.to, act.to) + 1, Math.max(act.from, negation.from))) continue;
      if (isConditional(facts, act)) conditional = true;
      else return act;
    }
  }
  for (const none of facts.hits("force.none")) {
    const subject = subjects.find(
      (hit) => hit.to >= unit.own && hit.from > none.from && hit.from - none.to <= 4,
    );
    const giver = confers.find((hit) => hit.to < none.from && none.from - hit.to <= 4);
    if (giver && describes(giver, giver.from)) continue;
    if (
      subject &&
      !newClause(facts, none.to + 1, subject.from) &&
      !undo.some((hit) => hit.from > none.to && hit.from < subject.from)
    ) {
      if (isConditional(facts, subject)) conditional = true;
      else return subject;
    }
  }
  return conditional ? "conditional" : undefined;
}

/** Between two places another party begins to do something: the negation does not reach that far. */
function newClause(facts: Facts, from: number, to: number): boolean {
  const { tokens } = facts.unit;
  for (let at = from; at < to; at++) {
    if (!isParty(tokens[at]!)) continue;
    if (
      ["force.duty", "force.performative", "force.permission"].some((key) =>
        facts.hits(key).some((hit) => hit.from === at && hit.to <= to + 2 && hit.to - at <= 6),
      )
    )
      return true;
  }
  return false;
}

function isConditional(facts: Facts, act: Hit): boolean {
  return facts.hits("force.exception").some((hit) => hit.from > act.from || hit.to < act.from - 12);
}

/** The name, where somebody else holds it: "Contoso remains the partner of record", "names Contoso as". */
export function givenAway(facts: Facts, names: readonly Hit[]): Hit | undefined {
  const { tokens } = facts.unit;
  const strangers = tokens.flatMap((token, at) => (isStranger(token) ? [at] : []));
  return names.find((name) => !isDesignated(tokens, name) && strangers.some((at) => holds(facts, at, name)));
}

/** "... the Supplier as Claiming Partner of Record": of all named before the name, the partner is the nearest. */
function isDesignated(tokens: readonly Token[], name: Hit): boolean {
  let at = name.from - 1;
  while (at > name.from - NEAR_DESIGNATION && at > 0 && !isParty(tokens[at]!) && !isStranger(tokens[at]!))
    at--;
  return tokens[at]?.classes.includes("partner") ?? false;
}

/** The stranger "remains ... partner of record", or somebody "names" the stranger so; the partner does not stand between. */
function holds(facts: Facts, stranger: number, name: Hit): boolean {
  const { tokens } = facts.unit;
  const [from, to] = stranger < name.from ? [stranger, name.from] : [name.to, stranger];
  if (
    to - from > NEAR_HOLDER + 6 ||
    tokens.slice(from + 1, to).some((token) => token.classes.includes("partner"))
  )
    return false;
  const held = (hit: Hit): boolean =>
    hit.from > stranger &&
    hit.from - stranger <= 6 &&
    hit.to <= name.from &&
    name.from - hit.to <= NEAR_HOLDER;
  const placed = (hit: Hit): boolean => hit.to < stranger && stranger - hit.to <= 3;
  const equated = (hit: Hit): boolean =>
    hit.from > name.to && hit.to < stranger && stranger - hit.from <= 4 && hit.from - name.to <= 3;
  return (
    facts.hits("force.holding").some((hit) => held(hit) || equated(hit)) ||
    facts.hits("force.naming").some(placed)
  );
}

function isStranger(token: Token): boolean {
  return token.classes.includes("third") || token.classes.includes("stranger");
}

function isParty(token: Token): boolean {
  return token.classes.includes("party");
}
