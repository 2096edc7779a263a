// Knows: what the bench reports: the checks, how each ended for a clause, and every fault with its element and words.
// Refuses to know: how a check is made (the files beside it), and how a report is laid out.
import type { LoadCheck } from "../problem";
import type { ReadingEase } from "./reading-ease";

/** Made by the loader; a library that fails one of them is not put to the analysis. */
const LOADING: Readonly<Record<LoadCheck, string>> = {
  shape: "the file has the shape of a library file, and nothing in it is excessive",
  "straight-quotes": "quotes in wordings are straight",
  consistency: "the parts of the library fit each other",
  "fill-ins": "every fill-in is declared, used, and accepts its own example",
  "mandatory-elements": "a clause claims every mandatory element of its family",
  terms: "the defined terms that the wording uses are declared, and no others",
  "microsoft-names": "no name is used that Microsoft has given up",
};

const REST = {
  digest: "a vetted wording is the one that was vetted",
  "review-by": "the date by which the owner looks at the clause again has not passed",
  present: "filled with its examples, the wording makes its family present in every test agreement",
  elements: "every element that the wording claims is found",
  "defeats-nothing": "no family becomes adverse, and all that were present still are",
  operative: "without its operative sentences the wording does not make its family present",
  "re-wrapped": "curly quotes, other spaces and line breaks change nothing",
  blanks: "a blank that is left empty is seen as blank",
  together: "the standard wordings of a language can stand in one agreement",
};

export type Check = LoadCheck | keyof typeof REST;

/** Every check with what must hold, in the order in which they are listed. */
export const CHECKS = Object.entries({ ...LOADING, ...REST }).map(([check, holds]) => ({
  check: check as Check,
  holds,
}));

export const LOAD_CHECKS = Object.keys(LOADING) as readonly Check[];

/** `not-run` where an earlier fault, or the kind of the clause, leaves nothing to check. */
export type Outcome = "passed" | "failed" | "warned" | "not-run";

export interface Fault {
  /** What is wrong and, where the bench can tell, the way out. */
  readonly message: string;
  /** `warning`: somebody should look, and nothing wrong is said to anybody. */
  readonly severity: "failure" | "warning";
  readonly elements: readonly string[];
  /** The words concerned, as they stand in the wording or the agreement; absent where it is the lack of words. */
  readonly words?: string;
  /** Where in the file; absent for a fault that an analysis found. */
  readonly path?: string;
  /** The agreement in which an analysis found it; absent for a wording that stands alone. */
  readonly agreement?: string;
}

export interface CheckResult {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly faults: readonly Fault[];
  /** Why it was not run. */
  readonly reason?: string;
}

/** What was found out about one clause. Of a clause in a file that is refused, texts that it does not tell are "". */
export interface ClauseReport {
  readonly clause: string;
  readonly version: string;
  readonly family: string;
  readonly kind: string;
  readonly language: string;
  /** One result for each of {@link CHECKS} but "together", in that order. */
  readonly checks: readonly CheckResult[];
  /** The sentences by which the analysis takes the wording to bind; empty where it was not analysed. */
  readonly operative: readonly string[];
  /** Fill-ins that may stay empty while the family is present all the same: the analysis does not ask for them. */
  readonly mayStayEmpty: readonly string[];
  /** Absent where no formula is known for the language, or the library cannot be loaded. */
  readonly readingEase?: ReadingEase;
}

/** A fault of a header, a family or a rule, or of wordings together. */
export interface LibraryFault extends Fault {
  readonly check: Check;
  readonly file?: string;
  readonly clause?: string;
}

export interface BenchReport {
  /** Absent where the files do not make a library. */
  readonly library?: { readonly id: string; readonly version: string };
  /** The ISO date on which the bench was run. */
  readonly on: string;
  /** "failed" where anything did; a warning is no failure. */
  readonly outcome: "passed" | "failed";
  readonly clauses: readonly ClauseReport[];
  readonly faults: readonly LibraryFault[];
}

/** A check that was run: failed by any failure, else warned by any warning. */
export function ended(check: Check, faults: readonly Fault[]): CheckResult {
  const has = (severity: Fault["severity"]): boolean => faults.some((fault) => fault.severity === severity);
  return { check, outcome: has("failure") ? "failed" : has("warning") ? "warned" : "passed", faults };
}

/** A fault that fails its check. */
export function failure(message: string, elements: readonly string[], words?: string): Fault {
  return { message, severity: "failure", elements, ...(words !== undefined && { words }) };
}

/** A fault that does not. */
export function warning(message: string, elements: readonly string[], words?: string): Fault {
  return { ...failure(message, elements, words), severity: "warning" };
}

export function notRun(check: Check, reason: string): CheckResult {
  return { check, outcome: "not-run", faults: [], reason };
}
