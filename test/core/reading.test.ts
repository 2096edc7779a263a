import { scan, type Agreement, type Paragraph } from "../../src/core";
import { readWhole } from "./read-whole";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());
const sides = (text: string): Record<string, string> =>
  Object.fromEntries(
    readWhole(agreementFrom(text)).aliases.map(({ words, side }) => [words.join(" "), side]),
  );
const zones = (text: string): string[] =>
  readWhole(agreementFrom(text)).units.map(({ zone, heading }) => (heading ? `heading of ${zone}` : zone));
const sentences = (text: string): string[] =>
  readWhole(agreementFrom(text)).units.map(({ tokens, paragraph }) =>
    agreementFrom(text).paragraphs[paragraph]!.text.slice(tokens[0]!.start, tokens[tokens.length - 1]!.end),
  );

describe("The parties are known", () => {
  it.each([
    ["by their role in brackets", "Fabrikam Ltd (the “Supplier”) and Contoso plc (the “Customer”)"],
    ["without quotation marks", "Fabrikam Ltd (the Installer) and Contoso plc (the Institute)"],
    ["after a label", "Supplier: Fabrikam Ltd Customer: Contoso plc"],
    ["in a table", "| Supplier | Fabrikam Ltd |\n| Customer | Contoso plc |"],
    [
      "by what they do",
      "Fabrikam Ltd (“Fabrikam”) and Contoso plc (“Contoso”)\nFabrikam will provide the work. Fabrikam delivers reports. Contoso pays the price.",
    ],
    [
      "in either order",
      "Contoso plc (“Contoso”) and Fabrikam Ltd (“Fabrikam”)\nContoso pays the price. Fabrikam will provide the work.",
    ],
    [
      "one by role, one by what is left",
      "Fabrikam Ltd (“Fabrikam”) and Contoso plc (the “Customer”)\nFabrikam provides training.",
    ],
    ["the other way round", "Fabrikam Ltd (the “Supplier”) and Contoso plc (“Contoso”)\nContoso pays."],
  ])("%s", (_, text) => {
    expect(sides(text)).toMatchObject({ "fabrikam ltd": "partner", "contoso plc": "customer" });
  });

  it("others are third parties, by their short names too, unless two share one", () => {
    const known = sides(
      "Fabrikam Ltd (the “Supplier”) and Contoso plc (the “Customer”)\nLitware Licensing Ltd sells. Proseware North Ltd and Proseware South Ltd buy.",
    );
    expect(known).toMatchObject({ "litware licensing ltd": "third", litware: "third" });
    expect(known).not.toHaveProperty("proseware");
  });

  it("a public body is a party by its first word", () => {
    expect(sides("Contractor: Fabrikam, Inc. Client: City of Larkmoor, Ohio")).toMatchObject({
      "city of larkmoor": "customer",
      city: "customer",
    });
  });

  it("in a letter we are the partner; in a form that speaks to nobody we are the customer", () => {
    expect(sides("We will help you.")).toMatchObject({ we: "partner", you: "customer" });
    expect(sides("We chose the Supplier.")).toMatchObject({ we: "customer" });
  });

  it("alone and without a telling verb, a named firm is nobody's partner", () => {
    expect(sides("Fabrikam Ltd (“Fabrikam”)\nFabrikam pays the price.")).toMatchObject({
      fabrikam: "customer",
    });
    expect(sides("Fabrikam Ltd (“Fabrikam”)\nFabrikam provides training.")).toMatchObject({
      fabrikam: "partner",
    });
  });

  it("what a firm does is read in its first paragraphs, however many speak of it", () => {
    const often = Array.from({ length: 500 }, () => "Fabrikam pays.").join("\n");
    const known = sides(
      `Contoso plc (“Contoso”) and Fabrikam Ltd (“Fabrikam”)\nContoso provides training.\n${often}`,
    );
    expect(known).toMatchObject({ contoso: "partner", fabrikam: "customer" });
  });

  it("late in the agreement a term far from a firm's name is not its name", () => {
    const late = Array.from({ length: 32 }, () => "Text.").join("\n");
    expect(sides(`${late}\nContoso Ltd waits for the end of the year (the “Term”).`)).not.toHaveProperty(
      "term",
    );
  });

  it("and a role may be given without a name", () => {
    expect(sides("Our firm (the “Agency”) and we.")).toMatchObject({ agency: "customer" });
  });

  it("brackets with other terms name nobody", () => {
    expect(sides("It begins in May (the “Start”) and ends (see “Term”).")).not.toHaveProperty("start");
  });
});

