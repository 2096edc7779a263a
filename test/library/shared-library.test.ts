/** @jest-environment node */
// Against a real https server on this machine, by the real fetch.
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import { jsonText, newKeyPair, publishedLibrary, type Library } from "../../src/library";
import {
  keptLibrary,
  updatedLibrary,
  type CopyStore,
  type KeptCopy,
  type SharedSetting,
  type SharedTools,
} from "../../src/library/shared-library";
import { localhostCertificate } from "../../src/preview/certificate";
import { aLibrary } from "./a-clause";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let folder: string;
let address: string;
let answer: Answer;
let requests: IncomingMessage[];
const connect = tls.connect;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "partner-clauses-"));
  const certificate = await localhostCertificate(folder);
  // Node's fetch has no option for an authority to trust beside the known ones.
  Object.assign(tls, {
    connect: (options: tls.ConnectionOptions) => connect({ ...options, ca: certificate.cert }),
  });
  server = createServer(certificate, (request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `https://localhost:${(server.address() as AddressInfo).port}/library.json`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  Object.assign(tls, { connect });
  rmSync(folder, { recursive: true });
});

let kept: Map<string, KeptCopy>;
let store: CopyStore;
beforeEach(() => {
  requests = [];
  kept = new Map();
  store = {
    read: async (at) => kept.get(at),
    write: async (at, copy) => void kept.set(at, copy),
  };
});

/** The wordings of the small library are too small to pass the bench, so that they are taken for fit here. */
const fitness = async () => [];
const LIMITS = { milliseconds: 10_000, bytes: 1024 * 1024 };
const tools = (change: Partial<SharedTools> = {}): SharedTools => ({
  fetch: (at, init) => fetch(at, init),
  store,
  fitness,
  on: "2026-12-01",
  limits: LIMITS,
  ...change,
});
async function file(change: Partial<Library> = {}, privateKey?: string): Promise<string> {
  const published = await publishedLibrary({ ...aLibrary(), ...change }, "2026-12-01", privateKey);
  if ("message" in published) throw new Error(published.message);
  return jsonText(published.content);
}
const gives =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(body);
const setting = (key?: string): SharedSetting => ({ address, ...(key !== undefined && { key }) });

/** What is in use after a first good fetch of the version 0.1.0. */
async function inUse(key?: string, privateKey?: string) {
  answer = gives(await file({}, privateKey), { etag: '"one"' });
  const { fetch: usual, on } = tools();
  const update = await updatedLibrary(setting(key), undefined, { fetch: usual, store, fitness, on });
  if (update.outcome !== "updated") throw new Error(JSON.stringify(update));
  return update.shared;
}
async function keys() {
  const pair = await newKeyPair();
  if ("message" in pair) throw new Error(pair.message);
  return pair;
}

describe("A library at an address", () => {
  test("is fetched, found good, used, and kept with the ETag that it came with", async () => {
    const shared = await inUse();
    expect(shared.library).toEqual(aLibrary());
    expect(kept.get(address)).toEqual({ text: await file(), etag: '"one"' });
    expect(requests[0]!.headers["if-none-match"]).toBeUndefined();
    expect(await keptLibrary(setting(), { store })).toEqual(shared);
  });

  test("is asked for by its ETag, and stays in use where the server answers 304", async () => {
    const shared = await inUse();
    answer = (_, response) => response.writeHead(304).end();
    expect(await updatedLibrary(setting(), shared, tools())).toEqual({ outcome: "unchanged" });
    expect(requests[1]!.headers["if-none-match"]).toBe('"one"');
  });

  test("stays in use where the server sends the same file once more, and its new ETag is kept", async () => {
    const shared = await inUse();
    answer = gives(await file(), { etag: '"two"' });
    expect(await updatedLibrary(setting(), shared, tools())).toEqual({ outcome: "unchanged" });
    expect(kept.get(address)!.etag).toBe('"two"');
  });

  test("is replaced by a higher version", async () => {
    const shared = await inUse();
    answer = gives(`\ufeff${await file({ version: "0.2.0" })}`);
    const update = await updatedLibrary(setting(), shared, tools());
    expect(update).toMatchObject({ outcome: "updated", shared: { library: { version: "0.2.0" } } });
    expect((await keptLibrary(setting(), { store }))!.library.version).toBe("0.2.0");
    expect(kept.get(address)!.etag).toBeUndefined();
  });

  test("is accepted under the pinned key", async () => {
    const { publicKey, privateKey } = await keys();
    expect((await inUse(publicKey, privateKey)).library.id).toBe("small");
  });
});

