import { scan, type ClauseFamily, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { signalsOf } from "./deal-in";
import { statusIn } from "./passage-in-agreement";
import { aliasOf, sideOf } from "./side-of";

const rules = rulesOf(builtInLibrary());
const findingIn = (family: ClauseFamily, text: string): Finding =>
  scan(agreementFrom(text), rules).findings.find((one) => one.family === family)!;

const PARTIES = 'Contoso Ltd (the "Supplier") deploys Azure for Fabrikam Inc (the "Customer").';

describe("Papers that are laid out in other ways", () => {
  it("number the clauses behind a section of definitions as it is numbered itself", () => {
    const text = `# Framework\n${PARTIES}\n## 2. Words used\n| Word | Meaning |\n| Order | a signed form |\n3. Orders. An Order is binding.\n4. Showing the Order. The Supplier may submit a signed Order to Microsoft as proof of execution.\n5. The Customer shall approve the Supplier's GDAP relationship.`;
    expect(findingIn("poe", text).status).toBe("incomplete");
    expect(findingIn("admin-access", text).status).toBe("incomplete");
  });

  it("but definitions that are numbered anew stay definitions", () => {
    const text = `# Framework\n${PARTIES}\n## 2. Words used\n1. CPOR. A claim by which the Customer consents to the Supplier being its Claiming Partner of Record.\n2. Order. A signed form.`;
    expect(findingIn("cpor", text).status).toBe("mentioned");
  });

  it("letter the tasks of a party with a full stop", () => {
    const text = `# Work order\n${PARTIES}\n## 4. Customer responsibilities\na. Provide a project manager.\nc. Create cloud accounts in the Customer's directory for the Supplier's four named engineers and assign them the Teams Administrator role until 30 June 2026.`;
    expect(findingIn("admin-access", text).status).toBe("present");
  });

  it("grant every right in a schedule of rights", () => {
    const text = `# Monitoring\n${PARTIES}\n## Rights\nThe Customer grants the Supplier each right in the Schedule of Rights and shall keep it in place until the day given in its last column.\n## Schedule of Rights\n| No. | Right | Who | Ends |\n| R1 | GDAP relationship with the roles Security Operator and Security Reader | SOC analysts | after 730 days |`;
    expect(findingIn("admin-access", text).status).not.toBe("mentioned");
  });

  it("bind what a table is titled by a sentence behind it that repeats the title", () => {
    const table = (sentence: string): string =>
      `# Order\n${PARTIES}\n## Portal\n| DPOR instruction | Value |\n| By | Customer's billing administrator |\n| Partner ID | 1469744 |\n${sentence}`;
    const bound = table("The Customer shall carry out the instruction by June.");
    expect(findingIn("dpor", bound).status).toBe("incomplete");
    expect(findingIn("dpor", table("Invoices are paid within thirty days.")).status).toBe("mentioned");
  });

  it("refuse among what is not done", () => {
    const text = `# Renewal\n${PARTIES}\n## What we do not do\nThe Supplier is given no administrator role in the Customer's tenant.\nNorthwind Traders Ltd remains the Claiming Partner of Record for Exchange Online; the Supplier files no claim for it.\nGDAP administration.`;
    expect(findingIn("admin-access", text).status).toBe("adverse");
    expect(findingIn("cpor", text).status).toBe("adverse");
    const mention = `# Renewal\n${PARTIES}\n## What we do not do\nGDAP administration of the Customer.`;
    expect(findingIn("admin-access", mention).status).toBe("mentioned");
  });

  it("put a value behind the title of its own paragraph", () => {
    const sheet = (value: string): Finding =>
      findingIn(
        "cpor",
        `# Deal sheet\n${PARTIES}\n## Data\n- D.7 Directory ID. ${value}\n## Terms\nThe Customer consents to the Supplier being its Claiming Partner of Record for Exchange Online.`,
      );
    const state = (finding: Finding): string | undefined =>
      finding.elements.find(({ element }) => element === "tenant-id")?.state;
    expect(state(sheet("5b7e2d14-93ac-4f60-8c1e-d2a90746f3b8"))).toBe("found");
    expect(state(sheet("________"))).toBe("blank");
    expect(state(sheet("See the annex."))).toBe("absent");
  });

  it("refer to the row of what roles are given on, which is no row of the roles", () => {
    const text = `# Werkauftrag\nContoso GmbH (nachfolgend „Auftragnehmer“) baut Azure für die Fabrikam AG (nachfolgend „Auftraggeber“).\n## Zugang\nDer Auftraggeber delegiert über Azure Lighthouse die Rolle Mitwirkender (Contributor), und zwar auf der Verwaltungsgruppe, die in Zeile 7 des Datenblatts steht, bis zum 30. Juni 2026.\n## Datenblatt\n| 7 | Verwaltungsgruppe für die Delegation | wird nachgereicht |`;
    const roles = findingIn("admin-access", text).elements.find(({ element }) => element === "roles");
    expect(roles?.state).toBe("found");
  });
});

describe("Abbreviations that stand for something else", () => {
  test.each<[string, ClauseFamily, string]>([
    [
      "behind the words that they are made of",
      "pal",
      "The Patient Access Liaison (PAL) desk links the accounts and remains with the Customer.",
    ],
    [
      "before the words, beside a product",
      "cpor",
      "The Supplier builds a Power BI report on CPOR (cost per occupied room) for the Customer.",
    ],
  ])("%s", (_, family, sentence) => {
    expect(findingIn(family, `# Order\n${PARTIES}\n${sentence}`).status).toBe("missing");
  });

  it("but the name itself may be written before them", () => {
    const text = `# Order\n${PARTIES}\nThe Customer agrees to a Partner Admin Link (PAL) for the accounts.`;
    expect(findingIn("pal", text).status).toBe("incomplete");
  });
});

describe("Another firm that is partner of record", () => {
  test.each<["en" | "es", ClauseFamily, string]>([
    ["es", "dpor", "En el portal figura como partner digital de registro Northwind Traders, S.L."],
    ["en", "dpor", "The Customer shall not replace Northwind Traders Ltd as digital partner of record."],
    ["en", "cpor", "On the tenant, Northwind Traders Ltd holds the place of claiming partner of record."],
  ])("keeps the place (%s, %s): %s", (language, family, sentence) => {
    expect(statusIn(family, language, sentence)).toBe("adverse");
  });
});

describe("What other subscriptions keep", () => {
  it("is none of what is sold here, though only a pronoun stands for it", () => {
    const text = `# Order\nContoso Ltd (the "Supplier") and Fabrikam Inc (the "Customer").\n## Sale\nThe Supplier is the CSP and reseller of record for Microsoft 365 E3 under Partner ID 5120874.\n## Others\nAdobe Creative Cloud is not on this order. Harbour Print Software Ltd remains reseller of record for it and we won't be asking to take it over.`;
    expect(findingIn("tpor", text).status).not.toBe("adverse");
  });
});

describe("Parties", () => {
  test.each<[string, string, string | undefined, string]>([
    [
      "the last of several brackets",
      "b p",
      "customer",
      "Deed between Contoso Cloud Limited (of Leeds) (Contoso) and Bellows & Pryce Holdings plc (Halifax) (B&P). // B&P consents to what Contoso, the Supplier, files. // Supplier: Contoso Cloud Limited // Customer: Bellows & Pryce Holdings plc",
    ],
    [
      "the kind of body by which a label calls it",
      "district",
      "customer",
      "Contractor: Contoso Clinical Cloud, Inc., a Washington corporation // District: Public Hospital District No. 4 of Fabrikam County, a municipal corporation // Contractor operates Exchange Online for the District.",
    ],
    [
      "a role with its abbreviation",
      "ag",
      "customer",
      "Einzelabruf // Abrufberechtigte: Zweckverband Fabrikam (Auftraggeber, AG) // Contoso Systemhaus GmbH (Auftragnehmerin, AN) // Die AN richtet Intune für den AG ein.",
    ],
    [
      "dots that lead to the name",
      "contoso",
      "partner",
      'Performing party ... Contoso Engineering LLC ("Contoso"), Austin // Requesting party ... Fabrikam Software, Inc. ("Fabrikam"), Boulder // Contoso deploys Azure for Fabrikam.',
    ],
  ])("%s", (_, name, side, agreement) => {
    expect(sideOf(name, agreement)).toBe(side);
  });

  it("are no papers with a date", () => {
    const alias = aliasOf(
      "pst",
      'Work order issued under the Professional Services Terms of October 3, 2024 ("PST"). // Supplier: Contoso Ltd // Customer: Fabrikam Inc',
    );
    expect(alias).toBeUndefined();
  });
});

describe("What is told of the deal", () => {
  test.each<[string, string]>([
    ["day and night", "The Supplier watches over the Customer's Microsoft Sentinel, day and night."],
    ["running it", "The Supplier is responsible for running Intune and Entra ID for three years."],
    ["alerts", "The Supplier handles alerts raised by Defender for Endpoint."],
  ])("is managed services: %s", (_, sentence) => {
    expect(signalsOf(sentence)).toContain("work:managed");
  });

  it("is no work where only an order not placed would bring it", () => {
    const terms =
      "The Supplier designs the Customer's website. // Where an order concerns Teams, the Customer consents to the Supplier being its Claiming Partner of Record.";
    expect(signalsOf(terms)).not.toContain("service:microsoft-365");
  });

  it("is no migration of the customer's own", () => {
    expect(
      signalsOf(
        "The Supplier advises on Azure. // The migration of servers remains a matter for the Customer.",
      ),
    ).not.toContain("work:migration");
  });
});
