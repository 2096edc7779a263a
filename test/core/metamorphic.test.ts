import { scan, type Analysis, type ClauseFamily, type ElementState, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());
const ORIGINAL = `# STATEMENT OF WORK
Fabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”).
## 1. Services
1.1 The Supplier shall deploy Microsoft Teams for the Customer from 2 March 2026 to 29 May 2026.
1.2 The Customer holds its licences under its Enterprise Agreement.
## 2. Claiming Partner of Record
2.1 The Customer consents to the Supplier being associated with the Customer's tenant as Claiming Partner of Record for Microsoft Teams.
2.2 Microsoft notifies the Customer of the claim, and the Customer may decline it.
## 3. Proof of execution
3.1 The Supplier may submit this statement of work to Microsoft as proof of execution.
3.2 The Customer confirms that the Supplier performs the services in section 1 on those dates.
3.3 The Customer shall sign an acknowledgement form within five days of a request.
## 4. Access
4.1 The Customer shall approve a GDAP relationship with the Teams Administrator role for 180 days.
## Schedule
| Item | Value |
| Tenant ID | 32833106-536e-45df-80b2-d002cc92d33d |
| Tenant domain | contosoretail.onmicrosoft.com |
| Customer contact | IT Manager, it@contoso.example |
| Supplier Partner ID | 3217405 |`;

const analyse = (text: string): Analysis => scan(agreementFrom(text), rules);
const verdicts = ({ findings }: Analysis): string[] =>
  findings.map(
    ({ family, level, status, elements }) =>
      `${family} ${level} ${status} ${elements.map(({ element, state }) => `${element}=${state}`).join(" ")}`,
  );
const change = (from: string | RegExp, to: string): string => {
  const changed = ORIGINAL.replaceAll(from, to);
  if (changed === ORIGINAL) throw new Error("the change changes nothing");
  return changed;
};
const statusOf = (text: string, family: ClauseFamily): Status =>
  analyse(text).findings.find((finding) => finding.family === family)!.status;
const elementOf = (text: string, family: ClauseFamily, element: string): ElementState =>
  analyse(text)
    .findings.find((finding) => finding.family === family)!
    .elements.find((one) => one.element === element)!.state;

it("The original has every clause it needs", () => {
  expect(analyse(ORIGINAL).findings.filter(({ flagged }) => flagged)).toEqual([]);
});

