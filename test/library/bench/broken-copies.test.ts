/** @jest-environment node */
import { CHECKS, runBench, type BenchReport, type Check } from "../../../src/library/bench";
import { BROKEN_COPIES, clauseIn, copyOfBuiltIn, standardOnly, type BrokenCopy } from "./broken-copies";

jest.setTimeout(60_000);
const BROKEN = "cpor-standard-en-gb";
const ON = "2026-11-26";

/** Every check that found something, with the clause, the elements and the words that it names. */
function findings({ clauses, faults }: BenchReport) {
  return [
    ...clauses.flatMap(({ clause, checks }) =>
      checks.flatMap((result) => result.faults.map((fault) => ({ clause, check: result.check, ...fault }))),
    ),
    ...faults,
  ];
}

async function reportOn({ check, breakIt }: BrokenCopy): Promise<BenchReport> {
  const files = check === "together" ? standardOnly(copyOfBuiltIn()) : copyOfBuiltIn();
  const { clause, family } = clauseIn(files, BROKEN);
  breakIt(clause, files, family);
  return runBench(files, { on: ON, ...(check !== "together" && { only: new Set([BROKEN]) }) });
}

test("the copy is faultless before it is broken", async () => {
  const report = await runBench(copyOfBuiltIn(), { on: ON, only: new Set([BROKEN]) });
  expect(findings(report)).toEqual([]);
});

describe("a broken copy fails the check", () => {
  const rows = BROKEN_COPIES.map(
    (copy) => [copy.check, copy.what, copy.clause, copy.element ?? "-", copy.words ?? "-", copy] as const,
  );
  test.each(rows)(
    "%s | %s | clause %s | element %s | words %s",
    async (check, _, clause, element, words, copy) => {
      const report = await reportOn(copy);
      const found = findings(report).filter((fault) => [BROKEN, clause].includes(fault.clause ?? clause));
      const expected = found.find((fault) => fault.check === check && fault.clause === clause)!;
      expect(expected.elements).toEqual(element === "-" ? [] : [element]);
      if (words !== "-") expect(expected.words).toBe(words);
      const others: Check[] = check === "together" ? ["together", "defeats-nothing"] : [check];
      expect([...new Set(found.map((fault) => fault.check))].filter((one) => !others.includes(one))).toEqual(
        [],
      );
      expect(report.outcome).toBe(check === "review-by" ? "passed" : "failed");
    },
  );

  test("and there is a copy for every check", () => {
    expect(new Set(BROKEN_COPIES.map(({ check }) => check))).toEqual(
      new Set(CHECKS.map(({ check }) => check)),
    );
  });
});
