/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClauseFamily, ElementState, LanguageCode, Status } from "../../src/core";
import { statusIn } from "./passage-in-agreement";

/** What one section of an agreement says of one family, as its author labelled it. */
interface Passage {
  readonly id: string;
  readonly language: LanguageCode;
  readonly text: string;
  readonly says: "operative" | "mentioned" | "adverse" | "none";
  readonly elements?: Readonly<Record<string, ElementState>>;
}

const SAYS: Readonly<Record<Status, Passage["says"]>> = {
  present: "operative",
  incomplete: "operative",
  mentioned: "mentioned",
  adverse: "adverse",
  missing: "none",
};

const passagesOf = (set: string, family: ClauseFamily): Passage[] =>
  readFileSync(join(process.cwd(), "test/agreements", set, `${family}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Passage);

/** How long a Partner Admin Link stays is no bar to a whole clause, as in two of the `dev` agreements. */
const isWhole = ({ says, elements }: Passage): boolean =>
  says === "operative" &&
  Object.entries(elements ?? {}).every(([element, state]) => state === "found" || element === "duration");

/** How many passages are at least read as their authors labelled them. */
const FLOORS: readonly (readonly [string, ClauseFamily, number, number])[] = [
  ["passages", "cpor", 80, 77],
  ["passages", "dpor", 80, 75],
  ["passages", "pal", 80, 73],
  ["passages", "tpor", 80, 72],
  ["passages", "poe", 110, 104],
  ["passages", "admin-access", 80, 74],
  ["passages", "customer-agreement", 80, 74],
  ["passages-2", "cpor", 40, 39],
  ["passages-2", "dpor", 40, 37],
  ["passages-2", "pal", 40, 39],
  ["passages-2", "tpor", 40, 38],
  ["passages-2", "poe", 40, 38],
  ["passages-2", "admin-access", 40, 39],
  ["passages-2", "customer-agreement", 40, 39],
  ["passages-3", "cpor", 60, 54],
  ["passages-3", "dpor", 60, 53],
  ["passages-3", "pal", 60, 44],
  ["passages-3", "tpor", 60, 47],
  ["passages-3", "poe", 60, 52],
  ["passages-3", "admin-access", 60, 52],
  ["passages-3", "customer-agreement", 60, 52],
  ["passages-4", "cpor", 40, 31],
  ["passages-4", "dpor", 18, 13],
  ["passages-4", "pal", 40, 35],
  ["passages-4", "tpor", 18, 16],
  ["passages-4", "poe", 40, 30],
  ["passages-4", "admin-access", 40, 36],
  ["passages-4", "customer-agreement", 40, 31],
];

describe.each(FLOORS)(
  "The %s on %s, written by people who had not seen the rules",
  (set, family, all, least) => {
    const read = passagesOf(set, family).map((passage) => ({
      passage,
      status: statusIn(family, passage.language, passage.text),
    }));

    it("are all there", () => {
      expect(read).toHaveLength(all);
    });

    it(`say what their authors meant in at least ${least} of ${all} cases`, () => {
      const right = read.filter(({ passage, status }) => SAYS[status] === passage.says);
      expect(right.length).toBeGreaterThanOrEqual(least);
    });

    it("are not called present where something is refused, missing or blank", () => {
      const present = read.filter(({ passage, status }) => status === "present" && !isWhole(passage));
      expect(present.map(({ passage }) => passage.id)).toEqual([]);
    });
  },
);
