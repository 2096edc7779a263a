// Knows: what is found of a family in a short agreement in which nothing but the work and the clauses stands.
// Refuses to know: what any clause means.
import { scan, type ClauseFamily, type ElementState, type Finding, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { bareAgreement } from "./bare-agreements";

const rules = rulesOf(builtInLibrary());
const WORK: Record<LanguageCode, string> = {
  en: "The Supplier sets up Microsoft 365 and Azure for the Customer.",
  de: "Der Auftragnehmer richtet für den Auftraggeber Microsoft 365 und Azure ein.",
  fr: "Le Prestataire met en place Microsoft 365 et Azure pour le Client.",
  es: "El Proveedor implanta Microsoft 365 y Azure para el Cliente.",
  nl: "Leverancier richt Microsoft 365 en Azure in voor Klant.",
};

/** `clauses` are paragraphs, one a line. */
export function findingOf(family: ClauseFamily, language: LanguageCode, clauses: string): Finding {
  const agreement = agreementFrom(bareAgreement(language, WORK[language], clauses.split("\n")));
  return scan(agreement, rules).findings.find((one) => one.family === family)!;
}

/** The state of one of its elements. */
export const stateOf = (
  family: ClauseFamily,
  element: string,
  language: LanguageCode,
  clauses: string,
): ElementState | undefined =>
  findingOf(family, language, clauses).elements.find((one) => one.element === element)?.state;
