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

/** What the sentence under the title refuses. */
const REFUSED: Cases = [
  ["en", "cpor", "CPOR", "The Customer does not consent to the Supplier's claim."],
  ["en", "pal", "Partner Admin Link", "The Supplier shall not link its Partner ID to any account."],
  ["en", "poe", "Proof of execution", "The Customer will not sign Microsoft's form."],
  ["en", "admin-access", "GDAP", "The Customer will not approve any relationship."],
  ["en", "customer-agreement", "Microsoft Customer Agreement", "The Customer will not accept these terms."],
  ["de", "cpor", "CPOR", "Der Auftraggeber stimmt der Zuordnung nicht zu."],
  ["fr", "cpor", "CPOR", "Le Client n'accepte pas la revendication du Prestataire."],
  ["es", "admin-access", "GDAP", "El Cliente no aprobará la solicitud del Proveedor."],
  ["nl", "cpor", "CPOR", "Klant stemt niet in met de claim van Leverancier."],
];

/** What neither agrees to nor refuses what the title names. */
const NOT_AGREED: Cases = [
  ["en", "cpor", "CPOR", "The Customer shall pay the fees within thirty days."],
  ["en", "cpor", "CPOR", "The Customer will consider the Supplier's request."],
  ["en", "cpor", "CPOR", "The Supplier hopes the Customer will consent to the claim."],
  ["en", "cpor", "CPOR", "The Customer would consent to a claim if asked."],
  ["en", "cpor", "CPOR and DPOR", "The Customer enters the Supplier in the Azure portal."],
  ["en", "dpor", "Digital Partner of Record", "Microsoft lets customers record a partner in the portal."],
  ["en", "dpor", "Digital Partner of Record", "The Customer shall keep Tailspin in the portal."],
  ["en", "pal", "Partner Admin Link", "The Customer shall use the link in the e-mail to pay."],
  ["en", "admin-access", "GDAP", "You can place orders without giving us delegated rights of any sort."],
  ["en", "admin-access", "GDAP", "The Supplier shall name a relationship owner."],
  ["en", "poe", "Proof of execution", "The Supplier shall provide a confirmation of insurance."],
  ["en", "customer-agreement", "Microsoft Customer Agreement", "The Supplier shall explain the terms."],
];

const under = (cases: Cases): [LanguageCode, ClauseFamily, string][] =>
  cases.flatMap(([language, family, title, sentence]) => [
    [language, family, `### ${title}\n${sentence}`],
    [language, family, `**${title}.** ${sentence}`],
  ]);

describe("A sentence under a title is about what the title names", () => {
  test.each(under(AGREED))("and agrees to it: %s %s: %s", (language, family, passage) => {
    expect(["incomplete", "present"]).toContain(statusIn(family, language, passage));
  });

  test.each(under(REFUSED))("and refuses it: %s %s: %s", (language, family, passage) => {
    expect(statusIn(family, language, passage)).toBe("adverse");
  });

  it("and the trace says so", () => {
    const { trace } = findingIn("cpor", "en", "**CPOR.** The Customer consents to the Supplier's claim.");
    expect(trace.passages.map(({ reason }) => reason)).toContain(
      "has the customer declare something, about what the sentence before names",
    );
  });

  it("and stands without it no more than any clause", () => {
    const { trace } = findingIn("cpor", "en", "### CPOR\nThe Customer consents to the Supplier's claim.");
    const [gone] = trace.wouldChange.filter(({ change }) => change === "remove");
    expect(gone).toMatchObject({ becomes: "mentioned" });
  });
});

describe("A title makes nothing agreed that the sentence under it does not agree", () => {
  test.each(under(NOT_AGREED))("%s %s: %s", (language, family, passage) => {
    expect(statusIn(family, language, passage)).toBe("mentioned");
  });

  test.each([
    [
      "in the next paragraph",
      "**CPOR.** Microsoft has a guide.\nThe Customer consents to the Supplier's claim.",
    ],
    [
      "under another heading",
      "### CPOR\nReserved.\n### Insurance\nThe Customer consents to the Supplier's claim.",
    ],
    [
      "behind a sentence that only tells of it",
      "### CPOR\nThe parties have not agreed on CPOR. The Customer consents to the Supplier's claim.",
    ],
  ])("nor what stands %s", (_, passage) => {
    expect(statusIn("cpor", "en", passage)).toBe("mentioned");
  });
});

describe("A clause that a bare note leaves out", () => {
  test.each(["Not used.", "Reserved.", "[Intentionally omitted.]"])("is a mention: %s", (note) => {
    const clause = `*Licences supplied by the Supplier as reseller of record.* ${note}`;
    expect(statusIn("tpor", "en", clause)).toBe("mentioned");
  });

  it("stands where another sentence follows", () => {
    const clause =
      "The Supplier is the Customer's reseller of record for all licences. The Supplier's other offers are not used.";
    expect(statusIn("tpor", "en", clause)).toBe("incomplete");
  });
});
