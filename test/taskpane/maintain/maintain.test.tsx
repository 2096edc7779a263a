import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import type { Paragraph } from "../../../src/core";
import { type Library, type LibraryClause, wholeLibrary } from "../../../src/library";
import { Drafts } from "../../../src/taskpane/maintain/drafts";
import { openDraftStore } from "../../../src/taskpane/maintain/draft-store";
import { type Work, workInSlices } from "../../../src/taskpane/maintain/jobs/work";
import { Interrupted } from "../../../src/taskpane/maintain/jobs/job";
import * as jobs from "../../../src/taskpane/maintain/jobs/jobs";
import { Maintain } from "../../../src/taskpane/maintain/Maintain";
import { rememberedIn } from "../../../src/taskpane/remembered";
import { aLibrary } from "../../library/a-clause";
import { ROLL_OUT } from "../an-agreement";

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(120_000);

const published = aLibrary();
const [clause] = published.families.cpor.clauses as [LibraryClause];

interface Opened {
  readonly browser?: IDBFactory;
  readonly library?: Library;
  readonly selection?: () => Promise<readonly Paragraph[]>;
  readonly onBack?: () => void;
  readonly work?: Work;
}

const onThisThread = workInSlices(async () => jobs);
/** The bench takes seconds on the thread of the tests: only the test that is about it has it run. */
const withoutBench: Work = (name, ...job) =>
  name === "check" ? new Promise(() => undefined) : onThisThread(name, ...job);

/** The workshop over the smallest library, with drafts in a browser of its own. */
async function openWorkshop({
  browser = new IDBFactory(),
  library = published,
  selection = async () => [],
  onBack = () => undefined,
  work = withoutBench,
}: Opened = {}) {
  const drafts = Drafts.open(openDraftStore(browser));
  const { unmount } = render(
    <Maintain
      opening={drafts}
      published={library}
      work={work}
      document={{ read: async () => ROLL_OUT, readSelection: selection }}
      remembered={rememberedIn(() => localStorage)}
      onBack={onBack}
    />,
  );
  await screen.findByText("Clauses", { selector: "h2" });
  const written = async () => act(async () => (await drafts).written());
  return { browser, written, unmount };
}

// By their words or labels: looking for roles takes jsdom many times as long.
const buttons = (name: string | RegExp) => [
  ...screen.queryAllByText(name, { selector: "button" }),
  ...screen.queryAllByLabelText(name, { selector: "button" }),
];
const click = (name: string | RegExp) => {
  const [button, ...others] = buttons(name);
  if (button === undefined || others.length > 0)
    throw new Error(`${1 + others.length} buttons named ${name}.`);
  fireEvent.click(button);
};
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const openClause = (title = clause.title) =>
  fireEvent.click(screen.getAllByText(title, { selector: "button" })[0]!);
const textOf = (element: Element) => element.textContent;
const statusText = () => [...document.querySelectorAll("[role=status]")].map(textOf).join(" ");
const alert = async () => {
  await waitFor(() => expect(document.querySelector("[role=alert]")).not.toBeNull());
  return document.querySelector("[role=alert]")!;
};
const region = (heading: string) => screen.getByText(heading, { selector: "h2, h3" }).closest("section")!;
const clausesOf = (family: string) =>
  [...document.querySelectorAll("h3")].find(({ textContent }) => textContent!.includes(family))
    ?.nextElementSibling ?? null;
const paragraph = (text: string, change: Partial<Paragraph> = {}): Paragraph => ({
  text,
  story: "body",
  index: 0,
  style: "Normal",
  outlineLevel: 10,
  listLabel: "",
  listLevel: -1,
  revision: "none",
  ...change,
});

beforeEach(() => localStorage.clear());

