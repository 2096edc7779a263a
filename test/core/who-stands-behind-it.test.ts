import type { ClauseFamily, ElementState, LanguageCode, Status } from "../../src/core";
import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { stateIn as stateOf, statusIn } from "./passage-in-agreement";

const rules = rulesOf(builtInLibrary());

describe("A pronoun at the head of a sentence does what only the party before it can do", () => {
  it.each<[ClauseFamily, LanguageCode, Status, string]>([
    [
      "poe",
      "en",
      "incomplete",
      "The Customer confirms that the Supplier rolled out Intune in 2025. It will, when called upon, put its name to a proof-of-execution letter.",
    ],
    [
      "pal",
      "en",
      "incomplete",
      "For the cheaper rate, the Customer will give the Supplier's guest account the Contributor role. It also permits a Partner Admin Link to be recorded for that account.",
    ],
    [
      "pal",
      "de",
      "incomplete",
      "Für die Bereitstellung richtet der Auftraggeber einen Dienstprinzipal ein. Er stimmt zu, dass dieser durch Partner Admin Link der MPN-ID 3058999 des Auftragnehmers zugeordnet wird.",
    ],
    [
      "poe",
      "en",
      "mentioned",
      "The register of the Customer is kept by Microsoft. It will remain without any proof of execution.",
    ],
  ])("%s in %s: %s", (family, language, status, passage) => {
    expect(statusIn(family, language, passage)).toBe(status);
  });
});

describe("A word that refuses belongs to what it stands with", () => {
  const sells =
    "The Supplier sells the Customer the Microsoft 365 subscriptions of Annex 1 as its Cloud Solution Provider, under Partner ID 4567890.";

  it.each<[ClauseFamily, Status, string]>([
    ["tpor", "present", `${sells} No change of channel partner has to be requested.`],
    [
      "tpor",
      "present",
      `${sells} The Customer will approve the Supplier's reseller relationship request and will tell Litware Data Systems that its subscriptions are not to be renewed.`,
    ],
    [
      "tpor",
      "present",
      `${sells} Litware Software LLC remains reseller of record for the Customer's Adobe subscriptions.`,
    ],
    [
      "tpor",
      "adverse",
      `${sells} Litware Software LLC remains reseller of record for the Customer's subscriptions.`,
    ],
  ])("%s is %s: %s", (family, status, passage) => {
    expect(statusIn(family, "en", passage)).toBe(status);
  });

  it.each<[ElementState, string]>([
    [
      "found",
      "For Microsoft 365 Copilot, which Litware has not claimed, the Customer consents to the Supplier's association with its tenant as Claiming Partner of Record.",
    ],
    [
      "absent",
      "The Supplier shall file a claim as Claiming Partner of Record. Microsoft pays the Supplier a fee if it approves the claim.",
    ],
  ])("consent is %s: %s", (state, passage) => {
    expect(stateOf("cpor", "consent", "en", passage)).toBe(state);
  });
});

describe("Only told, or told by somebody's officer", () => {
  it.each<[ClauseFamily, Status, string]>([
    ["poe", "mentioned", "The Customer mentioned that a proof of execution may be wanted by Microsoft."],
    [
      "poe",
      "incomplete",
      "Within five days after the Supplier asks, Customer's production lead will sign a proof-of-execution form.",
    ],
    [
      "admin-access",
      "incomplete",
      "The Office of Information Systems shall issue guest accounts to three employees of the Supplier in the Teams Administrator role.",
    ],
    [
      "cpor",
      "incomplete",
      "The Supplier declares in Microsoft Partner Center that it looks after the Customer's tenant for Teams. The Customer consents to this claim.",
    ],
  ])("%s is %s: %s", (family, status, passage) => {
    expect(statusIn(family, "en", passage)).toBe(status);
  });

  it("a claim is described in German", () => {
    const passage =
      "Der Auftragnehmer meldet im Microsoft Partner Center an, dass er den Mandanten des Auftraggebers für Teams betreut. Der Auftraggeber ist mit dieser Zuordnung einverstanden.";
    expect(statusIn("cpor", "de", passage)).toBe("incomplete");
  });
});

describe("Words that mean something else", () => {
  it.each<[ClauseFamily, string]>([
    ["poe", "The Supplier will submit a PoE survey for every comms room, with spare power."],
    ["poe", "Where PoE falls short, the Customer will sign for the Supplier's power injectors."],
    ["poe", "A certified copy bearing both seals shall be sufficient proof of execution in any proceedings."],
    ["pal", "The Supplier copies the masters (PAL 720 by 576) and the PAL tapes to Azure for the Customer."],
    ["tpor", "The Customer shall deploy the Azure Lighthouse offer supplied by the Supplier."],
  ])("no %s: %s", (family, passage) => {
    expect(statusIn(family, "en", passage)).toBe("missing");
  });
});

describe("A place that is announced and left empty", () => {
  const consent =
    "The Customer consents to the Supplier's association with its tenant as Claiming Partner of Record.";

  it.each<[string, ElementState]>([
    ["Public sector disclosure: [text to be inserted before signature]", "blank"],
    [
      "Public sector disclosure (for U.S. public bodies): [Contractor's legal department to insert Microsoft's current text]",
      "blank",
    ],
    ["Public sector disclosure. It is set out elsewhere.", "absent"],
    ["The Supplier may receive fees or other incentives from Microsoft.", "found"],
  ])("%s", (disclosure, state) => {
    expect(stateOf("cpor", "public-sector-disclosure", "en", `${consent}\n${disclosure}`)).toBe(state);
  });

  it("is not filled from another paragraph", () => {
    const clause =
      "The Customer approves a GDAP relationship with the Exchange Administrator role. The relationship lasts [●] days.";
    expect(stateOf("admin-access", "term", "en", `${clause}\nThe role of adviser ends on 31 May 2026.`)).toBe(
      "blank",
    );
  });

  it("is the whole of the annex whose letter is A", () => {
    const clause =
      "The Customer's administrator adds the Supplier as digital partner of record on the subscriptions in Annex A.";
    const annex = "### Annex A\n| Subscription | Number |\n| [●] | [●] |";
    expect(stateOf("dpor", "subscriptions", "en", `${clause}\n${annex}`)).toBe("blank");
  });
});

describe("A customer that is a public body of the United States", () => {
  const signals = (text: string): string[] =>
    scan(agreementFrom(text), rules).signals.map(({ signal }) => signal);
  const rest =
    "Contractor: Contoso Endpoint Group, LLC\n## Work\nThe Contractor sets up Microsoft Intune for the County.";

  it("is told by the title alone", () => {
    expect(signals(`# COUNTY OF ALDER CREEK, OREGON\n${rest}`)).toContain("customer:us-public-sector");
  });

  it("not by a county elsewhere", () => {
    expect(signals(`# COUNTY OF ALDER CREEK\n${rest}`)).not.toContain("customer:us-public-sector");
  });
});
