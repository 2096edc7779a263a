import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { CLAUSE_FAMILIES, type ClauseFamily } from "../../../src/core";
import { analystInSlices } from "../../../src/taskpane/analysis/in-slices";
import type { OpenDocument } from "../../../src/taskpane/open-document";
import { Pane } from "../../../src/taskpane/Pane";
import * as reviewing from "../../../src/taskpane/reviewing";
import {
  goTo,
  insertClause,
  onDocumentChange,
  onSelectionChange,
  previewInsertion,
  readAgreement,
  recall,
  remember,
  repairClause,
} from "../../../src/word";
import { WordDocument } from "../../../src/word-stand-in";
import { docx, paragraph, table } from "../../support/docx";
import { startWord } from "../../support/start-word";

// The first analysis compiles every rule.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

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

const WORK = "Northwind Ltd (the Adviser) will roll out Microsoft Teams for Contoso Ltd (the Client).";
const CONSENT =
  "The Client consents to the association of the Adviser with its Microsoft tenant as Claiming Partner of Record (CPOR) for Microsoft Teams. The Adviser's Partner ID is 4567890.";
const ID = "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934";

/** A pane that has scanned a document with these blocks, and the details of a family open. */
async function scanned(family: ClauseFamily, ...blocks: Parameters<typeof docx>) {
  const word = await startWord(docx(...blocks));
  render(<Pane document={openDocument} load={async () => reviewing} analyst={analystInSlices()} />);
  fireEvent.click(screen.getByText("Scan this agreement"));
  await waitFor(() => expect(document.querySelectorAll("#findings + ul > li")).toHaveLength(8));
  const item =
    document.querySelectorAll<HTMLElement>("#findings + ul > li")[CLAUSE_FAMILIES.indexOf(family)]!;
  const details = item.querySelector("details")!;
  details.open = true;
  // What a press on the summary does in a browser; jsdom does not play it.
  fireEvent(details, new Event("toggle"));
  return { word, item };
}

const status = () => document.querySelector("main > [role=status]")?.textContent ?? "";
const textsOf = (file: Uint8Array) =>
  WordDocument.open(file)
    .paragraphs()
    .map(({ textContent }) => textContent);
/** Opens the form of an element, once its place is found. */
async function openForm(item: HTMLElement, label: string): Promise<HTMLElement> {
  fireEvent.click(within(item).getByLabelText(new RegExp(`^(Fill in|Add the wording): ${label},`)));
  const group = await screen.findByLabelText(`Complete: ${label}`);
  await within(group).findByText(/^(Add|Fill in)$/);
  return group;
}
const press = (group: HTMLElement) => fireEvent.click(within(group).getByText(/^(Add|Fill in)$/));

