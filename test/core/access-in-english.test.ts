// Knows: kinds of wording by which access is given, limited and refused, and a Partner ID is linked to it.
// Refuses to know: how they are recognised.
import { expectReadings } from "./access-agreements";
import { statusIn } from "./passage-in-agreement";

describe("What is said of admin-access", () => {
  describe("in English", () => {
    expectReadings("admin-access", "en", [
      [
        "incomplete",
        "E.1 The Customer issued two named cloud accounts to the Supplier's engineers in June. It shall now assign the Teams Administrator role to both.",
      ],
      [
        "incomplete",
        "2.1 So that tickets can be raised with Microsoft, the Customer's administrator shall accept the Supplier's invitation to a GDAP relationship carrying the permissions that the help desk requires.",
      ],
      [
        "incomplete",
        "2.1 The Customer gives each of the Supplier's consultants an account in his or her own name in the directory, with the rights that the work needs.",
      ],
      [
        "present",
        "2.1 The Customer shall, no later than the Start Date, delegate its subscriptions to the Supplier through Azure Lighthouse in the Contributor role. Such delegation shall subsist for as long as this Agreement is in effect.",
      ],
      [
        "present",
        "2.1 The Customer shall delegate to the Supplier's tenant through Azure Lighthouse the role of Contributor over every subscription.\n2.2 Both grants begin on the Start Date and lapse on the day this Agreement ends.",
      ],
      [
        "present",
        "2.1 Customer invites two engineers of Supplier as guest users and assigns them the Virtual Machine Contributor role.\n2.2 Guests and roles shall remain untouched up to hand-over.",
      ],
      [
        "present",
        "2.1 The Customer leaves in place the GDAP relationship under which the Supplier holds the Exchange Administrator role. At midnight on the End Date it lapses.",
      ],
      [
        "present",
        "2.1 The Customer shall furnish two named-user accounts in its tenant for the Supplier's engineers. Those accounts shall hold the Security Administrator role and shall be closed on completion of the work.",
      ],
      [
        "present",
        "2.1 The Supplier's consultants will be set up as named users in the Customer's tenant and will carry the Intune Administrator role until the Services end.",
      ],
      [
        "present",
        "2.1 For the Supplier's work the Customer shall accept a GDAP relationship limited to the Teams Administrator role. It ends on 30 November 2027.",
      ],
      [
        "present",
        "2.1 The Customer shall accept, within five days of receipt, the granular delegated admin privileges request that the Supplier sends, which covers Exchange Administrator and User Administrator and has a lifetime of 365 days.",
      ],
      [
        "present",
        "2.1 The Customer shall see to it that each consultant of the Supplier has a guest account holding the Reader role on the production subscription for the whole of the engagement.",
      ],
      [
        "present",
        "2.1 The Supplier shall be granted by Azure role-based access control the Owner role at the management group mg-core, such grant to endure throughout the Term.",
      ],
      [
        "present",
        "2.1 Until 31 March 2027 the Customer shall keep the Supplier's engineers in the Exchange Administrator role by way of a GDAP relationship.",
      ],
      [
        "present",
        "2.1 The Customer is to onboard its subscriptions to Azure Lighthouse so that the Supplier's operations group acts as Contributor.\n2.2 The delegation shall be terminated by the Customer within a week of the end of the Services.",
      ],
      [
        "present",
        "2.1 The Customer shall put the Supplier's two engineers into the Entra group that carries Intune Administrator, using personal admin accounts. Membership runs out when the project closes.",
      ],
      [
        "present",
        "2.1 The Customer shall permit the Supplier to hold the Security Reader and Security Operator roles under granular delegated admin privileges. These privileges shall not outlast this Agreement.",
      ],
      [
        "present",
        "2.1 We will ask for a GDAP relationship and you will approve it within a week. It covers Exchange Administrator and Teams Administrator. It is good for 180 days.",
      ],
      [
        "present",
        "2.1 The administrative rights that the Supplier requires (Exchange Administrator, Teams Administrator) shall be conferred by the Customer by means of GDAP and shall be limited in time to the duration of this Statement of Work.",
      ],
      [
        "incomplete, roles absent, term found",
        "2.1 So that we can raise support cases, your administrator will approve our GDAP invitation within a week of the order. It carries only the rights needed for that and lapses after 365 days.",
      ],
      [
        "incomplete, term absent, roles found",
        "2.1 The Customer shall create two guest accounts with the Contributor role on the subscription for the Supplier's engineers.",
      ],
      [
        "incomplete, term absent, roles found",
        "2.1 The Customer shall create two guest accounts with the Contributor role on the subscription for the Supplier's engineers.\n2.2 The Customer shall add the Supplier as digital partner of record within ten days after signature.",
      ],
      [
        "incomplete, roles absent, term found",
        "2.1 The Customer shall create named-user accounts for the Supplier's engineers in its tenant, with the rights needed, until 30 June 2027. The domain Owners' names and signatures are personal data.",
      ],
      [
        "incomplete, route absent",
        "2.1 The Customer shall give Ms Rao of the Supplier the role of Exchange Administrator for the term of this Agreement.",
      ],
      ["adverse", "2.1 The Customer shall not give the Supplier any administrator role in its tenant."],
      ["adverse", "2.1 Where the portal produces a delegated admin request, the Customer is to refuse it."],
      [
        "adverse",
        "2.1 Neither the Supplier nor its staff will get an account or an administrator role in the tenant.",
      ],
      ["mentioned", "2.1 The Customer need not grant administrator rights in its tenant for this."],
      [
        "mentioned",
        "2.1 Granular delegated admin privileges are how partners usually get access to a tenant.",
      ],
      ["adverse", "2.1 The Supplier neither needs nor takes administrator rights in the tenant."],
      [
        "adverse",
        "2.1 No consultant of the Supplier shall hold any administrative role in the Customer's tenant.",
      ],
      ["adverse", "2.1 The Customer withdraws every GDAP relationship with the Supplier on signature."],
      [
        "missing",
        "2.1 The Customer shall give the Supplier access to its premises and systems during office hours.",
      ],
      [
        "missing",
        "2.1 The Customer's Exchange Administrator shall attend the weekly meeting until the end of the project.",
      ],
      [
        "mentioned",
        "2.1 If the Supplier later needs administrative access, the parties will agree on GDAP roles in a change order.",
      ],
      [
        "incomplete, roles found, term absent",
        "2.1 The Customer invites the Supplier's lead developer as a guest into its directory and gives her the Contributor role.\n2.2 Access logs of the tenant are kept for twelve months.",
      ],
      [
        "incomplete, term absent",
        "2.1 The Customer approves GDAP with Teams Administrator within five days of signature.\n2.2 Roles are reviewed every six months.",
      ],
      [
        "incomplete, term absent",
        "2.1 The Customer shall grant the Supplier, by GDAP, the Exchange Administrator role.\n2.2 The Services run until 31 December 2027 and end with this Agreement.",
      ],
      [
        "incomplete, roles absent",
        "2.1 The Customer invites the Supplier's lead developer as a guest into its directory and gives her such rights as the work needs until acceptance.",
      ],
      [
        "present",
        "2.1 Upon signature the Customer will assign to those named accounts which the Supplier's engineers use the Security Administrator and Intune Administrator roles, to be removed at the close of the project.",
      ],
      [
        "incomplete, term absent",
        "2.1 The Customer shall grant the Supplier, by GDAP, the Exchange Administrator role.\n2.2 This Agreement ends on 31 December 2027.",
      ],
    ]);
  });
});

