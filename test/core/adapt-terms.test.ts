import fc from "../support/properties";
import {
  adaptClause,
  canTakeOver,
  textsOf,
  type Clause,
  type ClauseTable,
  type PartyTerm,
  type TermChoice,
} from "../../src/core";
import { builtInLibrary } from "../../src/library";

const role = (text: string, more: Partial<PartyTerm> = {}): PartyTerm => ({
  side: "customer",
  kind: "role",
  text,
  article: true,
  plural: false,
  uses: 9,
  ...more,
});
const WE = role("we", { kind: "we", side: "partner", article: false });
const YOU = role("you", { kind: "you", article: false });
const CLIENT = role("Client");
const PROVIDER = role("Provider", { side: "partner" });

function clauseOf(texts: readonly string[], language = "en-GB"): Clause {
  return {
    id: "a-clause",
    version: "1.0.0",
    family: "cpor",
    kind: "clause",
    title: "A clause",
    language,
    jurisdiction: "GB",
    position: "standard",
    body: [{ level: 0, text: "Heading" }, ...texts.map((text) => ({ level: 1 as const, text }))],
    fillIns: [],
    terms: [],
    satisfies: ["mechanism"],
    guidance: "In tests.",
  };
}

/** The sentence with "Customer" and "Supplier" (in German "Kunde" and "Auftragnehmer") replaced. */
function adapted(text: string, customer?: PartyTerm, supplier?: PartyTerm, language = "en-GB"): string {
  return textsOf(
    adaptClause(clauseOf([text], language), choices(language, customer, supplier)).clause.body,
  )[1]!;
}

function choices(language: string, customer?: PartyTerm, supplier?: PartyTerm): TermChoice[] {
  const german = language.startsWith("de");
  return [
    { term: german ? "Kunde" : "Customer", ...(customer && { instead: customer }) },
    { term: german ? "Auftragnehmer" : "Supplier", ...(supplier && { instead: supplier }) },
  ];
}

describe("in English, a party's term becomes another noun", () => {
  test.each([
    ["The Customer consents to it.", "The Client consents to it."],
    [
      "On request, the Customer's administrator tells the Supplier.",
      "On request, the Client's administrator tells the Provider.",
    ],
    ["Tenant ID of the Customer: {{Customer}}", "Tenant ID of the Client: {{Customer}}"],
    [
      "The Customer accepts the Microsoft Customer Agreement.",
      "The Client accepts the Microsoft Customer Agreement.",
    ],
    ["The Customers' Customer-facing site.", "The Customers' Customer-facing site."],
  ])("%s", (text, expected) => {
    expect(adapted(text, CLIENT, PROVIDER)).toBe(expected);
  });

  test("without an article where the agreement writes none", () => {
    const fabrikam = role("Fabrikam", { kind: "name", article: false });
    expect(adapted("The Customer tells the Supplier when the Customer's tenant moves.", fabrikam)).toBe(
      "Fabrikam tells the Supplier when Fabrikam's tenant moves.",
    );
  });

  test("with one where a wording has none", () => {
    expect(adapted("Customer will tell Supplier.", CLIENT, PROVIDER)).toBe(
      "The Client will tell the Provider.",
    );
  });

  test("with verbs and pronouns of the plural where it stands for several", () => {
    const advisers = role("Advisers", { side: "partner", plural: true });
    expect(
      adapted(
        "The Supplier agrees that it has told its staff, and keeps the Supplier's records itself.",
        undefined,
        advisers,
      ),
    ).toBe("The Advisers agree that they have told their staff, and keep the Advisers' records themselves.");
  });
});

