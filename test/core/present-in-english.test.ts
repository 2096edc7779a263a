import { LANDING_ZONE, RESALE, statusOf, TEAMWORK } from "./clause-in-agreement";

describe("A clause of cpor that stands", () => {
  it.each([
    [
      TEAMWORK,
      "The Customer is aware of, and consents to, the Supplier's being recorded with Microsoft as Claiming Partner of Record for the Teams and SharePoint workloads.",
    ],
    [
      TEAMWORK,
      "For the duration of the engagement the Supplier shall be entitled to claim, in Microsoft Partner Center, the association between itself and the Customer's tenant for Teams, and the Customer so consents.",
    ],
    [
      TEAMWORK,
      "Customer's execution of this Order constitutes Customer's consent to Supplier's submission of a CPOR claim for Microsoft Teams.",
    ],
    [
      TEAMWORK,
      "The parties acknowledge and agree that Supplier will register itself as Claiming Partner of Record on the Customer's tenant for Teams and SharePoint Online.",
    ],
    [
      TEAMWORK,
      "Provided that the claim is limited to Teams and SharePoint Online, the Customer gives the Supplier leave to register as its Claiming Partner of Record.",
    ],
    [
      TEAMWORK,
      "The Customer will not object to the Supplier's CPOR claim for Teams and hereby signifies its agreement to it.",
    ],
    [
      TEAMWORK,
      "The Supplier intends to file a Claiming Partner of Record claim in respect of Teams; the Customer has read this clause and gives its approval.",
    ],
    [
      TEAMWORK,
      "The Customer undertakes to confirm to Microsoft, if Microsoft so asks, that it has authorised the Supplier's CPOR association for Teams and SharePoint Online.",
    ],
    [
      TEAMWORK,
      "Consent. The Customer grants its consent to the following: the Supplier's association with the tenant in Schedule 1 as Claiming Partner of Record for the workloads listed there.",
    ],
    [
      TEAMWORK,
      "By its signature the Customer signifies that it agrees to be named in a claim filed by the Supplier in Partner Center for Teams.",
    ],
    [
      TEAMWORK,
      "In consideration of the discount, the Customer elects the Supplier as its CPOR partner for Teams and SharePoint Online.",
    ],
    [
      TEAMWORK,
      "You agree to us being shown in Microsoft's systems as the claiming partner for Teams and SharePoint on your tenant.",
    ],
    [
      TEAMWORK,
      "WHEREAS the Supplier deploys Teams, NOW THEREFORE the Customer hereby designates the Supplier as its Claiming Partner of Record (CPOR) for Teams.",
    ],
    [
      TEAMWORK,
      "The Customer hereby acknowledges that the Supplier is its partner for the Teams and SharePoint workloads and authorizes the Supplier to assert this in a claim to Microsoft.",
    ],
    [
      TEAMWORK,
      "Supplier may claim the Customer's tenant as CPOR for Teams; such claim has been explained to and approved by the Customer.",
    ],
    [
      TEAMWORK,
      "The Supplier will register a claim on the tenant as Claiming Partner of Record for Teams. The Customer agrees to such registration.",
    ],
    [
      TEAMWORK,
      "The Supplier shall apply to Microsoft to be recognised as Claiming Partner of Record for Teams and SharePoint. Said application is made with the Customer's consent.",
    ],
    [
      TEAMWORK,
      "The Supplier will submit a CPOR claim. The Customer agrees thereto. The claim covers Microsoft Teams.",
    ],
    [
      TEAMWORK,
      "The Supplier shall be the Customer's Claiming Partner of Record for the workloads in Schedule 1. The Customer so agrees.",
    ],
    [
      TEAMWORK,
      "Customer approves, ratifies and confirms the appointment of Supplier as Claiming Partner of Record for Microsoft Teams.",
    ],
    [
      TEAMWORK,
      "Subject to clause 3, the Customer agrees that the Supplier may make a Claiming Partner of Record claim for Teams.",
    ],
    [
      TEAMWORK,
      "Without limiting clause 3, and until this Agreement ends, the Customer consents to the Supplier acting as Claiming Partner of Record for Teams and SharePoint Online.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the Supplier's CPOR claim for Teams. Nothing in this clause restricts the Customer from engaging other suppliers.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the Supplier's CPOR claim for Teams. The Supplier shall make no other claim.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the CPOR claim for Teams. No claim shall be made for any workload that the Supplier does not deliver.",
    ],
    [
      TEAMWORK,
      "Save for the claim for Teams, to which the Customer hereby consents, the Supplier shall file no CPOR claim.",
    ],
    [
      TEAMWORK,
      "The Supplier shall only file a CPOR claim for Teams, and the Customer consents to that claim.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the CPOR claim for Teams and shall not unreasonably refuse any further consent.",
    ],
    [
      TEAMWORK,
      "The Customer authorises the Supplier's CPOR association for Teams; the association shall not continue after this Agreement has ended.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the CPOR association for Teams, which does not make the Supplier its exclusive partner.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the CPOR association for Teams. It may withdraw that consent at any time by written notice.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the CPOR association for Teams. If it withdraws its consent, the Supplier shall remove the claim within five days.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the CPOR association for Teams. On termination the Supplier shall withdraw the claim.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the CPOR association for Teams. Litware Consulting Ltd is the Customer's present partner of record for Dynamics 365.",
    ],
    [
      TEAMWORK,
      "The Customer is told and accepts: Microsoft will list the Supplier as its Claiming Partner of Record for Teams.",
    ],
    [TEAMWORK, "The Customer consents to the CPOR claim for Teams. It shall not pay for it."],
    [
      TEAMWORK,
      "The Customer consents to the CPOR claim for Teams. The Supplier shall not use it for any other purpose.",
    ],
    [
      TEAMWORK,
      "Unless and until the Customer withdraws its consent, which it may do at any time, the Customer consents to the CPOR claim for Teams.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the Supplier's CPOR claim for Teams unless Microsoft ends the programme.",
    ],
    [
      TEAMWORK,
      "Microsoft recognition: Customer agrees to Supplier being attached to its tenant as CPOR for Teams & SharePoint.",
    ],
    [
      TEAMWORK,
      "Customer confirms its election of Supplier as partner of record for claiming purposes (Claiming Partner of Record) on Teams.",
    ],
    [
      TEAMWORK,
      "The Customer is content for the Supplier to file with Microsoft, through Partner Center, a claim showing the Supplier as the partner that deployed Teams for the Customer.",
    ],
    [
      TEAMWORK,
      "The Supplier may, and the Customer authorises it to, register as Claiming Partner of Record for Teams.",
    ],
    [
      TEAMWORK,
      "Customer hereby grants Supplier the right to claim Customer as its customer in Partner Center (CPOR) in respect of Microsoft Teams.",
    ],
    [
      TEAMWORK,
      "The Customer understands and accepts that, upon signature of this Agreement, the Supplier will lodge a claim to be named Claiming Partner of Record for Teams.",
    ],
    [TEAMWORK, "Consent to CPOR: granted by the Customer for Microsoft Teams and SharePoint Online."],
    [TEAMWORK, "[x] The Customer consents to the Supplier's Claiming Partner of Record claim for Teams."],
    [
      TEAMWORK,
      "| Topic | Agreement |\n| Claiming Partner of Record | The Customer consents to the Supplier's claim for Microsoft Teams. |",
    ],
    [
      TEAMWORK,
      "2.1 Claim\n(a) The Supplier shall submit a CPOR claim for Teams.\n(b) The Customer acknowledges and approves the claim.",
    ],
    [
      TEAMWORK,
      "The Customer's acknowledgement: we have been told of, and agree to, the CPOR claim for Teams.",
    ],
    [
      TEAMWORK,
      "So that Microsoft may attribute the usage of Teams to the Supplier, the Customer authorises the Supplier to be recorded in Microsoft's systems against its tenant as Claiming Partner of Record.",
    ],
    [
      TEAMWORK,
      "The Customer shall approve the Supplier's Claiming Partner of Record request for Teams without delay.",
    ],
    [
      TEAMWORK,
      "Upon the Supplier's request the Customer will confirm to Microsoft the CPOR association for Teams, to which it hereby agrees.",
    ],
    [TEAMWORK, "The Customer covenants not to contest the CPOR claim for Teams, to which it consents."],
  ])("where %s it is said so: %s", (work, clause) => {
    expect(statusOf("cpor", work, clause)).toBe("present");
  });
});

