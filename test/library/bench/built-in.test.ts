/** @jest-environment node */
import { BUILT_IN_FILES, builtInLibrary } from "../../../src/library";
import { runBench, type BenchReport } from "../../../src/library/bench";

jest.setTimeout(600_000);
const clauses = Object.values(builtInLibrary().families).flatMap((family) => family.clauses);

/** What no mandatory element hangs on, so that its blank alone leaves a clause complete. A sheet's blanks are all of the kind. */
const SECONDARY = [
  "cpor services",
  "customer-agreement signer-name",
  "poe end-date",
  "poe start-date",
  "poe workloads",
  "tenant-details contact-name",
  "tenant-details purchase-route",
  "tpor change-date",
  "tpor present-reseller",
  "tpor resale-route",
];

let report: BenchReport;
beforeAll(async () => (report = await runBench(BUILT_IN_FILES, { on: "2026-11-26" })));

test("the built-in library passes the bench", () => {
  const { id, version } = builtInLibrary();
  expect(report).toMatchObject({ library: { id, version }, on: "2026-11-26", outcome: "passed", faults: [] });
  expect(report.clauses.map(({ clause }) => clause)).toEqual(clauses.map((clause) => clause.id));
});

describe.each(clauses.map((clause) => [clause.id, clause] as const))("the wording %s", (id, { kind }) => {
  const own = () => report.clauses.find(({ clause }) => clause === id)!;

  test("fails no check", () => {
    const failures = own().checks.flatMap(({ check, faults }) =>
      faults.filter(({ severity }) => severity === "failure").map(({ message }) => `${check}: ${message}`),
    );
    expect(failures).toEqual([]);
  });

  test("is put to every check that its kind and its vetting allow", () => {
    const notRun = own()
      .checks.filter(({ outcome }) => outcome === "not-run")
      .map(({ check }) => check);
    const notOfIts: Partial<Record<typeof kind, string[]>> = {
      schedule: ["operative"],
      addition: ["present", "operative"],
    };
    expect(notRun).toEqual(["digest", ...(notOfIts[kind] ?? [])]);
  });

  if (kind === "schedule" || kind === "addition") return;
  test("binds by sentences of its own, and asks for its blanks but for secondary ones", () => {
    expect(own().operative).not.toEqual([]);
    const { family, mayStayEmpty } = own();
    expect(mayStayEmpty.map((name) => `${family} ${name}`).filter((one) => !SECONDARY.includes(one))).toEqual(
      [],
    );
  });
});