describe("Sections are told by their headings", () => {
  it.each([
    ["# Definitions\nText here.", ["heading of definitions", "definitions"]],
    [
      "# Terms\n## Background\nText here.\n## Scope\nMore.",
      ["heading of body", "heading of recitals", "recitals", "heading of services", "services"],
    ],
    ["# Background\n## Part\nText here.", ["heading of recitals", "heading of recitals", "recitals"]],
    [
      "1. Definitions\n1.1 A long enough text that no heading would ever have.",
      ["heading of definitions", "definitions"],
    ],
    [
      "Schedule 2: Definitions\nA long enough text that no heading would ever have.",
      ["heading of definitions", "definitions"],
    ],
    [
      "1. Definitions. The words mean what they mean.\n2. Work. It is done.",
      ["definitions", "definitions", "services", "services"],
    ],
    [
      "1. Definitions. The words mean what they mean.\n2. it goes on.",
      ["definitions", "definitions", "body"],
    ],
    ["Why? Because.", ["body", "questions"]],
    ["> Drafting note to be deleted.", ["note"]],
  ])("%j", (text, expected) => {
    expect(zones(text)).toEqual(expected);
  });

  it("and an automatic number can make one of a short line", () => {
    const line = (text: string, listLabel: string): Paragraph => ({
      ...agreementFrom("x").paragraphs[0]!,
      text,
      listLabel,
      listLevel: 0,
    });
    const agreement: Agreement = {
      paragraphs: [
        line("Definitions", "1."),
        line("Words mean what they mean.", "1.1"),
        line("Apples", "2."),
        line("Pears", "3."),
        line("Law", "4."),
        { ...line("4.1 English law.", ""), listLevel: -1 },
      ],
      notices: [],
    };
    expect(readWhole(agreement).units.map(({ heading }) => heading)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe("Sentences end", () => {
  it.each([
    ["One. Two! Three? Four", ["One", "Two", "Three", "Four"]],
    ["See no. 5 and sec. 7 of it.", ["See no. 5 and sec. 7 of it"]],
    ["1. First it is.", ["1. First it is"]],
    ["It costs 3. of 4 parts", ["It costs 3. of 4 parts"]],
    ["☒ Yes ☐ No", ["☒ Yes", "☐ No"]],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("at lines that begin with a label and at empty lines", () => {
    const paragraph = {
      ...agreementFrom("x").paragraphs[0]!,
      text: "From: Ann\nTo: Bob\n\nHello there\nmy friend",
    };
    const { units } = readWhole({ paragraphs: [paragraph], notices: [] });
    expect(units.map(({ tokens }) => tokens.map(({ norm }) => norm).join(" "))).toEqual([
      "from ann",
      "to bob",
      "hello there my friend",
    ]);
  });
});

describe("Items take their lead-in", () => {
  const words = (text: string): string[] =>
    readWhole(agreementFrom(text)).units.map(({ tokens }) => tokens.map(({ norm }) => norm).join(" "));

  it("with their sub-items, until the list ends", () => {
    expect(words("It shall:\n- run;\n- stop:\n  - here;\n  - there.\nThe end is near.")).toEqual([
      "it shall",
      "it shall run",
      "it shall stop",
      "it shall stop here",
      "it shall stop there",
      "end is near",
    ]);
  });

  it("also where numbers make them items, or a table follows", () => {
    expect(words("2. It shall:\n2.1 run;\n2.2 stop.")).toContain("2 it shall 2 1 run");
    expect(words("2. It shall:\n2.1 Run it.\n3. Other matters.")).toEqual([
      "2 it shall",
      "2 it shall 2 1 run it",
      "3 other matters",
    ]);
    expect(words("It shall:\nRun it;")).toContain("it shall run it");
    expect(words("It gives the following:\n| Role | Place |\n| Reader | Here |")).toContain(
      "it gives following reader here",
    );
  });
});

it("A table may have holes, empty rows and short rows", () => {
  const [first] = agreementFrom("| x |").paragraphs;
  const cell = (text: string, row: number, column: number): Paragraph => ({
    ...first!,
    text,
    cell: { table: 0, row, column, nesting: 1 },
  });
  const cells = [
    cell("Field", 0, 0),
    cell("Value", 0, 2),
    cell("", 1, 0),
    cell("Place", 2, 0),
    cell("Leeds", 2, 2),
  ];
  const { units } = readWhole({ paragraphs: cells, notices: [] });
  expect(
    units.map(({ row }) => row!.cells.map((tokens) => tokens.map(({ norm }) => norm).join(" "))),
  ).toEqual([
    ["field", "", "value"],
    ["place", "", "leeds"],
  ]);
});

describe("Tables", () => {
  const valueOf = (text: string, element: string): string => {
    const finding = scan(
      agreementFrom(`The Supplier deploys Microsoft Teams for the Customer.\n${text}`),
      rules,
    ).findings[7]!;
    return finding.elements.find((one) => one.element === element)!.state;
  };
  it.each([
    ["beside its label", "| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |", "tenant-id", "found"],
    ["in the label's own cell", "| Tenant ID 32833106-536e-45df-80b2-d002cc92d33d |", "tenant-id", "found"],
    [
      "below its label",
      "| No. | Tenant ID | Domain |\n| 1 | 32833106-536e-45df-80b2-d002cc92d33d | a.onmicrosoft.com |",
      "tenant-id",
      "found",
    ],
    [
      "not there below its label",
      "| No. | Domain | Tenant ID |\n| 1 | a.onmicrosoft.com | |",
      "tenant-id",
      "blank",
    ],
    [
      "not there, the row being short",
      "| No. | Domain | Tenant ID |\n| 1 | a.onmicrosoft.com |",
      "tenant-id",
      "blank",
    ],
    [
      "of the partner",
      "| Supplier's tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |\n| Domain | a.onmicrosoft.com |",
      "tenant-id",
      "absent",
    ],
    ["other words than a value", "| Tenant ID | as agreed |", "tenant-id", "blank"],
    [
      "a blank contact",
      "| Domain | a.onmicrosoft.com |\n| Administrator contact | [name] |",
      "admin-contact",
      "blank",
    ],
    [
      "a contact still to come",
      "| Domain | a.onmicrosoft.com |\n| Administrator contact | TBC |",
      "admin-contact",
      "blank",
    ],
  ])("hold a value %s", (_, text, element, state) => {
    expect(valueOf(text, element)).toBe(state);
  });

  it.each([
    ["before its label", "3217405 is the Supplier's Partner ID.", "found"],
    ["not of an enrolment", "Under enrolment 7120044, using the Partner ID, it works.", "absent"],
    ["blank", "The Partner ID is [number].", "blank"],
    ["pending", "The Partner ID is to be confirmed.", "blank"],
    ["of somebody else", "Litware Cloud Ltd has Partner ID 3217405.", "absent"],
  ])("and sentences hold a Partner ID %s", (_, text, state) => {
    const clause = "The Customer consents to the Supplier being Claiming Partner of Record for Teams.";
    const finding = scan(
      agreementFrom(`The Supplier deploys Microsoft Teams for the Customer.\n${clause}\n${text}`),
      rules,
    ).findings[0]!;
    expect(finding.elements.find((one) => one.element === "partner-id")!.state).toBe(state);
  });
});
