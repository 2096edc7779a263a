import { scan, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { findingOf } from "./finding-in";

const rules = rulesOf(builtInLibrary());
const ROW = "| 5.1 | Digital partner of record | Fabrikam, on each subscription |";
const statusUnder = (language: LanguageCode, sentence: string, row = ROW): string =>
  findingOf("dpor", language, `${sentence}\n| No. | Label | Entry |\n|---|---|---|\n${row}`).status;

describe("Rows that a sentence elsewhere makes binding", () => {
  test.each<[LanguageCode, string]>([
    ["en", "Each entry in the right-hand column binds both parties from signature."],
    ["en", "All rows are binding on the parties."],
    ["de", "Jeder Eintrag bindet beide Parteien."],
    ["fr", "Chaque ligne engage les parties."],
    ["es", "Cada fila obliga a las partes."],
    ["nl", "Elke regel bindt partijen."],
  ])("say what is agreed: %s, %s", (language, sentence) => {
    expect(statusUnder(language, sentence)).toBe("incomplete");
  });

  test.each([
    ["No row binds anybody.", ROW],
    ["The rows are numbered.", ROW],
    ["Each row binds the parties.", "| 5.1 | Digital partner of record | An older label; no action |"],
  ])("say it unless nothing binds them or they say themselves that nothing is done: %s", (sentence, row) => {
    expect(statusUnder("en", sentence, row)).toBe("mentioned");
  });
});

test("Who accepts is still open where behind the colon only a name and an address are announced", () => {
  const signer = (behind: string): string | undefined =>
    findingOf(
      "customer-agreement",
      "en",
      `The Customer shall accept the Microsoft Customer Agreement before any order is placed. The person accepting is: ${behind}.`,
    ).elements.find(({ element }) => element === "signer")?.state;
  expect(signer("name and e-mail to be advised by the Secretary")).toBe("blank");
  expect(signer("Ann Lee, Secretary, ann@contoso.example")).toBe("found");
});

test("A link that gives no permission which the account does not already have refuses no access", () => {
  const clause =
    "The Customer shall invite the guest account of the Supplier and give it the Teams Administrator role for one year. The link confers no permission on the Supplier that the guest account does not already have.";
  expect(findingOf("admin-access", "en", clause).status).toBe("present");
});

test("Somebody who was asked to consent has not", () => {
  const clause = (said: string): string =>
    `The Customer's director, who may bind it, ${said} the Supplier as Claiming Partner of Record for Teams.`;
  expect(findingOf("cpor", "en", clause("was asked to consent to")).status).toBe("mentioned");
  expect(findingOf("cpor", "en", clause("consents to")).status).toBe("incomplete");
});

test("An order's executed original, returned to a buyer, is no proof for Microsoft", () => {
  const clause =
    "2.0 PROOF OF EXECUTION. The Supplier shall return one executed original of this order to the Purchasing Division.";
  expect(findingOf("poe", "en", clause).status).toBe("mentioned");
});

test("A whole move of servers or files is a migration, however its title says it", () => {
  const signalsOf = (title: string): string[] =>
    scan(
      agreementFrom(
        `# ${title}\nSupplier: Fabrikam Ltd\nCustomer: Contoso plc\nThe Supplier sets up SharePoint Online.`,
      ),
      rules,
    ).signals.map(({ signal }) => signal);
  expect(signalsOf("File server move")).toContain("work:migration");
  expect(signalsOf("File server review")).not.toContain("work:migration");
});
