import { scan, type ClauseFamily, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { agreementWith, LANDING_ZONE, RESALE, statusOf, TEAMWORK } from "./clause-in-agreement";

const rules = rulesOf(builtInLibrary());

describe("What is said of cpor", () => {
  it.each<[Status, string]>([
    [
      "present",
      "The Customer hereby appoints the Supplier as its Claiming Partner of Record for Microsoft Teams and SharePoint Online.",
    ],
    [
      "present",
      "It is agreed that the Supplier will be recorded as CPOR against the Customer's tenant for Teams and SharePoint Online, and the Customer consents to that.",
    ],
    [
      "present",
      "The Customer has no objection to, and hereby approves, the submission by the Supplier of a claim in Partner Center for the workloads listed in Schedule 1.",
    ],
    [
      "present",
      "Customer authorises Supplier to register with Microsoft as Claiming Partner of Record in respect of Teams.",
    ],
    [
      "present",
      "2.1 The Customer shall acknowledge the Supplier's Claiming Partner of Record association for Microsoft Teams whenever Microsoft asks for it.",
    ],
    [
      "present",
      "The Supplier is authorised by the Customer to be associated with the Customer's tenant as the claiming partner of record for Teams.",
    ],
    ["adverse", "The Customer does not agree to the Supplier being recorded as Claiming Partner of Record."],
    [
      "adverse",
      "Nothing in this Agreement entitles the Supplier to claim any partner of record status with Microsoft.",
    ],
    ["adverse", "The Supplier may not make a CPOR claim."],
    ["adverse", "The Supplier agrees that it will refrain from filing any Claiming Partner of Record claim."],
    ["adverse", "The Customer refuses consent to any claim in Partner Center."],
    [
      "adverse",
      "Litware Consulting Ltd shall continue to be the Claiming Partner of Record for the Customer's tenant.",
    ],
    ["adverse", "Any association as Claiming Partner of Record is reserved to Litware Consulting Ltd."],
    ["adverse", "Under no circumstances shall the Supplier be named as partner of record."],
    ["adverse", "The Customer revokes its consent to the Supplier's Claiming Partner of Record association."],
    ["adverse", "No Claiming Partner of Record claim may be submitted by the Supplier."],
    [
      "mentioned",
      "The parties will discuss in good faith whether the Supplier should become Claiming Partner of Record.",
    ],
    [
      "mentioned",
      "Claiming Partner of Record is a Microsoft programme under which partners are associated with a customer's tenant.",
    ],
    [
      "mentioned",
      "The terms on which the Supplier may be Claiming Partner of Record will be set out in a separate agreement.",
    ],
    ["mentioned", "Consent to a Claiming Partner of Record association is to be agreed at a later date."],
    ["mentioned", "The Supplier hopes to become the Customer's Claiming Partner of Record."],
    [
      "mentioned",
      "An earlier draft of this order said that the Customer consents to the Supplier as Claiming Partner of Record.",
    ],
    ["missing", "The broker of record and the partner of the law firm shall sign the report."],
    ["incomplete", "The Supplier will submit a Claiming Partner of Record claim for Microsoft Teams."],
    [
      "present",
      "The Customer may at any time decline the association. Until it does, it consents to the Supplier's CPOR claim for Teams.",
    ],
    [
      "present",
      "The Customer shall not withdraw its consent to the Claiming Partner of Record claim for Teams without thirty days' notice. It gives that consent by signing.",
    ],
    [
      "present",
      "The Customer:\n- consents to the Supplier filing a Claiming Partner of Record claim for Teams;\n- understands that Microsoft will notify it.",
    ],
    [
      "adverse",
      "The Supplier shall not:\n- use the Customer's logo;\n- hold itself out to Microsoft as Claiming Partner of Record.",
    ],
    [
      "adverse",
      "The Customer expressly withholds its consent to any Claiming Partner of Record association.",
    ],
    ["adverse", "The Supplier waives any right to be recorded as Claiming Partner of Record."],
    ["adverse", "The Customer's Claiming Partner of Record is and stays Litware Consulting Ltd."],
    ["adverse", "Only Litware Consulting Ltd may act as Claiming Partner of Record for the Customer."],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("cpor", TEAMWORK, clause)).toBe(status);
  });
});

