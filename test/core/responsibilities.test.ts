import type { ClauseFamily, LanguageCode } from "../../src/core";
import { findingOf, stateOf } from "./finding-in";

const CLAIM: Readonly<Record<LanguageCode, string>> = {
  en: "File the claim as Claiming Partner of Record (CPOR) with Microsoft for Teams",
  de: "Bei Microsoft die Meldung als Claiming Partner of Record (CPOR) für Teams einreichen",
  fr: "Déposer auprès de Microsoft la demande comme Claiming Partner of Record (CPOR) pour Teams",
  es: "Presentar ante Microsoft la solicitud como Claiming Partner of Record (CPOR) para Teams",
  nl: "Bij Microsoft de claim als Claiming Partner of Record (CPOR) indienen voor Teams",
};
const table = (head: string, ...rows: string[]): string =>
  [head, head.replace(/[^|]+/g, "---"), ...rows].join("\n");
const statusIn = (language: LanguageCode, family: ClauseFamily, ...rows: [string, ...string[]]): string =>
  findingOf(family, language, table(...rows)).status;

describe("What a table of responsibilities lists", () => {
  test.each<[LanguageCode, string, string]>([
    ["en", "| No. | Task | Responsible | By |", "Supplier"],
    ["en", "| No. | Activity | Owner | By |", "Supplier"],
    ["en", "| No. | Step | Carried out by | By |", "the Supplier"],
    ["de", "| Nr. | Aufgabe | Verantwortlich | Bis |", "Auftragnehmer"],
    ["fr", "| N° | Tâche | Responsable | Date |", "Prestataire"],
    ["es", "| N.º | Tarea | Responsable | Fecha |", "Proveedor"],
    ["nl", "| Nr. | Taak | Verantwoordelijk | Uiterlijk |", "Leverancier"],
  ])("is the duty of the party that it names: %s, %s", (language, head, party) => {
    expect(statusIn(language, "cpor", head, `| 7 | ${CLAIM[language]} | ${party} | 3 |`)).toBe("incomplete");
  });

  test.each([
    ["both parties", "Supplier and Customer"],
    ["nobody of the agreement", "Litware Ltd"],
    ["nobody at all", ""],
  ])("is only mentioned where it names %s", (_, party) => {
    expect(
      statusIn("en", "cpor", "| No. | Task | Responsible | By |", `| 7 | ${CLAIM.en} | ${party} | 3 |`),
    ).toBe("mentioned");
  });

  test.each([
    ["R", "C"],
    ["A/R", "I"],
    ["x", ""],
    ["☒", ""],
  ])("is the duty of the party whose column has the mark: %s and %s", (supplier, customer) => {
    const row = `| ${CLAIM.en} | ${supplier} | ${customer} |`;
    expect(statusIn("en", "cpor", "| Activity | Supplier | Customer |", row)).toBe("incomplete");
  });

  test.each([
    ["A", "I"],
    ["R", "R"],
    ["C", ""],
  ])("is nobody's where no column alone has it: %s and %s", (supplier, customer) => {
    const row = `| ${CLAIM.en} | ${supplier} | ${customer} |`;
    expect(statusIn("en", "cpor", "| Activity | Supplier | Customer |", row)).toBe("mentioned");
  });

  test("is announced by the sentence above it, and refused where that refuses it", () => {
    const rows = table("| No. | Task | Responsible | By |", `| 7 | ${CLAIM.en} | Supplier | 3 April |`);
    expect(findingOf("cpor", "en", `Each party carries out the following tasks:\n${rows}`).status).toBe(
      "incomplete",
    );
    expect(findingOf("cpor", "en", `The Supplier shall not do any of the following:\n${rows}`).status).toBe(
      "adverse",
    );
  });

  test("says nothing by the name of whoever does it", () => {
    const access =
      "2.1 The Customer shall approve a GDAP relationship with the Teams Administrator role for the Supplier.";
    const row = (until: string): string =>
      table("| No. | Task | Responsible |", `| 5 | Period ${until} | Supplier |`);
    expect(stateOf("admin-access", "term", "en", `${access}\n${row("of training")}`)).toBe("absent");
  });
});
