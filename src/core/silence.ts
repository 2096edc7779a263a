// Knows: why nothing that a sentence says is agreed: it heads, asks, recites, informs, defines or tells what was said before.
// Refuses to know: what the sentence speaks of, and what binds where it may (force.ts).
import type { Facts } from "./facts";
import type { Hit } from "./matcher";
import { beginOf } from "./unit";

const NEAR_NAME = 3;
/** Words between a former paper and the verb that tells what it said. */
const NEAR_TOLD = 6;
const LEFT_OUT = 10;

/** Why nothing that stands here is agreed, undefined where it may be. */
export function silence(facts: Facts): string | undefined {
  const { unit } = facts;
  if (unit.heading) return "stands in a heading";
  if (unit.zone !== "body" && unit.zone !== "services")
    return `stands in a section of the kind "${unit.zone}"`;
  if (unit.question && unit.answer === undefined) return "is a question";
  if (unit.unticked) return "stands beside an empty tick box";
  if (facts.has("force.remark")) return "is told for information only";
  if (isRecital(facts)) return "is a recital";
  return facts.has("force.reserved") && unit.tokens.length - unit.own < LEFT_OUT ? "is left out" : undefined;
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
  const former = facts.has("force.formerPaper") ? facts.hits("force.past") : [];
  const over = [...former, ...facts.hits("force.pluperfect")];
  if (over.length === 0) return false;
  const begin = beginOf(facts.unit);
  const opens = facts.hits("force.formerPaper").some(({ from }) => from - begin <= 1);
  const far = opens ? NEAR_TOLD : 0;
  const told = ({ from, to }: Hit): boolean =>
    !facts.hits("force.modal").some((modal) => modal.from > from && modal.to <= to) &&
    over.some((past) => past.from > from - far - 1 && past.to <= to + far && past.to !== from);
  return [...facts.hits("force.duty"), ...facts.hits("force.performative")].every(told);
}

/** "CPOR denotes a claim that", "by CPOR the parties understand": the sentence begins with the name and says what it means. */
export function isDefined(facts: Facts, names: readonly Hit[]): boolean {
  if (facts.has("force.negation")) return false;
  const begin = beginOf(facts.unit);
  const leads = (name: Hit): boolean => name.from - begin <= NEAR_NAME;
  return names.some(
    (name) =>
      leads(name) &&
      facts
        .hits("force.definition")
        .some(
          ({ from, to }) =>
            (from > name.to && from - name.to <= NEAR_NAME) || (to < name.from && from - begin <= 1),
        ),
  );
}
