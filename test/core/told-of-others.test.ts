import type { ClauseFamily, LanguageCode } from "../../src/core";
import { statusIn } from "./passage-in-agreement";

type Cases = readonly (readonly [LanguageCode, ClauseFamily, string])[];

const OTHERS: Cases = [
  [
    "en",
    "customer-agreement",
    "The Customer's parent company has accepted the Microsoft Customer Agreement.",
  ],
  ["en", "cpor", "The sister company of the Customer is reported to have consented to a CPOR claim."],
  [
    "de",
    "customer-agreement",
    "Die Muttergesellschaft des Auftraggebers hat das Microsoft Customer Agreement angenommen.",
  ],
  ["fr", "customer-agreement", "La société mère du Client a accepté le Microsoft Customer Agreement."],
  ["es", "customer-agreement", "La matriz del Cliente ha aceptado el Microsoft Customer Agreement."],
  [
    "nl",
    "customer-agreement",
    "De moedermaatschappij van Opdrachtgever heeft het Microsoft Customer Agreement aanvaard.",
  ],
];
const FORMER: Cases = [
  [
    "en",
    "cpor",
    "Under its earlier contract with Litware, the Customer consented to the Supplier's CPOR claim.",
  ],
  [
    "en",
    "pal",
    "In the draft of 3 May the Customer agreed that the guest accounts were linked by Partner Admin Link.",
  ],
  [
    "de",
    "poe",
    "Im Vorjahr unterzeichnete der Auftraggeber für ein anderes Projekt einen Proof of Execution.",
  ],
  [
    "fr",
    "poe",
    "L'an dernier, le Client a signé une preuve d'exécution (Proof of Execution) pour un autre projet.",
  ],
  ["es", "poe", "El Cliente firmó una prueba de ejecución (Proof of Execution) para otro proyecto."],
  ["nl", "poe", "Vorig jaar ondertekende Opdrachtgever voor een ander project een proof of execution."],
];
const HEARSAY: Cases = [
  ["en", "admin-access", "It is said that the Customer approved the GDAP relationship years ago."],
  ["de", "pal", "Der Auftragnehmer hat in seinem Angebot gefragt, ob ein Partner Admin Link denkbar wäre."],
  ["es", "pal", "En su oferta, el Proveedor preguntó si sería posible un Partner Admin Link."],
  ["nl", "pal", "Leverancier heeft in zijn offerte gevraagd of een Partner Admin Link denkbaar zou zijn."],
];

describe.each<[string, Cases]>([
  ["a firm beside the customer did", OTHERS],
  ["was said in another paper or for another project", FORMER],
  ["is only asked or reported", HEARSAY],
])("What %s is not agreed", (_, cases) => {
  test.each(cases)("%s %s: %s", (language, family, sentence) => {
    expect(statusIn(family, language, sentence)).toBe("mentioned");
  });
});

describe("What the customer itself does is agreed, whoever stands beside it", () => {
  test.each<[ClauseFamily, string]>([
    ["cpor", "The Customer, the parent company of Tailspin Toys, consents to the Supplier's CPOR claim."],
    ["cpor", "The Customer's director consents to the Supplier's CPOR claim."],
    ["poe", "It is understood that the Customer shall sign a proof of execution."],
    ["poe", "As in its earlier contract, the Customer shall sign a proof of execution."],
  ])("%s: %s", (family, sentence) => {
    expect(statusIn(family, "en", sentence)).toBe("incomplete");
  });
});

describe("What is thought too much, advised, parked or left open is not agreed", () => {
  test.each<[LanguageCode, ClauseFamily, string]>([
    [
      "en",
      "admin-access",
      "A GDAP relationship with the Supplier was thought too much for a job of this size.",
    ],
    [
      "en",
      "cpor",
      "The Customer is to think it over before it decides to consent to the Supplier's CPOR claim.",
    ],
    ["en", "poe", "The Customer will come back to the Supplier on a proof of execution."],
    ["en", "cpor", "The parties put a CPOR claim by the Supplier on hold."],
    ["en", "dpor", "The Supplier advises the Customer to enter the Supplier as Digital Partner of Record."],
    ["en", "pal", "The Customer keeps its options open as regards a Partner Admin Link."],
    ["en", "cpor", "The Customer sees itself unable to consent to the Supplier's CPOR claim."],
    [
      "en",
      "cpor",
      "As soon as the board has passed a vote in favour, the Customer consents to the Supplier's CPOR claim.",
    ],
    ["de", "cpor", "Der CPOR-Claim des Auftragnehmers wurde zurückgestellt."],
    ["de", "cpor", "Der Auftragnehmer rät dem Auftraggeber, dem CPOR-Claim zuzustimmen."],
  ])("%s %s: %s", (language, family, sentence) => {
    expect(["mentioned", "adverse"]).toContain(statusIn(family, language, sentence));
  });
});
