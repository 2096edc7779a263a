import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { signalsOf } from "./deal-in";
import { stateIn, statusIn } from "./passage-in-agreement";

const rules = rulesOf(builtInLibrary());
const findingsOf = (text: string): ReturnType<typeof scan>["findings"] =>
  scan(agreementFrom(text), rules).findings;

describe("A clause that is printed in capitals", () => {
  it("names no firm of which the last word only looks like one", () => {
    const text =
      'Between Contoso Cloud LLC ("Contractor") and Fabrikam Corp. ("Company")\nContractor deploys Microsoft Teams.\nCOMPANY CONSENTS THAT CONTRACTOR IS SHOWN WITH THE TENANT OF THE COMPANY AS CLAIMING PARTNER OF RECORD (CPOR) FOR MICROSOFT TEAMS.';
    expect(findingsOf(text).find(({ family }) => family === "cpor")!.status).toBe("incomplete");
  });
});

describe("The number of a clause is no part of a name", () => {
  it("where it begins with a letter", () => {
    const text =
      'Between Contoso Ltd (the "Contractor") and Fabrikam plc (the "Company")\n## C4 Accounts\nC4.1 The Company shall give the Contractor\'s engineers the Exchange Administrator role in Microsoft 365 through GDAP until 3 May 2027.';
    expect(findingsOf(text).find(({ family }) => family === "admin-access")!.status).toBe("present");
  });

  it("and counts nobody who holds a place", () => {
    const passage =
      "B1.2 Litware Licensing Limited remains the transacting partner of record for all subscriptions.";
    expect(statusIn("tpor", "en", passage)).toBe("adverse");
  });
});

describe("A value in a table", () => {
  it("is the party's whose name stands in the row above", () => {
    const text =
      "| | |\n| Provider | Contoso Cloud Ltd |\n| Provider's Partner ID | 3184620 |\n| Customer | Fabrikam plc |\nProvider sells Customer Microsoft 365 licences as its CSP.";
    const finding = findingsOf(text).find(({ family }) => family === "tpor")!;
    expect(finding.elements.find(({ element }) => element === "partner-id")?.state).toBe("found");
  });

  it("is awaited where the label is the domain of every tenant", () => {
    const passage =
      "The Customer's tenant: // | Field | Value | // | onmicrosoft.com domain | TBD | // | Directory ID | 2f1c5a80-77de-4b19-9a3c-0d64e8b1f927 |";
    expect(stateIn("tenant-details", "domain", "en", passage.replaceAll(" // ", "\n"))).toBe("blank");
  });

  it("tells where a role applies, and not which it is", () => {
    const passage =
      "The Customer agrees to what is shown here. // | Topic | Agreed | // | Accounts | The Customer opens two guest accounts in its Entra directory | // | Role of the accounts | TBD | // | Where the role applies | Subscription FAB-Prod | // | Partner Admin Link | Supplier links its Partner ID 3184620 to the accounts |";
    expect(stateIn("pal", "role", "en", passage.replaceAll(" // ", "\n"))).toBe("blank");
  });
});

describe("A domain", () => {
  it("is not the tenant's where it only stands in e-mail addresses", () => {
    const passage = "The app's directory uses the domain fabrikam.example in all e-mail addresses.";
    expect(stateIn("tenant-details", "domain", "en", passage)).toBe("absent");
  });
});

describe("The tenant's ID", () => {
  it("is the customer's where the partner only needs it", () => {
    const text =
      "From: Fabrikam plc (customer)\nTo: Contoso Ltd (supplier)\nWe engage you to deploy Microsoft Teams for our staff.\nYou need the tenant ID, 2f1c5a80-77de-4b19-9a3c-0d64e8b1f927.";
    const finding = findingsOf(text).find(({ family }) => family === "tenant-details")!;
    expect(finding.elements.find(({ element }) => element === "tenant-id")?.state).toBe("found");
  });
});

describe("A clause is not ended", () => {
  it("by words that deny that it is", () => {
    const passage =
      "2.1 Le Client attribue au principal de service du Prestataire, par Azure RBAC, le rôle Lecteur pour la durée du contrat. // 2.2 Le lien dure autant que l'attribution de l'article 2.1 ; aucun des deux n'est retiré sans préavis.";
    expect(statusIn("admin-access", "fr", passage.replace(" // ", "\n"))).toBe("present");
  });
});

describe("What the next sentence takes up is agreed", () => {
  it.each([
    [
      "cpor",
      "The Supplier intends to file a claim in Partner Center for Microsoft Teams. The Customer consents to the claim.",
    ],
    [
      "customer-agreement",
      "Use of Azure is subject to the Microsoft Customer Agreement. The Customer agrees to accept that agreement, and understands that the Supplier orders nothing before.",
    ],
  ] as const)("though it was only intended or told (%s)", (family, passage) => {
    expect(statusIn(family, "en", passage)).toBe("incomplete");
  });
});

describe("The month of May", () => {
  it("leaves nothing to anybody's choice", () => {
    const passage =
      "The Customer creates named accounts in its Entra directory with the Exchange Administrator role. The Customer opens them by May 15, 2026 and closes them on October 9, 2026.";
    expect(stateIn("admin-access", "term", "en", passage)).toBe("found");
  });
});

describe("What must not be done", () => {
  it("is refused whatever the verb means elsewhere", () => {
    const passage =
      "The Supplier must not: // - open a firewall port without a ticket; // - apply for the digital partner of record field on any subscription of the Customer;";
    expect(statusIn("dpor", "en", passage.replaceAll(" // ", "\n"))).toBe("adverse");
  });
});

describe("A form is signed", () => {
  it("by who is asked, and does not only ask", () => {
    const passage =
      "The Supplier may submit this agreement to Microsoft as proof of execution. On being asked, the Customer's sponsor signs the form.";
    expect(stateIn("poe", "cooperation", "en", passage)).toBe("found");
  });
});

describe("No work is done on a product", () => {
  it("that only tells what a word means", () => {
    const signals = signalsOf(
      "## Definitions // Partner Admin Link means that a consultant ties its number to an Azure account. // ## Services // The Supplier trains clerks in Teams.",
    );
    expect(signals).toContain("service:microsoft-365");
    expect(signals).not.toContain("service:azure");
  });
});

describe("Work is done on a product", () => {
  it("in a list of what is built, though it names a subscription", () => {
    const signals = signalsOf(
      "The Supplier will build three things: // - a label scheme in Microsoft Purview; // - a search engine on Azure AI services, in the subscription FAB-01;",
    );
    expect(signals).toContain("service:azure");
  });
});
