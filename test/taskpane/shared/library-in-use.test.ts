/** @jest-environment node */
import { builtInLibrary, jsonText, publishedLibrary, rulesOf } from "../../../src/library";
import type { CopyStore, KeptCopy, SharedTools } from "../../../src/library/shared-library";
import { libraryInUse } from "../../../src/taskpane/shared/library-in-use";
import { aLibrary } from "../../library/a-clause";

const SETTING = { address: "https://example.com/library.json" };

async function published(version: string): Promise<string> {
  const file = await publishedLibrary({ ...aLibrary(), version }, "2026-12-01");
  return jsonText("content" in file ? file.content : file);
}
function start(answer: () => Promise<Response>, kept?: KeptCopy) {
  const store: CopyStore = {
    read: async () => kept,
    write: async (_, copy) => void (kept = copy),
  };
  const fetched: string[] = [];
  const tools: Omit<SharedTools, "on"> = {
    fetch: (address) => {
      fetched.push(address);
      return answer();
    },
    store,
    fitness: async () => [],
  };
  return { tools, fetched };
}
const never = () => new Promise<Response>(() => undefined);

describe("The library that the pane works with", () => {
  test("is the built-in one where no address is configured, and nothing is fetched", async () => {
    const { tools, fetched } = start(never);
    const { library, from, digest, rules } = await libraryInUse(undefined, tools)();
    expect([library, from, rules]).toEqual([builtInLibrary(), "built-in", undefined]);
    expect(digest).toMatch(/^sha256-/);
    expect(fetched).toEqual([]);
  });

  test("is the one at the address, with its own rules; it is fetched once", async () => {
    const text = await published("0.2.0");
    const { tools, fetched } = start(async () => new Response(text));
    const inUse = libraryInUse(SETTING, tools);
    expect(await inUse()).toMatchObject({ library: { id: "small", version: "0.2.0" }, from: "address" });
    const { rules, library } = await inUse();
    expect(rules).toEqual(rulesOf(library));
    expect((await inUse()).rules).toBe(rules);
    expect(fetched).toEqual([SETTING.address]);
  });

  test("is the built-in one, with the reason, where the address never gave a good one", async () => {
    const { tools } = start(async () => new Response("<html>"));
    expect(await libraryInUse(SETTING, tools)()).toMatchObject({
      library: { id: "built-in" },
      from: "built-in",
      refused: expect.stringMatching(/no JSON/),
    });
  });

  test("is the kept copy at once, and the newer one from the next time on", async () => {
    let give: (response: Response) => void = () => undefined;
    const answer = new Promise<Response>((resolve) => (give = resolve));
    const { tools } = start(() => answer, { text: await published("0.1.0"), etag: undefined });
    const inUse = libraryInUse(SETTING, tools);
    expect(await inUse()).toMatchObject({ library: { version: "0.1.0" } });
    give(new Response(await published("0.2.0")));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await inUse()).toMatchObject({ library: { version: "0.2.0" } });
  });

  test("stays the kept copy where the newer one is refused, and the reason is told", async () => {
    const text = await published("0.0.1");
    const { tools } = start(async () => new Response(text), {
      text: await published("0.1.0"),
      etag: undefined,
    });
    const inUse = libraryInUse(SETTING, tools);
    await inUse();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await inUse()).toMatchObject({
      library: { version: "0.1.0" },
      from: "address",
      refused: expect.stringMatching(/older than 0\.1\.0/),
    });
  });

  test("stays the kept copy without a word where nothing changed", async () => {
    const { tools } = start(async () => new Response(null, { status: 304 }), {
      text: await published("0.1.0"),
      etag: '"1"',
    });
    const inUse = libraryInUse(SETTING, tools);
    await inUse();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await inUse()).toMatchObject({ library: { version: "0.1.0" } });
    expect(await inUse()).not.toHaveProperty("refused");
  });
});
