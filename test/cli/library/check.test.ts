/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../../src/cli/library/check";
import { readNamed } from "../../../src/cli/library/files";
import { schema } from "../../../src/cli/library/schema";
import { smallLibrary } from "../../library/small-library";
import { captured } from "./captured";

jest.setTimeout(120_000);
const BUILT_IN = "src/library/built-in";
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "partner-clauses-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return join(folder, name);
};
async function run(...argv: string[]) {
  const { output, out, err } = captured();
  return { code: await check.run(argv, output), out: out(), err: err() };
}

test("one clause is checked, with a mark for each check and an estimate of its reading ease", async () => {
  const { code, out } = await run("--clause", "poe-sheet-en-gb", "--on", "2026-11-26");
  expect(code).toBe(0);
  expect(out).toMatch(/^Library built-in [\d.]+; checked on 2026-11-26\.\n/);
  expect(out).toMatch(/poe-sheet-en-gb {2}ok .* \d+ \(Flesch, an estimate\)\n/);
  expect(out).toMatch(/1 clauses, 0 with failures, 0 to look at: passed\.\n$/);
});

test("a fault is told with its clause, check, elements, words and place, and the exit code is 1", async () => {
  const [header, ...families] = smallLibrary();
  const parts = families.map(
    ({ content }) => content as { clauses: { terms: string[]; satisfies: string[] }[] },
  );
  parts[2]!.clauses[0]!.terms = [];
  parts[3]!.clauses[0]!.satisfies = ["notice"];
  const whole = written("whole.json", { ...(header!.content as object), title: "", families: parts });
  const { code, out } = await run(whole);
  expect(code).toBe(1);
  expect(out).toMatch(/^No library can be made of these files/);
  expect(out).toContain(
    "XX tpor-standard | mandatory-elements | element mechanism | at clauses[0].satisfies\n",
  );
  expect(out).toContain('XX whole.json | shape | "" | at title\n   Empty; write a text.\n');
  expect(out).toMatch(/and 1 faults of the library as a whole: failed\.\n$/);
});

test("a warning is marked, and the exit code is 0", async () => {
  const { code, out } = await run("--clause", "poe-sheet-en-gb", "--on", "2099-01-01");
  expect(code).toBe(0);
  expect(out).toMatch(/!! poe-sheet-en-gb \| review-by \| "\d{4}-\d\d-\d\d"\n/);
});

test("the report is a value for other programs", async () => {
  const { out } = await run("--format", "json", "--clause", "poe-sheet-en-gb", "--on", "2026-11-26");
  expect(JSON.parse(out)).toMatchObject({
    outcome: "passed",
    clauses: [{ clause: "poe-sheet-en-gb", kind: "schedule", checks: expect.any(Array) }],
  });
});

test.each([
  ["an unknown option", ["--colour"], /--colour/],
  ["a format that there is not", ["--format", "xml"], /--format takes table or json, not "xml"/],
  ["a date that is none", ["--on", "tomorrow"], /--on takes a date such as/],
  ["an unknown clause", ["--clause", "none"], /There is no clause "none" .* choose from cpor-/],
  ["a file that is not there", ["none.json"], /none\.json/],
])("a call with %s is refused", async (_, argv, reason) => {
  const { code, out, err } = await run(...argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(reason);
});

test("a file that is no JSON is refused", async () => {
  const { code, err } = await run(written("broken.json", "{"));
  expect(code).toBe(2);
  expect(err).toMatch(/broken\.json is no JSON/);
});

describe("the files that belong to a call", () => {
  const names = (read: ReturnType<typeof readNamed>) => {
    if ("message" in read) throw new Error(read.message);
    return { named: read.named.map(({ file }) => file), count: read.files.length };
  };

  test("are the built-in library's where none is named", () => {
    expect(names(readNamed([]))).toMatchObject({ count: 9 });
  });

  test("are a header's neighbours too", () => {
    const { named, count } = names(readNamed([`${BUILT_IN}/library.json`]));
    expect([named.length, count]).toEqual([9, 9]);
  });

  test("are the rest of the library in the folder of a family, of which only the family is reported", () => {
    expect(names(readNamed([`${BUILT_IN}/pal.json`]))).toEqual({ named: ["pal.json"], count: 9 });
  });

  test("are the built-in library where no header lies beside a family", () => {
    const own = written("pal.json", { family: "pal" });
    expect(names(readNamed([own]))).toEqual({ named: ["pal.json"], count: 9 });
  });
});

test("the schema is printed as it is published, and takes no arguments", async () => {
  const { output, out, err } = captured();
  expect(await schema.run([], output)).toBe(0);
  expect(JSON.parse(out())).toMatchObject({ title: "A file of a clause library" });
  expect(await schema.run(["x"], output)).toBe(2);
  expect(err()).toMatch(/no arguments/);
});
