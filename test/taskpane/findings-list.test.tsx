import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { CLAUSE_FAMILIES, scan, textsOf, type ClauseFamily, type FilledClause } from "../../src/core";
import { rulesOf } from "../../src/library";
import { FindingsList, library } from "../../src/taskpane/reviewing";
import { NOTHING_REMEMBERED } from "../../src/taskpane/insertion/document-memory";
import type { FindingsListProps } from "../../src/taskpane/FindingsList";
import { ROLL_OUT } from "./an-agreement";

const analysis = scan(ROLL_OUT, rulesOf(library));

function show(props: Partial<FindingsListProps> = {}) {
  const inserted: { filled: FilledClause; blanks: number }[] = [];
  const wentTo: string[] = [];
  render(
    <FindingsList
      agreement={ROLL_OUT}
      analysis={analysis}
      library={library}
      memory={NOTHING_REMEMBERED}
      busy={false}
      onGoTo={(what) => wentTo.push(what)}
      onInsert={async (filled, blanks) => {
        inserted.push({ filled, blanks });
        return true;
      }}
      {...props}
    />,
  );
  return { inserted, wentTo };
}

// Queries by role are slow in jsdom, where Fluent's many style rules are gone through for each element: the first
// test asks by role, the others by text and label.
const item = (family: ClauseFamily) => document.querySelectorAll("li")[CLAUSE_FAMILIES.indexOf(family)]!;
const insertButton = (family: ClauseFamily) => within(item(family)).getByText(/^Insert (clause|at cursor)$/);
/** What a press on the summary does in a browser; jsdom does not play it. */
function openDetails(family: ClauseFamily) {
  const details = item(family).querySelector("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
}
function openWhy(family: ClauseFamily): HTMLElement {
  const details = item(family).querySelectorAll("details")[1]!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return details;
}
function openForm(family: ClauseFamily): HTMLElement {
  fireEvent.click(insertButton(family));
  return within(item(family)).getByLabelText(/^Insert:/);
}
function type(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}
const valueOf = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;
/** What a screen reader says about a field after its name. */
function descriptionOf(label: string): string {
  const ids = screen.getByLabelText(label).getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
}

describe("The list of findings", () => {
  test("has one item for each family, in their order, with name, level, status and an Insert button", () => {
    show();
    const items = within(screen.getByRole("list", { name: "Findings" })).getAllByRole("listitem");
    expect(items).toHaveLength(8);
    expect(items.map((entry) => entry.querySelector("h3")?.textContent)).toEqual([
      "Claiming Partner of Record (CPOR)",
      "Digital Partner of Record (DPOR)",
      "Partner Admin Link (PAL)",
      "Transacting Partner of Record (TPOR)",
      "Proof of Execution (PoE)",
      "Administrative access",
      "Microsoft Customer Agreement",
      "Tenant details",
    ]);
    for (const entry of items) {
      expect(entry.textContent).toMatch(/Required|Recommended|Optional|Not applicable/);
      expect(entry.textContent).toMatch(/Present|Incomplete|Mentioned only|Adverse|Missing/);
      expect(within(entry).getAllByRole("button", { name: /^Insert/ })).toHaveLength(1);
    }
  });

  test("says of each element whether it is found, blank or not said, and quotes the words", () => {
    show();
    const cpor = item("cpor");
    openDetails("cpor");
    expect(cpor.textContent).toContain("Incomplete");
    const points = [...cpor.querySelectorAll("dd")];
    expect(points[2]?.textContent).toMatch(/^Found.*4567890/);
    expect(points[3]?.textContent).toMatch(/^Blank.*\[Tenant ID\]/);
    expect(points[5]?.textContent).toMatch(/^Not said$/);
  });

  test("takes the user to the quoted words", () => {
    const { wentTo } = show();
    openDetails("cpor");
    fireEvent.click(within(item("cpor")).getByRole("button", { name: "Go to Partner ID in the document" }));
    expect(wentTo).toEqual(["Partner ID"]);
  });
});

describe("The explanation of a finding", () => {
  test("says how each passage was read, what would change the verdict, and why the level is as it is", () => {
    show();
    const why = openWhy("cpor");
    expect(within(why).getByLabelText("Why: Claiming Partner of Record (CPOR)")).toHaveAttribute(
      "tabindex",
      "0",
    );
    expect([...why.querySelectorAll("h4")].map(({ textContent }) => textContent)).toEqual([
      "How the passages were read",
      "What came near",
      "What would change the verdict",
      "Why this level",
    ]);
    expect(why).toHaveTextContent(
      "Counts: the passage has the customer declare something (“Customer consents”).",
    );
    expect(why).toHaveTextContent("Write the tenant ID in place of “[Tenant ID]”. Then nothing is lacking.");
    expect(why).toHaveTextContent(
      "It is required because the agreement speaks of services on Microsoft 365.",
    );
  });

  test("takes the user to each of the words, and to an empty place too", () => {
    const { wentTo } = show();
    const why = openWhy("cpor");
    fireEvent.click(within(why).getByLabelText("Go to “[Tenant ID]” in the document"));
    fireEvent.click(within(why).getAllByLabelText(/^Go to “The Customer consents/)[0]!);
    expect(wentTo).toEqual(["Claiming Partner of Record (CPOR)", "Claiming Partner of Record (CPOR)"]);
  });

  test("adds nothing to the list of findings, and is laid out only when it is opened", () => {
    show();
    expect(item("cpor").querySelectorAll("details")[1]!.querySelectorAll("h4")).toHaveLength(0);
    openWhy("cpor");
    expect(screen.getAllByRole("listitem")).toHaveLength(8);
  });

  test("is announced as unclear where two readings stand against each other", () => {
    const unclear = analysis.findings.map((finding) => ({
      ...finding,
      trace: {
        ...finding.trace,
        outcome: "unclear" as const,
        doubts: [{ text: "It is given and refused.", words: [] }],
      },
    }));
    show({ analysis: { ...analysis, findings: unclear } });
    const why = openWhy("poe");
    expect(why.querySelector("summary")).toHaveTextContent("Why, and what is unclear");
    expect(why.querySelector("h4")).toHaveTextContent("What is unclear");
    expect(why).toHaveTextContent("It is given and refused.");
  });
});

describe("The form of a clause", () => {
  test("stands in the family's item, in the place of its Insert button, with the focus on its first answer", () => {
    show();
    const form = openForm("cpor");
    expect(item("cpor").contains(form)).toBe(true);
    expect(insertButton("cpor").textContent).toBe("Insert at cursor");
    expect(screen.getByLabelText("Partner ID")).toHaveFocus();
  });

  test("is the only one that is open", () => {
    show();
    openForm("cpor");
    openForm("poe");
    expect(document.querySelectorAll("form")).toHaveLength(1);
    expect(item("poe").contains(document.querySelector("form"))).toBe(true);
  });

  test("begins with the value that the scan found, and leaves open what it did not find", () => {
    show();
    openForm("cpor");
    expect(valueOf("Partner ID")).toBe("4567890");
    expect(descriptionOf("Partner ID")).toMatch(/Taken from the agreement.*please check/);
    expect(valueOf("Tenant ID")).toBe("");
  });

  test("prefers what the agreement says to an earlier answer, and says where it stands", () => {
    const answers = { "partner-id": "7654321", services: "Roll-out of Microsoft Teams" };
    show({ memory: { ...NOTHING_REMEMBERED, answers } });
    openForm("cpor");
    expect(valueOf("Partner ID")).toBe("4567890");
    expect(descriptionOf("Partner ID")).toMatch(/Taken from the agreement \(“Partner of record”\)/);
    expect(valueOf("Description of the work")).toBe("Roll-out of Microsoft Teams");
    expect(descriptionOf("Description of the work")).toMatch(/earlier answer/);
  });

  test("does not insert a wrong answer: it says what is wrong and puts the focus there", () => {
    const { inserted } = show();
    openForm("cpor");
    type("Tenant ID", "contoso");
    fireEvent.click(insertButton("cpor"));
    expect(inserted).toEqual([]);
    expect(screen.getByLabelText("Tenant ID")).toHaveFocus();
    expect(screen.getByLabelText("Tenant ID").getAttribute("aria-invalid")).toBe("true");
    expect(descriptionOf("Tenant ID")).toMatch(/8-4-4-4-12/);
    expect(screen.getByText("1 answer needs a correction.")).toBeInTheDocument();
  });

  test("inserts the filled text, counts the answers left empty, and gives the focus back to the family's button", async () => {
    const { inserted } = show();
    openForm("cpor");
    type("Tenant ID", "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934");
    fireEvent.click(insertButton("cpor"));
    await waitFor(() => expect(insertButton("cpor")).toHaveFocus());
    expect(document.querySelector("form")).toBeNull();
    expect(inserted).toHaveLength(1);
    const { filled, blanks } = inserted[0]!;
    expect(blanks).toBe(1);
    const text = textsOf(filled.body).join("\n");
    expect(text).toContain("3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934");
    expect(text).toContain("Microsoft Teams");
    expect(text).toContain("[Description of the work]");
  });

  test("stays open with its answers when the insertion fails", async () => {
    show({ onInsert: async () => false });
    openForm("cpor");
    type("Tenant ID", "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934");
    fireEvent.click(insertButton("cpor"));
    await waitFor(() => expect(valueOf("Tenant ID")).toBe("3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934"));
  });

  test.each([
    ["Escape", (form: HTMLElement) => fireEvent.keyDown(form, { key: "Escape" })],
    ["Cancel", () => fireEvent.click(screen.getByText("Cancel"))],
  ])("is closed by %s, which gives the focus back", (_, close) => {
    const { inserted } = show();
    const onWindow: string[] = [];
    window.addEventListener("keydown", ({ key }) => onWindow.push(key), { once: true });
    close(openForm("pal"));
    // Word on the web would take an Escape that reaches the window for leaving the pane.
    expect(onWindow).toEqual([]);
    expect(document.querySelector("form")).toBeNull();
    expect(insertButton("pal")).toHaveFocus();
    expect(inserted).toEqual([]);
  });

  test("shows the text as it will stand, a wrong or missing answer as a blank", () => {
    show();
    const form = openForm("cpor");
    type("Tenant ID", "contoso");
    expect(form.textContent).toContain("[Tenant ID]");
    type("Tenant ID", "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934");
    expect(form.textContent).not.toContain("[Tenant ID]");
  });

  test.each(CLAUSE_FAMILIES)("asks every blank of the clause for %s, each with its question", (family) => {
    show();
    openForm(family);
    for (const { label, question } of library.families[family].clauses[0]!.fillIns) {
      expect(descriptionOf(label)).toContain(question);
    }
  });
});

describe("A library that lets vetted wordings in only", () => {
  const strict = { ...library, policy: { insertOnlyVetted: true, vetters: ["Grace Hopper"] } };

  test("has the pane refuse the others and name who can vet them; closed, the focus is back on Insert", async () => {
    const { inserted } = show({ library: strict });
    fireEvent.click(insertButton("pal"));
    await waitFor(() => expect(item("pal")).toHaveTextContent(/is a draft\. Grace Hopper can vet it\./));
    expect(within(item("pal")).queryByText("Insert at cursor")).toBeNull();
    fireEvent.click(within(item("pal")).getByText("Close"));
    expect(insertButton("pal")).toHaveFocus();
    expect(inserted).toEqual([]);
  });
});

test("A retired wording is passed over for the next of the family", () => {
  const { cpor } = library.families;
  const retired = { state: "retired", by: "Grace", on: "2026-11-24", reason: "Replaced." } as const;
  const next = { ...cpor.clauses[0]!, id: "cpor-next", title: "The next one" };
  const clauses = [{ ...cpor.clauses[0]!, vetting: retired }, next];
  show({ library: { ...library, families: { ...library.families, cpor: { ...cpor, clauses } } } });
  expect(openForm("cpor")).toHaveAccessibleName("Insert: The next one");
});