describe("The list of clauses", () => {
  test("names each with its position, language, version, standing, owner and date of review, by family", async () => {
    await openWorkshop();
    const list = clausesOf("(CPOR)");
    expect(list).toHaveTextContent(clause.title);
    expect(list).toHaveTextContent(/Not vetted/);
    expect(list).toHaveTextContent(/Standard · .*English.* · version 1\.0\.0/);
    expect(list).toHaveTextContent(`${clause.owner}, review by`);
    expect(document.querySelectorAll("ul")).toHaveLength(8);
  });

  test("says of a clause that its review is overdue", async () => {
    const late = { ...clause, reviewBy: "2020-01-31" };
    const library = {
      ...published,
      families: { ...published.families, cpor: { ...published.families.cpor, clauses: [late] } },
    };
    await openWorkshop({ library });
    expect(clausesOf("(CPOR)")).toHaveTextContent("Review overdue");
    expect(clausesOf("(TPOR)")).not.toHaveTextContent("Review overdue");
  });

  test("finds by words and shows where they stand", async () => {
    await openWorkshop();
    type("Search", "called");
    await screen.findByText(/clauses? found/);
    const found = clausesOf("(CPOR)");
    expect(found!.querySelector("[aria-label='Why it was found'] mark")).toHaveTextContent(/^called$/);
    type("Search", "zebra");
    await screen.findByText("0 clauses found.");
    expect(clausesOf("(CPOR)")).not.toBeInTheDocument();
  });

  test("leads back to the review", async () => {
    const onBack = jest.fn();
    await openWorkshop({ onBack });
    click("Back to the review");
    expect(onBack).toHaveBeenCalled();
  });
});

describe("A clause", () => {
  test("is edited with a live preview, and the draft is there after a crash", async () => {
    const { browser, written, unmount } = await openWorkshop();
    openClause();
    type("Paragraph 1", "The Customer says yes.");
    const preview = region("Preview");
    await waitFor(() => expect(preview).toHaveTextContent("The Customer says yes."));
    expect(screen.getByText(/draft on this computer/)).toBeInTheDocument();
    await written();
    unmount();

    await openWorkshop({ browser });
    expect(clausesOf("(CPOR)")).toHaveTextContent("Edited");
    openClause();
    expect(screen.getByLabelText("Paragraph 1")).toHaveValue("The Customer says yes.");
  });

  test("is as the library has it once the changes are discarded", async () => {
    await openWorkshop();
    openClause();
    const before = (screen.getByLabelText("Paragraph 1") as HTMLTextAreaElement).value;
    type("Paragraph 1", "Other words.");
    click("Discard my changes");
    expect(screen.getByLabelText("Paragraph 1")).toHaveValue(before);
    expect(screen.queryByText(/draft on this computer/)).not.toBeInTheDocument();
  });

  test("gets paragraphs by Enter, which can be moved, made sub-paragraphs and removed", async () => {
    await openWorkshop();
    openClause();
    type("Paragraph 1", "One.\nTwo.");
    expect(screen.getByLabelText("Paragraph 2")).toHaveValue("Two.");
    expect(screen.getByLabelText("Paragraph 2")).toHaveFocus();
    click("Make Paragraph 2 a sub-paragraph");
    expect(screen.getByLabelText("Sub-paragraph 1(a)")).toHaveValue("Two.");
    click("Make Sub-paragraph 1(a) a paragraph");
    click("Move Paragraph 2 up");
    expect(screen.getByLabelText("Paragraph 1")).toHaveValue("Two.");
    click("Remove Paragraph 1");
    expect(screen.getByLabelText("Paragraph 1")).toHaveValue("One.");
  });

  test("gets a table with named fields", async () => {
    await openWorkshop();
    openClause();
    click("Add table");
    type("Heading of column 1", "Detail");
    type("Heading of column 2", "Value");
    type("Detail", "Tenant ID");
    await waitFor(() => expect(region("Preview").querySelector("td")).toHaveTextContent("Tenant ID"));
  });

  test("says what is wrong with the example of a fill-in at once", async () => {
    await openWorkshop();
    openClause();
    click("Fill-ins");
    click("Add fill-in");
    const fields = within(document.querySelector("[aria-label='Fill-ins']")!.lastElementChild as HTMLElement);
    fireEvent.change(fields.getByLabelText("Kind"), { target: { value: "guid" } });
    fireEvent.change(fields.getByLabelText("Example (fictional)"), { target: { value: "12" } });
    expect(fields.getByText(/groups of 8-4-4-4-12/)).toBeInTheDocument();
  });

  test("is checked on the bench once the user pauses, with the fault at its place", async () => {
    await openWorkshop({ work: onThisThread });
    openClause();
    await screen.findByText(/passed\./);
    type("Paragraph 1", "The Customer consents to {{nothing}}.");
    await screen.findByText(/checks? failed/);
    await screen.findByText(/\{\{nothing\}\} is not declared/);
    click("Check");
    expect(screen.getByText(/Every fill-in is declared/)).toBeInTheDocument();
  });

  test("is submitted and vetted by two people, and by nobody who made it", async () => {
    await openWorkshop();
    openClause();
    click("Vetting");
    click("Submit for review");
    expect(await alert()).toHaveTextContent("Write your name first");
    const author = clause.changes[0]!.by;
    type("Your name", author);
    click("Submit for review");
    await screen.findByText("Vet this wording");
    click("Vet this wording");
    expect(await alert()).toHaveTextContent(`${author} changed`);
    type("Your name", "Grace Hopper");
    click("Vet this wording");
    await screen.findByText(/Vetted by Grace Hopper/);
    expect(screen.getByText("This very wording is vetted.")).toBeInTheDocument();
  });

  test("needs a new version once its words change, and shows the difference", async () => {
    await openWorkshop();
    openClause();
    type("Heading", "Claiming partner");
    click("Vetting");
    expect(screen.getByText(/Make a new version first/)).toBeInTheDocument();
    click("Versions");
    expect(document.querySelector("[aria-label='Differences'] :is(ins, del)")).not.toBeNull();
    type("Change note", "Shorter heading.");
    type("Your name", "Ada");
    click("Make version 1.1.0");
    await waitFor(() => expect(statusText()).toContain("Version 1.1.0 was made."));
    expect(screen.getByText(/Shorter heading\./)).toBeInTheDocument();
  });

  test("is retired with a reason", async () => {
    await openWorkshop();
    openClause();
    click("Vetting");
    type("Your name", "Ada");
    click("Retire this clause");
    expect(screen.getByText("Write why it is retired.")).toBeInTheDocument();
    type("Reason", "Microsoft ended the programme.");
    click("Retire this clause");
    await screen.findByText(/Microsoft ended the programme\./);
    expect(screen.getByText("This clause is out of use.")).toBeInTheDocument();
  });
});

