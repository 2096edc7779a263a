// Knows: whole agreements whose parties, recitals, lists and tables decide how a clause on access is read.
// Refuses to know: how they are read.
import { scan, type ClauseFamily, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function statusOf(family: ClauseFamily, text: string): Status {
  return scan(agreementFrom(text), rules).findings.find((finding) => finding.family === family)!.status;
}

describe("An agreement", () => {
  it("may introduce its parties after the company's name, without brackets", () => {
    const text = `# SERVICES AGREEMENT
RELECLOUD SYSTEMS PTE. LTD. (UEN 1), the "Implementer"; and
WINGTIP FOODS PTE. LTD. (UEN 2), the "Manufacturer".
## 1. Work
1.1 The Implementer will set up Microsoft Teams for the Manufacturer.
## 2. Access
2.1 The Manufacturer shall accept a GDAP relationship with the Teams Administrator role, which ends on 30 June 2027.`;
    expect(statusOf("admin-access", text)).toBe("present");
  });

  it("may give a party's short name without quotation marks", () => {
    const text = `# OVEREENKOMST
Relecloud Werkplek B.V., gevestigd te Zwolle, hierna: Leverancier
Stichting Wingtip Zorg, gevestigd te Assen, hierna: Zorgaanbieder
## 1. Diensten
1.1 Leverancier beheert Microsoft 365 voor Zorgaanbieder.
## 2. Toegang
2.1 Zorgaanbieder keurt een GDAP-relatie goed met de rol Teams-beheerder, geldig voor 365 dagen.`;
    expect(statusOf("admin-access", text)).toBe("present");
  });

  it("names no party by a date that it defines", () => {
    const text = `# EXIT AGREEMENT
Contoso Operate Limited ("Operate") and Wingtip Ferries Limited ("Ferries")
The managed services for Ferries' Microsoft 365 tenant end on 31 December 2027 (the "End Date").
## 1. Access
1.1 Ferries leaves in place the GDAP relationship under which Operate holds the Teams Administrator role. On the End Date it lapses.`;
    expect(statusOf("admin-access", text)).toBe("present");
  });

  it("has its first titled clause after its recitals", () => {
    const text = `# AMENDMENT NO. 2
between Relecloud Operations, LLC ("Provider") and Wingtip Parts, Inc. ("Company")
## Recitals
A. Provider manages Company's Microsoft 365 environment.
1. Access to Microsoft 365. Company grants Provider, by granular delegated administration, the role of Teams Administrator until the expiration of this Agreement.
2. New Section 9.5 (Azure). Company shall give the service principal sp-run the Contributor role on its Azure subscriptions for the term of the Agreement, and Provider may link its Partner ID 3217405 to it as a Partner Admin Link.`;
    expect([statusOf("admin-access", text), statusOf("pal", text)]).toEqual(["present", "present"]);
  });

  it.each(["Section 1.", "Article 1.", "Clause 1."])("has no recital any more where it says %s", (number) => {
    const text = `# AMENDMENT NO. 2
between Relecloud Operations, LLC ("Provider") and Wingtip Parts, Inc. ("Company")
## Recitals
Provider manages Company's Microsoft 365 environment.
${number} Access to the environment. Company grants Provider, by granular delegated administration, the role of Teams Administrator until the expiration of this Agreement.`;
    expect(statusOf("admin-access", text)).toBe("present");
  });

  it("takes back what a section said that is called by its number", () => {
    const text = `# SERVICES AGREEMENT
Relecloud Ltd (the "Supplier") and Wingtip plc (the "Customer") agree as follows.
Section 1. Work. The Supplier shall operate the Customer's Microsoft 365 tenant.
Section 2. Access. The Customer grants the Supplier, by granular delegated administration, the role of Teams Administrator for the term.
Section 3. Changes. Section 2 is deleted.`;
    expect(statusOf("admin-access", text)).not.toBe("present");
    expect(statusOf("admin-access", text.replace("Section 2 is", "Section 1 is"))).toBe("present");
  });

  it("forbids in every item of a list what it forbids at its head", () => {
    const text = `# SERVICES AGREEMENT
Relecloud Ltd (the "Supplier") and Wingtip Council (the "Customer") agree as follows.
## 1. Work
1.1 The Supplier shall operate the Customer's Azure landing zone.
## 2. Restrictions
2.1 The Supplier shall not, without an amendment: (a) subcontract the work; (b) issue a press release that mentions the Customer; (c) submit, or allow an affiliate to submit, a claim; or (d) attach its Partner ID to any account of the Customer by Partner Admin Link.`;
    expect(statusOf("pal", text)).toBe("adverse");
  });

  it("names no role where a deliverable speaks of roles", () => {
    const text = `# SERVICES AGREEMENT
Relecloud Ltd (the "Supplier") and Wingtip plc (the "Customer") agree as follows.
## 1. Work
1.1 The Supplier shall build a Power Apps solution for the Customer.
| No | Deliverable | Acceptance |
| D3 | Dataverse tables and security roles | Review against the data dictionary |
## 2. Access
2.1 The Customer shall create named guest accounts for the Supplier's developers in its tenant, with the rights needed, until 30 June 2027.`;
    expect(statusOf("admin-access", text)).toBe("incomplete");
  });
});
