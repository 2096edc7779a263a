import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

/** The status of administrative access in an order form of these sentences. */
function accessIn(...sentences: readonly string[]): string {
  const form = `# Order form
Supplier: Contoso Ltd

Customer: Fabrikam Inc

## 1. Work
The supplier moves mailboxes to Exchange Online in the tenant.
## 2. Terms
${sentences.join("\n\n")}`;
  const { findings } = scan(agreementFrom(form), rules);
  return findings.find(({ family }) => family === "admin-access")!.status;
}

describe("A party that only its label calls with a capital", () => {
  const GIVES =
    "The customer gives the supplier's two consultants guest accounts with the Exchange Administrator role until 31 March 2027.";
  const SMALL = [
    "The customer names a contact.",
    "Invoices reach the customer monthly.",
    "Thus the customer.",
  ];

  it("is bound by what the sentences say in small letters", () => {
    expect(accessIn(GIVES, ...SMALL)).toBe("present");
  });

  it("is so by any word that its label has", () => {
    const facts = "| **Charity** | Fabrikam Care |\n| **IT partner** | Contoso Tech Ltd |";
    const said = ["The IT partner sets up Teams for the customer.", GIVES, ...SMALL].join("\n\n");
    const form = `# Project form\n${facts}\n\n${said.replaceAll("customer", "charity").replaceAll("supplier", "IT partner")}`;
    const { findings } = scan(agreementFrom(form), rules);
    expect(findings.find(({ family }) => family === "admin-access")!.status).toBe("present");
  });

  it("is not the one whom most sentences speak of without an article", () => {
    const anyones = [
      "Ask customer care.",
      "Read customer mail.",
      "List customer names.",
      "Sort customer data.",
    ];
    expect(accessIn(GIVES, ...anyones)).not.toBe("present");
  });

  it("is not the one of whom a capital tells elsewhere", () => {
    const capital = SMALL.map((sentence) => sentence.replace("customer", "Customer"));
    expect(accessIn(GIVES, ...capital)).not.toBe("present");
  });
});
