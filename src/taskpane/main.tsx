// Knows: how the pane starts: wait for Office, look whether this is a Word that will do, and put the pane on the page.
// Refuses to know: everything else.
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import {
  goTo,
  hasWordApi,
  insertClause,
  onDocumentChange,
  onSelectionChange,
  previewInsertion,
  readAgreement,
  recall,
  remember,
  repairClause,
} from "../word";
import { analystInWorker } from "./analysis/in-worker";
import { Appearance } from "./Appearance";
import type { OpenDocument } from "./open-document";
import { rememberedIn } from "./remembered";
import { fitnessInWorker } from "./shared/check-in-worker";
import type { LibraryInUse } from "./shared/library-in-use";
import { sharedSetting } from "./shared/setting";
import { TaskPane } from "./TaskPane";
import { Unavailable, type UnavailableReason } from "./Unavailable";
import type { Reviewing } from "./use-review";

const openDocument: OpenDocument = {
  read: readAgreement,
  preview: previewInsertion,
  insert: insertClause,
  repair: repairClause,
  goTo,
  recall,
  remember,
  onChange: onDocumentChange,
  onSelectionChange,
};

let libraryNow: (() => Promise<LibraryInUse>) | undefined;
const checkLibrary = fitnessInWorker(() => new Worker(new URL("./shared/check-worker.ts", import.meta.url)));

/** Asked before each scan, so that a newer library is used from the next scan on and never within one. */
async function loadReviewing(): Promise<Reviewing> {
  const reviewing = await import("./reviewing");
  libraryNow ??= reviewing.libraryInUse(sharedSetting(document), {
    fetch: (address, init) => fetch(address, init),
    store: reviewing.copiesInBrowser(),
    fitness: checkLibrary,
  });
  const inUse = await libraryNow();
  return { ...reviewing, library: inUse.library, inUse };
}

const loadInserted = () => import("./inserted/inserted");

const loadMaintaining = () => import("./maintain/maintaining");

const analyst = analystInWorker(
  () => new Worker(new URL("./analysis/worker.ts", import.meta.url)),
  async () => (await import("./analysis/in-slices")).analystInSlices(),
);

async function whyUnavailable(): Promise<UnavailableReason | undefined> {
  if (typeof Office === "undefined") return "no-office";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) return "outside-word";
  return hasWordApi("1.3") ? undefined : "old-word";
}

function show(content: ReactNode) {
  // Word on the web does not tell its theme (office-js 3410).
  const wordBackground =
    typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  createRoot(document.getElementById("root")!).render(
    <Appearance wordBackground={wordBackground}>{content}</Appearance>,
  );
}

void whyUnavailable().then((reason) => {
  if (reason !== undefined) return show(<Unavailable reason={reason} />);
  // Browsers that keep storage apart by site have a key for the site; Word for Windows and Mac has none.
  const remembered = rememberedIn(() => localStorage, Office.context.partitionKey);
  show(
    <TaskPane
      document={openDocument}
      load={loadReviewing}
      analyst={analyst}
      loadInserted={loadInserted}
      loadMaintaining={loadMaintaining}
      remembered={remembered}
    />,
  );
  // Fetched ahead of the first scan; if that fails, the scan tries again and says so.
  loadReviewing().catch(() => undefined);
});
