import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesAt, readAgreementFile } from "../../src/cli/read-agreement";
import type { Paragraph } from "../../src/core";
import { docxParts, p, zipped } from "../docx/docx-file";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "partner-clauses-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const textOf = (path: string) => {
  const read = readAgreementFile(path);
  return "problem" in read ? read.problem : read.agreement.paragraphs.map(({ text }) => text);
};

describe("A file is read by its name", () => {
  test.each([
    ["a.docx", zipped(docxParts({ body: p("Zusage über Märkte") }))],
    ["a.MD", "Zusage *über* Märkte"],
    ["a.txt", "\ufeffZusage über Märkte"],
    ["a.txt", Buffer.from("\ufeffZusage über Märkte", "utf16le")],
    ["a.txt", Buffer.from("\ufeffZusage über Märkte", "utf16le").swap16()],
    ["a.txt", Buffer.from("Zusage über Märkte", "latin1")],
  ])("%s", (name, content) => {
    expect(textOf(written(name, content))).toEqual(["Zusage über Märkte"]);
  });

  test("and refused with a reason where it is something else", () => {
    expect(textOf(written("a.txt", "PK\0\0"))).toMatchObject({ code: "unsupported" });
    expect(textOf(written("a.pdf", "%PDF-1.7"))).toMatchObject({
      code: "not-a-docx",
      message: expect.stringContaining("PDF"),
    });
    expect(textOf(join(folder, "nothing.docx"))).toMatchObject({
      code: "not-a-docx",
      message: "There is no such file or folder.",
    });
  });
});

test("A folder stands for all readable files in it, sorted, without lock files, hidden files and links to folders", () => {
  mkdirSync(join(folder, "b"));
  mkdirSync(join(folder, ".git"));
  for (const name of ["c.docx", "B.md", "a.txt", "a.pdf", "~$c.docx", ".x.md", "b/d.DOCX", ".git/e.md"])
    written(name, "");
  symlinkSync(folder, join(folder, "loop"));
  expect(filesAt(folder)).toEqual(["B.md", "a.txt", "b/d.DOCX", "c.docx"].map((name) => join(folder, name)));
});

describe("An agreement has the same words in Markdown and in Word", () => {
  const agreements = join(__dirname, "../agreements/dev");
  const ids = readdirSync(agreements)
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replace(".md", ""));
  const paragraphs = (file: string): readonly Paragraph[] => {
    const read = readAgreementFile(join(agreements, file));
    if ("problem" in read) throw new Error(read.problem.message);
    return read.agreement.paragraphs;
  };
  /** Numbers are typed in Markdown and automatic in Word, in other brackets; "<<...>>" got lost on the way to Word. */
  const words = (all: readonly Paragraph[]) =>
    all
      .map(({ listLabel, text }) => `${listLabel} ${text}`)
      .join(" ")
      .replace(/<<[^<>]*>>/g, "")
      .match(/[\p{L}\p{N}]+/gu);
  const filledCells = (all: readonly Paragraph[]) =>
    all
      .filter(({ cell, text }) => cell && text !== "")
      .map(({ cell }) => [cell!.table, cell!.row, cell!.column]);

  test.each(ids)("%s", (id) => {
    const markdown = paragraphs(`${id}.md`);
    const word = paragraphs(`${id}.docx`);
    expect(words(markdown)).toEqual(words(word));
    expect(filledCells(markdown)).toEqual(filledCells(word));
    const headings = (all: readonly Paragraph[]) =>
      all.filter(({ outlineLevel }) => outlineLevel < 10).map(({ outlineLevel }) => outlineLevel);
    expect(headings(markdown)).toEqual(headings(word));
  });
});
