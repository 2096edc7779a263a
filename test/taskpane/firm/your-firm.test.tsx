import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { CLAUSE_FAMILIES, type ClauseFamily, type FillInValues, scan } from "../../../src/core";
import { rulesOf } from "../../../src/library";
import { RememberedContext } from "../../../src/taskpane/firm/remembered-context";
import { InsertionToolsContext, type InsertionTools } from "../../../src/taskpane/insertion/insertion-tools";
import { NOTHING_REMEMBERED, type DocumentMemory } from "../../../src/taskpane/insertion/document-memory";
import { type Remembered, rememberedIn } from "../../../src/taskpane/remembered";
import { FindingsList, library } from "../../../src/taskpane/reviewing";
import { ROLL_OUT } from "../an-agreement";

const analysis = scan(ROLL_OUT, rulesOf(library));
const KEPT = "partner-clauses.firm";
const forgetful: Remembered = { read: () => undefined, write: () => undefined, erase: () => undefined };

function show(firm?: FillInValues, remembered: Remembered = rememberedIn(() => localStorage)) {
  if (firm) localStorage.setItem(KEPT, JSON.stringify(firm));
  const told: DocumentMemory[] = [];
  const wentTo: string[] = [];
  const tools = {
    agreement: ROLL_OUT,
    goTo: (what: string) => wentTo.push(what),
  } as unknown as InsertionTools;
  const view = render(
    <RememberedContext value={remembered}>
      <InsertionToolsContext
        value={{ ...tools, preview: jest.fn(), onSelectionChange: () => () => undefined }}
      >
        <FindingsList
          agreement={ROLL_OUT}
          analysis={analysis}
          library={library}
          memory={NOTHING_REMEMBERED}
          busy={false}
          onGoTo={jest.fn()}
          onInsert={async (_, __, memory) => {
            told.push(memory);
            return true;
          }}
        />
      </InsertionToolsContext>
    </RememberedContext>,
  );
  return { told, wentTo, view };
}

