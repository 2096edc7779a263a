import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClauseFamily, LanguageCode, Status } from "../../src/core";
import { statusIn } from "./passage-in-agreement";

/** One sentence or two of a matrix of verbs, nouns and frames, with the status that the law gives it. */
interface Worded {
  readonly family: ClauseFamily;
  readonly language: LanguageCode;
  readonly wants: Status;
  readonly frame: string;
  readonly text: string;
}

const wordedIn = (matrix: string): Worded[] =>
  readFileSync(join(process.cwd(), "test/agreements/matrices", `${matrix}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Worded);

/** How long a Partner Admin Link stays is no bar to a whole clause (see labelled-passages.ts). */
const isOfDuration = ({ family, frame }: Worded): boolean =>
  family === "pal" && /^pal\/(?:blank-duration|duration|absent|blank|lack|.*-dur$)/.test(frame);

describe("Of the wordings that matrices of verbs, nouns and frames make", () => {
  test.each([
    ["en-1", 923, 898],
    ["en-2", 848, 808],
    ["en-3", 845, 725],
    ["de", 1040, 992],
    ["fr-es", 1464, 1362],
    ["nl", 761, 695],
  ])("%s has %d, at least %d with the right status", (matrix, size, floor) => {
    const worded = wordedIn(matrix);
    const statuses = worded.map(({ family, language, text }) => statusIn(family, language, text));
    const right = worded.filter(({ wants }, at) => statuses[at] === wants);
    expect(worded).toHaveLength(size);
    expect(right.length).toBeGreaterThanOrEqual(floor);
    const falselyPresent = worded.filter(
      (one, at) => statuses[at] === "present" && one.wants !== "present" && !isOfDuration(one),
    );
    expect(falselyPresent.map(({ frame }) => frame)).toEqual(FALSELY_PRESENT[matrix] ?? []);
  });
});

/** What is known to be called present that is not. */
const FALSELY_PRESENT: Readonly<Record<string, readonly string[]>> = {
  "en-3": ["tpor/label/before/blank-subs", "poe/letter/3/blank-when", "poe/schedule/1/blank-work"],
  nl: ["poe/blank-services/7"],
};
