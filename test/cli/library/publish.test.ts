import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { jsonText, openPublished } from "../../../src/library";
import { publishing } from "../../../src/cli/library/publish";
import { COMMANDS } from "../../../src/cli/library/registry";
import { library as realLibrary, libraryFolder, libraryWith } from "./library-folder";

// The analysis prepares the rules on its first use.
jest.setTimeout(60_000);

/** The wordings of the small library are too small to pass the bench, so that they are taken for fit here. */
const library = (...argv: string[]) =>
  libraryWith(new Map([...COMMANDS, ["publish", publishing(async () => [])]]), ...argv);

const content = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

test("keygen writes a private key for nobody else to read, prints the public one, and overwrites nothing", async () => {
  const path = join(libraryFolder().folder, "key.pem");
  const { code, out } = await library("keygen", path);
  expect([code, out]).toEqual([0, expect.stringMatching(/^ed25519-[\w-]{43}\n$/)]);
  expect(statSync(path).mode & 0o077).toBe(0);
  const before = readFileSync(path, "utf8");
  expect(await library("keygen", path)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/never overwritten/),
  });
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(await library("keygen")).toMatchObject({ code: 2 });
});

describe("publish", () => {
  test("writes one file that opens under the key it was signed with, and that scan takes too", async () => {
    const { path, folder, beside } = libraryFolder();
    const key = join(folder, "key.pem");
    const publicKey = (await library("keygen", key)).out.trim();
    const out = join(beside("x", ""), "..", "published.json");
    const ended = await library("publish", out, "--library", path, "--key", key, "--on", "2026-12-01");
    expect(ended).toMatchObject({ code: 0, out: expect.stringContaining(`signed with ${publicKey}`) });
    expect(await openPublished(out, content(out), publicKey)).toMatchObject({
      publication: { on: "2026-12-01" },
    });
    expect(readFileSync(out, "utf8")).toBe(jsonText(content(out)));
    expect((await library("list", "--library", out)).code).toBe(0);
  });

  test("goes on from what is published: the same content again, another one under a higher version", async () => {
    const { path, beside } = libraryFolder();
    const out = beside("x", "").replace(/x$/, "published.json");
    const again = (library_: string) => library("publish", out, "--library", library_, "--on", "2026-12-01");
    expect(await again(path)).toMatchObject({ code: 0, out: expect.stringContaining("not signed") });
    expect(await again(path)).toMatchObject({ code: 0 });
    const other = libraryFolder(({ "pal.json": pal }) => (pal.clauses[0].guidance = "Never."));
    expect(await again(other.path)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /holds 0\.1\.0 with another content; give the header's "version" a higher number/,
      ),
    });
    const higher = libraryFolder((files) => {
      files["pal.json"].clauses[0].guidance = "Never.";
      files["library.json"].version = "0.2.0";
    });
    expect(await again(higher.path)).toMatchObject({ code: 0 });
    expect(await again(path)).toMatchObject({ code: 1 });
  });

  test("overwrites no file that is something else", async () => {
    const { path, beside } = libraryFolder();
    for (const text of ["my notes", "{}"]) {
      const out = beside("notes.json", text);
      expect(await library("publish", out, "--library", path)).toMatchObject({ code: 1 });
      expect(readFileSync(out, "utf8")).toBe(text);
    }
  });

  test.each<[string, Parameters<typeof libraryFolder>[0], RegExp]>([
    ["with a fault", ({ "pal.json": pal }) => (pal.title = ""), /pal\.json title: Empty/],
    [
      "of drafts, if its policy asks for vetted wordings",
      ({ "library.json": header }) => (header.policy.insertOnlyVetted = true),
      /cpor-standard is draft, and the policy lets only vetted wordings be inserted/,
    ],
  ])("refuses a library %s", async (_, change, why) => {
    const { path, beside } = libraryFolder(change);
    const out = beside("x", "").replace(/x$/, "published.json");
    const ended = await library("publish", out, "--library", path);
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(why) });
    expect(() => readFileSync(out)).toThrow();
  });

  test("refuses a library that does not pass the bench, with each fault", async () => {
    const { path, beside } = libraryFolder();
    const out = beside("x", "").replace(/x$/, "published.json");
    const ended = await realLibrary("publish", out, "--library", path);
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/is not fit:\n {2}cpor-standard: /) });
    expect(() => readFileSync(out)).toThrow();
  });

  test("refuses a call that cannot be carried out", async () => {
    const { path, beside } = libraryFolder();
    const out = beside("x", "").replace(/x$/, "published.json");
    for (const call of [
      [out],
      [out, "--library", "none.json"],
      [out, "--library", path, "--key", "none.pem"],
      [out, "--library", path, "--key", path],
      [out, "--library", path, "--on", "tomorrow"],
    ])
      expect(await library("publish", ...call)).toMatchObject({ code: 2, out: "" });
  });
});
