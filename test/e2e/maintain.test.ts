// The workshop of those who maintain the library, as one of them uses it, with the production bundle.
import { readFileSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { builtInLibrary, jsonText, wholeLibrary } from "../../src/library";
import { accessibilityProblems } from "../support/axe";
import { launchChromium, openPreview, type PreviewPage } from "../support/preview-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const go = (pane: Frame, screen: string) =>
  pane.getByRole("navigation", { name: "Workshop" }).getByRole("button", { name: screen }).click();
const goToPart = (pane: Frame, part: string) =>
  pane
    .getByRole("navigation", { name: "Parts of the clause" })
    .getByRole("button", { name: part, exact: true })
    .click();
const says = (pane: Frame, text: string | RegExp) =>
  pane.getByRole("status").filter({ hasText: text }).first().waitFor();

async function turnToMaintaining(pane: Frame) {
  await pane.getByRole("switch", { name: "Maintain" }).click();
  await pane.getByRole("heading", { name: "Clauses", exact: true }).waitFor();
}

async function openFirstClause(pane: Frame) {
  await go(pane, "Clauses");
  await pane.getByRole("list", { name: /CPOR/ }).getByRole("button").first().click();
  await pane.getByRole("navigation", { name: "Parts of the clause" }).waitFor();
}

/** Selects the whole document, as Ctrl+A does in Word. */
async function selectAll({ page }: PreviewPage) {
  await page.locator("[contenteditable=true]").first().focus();
  await page.keyboard.press("Control+a");
}

/** Each screen, and how a maintainer gets there from the one before. */
const SCREENS: readonly { screen: string; reach: (pane: Frame, preview: PreviewPage) => Promise<unknown> }[] =
  [
    { screen: "list", reach: turnToMaintaining },
    {
      screen: "search",
      reach: async (pane) => {
        await pane.getByLabel("Search").fill("consent again");
        await says(pane, /clauses? found/);
      },
    },
    {
      screen: "wording",
      reach: async (pane) => {
        await openFirstClause(pane);
        await pane.getByText(/checks? failed|checks passed|warns?,/).waitFor();
      },
    },
    {
      screen: "wording with a table",
      reach: async (pane) => {
        await pane.getByRole("button", { name: "Add table" }).click();
        await pane.getByLabel("Heading of column 1").fill("Detail");
        await pane.getByText(/checks? failed/).waitFor();
      },
    },
    {
      screen: "fill-ins",
      reach: async (pane) => {
        await goToPart(pane, "Fill-ins");
        await pane.getByRole("button", { name: "Add fill-in" }).click();
      },
    },
    { screen: "about", reach: (pane) => goToPart(pane, "About") },
    { screen: "check", reach: (pane) => goToPart(pane, "Check") },
    {
      screen: "cues",
      reach: async (pane) => {
        await goToPart(pane, "Cues");
        await pane.getByRole("button", { name: "Look in the document" }).click();
        await pane.getByText(/places?, by/).waitFor();
      },
    },
    { screen: "versions", reach: (pane) => goToPart(pane, "Versions") },
    { screen: "vetting", reach: (pane) => goToPart(pane, "Vetting") },
    {
      screen: "selection",
      reach: async (pane, preview) => {
        await go(pane, "Save selection");
        await selectAll(preview);
        await pane.getByRole("button", { name: "Take the selection" }).click();
        await pane.getByRole("button", { name: "Save as draft" }).waitFor();
      },
    },
    {
      screen: "file",
      reach: async (pane) => {
        await go(pane, "Import and export");
        await pane.locator("input[type=file]").setInputFiles({
          name: "broken.json",
          mimeType: "application/json",
          buffer: Buffer.from('{"id":"x"}'),
        });
        await pane.getByRole("list", { name: "Problems" }).waitFor();
      },
    },
    { screen: "impact", reach: (pane) => go(pane, "Impact") },
  ];

/** A folder for pictures of every screen, to be looked at; set by hand. */
const SHOTS = process.env["SCREENSHOTS"];

describe.each([
  { name: "in a wide pane", options: {}, paneWidth: "450" },
  { name: "at 320 pixels in forced colours", options: { forcedColors: "active" as const }, paneWidth: "320" },
  { name: "at 320 pixels in a dark theme", options: { colorScheme: "dark" as const }, paneWidth: "320" },
])("The workshop $name", ({ name, options, paneWidth }) => {
  it("axe-core finds nothing wrong on any screen, and no screen scrolls sideways", async () => {
    const height = SHOTS === undefined ? 1600 : 6000;
    const preview = await openPreview(browser, { doc: "teams-rollout-sow-with-blanks", height, ...options });
    await preview.page.locator("#pane-width").selectOption(paneWidth);
    const pane = await preview.pane();
    const problems: string[] = [];
    for (const { screen, reach } of SCREENS) {
      await reach(pane, preview);
      problems.push(...(await accessibilityProblems(pane)).map((problem) => `${screen}: ${problem}`));
      const overflow = await pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) problems.push(`${screen}: ${overflow} px wider than the pane`);
      if (SHOTS !== undefined)
        await pane
          .locator("body")
          .screenshot({ path: `${SHOTS}/${screen} ${name}.png`.replaceAll(" ", "-") });
    }
    expect(problems).toEqual([]);
    expect(preview.errors).toEqual([]);
    expect(preview.strayRequests).toEqual([]);
    await preview.close();
  });
});

