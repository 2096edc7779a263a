import { scan, type ClauseFamily, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

/** An offer in which "wir" is the partner and "Sie" the customer. */
const OFFER = [
  "Fabrikam Cloud-Beratung GmbH",
  "An die",
  "Alpine Skihaus GmbH",
  "# Angebot",
  "Sehr geehrte Damen und Herren,",
  "gern bieten wir Ihnen die Einrichtung von Microsoft 365 und Azure an. „Wir“ ist Fabrikam, „Sie“ sind Alpine Skihaus.",
  "## A Leistung",
  "Wir richten Teams, Exchange Online und Azure für Sie ein.",
];

const statusOf = (family: ClauseFamily, ...lines: string[]): Status =>
  scan(agreementFrom([...OFFER, ...lines].join("\n")), rules).findings.find((one) => one.family === family)!
    .status;

describe("In a German letter", () => {
  test.each<[ClauseFamily, string]>([
    ["customer-agreement", "Sie nehmen das Microsoft Customer Agreement an, bevor wir bestellen."],
    ["customer-agreement", "Das Microsoft Customer Agreement nehmen Sie vor der ersten Bestellung an."],
    [
      "customer-agreement",
      "Es gilt das Microsoft Customer Agreement. Sie nehmen es vor der ersten Bestellung an.",
    ],
    ["admin-access", "Sie legen für uns Gastkonten mit der Rolle Exchange-Administrator an."],
    ["cpor", "Sie willigen in unsere CPOR-Zuordnung ein."],
  ])("what “Sie” do binds the customer: %s %s", (family, sentence) => {
    expect(statusOf(family, "## B Microsoft", sentence)).toBe("incomplete");
  });

  test.each<[ClauseFamily, string]>([
    [
      "poe",
      "Ausführungsnachweis (Proof of Execution): Unterlage, aus der Microsoft ersieht, dass ein Partner für einen Kunden gearbeitet hat.",
    ],
    [
      "cpor",
      "Claiming Partner of Record (CPOR): Zuordnung eines Partners zu einem Kunden, die der Partner bei Microsoft anmeldet.",
    ],
  ])("a small dictionary agrees to nothing: %s", (family, entry) => {
    expect(statusOf(family, "## Anlage 1: Kleines Wörterbuch", entry)).toBe("mentioned");
  });
});
