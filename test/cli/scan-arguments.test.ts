import { parseScanArguments } from "../../src/cli/scan-arguments";

describe("The arguments of scan", () => {
  test("are a table of all that is named, by default", () => {
    expect(parseScanArguments(["a.md", "b"])).toEqual({
      paths: ["a.md", "b"],
      format: "table",
      library: undefined,
      failOn: "never",
      jobs: expect.any(Number),
    });
  });

  test("may stand in any order, and paths may look like options after --", () => {
    expect(
      parseScanArguments([
        "--jobs=3",
        "a.md",
        "--fail-on",
        "flagged",
        "--library",
        "x.json",
        "--format",
        "csv",
        "--",
        "-h",
      ]),
    ).toEqual({
      paths: ["a.md", "-h"],
      format: "csv",
      library: "x.json",
      failOn: "flagged",
      jobs: 3,
    });
  });

  test.each([[["-h"]], [["--help", "a.md"]]])("ask for help: %j", (args) => {
    expect(parseScanArguments(args)).toBe("help");
  });

  test.each([
    [[], /Name at least one file/],
    [["--format", "xml", "a.md"], /--format takes table, json, jsonl, csv, html, not "xml"/],
    [["--fail-on", "always", "a.md"], /--fail-on takes flagged or never, not "always"/],
    [["--jobs", "0", "a.md"], /--jobs takes a whole number from 1 to 256, not "0"/],
    [["--jobs", "many", "a.md"], /--jobs takes/],
    [["--colour", "a.md"], /--colour/],
    [["--library"], /--library/],
  ])("are refused with a reason: %j", (args, reason) => {
    expect(parseScanArguments(args)).toEqual({ message: expect.stringMatching(reason) });
  });
});
