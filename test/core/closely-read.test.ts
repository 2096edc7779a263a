/** @jest-environment node */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readAgreementFile } from "../../src/cli/read-agreement";
import type { Agreement } from "../../src/core";
import { factsOf, matcherFor, WIDE_KEYS } from "../../src/core/facts";
import { Inspection } from "../../src/core/inspection";
import { readWhole } from "./read-whole";
import { builtInLibrary, rulesOf } from "../../src/library";

const rules = rulesOf(builtInLibrary());
const folders = [
  "dev",
  "independent",
  "independent-2",
  "independent-3",
  "independent-4",
  "independent-5",
  "independent-6",
  "independent-7",
  "independent-8",
  "independent-9",
  "independent-10",
  "independent-11",
  "independent-12",
  "independent-13",
  "independent-14",
  "independent-15",
].map((set) => join(process.cwd(), "test/agreements", set));

/** What stands in blocks that were not read closely and would have been looked for there. */
function overlooked(agreement: Agreement): string[] {
  const reading = readWhole(agreement);
  const inspection = new Inspection(reading, rules);
  for (const share of inspection.readClosely()) expect(share).toBeLessThan(1);
  const read = new Set(inspection.facts().list.map(({ unit }) => unit.paragraph));
  const matcher = matcherFor(rules, reading.language);
  return reading.units
    .filter(({ paragraph }) => !read.has(paragraph))
    .map((unit) => factsOf(unit, matcher))
    .flatMap((facts) => [
      ...[...WIDE_KEYS].filter((key) => facts.has(key)).map((key) => `${key} in ${facts.unit.paragraph}`),
      ...(facts.unit.tokens.some(({ classes }) => classes.includes("product")) ? ["a product"] : []),
    ]);
}

describe("A block that is not read closely holds nothing that is looked for", () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  );

  it.each(files.map((file) => [file.split("/").slice(-2).join("/"), file]))("in %s", (_, file) => {
    const read = readAgreementFile(file);
    if ("problem" in read) throw new Error(read.problem.message);
    expect(overlooked(read.agreement)).toEqual([]);
  });
});
