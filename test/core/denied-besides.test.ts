import { scan, type ClauseFamily, type LanguageCode } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { findingOf } from "./finding-in";
import { statusOf, TEAMWORK } from "./clause-in-agreement";
import { statusIn } from "./passage-in-agreement";

describe("A negation of something else refuses nothing", () => {
  test("where what is agreed besides goes on behind it", () => {
    const clause = (also: string): string =>
      `The Supplier is the Customer's reseller of record for Microsoft 365. The Customer shall give Litware notice not to renew the seats ${also} the Supplier's reseller relationship request.`;
    expect(statusOf("tpor", TEAMWORK, clause("and shall accept"))).not.toBe("adverse");
    expect(statusOf("tpor", TEAMWORK, clause("and not to accept"))).toBe("adverse");
  });

  test.each<[LanguageCode, string, string]>([
    [
      "en",
      "The Customer authorises the Supplier, as Claiming Partner of Record, to claim Teams, and will not treat the claim as a breach of confidence.",
      "The Customer will not treat the Supplier as Claiming Partner of Record for Teams.",
    ],
    [
      "de",
      "Der Auftraggeber stimmt der Meldung des Auftragnehmers als Claiming Partner of Record für Teams zu und wird sie nicht als Verletzung der Vertraulichkeit ansehen.",
      "Der Auftraggeber stimmt der Meldung des Auftragnehmers als Claiming Partner of Record für Teams nicht zu.",
    ],
  ])("where it says that what is agreed is no breach (%s)", (language, clause, refusal) => {
    expect(findingOf("cpor", language, clause).status).toBe("incomplete");
    expect(findingOf("cpor", language, refusal).status).toBe("adverse");
  });

  test("where a time before a comma tells when a party does it", () => {
    const statusOfDeed = (when: string): string =>
      statusIn(
        "cpor",
        "fr",
        `${when} Contoso déposera sa déclaration de partenaire demandeur (CPOR) pour Teams. Le Client y consent.`,
      );
    expect(statusOfDeed("Après la signature,")).toBe("incomplete");
    expect(statusOfDeed("Si")).not.toBe("incomplete");
  });

  test("where it says how little the clause itself gives", () => {
    const clause =
      "| PAL | Die Auftraggeberin weist dem Dienstprinzipal die Rolle Mitwirkender zu. Der Auftragnehmer verknüpft mit ihm seine Partner-ID. Zusätzliche Rechte entstehen durch die Verknüpfung nicht. |";
    expect(findingOf("pal", "de", clause).status).toBe("incomplete");
    const refusal = clause.replace(
      /Der Auftragnehmer.*nicht\./,
      "Mit der Partner-ID wird er nicht verknüpft.",
    );
    expect(findingOf("pal", "de", refusal).status).toBe("adverse");
  });

  test.each<[string, string]>([
    ["Dem Betreiber des Portals, der Litware GmbH, gestattet der Auftraggeber nicht", "incomplete"],
    ["Neben der Litware GmbH gestattet der Auftraggeber niemandem, auch dem Auftragnehmer nicht", "adverse"],
  ])("where it is another firm that may not: %s", (refusal, status) => {
    const clause = `Der Auftraggeber stimmt der Meldung des Auftragnehmers als Claiming Partner of Record für Teams zu. ${refusal}, als Claiming Partner of Record aufzutreten.`;
    expect(findingOf("cpor", "de", clause).status).toBe(status);
  });

  test.each([
    ["reads", "The Customer consents to it.", "adverse"],
    [
      "now reads",
      "That section is deleted in its entirety, and the following takes its place: The Customer consents to the Supplier's claim as Claiming Partner of Record.",
      "present",
    ],
  ])("where it is quoted only to be replaced: %s, %s", (reads, then, status) => {
    const clause = `Section 4 ${reads}: "The Supplier shall not file a Claiming Partner of Record claim." ${then}`;
    expect(statusOf("cpor", TEAMWORK, clause)).toBe(status);
  });

  test.each<[ClauseFamily, string, string]>([
    [
      "cpor",
      "Litware Inc. stays partner of record for the Customer's Google Workspace subscription.",
      "missing",
    ],
    [
      "dpor",
      "Litware Inc. stays partner of record for the Customer's Google Workspace subscription.",
      "missing",
    ],
    ["dpor", "Litware Inc. stays partner of record on the subscription that SAP runs in.", "adverse"],
  ])("where another maker's partner is meant: %s, %s", (family, clause, status) => {
    expect(statusOf(family, TEAMWORK, clause)).toBe(status);
  });
});

