import type { ClauseFamily, LanguageCode } from "../../src/core";
import { statusIn } from "./passage-in-agreement";

/** What the customer does, and words before it that only tell when, why or on whose wish. */
const SAID: readonly [LanguageCode, ClauseFamily, string, readonly string[]][] = [
  [
    "en",
    "poe",
    "the Customer shall sign a proof of execution.",
    [
      "When the Supplier asks,",
      "Where the Supplier so wishes,",
      "If this has not been done already,",
      "Upon signature,",
    ],
  ],
  [
    "de",
    "cpor",
    "stimmt der Auftraggeber dem CPOR-Claim des Auftragnehmers zu.",
    [
      "Sofern noch nicht geschehen,",
      "Wenn der Auftragnehmer es verlangt,",
      "Nach Vertragsschluss",
      "Damit der Auftragnehmer vergütet wird,",
    ],
  ],
  [
    "fr",
    "poe",
    "le Client signe une preuve d'exécution (Proof of Execution).",
    [
      "Si le Prestataire le réclame,",
      "Lorsque le Prestataire le souhaite,",
      "Après la signature du contrat,",
      "Une fois le contrat signé,",
    ],
  ],
  [
    "fr",
    "pal",
    "le Client accepte que les comptes invités soient liés par Partner Admin Link.",
    ["Lorsque le Prestataire le demande,", "Si Microsoft le demande,"],
  ],
  ["fr", "admin-access", "le Client approuve la relation GDAP.", ["Si cela n'est pas déjà fait,"]],
  [
    "es",
    "poe",
    "el Cliente firmará una prueba de ejecución (Proof of Execution).",
    [
      "Cuando el Proveedor lo pida,",
      "Si el Proveedor lo desea,",
      "Después de la firma del contrato,",
      "Con su firma,",
    ],
  ],
  [
    "nl",
    "poe",
    "ondertekent Opdrachtgever een proof of execution.",
    ["Zodra Leverancier dat wenst,", "Voor zover dat nog niet is gebeurd,", "Op verzoek van Leverancier"],
  ],
];

describe("What stands before a comma tells when a clause applies, and takes nothing of it away", () => {
  test.each(
    SAID.flatMap(([language, family, deed, before]) =>
      before.map((when) => [language, family, when, deed] as const),
    ),
  )("%s %s: %s %s", (language, family, when, deed) => {
    expect(statusIn(family, language, `${when} ${deed}`)).toBe("incomplete");
  });
});

test("The day after a meeting is a day on which access ends, and nobody's decision to wait for", () => {
  const clause =
    "The Customer shall set up a guest account in its directory for the Supplier, and will close it on the day after the trustees' meeting.";
  expect(statusIn("admin-access", "en", clause)).toBe("incomplete");
});

describe("What is only said in the condition is not agreed", () => {
  test.each<[LanguageCode, ClauseFamily, string]>([
    ["fr", "poe", "Si le Client signe une preuve d'exécution, le Prestataire l'archive."],
    ["en", "cpor", "The Customer has not yet consented to the CPOR claim."],
    [
      "en",
      "cpor",
      "The Supplier would like to make a CPOR claim. The Customer consents to it the day after the auditors sign, should they not mind.",
    ],
    [
      "en",
      "admin-access",
      "The GDAP relationship ran to 31 March 2026. The IT manager is minded to approve another.",
    ],
    ["en", "cpor", "Where the Supplier so wishes, the Customer may consent to the CPOR claim."],
  ])("%s %s: %s", (language, family, clause) => {
    expect(statusIn(family, language, clause)).toBe("mentioned");
  });
});

describe("What a copy lacks between two commas refuses nothing", () => {
  test.each<[LanguageCode, string]>([
    [
      "es",
      "El Proveedor podrá entregar a Microsoft una copia del contrato, sin la cláusula TERCERA, como prueba de ejecución.",
    ],
    [
      "en",
      "The Supplier may hand a copy of this order to Microsoft, without its annexes, as proof of execution.",
    ],
    [
      "de",
      "Der Auftragnehmer darf eine Kopie des Vertrags, ohne Anlage 3, als Proof of Execution an Microsoft geben.",
    ],
  ])("%s: %s", (language, clause) => {
    expect(statusIn("poe", language, clause)).toBe("incomplete");
  });
});
