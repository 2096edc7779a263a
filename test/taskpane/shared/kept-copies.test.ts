/** @jest-environment node */
import { IDBFactory } from "fake-indexeddb";
import { copiesInBrowser } from "../../../src/taskpane/shared/kept-copies";

beforeEach(() => Object.assign(globalThis, { indexedDB: new IDBFactory() }));

const ADDRESS = "https://example.com/library.json";

test("A copy is kept for its address and for no other, and the last one stands", async () => {
  expect(await copiesInBrowser().read(ADDRESS)).toBeUndefined();
  await copiesInBrowser().write(ADDRESS, { text: "one", etag: '"1"' });
  await copiesInBrowser().write(ADDRESS, { text: "two", etag: undefined });
  expect(await copiesInBrowser().read(ADDRESS)).toEqual({ text: "two", etag: undefined });
  expect(await copiesInBrowser().read("https://example.com/other.json")).toBeUndefined();
});

test("A browser that keeps nothing says so", async () => {
  Object.assign(globalThis, {
    indexedDB: {
      open: () => {
        const opening: Record<string, unknown> = { error: new Error("denied") };
        setTimeout(() => (opening["onerror"] as () => void)());
        return opening;
      },
    },
  });
  await expect(copiesInBrowser().read(ADDRESS)).rejects.toThrow("denied");
});

test("A copy that does not fit is not kept, and the promise says so", async () => {
  const unfit = { text: (() => "no value") as unknown as string, etag: undefined };
  await expect(copiesInBrowser().write(ADDRESS, unfit)).rejects.toThrow();
});
