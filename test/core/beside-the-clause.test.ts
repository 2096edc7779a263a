import type { ClauseFamily, LanguageCode } from "../../src/core";
import { stateIn } from "./passage-in-agreement";

const ACCESS =
  "The Customer shall approve the GDAP relationship requested by the Supplier with the roles Intune Administrator and Global Reader.";
const ACCEPTANCE_BEFORE =
  "The Customer shall accept the Microsoft Customer Agreement before the first order is placed.";
const ACCEPTANCE_BY =
  "The Customer shall accept the Microsoft Customer Agreement through its authorised signatory Jane Roe, CFO.";
const PROOF =
  "The Customer confirms that the Supplier deployed Exchange Online from March to June 2026; this order serves as proof of execution and may be disclosed to Microsoft.";
const CLAIM =
  "The Customer consents to the Supplier's CPOR claim with Partner ID 1234567 for tenant ID 5995c6cb-5c15-4e8d-bc59-8e7ca1b3fd77.";

describe("A sentence behind the clause that speaks of something else says none of its elements", () => {
  test.each<[ClauseFamily, string, string, string]>([
    ["admin-access", "term", ACCESS, "The project lasts until 31 December 2026."],
    ["admin-access", "term", ACCESS, "This agreement runs until 30 June 2027."],
    ["admin-access", "term", ACCESS, "The licences run for twelve months."],
    ["admin-access", "term", ACCESS, "Premium support is available until 31 December 2026."],
    ["admin-access", "term", ACCESS, "The steering committee meets throughout the project."],
    ["admin-access", "term", ACCESS, "The Supplier answers within two days."],
    [
      "admin-access",
      "roles",
      ACCESS.replace(/ with the roles.*/, "."),
      "The request is sent to the Customer's Exchange Administrator.",
    ],
    ["customer-agreement", "before-order", ACCEPTANCE_BY, "Prices are quoted before each order."],
    ["customer-agreement", "before-order", ACCEPTANCE_BY, "The Supplier sends a quotation before ordering."],
    ["customer-agreement", "signer", ACCEPTANCE_BEFORE, "The Supplier's director John Doe signs this order."],
    ["poe", "cooperation", PROOF, "The Customer will countersign invoices."],
    ["cpor", "workloads", CLAIM, "The newsletter covers Power BI."],
    ["cpor", "workloads", CLAIM, "Training on Teams is offered separately."],
  ])("%s %s: %s %s", (family, element, clause, sentence) => {
    expect(stateIn(family, element, "en", `${clause} ${sentence}`)).toBe("absent");
  });
});

describe("A sentence in the clause's own paragraph may say an element without naming the clause again", () => {
  test.each<[LanguageCode, ClauseFamily, string, string]>([
    ["en", "admin-access", "term", `${ACCESS} Closing day for both is 12 June 2026.`],
    ["en", "admin-access", "term", `${ACCESS} Conferral is withdrawn upon termination of this order form.`],
    [
      "es",
      "admin-access",
      "term",
      "El Cliente aprobará la relación GDAP del Proveedor con el rol Administrador de Exchange. Se retirará al firmarse el acta de cierre del proyecto.",
    ],
  ])("%s %s %s: %s", (language, family, element, passage) => {
    expect(stateIn(family, element, language, passage)).toBe("found");
  });
});

describe("A place that waits for a value is empty", () => {
  const VALUES = ["t.b.c.", "t.b.a.", "n.t.b.", "—", "–", "?", "(name)", "to be advised", "____"];
  test.each(VALUES)("%s", (value) => {
    const passage = `${ACCEPTANCE_BEFORE}\n\nAuthorised signatory: ${value}`;
    expect(stateIn("customer-agreement", "signer", "en", passage)).toBe("blank");
  });

  it("so is one in the line below what asks for it", () => {
    const passage = `${ACCEPTANCE_BEFORE} The person accepting for the Customer is:\n\nName: ________ E-mail: ________`;
    expect(stateIn("customer-agreement", "signer", "en", passage)).toBe("blank");
  });

  it("but not where the line below names him", () => {
    const passage = `${ACCEPTANCE_BEFORE} The person accepting for the Customer is:\n\nJane Roe, Chief Financial Officer`;
    expect(stateIn("customer-agreement", "signer", "en", passage)).toBe("found");
  });

  it("and a question names nobody", () => {
    const passage =
      "Opdrachtgever aanvaardt het Microsoft Customer Agreement vóór de eerste bestelling. Wie tekent namens Opdrachtgever voor die aanvaarding?";
    expect(stateIn("customer-agreement", "signer", "nl", passage)).toBe("absent");
  });

  it("nor does a number say which roles", () => {
    const passage =
      "The Customer shall approve the GDAP relationship of the Supplier for 180 days.\n\n| Roles | 4 |\n| Start | 2 March 2026 |";
    expect(stateIn("admin-access", "roles", "en", passage)).not.toBe("found");
  });
});
