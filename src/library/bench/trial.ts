// Knows: what is asked of a wording that stands in agreements: its family, its elements, the other families.
// Refuses to know: what is asked once its words are changed (changed.ts, blanks.ts).
import type { Analysis, Clause, ClauseFamily, ElementFinding, Finding, Status } from "../../core";
import type { LibraryClause } from "../library";
import { agreementsIn, EMPTY_AGREEMENT, type TestAgreement } from "./agreements";
import type { Stretch } from "./insertion";
import { ended, failure, type CheckResult, type Fault } from "./report";
import { examplesOf, findingOf, type Filling, type Reading, type Stand } from "./stand";

/** A wording on the stand, with the clause that it goes with, if it is none by itself. */
export interface Trial {
  readonly clause: LibraryClause;
  readonly beside: readonly Filling[];
  /** The wording alone, or with the clause beside it, filled with examples. */
  readonly alone: Reading;
}

/** Puts the wording into an empty agreement. */
export function beginTrial(clause: LibraryClause, stand: Stand): Trial | { readonly fault: Fault } {
  const standard = clause.kind === "clause" ? undefined : stand.standardFor(clause);
  if (clause.kind !== "clause" && standard === undefined) {
    const message = `A wording of the kind "${clause.kind}" is tried together with the standard clause of its family, and there is none in its language; add one.`;
    return { fault: failure(message, []) };
  }
  const beside = standard === undefined ? [] : [{ clause: standard, values: examplesOf(standard) }];
  const alone = stand.put(EMPTY_AGREEMENT, [...beside, { clause, values: examplesOf(clause) }]);
  return { clause, beside, alone };
}

/** Where the wording itself stands in a reading. */
export function ownPlace({ places }: Reading): Stretch {
  return places.at(-1)!;
}

/** The checks "present", "elements" and "defeats-nothing", alone and in every real-looking agreement of the language. */
export function tryInAgreements(trial: Trial, stand: Stand): CheckResult[] {
  const { clause, beside, alone } = trial;
  const filled = { clause, values: examplesOf(clause) };
  const readings: [TestAgreement, Reading][] = [
    [EMPTY_AGREEMENT, alone],
    ...agreementsIn(clause.language).map((host): [TestAgreement, Reading] => [
      host,
      stand.put(host, [...beside, filled]),
    ]),
  ];
  const where = (host: TestAgreement, faults: readonly Fault[]): Fault[] =>
    faults.map((fault) => (host === EMPTY_AGREEMENT ? fault : { ...fault, agreement: host.name }));
  const all = (faultsIn: (host: TestAgreement, reading: Reading) => readonly Fault[]): Fault[] =>
    readings.flatMap(([host, reading]) => where(host, faultsIn(host, reading)));
  const elements = (host: TestAgreement, reading: Reading): readonly Fault[] =>
    clause.kind === "clause"
      ? elementsNotSaid(clause, reading)
      : host === EMPTY_AGREEMENT
        ? elementsNotGiven(trial, stand)
        : [];
  return [
    ended(
      "present",
      all((_, reading) => notPresent(clause, reading)),
    ),
    ended("elements", all(elements)),
    ended(
      "defeats-nothing",
      all((host, reading) => defeated([clause.family], reading, stand.before(host))),
    ),
  ];
}

/** Why the family of the clause is not present; no fault where it is. */
export function notPresent({ family }: Clause, { analysis }: Pick<Reading, "analysis">): Fault[] {
  const finding = findingOf(family, analysis);
  const { status, why, evidence } = finding;
  if (status === "present") return [];
  const message = `The family is ${status}. ${why}`;
  if (status !== "incomplete") return [failure(message + nearTo(finding), [], evidence[0]?.text)];
  return finding.elements
    .filter(({ mandatory, state }) => mandatory && state !== "found")
    .map((element) =>
      failure(message + nearTo(finding, element), [element.element], wordsFor(finding, element)),
    );
}

