// Knows: a short agreement in each language, in which one clause can be put and says all that is said of its family.
// Refuses to know: what any clause means.
import type { LanguageCode } from "../../src/core";

const FRAMES: Record<LanguageCode, readonly [head: string, tail: string]> = {
  en: [
    `# SERVICES AGREEMENT
Fabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree as follows.
## 1. Services
The Customer pays within thirty days.`,
    `## 3. Confidentiality
Each party keeps the other's information secret.`,
  ],
  de: [
    `# DIENSTLEISTUNGSVERTRAG
zwischen der Fabrikam Beratung GmbH, Köln (nachfolgend „Auftragnehmer“) und der Contoso Handel AG, Bonn (nachfolgend „Auftraggeber“)
## § 1 Leistungen
Die Vergütung ist in dreißig Tagen fällig.`,
    `## § 3 Geheimhaltung
Beide Parteien halten die Informationen der anderen geheim.`,
  ],
  fr: [
    `# CONTRAT DE SERVICES
Entre Fabrikam Conseil SAS, ci-après « le Prestataire », et Contoso Distribution SA, ci-après « le Client ».
## Article 1 – Prestations
Le Client paie à trente jours.`,
    `## Article 3 – Confidentialité
Chaque partie garde secrètes les informations de l'autre.`,
  ],
  es: [
    `# CONTRATO DE SERVICIOS
Fabrikam Consultores, S.L. (en adelante, «el Proveedor») y Contoso Distribución, S.A. (en adelante, «el Cliente»).
## 1. Servicios
El Cliente paga a treinta días.`,
    `## 3. Confidencialidad
Cada parte guarda secreto sobre la información de la otra.`,
  ],
  nl: [
    `# OVEREENKOMST
Fabrikam Advies B.V. (hierna “Leverancier”) en Contoso Handel N.V. (hierna “Klant”).
## 1. Diensten
Klant betaalt binnen dertig dagen.`,
    `## 3. Geheimhouding
Iedere partij houdt de informatie van de ander geheim.`,
  ],
};
const HEADINGS: Record<LanguageCode, string> = {
  en: "## 2. Particular terms",
  de: "## § 2 Besondere Regelungen",
  fr: "## Article 2 – Dispositions particulières",
  es: "## 2. Disposiciones particulares",
  nl: "## 2. Bijzondere bepalingen",
};

/** The agreement as text, with what is sold or done in its first section and the clauses in its second. */
export function bareAgreement(language: LanguageCode, work: string, clauses: readonly string[]): string {
  const [head, tail] = FRAMES[language];
  return [head, work, HEADINGS[language], ...clauses, tail].join("\n");
}
