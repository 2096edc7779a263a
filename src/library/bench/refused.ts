// Knows: the report on files that make no library: what the loader found, clause by clause as far as clauses can be told.
// Refuses to know: how faults are found, and the analysis, which needs a whole library.
import { pathText, type LibraryFile, type Problem } from "../problem";
import { CHECKS, ended, failure, LOAD_CHECKS, notRun } from "./report";
import type { BenchReport, Check, CheckResult, ClauseReport, Fault, LibraryFault } from "./report";

/** Looked at file by file; while one of them fails, no other question is asked of the file. */
const FIRST: readonly Check[] = ["shape", "straight-quotes"];

/** A clause as far as it can be told in a file that may hold anything. */
interface Told {
  readonly file: string;
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The report on files that the loader refused for these problems. */
export function reportOnRefused(
  files: readonly LibraryFile[],
  problems: readonly Problem[],
  on: string,
): BenchReport {
  const told = files.flatMap(clausesIn);
  const unread = new Set(problems.filter(({ check }) => FIRST.includes(check)).map(({ file }) => file));
  const lacksTerms = files.some(({ file, content }) => unread.has(file) && !isFamily(content));
  const elsewhere = problems.filter((problem) => !told.some((clause) => concerns(problem, clause)));
  return {
    on,
    outcome: "failed",
    clauses: told.map((clause) =>
      reportOn(
        clause,
        problems.filter((problem) => concerns(problem, clause)),
        unread.has(clause.file),
        lacksTerms,
      ),
    ),
    faults: elsewhere.map(({ check, file, ...problem }): LibraryFault => ({
      check,
      file,
      ...faultOf(problem),
    })),
  };
}

function isFamily(content: unknown): content is { readonly family: unknown; readonly clauses?: unknown } {
  return typeof content === "object" && content !== null && "family" in content;
}

function clausesIn({ file, content }: LibraryFile): Told[] {
  if (!isFamily(content) || !Array.isArray(content.clauses)) return [];
  return content.clauses.flatMap((clause: unknown, index): Told[] =>
    typeof clause === "object" && clause !== null && "id" in clause && typeof clause.id === "string"
      ? [{ file, path: pathText(["clauses", index]), content: { ...clause } }]
      : [],
  );
}

/** The problem lies in the clause. */
function concerns(problem: Problem, clause: Told): boolean {
  return (
    problem.file === clause.file &&
    (problem.path === clause.path || problem.path.startsWith(`${clause.path}.`))
  );
}

function reportOn(
  { content }: Told,
  problems: readonly Problem[],
  isUnread: boolean,
  lacksTerms: boolean,
): ClauseReport {
  const text = (key: string): string => (typeof content[key] === "string" ? content[key] : "");
  const result = (check: Check): CheckResult => {
    const faults = problems.filter((problem) => problem.check === check).map(faultOf);
    if (!LOAD_CHECKS.includes(check)) return notRun(check, "The library cannot be loaded yet.");
    if (isUnread && !FIRST.includes(check))
      return notRun(check, "The file does not have the right shape yet.");
    if (check === "terms" && lacksTerms)
      return notRun(check, "The header does not have the right shape yet.");
    return ended(check, faults);
  };
  return {
    clause: text("id"),
    version: text("version"),
    family: text("family"),
    kind: text("kind"),
    language: text("language"),
    checks: CHECKS.filter(({ check }) => check !== "together").map(({ check }) => result(check)),
    operative: [],
    mayStayEmpty: [],
  };
}

function faultOf({ message, path, words, elements = [] }: Omit<Problem, "check" | "file">): Fault {
  return { ...failure(message, elements, words), path };
}
