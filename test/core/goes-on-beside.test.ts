import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { signalsOf } from "./deal-in";
import { stateIn, statusIn } from "./passage-in-agreement";
import { sideOf } from "./side-of";

const rules = rulesOf(builtInLibrary());
const ENTRY =
  "The Customer's administrator shall enter the Supplier (Partner ID 4567890) as digital partner of record for all Azure subscriptions.";
const EVIDENCE =
  "This agreement may be submitted to Microsoft as proof of execution. The Customer will sign a form on request.";

describe("The parties are found", () => {
  it.each([
    ["proseware", "partner", "| The Company | Contoso Ports SAS | // | Proseware | Proseware Conseil SARL |"],
    ["contoso", "customer", "| We | Proseware Cloud, Inc. | // | You | Contoso Orchards LLC |"],
    ["corporation", "customer", "| Corporation | Junta de Puertos de Vista Azul |"],
  ])("%s as the %s in the table %s", (name, side, table) => {
    expect(sideOf(name, table)).toBe(side);
  });

  it("where a label writes a pronoun with its capital, and sentences do not", () => {
    const { findings } = scan(
      agreementFrom(
        "| We | Proseware Cloud, Inc. |\n| You | Contoso Orchards LLC |\n## 1. Access\nUntil the end of this order you shall give our engineers the role Teams Administrator on guest accounts in your Microsoft 365 tenant.",
      ),
      rules,
    );
    expect(findings.find(({ family }) => family === "admin-access")?.status).toBe("present");
  });

  it.each([
    ["the claim covers company", "THE CLAIM COVERS COMPANY. Company agrees."],
    ["if company", "Notices are sent by post. If Company agrees, they are sent by mail."],
    ["company cio", "Company's CIO decides."],
  ])("and %s is nobody's name where the customer is the Company", (name, text) => {
    const parties = "Company: Contoso Toys, Inc. // Contractor: Proseware Systems, Inc. // ";
    expect(sideOf(name, parties + text)).toBeUndefined();
  });

  it("and what a form asks for behind a word for the customer is no name", () => {
    const parties = "Lieferant: Proseware GmbH // Besteller: Contoso AG // ";
    expect(sideOf("verzeichnis id", `${parties}Mandant (Verzeichnis-ID)`)).toBeUndefined();
  });

  it("and the kind of body that ends a stranger's name is no customer", () => {
    const passage = "Northwind Digital Group stays the CSP of record for the licences.";
    expect(statusIn("tpor", "en", passage)).toBe("adverse");
  });
});

describe("A sentence goes on about the one before", () => {
  it("where 'it' is the party that is bound to act", () => {
    const passage =
      "The Supplier would like Microsoft to know whom it helps with Teams. It will lodge a claim in Partner Center.";
    expect(statusIn("cpor", "en", passage)).toBe("incomplete");
  });

  it("not where only something of the party's is spoken of", () => {
    const passage = "The Supplier's interest lies in Teams. It will lodge a claim in Partner Center.";
    expect(statusIn("cpor", "en", passage)).not.toBe("incomplete");
  });

  it("not where a name of several words only owns something", () => {
    const passage = "Contoso Ltd interest lies in Teams. It will lodge a claim in Partner Center.";
    expect(statusIn("cpor", "en", passage)).not.toBe("incomplete");
  });

  it("but promises nothing by what can be done about something that is only mentioned", () => {
    const passage =
      "The Customer wondered whether the Supplier could be its CSP reseller. The Supplier can pick that up next year.";
    expect(["mentioned", "missing"]).toContain(statusIn("tpor", "en", passage));
  });

  it("nor by what is done about something that is refused", () => {
    const signals = signalsOf(
      "The Supplier deploys Microsoft Teams. // Contoso buys its licences from Litware Group, which stays the CSP of record for them. Fabrikam will make no attempt to take them over.",
    );
    expect(signals).not.toContain("sells:csp");
  });

  it("and refuses the terms that were only named", () => {
    const passage =
      "The cloud services come with the Microsoft Customer Agreement. The Customer declines those terms and signs nothing.";
    expect(statusIn("customer-agreement", "en", passage)).toBe("adverse");
  });

  it.each([
    ["no-access", `${ENTRY} Being entered gives us no control over its environment.`],
    ["revocable", `${ENTRY} We see spend only. The Customer may take us off again.`],
  ])("and says of the entry that it is so: %s", (element, passage) => {
    expect(stateIn("dpor", element, "en", passage)).toBe("found");
  });

  it("as long as nothing else is spoken of", () => {
    const granted =
      "The Customer shall give the Supplier's engineers the role Teams Administrator on named accounts until this agreement ends.\nEvery one of them is trained.\nEach of them wears a badge.";
    const withdrawn = "The Customer may withdraw them whenever it likes.";
    expect(stateIn("admin-access", "revocable", "en", `${granted}\n${withdrawn}`)).toBe("found");
    const other = "The Customer consents to the CPOR claim for Teams.";
    expect(stateIn("admin-access", "revocable", "en", `${granted}\n${other}\n${withdrawn}`)).toBe("absent");
  });
});

