// Knows: how a bench report is laid out for people: what is checked, a line for each clause, then every fault.
// Refuses to know: how the report came about.
import {
  CHECKS,
  type BenchReport,
  type CheckResult,
  type ClauseReport,
  type Fault,
} from "../../library/bench";

const MARKS = { passed: "ok", failed: "XX", warned: "!!", "not-run": "--" } as const;

/** The report as text, for a terminal of at least 100 columns. */
export function checkTable(report: BenchReport): string {
  const { library, on, clauses, faults } = report;
  const what =
    library === undefined
      ? "No library can be made of these files"
      : `Library ${library.id} ${library.version}`;
  return [
    `${what}; checked on ${on}.\n`,
    legend(),
    lines(clauses),
    ...clauses.flatMap((clause) => clause.checks.flatMap((result) => told(clause.clause, result))),
    ...faults.map(({ check, file, clause, ...fault }) =>
      toldFault(clause ?? file ?? "library", check, "XX", fault),
    ),
    summary(report),
  ].join("\n");
}

function legend(): string {
  const names = CHECKS.map(
    ({ check, holds }, at) => `${String(at + 1).padStart(4)}  ${check.padEnd(18)} ${holds}`,
  );
  return `${names.join("\n")}\n\n  ok passed   XX failed   !! look at it   -- not run\n`;
}

/** One line a clause: a mark for each check, and the estimate of its reading ease. */
function lines(clauses: readonly ClauseReport[]): string {
  const widest = Math.max(6, ...clauses.map(({ clause }) => clause.length));
  const numbers = CHECKS.filter(({ check }) => check !== "together").map((_, at) =>
    String(at + 1).padStart(2),
  );
  const head = `${"clause".padEnd(widest)}  ${numbers.join(" ")}  reading ease`;
  const rows = clauses.map(({ clause, checks, readingEase }) => {
    const marks = checks.map(({ outcome }) => MARKS[outcome]).join(" ");
    const ease = readingEase
      ? `${String(readingEase.score).padStart(3)} (${readingEase.formula}, an estimate)`
      : "";
    return `${clause.padEnd(widest)}  ${marks}  ${ease}`.trimEnd();
  });
  return `${[head, ...rows].join("\n")}\n`;
}

function told(clause: string, { check, faults }: CheckResult): string[] {
  return faults.map((fault) => toldFault(clause, check, fault.severity === "warning" ? "!!" : "XX", fault));
}

/** The clause, the check, the elements and the words in one line, and below it what is wrong. */
function toldFault(clause: string, check: string, mark: string, fault: Fault): string {
  const { elements, words, path, agreement, message } = fault;
  const about = [
    ...elements.map((element) => `element ${element}`),
    ...(words === undefined ? [] : [`"${words}"`]),
    ...(agreement === undefined ? [] : [`in ${agreement}`]),
    ...(path === undefined ? [] : [`at ${path}`]),
  ];
  return `${mark} ${[clause, check, ...about].join(" | ")}\n   ${message}\n`;
}

function summary({ clauses, faults, outcome }: BenchReport): string {
  const count = (wanted: CheckResult["outcome"]): number =>
    clauses.filter(({ checks }) => checks.some((result) => result.outcome === wanted)).length;
  const library = faults.length > 0 ? `, and ${faults.length} faults of the library as a whole` : "";
  return `${clauses.length} clauses, ${count("failed")} with failures, ${count("warned")} to look at${library}: ${outcome}.\n`;
}
