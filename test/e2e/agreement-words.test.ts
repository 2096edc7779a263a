// An agreement with other words for its parties, and blanks that are asked once, seen through in Chromium.
import type { Browser } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { accessibilityProblems } from "../support/axe";
import { docx, paragraph } from "../support/docx";
import { answerEverything, finding, insertClause, scan } from "../support/pane";
import { launchChromium, openPreview, standIn } from "../support/preview-page";

const AGREEMENT = docx(
  paragraph("Heading 1", "1. Parties"),
  paragraph(
    "Normal",
    'This agreement is made between Fabrikam Ltd (the "Adviser") and Northwind Traders plc (the "Client").',
  ),
  paragraph("Heading 1", "2. Services"),
  paragraph("Normal", "The Adviser shall roll out Microsoft Teams and Exchange Online for the Client."),
  paragraph("Normal", "The Adviser's Microsoft Partner ID is 4567890. The Client shall pay the Adviser."),
);
const LAST = 4;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it("a clause goes in at one press in the words of the agreement, within the round trips of an insertion", async () => {
  const preview = await openPreview(browser);
  await standIn.open(preview.page, AGREEMENT);
  const pane = await preview.pane();
  await scan(pane);
  await standIn.select(preview.page, LAST);
  await standIn.resetStats(preview.page);
  await insertClause(pane, "cpor", answerEverything);
  expect((await standIn.stats(preview.page)).syncs).toBeLessThanOrEqual(3);
  const xml = strFromU8(unzipSync(await standIn.save(preview.page))["word/document.xml"]!);
  const [, control] = /<w:sdtContent>(.*?)<\/w:sdtContent>/s.exec(xml)!;
  const text = [...control!.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join("");
  expect(text).toContain("The Client consents");
  expect(text).toContain("4567890");
  expect(text).toContain("Microsoft Teams");
  expect(text).not.toMatch(/Customer|Supplier/);
  await preview.close();
});

it("the form says where its words and values come from, and stays within a narrow pane, in light and in dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const preview = await openPreview(browser, { width: 320, colorScheme });
    await standIn.open(preview.page, AGREEMENT);
    const pane = await preview.pane();
    await scan(pane);
    await finding(pane, "cpor")
      .getByRole("button", { name: /^Insert/ })
      .click();
    const form = pane.getByRole("form", { name: /^Insert/ });
    expect(await form.getByLabel("Partner ID", { exact: true }).inputValue()).toBe("4567890");
    expect(await form.innerText()).toContain("Taken from the agreement (clause 2); please check.");
    expect(await form.getByLabel("Instead of “Customer”").inputValue()).toBe("Client");
    await form
      .getByLabel("Instead of “Supplier”")
      .selectOption({ label: "Add a definition of “Supplier” to the clause" });
    expect(await form.getByLabel("What “Supplier” means").inputValue()).toBe("Fabrikam Ltd");
    await pane.getByText("Your firm", { exact: true }).click();
    await pane.getByRole("form", { name: "Your firm" }).waitFor();
    expect(await accessibilityProblems(pane)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await preview.close();
  }
});
