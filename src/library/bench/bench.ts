// Knows: the order of the checks, and how a library's files become one report.
// Refuses to know: how any check is made.
import type { LibraryClause } from "../library";
import { loadLibrary } from "../load";
import type { LibraryFile } from "../problem";
import { tryAddition } from "./addition";
import { tryBlanks } from "./blanks";
import { operativeWords, tryRewrapped, tryWithoutOperative } from "./changed";
import { readingEaseOf } from "./reading-ease";
import { checkDigest, checkReviewDate } from "./record";
import { reportOnRefused } from "./refused";
import { ended, LOAD_CHECKS, notRun } from "./report";
import type { BenchReport, Check, CheckResult, ClauseReport } from "./report";
import { Stand } from "./stand";
import { tryTogether } from "./together";
import { beginTrial, tryInAgreements } from "./trial";

export interface BenchOptions {
  /** Today's date in ISO form, against which review dates are held. */
  readonly on: string;
  /** Ids of the clauses to try; all of them, and the standard ones together, when absent. */
  readonly only?: ReadonlySet<string>;
  /** Awaited after each clause, so that a caller can show how far it is and let others work. */
  readonly afterClause?: (done: number, of: number) => Promise<void> | void;
}

/** Checks a library and tries its wordings. Never throws, whatever JSON the files hold. */
export async function runBench(files: readonly LibraryFile[], options: BenchOptions): Promise<BenchReport> {
  const { on, only, afterClause } = options;
  const loaded = loadLibrary(files);
  if ("problems" in loaded) return reportOnRefused(files, loaded.problems, on);
  const { library } = loaded;
  const stand = new Stand(library);
  const asked = Object.values(library.families)
    .flatMap((family) => family.clauses)
    .filter(({ id }) => only?.has(id) ?? true);
  const clauses: ClauseReport[] = [];
  for (const clause of asked) {
    clauses.push(await tryClause(clause, stand, on));
    await afterClause?.(clauses.length, asked.length);
  }
  const faults = only === undefined ? tryTogether(stand) : [];
  const hasFailed =
    faults.length > 0 || clauses.some(({ checks }) => checks.some(({ outcome }) => outcome === "failed"));
  const { id, version } = library;
  return { library: { id, version }, on, outcome: hasFailed ? "failed" : "passed", clauses, faults };
}

async function tryClause(clause: LibraryClause, stand: Stand, on: string): Promise<ClauseReport> {
  const { id, version, family, kind, language } = clause;
  const { checks, ...findings } = trials(clause, stand);
  const readingEase = readingEaseOf(clause);
  return {
    clause: id,
    version,
    family,
    kind,
    language,
    checks: [
      ...LOAD_CHECKS.map((check) => ended(check, [])),
      await checkDigest(clause),
      checkReviewDate(clause, on),
      ...checks,
    ],
    ...findings,
    ...(readingEase && { readingEase }),
  };
}

const CHANGED: readonly Check[] = ["operative", "re-wrapped", "blanks"];
const TRIALS: readonly Check[] = ["present", "elements", "defeats-nothing", ...CHANGED];

type Trials = Pick<ClauseReport, "checks" | "operative" | "mayStayEmpty">;

function trials(clause: LibraryClause, stand: Stand): Trials {
  const nothing = { operative: [], mayStayEmpty: [] };
  if (clause.vetting.state === "retired")
    return { checks: TRIALS.map((check) => notRun(check, "It is retired.")), ...nothing };
  if (clause.kind === "addition") return tryAddition(clause, stand);
  const trial = beginTrial(clause, stand);
  if ("fault" in trial) {
    const [present, ...others] = TRIALS;
    const rest = others.map((check) => notRun(check, "There is no clause to try it with."));
    return { checks: [ended(present!, [trial.fault]), ...rest], ...nothing };
  }
  const inAgreements = tryInAgreements(trial, stand);
  const isAlonePresent = inAgreements[0]!.faults.every(({ agreement }) => agreement !== undefined);
  if (!isAlonePresent) {
    const reason = "It does not make its family present as it stands.";
    return { checks: [...inAgreements, ...CHANGED.map((check) => notRun(check, reason))], ...nothing };
  }
  const operative = operativeWords(trial, stand);
  const { result, mayStayEmpty } = tryBlanks(trial, stand);
  const changed = [tryWithoutOperative(trial, operative, stand), tryRewrapped(trial, stand), result];
  return {
    checks: [...inAgreements, ...changed] satisfies CheckResult[],
    operative: operative.map(({ text }) => text),
    mayStayEmpty,
  };
}