describe("A clause of dpor that stands", () => {
  it.each([
    [
      LANDING_ZONE,
      "Customer shall ensure that its Azure administrator associates the Supplier as Digital Partner of Record with all current and future Azure subscriptions.",
    ],
    [
      LANDING_ZONE,
      "Throughout the Term the Customer will retain the Supplier as the Digital Partner of Record on each of its Azure subscriptions.",
    ],
    [
      LANDING_ZONE,
      "The Customer is required to select the Supplier as its digital partner of record when it creates new subscriptions.",
    ],
    [
      LANDING_ZONE,
      "The Customer's administrator will, within ten days of signature, go to the portal and set the Supplier's MPN ID as the partner of record on every subscription.",
    ],
    [
      LANDING_ZONE,
      "Customer designates Supplier as the Digital Partner of Record for the subscriptions in its Azure enrolment.",
    ],
    [
      LANDING_ZONE,
      "The portal offers a field for the digital partner of record on each subscription. The Customer's administrator shall enter the Supplier in it.",
    ],
    [
      LANDING_ZONE,
      "The Customer agrees to nominate and maintain the Supplier as DPOR for each subscription throughout the term.",
    ],
    [
      LANDING_ZONE,
      "In the Azure portal, under \"Partner information\", the Customer's owner will record the Supplier's MPN ID as Digital Partner of Record on the subscriptions listed in clause 1.",
    ],
    [
      LANDING_ZONE,
      "We will enter your Partner ID as partner of record on all our Azure subscriptions within a week.",
    ],
    [
      LANDING_ZONE,
      "The Supplier is to be designated Digital Partner of Record by the Customer for all Azure subscriptions.",
    ],
    [
      LANDING_ZONE,
      "Customer, acting by its subscription owners, will name Supplier in the partner information blade of each Azure subscription as Digital Partner of Record.",
    ],
    [
      LANDING_ZONE,
      "The Customer must keep the Supplier's Partner ID in the Digital Partner of Record field of all subscriptions for the whole term.",
    ],
    [LANDING_ZONE, "- Customer to assign Supplier as DPOR on all Azure subscriptions by 1 May."],
  ])("where %s it is said so: %s", (work, clause) => {
    expect(statusOf("dpor", work, clause)).toBe("present");
  });
});

