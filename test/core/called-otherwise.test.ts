import type { ClauseFamily, LanguageCode, Status } from "../../src/core";
import { findingOf } from "./finding-in";

type Said = readonly [ClauseFamily, LanguageCode, Status, string];

describe("The seller of record, called otherwise", () => {
  it.each<Said>([
    [
      "tpor",
      "en",
      "incomplete",
      "Fifty Visio seats are ordered by the Customer and resold to it by the Supplier.",
    ],
    ["tpor", "en", "adverse", "The Supplier's appointment as CSP for the Customer's Azure plan is revoked."],
    [
      "tpor",
      "en",
      "adverse",
      "In no event shall the Supplier be shown at Microsoft as the company that transacted the Customer's Azure plan.",
    ],
    ["tpor", "en", "adverse", "A reseller relationship request of the Supplier will be declined."],
    [
      "tpor",
      "en",
      "mentioned",
      "The Customer might later consider the Supplier as a reseller of its Microsoft licences.",
    ],
    [
      "tpor",
      "de",
      "incomplete",
      "Für die Microsoft-365-Lizenzen tritt der Auftragnehmer als Reseller of Record an die Stelle der Litware GmbH.",
    ],
  ])("%s in %s is %s: %s", (family, language, status, said) => {
    expect(findingOf(family, language, said).status).toBe(status);
  });
});

describe("Administration and its accounts, called otherwise", () => {
  it.each<Said>([
    [
      "admin-access",
      "en",
      "incomplete",
      "Individual accounts for the Supplier's engineers will be created by the Customer in its Entra tenant.",
    ],
    [
      "admin-access",
      "en",
      "incomplete",
      "Delegated administration (GDAP) is granted to the Supplier for one year.",
    ],
    [
      "admin-access",
      "en",
      "adverse",
      "The administration of the Microsoft 365 tenant remains exclusively with Adatum Corporation.",
    ],
    [
      "admin-access",
      "de",
      "adverse",
      "Der Auftraggeber entzieht dem Auftragnehmer sämtliche Azure-Rollen zum Monatsende.",
    ],
    [
      "admin-access",
      "nl",
      "adverse",
      "Het beheer van de tenant ligt uitsluitend bij Adatum B.V. en de rol Globale beheerder ook.",
    ],
    [
      "admin-access",
      "es",
      "incomplete",
      "El Cliente se compromete a crear en su inquilino cuentas nominativas para el Proveedor.",
    ],
  ])("%s in %s is %s: %s", (family, language, status, said) => {
    expect(findingOf(family, language, said).status).toBe(status);
  });
});

describe("The Microsoft Customer Agreement, accepted otherwise", () => {
  it.each<Said>([
    [
      "customer-agreement",
      "en",
      "incomplete",
      "I, Ana Silva, Finance Director, accept the Microsoft Customer Agreement on behalf of the Customer.",
    ],
    [
      "customer-agreement",
      "de",
      "incomplete",
      "Ich, Ana Silva, Prokuristin, akzeptiere hiermit den Microsoft-Kundenvertrag im Namen des Auftraggebers.",
    ],
    [
      "customer-agreement",
      "en",
      "adverse",
      "Nothing in this order, and nothing that the Supplier does, shall be read as acceptance of the Microsoft Customer Agreement.",
    ],
    [
      "customer-agreement",
      "en",
      "present",
      "The Customer's authorised signatory, Ana Silva, shall accept the Microsoft Customer Agreement. Only then does the Supplier begin provisioning.",
    ],
  ])("%s in %s is %s: %s", (family, language, status, said) => {
    expect(findingOf(family, language, said).status).toBe(status);
  });
});

describe("PAL as a television standard", () => {
  it.each<readonly [LanguageCode, string]>([
    ["en", "The Supplier shall deliver each film in PAL format to the partner, with its ID in the header."],
    ["de", "Der Auftragnehmer liefert zwei Kameras mit PAL-Ausgang und vergibt deren ID."],
    ["nl", "Leverancier voorziet iedere doos van een PAL-code met het partnernummer."],
  ])("is not the Partner Admin Link, in %s: %s", (language, said) => {
    expect(findingOf("pal", language, said).status).toBe("missing");
  });
});