describe("What changes nothing", () => {
  it.each<[string, string]>([
    ["other names for the parties", change(/Customer/g, "Client").replaceAll("Supplier", "Contractor")],
    [
      "spaces that do not break",
      change(/Partner of Record/g, "Partner\u00a0of\u00a0Record").replaceAll("proof of", "proof\u00a0of"),
    ],
    ["soft hyphens and curly quotes", change(/Claiming/g, "Claim\u00ading").replaceAll("'", "’")],
    ["capitals", change(/2\.1 .*/g, ORIGINAL.match(/2\.1 .*/)![0].toUpperCase())],
    ["the same clauses in another order", change(/(## 2\.[\s\S]*)(## 3\.[\s\S]*)(## 4\.)/g, "$2$1$3")],
    [
      "a clause split into two sentences",
      change(
        "acknowledgement form within five days of a request",
        "acknowledgement form. It does so within five days of a request",
      ),
    ],
    [
      "unrelated clauses",
      change(
        "## Schedule",
        "## 5. Law\n5.1 English law applies. Neither party may assign this agreement.\n## Schedule",
      ),
    ],
  ])("%s", (_, text) => {
    expect(verdicts(analyse(text))).toEqual(verdicts(analyse(ORIGINAL)));
  });

  it.each<[string, string, string]>([
    ["a synonym of the verb", "consents to", "agrees to"],
    [
      "another synonym",
      "consents to the Supplier being associated",
      "authorises the Supplier to be associated",
    ],
    [
      "the passive",
      "The Supplier may submit this statement of work to Microsoft",
      "This statement of work may be submitted by the Supplier to Microsoft",
    ],
    [
      "the passive of the duty",
      "The Customer shall approve a GDAP relationship",
      "A GDAP relationship shall be approved by the Customer",
    ],
    [
      "a condition put first",
      "The Customer shall sign an acknowledgement form within five days of a request",
      "Within five days of a request the Customer shall sign an acknowledgement form",
    ],
  ])("%s", (_, from, to) => {
    expect(analyse(change(from, to)).findings.map(({ status }) => status)).toEqual(
      analyse(ORIGINAL).findings.map(({ status }) => status),
    );
  });

  it("moving an identifier into a sentence", () => {
    const moved = change("| Supplier Partner ID | 3217405 |", "").replace(
      "for Microsoft Teams.\n2.2",
      "for Microsoft Teams under the Supplier's Partner ID 3217405.\n2.2",
    );
    expect(verdicts(analyse(moved))).toEqual(verdicts(analyse(ORIGINAL)));
  });
});

describe("What turns a clause round", () => {
  it.each<[string, ClauseFamily, string, string]>([
    ["a negation", "cpor", "The Customer consents", "The Customer does not consent"],
    ["a negation of the permission", "poe", "The Supplier may submit", "The Supplier may not submit"],
    [
      "a negation of the duty",
      "admin-access",
      "The Customer shall approve",
      "The Customer shall not approve",
    ],
    [
      "somebody else's place",
      "cpor",
      "2.2 Microsoft",
      "2.2 Litware Consulting Ltd remains the Claiming Partner of Record for Microsoft Teams. Microsoft",
    ],
    [
      "a refusal at another place",
      "cpor",
      "## 4. Access",
      "## 4. Access\n4.0 The Supplier shall not claim any partner of record status.",
    ],
    [
      "a negation in the lead-in of a list",
      "poe",
      "3.1 The Supplier may",
      "3.1 The Supplier shall not:\n- publish the price;\n-",
    ],
  ])("%s", (_, family, from, to) => {
    expect(statusOf(change(from, to), family)).toBe("adverse");
  });
});

describe("What takes the force away", () => {
  it.each<[string, ClauseFamily, string, string]>([
    [
      "no operative verb",
      "admin-access",
      "The Customer shall approve a GDAP relationship with",
      "GDAP relationships with",
    ],
    [
      "a later agreement",
      "admin-access",
      "The Customer shall approve a GDAP relationship",
      "The parties may agree at a later date on a GDAP relationship",
    ],
    ["standing in the recitals", "admin-access", "## 4. Access", "## 4. Background"],
    ["standing among the definitions", "admin-access", "## 4. Access", "## 4. Definitions"],
    ["standing among open points", "admin-access", "## 4. Access", "## 4. Open points"],
    ["an empty tick box", "admin-access", "4.1 The Customer shall", "☐ The Customer shall"],
  ])("%s", (_, family, from, to) => {
    expect(statusOf(change(from, to), family)).toBe("mentioned");
  });

  it("nothing at all", () => {
    expect(statusOf(change(/## 4[\s\S]*(?=## Schedule)/g, ""), "admin-access")).toBe("missing");
  });
});

describe("What leaves a clause incomplete", () => {
  it.each<[string, ClauseFamily, string, ElementState, string, string]>([
    [
      "a placeholder for the tenant",
      "cpor",
      "tenant-id",
      "blank",
      "32833106-536e-45df-80b2-d002cc92d33d",
      "[Tenant ID]",
    ],
    [
      "a tenant of zeros",
      "cpor",
      "tenant-id",
      "blank",
      "32833106-536e-45df-80b2-d002cc92d33d",
      "00000000-0000-0000-0000-000000000000",
    ],
    ["an empty cell", "tenant-details", "domain", "blank", "contosoretail.onmicrosoft.com", ""],
    ["a value that is still to come", "cpor", "partner-id", "blank", "3217405", "TBC by Operations"],
    ["a year in place of a number", "cpor", "partner-id", "blank", "3217405", "as agreed in 2026"],
    ["no row for the Partner ID", "cpor", "partner-id", "absent", "| Supplier Partner ID | 3217405 |", ""],
    [
      "a contact without address",
      "tenant-details",
      "admin-contact",
      "absent",
      "IT Manager, it@contoso.example",
      "IT Manager",
    ],
    ["a blank for the days", "admin-access", "term", "blank", "180 days", "[__] days"],
    ["no days", "admin-access", "term", "absent", " for 180 days", ""],
    ["no roles", "admin-access", "roles", "absent", " with the Teams Administrator role", ""],
    [
      "nobody's consent",
      "cpor",
      "consent",
      "absent",
      "The Customer consents to the Supplier being associated",
      "The Supplier shall be associated",
    ],
    ["no duty to sign", "poe", "cooperation", "absent", /3\.3 .*\n/.exec(ORIGINAL)![0], ""],
  ])("%s", (_, family, element, state, from, to) => {
    const text = change(from, to);
    expect([statusOf(text, family), elementOf(text, family, element)]).toEqual(["incomplete", state]);
  });
});

it("A clause that points to a schedule whose field is still to come is incomplete", () => {
  const pointing = change("for Microsoft Teams.", "for the workloads listed in the Schedule.").replace(
    "| Tenant ID",
    "| Workloads | to be confirmed |\n| Tenant ID",
  );
  expect([statusOf(pointing, "cpor"), elementOf(pointing, "cpor", "workloads")]).toEqual([
    "incomplete",
    "blank",
  ]);
  const filled = pointing.replace("to be confirmed", "Microsoft Teams");
  expect(statusOf(filled, "cpor")).toBe("present");
});
