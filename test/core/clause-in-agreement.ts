import { scan, type ClauseFamily, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

export const TEAMWORK = "The Supplier shall deploy Microsoft Teams and SharePoint Online for the Customer.";
export const LANDING_ZONE = "The Supplier shall design and operate the Customer's Azure landing zone.";
export const RESALE =
  "The Supplier sells the Customer Microsoft 365 Business Premium subscriptions as its cloud solution provider.";

/** An agreement with every identifier in its schedule, so that a clause alone decides the status. */
export function agreementWith(work: string, clause: string): string {
  return `# SERVICES AGREEMENT
Fabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree as follows.
## 1. Services
1.1 ${work}
1.2 The Customer holds its licences under its own Enterprise Agreement.
## 2. Particular terms
${clause}
## 3. Confidentiality
3.1 Each party keeps the other's information secret.
## Schedule 1
| Item | Value |
| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Tenant domain | contosoretail.onmicrosoft.com |
| Customer administrator contact | IT Manager, it@contoso.example |
| Supplier Partner ID | 3217405 |
| Workloads | Microsoft Teams; SharePoint Online |`;
}

/** The status of the family in an agreement about the work that has the clause. */
export function statusOf(family: ClauseFamily, work: string, clause: string): Status {
  return scan(agreementFrom(agreementWith(work, clause)), rules).findings.find(
    (finding) => finding.family === family,
  )!.status;
}