describe("What is said of dpor", () => {
  it.each<[Status, string]>([
    [
      "present",
      "The Customer's global administrator shall assign the Supplier as Digital Partner of Record on all Azure subscriptions.",
    ],
    [
      "present",
      "The Customer undertakes to name the Supplier as partner of record in the Azure portal for each subscription.",
    ],
    [
      "present",
      "The Supplier shall be added by the Customer's subscription owner as Digital Partner of Record (DPOR) to every Azure subscription.",
    ],
    ["adverse", "The Customer shall not add the Supplier as Digital Partner of Record on any subscription."],
    ["adverse", "The Customer's subscriptions keep Litware Consulting Ltd as digital partner of record."],
    ["mentioned", "Digital Partner of Record is a legacy tag that customers could set on a subscription."],
    ["missing", "Our Cisco partner of record is Litware Consulting Ltd."],
    [
      "present",
      "The Customer shall keep the Supplier as digital partner of record on each subscription and shall not remove or replace it without notice.",
    ],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("dpor", LANDING_ZONE, clause)).toBe(status);
  });
});

describe("What is said of pal", () => {
  it.each<[Status, string]>([
    [
      "present",
      "The Customer shall invite the Supplier's engineers as guest users, grant them the Contributor role on the subscription SUB-1, and permits the Supplier to link its Partner ID to those accounts through Partner Admin Link.",
    ],
    [
      "present",
      "The Customer grants the Supplier's service principal the Owner role on the resource group rg-app. The Supplier may associate its MPN ID with that service principal.",
    ],
    ["adverse", "The Supplier shall not use Partner Admin Link in the Customer's environment."],
    ["adverse", "The Customer does not allow Partner IDs to be linked to guest accounts."],
    [
      "mentioned",
      "Partner Admin Link (PAL) lets Microsoft see which partner works on a customer's Azure resources.",
    ],
    ["missing", "The cameras output PAL video at 25 frames."],
    ["incomplete", "The Supplier will link its Partner ID to its guest accounts by Partner Admin Link."],
    [
      "mentioned",
      "Whether Partner Admin Link is used will be decided by the parties during the design phase.",
    ],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("pal", LANDING_ZONE, clause)).toBe(status);
  });
});

describe("What is said of tpor where the partner sells", () => {
  it.each<[Status, string]>([
    ["present", ""],
    ["adverse", "Litware Licensing Ltd remains the reseller of record for all subscriptions."],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("tpor", RESALE, clause)).toBe(status);
  });
});

describe("What is said of tpor by a firm that does not sell", () => {
  it.each<[Status, string]>([
    [
      "present",
      "The Customer appoints the Supplier as its transacting partner of record for enrolment 8330217.",
    ],
    [
      "mentioned",
      "The parties may discuss at a later date whether the Supplier becomes the reseller of record.",
    ],
    ["missing", "The Supplier supplies training material and provides the report."],
    [
      "adverse",
      "Nothing in this Agreement makes the Supplier the Customer's reseller of record or licensing solution provider.",
    ],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("tpor", TEAMWORK, clause)).toBe(status);
  });
});

describe("What is said of poe", () => {
  it.each<[Status, string]>([
    [
      "present",
      "The Customer agrees that this Agreement may be submitted to Microsoft as Proof of Execution. It shall countersign any acknowledgement form within five days of a request. The Customer confirms that the Supplier will perform the services in section 1 from 1 March 2026 to 30 June 2026.",
    ],
    ["incomplete", "This Agreement serves as proof of execution."],
    ["incomplete", "The Customer shall, on request, sign a Proof of Execution form for Microsoft."],
    ["adverse", "This Agreement may not be used as proof of execution."],
    ["adverse", "The Supplier shall not disclose this Agreement to Microsoft as evidence of the engagement."],
    ["missing", "Delivery of a signed counterpart by e-mail shall be proof of execution of this Agreement."],
    ["mentioned", "Proof of Execution means evidence that Microsoft asks partners to keep."],
    ["mentioned", "The form of any Proof of Execution for Microsoft will be agreed later."],
    ["missing", "The access points are powered by PoE switches."],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("poe", TEAMWORK, clause)).toBe(status);
  });
});

