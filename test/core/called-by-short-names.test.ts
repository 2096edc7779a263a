import { scan, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function findingOf(family: Finding["family"], ...lines: string[]): Finding {
  return scan(agreementFrom(lines.join("\n")), rules).findings.find((finding) => finding.family === family)!;
}

const stateOf = (finding: Finding, element: string) =>
  finding.elements.find((one) => one.element === element)!.state;

const CONSENT =
  "agrees that Fabrikam is associated with its tenant 5b0c7a1e-94d2-4f38-8e61-d27f30a9c4b6 as Claiming Partner of Record for Microsoft Teams under Partner ID 5512908.";

describe("a customer gives its consent under a name", () => {
  test.each([
    [
      "that has the initials of an unknown kind of company",
      'between Fabrikam Ltd ("Fabrikam") and Northwind River Trading Unlimited, a company of Alberta ("NRT").',
      "NRT",
    ],
    [
      "that begins a name with an unknown ending",
      'between Fabrikam Ltd ("Fabrikam") and Tor Dental Partners, P.C. ("Tor"), a company of Ohio.',
      "Tor",
    ],
    [
      "that are the initials, which nobody introduced",
      "Supplier: Fabrikam Ltd // Customer: Woodgrove Harbour Stores Ltd",
      "WHS",
    ],
    [
      "in quotation marks behind a dash",
      'Prepared by: Fabrikam Ltd (no. 4711) // Prepared for: Contoso Institute Holdings Ltd (no. 4712) – "the Institute"',
      "The Institute",
    ],
    [
      "that says what kind of body it is",
      "Supplier: Fabrikam Ltd // Customer: Northwind Polytechnic Holdings Ltd",
      "The Polytechnic",
    ],
    [
      "whose whole stands at the head of the paper",
      "CITY OF HARLOW BEND, ONTARIO // Purchasing // Vendor: Fabrikam Ltd",
      "The City",
    ],
  ])("%s", (_, parties, short) => {
    const cpor = findingOf("cpor", ...parties.split(" // "), `${short} ${CONSENT}`);
    expect(cpor.status).toBe("present");
  });

  test.each([
    ["initials that two firms share", "Woodgrove Harbour Stores Ltd", "Wingtip Home Services Ltd", "WHS"],
    ["an abbreviation of the field", "Coho Sail Partners Ltd", "Fabrikam Ltd", "CSP"],
  ])("but not under %s", (_, customer, supplier, short) => {
    const cpor = findingOf("cpor", `Supplier: ${supplier}`, `Customer: ${customer}`, `${short} ${CONSENT}`);
    expect(cpor.status).not.toBe("present");
  });
});

test("where somebody signs for a firm, no other firm is meant", () => {
  const cpor = findingOf(
    "cpor",
    "Supplier: Fabrikam Ltd",
    "Customer: Northwind Polytechnic Holdings Ltd",
    `The Polytechnic ${CONSENT}`,
    "For Northwind Polytechnic Holdings Ltd: A. Lee",
  );
  expect(cpor.status).toBe("present");
});

test("Microsoft Corporation is no other partner", () => {
  const poe = findingOf(
    "poe",
    "Supplier: Fabrikam Ltd",
    "Customer: Contoso Ltd",
    "This Agreement may be lodged by the Supplier with Microsoft Corporation as proof of execution of the work on Microsoft Teams.",
  );
  expect(stateOf(poe, "disclosure")).toBe("found");
});

describe("the title of a paper does not silence it", () => {
  test.each([
    "Agreement for Information Protection",
    "Order for the Future of Work",
    "Options for Teams: order",
  ])("%s", (title) => {
    const cpor = findingOf(
      "cpor",
      `# ${title}`,
      "Supplier: Fabrikam Ltd",
      "Customer: Northwind Ltd",
      `The Customer ${CONSENT.replace("Fabrikam", "the Supplier")}`,
    );
    expect(cpor.status).toBe("present");
  });
});

describe("an administrator is found", () => {
  test.each([
    [
      "in the row above the one with the address",
      "| Primary admin | Ada Obi |\n| Mail | ada@contoso.example |",
    ],
    [
      "in the column of the customer",
      "| | Contoso Ltd | Fabrikam Ltd |\n| Name | Ada Obi | Jo Pell |\n| Mail | ada@contoso.example | jo@fabrikam.example |",
    ],
    ["by the address that is the customer's", "Your e-mail address for this work: ada@mailbox.example."],
  ])("%s", (_, lines) => {
    const details = findingOf(
      "tenant-details",
      "From Fabrikam Ltd to Contoso Ltd: we configure Microsoft Teams for you.",
      lines,
      "Your tenant is contoso.onmicrosoft.com, 5b0c7a1e-94d2-4f38-8e61-d27f30a9c4b6.",
    );
    expect(stateOf(details, "admin-contact")).toBe("found");
  });

  test("but not by the address of the supplier in the next column", () => {
    const details = findingOf(
      "tenant-details",
      "Supplier: Fabrikam Ltd",
      "Customer: Contoso Ltd",
      "We configure Microsoft Teams.",
      "| | Contoso Ltd | Fabrikam Ltd |\n| Name | Ada Obi | Jo Pell |\n| Mail | by post | jo@fabrikam.example |",
      "Tenant: contoso.onmicrosoft.com",
    );
    expect(stateOf(details, "admin-contact")).toBe("absent");
  });
});

test("words before a colon do not say whose a value behind it is", () => {
  const details = findingOf(
    "tenant-details",
    "From Fabrikam Ltd to Contoso Ltd: we configure Microsoft Teams for you.",
    "For our file: tenant ID 5b0c7a1e-94d2-4f38-8e61-d27f30a9c4b6.",
  );
  expect(stateOf(details, "tenant-id")).toBe("found");
});
