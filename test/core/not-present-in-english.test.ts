import type { Status } from "../../src/core";
import { LANDING_ZONE, RESALE, statusOf, TEAMWORK } from "./clause-in-agreement";

describe("What does not make cpor present", () => {
  it.each<[Status, string, string]>([
    [
      "adverse",
      TEAMWORK,
      "For the avoidance of doubt, the Supplier is not appointed as, and shall not describe itself to Microsoft as, the Customer's Claiming Partner of Record.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier acknowledges that the role of Claiming Partner of Record is held by Litware Consulting Ltd and undertakes not to file a competing claim.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Customer reserves the position of partner of record for Litware Consulting Ltd.",
    ],
    [
      "adverse",
      TEAMWORK,
      "Any claim of partner of record made by the Supplier shall be void and shall be withdrawn within five days.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier is prohibited from claiming the Customer's tenant in Partner Center.",
    ],
    [
      "adverse",
      TEAMWORK,
      "Neither party shall be recorded with Microsoft as the partner of record of the other.",
    ],
    ["adverse", TEAMWORK, "No partner of record rights are granted under this Agreement."],
    ["adverse", TEAMWORK, "The Supplier shall have no right to be designated as Claiming Partner of Record."],
    ["adverse", TEAMWORK, "Notwithstanding clause 2.1, the Customer does not consent to any CPOR claim."],
    [
      "adverse",
      TEAMWORK,
      "The Customer hereby rejects the Supplier's request to become Claiming Partner of Record.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier shall procure that no claim for the Customer's workloads is filed in Partner Center.",
    ],
    [
      "adverse",
      TEAMWORK,
      "Save as the Customer may agree in a signed amendment, no CPOR claim shall be made by the Supplier.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Customer may, in its sole discretion, consent to the Supplier being recorded as Claiming Partner of Record.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "If it sees fit, the Customer may acknowledge the Supplier as Claiming Partner of Record for Teams.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Customer is free to accept or to refuse a Claiming Partner of Record claim.",
    ],
    ["mentioned", TEAMWORK, "The Customer will think about whether it can agree to a CPOR claim."],
    [
      "mentioned",
      TEAMWORK,
      "The Supplier has explained to the Customer what a Claiming Partner of Record is.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "Microsoft requires partners to obtain the customer's consent before a CPOR claim is filed.",
    ],
    ["mentioned", TEAMWORK, "Neither party has yet taken a decision about Claiming Partner of Record."],
    ["mentioned", TEAMWORK, "The subject of Claiming Partner of Record is reserved for the next amendment."],
    ["mentioned", TEAMWORK, "Where the Customer at a later stage agrees to it, a CPOR claim may be filed."],
    [
      "mentioned",
      TEAMWORK,
      "The Customer's decision on the Claiming Partner of Record claim is expected in March.",
    ],
    [
      "incomplete",
      TEAMWORK,
      "The Supplier will lodge a CPOR claim for Teams as soon as this Agreement is signed.",
    ],
    ["missing", TEAMWORK, "The Supplier keeps a record of each partner meeting."],
    [
      "adverse",
      TEAMWORK,
      "The Supplier has asked to be recorded as Claiming Partner of Record. The Customer does not agree to this.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier proposed to be registered as Claiming Partner of Record for Teams. The Customer has refused that request.",
    ],
    ["adverse", TEAMWORK, "Claiming Partner of Record: consent is refused."],
    [
      "adverse",
      TEAMWORK,
      "The Supplier shall not, whether directly or through an affiliate, seek to displace Litware Consulting Ltd as Claiming Partner of Record.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier has no entitlement to any partner association with the Customer's tenant and shall make no CPOR claim.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier agrees that another partner holds the CPOR claim and that it will not contest it.",
    ],
    ["adverse", TEAMWORK, "Consent to CPOR is expressly excluded from this Agreement."],
    [
      "adverse",
      TEAMWORK,
      "The Customer's consent of 3 May 2024 to the Supplier's CPOR claim lapsed on 31 December 2024 and is not renewed.",
    ],
    ["mentioned", TEAMWORK, "The Customer is not obliged to consent to any CPOR claim."],
    [
      "mentioned",
      TEAMWORK,
      "The Customer is under no obligation to accept a Claiming Partner of Record claim.",
    ],
    ["mentioned", TEAMWORK, "A template consent for Claiming Partner of Record is attached for information."],
    [
      "mentioned",
      TEAMWORK,
      "The Supplier's account manager will explain Claiming Partner of Record to the Customer in the kick-off meeting.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "Should the Customer wish to appoint the Supplier as Claiming Partner of Record, the parties shall sign Annex 4.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Customer's consent to the CPOR claim will be requested once the pilot is complete.",
    ],
    ["mentioned", TEAMWORK, "The parties agree to discuss Claiming Partner of Record within three months."],
    [
      "mentioned",
      TEAMWORK,
      '"CPOR" has the meaning given to it by Microsoft and refers to Claiming Partner of Record.',
    ],
    ["mentioned", TEAMWORK, "It is recommended that customers acknowledge their Claiming Partner of Record."],
    ["mentioned", TEAMWORK, "The Supplier is the Claiming Partner of Record for several hundred customers."],
    ["mentioned", TEAMWORK, "Acceptance of a CPOR claim would be a condition of the optional Success Plan."],
    [
      "mentioned",
      TEAMWORK,
      "CPOR is a programme of Microsoft. It does not make the partner an agent of the customer.",
    ],
    [
      "missing",
      LANDING_ZONE,
      "The Customer agrees that the Supplier may link its Partner ID to the guest account, so that usage is credited to the Supplier by Microsoft.",
    ],
    [
      "missing",
      LANDING_ZONE,
      "The Supplier may associate its Partner ID with the service principal so that Microsoft recognises its work on the Azure workloads.",
    ],
    [
      "missing",
      LANDING_ZONE,
      "The Customer permits the Supplier to connect its MPN ID to the user accounts in the Customer's tenant through Partner Admin Link and Microsoft will attribute the consumption to the Supplier.",
    ],
    [
      "incomplete",
      TEAMWORK,
      "The Customer consents to the Supplier's CPOR claim for [Products and workloads].",
    ],
    [
      "incomplete",
      TEAMWORK,
      "The Customer consents to the Supplier's CPOR claim for the following workloads: ________.",
    ],
    [
      "adverse",
      TEAMWORK,
      "Unless the context otherwise requires, the Supplier shall not make any CPOR claim.",
    ],
    ["adverse", TEAMWORK, "The Supplier shall not make any CPOR claim until the expiry of this Agreement."],
    [
      "adverse",
      TEAMWORK,
      "The Supplier shall not, without a written amendment of this Agreement, make any CPOR claim.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Supplier shall make no CPOR claim until the Customer has given its written consent.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier shall not make any CPOR claim and shall keep all data secret until it is public.",
    ],
    [
      "adverse",
      TEAMWORK,
      "Unless terminated earlier under clause 9, this Agreement lasts one year and the Supplier shall make no CPOR claim.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Supplier shall not make any CPOR claim unless the Customer asks for it in writing.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Customer's consent to a CPOR claim for Teams shall be given by separate letter, if at all.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The parties record that the Supplier has asked for consent to a CPOR claim for Teams and that the Customer has not answered.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The form in Schedule 5 may be used if the Customer decides to consent to the Supplier's CPOR claim for Teams.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "Until the Customer has confirmed the pilot, its consent to the CPOR claim for Teams has no effect.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Customer's consent to the CPOR claim for Teams takes effect only when both parties have signed Schedule 5.",
    ],
    [
      "mentioned",
      TEAMWORK,
      'Draft wording: "The Customer consents to the Supplier\'s CPOR claim for Teams." The parties will negotiate it.',
    ],
    [
      "mentioned",
      TEAMWORK,
      "In the Supplier's standard terms the customer consents to a CPOR claim; those terms do not apply.",
    ],
    ["adverse", TEAMWORK, "The Customer consents to the services in clause 1 but not to any CPOR claim."],
    [
      "adverse",
      TEAMWORK,
      "The Customer consented to a CPOR claim for Teams in 2023; that consent is withdrawn.",
    ],
    ["adverse", TEAMWORK, "The Customer agrees that no CPOR claim is made for Teams."],
    ["adverse", TEAMWORK, "The Customer confirms that it has not consented to the CPOR claim for Teams."],
    [
      "adverse",
      TEAMWORK,
      "The parties agree that the Supplier will not be Claiming Partner of Record for Teams.",
    ],
    ["adverse", TEAMWORK, "The Customer authorises Litware Consulting Ltd to make the CPOR claim for Teams."],
    [
      "adverse",
      TEAMWORK,
      "The Customer agrees with Litware Consulting Ltd that the latter is Claiming Partner of Record for Teams; the Supplier accepts this.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier acknowledges that it is not, and agrees not to become, Claiming Partner of Record for the Customer.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Customer instructs the Supplier to withdraw its CPOR claim for Teams within three days.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier's CPOR claim for Teams lapses on signature and shall not be renewed.",
    ],
    ["incomplete", TEAMWORK, "The Customer is aware that the Supplier will file a CPOR claim for Teams."],
    [
      "mentioned",
      TEAMWORK,
      "Where a customer consents to a CPOR claim for Teams, Microsoft pays the partner an incentive.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Customer acknowledges that Microsoft runs a programme called Claiming Partner of Record.",
    ],
  ])("is %s where %s: %s", (status, work, clause) => {
    expect(statusOf("cpor", work, clause)).toBe(status);
  });
});

