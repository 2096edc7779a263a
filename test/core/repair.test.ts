import { type Clause, gainOf, planRepair, type RepairPlace, repaired, scan, wordingAt } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { additionFor } from "./lacking-in";

const rules = rulesOf(builtInLibrary());
const fill = (text: string, whole = false): RepairPlace => ({
  change: "fill",
  words: { paragraph: 0, start: 0, end: text.length, text },
  whole,
});
const SENTENCE: RepairPlace = { change: "sentence", paragraph: 0 };
const ROW: RepairPlace = { change: "row", cell: 1 };

const textsAt = (place: RepairPlace, addition: Clause) =>
  wordingAt(place, addition).body.map((block) => ("text" in block ? block.text : ""));
const askedAt = (place: RepairPlace, addition: Clause) =>
  wordingAt(place, addition).fillIns.map(({ name, kind }) => `${name}: ${kind}`);

describe("The wording of an addition at a place", () => {
  const contact = additionFor("tenant-details", "admin-contact");
  const signer = additionFor("customer-agreement", "signer");
  const services = additionFor("poe", "services");

  test("is its sentence behind the clause, and its row in a table, with the blanks that each asks", () => {
    const tenantId = additionFor("tenant-details", "tenant-id");
    expect(textsAt(SENTENCE, tenantId)).toEqual([
      "The ID of the Customer's Microsoft tenant (directory ID) is {{tenant-id}}.",
    ]);
    expect(textsAt(ROW, tenantId)).toEqual(["Microsoft tenant ID (directory ID)", "{{tenant-id}}"]);
    expect(askedAt(ROW, contact)).toEqual(["contact-name: text", "contact-email: email"]);
  });

  test("is the value of its row in a field of its own", () => {
    expect(textsAt(fill("TBC", true), contact)).toEqual(["{{contact-name}}, e-mail {{contact-email}}"]);
  });

  test("is the one value that the placeholder names, else the first", () => {
    expect(textsAt(fill("[contact e-mail]"), { ...contact, fillIns: [contact.fillIns[1]!] })).toEqual([
      "{{contact-email}}",
    ]);
    expect(textsAt(fill("[e-mail]"), signer)).toEqual(["{{signer-email}}"]);
    expect(textsAt(fill("[●]"), signer)).toEqual(["{{signer-name}}"]);
    expect(textsAt(fill("________", true), signer)).toEqual(["{{signer-name}}"]);
  });

  test("is every value that the placeholder names", () => {
    expect(textsAt(fill("[NAME / E-MAIL]"), contact)).toEqual(["{{contact-name}}, e-mail {{contact-email}}"]);
    expect(textsAt(fill("[name, e-mail of signatory]"), signer)).toEqual([
      "{{signer-name}}, {{signer-email}}",
    ]);
  });

  test("asks among other words for free text in place of a date, a list or a choice", () => {
    expect(askedAt(fill("[start date]"), services)).toEqual(["start-date: text"]);
    expect(wordingAt(fill("[__]"), additionFor("admin-access", "term")).fillIns[0]!.example).toBe(
      "31 December 2027",
    );
    expect(askedAt(fill("[__]", true), additionFor("admin-access", "term"))).toEqual([
      "access-end-date: date",
    ]);
    expect(askedAt(fill("[ID]"), additionFor("cpor", "tenant-id"))).toEqual(["tenant-id: guid"]);
  });
});

const BEFORE = agreementFrom("One.\n| A | B |\n| C | D |\nTwo.");
function linesAfter(place: RepairPlace, ...texts: string[]): string[] {
  const body = texts.map((text) => ({ level: 1 as const, text }));
  const plan = planRepair(place, { clauseId: "an-addition", version: "1.0.0", title: "", body });
  return repaired(BEFORE, plan).paragraphs.map(
    ({ text, index, cell }) => `${index} ${cell ? `${cell.row}/${cell.column} ` : ""}${text}`,
  );
}

describe("A plan, carried out on the agreement", () => {
  test("puts a value in place of words", () => {
    const words = { paragraph: 0, start: 0, end: 3, text: "One" };
    expect(linesAfter({ change: "fill", words, whole: false }, "Three")[0]).toBe("0 Three.");
  });

  test("puts a sentence behind a space at the end", () => {
    expect(linesAfter(SENTENCE, "And more.")[0]).toBe("0 One. And more.");
  });

  test("puts a paragraph behind or in front of another", () => {
    expect(
      linesAfter({ change: "paragraph", beside: 0, where: "after", like: 0 }, "New.").slice(0, 3),
    ).toEqual(["0 One.", "1 New.", "2 0/0 A"]);
    expect(linesAfter({ change: "paragraph", beside: 5, where: "before", like: 0 }, "New.").slice(5)).toEqual(
      ["5 New.", "6 Two."],
    );
  });

  test("puts a row under another, which moves those below it", () => {
    expect(linesAfter({ change: "row", cell: 2 }, "E", "F").slice(1)).toEqual([
      "1 0/0 A",
      "2 0/1 B",
      "3 1/0 E",
      "4 1/1 F",
      "5 2/0 C",
      "6 2/1 D",
      "7 Two.",
    ]);
  });
});

describe("What a change gains", () => {
  const CLAUSE =
    "The Customer consents to the association of the Supplier with its Microsoft tenant as Claiming Partner of Record for Microsoft Teams.";
  const gain = (before: string, after: string) =>
    gainOf(
      { family: "cpor", element: "tenant-id" },
      scan(agreementFrom(before), rules),
      scan(agreementFrom(after), rules),
    );
  const ID = "Its tenant ID is 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934.";

  test("is the element, where it is found and nothing is worse off", () => {
    expect(gain(CLAUSE, `${CLAUSE} ${ID}`)).toBe("found");
  });

  test("is nothing, where it is still not said, or where the clause lost something for it", () => {
    expect(gain(CLAUSE, `${CLAUSE} Prices are net.`)).toBe("none");
    expect(gain(CLAUSE, `${CLAUSE.replace(" for Microsoft Teams", "")} ${ID}`)).toBe("none");
    expect(
      gain(CLAUSE, `${CLAUSE} ${ID} The Supplier shall not register as Claiming Partner of Record.`),
    ).toBe("none");
  });

  test("is one place of several, where the next is still empty", () => {
    expect(gain(`${CLAUSE} Its tenant ID is [ID].`, `${CLAUSE} Its tenant ID is [the ID].`)).toBe("none");
    expect(
      gain(`${CLAUSE}\nTenant ID: [ID]\nTenant ID: [too]`, `${CLAUSE}\nTenant: [ID]\nTenant ID: [too]`),
    ).toBe("nearer");
  });
});