describe("What nobody has agreed yet", () => {
  test.each([
    "The Customer's consent to the Supplier as Claiming Partner of Record for Teams is the subject of a side letter.",
    "The Customer's consent to the Supplier as Claiming Partner of Record for Teams stands in a letter that has not been signed.",
  ])("is only mentioned: %s", (clause) => {
    expect(statusOf("cpor", TEAMWORK, clause)).toBe("mentioned");
  });

  test.each([
    "For the Customer's Microsoft 365 licences the Supplier quoted as CSP reseller in March.",
    "The Supplier acted as CSP reseller in its offer of March and withdrew the quotation.",
    "The Supplier is named as CSP reseller in a quotation that lapsed in March.",
  ])("is only mentioned, where it was offered: %s", (clause) => {
    expect(statusOf("tpor", TEAMWORK, clause)).toBe("mentioned");
  });
});

describe("Who goes on running what the partner has built", () => {
  const rules = rulesOf(builtInLibrary());
  const signalsIn = (language: LanguageCode, line: string): string[] => {
    const [head, frame] = WORK[language]!;
    return scan(agreementFrom([head, frame, line].join("\n")), rules).signals.map(({ signal }) => signal);
  };
  const WORK: Partial<Record<LanguageCode, readonly [string, string]>> = {
    de: [
      "Auftragnehmer: Fabrikam GmbH\nAuftraggeber: Contoso AG",
      "Der Auftragnehmer führt Dynamics 365 Finance ein.",
    ],
    fr: [
      "Prestataire : Fabrikam SAS\nClient : Contoso SA",
      "Le Prestataire met en place Dynamics 365 Finance.",
    ],
    es: ["Proveedor: Fabrikam, S.L.\nCliente: Contoso, S.A.", "El Proveedor implanta Dynamics 365 Finance."],
    nl: ["Leverancier: Fabrikam B.V.\nKlant: Contoso N.V.", "Leverancier richt Dynamics 365 Finance in."],
  };
  test.each<[LanguageCode, string, string]>([
    [
      "de",
      "Den laufenden Betrieb nach der Abnahme übernimmt die EDV-Abteilung des Auftraggebers.",
      "Den laufenden Betrieb nach der Abnahme übernimmt der Auftragnehmer.",
    ],
    [
      "de",
      "Die laufende Betreuung verbleibt beim Auftraggeber.",
      "Die laufende Betreuung verbleibt beim Auftragnehmer.",
    ],
    [
      "fr",
      "L'exploitation de la plateforme est ensuite assurée par la direction informatique du Client.",
      "L'exploitation de la plateforme est ensuite assurée par le Prestataire.",
    ],
    [
      "es",
      "La administración continua corresponderá al departamento de informática del Cliente.",
      "La administración continua corresponderá al Proveedor.",
    ],
    [
      "nl",
      "Het dagelijks beheer ligt bij de afdeling ICT van Klant.",
      "Het dagelijks beheer ligt bij Leverancier.",
    ],
  ])("is the customer's own people: %s, %s", (language, own, partners) => {
    expect(signalsIn(language, own)).not.toContain("work:managed");
    expect(signalsIn(language, partners)).toContain("work:managed");
  });
});

describe("What stands before another firm or behind another negation", () => {
  test("is a time, and leaves nothing out", () => {
    const clause = "Until that date Litware Ltd remains the CSP reseller of record for them.";
    expect(statusOf("tpor", TEAMWORK, `The subscriptions come from Litware Ltd. ${clause}`)).toBe("adverse");
  });

  test("is refused as well as what is not needed", () => {
    const refusal = (verb: string): string =>
      `The Supplier does not require, shall not request and ${verb} any administrator role in the Customer's tenant.`;
    expect(statusOf("admin-access", TEAMWORK, refusal("shall decline"))).toBe("adverse");
  });

  test("is refused by 'none' behind the verb", () => {
    const clause =
      "Nothing in this order supports a claim by which the Supplier would become Claiming Partner of Record, and the Supplier shall file none.";
    expect(statusOf("cpor", TEAMWORK, clause)).toBe("adverse");
  });

  test("is of another maker where the sentence before names it", () => {
    const clause = (titles: string): string =>
      `The Supplier is the Customer's reseller of record for Microsoft 365 E3. Nothing here touches ${titles} titles. Litware Ltd remains reseller of record for those.`;
    expect(statusOf("tpor", TEAMWORK, clause("Adobe"))).toBe("present");
    expect(statusOf("tpor", TEAMWORK, clause("Microsoft 365"))).toBe("adverse");
  });
});

