import { scan, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function findingOf(family: Finding["family"], text: string): Finding {
  const { findings } = scan(agreementFrom(text.replaceAll(" // ", "\n")), rules);
  return findings.find((finding) => finding.family === family)!;
}

const stateOf = (finding: Finding, element: string) =>
  finding.elements.find((one) => one.element === element)!.state;

/** A consent of `customer` to what `supplier` claims. */
const consent = (customer: string, supplier: string): string =>
  `${customer} agrees that ${supplier} is associated with its tenant 5b0c7a1e-94d2-4f38-8e61-d27f30a9c4b6 as Claiming Partner of Record for Microsoft Teams under Partner ID 5512908.`;

describe("The parties are told apart", () => {
  test.each([
    [
      "where both have a name that a customer may have, by what they do",
      `Fabrikam Services Ltd (the “Operator”) and Contoso Rail plc (the “Principal”). // The Operator runs Microsoft Teams and reports monthly. // The Principal pays and holds its own licences. // ${consent("The Principal", "the Operator")}`,
    ],
    [
      "though a person who buys is named",
      `**Fabrikam Licensing Services, Inc.** · 88 Harbor Street · orders@fabrikam.example // | Company | Contoso Toys Corp. | // | Buyer | Lena Ortiz, Purchasing Manager | // Fabrikam configures Microsoft Teams. // ${consent("Contoso", "Fabrikam")}`,
    ],
    [
      "at the head of a table that names them side by side",
      `between Fabrikam Ltd ("Contractor") and Contoso Corp. ("Owner") // Contractor deploys Microsoft Teams. // | Owner | Contractor | // | Ada Obi | Jo Pell | // ${consent("Owner", "Contractor")}`,
    ],
    [
      "whatever paper has the initials of its title",
      `# Amendment to the Managed Workplace Agreement of 2024 (the "MWA") // **Contoso Insurance Company** ("Contoso") and **Fabrikam Services Corp.** ("Fabrikam") agree. // Fabrikam manages Microsoft Teams for Contoso. // ${consent("Contoso", "Fabrikam")}`,
    ],
  ])("%s", (_, text) => {
    expect(findingOf("cpor", text).status).toBe("present");
  });
});

test("a county in an address is the customer, by the kind of body that its name says", () => {
  const cpor = findingOf(
    "cpor",
    `Fabrikam Partners, LLC, 1200 Grand Avenue // Mr. Alan Birch, Information Services, Harlow County, Iowa (Board of Supervisors) // Fabrikam configures Microsoft Teams. // ${consent("The County", "Fabrikam")}`,
  );
  expect(stateOf(cpor, "consent")).toBe("found");
  expect(stateOf(cpor, "public-sector-disclosure")).toBe("absent");
});

test("a supplier that is called the outgoing one is not somebody else", () => {
  const pal = findingOf(
    "pal",
    "**Outgoing Supplier:** Fabrikam Services Ltd // **Customer:** Contoso plc // The Outgoing Supplier operates the Customer's Azure platform. // The Outgoing Supplier shall not tie its Partner ID 2657309, through Partner Admin Link, to any account.",
  );
  expect(pal.status).toBe("adverse");
});

describe("What has capitals and is no firm holds nothing", () => {
  test.each([
    `Supplier: Fabrikam Ltd // Customer: Contoso plc // The Customer agrees that the Supplier may maintain, while this Call-Off Contract is in force, a claiming partner of record association for Teams with tenant 5b0c7a1e-94d2-4f38-8e61-d27f30a9c4b6 under Partner ID 5512908.`,
  ])("%s", (text) => {
    expect(findingOf("cpor", text).status).toBe("present");
  });

  test("nor does a noun with a hyphen", () => {
    const tpor = findingOf(
      "tpor",
      "Kunde: Contoso GmbH // Anbieter: Fabrikam GmbH // Der Anbieter verkauft dem Kunden Microsoft 365 als Cloud Solution Provider. // Der Anbieter wird bei allen diesen Abonnements als Transacting Partner of Record geführt; die maßgebliche Standort-ID bei Microsoft lautet 4730961.",
    );
    expect(tpor.status).toBe("present");
  });
});

test("a party that is called the Owner is not the role of an owner", () => {
  const access = findingOf(
    "admin-access",
    'between Fabrikam Ltd ("Contractor") and Contoso Corp. ("Owner") // Contractor operates the Azure platform of Owner. // Owner shall invite two engineers of Contractor as guest users and assign them the Azure role ____________ until 30 June 2027. // | No. | Duty | Date | // | 1 | Owner shall grant badge access to the data center | Feb 17 |',
  );
  expect(stateOf(access, "roles")).toBe("blank");
});