describe("What is said of admin-access", () => {
  it.each<[Status, string]>([
    [
      "present",
      "The Customer shall accept a GDAP relationship with the roles Security Reader and Exchange Administrator for 365 days.",
    ],
    ["incomplete", "The Customer shall accept the Supplier's GDAP request."],
    [
      "incomplete",
      "The Customer shall give the Supplier global administrator rights in its Microsoft 365 tenant.",
    ],
    ["adverse", "The Supplier shall have no administrative access to the Customer's tenant."],
    ["adverse", "The Customer will not grant the Supplier any administrator role."],
    ["missing", "The Customer shall give the Supplier access to its premises and systems."],
    ["mentioned", "GDAP is the way in which partners are given delegated administration."],
    ["mentioned", "The parties may agree a GDAP relationship in a later statement of work."],
    [
      "present",
      "The Customer assigns the Supplier's named user accounts the Contributor role on the subscription for the term of this Agreement.",
    ],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("admin-access", LANDING_ZONE, clause)).toBe(status);
  });
});

describe("What is said of customer-agreement where the partner sells", () => {
  it.each<[Status, string]>([
    [
      "present",
      "The Customer accepts the Microsoft Customer Agreement before any subscription is ordered. Its authorised signatory is the Finance Director, fd@contoso.example.",
    ],
    [
      "present",
      "Before the first order the Customer's authorised representative shall have signed the Microsoft Customer Agreement.",
    ],
    ["incomplete", "The Customer shall accept the Microsoft Customer Agreement."],
    ["adverse", "The Customer does not accept the Microsoft Customer Agreement."],
    ["mentioned", "The Microsoft Customer Agreement governs the use of the subscriptions."],
    ["mentioned", "Microsoft Customer Agreement means the agreement between Microsoft and a customer."],
    ["missing", "The Customer Agreement between the parties stays in force."],
  ])("is %s: %s", (status, clause) => {
    expect(statusOf("customer-agreement", RESALE, clause)).toBe(status);
  });
});

