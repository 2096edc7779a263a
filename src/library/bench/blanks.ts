// Knows: what is asked of a wording whose blanks are left empty: each gap must be seen as one.
// Refuses to know: which values a blank takes.
import type { ElementState, FillInValues, Finding } from "../../core";
import { withTexts } from "../../core";
import type { LibraryClause } from "../library";
import { EMPTY_AGREEMENT } from "./agreements";
import { ended, failure, warning, type CheckResult, type Fault } from "./report";
import { examplesOf, findingOf, type Reading, type Stand } from "./stand";
import { besideEmptyClause, turnedAdverse, type Trial } from "./trial";

/** A word that says nothing in any language that agreements are read in. */
const FILLER = "lorem";

export interface Blanks {
  readonly result: CheckResult;
  /** Names of fill-ins that may stay empty while the family is present. */
  readonly mayStayEmpty: readonly string[];
}

/**
 * Leaves each blank empty, then all of them. No empty blank may pass for a value, and no family may be defeated. A
 * mandatory element that is lost with a value should be seen as blank; where it is not, the reader is told that the
 * clause does not say it, which is a warning.
 */
export function tryBlanks(trial: Trial, stand: Stand): Blanks {
  const { clause } = trial;
  const examples = examplesOf(clause);
  // What the wording beside a filled clause says is known already.
  const filled = clause.kind === "schedule" ? readWith(trial, stand, clause, examples) : trial.alone;
  const full = findingOf(clause.family, filled.analysis);
  const faults: Fault[] = [];
  const mayStayEmpty: string[] = [];
  for (const { name, label } of clause.fillIns) {
    const empty = findingIn(trial, stand, clause, { ...examples, [name]: "" });
    if (empty.status === "present") mayStayEmpty.push(name);
    const placeholder = `[${label}]`;
    const taken = takenForValue(trial, stand, { name, placeholder, full, empty });
    faults.push(...taken.map((element) => failure(TAKEN, [element], placeholder)));
    faults.push(...vanished(full, empty).map((element) => warning(VANISHED, [element], placeholder)));
  }
  const all = readWith(trial, stand, clause, {});
  faults.push(...turnedAdverse([clause.family], all, filled.analysis));
  const empty = findingOf(clause.family, all.analysis);
  if (!stands(empty) && stands(full)) {
    faults.push(failure(`With all blanks empty the family is ${empty.status}. ${empty.why}`, []));
  }
  return { result: ended("blanks", faults), mayStayEmpty };
}

const TAKEN = "The blank is empty, and its place is taken for a value; change its label.";
const VANISHED = "The blank is empty, and the analysis says that the clause does not speak of this at all.";

const stands = ({ status }: Finding): boolean => status === "present" || status === "incomplete";

/** Mandatory elements that the full wording says, and that are not even seen as blank now. */
function vanished(full: Finding, now: Finding): string[] {
  if (!stands(now)) return [];
  const said = full.elements.filter(({ mandatory, state }) => mandatory && state === "found");
  return said.map(({ element }) => element).filter((element) => stateIn(now, element) === "absent");
}

function stateIn({ elements }: Finding, id: string): ElementState {
  return elements.find(({ element }) => element === id)!.state;
}

interface EmptyBlank {
  readonly name: string;
  readonly placeholder: string;
  readonly full: Finding;
  readonly empty: Finding;
}

/**
 * Elements that an empty blank says: they are found by nothing but words around its placeholder, and are not found when
 * the placeholder gives way to a word that says nothing.
 */
function takenForValue(trial: Trial, stand: Stand, { name, placeholder, full, empty }: EmptyBlank): string[] {
  const suspected = empty.trace.elements.filter(
    ({ element, places }) =>
      stateIn(full, element) === "found" &&
      stateIn(empty, element) === "found" &&
      places.every(({ text }) => text.includes(placeholder) || placeholder.includes(text)),
  );
  if (suspected.length === 0) return [];
  const { clause } = trial;
  const filler = findingIn(trial, stand, fillerFor(clause, name), examplesOf(clause));
  return suspected.map(({ element }) => element).filter((element) => stateIn(filler, element) !== "found");
}

/** The wording with a word that says nothing in place of one of its values. */
function fillerFor(clause: LibraryClause, name: string): LibraryClause {
  return {
    ...clause,
    body: withTexts(clause.body, (text) => text.replaceAll(`{{${name}}}`, FILLER)),
    fillIns: clause.fillIns.filter((fillIn) => fillIn.name !== name),
  };
}

function findingIn(trial: Trial, stand: Stand, clause: LibraryClause, values: FillInValues): Finding {
  return findingOf(clause.family, readWith(trial, stand, clause, values).analysis);
}

/** A schedule holds what the clause beside it does not, so that clause stays empty. */
function readWith(trial: Trial, stand: Stand, clause: LibraryClause, values: FillInValues): Reading {
  if (trial.clause.kind === "schedule") return besideEmptyClause({ ...trial, clause }, stand, values);
  return stand.put(EMPTY_AGREEMENT, [...trial.beside, { clause, values }]);
}