describe("What is said of pal", () => {
  describe("in English", () => {
    expectReadings("pal", "en", [
      [
        "present",
        "2.1 The Customer shall give the platform service principal the Contributor role over its subscriptions. The Supplier may connect its Partner ID with it by Partner Admin Link, and the connection may subsist for as long as the role is held.",
      ],
      [
        "present",
        "2.1 The Customer shall invite the Supplier's engineers as guests and assign them Contributor on the subscription.\n2.2 The Supplier links its Partner ID to those guests (Partner Admin Link).\n2.3 The Customer will neither remove nor downgrade the accounts before the end date without ten days' warning.",
      ],
      [
        "present",
        "2.1 For as long as this Agreement lasts the Customer gives the Supplier's SOC group, through Azure Lighthouse, the Microsoft Sentinel Contributor role on the resource group rg-soc.\n2.2 The Supplier may attach its Partner ID by Partner Admin Link to that group. The Customer will not end that access without one month's notice, except in an emergency.",
      ],
      [
        "present",
        "2.1 The Customer shall grant the service principal sp-run Contributor on the management group mg-a.\n2.2 The Supplier's Partner ID shall be tied to it by Partner Admin Link. Withdrawal of either takes fourteen days' written warning.",
      ],
      [
        "present",
        "2.1 The Customer onboards the subscription through Azure Lighthouse with the role Contributor.\n2.2 Supplier links its Partner ID to the Lighthouse delegation by Partner Admin Link.\n2.3 While this Agreement is in force the Customer shall leave the delegation and the link in place.",
      ],
      [
        "present",
        "2.1 The Customer shall keep assigned to the Supplier's service principal sp-a, throughout the Term, the role of Contributor at the management group mg-w, and agrees that the Supplier links its Partner ID to that service principal (partner admin link) for the same period.",
      ],
      [
        "present",
        "2.1 The Customer shall assign Owner at the resource group rg-x to our service principal, and shall not withdraw or reduce it before 26 February 2027. We may attach our Partner ID to that service principal (Partner Admin Link); the Customer agrees.",
      ],
      [
        "present",
        "2.1 The Supplier's consultants hold guest accounts with the Contributor role on the subscription. The Customer shall not disturb these accounts or the link until acceptance. The Customer agrees that the Supplier records its Partner ID against them (Partner Admin Link).",
      ],
      [
        "incomplete, role absent",
        "2.1 The Customer must create two named guest accounts for the Supplier's developers in the subscription with the rights needed to build, and must leave them in place until 30 September 2026. The Supplier may connect its Partner ID to them by Partner Admin Link. The Customer agrees. The Owners' names are personal data.",
      ],
      [
        "incomplete, scope absent",
        "2.1 The Customer shall create a guest account for the Supplier's engineer and give it the Contributor role until the end of the Services.\n2.2 The Supplier links its Partner ID to it by Partner Admin Link.",
      ],
      [
        "incomplete, access absent",
        "2.1 The Customer agrees that the Supplier uses Partner Admin Link for the term of this Agreement in respect of the Contributor role on the subscription.",
      ],
      [
        "adverse",
        "2.1 Every Partner Admin Link to the Supplier's Partner ID shall be removed by the Supplier today, and no new link may be made.",
      ],
      [
        "adverse",
        "2.1 The Supplier shall take its Partner Admin Link off every identity, and shall not link its Partner ID to any identity again.",
      ],
      [
        "adverse",
        "2.1 The Supplier shall not, without an amendment, attach its Partner ID to any account of the Customer by Partner Admin Link.",
      ],
      [
        "mentioned",
        "2.1 Partner Admin Link is a feature by which Microsoft recognises a partner's influence.",
      ],
      [
        "missing",
        "2.1 The Supplier, whose Partner ID is 3217405, shall file with Microsoft a request for association as Claiming Partner of Record for the tenant named in the schedule and for its user accounts.",
      ],
      [
        "incomplete",
        "2.1 The Customer agrees that the Supplier shall tie its Partner ID to the guest accounts by the feature called Partner Admin Link.",
      ],
    ]);
  });
});

describe("Guest accounts", () => {
  const given = (accounts: string): string =>
    statusIn(
      "admin-access",
      "en",
      `2.1 Until acceptance the Customer provides ${accounts} to the Supplier's consultants. Two of them hold SharePoint Administrator.`,
    );

  it("are access to the tenant", () => {
    expect(given("guest accounts")).toBe("present");
  });

  it("which guest rooms are not", () => {
    expect(given("guest rooms")).not.toBe("present");
  });
});

describe("What takes rights away without warning", () => {
  it("tells no end of them", () => {
    const passage =
      "2.1 The Customer grants the Supplier the Backup Contributor role on its Azure subscription. The roles will not be taken away by the Customer without a warning of thirty days.";
    expect(statusIn("admin-access", "en", passage)).toBe("incomplete");
  });
});
