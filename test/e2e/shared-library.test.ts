// A library of one address, as the pane of a host that names it uses it: real https, the real checks in their worker.
import { createServer, type Server } from "node:https";
import type { OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { builtInLibrary, jsonText, type Library, newKeyPair, publishedLibrary } from "../../src/library";
import { localhostCertificate } from "../../src/preview/certificate";
import { scan } from "../support/pane";
import { launchChromium, openPreview } from "../support/preview-page";

const TITLE = "Contoso clauses";

let browser: Browser;
let server: Server;
let folder: string;
let address: string;
/** What the host gives now; nothing while it is down. */
let hosted: { readonly body: string; readonly tag: string } | undefined;
const statuses: number[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), "partner-clauses-"));
  server = createServer(await localhostCertificate(folder), (request, response) => {
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
  address = `https://localhost:${(server.address() as AddressInfo).port}/library.json`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

async function keyPair() {
  const pair = await newKeyPair();
  if ("message" in pair) throw new Error(pair.message);
  return pair;
}

/** So that the checks take a second rather than half a minute. */
function oneWordingAFamily(library: Library): Library {
  const families = Object.entries(library.families).map(([id, family]) => [
    id,
    { ...family, clauses: family.clauses.slice(0, 1) },
  ]);
  return { ...library, families: Object.fromEntries(families) as Library["families"] };
}

async function published(version: string, privateKey: string): Promise<string> {
  const library = { ...oneWordingAFamily(builtInLibrary()), title: TITLE, version };
  const outcome = await publishedLibrary(library, new Date().toISOString().slice(0, 10), privateKey);
  if ("message" in outcome) throw new Error(outcome.message);
  return jsonText(outcome.content);
}

it("The pane checks the library of its address, keeps it for when the host is down, and refuses a bad update", async () => {
  const keys = await keyPair();
  hosted = { body: await published("7.0.0", keys.privateKey), tag: '"seven"' };
  const preview = await openPreview(browser, {
    doc: "microsoft-365-adoption-sow",
    reachable: address,
    edited: (page) =>
      page
        .replace("name=shared-library content", `name=shared-library content="${address}"`)
        .replace("name=shared-library-key content", `name=shared-library-key content="${keys.publicKey}"`)
        .replace("form-action 'none'", `form-action 'none'; connect-src ${address}`),
  });
  const scanned = async () => {
    const pane = await preview.pane();
    await scan(pane);
    return pane;
  };

  let pane = await scanned();
  await pane.getByText(`Clause library: ${TITLE}, version 7.0.0, sha256-`).waitFor();

  await preview.page.reload();
  pane = await scanned();
  await pane.getByText(`${TITLE}, version 7.0.0`).waitFor();
  expect(statuses).toEqual([200, 304]);

  hosted = undefined;
  await preview.page.reload();
  pane = await scanned();
  await pane.getByText(`${TITLE}, version 7.0.0`).waitFor();

  const strangers = await keyPair();
  hosted = { body: await published("8.0.0", strangers.privateKey), tag: '"eight"' };
  await preview.page.reload();
  await scanned();
  // The kept copy was in use at once, and the refusal of the new one is told with the next scan.
  pane = await scanned();
  await pane
    .getByText(`is signed with the key ${strangers.publicKey}, and not with ${keys.publicKey}`)
    .waitFor();
  await pane.getByText(`${TITLE}, version 7.0.0`).waitFor();
  expect(preview.strayRequests).toEqual([]);
  await preview.close();
}, 180_000);