describe("What does not make dpor present", () => {
  it.each<[Status, string, string]>([
    [
      "adverse",
      LANDING_ZONE,
      "The Customer's administrator will not set any Digital Partner of Record in favour of the Supplier.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "Litware Consulting Ltd will stay on the Azure subscriptions as digital partner of record.",
    ],
    ["adverse", LANDING_ZONE, "The Supplier waives the designation as Digital Partner of Record."],
    [
      "mentioned",
      LANDING_ZONE,
      "The Customer may, if it so wishes, assign the Supplier as Digital Partner of Record to its subscriptions.",
    ],
    ["mentioned", LANDING_ZONE, "Digital Partner of Record: see Microsoft's documentation."],
    [
      "mentioned",
      LANDING_ZONE,
      "The Customer will decide in the second year whether to add the Supplier as Digital Partner of Record.",
    ],
    ["incomplete", LANDING_ZONE, "The Supplier will be Digital Partner of Record."],
    [
      "adverse",
      LANDING_ZONE,
      "The portal offers a field for the digital partner of record. The Supplier shall not be entered in it.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "Subscriptions opened under the enrolment continue to display Litware Consulting Ltd as digital partner of record.",
    ],
    ["incomplete", LANDING_ZONE, "The Customer recognises the Supplier as Digital Partner of Record."],
    [
      "adverse",
      LANDING_ZONE,
      "The Customer has designated another partner as Digital Partner of Record and intends to keep that designation.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Supplier must not ask the Customer's administrators to name it as digital partner of record.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Supplier is not, and will not be, the partner of record on any Azure subscription.",
    ],
    ["mentioned", LANDING_ZONE, "The Digital Partner of Record field has been retired by Microsoft."],
    ["mentioned", LANDING_ZONE, "Customers can add a Digital Partner of Record in the portal."],
    ["missing", LANDING_ZONE, "The digital partnership between the parties is recorded in the minutes."],
    [
      "mentioned",
      LANDING_ZONE,
      "The Customer's administrator can add the Supplier as Digital Partner of Record to each subscription.",
    ],
    [
      "mentioned",
      LANDING_ZONE,
      "The Customer will decide whether its administrator adds the Supplier as Digital Partner of Record on each subscription.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Customer's administrator shall remove the Supplier as Digital Partner of Record from each subscription.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Customer's administrator shall add Litware Consulting Ltd as Digital Partner of Record on each subscription.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Customer's administrator shall replace the Supplier as Digital Partner of Record by Litware Consulting Ltd on each subscription.",
    ],
  ])("is %s where %s: %s", (status, work, clause) => {
    expect(statusOf("dpor", work, clause)).toBe(status);
  });
});

