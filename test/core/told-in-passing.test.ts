import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { signalsOf } from "./deal-in";
import { findingIn, stateIn, statusIn } from "./passage-in-agreement";

const rules = rulesOf(builtInLibrary());

describe("No work is done on a product", () => {
  it.each([
    "Should the Customer wish to add servers in Azure, the parties may discuss a separate order.",
    "The Supplier's brochure explains, for firms that run Azure, what Partner Admin Link means.",
    "Firms that run servers in Azure may meet the words Partner Admin Link.",
    "## Open points // The parties will discuss whether the Supplier runs servers in Azure.",
  ])("of which it is only said: %s", (text) => {
    const signals = signalsOf(`The Supplier deploys Microsoft Teams. // ${text}`);
    expect(signals).toContain("service:microsoft-365");
    expect(signals).not.toContain("service:azure");
  });
});

describe("Work is done on what is sold", () => {
  it("where a later sentence takes it up", () => {
    const signals = signalsOf(
      "The Supplier sells the Customer Dynamics 365 subscriptions as its cloud solution provider. // The Supplier configures those applications for three branches.",
    );
    expect(signals).toEqual(expect.arrayContaining(["sells:csp", "service:dynamics-365"]));
  });
});

describe("How licences are bought is told", () => {
  it("also under what is left out of the work", () => {
    const signals = signalsOf(
      "The Supplier deploys Microsoft Teams. // ## Out of scope // The Supplier sells no licences: the Customer holds them under its Enterprise Agreement.",
    );
    expect(signals).toContain("route:ea");
  });
});

describe("A public body of the United States is found", () => {
  it("by the county and state that stand before whoever acts for it", () => {
    const signals = scan(
      agreementFrom(
        'Agency: Harlow Bend County, Ohio, acting by its Board of Commissioners ("County")\nVendor: Fabrikam LLC ("Vendor")\nVendor deploys Microsoft Teams for the County.',
      ),
      rules,
    ).signals.map(({ signal }) => signal);
    expect(signals).toContain("customer:us-public-sector");
  });

  it("as the customer where the partner is named in the line above", () => {
    const finding = scan(
      agreementFrom(
        'Contractor: Fabrikam Solutions, LLC\nCustomer: Harlow Bend County, Texas, a subdivision of the State (the "County")\nContractor deploys Teams.\nThe County consents to Contractor\'s CPOR claim for Teams.',
      ),
      rules,
    ).findings.find(({ family }) => family === "cpor")!;
    expect(finding.elements.find(({ element }) => element === "consent")?.state).toBe("found");
  });
});

describe("What stands in an agreement with somebody else is not agreed here", () => {
  it.each([
    "In the contract between Litware Ltd and Tailspin Toys Ltd, Tailspin Toys accepts the Microsoft Customer Agreement before ordering.",
    "The contract that Litware Ltd made with its own reseller has Litware accept the Microsoft Customer Agreement.",
  ])("%s", (passage) => {
    expect(statusIn("customer-agreement", "en", passage)).toBe("mentioned");
  });

  it("but for what a party must do besides", () => {
    const passage =
      "Under the Enterprise Agreement between the Customer and Litware Ltd, the Customer shall enter the Supplier as Digital Partner of Record on each subscription.";
    expect(statusIn("dpor", "en", passage)).toBe("incomplete");
  });

  it("and the trace names the paper", () => {
    const passage =
      "In the contract between Litware Ltd and Tailspin Toys Ltd, Tailspin Toys accepts the Microsoft Customer Agreement before ordering.";
    const { trace } = findingIn("customer-agreement", "en", passage);
    expect(trace.passages[0]!.force.map(({ kind }) => kind)).toContain("paper of others");
  });
});

describe("A name is told by what it is", () => {
  it.each([
    ["cpor", "en", "CPOR: a procedure by which a partner tells Microsoft for which workloads it works."],
    ["cpor", "de", "CPOR: Verfahren, in dem ein Partner gegenüber Microsoft seine Tätigkeit geltend macht."],
    ["poe", "es", "Prueba de ejecución: documento que Microsoft suele pedir a sus socios."],
  ] as const)("and nothing is agreed (%s, %s)", (family, language, passage) => {
    expect(statusIn(family, language, passage)).toBe("mentioned");
  });

  it("but no term is whose it is: Microsoft's", () => {
    const text =
      'Supplier: Fabrikam Ltd\nCustomer: Contoso plc\n## Glossary\n| Term | Meaning |\n| CPOR | Microsoft\'s "Claiming Partner of Record" process. Listed for reference. |\n## Orders\nThe Customer sends its orders, and the Supplier confirms them and files each with Microsoft.';
    const { findings } = scan(agreementFrom(text), rules);
    expect(findings.find(({ family }) => family === "cpor")!.status).toBe("mentioned");
  });
});

