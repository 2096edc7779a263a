import { scan, type ClauseFamily, type Level } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());
const LETTERS: Record<Level, string> = {
  required: "R",
  recommended: "r",
  optional: "o",
  "not-applicable": "-",
};

/** Whole agreements of different kinds, with the level's letter and the status that each named family has. */
const AGREEMENTS: [string, Partial<Record<ClauseFamily, string>>, string][] = [
  [
    "order form with prose cells",
    {
      cpor: "R/present",
      poe: "R/incomplete",
      "admin-access": "r/missing",
      "tenant-details": "R/present",
      tpor: "-/missing",
      "customer-agreement": "-/missing",
    },
    `# Order Form
| Service provider | Wingtip Workplace Ltd |
| Client | Proseware Foods plc |
| Service | Adoption of Microsoft 365 Copilot and Microsoft Teams for 250 users |
| Licensing | Held by the Client under its Enterprise Agreement |
| Tenant | prosewarefoods.onmicrosoft.com (ID 32833106-536e-45df-80b2-d002cc92d33d) |
| Client's tenant contact | Head of Workplace, workplace@proseware.example |
| MPN ID of the Service provider | 4512876 |
| Microsoft recognition | The Client agrees that the Service provider files a Claiming Partner of Record claim with Microsoft for Microsoft 365 Copilot and Microsoft Teams. The Client knows that it may decline. |
| Evidence | The Service provider may show this order form to Microsoft as evidence of the engagement. The Client confirms that the Service provider performs the adoption service from 1 May 2026 to 30 September 2026. |`,
  ],
  [
    "letter",
    {
      cpor: "R/incomplete",
      poe: "R/mentioned",
      "admin-access": "r/missing",
      "tenant-details": "R/incomplete",
    },
    `Dear Ms Silva
Thank you for choosing us. We will help your people to use Teams and Planner between March and June 2026.
You have bought your licences online by credit card.
You agree to our being shown by Microsoft as your claiming partner of record for Teams. Our Partner ID is 5512340. Your tenant's domain is silvacatering.onmicrosoft.com.
What is a proof of execution? It is a paper that Microsoft may ask us for.
Yours sincerely
Tailspin Advice`,
  ],
  [
    "refusing MSA",
    {
      cpor: "R/adverse",
      dpor: "o/adverse",
      poe: "R/adverse",
      pal: "R/missing",
      "admin-access": "R/incomplete",
      "tenant-details": "R/missing",
    },
    `# MASTER SERVICES AGREEMENT
between Lamna Cloud Ltd ("Provider") and Alpine Bank plc ("Bank").
## 1. Services
1.1 Provider shall operate the Bank's Microsoft 365 tenant and Azure subscriptions as a managed service. The Bank buys from Microsoft under its Enterprise Agreement.
## 2. Vendor programmes
2.1 Provider shall not, and shall procure that its affiliates do not:
- register or seek to be registered as partner of record of the Bank;
- disclose this Agreement to Microsoft as proof of execution;
- receive any incentive that relates to the Bank.
## 3. Access
3.1 The Bank will assign to Provider's staff, on their individual accounts, the User Administrator and Exchange Administrator roles.
3.2 Provider complies with the Bank's standards.`,
  ],
  [
    "CSP with tables",
    {
      tpor: "R/present",
      "customer-agreement": "R/incomplete",
      "admin-access": "r/present",
      "tenant-details": "R/present",
      cpor: "-/missing",
      poe: "-/missing",
    },
    `# Cloud Subscription Terms
Fabrikam Cloud GmbH (“Reseller”), Litware Sports Ltd (“Customer”)
## 1 Supply
1.1 Customer buys the following subscriptions from Reseller, who is an indirect reseller in Microsoft's Cloud Solution Provider programme.
| Product | Seats | Monthly price |
| Microsoft 365 Business Basic | 20 | 5.00 |
| Microsoft 365 Business Premium | 55 | 20.00 |
1.2 The subscriptions are governed by the Microsoft Customer Agreement. Customer shall accept it.
## 2 Support access
2.1 Customer approves a GDAP relationship with the Service Support Administrator and License Administrator roles. It expires after 730 days.
## 3 Data
| Tenant ID | Tenant domain | Contact | Reseller's Partner ID |
| 32833106-536e-45df-80b2-d002cc92d33d | litwaresports.onmicrosoft.com | Office Manager, office@litware.example | 6612098 |`,
  ],
  [
    "Azure SOW with late defeat",
    {
      pal: "R/adverse",
      dpor: "o/missing",
      "admin-access": "r/present",
      cpor: "-/missing",
      "tenant-details": "R/incomplete",
    },
    `# SOW 12 – Data platform
Contractor: Northwind Data LLC
Client: Tailspin Toys, Inc.
## Scope
Contractor builds a lakehouse on Azure in Client's subscription TT-DATA, which Client buys directly from Microsoft.
## Access
Client shall create a service principal for Contractor and grant it the Contributor role on subscription TT-DATA until December 18, 2026.
## Partner Admin Link
Client agrees that Contractor may link its Partner ID 7712345 to the service principal.
## Special conditions
In case of conflict these special conditions prevail. No Partner Admin Link shall be made in Client's tenant.
## Identifiers
| What | Value |
| Directory ID | [to be provided] |`,
  ],
  [
    "toc and reserved",
    {
      cpor: "R/mentioned",
      poe: "R/mentioned",
      pal: "-/mentioned",
      "admin-access": "r/mentioned",
      "tenant-details": "R/missing",
    },
    `# Agreement
Table of contents
1 Claiming Partner of Record ........ 3
2 Proof of Execution ........ 4
3 Partner Admin Link ........ 5
# 1 Services
Wingtip IT Ltd (the "Consultant") shall deploy Intune for Coho Ltd (the "Company"), which has an Enterprise Agreement.
# 2 Claiming Partner of Record
Intentionally left blank.
# 3 Proof of Execution
Reserved
# 4 GDAP
Not applicable.`,
  ],
  [
    "power platform, question table",
    { pal: "R/present", "admin-access": "r/incomplete", poe: "r/missing" },
    `# Work order
Supplier: Adatum Apps Ltd
Customer: Fourth Coffee Ltd
## Work
The Supplier builds Power Automate flows. The Customer bought Power Automate on Microsoft's website.
## Identity
The Customer agrees to the following and shall set it up before the start.
| Question | Answer |
| Which account does the Supplier use? | A guest account, created by the Customer |
| Which role does it hold? | Environment Maker |
| Where? | Environment FC-Prod |
| Is our Partner ID linked to it (Partner Admin Link)? | Yes, 3345671 |`,
  ],
  [
    "non-Microsoft",
    {
      cpor: "-/missing",
      tpor: "-/missing",
      "admin-access": "-/missing",
      "customer-agreement": "-/missing",
      poe: "-/missing",
    },
    `# Salesforce implementation agreement
Vendor: Proseware CRM Ltd
Client: Relecloud Ltd
## 1. Work
Vendor implements Salesforce. Status meetings take place via Microsoft Teams. Documents are in Microsoft Word.
## 2. Partner
Client will name Vendor as Salesforce partner of record and give Vendor administrator access to its Salesforce org. Client has accepted the Salesforce customer agreement.`,
  ],
  [
    "French CSP",
    {
      tpor: "R/present",
      "customer-agreement": "R/present",
      "admin-access": "r/missing",
      "tenant-details": "R/incomplete",
    },
    `# CONDITIONS DE FOURNITURE
Litware Nuage SARL (« le Fournisseur ») et Coho Vins SAS (« le Client »)
## Article 1 – Objet
1.1 Le Fournisseur vend au Client, en qualité de Cloud Solution Provider (CSP), les abonnements suivants : 40 Microsoft 365 Business Standard.
1.2 L'identifiant partenaire du Fournisseur est 4411223.
## Article 2 – Contrat client Microsoft
2.1 Avant toute commande, le Client accepte le Contrat client Microsoft ; sa directrice générale, dg@cohovins.example, signe l'acceptation.
## Article 3 – Locataire
Le domaine du locataire est cohovins.onmicrosoft.com ; l'identifiant du locataire sera communiqué ultérieurement.`,
  ],
  [
    "German letter refusing",
    { cpor: "R/adverse", poe: "R/mentioned", "admin-access": "R/present" },
    `# Wartungsvertrag
zwischen der Tailspin Systemhaus GmbH (Auftragnehmer) und der Northwind Klinik gGmbH (Auftraggeber)
## 1 Leistungen
Der Auftragnehmer betreibt und überwacht den Microsoft-365-Mandanten des Auftraggebers mit Exchange Online und Teams. Die Lizenzen hat der Auftraggeber über einen Konzernvertrag.
## 2 Zugänge
Der Auftraggeber genehmigt eine GDAP-Beziehung mit der Rolle Exchange-Administrator. Sie gilt für die Laufzeit dieses Vertrags.
## 3 Microsoft
Der Auftraggeber gestattet keine Zuordnung des Auftragnehmers als Claiming Partner of Record.
## 4 Glossar
Proof of Execution: Nachweis gegenüber Microsoft über eine Leistung.`,
  ],
  [
    "county",
    { cpor: "R/incomplete", poe: "R/missing" },
    `# Professional Services Agreement
between Wingtip Public Sector, Inc. ("Contractor") and the County of Marlow, a political subdivision of the State of Oregon ("County").
1. Services. Contractor shall migrate the County's mailboxes to Exchange Online. County licenses Microsoft 365 under its Enterprise Agreement.
2. Partner association. County acknowledges and consents to Contractor's Claiming Partner of Record claim for Exchange Online. Contractor's Partner ID is 4455667. County's tenant ID is 32833106-536e-45df-80b2-d002cc92d33d.`,
  ],
  [
    "university with disclosure",
    { cpor: "R/present", "admin-access": "r/missing" },
    `# SOW
Contractor: Wingtip Learning LLC
Customer: University of Harwick, a public university of the State of Ohio
## Scope
Contractor trains faculty in Microsoft Teams. Licenses are held by the University under its EES enterprise agreement.
## Association
The University consents to Contractor being its Claiming Partner of Record for Teams (Partner ID 4455667, tenant 32833106-536e-45df-80b2-d002cc92d33d). It acknowledges that Contractor will seek the association and may receive fees, commissions or other compensation from Microsoft.`,
  ],
  [
    "UK council",
    { cpor: "R/present" },
    `# Call-off
Supplier: Fabrikam Digital Ltd
Buyer: Westmarch Borough Council
Supplier will roll out SharePoint Online under the Buyer's Enterprise Agreement.
The Buyer agrees to Supplier registering as Claiming Partner of Record with Microsoft for SharePoint Online, Partner ID 4455667, tenant ID 32833106-536e-45df-80b2-d002cc92d33d.`,
  ],
  [
    "support only",
    {
      cpor: "R/missing",
      "admin-access": "R/incomplete",
      "tenant-details": "R/missing",
      "customer-agreement": "r/missing",
    },
    `# Support agreement
Adatum Support Ltd (the "Supplier") and Trey Foods Ltd (the "Customer")
1. The Supplier provides a service desk for the users of Microsoft 365 and administers the tenant every working day.
2. The Customer shall set up individual administrator accounts for two technicians, with the Helpdesk Administrator role.`,
  ],
  [
    "EA renewal with training",
    { tpor: "R/incomplete", cpor: "R/missing", "customer-agreement": "-/missing" },
    `# Renewal
Contoso Licensing Ltd ("LSP") and Coho Rail plc ("Customer")
1. LSP renews enrolment 7719922 for Customer and is Customer's licensing solution provider under its Enterprise Agreement.
2. LSP will also train Customer's staff in Microsoft Teams and help them to adopt it.`,
  ],
  [
    "two CSPs",
    { tpor: "-/adverse", "customer-agreement": "-/missing", cpor: "R/missing" },
    `# SOW
Northwind Consulting Ltd (“Northwind”), Alpine Hotels plc (“Alpine”)
Northwind will deploy Intune. Alpine's Microsoft 365 licences are supplied by Litware Cloud Ltd through CSP, and Litware Cloud Ltd stays Alpine's reseller of record.`,
  ],
  [
    "client side clause list",
    { cpor: "R/present", poe: "R/present", pal: "-/missing" },
    `# Statement of Work
Consultant: Lucerne Ltd. Client: Tailwind plc.
## Scope
Deployment of Microsoft Purview and Microsoft Defender for Office 365. Client's licences: Enterprise Agreement.
## Client's declarations
By signing this SOW Client:
(a) authorises Consultant to be associated with tenant 32833106-536e-45df-80b2-d002cc92d33d as Claiming Partner of Record for Microsoft Purview (Partner ID 4455667);
(b) confirms that Consultant performs the work described under Scope between 1 May and 31 July 2026;
(c) agrees to sign, on request, an acknowledgement for Microsoft; and
(d) permits Consultant to submit this SOW to Microsoft as proof of execution.`,
  ],
  [
    "only background product",
    { cpor: "-/missing", "tenant-details": "-/missing" },
    `# Catering agreement
Fourth Coffee Ltd (the "Supplier") and Contoso plc (the "Customer").
The Supplier supplies lunches. Orders are sent by e-mail or in a Teams channel. Invoices are exchanged over SharePoint.`,
  ],
  [
    "google",
    { cpor: "-/missing", "admin-access": "-/missing" },
    `# Managed services
Relecloud Ltd (the "Provider") runs the Client's Google Workspace and AWS accounts. The Client gives the Provider administrator access to both. Provider is the Client's AWS partner of record.`,
  ],
  [
    "nl msp",
    { "admin-access": "R/present", cpor: "R/adverse", "tenant-details": "R/incomplete" },
    `# Beheerovereenkomst
Adatum Beheer B.V. (hierna “Opdrachtnemer”) en Coho Zorg N.V. (hierna “Opdrachtgever”)
1. Opdrachtnemer beheert de Microsoft 365-tenant van Opdrachtgever. De licenties vallen onder een Enterprise Agreement van Opdrachtgever.
2. Opdrachtgever keurt een GDAP-relatie goed met de rol Exchange-beheerder. De relatie eindigt met deze overeenkomst.
3. Opdrachtnemer mag zich bij Microsoft niet als Claiming Partner of Record laten registreren.
4. Tenant-ID: n.t.b.`,
  ],
  [
    "es",
    { pal: "R/present", dpor: "o/mentioned" },
    `# Contrato
Fabrikam Nube, S.L. (en adelante, «el Proveedor») y Contoso Puertos, S.A. (en adelante, «el Cliente»).
1. El Proveedor migra los servidores del Cliente a Azure. El Cliente contrata Azure en su Enterprise Agreement.
2. El Cliente invitará a dos ingenieros como usuarios invitados y les asignará el rol Colaborador (Contributor) en la suscripción PROD durante la vigencia del contrato. El Cliente autoriza al Proveedor a vincular su Id. de partner 4455667 a esas cuentas (Partner Admin Link).
3. El partner digital de registro es un mecanismo antiguo de Microsoft.`,
  ],
];

describe("Whole agreements", () => {
  it.each(AGREEMENTS)("%s", (_, wanted, text) => {
    const found = scan(agreementFrom(text), rules).findings.filter(({ family }) => family in wanted);
    expect(
      Object.fromEntries(found.map(({ family, level, status }) => [family, `${LETTERS[level]}/${status}`])),
    ).toEqual(wanted);
  });
});
