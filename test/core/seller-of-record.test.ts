import { scan, type ClauseFamily } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

const PARTIES = {
  English:
    "# AGREEMENT\nFabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree on what follows.",
  German:
    "# VERTRAG\nzwischen der Fabrikam Beratung GmbH (nachfolgend „Auftragnehmer“) und der Contoso Handel AG (nachfolgend „Auftraggeber“) über das Folgende.",
  French:
    "# CONTRAT\nEntre Fabrikam Conseil SAS (ci-après le « Prestataire ») et Contoso Distribution SA (ci-après le « Client »).",
  Spanish:
    "# CONTRATO\nEntre Fabrikam Consultoría S.L. (en adelante, el «Proveedor») y Contoso Comercio S.A. (en adelante, el «Cliente»).",
  Dutch:
    "# OVEREENKOMST\nDe partijen bij deze overeenkomst zijn Fabrikam Advies B.V. (hierna: „Leverancier”) en Contoso Retail N.V. (hierna: „Opdrachtgever”), die het volgende met elkaar afspreken.",
} as const;
type Language = keyof typeof PARTIES;

function statusOf(family: ClauseFamily, language: Language, text: string): string {
  const { findings } = scan(agreementFrom(`${PARTIES[language]}\n${text}`), rules);
  return findings.find((finding) => finding.family === family)!.status;
}

describe("Who stands as the seller of record", () => {
  it.each<[Language, string, string]>([
    [
      "English",
      "incomplete",
      "The Supplier will act as the Customer's transacting partner of record for all Microsoft 365 subscriptions.",
    ],
    [
      "English",
      "present",
      "For the Microsoft enrolment 7391 the Supplier is recorded as reseller of record under Partner ID 4875530.",
    ],
    [
      "English",
      "present",
      "All Microsoft licences are ordered through the Supplier, whose Partner ID is 4875530.",
    ],
    [
      "English",
      "present",
      "The Customer shall accept the reseller relationship request sent by the Supplier (Partner ID 4875530), which then supplies its Microsoft 365 licences as Cloud Solution Provider.",
    ],
    [
      "English",
      "present",
      "The Supplier provisions, bills and renews the Customer's Microsoft 365 subscriptions as its CSP. Partner ID: 4875530.",
    ],
    [
      "English",
      "present",
      "The Customer designates the Supplier, PCN 6B0C41E7, as channel partner for its Microsoft Enterprise Agreement.",
    ],
    [
      "English",
      "incomplete",
      "The Supplier procures the Power BI Pro licences from Microsoft and passes them on to the Customer.",
    ],
    [
      "English",
      "incomplete",
      "From 1 July the Customer purchases its seats of Microsoft 365 exclusively from the Supplier.",
    ],
    [
      "English",
      "incomplete",
      "The Supplier's role is that of Licensing Solution Provider for the Microsoft Enterprise Agreement of the Customer.",
    ],
    ["English", "incomplete", "We hereby confirm the Supplier as our CSP for Microsoft 365 E3."],
    [
      "English",
      "incomplete",
      "Orders for Azure are placed by the Supplier in the Customer's name as Cloud Solution Provider.",
    ],
    [
      "English",
      "incomplete",
      "The Customer moves its Microsoft 365 subscriptions from Litware Ltd to the Supplier, who thereby becomes its CSP.",
    ],
    ["English", "missing", "The Supplier rolls out Teams. The Customer buys its licences from Litware Ltd."],
    ["English", "missing", "The Supplier rolls out Teams. No licence is bought from the Supplier."],
    [
      "English",
      "missing",
      "The Supplier rolls out Teams. The Supplier does not sell licences under this Agreement.",
    ],
    [
      "English",
      "adverse",
      "Litware Ltd remains the reseller of record for the Customer's Microsoft 365 subscriptions.",
    ],
    [
      "English",
      "adverse",
      "The Supplier is not and shall not become the Customer’s transacting partner for Microsoft licences.",
    ],
    ["English", "adverse", "The Supplier shall not sell or resell Microsoft licences to the Customer."],
    [
      "English",
      "mentioned",
      "## Glossary\nTransacting partner of record means the partner through whom Microsoft licences are sold.",
    ],
    [
      "English",
      "mentioned",
      "The parties may discuss whether the Supplier should become the Customer's transacting partner of record for Microsoft 365.",
    ],
    [
      "German",
      "present",
      "Der Auftragnehmer ist Transacting Partner of Record für sämtliche Microsoft-365-Abonnements (Partner-ID 4875530).",
    ],
    ["German", "incomplete", "Der Auftraggeber ordert seine Microsoft-Lizenzen künftig beim Auftragnehmer."],
    [
      "German",
      "incomplete",
      "Der Auftragnehmer stellt dem Auftraggeber die Microsoft-365-Lizenzen als CSP zur Verfügung und rechnet sie monatlich ab.",
    ],
    [
      "German",
      "missing",
      "Der Auftragnehmer führt Teams ein. Lizenzen werden beim Auftragnehmer nicht bezogen.",
    ],
    ["German", "adverse", "Litware GmbH bleibt Reseller of Record für die Microsoft-365-Abonnements."],
    [
      "French",
      "present",
      "Le Prestataire est le partenaire transactionnel du Client pour tous ses abonnements Microsoft 365 (Partner ID 4875530).",
    ],
    ["French", "incomplete", "Les licences Microsoft 365 sont acquises par le Client auprès du Prestataire."],
    [
      "French",
      "missing",
      "Le Prestataire déploie Teams. Aucune licence n'est achetée auprès du Prestataire.",
    ],
    ["French", "adverse", "Litware SAS reste le revendeur CSP attitré pour les abonnements Microsoft 365."],
    [
      "Spanish",
      "present",
      "El Proveedor es el partner transaccional del Cliente para todas sus suscripciones de Microsoft 365 (Partner ID 4875530).",
    ],
    ["Spanish", "incomplete", "Las licencias de Microsoft 365 se adquieren a través del Proveedor."],
    ["Spanish", "missing", "El Proveedor despliega Teams. El Proveedor no vende licencias."],
    [
      "Spanish",
      "adverse",
      "Litware S.L. sigue siendo el revendedor registrado de las suscripciones de Microsoft 365.",
    ],
    [
      "Dutch",
      "present",
      "Leverancier is de transacting partner of record voor alle abonnementen op Microsoft 365 (Partner-ID 4875530).",
    ],
    ["Dutch", "incomplete", "Opdrachtgever neemt zijn Microsoft 365-licenties af bij Leverancier."],
    ["Dutch", "missing", "Leverancier rolt Teams uit. Leverancier verkoopt geen licenties."],
    ["Dutch", "adverse", "Litware B.V. blijft reseller of record voor de Microsoft 365-abonnementen."],
  ])("in %s, %s: %s", (language, status, text) => {
    expect(statusOf("tpor", language, text)).toBe(status);
  });
});

