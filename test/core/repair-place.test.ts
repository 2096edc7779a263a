import { agreementFrom } from "./agreement-from";
import { changedLines, placesIn, repairedLines } from "./lacking-in";

const WORK = "Fabrikam Ltd (the Supplier) rolls out Microsoft Teams for Contoso Ltd (the Customer).";
const CONSENT =
  "The Customer consents to the association of the Supplier with its Microsoft tenant as Claiming Partner of Record for Microsoft Teams";
const TENANT = "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934";

describe("An element with an empty place is written there", () => {
  test.each([
    ["in a cell", `${CONSENT}.\n| Tenant ID | |\n| Partner ID | 3217405 |`, `|0| ${TENANT}`],
    ["in a cell with a note", `${CONSENT}.\n| Tenant ID | To be provided at kick-off |`, `|0| ${TENANT}`],
    ["behind a label", `${CONSENT}.\nTenant ID: to be confirmed`, `Tenant ID: ${TENANT}`],
    [
      "in place of a placeholder",
      `${CONSENT}. The tenant ID is [Tenant ID], in Europe.`,
      `${CONSENT}. The tenant ID is ${TENANT}, in Europe.`,
    ],
  ])("%s", (_, clause, line) => {
    expect(changedLines(`${WORK}\n${clause}`, "cpor", "tenant-id")).toEqual([line]);
  });

  test("and not in the place of another", () => {
    const told = `${WORK}\n${CONSENT}. The tenant's directory grants the group the [role] role.`;
    const places = placesIn(told, "cpor", "tenant-id");
    expect(places.map(({ change }) => change)).toEqual(["sentence"]);
  });

  test("and beside a long passage that only awaits it, not in its place", () => {
    const told = `${WORK}\n${CONSENT}. Tenant ID: to be confirmed by the Customer once its administrators have settled which of the tenants is meant.`;
    expect(placesIn(told, "cpor", "tenant-id").map(({ change }) => change)).toEqual(["sentence"]);
  });

  test("and each place once, where there are several", () => {
    const told = `${WORK}\n${CONSENT}.\n| Tenant ID | [ID] |\nTenant ID: TBC`;
    const fills = placesIn(told, "cpor", "tenant-id").filter(({ change }) => change === "fill");
    expect(fills).toHaveLength(2);
  });
});

describe("An identifier that is not said", () => {
  test("gets a row under the tenant's facts", () => {
    const told = `${WORK}\n${CONSENT}.\n| Tenant domain | contoso.onmicrosoft.com |\n| Term | one year |`;
    expect(repairedLines(told, "cpor", "tenant-id").slice(2)).toEqual([
      "|0| Tenant domain",
      "|0| contoso.onmicrosoft.com",
      "|1| Customer's tenant ID (directory ID)",
      `|1| ${TENANT}`,
      "|2| Term",
      "|2| one year",
    ]);
  });

  test("gets a row under the family's own facts, where it is none of the tenant's", () => {
    const told = `${WORK}\n${CONSENT}.\n| Tenant ID | ${TENANT} |`;
    expect(changedLines(told, "cpor", "partner-id")).toEqual([
      "|1| Supplier's Microsoft Partner ID (location account)",
      "|1| 4567890",
    ]);
  });

  test.each([
    ["more than label and value", `| Tenant domain | contoso.onmicrosoft.com | live |`],
    ["prose for a label", `| ${WORK} The domain of the tenant is | contoso.onmicrosoft.com |`],
  ])("gets a sentence where the table's rows have %s", (_, row) => {
    const [place] = placesIn(`${WORK}\n${CONSENT}.\n${row}`, "cpor", "tenant-id");
    expect(place).toEqual({ change: "sentence", paragraph: 1 });
  });
});

