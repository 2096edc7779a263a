import type { ClauseFamily, LanguageCode } from "../../src/core";
import { findingIn } from "./passage-in-agreement";

const CLAIM: Readonly<Record<LanguageCode, string>> = {
  en: "The Customer agrees that the Supplier, Partner ID 4480617, files a CPOR claim for Exchange Online.",
  de: "Der Auftraggeber stimmt zu, dass der Auftragnehmer, Partner-ID 4480617, für Exchange Online einen CPOR-Anspruch einreicht.",
  fr: "Le Client consent à ce que le Prestataire, identifiant partenaire 4480617, dépose une demande CPOR pour Exchange Online.",
  es: "El Cliente consiente que el Proveedor, identificador de partner 4480617, presente una reclamación CPOR para Exchange Online.",
  nl: "Opdrachtgever stemt ermee in dat Leverancier, Partner-ID 4480617, voor Exchange Online een CPOR-claim indient.",
};
const statusUnder = (language: LanguageCode, heading: string): string =>
  findingIn("cpor", language, `The day rate is 900.\n\n## 3. ${heading}\n\n${CLAIM[language]}`).status;

describe("What stands under a heading that says it is not agreed", () => {
  test.each<[LanguageCode, string]>([
    ["en", "Things your directors have not signed off"],
    ["en", "Under discussion"],
    ["en", "Awaiting approval"],
    ["de", "Noch nicht vereinbart"],
    ["de", "In Abstimmung"],
    ["fr", "Points non décidés"],
    ["fr", "En discussion"],
    ["es", "Lo que no se ha acordado"],
    ["es", "En estudio"],
    ["nl", "Wat nog niet is besloten"],
    ["nl", "In overleg"],
  ])("is only mentioned: %s, %s", (language, heading) => {
    expect(statusUnder(language, heading)).toBe("mentioned");
  });

  test.each<[LanguageCode, string]>([
    ["en", "Microsoft claims"],
    ["en", "What your directors have signed off"],
    ["de", "Vereinbart"],
    ["fr", "Points décidés"],
    ["es", "Lo que se ha acordado"],
    ["nl", "Wat is besloten"],
  ])("stands under another heading: %s, %s", (language, heading) => {
    expect(["present", "incomplete"]).toContain(statusUnder(language, heading));
  });
});

describe("What depends on the wish of both parties", () => {
  test.each<[ClauseFamily, string]>([
    [
      "poe",
      "If both sides so wish, this Statement of Work may later be given to Microsoft as proof of execution.",
    ],
    ["cpor", "If the parties so wish, the Supplier may later file a claim as Claiming Partner of Record."],
    [
      "pal",
      "Should all so desire, the Supplier may link its Partner ID 4480617 to its accounts as Partner Admin Link.",
    ],
  ])("is only mentioned: %s", (family, text) => {
    expect(findingIn(family, "en", text).status).toBe("mentioned");
  });
});
