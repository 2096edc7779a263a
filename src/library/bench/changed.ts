// Knows: what is asked of a wording once its words are changed: rewrapped, or without its operative sentences.
// Refuses to know: empty blanks (blanks.ts).
import type { Words } from "../../core";
import { EMPTY_AGREEMENT } from "./agreements";
import { ended, failure, notRun, type CheckResult } from "./report";
import { retyped, without } from "./rewriting";
import { findingOf, type Stand } from "./stand";
import { defeated, isGiven, notPresent, ownPlace, type Trial } from "./trial";

/** With curly quotes, other spaces and line breaks the wording does the same. */
export function tryRewrapped({ clause, alone }: Trial, stand: Stand): CheckResult {
  const analysis = stand.read(retyped(alone.agreement, clause.language), EMPTY_AGREEMENT);
  return ended("re-wrapped", [
    ...notPresent(clause, { analysis }),
    ...defeated([clause.family], { analysis }, alone.analysis),
  ]);
}

/**
 * The sentences of the wording by which the analysis takes it to bind; of a family that is a set of facts, those that
 * give a mandatory fact.
 */
export function operativeWords({ clause: { family }, alone }: Trial, { library }: Stand): Words[] {
  const { from, to } = ownPlace(alone);
  const { elements, trace } = findingOf(family, alone.analysis);
  const mandatory = new Set(elements.filter((one) => one.mandatory).map(({ element }) => element));
  const words = library.families[family].rule.factsOnly
    ? trace.elements.filter(({ element }) => mandatory.has(element)).flatMap(({ places }) => places)
    : trace.passages.filter(({ reading }) => reading === "operative").map(({ evidence }) => evidence);
  return words.filter(({ paragraph }) => paragraph >= from && paragraph < to);
}

/** Without its operative sentences a clause does not make its family present, and an add-on no longer gives all its elements. */
export function tryWithoutOperative(trial: Trial, operative: readonly Words[], stand: Stand): CheckResult {
  const { clause, alone } = trial;
  if (clause.kind === "schedule")
    return notRun("operative", "A schedule holds facts; nothing in it needs to bind.");
  if (operative.length === 0)
    return notRun("operative", "Nothing in it binds by itself; it adds to what the clause beside it says.");
  const agreement = without(alone.agreement, operative);
  const analysis = stand.read(agreement, EMPTY_AGREEMENT);
  const finding = findingOf(clause.family, analysis);
  const stillDoes =
    clause.kind === "clause"
      ? finding.status === "present"
      : clause.satisfies.every((element) =>
          isGiven(element, clause.family, { ...alone, agreement, analysis }),
        );
  const message =
    "Without the sentences that bind, it does the same: other words then bind. Say it once, in one place.";
  return ended("operative", stillDoes ? [failure(message, [], finding.evidence[0]?.text)] : []);
}
