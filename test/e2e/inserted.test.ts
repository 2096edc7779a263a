// What becomes of clauses after they were inserted: the list of them, an update to a newer version, and unwrapping.
import { mkdirSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Frame } from "playwright-core";
import { isClauseTable } from "../../src/core";
import { builtInLibrary, type Library, type LibraryClause } from "../../src/library";
import { accessibilityProblems } from "../support/axe";
import { browserWithLibraryHost, oneWordingAFamily, publishedFile } from "../support/library-host";
import { answerEverything, insertClause, scan } from "../support/pane";
import { openPreview, type PreviewPage, standIn } from "../support/preview-page";
import { schemaErrors } from "../support/validate-docx";

const open = browserWithLibraryHost();

/** A folder for pictures of the list and for the saved documents, to be looked at; set by hand. */
const SHOTS = process.env["SCREENSHOTS"];

const MAIN_PART = "word/document.xml";
const mainPart = (docx: Uint8Array): string => strFromU8(unzipSync(docx)[MAIN_PART]!);

/** The file with other words in it, as somebody else may have left it. */
function reworded(docx: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(docx);
  const text = strFromU8(parts[MAIN_PART]!);
  if (!text.includes(from)) throw new Error(`The document does not say "${from}" in one run.`);
  return zipSync({ ...parts, [MAIN_PART]: strToU8(text.replace(from, to)) });
}

/** A new version of the CPOR wording, one paragraph of which says more; its words before are kept. */
function withNewVersion(library: Library): Library {
  const { cpor } = library.families;
  const clause = cpor.clauses[0]!;
  const { title, body, fillIns, version, changes } = clause;
  const last = body.length - 1;
  const newer: LibraryClause = {
    ...clause,
    version: "9.0.0",
    body: body.map((block, index) =>
      index === last && !isClauseTable(block)
        ? { ...block, text: `${block.text} The Supplier does so within ten days.` }
        : block,
    ),
    changes: [...changes, { version: "9.0.0", by: "Ada Lovelace", on: "2026-11-02", note: "A time limit." }],
    earlier: [...(clause.earlier ?? []), { version, title, body, fillIns }],
  };
  return {
    ...library,
    version: "9.0.0",
    families: { ...library.families, cpor: { ...cpor, clauses: [newer] } },
  };
}

const inserted = (pane: Frame, title: string) =>
  pane
    .getByRole("list", { name: "Inserted clauses" })
    .getByRole("listitem")
    .filter({ has: pane.getByRole("heading", { name: title, exact: true }) });
const says = (pane: Frame, text: string) =>
  pane.getByRole("status").filter({ hasText: text }).first().waitFor();

it("A clause is listed, shown as changed and outdated, updated with its values kept, and unwrapped", async () => {
  const library = {
    ...oneWordingAFamily(builtInLibrary()),
    id: "contoso",
    title: "Contoso clauses",
    version: "8.0.0",
  };
  const clause = library.families.cpor.clauses[0]!;
  open.host.give({ body: await publishedFile(library), tag: '"eight"' });
  const preview = await openPreview(open.browser, {
    doc: "dynamics-sow-under-negotiation",
    height: SHOTS === undefined ? 900 : 5000,
    reachable: open.host.address,
    edited: (page) => open.host.editedPage(page),
  });
  await preview.page.locator("#pane-width").selectOption("320");
  let pane = await preview.pane();
  await scan(pane);
  await insertClause(pane, "cpor", answerEverything);
  const item = () => inserted(pane, clause.title);
  await item().getByText("Unchanged, not vetted").waitFor();
  await looksGood(preview, pane, "unchanged");

  // Somebody else changes a word, and the firm publishes a new version.
  const own = "the consent then covers the old and the new one";
  open.host.give({ body: await publishedFile(withNewVersion(library)), tag: '"nine"' });
  await standIn.open(
    preview.page,
    reworded(await standIn.save(preview.page), "the consent then covers the new one", own),
  );
  pane = await preview.pane();
  await scan(pane);
  // The copy at hand was used at once; the new library comes with the next scan.
  while ((await pane.getByText("Contoso clauses, version 9.0.0").count()) === 0) await scan(pane);
  await item().getByText("Outdated").waitFor();
  await item().getByText("What was changed here").click();
  await item().getByText("old and the").first().waitFor();
  await item().getByText("What version 9.0.0 says differently").click();
  await looksGood(preview, pane, "changed and outdated");

  // It asks before it takes words away, with the focus on the answer that changes nothing.
  await item()
    .getByRole("button", { name: /^Update/ })
    .click();
  const question = pane.getByRole("group", { name: "This clause was changed after it was inserted." });
  expect(
    await question.getByRole("button", { name: "Cancel" }).evaluate((one) => one.matches(":focus")),
  ).toBe(true);
  await looksGood(preview, pane, "asked");
  await standIn.resetStats(preview.page);
  const before = mainPart(await standIn.save(preview.page));
  await question.getByRole("button", { name: "Update" }).click();
  await says(pane, `“${clause.title}” was updated to version 9.0.0.`);
  expect((await standIn.stats(preview.page)).syncs).toBeLessThanOrEqual(3);
  await item().getByText("Version 9.0.0", { exact: true }).waitFor();
  await looksGood(preview, pane, "updated");
  const updated = await standIn.save(preview.page);
  expect(await schemaErrors(updated)).toEqual([]);
  const text = readableText(updated);
  expect(text).toContain("The Supplier does so within ten days.");
  expect(text).toContain(clause.fillIns.find(({ name }) => name === "tenant-id")!.example);
  await standIn.undo(preview.page);
  expect(mainPart(await standIn.save(preview.page))).toBe(before);

  await scan(pane);
  await item()
    .getByRole("button", { name: /^Unwrap/ })
    .click();
  await says(pane, `The mark around “${clause.title}” was removed`);
  await item().getByText("It has no mark in the document").waitFor();
  await looksGood(preview, pane, "unwrapped");
  const unwrapped = await standIn.save(preview.page);
  expect(mainPart(unwrapped)).not.toContain("<w:sdt>");
  expect(readableText(unwrapped)).toContain(own);
  expect(preview.strayRequests).toEqual([]);
  expect(preview.errors).toEqual([]);
  await preview.close();

  async function looksGood({ page }: PreviewPage, place: Frame, state: string) {
    expect(await accessibilityProblems(place)).toEqual([]);
    const overflow = await place.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    if (SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    const name = `${SHOTS}/inserted ${state}`.replaceAll(" ", "-");
    await item().screenshot({ path: `${name}.png` });
    writeFileSync(`${name}.docx`, await standIn.save(page));
  }
}, 180_000);

/** The words of the body, a paragraph a line. */
const readableText = (docx: Uint8Array): string =>
  mainPart(docx)
    .split("</w:p>")
    .map((paragraph) => paragraph.replace(/<[^>]*>/g, ""))
    .join("\n");