/** Elements that the wording claims and the analysis does not find; mandatory ones are the matter of "present". */
function elementsNotSaid({ family, satisfies }: Clause, { analysis }: Reading): Fault[] {
  const finding = findingOf(family, analysis);
  if (finding.trace.elements.length === 0) return [];
  return finding.elements
    .filter(({ element, mandatory, state }) => satisfies.includes(element) && !mandatory && state !== "found")
    .map((element) => {
      const message = `The wording claims this element, and it is ${element.state}.${nearTo(finding, element)}`;
      return failure(message, [element.element], wordsFor(finding, element));
    });
}

/** What comes near the element, or the family, and why it was not counted. */
export function nearTo({ trace }: Finding, element?: ElementFinding): string {
  const near = trace.near.find((miss) => miss.element === element?.element);
  return near === undefined ? "" : ` What comes near was not counted: ${near.reason}.`;
}

/** The empty place for the element, or the words that come near it. */
function wordsFor({ trace }: Finding, { element, evidence }: ElementFinding): string | undefined {
  return evidence?.text ?? trace.near.find((miss) => miss.element === element)?.words.text;
}

/**
 * Elements that an add-on or a schedule claims and does not itself say. The clause beside it is filled for an add-on,
 * and empty for a schedule, which is there to hold what the clause does not.
 */
function elementsNotGiven(trial: Trial, stand: Stand): Fault[] {
  const reading =
    trial.clause.kind === "add-on" ? trial.alone : besideEmptyClause(trial, stand, examplesOf(trial.clause));
  return trial.clause.satisfies
    .filter((element) => !isGiven(element, trial.clause.family, reading))
    .map((element) =>
      failure(`The ${trial.clause.kind} claims this element, and nothing that it says gives it.`, [element]),
    );
}

/** A schedule beside a clause whose blanks are empty. */
export function besideEmptyClause(
  { clause, beside }: Trial,
  stand: Stand,
  values: Filling["values"],
): Reading {
  const empty = beside.map((one) => ({ ...one, values: {} }));
  return stand.put(EMPTY_AGREEMENT, [...empty, { clause, values }]);
}

/** Words within the wording itself say the element. */
export function isGiven(element: string, family: ClauseFamily, reading: Reading): boolean {
  const { from, to } = ownPlace(reading);
  const finding = findingOf(family, reading.analysis);
  const isFound = finding.elements.some((one) => one.element === element && one.state === "found");
  return (
    isFound &&
    finding.trace.elements
      .filter((one) => one.element === element)
      .some(({ places }) => places.some(({ paragraph }) => paragraph >= from && paragraph < to))
  );
}

/** Families other than the wording's own that it makes adverse, or no longer present. */
export function defeated(
  own: readonly ClauseFamily[],
  after: Pick<Reading, "analysis">,
  before: Analysis,
): Fault[] {
  return worsened(
    own,
    after,
    before,
    (now, was) => isAdverse(now, was) || (was === "present" && now !== was),
  );
}

/** Families other than the wording's own that become adverse. */
export function turnedAdverse(
  own: readonly ClauseFamily[],
  after: Pick<Reading, "analysis">,
  before: Analysis,
): Fault[] {
  return worsened(own, after, before, isAdverse);
}

function isAdverse(now: Status, was: Status): boolean {
  return now === "adverse" && was !== "adverse";
}

function worsened(
  own: readonly ClauseFamily[],
  { analysis }: Pick<Reading, "analysis">,
  before: Analysis,
  isWorse: (now: Status, was: Status) => boolean,
): Fault[] {
  return analysis.findings.flatMap(({ family, status, why, elements, evidence }, at): Fault[] => {
    const was = before.findings[at]!.status;
    if (!isWorse(status, was) || own.includes(family)) return [];
    const lacking = elements.filter(({ mandatory, state }) => mandatory && state !== "found");
    const message = `The family ${family} was ${was} and becomes ${status}. ${why}`;
    const lost = status === "incomplete" ? lacking.map(({ element }) => element) : [];
    return [failure(message, lost, evidence[0]?.text)];
  });
}
