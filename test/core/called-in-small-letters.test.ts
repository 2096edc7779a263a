import { scan, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

/** The state of the customer's consent to a claim in an order form of these sentences. */
function consentIn(...sentences: readonly string[]): string {
  const form = `# Order form
Supplier: Contoso Ltd

Customer: Fabrikam Inc

## 1. Work
The supplier moves mailboxes to Exchange Online in the tenant.
## 2. Terms
${sentences.join("\n\n")}`;
  const { findings } = scan(agreementFrom(form), rules);
  return consentOf(findings);
}

const consentOf = (findings: readonly Finding[]): string =>
  findings.find(({ family }) => family === "cpor")!.elements.find(({ element }) => element === "consent")!
    .state;

describe("A party that only its label calls with a capital", () => {
  const CONSENTS = "The customer consents to the supplier's CPOR claim for Exchange Online.";
  const SMALL = [
    "The customer names a contact.",
    "Invoices reach the customer monthly.",
    "Thus the customer.",
  ];

  it("is bound by what the sentences say in small letters", () => {
    expect(consentIn(CONSENTS, ...SMALL)).toBe("found");
  });

  it("is so by any word that its label has", () => {
    const facts = "| **Charity** | Fabrikam Care |\n| **IT partner** | Contoso Tech Ltd |";
    const said = ["The IT partner sets up Teams for the customer.", CONSENTS, ...SMALL].join("\n\n");
    const form = `# Project form\n${facts}\n\n${said.replaceAll("customer", "charity").replaceAll("supplier", "IT partner")}`;
    const { findings } = scan(agreementFrom(form), rules);
    expect(consentOf(findings)).toBe("found");
  });

  it("is not the one whom most sentences speak of without an article", () => {
    const anyones = [
      "Ask customer care.",
      "Read customer mail.",
      "List customer names.",
      "Sort customer data.",
    ];
    expect(consentIn(CONSENTS, ...anyones)).not.toBe("found");
  });

  it("is not the one of whom a capital tells elsewhere", () => {
    const capital = SMALL.map((sentence) => sentence.replace("customer", "Customer"));
    expect(consentIn(CONSENTS, ...capital)).not.toBe("found");
  });
});
