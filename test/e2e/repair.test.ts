// What becomes of a clause that is there and lacks a point, when the pane completes it.
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { accessibilityProblems } from "../support/axe";
import { finding, scan } from "../support/pane";
import { launchChromium, openPreview, standIn } from "../support/preview-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const mainPart = (docx: Uint8Array): string => strFromU8(unzipSync(docx)["word/document.xml"]!);

it("the blank of the details table is filled, the next scan finds the point, and one undo takes it back", async () => {
  const preview = await openPreview(browser, { doc: "teams-rollout-sow-with-blanks" });
  const pane = await preview.pane();
  await scan(pane);
  const before = mainPart(await standIn.save(preview.page));
  const cpor = finding(pane, "cpor");
  await cpor.getByText(/^Details/).click();
  await cpor.getByRole("button", { name: /^Fill in: Tenant ID/ }).click();
  const form = pane.getByRole("group", { name: "Complete: Tenant ID" });
  await form.getByRole("textbox").fill("3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934");
  expect(await form.locator("blockquote").innerText()).toMatch(/tenant ID: TBC 3f2b8c1d/);
  expect(await accessibilityProblems(pane)).toEqual([]);
  await standIn.resetStats(preview.page);
  await form.getByRole("button", { name: "Fill in" }).click();
  await pane.getByRole("status").filter({ hasText: "was filled in" }).waitFor();
  expect((await standIn.stats(preview.page)).syncs).toBeLessThanOrEqual(3);
  await pane.getByRole("status").filter({ hasText: "The scan now finds: Tenant ID." }).waitFor();
  expect(await cpor.getByRole("button", { name: /^Fill in: Tenant ID/ }).count()).toBe(0);
  await standIn.undo(preview.page);
  expect(mainPart(await standIn.save(preview.page))).toBe(before);
  expect(preview.strayRequests).toEqual([]);
  expect(preview.errors).toEqual([]);
  await preview.close();
});