describe("What is not said stands behind the clause's words", () => {
  test("as a sentence at the end of a paragraph of sentences", () => {
    expect(changedLines(`${WORK}\n${CONSENT}.\nPrices are net.`, "cpor", "notice")).toEqual([
      `${CONSENT}. Microsoft will notify the Customer of the claim, and the Customer may decline the association at any time.`,
    ]);
  });

  test("of several the last, and the others after it", () => {
    const told = `${WORK}\n${CONSENT}.\nThe Supplier may file the claim as Claiming Partner of Record.\nPrices are net.`;
    expect(placesIn(told, "cpor", "incentive")).toEqual([
      { change: "sentence", paragraph: 2 },
      { change: "sentence", paragraph: 1 },
    ]);
  });

  test("as a paragraph behind a line", () => {
    expect(repairedLines(`${WORK}\n${CONSENT}\nPrices are net.`, "cpor", "incentive")[2]).toMatch(
      /^The Supplier may receive incentives/,
    );
  });

  test.each([
    ["typed labels", ["(a) the claim; and", "(b) its renewal."]],
    ["bullets", ["- the claim; and", "- its renewal."]],
    ["small letters alone", ["the claim; and", "its renewal."]],
  ])("as a paragraph behind its list with %s, alike its lead-in", (_, items) => {
    const told = [WORK, `${CONSENT}:`, ...items, "Prices are net."].join("\n");
    const [place] = placesIn(told, "cpor", "incentive");
    expect(place).toEqual({ change: "paragraph", beside: 3, where: "after", like: 1 });
  });

  test("as a paragraph behind its list, before the heading of what comes next", () => {
    const told = [WORK, `${CONSENT}:`, "(a) the claim; and", "(b) its renewal", "# Prices", "Net."].join(
      "\n",
    );
    expect(placesIn(told, "cpor", "incentive")[0]).toMatchObject({ beside: 3, where: "after" });
  });

  test("as a paragraph behind the list, where an item makes the clause stand", () => {
    const told = `${WORK}\nThe Customer will:\n(a) pay; and\n(b) consent to the association of the Supplier with its tenant as Claiming Partner of Record.\nPrices are net.`;
    const [place] = placesIn(told, "cpor", "incentive");
    expect(place).toEqual({ change: "paragraph", beside: 3, where: "after", like: 1 });
  });

  test("as a sentence of its item, where the item is a whole sentence", () => {
    const told = `${WORK}\nThe parties agree:\n- ${CONSENT}.\n- Prices are net.`;
    expect(placesIn(told, "cpor", "incentive")[0]).toEqual({ change: "sentence", paragraph: 2 });
  });

  test("as a paragraph behind items that nothing announces", () => {
    const told = `${WORK}\n${CONSENT};\n(b) prices are net.\nEnd.`;
    expect(placesIn(told, "cpor", "incentive")[0]).toMatchObject({ beside: 2, like: 1 });
    const first = `(a) ${CONSENT.replace("The", "the")}; and\n${WORK}`;
    expect(placesIn(first, "cpor", "incentive")[0]).toMatchObject({ beside: 0, like: 0 });
    const headed = `${WORK}\n## Consent\n(a) ${CONSENT.replace("The", "the")};\nEnd.`;
    expect(placesIn(headed, "cpor", "incentive")[0]).toMatchObject({ beside: 2, like: 2 });
  });

  test("in front of what follows the table that the clause announces", () => {
    const told = `${WORK}\n${CONSENT} with these details:\n| Partner ID | 3217405 |\nPrices are net.`;
    expect(placesIn(told, "cpor", "incentive")[0]).toEqual({
      change: "paragraph",
      beside: 4,
      where: "before",
      like: 1,
    });
    const last = `${WORK}\n${CONSENT} with these details:\n| Partner ID | 3217405 |`;
    expect(placesIn(last, "cpor", "incentive")).toEqual([]);
  });

  test("in the last cell of the row that says the rest", () => {
    const sentence = `${WORK}\n| Recognition | ${CONSENT}. |`;
    expect(placesIn(sentence, "cpor", "incentive")[0]).toEqual({ change: "sentence", paragraph: 2 });
    const line = `${WORK}\n| ${CONSENT}. | agreed |\n| Term | one year |`;
    expect(placesIn(line, "cpor", "incentive")[0]).toEqual({
      change: "paragraph",
      beside: 2,
      where: "after",
      like: 2,
    });
  });

  test("behind the mandatory facts, where the family is a set of facts", () => {
    const told = `${WORK}\nThe tenant's domain is contoso.onmicrosoft.com.\nThe Customer buys through CSP.`;
    expect(placesIn(told, "tenant-details", "admin-contact")).toEqual([{ change: "sentence", paragraph: 1 }]);
  });
});

describe("There is no place", () => {
  test("for what is found, or where no clause stands", () => {
    expect(placesIn(`${WORK}\n${CONSENT}.`, "cpor", "consent")).toEqual([]);
    expect(placesIn(WORK, "cpor", "consent")).toEqual([]);
  });

  test("outside the body", () => {
    const { paragraphs, notices } = agreementFrom(`${WORK}\n${CONSENT}. Tenant ID: [●]`);
    const footnote = { ...paragraphs[1]!, story: "footnote" as const, index: 0 };
    expect(placesIn({ paragraphs: [paragraphs[0]!, footnote], notices }, "cpor", "tenant-id")).toEqual([]);
  });
});
