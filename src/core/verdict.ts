// Knows: what a finding says: its level, its status, its evidence, and in one sentence why.
// Refuses to know: how the status comes about (weigh.ts), and how all of it is explained at length (explain.ts).
import { allEvidenceOf } from "./evidence";
import { explain } from "./explain";
import { isFlagged, type ElementFinding, type Finding, type Level, type Status } from "./finding";
import { levelOf } from "./level";
import { labelOf } from "./plain-words";
import { decidingOf, isLacking, stands, weigh, type Case, type Statement } from "./weigh";

const MOST_EVIDENCE = 12;

/** The verdict on one family. */
export function judge(statements: readonly Statement[], ground: Case): Finding {
  const { family, rule, signals, texts } = ground;
  const verdict = weigh(statements, ground);
  const { status } = verdict;
  const elements = verdict.elements.map(({ finding }) => finding);
  const lacking = verdict.elements.filter(isLacking).map(({ finding }) => finding);
  const level = levelOf(rule.levels, new Set(signals.map(({ signal }) => signal)));
  const deciding = decidingOf(verdict);
  const evidence = rule.factsOnly
    ? elements.flatMap((element) => (element.evidence ? [element.evidence] : []))
    : deciding.flatMap(({ facts, spoken }) => allEvidenceOf(facts.unit, spoken.hit, texts));
  return {
    family,
    level,
    status,
    flagged: isFlagged(level, status),
    why: rule.factsOnly ? whyFacts(status, lacking, level) : why(status, deciding[0], lacking, level),
    elements: stands(status)
      ? elements
      : elements.map(({ element, mandatory }) => ({ element, mandatory, state: "absent" })),
    evidence: evidence.slice(0, MOST_EVIDENCE),
    trace: explain(verdict, statements, ground),
  };
}

function why(
  status: Status,
  deciding: Statement | undefined,
  lacking: readonly ElementFinding[],
  level: Level,
): string {
  if (status === "present") return "An operative clause stands and says everything that it must.";
  if (status === "incomplete") return `The clause stands, but ${gaps(lacking)}.`;
  if (status === "adverse")
    return `The agreement speaks against it: what it says ${deciding!.spoken.reason}.`;
  if (status === "mentioned")
    return `It is mentioned and nothing is agreed: the passage ${deciding!.spoken.reason}.`;
  return MISSING[level];
}

function whyFacts(status: Status, lacking: readonly ElementFinding[], level: Level): string {
  if (status === "present") return "Everything that is needed is written in the agreement.";
  if (status === "incomplete") return `Some of it is written in the agreement, but ${gaps(lacking)}.`;
  return MISSING[level];
}

function gaps(lacking: readonly ElementFinding[]): string {
  return lacking
    .map(({ element, state }) => `${labelOf(element)} ${state === "blank" ? "is left blank" : "is not said"}`)
    .join(", ");
}

const MISSING: Readonly<Record<Level, string>> = {
  required: "The agreement needs it and does not speak of it.",
  recommended: "It is recommended for this agreement, which does not speak of it.",
  optional: "It is optional for this agreement, which does not speak of it.",
  "not-applicable": "The agreement does not speak of it and does not need it.",
};
