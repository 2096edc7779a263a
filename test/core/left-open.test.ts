import type { ClauseFamily, ElementState, LanguageCode } from "../../src/core";
import type { Facts } from "../../src/core/facts";
import { holesFor } from "../../src/core/open-places";
import { stateOf } from "./finding-in";

describe("A place that is left open", () => {
  it.each<[ClauseFamily, string, LanguageCode, string]>([
    [
      "admin-access",
      "roles",
      "en",
      "The Customer shall approve the Supplier's GDAP request for six months; the roles in it are to be confirmed.",
    ],
    [
      "admin-access",
      "roles",
      "nl",
      "Klant keurt het GDAP-verzoek van Leverancier goed voor zes maanden, met de volgende rollen in de tenant: n.t.b.",
    ],
    [
      "pal",
      "role",
      "en",
      "The Customer shall give the Supplier's guest account access to subscription Alpha, the assigned role being ________, and the Supplier shall link its Partner ID 4455667 to the account.",
    ],
    [
      "customer-agreement",
      "signer",
      "en",
      "The Customer shall accept the Microsoft Customer Agreement before any order; the officer who accepts it for the Customer is [name to follow].",
    ],
    [
      "customer-agreement",
      "signer",
      "en",
      "No licence is ordered until [name of the officer] has signed the Microsoft Customer Agreement as the Customer's authorised signatory.",
    ],
    [
      "customer-agreement",
      "signer",
      "de",
      "Der Auftraggeber nimmt den Microsoft-Kundenvertrag vor der ersten Bestellung an; wer ihn für den Auftraggeber unterzeichnet, wird noch mitgeteilt.",
    ],
    [
      "customer-agreement",
      "signer",
      "nl",
      "Klant aanvaardt de Microsoft-klantovereenkomst vóór de eerste bestelling; wie namens Klant ondertekent is n.t.b.",
    ],
    [
      "poe",
      "services",
      "en",
      "The Customer confirms that the Supplier performs the following services: (list to be confirmed). The Supplier may submit this order to Microsoft as proof of execution, and the Customer shall sign it on request.",
    ],
    ["cpor", "workloads", "en", "The Customer consents to the Supplier's CPOR claim for [Workloads]."],
    [
      "tpor",
      "partner-id",
      "de",
      "Der Auftraggeber bestellt den Auftragnehmer zum Transacting Partner of Record für den Enterprise-Vertrag Nr. 77665544; die PCN wird nachgereicht.",
    ],
    [
      "tpor",
      "partner-id",
      "en",
      "The Supplier is the transacting partner for the Customer's Microsoft 365 licences; its Partner ID is to be furnished after signature.",
    ],
  ])("%s %s in %s: %s", (family, element, language, said) => {
    expect(stateOf(family, element, language, said)).toBe("blank");
  });

  it.each<[ClauseFamily, string, LanguageCode, string]>([
    [
      "customer-agreement",
      "acceptance",
      "en",
      "The representative who accepts the Microsoft Customer Agreement for the Customer, [name], does so before the first order.",
    ],
    [
      "admin-access",
      "roles",
      "fr",
      "Le Client attribue aux comptes invités du Prestataire le rôle Administrateur Teams jusqu'au ____/____/______.",
    ],
    [
      "tpor",
      "subscriptions",
      "fr",
      "Le Client désigne comme revendeur CSP de ses abonnements n° 445566 le Prestataire, dont l'ID de partenaire reste à compléter.",
    ],
    [
      "pal",
      "access",
      "en",
      "The Customer shall open a guest account for the Supplier with the Reader role on subscription Alpha, and the Supplier shall keep its Partner ID (XXXXXXX) linked to the account.",
    ],
    [
      "customer-agreement",
      "signer",
      "en",
      "The Microsoft Customer Agreement is accepted before the first order by [name] or by Ana Silva for the Customer.",
    ],
  ])("is not that of another thing in the sentence: %s %s in %s: %s", (family, element, language, said) => {
    expect(stateOf(family, element, language, said)).toBe("found");
  });
});

