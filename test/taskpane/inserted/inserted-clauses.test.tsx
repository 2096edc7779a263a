import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { fillClause } from "../../../src/core";
import type { Library, LibraryClause } from "../../../src/library";
import { wordingDigest } from "../../../src/library";
import { analystInSlices } from "../../../src/taskpane/analysis/in-slices";
import * as inserted from "../../../src/taskpane/inserted/inserted";
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
import { type StandInWord, WordDocument } from "../../../src/word-stand-in";
import { EARLIER_VERSION, libraryWith, PRESENT_VERSION } from "../../library/two-versions";
import { control, docx, paragraph } from "../../support/docx";
import { startWord } from "../../support/start-word";

// The first analysis compiles every rule.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

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

const AGREEMENT = docx(
  paragraph("Heading 1", "Services"),
  paragraph("Normal", "Fabrikam Ltd (the Supplier) sets up Microsoft Teams for Contoso Ltd (the Customer)."),
  paragraph("Heading 1", "Charges"),
  paragraph("Normal", "None."),
);

/** A Word with the earlier version of the clause in the agreement. */
async function withClause(): Promise<StandInWord> {
  const word = await startWord(AGREEMENT);
  word.select(1);
  const filling = fillClause(EARLIER_VERSION, { workloads: "Teams", "partner-id": "4567890" });
  if (!("filled" in filling)) throw new Error(JSON.stringify(filling.problems));
  await insertClause(filling.filled);
  return word;
}

function change(word: StandInWord, from: string, to: string) {
  const [text] = [...word.document.body.getElementsByTagName("w:t")].filter((one) =>
    one.textContent?.includes(from),
  );
  word.document.change("Typing", () => {
    text!.textContent = text!.textContent!.replace(from, to);
  });
}

async function openPane(library: Library = libraryWith(PRESENT_VERSION)) {
  render(
    <Pane
      document={openDocument}
      load={async () => ({ ...reviewing, library })}
      analyst={analystInSlices()}
      loadInserted={async () => inserted}
    />,
  );
  fireEvent.click(screen.getByText("Scan this agreement"));
  await screen.findByText("Inserted clauses");
}

const status = () => document.querySelector("[role=status]")!.textContent;
const items = () => [...document.querySelectorAll<HTMLElement>("ul[aria-labelledby=inserted] > li")];
const press = (name: string | RegExp) => fireEvent.click(screen.getByText(name, { selector: "button" }));
const savedText = (word: StandInWord) =>
  WordDocument.open(word.save())
    .paragraphs()
    .map(({ textContent }) => textContent)
    .join("\n");

describe("The list of inserted clauses", () => {
  test("names the clause, its version, and that its text is the starter text, unchanged and outdated", async () => {
    await withClause();
    await openPane({ ...libraryWith(PRESENT_VERSION), id: "built-in" });
    const list = screen.getByRole("list", { name: "Inserted clauses" });
    const [item, ...others] = within(list).getAllByRole("listitem");
    expect(others).toEqual([]);
    expect(item).toHaveTextContent(
      /^Association with Microsoft.*Unchanged starter text.*Outdated.*Version 1\.0\.0.*has version 1\.1\.0/,
    );
    for (const name of [
      "Go to Association with Microsoft in the document",
      "Update to 1.1.0: Association with Microsoft",
      "Unwrap Association with Microsoft: remove its mark and leave the text",
    ])
      expect(within(item!).getByRole("button", { name })).toBeEnabled();
    expect(
      within(item!).getByLabelText(/^What version 1\.1\.0 says differently/, { selector: "[role=group]" })
        .textContent,
    ).toMatch(/in writing at any time/);
  });

  test("says that there is none", async () => {
    await startWord(AGREEMENT);
    await openPane();
    expect(screen.getByText("No clause of the library stands in this document.")).toBeVisible();
  });

  test("calls a clause vetted only where the library says that somebody vetted this version", async () => {
    const change = {
      ...PRESENT_VERSION.changes[0]!,
      vetted: { by: "Grace", on: "2026-03-01", digest: await wordingDigest(EARLIER_VERSION) },
    };
    await withClause();
    await openPane(libraryWith({ ...PRESENT_VERSION, changes: [change, PRESENT_VERSION.changes[1]!] }));
    await waitFor(() => expect(items()[0]).toHaveTextContent("As vetted"));
    expect(items()[0]).toHaveTextContent("Vetted by Grace on 2026-03-01.");
  });

  test("tells retired clauses, their reason and their successor, and offers no update", async () => {
    const retired: LibraryClause = {
      ...PRESENT_VERSION,
      vetting: { state: "retired", by: "Ada", on: "2026-07-01", reason: "Microsoft renamed it." },
      supersededBy: "anew",
    };
    await withClause();
    await openPane(libraryWith(retired, { ...PRESENT_VERSION, id: "anew", title: "Association anew" }));
    expect(items()[0]).toHaveTextContent(
      /Retired.*Microsoft renamed it\..*Use the clause “Association anew” instead\./,
    );
    expect(within(items()[0]!).queryByText(/^Update/)).toBeNull();
  });

  test("tells clauses that the library does not know, and versions whose words it did not keep", async () => {
    await startWord(
      docx(
        control({ tag: "pc:unheard-of@1.0.0" }, paragraph("Normal", "One.")),
        control({ tag: "pc:association@0.9.0" }, paragraph("Normal", "Association with Microsoft")),
      ),
    );
    await openPane();
    expect(items()[0]).toHaveTextContent(/^unheard-ofNot in the library.*has no clause “unheard-of”/);
    expect(items()[1]).toHaveTextContent(
      /did not keep the words of version 0\.9\.0; what stands here is compared with version 1\.1\.0/,
    );
  });

  test("offers no update of a version whose words were not kept, for it could not tell whose the differences are", async () => {
    await withClause();
    await openPane(libraryWith({ ...PRESENT_VERSION, earlier: [] }));
    expect(items()[0]).toHaveTextContent(/Changed.*Outdated.*did not keep/);
    expect(within(items()[0]!).queryByText(/^Update/)).toBeNull();
  });

  test("does not offer a version that policy forbids, and says who can vet it", async () => {
    await withClause();
    await openPane({
      ...libraryWith(PRESENT_VERSION),
      policy: { insertOnlyVetted: true, vetters: ["Grace"] },
    });
    await waitFor(() => expect(items()[0]).toHaveTextContent(/Only vetted wordings.*Grace can vet it\./));
    expect(within(items()[0]!).queryByText(/^Update/)).toBeNull();
  });
});

