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

const passagesOf = (family: ClauseFamily): Passage[] =>
  readFileSync(join(process.cwd(), "test/agreements/passages", `${family}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Passage);

const isWhole = ({ says, elements }: Passage): boolean =>
  says === "operative" && Object.values(elements ?? {}).every((state) => state === "found");

/** How many passages are at least read as their authors labelled them; what is known to be called present and is not. */
const FLOORS: readonly (readonly [ClauseFamily, number, number, readonly string[]])[] = [
  ["cpor", 80, 77, []],
  ["dpor", 80, 73, []],
  ["pal", 80, 72, []],
  ["tpor", 80, 70, []],
  ["poe", 110, 104, []],
  ["admin-access", 80, 74, []],
  ["customer-agreement", 80, 72, []],
];

describe.each(FLOORS)(
  "The passages on %s, written by people who had not seen the rules",
  (family, all, least, known) => {
    const read = passagesOf(family).map((passage) => ({
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

    it("are not called present where something is refused, missing or blank, but for those that are known", () => {
      const present = read.filter(({ passage, status }) => status === "present" && !isWhole(passage));
      expect(present.map(({ passage }) => passage.id)).toEqual(known);
    });
  },
);