describe("Who is named elsewhere than where the place is held", () => {
  it("takes no place that he is only given on a condition", () => {
    const passage =
      "The Supplier is the Customer's reseller of record for Microsoft 365 under Partner ID 4567890, unless the Customer names another reseller in writing.";
    expect(statusIn("tpor", "en", passage)).toBe("present");
  });

  it("holds it though a clause about him stands between", () => {
    const passage =
      "Litware Systems Ltd, which has looked after the Customer since 2015, stays as digital partner of record on all subscriptions.";
    expect(statusIn("dpor", "en", passage)).toBe("adverse");
  });

  it("holds it where he is named right behind the verb", () => {
    const passage =
      "The partner that transacts the subscriptions remains Litware Systems Ltd, which keeps its place as CSP reseller of record.";
    expect(statusIn("tpor", "en", passage)).toBe("adverse");
  });
});

describe("Of what is negated", () => {
  it.each([
    [
      "poe",
      "adverse",
      "The Supplier may not use the Customer's papers for: // - POE packages or other evidence to Microsoft // - award nominations.",
    ],
    [
      "poe",
      "adverse",
      "Neither this agreement nor any report, invoice or deed made under it is to be handed to Microsoft as evidence of the engagement.",
    ],
    [
      "customer-agreement",
      "adverse",
      "Neither by an order nor in any other way does the Customer accept the Microsoft Customer Agreement.",
    ],
    [
      "pal",
      "mentioned",
      "A Partner Admin Link, where one exists, tells Microsoft who works there; it gives no permission.",
    ],
    [
      "admin-access",
      "incomplete",
      "The Customer gives each consultant a guest account in its directory, which is withdrawn at final acceptance.",
    ],
  ] as const)("%s is %s: %s", (family, status, passage) => {
    expect(statusIn(family, "en", passage.replaceAll(" // ", "\n"))).toBe(status);
  });

  it("an end of what goes on, which is itself negated, refuses nothing", () => {
    const passage =
      "Der Auftraggeber richtet zwei Gastkonten mit der Rolle Teams-Administrator ein. Bis zum 30. Juni 2026 entzieht er weder Konten noch Rollen.";
    expect(statusIn("admin-access", "de", passage)).not.toBe("adverse");
  });
});

describe("A value is read", () => {
  it("as the tenant's ID under a line that is nothing but the tenant's title", () => {
    const passage =
      "Your tenant\n- ID: 3fa8d6c2-70b5-4c1e-95d4-ee218a6b07f9\n- Domain: contoso.onmicrosoft.com";
    expect(stateIn("tenant-details", "tenant-id", "en", passage)).toBe("found");
  });

  it("as no tenant's ID where such a line stands far above, or the line says more", () => {
    const passage = "Your tenant\n- ID of the landing zone: 3fa8d6c2-70b5-4c1e-95d4-ee218a6b07f9\n- ID: 4711";
    expect(stateIn("tenant-details", "tenant-id", "en", passage)).not.toBe("found");
  });

  it("as still open where the signatory is a placeholder at the end", () => {
    const passage =
      "The Customer's signatory named here will accept the Microsoft Customer Agreement before the Supplier places an order: [name] / [e-mail].";
    expect(stateIn("customer-agreement", "signer", "en", passage)).toBe("blank");
  });
});

describe("A customer is called by what kind of body it is", () => {
  it("without a capital, where the word is used of nothing else", () => {
    const text =
      "For: Harlow Museum of Clocks, Inc.\nFrom: Fabrikam Partners, LLC\nWe set up Microsoft 365 for you.\nThe museum consents to our being the Claiming Partner of Record for SharePoint in its tenant.";
    const { findings } = scan(agreementFrom(text), rules);
    expect(findings.find(({ family }) => family === "cpor")!.status).toBe("incomplete");
  });
});

describe("A party that is called by a role of another family", () => {
  it("consents to what its clause says: the Reseller's claim", () => {
    const text =
      "Reseller: Fabrikam Ltd\nCustomer: Contoso plc\nReseller deploys Teams.\nThe Customer consents to the Reseller claiming, as Claiming Partner of Record (CPOR), the workload Teams under Partner ID 4567890 for tenant ID 3fa8d6c2-70b5-4c1e-95d4-ee218a6b07f9.";
    const { findings } = scan(agreementFrom(text), rules);
    expect(findings.find(({ family }) => family === "cpor")!.status).toBe("present");
  });
});
