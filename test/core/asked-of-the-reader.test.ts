import type { ClauseFamily, LanguageCode } from "../../src/core";
import { statusIn } from "./passage-in-agreement";

describe("What the reader is asked to do with what the partner sends binds him", () => {
  test.each<[ClauseFamily, string]>([
    ["admin-access", "Accept our GDAP request when it lands."],
    ["admin-access", "Approve the GDAP relationship that we send you."],
    ["poe", "Sign any proof of execution form that we send you."],
    ["dpor", "Enter us as Digital Partner of Record on each Azure subscription in the portal."],
    ["customer-agreement", "Accept the Microsoft Customer Agreement before we place your order."],
  ])("%s: %s", (family, sentence) => {
    expect(statusIn(family, "en", sentence)).toBe("incomplete");
  });
});

describe("A word of several senses is read by what stands beside it", () => {
  test.each<[LanguageCode, string]>([
    [
      "en",
      "Where malware is suspected, the Supplier shall collect proof of execution (prefetch and process-creation events).",
    ],
    ["en", "The record that the e-signature platform makes is evidence of execution."],
    ["de", "Bei Verdacht auf Schadsoftware sichert der Auftragnehmer den Proof of Execution (Prefetch)."],
    ["fr", "En cas de rançongiciel, le Prestataire recueille la preuve d'exécution."],
    ["es", "Ante un malware, el Proveedor recogerá la prueba de ejecución."],
    ["nl", "Bij malware legt Leverancier het proof of execution vast."],
  ])("%s: %s", (language, sentence) => {
    expect(statusIn("poe", language, sentence)).toBe("missing");
  });
});

describe("What is refused, or who holds a place, is read as it is said", () => {
  test.each<[LanguageCode, ClauseFamily, string, string]>([
    [
      "de",
      "poe",
      "adverse",
      "Eine Vorlage dieses Abrufs bei Microsoft als Proof of Execution ist dem Auftragnehmer nicht gestattet.",
    ],
    [
      "en",
      "dpor",
      "present",
      'The Customer will assign the Supplier, Partner ID 2618003, as Digital Partner of Record on the subscription "Estate Archive".',
    ],
    [
      "en",
      "tpor",
      "present",
      "The Supplier remains the CSP reseller of record for the subscriptions in Schedule 1, under Partner ID 5990577. Litware Ltd will be the reseller of record for any new subscriptions.",
    ],
    [
      "en",
      "tpor",
      "adverse",
      "The Supplier remains the CSP reseller of record for the subscriptions in Schedule 1, under Partner ID 5990577. From 1 May 2027 Litware Ltd is the reseller of record.",
    ],
    [
      "en",
      "tpor",
      "present",
      "You'll be buying your 45 Business Premium seats from us; we're a Microsoft CSP, and orders go in under our location ID 961574.",
    ],
  ])("%s %s %s: %s", (language, family, status, sentence) => {
    expect(statusIn(family, language, sentence)).toBe(status);
  });

  test("A sentence beside an empty box agrees to nothing that the heading names", () => {
    const form = `### Claiming partner of record
☐ We agree to a claim.
☐ We do not agree to a claim.
☒ The question does not arise.`;
    expect(statusIn("cpor", "en", form)).toBe("mentioned");
  });
});
