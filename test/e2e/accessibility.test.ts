// Every screen of the pane and the host page, in the themes and widths that users have.
import type { Browser, Frame, Page } from "playwright-core";
import { accessibilityProblems } from "../support/axe";
import { answerEverything, answerNothing, finding, insertClause, openForm, scan } from "../support/pane";
import { launchChromium, openPreview, type PreviewOptions, standIn } from "../support/preview-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Each screen of the pane, and how a user gets there from the one before. */
const SCREENS: readonly { screen: string; reach: (pane: Frame, page: Page) => Promise<unknown> }[] = [
  { screen: "the start", reach: async () => undefined },
  { screen: "the findings", reach: (pane) => scan(pane) },
  {
    screen: "the details of a finding",
    reach: (pane) => finding(pane, "cpor").locator("summary").first().click(),
  },
  { screen: "the form of a clause", reach: (pane) => openForm(pane, "poe", answerNothing) },
  {
    screen: "the form of another wording, with long choices",
    reach: async (pane) => {
      await pane.getByRole("button", { name: "Cancel" }).click();
      await openForm(pane, "pal", answerNothing);
      await pane.getByLabel("Wording", { exact: true }).selectOption("Customer-friendly");
    },
  },
  {
    screen: "a form with a wrong answer",
    reach: async (pane) => {
      await pane.getByRole("button", { name: "Cancel" }).click();
      const form = await openForm(pane, "cpor", () => "not an id");
      await form.getByRole("button", { name: /^Insert/ }).click();
      await form.getByRole("alert").first().waitFor();
    },
  },
  {
    screen: "the inserted clause",
    reach: async (pane) => {
      await pane.getByRole("button", { name: "Cancel" }).click();
      await insertClause(pane, "tpor", answerEverything);
    },
  },
  {
    screen: "a refused insertion",
    reach: async (pane, page) => {
      await standIn.setMode(page, "view");
      const form = await openForm(pane, "dpor", answerEverything);
      await form.getByRole("button", { name: /^Insert/ }).click();
      await pane.getByRole("alert").first().waitFor();
    },
  },
];

const SURROUNDINGS: readonly { name: string; options: PreviewOptions }[] = [
  { name: "in a wide window", options: { width: 1280 } },
  { name: "in a narrow window", options: { width: 640 } },
  { name: "in a dark theme", options: { colorScheme: "dark" } },
  { name: "in forced colours", options: { forcedColors: "active" } },
];

describe.each(SURROUNDINGS)("$name", ({ options }) => {
  it("axe-core finds nothing wrong on any screen, and the pane never scrolls sideways", async () => {
    const preview = await openPreview(browser, { doc: "microsoft-365-adoption-sow", ...options });
    const pane = await preview.pane();
    const problems: string[] = [];
    for (const { screen, reach } of SCREENS) {
      await reach(pane, preview.page);
      problems.push(...(await accessibilityProblems(pane)).map((problem) => `${screen}: ${problem}`));
      problems.push(
        ...(await accessibilityProblems(preview.page)).map((problem) => `around ${screen}: ${problem}`),
      );
      const overflow = await pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) problems.push(`${screen}: ${overflow} px wider than the pane`);
    }
    expect(problems).toEqual([]);
    await preview.close();
  });
});

it("a keyboard alone scans, opens a clause and inserts it", async () => {
  const preview = await openPreview(browser, { doc: "microsoft-365-adoption-sow" });
  const pane = await preview.pane();
  await pane.getByRole("button", { name: /^Scan/ }).focus();
  await preview.page.keyboard.press("Enter");
  await pane.getByRole("status").filter({ hasText: "Scan finished" }).waitFor();
  await finding(pane, "poe")
    .getByRole("button", { name: /^Insert/ })
    .focus();
  await preview.page.keyboard.press("Enter");
  await pane.getByRole("form", { name: /^Insert/ }).waitFor();
  expect(await pane.evaluate(() => document.activeElement?.closest("form") !== null)).toBe(true);
  await preview.page.keyboard.press("Escape");
  await pane.getByRole("form", { name: /^Insert/ }).waitFor({ state: "detached" });
  expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^Insert/);
  await preview.page.keyboard.press("Enter");
  const form = pane.getByRole("form", { name: /^Insert/ });
  await form.getByRole("button", { name: /^Insert/ }).focus();
  await preview.page.keyboard.press("Enter");
  await pane.getByRole("status").filter({ hasText: "was inserted" }).waitFor();
  await preview.close();
});
