/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClauseFamily, LanguageCode, Status } from "../../src/core";
import { stateIn, statusIn } from "./passage-in-agreement";

const FOLDER = join(process.cwd(), "test/agreements/wordings");
const STATUSES: readonly string[] = [
  "present",
  "incomplete",
  "mentioned",
  "adverse",
  "missing",
] satisfies Status[];

interface Wording {
  readonly language: LanguageCode;
  /** The status of the family, or the element that the passage says. */
  readonly expected: string;
  readonly passage: string;
}

const wordingsOf = (family: ClauseFamily): Wording[] =>
  readFileSync(join(FOLDER, `${family}.txt`), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [, language, expected, passage] = /^(\w\w) (\S+) \| (.*)$/.exec(line)!;
      return { language: language as LanguageCode, expected: expected!, passage: passage! };
    });

const families = readdirSync(FOLDER).map((file) => file.replace(".txt", "") as ClauseFamily);

/** The status, or the state of the element that is expected to be found. */
function readAs(family: ClauseFamily, { language, expected, passage }: Wording): string | undefined {
  if (STATUSES.includes(expected)) return statusIn(family, language, passage);
  return stateIn(family, expected, language, passage) === "found" ? expected : undefined;
}

describe.each(families)("What is said of %s in other words", (family) => {
  it.each(wordingsOf(family))("is $expected ($language): $passage", (wording) => {
    expect(readAs(family, wording)).toBe(wording.expected);
  });
});
