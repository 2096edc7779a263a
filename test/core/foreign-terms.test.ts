import {
  adaptClause,
  type Agreement,
  decisionOn,
  type ExpectedTerm,
  foreignTerms,
  type ForeignTerm,
  scan,
  termChoice,
  type TermDecisions,
  textsOf,
} from "../../src/core";
import { builtInLibrary, rulesOf, termsOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const library = builtInLibrary();
const rules = rulesOf(library);
const [cpor] = library.families.cpor.clauses;
const TERMS = termsOf(cpor!, library);
const DATE: ExpectedTerm = { id: "effective-date", term: "Effective Date", meaning: "the day of signature" };
const FEES: ExpectedTerm = { id: "fees", term: "Fees", meaning: "what is paid" };

function foreign(
  agreement: Agreement,
  {
    expected = TERMS,
    language = "en-GB",
    decided,
  }: { expected?: readonly ExpectedTerm[]; language?: string; decided?: TermDecisions } = {},
): ForeignTerm[] {
  return foreignTerms(agreement, scan(agreement, rules), { language, expected }, decided);
}
const inAgreement = (...lines: string[]): Agreement => agreementFrom(lines.join("\n"));
const plainOf = (terms: readonly ForeignTerm[]): (string | undefined)[] =>
  terms.map(({ term, plain }) => plain && `${term}: ${plain.text}`);

const ADVISED = inAgreement(
  'This agreement is made between Fabrikam, Inc. (the "Adviser") and Northwind Traders plc (the "Client").',
  "The Adviser shall migrate the mailboxes of the Client. The Client shall pay the Adviser.",
);

describe("the terms of a wording that an agreement does not speak in", () => {
  test("are those for which it introduces a word of its own, which is then plain", () => {
    const found = foreign(ADVISED);
    expect(plainOf(found)).toEqual(["Customer: Client", "Supplier: Adviser"]);
    expect(found.map(({ definition }) => definition)).toEqual(["Northwind Traders plc", "Fabrikam, Inc."]);
  });

  test("are none where the agreement speaks in the same words", () => {
    const agreement = inAgreement(
      "Fabrikam Ltd (the Supplier) will roll out Microsoft Teams for Contoso Ltd (the Customer).",
    );
    expect(foreign(agreement)).toEqual([]);
  });

  test("count what Microsoft calls a customer agreement for no customer", () => {
    const agreement = inAgreement(
      'Fabrikam Ltd (the "Supplier") works for Northwind Traders plc (the "Client").',
      "The Client accepts the Microsoft Customer Agreement. Another Microsoft Customer Agreement may follow.",
    );
    expect(plainOf(foreign(agreement))).toEqual(["Customer: Client"]);
  });

  test("are pronouns in a letter", () => {
    const agreement = inAgreement(
      "We will move your mailboxes, and we will train you.",
      "You will pay us within 30 days of our invoice.",
    );
    expect(plainOf(foreign(agreement))).toEqual(["Customer: you", "Supplier: we"]);
  });

  test("are all of a text that names no party, and none is plain", () => {
    const found = foreign(inAgreement("Mailboxes are moved at the weekend."));
    expect(found.map(({ term, offers, plain }) => [term, offers, plain])).toEqual([
      ["Customer", [], undefined],
      ["Supplier", [], undefined],
    ]);
    expect(found[0]!.definition).toContain("Microsoft tenant");
  });

  test("are only offered, not taken, where the agreement is in another language", () => {
    const agreement = inAgreement(
      'Fabrikam GmbH (nachfolgend "Auftragnehmer") und Northwind AG (nachfolgend "Auftraggeber") vereinbaren:',
      "Der Auftragnehmer wird die Postfächer des Auftraggebers umziehen. Der Auftraggeber zahlt.",
    );
    const [customer] = foreign(agreement);
    expect(customer!.offers.map(({ text }) => text)).toContain("Auftraggeber");
    expect(customer!.plain).toBeUndefined();
  });

  test("have no plain word where one stray word is all that there is", () => {
    const [customer] = foreign(inAgreement("The mailboxes are moved by the Client at the weekend."));
    expect(customer!.offers.map(({ text }) => text)).toEqual(["Client"]);
    expect(customer!.plain).toBeUndefined();
  });

  test("have no plain word where both parties would have the same", () => {
    const analysis = scan(ADVISED, rules);
    const both = (["partner", "customer"] as const).map((side) => ({
      side,
      kind: "name" as const,
      text: "Contoso",
      article: false,
      plural: false,
      uses: 9,
    }));
    const found = foreignTerms(
      ADVISED,
      { ...analysis, parties: both },
      { language: "en-GB", expected: TERMS },
    );
    expect(plainOf(found)).toEqual([undefined, undefined]);
  });

  test("have the introduced word for the plain one where a name stands not twice as often", () => {
    const agreement = inAgreement(
      'Northwind Traders plc (the "Client") engages Fabrikam Ltd (the "Supplier").',
      "Northwind Traders plc pays. Northwind Traders plc signs. Northwind Traders plc decides. The Client waits. The Supplier migrates.",
    );
    expect(plainOf(foreign(agreement))).toEqual(["Customer: Client"]);
  });
});

describe("a term that stands for no party", () => {
  test.each([
    ["defined in quotes", 'The day of the last signature is the "Effective Date".'],
    ["a row of a table", "| Term | Meaning |\n| Effective Date | 1 May 2027 |"],
    ["used within a sentence", "The work begins on the Effective Date."],
  ])("is known where it is %s", (_, text) => {
    expect(foreign(inAgreement(text), { expected: [DATE] })).toEqual([]);
  });

  test.each([
    ["only in a heading", "# Effective Date\nThe work begins soon."],
    ["only as other words", "It has effect from that date."],
  ])("is not known where it stands %s, and brings its meaning", (_, text) => {
    const [date] = foreign(inAgreement(text), { expected: [DATE] });
    expect(date).toEqual({ ...DATE, offers: [], definition: "the day of signature" });
  });

  test("is not told by a plain word at the beginning of a sentence", () => {
    expect(foreign(inAgreement("Work is done. Fees rise."), { expected: [FEES] })).toHaveLength(1);
    expect(foreign(inAgreement("Work is done for the Fees."), { expected: [FEES] })).toEqual([]);
  });
});

describe("what becomes of a term", () => {
  const [customer, supplier] = foreign(ADVISED) as [ForeignTerm, ForeignTerm];

  test("is the plain word, or nothing, while nobody decided", () => {
    expect(decisionOn(customer, {})).toEqual({ use: "Client" });
    const [silent] = foreign(inAgreement("Mailboxes are moved."));
    expect(decisionOn(silent!, {})).toBe("leave");
  });

  test.each<[string, TermDecisions, unknown]>([
    [
      "another word that the agreement has",
      { customer: { use: "Northwind Traders plc" } },
      { use: "Northwind Traders plc" },
    ],
    ["a definition", { customer: { define: "Northwind" } }, { define: "Northwind" }],
    ["to leave it", { customer: "leave" }, "leave"],
    ["a word that the agreement no longer has", { customer: { use: "Buyer" } }, { use: "Client" }],
  ])("is what was decided before: %s", (_, decided, expected) => {
    expect(decisionOn(customer, decided)).toEqual(expected);
  });

  test("is asked again by name once decided, though the agreement speaks in the word by now", () => {
    const agreement = inAgreement(
      "The Customer pays the Supplier. The Customer signs. The Customer decides.",
    );
    expect(foreign(agreement)).toEqual([]);
    const [again] = foreign(agreement, { decided: { customer: "leave" } });
    expect(again!.id).toBe("customer");
    expect(
      foreign(inAgreement("The Fees are due on the Fees Date."), {
        expected: [FEES],
        decided: { fees: "leave" },
      }),
    ).toHaveLength(1);
  });

  test("is carried out by the clause", () => {
    const { clause } = adaptClause(cpor!, [
      termChoice(customer, { use: "Client" }),
      termChoice(supplier, { define: "Fabrikam" }),
    ]);
    const text = textsOf(clause.body).join("\n");
    expect(text).toContain('In this clause, "Supplier" means Fabrikam.');
    expect(text).toContain("The Client");
    expect(text).not.toMatch(/Customer\b(?! Agreement)/);
    expect(termChoice(customer, "leave")).toEqual({ term: "Customer" });
    expect(termChoice(customer, { use: "Buyer" })).toEqual({ term: "Customer" });
  });
});
