/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFiles } from "../../../src/preview/samples/make";
import { schemaErrors } from "../../support/validate-docx";

// The validator is a program of its own; on a busy machine it needs a while to start.
jest.setTimeout(120_000);

const folder = join(process.cwd(), "assets", "samples");
const made = sampleFiles(process.cwd());

test("the sample files are exactly what their texts make", () => {
  expect([...made.keys()].sort()).toEqual(readdirSync(folder).sort());
  for (const [name, bytes] of made) {
    expect([name, Buffer.from(bytes).equals(readFileSync(join(folder, name)))]).toEqual([name, true]);
  }
});

test("the list has a title and one line for every sample", () => {
  const list = JSON.parse(Buffer.from(made.get("samples.json")!).toString()) as Record<string, string>[];
  expect(list.map(({ name }) => `${name}.docx`).sort()).toEqual(
    [...made.keys()].filter((name) => name.endsWith(".docx")).sort(),
  );
  for (const { title, summary } of list)
    expect([title, summary]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
});

test.each([...made.keys()].filter((name) => name.endsWith(".docx")))(
  "Microsoft's validator accepts %s",
  async (name) => {
    expect(await schemaErrors(made.get(name)!)).toEqual([]);
  },
);
