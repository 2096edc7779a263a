import type { LanguageCode } from "../../src/core";
import { stateIn, statusIn } from "./passage-in-agreement";

const STEPS =
  "1. Open the Azure portal.\n2. Choose the subscriptions.\n3. Enter Partner ID 7018425 of the Supplier as Digital Partner of Record.";

describe("Numbered steps", () => {
  test.each(["The Customer shall carry out steps 1 to 3.", "The Customer shall carry out these steps."])(
    "are those of the party that takes them: %s",
    (behind) => {
      expect(stateIn("dpor", "customer-action", "en", `${STEPS}\n${behind}`)).toBe("found");
    },
  );

  test.each([
    "",
    "The Customer shall not carry out steps 1 to 3.",
    "The steps take ten minutes.",
    "### Notes\nThe Customer shall carry out steps 1 to 3.",
    "| Step | Minutes |\n| 1 | 5 |",
  ])("are nobody's where behind them stands: %s", (behind) => {
    expect(statusIn("dpor", "en", `${STEPS}\n${behind}`)).not.toBe("present");
    expect(stateIn("dpor", "customer-action", "en", `${STEPS}\n${behind}`)).not.toBe("found");
  });

  const elsewhere: readonly (readonly [LanguageCode, string])[] = [
    [
      "de",
      "1. Portal öffnen.\n2. Die Partner-ID 7018425 des Auftragnehmers als Digital Partner of Record eintragen.\nDer Auftraggeber führt die Schritte 1 bis 2 durch.",
    ],
    [
      "fr",
      "1. Ouvrir le portail.\n2. Saisir le Partner ID 7018425 du Prestataire comme Digital Partner of Record.\nLe Client exécute les étapes 1 à 2.",
    ],
    [
      "es",
      "1. Abrir el portal.\n2. Introducir el Partner ID 7018425 del Proveedor como Digital Partner of Record.\nEl Cliente realizará los pasos 1 a 2.",
    ],
    [
      "nl",
      "1. Het portaal openen.\n2. Partner-ID 7018425 van Leverancier als Digital Partner of Record invoeren.\nOpdrachtgever voert de stappen 1 tot en met 2 uit.",
    ],
  ];
  test.each(elsewhere)("are taken in %s", (language, passage) => {
    expect(["incomplete", "present"]).toContain(statusIn("dpor", language, passage));
  });
});
