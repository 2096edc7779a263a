import { scan, type ClauseFamily, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { statusIn } from "./passage-in-agreement";

const TOLD: readonly (readonly [LanguageCode, ClauseFamily, string])[] = [
  [
    "en",
    "customer-agreement",
    "The Microsoft Customer Agreement is the contract that a customer accepts before it orders through a partner.",
  ],
  [
    "en",
    "customer-agreement",
    "Microsoft calls the contract that a new customer accepts before its first order the Microsoft Customer Agreement.",
  ],
  [
    "en",
    "poe",
    "The document by which a partner shows Microsoft that a customer has engaged it is called proof of execution.",
  ],
  ["en", "tpor", "The reseller of record is the firm that sells the subscriptions to the customer."],
  ["en", "poe", "By a proof of execution a Partner shows Microsoft its work."],
  [
    "de",
    "poe",
    "Der Beleg, mit dem ein Partner Microsoft zeigt, dass ein Kunde ihn beauftragt hat, heißt Proof of Execution.",
  ],
  [
    "de",
    "customer-agreement",
    "Die Microsoft-Kundenvereinbarung ist ein Vertrag, den ein Kunde annimmt, bevor er über einen Partner bestellt.",
  ],
  [
    "fr",
    "poe",
    "On appelle « preuve d'exécution » le document par lequel un partenaire montre à Microsoft qu'il est intervenu chez un client.",
  ],
  [
    "fr",
    "admin-access",
    "GDAP : la relation par laquelle un client donne à un partenaire des rôles dans son locataire.",
  ],
  [
    "fr",
    "cpor",
    "La demande par laquelle un partenaire indique à Microsoft pour quel client il travaille s'appelle demande CPOR.",
  ],
  [
    "es",
    "admin-access",
    "Se llama GDAP a la relación por la que un cliente da a un partner roles en su inquilino.",
  ],
  [
    "nl",
    "customer-agreement",
    "De overeenkomst die een klant aanvaardt voordat hij via een partner bestelt, heet Microsoft-klantovereenkomst.",
  ],
  [
    "nl",
    "cpor",
    "CPOR-claim: de melding waarmee een partner Microsoft laat weten voor welke klant hij werkt.",
  ],
];

test.each(TOLD)(
  "what customers and partners do at large is agreed by nobody: %s, %s: %s",
  (code, family, text) => {
    expect(statusIn(family, code, text)).toBe("mentioned");
  },
);

test.each([
  ["cpor", "The Customer consents, as a customer of Microsoft, to the Supplier's CPOR claim."],
  ["admin-access", "A Customer administrator shall approve the GDAP relationship."],
  [
    "customer-agreement",
    "A Customer director accepts the Microsoft Customer Agreement before the first order.",
  ],
  ["pal", "The Supplier links a partner ID of its own to the guest account."],
] as const)("the parties of the agreement are meant: %s: %s", (family, text) => {
  expect(statusIn(family, "en", text)).toMatch(/present|incomplete/);
});

test("the letter of an item is no article", () => {
  const text = `# Services agreement between Contoso Ltd (the supplier) and Fabrikam Inc (the customer)
## 1. Microsoft
The parties agree that
(a) the customer consents to a claim of the supplier as Claiming Partner of Record for Teams; and
(b) the customer pays the supplier by the day.`;
  const { findings } = scan(agreementFrom(text), rulesOf(builtInLibrary()));
  expect(findings.find(({ family }) => family === "cpor")!.status).toBe("incomplete");
});

test("a German partner admin link is nobody at large", () => {
  const text =
    "Eine Partner-ID wird mit den Konten nicht verknüpft; ein Partner Admin Link ist ausgeschlossen.";
  expect(statusIn("pal", "de", text)).toBe("adverse");
});
