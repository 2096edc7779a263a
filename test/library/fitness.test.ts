import { runBench } from "../../src/library/bench";
import { fitness } from "../../src/library/fitness";
import { contentOf, smallLibrary } from "./small-library";

// The analysis prepares the rules on its first use.
jest.setTimeout(60_000);

jest.mock("../../src/library/bench", () => ({
  runBench: jest.fn(jest.requireActual("../../src/library/bench").runBench),
}));

describe("A library is not fit for use", () => {
  test("when its files do not fit each other", async () => {
    const files = smallLibrary();
    contentOf(files, "pal.json").title = "";
    contentOf(files, "poe.json").clauses[0].title = "";
    const faults = await fitness(files, "2026-12-01");
    expect(faults).toContainEqual(expect.stringMatching(/^pal\.json: Empty/));
    expect(faults).toContainEqual(expect.stringMatching(/^poe-standard: Empty/));
  });

  test("when a wording does not make its family present", async () => {
    // The acts of the small library are words that its wordings do not have.
    expect(await fitness(smallLibrary(), "2026-12-01")).toContainEqual(
      expect.stringMatching(/^cpor-standard: /),
    );
  });
});

test("A library is fit for use when the bench has nothing but warnings", async () => {
  const fault = (severity: "failure" | "warning", message: string) => ({ severity, message, elements: [] });
  const report = { on: "", outcome: "passed" as const, clauses: [], faults: [] };
  const warned = { ...fault("warning", "Look."), check: "together" as const };
  jest.mocked(runBench).mockResolvedValueOnce({ ...report, faults: [warned] });
  expect(await fitness([], "2026-12-01")).toEqual([]);
  jest
    .mocked(runBench)
    .mockResolvedValueOnce({ ...report, faults: [{ ...warned, ...fault("failure", "No.") }] });
  expect(await fitness([], "2026-12-01")).toEqual(["The library: No."]);
});