describe("The cues of a family", () => {
  test("are edited line by line, with what they match in the open document", async () => {
    await openWorkshop();
    openClause();
    click("Cues");
    type("Cues, one a line", "consents to\n(broken");
    expect(screen.getByText(/Line 2, character/)).toBeInTheDocument();
    type("Cues, one a line", "consents to");
    click("Look in the document");
    await waitFor(() =>
      expect(document.querySelector("[aria-label='What they match'] mark")).toHaveTextContent("consents to"),
    );
    expect(screen.getByText("You have changed the cues of this family.")).toBeInTheDocument();
  });

  test("are looked for in a pasted text too", async () => {
    await openWorkshop();
    openClause();
    click("Cues");
    fireEvent.click(screen.getByLabelText("a pasted text"));
    type("Cues, one a line", "partner of record\nnever there");
    type("Text to look in", "It is the partner of record. The Partner of Record files the claim.");
    await screen.findByText("2 places, by 1 of 2 cues.");
  });
});

describe("The impact of changed cues", () => {
  const choose = (...files: File[]) =>
    fireEvent.change(screen.getByLabelText("Choose files", { selector: "input" }), { target: { files } });
  const agreement = () =>
    new File(
      ["Fabrikam Ltd (the Supplier) works on Microsoft Teams. The Customer mentions the zebra mechanism."],
      "a.txt",
    );

  test("is shown agreement by agreement, before anything is published", async () => {
    await openWorkshop();
    openClause();
    click("Cues");
    type("Cues, one a line", "zebra mechanism");
    click("Impact");
    choose(agreement(), new File(["no Word file"], "b.docx"), new File([""], "c.pdf"));
    expect(statusText()).toContain("2 agreements chosen, 1 other file left out.");
    click("Compare the verdicts");
    await screen.findByText("Verdicts change in 1 of 1 agreement.");
    expect(screen.getByText("a.txt").nextElementSibling).toHaveTextContent("Missing → Mentioned only");
    expect(screen.getByText(/1 file was not read/)).toBeInTheDocument();
  });

  test("is said to be none where no cue is changed", async () => {
    await openWorkshop();
    click("Impact");
    expect(screen.getByText(/no verdict can change/)).toBeInTheDocument();
  });

  test("need not be waited for", async () => {
    const never: Work = (_, __, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener("abort", () => reject(new Interrupted("ended")));
      });
    await openWorkshop({ work: never });
    click("Impact");
    choose(agreement());
    click("Compare the verdicts");
    click("Cancel");
    await waitFor(() => expect(statusText()).toContain("The comparison was ended."));
  });
});

