import { type ClauseFamily, type FillIn, type FoundValue, scan, valueInAgreement } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const library = builtInLibrary();
const rules = rulesOf(library);
const FILL_INS = new Map(
  Object.values(library.families)
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ fillIns }) => fillIns)
    .map((fillIn) => [fillIn.name, fillIn]),
);

function found(name: string, text: string, family: ClauseFamily = "poe"): FoundValue | undefined {
  const agreement = agreementFrom(text);
  const { terms } = library;
  return valueInAgreement(FILL_INS.get(name)!, family, {
    agreement,
    analysis: scan(agreement, rules),
    terms,
  });
}
const value = (name: string, text: string, family?: ClauseFamily): string | undefined =>
  found(name, text, family)?.value;

const ORDER = `# 1. Parties
Fabrikam, Inc. (the "Supplier") and Northwind Traders plc ("Northwind" or the "Customer") agree:
# 2. Services
2.1 The Supplier will deploy Exchange Online and Microsoft Teams for the Customer. It builds the landing zone on Azure.
2.2 The work is done from 1 June 2027 to 31 December 2027.
# Microsoft
2.3 The Supplier's Partner ID is 4567890. The tenant ID of the Customer is 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934 (northwind.onmicrosoft.com).
The Customer's administrator is Ada Lovelace, ada@northwind.com.`;

describe("what an agreement itself answers", () => {
  test.each([
    ["partner-id", "4567890"],
    ["tenant-id", "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934"],
    ["tenant-domain", "northwind.onmicrosoft.com"],
    ["contact-email", "ada@northwind.com"],
    ["supplier-name", "Fabrikam, Inc."],
    ["customer-name", "Northwind Traders plc"],
    ["start-date", "2027-06-01"],
    ["end-date", "2027-12-31"],
    ["supplier-contact-email", undefined],
    ["contact-name", undefined],
    ["access-end-date", undefined],
    ["scope", undefined],
  ])("%s: %s", (name, expected) => {
    expect(value(name, ORDER)).toBe(expected);
  });

  test("workloads are the products that are worked on, without Azure where an association is claimed", () => {
    expect(value("workloads", ORDER)?.split("\n")).toEqual(["Exchange Online", "Microsoft Teams", "Azure"]);
    expect(value("workloads", ORDER, "cpor")?.split("\n")).toEqual(["Exchange Online", "Microsoft Teams"]);
    expect(value("workloads", "The parties meet on Mondays.")).toBeUndefined();
  });

  test("a workload is named once where it is also called by its last words", () => {
    const text = `${ORDER}\n2.9 The Supplier rolls out Microsoft 365 Copilot and trains the users of Copilot.`;
    const workloads = value("workloads", text, "cpor")!.split("\n");
    expect(workloads).toContain("Microsoft 365 Copilot");
    expect(workloads).not.toContain("Copilot");
  });

  test("comes with its words and the place where they stand", () => {
    expect(found("partner-id", ORDER)).toMatchObject({
      words: { text: "4567890", paragraph: 6 },
      place: { clause: "2.3" },
    });
    expect(found("contact-email", ORDER)!.place).toEqual({ title: "Microsoft" });
    expect(found("supplier-name", ORDER)!.place).toEqual({ clause: "1" });
    expect(found("start-date", ORDER)).toMatchObject({
      words: { text: "1 June 2027" },
      place: { clause: "2.2" },
    });
    expect(found("supplier-name", 'Fabrikam Ltd (the "Supplier") agrees.')!.place).toBeUndefined();
  });

  test("has the automatic number of its paragraph", () => {
    const agreement = agreementFrom("The Supplier's Microsoft Partner ID is 4567890.");
    const numbered = {
      ...agreement,
      paragraphs: agreement.paragraphs.map((one) => ({ ...one, listLabel: "7.2." })),
    };
    const analysed = { agreement: numbered, analysis: scan(numbered, rules), terms: library.terms };
    expect(valueInAgreement(FILL_INS.get("partner-id")!, "cpor", analysed)!.place).toEqual({ clause: "7.2" });
  });

  test("has the place of the heading above a table", () => {
    expect(found("partner-id", `# Details\n| Microsoft Partner ID | 4567890 |`)?.place).toEqual({
      title: "Details",
    });
  });

  test("is nothing where two answers are given", () => {
    expect(value("partner-id", `${ORDER}\nThe Supplier's Microsoft Partner ID is 7654321.`)).toBeUndefined();
    const dates = `${ORDER}\nThe Supplier works from 1 July 2027 to 31 December 2027.`;
    expect(value("start-date", dates)).toBeUndefined();
    expect(value("end-date", dates)).toBe("2027-12-31");
  });

  test("is nothing that the blank would not take", () => {
    const tenant = FILL_INS.get("tenant-domain")!;
    const agreement = agreementFrom(ORDER);
    const strict: FillIn = {
      ...tenant,
      name: "supplier-name",
      kind: "text",
      form: { mask: "###", message: "No." },
    };
    const analysed = { agreement, analysis: scan(agreement, rules), terms: library.terms };
    expect(valueInAgreement(strict, "poe", analysed)).toBeUndefined();
  });

  test("is no name that the text writes over two lines", () => {
    const agreement = agreementFrom('Fabrikam Ltd (the "Supplier") agrees.');
    const analysis = scan(agreement, rules);
    const blank = { paragraphs: [], notices: [] };
    const analysed = { agreement: blank, analysis, terms: library.terms };
    expect(valueInAgreement(FILL_INS.get("supplier-name")!, "poe", analysed)).toBeUndefined();
  });
});

describe("the period of an agreement", () => {
  test.each([
    ["from 1st June 2027 until 31st May 2028", "2027-06-01", "2028-05-31"],
    ["The work starts on June 1, 2027 and ends on May 31, 2028.", "2027-06-01", "2028-05-31"],
    ["| Start date | 2027-06-01 |\n| End date | 2028-05-31 |", "2027-06-01", "2028-05-31"],
    ["Start date: 1 June 2027", "2027-06-01", undefined],
    ["Die Leistungen werden vom 1. Juni 2027 bis zum 31.05.2028 erbracht.", "2027-06-01", "2028-05-31"],
    ["Les travaux durent du 1er juin 2027 au 31 mai 2028.", "2027-06-01", "2028-05-31"],
    [
      "Los trabajos duran desde el 1 de junio de 2027 hasta el 31 de mayo de 2028.",
      "2027-06-01",
      "2028-05-31",
    ],
    ["De werkzaamheden lopen vanaf 1 juni 2027 tot en met 31 mei 2028.", "2027-06-01", "2028-05-31"],
    ["Signed on 1 June 2027, replacing the order of 3 May 2026.", undefined, undefined],
    ["The work starts on 31 February 2027.", undefined, undefined],
    ["The work starts on 12 Mondays 2027.", undefined, undefined],
    ["| End date | |\n| | 2028-05-31 |", undefined, undefined],
  ])("%s", (text, start, end) => {
    expect([value("start-date", text), value("end-date", text)]).toEqual([start, end]);
  });
});
