import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLibrary } from "../../src/cli/open-library";
import { builtInLibrary, publishedLibrary } from "../../src/library";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "partner-clauses-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const { families, ...header } = builtInLibrary();
const own = { ...header, id: "contoso", families: Object.values(families) };
const opened = (content: string) => {
  const path = join(folder, "own.json");
  writeFileSync(path, content);
  return openLibrary(path);
};

describe("A library file", () => {
  test("may hold everything, with a byte order mark", async () => {
    expect(await opened(`\ufeff${JSON.stringify(own)}`)).toMatchObject({
      stamp: { id: "contoso", version: header.version, digest: expect.stringMatching(/^sha256-/) },
    });
  });

  test("that was published is the one that its digest names", async () => {
    const published = await publishedLibrary(builtInLibrary(), "2026-12-01");
    const content = "content" in published ? published.content : {};
    expect(await opened(JSON.stringify(content))).toMatchObject({ stamp: { id: header.id } });
    expect(await opened(JSON.stringify({ ...content, title: "Changed" }))).toEqual({
      message: expect.stringMatching(/own\.json cannot be used: .* changed after it was published/),
    });
  });

  test("may be a header with the families beside it", async () => {
    expect(await openLibrary("src/library/built-in/library.json")).toEqual(await openLibrary(undefined));
  });

  test.each([
    ["is no JSON", "{", /own\.json is no JSON/],
    ["is no library", "[]", /own\.json/],
    ["has a fault, with its place", JSON.stringify({ ...own, version: "first" }), /own\.json version: /],
    ["lacks a family, with its name", JSON.stringify({ ...own, families: own.families.slice(1) }), /cpor/],
  ])("is refused where it %s", async (_, content, reason) => {
    expect(await opened(content)).toEqual({ message: expect.stringMatching(reason) });
  });

  test("is refused where it is not there", async () => {
    expect(await openLibrary(join(folder, "none.json"))).toEqual({
      message: expect.stringMatching(/none\.json cannot be read/),
    });
  });
});