describe("What only looks like a clause or its element", () => {
  test("a support ticket is no claim in French", () => {
    const clause =
      "Le Prestataire ouvre auprès du support de Microsoft, à la demande du Client, un ticket technique.";
    expect(findingOf("cpor", "fr", clause).status).toBe("missing");
  });

  test("what the customer approves of another family is no consent to a claim", () => {
    const claim = "The Supplier will file a Claiming Partner of Record claim for Teams.";
    const consent = (text: string): string | undefined =>
      findingOf("cpor", "en", `2.1 ${claim}\n2.2 ${text}`).elements.find(
        ({ element }) => element === "consent",
      )?.state;
    expect(consent("The Customer agrees that a GDAP relationship is set up with the Supplier.")).toBe(
      "absent",
    );
    expect(consent("The Customer agrees that the claim is set up.")).toBe("found");
  });
});

describe("The names of environments", () => {
  test.each(["hm-storecheck-prod", "fab-erp-uat", "fab-erp-hub-test"])("%s is a scope", (name) => {
    const clause = `The Customer assigns the Supplier's guest users the System Administrator role in ${name}. The Supplier links its Partner ID to them by Partner Admin Link.`;
    const scope = findingOf("pal", "en", clause).elements.find(({ element }) => element === "scope");
    expect(scope?.state).toBe("found");
  });

  test.each(["pre-prod", "a smoke-test"])("%s is none", (name) => {
    const clause = `The Customer assigns the Supplier's guest users the System Administrator role in ${name}. The Supplier links its Partner ID to them by Partner Admin Link.`;
    const scope = findingOf("pal", "en", clause).elements.find(({ element }) => element === "scope");
    expect(scope?.state).toBe("absent");
  });
});

describe("What stands under a heading that begins like a question", () => {
  const under = (heading: string, ...lines: string[]): string =>
    statusOf("poe", TEAMWORK, ["", `## ${heading}`, "", ...lines].join("\n\n"));
  const evidence = "6.2 This order may be lodged with Microsoft as proof of execution.";

  test("is agreed where nothing is asked there and a party is bound beside it", () => {
    expect(under("How Microsoft sees the work", "6.1 The Customer shall sign any form.", evidence)).not.toBe(
      "mentioned",
    );
  });

  test("is only told where nobody is bound, or something is asked", () => {
    expect(under("How Microsoft sees the work", "6.1 Microsoft keeps records.", evidence)).toBe("mentioned");
    expect(
      under("Questions that customers ask us", "6.1 Who signs? The Customer shall sign any form.", evidence),
    ).toBe("mentioned");
  });
});

describe("How long access lasts, from one day to another", () => {
  test.each<[LanguageCode, string]>([
    [
      "en",
      "The Customer assigns the Supplier the Teams Administrator role. These rights are live between 2 February and 29 May.",
    ],
    [
      "fr",
      "Le Client attribue au Prestataire le rôle Administrateur Teams. Ces accès sont ouverts du 2 février au 29 mai 2026.",
    ],
    [
      "es",
      "El Cliente asigna al Proveedor el rol Administrador de Teams. Los accesos estarán abiertos del 2 de febrero al 29 de mayo.",
    ],
    [
      "nl",
      "Klant kent Leverancier de rol Teams-beheerder toe. De toegang is actief tussen 2 februari en 29 mei.",
    ],
  ])("is its term: %s, %s", (language, clause) => {
    const term = findingOf("admin-access", language, clause).elements.find(
      ({ element }) => element === "term",
    );
    expect(term?.state).toBe("found");
  });
});

test("a call-off that is called a further agreement in Dutch puts nothing off", () => {
  const clause = (paper: string): string =>
    `Deze ${paper} mag aan Microsoft worden overgelegd als proof of execution.`;
  expect(findingOf("poe", "nl", clause("Nadere Overeenkomst")).status).toBe("incomplete");
  expect(findingOf("poe", "nl", `${clause("opdracht")} Dat volgt uit een nadere afspraak.`).status).toBe(
    "incomplete",
  );
  expect(
    findingOf(
      "poe",
      "nl",
      "In een nadere overeenkomst mag de opdracht aan Microsoft worden overgelegd als proof of execution.",
    ).status,
  ).toBe("mentioned");
});
