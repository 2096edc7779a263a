// Knows: where the labelled passages are, how to read them, and when what is found of one agrees with its label.
// Refuses to know: how many have to agree (the tests' floors), and in what agreement a passage is read.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CLAUSE_FAMILIES,
  type ClauseFamily,
  type ElementState,
  type LanguageCode,
  type Status,
} from "../../src/core";

/** What one section of an agreement says of one family, as its author labelled it. */
export interface Passage {
  readonly id: string;
  readonly language: LanguageCode;
  readonly text: string;
  readonly says: "operative" | "mentioned" | "adverse" | "none";
  readonly elements?: Readonly<Record<string, ElementState>>;
}

/** What a passage says by which a family has the status. */
export const SAYS: Readonly<Record<Status, Passage["says"]>> = {
  present: "operative",
  incomplete: "operative",
  mentioned: "mentioned",
  adverse: "adverse",
  missing: "none",
};

const AGREEMENTS = join(process.cwd(), "test/agreements");

/** The folders of labelled passages, by number. */
export const setsOfPassages = (): string[] =>
  readdirSync(AGREEMENTS)
    .filter((name) => name.startsWith("passages"))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));

const fileOf = (set: string, family: ClauseFamily): string => join(AGREEMENTS, set, `${family}.jsonl`);

/** The families of which the set has passages. */
export const familiesIn = (set: string): ClauseFamily[] =>
  CLAUSE_FAMILIES.filter((family) => existsSync(fileOf(set, family)));

export const passagesOf = (set: string, family: ClauseFamily): Passage[] =>
  readFileSync(fileOf(set, family), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Passage);

/** How long a Partner Admin Link stays is no bar to a whole clause, as in two of the `dev` agreements. */
export const isWhole = ({ says, elements }: Passage): boolean =>
  says === "operative" &&
  Object.entries(elements ?? {}).every(([element, state]) => state === "found" || element === "duration");

/** The status is the label's, and a clause is called present where it is whole and incomplete where it is not. */
export const isRight = (passage: Passage, status: Status): boolean =>
  SAYS[status] === passage.says &&
  (passage.says !== "operative" || (status === "present") === isWhole(passage));
