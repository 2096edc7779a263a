import { scan, type ClauseFamily, type Finding } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { agreementWith, LANDING_ZONE, TEAMWORK } from "./clause-in-agreement";

const rules = rulesOf(builtInLibrary());

function find(family: ClauseFamily, work: string, clause: string): Finding {
  return scan(agreementFrom(agreementWith(work, clause)), rules).findings.find(
    (one) => one.family === family,
  )!;
}
const rolesIn = (clause: string): string =>
  find("admin-access", LANDING_ZONE, clause).elements.find(({ element }) => element === "roles")!.state;

describe("A role that is left to a choice", () => {
  it.each([
    "The Customer shall accept a GDAP relationship for 24 months and may give it the Global Reader role.",
    "The Customer shall accept a GDAP relationship for 24 months. The parties may extend it and may add the Global Reader role.",
  ])("is not given: %s", (clause) => {
    expect(rolesIn(clause)).toBe("absent");
  });

  it.each([
    "The Supplier shall accept a GDAP relationship for 24 months and may use the Global Reader role.",
    "GDAP lasts 24 months and may use the Global Reader role, and the Customer agrees to it.",
    "As agreed on 3 May 2026 by the Customer, and on 4 May 2026 by the Supplier, the Customer accepts GDAP with the Global Reader role.",
    "The Customer shall accept a GDAP relationship for 24 months and may not restrict the Global Reader role.",
  ])("is given where somebody else may use it, or nothing is left free: %s", (clause) => {
    expect(rolesIn(clause)).toBe("found");
  });
});

describe("Rows that a sentence grants", () => {
  const table =
    "\n| No | Access | Roles | Until |\n| 2.1 | GDAP relationship | Global Reader | 31 December 2026 |";
  const statusOf = (clause: string): string => find("admin-access", LANDING_ZONE, clause).status;

  it.each([
    `The Customer shall approve the access shown in the table.${table}`,
    `The Customer shall approve the access in 2.1.${table}`,
    `The Customer shall approve the access in 1.9 to 2.4.${table}`,
    `The Customer shall approve the access in Annex B.\n## Annex B – Access\n${table.trim()}`,
  ])("are operative: %s", (clause) => {
    expect(statusOf(clause)).toBe("present");
  });

  it.each([
    `The Customer shall approve the access in 2.3.${table}`,
    `The Customer shall not approve the access in the table.${table}`,
    `Shall the Customer approve the access in the table?${table}`,
    `The access in the table is usual.${table}`,
    `The Customer shall approve the access in Annex C.\n## Annex B – Access\n${table.trim()}`,
  ])("are no more than mentioned where it speaks of others or binds nobody: %s", (clause) => {
    expect(statusOf(clause)).toBe("mentioned");
  });

  it("have a blank where the column that says until when is empty", () => {
    const open = table.replace("31 December 2026", "");
    const { elements } = find(
      "admin-access",
      LANDING_ZONE,
      `The Customer shall approve the access in 2.1.${open}`,
    );
    expect(elements.find(({ element }) => element === "term")!.state).toBe("blank");
  });
});

describe("Adverse words about a product that the paragraph has named", () => {
  const consent = "The Customer consents to the Supplier's CPOR claim for Teams.";

  it("leave a clause about another product alone", () => {
    const other = "Dynamics 365 is not part of this. The Supplier shall make no CPOR claim for that product.";
    expect(find("cpor", TEAMWORK, `${consent}\n${other}`).status).toBe("present");
  });

  it("defeat a clause about the same", () => {
    const same = "Teams has a partner already. The Supplier shall make no CPOR claim for that product.";
    expect(find("cpor", TEAMWORK, `${consent}\n${same}`).status).toBe("adverse");
  });
});

describe("Who writes as we", () => {
  const letter = (clause: string): string =>
    `# Letter\nDear Ms Ray,\n1. You will deploy Microsoft Teams in our tenant.\n${clause}`;

  it("is the customer where it speaks of its own tenant and of the other's Partner ID", () => {
    const text = letter(
      "2. We agree that you register as our Claiming Partner of Record for Teams. Your Partner ID is 3217405.",
    );
    const found = scan(agreementFrom(text), rules).findings[0]!;
    expect(found.elements.find(({ element }) => element === "consent")!.state).toBe("found");
  });

  it("is the partner where it speaks of the other's tenant", () => {
    const text = letter("2. We consent to a Claiming Partner of Record claim for Teams.")
      .replace("You will", "We will")
      .replace("our tenant", "your tenant");
    const found = scan(agreementFrom(text), rules).findings[0]!;
    expect(found.elements.find(({ element }) => element === "consent")!.state).toBe("absent");
  });
});

describe("An element in the definition of a term", () => {
  it("is said where the clause uses the term", () => {
    const text = [
      "# 1. Definitions",
      "Admin Arrangement means a GDAP relationship with the Global Reader role that lasts for two years.",
      "# 2. Work",
      "The Supplier shall operate the Customer's Azure landing zone.",
      "# 3. Access",
      "The Customer shall accept the Admin Arrangement.",
    ].join("\n");
    const found = scan(agreementFrom(text), rules).findings.find(({ family }) => family === "admin-access")!;
    expect(found.status).toBe("present");
    const general = text.replace("accept the Admin Arrangement", "accept the GDAP relationship");
    expect(
      scan(agreementFrom(general), rules).findings.find(({ family }) => family === "admin-access")!.status,
    ).toBe("incomplete");
  });
});
