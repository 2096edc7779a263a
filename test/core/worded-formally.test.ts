import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { signalsOf } from "./deal-in";
import { stateIn, statusIn } from "./passage-in-agreement";

describe("A sentence in capitals names no other firm", () => {
  it("where it ends in what the customer is called", () => {
    const [cpor] = scan(
      agreementFrom(
        'Supplier: Fabrikam LLC ("Supplier")\nCustomer: Tailspin Lift Company ("Company")\nSupplier deploys Microsoft Teams.\nIT IS FURTHER UNDERSTOOD BY THE COMPANY THAT MICROSOFT WILL WRITE.\nTHE COMPANY CONSENTS TO SUPPLIER\'S CPOR CLAIM FOR TEAMS.',
      ),
      rulesOf(builtInLibrary()),
    ).findings;
    expect(cpor?.elements.find(({ element }) => element === "consent")?.state).toBe("found");
  });
});

describe("A product that is given a short name is no party", () => {
  it("but what the supplier works on", () => {
    const signals = signalsOf(
      "The Supplier sells licences and sets up Dynamics 365 Sales and Power BI (together, the “Platform”) for the Customer. // The Supplier configures the Platform.",
    );
    expect(signals).toContain("service:dynamics-365");
  });
});

describe("A negation ends where a second clause tells of the same thing", () => {
  it("and refuses what stands before it", () => {
    const terms = "The Microsoft Customer Agreement, which does not bind the Supplier";
    expect(
      statusIn(
        "customer-agreement",
        "en",
        `${terms} and which the Customer's director, Ada Cole (ada@fabrikam.example), accepts before ordering, shall apply.`,
      ),
    ).not.toBe("adverse");
    expect(
      statusIn("customer-agreement", "en", "The Customer shall not accept the Microsoft Customer Agreement."),
    ).toBe("adverse");
  });
});

describe("What may be needed is promised all the same", () => {
  const evidence =
    "This agreement may be submitted to Microsoft as proof of execution. The Customer confirms that the Supplier performs the work.";

  it.each([
    ["found", "Such statement as may be required for it shall be signed by the Customer."],
    ["absent", "The statement which may be required may be signed by the Customer's auditor."],
  ])("%s: %s", (state, sentence) => {
    expect(stateIn("poe", "cooperation", "en", `${evidence} ${sentence}`)).toBe(state);
  });
});

describe("What is not connected with the link refuses nothing", () => {
  it("in German, where the negation follows", () => {
    const link =
      "Der Auftraggeber gestattet dem Auftragnehmer, das Gastkonto über Partner Admin Link mit der Partner-ID zu verknüpfen.";
    expect(
      statusIn("pal", "de", `${link} Weitere Rechte sind mit dem Partner Admin Link nicht verbunden.`),
    ).toBe("incomplete");
    expect(statusIn("pal", "de", "Das Konto wird mit dem Partner Admin Link nicht verbunden.")).toBe(
      "adverse",
    );
  });
});

describe("An abbreviation of a glossary stands for what is beside it", () => {
  it("where short words are left out", () => {
    expect(
      statusIn(
        "poe",
        "en",
        "| Short | Long |\n|---|---|\n| POE | Payments on entry |\n\nThe POE is reported to Microsoft.",
      ),
    ).toBe("missing");
  });
});

describe("Lines of a schedule are granted by the sentence that approves them", () => {
  const lines =
    "## Schedule 4 – Sign-in\n(a) Identity: service principal sp-run, created by the Customer.\n(b) Azure role: Reader, on subscription Core.\n(c) Link of that identity: Partner Admin Link, Partner ID 4471882.\n";

  it("as clauses", () => {
    const passage = `The access arrangements in Schedule 4 are approved by the Customer.\n${lines}`;
    expect(statusIn("pal", "en", passage)).toBe("present");
    expect(stateIn("admin-access", "roles", "en", passage)).toBe("found");
  });

  it.each([
    "The access is described in Schedule 4.",
    "The access rights pass to the Supplier as the Customer agrees, except for those in Schedule 4.",
    "The access arrangements in Schedule 5 are approved by the Customer.",
  ])("not by: %s", (sentence) => {
    expect(statusIn("pal", "en", `${sentence}\n${lines}`)).toBe("mentioned");
  });
});

describe("A heading that names the services besides the background", () => {
  it.each([
    ["incomplete", "Background and Services"],
    ["mentioned", "Background of the Services"],
  ])("%s: %s", (status, heading) => {
    expect(
      statusIn(
        "cpor",
        "en",
        `## ${heading}\nThe Customer consents to the Supplier's CPOR claim for Teams.\n`,
      ),
    ).toBe(status);
  });
});

describe("What the words announce is left empty", () => {
  const evidence = "This agreement may be submitted to Microsoft as proof of execution.";

  it.each([
    [
      "blank",
      "The following work is confirmed by the Customer as done by the Supplier from ____ to ____: ____.",
    ],
    [
      "found",
      "The work in section 1 is confirmed by the Customer as done by the Supplier, and paid by: ____.",
    ],
  ])("%s: %s", (state, sentence) => {
    expect(stateIn("poe", "services", "en", `${evidence} ${sentence}`)).toBe(state);
  });

  it("also in the schedule that is named", () => {
    expect(
      stateIn(
        "dpor",
        "subscriptions",
        "en",
        "The Customer's administrator shall set the Supplier as digital partner of record on the subscriptions listed in Exhibit 7.\n## Exhibit 7 – Details\n(b) Subscriptions: to be supplied",
      ),
    ).toBe("blank");
  });
});

describe("To be designated is not to designate", () => {
  it.each([
    [
      "incomplete",
      "Le Prestataire sera désigné partenaire numérique d'enregistrement par l'administrateur du Client.",
    ],
    ["mentioned", "Le DPOR désigne le partenaire inscrit dans le portail Azure."],
  ])("in French, %s: %s", (status, sentence) => {
    expect(statusIn("dpor", "fr", sentence)).toBe(status);
  });
});