describe("What does not make pal present", () => {
  it.each<[Status, string, string]>([
    [
      "adverse",
      LANDING_ZONE,
      "The Supplier may not record its Partner ID on any account in the Customer's directory.",
    ],
    ["adverse", LANDING_ZONE, "The Customer withdraws its permission for Partner Admin Link."],
    [
      "adverse",
      LANDING_ZONE,
      "Linking of a Partner ID to accounts in the Customer's directory is not permitted.",
    ],
    [
      "mentioned",
      LANDING_ZONE,
      "The Supplier may ask the Customer at a later date to allow a Partner Admin Link.",
    ],
    [
      "mentioned",
      LANDING_ZONE,
      "Partner Admin Link associates a partner's ID with the credentials used to manage a customer's resources.",
    ],
    [
      "mentioned",
      LANDING_ZONE,
      "The Customer may in its discretion permit the Supplier to set up a Partner Admin Link.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Supplier has proposed a Partner Admin Link. The Customer does not permit it.",
    ],
    [
      "mentioned",
      LANDING_ZONE,
      "Partner Admin Link lets Microsoft see which partner works in Azure. It does not use personal data.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall create a guest account for the Supplier on subscription SUB-1 and agrees that the Supplier links its Partner ID to it (Partner Admin Link). The Customer may give that account the Contributor role.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer agrees that the Supplier links its Partner ID to the guest account (Partner Admin Link). The Customer's own team holds the Owner role on subscription SUB-1.",
    ],
    [
      "missing",
      TEAMWORK,
      "The Customer agrees that the Supplier claims the association of its Partner ID with the tenant in Partner Center for Teams.",
    ],
    [
      "missing",
      TEAMWORK,
      "The Customer consents to the Supplier recording its Partner ID against the tenant as Claiming Partner of Record.",
    ],
    [
      "missing",
      LANDING_ZONE,
      "The Customer's administrator shall enter the Supplier's Partner ID as digital partner of record on each subscription.",
    ],
    ["incomplete", LANDING_ZONE, "The Supplier shall set up PAL within 10 days of go-live."],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer allows the Supplier to associate its Partner ID with the service principal it uses.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Customer does not wish Partner Admin Link to be used and the Supplier shall refrain from setting it up.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Supplier undertakes not to connect any Partner ID with identities in the Customer's tenant.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "Any Partner Admin Link in existence on the date of this Agreement shall be removed by the Supplier.",
    ],
    ["mentioned", LANDING_ZONE, "The use of Partner Admin Link is described on Microsoft's website."],
    ["mentioned", LANDING_ZONE, "At the Customer's election, a Partner Admin Link may be established."],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer gives the Supplier's engineers guest accounts on the subscription SUB-1 and agrees to Partner Admin Link.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer gives the Supplier's engineers guest accounts with the rights needed on the subscription SUB-1 and agrees that the Supplier's Partner ID is linked to them (Partner Admin Link).",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer assigns the Supplier's guest account the Contributor role and agrees that the Partner ID is linked to it (Partner Admin Link).",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer agrees that the Supplier's Partner ID is linked to the guest account that the Customer may create for it with the Contributor role on the subscription SUB-1 (Partner Admin Link).",
    ],
    [
      "mentioned",
      LANDING_ZONE,
      "Should the Customer create guest accounts with the Contributor role on the subscription SUB-1, the parties will discuss a Partner Admin Link.",
    ],
    [
      "adverse",
      LANDING_ZONE,
      "The Customer gives the Supplier guest accounts with the Contributor role on subscription SUB-1. The Supplier shall not link its Partner ID to them.",
    ],
  ])("is %s where %s: %s", (status, work, clause) => {
    expect(statusOf("pal", work, clause)).toBe(status);
  });
});