describe("A finding whose clause lacks a point", () => {
  test("adds it behind the clause, in the agreement's words, and the next scan finds it", async () => {
    const { word, item } = await scanned("cpor", paragraph("Normal", WORK), paragraph("Normal", CONSENT));
    const group = await openForm(item, "Tenant ID");
    const field = within(group).getByLabelText("Tenant ID");
    expect(field).toHaveFocus();
    press(group);
    expect(group).toHaveTextContent("Write a value; without one this point stays open.");
    fireEvent.change(field, { target: { value: ID } });
    expect(group.querySelector("ins")).toHaveTextContent(`The Client's tenant ID (directory ID) is ${ID}.`);
    expect(group.querySelector("blockquote")).toHaveTextContent(/^….*The Adviser's Partner ID is 4567890\./);
    press(group);
    await waitFor(() =>
      expect(status()).toMatch(
        /^Tenant ID was added\. Undo in Word takes it back\. The scan now finds: Tenant ID\. Scan finished\./,
      ),
    );
    expect(textsOf(word.save())).toEqual([
      WORK,
      `${CONSENT} The Client's tenant ID (directory ID) is ${ID}.`,
    ]);
    expect(item.querySelector("summary")).toHaveFocus();
    expect(within(item).queryByLabelText(/Tenant ID, Claiming/)).toBeNull();
  });

  test("fills the place that stands empty for it", async () => {
    const { word, item } = await scanned(
      "cpor",
      paragraph("Normal", WORK),
      paragraph("Normal", CONSENT),
      table([["Tenant ID", "[to be confirmed]"]]),
      paragraph("Normal", "End."),
    );
    const group = await openForm(item, "Tenant ID");
    expect(group).not.toHaveTextContent("Starter text");
    expect(group.querySelector("blockquote")).toHaveTextContent("Tenant ID: [to be confirmed] [Tenant ID]");
    fireEvent.change(within(group).getByLabelText("Tenant ID"), { target: { value: "1234" } });
    press(group);
    expect(group).toHaveTextContent("This ID is 32 digits");
    fireEvent.change(within(group).getByLabelText("Tenant ID"), { target: { value: ID } });
    press(group);
    await waitFor(() => expect(status()).toContain("The scan now finds: Tenant ID."));
    expect(textsOf(word.save())[3]).toBe(ID);
  });

  test("offers what is worth saying without being needed, and asks nothing where nothing is asked", async () => {
    const { word, item } = await scanned("cpor", paragraph("Normal", WORK), paragraph("Normal", CONSENT));
    const group = await openForm(item, "Microsoft's notice, and the right to decline");
    expect(group.querySelectorAll("input")).toHaveLength(0);
    press(group);
    await waitFor(() => expect(status()).toContain("The scan now finds:"));
    expect(textsOf(word.save())[1]).toContain("Microsoft will notify the Client of the claim");
  });

  test("closes at Escape and at Cancel, and leaves the document and the focus where they were", async () => {
    const { word, item } = await scanned("cpor", paragraph("Normal", WORK), paragraph("Normal", CONSENT));
    const group = await openForm(item, "Tenant ID");
    fireEvent.keyDown(within(group).getByLabelText("Tenant ID"), { key: "Tab" });
    fireEvent.keyDown(within(group).getByLabelText("Tenant ID"), { key: "Escape" });
    const button = within(item).getByLabelText(/^Add the wording: Tenant ID,/);
    await waitFor(() => expect(button).toHaveFocus());
    fireEvent.click(within(await openForm(item, "Tenant ID")).getByText("Cancel"));
    expect(screen.queryByLabelText("Complete: Tenant ID")).toBeNull();
    expect(textsOf(word.save())).toEqual([WORK, CONSENT]);
  });

  test("offers no disclosure of public-sector customers to another", async () => {
    const { item } = await scanned("cpor", paragraph("Normal", WORK), paragraph("Normal", CONSENT));
    expect(within(item).queryByLabelText(/^Add the wording: Incentives from Microsoft,/)).not.toBeNull();
    expect(within(item).queryByLabelText(/^Add the wording: Public-sector disclosure,/)).toBeNull();
  });

  test("has one button whose name begins with Insert, as every finding has", async () => {
    const { item } = await scanned("cpor", paragraph("Normal", WORK), paragraph("Normal", CONSENT));
    await openForm(item, "Tenant ID");
    const names = [...item.querySelectorAll("button")].map(
      (one) => one.getAttribute("aria-label") ?? one.textContent,
    );
    expect(names.filter((name) => name?.startsWith("Insert"))).toHaveLength(1);
  });

  test("says what went wrong where the words are gone, and keeps the answers", async () => {
    const { word, item } = await scanned("cpor", paragraph("Normal", WORK), paragraph("Normal", CONSENT));
    const group = await openForm(item, "Tenant ID");
    fireEvent.change(within(group).getByLabelText("Tenant ID"), { target: { value: ID } });
    await Word.run(async (context) => {
      context.document.body.clear();
      await context.sync();
    });
    press(group);
    await screen.findByText(/Nothing was added: the words that it belongs to are no longer in the document/);
    expect(within(group).getByLabelText("Tenant ID")).toHaveValue(ID);
    expect(textsOf(word.save())).toEqual([""]);
  });
});