const item = (family: ClauseFamily) => document.querySelectorAll("li")[CLAUSE_FAMILIES.indexOf(family)]!;
const insertButton = (family: ClauseFamily) => within(item(family)).getByText(/^Insert (clause|at cursor)$/);
const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const kept = () => JSON.parse(localStorage.getItem(KEPT) ?? "null") as unknown;
function descriptionOf(label: string): string {
  const ids = screen.getByLabelText(label).getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
}
function openPartnerDetails() {
  fireEvent.click(insertButton("tenant-details"));
  fireEvent.change(screen.getByLabelText("Wording"), { target: { value: "partner-details-en-gb" } });
}
/** What a press on the summary does in a browser; jsdom does not play it. */
async function openFirm(): Promise<HTMLElement> {
  const details = screen.getByText(/^Your firm/, { selector: "summary" }).closest("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return screen.findByLabelText("Your firm");
}

beforeEach(() => localStorage.clear());

describe("The place of the user's firm", () => {
  test("asks what the library's wordings ask of the firm, keeps it on this computer, and says for whom", async () => {
    const { view } = show();
    const form = await openFirm();
    const asked = [...form.querySelectorAll("[name]")].map((field) => field.getAttribute("name"));
    expect(asked).toEqual([
      "supplier-name",
      "partner-id",
      "supplier-contact-name",
      "supplier-contact-email",
      "partner-global-id",
      "partner-channel-number",
    ]);
    type("Supplier's legal name", " Fabrikam Ltd ");
    type("Partner ID", "4567890");
    fireEvent.click(within(form).getByText("Keep"));
    expect(form).toHaveTextContent("Kept on this computer.");
    expect(kept()).toEqual({ "partner-id": "4567890", "supplier-name": "Fabrikam Ltd" });
    expect(screen.getByText("Your firm: Fabrikam Ltd")).toBeInTheDocument();
    view.unmount();
    show();
    expect(screen.getByText("Your firm: Fabrikam Ltd")).toBeInTheDocument();
  });

  test("keeps nothing that is wrong, and puts the focus there", async () => {
    show();
    const form = await openFirm();
    type("Partner ID", "four");
    fireEvent.click(within(form).getByText("Keep"));
    expect(screen.getByLabelText("Partner ID")).toHaveFocus();
    expect(form).toHaveTextContent("1 answer needs a correction.");
    expect(kept()).toBeNull();
  });

  test("erases all when asked", async () => {
    show({ "supplier-name": "Fabrikam Ltd", "partner-id": "4567890" });
    const form = await openFirm();
    expect(valueOf("Partner ID")).toBe("4567890");
    fireEvent.click(within(form).getByText("Erase all"));
    expect(form).toHaveTextContent("Erased from this computer.");
    expect(localStorage.getItem(KEPT)).toBeNull();
    expect(valueOf("Partner ID")).toBe("");
    expect(screen.getByText("Your firm", { selector: "summary" })).toBeInTheDocument();
  });

  test("says where this computer does not keep it, and uses it all the same until the pane is closed", async () => {
    show(undefined, forgetful);
    const form = await openFirm();
    type("Supplier's contact e-mail", "ada@fabrikam.com");
    fireEvent.click(within(form).getByText("Keep"));
    expect(form).toHaveTextContent(/holds until the pane is closed/);
    openPartnerDetails();
    const field = within(item("tenant-details")).getByLabelText("Supplier's contact e-mail");
    expect(field).toHaveValue("ada@fabrikam.com");
  });

  test("is empty where what is kept cannot be read", () => {
    for (const broken of ["{", "null", "[1]", '{"supplier-name":1}']) {
      localStorage.setItem(KEPT, broken);
      const { view } = show();
      expect(screen.getByText("Your firm", { selector: "summary" })).toBeInTheDocument();
      view.unmount();
    }
  });
});

describe("A clause that asks for the firm", () => {
  test("begins with what is kept, and says so", () => {
    show({ "supplier-name": "Fabrikam Ltd", "supplier-contact-email": "ada@fabrikam.com" });
    openPartnerDetails();
    expect(valueOf("Supplier's contact e-mail")).toBe("ada@fabrikam.com");
    expect(descriptionOf("Supplier's contact e-mail")).toMatch(/details of your firm on this computer/);
    // The agreement says who its parties are; that comes first.
    expect(descriptionOf("Supplier's legal name")).toMatch(/Taken from the agreement/);
    expect(screen.queryByText(/say Fabrikam Ltd instead/)).toBeNull();
  });

  test("says where the agreement has another Partner ID than the firm, and takes the firm's when asked", () => {
    const { wentTo } = show({ "partner-id": "7654321" });
    fireEvent.click(insertButton("cpor"));
    expect(valueOf("Partner ID")).toBe("4567890");
    fireEvent.click(screen.getByLabelText("Go to Partner ID in the document"));
    expect(wentTo).toEqual(["Partner ID"]);
    expect(within(item("cpor")).getByRole("note")).toHaveTextContent("say 7654321 instead");
    fireEvent.click(screen.getByLabelText("Partner ID: use 7654321 of your firm"));
    expect(valueOf("Partner ID")).toBe("7654321");
    expect(within(item("cpor")).queryByRole("note")).toBeNull();
  });

  test("says that a global Partner ID is the wrong one", () => {
    show({ "partner-global-id": "4567890" });
    fireEvent.click(insertButton("cpor"));
    expect(within(item("cpor")).getByRole("note")).toHaveTextContent(/your firm's global Partner ID/);
  });

  test("keeps the answers for other agreements only when the user ticks it, each blank of the customer's left out", async () => {
    const { told } = show();
    fireEvent.click(insertButton("cpor"));
    const box = screen.getByLabelText("Keep Partner ID on this computer for other agreements");
    expect(box).not.toBeChecked();
    fireEvent.click(box);
    type("Tenant ID", "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934");
    fireEvent.click(insertButton("cpor"));
    await waitFor(() => expect(kept()).toEqual({ "partner-id": "4567890" }));
    expect(told[0]!.answers).toMatchObject({ "tenant-id": "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934" });
    fireEvent.click(insertButton("cpor"));
    expect(screen.queryByText(/^Keep Partner ID/)).toBeNull();
  });
});
