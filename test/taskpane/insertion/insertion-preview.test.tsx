import { act, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { InsertionChoices } from "../../../src/taskpane/insertion/InsertionChoices";
import { InsertionPreview } from "../../../src/taskpane/insertion/InsertionPreview";
import { InsertionToolsContext, useInsertionTools } from "../../../src/taskpane/insertion/insertion-tools";
import type { Agreement, FilledClause } from "../../../src/core";
import {
  goTo,
  insertClause,
  type InsertOptions,
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

configure({ asyncUtilTimeout: 10_000 });

const CLAUSE: FilledClause = {
  clauseId: "cpor-standard",
  version: "1.0.0",
  title: "Microsoft association",
  body: [
    { level: 0, text: "Microsoft association" },
    { level: 1, text: "The Customer agrees." },
    { header: ["Fact", "Value"], rows: [["Tenant ID", "T-1"]] },
  ],
};
const TYPED = docx(
  ...["1. Term", "1.1 A year.", "2. Charges", "2.1 None.", "3. Law", "3.1 English."].map((text) =>
    paragraph("Normal", text),
  ),
);
const openDocument = {
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

const wentTo: string[] = [];

function Shown({ agreement, options }: { agreement: Agreement; options: InsertOptions }) {
  const tools = useInsertionTools(openDocument, agreement, (what) => wentTo.push(what));
  return (
    <InsertionToolsContext value={tools}>
      <InsertionPreview filled={CLAUSE} options={options} />
      <InsertionChoices family="cpor" options={options} onChange={(changed) => chosen.push(changed)} />
    </InsertionToolsContext>
  );
}

const chosen: InsertOptions[] = [];

async function show(cursor: number, options: InsertOptions = {}) {
  const word = await startWord(TYPED);
  word.select(cursor);
  const agreement = await readAgreement();
  word.resetStats();
  const { container } = render(<Shown agreement={agreement} options={options} />);
  const details = container.querySelector("details")!;
  return { word, text: () => details.textContent, open: () => openDetails(details) };
}

/** jsdom opens no details. */
function openDetails(details: HTMLDetailsElement) {
  details.open = true;
  fireEvent(details, new Event("toggle"));
}

describe("The preview of an insertion", () => {
  test("shows place, numbers and clashes as they will stand, and asks Word only once it is open", async () => {
    const { word, text, open } = await show(3);
    expect(text()).toContain("The Customer agrees.");
    expect(word.stats().syncs).toBe(0);
    open();
    await waitFor(() => expect(text()).toContain("It goes in after “2.1 None.”."));
    expect(text()).toContain("3. Microsoft association3.1 The Customer agrees.FactValueTenant IDT-1");
    expect(text()).toContain("now need a new number: 3. Law.");
  });

  test("follows the cursor", async () => {
    const { word, text, open } = await show(3);
    open();
    await waitFor(() => expect(text()).toContain("2.1 None."));
    act(() => word.select(5));
    await waitFor(() => expect(text()).toContain("It goes in after “3.1 English.”."));
    expect(text()).toContain("4. Microsoft association");
  });

  test("says why where Word does not answer, and shows the text all the same", async () => {
    const { word, text, open } = await show(3);
    word.failNext({ code: "ActivityLimitReached" });
    open();
    await waitFor(() => expect(text()).toContain("Word does not answer at the moment."));
    expect(text()).toContain("The Customer agrees.");
  });
});

describe("The choices of an insertion", () => {
  test("begin with a suggested place, its reason and the way there", async () => {
    await show(0);
    expect(screen.getByText(/^Suggested place: after “2. Charges”, because it belongs/)).toBeInTheDocument();
    fireEvent.click(screen.getByLabelText("Go to the suggested place, after “2. Charges”"));
    expect(wentTo).toEqual(["The suggested place"]);
  });

  test("are the look and whether the insertion is tracked", async () => {
    await show(0, { tracked: true });
    fireEvent.change(screen.getByLabelText("Look"), { target: { value: "built-in" } });
    fireEvent.change(screen.getByLabelText("Tracked changes"), { target: { value: "no" } });
    fireEvent.change(screen.getByLabelText("Tracked changes"), { target: { value: "" } });
    expect(chosen).toEqual([{ tracked: true, look: "built-in" }, { tracked: false }, {}]);
  });
});
