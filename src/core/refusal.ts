// Knows: when a sentence refuses a family: its act is negated, its name is denied, or somebody else holds its place.
// Refuses to know: which words belong to a family, and what binds.
import { choiceBefore } from "./choice";
import { deniedDeeds } from "./denied-deeds";
import type { Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import type { Hit } from "./matcher";
import { isOfOther } from "./held-by-others";
import { AFTER_MARK, isCustomer, isParty, isPartner, someBefore } from "./marked-tokens";
import { doubled, isInNextRelative } from "./negation";
import type { Token } from "./tokens";
import { together } from "./unit";
import { endedNames } from "./withdrawal";

const NEAR_VERB = 12;
const NEAR_SUBJECT = 30;
const NEAR_NOUN = 4;
const FAR_NOUN = 6;
const FAR_GIVER = 8;
const NEAR_UNDO = 4;
const NEAR_NAME = 3;
const NEAR_IN_NAME = 5;
/** Words of an item up to what a lead-in refuses. */
const NEAR_ITEM = 6;

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
  ];
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

/** "Has not yet decided", "is free to refuse": the negation belongs to what is left open, or to a choice. */
function isOpen(facts: Facts, negation: Hit): boolean {
  return (
    facts.hits("force.deferral").some((hit) => hit.from <= negation.from && hit.to >= negation.to) ||
    (isRefusing(facts, negation) && choiceBefore(facts, negation.from) !== undefined)
  );
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

/** A verb of refusing, not a mere "not". */
function isRefusing(facts: Facts, negation: Hit): boolean {
  return facts.hits("force.undo").some((undo) => undo.from === negation.from);
}

/** Acts of the family that a negation reaches: "shall not submit a claim", "stimmt der Zuordnung nicht zu". */
function negatedActs(facts: Facts, family: ClauseFamily, subjects: readonly Hit[]): Hit[] {
  const { unit } = facts;
  const acts = facts.hits(`${family}.acts`);
  const late = facts.hits("force.lateNegation");
  const none = new Set(facts.hits("force.none").map((hit) => hit.from));
  const near = (act: Hit): boolean =>
    subjects.some(({ from, to }) => from - act.to <= NEAR_SUBJECT && act.from - to <= NEAR_SUBJECT);
  const found: Hit[] = [];
  for (const negation of [...facts.hits("force.negation"), ...late]) {
    if (isOpen(facts, negation) || isItselfNegated(facts, negation) || givesWay(facts, negation, subjects))
      continue;
    if (isOfOther(facts, negation)) continue;
    // The "neither" or "nothing" that the negation is, or that stands before its "nor".
    const joint = facts
      .hits("force.nothing")
      .filter(({ from }) => from <= negation.from && negation.from - from <= NEAR_VERB);
    const lists = joint.some(({ from }) => none.has(from));
    for (const act of acts) {
      // "Shall not use its name for: (a) POE packages": the lead-in refuses whatever its items name.
      const leads =
        act.to < unit.own &&
        act.from > negation.to &&
        subjects.every(({ from }) => from >= unit.own) &&
        subjects.some(({ from }) => from - unit.own <= NEAR_ITEM);
      const start = negation.to < unit.own && !leads ? unit.own : negation.from;
      if ((act.to < unit.own && !leads) || isParty(unit.tokens[act.from]!) || !near(act)) continue;
      const item = beginsItem(unit.tokens, act);
      if (!item && !together(unit, act.from, negation.from)) continue;
      const reach = Math.max(
        start,
        ...subjects.filter(({ from, to }) => to < act.from && from - start <= NEAR_VERB).map(({ to }) => to),
      );
      const forward = act.from >= negation.from && act.to >= start && (act.from - reach <= NEAR_VERB || item);
      const backward =
        late.includes(negation) && act.to <= negation.from && negation.from - act.to <= NEAR_VERB;
      if (!forward && !backward) continue;
      // A negation after the act is undone by the verb beside it: "der Registrierung nicht widersprechen".
      const [from, to] = forward
        ? [item ? act.from : (doubled(facts, negation) ?? start), act.from]
        : [Math.max(act.to, negation.from - NEAR_UNDO), negation.to + 1];
      // "Administratorrechte erhält er nicht": the word before the negation is the act itself; "neither any report,
      // invoice or deed": what is listed is a thing, and no verb.
      const isVerb = (undo: Hit): boolean =>
        (undo.from !== act.from || act.to >= negation.from) &&
        (!lists || followsModal(facts, undo)) &&
        !acts.some(({ from, to }) => from === undo.from && to > undo.to);
      if (isUndone(facts, negation, from, to, isVerb) || isDescribed(facts, negation, act, subjects))
        continue;
      if (joint.length > 0 && isPassivelyUndone(facts, act)) continue;
      if (forward && isInNextRelative(facts, negation, act)) continue;
      if (isPrefaced(facts, negation, act, subjects) || (!item && isFarInName(negation, act, subjects)))
        continue;
      // "No supplier may": the party that follows is the one that is denied.
      const after = Math.min(negation.to, act.to) + (none.has(negation.from) ? 2 : 1);
      if (item || !newClause(facts, after, Math.max(act.from, negation.from))) found.push(act);
    }
  }
  return found;
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

/** "Neither the role nor the link shall be severed": what is negated is the end of what was named. */
function isPassivelyUndone(facts: Facts, named: Hit): boolean {
  return facts
    .hits("force.modal")
    .some(
      ({ from: modal }) =>
        modal > named.to &&
        modal - named.to <= NEAR_UNDO &&
        facts.hits("force.undo").some(({ from }) => from > modal && from - modal <= NEAR_NAME),
    );
}

/** "Shall not unreasonably refuse": the verb of refusing is itself negated. */
function isItselfNegated(facts: Facts, negation: Hit): boolean {
  return (
    isRefusing(facts, negation) &&
    facts
      .hits("force.negation")
      .some((other) => other.to < negation.from && negation.from - other.to <= NEAR_NOUN)
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

/** A verb of ending, or one of other business, stands between: "shall not withdraw the claim", "shall not charge for it". */
function isUndone(
  facts: Facts,
  negation: Hit,
  from: number,
  to: number,
  isVerb: (undo: Hit) => boolean = () => true,
): boolean {
  return facts
    .hits("force.undo")
    .some(
      (hit) =>
        hit.from >= from &&
        hit.from <= to + 1 &&
        hit.to - from <= 6 &&
        hit.from !== negation.from &&
        isVerb(hit),
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
    if (!facts.hits("force.undo").some((hit) => hit.from > none.to && hit.from < name.from)) found.push(name);
  }
  return found;
}

/** "The Supplier shall make": a party stands just before the verb. */
function isPartys(facts: Facts, { from }: Hit): boolean {
  const modal = facts.hits("force.modal").some((hit) => hit.to === from - 1);
  const subject = facts.unit.tokens[modal ? from - 2 : from - 1];
  return subject !== undefined && isParty(subject);
}

/** Between two places another party begins to do something: the negation does not reach that far. */
function newClause(facts: Facts, from: number, to: number): boolean {
  const binding = ["force.duty", "force.performative", "force.permission"].flatMap((key) => facts.hits(key));
  // "Nor in any other way does the Customer accept": the verb is before its party, and still the same clause.
  const isInverted = (hit: Hit): boolean => facts.hits("force.inverted").some(({ to }) => to === hit.from);
  return binding.some(
    (hit) =>
      !isInverted(hit) &&
      hit.from >= from &&
      hit.from < to &&
      hit.to <= to + 2 &&
      hit.to - hit.from <= 6 &&
      isParty(facts.unit.tokens[hit.from]!) &&
      // "Neither the Customer nor the Supplier will": of both the same is denied.
      !facts.hits("force.negation").some((joint) => joint.to === hit.from - 1) &&
      !facts.hits("force.owned").some((owned) => owned.to === hit.from),
  );
}
