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
import { docx, paragraph } from "../../support/docx";
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

async function openPane(...lines: string[]) {
  const word = await startWord(docx(...lines.map((line) => paragraph("Normal", line))));
  const pane = render(
    <Pane document={openDocument} load={async () => reviewing} analyst={analystInSlices()} />,
  );
  await scan();
  word.select(lines.length - 1);
  const texts = () => word.document.paragraphs().map(({ textContent }) => textContent ?? "");
  return { word, pane, texts };
}

const status = () => document.querySelector("[role=status]")?.textContent;
const item = (family: ClauseFamily) => document.querySelectorAll("li")[CLAUSE_FAMILIES.indexOf(family)]!;
const insertButton = (family: ClauseFamily) => within(item(family)).getByText(/^Insert (clause|at cursor)$/);
async function scan() {
  fireEvent.click(screen.getByText(/^Scan/, { selector: "button" }));
  await waitFor(() => expect(status()).toContain("Scan finished."));
}
async function insert(family: ClauseFamily) {
  if (!document.querySelector("form")) fireEvent.click(insertButton(family));
  fireEvent.click(insertButton(family));
  await waitFor(() => expect(status()).toMatch(/was inserted.*Scan finished\./));
}
const choiceFor = (term: string) => screen.getByLabelText<HTMLSelectElement>(`Instead of “${term}”`);
const choose = (term: string, value: string) => fireEvent.change(choiceFor(term), { target: { value } });

const ADVISED = [
  'This agreement is made between Fabrikam Ltd (the "Adviser") and Northwind Traders plc (the "Client").',
  "The Adviser shall roll out Microsoft Teams for the Client. The Client shall pay the Adviser.",
];

describe("A clause for an agreement that has other words for its parties", () => {
  test("goes in with these words at one press, and says in the form which they are", async () => {
    const { texts } = await openPane(...ADVISED);
    fireEvent.click(insertButton("cpor"));
    expect(choiceFor("Customer")).toHaveValue("Client");
    expect(choiceFor("Supplier").selectedOptions[0]).toHaveTextContent(
      "Use “the Adviser” (3 times in the agreement)",
    );
    expect(document.querySelector("form")).toHaveTextContent("The Client consents");
    await insert("cpor");
    const inserted = texts().slice(2).join("\n");
    expect(inserted).toContain("The Client consents");
    expect(inserted).not.toMatch(/Customer|Supplier/);
  });

  test("has its choices and its blanks in these words too", async () => {
    const { texts } = await openPane(...ADVISED);
    fireEvent.click(insertButton("pal"));
    fireEvent.change(screen.getByLabelText("Identity with access"), {
      target: { value: "guest accounts in the Customer's directory" },
    });
    await insert("pal");
    expect(texts().slice(2).join("\n")).toContain("guest accounts in the Client's directory");
  });

  test("is defined in the clause where the user asks for it, with the party's name to begin with", async () => {
    const { texts } = await openPane(...ADVISED);
    fireEvent.click(insertButton("poe"));
    choose("Supplier", "-define");
    expect(screen.getByLabelText("What “Supplier” means")).toHaveValue("Fabrikam Ltd");
    fireEvent.change(screen.getByLabelText("What “Supplier” means"), { target: { value: " " } });
    fireEvent.click(insertButton("poe"));
    expect(screen.getByText("1 answer needs a correction.")).toBeInTheDocument();
    expect(screen.getByLabelText("What “Supplier” means")).toHaveFocus();
    expect(screen.getByText(/Say who or what it is/)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("What “Supplier” means"), { target: { value: "Fabrikam" } });
    await insert("poe");
    expect(texts().join("\n")).toMatch(/In this clause, .Supplier. means Fabrikam\./);
  });

  test("is decided on once: the next clause begins with it, also when the document is opened again", async () => {
    const { word, pane } = await openPane(...ADVISED);
    fireEvent.click(insertButton("cpor"));
    choose("Customer", "Northwind Traders plc");
    choose("Supplier", "-leave");
    await insert("cpor");
    fireEvent.click(insertButton("poe"));
    expect(choiceFor("Customer")).toHaveValue("Northwind Traders plc");
    expect(choiceFor("Supplier")).toHaveValue("-leave");
    pane.unmount();
    await startWord(word.settings.saveInto(word.document.save()));
    render(<Pane document={openDocument} load={async () => reviewing} analyst={analystInSlices()} />);
    await scan();
    fireEvent.click(insertButton("poe"));
    expect(choiceFor("Customer")).toHaveValue("Northwind Traders plc");
    expect(choiceFor("Supplier")).toHaveValue("-leave");
  });

  test("costs no more round trips to Word for all that", async () => {
    const { word } = await openPane(...ADVISED);
    fireEvent.click(insertButton("cpor"));
    word.resetStats();
    fireEvent.click(insertButton("cpor"));
    await waitFor(() => expect(status()).toMatch(/was inserted/));
    expect(word.stats().syncs).toBeLessThanOrEqual(3);
    await waitFor(() => expect(word.settings.values.size).toBe(1));
    await waitFor(() => expect(status()).toMatch(/Scan finished\./));
  });
});

test("In a letter, the sentences whose grammar changed are shown to be read again, with their answers", async () => {
  await openPane(
    "We will roll out Microsoft Teams for you, and we will train your staff.",
    "You will pay us within 30 days of our invoice. You decide.",
  );
  fireEvent.click(insertButton("cpor"));
  fireEvent.change(screen.getByLabelText("Partner ID"), { target: { value: "4567890" } });
  const note = within(document.querySelector("form")!).getByRole("note");
  expect(note).toHaveTextContent(/read it once more/);
  expect(within(note).getAllByRole("listitem").length).toBeGreaterThan(0);
  expect(note.textContent).not.toMatch(/\{\{/);
  choose("Supplier", "-leave");
  choose("Customer", "-leave");
  expect(within(document.querySelector("form")!).queryByRole("note")).toBeNull();
});

test("An agreement in the words of the clause is asked nothing about them", async () => {
  await openPane("Fabrikam Ltd (the Supplier) will roll out Microsoft Teams for Contoso Ltd (the Customer).");
  fireEvent.click(insertButton("cpor"));
  expect(screen.queryByText("Words of this agreement")).toBeNull();
});
