import { scan, type ClauseFamily, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

function find(family: ClauseFamily, text: string): Finding {
  return scan(agreementFrom(text), rules).findings.find((one) => one.family === family)!;
}

const CLAUSE =
  "7.2 The Customer consents to the Supplier registering as claiming partner of record for Microsoft Teams.";
const agreement = (...lines: string[]): string =>
  [
    "# 1. Services",
    "1.1 The Supplier shall deploy Microsoft Teams.",
    "# 7. Microsoft",
    CLAUSE,
    ...lines,
  ].join("\n");

describe("A clause that is taken back further on", () => {
  it.each([
    "# Schedule 4\nClause 7.2 is deleted.",
    "# Schedule 4\nClauses 3 and 7 are deleted and nothing takes their place.",
    "# Schedule 4\nThe parties delete clause 7.2.",
  ])("is adverse: %s", (line) => {
    const found = find("cpor", agreement(line));
    expect(found.status).toBe("adverse");
    expect(found.why).toContain("stands in a clause that is deleted");
  });

  it("is only mentioned where another text replaces it", () => {
    expect(
      find("cpor", agreement("# Schedule 4\nClause 7.2 is deleted and replaced by clause 9.")).status,
    ).toBe("mentioned");
  });

  it.each([
    "7.3 Clause 7.2 takes effect only if the board approves it.",
    "# Schedule 4\nClauses 3 and 7 have no effect until the parent company has agreed.",
    "# Schedule 4\nClause 7.2 is suspended.",
  ])("is only mentioned where it has to wait: %s", (line) => {
    const found = find("cpor", agreement(line));
    expect(found.status).toBe("mentioned");
    expect(found.why).toContain("has no effect yet");
  });

  it.each(["# Schedule 4\nClause 17.2 is deleted.", "# Schedule 4\nClause 7.1 is deleted."])(
    "is another clause than the one that stands: %s",
    (line) => {
      expect(find("cpor", agreement(line)).status).toBe("incomplete");
    },
  );

  it("is adverse where the list of what is deleted names it", () => {
    const text = agreement(
      "# Schedule 4\nThe following parts of the original contract are deleted:\n- section 11.4 (Digital Partner of Record);",
    );
    expect(find("dpor", text).status).toBe("adverse");
  });
});

describe("What binds nobody", () => {
  it.each([
    "These heads of terms are not intended to be legally binding.",
    "This letter creates no obligation and is not binding on either of us.",
  ])("makes the whole paper a mention: %s", (line) => {
    const found = find("cpor", agreement("# Status", line));
    expect(found.status).toBe("mentioned");
    expect(found.why).toContain("a paper that binds nobody");
  });

  it("leaves a clause of another part alone", () => {
    const text = agreement(
      "# Annex B",
      "This annex is for guidance only and does not form part of the contract.",
    );
    expect(find("cpor", text).status).toBe("incomplete");
  });

  it("makes a mention of what its own part says", () => {
    const text = [
      "# Annex B",
      "This annex on Microsoft roles is for guidance only.",
      "## What a customer can do",
      "The Customer shall give the Supplier the GDAP role Teams Administrator.",
    ].join("\n");
    expect(find("admin-access", text).status).toBe("mentioned");
  });
});

describe("A section that holds more than its heading says", () => {
  it("binds where a party of the agreement is bound under a heading of information", () => {
    const text = [
      "# How Microsoft recognises partners",
      "A customer may be asked to consent to a claiming partner of record.",
      "The Customer shall keep the GDAP relationship with the Supplier and its role Teams Administrator.",
      "| Item | Text |",
      "| Partner Admin Link | The Customer shall link the Partner ID to the guest account. |",
    ].join("\n");
    expect(find("admin-access", text).status).toBe("incomplete");
    expect(find("pal", text).status).toBe("incomplete");
    expect(find("cpor", text).status).toBe("mentioned");
  });

  it.each(["NOW THEREFORE the parties agree as follows.", "the parties hereby agree:"])(
    "binds from: %s",
    (end) => {
      const text = [
        "# Recitals",
        "The Supplier has worked on Microsoft Teams as claiming partner of record.",
        end,
        "The Customer consents to the Supplier registering as claiming partner of record for Microsoft Teams.",
      ].join("\n");
      expect(find("cpor", text).status).toBe("incomplete");
    },
  );
});

describe("A sale that is denied", () => {
  it.each([
    "The Supplier sells it no licences.",
    "The Supplier does not sell Microsoft 365 licences to the Customer.",
  ])("is neither a sale nor a refusal: %s", (line) => {
    const text = agreement(line);
    expect(find("tpor", text).status).toBe("missing");
    expect(find("tpor", text).level).toBe("not-applicable");
  });

  it("is refused where the supplier is forbidden to sell", () => {
    expect(find("tpor", agreement("The Supplier shall not sell Microsoft 365 licences.")).status).toBe(
      "adverse",
    );
  });
});

it("A signer whose name is to be typed beside an empty label is left blank", () => {
  const text = agreement(
    "# 8. Licences",
    "8.1 The Supplier sells Microsoft 365 licences as Cloud Solution Provider. Before the first order the Customer accepts the Microsoft Customer Agreement through its authorised signatory named beside the label below.",
    "Authorised signer: {{name}}, {{mail}}",
  );
  const found = find("customer-agreement", text);
  expect(found.elements.find((one) => one.element === "signer")!.state).toBe("blank");
});

describe("Tasks that a party has by their place", () => {
  const services = "# Services\nThe Supplier shall run Microsoft Intune and Azure.\n";
  const grant = "approve the GDAP request with the role Intune Administrator for 730 days";

  it.each([
    `# Customer's tasks\n| # | Task |\n| 1 | Approve the GDAP request with the role Intune Administrator for 730 days |`,
    `# Obligations of the Customer\n- ${grant}`,
    `# Inputs of the Customer\n1.1 The Customer shall ${grant}`,
    `# Access\n| Topic | Supplier does | Customer responsibility |\n| Access | Logs in with MFA every time | Approves the GDAP request with the role Intune Administrator for 730 days |\n| Keys | None | The Customer keeps the keys |`,
    `# Access\nCustomer: ${grant}.`,
    `# Access\nSupplier: log every step. Customer: name a person. Then ${grant}.`,
  ])("are its obligations: %s", (text) => {
    expect(find("admin-access", services + text).status).toBe("present");
  });

  it("are nobody's where no party has them", () => {
    const text = "# Tasks\n- Request for GDAP with the role Intune Administrator for 730 days";
    expect(find("admin-access", services + text).status).toBe("mentioned");
  });
});

describe("A term that the agreement defines", () => {
  const defined = (definition: string, clause: string): string =>
    `# Services\nThe Supplier shall run Microsoft Intune.\n# Definitions\n${definition}\n# Access\n${clause}`;

  it.each([
    "Administrator Relationship means a GDAP relationship that Microsoft offers.",
    "Administrator Relationship: a relationship of the kind GDAP.",
    "| Term | Meaning |\n| Administrator Relationship | a relationship of the kind GDAP |",
  ])("stands for the mechanism: %s", (definition) => {
    const text = defined(definition, "The Customer shall approve the Administrator Relationship.");
    expect(find("admin-access", text).status).toBe("incomplete");
    expect(find("cpor", text).status).toBe("missing");
  });

  it.each([
    ["Administrator Relationship means a GDAP relationship.", "The Customer shall keep the peace."],
    ["A GDAP relationship is what Microsoft offers.", "The Customer shall keep the relationship."],
    ["Administrator Relationship: GDAP", "The Customer shall value every administrator relationship."],
    ["GDAP", "The Customer shall value every relationship."],
  ])("is used only where it stands with its capital: %s %s", (definition, clause) => {
    expect(find("admin-access", defined(definition, clause)).status).toBe("mentioned");
  });
});

describe("What belongs to another grant", () => {
  it("does not give the Partner Admin Link its role", () => {
    const text = [
      "# Services",
      "The Supplier shall run Azure and Microsoft Teams.",
      "# Link",
      "The Customer agrees that the Supplier links its Partner ID 4513377 to the service principal.",
      "# Access",
      "The Customer shall approve a GDAP relationship with the role Teams Administrator for 365 days.",
    ].join("\n");
    expect(find("pal", text).elements.find((one) => one.element === "role")!.state).toBe("absent");
  });

  it("is not refused with a single role that is refused", () => {
    const text = [
      "# Access to Microsoft Teams",
      "The Customer shall approve a GDAP relationship with the role Teams Administrator for 365 days.",
      "The Supplier does not hold the role Global Administrator.",
    ].join("\n");
    expect(find("admin-access", text).status).toBe("present");
  });
});

it("A thing that affords no right refuses nothing, a party that has none does", () => {
  const text = (line: string): string =>
    `# Access to Microsoft Teams\nThe Supplier shall run Teams.\n${line}`;
  expect(
    find("admin-access", text("The designation shall not afford any administrator rights.")).status,
  ).not.toBe("adverse");
  expect(
    find("admin-access", text("The Supplier gives up and never uses any administrator rights.")).status,
  ).toBe("adverse");
});

describe("Evidence for Microsoft", () => {
  const text = (line: string): string =>
    `# Evidence\nThe Supplier shall run Microsoft Teams. This agreement may be submitted to Microsoft as proof of execution.\n${line}`;
  const cooperation = (line: string): string =>
    find("poe", text(line)).elements.find((one) => one.element === "cooperation")!.state;

  it("is not promised by what the customer will not give", () => {
    expect(cooperation("The Customer shall sign the form within 5 days of a request.")).toBe("found");
    expect(cooperation("The Customer shall not sign a form of acknowledgement.")).toBe("absent");
    expect(cooperation("The Customer shall not refuse to sign the form of acknowledgement.")).toBe("found");
  });
});

describe("A refusal", () => {
  it("reaches the items of a list that stands in its own sentence", () => {
    const text = agreement(
      "The Supplier shall not, during the whole of the term and for one year after it, (a) take on staff of the Customer; (b) publish anything; (c) submit a CPOR claim for the Customer's tenant.",
    );
    expect(find("cpor", text).status).toBe("adverse");
  });

  it("reaches from a paper that is named with others to what it may not be used for", () => {
    const text = agreement(
      "Neither this contract nor any order, invoice or deliverable under it may be submitted to Microsoft as proof of execution.",
    );
    expect(find("poe", text).status).toBe("adverse");
  });

  it("of another kind of partner of record does not count", () => {
    const text = agreement(
      "Litware Licensing Ltd remains the transacting partner of record for each subscription.",
    );
    expect(find("cpor", text).status).toBe("incomplete");
  });
});

describe("A customer in the United States", () => {
  const disclosure = (line: string): boolean =>
    find("cpor", `${agreement()}\n# Law\n${line}`).elements.find(
      (one) => one.element === "public-sector-disclosure",
    )!.mandatory;

  it("is public where it is a public body, not where a state's law applies", () => {
    expect(disclosure("The Customer is a school district in Texas.")).toBe(true);
    expect(disclosure("County of King, Washington, is the Customer.")).toBe(true);
    expect(disclosure("The laws of the State of Washington govern what the Customer does.")).toBe(false);
    expect(disclosure("The Customer is a corporation under the laws of the State of Delaware.")).toBe(false);
  });
});

describe("Identifiers and parties as papers write them", () => {
  it("knows a party that is addressed by its initials", () => {
    const text = [
      "Order of Contoso Services Ltd (the Supplier) for Van Homes Ltd (the Customer)",
      "The Supplier shall run Microsoft Intune.",
      "VH: approve the GDAP request with the role Intune Administrator for 730 days.",
    ].join("\n");
    expect(find("admin-access", text).status).toBe("present");
  });

  it("reads the GUID beside the tenant's domain, unless it is the partner's", () => {
    const id = "5d83e6b1-40fa-47c9-93e2-c81f0a7b2d64";
    const text = (line: string): string => `# Services\nThe Supplier shall run Microsoft Teams.\n${line}`;
    const state = (line: string): string =>
      find("tenant-details", text(line)).elements.find((one) => one.element === "tenant-id")!.state;
    expect(state(`SC-3: ${id}, contoso.onmicrosoft.com`)).toBe("found");
    expect(state(`The Supplier works from ${id}, contoso.onmicrosoft.com`)).toBe("absent");
    expect(state("SC-3: contoso.onmicrosoft.com")).toBe("absent");
  });

  it.each([
    `Contoso Services Ltd (Contoso) and Alpine Ski House plc (Alpine)`,
    `Contoso Services Ltd ("Contoso") and Alpine Hospice Trust ("the Trust", also "Alpine")`,
    `| Supplier | Contoso Services Ltd |\n| The Council (Buyer) | Alpine Ski House |`,
    `Contoso Services Ltd, Reading\nAlpine Ski House plc, Hull`,
  ])("knows who is who: %s", (parties) => {
    const text = `${parties}\n# Services\nContoso shall provide and support Microsoft Teams.\n# Claim\nAlpine consents to Contoso registering as claiming partner of record.\nAlpine pays.`;
    expect(find("cpor", text).status).toBe("incomplete");
  });
});
