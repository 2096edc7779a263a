/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scan, type ClauseFamily, type Level } from "../../src/core";
import { readMarkdown } from "../../src/cli/markdown";
import { builtInLibrary, rulesOf } from "../../src/library";

/** An agreement without any clause of ours: what it is about alone tells which it needs. */
interface ShortDeal {
  readonly id: string;
  readonly text: string;
  readonly levels: Readonly<Record<ClauseFamily, Level>>;
}

const rules = rulesOf(builtInLibrary());
const dealsOf = (file: string): ShortDeal[] =>
  readFileSync(join(process.cwd(), "test/agreements/deals", `${file}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ShortDeal);

const hasLevels = ({ text, levels }: ShortDeal): boolean =>
  scan(readMarkdown(text), rules).findings.every(({ family, level }) => level === levels[family]);

describe.each([
  // Seats go through CSP, and Dynamics 365, on which the work is done, is licensed otherwise.
  { file: "en", all: 60, wrong: ["d-052"] },
  { file: "foreign", all: 60, wrong: [] },
  {
    file: "later",
    all: 48,
    wrong: ["e-011", "e-015", "e-019", "e-025", "e-026", "e-034", "e-039", "e-040", "e-043", "e-047"],
  },
])("The short deals of $file, written by people who had not seen the rules", ({ file, all, wrong }) => {
  const deals = dealsOf(file);

  it("are all there", () => {
    expect(deals).toHaveLength(all);
  });

  it("have the levels that their authors worked out, but those that are known", () => {
    expect(deals.filter((deal) => !hasLevels(deal)).map(({ id }) => id)).toEqual(wrong);
  });
});
