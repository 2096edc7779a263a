import { sideOf } from "./side-of";

describe("A form names each party below a line with its role", () => {
  const form = (label: string, supplier = "Supplier", customer = "Customer"): string =>
    `| ${supplier} |  | // | ${label} | Contoso Ltd | // | Address | 1 High Street | // | ${customer} |  | // | ${label} | Fabrikam Inc | // | Address | 2 Low Street |`;

  test.each(["Name", "Legal name", "Company", "Organisation"])("as its %s", (label) => {
    expect(sideOf("contoso ltd", form(label))).toBe("partner");
    expect(sideOf("fabrikam inc", form(label))).toBe("customer");
    expect(sideOf(label.toLowerCase(), form(label, "Provider details", "Client details"))).not.toBe(
      "partner",
    );
  });

  test("and what it does for each", () => {
    const details = form("Company", "Provider details", "Client details");
    expect(sideOf("contoso ltd", details)).toBe("partner");
    expect(sideOf("fabrikam inc", details)).toBe("customer");
  });

  test("and only names are below it", () => {
    expect(sideOf("1 high street", form("Name"))).toBeUndefined();
    expect(sideOf("address", form("Name"))).toBeUndefined();
  });

  test("not where no role stands above", () => {
    const lists = form("Name", "Witness", "Depot");
    expect(sideOf("witness", lists)).toBeUndefined();
  });
});

describe("A table of facts without a header names the parties", () => {
  test.each(["Organisation", "Consortium"])("also by a word that is no role: %s", (label) => {
    const facts = `| Supplier | Contoso Ltd | // | ${label} | Fabrikam Inc |`;
    expect(sideOf("contoso ltd", facts)).toBe("partner");
    expect(sideOf("fabrikam inc", facts)).toBe("customer");
    expect(sideOf(label.toLowerCase(), facts)).toBe("customer");
  });

  test.each([
    ["agreement", "| Agreement | Fabrikam Inc |"],
    ["consortium", "| Consortium | Fabrikam Inc and others |"],
    ["budget holder", "| Budget holder | Fabrikam Inc |"],
  ])("but %s is nobody's name in %s", (name, row) => {
    expect(sideOf(name, `| Supplier | Contoso Ltd | // ${row}`)).toBeUndefined();
  });
});

describe("A table with a row for each party names them under a head that stands for both", () => {
  test.each(["Company | Called here", "Firm | Short name", "Name | In this order"])("%s", (head) => {
    const agreement = `| ${head} | // | Trey Research LLC | Trey | // | Munson's Pickles, Inc. | Munson's | // Trey configures Teams. Trey delivers the reports. // Munson's pays Trey.`;
    expect(sideOf("trey", agreement)).toBe("partner");
    expect(sideOf("munson", agreement)).toBe("customer");
    expect(sideOf("called here", agreement)).toBeUndefined();
  });
});

describe("The parties are introduced behind a table of contents", () => {
  const parties =
    "## Parties // (1) Contoso Charity (a trust), of Hull (the Wharf); and // (2) Fabrikam Works, of Hull (the Yard). // The Yard configures Teams for the Wharf.";
  const contents = (columns: number, rows: number): string =>
    Array.from({ length: rows }, (_, at) => `| ${at + 1} |${" Part |".repeat(columns - 1)}`).join(" // ");

  test("of which a row takes no more room than a line", () => {
    const long = `# Services Agreement // ${contents(4, 20)} // ${parties}`;
    expect(sideOf("wharf", long)).toBe("customer");
    expect(sideOf("yard", long)).toBe("partner");
  });

  test("but not behind so many lines that the agreement has begun", () => {
    const lines = Array.from({ length: 60 }, (_, at) => `The work of part ${at + 1} is done.`).join(" // ");
    expect(sideOf("wharf", `# Services Agreement // ${lines} // ${parties}`)).toBeUndefined();
  });
});

describe("Who has a partner number is the partner", () => {
  const agreement = (sentence: string): string =>
    `Contoso Homes Ltd ("Contoso") and Fabrikam Managed Ltd ("Fabrikam") // ${sentence}`;

  test.each([
    "% has partner number 4567890: %'s partner number is on each invoice.",
    "%'s Partner ID is 4567890.",
    "%'s MPN number is 4567890.",
    "The entry is made with the Partner ID of %.",
  ])("%s", (sentence) => {
    for (const [name, firm, other] of [
      ["Contoso", "contoso homes ltd", "fabrikam managed ltd"],
      ["Fabrikam", "fabrikam managed ltd", "contoso homes ltd"],
    ] as const) {
      expect(sideOf(firm, agreement(sentence.replaceAll("%", name)))).toBe("partner");
      expect(sideOf(other, agreement(sentence.replaceAll("%", name)))).toBe("customer");
    }
  });

  test("not who has some other number", () => {
    expect(sideOf("fabrikam managed ltd", agreement("Fabrikam's number is 4567890."))).toBe("customer");
  });
});

describe("A bracket names who stands last before it", () => {
  test("though a firm stands in the same sentence", () => {
    const letter =
      'Contoso Ltd will advise Maplewood County, Iowa (the "County"). // Contoso Ltd configures Microsoft Teams. // The County pays.';
    expect(sideOf("county", letter)).toBe("customer");
    expect(sideOf("maplewood county", letter)).toBe("customer");
    expect(sideOf("contoso ltd", letter)).toBe("partner");
  });
});
