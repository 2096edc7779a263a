// Knows: how what the sentences say adds up to one family's status and elements.
// Refuses to know: how a sentence's force is told (force.ts), how an element is found (elements.ts), and how it is explained.
import type { Ground as ElementGround } from "./element-places";
import { findElement, lacks, type ElementSeen } from "./elements";
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { ElementState, Status } from "./finding";
import type { Spoken } from "./force";
import { isElsewhere } from "./other-subjects";
import { Surroundings } from "./reach";
import type { Unit } from "./unit";
import type { LanguageCode, Rule } from "./rule";

/** A unit that speaks of a family, and how. */
export interface Statement {
  readonly facts: Facts;
  readonly spoken: Spoken;
}

/** What one family of one agreement is judged by. */
export interface Case extends Omit<ElementGround, "operative" | "around" | "topical" | "pointed"> {
  readonly rule: Rule;
  readonly language: LanguageCode;
  /** Microsoft or one of its products is named at all. */
  readonly aboutMicrosoft: boolean;
  /** Every unit that was read closely, in an agreement that has nothing to do with Microsoft too. */
  readonly considered: AllFacts;
  /** What is found in a unit, for units that are supposed to be worded otherwise. */
  readonly factsOf: (unit: Unit) => Facts;
}

/** The statements by what they do. */
interface Sides {
  readonly operative: readonly Statement[];
  readonly adverse: readonly Statement[];
  readonly mentions: readonly Statement[];
  /** Adverse words that concern something else as long as the operative passages stand. */
  readonly elsewhere: readonly Statement[];
}

/** A status with what it rests on. */
export interface Verdict extends Sides {
  readonly status: Status;
  readonly elements: readonly ElementSeen[];
}

/** The status, and what it rests on. */
export function weigh(statements: readonly Statement[], ground: Case): Verdict {
  const { rule } = ground;
  const sides = sidesOf(statements, ground);
  const ofElements = elementGround(sides, ground);
  const elements = rule.elements.map((element) => findElement(element, ofElements));
  const status = rule.factsOnly
    ? factsStatus(rule.factsOnly, elements, (id) => stateOf(elements, id))
    : clauseStatus(sides, () => elements.some(isLacking));
  return { status, elements, ...sides };
}

/** The status of a clause alone, for which the elements are read only where they decide. */
export function weighStatus(statements: readonly Statement[], ground: Case): Status {
  const sides = sidesOf(statements, ground);
  return clauseStatus(sides, () => {
    const ofElements = elementGround(sides, ground);
    return ground.rule.elements.some((element) => lacks(element, ofElements));
  });
}

function elementGround(sides: Sides, ground: Case): ElementGround {
  const operative = sides.operative.map(({ facts }) => facts);
  const topical = ground.rule.topic !== undefined;
  return {
    ...ground,
    topical,
    operative,
    around: new Surroundings(operative, ground.all),
    pointed: new Map(),
  };
}

function sidesOf(statements: readonly Statement[], ground: Case): Sides {
  const operative = statements.filter(({ spoken }) => spoken.force === "operative");
  const mentions = statements.filter(({ spoken }) => spoken.force === "mention");
  const against = statements.filter(({ spoken }) => spoken.force === "adverse");
  const elsewhere = against.filter((statement) => isElsewhere(statement, operative, ground));
  const adverse = against.filter((statement) => !elsewhere.includes(statement));
  return { operative, adverse, mentions, elsewhere };
}

function clauseStatus({ operative, adverse, mentions }: Sides, lacks: () => boolean): Status {
  if (adverse.length > 0) return "adverse";
  if (operative.length > 0) return lacks() ? "incomplete" : "present";
  return mentions.length > 0 ? "mentioned" : "missing";
}

/** The status of a family of facts, whose elements are in the given states. */
export function factsStatus(
  facts: readonly string[],
  elements: readonly ElementSeen[],
  stateOf: (element: string) => ElementState,
): Status {
  const settled = elements.every(({ finding }) => !finding.mandatory || stateOf(finding.element) === "found");
  if (settled) return "present";
  return facts.some((id) => stateOf(id) !== "absent") ? "incomplete" : "missing";
}

export function stateOf(elements: readonly ElementSeen[], id: string): ElementState {
  return elements.find(({ finding }) => finding.element === id)!.finding.state;
}

export const isLacking = ({ finding }: ElementSeen): boolean =>
  finding.mandatory && finding.state !== "found";

/** A clause is there, complete or not. */
export const stands = (status: Status): boolean => status === "present" || status === "incomplete";

/** The passages that the status rests on. */
export function decidingOf({ status, operative, adverse, mentions }: Verdict): readonly Statement[] {
  if (status === "adverse") return adverse;
  if (status === "mentioned") return mentions;
  return stands(status) ? operative : [];
}