describe('in English, a party\'s term becomes "we" or "you"', () => {
  test.each([
    [
      "The Customer consents to the association of the Supplier with its Microsoft tenant.",
      "You consent to our association with your Microsoft tenant.",
    ],
    [
      "The Customer understands that Microsoft will notify it of the claim.",
      "You understand that Microsoft will notify you of the claim.",
    ],
    [
      "The Customer need not answer the notice, and it may decline the association.",
      "You need not answer the notice, and you may decline the association.",
    ],
    [
      "If its Partner ID changes, the Supplier will tell the Customer the new one.",
      "If our Partner ID changes, we will tell you the new one.",
    ],
    [
      "If the Customer has a concern, it will, where practicable, discuss it with the Supplier before it declines.",
      "If you have a concern, you will, where practicable, discuss it with us before you decline.",
    ],
    [
      "The Customer agrees that the Supplier links its Partner ID to that access.",
      "You agree that we link our Partner ID to that access.",
    ],
    [
      "The Customer confirms this and also authorises the Supplier to act.",
      "You confirm this and also authorise us to act.",
    ],
    [
      "The Customer is free to leave and was told so, and it does not pay.",
      "You are free to leave and were told so, and you do not pay.",
    ],
    [
      "The association lets the Supplier see usage. It does not show the Customer's files.",
      "The association lets us see usage. It does not show your files.",
    ],
    [
      "The Customer may remove the entry. It will tell the Supplier when it does.",
      "You may remove the entry. You will tell us when you do.",
    ],
    [
      "Microsoft Partner ID of the Supplier (location account): {{partner-id}};",
      "our Microsoft Partner ID (location account): {{partner-id}};",
    ],
    [
      "Duties of the Supplier that rest on the consent of the Customer end.",
      "Our duties that rest on your consent end.",
    ],
    [
      "The link itself gives the Supplier no further data of the Customer.",
      "The link itself gives us no further data of yours.",
    ],
    ["Tell the Customer, always.", "Tell you, always."],
    [
      "Microsoft tells the Customer, which is free to decline.",
      "Microsoft tells you, who are free to decline.",
    ],
    ["Ask the Customer, which of them it is.", "Ask you, which of them it is."],
    ["The Customer, on request, confirms its consent.", "You, on request, confirm your consent."],
    ["The Supplier acts on behalf of the Customer.", "We act on your behalf."],
    [
      "The Customer agrees that the Supplier is its partner of record.",
      "You agree that we are your partner of record.",
    ],
    [
      "The Supplier may use it as proof, that is, as evidence of its engagement by the Customer.",
      "We may use it as proof, that is, as evidence of our engagement by you.",
    ],
    [
      "The Customer will give the access that the services need, and approve the request for it.",
      "You will give the access that the services need, and approve the request for it.",
    ],
    [
      "The Supplier may confirm the acceptance to Microsoft, and Microsoft may write to the Customer about it.",
      "We may confirm the acceptance to Microsoft, and Microsoft may write to you about it.",
    ],
    [
      "The Supplier or its indirect provider may tell the Customer, and the Customer and the Supplier agree.",
      "We or our indirect provider may tell you, and you and we agree.",
    ],
    [
      "The Customer will tell the Supplier before it removes or reduces them.",
      "You will tell us before you remove or reduce them.",
    ],
    [
      "The Supplier applies and passes the change on before the Customer itself reaches the limit.",
      "We apply and pass the change on before you yourselves reach the limit.",
    ],
  ])("%s", (text, expected) => {
    expect(adapted(text, YOU, WE)).toBe(expected);
  });

  test("in the items of a list as in their lead-in", () => {
    const clause = clauseOf(["The Supplier will:"]);
    const items = ["log its actions; and", "show them to the Customer."].map((text) => ({
      level: 2 as const,
      text,
    }));
    const { clause: now } = adaptClause(
      { ...clause, body: [...clause.body, ...items] },
      choices("en-GB", YOU, WE),
    );
    expect(textsOf(now.body).slice(1)).toEqual(["We will:", "log our actions; and", "show them to you."]);
  });

  test("in the cells of a table", () => {
    const table = { header: ["Fact", "Value"], rows: [["Tenant ID of the Customer", "{{tenant-id}}"]] };
    const { clause } = adaptClause(
      { ...clauseOf([]), body: [{ level: 0, text: "Facts" }, table] },
      choices("en-GB", YOU, WE),
    );
    expect(textsOf(clause.body)).toEqual(["Facts", "Fact", "Value", "Your tenant ID", "{{tenant-id}}"]);
  });

  test('and a sentence whose "it" may be either party is named for reading', () => {
    const text = "The Customer will accept the terms before the Supplier orders a product for it.";
    const { clause, doubtful } = adaptClause(clauseOf([text]), choices("en-GB", YOU, WE));
    expect(textsOf(clause.body)[1]).toBe("You will accept the terms before we order a product for you.");
    expect(doubtful).toEqual(["You will accept the terms before we order a product for you."]);
  });
});

