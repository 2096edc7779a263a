import type { LanguageCode } from "../../src/core";
import { stateIn } from "./passage-in-agreement";

const CLAUSES: Record<LanguageCode, string> = {
  en: "The Customer's administrator shall enter the Supplier as Digital Partner of Record on the subscriptions listed in the table.",
  de: "Der Administrator des Auftraggebers trägt den Auftragnehmer als Digital Partner of Record auf den in der Tabelle aufgeführten Abonnements ein.",
  fr: "L'administrateur du Client inscrit le Prestataire comme Digital Partner of Record sur les abonnements énumérés dans le tableau.",
  es: "El administrador del Cliente inscribirá al Proveedor como Digital Partner of Record en las suscripciones indicadas en la tabla.",
  nl: "De beheerder van Klant voert Leverancier in als Digital Partner of Record op de abonnementen vermeld in de tabel.",
};
const LABELS: Record<LanguageCode, string> = {
  en: "Subscriptions",
  de: "Abonnements",
  fr: "Abonnements",
  es: "Suscripciones",
  nl: "Abonnementen",
};

describe("What a clause leaves to a row that it names", () => {
  const CLAIM =
    "3.1 By signing, the Customer agrees that the Supplier, Partner ID 4480617, files a CPOR claim. The claim extends to the products entered in row 2 of Annex B.\n\n## Annex B\n\n| Row | Item | Entry |\n|---|---|---|\n| 1 | Order number | 118 |\n";
  const workloads = (row: string): string | undefined =>
    stateIn("cpor", "workloads", "en", `${CLAIM}| 2 | Covered by the claim | ${row} |\n`);

  test.each([
    "to be settled at the kick-off meeting",
    "to be picked by the systems officer",
    "under discussion",
    "not decided yet",
    "",
    "____",
    "[products]",
  ])("is left empty by: %s", (row) => {
    expect(workloads(row)).toBe("blank");
  });

  test.each(["Exchange Online", "Sales, to be confirmed each quarter"])("is said by: %s", (row) => {
    expect(workloads(row)).toBe("found");
  });

  it("is taken from the row of that number alone", () => {
    expect(workloads("Exchange Online |\n| 3 | Remarks | to follow")).toBe("found");
  });

  it("is left empty in a table without a third column too", () => {
    const text = CLAIM.replace(/\| Row[^]*/, "|  |  |\n|---|---|\n| 1 | 118 |\n| 2 | to follow |\n");
    expect(stateIn("cpor", "workloads", "en", text)).toBe("blank");
  });
});

