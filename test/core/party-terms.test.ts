import { scan, type PartyTerm } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function termsOf(...lines: string[]): PartyTerm[] {
  return [...scan(agreementFrom(lines.join("\n")), rules).parties];
}

const short = ({ side, kind, text, article, plural }: PartyTerm): string =>
  `${side}: ${article ? "the " : ""}${text} (${plural ? "several, " : ""}${kind})`;

describe("the words by which an agreement speaks of its parties", () => {
  test("are the roles that it defines, with their article, the most used first", () => {
    const terms = termsOf(
      'This agreement is made between Fabrikam Ltd (the "Provider") and Northwind Traders plc (the "Client").',
      "THE PROVIDER shall migrate the mailboxes of the Client. The Client shall pay the Provider. The Client may end it.",
    );
    expect(terms.map(short).slice(0, 2)).toEqual([
      "customer: the Client (role)",
      "partner: the Provider (role)",
    ]);
    expect(terms.map(short)).toContain("customer: Northwind Traders plc (name)");
  });

  test("have no article where the agreement writes none", () => {
    const terms = termsOf(
      'Fabrikam, Inc. ("Consultant") and Northwind Traders, Inc. ("Company") agree:',
      "Consultant shall migrate the mailboxes. Company shall pay Consultant.",
    );
    expect(terms.map(short)).toContain("partner: Consultant (role)");
    expect(terms.map(short)).toContain("customer: Company (role)");
  });

  test("are pronouns in a letter, counted together", () => {
    const terms = termsOf("We will move your mailboxes.", "You will pay us within 30 days of our invoice.");
    expect(terms.filter(({ kind }) => kind === "we" || kind === "you")).toEqual([
      { side: "partner", kind: "we", text: "we", article: false, plural: false, uses: 3 },
      { side: "customer", kind: "you", text: "you", article: false, plural: false, uses: 2 },
    ]);
  });

  test("are several where the role says so", () => {
    const terms = termsOf(
      'Contoso LLP (the "Consultants") and Northwind Traders plc (the "Client") agree:',
      "The Consultants shall migrate the mailboxes.",
    );
    expect(terms.map(short)).toContain("partner: the Consultants (several, role)");
  });

  test("are found in German, with the spelling of the agreement", () => {
    const terms = termsOf(
      'Fabrikam GmbH (nachfolgend "Verkäufer") und Northwind AG (nachfolgend "Käufer") vereinbaren:',
      "Der Verkäufer wird die Postfächer des Käufers umziehen. Der Käufer zahlt dem Verkäufer.",
    );
    expect(terms.map(short)).toContain("partner: the Verkäufer (role)");
    expect(terms.map(short)).toContain("customer: the Käufer (role)");
  });

  test("are told apart where one name holds another, with the dot of a company's kind", () => {
    const terms = termsOf(
      'Fabrikam, Inc. ("Consultant") and Northwind Traders, Inc. ("Northwind") agree.',
      "Consultant migrates the mailboxes. Northwind Traders, Inc. pays. Northwind decides, and Northwind signs.",
      "For Northwind",
      "Date",
    );
    const uses = Object.fromEntries(terms.map(({ text, uses: often }) => [text, often]));
    expect(uses).toMatchObject({ "Northwind Traders, Inc.": 2, Northwind: 4, "Fabrikam, Inc.": 1 });
  });

  test("are marked where quotes or brackets introduce them", () => {
    const terms = termsOf(
      "Fabrikam Ltd (the Supplier) works for Northwind Traders plc („Northwind“).",
      "The Supplier migrates the mailboxes. The Client pays.",
    );
    const defined = terms.filter((term) => term.defined).map(({ text }) => text);
    expect(defined.sort()).toEqual(["Northwind", "Supplier"]);
  });

  test("are no parts of other words, nor of Microsoft's names", () => {
    const terms = termsOf(
      'Fabrikam Ltd (the "Supplier") works for Northwind Traders plc (the "Customer").',
      "The theme is chosen with me. The Microsoft Customer Agreement is accepted by the customers of that Customer.",
    );
    expect(terms.find(({ text }) => text === "me")).toMatchObject({ article: false, uses: 1 });
    expect(terms.find(({ text }) => text === "Customer")).toMatchObject({ uses: 2 });
  });
});
