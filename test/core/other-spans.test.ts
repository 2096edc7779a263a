import type { LanguageCode } from "../../src/core";
import { stateOf } from "./finding-in";

/** Access without a word on how long it lasts. */
const ACCESS: Record<LanguageCode, string> = {
  en: "The Customer will approve the GDAP request sent by the Supplier, with the Exchange Administrator role.",
  de: "Der Auftraggeber genehmigt die GDAP-Anfrage des Auftragnehmers mit der Rolle Exchange-Administrator.",
  fr: "Le Client approuve la demande GDAP du Prestataire, avec le rôle Administrateur Exchange.",
  es: "El Cliente aprobará la solicitud GDAP del Proveedor, con el rol Administrador de Exchange.",
  nl: "Klant keurt het GDAP-verzoek van Leverancier goed, met de rol Exchange-beheerder.",
};

const OTHER_SPANS: Record<LanguageCode, readonly string[]> = {
  en: [
    "Personnel with access will have passed a background check within the preceding two years.",
    "The request lapses if it is not approved within 90 days.",
    "Engineers who leave lose their access within one day.",
    "Passwords expire after ninety days.",
    "Each engineer holds a certificate valid until 2027.",
    "The Customer has ninety days to raise objections to an access.",
    "Support tickets on the access are closed after ten days.",
    "The Supplier reports on the use of the role until the fifth day of each month.",
    "A new engineer gets the role within five days.",
  ],
  de: [
    "Eine Sitzung endet nach acht Stunden.",
    "Neue Techniker erhalten die Rolle binnen fünf Tagen.",
    "Die Lizenzen laufen zwölf Monate.",
  ],
  fr: [
    "Un nouvel ingénieur reçoit le rôle sous cinq jours.",
    "Une session se termine au bout de huit heures.",
  ],
  es: ["Un nuevo técnico recibe el rol en cinco días.", "Las contraseñas caducan a los noventa días."],
  nl: ["Een nieuwe engineer krijgt de rol binnen vijf dagen.", "De licenties lopen twaalf maanden."],
};

const ITS_TERM: Record<LanguageCode, readonly string[]> = {
  en: ["The relationship lasts 365 days.", "It ends on 30 June 2027."],
  de: ["Die Beziehung läuft 365 Tage."],
  fr: ["La relation dure 365 jours."],
  es: ["La relación dura 365 días."],
  nl: ["De relatie duurt 365 dagen."],
};

const cases = (sentences: Record<LanguageCode, readonly string[]>): [LanguageCode, string][] =>
  (Object.keys(sentences) as LanguageCode[]).flatMap((language) =>
    sentences[language].map((sentence): [LanguageCode, string] => [language, sentence]),
  );
const termWith = (language: LanguageCode, sentence: string): string | undefined =>
  stateOf("admin-access", "term", language, `${ACCESS[language]} ${sentence}`);

describe("Behind a clause on access, a span of time", () => {
  test.each(cases(OTHER_SPANS))("of something else is not its term: %s %s", (language, sentence) => {
    expect(termWith(language, sentence)).toBe("absent");
  });

  test.each(cases(ITS_TERM))("of its own is: %s %s", (language, sentence) => {
    expect(termWith(language, sentence)).toBe("found");
  });
});
