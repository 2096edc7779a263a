import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CLAUSE_FAMILIES } from "../../src/core";
import type { ScanResult } from "../../src/cli/scan-result";
import { builtInLibrary } from "../../src/library";
import { docxParts, p, zipped } from "../docx/docx-file";

jest.setTimeout(120_000);
const ROOT = resolve(__dirname, "../..");
const AGREEMENTS = join(ROOT, "test/agreements/dev");

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "partner-clauses-"))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
/** Runs the command as `npm run scan` does, without npm's own second. */
const scan = (...args: string[]) =>
  spawn(process.execPath, [join(ROOT, "node_modules/jiti/lib/jiti-cli.mjs"), "src/cli/scan.ts", ...args]);
function spawn(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((done) =>
    execFile(command, args, { cwd: ROOT, maxBuffer: 2 ** 28 }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );
}
const written = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const objects = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ScanResult);

describe("scan", () => {
  const documents = () => [
    join(AGREEMENTS, "dev-003.docx"),
    written("broken.docx", "PK and nothing more"),
    written(
      "plain.txt",
      "The Customer consents to the association of the Supplier as Claiming Partner of Record.",
    ),
  ];

  test("prints one object a document, in input order, and goes on after one that cannot be read", async () => {
    const { code, out } = await scan("--format", "jsonl", ...documents());
    const [agreement, broken, text] = objects(out);
    expect(code).toBe(2);
    expect(broken).toEqual({ file: documents()[1], error: { code: "damaged", message: expect.any(String) } });
    expect([agreement, text].map((result) => result!.file)).toEqual([documents()[0], documents()[2]]);
    for (const result of [agreement, text]) {
      expect(result).toMatchObject({
        language: "en",
        library: {
          id: "built-in",
          version: builtInLibrary().version,
          digest: expect.stringMatching(/^sha256-[\da-f]{64}$/),
        },
      });
      if (!result || "error" in result) throw new Error("not read");
      expect(result.families.map(({ family }) => family)).toEqual([...CLAUSE_FAMILIES]);
      for (const { text, start, end, paragraphText } of result.families.flatMap(({ evidence }) => evidence))
        expect(paragraphText.slice(start, end)).toBe(text);
    }
  });

  test("prints the same objects as an array", async () => {
    const [lines, array] = await Promise.all([
      scan("--format", "jsonl", ...documents()),
      scan("--format=json", ...documents()),
    ]);
    expect(JSON.parse(array.out)).toEqual(objects(lines.out));
  });

  test("gives the same output whatever the number of threads", async () => {
    const one = await scan("--format", "jsonl", "--jobs", "1", AGREEMENTS);
    const three = await scan("--format", "jsonl", "--jobs", "3", AGREEMENTS);
    expect([one.code, one.err, objects(one.out).length]).toEqual([0, "", 72]);
    // Compared as a whole: a difference would print megabytes.
    expect([three.code, three.err, three.out === one.out]).toEqual([0, "", true]);
  });

  test("reads a folder with all folders in it, sorted", async () => {
    mkdirSync(join(folder, "deep/er"), { recursive: true });
    const files = [
      written("deep/b.docx", zipped(docxParts({ body: p("One.") }))),
      written("deep/er/a.md", "Two."),
      written("deep/z.txt", "Three."),
    ];
    written("deep/picture.png", "");
    const { out, code } = await scan("--format", "jsonl", join(folder, "deep"));
    expect(objects(out).map(({ file }) => file)).toEqual(files);
    expect(code).toBe(0);
  });

  test("fails on a flagged clause only where it is told to, and more so on an unreadable document", async () => {
    const [agreement, broken] = documents();
    const harmless = written("harmless.md", "The parties meet on Monday.");
    const runs = [
      [agreement],
      ["--fail-on", "flagged", agreement],
      ["--fail-on", "flagged", harmless],
      ["--fail-on", "flagged", agreement, broken],
      [join(folder, "nothing.docx")],
    ];
    expect(await Promise.all(runs.map(async (args) => (await scan(...(args as string[]))).code))).toEqual([
      0, 1, 0, 2, 2,
    ]);
  });

  test("has a table, a CSV file and a page for people, of the same documents", async () => {
    for (const format of ["table", "csv", "html"]) {
      const { out, code } = await scan("--format", format, ...documents());
      expect([format, code]).toEqual([format, 2]);
      for (const file of documents()) expect(out).toContain(file);
    }
  });

  test("runs as an npm script, and prints its help", async () => {
    const { code, out } = await spawn("npm", ["run", "--silent", "scan", "--", "-h"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: npm run --silent scan -- \[options\] PATH\.\.\./);
  });

  test("refuses a call that it cannot carry out, with a reason and nothing else", async () => {
    mkdirSync(join(folder, "empty"));
    const empty = await scan(join(folder, "empty"));
    expect(empty).toMatchObject({ code: 2, out: "" });
    expect(empty.err).toMatch(/no \.docx, \.md or \.txt file/);
    const unknown = await scan("--format", "xml", "a.md");
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toMatch(/--format takes table, json, jsonl, csv, html, not "xml"/);
  });
});

describe("scan --library", () => {
  const { families, ...header } = builtInLibrary();
  const own = { ...header, id: "contoso", families: Object.values(families) };

  test("takes another library from one file, and stamps the results with it", async () => {
    const library = written("contoso.json", JSON.stringify(own));
    const { out, code } = await scan(
      "--format",
      "jsonl",
      "--library",
      library,
      join(AGREEMENTS, "dev-003.md"),
    );
    expect(code).toBe(0);
    expect(objects(out)).toMatchObject([{ library: { id: "contoso", version: header.version } }]);
  });

  test("takes a header with the family files beside it", async () => {
    const { out } = await scan(
      "--format",
      "jsonl",
      "--library",
      "src/library/built-in/library.json",
      join(AGREEMENTS, "dev-003.md"),
    );
    const builtIn = await scan("--format", "jsonl", join(AGREEMENTS, "dev-003.md"));
    expect(out).toBe(builtIn.out);
  });

  test("refuses one with a fault, and names its place", async () => {
    const library = written("faulty.json", JSON.stringify({ ...own, version: "first" }));
    const { out, code, err } = await scan("--library", library, join(AGREEMENTS, "dev-003.md"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/faulty\.json version: /);
  });
});
