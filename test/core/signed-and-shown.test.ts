// Knows: kinds of wording by which the Microsoft Customer Agreement is signed or declined, work is confirmed, a tenant is named.
// Refuses to know: how they are recognised.
import { scan, type ClauseFamily, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { bareAgreement } from "./bare-agreements";
import { CONFIRMED, GIVEN, lacking, proofIn, SIGNED } from "./proof-in";

const SALE: Record<LanguageCode, string> = {
  en: "The Supplier sells the Customer Microsoft 365 subscriptions as its cloud solution provider.",
  de: "Der Auftragnehmer verkauft dem Auftraggeber Microsoft-365-Abonnements als Cloud Solution Provider (CSP).",
  fr: "Le Prestataire vend au Client des abonnements Microsoft 365 en qualité de Cloud Solution Provider (CSP).",
  es: "El Proveedor vende al Cliente suscripciones de Microsoft 365 como Cloud Solution Provider (CSP).",
  nl: "Leverancier verkoopt aan Klant Microsoft 365-abonnementen als Cloud Solution Provider (CSP).",
};
const rules = rulesOf(builtInLibrary());

/** The status of a family in a sale with one more clause, and what of it is lacking where a clause stands. */
function readingOf(family: ClauseFamily, language: LanguageCode, clause: string): string {
  const agreement = agreementFrom(bareAgreement(language, SALE[language], clause.split("\n")));
  const finding = scan(agreement, rules).findings.find((one) => one.family === family)!;
  return [finding.status, ...(finding.status === "incomplete" ? lacking(finding) : [])].join(" ");
}

describe("Who accepts the Microsoft Customer Agreement, and who declines it", () => {
  it.each<[string, LanguageCode, string]>([
    [
      "present",
      "en",
      "Ms Greta Holm, for the Customer, hereby accepts the Microsoft Customer Agreement ahead of any order.",
    ],
    [
      "present",
      "en",
      "Nothing is ordered until Ravi Menon, who may bind the Customer, has clicked to accept the Microsoft Customer Agreement.",
    ],
    [
      "present",
      "es",
      "Doña Pilar Soto, en nombre del Cliente, ha leído y acepta el Contrato de cliente de Microsoft, con carácter previo a cualquier pedido.",
    ],
    [
      "present",
      "fr",
      "Mme Anne Roy, au nom du Client, a lu et accepte le Contrat client Microsoft, préalablement à toute commande.",
    ],
    [
      "present",
      "de",
      "Frau Dr. Ute Kern hat im Namen des Auftraggebers die Microsoft-Kundenvereinbarung gelesen und nimmt sie vor jeder Bestellung an.",
    ],
    [
      "present",
      "nl",
      "Mevrouw E. Smit heeft namens Klant de Microsoft-klantovereenkomst gelezen en aanvaardt deze vóór iedere bestelling.",
    ],
    [
      "incomplete signer",
      "en",
      "The Customer accepts the Microsoft Customer Agreement before the first order. Reports are signed by a director.",
    ],
    [
      "incomplete signer",
      "en",
      "The Customer accepts the Microsoft Customer Agreement before the first order. The Supplier's account manager signs the minutes.",
    ],
    [
      "adverse",
      "en",
      "The Supplier has asked the Customer to accept the Microsoft Customer Agreement before the next order. The Customer declines to accept it through the Supplier.",
    ],
    ["adverse", "en", "No officer may bind the Customer to the Microsoft Customer Agreement."],
    [
      "adverse",
      "en",
      "Signing this order does not mean that the Customer accepts the Microsoft Customer Agreement.",
    ],
    [
      "adverse",
      "es",
      "El Cliente declina aceptar el Contrato de cliente de Microsoft por medio del Proveedor.",
    ],
    ["mentioned", "en", "The Supplier can help the Customer to accept the Microsoft Customer Agreement."],
  ])("%s (%s): %s", (reading, language, clause) => {
    expect(readingOf("customer-agreement", language, clause)).toBe(reading);
  });
});

describe("What is confirmed and shown as proof of execution", () => {
  it.each<[LanguageCode, string]>([
    ["en", "The parties place on record that the Supplier carries out the services of section 1."],
    ["en", "The Customer warrants the accuracy of the description of the services in section 1."],
    ["de", "Der Auftraggeber bestätigt die Richtigkeit der Leistungsbeschreibung in § 1."],
    ["fr", "Le Client reconnaît l'exactitude de la description des prestations de l'article 1."],
    ["es", "El Cliente da por exacta la descripción de los servicios de la cláusula 1."],
    ["nl", "Klant erkent de juistheid van de omschrijving van de diensten in artikel 1."],
  ])("the work is confirmed (%s): %s", (language, confirmed) => {
    expect(lacking(proofIn(language, GIVEN[language], SIGNED[language], confirmed))).toEqual([]);
  });

  it.each<[LanguageCode, string]>([
    ["en", "The Customer acknowledges that the Supplier provides similar services to others."],
    ["en", "The Customer acknowledges that the Supplier performs the services as an independent contractor."],
  ])("the work is not confirmed (%s): %s", (language, sentence) => {
    expect(lacking(proofIn(language, GIVEN[language], SIGNED[language], sentence))).toEqual(["services"]);
  });

  it.each<[LanguageCode, string]>([
    ["en", "The Customer has no objection to Microsoft being given this Agreement as proof of execution."],
    ["en", "The Supplier can show Microsoft that it was engaged by producing this Agreement."],
    ["es", "Microsoft podrá recibir este contrato como prueba de ejecución."],
    [
      "fr",
      "Le Prestataire peut justifier auprès de Microsoft de sa mission en produisant le présent contrat.",
    ],
  ])("Microsoft may have it (%s): %s", (language, given) => {
    expect(lacking(proofIn(language, given, SIGNED[language], CONFIRMED[language]))).toEqual([]);
  });

  it.each<[LanguageCode, string]>([
    ["en", "Proof of execution of the restore tests is in the monthly report."],
    ["de", "Der Nachweis der Ausführung von Sicherungen erfolgt im Monatsbericht."],
    ["nl", "Het bewijs van uitvoering van de back-ups staat in het maandrapport."],
  ])("a technical proof is none (%s): %s", (language, sentence) => {
    expect(proofIn(language, sentence).status).toBe("missing");
  });
});

describe("How a tenant's facts are written", () => {
  const ID = "7d1f7a52-5b0f-4a57-9b5c-1a2b3c4d5e6f";

  it.each<[string, LanguageCode, string]>([
    [
      "present",
      "en",
      `Tenant GUID ${ID}; custom domain contoso.example; point of contact: Mia Lund <mia.lund@contoso.example>.`,
    ],
    [
      "present",
      "fr",
      `| Identifiant de l'annuaire | ${ID} |\n| Domaine principal | contoso.example |\n| Référente technique | Mia Lund, mia.lund@contoso.example |`,
    ],
    [
      "incomplete domain",
      "en",
      `| Tenant ID | ${ID} |\n| Domain | onmicrosoft.com |\n| Contact | Mia Lund, mia.lund@contoso.example |`,
    ],
    [
      "incomplete domain",
      "en",
      `| Tenant ID | ${ID} |\n| Domain | ______ .onmicrosoft.com |\n| Contact | Mia Lund, mia.lund@contoso.example |`,
    ],
  ])("%s (%s): %s", (reading, language, clause) => {
    expect(readingOf("tenant-details", language, clause)).toBe(reading);
  });
});

describe("What the work is, told by its price, its titles and the customer's people", () => {
  const levelOf = (family: ClauseFamily, text: string): string => {
    const head =
      "# AGREEMENT\nFabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”).\n";
    const { findings } = scan(agreementFrom(head + text), rules);
    return findings.find((one) => one.family === family)!.level;
  };

  it("work paid by the hour makes a service of what the customer takes up", () => {
    const seats = "The Supplier sells the Customer ten Business Central seats as Cloud Solution Provider.";
    const taken = "The Customer now replaces its old package with Dynamics 365 Business Central.";
    expect(levelOf("poe", `## A. Reason\n${taken}\n## B. Seats\n${seats}`)).toBe("not-applicable");
    const priced = "Time and materials is billed at 185 an hour.";
    expect(levelOf("poe", `## A. Reason\n${taken}\n## B. Seats\n${seats}\n## C. Price\n${priced}`)).toBe(
      "recommended",
    );
  });

  it("the customer's own people and the title of an access clause make no managed services", () => {
    const work = "## 1. Services\nThe Supplier shall configure SharePoint Online for the Customer.";
    const lead = "The Customer's lead is Mia Lund, who also looks after the tenant.";
    const access =
      "Tenant administration. The Customer shall approve a GDAP request with the Teams Administrator role.";
    expect(levelOf("admin-access", `${work}\n## 2. People\n${lead}\n${access}`)).toBe("recommended");
    const managed = "The Supplier looks after the Customer's tenant.";
    expect(levelOf("admin-access", `${work}\n## 2. People\n${managed}`)).toBe("required");
  });
});
