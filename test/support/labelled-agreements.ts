// Knows: where the labelled agreements are, how to read and scan one, and how to count what agrees with its label.
// Refuses to know: how much has to agree (the tests' floors).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isFlagged,
  scan,
  type Agreement,
  type ClauseFamily,
  type ElementState,
  type Finding,
  type Level,
  type Status,
} from "../../src/core";
import { readAgreementFile } from "../../src/cli/read-agreement";
import { builtInLibrary, rulesOf } from "../../src/library";

interface Label {
  readonly level: Level;
  readonly status: Status;
  readonly elements?: Readonly<Record<string, ElementState>>;
}

interface Labelled {
  readonly language: string;
  /** The names of the parties. */
  readonly partner: string;
  readonly customer: string;
  readonly families: Readonly<Record<ClauseFamily, Label>>;
}

const AGREEMENTS = join(process.cwd(), "test/agreements");
export const rules = rulesOf(builtInLibrary());

/** The folders of labelled agreements: our own (`dev`) first, then those of authors who had not seen the rules, by number. */
export const setsOfAgreements = (): string[] =>
  readdirSync(AGREEMENTS)
    .filter((name) => /^(?:dev|independent(?:-\d+)?)$/.test(name))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));

/** The names of a set's agreements, without extension. */
export const idsOf = (set: string): string[] =>
  readdirSync(join(AGREEMENTS, set))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""));

export const labelOf = (set: string, id: string): Labelled =>
  JSON.parse(readFileSync(join(AGREEMENTS, set, `${id}.json`), "utf8")) as Labelled;

/** Throws with the problem's message where the file cannot be read. */
export function agreementOf(set: string, file: string): Agreement {
  const read = readAgreementFile(join(AGREEMENTS, set, file));
  if ("problem" in read) throw new Error(`${file}: ${read.problem.message}`);
  return read.agreement;
}

const findingsOf = (set: string, file: string): readonly Finding[] =>
  scan(agreementOf(set, file), rules).findings;

/** What a scan of a set got right; `pairs` and `elements` are how many verdicts and states were compared. */
export interface Tally {
  flagged: number;
  missed: number;
  needless: number;
  level: number;
  status: number;
  element: number;
  pairs: number;
  elements: number;
  readonly falselyPresent: string[];
}

/** Scans every agreement of the set and counts what agrees with its label. */
export function tallyOf(set: string, extension: string): Tally {
  const tally: Tally = {
    flagged: 0,
    missed: 0,
    needless: 0,
    level: 0,
    status: 0,
    element: 0,
    pairs: 0,
    elements: 0,
    falselyPresent: [],
  };
  for (const id of idsOf(set)) {
    const { families } = labelOf(set, id);
    for (const found of findingsOf(set, `${id}.${extension}`)) {
      const label = families[found.family];
      const wanted = isFlagged(label.level, label.status);
      tally.pairs++;
      if (wanted && found.flagged) tally.flagged++;
      if (wanted && !found.flagged) tally.missed++;
      if (!wanted && found.flagged) tally.needless++;
      if (label.level === found.level) tally.level++;
      if (label.status === found.status) tally.status++;
      if (found.status === "present" && label.status !== "present")
        tally.falselyPresent.push(`${id} ${found.family}`);
      for (const [element, state] of Object.entries(label.elements ?? {})) {
        tally.elements++;
        if (found.elements.find((one) => one.element === element)?.state === state) tally.element++;
      }
    }
  }
  return tally;
}

/** F1 of the flags, 0 to 1. */
export const f1Of = ({ flagged, missed, needless }: Tally): number =>
  (2 * flagged) / (2 * flagged + missed + needless);
