// Knows: which operations of the pane a user waits for, and how to count what each costs in round trips to Word.
// Refuses to know: how the pane does them.
import type { Frame, Page } from "playwright-core";
import { startPreview } from "../../src/preview/server";
import { answerEverything, finding, insertClause, scan } from "../support/pane";
import { launchChromium, openPreview, standIn } from "../support/preview-page";

const OPERATIONS: readonly { operation: string; run: (pane: Frame, page: Page) => Promise<unknown> }[] = [
  { operation: "scan", run: (pane) => scan(pane) },
  { operation: "go to the evidence", run: (pane) => goToFirstEvidence(pane) },
  { operation: "insert a clause", run: (pane) => insertClause(pane, "poe", answerEverything) },
];

async function goToFirstEvidence(pane: Frame): Promise<void> {
  const item = finding(pane, "tenant-details");
  await item.locator("summary").first().click();
  await item
    .getByRole("button", { name: /^Go to/ })
    .first()
    .click();
  await pane.getByRole("status").filter({ hasText: "selected in the document" }).waitFor();
}

export async function syncs(): Promise<void> {
  const preview = await startPreview({ port: 0 });
  process.env["PREVIEW_ADDRESS"] = preview.address;
  const browser = await launchChromium();
  try {
    const { page, pane, close } = await openPreview(browser, { doc: "cloud-workplace-sow-complete" });
    const frame = await pane();
    console.log("operation            syncs  actions    bytes");
    for (const { operation, run } of OPERATIONS) {
      await standIn.resetStats(page);
      await run(frame, page);
      const { syncs: count, actions, bytes } = await standIn.stats(page);
      console.log(
        [operation.padEnd(20), ...[count, actions, bytes].map((figure) => String(figure).padStart(8))].join(
          " ",
        ),
      );
    }
    await close();
  } finally {
    await browser.close();
    await preview.close();
  }
}
