import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { jsonText, loadLibrary, partsOf, publishedLibrary } from "../../../src/library";
import { library, libraryFolder } from "./library-folder";

const WORDING = {
  body: [
    { level: 0, text: "A clause" },
    { level: 1, text: "The Customer agrees gladly with {{cpor-id}} by {{cpor-route}}." },
  ],
};
const revision = (size = "minor") => [
  "--size",
  size,
  "--note",
  "Gladly.",
  "--by",
  "Ada",
  "--on",
  "2026-12-01",
];

describe("A clause on the command line", () => {
  test("goes from a new version over the review to the vetting and to its retirement", async () => {
    const { path, beside, clause, read, folder } = libraryFolder(({ "cpor.json": cpor }) =>
      cpor.clauses.push({ ...cpor.clauses[0], id: "cpor-other" }),
    );
    const wording = beside("wording.json", jsonText(WORDING));
    const at = ["--library", path];
    expect(await library("new-version", "cpor-standard", wording, ...at, ...revision())).toMatchObject({
      code: 0,
      out: "cpor-standard 1.1.0: draft.\n",
    });
    expect(clause()).toMatchObject({ ...WORDING, version: "1.1.0", earlier: [{ version: "1.0.0" }] });
    expect(await library("submit", "cpor-standard", ...at, "--by", "Ada")).toMatchObject({
      code: 0,
      out: "cpor-standard 1.1.0: in review.\n",
    });
    const byAuthor = await library("vet", "cpor-standard", ...at, "--by", "ada");
    expect(byAuthor).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/ada changed .* cannot vet it/),
    });
    expect(await library("vet", "cpor-standard", ...at, "--by", "Grace")).toMatchObject({
      code: 0,
      out: "cpor-standard 1.1.0: vetted.\n",
    });
    expect(clause().vetting).toMatchObject({ state: "vetted", by: "Grace", digest: expect.any(String) });
    const reason = ["--by", "Grace", "--reason", "Replaced.", "--on", "2026-12-03"];
    expect(
      await library("retire", "cpor-standard", ...at, ...reason, "--successor", "cpor-other"),
    ).toMatchObject({ code: 0, out: "cpor-standard 1.1.0: retired.\n" });
    expect(clause()).toMatchObject({ supersededBy: "cpor-other", vetting: { on: "2026-12-03" } });
    // The layout is kept, and nothing is left lying about.
    expect(read("cpor.json")).toBe(jsonText(JSON.parse(read("cpor.json"))));
    expect(readdirSync(folder).filter((name) => !name.endsWith(".json"))).toEqual([]);
  });

  test("keeps the order of its keys, and every other line of the file", async () => {
    const { path, read } = libraryFolder(({ "cpor.json": cpor }) => {
      const { vetting, ...others } = cpor.clauses[0];
      cpor.clauses[0] = { vetting, ...others };
    });
    const before = read("cpor.json").split("\n");
    await library("submit", "cpor-standard", "--library", path, "--by", "Ada", "--on", "2026-12-01");
    const after = read("cpor.json").split("\n");
    expect(after.filter((line) => !before.includes(line)).map((line) => line.trim())).toEqual([
      '"state": "in-review",',
      '"by": "Ada",',
      '"on": "2026-12-01"',
    ]);
    expect(before.filter((line) => !after.includes(line)).map((line) => line.trim())).toEqual([
      '"state": "draft"',
    ]);
  });

  test.each([
    [
      "a wording that its fill-ins do not fit",
      {
        body: [
          { level: 0, text: "A" },
          { level: 1, text: "{{none}}" },
        ],
      },
      /\{\{none\}\} is not declared/,
    ],
    ["a wording of another shape", { body: "text" }, /cpor\.json clauses\[0\]\.body: /],
  ])("is not written as %s: the library stays as it was", async (_, wording, why) => {
    const { path, beside, read, folder } = libraryFolder();
    const before = read("cpor.json");
    const file = beside("wording.json", JSON.stringify(wording));
    const ended = await library("new-version", "cpor-standard", file, "--library", path, ...revision());
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/Nothing was written/) });
    expect(ended.err).toMatch(why);
    expect(read("cpor.json")).toBe(before);
    expect(readdirSync(folder)).toHaveLength(9);
  });

  test("is not retired while its family has no other standard wording", async () => {
    const { path, clause } = libraryFolder();
    const ended = await library(
      "retire",
      "poe-standard",
      "--library",
      path,
      "--by",
      "Ada",
      "--reason",
      "Ended.",
    );
    expect(ended).toMatchObject({
      code: 1,
      err: expect.stringMatching(/position is standard and that is not retired/),
    });
    expect(clause("poe").vetting).toEqual({ state: "draft" });
  });

  test.each<[string, (path: string, beside: (name: string, text: string) => string) => string[], RegExp]>([
    [
      "an unknown clause",
      (path) => ["submit", "cpor-none", "--library", path, "--by", "A"],
      /choose from cpor-standard/,
    ],
    [
      "an unknown successor",
      (path) => [
        "retire",
        "cpor-standard",
        "--library",
        path,
        "--by",
        "A",
        "--reason",
        "R",
        "--successor",
        "zzz",
      ],
      /There is no clause "zzz"/,
    ],
    ["a missing option", (path) => ["submit", "cpor-standard", "--library", path], /Give --by as well/],
    ["a missing clause", (path) => ["submit", "--library", path, "--by", "A"], /Name CLAUSE as well/],
    ["too much", (path) => ["submit", "a", "b", "--library", path, "--by", "A"], /no use for "b"/],
    ["an unknown option", () => ["submit", "a", "--force"], /--force/],
    [
      "another size",
      (path, beside) => [
        "new-version",
        "cpor-standard",
        beside("w.json", "{}"),
        "--library",
        path,
        ...revision("huge"),
      ],
      /--size takes patch, minor, major/,
    ],
    [
      "a wording that is no JSON",
      (path, beside) => [
        "new-version",
        "cpor-standard",
        beside("w.json", "{"),
        "--library",
        path,
        ...revision(),
      ],
      /is no JSON/,
    ],
    [
      "a wording that is no object",
      (path, beside) => [
        "new-version",
        "cpor-standard",
        beside("w.json", "[]"),
        "--library",
        path,
        ...revision(),
      ],
      /holds no object/,
    ],
    [
      "a wording with a vetting",
      (path, beside) => [
        "new-version",
        "cpor-standard",
        beside("w.json", '{"vetting":{}}'),
        "--library",
        path,
        ...revision(),
      ],
      /holds vetting; a new version changes only/,
    ],
    ["no library", () => ["submit", "a", "--library", "none.json", "--by", "A"], /none\.json cannot be read/],
  ])("is not touched by a call with %s", async (_, call, why) => {
    const { path, beside, read } = libraryFolder();
    const before = read("cpor.json");
    expect(await library(...call(path, beside))).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(why),
    });
    expect(read("cpor.json")).toBe(before);
  });

  test("is changed in a library that is one file, too, and not in one that was published", async () => {
    const { path, beside } = libraryFolder();
    const one = beside("one.json", "");
    await library("export", one, "--library", path);
    expect(await library("submit", "cpor-standard", "--library", one, "--by", "Ada")).toMatchObject({
      code: 0,
    });
    expect(await library("list", "--library", one)).toMatchObject({
      out: expect.stringMatching(/cpor-standard +1\.0\.0 +in review/),
    });
    const loaded = loadLibrary(partsOf("one.json", JSON.parse(readFileSync(one, "utf8"))));
    if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
    const published = await publishedLibrary(loaded.library, "2026-12-01");
    if ("message" in published) throw new Error(published.message);
    writeFileSync(one, jsonText(published.content));
    expect(await library("submit", "pal-standard", "--library", one, "--by", "Ada")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/change the files that it was published from/),
    });
  });
});
