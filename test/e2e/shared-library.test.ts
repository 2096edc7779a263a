// A library of one address, as the pane of a host that names it uses it: real https, the real checks in their worker.
import { builtInLibrary, newKeyPair } from "../../src/library";
import { browserWithLibraryHost, oneWordingAFamily, publishedFile } from "../support/library-host";
import { scan } from "../support/pane";
import { openPreview } from "../support/preview-page";

const TITLE = "Contoso clauses";

const open = browserWithLibraryHost();

async function keyPair() {
  const pair = await newKeyPair();
  if ("message" in pair) throw new Error(pair.message);
  return pair;
}

const published = (version: string, privateKey: string): Promise<string> =>
  publishedFile({ ...oneWordingAFamily(builtInLibrary()), title: TITLE, version }, privateKey);

it("The pane checks the library of its address, keeps it for when the host is down, and refuses a bad update", async () => {
  const keys = await keyPair();
  open.host.give({ body: await published("7.0.0", keys.privateKey), tag: '"seven"' });
  const preview = await openPreview(open.browser, {
    doc: "microsoft-365-adoption-sow",
    reachable: open.host.address,
    edited: (page) => open.host.editedPage(page, keys.publicKey),
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
  expect(open.host.statuses).toEqual([200, 304]);

  open.host.give(undefined);
  await preview.page.reload();
  pane = await scanned();
  await pane.getByText(`${TITLE}, version 7.0.0`).waitFor();

  const strangers = await keyPair();
  open.host.give({ body: await published("8.0.0", strangers.privateKey), tag: '"eight"' });
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
