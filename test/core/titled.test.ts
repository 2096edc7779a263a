import type { ClauseFamily, LanguageCode } from "../../src/core";
import { findingIn, statusIn } from "./passage-in-agreement";

type Cases = readonly (readonly [LanguageCode, ClauseFamily, string, string])[];

/** What a title names, and what the sentence under it does without naming it again. */
const AGREED: Cases = [
  ["en", "cpor", "CPOR", "The Customer consents to the Supplier's claim for Teams."],
  [
    "en",
    "dpor",
    "Digital Partner of Record",
    "The Customer enters the Supplier in the Azure portal on all subscriptions.",
  ],
  ["en", "pal", "Partner Admin Link", "The Supplier will set the link on its guest accounts."],
  ["en", "admin-access", "GDAP", "The Customer approves the Supplier's request."],
  [
    "en",
    "customer-agreement",
    "Microsoft Customer Agreement",
    "The Customer accepts the agreement before any order.",
  ],
  ["en", "poe", "Proof of execution", "The Customer shall sign Microsoft's form on request."],
  [
    "en",
    "tpor",
    "Transacting Partner of Record",
    "The Customer appoints the Supplier for enrolment 6620418.",
  ],
  [
    "de",
    "cpor",
    "Claiming Partner of Record",
    "Der Auftraggeber stimmt der Zuordnung des Auftragnehmers für Teams zu.",
  ],
  ["de", "dpor", "DPOR", "Der Auftraggeber trägt den Auftragnehmer in allen Azure-Abonnements ein."],
  ["fr", "admin-access", "GDAP", "Le Client approuve la demande du Prestataire."],
  [
    "es",
    "dpor",
    "Digital Partner of Record",
    "El Cliente inscribirá al Proveedor en todas sus suscripciones de Azure.",
  ],
  ["nl", "cpor", "CPOR", "Opdrachtgever stemt in met de claim van Leverancier voor Teams."],
];

/** What agrees to nothing that the title names. */
const NOT_AGREED: Cases = [
  ["en", "cpor", "CPOR", "The Customer shall pay the fees within thirty days."],
  ["en", "cpor", "CPOR", "The Customer does not consent to the Supplier's claim."],
  ["en", "cpor", "Claiming Partner of Record", "The Supplier shall make no claim."],
  ["en", "cpor", "CPOR", "The Customer will consider the Supplier's request."],
  ["en", "cpor", "CPOR and DPOR", "The Customer enters the Supplier in the Azure portal."],
  ["en", "dpor", "Digital Partner of Record", "Microsoft lets customers record a partner in the portal."],
  ["en", "admin-access", "GDAP", "You can place orders without giving us delegated rights of any sort."],
  ["en", "admin-access", "GDAP", "The Customer will not approve any relationship."],
  ["en", "poe", "Proof of execution", "The Supplier explained the programme to the Customer on 3 May."],
];

const titled = (cases: Cases): [LanguageCode, ClauseFamily, string][] =>
  cases.flatMap(([language, family, title, sentence]) => [
    [language, family, `2.1 ${title}. ${sentence}`],
    [language, family, `**${title}.** ${sentence}`],
  ]);

describe("A sentence behind the title of its paragraph is about what the title names", () => {
  test.each(titled(AGREED))("%s %s: %s", (language, family, passage) => {
    expect(["incomplete", "present"]).toContain(statusIn(family, language, passage));
  });

  it("and the trace says so", () => {
    const { trace } = findingIn("cpor", "en", "**CPOR.** The Customer consents to the Supplier's claim.");
    expect(trace.passages.map(({ reason }) => reason)).toContain(
      "has the customer declare something, about what the sentence before names",
    );
  });
});

describe("A title makes nothing agreed that the sentence behind it does not agree", () => {
  test.each(titled(NOT_AGREED))("%s %s: %s", (language, family, passage) => {
    expect(["mentioned", "adverse"]).toContain(statusIn(family, language, passage));
  });

  it("nor what stands in the next paragraph", () => {
    const passage = "**CPOR.** Microsoft has a guide.\nThe Customer consents to the Supplier's claim.";
    expect(statusIn("cpor", "en", passage)).toBe("mentioned");
  });
});