describe("Conditions, possibilities, descriptions and other ways of saying it", () => {
  it.each<[ClauseFamily, string, Status, string]>([
    [
      "cpor",
      TEAMWORK,
      "incomplete",
      "If the Customer consents to it, the Supplier shall file a Claiming Partner of Record claim for Teams.",
    ],
    [
      "cpor",
      TEAMWORK,
      "incomplete",
      "The Supplier shall seek the Customer's consent to a Claiming Partner of Record claim for Teams before it files one.",
    ],
    ["cpor", TEAMWORK, "mentioned", "The Customer may consent to a Claiming Partner of Record claim."],
    [
      "cpor",
      TEAMWORK,
      "present",
      "The Customer consents to the Claiming Partner of Record claim for Teams. Being Claiming Partner of Record does not make the Supplier the agent of the Customer.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "The Customer consents to the Claiming Partner of Record claim for Teams. The Supplier shall not charge the Customer for filing the claim.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "The Customer consents to the Claiming Partner of Record claim for Teams. The association does not give the Supplier access to the Customer's content and is not exclusive.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "The Customer consents to the Claiming Partner of Record claim for Teams. The Supplier shall not use the data for any other purpose.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "The Supplier may be recorded by Microsoft as the Customer's Claiming Partner of Record for Teams, to which the Customer agrees.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "By signing this Agreement, the Customer gives its consent to the Supplier's registration as Claiming Partner of Record for Teams.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "For the purposes of Microsoft's incentive programmes the Customer nominates the Supplier as its claiming partner of record in respect of Microsoft Teams and SharePoint Online.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "The Customer acknowledges that the Supplier may submit evidence of this engagement to Microsoft and claim the CPOR association for Teams.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "The Customer permits the Supplier to associate its Partner ID with the Customer's tenant in Microsoft Partner Center for the Teams workload.",
    ],
    [
      "cpor",
      TEAMWORK,
      "present",
      "The Customer is content for the Supplier to be the Claiming Partner of Record for Teams and confirms this by its signature.",
    ],
    ["cpor", TEAMWORK, "adverse", "The Supplier's status as Claiming Partner of Record has been terminated."],
    [
      "cpor",
      TEAMWORK,
      "adverse",
      "The Supplier acknowledges that it is not, and will not become, the Customer's Claiming Partner of Record.",
    ],
    [
      "cpor",
      TEAMWORK,
      "adverse",
      "The Customer has appointed Litware Consulting Ltd as its Claiming Partner of Record.",
    ],
    [
      "cpor",
      TEAMWORK,
      "adverse",
      "Litware Consulting Ltd is recorded with Microsoft as the Customer's Claiming Partner of Record and the Customer wishes to keep it so.",
    ],
    [
      "cpor",
      TEAMWORK,
      "adverse",
      "The Customer objects to any CPOR association and will decline each claim.",
    ],
    ["cpor", TEAMWORK, "adverse", "CPOR claims are prohibited."],
    [
      "cpor",
      TEAMWORK,
      "adverse",
      "The Customer does not wish to be associated with the Supplier in Partner Center; a Claiming Partner of Record claim is therefore not permitted.",
    ],
    ["cpor", TEAMWORK, "adverse", "Claiming Partner of Record: not agreed."],
    [
      "cpor",
      TEAMWORK,
      "mentioned",
      "The Supplier would like to be recorded as Claiming Partner of Record. The Customer will consider the request.",
    ],
    [
      "cpor",
      TEAMWORK,
      "mentioned",
      "Microsoft's Claiming Partner of Record process replaced an older one in 2019.",
    ],
    ["cpor", TEAMWORK, "mentioned", "See the Supplier's brochure on Claiming Partner of Record."],
    [
      "dpor",
      LANDING_ZONE,
      "present",
      "Within five days the Customer's Azure account owner must enter the Supplier's Partner ID as digital partner of record on the subscriptions listed below.",
    ],
    [
      "dpor",
      LANDING_ZONE,
      "incomplete",
      "The Supplier will set itself as digital partner of record on each subscription.",
    ],
    [
      "dpor",
      LANDING_ZONE,
      "adverse",
      "The digital partner of record on all subscriptions is Litware Consulting Ltd and shall not be changed.",
    ],
    [
      "dpor",
      LANDING_ZONE,
      "present",
      "Should the portal offer the field, the Customer shall enter the Supplier as digital partner of record on every subscription.",
    ],
    [
      "pal",
      LANDING_ZONE,
      "present",
      "The Customer will onboard its subscription SUB-1 to Azure Lighthouse with the Contributor role for the Supplier's group. The Supplier's Partner ID is linked to that delegation and the Customer agrees to the link.",
    ],
    [
      "pal",
      LANDING_ZONE,
      "present",
      "The Customer authorises the Supplier to use PAL: the Supplier's MPN ID is tagged on the service principal sp-ops, which holds the Owner role on subscription SUB-1.",
    ],
    ["pal", LANDING_ZONE, "adverse", "No Partner Admin Link shall be established."],
    [
      "pal",
      LANDING_ZONE,
      "adverse",
      "The Supplier shall remove its Partner Admin Link at once and shall not create another.",
    ],
    [
      "pal",
      LANDING_ZONE,
      "incomplete",
      "The Customer agrees that the Supplier links its Partner ID to the accounts that it uses (Partner Admin Link).",
    ],
    [
      "poe",
      TEAMWORK,
      "incomplete",
      "The Customer shall confirm on request in a form for Microsoft, as proof of execution, that the Supplier did the work, and the Supplier may give the form to Microsoft.",
    ],
    [
      "poe",
      TEAMWORK,
      "incomplete",
      "The Supplier may give Microsoft a copy of this Agreement as evidence that it was engaged.",
    ],
    [
      "poe",
      TEAMWORK,
      "present",
      "The Customer certifies that the Supplier carries out the deployment described in section 1 between March and June 2026. The Customer shall promptly execute any acknowledgement that Microsoft requires. Both documents may be disclosed to Microsoft as evidence of the engagement.",
    ],
    ["poe", TEAMWORK, "adverse", "The Customer will not sign any proof of execution for Microsoft."],
    [
      "poe",
      TEAMWORK,
      "adverse",
      "Nothing in this Agreement may be passed to Microsoft as proof of execution.",
    ],
    [
      "poe",
      TEAMWORK,
      "mentioned",
      "The Supplier's sales team uses the term proof of execution for papers that Microsoft asks for.",
    ],
    [
      "admin-access",
      LANDING_ZONE,
      "incomplete",
      "The Customer shall accept a GDAP relationship with the Security Reader role. This Agreement lasts for two years.",
    ],
    [
      "admin-access",
      LANDING_ZONE,
      "incomplete",
      "The Customer shall invite two engineers as guest users with the rights needed until 30 June 2026.",
    ],
    [
      "admin-access",
      LANDING_ZONE,
      "present",
      "The Customer shall invite two engineers as guest users with the Reader role until 30 June 2026.",
    ],
    [
      "admin-access",
      LANDING_ZONE,
      "adverse",
      "The Supplier shall work without any administrator role; the Customer shall not create accounts for it.",
    ],
    [
      "admin-access",
      LANDING_ZONE,
      "adverse",
      "All delegated administrative privileges of the Supplier end on signature.",
    ],
    [
      "admin-access",
      LANDING_ZONE,
      "incomplete",
      "The Supplier's engineers receive the Exchange Administrator role until go-live.",
    ],
    [
      "admin-access",
      LANDING_ZONE,
      "present",
      "The Customer's Global Administrator shall approve the Supplier's GDAP request. The relationship covers Exchange Administrator and User Administrator and expires after 180 days.",
    ],
    [
      "admin-access",
      LANDING_ZONE,
      "missing",
      "The Supplier shall follow the Customer's security rules when its staff sign in.",
    ],
    [
      "customer-agreement",
      RESALE,
      "incomplete",
      "The Customer accepts the Microsoft Customer Agreement before the first order. Notices to the Customer go to legal@contoso.example.",
    ],
    [
      "customer-agreement",
      RESALE,
      "present",
      "The Customer's Finance Director, Ms Jones, has accepted the Microsoft Customer Agreement; no order is placed before that acceptance.",
    ],
    [
      "customer-agreement",
      RESALE,
      "present",
      "No order will be placed until Jane Doe (jane@contoso.example) has signed the Microsoft Customer Agreement for the Customer.",
    ],
    [
      "customer-agreement",
      RESALE,
      "incomplete",
      "The Supplier will attest to Microsoft that the Customer has accepted the Microsoft Customer Agreement.",
    ],
    [
      "customer-agreement",
      RESALE,
      "mentioned",
      "The Customer may accept the Microsoft Customer Agreement in the admin centre.",
    ],
  ])("of %s: %s is %s: %s", (family, work, status, clause) => {
    expect(statusOf(family, work, clause)).toBe(status);
  });
});