describe("What does not make tpor present", () => {
  it.each<[Status, string, string]>([
    [
      "adverse",
      TEAMWORK,
      "Litware Licensing Ltd shall remain the CSP of record for the Customer's subscriptions.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier does not act as reseller of record and shall not transact any licences.",
    ],
    ["missing", TEAMWORK, "The Customer buys its licences from Litware Licensing Ltd."],
    ["missing", TEAMWORK, "The Supplier provides the services under the licence granted in clause 9."],
    [
      "mentioned",
      TEAMWORK,
      "The parties may later agree that the Supplier becomes the Customer's CSP reseller.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "The Customer may, should it wish, appoint the Supplier as its reseller of record.",
    ],
    ["missing", TEAMWORK, "The Supplier shall provide a quarterly report on unused Microsoft 365 licences."],
    ["missing", TEAMWORK, "The Supplier will deliver training to the holders of Microsoft 365 licences."],
    ["missing", TEAMWORK, "The Customer shall provide licences for the Supplier's engineers."],
    ["missing", TEAMWORK, "The Supplier assigns the licences to users in the admin center."],
    ["adverse", TEAMWORK, "The Supplier ceases to be the Customer's CSP reseller on 30 June 2026."],
    [
      "adverse",
      TEAMWORK,
      "Customer's reseller of record is Litware Licensing Ltd, and this SOW does not change that.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Customer will move its subscriptions from the Supplier, at present its CSP reseller, to Litware Licensing Ltd.",
    ],
    [
      "missing",
      TEAMWORK,
      "The Customer shall hold enough Microsoft 365 licences for the users that the Supplier enrols.",
    ],
    [
      "missing",
      TEAMWORK,
      "The Supplier shall deliver the project within the licences that the Customer holds.",
    ],
    [
      "missing",
      TEAMWORK,
      "The Supplier shall provide the Customer with a list of the licences that it needs.",
    ],
    [
      "missing",
      TEAMWORK,
      "The Customer shall provide the Supplier with two Microsoft 365 licences for its engineers.",
    ],
  ])("is %s where %s: %s", (status, work, clause) => {
    expect(statusOf("tpor", work, clause)).toBe(status);
  });
});

