import { scan, type ClauseFamily, type LanguageCode } from "../../src/core";
import { readMarkdown } from "../../src/cli/markdown";
import { builtInLibrary, rulesOf } from "../../src/library";
import { stateIn, statusIn } from "./passage-in-agreement";

describe("A clause", () => {
  test.each<[ClauseFamily, string]>([
    // "Notes" is no plural of "not".
    ["cpor", "The Customer notes and agrees that the Supplier files a CPOR claim for Exchange Online."],
    [
      "pal",
      "The Customer assigns Contributor to two guest users. Those engineers connect their guest accounts with the Supplier's Partner ID 5225928 by means of Partner Admin Link.",
    ],
    [
      "admin-access",
      "## 3. Customer dependencies\n\n- Give the Supplier's guest account the System Administrator role in the tenant until May.",
    ],
    [
      "pal",
      "The guest account may be linked by the Supplier with its Partner ID through Partner Admin Link.",
    ],
  ])("stands for %s: %s", (family, text) => {
    expect(["present", "incomplete"]).toContain(statusIn(family, "en", text));
  });

  it("consents by “it agrees”, where the sentence before has the customer for its subject", () => {
    const text =
      "4.1 The Customer has considered what its support firm may say to Microsoft. It agrees that the Supplier may:\n\n- file a CPOR claim for Exchange Online.";
    expect(stateIn("cpor", "consent", "en", text)).toBe("found");
  });

  it("does not consent by “it agrees” where nobody is spoken of before", () => {
    const text =
      "4.1 Support is given by telephone. It agrees that the Supplier may:\n\n- file a CPOR claim for Exchange Online.";
    expect(stateIn("cpor", "consent", "en", text)).toBe("absent");
  });

  it("says under the head of a column how far a role reaches", () => {
    const text =
      "3.1 The Customer shall keep these identities and give them these rights:\n\n| Identity | Role | Reach |\n|---|---|---|\n| Two guest accounts | Contributor | all of production |\n\n3.2 The Supplier shall tie its Partner ID 2750916 to the accounts as Partner Admin Link.";
    expect(stateIn("pal", "scope", "en", text)).toBe("found");
  });

  it("binds behind a condition that tells what Microsoft wants", () => {
    const text =
      "6.1 A signed copy of this Order may be given to Microsoft by the Supplier as proof of execution.\n\n6.2 Should Microsoft want that on its own form, the Customer signs the form within eight days.";
    expect(stateIn("poe", "cooperation", "en", text)).toBe("found");
  });

  it("gives access by named accounts for the partner's people", () => {
    const text =
      "The Customer will provision four named cloud accounts for the Supplier's consultants. They carry the Compliance Administrator role in Microsoft 365. The accounts expire on September 18, 2026.";
    expect(statusIn("admin-access", "en", text)).toBe("present");
  });
});

describe("A clause that lacks something is not called present", () => {
  const CLAIM =
    "The Supplier will file a CPOR claim for Exchange Online on tenant 3ce81f47-a5d9-4b06-92e7-f14b0c6d8a95 under its Partner ID 2376590.";
  test.each<[ClauseFamily, LanguageCode, string]>([
    ["cpor", "en", `${CLAIM} The Customer endorses the Supplier's project plan.`],
    ["cpor", "en", `${CLAIM} The Customer is happy with the Supplier's day rates.`],
    [
      "poe",
      "en",
      "The Customer puts its signature to the acceptance certificate of each stage. The Supplier may give this order to Microsoft as proof of execution. The Customer confirms that the Supplier configures Intune from May to July.",
    ],
    [
      "poe",
      "fr",
      "Le Client signe le procès-verbal de recette. Le Prestataire peut remettre ce contrat à Microsoft à titre de preuve d'exécution. Le Client confirme que le Prestataire déploie Intune de mai à juillet.",
    ],
    [
      "poe",
      "es",
      "El Cliente firmará el acta de recepción. El Proveedor podrá presentar este contrato a Microsoft como prueba de ejecución. El Cliente confirma que el Proveedor configura Intune de mayo a julio.",
    ],
    [
      "poe",
      "nl",
      "Opdrachtgever tekent het opleverprotocol. Leverancier mag deze overeenkomst als uitvoeringsbewijs bij Microsoft indienen. Opdrachtgever bevestigt dat Leverancier van mei tot juli Intune inricht.",
    ],
    [
      "admin-access",
      "en",
      "The Customer approves a GDAP relationship with the Intune Administrator role. Sessions end after an hour, and the maintenance window closes at six.",
    ],
  ])("%s, %s: %s", (family, language, text) => {
    expect(statusIn(family, language, text)).toBe("incomplete");
  });
});

describe("A party under a label of its own", () => {
  it("is the customer, where the other is the supplier", () => {
    const text =
      "# Task Order 17\n\nSupplier: Wingtip Cyber Defence Ltd\n\nOperator: Southridge Ferries plc\n\n## 1. Work\n\nThe Supplier hardens Exchange Online for the Operator.";
    const { parties } = scan(readMarkdown(text), rulesOf(builtInLibrary()));
    expect(parties.find((party) => party.text === "Operator")?.side).toBe("customer");
  });
});
