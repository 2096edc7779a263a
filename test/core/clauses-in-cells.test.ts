import { type Agreement, type ClauseFamily, scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { examplesOf, linesOf } from "./as-inserted";

const library = builtInLibrary();
const rules = rulesOf(library);
const WORDINGS = Object.values(library.families).flatMap(({ clauses }) =>
  clauses.filter(
    ({ kind, language, body }) =>
      kind !== "addition" && language !== "de-DE" && body.every((block) => !("rows" in block)),
  ),
);
const PARTIES = "This Agreement is made between Fabrikam Ltd (the Supplier) and Contoso Ltd (the Customer).";

/** An agreement with a table, the last cell of which has these paragraphs. */
function inCell(rows: readonly string[], paragraphs: readonly string[]): Agreement {
  const agreement = agreementFrom([PARTIES, ...rows].join("\n"));
  const last = agreement.paragraphs.at(-1)!;
  const all = [...agreement.paragraphs.slice(0, -1), ...paragraphs.map((text) => ({ ...last, text }))];
  return { ...agreement, paragraphs: all.map((one, index) => ({ ...one, index })) };
}
const findingIn = (agreement: Agreement, family: ClauseFamily) =>
  scan(agreement, rules).findings.find((one) => one.family === family)!;
const stateOf = (agreement: Agreement, family: ClauseFamily, element: string) =>
  findingIn(agreement, family).elements.find((one) => one.element === element)!.state;

describe("A clause that is laid out in a cell", () => {
  test.each([
    ["beside its number", ["| 8 | x |"]],
    ["under headers", ["| Role | Rate |", "| Architect | x |"]],
    ["in a table of one column", ["| x |"]],
  ])("reads as it would outside of the table: %s", (_, rows) => {
    for (const wording of WORDINGS) {
      const lines = linesOf(wording, examplesOf(wording));
      const outside = findingIn(agreementFrom([PARTIES, ...lines].join("\n")), wording.family);
      const inside = findingIn(inCell(rows, lines), wording.family);
      expect({ id: wording.id, status: inside.status }).toEqual({ id: wording.id, status: outside.status });
    }
  });

  test("is no header, where it stands in the first row behind a header's usual word", () => {
    const consent =
      "The Customer consents to the association of the Supplier as Claiming Partner of Record (CPOR) for Microsoft Teams in its tenant.";
    const { paragraphs, ...agreement } = inCell(["| Item | x |"], ["Description", consent]);
    const cell = paragraphs.at(-1)!.cell!;
    const row = ["Price", "none"].map((text, column) => ({
      ...paragraphs.at(-1)!,
      text,
      cell: { ...cell, row: 1, column },
    }));
    const all = [...paragraphs, ...row].map((one, index) => ({ ...one, index }));
    expect(findingIn({ ...agreement, paragraphs: all }, "cpor").status).toBe("incomplete");
  });

  test("leaves the value before it to its label", () => {
    const id = "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934";
    const note =
      "The Customer confirms that this is the tenant in which its staff sign in to Microsoft 365 today.";
    expect(stateOf(inCell(["| Microsoft tenant ID | x |"], [id, note]), "tenant-details", "tenant-id")).toBe(
      "found",
    );
  });

  test("has items that go on from their lead-in", () => {
    const lead = "The Customer consents to the association of the Supplier with its Microsoft 365 tenant as:";
    const items = [
      "(a) Claiming Partner of Record for Microsoft Teams; and",
      "(b) its contact for renewals.",
    ];
    const { elements } = findingIn(inCell(["| 4 | x |"], [lead, ...items]), "cpor");
    expect(elements.find(({ element }) => element === "mechanism")!.state).toBe("found");
  });

  test("is what the party at the head of its column will do", () => {
    const rows = ["| Step | Customer tasks | Supplier tasks |", "| 1 | x |"];
    const tasks = [
      "(a) consent to the association of the Supplier as Claiming Partner of Record (CPOR) for Microsoft Teams in its tenant; and",
      "(b) name a contact.",
    ];
    expect(findingIn(inCell(rows, tasks), "cpor").status).toBe("incomplete");
  });

  test("does not lead on to what stands behind the table", () => {
    const text =
      "The Supplier will not, unless the parties agree otherwise in writing beforehand, do any of the following:";
    const table = inCell(["| 4 | x |"], ["Limits", text]);
    const consent =
      "consents to the association of the Supplier as Claiming Partner of Record for Microsoft Teams.";
    const last = { ...table.paragraphs[0]!, index: table.paragraphs.length, text: `The Customer ${consent}` };
    expect(findingIn({ ...table, paragraphs: [...table.paragraphs, last] }, "cpor").status).toBe(
      "incomplete",
    );
  });
});
