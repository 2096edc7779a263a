// The main job as a user does it, in Chromium, with the production page and bundle on each bundled sample.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { CLAUSE_FAMILIES } from "../../src/core";
import { answerEverything, insertClause, scan } from "../support/pane";
import { launchChromium, openPreview, standIn } from "../support/preview-page";
import { schemaErrors } from "../support/validate-docx";

const samples = JSON.parse(readFileSync("assets/samples/samples.json", "utf8")) as {
  name: string;
  title: string;
}[];

/** How many paragraphs the body has, cells included. */
const bodyParagraphs = (docx: Uint8Array): number =>
  strFromU8(unzipSync(docx)["word/document.xml"]!).match(/<w:p[ >/]/g)!.length;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(samples)("$title", ({ name }) => {
  it("takes in the clause of every family, and the saved file is valid and holds them all", async () => {
    const preview = await openPreview(browser, { doc: name });
    const pane = await preview.pane();
    const before = await scan(pane);
    expect(before.map(({ family }) => family)).toEqual([...CLAUSE_FAMILIES]);
    // The analysis ran in the worker, not in its stead on the pane's own thread.
    expect(preview.page.workers()).toHaveLength(1);
    for (const family of CLAUSE_FAMILIES) {
      await standIn.select(preview.page, bodyParagraphs(await standIn.save(preview.page)) - 1);
      await insertClause(pane, family, answerEverything);
    }
    const saved = await standIn.save(preview.page);
    expect(await schemaErrors(saved)).toEqual([]);

    await standIn.open(preview.page, saved);
    const after = await scan(await preview.pane());
    const defeated = before.filter(({ status }) => status === "Adverse").map(({ family }) => family);
    expect(after.filter(({ status }) => status !== "Present").map(({ family }) => family)).toEqual(defeated);
    expect(preview.strayRequests).toEqual([]);
    expect(preview.errors).toEqual([]);
    await preview.close();
  });
});
