// Knows: how what the sentences say adds up to one family's level, status and elements, and why.
// Refuses to know: how a sentence's force is told (force.ts) and how an element is found (elements.ts).
import { findElement, type Ground } from "./elements";
import { allEvidenceOf } from "./evidence";
import type { Facts } from "./facts";
import {
  isFlagged,
  type ClauseFamily,
  type ElementFinding,
  type Evidence,
  type Finding,
  type Level,
  type Signal,
  type Status,
  type TraceStep,
} from "./finding";
import type { Spoken } from "./force";
import type { LevelRule, Rule } from "./rule";

/** A unit that speaks of a family, and how. */
export interface Statement {
  readonly facts: Facts;
  readonly spoken: Spoken;
}

const MOST_EVIDENCE = 12;
const LEVELS: readonly Level[] = ["not-applicable", "optional", "recommended", "required"];

/** The highest level that the signals call for. */
function levelOf(levels: readonly LevelRule[], signals: readonly Signal[]): Level {
  const names = new Set(signals.map((signal) => signal.signal));
  const holds = (test: string): boolean =>
    test.startsWith("!") ? !names.has(test.slice(1)) : names.has(test);
  return levels
    .filter((rule) => rule.when.every(holds))
    .reduce<Level>(
      (best, rule) => (LEVELS.indexOf(rule.level) > LEVELS.indexOf(best) ? rule.level : best),
      "not-applicable",
    );
}

/** The verdict on one family. */
export function judge(
  family: ClauseFamily,
  rule: Rule,
  statements: readonly Statement[],
  ground: Omit<Ground, "family" | "operative" | "topical">,
): Finding {
  const operative = statements.filter(({ spoken }) => spoken.force === "operative");
  const mentions = statements.filter(({ spoken }) => spoken.force === "mention");
  const adverse = statements.filter(
    (statement) => statement.spoken.force === "adverse" && !isElsewhere(statement, operative, ground.all),
  );
  const level = levelOf(rule.levels, ground.signals);
  const elements = rule.elements.map((element) =>
    findElement(element, {
      ...ground,
      family,
      topical: rule.topic !== undefined,
      operative: operative.map(({ facts }) => facts),
    }),
  );
  const lacking = elements.filter((element) => element.mandatory && element.state !== "found");
  let status: Status;
  let deciding: readonly Statement[];
  if (rule.factsOnly) [status, deciding] = [factsStatus(rule.factsOnly, elements), []];
  else if (adverse.length > 0) [status, deciding] = ["adverse", adverse];
  else if (operative.length > 0)
    [status, deciding] = [lacking.length > 0 ? "incomplete" : "present", operative];
  else if (mentions.length > 0) [status, deciding] = ["mentioned", mentions];
  else [status, deciding] = ["missing", []];
  const stands = status === "present" || status === "incomplete";
  const evidence = rule.factsOnly
    ? elements.flatMap((element) => (element.evidence ? [element.evidence] : []))
    : deciding.flatMap(({ facts, spoken }) => allEvidenceOf(facts.unit, spoken.hit, ground.texts));
  return {
    family,
    level,
    status,
    flagged: isFlagged(level, status),
    why: why(status, deciding[0], lacking, level),
    elements: stands
      ? elements
      : elements.map(({ element, mandatory }) => ({ element, mandatory, state: "absent" })),
    evidence: evidence.slice(0, MOST_EVIDENCE),
    trace: statements.map(({ facts, spoken }) => traceStep(facts, spoken, ground.texts)),
  };
}

/** Adverse words about products or roles that the clause itself does not cover do not defeat it. */
function isElsewhere(adverse: Statement, operative: readonly Statement[], all: readonly Facts[]): boolean {
  const products = productsOf(adverse);
  const meant = products.length > 0 ? products : productsMeant(adverse, all);
  return [
    { theirs: meant, ours: operative.flatMap(productsOf) },
    { theirs: rolesOf(adverse), ours: operative.flatMap(rolesOf) },
  ].some(
    ({ theirs, ours }) =>
      theirs.length > 0 && ours.length > 0 && theirs.every((subject) => !ours.includes(subject)),
  );
}

const productsIn = ({ unit }: Facts): string[] =>
  unit.tokens.flatMap((token) => token.classes.filter((name) => name.startsWith("product-")));
const productsOf = ({ facts }: Statement): string[] => productsIn(facts);

/** "That product": one that the paragraph has named before. */
function productsMeant({ facts }: Statement, all: readonly Facts[]): string[] {
  if (!facts.has("force.thatProduct")) return [];
  const { paragraph, index } = facts.unit;
  return all.filter(({ unit }) => unit.paragraph === paragraph && unit.index < index).flatMap(productsIn);
}

const rolesOf = ({ facts }: Statement): string[] =>
  facts.unit.tokens
    .filter((token) => token.classes.includes("role") || token.classes.includes("common-role"))
    .map((token) => token.norm);

function factsStatus(facts: readonly string[], elements: readonly ElementFinding[]): Status {
  const state = (id: string): string => elements.find((element) => element.element === id)!.state;
  if (elements.every((element) => !element.mandatory || element.state === "found")) return "present";
  return facts.some((id) => state(id) !== "absent") ? "incomplete" : "missing";
}

function why(
  status: Status,
  deciding: Statement | undefined,
  lacking: readonly ElementFinding[],
  level: Level,
): string {
  const gaps = lacking
    .map(
      (element) =>
        `${labelOf(element.element)} ${element.state === "blank" ? "is left blank" : "is not said"}`,
    )
    .join(", ");
  if (status === "present") return "An operative clause stands and says everything that it must.";
  if (status === "incomplete") return `The clause stands, but ${gaps}.`;
  if (status === "adverse")
    return `The agreement speaks against it: what it says ${deciding!.spoken.reason}.`;
  if (status === "mentioned")
    return `It is mentioned and nothing is agreed: the passage ${deciding!.spoken.reason}.`;
  return MISSING[level];
}

const MISSING: Readonly<Record<Level, string>> = {
  required: "The agreement needs it and does not speak of it.",
  recommended: "It is recommended for this agreement, which does not speak of it.",
  optional: "It is optional for this agreement, which does not speak of it.",
  "not-applicable": "The agreement does not speak of it and does not need it.",
};

/** "partner-id" as people write it. */
function labelOf(element: string): string {
  const words = element.replace(/-/g, " ").replace(/\bid\b/, "ID");
  return words.replace(/^partner ID$/, "Partner ID");
}

function traceStep(facts: Facts, spoken: Spoken, texts: readonly string[]): TraceStep {
  const evidence: Evidence = allEvidenceOf(facts.unit, spoken.hit, texts)[0]!;
  return {
    reading: spoken.force === "mention" ? "mentioned" : (spoken.force as "operative" | "adverse"),
    reason: spoken.reason,
    evidence,
  };
}