test("The whole library is put on the bench, and each clause that has faults is named", async () => {
  await openWorkshop({ work: onThisThread });
  click("Import and export");
  click("Check all clauses");
  await waitFor(() => expect(statusText()).toContain("The library was checked."), { timeout: 60_000 });
  // The smallest library's clauses say nothing of what their families ask for.
  expect(screen.getByText(/clauses? (has|have) faults:|clauses passed/)).toBeInTheDocument();
});

describe("A selection in the document", () => {
  const selection = async () => [
    paragraph("7. Partner of record", { outlineLevel: 1 }),
    paragraph(
      "7.1 Tailspin Toys Ltd consents to the claim. The tenant ID is 0a1b2c3d-1111-2222-3333-444455556666.",
    ),
  ];

  test("becomes a draft, with the words asked for that the user accepts", async () => {
    await openWorkshop({ selection });
    click("Save selection");
    click("Take the selection");
    const company = await screen.findByLabelText(/“Tailspin Toys Ltd”/);
    fireEvent.click(company);
    type("Your name", "Ada");
    click("Save as draft");
    expect(screen.getByLabelText("Heading")).toHaveValue("Partner of record");
    expect(screen.getByLabelText("Paragraph 1")).toHaveValue(
      "Tailspin Toys Ltd consents to the claim. The tenant ID is {{tenant-id}}.",
    );
  });

  test("that is empty is told in words", async () => {
    await openWorkshop({ selection: async () => [paragraph(" ")] });
    click("Save selection");
    click("Take the selection");
    expect(await alert()).toHaveTextContent("no words in the selection");
  });
});

describe("A library file", () => {
  const choose = (label: string, content: string, name = "library.json") =>
    fireEvent.change(screen.getByLabelText(label, { selector: "input" }), {
      target: { files: [new File([content], name, { type: "application/json" })] },
    });

  test("that is broken lists all its problems and changes nothing", async () => {
    await openWorkshop();
    click("Import and export");
    const broken = wholeLibrary({ ...published, version: "one", title: "" });
    choose("Choose a library file", JSON.stringify(broken));
    await waitFor(() => expect(document.querySelectorAll("[aria-label=Problems] > li")).toHaveLength(2));
    expect(screen.queryByText(/Imported file/)).not.toBeInTheDocument();
  });

  test("that is no JSON is refused with the reason", async () => {
    await openWorkshop();
    click("Import and export");
    choose("Choose a library file", "{");
    expect(await alert()).toHaveTextContent("no JSON");
  });

  test("is worked on once it is imported, and a draft over another state of a clause is a conflict", async () => {
    await openWorkshop();
    openClause();
    type("Heading", "My heading");
    click("Import and export");
    const theirs = {
      ...clause,
      title: clause.title,
      body: [{ level: 0, text: "Their heading" }, ...clause.body.slice(1)],
    };
    const content = wholeLibrary({
      ...published,
      title: "Their library",
      families: {
        ...published.families,
        cpor: {
          ...published.families.cpor,
          clauses: [theirs as LibraryClause, ...published.families.cpor.clauses.slice(1)],
        },
      },
    });
    choose("Choose a library file", JSON.stringify(content));
    await screen.findByText("A conflict to settle");
    expect(screen.getByText(/Imported file: Their library/)).toBeInTheDocument();
    const place = screen.getByText("Heading", { selector: "legend" }).closest("fieldset")!;
    expect(place).toHaveTextContent("YoursAMy");
    expect(place).toHaveTextContent("TheirsATheir");
    expect(screen.getByText("Settle the conflicts above first.")).toBeInTheDocument();
    fireEvent.click(within(place).getByLabelText("keep theirs"));
    click("Join the changes");
    await waitFor(() => expect(screen.queryByText("A conflict to settle")).not.toBeInTheDocument());
  });

  test("is not written while a changed wording lacks its version", async () => {
    await openWorkshop();
    openClause();
    type("Heading", "My heading");
    click("Import and export");
    expect(screen.getByText(/need a new version first/)).toBeInTheDocument();
    expect(buttons("Export file")[0]).toHaveAttribute("aria-disabled", "true");
  });
});