describe("in German, a party's term becomes another noun of its own gender and case", () => {
  const auftraggeberin = role("Auftraggeberin");
  const lieferant = role("Lieferant", { side: "partner" });
  test.each([
    ["Der Kunde stimmt zu.", "Die Auftraggeberin stimmt zu."],
    ["Die Zustimmung des Kunden gilt.", "Die Zustimmung der Auftraggeberin gilt."],
    [
      "Der Auftragnehmer teilt dem Kunden mit, wann er den Kunden nennt.",
      "Der Lieferant teilt der Auftraggeberin mit, wann sie die Auftraggeberin nennt.",
    ],
    [
      "Die Daten werden vom Kunden geliefert und beim Auftragnehmer gespeichert.",
      "Die Daten werden von der Auftraggeberin geliefert und beim Lieferanten gespeichert.",
    ],
    ["Das Recht des Auftragnehmers bleibt.", "Das Recht des Lieferanten bleibt."],
    ["Der Kunde nennt seine Tenant-ID.", "Die Auftraggeberin nennt ihre Tenant-ID."],
    ["Kunde: {{name}}", "Auftraggeberin: {{name}}"],
    [
      "Er zeigt es ihm. Sein Tenant gehört dem Kunden, der ihm vertraut.",
      "Er zeigt es ihm. Ihr Tenant gehört der Auftraggeberin, der ihr vertraut.",
    ],
    ["Auf kunde folgt das Kunde.", "Auf kunde folgt das Auftraggeberin."],
    ["Für Kunden gilt das.", "Für Auftraggeberin gilt das."],
    ["Kundendaten bleiben beim Auftragnehmer-Team.", "Kundendaten bleiben beim Auftragnehmer-Team."],
  ])("%s", (text, expected) => {
    expect(adapted(text, auftraggeberin, lieferant, "de-DE")).toBe(expected);
  });

  test("a noun that ends in -s, and pronouns of a neuter", () => {
    expect(
      adapted("Das Recht des Kunden, der es ihm sagt.", role("Gast", { article: true }), undefined, "de-DE"),
    ).toBe("Das Recht des Gasts, der es ihm sagt.");
    expect(
      adapted("Der Kunde zeigt, dass man ihm traut. Er zahlt.", role("Unternehmen"), undefined, "de-DE"),
    ).toBe("Das Unternehmen zeigt, dass man ihm traut. Er zahlt.");
    expect(adapted("Ist er da, so fragt der Kunde.", role("Unternehmen"), undefined, "de-DE")).toBe(
      "Ist es da, so fragt das Unternehmen.",
    );
    expect(
      adapted("Er zahlt, wenn der Kunde das Recht des Kunden nutzt.", role("Haus"), undefined, "de-DE"),
    ).toBe("Es zahlt, wenn das Haus das Recht des Hauses nutzt.");
  });

  test("a neuter, and a company by its name or its legal form", () => {
    expect(
      adapted(
        "Der Kunde sagt, dass er zum Termin des Kunden kommt.",
        role("Unternehmen"),
        undefined,
        "de-DE",
      ),
    ).toBe("Das Unternehmen sagt, dass es zum Termin des Unternehmens kommt.");
    const contoso = role("Contoso", { kind: "name", article: false });
    expect(
      adapted("Der Kunde und das Recht des Kunden, vom Kunden gewahrt.", contoso, undefined, "de-DE"),
    ).toBe("Contoso und das Recht von Contoso, von Contoso gewahrt.");
    expect(
      adapted(
        "Der Kunde zahlt dem Auftragnehmer.",
        role("Contoso GmbH", { kind: "name", article: false }),
        undefined,
        "de-DE",
      ),
    ).toBe("Die Contoso GmbH zahlt dem Auftragnehmer.");
  });

  test("and a sentence whose pronouns had to change is named for reading", () => {
    const { doubtful } = adaptClause(
      clauseOf(["Der Kunde nennt seine Tenant-ID. Der Kunde zahlt."], "de-DE"),
      choices("de-DE", auftraggeberin),
    );
    expect(doubtful).toEqual(["Die Auftraggeberin nennt ihre Tenant-ID."]);
  });

  test('"we" and "you" are not taken over', () => {
    expect(canTakeOver("de-DE", YOU)).toBe(false);
    expect(adapted("Der Kunde stimmt zu.", YOU, undefined, "de-DE")).toBe("Der Kunde stimmt zu.");
  });
});

