/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isFlagged,
  scan,
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

const FOLDER = join(process.cwd(), "test/agreements/dev");
const IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));
const rules = rulesOf(builtInLibrary());

function findingsOf(file: string): readonly Finding[] {
  const read = readAgreementFile(join(FOLDER, file));
  if ("problem" in read) throw new Error(`${file}: ${read.problem.message}`);
  return scan(read.agreement, rules).findings;
}

describe.each(["md", "docx"])("The labelled agreements as .%s", (extension) => {
  const tally = {
    flagged: 0,
    missed: 0,
    needless: 0,
    level: 0,
    status: 0,
    element: 0,
    pairs: 0,
    elements: 0,
  };
  const falselyPresent: string[] = [];
  beforeAll(() => {
    for (const id of IDS) {
      const { families } = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")) as {
        families: Record<ClauseFamily, Label>;
      };
      for (const found of findingsOf(`${id}.${extension}`)) {
        const label = families[found.family];
        const wanted = isFlagged(label.level, label.status);
        tally.pairs++;
        if (wanted && found.flagged) tally.flagged++;
        if (wanted && !found.flagged) tally.missed++;
        if (!wanted && found.flagged) tally.needless++;
        if (label.level === found.level) tally.level++;
        if (label.status === found.status) tally.status++;
        if (found.status === "present" && label.status !== "present")
          falselyPresent.push(`${id} ${found.family}`);
        for (const [element, state] of Object.entries(label.elements ?? {})) {
          tally.elements++;
          if (found.elements.find((one) => one.element === element)?.state === state) tally.element++;
        }
      }
    }
  });

  it("are all there", () => {
    expect(IDS.length).toBeGreaterThanOrEqual(36);
    expect(tally.pairs).toBe(IDS.length * 8);
  });

  it("are flagged with an F1 of at least 0.99", () => {
    expect((2 * tally.flagged) / (2 * tally.flagged + tally.missed + tally.needless)).toBeGreaterThanOrEqual(
      0.99,
    );
  });

  it("have no family called present that is not", () => {
    expect(falselyPresent).toEqual([]);
  });

  it("have the right level, status and element states in at least 99, 99 and 98 of 100 cases", () => {
    expect(tally.level / tally.pairs).toBeGreaterThanOrEqual(0.99);
    expect(tally.status / tally.pairs).toBeGreaterThanOrEqual(0.99);
    expect(tally.element / tally.elements).toBeGreaterThanOrEqual(0.98);
  });
});