describe("A clause of pal that stands", () => {
  it.each([
    [
      LANDING_ZONE,
      "The Customer shall create two guest accounts for the Supplier's engineers with the Contributor role at subscription level, and agrees that these accounts are linked to the Supplier's Partner ID (Partner Admin Link).",
    ],
    [
      LANDING_ZONE,
      "Customer shall provision a service principal holding Owner on the management group mg-root. Supplier shall link such service principal to its Partner ID, and Customer shall keep such access in place during the Term.",
    ],
    [
      LANDING_ZONE,
      "The engineers' guest accounts, to which the Customer assigns Reader on the production subscription, will carry the Supplier's Partner ID by means of a Partner Admin Link, to which the Customer agrees.",
    ],
    [
      LANDING_ZONE,
      "The Customer shall, for the Term, maintain the identities and roles set out below and permits the Supplier to associate them with its Partner ID (Partner Admin Link).\n| Identity | Role | Scope |\n| Service principal sp-ops | Contributor | Subscription SUB-1 |",
    ],
    [
      LANDING_ZONE,
      "Client shall add the Supplier's engineers as B2B guests and grant each of them Owner on the subscription SUB-1 for the term. Client agrees that each guest identity shall be associated with the Supplier's Partner ID by means of Partner Admin Link.",
    ],
    [
      LANDING_ZONE,
      "To enable Microsoft to recognise the Supplier's contribution, the Customer authorises the Supplier to link its Partner ID to the guest accounts through which it accesses subscription SUB-1 with the Contributor role. The Customer shall create those accounts within five days.",
    ],
    [
      LANDING_ZONE,
      "The Customer delegates its resource group rg-prod to the Supplier through Azure Lighthouse (role: Contributor). The Supplier will establish a Partner Admin Link (PAL) on the delegated identities, to which the Customer has no objection.",
    ],
    [
      LANDING_ZONE,
      "We will give two of your people user accounts in our directory with the Contributor role on our subscriptions. You may tag those accounts with your Partner ID.",
    ],
    [
      LANDING_ZONE,
      "The Customer shall assign the managed identity mi-ops the role of Reader at the scope of the management group mg-1. The Supplier is entitled to register its MPN ID against this identity (PAL).",
    ],
    [
      LANDING_ZONE,
      "PAL: Customer agrees that Supplier's Partner ID is linked to the service principal sp-ops, to which Customer assigns Contributor on the subscriptions in scope.",
    ],
    [
      LANDING_ZONE,
      "The Customer shall onboard resource groups rg-a and rg-b into Azure Lighthouse, delegating the Contributor role to the Supplier's Entra group, and accepts that the Supplier's Partner ID is associated with the members of that group.",
    ],
    [
      LANDING_ZONE,
      "| Item | Detail |\n| Partner Admin Link | The Customer agrees that the Supplier links its Partner ID to the guest accounts |\n| Access | The Customer creates guest accounts for the Supplier's engineers |\n| Role | Contributor |\n| Scope | Subscription SUB-1 |",
    ],
    [
      LANDING_ZONE,
      "For as long as this Agreement lasts the Customer shall maintain for the Supplier a service principal with the role Owner on the management group mg-core and shall not object to its being linked with the Supplier's MPN ID.",
    ],
  ])("where %s it is said so: %s", (work, clause) => {
    expect(statusOf("pal", work, clause)).toBe("present");
  });
});