describe("What does not make poe present", () => {
  it.each<[Status, string, string]>([
    [
      "incomplete",
      TEAMWORK,
      "The Customer shall co-operate with the Supplier in providing proof of execution to Microsoft.",
    ],
    [
      "incomplete",
      TEAMWORK,
      "The Supplier is permitted to use this SOW as evidence for Microsoft that it performed the services.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Customer shall be under no obligation to provide proof of execution to Microsoft, and this Agreement may not be disclosed for that purpose.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier shall keep this Agreement from Microsoft and shall not use it as proof of execution.",
    ],
    ["mentioned", TEAMWORK, "The Customer may, at its option, sign a proof of execution form for Microsoft."],
    ["mentioned", TEAMWORK, "Microsoft may ask partners for proof of execution."],
    [
      "missing",
      TEAMWORK,
      "Proof of execution of this Agreement by a director shall be given by a scanned signature page.",
    ],
    [
      "adverse",
      TEAMWORK,
      "Neither this Agreement nor any extract of it shall be used as proof of execution vis-à-vis Microsoft.",
    ],
    ["adverse", TEAMWORK, "The Customer declines to sign any proof of execution for Microsoft."],
    ["adverse", TEAMWORK, "Disclosure of this Agreement to Microsoft as proof of execution is prohibited."],
    [
      "adverse",
      TEAMWORK,
      "The Supplier may under no circumstances provide Microsoft with evidence of the engagement.",
    ],
    ["mentioned", TEAMWORK, "Proof of execution for Microsoft incentives is not yet agreed."],
    ["missing", TEAMWORK, "Proof of Execution: each party shall retain a signed counterpart."],
    [
      "missing",
      TEAMWORK,
      "This Agreement may be executed in counterparts, and a signed copy shall be evidence of its execution.",
    ],
    [
      "adverse",
      TEAMWORK,
      "The Supplier has asked for a proof of execution for Microsoft. We will not sign one.",
    ],
    [
      "mentioned",
      TEAMWORK,
      "Whether this Agreement may be submitted to Microsoft as proof of execution is to be agreed.",
    ],
    [
      "adverse",
      TEAMWORK,
      "This Agreement is confidential; it shall not be given to Microsoft, and the Customer will sign no proof of execution.",
    ],
    [
      "incomplete",
      TEAMWORK,
      "This Agreement may be submitted to Microsoft as proof of execution. The Customer shall sign any form on request. Section 1 describes the services.",
    ],
    [
      "incomplete",
      TEAMWORK,
      "This Agreement may be submitted to Microsoft as proof of execution. The Customer confirms that the Supplier performs the services in clause 1.",
    ],
    [
      "incomplete",
      TEAMWORK,
      "This Agreement may be submitted to Microsoft as proof of execution. The Customer will confirm, once the work is finished, that the Supplier performed the services, and shall sign a form on request.",
    ],
    [
      "incomplete",
      TEAMWORK,
      "The Customer confirms that the Supplier performs the services in clause 1 and shall on request sign a proof of execution form for Microsoft. The Supplier shall keep this Agreement strictly confidential.",
    ],
    [
      "incomplete",
      TEAMWORK,
      "This Agreement may be submitted to Microsoft as proof of execution. The Supplier confirms that it performs the services in clause 1 and the Customer shall sign a form on request.",
    ],
  ])("is %s where %s: %s", (status, work, clause) => {
    expect(statusOf("poe", work, clause)).toBe(status);
  });
});

