/** @jest-environment node */
import { runBench, type Check, type ClauseReport } from "../../../src/library/bench";
import { clauseIn, copyOfBuiltIn } from "./broken-copies";

/* eslint-disable @typescript-eslint/no-explicit-any -- additions are broken in ways that no type allows */
jest.setTimeout(60_000);

async function reportOn(id: string, change: (addition: any, family: any) => void = () => undefined) {
  const files = copyOfBuiltIn();
  const { clause, family } = clauseIn(files, id);
  change(clause, family);
  const report = await runBench(files, { on: "2026-11-26", only: new Set([id]) });
  return report.clauses.find((one) => one.clause === id)!;
}

const outcomes = ({ checks }: ClauseReport, ...wanted: Check[]) =>
  checks.filter(({ check }) => wanted.includes(check)).map(({ check, outcome }) => `${check} ${outcome}`);
const faults = ({ checks }: ClauseReport) =>
  checks.flatMap(({ check, faults: found }) =>
    found.map(
      ({ message, elements, agreement }) => `${check} ${elements.join()} ${agreement ?? ""}: ${message}`,
    ),
  );
/** Says something else: no blanks, no row, no terms. */
const saying = (text: string) => (addition: any) =>
  Object.assign(addition, {
    body: [{ level: 1, text }],
    fillIns: [],
    terms: ["customer", "supplier"].filter((term) => text.toLowerCase().includes(term)),
  });

describe("An addition", () => {
  test("says its element behind a clause that lacks it, and is asked for no more", async () => {
    const report = await reportOn("cpor-add-tenant-id-en");
    expect(faults(report)).toEqual([]);
    expect(
      outcomes(report, "present", "elements", "defeats-nothing", "operative", "re-wrapped", "blanks"),
    ).toEqual([
      "present not-run",
      "elements passed",
      "defeats-nothing passed",
      "operative not-run",
      "re-wrapped passed",
      "blanks passed",
    ]);
  });

  test("is told where it does not say the element, alone and in the agreements", async () => {
    const report = await reportOn("cpor-add-notice-en", saying("Prices are net."));
    const found = faults(report);
    expect(found).toContain("elements notice : Behind a clause that lacks it the element is absent.");
    expect(found).toContain(
      "elements notice a statement of work for Microsoft 365: Behind a clause that lacks it the element is absent.",
    );
    expect(outcomes(report, "elements", "re-wrapped")).toEqual(["elements failed", "re-wrapped failed"]);
  });

  test("is told where its row does not say the element, though its sentence does", async () => {
    const report = await reportOn(
      "cpor-add-tenant-id-en",
      ({ body }) => (body[1].rows[0][0] = "Number of seats"),
    );
    expect(outcomes(report, "elements")).toEqual(["elements failed"]);
  });

  test("is told where the clause loses something by it", async () => {
    const report = await reportOn(
      "cpor-add-notice-en",
      saying(
        "Microsoft will notify the Customer, which may decline the association. The Supplier shall not register as Claiming Partner of Record.",
      ),
    );
    expect(outcomes(report, "elements")).toEqual(["elements failed"]);
  });

  test("is told where the element is found and the clause says less, or another family does", async () => {
    const report = await reportOn(
      "cpor-add-tenant-id-en",
      saying(
        "The Customer's tenant ID (directory ID) is 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934. The Customer shall not accept the Microsoft Customer Agreement.",
      ),
    );
    expect(faults(report).join("\n")).toMatch(
      /elements tenant-id : The clause says less than without the addition/,
    );
    expect(outcomes(report, "defeats-nothing")).toEqual(["defeats-nothing failed"]);
  });

  test("is told where its empty blanks pass for the element", async () => {
    const report = await reportOn("cpor-add-workloads-en", ({ body }) => {
      body[0].text = "The association covers Microsoft Teams and {{workloads}}.";
    });
    expect(faults(report)).toEqual([
      "blanks workloads : Its blanks are empty, and the element is found all the same.",
    ]);
  });

  test("cannot be tried where no clause stands without its element", async () => {
    const report = await reportOn("customer-agreement-add-updates-en", (addition) => {
      addition.satisfies = ["acceptance"];
    });
    expect(faults(report)).toEqual([
      "elements acceptance : No clause of the family in this language stands without the element, so the addition cannot be tried.",
    ]);
    expect(outcomes(report, "defeats-nothing", "re-wrapped", "blanks")).toEqual([
      "defeats-nothing not-run",
      "re-wrapped not-run",
      "blanks not-run",
    ]);
  });

  test("cannot be tried where the family has no clause in its language", async () => {
    const report = await reportOn("cpor-add-tenant-id-en", (addition) =>
      Object.assign(addition, { language: "fr-FR", terms: [] }),
    );
    expect(outcomes(report, "elements")).toEqual(["elements failed"]);
  });

  test("is left in peace once it is retired", async () => {
    const report = await reportOn("cpor-add-tenant-id-en", (addition) => {
      addition.vetting = { state: "retired", by: "Ada", on: "2026-11-26", reason: "Replaced." };
    });
    expect(outcomes(report, "elements")).toEqual(["elements not-run"]);
  });
});