describe("A clause of tpor that stands", () => {
  it.each([
    [TEAMWORK, "The Customer shall purchase all Microsoft 365 licences from the Supplier during the Term."],
    [
      TEAMWORK,
      "The Supplier is the Customer's Microsoft CSP for the Microsoft 365 subscriptions in Schedule 1.",
    ],
    [TEAMWORK, "Customer elects Supplier as its Licensing Solution Provider for enrollment 7719340."],
    [
      TEAMWORK,
      "All licences for Teams will be supplied by the Supplier through the Cloud Solution Provider programme.",
    ],
    [
      TEAMWORK,
      "The Customer shall transfer its Microsoft 365 subscriptions to the Supplier, who shall invoice them monthly.",
    ],
    [
      TEAMWORK,
      "Supplier shall be Customer's sole source for Microsoft licences and shall be named as channel partner of record on enrolment 8330217.",
    ],
    [TEAMWORK, "We will supply your Microsoft 365 licences under the CSP programme and bill you monthly."],
    [
      TEAMWORK,
      "Customer shall submit a Change of Channel Partner request naming Supplier for enrollment 8330217, and Supplier shall thereafter act as the LSP.",
    ],
    [TEAMWORK, "The Supplier acts as the Customer's direct-bill CSP partner for all Azure subscriptions."],
    [TEAMWORK, "Microsoft 365 licences: ordered through and invoiced by the Supplier."],
    [
      TEAMWORK,
      "The Supplier will act as the Customer's Cloud Solution Provider for the 200 Microsoft 365 licences in Annex 1.",
    ],
    [TEAMWORK, "Licences: 200 x Microsoft 365 E3, supplied by the Supplier."],
    [
      TEAMWORK,
      "Customer orders from Supplier, and Supplier agrees to provide, the Microsoft 365 subscriptions in Schedule 2.",
    ],
    [
      TEAMWORK,
      "The Supplier continues as reseller of record for the Customer's Microsoft 365 subscriptions.",
    ],
    [
      TEAMWORK,
      "Customer accepts Supplier's reseller relationship request and will purchase its Microsoft 365 licences through Supplier.",
    ],
  ])("where %s it is said so: %s", (work, clause) => {
    expect(statusOf("tpor", work, clause)).toBe("present");
  });
});

