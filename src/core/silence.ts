// Knows: why nothing that a sentence says is agreed: it heads, asks, recites, informs, defines or tells what was said before.
// Refuses to know: what the sentence speaks of, and what binds where it may (force.ts).
import type { Facts } from "./facts";
import type { Named } from "./family-names";
import { isParty, isStranger } from "./marked-tokens";
import type { Hit } from "./matcher";
import { beginOf, mayBind } from "./unit";

const NEAR_NAME = 3;
const FAR_DEFINED = 14;
/** Words between a former paper and the verb that tells what it said. */
const NEAR_TOLD = 6;
const SHORT = 10;
/** Other things may be learnt with it. */
const NEAR_LESSON = 10;

/** What begins a clause that says what was agreed. */
const THAT = /^(?:that|dass|que|dat)$/;

/** Why nothing is agreed in a clause that is "reserved" or "not used". */
export const LEFT_OUT = "is left out";
/** Why nothing in a heading is agreed. */
export const IN_HEADING = "stands in a heading";

/** Why nothing that stands here is agreed, undefined where it may be. */
export function silence(facts: Facts): string | undefined {
  const { unit } = facts;
  if (unit.heading) return IN_HEADING;
  if (!mayBind(unit)) return `stands in a section of the kind "${unit.zone}"`;
  if (unit.question && unit.answer === undefined) return "is a question";
  if (unit.unticked) return "stands beside an empty tick box";
  if (facts.has("force.remark")) return "is told for information only";
  if (isRecital(facts)) return "is a recital";
  return isLeftOut(facts) ? LEFT_OUT : undefined;
}

/** "Clause 7: reserved": short, and nothing else is said; "none of the following" above a list leaves out none of its items. */
export function isLeftOut(facts: Facts): boolean {
  const { tokens, own } = facts.unit;
  return facts.hits("force.reserved").some(({ from }) => from >= own) && tokens.length - own < SHORT;
}

/** "Whereas ...", and nothing that is agreed behind it in the same sentence. */
export function isRecital(facts: Facts): boolean {
  const begin = beginOf(facts.unit);
  return facts.hits("force.recital").some(({ from }) => from === begin) && !facts.has("force.recitalsEnd");
}

/**
 * "Under the previous order the Customer named the Supplier", "the Customer had consented": all that is said was said
 * before, and nothing goes on.
 */
export function isFormer(facts: Facts): boolean {
  if (facts.has("force.withdrawing")) return false;
  const former = facts.has("force.formerPaper") ? facts.hits("force.past") : [];
  const over = [...former, ...facts.hits("force.pluperfect")];
  if (over.length === 0) return false;
  const begin = beginOf(facts.unit);
  const opens = facts.hits("force.formerPaper").some(({ from }) => from - begin <= 1);
  const far = opens ? NEAR_TOLD : 0;
  // "Had agreed that the Supplier is to be listed": what was agreed is told with it.
  const isWhat = (hit: Hit): boolean =>
    over.some(({ to }) => to < hit.to) &&
    facts.unit.tokens.some(({ norm }, at) => at >= hit.from - 1 && at < hit.to && THAT.test(norm));
  const isInPast = ({ from, to }: Hit): boolean =>
    !facts.hits("force.modal").some((modal) => modal.from > from && modal.to <= to) &&
    over.some((past) => past.from >= from - far - 1 && past.to <= to + far && past.to !== from);
  return [...facts.hits("force.duty"), ...facts.hits("force.performative")].every(
    (hit) => isWhat(hit) || isInPast(hit),
  );
}

/** "In the contract between Litware and Tailspin, Litware accepts it": what others agree elsewhere is not agreed here. */
export function isOthersPaper(facts: Facts): boolean {
  const { unit } = facts;
  const paper = facts.hits("force.othersPaper").find(({ from }) => from - beginOf(unit) <= NEAR_NAME);
  if (!paper) return false;
  const ours = ({ from, to }: Hit): boolean =>
    from > paper.to && isParty(unit.tokens[from]!) && !unit.tokens.slice(from + 1, to).some(isStranger);
  return !["force.duty", "force.performative", "force.permission"]
    .flatMap((key) => facts.hits(key))
    .some(ours);
}

/**
 * "CPOR denotes a claim that", "by CPOR the parties understand": the words by which a sentence that begins with the name
 * says what it means.
 */
export function definingWords(facts: Facts, names: readonly Hit[]): Hit | undefined {
  if (facts.has("force.negation")) return undefined;
  const begin = beginOf(facts.unit);
  const leading = names.filter((name) => name.from - begin <= NEAR_NAME);
  const genus = facts
    .hits("force.genus")
    .find(({ from }) => leading.some((name) => from === name.to + 1 && name.from - begin <= 1));
  if (genus) return genus;
  // "A DPOR, which you may find in the portal, is a field that": what is said between tells no more of it.
  const reach = ({ to }: Hit): number =>
    facts.hits("force.relative").some(({ from }) => from === to + 1) ? FAR_DEFINED : NEAR_NAME;
  // "Le Client désigne comme revendeur CSP": who names somebody defines nothing.
  const isNaming = ({ from }: Hit): boolean => from > begin && isParty(facts.unit.tokens[from - 1]!);
  return facts
    .hits("force.definition")
    .find(
      (hit) =>
        !isNaming(hit) &&
        leading.some(
          (name) =>
            (hit.from > name.to && hit.from - name.to <= reach(name)) ||
            (hit.to < name.from && hit.from - begin <= 1),
        ),
    );
}

/** "Runs training sessions on Teams and GDAP", "help sheets (mail flow, GDAP)": the name is what something to be learnt is about. */
export function lessonOn(facts: Facts, names: readonly Hit[]): Hit | undefined {
  const lessons = facts.hits("force.lesson");
  const isPartyBetween = (first: number, last: number): boolean =>
    facts.unit.tokens.slice(first + 1, last).some(isParty);
  const taught = ({ from }: Hit): boolean =>
    lessons.some(({ to }) => to < from && from - to <= NEAR_LESSON && !isPartyBetween(to, from));
  return names.length > 0 && names.every(taught) ? lessons[0] : undefined;
}

/**
 * The words by which a sentence that allows something only describes it, or which only give a name to what is said
 * elsewhere; what is done may be described beside the name: "shall link its Partner ID to the account, which Microsoft
 * calls ...".
 */
export function describingWords(
  facts: Facts,
  { names, described }: Pick<Named, "names" | "described">,
  force: Hit | undefined,
): Hit | undefined {
  const definitions = facts.hits("force.definition");
  if (force?.key === "force.permission") return definitions[0];
  return described.length === 0 ? definitions.find((hit) => hit.to + 1 === names[0]?.from) : undefined;
}
