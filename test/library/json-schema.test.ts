import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT_IN_FILES } from "../../src/library";
import { libraryJsonSchema } from "../../src/library/json-schema";
import { DESCRIPTIONS } from "../../src/library/key-descriptions";
import { violations } from "../support/json-schema";
import { contentOf, smallLibrary } from "./small-library";

const schema = libraryJsonSchema() as Readonly<Record<string, unknown>>;

test("the published JSON Schema is the one that the shapes give", () => {
  // Otherwise: npm run --silent library -- schema > src/library/library.schema.json
  const published = readFileSync(join(process.cwd(), "src/library/library.schema.json"), "utf8");
  expect(published).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

test.each(BUILT_IN_FILES.map(({ file, content }) => [file, content]))(
  "the built-in file %s satisfies it",
  (_, content) => {
    expect(violations(content, schema)).toEqual([]);
  },
);

test("a library in one file satisfies it", () => {
  const [header, ...families] = smallLibrary();
  const whole = { ...(header!.content as object), families: families.map(({ content }) => content) };
  expect(violations(whole, schema)).toEqual([]);
  expect(violations({ ...whole, families: [{ family: "cpor" }] }, schema)).toEqual([".families[0] required"]);
});

describe("an editor marks", () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a file is broken in ways that no type allows
  const faults: [what: string, change: (family: any) => unknown, where: string][] = [
    ["an unknown key", (f) => (f.clauses[0].colour = "red"), ".clauses[0] additionalProperties"],
    ["a missing key", (f) => delete f.clauses[0].owner, ".clauses[0] required"],
    ["an id that is none", (f) => (f.clauses[0].id = "My Clause"), ".clauses[0].id pattern"],
    ["an address without https", (f) => (f.sources[0].url = "http://a.com"), ".sources[0].url pattern"],
    ["a level that there is not", (f) => (f.clauses[0].body[1].level = 3), ".clauses[0].body[1] anyOf"],
    [
      "a vetting without a digest",
      (f) => (f.clauses[0].vetting = { state: "vetted", by: "Ada", on: "2026-11-26" }),
      ".clauses[0].vetting anyOf",
    ],
    ["an empty list", (f) => (f.clauses[0].changes = []), ".clauses[0].changes minItems"],
    ["a text that is too long", (f) => (f.title = "x".repeat(65)), ".title maxLength"],
  ];
  test.each(faults)("%s", (_, change, where) => {
    const files = smallLibrary();
    change(contentOf(files, "cpor.json"));
    expect(violations(contentOf(files, "cpor.json"), schema)).toEqual([where]);
  });
});

test("every key has a description, and every description a key", () => {
  const keys = new Set<string>();
  const described = new Set<string>();
  function walk(part: unknown, path: string): void {
    if (typeof part !== "object" || part === null) return;
    for (const [keyword, inner] of Object.entries(part)) {
      if (keyword === "properties")
        for (const [key, value] of Object.entries(inner as Record<string, { description?: string }>)) {
          keys.add(`${path}.${key}`);
          if (value.description) described.add(`${path}.${key}`);
          walk(value, `${path}.${key}`);
        }
      else walk(inner, path);
    }
  }
  for (const [name, part] of Object.entries(schema["$defs"] as object))
    walk(part, name === "whole" ? "header" : name);
  expect([...described].sort()).toEqual([...keys].sort());
  expect(Object.keys(DESCRIPTIONS).sort()).toEqual([...keys].sort());
});
