import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { CLAUSE_FAMILIES, type ClauseFamily } from "../../src/core";
import { analystInSlices } from "../../src/taskpane/analysis/in-slices";
import type { OpenDocument } from "../../src/taskpane/open-document";
import { Pane } from "../../src/taskpane/Pane";
import * as reviewing from "../../src/taskpane/reviewing";
import { Unavailable } from "../../src/taskpane/Unavailable";
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
} from "../../src/word";
import { docx, paragraph } from "../support/docx";
import { startWord } from "../support/start-word";
import { ROLL_OUT } from "./an-agreement";

// The first analysis compiles every rule.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const FILE = docx(...ROLL_OUT.paragraphs.map(({ style, text }) => paragraph(style, text)));
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

/** The pane on a real document in the stand-in Word. */
async function openPane(file = FILE, load = async () => reviewing, sets?: Record<string, string>) {
  const word = await startWord(file, sets && { sets });
  render(<Pane document={openDocument} load={load} analyst={analystInSlices()} />);
  return word;
}

const status = () => document.querySelector("[role=status]")?.textContent;
const alert = () => document.querySelector("[role=alert]")?.textContent;
const scanButton = () => screen.getByText(/^Scan(ning…|$| )/, { selector: "button" });
const item = (family: ClauseFamily) => document.querySelectorAll("li")[CLAUSE_FAMILIES.indexOf(family)]!;
const insertButton = (family: ClauseFamily) => within(item(family)).getByText(/^Insert (clause|at cursor)$/);

async function scan() {
  fireEvent.click(scanButton());
  await waitFor(() => expect(status()).toContain("Scan finished."));
}
async function insert(family: ClauseFamily) {
  fireEvent.click(insertButton(family));
  await act(async () => void fireEvent.click(insertButton(family)));
}