describe("Where the tenant's details are written, and where their place is left open", () => {
  it.each<[Language, string, string]>([
    [
      "English",
      "present",
      "| Tenant ID | 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934 |\n| Primary domain | contoso.onmicrosoft.com |\n| IT contact | Ann Lee, ann.lee@contoso.example |\nThe Supplier rolls out Teams.",
    ],
    [
      "English",
      "incomplete",
      "Tenant ID: (to be looked up). Domain: contoso.onmicrosoft.com. The Supplier rolls out Teams.",
    ],
    [
      "English",
      "incomplete",
      "Tenant ID: *leave blank for now*. Domain: contoso.onmicrosoft.com. The Supplier rolls out Teams.",
    ],
    [
      "German",
      "present",
      "Mandanten-ID: 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934; Domäne: contoso.onmicrosoft.com; Ansprechpartnerin: Ann Lee, ann.lee@contoso.example. Der Auftragnehmer führt Teams ein.",
    ],
    [
      "French",
      "present",
      "Identifiant du locataire : 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934. Domaine : contoso.onmicrosoft.com. Contact : Ann Lee, responsable informatique, ann.lee@contoso.example. Le Prestataire déploie Teams.",
    ],
    [
      "Spanish",
      "present",
      "Identificador del inquilino: 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934. Dominio: contoso.onmicrosoft.com. Contacto: Ann Lee, ann.lee@contoso.example. El Proveedor despliega Teams.",
    ],
    [
      "Dutch",
      "present",
      "Tenant-ID: 3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934. Domein: contoso.onmicrosoft.com. Contactpersoon: Ann Lee, ann.lee@contoso.example. Leverancier rolt Teams uit.",
    ],
  ])("in %s, %s: %s", (language, status, text) => {
    expect(statusOf("tenant-details", language, text)).toBe(status);
  });
});
