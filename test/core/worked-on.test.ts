import { scan } from "../../src/core";
import { readMarkdown } from "../../src/cli/markdown";
import { builtInLibrary, rulesOf } from "../../src/library";

const rules = rulesOf(builtInLibrary());
const signalsIn = (text: string): string[] =>
  scan(readMarkdown(text), rules).signals.map(({ signal }) => signal);
const PARTIES =
  "Services Agreement between Contoso Ltd (the “Supplier”) and Fabrikam plc (the “Customer”).\n\n";
const servedBy = (text: string): string[] =>
  signalsIn(`${PARTIES}${text}`)
    .filter((signal) => signal.startsWith("service:"))
    .map((signal) => signal.slice("service:".length));

describe("The partner works on a product", () => {
  test.each([
    "The Supplier prepares Intune, so that tablets set themselves up.",
    "The Supplier puts Dynamics 365 Finance into use, from purchase to pay.",
    "In this framework “Work” means the configuration of Teams and Azure.",
    "The Supplier will:\n\n- switch on Defender for Cloud, and\n- explain the result.",
    "The Supplier tunes Teams and Azure with the Customer, so that daily work does not suffer.",
  ])("that is the object of what it does, whatever the verb: %s", (text) => {
    expect(servedBy(text)).not.toEqual([]);
  });

  test.each([
    "The Supplier installs Odoo. Out of scope: staff e-mail in Microsoft 365.",
    "The Supplier installs Odoo.\n\nLeft out. The data warehouse, and staff e-mail in Microsoft 365.",
    "The Supplier installs Odoo.\n\nReferences. The Supplier recently completed a Dynamics 365 rollout at Bay Shore.",
    "The Supplier installs Odoo, which runs in Microsoft's Azure region in London.",
    "The Supplier installs Odoo. The suggestion of Azure in its first proposal was dropped.",
    "The Supplier installs Odoo, and no product of Microsoft; the lot on Microsoft 365 is not awarded.",
    "The Supplier installs Odoo. The board asked about the side where Northwind Partners looks after Teams.",
    "The Supplier installs Odoo. Northwind Consulting designed the Customer's Azure landing zone.",
    "The Supplier installs a firewall that gives the staff's Microsoft 365 traffic priority.",
  ])("that is not only named: %s", (text) => {
    expect(servedBy(text)).toEqual([]);
  });

  it("and not on people who are called teams", () => {
    const text =
      "Vertrag zwischen der Contoso GmbH (Auftragnehmer) und der Fabrikam AG (Auftraggeber).\n\nDer Auftragnehmer testet das SAP-System mit den Teams der Früh- und der Spätschicht.";
    expect(signalsIn(text).filter((signal) => signal.startsWith("product:"))).toEqual([]);
  });

  it("but on the product beside them, wherever it stands of the sentence", () => {
    const text =
      "Vertrag zwischen der Contoso GmbH (Auftragnehmer) und der Fabrikam AG (Auftraggeber).\n\nDer Auftragnehmer richtet Teams ein und übt mit den Teams.\n\nTeams ist ab Mai im Einsatz.";
    expect(signalsIn(text)).toContain("service:microsoft-365");
  });

  test.each([
    "The loom runs by day. Fabric still on the beam is cut before fitters start; other fabric stays.",
    "The Supplier builds a gate for the yard where the Land Rover Defender stands.",
  ])("and not on what only has the name of a product: %s", (text) => {
    expect(signalsIn(`${PARTIES}${text}`)).toEqual([]);
  });
});

describe("Parties", () => {
  it("are known by everyday words in small letters behind their names", () => {
    const text =
      "tussen **Northwind Werkplek B.V.** (Northwind) en **Architectenbureau Steen & Licht** (het bureau)\n\nHet bureau neemt via Northwind, als Cloud Solution Provider, 68 maal Microsoft 365 Business Premium af.";
    expect(signalsIn(text)).toContain("sells:csp");
  });

  it("are not known by an everyday word behind a name where the paragraph names no firm", () => {
    const text = "De Zeven Gewesten (de bond) neemt via Northwind 68 maal Microsoft 365 Business Premium af.";
    expect(signalsIn(text)).not.toContain("sells:csp");
  });

  it("are known by everyday words all over the agreement, where nobody is called otherwise", () => {
    const text =
      "Authority: Wealdmoor District Council\n\nSuccessful tenderer: Fabrikam Public Services Ltd\n\nThe contractor will move the mailboxes to Exchange Online.\n\nThe contractor also supplies, as a Microsoft Cloud Solution Provider, the Microsoft 365 subscriptions that the Council needs.";
    expect(signalsIn(text)).toContain("sells:csp");
  });

  it("are told by what somebody does behind another word: bestellen wir", () => {
    const text =
      "Auf Grundlage Ihres Angebots bestellen wir die Verlängerung unseres Enterprise Agreement. Als Licensing Solution Provider reichen Sie den Beitritt bei Microsoft ein und berechnen uns die Lizenzen.";
    const { parties } = scan(
      readMarkdown(`Bestellung\n\nLieferant: Fabrikam Lizenzhandel GmbH\n\n${text}`),
      rules,
    );
    expect(parties.find(({ text: name }) => name === "we")?.side).toBe("customer");
  });
});