describe("The services are confirmed", () => {
  it.each([
    [
      "en",
      `${EVIDENCE} The Supplier performs the work of section 1 in May 2026. The Customer confirms this by signing.`,
    ],
    [
      "en",
      `${EVIDENCE} The Supplier performs the work of section 1 in May 2026, which the Customer confirms.`,
    ],
    [
      "de",
      "Dieser Vertrag darf Microsoft als Proof of Execution vorgelegt werden. Der Auftragnehmer erbringt die Leistungen im Mai 2026. Der Auftraggeber bestätigt dies mit seiner Unterschrift.",
    ],
    [
      "fr",
      "Ce contrat peut être remis à Microsoft comme preuve d'exécution. Le Prestataire exécute les prestations en mai 2026. Le Client le confirme par sa signature.",
    ],
    [
      "nl",
      "Deze overeenkomst mag aan Microsoft worden overgelegd als proof of execution. Leverancier voert de werkzaamheden in mei 2026 uit. Opdrachtgever bevestigt dit met zijn handtekening.",
    ],
  ] as const)("by a sentence about what is told before it (%s): %s", (language, passage) => {
    expect(stateIn("poe", "services", language, passage)).toBe("found");
  });

  it.each([
    ["absent", `${EVIDENCE} The Supplier performs the work in May 2026. The Customer confirms this order.`],
    ["absent", `${EVIDENCE} The Supplier does not perform the work yet. The Customer confirms this.`],
    ["absent", `${EVIDENCE} The Customer confirms this.`],
    [
      "absent",
      `${EVIDENCE} The Supplier performs the work in May 2026. Should it be asked, the Customer may confirm this.`,
    ],
    [
      "absent",
      `${EVIDENCE}\n## 2a. Handover\nThe Supplier completes the handover. The Customer confirms this.`,
    ],
    ["blank", `${EVIDENCE} The Supplier performs the work in [month]. The Customer confirms this.`],
  ])("or not: %s", (state, passage) => {
    expect(stateIn("poe", "services", "en", passage)).toBe(state);
  });
});

describe("What is written otherwise is read all the same", () => {
  it("in capitals", () => {
    const passage =
      "Claim for Teams. THE CUSTOMER AGREES THAT THE SUPPLIER MAY BECOME ITS CLAIMING PARTNER OF RECORD WITH MICROSOFT.";
    expect(statusIn("cpor", "en", passage)).toBe("incomplete");
  });

  it("where another partner holds the place for a product that the clause does not go on to list", () => {
    const passage =
      "Litware Office Cloud, LLC is the Customer's claiming partner of record for Microsoft 365.\nThe Customer agrees that the Supplier may become its claiming partner of record. The claim covers Dynamics 365 Sales.";
    expect(statusIn("cpor", "en", passage)).toBe("incomplete");
  });

  it("in a list of which nothing is permitted", () => {
    const passage =
      "None of the following is permitted to the Supplier:\n- holding a digital partner of record entry for a subscription;\n- filing a CPOR claim.";
    expect(statusIn("dpor", "en", passage)).toBe("adverse");
    expect(statusIn("cpor", "en", passage)).toBe("adverse");
  });

  it("where a sentence of its own follows the first of an item", () => {
    const passage =
      "Nothing in this order:\n- commits the Customer to the Microsoft Customer Agreement. The Customer has been asked to accept it and refuses to do so.";
    expect(statusIn("customer-agreement", "en", passage)).toBe("adverse");
  });

  it("where nothing is ordered until the terms are accepted", () => {
    const passage =
      "We cannot order anything until you have agreed to the Microsoft Customer Agreement, so you agree to do that first.";
    expect(statusIn("customer-agreement", "en", passage)).toBe("incomplete");
  });

  it("in answers to which a party agrees", () => {
    const entry =
      "Do you name us? Yes. The Customer's administrator shall enter us as digital partner of record.";
    const seen = "What does the entry let us do? Nothing. There is no administrative access by that entry.";
    const agreed = "By signing, the Customer agrees to the answers below.";
    expect(stateIn("dpor", "no-access", "en", `${agreed}\n${entry}\n${seen}`)).toBe("found");
    expect(stateIn("dpor", "no-access", "en", `${entry}\n${seen}`)).toBe("absent");
  });

  it("in boxes that stand in one line", () => {
    const signals = signalsOf(
      "The Supplier deploys Microsoft Teams. // | Question | Answer | // | How are licences bought? | [ ] CSP [x] Enterprise Agreement [ ] Online by card |",
    );
    expect(signals).toContain("route:ea");
    expect(signals).not.toContain("route:csp");
    expect(signals).not.toContain("route:web-direct");
  });
});