describe("What is said of other work and other words", () => {
  it.each<[ClauseFamily, string, LanguageCode, string]>([
    [
      "dpor",
      "subscriptions",
      "en",
      "The Customer's administrator shall set the Supplier as digital partner of record in the portal. It will run Sentinel in the Customer's Azure subscription and is paid monthly for the subscription.",
    ],
    [
      "poe",
      "disclosure",
      "en",
      "This order constitutes the Proof of Execution of those services, as that term is used in Microsoft's programme.",
    ],
  ])("does not say the element: %s %s in %s: %s", (family, element, language, said) => {
    expect(stateOf(family, element, language, said)).toBe("absent");
  });

  it.each<[ClauseFamily, string, LanguageCode, string]>([
    [
      "dpor",
      "subscriptions",
      "de",
      "Der Administrator des Auftraggebers trägt den Auftragnehmer bei den Abonnements Nord und Süd als Digital Partner of Record ein.",
    ],
    [
      "dpor",
      "customer-action",
      "de",
      "Die Eintragung des Auftragnehmers als Digital Partner of Record obliegt dem Administrator des Auftraggebers.",
    ],
    ["cpor", "consent", "fr", "L'association CPOR du Prestataire pour Teams est acceptée par le Client."],
    ["cpor", "consent", "es", "Queda aceptada por el Cliente la solicitud de CPOR del Proveedor para Teams."],
    [
      "poe",
      "disclosure",
      "en",
      "This order may serve towards Microsoft as proof of the Supplier's engagement and may be handed over for that purpose.",
    ],
    [
      "poe",
      "cooperation",
      "en",
      "The Supplier may submit this order to Microsoft as proof of execution. The Customer shall deliver a signed letter to that end each time the Supplier asks for it.",
    ],
  ])("is told from what does say it: %s %s in %s: %s", (family, element, language, said) => {
    expect(stateOf(family, element, language, said)).toBe("found");
  });
});

describe("The supplier's number", () => {
  it.each<[LanguageCode, string]>([
    [
      "en",
      "The Customer consents that 5566778, which Microsoft has assigned to the Supplier as its Partner ID, is claimed under CPOR for Teams.",
    ],
    ["en", "The Customer consents to the Supplier's CPOR claim for Teams. The Supplier's ID is 5566778."],
    [
      "de",
      "Der Auftraggeber stimmt der CPOR-Zuordnung für Teams zu.\nPartner-ID der Fabrikam Beratung GmbH: 5566778",
    ],
    [
      "de",
      "Der Auftraggeber stimmt der CPOR-Zuordnung für Teams unter 5566778 zu, die Microsoft dem Auftragnehmer als Partner-ID zugeteilt hat.",
    ],
  ])("is read wherever it stands, in %s: %s", (language, said) => {
    expect(stateOf("cpor", "partner-id", language, said)).toBe("found");
  });
});

describe("The customer's tenant", () => {
  it.each<[LanguageCode, ElementState, string]>([
    [
      "de",
      "found",
      "Der Auftraggeber stimmt der CPOR-Zuordnung für Teams im Mandanten 89d2cc78-ecd0-4696-8dfc-58cf3386146b zu.",
    ],
    [
      "en",
      "blank",
      "The Customer consents to the CPOR claim for Teams of the Supplier, with ID 5566778; the tenant is 00000000-0000-0000-0000-000000000000.",
    ],
  ])("in %s is %s: %s", (language, state, said) => {
    expect(stateOf("cpor", "tenant-id", language, said)).toBe(state);
  });
});

describe("An element that only a product says", () => {
  it("has no empty place of its own", () => {
    const unit = { tokens: [], own: 0 };
    const facts = { unit, hits: () => [] } as unknown as Facts;
    expect(
      holesFor({ id: "x", mandatory: true, reach: "section", product: true }, [], [], facts, []),
    ).toEqual([]);
  });
});
