import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import {
  CLAUSE_FAMILIES,
  scan,
  textsOf,
  type Agreement,
  type ClauseFamily,
  type FilledClause,
} from "../../../src/core";
import { rulesOf, wordingDigest } from "../../../src/library";
import { FindingsList, library } from "../../../src/taskpane/reviewing";
import { NOTHING_REMEMBERED } from "../../../src/taskpane/insertion/document-memory";
import type { FindingsListProps } from "../../../src/taskpane/FindingsList";
import { ROLL_OUT } from "../an-agreement";

const analysis = scan(ROLL_OUT, rulesOf(library));
const AMERICAN: Agreement = {
  ...ROLL_OUT,
  paragraphs: ROLL_OUT.paragraphs.map((paragraph) => ({
    ...paragraph,
    text: `${paragraph.text} Authorized.`,
  })),
};

/** The form of a family's clause, as the list of findings opens it. */
function open(family: ClauseFamily, props: Partial<FindingsListProps> = {}) {
  const inserted: FilledClause[] = [];
  render(
    <FindingsList
      agreement={ROLL_OUT}
      analysis={analysis}
      library={library}
      memory={NOTHING_REMEMBERED}
      busy={false}
      onGoTo={() => undefined}
      onInsert={async (filled) => inserted.push(filled) > 0}
      {...props}
    />,
  );
  const item = document.querySelectorAll("li")[CLAUSE_FAMILIES.indexOf(family)]!;
  const press = () => fireEvent.click(within(item).getByText(/^Insert (clause|at cursor)$/));
  press();
  return { inserted, press };
}

const choice = () => screen.getByLabelText<HTMLSelectElement>("Wording");
const choose = (name: string) => {
  const option = [...choice().options].find(({ text }) => text === name)!;
  fireEvent.change(choice(), { target: { value: option.value } });
};
const names = () => [...choice().options].map(({ text }) => text);
/** What a screen reader says about the choice after its name. */
const description = () => document.getElementById(choice().getAttribute("aria-describedby")!)?.textContent;

describe("The choice of a wording", () => {
  test("begins with the standard one and says when to use it; the focus is on the first answer", () => {
    open("cpor");
    expect(names()).toEqual(["Standard", "Short", "Customer-friendly"]);
    expect(choice().selectedOptions[0]?.text).toBe("Standard");
    expect(description()).toMatch(/^The balanced wording/);
    expect(screen.getByLabelText("Partner ID")).toHaveFocus();
  });

  test("changes the guidance, which is read out, and what is asked, and keeps the answers", async () => {
    const { inserted, press } = open("cpor");
    const tenantId = "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934";
    fireEvent.change(screen.getByLabelText("Tenant ID"), { target: { value: tenantId } });
    expect(screen.getByLabelText("Description of the work")).toBeInTheDocument();
    choose("Short");
    expect(description()).toMatch(/^For a short order/);
    expect(document.querySelector("[aria-live=polite]")).toHaveTextContent(/^For a short order/);
    expect(screen.queryByLabelText("Description of the work")).not.toBeInTheDocument();
    expect(screen.getByLabelText("Tenant ID")).toHaveValue(tenantId);
    press();
    await waitFor(() => expect(inserted.map(({ clauseId }) => clauseId)).toEqual(["cpor-short-en-gb"]));
    expect(textsOf(inserted[0]!.body).join("\n")).toContain(tenantId);
  });

  test("forgets how many answers of the other wording were wrong", () => {
    const { press } = open("cpor");
    fireEvent.change(screen.getByLabelText("Tenant ID"), { target: { value: "contoso" } });
    press();
    expect(screen.getByText("1 answer needs a correction.")).toBeInTheDocument();
    choose("Short");
    expect(screen.queryByText("1 answer needs a correction.")).not.toBeInTheDocument();
  });

  test("names wordings for another purpose by their titles, and puts schedules last", () => {
    open("poe");
    expect(names()).toEqual(["Standard", "Short", "Customer-friendly", "Schedule: Proof of execution sheet"]);
  });

  test("tells two standard wordings apart", () => {
    open("pal");
    expect(names()).toContain("Standard: Microsoft Partner Admin Link for Power Platform");
  });

  test("begins with what the agreement already says for every wording", () => {
    open("tenant-details");
    choose("Schedule: Microsoft partner details");
    expect(screen.getByLabelText("Partner ID")).toHaveValue("4567890");
  });
});

describe("Where only vetted wordings may be inserted", () => {
  async function strictly(): Promise<typeof library> {
    const { cpor } = library.families;
    const vetted = cpor.clauses.map(async (clause) => ({
      ...clause,
      vetting: {
        state: "vetted" as const,
        by: "Grace Hopper",
        on: "2026-11-26",
        digest: await wordingDigest(clause),
      },
    }));
    const families = { ...library.families, cpor: { ...cpor, clauses: await Promise.all(vetted) } };
    return { ...library, families, policy: { insertOnlyVetted: true, vetters: ["Grace Hopper"] } };
  }

  test("the form has the focus until its wording is known to be the vetted one", async () => {
    open("cpor", { library: await strictly() });
    expect(screen.queryByLabelText("Partner ID")).not.toBeInTheDocument();
    expect(document.querySelector("form")).toHaveFocus();
    await screen.findByLabelText("Partner ID");
  });

  test("another vetted one keeps the answers", async () => {
    open("cpor", { library: await strictly() });
    fireEvent.change(await screen.findByLabelText("Partner ID"), { target: { value: "7654321" } });
    choose("Short");
    expect(await screen.findByLabelText("Partner ID")).toHaveValue("7654321");
  });
});

describe("The language of the wordings", () => {
  test("is the agreement's English", async () => {
    const { inserted, press } = open("dpor", { agreement: AMERICAN });
    press();
    await waitFor(() => expect(inserted.map(({ clauseId }) => clauseId)).toEqual(["dpor-standard-en-us"]));
  });

  test("offers add-ons that only one country needs", () => {
    open("cpor", { agreement: AMERICAN });
    expect(names()).toContain("Add-on: Public-sector disclosure for Microsoft associations");
  });

  test("is German for a German agreement; a wording without alternates is no choice, but has its guidance", () => {
    open("cpor", { analysis: { ...analysis, language: "de" } });
    expect(screen.getByLabelText("Mandanten-ID")).toBeInTheDocument();
    expect(screen.queryByLabelText("Wording")).not.toBeInTheDocument();
    expect(screen.getByText(/A lawyer who works in German must vet this text/)).toBeInTheDocument();
  });

  test("an earlier choice in another language is no answer", () => {
    const answers = { identity: "Gastkonten im Verzeichnis des Kunden", "azure-role": "Owner" };
    open("pal", { memory: { ...NOTHING_REMEMBERED, answers } });
    expect(screen.getByLabelText("Identity with access")).toHaveValue("");
    expect(screen.getByLabelText("Role")).toHaveValue("Owner");
  });
});
