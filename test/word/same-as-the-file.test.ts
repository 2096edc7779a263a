import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { scan, type Agreement } from "../../src/core";
import { readDocx } from "../../src/docx";
import { builtInLibrary, rulesOf } from "../../src/library";
import { readAgreement } from "../../src/word";
import { WordDocument } from "../../src/word-stand-in";
import { startWord } from "../support/start-word";
import { FEATURES } from "./documents-with-features";
import { differencesOf, type Difference } from "./reading-differences";

/** Some agreements are long, and so are the days of a busy machine. */
jest.setTimeout(60_000);

const rules = rulesOf(builtInLibrary());

/** What a user is told of the agreement: everything of its findings but where the words stand. */
function findingsOf(agreement: Agreement) {
  return scan(agreement, rules).findings.map(({ family, level, status, flagged, elements, evidence }) => ({
    family,
    level,
    status,
    flagged,
    elements: elements.map(({ element, state, evidence: words }) => [element, state, words?.text]),
    evidence: evidence.map(({ text }) => text),
  }));
}

/** As `findingsOf`, without the words. */
const verdictsOf = (agreement: Agreement) =>
  findingsOf(agreement).map(({ family, level, status, elements }) => ({
    family,
    level,
    status,
    elements: elements.map(([element, state]) => [element, state]),
  }));

/** The agreement as far as WordApi reaches. */
const withoutTextBoxes = (agreement: Agreement): Agreement => ({
  ...agreement,
  paragraphs: agreement.paragraphs.filter(({ story }) => story !== "text-box"),
});

interface Readings {
  readonly bytes: Uint8Array;
  readonly fromFile: Agreement;
  readonly fromWord: Agreement;
}

async function readBoth(bytes: Uint8Array): Promise<Readings> {
  const read = readDocx(bytes);
  if ("problem" in read) throw new Error(read.problem.message);
  await startWord(bytes, { sets: { WordApi: "1.8", WordApiDesktop: "1.2" } });
  return { bytes, fromFile: read.agreement, fromWord: await readAgreement() };
}

/** Where paragraphs are one in the file and apart in Word, a finding has the same verdict and fewer of the words. */
function expectSameFindings(readings: Readings): void {
  const isJoined = differences(readings).some(({ kind }) => kind === "joined paragraphs");
  const compared = isJoined ? verdictsOf : findingsOf;
  expect(compared(readings.fromWord)).toEqual(compared(withoutTextBoxes(readings.fromFile)));
}

/** Why the stand-in Word does not open the file; undefined where it does. */
function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    WordDocument.open(bytes);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const differences = ({ bytes, fromFile, fromWord }: Readings): Difference[] =>
  differencesOf(bytes, fromFile, fromWord);

const kindsOf = (found: readonly Difference[]): string[] =>
  [...new Set(found.map(({ kind }) => kind))].sort();

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".docx"))
    .map((name) => join(folder, name));

describe("An agreement read in Word and from its file", () => {
  const files = [...filesIn("test/agreements/dev"), ...filesIn("assets/samples")];

  it.each(files.map((file) => [basename(file), file]))("%s gives the same findings", async (_, file) => {
    const readings = await readBoth(new Uint8Array(readFileSync(file)));
    expectSameFindings(readings);
    expect(differences(readings).filter(({ kind }) => kind === "unexpected")).toEqual([]);
  });
});

describe("A document read in Word and from its file", () => {
  it.each(FEATURES)(
    "$feature: the same findings, and only the differences that must be",
    async (document) => {
      const readings = await readBoth(document.file);
      expectSameFindings(readings);
      expect(findingsOf(readings.fromWord)[0]).toMatchObject({ family: "cpor", status: document.cpor });
      expect(kindsOf(differences(readings))).toEqual([...(document.differences ?? [])].sort());
      expect(readings.fromFile.notices.filter((notice) => notice.startsWith("Hidden"))).toEqual(
        readings.fromWord.notices,
      );
    },
  );
});

/** A folder of any .docx files, as an absolute path; what it holds is no part of the project. */
const corpus = process.env["PARTNER_CLAUSES_CORPUS"];
if (corpus !== undefined)
  describe("Every document of the corpus", () => {
    const tally = new Map<string, { files: number; differences: number }>();
    const count = (kind: string, number: number) => {
      const known = tally.get(kind) ?? { files: 0, differences: 0 };
      tally.set(kind, { files: known.files + 1, differences: known.differences + number });
    };

    it.each(filesIn(corpus))(
      "%s: the same findings, and only the differences that must be",
      async (file) => {
        const bytes = new Uint8Array(readFileSync(file));
        const refusal = refusalOf(bytes);
        if (refusal !== undefined) {
          // The stand-in does not open Strict Open XML; the file reader does, and Word itself too.
          if (!refusal.includes("Strict")) expect(readDocx(bytes)).toHaveProperty("problem");
          return count("opened by neither, or Strict", 1);
        }
        const readings = await readBoth(bytes);
        const found = differences(readings);
        count("read by both", found.length);
        for (const kind of kindsOf(found)) count(kind, found.filter((one) => one.kind === kind).length);
        expectSameFindings(readings);
        expect(found.filter(({ kind }) => kind === "unexpected")).toEqual([]);
      },
      300_000,
    );

    afterAll(() => {
      const lines = [...tally].map(
        ([kind, { files, differences: all }]) => `${kind}: ${all} in ${files} files`,
      );
      process.stdout.write(`${lines.sort().join("\n")}\n`);
    });
  });
