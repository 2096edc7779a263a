import type { ClauseFamily, LanguageCode } from "../../src/core";
import { stateIn } from "./passage-in-agreement";

const ENTRY: Readonly<Record<LanguageCode, string>> = {
  en: "The Customer shall enter the Supplier (Partner ID 3852904) as Digital Partner of Record in the Azure portal.",
  de: "Der Auftraggeber trägt den Auftragnehmer (Partner-ID 3852904) als Digital Partner of Record im Azure-Portal ein.",
  fr: "Le Client inscrit le Prestataire (ID partenaire 3852904) comme Digital Partner of Record dans le portail Azure.",
  es: "El Cliente registrará al Proveedor (Partner ID 3852904) como Digital Partner of Record en el portal de Azure.",
  nl: "Opdrachtgever voert Leverancier (Partner-ID 3852904) op als Digital Partner of Record in de Azure-portal.",
};

describe("A sentence behind the clause that puts a fact off does not state it", () => {
  test.each<[LanguageCode, string]>([
    ["en", "The subscriptions will be agreed at the kick-off meeting."],
    ["en", "On which subscriptions will be settled later."],
    ["en", "The subscriptions are still open."],
    ["en", "The Customer will name the subscriptions later."],
    ["en", "The parties have not yet agreed the subscriptions."],
    ["de", "Die Abonnements werden später festgelegt."],
    ["de", "Die Abonnements stehen noch nicht fest."],
    ["fr", "Les abonnements seront définis ultérieurement."],
    ["fr", "Les abonnements restent à préciser."],
    ["es", "Las suscripciones se determinarán más adelante."],
    ["es", "Las suscripciones quedan por definir."],
    ["nl", "De abonnementen worden later bepaald."],
    ["nl", "De abonnementen staan nog niet vast."],
  ])("%s: %s", (language, sentence) => {
    const state = stateIn("dpor", "subscriptions", language, `${ENTRY[language]} ${sentence}`);
    expect(state).not.toBe("found");
  });

  test.each<[ClauseFamily, string, string]>([
    [
      "pal",
      "scope",
      "You will set up a directory account for our lead engineer and make it Contributor; we will attach Partner ID 3852904 to it by PAL. On which subscriptions or groups the role sits will be settled later.",
    ],
    [
      "customer-agreement",
      "signer",
      "The Customer shall accept the Microsoft Customer Agreement before the first order. The signatory will be settled later.",
    ],
  ])("%s %s: %s", (family, element, clause) => {
    expect(stateIn(family, element, "en", clause)).not.toBe("found");
  });
});

describe("A sentence that states a fact does so whatever else is settled later", () => {
  test.each<[ClauseFamily, string, string]>([
    ["dpor", "subscriptions", `${ENTRY.en} The entry is made on all Azure subscriptions.`],
    [
      "dpor",
      "subscriptions",
      `${ENTRY.en} The entry is made on the subscription Alpha; any further subscription will be agreed later.`,
    ],
    [
      "admin-access",
      "term",
      "The Customer shall open two guest accounts for the Supplier. The accounts stay open until 30 September 2026.",
    ],
  ])("%s %s: %s", (family, element, clause) => {
    expect(stateIn(family, element, "en", clause)).toBe("found");
  });
});
