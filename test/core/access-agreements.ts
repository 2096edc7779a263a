// Knows: agreements in each language into which clauses on access are put, and how a test says what is read in them.
// Refuses to know: the clauses.
import { scan, type ClauseFamily, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

/** An agreement in each language on Azure and Microsoft 365, with the Partner ID in its schedule. */
const AGREEMENTS: Readonly<Record<LanguageCode, (clauses: string) => string>> = {
  en: (clauses) => `# SERVICES AGREEMENT
Fabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree as follows.
## 1. Services
1.1 The Supplier shall design and operate the Customer's Azure landing zone and its Microsoft 365 tenant.
1.2 The Customer holds its licences under its own Enterprise Agreement.
## 2. Particular terms
${clauses}
## 3. Confidentiality
3.1 Each party keeps the other's information secret.
## Schedule 1
| Item | Value |
| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Supplier Partner ID | 3217405 |`,
  de: (clauses) => `# DIENSTLEISTUNGSVERTRAG
zwischen der Contoso Handel GmbH (nachfolgend „Auftraggeberin“) und der Fabrikam Beratung GmbH (nachfolgend „Auftragnehmerin“) wird vereinbart:
## 1. Leistungen
1.1 Die Auftragnehmerin betreibt die Azure Landing Zone und Microsoft 365 der Auftraggeberin.
## 2. Besondere Bestimmungen
${clauses}
## 3. Vertraulichkeit
3.1 Die Parteien behandeln die Informationen vertraulich.
## Anlage 1
| Angabe | Wert |
| Mandanten-ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Partner-ID der Auftragnehmerin | 3217405 |`,
  fr: (clauses) => `# CONTRAT DE PRESTATIONS
Entre Contoso Distribution SAS (ci-après le « Client ») et Fabrikam Conseil SARL (ci-après le « Prestataire »), il est convenu ce qui suit.
## 1. Prestations
1.1 Le Prestataire exploite l'environnement Azure et Microsoft 365 du Client.
## 2. Dispositions particulières
${clauses}
## 3. Confidentialité
3.1 Les parties gardent secrètes les informations.
## Annexe 1
| Élément | Valeur |
| ID de locataire | 32833106-536e-45df-80b2-d002cc92d33d |
| Partner ID du Prestataire | 3217405 |`,
  es: (clauses) => `# CONTRATO DE SERVICIOS
Entre Contoso Comercial S.A. (en adelante, el «Cliente») y Fabrikam Consultores S.L. (en adelante, el «Proveedor») se acuerda lo siguiente.
## 1. Servicios
1.1 El Proveedor opera el entorno Azure y Microsoft 365 del Cliente.
## 2. Disposiciones particulares
${clauses}
## 3. Confidencialidad
3.1 Las partes guardan secreto.
## Anexo 1
| Dato | Valor |
| ID de inquilino | 32833106-536e-45df-80b2-d002cc92d33d |
| Partner ID del Proveedor | 3217405 |`,
  nl: (clauses) => `# DIENSTVERLENINGSOVEREENKOMST
Contoso Handel B.V. (hierna: “Opdrachtgever”) en Fabrikam Advies B.V. (hierna: “Opdrachtnemer”) komen het volgende overeen.
## 1. Diensten
1.1 Opdrachtnemer beheert de Azure-omgeving en Microsoft 365 van Opdrachtgever.
## 2. Bijzondere bepalingen
${clauses}
## 3. Geheimhouding
3.1 Partijen houden informatie geheim.
## Bijlage 1
| Onderdeel | Waarde |
| Tenant-ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Partner-ID van Opdrachtnemer | 3217405 |`,
};

const rules = rulesOf(builtInLibrary());

/** The family's status, and the states of those elements that `elements` names. */
function readingOf(
  family: ClauseFamily,
  language: LanguageCode,
  clauses: string,
  elements: readonly string[],
): string {
  const { findings } = scan(agreementFrom(AGREEMENTS[language](clauses)), rules);
  const finding = findings.find((one) => one.family === family)!;
  const states = elements.map(
    (id) => `${id} ${finding.elements.find(({ element }) => element === id)!.state}`,
  );
  return [finding.status, ...states].join(", ");
}

/** A reading, and the clauses that have it. */
type Case = readonly [reading: string, clauses: string];

/** One test for each case. */
export function expectReadings(family: ClauseFamily, language: LanguageCode, cases: readonly Case[]): void {
  it.each(cases)("%s: %s", (reading, clauses) => {
    const elements = reading
      .split(", ")
      .slice(1)
      .map((part) => part.split(" ")[0]!);
    expect(readingOf(family, language, clauses, elements)).toBe(reading);
  });
}
