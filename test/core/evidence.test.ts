import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

/** The evidence for administrator access, where this stands in an agreement. */
function evidenceFor(text: string): string[] {
  const agreement = agreementFrom(
    `# Order for Microsoft Teams\nFabrikam Ltd (the “Supplier”), Contoso plc (the “Customer”).\n${text}`,
  );
  const finding = scan(agreement, rules).findings.find(({ family }) => family === "admin-access")!;
  return finding.evidence.map((one) => one.text);
}

describe("The words shown for a sentence", () => {
  const access = "The Customer shall approve delegated admin privileges (GDAP).";

  it.each<[string, string, string]>([
    ["the article before its first word, and the full stop", access, access],
    ["a closing bracket", access.slice(0, -1), access.slice(0, -1)],
    [
      "an opening and a closing quotation mark",
      "“Customer shall approve GDAP in Entra.”",
      "“Customer shall approve GDAP in Entra.”",
    ],
    ["its own number", `4.1 ${access}`, `4.1 ${access}`],
    ["nothing of the sentences around it", `Microsoft Teams is used. ${access} Dates follow.`, access],
    ["nothing of a sentence before it that is long", `${"Teams is used. ".repeat(9)}${access}`, access],
    [
      "the particle that ends a German sentence",
      "Der Kunde richtet der Fabrikam Ltd delegierte Administratorrechte (GDAP) für den Betrieb von Microsoft Teams ein. Das ist alles für die Dauer dieses Vertrags.",
      "Der Kunde richtet der Fabrikam Ltd delegierte Administratorrechte (GDAP) für den Betrieb von Microsoft Teams ein.",
    ],
  ])("hold %s", (_, text, shown) => {
    expect(evidenceFor(text)).toEqual([shown]);
  });

  it("are the cells of a table row", () => {
    expect(evidenceFor(`| Access | ${access} |\n| Days | 90 |`)).toContain(access);
  });
});
