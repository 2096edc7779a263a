import { findingOf, stateOf } from "./finding-in";

/** What was once read as something else: another party's, another clause's, another thing's. */
describe("Parties", () => {
  it("are bound by whoever acts for them, whatever is told of the person", () => {
    const text =
      "The Customer's Managing Director, Mrs Fairlie, who has authority to bind it, is to accept the Microsoft Customer Agreement on the Customer's behalf.";
    expect(stateOf("customer-agreement", "acceptance", "en", text)).toBe("found");
  });

  it("agree in the plural as well", () => {
    const text =
      "Die Stadtwerke (der Auftraggeber) stimmen zu, dass sich der Auftragnehmer bei Microsoft als Claiming Partner of Record (CPOR) für Microsoft Teams zuordnen lässt.";
    expect(stateOf("cpor", "consent", "de", text)).toBe("found");
  });
});

describe("Words that look like an end", () => {
  const ACCESS =
    "2.1 The Customer shall keep the Supplier's engineers as guest users with the Contributor role on its Azure subscription.";

  it("end the access and not its clause", () => {
    const text = `${ACCESS}\n2.2 Access under clause 2.1 is given for the term of this agreement and falls away on its last day.`;
    expect(findingOf("admin-access", "en", text).status).toBe("present");
  });

  it("end the clause where it is what falls away", () => {
    const text = `${ACCESS} Access lasts for the term.\n2.2 Clause 2.1, by which engineers were to be guests, falls away with the rest of clause 2.`;
    expect(findingOf("admin-access", "en", text).status).toBe("adverse");
  });

  it("are none where the partner is left in place", () => {
    const text =
      "The Customer's subscription owner shall leave the Supplier in place as digital partner of record on its Azure subscription.";
    expect(findingOf("dpor", "en", text).status).toBe("incomplete");
    expect(
      findingOf("dpor", "en", text.replace("the Supplier in place", "Litware Ltd in the Supplier's place"))
        .status,
    ).toBe("adverse");
  });

  it("are one where another firm stays, in Spanish and French", () => {
    const spanish =
      "En las suscripciones del Cliente figura como partner digital de registro la firma Litware Redes, S.C., que la asiste en otros proyectos.";
    const french =
      "Adatum est partenaire numérique d’enregistrement (DPOR) sur les abonnements du Client, et le Client ne lui substituera pas le Prestataire comme partenaire numérique d’enregistrement.";
    expect(findingOf("dpor", "es", spanish).status).toBe("adverse");
    expect(findingOf("dpor", "fr", french).status).not.toBe("present");
    const pronoun =
      "Nous, le Prestataire, savons que le Client ne nous substituera pas à Adatum comme partenaire numérique d’enregistrement (DPOR).";
    expect(findingOf("dpor", "fr", pronoun).status).toBe("adverse");
  });
});

describe("Elements that another thing seemed to say", () => {
  const ACCOUNTS = (who: string): string =>
    `The Customer shall create a named-user account in its tenant for ${who} and shall assign to those accounts the Dynamics 365 Administrator role. Sign-in requires multifactor authentication.`;

  it("need a time, not a number of people", () => {
    expect(stateOf("admin-access", "term", "en", ACCOUNTS("each of up to four of its consultants"))).toBe(
      "absent",
    );
    expect(stateOf("admin-access", "term", "en", ACCOUNTS("each consultant, up to 31 March 2027"))).toBe(
      "found",
    );
  });

  it("are no roles that the customer's own people have, whom Microsoft writes to", () => {
    const text =
      "The Customer shall create named accounts for the Supplier's consultants in its tenant until 31 March 2027, with such rights as the tasks call for.\nMicrosoft will e-mail the Customer's global administrators when a link is made.";
    expect(stateOf("admin-access", "roles", "en", text)).toBe("absent");
  });

  it("are left empty in a row that names the clause", () => {
    const text =
      "4.1 The Customer authorises the Supplier to claim the association of Claiming Partner of Record with its tenant for the products entered below.\n| Products for 4.1 | tbc at onboarding |";
    expect(stateOf("cpor", "workloads", "en", text)).toBe("blank");
  });

  it("say by which route rights are given, where a role is assigned", () => {
    const text =
      "Der Auftraggeber erteilt dem Auftragnehmer durch Rollenzuweisung (RBAC) auf der Verwaltungsgruppe die erforderlichen Rechte.";
    expect(stateOf("admin-access", "route", "de", text)).toBe("found");
    expect(stateOf("admin-access", "roles", "de", text)).toBe("absent");
  });

  it("are signed by customers in the plural", () => {
    const text =
      "Der Auftragnehmer darf diesen Vertrag bei Microsoft als Ausführungsnachweis (Proof of Execution) einreichen. Verlangt Microsoft ein eigenes Formular, unterschreiben es der Auftraggeber und seine Betriebe innert zehn Tagen.";
    expect(stateOf("poe", "cooperation", "de", text)).toBe("found");
  });

  it("are no proof of execution where liens are waived and ports tested", () => {
    const text =
      "The Supplier hands over lien waivers together with proof of execution by an officer. The Supplier files PoE test sheets.";
    expect(findingOf("poe", "en", text).status).toBe("missing");
  });
});

describe("Who does the work", () => {
  const levelOf = (work: string): string => findingOf("admin-access", "en", `2.1 ${work}`).level;

  it("is told where running things is somebody's job", () => {
    expect(levelOf("Running the service afterwards is the job of the Supplier's operations team.")).toBe(
      "required",
    );
    expect(levelOf("Running the service afterwards is the job of the Customer's operations team.")).toBe(
      "recommended",
    );
  });

  it("is a migration where servers are replicated and cut over", () => {
    expect(levelOf("The Supplier replicates each server to Azure and runs the cut-over.")).toBe("required");
    expect(levelOf("The Supplier replicates a test server to Azure.")).toBe("recommended");
  });
});
