import {
  scan,
  type ClauseFamily,
  type ElementState,
  type Finding,
  type LanguageCode,
  type Status,
} from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

/** Nothing but the parties and their work stands around the passage. */
const AROUND: Readonly<Record<LanguageCode, (passage: string) => string>> = {
  en: (passage) => `# Services Agreement
This agreement is made between Contoso Ltd (the "Supplier") and Fabrikam Inc (the "Customer").
## 1. Services
The Supplier configures Microsoft 365 and Azure for the Customer and is paid by the day.
## 2. Microsoft
${passage}
## 3. General
This agreement may be signed in counterparts.`,
  de: (passage) => `# Dienstleistungsvertrag
zwischen der Contoso GmbH (nachfolgend „Auftragnehmer“) und der Fabrikam AG (nachfolgend „Auftraggeber“).
## 1. Leistungen
Der Auftragnehmer richtet für den Auftraggeber Microsoft 365 und Azure ein und wird nach Tagen bezahlt.
## 2. Microsoft
${passage}
## 3. Allgemeines
Der Vertrag wird in zwei Ausfertigungen geschlossen.`,
  fr: (passage) => `# Contrat de services
Entre Contoso SAS (ci-après « le Prestataire ») et Fabrikam SA (ci-après « le Client »).
## 1. Services
Le Prestataire configure Microsoft 365 et Azure pour le Client et est payé à la journée.
## 2. Microsoft
${passage}
## 3. Généralités
Le contrat est signé en deux exemplaires.`,
  es: (passage) => `# Contrato de servicios
Entre Contoso, S.L. (en adelante, el «Proveedor») y Fabrikam, S.A. (en adelante, el «Cliente»).
## 1. Servicios
El Proveedor configura Microsoft 365 y Azure para el Cliente y cobra por día.
## 2. Microsoft
${passage}
## 3. General
El contrato se firma en dos ejemplares.`,
  nl: (passage) => `# Dienstverleningsovereenkomst
Tussen Contoso B.V. (hierna "Leverancier") en Fabrikam N.V. (hierna "Opdrachtgever").
## 1. Diensten
Leverancier richt Microsoft 365 en Azure voor Opdrachtgever in en wordt per dag betaald.
## 2. Microsoft
${passage}
## 3. Algemeen
De overeenkomst wordt in tweevoud getekend.`,
};

const rules = rulesOf(builtInLibrary());

/** What is found of the family in an agreement in which nothing else stands than the parties, their work and the passage. */
export function findingIn(family: ClauseFamily, language: LanguageCode, passage: string): Finding {
  const { findings } = scan(agreementFrom(AROUND[language](passage)), rules);
  return findings.find((finding) => finding.family === family)!;
}

/** The status alone. */
export const statusIn = (family: ClauseFamily, language: LanguageCode, passage: string): Status =>
  findingIn(family, language, passage).status;

/** The state of one of its elements. */
export const stateIn = (
  family: ClauseFamily,
  element: string,
  language: LanguageCode,
  passage: string,
): ElementState | undefined =>
  findingIn(family, language, passage).elements.find((one) => one.element === element)?.state;
