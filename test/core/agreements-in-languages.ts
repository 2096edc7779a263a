// Knows: an agreement in each language besides English, and how sentences with the verdict on them are written in tests.
// Refuses to know: what is right of any sentence.
import type { ClauseFamily, LanguageCode, Status } from "../../src/core";

/** Every language of the analysis but English. */
export type Foreign = Exclude<LanguageCode, "en">;

/** An agreement in each language with every identifier in its annex, so that a clause alone decides the status. */
export const AGREEMENTS: Record<Foreign, (work: string, clause: string) => string> = {
  de: (work, clause) => `# DIENSTLEISTUNGSVERTRAG
zwischen der Fabrikam Beratung GmbH, Köln (nachfolgend „Auftragnehmer“) und der Contoso Handel AG, Bonn (nachfolgend „Auftraggeber“)
## § 1 Leistungen
(1) ${work}
(2) Die Lizenzen bezieht der Auftraggeber über sein Enterprise Agreement.
## § 2 Besondere Regelungen
${clause}
## Anlage 1
| Angabe | Wert |
| Mandanten-ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Domäne | contosohandel.onmicrosoft.com |
| Ansprechpartner | IT-Leitung, it@contoso.example |
| Partner-ID des Auftragnehmers | 3217405 |`,
  fr: (work, clause) => `# CONTRAT DE SERVICES
Entre Fabrikam Conseil SAS, ci-après « le Prestataire », et Contoso Distribution SA, ci-après « le Client ».
## Article 1 – Prestations
1.1 ${work}
1.2 Le Client détient ses licences au titre d'un Accord Entreprise.
## Article 2 – Dispositions particulières
${clause}
## Annexe 1
| Rubrique | Valeur |
| Identifiant du locataire | 32833106-536e-45df-80b2-d002cc92d33d |
| Domaine | contosodistribution.onmicrosoft.com |
| Contact administrateur | Directeur informatique, it@contoso.example |
| Identifiant partenaire du Prestataire | 3217405 |`,
  es: (work, clause) => `# CONTRATO DE SERVICIOS
Fabrikam Consultores, S.L. (en adelante, «el Proveedor») y Contoso Distribución, S.A. (en adelante, «el Cliente»).
## 1. Servicios
1.1 ${work}
1.2 El Cliente tiene sus licencias en un Enterprise Agreement.
## 2. Disposiciones particulares
${clause}
## Anexo I
| Dato | Valor |
| Id. del inquilino | 32833106-536e-45df-80b2-d002cc92d33d |
| Dominio | contosodistribucion.onmicrosoft.com |
| Contacto administrador | Jefe de Sistemas, it@contoso.example |
| Id. de partner del Proveedor | 3217405 |`,
  nl: (work, clause) => `# OVEREENKOMST
Fabrikam Advies B.V. (hierna “Leverancier”) en Contoso Handel N.V. (hierna “Klant”).
## 1. Diensten
1.1 ${work}
1.2 Klant heeft zijn licenties onder een Enterprise Agreement.
## 2. Bijzondere bepalingen
${clause}
## Bijlage 1
| Gegeven | Waarde |
| Tenant-ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Domein | contosohandel.onmicrosoft.com |
| Contactpersoon | IT-manager, it@contoso.example |
| Partner-ID van Leverancier | 3217405 |`,
};
/** What the work is in each of them. */
export const WORK: Record<Foreign, string> = {
  de: "Der Auftragnehmer führt Microsoft Teams und SharePoint Online beim Auftraggeber ein und betreut den Azure-Betrieb.",
  fr: "Le Prestataire déploie Microsoft Teams et SharePoint Online chez le Client et exploite ses abonnements Azure.",
  es: "El Proveedor implanta Microsoft Teams y SharePoint Online y opera las suscripciones de Azure del Cliente.",
  nl: "Leverancier implementeert Microsoft Teams en SharePoint Online bij Klant en beheert de Azure-omgeving.",
};

/** One clause, what the agreement about `family` says by it. */
type Said = readonly [family: ClauseFamily, status: Status, clause: string];

/** `cpor present The clause.`, one a line; ` / ` begins a new paragraph of the clause. */
export function saidIn(text: string): Said[] {
  const written = text.split("\n").map((line) => /^(\S+) (\S+) (.+)$/.exec(line.trim()));
  return written
    .filter((line) => line !== null)
    .map(([, family, status, clause]) => [
      family as ClauseFamily,
      status as Status,
      clause!.replaceAll(" / ", "\n"),
    ]);
}
