import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ASSOCIATION } from "../word/inserted-document";
import { documentNames, expectationOf } from "./expectation";
import { insertInto } from "./insertion";

jest.setTimeout(1_800_000);

const run = promisify(execFile);
let folder: string;
const pages = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "partner-clauses-"));
  const files: string[] = [];
  for (const name of documentNames()) {
    const { saved } = await insertInto(name, ASSOCIATION, expectationOf(name));
    files.push(join(folder, `${name}.docx`));
    await writeFile(files.at(-1)!, saved);
  }
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await run("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, ...files], {
    maxBuffer: 2 ** 26,
  });
  for (const name of documentNames()) {
    const { stdout } = await run("pdftotext", ["-layout", join(folder, `${name}.pdf`), "-"]);
    pages.set(name, letters(stdout));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Letters without gaps, case and marks of direction: the page is laid out, some styles print capitals. */
function letters(text: string): string {
  return text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").toLowerCase();
}

/** LibreOffice has no legal numbering, by which Word counts sections in digits below articles in Roman numbers. */
const KNOWN_DIFFERENCES: Readonly<Record<string, readonly [word: string, libreOffice: string]>> = {
  "word-articles-and-sections": ["Section 3.", "Section III."],
};

/** The clause as the page has it: cells without their bars. */
function shown(name: string): string {
  const [word, libreOffice] = KNOWN_DIFFERENCES[name] ?? ["", ""];
  const { clause } = expectationOf(name);
  return letters(clause.map((line) => line.replace(/^\| /, "").replace(word, libreOffice)).join(""));
}

test.each(documentNames())("LibreOffice shows the clause in %s, with its number", (name) => {
  expect(pages.get(name)).toContain(shown(name));
});