describe("What does not make admin-access present", () => {
  it.each<[Status, string, string]>([
    [
      "adverse",
      LANDING_ZONE,
      "The Supplier shall not be given any standing administrator rights in the Customer's tenant.",
    ],
    ["adverse", LANDING_ZONE, "The Customer does not grant delegated administration to the Supplier."],
    [
      "adverse",
      LANDING_ZONE,
      "All work is done by the Customer's own administrators; the Supplier receives no administrator role.",
    ],
    ["mentioned", LANDING_ZONE, "GDAP will be the subject of a separate agreement."],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer will provide the Supplier with appropriate administrator rights in the tenant.",
    ],
    [
      "missing",
      LANDING_ZONE,
      "The Supplier's staff shall have access to the Customer's offices during the term.",
    ],
    [
      "mentioned",
      LANDING_ZONE,
      "The parties will discuss the access in the table.\n| Route | Roles | Until |\n| GDAP | Global Reader | 31 December 2026 |",
    ],
    ["mentioned", LANDING_ZONE, "| Route | Roles | Until |\n| GDAP | Global Reader | 31 December 2026 |"],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall accept the Supplier's GDAP request for 24 months and may, if it sees fit, give the Supplier the Compliance Administrator role.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall accept the Supplier's GDAP request for 24 months. No Global Administrator role is included.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall accept the Supplier's GDAP request for 24 months, excluding Global Administrator.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall accept the Supplier's GDAP request for 24 months. The Customer's Global Administrator approves the request.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall accept the GDAP request for 24 months. The Customer is free to add the Global Reader role.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer's Global Administrator shall accept the Supplier's GDAP request for 24 months.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall grant all access rights that the Supplier needs in the Microsoft 365 tenant.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer will provide the Supplier with guest accounts that have the permissions required for the work.",
    ],
    ["incomplete", LANDING_ZONE, "The Supplier will be given the Application Administrator role."],
    [
      "adverse",
      LANDING_ZONE,
      "Administrative access to the tenant is reserved to the Customer's own staff; none is given to the Supplier.",
    ],
    ["adverse", LANDING_ZONE, "The Supplier will not require, and the Customer will not provide, GDAP."],
    [
      "adverse",
      LANDING_ZONE,
      "The existing GDAP relationship with the Supplier shall be terminated on signature.",
    ],
    ["mentioned", LANDING_ZONE, "GDAP replaced DAP in 2023."],
    ["missing", LANDING_ZONE, "The Customer's administrator shall attend the weekly meeting."],
    ["missing", LANDING_ZONE, "The Supplier grants the Customer a licence and access to the portal."],
    ["missing", LANDING_ZONE, "Each user is given access to Teams."],
    [
      "missing",
      LANDING_ZONE,
      "The Supplier shall configure roles and access rights for the Customer's users in Teams.",
    ],
    [
      "missing",
      LANDING_ZONE,
      "The Supplier will train the Customer's Teams administrators and hand over the operation to them.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall accept GDAP with the Global Reader role. The term of this Agreement is two years.",
    ],
    ["incomplete", LANDING_ZONE, "The Customer shall accept GDAP for two years."],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer shall give the Supplier the roles needed, by GDAP, for two years.",
    ],
    [
      "incomplete",
      LANDING_ZONE,
      "The Customer's administrators hold the Global Administrator role. The Customer shall accept a GDAP request of the Supplier for two years.",
    ],
    ["incomplete", LANDING_ZONE, "The Supplier shall be given the Security Reader role for two years."],
    [
      "mentioned",
      LANDING_ZONE,
      "The Customer shall consider whether to accept GDAP with the Global Reader role for two years.",
    ],
    [
      "mentioned",
      LANDING_ZONE,
      "If GDAP with the Global Reader role for two years is needed, the parties will agree on it.",
    ],
    ["adverse", LANDING_ZONE, "The Customer shall not accept GDAP requests, whatever the role or term."],
    [
      "adverse",
      LANDING_ZONE,
      "The Customer's Global Administrator makes every change; the Supplier is given no role and no GDAP relationship.",
    ],
  ])("is %s where %s: %s", (status, work, clause) => {
    expect(statusOf("admin-access", work, clause)).toBe(status);
  });
});