describe("A clause of poe that stands", () => {
  it.each([
    [
      TEAMWORK,
      "The Supplier may deliver a copy of this signed Agreement to Microsoft as proof that it was engaged. On request the Customer shall sign a proof of execution form. The Customer acknowledges that the Supplier delivers the services in clause 1 from January to June 2026.",
    ],
    [
      TEAMWORK,
      "Notwithstanding clause 3, this Agreement may be provided to Microsoft as Proof of Execution; the Customer will promptly sign any confirmation that Microsoft requests; and the Customer confirms that the Services in clause 1 have been performed by the Supplier since 1 January 2026.",
    ],
    [
      TEAMWORK,
      "This SOW constitutes Proof of Execution and Supplier may furnish it to Microsoft. Customer agrees to sign such further acknowledgments as Microsoft may require within 5 days of request, and acknowledges that Supplier is providing the Services described in section 1 from January 1 to June 30, 2026.",
    ],
    [
      TEAMWORK,
      "You confirm that we are doing the work in section 1 between January and June. You will sign Microsoft's proof of execution form when we ask, and we may send it, with this letter, to Microsoft.",
    ],
    [
      TEAMWORK,
      "For Microsoft's purposes, the Customer attests that the Supplier was engaged and is performing the Services in clause 1 during 2026; it will execute Microsoft's acknowledgement form on request; and clause 3 does not prevent the Supplier from giving this Agreement to Microsoft as proof of execution.",
    ],
    [
      TEAMWORK,
      "The Customer shall on request confirm in writing to Microsoft that the Supplier has performed the services; this Agreement may be submitted to Microsoft as evidence. The Customer hereby confirms performance of the services in clause 1 by the Supplier since January 2026.",
    ],
    [
      TEAMWORK,
      "As Proof of Execution for Microsoft the Supplier may use a copy of this Agreement, to which disclosure the Customer consents. The Customer confirms the Supplier's delivery of the services in clause 1 from 1 January 2026 to 30 June 2026 and shall sign an updated confirmation whenever Microsoft asks for one.",
    ],
    [
      TEAMWORK,
      "Evidence. The Customer agrees (i) that this Agreement may be given to Microsoft as proof of execution, (ii) to sign within five days any form that Microsoft requires, and (iii) that the Supplier performs the services in clause 1 from March to June 2026.",
    ],
    [
      TEAMWORK,
      "By countersigning, the Customer attests that the Supplier carries out the deployment in clause 1 in 2026. A copy may be uploaded to Partner Center as proof of execution for Microsoft. The Customer shall return a signed acknowledgement form within ten days of being asked.",
    ],
    [
      TEAMWORK,
      "The Customer consents to the Supplier sharing this SOW with Microsoft to evidence execution of the services. Upon request the Customer will countersign a POE form for Microsoft. The Customer verifies that the Supplier has been retained to deliver the services in clause 1 between January and June 2026.",
    ],
    [
      TEAMWORK,
      "Proof of execution\n(a) This Agreement serves as proof of execution and may be disclosed to Microsoft.\n(b) The Customer will, when asked, sign a separate form.\n(c) The Customer confirms that the Supplier is delivering the services in clause 1 from 1 March 2026 to 30 June 2026.",
    ],
    [
      TEAMWORK,
      "The Customer will provide, within a week of a request, a signed statement for Microsoft that the Supplier was engaged; it confirms already now that the Supplier delivers the services in clause 1 until June 2026; and nothing in clause 3 stops the Supplier from passing this Agreement to Microsoft as proof.",
    ],
  ])("where %s it is said so: %s", (work, clause) => {
    expect(statusOf("poe", work, clause)).toBe("present");
  });
});

