// What happens to the document when a clause goes in, or fails to.
import type { Browser } from "playwright-core";
import { unzipSync, strFromU8 } from "fflate";
import { answerEverything, insertClause, openForm, scan } from "../support/pane";
import { launchChromium, openPreview, standIn } from "../support/preview-page";

const SAMPLE = "microsoft-365-adoption-sow";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const mainPart = (docx: Uint8Array): string => strFromU8(unzipSync(docx)["word/document.xml"]!);
const paragraphTexts = (docx: Uint8Array): string[] =>
  [...mainPart(docx).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(""),
  );

it("the clause stands after the paragraph that holds the cursor, in one tagged and unlocked content control", async () => {
  const preview = await openPreview(browser, { doc: SAMPLE });
  const pane = await preview.pane();
  const before = paragraphTexts(await standIn.save(preview.page));
  await scan(pane);
  await standIn.select(preview.page, 4, 3);
  await insertClause(pane, "cpor", answerEverything);
  const saved = await standIn.save(preview.page);
  const after = paragraphTexts(saved);
  expect(after.slice(0, 5)).toEqual(before.slice(0, 5));
  expect(after[5]).toBe("Microsoft Claiming Partner of Record");
  expect(after.slice(after.length - (before.length - 5))).toEqual(before.slice(5));
  expect(mainPart(saved)).toMatch(/<w:tag w:val="pc:cpor-standard-en-gb@1\.0\.0"/);
  expect(mainPart(saved)).not.toContain("<w:lock");
  await preview.close();
});

it("an insertion costs at most three round trips, a scan at most three", async () => {
  const preview = await openPreview(browser, { doc: SAMPLE });
  const pane = await preview.pane();
  await standIn.resetStats(preview.page);
  await scan(pane);
  expect((await standIn.stats(preview.page)).syncs).toBeLessThanOrEqual(3);
  await standIn.resetStats(preview.page);
  await insertClause(pane, "poe", answerEverything);
  expect((await standIn.stats(preview.page)).syncs).toBeLessThanOrEqual(3);
  await preview.close();
});

it("one undo takes the whole clause back", async () => {
  const preview = await openPreview(browser, { doc: SAMPLE });
  const pane = await preview.pane();
  const before = mainPart(await standIn.save(preview.page));
  await scan(pane);
  await standIn.select(preview.page, 6);
  await insertClause(pane, "pal", answerEverything);
  expect(mainPart(await standIn.save(preview.page))).not.toBe(before);
  await standIn.undo(preview.page);
  expect(mainPart(await standIn.save(preview.page))).toBe(before);
  await preview.close();
});

it.each([0, 5, 20, 60])(
  "when Word fails after %i actions the document is as it was, and the pane says what to do",
  async (afterActions) => {
    const preview = await openPreview(browser, { doc: SAMPLE });
    const pane = await preview.pane();
    const before = mainPart(await standIn.save(preview.page));
    await scan(pane);
    await standIn.select(preview.page, 6);
    const form = await openForm(pane, "cpor", answerEverything);
    await standIn.failNext(preview.page, { code: "GeneralException", afterActions });
    await form.getByRole("button", { name: /^Insert/ }).click();
    await pane.getByRole("alert").first().waitFor();
    expect(await pane.getByRole("alert").first().innerText()).toMatch(/try again/i);
    expect(mainPart(await standIn.save(preview.page))).toBe(before);
    await preview.close();
  },
);

it("a document that is open for viewing is left alone, and the pane says how to edit it", async () => {
  const preview = await openPreview(browser, { doc: SAMPLE });
  const pane = await preview.pane();
  const before = mainPart(await standIn.save(preview.page));
  await scan(pane);
  const form = await openForm(pane, "cpor", answerEverything);
  await standIn.setMode(preview.page, "view");
  await form.getByRole("button", { name: /^Insert/ }).click();
  await pane.getByRole("alert").first().waitFor();
  expect(await pane.getByRole("alert").first().innerText()).toMatch(/Editing/);
  expect(mainPart(await standIn.save(preview.page))).toBe(before);
  await preview.close();
});

it("in a document under tracking the clause is one tracked insertion, and tracking stays on", async () => {
  const preview = await openPreview(browser, { doc: SAMPLE });
  const pane = await preview.pane();
  await scan(pane);
  await standIn.setTracking(preview.page, "all");
  await standIn.select(preview.page, 6);
  await insertClause(pane, "poe", answerEverything);
  const saved = await standIn.save(preview.page);
  const [, control] = /<w:sdt>(.*?)<\/w:sdt>/s.exec(mainPart(saved))!;
  const runs = [...control!.matchAll(/<w:r[ >]/g)].length;
  expect(runs).toBeGreaterThan(0);
  expect([...control!.matchAll(/<w:ins [^>]*><w:r[ >]/g)]).toHaveLength(runs);
  expect(strFromU8(unzipSync(saved)["word/settings.xml"]!)).toContain("w:trackRevisions");
  await preview.close();
});
