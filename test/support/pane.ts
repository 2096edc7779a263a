// Knows: how a user works the pane: by the names that a screen reader says.
// Refuses to know: how the pane is built.
import type { Frame, Locator } from "playwright-core";
import { CLAUSE_FAMILIES, type ClauseFamily, type FillIn } from "../../src/core";
import { builtInLibrary } from "../../src/library";

const library = builtInLibrary();

const STATUSES = ["Present", "Incomplete", "Mentioned only", "Adverse", "Missing"] as const;
const LEVELS = ["Required", "Recommended", "Optional", "Not applicable"] as const;

/** One item of the list of findings, as it reads. */
export interface ShownFinding {
  readonly family: ClauseFamily;
  readonly level: string;
  readonly status: string;
}

/** The list item of a family, found by its heading: the family's title, perhaps with its short name in brackets. */
export function finding(pane: Frame, family: ClauseFamily): Locator {
  const { title } = library.families[family];
  const heading = pane.getByRole("heading", { level: 3, name: new RegExp(`^${title}( \\(|$)`) });
  return pane.getByRole("list", { name: "Findings" }).getByRole("listitem").filter({ has: heading });
}

/** Presses Scan and reads the list when it is there. */
export async function scan(pane: Frame): Promise<ShownFinding[]> {
  await pane.getByRole("button", { name: /^Scan/ }).click();
  await pane.getByRole("status").filter({ hasText: "Scan finished" }).waitFor();
  return shownFindings(pane);
}

/** The list as it stands, in its order. */
async function shownFindings(pane: Frame): Promise<ShownFinding[]> {
  const items = await pane.getByRole("list", { name: "Findings" }).locator("> li").allInnerTexts();
  return items.map((text) => {
    const lines = text.split("\n").map((line) => line.trim());
    const family = CLAUSE_FAMILIES.find((name) =>
      lines.some((line) => line.startsWith(library.families[name].title)),
    );
    const level = LEVELS.find((name) => lines.includes(name));
    const status = STATUSES.find((name) => lines.includes(name));
    if (!family || !level || !status)
      throw new Error(`No family, level or status in the list item "${text}".`);
    return { family, level, status };
  });
}

/** What a user types into a blank; undefined leaves it as it is. */
export type Answer = (fillIn: FillIn) => string | undefined;

/** Types the library's example wherever the pane does not know the value already. */
export const answerEverything: Answer = ({ kind, example, choices }) =>
  kind === "choice" ? choices![0] : example;
export const answerNothing: Answer = () => undefined;

/** Opens the form of a family's clause and fills it, but does not insert. */
export async function openForm(pane: Frame, family: ClauseFamily, answer: Answer): Promise<Locator> {
  await finding(pane, family)
    .getByRole("button", { name: /^Insert/ })
    .click();
  const form = pane.getByRole("form", { name: /^Insert/ });
  await form.waitFor();
  for (const fillIn of await blanksIn(form, family)) {
    const value = answer(fillIn);
    const field = form.getByLabel(fillIn.label, { exact: true });
    if (value === undefined || (await field.inputValue()) !== "") continue;
    if (fillIn.kind === "choice") await field.selectOption(value);
    else await field.fill(value);
  }
  return form;
}

/** The blanks that a form asks for: those of the family's wording that has exactly these. */
async function blanksIn(form: Locator, family: ClauseFamily): Promise<readonly FillIn[]> {
  const names = await form
    .locator("[name]")
    .evaluateAll((fields) => fields.map((field) => field.getAttribute("name")));
  const labels = await form.locator("label").allInnerTexts();
  // British and American wordings ask the same under other labels.
  const offered = library.families[family].clauses.find(
    ({ fillIns }) =>
      fillIns.length === names.length &&
      fillIns.every(({ name, label }) => names.includes(name) && labels.includes(label)),
  );
  if (!offered) throw new Error(`No wording of ${family} asks for ${labels.join(", ")}.`);
  return offered.fillIns;
}

/** Inserts a family's clause at the cursor and waits until the pane says that it stands. */
export async function insertClause(pane: Frame, family: ClauseFamily, answer: Answer): Promise<void> {
  const form = await openForm(pane, family, answer);
  const title = (await form.getAttribute("aria-label"))!.replace("Insert: ", "");
  await form.getByRole("button", { name: /^Insert/ }).click();
  await pane
    .getByRole("status")
    .filter({ hasText: `“${title}” was inserted` })
    .waitFor();
}
