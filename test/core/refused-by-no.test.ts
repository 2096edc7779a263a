import type { ClauseFamily, LanguageCode } from "../../src/core";
import { findingOf } from "./finding-in";

const statusOf = (family: ClauseFamily, language: LanguageCode, clause: string): string =>
  findingOf(family, language, clause).status;

describe("A clause is refused by a 'no' before what would be given or done", () => {
  test.each<[ClauseFamily, string]>([
    ["cpor", "The Customer gives no consent to a claim of the Supplier as Claiming Partner of Record."],
    ["cpor", "The Supplier will submit no claim as Claiming Partner of Record."],
    ["cpor", "The Supplier shall make no such registration as Claiming Partner of Record."],
    ["cpor", "No consent is given to the Supplier's registration as Claiming Partner of Record."],
    ["dpor", "The Customer adds no partner as digital partner of record."],
    ["pal", "The Supplier will make no link of its Partner ID by Partner Admin Link."],
    ["pal", "The Supplier links no Partner ID to its accounts by Partner Admin Link."],
    ["poe", "The Customer will sign no proof of execution for Microsoft."],
    ["admin-access", "The Customer will approve no GDAP relationship."],
  ])("%s: %s", (family, clause) => {
    expect(statusOf(family, "en", clause)).toBe("adverse");
  });

  it("also where the sentence before names it, and another firm has it", () => {
    const held = "Northwind Ltd has the claim as Claiming Partner of Record for Teams.";
    const refusal = "The Supplier will submit no competing claim, and the Customer gives no consent to one.";
    expect(statusOf("cpor", "en", `${held} ${refusal}`)).toBe("adverse");
  });

  it("but a link or an entry that gives no more rights is no refusal", () => {
    const clause =
      "The Supplier shall link its Partner ID to the guest accounts by Partner Admin Link. The Customer notes that the link grants no authority.";
    expect(statusOf("pal", "en", clause)).toBe("incomplete");
  });
});

describe("A consent that was given once and is withdrawn now", () => {
  const told =
    "Im Jahr 2023 hatte der Auftraggeber zugestimmt, dass der Auftragnehmer als Claiming Partner of Record für Teams geführt wird. Das Projekt ist beendet.";

  it("was only told of", () => {
    expect(statusOf("cpor", "de", told)).toBe("mentioned");
  });

  it("is refused, sentences later", () => {
    const withdrawn = `${told} Der Auftraggeber widerruft diese Zustimmung auf den 31. Dezember 2025.`;
    expect(statusOf("cpor", "de", withdrawn)).toBe("adverse");
  });
});

test("A consent in a clause that is deleted is refused", () => {
  const deletion =
    "Clause 11 (Claiming Partner of Record). Clause 11 of the master agreement, by which the Customer consented to this, is deleted.";
  expect(statusOf("cpor", "en", deletion)).not.toBe("incomplete");
  expect(statusOf("cpor", "en", `${deletion} The Customer's consent is withdrawn.`)).toBe("adverse");
});

test("An entry of another firm that stays is none for the supplier", () => {
  const entry =
    "In den Subscriptions ist die Tailspin Beratung AG als Digital Partner of Record eingetragen. Dieser Eintrag bleibt bestehen; der Auftraggeber wird ihn nicht auf den Auftragnehmer umschreiben.";
  expect(["adverse", "mentioned"]).toContain(statusOf("dpor", "de", entry));
});

test("Another maker's subscriptions tell of no partner of record at Microsoft", () => {
  const adobe =
    "Nothing in this order makes the Supplier partner of record for the Customer's Adobe Creative Cloud subscriptions.";
  expect(statusOf("dpor", "en", adobe)).toBe("missing");
});
