// Knows: a host of a shared library as a firm may have one: real https, one file, ETag and CORS.
// Refuses to know: what the pane makes of it.
import { createServer } from "node:https";
import type { OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jsonText, type Library, publishedLibrary } from "../../src/library";
import type { Browser } from "playwright-core";
import { localhostCertificate } from "../../src/preview/certificate";
import { launchChromium } from "./preview-page";

/** What the host gives: the file, and its ETag. */
interface Hosted {
  readonly body: string;
  readonly tag: string;
}

export interface LibraryHost {
  readonly address: string;
  /** The statuses that it answered with, in their order. */
  readonly statuses: readonly number[];
  /** From now on it gives this, or nothing as while it is down. */
  give(hosted: Hosted | undefined): void;
  /** The pane's page as edited for this host, with the key that signatures are looked at with. */
  editedPage(page: string, publicKey?: string): string;
  close(): Promise<void>;
}

/** Chromium and a host, open while the tests of a file run. */
export function browserWithLibraryHost(): { readonly browser: Browser; readonly host: LibraryHost } {
  const open = {} as { browser: Browser; host: LibraryHost };
  beforeAll(async () => {
    open.browser = await launchChromium();
    open.host = await startLibraryHost();
  });
  afterAll(async () => {
    await open.browser.close();
    await open.host.close();
  });
  return open;
}

async function startLibraryHost(): Promise<LibraryHost> {
  const folder = mkdtempSync(join(tmpdir(), "partner-clauses-"));
  const statuses: number[] = [];
  let hosted: Hosted | undefined;
  const server = createServer(await localhostCertificate(folder), (request, response) => {
    const cors: OutgoingHttpHeaders = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "if-none-match",
      "access-control-expose-headers": "etag",
    };
    const answer = (status: number, headers: OutgoingHttpHeaders = {}, body = "") => {
      if (request.method === "GET") statuses.push(status);
      response.writeHead(status, { ...cors, ...headers }).end(body);
    };
    if (request.method === "OPTIONS") answer(204);
    else if (hosted === undefined) answer(503);
    else if (request.headers["if-none-match"] === hosted.tag) answer(304, { etag: hosted.tag });
    else answer(200, { "content-type": "application/json", etag: hosted.tag }, hosted.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `https://localhost:${(server.address() as AddressInfo).port}/library.json`;
  return {
    address,
    statuses,
    give: (next) => {
      hosted = next;
    },
    editedPage: (page, publicKey) => {
      const named = page
        .replace("name=shared-library content", `name=shared-library content="${address}"`)
        .replace("form-action 'none'", `form-action 'none'; connect-src ${address}`);
      return publicKey === undefined
        ? named
        : named.replace("name=shared-library-key content", `name=shared-library-key content="${publicKey}"`);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}

/** So that the checks take a second rather than half a minute. */
export function oneWordingAFamily(library: Library): Library {
  const families = Object.entries(library.families).map(([id, family]) => [
    id,
    { ...family, clauses: family.clauses.slice(0, 1) },
  ]);
  return { ...library, families: Object.fromEntries(families) as Library["families"] };
}

/** The file of a library, published today. */
export async function publishedFile(library: Library, privateKey?: string): Promise<string> {
  const outcome = await publishedLibrary(library, new Date().toISOString().slice(0, 10), privateKey);
  if ("message" in outcome) throw new Error(outcome.message);
  return jsonText(outcome.content);
}