describe("A clause of admin-access that stands", () => {
  it.each([
    [
      LANDING_ZONE,
      "The Customer will set up a GDAP relationship giving the Supplier the Global Reader and Security Administrator roles for a period of 24 months.",
    ],
    [
      LANDING_ZONE,
      "Customer shall grant Supplier's personnel Contributor access to the Azure subscription by way of named guest accounts for the duration of this Agreement.",
    ],
    [
      LANDING_ZONE,
      "The Customer shall approve the delegated administration request. The roles are Intune Administrator and Groups Administrator. The relationship ends with this Agreement.",
    ],
    [
      LANDING_ZONE,
      "Access shall be granted by Azure RBAC: Reader on all subscriptions and Contributor on rg-core, until the end of this Agreement. The Customer shall make the assignments within five days.",
    ],
    [
      LANDING_ZONE,
      "The Customer grants the Supplier the roles listed in the table below, by GDAP, for the term of this Agreement.\n| Role | Purpose |\n| Global Reader | audit |\n| Security Administrator | alerts |",
    ],
    [
      LANDING_ZONE,
      "The Customer shall give the following:\n| Route | Roles | Until |\n| GDAP | Global Reader, Intune Administrator | 31 December 2026 |",
    ],
    [
      LANDING_ZONE,
      "| No | Access | Roles | Ends |\n| 2.1 | GDAP relationship | Global Reader | 24 months after approval |\nThe Customer shall approve the access in 2.1 within five days.",
    ],
    [
      LANDING_ZONE,
      "The roles in the table are granted for the term of this Agreement.\n| Route | Roles |\n| GDAP | Exchange Administrator |",
    ],
    [
      LANDING_ZONE,
      "The Customer shall provide:\n(a) a GDAP relationship with the Teams Administrator role for 12 months;\n(b) a desk.",
    ],
    [
      LANDING_ZONE,
      "The Customer shall accept the Supplier's GDAP request for 24 months for Global Reader, but not Global Administrator.",
    ],
    [
      LANDING_ZONE,
      "Customer shall accept the GDAP request. The Supplier shall have the Security Reader role, may use the Global Reader role for audits, and access expires 180 days after approval.",
    ],
    [
      LANDING_ZONE,
      "Within three business days of the Effective Date, the Customer shall accept the Supplier's invitation to a granular delegated admin privileges relationship comprising Service Support Administrator, Global Reader and Security Operator with an expiry of 730 days.",
    ],
    [
      LANDING_ZONE,
      "Supplier personnel will be assigned the Virtual Machine Contributor role in Customer's Azure subscriptions via Privileged Identity Management; assignments expire at the end of the Term.",
    ],
    [
      LANDING_ZONE,
      "You will invite our engineers into your tenant as guests and make them Teams Administrators. That access ends on 31 December 2026.",
    ],
    [
      LANDING_ZONE,
      "The Customer shall provide the Supplier's two named administrators with individual accounts holding the Intune Administrator role. Those accounts shall be disabled within two days of the end of this Agreement.",
    ],
    [
      LANDING_ZONE,
      "Customer agrees to establish GDAP. Roles: Exchange Administrator, SharePoint Administrator. Duration: 12 months.",
    ],
    [
      LANDING_ZONE,
      'The Supplier shall be granted, for as long as this Agreement is in force, the Azure role "Contributor" on the Customer\'s subscriptions.',
    ],
    [
      LANDING_ZONE,
      "The Customer delegates administration to the Supplier under GDAP with the User Administrator role, such delegation to run until the last day of the Term.",
    ],
    [
      LANDING_ZONE,
      "Access shall be by GDAP only. The Customer approves the following roles: Global Reader; Security Administrator. The relationship shall last 730 days.",
    ],
    [
      LANDING_ZONE,
      "The Customer agrees to give two named engineers of the Supplier eligible assignments to the Exchange Administrator role in Privileged Identity Management, valid until 31 December 2026.",
    ],
    [
      LANDING_ZONE,
      "(a) The Customer grants delegated administration (GDAP).\n(b) Roles: Intune Administrator and Helpdesk Administrator.\n(c) Duration: two years, renewable.",
    ],
    [
      LANDING_ZONE,
      "| Access route | GDAP, which the Customer shall approve |\n| Roles | Global Reader, Teams Administrator |\n| Expiry | 31 December 2026 |",
    ],
    [
      LANDING_ZONE,
      "- Customer to create guest accounts for Supplier's engineers with the Contributor role on SUB-1\n- Customer to remove those accounts at the end of the project",
    ],
    [
      LANDING_ZONE,
      "The Supplier will have delegated admin rights (GDAP) as Cloud Device Administrator and Intune Administrator for the duration of the project.",
    ],
    [
      LANDING_ZONE,
      "Supplier's access will be through Azure Lighthouse with the Reader and Contributor roles; Customer shall delegate its subscriptions accordingly for the duration of this Agreement.",
    ],
  ])("where %s it is said so: %s", (work, clause) => {
    expect(statusOf("admin-access", work, clause)).toBe("present");
  });
});

