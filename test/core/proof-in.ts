// Knows: what the analysis finds of the proof of execution in a short agreement, and clauses of each element that stand.
// Refuses to know: other wordings of them.
import { scan, type Finding, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { bareAgreement } from "./bare-agreements";

const WORK: Record<LanguageCode, string> = {
  en: "The Supplier shall deploy Microsoft Teams and SharePoint Online for the Customer.",
  de: "Der Auftragnehmer führt Microsoft Teams und SharePoint Online beim Auftraggeber ein.",
  fr: "Le Prestataire déploie Microsoft Teams et SharePoint Online chez le Client.",
  es: "El Proveedor implanta Microsoft Teams y SharePoint Online para el Cliente.",
  nl: "Leverancier implementeert Microsoft Teams en SharePoint Online bij Klant.",
};
/** The agreement may go to Microsoft as proof. */
export const GIVEN: Record<LanguageCode, string> = {
  en: "This Agreement may be submitted to Microsoft as proof of execution.",
  de: "Dieser Vertrag darf Microsoft als Proof of Execution vorgelegt werden.",
  fr: "Le présent contrat peut être remis à Microsoft à titre de preuve d'exécution.",
  es: "Este contrato puede presentarse a Microsoft como prueba de ejecución.",
  nl: "Deze overeenkomst mag aan Microsoft worden overgelegd als bewijs van uitvoering.",
};
/** The customer confirms the work. */
export const CONFIRMED: Record<LanguageCode, string> = {
  en: "The Customer confirms that the Supplier performs the services described in section 1 from 3 March 2025.",
  de: "Der Auftraggeber bestätigt, dass der Auftragnehmer die Leistungen nach § 1 erbringt.",
  fr: "Le Client confirme que le Prestataire réalise les prestations de l'article 1.",
  es: "El Cliente confirma que el Proveedor presta los servicios de la cláusula 1.",
  nl: "Klant bevestigt dat Leverancier de diensten uit artikel 1 uitvoert.",
};
/** The customer signs what is asked of it. */
export const SIGNED: Record<LanguageCode, string> = {
  en: "On request the Customer will sign the acknowledgement form within ten days.",
  de: "Auf Verlangen unterzeichnet der Auftraggeber das Bestätigungsformular.",
  fr: "À première demande, le Client signe le formulaire d'attestation.",
  es: "A petición del Proveedor, el Cliente firmará el formulario de confirmación.",
  nl: "Op verzoek ondertekent Klant het bevestigingsformulier.",
};

const rules = rulesOf(builtInLibrary());

/** What is found where the clauses are all that is said of the proof. */
export function proofIn(language: LanguageCode, ...clauses: string[]): Finding {
  const agreement = agreementFrom(bareAgreement(language, WORK[language], clauses));
  return scan(agreement, rules).findings.find(({ family }) => family === "poe")!;
}

/** The mandatory elements that are not found. */
export const lacking = ({ elements }: Finding): string[] =>
  elements.filter(({ mandatory, state }) => mandatory && state !== "found").map(({ element }) => element);
