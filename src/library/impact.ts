// Knows: how the verdicts on an agreement differ between two libraries.
// Refuses to know: where agreements come from, and which of the verdicts is right.
import type { Agreement, ClauseFamily, ElementState, Finding, Level, RuleSet, Status } from "../core";
import { scan } from "../core";

/** What a verdict was under the first library, and is under the second. */
export interface Turn<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** How the finding on one family changes; what is undefined or empty stays the same. */
export interface FamilyImpact {
  readonly family: ClauseFamily;
  readonly status: Turn<Status> | undefined;
  readonly level: Turn<Level> | undefined;
  /** Needs attention under one of the libraries only. */
  readonly flagged: Turn<boolean> | undefined;
  /** Undefined stands for an element that a library does not ask for. */
  readonly elements: readonly ({ readonly element: string } & Turn<ElementState | undefined>)[];
}

/** The families of one agreement whose finding changes, in their order; none where the libraries judge it alike. */
export function impactOn(agreement: Agreement, before: RuleSet, after: RuleSet): FamilyImpact[] {
  const now = scan(agreement, after).findings;
  return scan(agreement, before).findings.flatMap((finding, index) => {
    const impact = between(finding, now[index]!);
    const changes = impact.status ?? impact.level ?? impact.flagged ?? impact.elements[0];
    return changes === undefined ? [] : [impact];
  });
}

function between(before: Finding, after: Finding): FamilyImpact {
  const states = (finding: Finding) =>
    new Map(finding.elements.map(({ element, state }) => [element, state]));
  const [had, has] = [states(before), states(after)];
  const all = [...new Set([...had.keys(), ...has.keys()])];
  return {
    family: before.family,
    status: turn(before.status, after.status),
    level: turn(before.level, after.level),
    flagged: turn(before.flagged, after.flagged),
    elements: all.flatMap((element) => {
      const change = turn(had.get(element), has.get(element));
      return change === undefined ? [] : [{ element, ...change }];
    }),
  };
}

function turn<Value>(before: Value, after: Value): Turn<Value> | undefined {
  return before === after ? undefined : { before, after };
}