describe("A clause of customer-agreement that stands", () => {
  it.each([
    [
      RESALE,
      "The Customer's Chief Financial Officer shall accept the Microsoft Customer Agreement on the Customer's behalf before the Supplier places the first order.",
    ],
    [
      RESALE,
      "It is a condition precedent to any order that the Customer has accepted the Microsoft Customer Agreement. Acceptance is given by Ms Jane Roe, Head of Procurement.",
    ],
    [
      RESALE,
      "Prior to provisioning, an authorised signatory of the Customer shall execute the Microsoft Customer Agreement.",
    ],
    [
      RESALE,
      "No subscription shall be provisioned until the Customer, acting through its Finance Director, has accepted the Microsoft Customer Agreement.",
    ],
    [
      RESALE,
      "Customer represents that, prior to submitting its first order, its authorized representative has agreed to the Microsoft Customer Agreement (MCA) at the Microsoft site.",
    ],
    [
      RESALE,
      "The Customer shall procure that Ms J. Roe, its Head of IT (j.roe@contoso.example), accepts the MCA before the start date.",
    ],
    [
      RESALE,
      "The MCA must be signed by a duly authorised officer of the Customer before Supplier orders any licences.",
    ],
    [
      RESALE,
      "You confirm that you accepted the Microsoft Customer Agreement on 3 May 2025, before your first order; Jane Roe, your CFO, did so on your behalf.",
    ],
    [
      RESALE,
      "Acceptance of the Microsoft Customer Agreement by the Customer's signatory named in Schedule 1 is a precondition to ordering.",
    ],
    [
      RESALE,
      "The Customer's signatory, Ms Jane Roe (CFO), accepts the Microsoft Customer Agreement by signing this order, before any licence is provisioned.",
    ],
    [
      RESALE,
      "The Supplier will not place any order with Microsoft before the Customer's authorised representative has accepted the Microsoft Customer Agreement.",
    ],
    [
      RESALE,
      "| Microsoft Customer Agreement | accepted by Jane Roe, CFO, on 3 May 2025 before the first order |",
    ],
    [
      RESALE,
      "Each order is conditional on prior acceptance of the Microsoft Customer Agreement by an authorised officer of the Customer, which the Customer undertakes to give.",
    ],
    [
      RESALE,
      "The Customer warrants that the MCA was accepted on its behalf by its Head of Procurement prior to the first order.",
    ],
  ])("where %s it is said so: %s", (work, clause) => {
    expect(statusOf("customer-agreement", work, clause)).toBe("present");
  });
});