test("a definition is written under the heading, in the language of the wording", () => {
  const define = (language: string): string[] =>
    textsOf(
      adaptClause(clauseOf(["Text."], language), [{ term: "Customer", definedAs: "Fabrikam Ltd" }]).clause
        .body,
    );
  expect(define("en-US")).toEqual(["Heading", 'In this clause, "Customer" means Fabrikam Ltd.', "Text."]);
  expect(define("de-DE")[1]).toBe('In dieser Klausel bezeichnet "Customer" Fabrikam Ltd.');
});

describe("every built-in English wording", () => {
  const wordings = Object.values(builtInLibrary().families)
    .flatMap(({ clauses }) => clauses)
    .filter(({ language }) => language.startsWith("en"))
    .map((clause) => [clause.id, clause] as const);

  test.each(wordings)('%s keeps neither term, and no verb in -s behind "we" or "you"', (_, clause) => {
    const { clause: now } = adaptClause(clause, choices("en-GB", YOU, WE));
    const text = textsOf(now.body).join("\n");
    expect(text).not.toMatch(/\b(Customer|Supplier)('s)?\b(?! Agreement)/);
    expect(text.match(/Customer Agreement/g)).toEqual(
      textsOf(clause.body)
        .join()
        .match(/Customer Agreement/g),
    );
    expect(text).not.toMatch(/\b(we|you) (is|has|does|was|[a-z]+[^s]s)\b/i);
    expect(text).not.toMatch(/\bthe (we|you|us|our|your)\b/i);
  });
});

test("fill-ins and everything that is no term stay as they are, whatever the text", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "Customer",
      "the Customer",
      "Customer's",
      "It",
      "it",
      "its",
      "{{customer-name}}",
      "may",
      "has",
      ",",
      ".",
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(CLIENT, YOU, WE), (words, by) => {
      const now = adapted(words.join(" "), by);
      expect(now.match(/\{\{customer-name\}\}/g)?.length).toBe(
        words.filter((one) => one === "{{customer-name}}").length || undefined,
      );
      expect(adapted(words.join(" "))).toBe(words.join(" "));
    }),
    { seed: 11 },
  );
});

describe("the labels of blanks and of the rows of a table", () => {
  const clause: Clause = {
    ...clauseOf([]),
    body: [
      { level: 0, text: "Heading" },
      {
        header: ["Fact", "Value"],
        rows: [
          ["Supplier's contact", "{{contact}}"],
          ["The Supplier pays", "[x]"],
          ["yes", ""],
        ],
      },
    ],
    fillIns: [
      { name: "contact", label: "Supplier's contact", question: "Who?", kind: "text", example: "Ada" },
    ],
  };
  test.each([
    [PROVIDER, ["Provider's contact", "The Provider pays", "yes"], "Provider's contact"],
    [WE, ["Our contact", "We pay", "yes"], "Our contact"],
  ])("are adapted without an article that they did not have", (instead, labels, blank) => {
    const adaptedClause = adaptClause(clause, [{ term: "Supplier", instead }]).clause;
    const table = adaptedClause.body[1] as ClauseTable;
    expect(table.rows.map(([label]) => label)).toEqual(labels);
    expect(adaptedClause.fillIns[0]!.label).toBe(blank);
  });
});
