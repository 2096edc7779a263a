import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { stateIn, statusIn } from "./passage-in-agreement";

const rules = rulesOf(builtInLibrary());
const ENTRY = "The Customer shall enter the Supplier (Partner ID 4567890) as digital partner of record";

describe("Adverse words defeat the clause only if they are about the same thing", () => {
  const cases = {
    cpor: [
      "The Customer consents to the Supplier being Claiming Partner of Record for Dynamics 365 Field Service.",
      "The Customer does not consent to any claim by the Supplier as Claiming Partner of Record for %.",
    ],
    tpor: [
      "The Supplier is the Customer's reseller of record for enrolment 6017745 under Partner ID 4567890.",
      "The Supplier is not the reseller of record for enrolment %.",
    ],
    dpor: [
      `${ENTRY} on subscription FC-Forecast.`,
      "On subscription % the Supplier shall not be entered as digital partner of record.",
    ],
  } as const;
  const statusWith = (family: keyof typeof cases, thing: string): string =>
    statusIn(family, "en", `${cases[family][0]}\n${cases[family][1].replace("%", thing)}`);

  it.each([
    ["cpor", "Dynamics 365 Customer Service"],
    ["cpor", "Power BI"],
    ["tpor", "6017746"],
    ["dpor", "FC-Stores"],
    ["dpor", "FC_Forecast"],
  ] as const)("%s: not about %s", (family, thing) => {
    expect(statusWith(family, thing)).toBe(statusIn(family, "en", cases[family][0]));
  });

  it.each([
    ["cpor", "Dynamics 365 Field Service"],
    ["cpor", "Dynamics 365"],
    ["tpor", "6017745"],
    ["tpor", "12"],
    ["dpor", "FC-Forecast"],
    ["dpor", "FC-Stores and FC-Forecast"],
  ] as const)("%s: but about %s", (family, thing) => {
    expect(statusWith(family, thing)).toBe("adverse");
  });
});

describe("What was done only if something were otherwise is not done", () => {
  const claim = "the Supplier would be entitled to file the CPOR claim with its Partner ID 4567890.";

  it.each([
    "Had the Customer signed the consent form of March",
    "Were the Customer agreed on the consent form",
  ])("%s", (condition) => {
    expect(statusIn("cpor", "en", `${condition}, ${claim}`)).toBe("mentioned");
  });

  it("but what was done, is", () => {
    expect(statusIn("cpor", "en", `The Customer signed the consent form of March, and ${claim}`)).not.toBe(
      "mentioned",
    );
  });
});

describe("An agreement is about Microsoft", () => {
  const about = (work: string): string[] =>
    scan(
      agreementFrom(
        `Supplier: Fabrikam Ltd\nCustomer: Contoso plc\n${work}\nThe Customer shall enter the Supplier as digital partner of record.`,
      ),
      rules,
    )
      .findings.filter(({ status }) => status !== "missing")
      .map(({ family }) => family);

  it.each([
    "The booking system runs in Azure.",
    "The Supplier trains staff in Copilot, at two sites.",
    "The Supplier trains staff in Teams, and then in Planner.",
  ])("if a product's name stands for itself: %s", (work) => {
    expect(about(work)).toContain("dpor");
  });

  it.each([
    "The Supplier paints the pier at Azure Cove.",
    "The Supplier repairs the Copilot 300 in two vans.",
    "Teams: the Supplier's two gangs, North and South.",
  ])("not by a name that goes on: %s", (work) => {
    expect(about(work)).toEqual([]);
  });

  it.each(["The Supplier repairs vans in 2026, and Copilot 2026 is the year's plan."])(
    "but a year is no model's number: %s",
    (work) => {
      expect(about(work)).toContain("dpor");
    },
  );
});

describe("Guillemets", () => {
  it.each([
    ["en", "«MPN ID»", "blank", `${ENTRY.replace("4567890", "%")} on all Azure subscriptions.`],
    ["en", "«number to follow»", "blank", `${ENTRY.replace("4567890", "%")} on all Azure subscriptions.`],
    [
      "fr",
      "«MPN ID»",
      "absent",
      "Le Client inscrit le Prestataire comme partenaire numérique attitré (DPOR) pour tous les abonnements Azure sous le Partner ID %.",
    ],
    [
      "fr",
      "«4567890»",
      "found",
      "Le Client inscrit le Prestataire comme partenaire numérique attitré (DPOR) pour tous les abonnements Azure sous le Partner ID %.",
    ],
    [
      "fr",
      "[MPN ID]",
      "blank",
      "Le Client inscrit le Prestataire comme partenaire numérique attitré (DPOR) pour tous les abonnements Azure sous le Partner ID %.",
    ],
  ] as const)("in %s: %s leaves the number %s", (language, written, state, clause) => {
    expect(stateIn("dpor", "partner-id", language, clause.replace("%", written))).toBe(state);
  });
});

describe("A row says on which subscriptions the partner is entered", () => {
  const inRow = (label: string): string | undefined =>
    stateIn("dpor", "subscriptions", "en", `${ENTRY}.\n| ${label} | FC-Stores |`);

  it("by its label", () => {
    expect(inRow("Subscriptions")).toBe("found");
  });

  it.each(["Subscriptions without a link", "Subscriptions not entered"])("not where it says: %s", (label) => {
    expect(inRow(label)).toBe("absent");
  });
});

describe("An abbreviation stands for something else", () => {
  const status = (said: string): string =>
    statusIn("cpor", "en", `${said}\nThe Customer consents to CPOR for the Supplier.`);

  it.each([
    "CPOR, the cost of each occupied room, is reported monthly.",
    "CPOR, cost per occupied room, is reported monthly.",
  ])("where words that begin so follow it: %s", (said) => {
    expect(status(said)).toBe("missing");
  });

  it("also in a table of abbreviations that names a party", () => {
    const said = "| Short | Long | Kept by |\n| MCA | Multimodal carriage agreement | Customer |";
    const clause = "The Customer shall accept the MCA before its first order is placed.";
    expect(statusIn("customer-agreement", "en", `${said}\n${clause}`)).toBe("missing");
  });

  it.each([
    "CPOR is reported monthly.",
    "CPOR, the claim, is reported monthly.",
    "CPOR, as each room knows, is reported monthly.",
  ])("not where other words do: %s", (said) => {
    expect(status(said)).toBe("incomplete");
  });
});
