import { scan, type ClauseFamily, type ElementState, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { stateIn, statusIn } from "./passage-in-agreement";

const rules = rulesOf(builtInLibrary());

/** What is found of the family in an agreement of these sections. */
function found(family: ClauseFamily, sections: string): Finding {
  const head = `# Services Agreement
This agreement is made between Contoso Ltd (the "Supplier") and Fabrikam Inc (the "Customer").
## 1. Services
The Supplier configures Microsoft Teams for the Customer.
${sections}`;
  return scan(agreementFrom(head), rules).findings.find((one) => one.family === family)!;
}
const stateOf = (finding: Finding, element: string): ElementState =>
  finding.elements.find((one) => one.element === element)!.state;

const CLAIM = (reference: string): string => `## 2. Association
2.1 The Customer consents to the Supplier being shown as its Claiming Partner of Record for the workloads entered in ${reference}.
2.2 The Customer's subscription owner shall set the Supplier as digital partner of record on each Azure subscription.
## Annex 2. Data`;
const ROWS = (workloads: string): string => `
| Row | Subject | Entry |
|---|---|---|
| 5 | Supplier's Partner ID | 4480617 |
| 6 | Workloads for the claim | ${workloads} |`;

describe("What a clause leaves to a row elsewhere", () => {
  it.each(["Annex 2", "row 6 of that annex"])(
    "is blank where the row is yet to be filled: %s",
    (reference) => {
      const finding = found("cpor", CLAIM(reference) + ROWS("to be agreed at kick-off"));
      expect(stateOf(finding, "workloads")).toBe("blank");
    },
  );

  it("is found where the row is filled", () => {
    const finding = found("cpor", CLAIM("row 6 of that annex") + ROWS("Teams, Exchange Online"));
    expect(stateOf(finding, "workloads")).toBe("found");
  });
});

describe("The tenant's contact", () => {
  const SIGNER = `## 2. Microsoft's terms
2.1 Ana Ruiz, Finance Director (ana.ruiz@fabrikam.example), accepts the Microsoft Customer Agreement for the Customer before the first order.`;
  const FACTS = (contact: string): string => `
## Annex 1. Data
| Subject | Entry |
|---|---|
| Tenant ID | 8a40e6d1-57bc-4f39-9d0e-6b2c15f7a833 |
| Tenant contact | ${contact} |`;

  it("is not whoever accepts Microsoft's agreement, where it is somebody else without an address", () => {
    const finding = found("tenant-details", SIGNER + FACTS("Head of IT"));
    expect(stateOf(finding, "admin-contact")).toBe("absent");
  });

  it("is the one whose row gives an address", () => {
    const finding = found("tenant-details", SIGNER + FACTS("Head of IT, it@fabrikam.example"));
    expect(stateOf(finding, "admin-contact")).toBe("found");
  });

  it("may be whoever accepts it where no other is named", () => {
    const finding = found(
      "tenant-details",
      SIGNER + FACTS("Head of IT").replace(/\n\| Tenant contact.*/, ""),
    );
    expect(stateOf(finding, "admin-contact")).toBe("found");
  });
});

describe("A column at whose head the customer agrees to what stands below", () => {
  const TABLE = (head: string): string => `
| No. | ${head} |
|---|---|
| a | The Supplier is recorded as Claiming Partner of Record on the Customer's tenant for Teams |
| b | The Supplier's Partner ID 4480617 stands on the claim |`;

  it("makes clauses of its cells", () => {
    expect(statusIn("cpor", "en", TABLE("What the Customer agrees to"))).toBe("incomplete");
    expect(stateIn("cpor", "consent", "en", TABLE("What the Customer agrees to"))).toBe("found");
  });

  it("and one that only names a subject does not", () => {
    expect(statusIn("cpor", "en", TABLE("What the claim is"))).toBe("mentioned");
  });
});
