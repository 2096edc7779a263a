// Knows: how a verdict is explained: its passages, elements, near misses, doubts, and what would change it.
// Refuses to know: how the verdict came about (weigh.ts).
import { doubtOfBareStatements, doubtsOfForce, doubtsOfValue } from "./doubt";
import { isSaidByClause, type ElementSeen } from "./elements";
import { outermost, wordsOf } from "./evidence";
import type { Facts } from "./facts";
import { traceLevel } from "./level";
import { nearElement, nearPassages } from "./near-miss";
import { explainPassage } from "./passage";
import type { RuleElement } from "./rule";
import type { Counterfactual, Doubt, ElementTrace, NearMiss, Trace } from "./trace";
import { decidingOf, isLacking, stands, type Case, type Statement, type Verdict } from "./weigh";
import { additions, bound, restored, stated, withoutAdverse } from "./would-gain";
import { negated, solePlaces, withoutClause } from "./would-lose";

/** The explanation of a verdict on these statements. */
export function explain(verdict: Verdict, statements: readonly Statement[], ground: Case): Trace {
  const { rule } = ground;
  const deciding = rule.factsOnly ? [] : decidingOf(verdict);
  const doubts = doubtsAbout(verdict, ground);
  return {
    outcome: doubts.length > 0 ? "unclear" : "clear",
    doubts,
    level: traceLevel(rule.levels, ground.signals),
    passages: statements.map((statement) =>
      explainPassage(statement.facts, statement.spoken, deciding.includes(statement), ground),
    ),
    elements: stands(verdict.status)
      ? rule.elements.map((element, at) => traceElement(element, verdict.elements[at]!))
      : [],
    near: nearTo(verdict, statements, ground),
    wouldChange: wouldChange(verdict, statements, ground),
  };
}

const factsIn = (statements: readonly Statement[]): Facts[] => statements.map(({ facts }) => facts);

/** The elements count: a clause stands, or the family is a set of facts. */
const isJudged = ({ status }: Verdict, { rule }: Case): boolean =>
  stands(status) || rule.factsOnly !== undefined;

function doubtsAbout(verdict: Verdict, ground: Case): Doubt[] {
  const { rule, texts } = ground;
  const { operative, adverse, elsewhere } = verdict;
  const ofForce = rule.factsOnly
    ? []
    : doubtsOfForce(factsIn(operative), factsIn(adverse), factsIn(elsewhere), texts);
  // Several contacts are no contradiction, several tenants are.
  const isIdentifier = ({ values }: RuleElement): boolean =>
    values !== undefined && !values.includes("contact");
  const ofValues = isJudged(verdict, ground)
    ? rule.elements.flatMap((element, at) =>
        isIdentifier(element) ? doubtsOfValue(verdict.elements[at]!) : [],
      )
    : [];
  const bare = stands(verdict.status) ? doubtOfBareStatements(operative, texts) : [];
  return [...ofForce, ...bare, ...ofValues];
}

function nearTo(verdict: Verdict, statements: readonly Statement[], ground: Case): NearMiss[] {
  const passages = nearPassages(new Set(factsIn(statements)), ground);
  if (!isJudged(verdict, ground)) return passages;
  const elements = ground.rule.elements.flatMap((element, at) =>
    isLacking(verdict.elements[at]!) ? nearElement(element, factsIn(verdict.operative), ground) : [],
  );
  return [...passages, ...elements];
}

function wouldChange(verdict: Verdict, statements: readonly Statement[], ground: Case): Counterfactual[] {
  const { status, mentions, adverse } = verdict;
  if (!ground.aboutMicrosoft) return [stated(verdict, ground)];
  if (ground.rule.factsOnly) return [...additions(verdict, ground), ...solePlaces(verdict, ground)];
  switch (status) {
    case "adverse":
      return [withoutAdverse(verdict, ground), ...restored(adverse, ground)];
    case "mentioned":
      return [...restored(mentions, ground), ...bound(mentions, ground)];
    case "missing":
      return [stated(verdict, ground)];
    default:
      return [
        ...additions(verdict, ground),
        withoutClause(verdict, ground),
        ...negated(verdict, statements, ground),
        ...solePlaces(verdict, ground),
      ];
  }
}

function traceElement(element: RuleElement, { finding, seen }: ElementSeen): ElementTrace {
  const { values, cues, labels, product, signal } = element;
  const ways = Object.entries({ value: values, words: cues, label: labels, product, signal })
    .filter(([, way]) => way)
    .map(([name]) => name);
  return {
    element: element.id,
    ways: isSaidByClause(element) ? ["clause"] : ways,
    reach: element.reach,
    places: outermost(
      seen.filter(({ state }) => state === finding.state).map(({ evidence }) => wordsOf(evidence!)),
    ),
  };
}