describe("What only seems to refuse or to bind", () => {
  it.each<[ClauseFamily, string, Status, string]>([
    [
      "cpor",
      TEAMWORK,
      "mentioned",
      "The Supplier shall not file a Claiming Partner of Record claim without the Customer's consent.",
    ],
    ["cpor", TEAMWORK, "mentioned", "No change of the Claiming Partner of Record is planned."],
    [
      "cpor",
      TEAMWORK,
      "mentioned",
      "If the Claiming Partner of Record association is terminated, the fees stay the same.",
    ],
    [
      "dpor",
      LANDING_ZONE,
      "mentioned",
      "Digital partner of record is a label that the Supplier may mention.",
    ],
    ["pal", LANDING_ZONE, "mentioned", "Partner Admin Link: not used."],
    ["tpor", TEAMWORK, "adverse", "The Supplier is not the Customer's cloud solution provider."],
    ["tpor", TEAMWORK, "missing", "The Customer never buys licences from the Supplier."],
    ["tpor", TEAMWORK, "missing", "Another supplier of goods delivers the desks."],
  ])("of %s: %s is %s: %s", (family, work, status, clause) => {
    expect(statusOf(family, work, clause)).toBe(status);
  });

  it("a rule may ask that the operative sentence itself says an element", () => {
    const elements = rules.cpor.elements.map((element) =>
      element.id === "notice" ? { ...element, reach: "sentence" as const } : element,
    );
    const strict = { ...rules, cpor: { ...rules.cpor, elements } };
    const noticeIn = (clause: string): string =>
      scan(agreementFrom(agreementWith(TEAMWORK, clause)), strict).findings[0]!.elements.find(
        ({ element }) => element === "notice",
      )!.state;
    const consent = "The Customer consents to the Supplier's Claiming Partner of Record claim for Teams";
    expect(noticeIn(`${consent}, of which Microsoft notifies it.`)).toBe("found");
    expect(noticeIn(`${consent}. Microsoft notifies it.`)).toBe("absent");
  });
});