describe("A bad update is refused, and the copy in use stays", () => {
  const cases: [what: string, Answer | (() => Promise<Answer>), why: RegExp][] = [
    ["404", (_, response) => response.writeHead(404).end("Not here."), /The server answered 404\./],
    ["a fault of the server", (_, response) => response.writeHead(500).end(), /answered 500/],
    [
      "a transfer that breaks off",
      (_, response) => {
        response.writeHead(200, { "content-length": "100000" });
        response.write('{"id":');
        setTimeout(() => response.destroy(), 50);
      },
      /could not be reached, or broke off/,
    ],
    [
      "half a file",
      async () => gives((await file({ version: "0.2.0" })).slice(0, 3000)),
      /no JSON, or not all of it came/,
    ],
    ["a page that is no JSON", gives("<html>Log in</html>"), /no JSON/],
    ["bytes that are no text", gives(Buffer.from([0x22, 0xff, 0x22])), /no UTF-8/],
    ["no body", (_, response) => response.writeHead(200).end(), /no JSON/],
    ["JSON that is no library", gives("[]"), /no library in one file/],
    ["a library that was not published", gives('{"families":[]}'), /names no digest/],
    [
      "a library that was changed after it was published",
      async () => gives((await file({ version: "0.2.0" })).replace("Always.", "Never.")),
      /changed after it was published/,
    ],
    ["an older version", async () => gives(await file({ version: "0.0.9" })), /0\.0\.9, older than 0\.1\.0/],
    [
      "other content under the same version",
      async () => gives(await file({ title: "Other" })),
      /publish it under a higher version/,
    ],
    [
      "another library",
      async () => gives(await file({ id: "other", version: "9.0.0" })),
      /the library "other", and "small" is in use/,
    ],
    [
      "a file that is too large",
      gives("x", { "content-length": String(LIMITS.bytes + 1) }),
      /more than 1048576 bytes/,
    ],
    [
      "a file that is too large and does not say so",
      (_, response) => {
        response.writeHead(200);
        response.write("x".repeat(LIMITS.bytes));
        response.end("x");
      },
      /more than 1048576 bytes/,
    ],
    [
      "an address that leads to another server",
      (_, response) => response.writeHead(302, { location: address.replace("localhost", "127.0.0.1") }).end(),
      /leads on to https:\/\/127\.0\.0\.1:\d+; configure that one/,
    ],
  ];
  test.each(cases)("%s", async (_, given, why) => {
    const shared = await inUse();
    const bad = given.length === 0 ? await (given as () => Promise<Answer>)() : (given as Answer);
    answer = (request, response) =>
      request.headers.host!.startsWith("127.0.0.1") ? gives("{}")(request, response) : bad(request, response);
    expect(await updatedLibrary(setting(), shared, tools())).toEqual({
      outcome: "refused",
      message: expect.stringMatching(why),
    });
    expect((await keptLibrary(setting(), { store }))!.digest).toBe(shared.digest);
  });

  test("a wrong signature, and none where a key is pinned", async () => {
    const [{ publicKey, privateKey }, other] = [await keys(), await keys()];
    const shared = await inUse(publicKey, privateKey);
    const refusals: string[] = [];
    const signed = await file({ version: "0.2.0" }, privateKey);
    for (const bad of [
      await file({ version: "0.2.0" }),
      await file({ version: "0.2.0" }, other.privateKey),
      signed.replace(/"value": "../, '"value": "AA'),
    ]) {
      answer = gives(bad);
      const update = await updatedLibrary(setting(publicKey), shared, tools());
      if (update.outcome === "refused") refusals.push(update.message);
    }
    expect(refusals).toEqual([
      expect.stringMatching(/is not signed/),
      expect.stringMatching(/is signed with the key/),
      expect.stringMatching(/signature does not fit/),
    ]);
    answer = gives(signed);
    expect(await updatedLibrary(setting(publicKey), shared, tools())).toMatchObject({ outcome: "updated" });
  });

  test("a library that does not pass the checks, with the first fault and how many more", async () => {
    const shared = await inUse();
    answer = gives(await file({ version: "0.2.0" }));
    const refusal = async (...faults: string[]) =>
      updatedLibrary(setting(), shared, tools({ fitness: async () => faults }));
    expect(await refusal("pal: no.")).toMatchObject({ message: "It did not pass the checks: pal: no." });
    expect(await refusal("a", "b", "c")).toMatchObject({
      message: "It did not pass the checks: a (and 2 more)",
    });
  });

  test("a server that is too slow", async () => {
    const shared = await inUse();
    answer = (_, response) => response.writeHead(200).write("{");
    const limits = { ...LIMITS, milliseconds: 200 };
    expect(await updatedLibrary(setting(), shared, tools({ limits }))).toMatchObject({
      message: "The server did not send the whole file within 0.2 seconds.",
    });
    answer = () => undefined;
    expect(await updatedLibrary(setting(), shared, tools({ limits }))).toMatchObject({ outcome: "refused" });
  });

  test("a server that is not there", async () => {
    const shared = await inUse();
    const gone = { address: "https://localhost:1/library.json" };
    expect(await updatedLibrary(gone, shared, tools())).toMatchObject({
      outcome: "refused",
      message: expect.stringMatching(/could not be reached/),
    });
  });

  test("an address without https", async () => {
    const open = { address: "http://localhost/library.json" };
    expect(await updatedLibrary(open, undefined, tools())).toMatchObject({
      message: expect.stringMatching(/https:/),
    });
    expect(requests).toEqual([]);
  });
});

describe("The kept copy", () => {
  test("is none at the first start, and where the store does not work the library is used all the same", async () => {
    expect(await keptLibrary(setting(), { store })).toBeUndefined();
    const broken: CopyStore = {
      read: () => Promise.reject(new Error("denied")),
      write: () => Promise.reject(new Error("full")),
    };
    answer = gives(await file());
    expect(await keptLibrary(setting(), { store: broken })).toBeUndefined();
    expect(await updatedLibrary(setting(), undefined, tools({ store: broken }))).toMatchObject({
      outcome: "updated",
    });
  });

  test("is not used once it was changed, or once another key is pinned", async () => {
    const [{ publicKey, privateKey }, other] = [await keys(), await keys()];
    await inUse(publicKey, privateKey);
    expect(await keptLibrary(setting(publicKey), { store })).toBeDefined();
    expect(await keptLibrary(setting(other.publicKey), { store })).toBeUndefined();
    const { text, etag } = kept.get(address)!;
    kept.set(address, { text: text.replace("Always.", "Never."), etag });
    expect(await keptLibrary(setting(), { store })).toBeUndefined();
  });
});

describe("In a browser", () => {
  test("a file without a body is no library", async () => {
    const empty = tools({ fetch: async () => new Response(null) });
    expect(await updatedLibrary(setting(), undefined, empty)).toMatchObject({
      message: expect.stringMatching(/no JSON/),
    });
  });

  test("an answer 304 that nobody asked for is none", async () => {
    answer = (_, response) => response.writeHead(304).end();
    expect(await updatedLibrary(setting(), undefined, tools())).toMatchObject({
      message: "The server answered 304.",
    });
  });

  test("a server that does not allow the condition is asked without it", async () => {
    const shared = await inUse();
    answer = gives(await file({ version: "0.2.0" }));
    const asked: unknown[] = [];
    const strict = tools({
      fetch: (at, init) => {
        asked.push(init.headers);
        // What a browser throws when the server refuses the preflight request.
        return init.headers === undefined
          ? fetch(at, init)
          : Promise.reject(new TypeError("Failed to fetch"));
      },
    });
    expect(await updatedLibrary(setting(), shared, strict)).toMatchObject({ outcome: "updated" });
    expect(asked).toEqual([{ "If-None-Match": '"one"' }, undefined]);
  });
});