describe("What can be done with an inserted clause", () => {
  test("it is selected", async () => {
    const word = await withClause();
    await openPane();
    press("Go to");
    await waitFor(() => expect(status()).toContain("Association with Microsoft: selected in the document."));
    expect(word.document.paragraphs().indexOf(word.document.selection!.anchor.paragraph)).toBe(2);
  });

  test("it is updated at one press where nobody changed it; the findings follow and it is up to date", async () => {
    const word = await withClause();
    await openPane();
    press("Update to 1.1.0");
    await waitFor(() =>
      expect(status()).toMatch(/updated to version 1\.1\.0, with a new blank to fill.*Scan finished\./),
    );
    expect(savedText(word)).toContain("withdraw its consent in writing");
    await waitFor(() => expect(items()[0]).toHaveTextContent("Version 1.1.0"));
    expect(items()[0]).not.toHaveTextContent("Outdated");
    expect(screen.getByText("Inserted clauses")).toHaveFocus();
  });

  test("it is updated only after a question where somebody changed it, which names the words that go", async () => {
    const word = await withClause();
    change(word, "at any time", "at the end of a month");
    await openPane();
    expect(items()[0]).toHaveTextContent("Changed");
    expect(
      within(items()[0]!).getByLabelText(/^What was changed here/, { selector: "[role=group]" }).textContent,
    ).toMatch(/end of a month/);
    press("Update to 1.1.0");
    const question = screen.getByLabelText("This clause was changed after it was inserted.");
    expect(question).toHaveTextContent(/would take these words of yours away:.*end of a month/);
    expect(screen.getByText("Cancel")).toHaveFocus();
    fireEvent.keyDown(question, { key: "Escape" });
    await waitFor(() => expect(screen.getByText("Update to 1.1.0")).toHaveFocus());
    expect(savedText(word)).toContain("end of a month");
    press("Update to 1.1.0");
    press("Update all the same");
    await waitFor(() => expect(status()).toMatch(/was updated.*Scan finished\./));
    expect(savedText(word)).not.toContain("end of a month");
  });

  test("it keeps what somebody wrote where both versions say the same, and says so before", async () => {
    const word = await withClause();
    change(word, "for three years", "for ten years");
    await openPane();
    press("Update to 1.1.0");
    expect(screen.getByLabelText("This clause was changed after it was inserted.")).toHaveTextContent(
      "The update leaves your changes",
    );
    press("Update");
    await waitFor(() => expect(status()).toMatch(/was updated.*Scan finished\./));
    expect(savedText(word)).toContain("for ten years");
    await waitFor(() => expect(items()[0]).toHaveTextContent(/Changed.*Version 1\.1\.0/));
  });

  test("it loses its mark by Unwrap and is then known by its words", async () => {
    const word = await withClause();
    await openPane();
    press("Unwrap");
    await waitFor(() =>
      expect(status()).toMatch(/mark around “Association with Microsoft” was removed.*Scan finished\./),
    );
    await waitFor(() => expect(items()[0]).toHaveTextContent("recognised by its words"));
    expect(within(items()[0]!).queryByText("Unwrap")).toBeNull();
    expect(savedText(word)).toContain("withdraw its consent at any time");
  });

  test("what Word refuses is said, and the document is as it was", async () => {
    const word = await withClause();
    await openPane();
    const before = savedText(word);
    word.setMode("view");
    press("Update to 1.1.0");
    await waitFor(() =>
      expect(document.querySelector("[role=alert]")).toHaveTextContent(/not updated.*Choose Editing/),
    );
    expect(savedText(word)).toBe(before);
  });

  test("a part that cannot be loaded costs nothing else", async () => {
    await withClause();
    render(
      <Pane
        document={openDocument}
        load={async () => reviewing}
        analyst={analystInSlices()}
        loadInserted={() => Promise.reject(new Error("Loading chunk 7 failed."))}
      />,
    );
    fireEvent.click(screen.getByText("Scan this agreement"));
    await screen.findByText("Findings");
    expect(screen.queryByText("Inserted clauses")).toBeNull();
  });
});
