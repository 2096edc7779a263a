import { scan, type ClauseFamily, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function statusOf(family: ClauseFamily, clause: string): Status {
  const analysis = scan(
    agreementFrom(
      `Fabrikam Ltd (the “Supplier”) and Contoso plc (the “Customer”)\nThe Supplier deploys Microsoft Intune.\n${clause}`,
    ),
    rules,
  );
  return analysis.findings.find((finding) => finding.family === family)!.status;
}

describe("What is refused only later, or only if something happens, refuses nothing now", () => {
  it.each<[ClauseFamily, string]>([
    [
      "cpor",
      "If the Customer withdraws its consent to the Claiming Partner of Record association, both talk.",
    ],
    ["cpor", "On expiry of this Agreement the Customer withdraws its consent to the CPOR association."],
    ["cpor", "The Customer withdraws its consent to the CPOR association if Microsoft asks for it."],
  ])("%s: %s", (family, clause) => {
    expect(statusOf(family, clause)).not.toBe("adverse");
  });

  it.each<[ClauseFamily, string]>([
    ["cpor", "The Customer withdraws its consent to the Claiming Partner of Record association."],
  ])("and %s: %s", (family, clause) => {
    expect(statusOf(family, clause)).toBe("adverse");
  });
});

describe("A wording that begins with a negation says what it waits for", () => {
  it.each<[Status, ClauseFamily, string]>([
    [
      "incomplete",
      "customer-agreement",
      "Nothing is provisioned for the Customer without its acceptance of the Microsoft Customer Agreement.",
    ],
    [
      "incomplete",
      "customer-agreement",
      "No licence is ordered before acceptance of the Microsoft Customer Agreement by the Customer.",
    ],
    [
      "incomplete",
      "customer-agreement",
      "The Supplier places no order before the Microsoft Customer Agreement is accepted by the Customer.",
    ],
    [
      "incomplete",
      "customer-agreement",
      "No order shall be placed unless and until the Customer has accepted the Microsoft Customer Agreement.",
    ],
    [
      "incomplete",
      "customer-agreement",
      "No order shall be placed with Microsoft before the Customer accepts the Microsoft Customer Agreement.",
    ],
  ])("%s: %s: %s", (status, family, clause) => {
    expect(statusOf(family, clause)).toBe(status);
  });
});