describe("What does not make customer-agreement present", () => {
  it.each<[Status, string, string]>([
    ["incomplete", RESALE, "The Customer confirms that it has accepted the MCA with Microsoft."],
    [
      "incomplete",
      RESALE,
      "The Customer shall enter into the Microsoft Customer Agreement prior to the first order.",
    ],
    ["adverse", RESALE, "The Customer will not enter into the Microsoft Customer Agreement."],
    [
      "adverse",
      RESALE,
      "Nothing in this order shall be taken as acceptance of the Microsoft Customer Agreement.",
    ],
    ["mentioned", RESALE, "The Microsoft Customer Agreement is published on Microsoft's website."],
    ["mentioned", RESALE, "Use of the subscriptions is subject to the Microsoft Customer Agreement."],
    ["mentioned", RESALE, "The Customer may review the Microsoft Customer Agreement before it decides."],
    [
      "incomplete",
      RESALE,
      "The Customer agrees to comply with and be bound by the Microsoft Customer Agreement.",
    ],
    [
      "incomplete",
      RESALE,
      "The Customer will accept the Microsoft Customer Agreement when invited by e-mail.",
    ],
    ["adverse", RESALE, "The Customer does not agree to the terms of the Microsoft Customer Agreement."],
    ["mentioned", RESALE, "The Microsoft Customer Agreement has not yet been presented to the Customer."],
    ["mentioned", RESALE, "A copy of the Microsoft Customer Agreement is attached for information."],
    ["missing", RESALE, "The Customer accepts this Customer Agreement before the first order."],
    [
      "incomplete",
      RESALE,
      "The Customer accepts the Microsoft Customer Agreement. The Supplier's Managing Director signs this order.",
    ],
    ["incomplete", RESALE, "The Customer accepts the Microsoft Customer Agreement before ordering."],
    ["incomplete", RESALE, "The Customer's Finance Director accepts the Microsoft Customer Agreement."],
    [
      "mentioned",
      RESALE,
      "The Customer's Finance Director may accept the Microsoft Customer Agreement before ordering.",
    ],
    [
      "mentioned",
      RESALE,
      "If the Customer's Finance Director accepts the Microsoft Customer Agreement before ordering, the price is lower.",
    ],
    [
      "adverse",
      RESALE,
      "The Customer's Finance Director has not accepted the Microsoft Customer Agreement and will not do so before ordering.",
    ],
  ])("is %s where %s: %s", (status, work, clause) => {
    expect(statusOf("customer-agreement", work, clause)).toBe(status);
  });
});

describe("What is agreed in principle, shown as an example or over", () => {
  it.each<[Status, string]>([
    [
      "mentioned",
      "Subject to contract, the Customer consents to the Supplier's CPOR claim for Teams in principle, the details being left to a later agreement.",
    ],
    ["mentioned", 'Example: "The Customer consents to the Supplier\'s CPOR claim for Teams."'],
    ["mentioned", "The Customer has not decided whether it consents to the CPOR claim for Teams."],
    ["adverse", "The Customer's consent to the CPOR claim for Teams has expired."],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("cpor", TEAMWORK, clause)).toBe(status);
  });
});