it("A maintainer finds a clause, edits it, has it checked, makes a version of it and exports the library", async () => {
  const preview = await openPreview(browser, { doc: "microsoft-365-adoption-sow" });
  let pane = await preview.pane();
  await turnToMaintaining(pane);
  await pane.getByLabel("Search").fill("claiming partner");
  await pane.getByRole("list", { name: "Why it was found" }).first().waitFor();
  await openFirstClause(pane);
  await pane.getByText(/^All \d+ checks passed|checks? warns?/).waitFor();

  const heading = pane.getByLabel("Heading", { exact: true });
  const title = await heading.inputValue();
  await heading.fill(`${title} and nothing else`);
  await pane.getByRole("region", { name: "Preview" }).getByText("and nothing else").waitFor();

  // The draft outlives the pane, and the pane remembers where the user was.
  await preview.page.reload();
  pane = await preview.pane();
  await pane.getByRole("list", { name: /CPOR/ }).getByText("Edited").waitFor();
  await openFirstClause(pane);
  expect(await pane.getByLabel("Heading", { exact: true }).inputValue()).toBe(`${title} and nothing else`);

  await goToPart(pane, "Versions");
  await pane.getByLabel("Change note").fill("Says that the clause is about nothing else.");
  await pane.getByLabel("Your name").fill("Ada Lovelace");
  await pane.getByRole("button", { name: /^Make version/ }).click();
  await says(pane, /^Version .* was made/);

  await go(pane, "Import and export");
  const download = preview.page.waitForEvent("download");
  await pane.getByRole("button", { name: "Export file" }).click();
  const content = JSON.parse(readFileSync(await (await download).path(), "utf8")) as {
    families: { family: string; clauses: { body: { text: string }[]; changes: { by: string }[] }[] }[];
  };
  const clause = content.families.find(({ family }) => family === "cpor")!.clauses[0]!;
  expect(clause.body[0]!.text).toBe(`${title} and nothing else`);
  expect(clause.changes.at(-1)!.by).toBe("Ada Lovelace");

  await pane.getByRole("button", { name: "Back to the review" }).click();
  await pane.getByRole("button", { name: /^Scan/ }).waitFor();
  expect(await pane.getByRole("switch", { name: "Maintain" }).isChecked()).toBe(false);
  await preview.close();
});

it("A maintainer sees which verdicts on a folder of agreements a changed cue turns, before it is published", async () => {
  const preview = await openPreview(browser, { doc: "microsoft-365-adoption-sow" });
  await preview.page.locator("#pane-width").selectOption("320");
  const pane = await preview.pane();
  await turnToMaintaining(pane);
  await openFirstClause(pane);
  await goToPart(pane, "Cues");
  await pane.getByLabel("What the cues are for").selectOption({ label: "Refusals as they stand" });
  await pane.getByLabel("Cues, one a line").fill("association");

  await go(pane, "Impact");
  const sample = (name: string) => ({
    name: `${name}.docx`,
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: readFileSync(`assets/samples/${name}.docx`),
  });
  await pane
    .locator("input[type=file]:not([webkitdirectory])")
    .setInputFiles([
      sample("dynamics-sow-under-negotiation"),
      sample("office-lease"),
      { name: "broken.docx", mimeType: "application/octet-stream", buffer: Buffer.from("not a document") },
    ]);
  await pane.getByRole("button", { name: "Compare the verdicts" }).click();
  await says(pane, "The comparison is done.");
  const changed = pane.getByRole("list", { name: "Impact" }).locator("> li");
  expect(await changed.getByRole("heading").allInnerTexts()).toEqual(["dynamics-sow-under-negotiation.docx"]);
  await changed.getByText(/CPOR.*Mentioned only → Adverse/).waitFor();
  await pane.getByText(/^broken\.docx: /).waitFor();
  if (SHOTS !== undefined) await pane.locator("body").screenshot({ path: `${SHOTS}/impact-result.png` });
  expect(preview.strayRequests).toEqual([]);
  await preview.close();
});

it("Two editors' changes to one clause stand side by side, and what is chosen becomes the draft", async () => {
  const preview = await openPreview(browser, { doc: "microsoft-365-adoption-sow", height: 3000 });
  await preview.page.locator("#pane-width").selectOption("320");
  const pane = await preview.pane();
  await turnToMaintaining(pane);
  await openFirstClause(pane);
  await pane.getByLabel("Heading", { exact: true }).fill("Microsoft Claiming Partner of Record (CPOR)");

  const theirs = structuredClone(builtInLibrary());
  const [clause] = theirs.families.cpor.clauses;
  Object.assign(clause!.body[0]!, { text: "Claiming Partner of Record with Microsoft" });
  Object.assign(clause!, { guidance: "The wording that Contoso uses." });
  await go(pane, "Import and export");
  await pane.locator("input[type=file]").setInputFiles({
    name: "contoso.json",
    mimeType: "application/json",
    buffer: Buffer.from(jsonText(wholeLibrary(theirs))),
  });
  await pane.getByRole("heading", { name: "A conflict to settle" }).waitFor();
  const sides = await pane.getByRole("group", { name: "Heading" }).textContent();
  expect(sides).toMatch(/^HeadingYours.*(CPOR).*Theirs.*with Microsoft/);
  if (SHOTS !== undefined) await pane.locator("body").screenshot({ path: `${SHOTS}/conflict.png` });
  expect(await accessibilityProblems(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Join the changes" }).click();
  await says(pane, "The conflict is settled");

  await openFirstClause(pane);
  expect(await pane.getByLabel("Heading", { exact: true }).inputValue()).toBe(
    "Microsoft Claiming Partner of Record (CPOR)",
  );
  await goToPart(pane, "About");
  expect(await pane.getByLabel("When to use it").inputValue()).toBe("The wording that Contoso uses.");
  await preview.close();
});