function insertCporWith(label: string, answer: string) {
  fireEvent.click(insertButton("cpor"));
  fireEvent.change(screen.getByLabelText(label), { target: { value: answer } });
  fireEvent.click(insertButton("cpor"));
}
async function goToPartnerId() {
  // What a press on the summary does in a browser; jsdom does not play it.
  const details = item("cpor").querySelector("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  fireEvent.click(within(item("cpor")).getByLabelText("Go to Partner ID in the document"));
  await waitFor(() => expect(status()).toContain("Partner ID: selected"));
}

describe("The pane", () => {
  test("opens with what it is for and a Scan button, and reads nothing before that is pressed", async () => {
    const word = await openPane(FILE);
    expect(screen.getByRole("button", { name: /^Scan/ })).toBeEnabled();
    expect(screen.queryByText("Findings")).not.toBeInTheDocument();
    // The event registration may come, reading may not.
    expect(word.stats().bytes).toBeLessThan(5_000);
  });

  test("says how many families need attention, and lists the findings", async () => {
    await openPane();
    await scan();
    expect(status()).toMatch(/\d of 8 clause families need attention\./);
    expect(document.querySelectorAll("section li")).toHaveLength(8);
    expect(item("cpor")).toHaveTextContent(/Required.*Incomplete/);
    expect(scanButton()).toHaveTextContent("Scan again");
  });

  test("inserts a clause at the cursor, scans again, and says both", async () => {
    const word = await openPane();
    await scan();
    expect(item("poe")).toHaveTextContent("Missing");
    word.select(3);
    await insert("poe");
    await waitFor(() => expect(status()).toMatch(/was inserted.*Scan finished\./));
    expect(item("poe")).not.toHaveTextContent("Missing");
    expect(word.document.paragraphs().map(({ textContent }) => textContent)).toContain(
      reviewing.library.families.poe.clauses[0]!.title,
    );
    expect(insertButton("poe")).toHaveFocus();
    expect(screen.queryByText(/changed after this scan/)).not.toBeInTheDocument();
  });

  test("scans after an insertion even when the user goes somewhere in the pause", async () => {
    const word = await openPane();
    await scan();
    word.select(3);
    await insert("poe");
    await waitFor(() => expect(status()).toContain("was inserted"));
    await goToPartnerId();
    expect(item("poe")).toHaveTextContent("Missing");
    await waitFor(() => expect(item("poe")).not.toHaveTextContent("Missing"));
  });

  test("changes no answer and moves nothing above the form while the findings follow an insertion", async () => {
    const word = await openPane();
    await scan();
    word.select(3);
    insertCporWith("Products and workloads", "Microsoft Teams");
    await waitFor(() => expect(status()).toContain("was inserted"));
    fireEvent.click(insertButton("poe"));
    const answers = () =>
      [...document.querySelectorAll<HTMLInputElement>("form [name]")].map(({ value }) => value);
    const before = answers();
    const seen: string[] = [];
    const watch = new MutationObserver(() => {
      if (document.querySelector("progress")) seen.push("progress");
      if (screen.queryByText(/changed after this scan/)) seen.push("stale");
    });
    watch.observe(document.body, { childList: true, subtree: true });
    await waitFor(() => expect(status()).toMatch(/was inserted.*Scan finished\./));
    watch.disconnect();
    expect(answers()).toEqual(before);
    expect(seen).toEqual([]);
  });

  test("remembers an answer for the next clause that asks the same", async () => {
    const word = await openPane();
    await scan();
    word.select(3);
    insertCporWith("Tenant ID", "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934");
    await waitFor(() => expect(status()).toMatch(/was inserted.*Scan finished\./));
    fireEvent.click(insertButton("tenant-details"));
    expect(screen.getByLabelText("Tenant ID")).toHaveValue("3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934");
  });

  test("says in plain words that nothing was changed where Word takes no changes, and keeps the answers", async () => {
    const word = await openPane();
    await scan();
    word.setMode("view");
    await insert("poe");
    await waitFor(() => expect(alert()).toMatch(/Choose Editing in Word.*The document is as it was\./));
    expect(document.querySelector("form")).toBeInTheDocument();
    word.setMode("edit");
    await act(async () => void fireEvent.click(insertButton("poe")));
    await waitFor(() => expect(status()).toContain("was inserted"));
    expect(alert()).toBeUndefined();
  });

  test("selects the quoted words in the document", async () => {
    const word = await openPane();
    await scan();
    await goToPartnerId();
    expect(word.document.paragraphs().indexOf(word.document.selection.anchor.paragraph)).toBe(3);
  });

  test("warns that the findings are old when the document changes, until it is scanned again", async () => {
    const word = await openPane();
    await scan();
    expect(screen.queryByText(/changed after this scan/)).not.toBeInTheDocument();
    word.document.change("Typing", () =>
      word.document.paragraphs()[0]!.getElementsByTagName("w:t")[0]!.append(" and more"),
    );
    await screen.findByText(/changed after this scan/);
    await scan();
    await waitFor(() => expect(screen.queryByText(/changed after this scan/)).not.toBeInTheDocument());
  });

  test("says that there is no text in an empty document", async () => {
    await openPane(docx(paragraph("Normal")));
    await scan();
    expect(screen.getByText("There is no text in this document yet.")).toBeInTheDocument();
  });

  test("leaves nothing that opens out of the reach of the Tab key in Word on the web", async () => {
    await openPane();
    await scan();
    fireEvent.click(insertButton("cpor"));
    const summaries = [...document.querySelectorAll("summary")];
    expect(summaries.length).toBeGreaterThan(8);
    // office.js moves the focus itself there, to elements that this selector of its own finds.
    for (const summary of summaries) expect(summary.matches("*[tabindex]:not([tabindex='-1'])")).toBe(true);
  });

  test("passes on what an old Word does not let it read", async () => {
    await openPane(FILE, undefined, { WordApi: "1.3" });
    await scan();
    expect(screen.getByText(/Tracked deletions could not be told apart/)).toBeInTheDocument();
  });

  test("says that a part of it could not be loaded, and loads it at the next scan", async () => {
    const lost = Object.assign(new Error("Loading chunk 1 failed."), { name: "ChunkLoadError" });
    const load = jest.fn(async () => reviewing).mockRejectedValueOnce(lost);
    await openPane(FILE, load);
    fireEvent.click(scanButton());
    await waitFor(() => expect(alert()).toContain("Check the network connection"));
    await scan();
    expect(alert()).toBeUndefined();
  });
});

describe("Where the pane cannot work", () => {
  test.each([
    ["outside-word", "Open this in Word", /Home tab/],
    ["no-office", "Word's script could not be loaded", /appsforoffice\.microsoft\.com/],
    ["old-word", "This version of Word is too old", /Word 2019/],
  ] as const)("it says so and names the way out: %s", (reason, title, wayOut) => {
    render(<Unavailable reason={reason} />);
    expect(screen.getByRole("heading", { name: title })).toBeInTheDocument();
    expect(screen.getByText(wayOut)).toBeInTheDocument();
  });
});