describe("What a clause leaves to a part of the agreement that it names", () => {
  const LINK =
    "3.1 The Customer shall grant the Supplier's service principal the Contributor role on the subscriptions that it enters in Annex 2. The Supplier shall link its Partner ID 4480617 to it as Partner Admin Link for the term of this agreement.\n\n## Annex 2 – Estate\n\n";
  const pal = (part: string, element = "scope"): string | undefined =>
    stateIn("pal", element, "en", `${LINK}${part}\n\n## Annex 3 – Prices\n\nNine hundred euros a day.\n`);

  test.each([
    "| Name | Number |\n|---|---|\n| (Customer to list during take-over) |  |",
    "The table shows what belongs to the estate.\n\n| Name | Number |\n|---|---|\n| | |",
    "|  |  |\n|---|---|\n| Production | ____ |\n| Test | to be advised |",
    "[to be filled in when the design is approved]",
    "To be agreed.\n\nTo be agreed.",
  ])("is left empty where all of it is: %j", (part) => {
    expect(pal(part)).toBe("blank");
  });

  test.each([
    "| Name | Number |\n|---|---|\n| Production | to follow |\n| Test | 4 |",
    "|  |  |\n|---|---|\n| Production | ____ |\n| Test | sub-two |",
    "All that carries the tag “managed”.",
    "The estate is all of Azure Virtual Desktop.\n\n| Name | Number |\n|---|---|\n| | |",
    "To be agreed.\n\nAll that carries the tag “managed”.",
    "| All that carries the tag “managed” |",
    "| To be agreed |  |\n|---|---|\n| All that carries the tag “managed” |",
  ])("is said where something stands in it: %j", (part) => {
    expect(pal(part)).toBe("found");
  });

  it("is said where the agreement does not hold the part", () => {
    expect(stateIn("pal", "scope", "en", LINK.replace(/## Annex 2[^]*/, ""))).toBe("found");
  });

  it("is no other thing that the sentence names", () => {
    expect(pal("[to be filled in]", "role")).toBe("found");
  });

  it("is not taken from elsewhere where the part leaves it empty", () => {
    const roles = (table: string): string | undefined =>
      stateIn(
        "admin-access",
        "roles",
        "en",
        `3.1 The Customer must accept a GDAP relationship with the Supplier for one year, with the roles set out in Schedule 2.\n\n## 4. Notices\n\n4.1 An alert goes from Microsoft to the Customer's global administrators.\n\n## Schedule 2\n\n| Team | Rights |\n|---|---|\n${table}\n`,
      );
    expect(roles("| Call desk | [agree at readiness review] |\n| Teams engineers | to follow |")).toBe(
      "blank",
    );
    expect(roles("| Call desk | Helpdesk Administrator |\n| Teams engineers | to follow |")).toBe("found");
  });

  test.each([
    [
      "de",
      "Der Auftraggeber räumt dem Auftragnehmer, der den Partner Admin Link mit der Partner-ID 4480617 setzt, die Rolle Contributor auf den Subscriptions in Anlage 2 ein.\n\n## Anlage 2\n\nwird nachgereicht",
    ],
    [
      "fr",
      "Le Client attribue au Prestataire, qui pose le Partner Admin Link avec le Partner ID 4480617, le rôle Contributor sur les abonnements listés dans l'annexe 2.\n\n## Annexe 2\n\nà compléter",
    ],
  ] as const)("is left empty in %s too", (language, text) => {
    expect(stateIn("pal", "scope", language, `3.1 ${text}\n`)).toBe("blank");
  });
});

describe("What a clause leaves to a table that its caption numbers", () => {
  const scope = (cells: string): string | undefined =>
    stateIn(
      "pal",
      "scope",
      "en",
      `3.1 The Customer shall give the Supplier's guest accounts the Contributor role on the subscriptions listed in Table 3, and the Supplier links its Partner ID to them by Partner Admin Link.\n\n**Table 3. Particulars**\n\n| Item | Entry |\n|---|---|\n| Office | Leeds |\n| Azure subscriptions | ${cells} |\n`,
    );

  test.each(["TBC", "to be supplied by Litware", "[●]"])("is left empty by: %s", (cells) => {
    expect(scope(cells)).toBe("blank");
  });

  it("is said by what stands there", () => {
    expect(scope("Contoso Production")).toBe("found");
  });
});

describe("What a clause leaves to an annex that ends in places to sign", () => {
  it("is left empty where all rows are", () => {
    const text =
      "3.1 The Customer shall give the Supplier's guest accounts the Contributor role on the subscriptions entered in Annex 2, and the Supplier links its Partner ID to them by Partner Admin Link.\n\n## Annex 2\n\n| No. | Subscription |\n|---|---|\n| 1 | to be supplied by Litware |\n\nSigned by the parties:";
    expect(stateIn("pal", "scope", "en", text)).toBe("blank");
  });
});

describe("A value that the head of a table leaves open", () => {
  it.each([
    ["TBC", "blank"],
    ["Contoso Production", "found"],
  ])("is read as the field beside its label: %s", (value, state) => {
    const text = `3.1 The Customer's administrator shall enter the Supplier as Digital Partner of Record on the subscriptions listed in the particulars below.\n\n| Subscriptions for the entry | ${value} |\n|---|---|\n| Office | Leeds |\n`;
    expect(stateIn("dpor", "subscriptions", "en", text)).toBe(state);
  });
});

describe("What a table says is still to come", () => {
  const subscriptions = (language: LanguageCode, value: string): string | undefined =>
    stateIn(
      "dpor",
      "subscriptions",
      language,
      `${CLAUSES[language]}\n\n| A | B |\n|---|---|\n| ${LABELS[language]} | ${value} |\n`,
    );

  it.each<[LanguageCode, string]>([
    ["en", "to be listed by Litware"],
    ["en", "to be found out"],
    ["de", "nachzutragen"],
    ["fr", "à lister par le Client"],
    ["es", "se concretará más adelante"],
    ["nl", "nog op te sommen"],
  ])("leaves the place empty: %s %s", (language, value) => {
    expect(subscriptions(language, value)).toBe("blank");
  });
});
