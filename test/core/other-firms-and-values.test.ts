import { scan, type ClauseFamily, type LanguageCode, type Status } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { stateIn, statusIn } from "./passage-in-agreement";

describe("What another customer's firm does", () => {
  const cases: readonly (readonly [LanguageCode, ClauseFamily, string, Status])[] = [
    [
      "en",
      "customer-agreement",
      "Northwind Traders Ltd, another customer of the Supplier, accepts the Microsoft Customer Agreement before it orders.",
      "mentioned",
    ],
    [
      "en",
      "admin-access",
      "For Northwind Traders Ltd, another customer, the Supplier works through GDAP as Exchange Administrator until 2027.",
      "mentioned",
    ],
    [
      "en",
      "admin-access",
      "Northwind Traders Ltd has agreed in its own contract with the Supplier to approve a GDAP relationship.",
      "mentioned",
    ],
    [
      "de",
      "cpor",
      "Die Northwind AG hat in ihrem Vertrag mit dem Auftragnehmer einer CPOR-Zuordnung zugestimmt.",
      "mentioned",
    ],
    [
      "de",
      "tpor",
      "Für die Northwind AG ist der Auftragnehmer als Transacting Partner of Record tätig.",
      "mentioned",
    ],
    [
      "en",
      "tpor",
      "Contoso Ltd takes the place of Northwind Traders Ltd as CSP and reseller of record for all Microsoft 365 subscriptions of the Customer.",
      "incomplete",
    ],
  ];
  test.each(cases)("%s %s: %s", (language, family, passage, status) => {
    expect(statusIn(family, language, passage)).toBe(status);
  });
});

describe("A number behind “no.”", () => {
  test.each([
    [
      "en",
      "For the Microsoft Products and Services Agreement no. 4411927, the Supplier is the transacting partner of record (Partner ID 5539081).",
    ],
    [
      "fr",
      "Le Prestataire (Partner ID 4812345) est le Transacting Partner of Record du Client pour l'inscription Entreprise n° 7654321.",
    ],
  ] as const)("denies nothing: %s %s", (language, passage) => {
    expect(statusIn("tpor", language, passage)).toBe("present");
  });
});

describe("A value beside another one in a sentence", () => {
  test("is not of the other one's owner", () => {
    const passage =
      "Der Auftraggeber stimmt der Zuordnung des Auftragnehmers als Claiming Partner of Record zu. Die Partner-ID des Auftragnehmers lautet 4812930, die Mandanten-ID 7b3c1f52-9d4e-4c1a-8f26-5e0a7d9b3c41.";
    expect(stateIn("cpor", "tenant-id", "de", passage)).toBe("found");
    expect(stateIn("cpor", "partner-id", "de", passage)).toBe("found");
  });
});

describe("“Until then”", () => {
  test("makes nothing depend on anything", () => {
    const passage =
      "The Customer shall grant a guest user of the Supplier the Contributor role on subscription Prod until 31 March 2027. Until then the Supplier may link Partner ID 3391572 to it by Partner Admin Link.";
    expect(statusIn("pal", "en", passage)).toBe("present");
  });
});

describe("What is announced and left open behind a colon", () => {
  test.each([
    "The Customer confirms the following services of the Supplier and their dates: TBC",
    "The Customer confirms the following services of the Supplier and their dates: to be supplied",
  ])("fills nothing: %s", (sentence) => {
    const passage = `The Supplier may submit this Agreement to Microsoft as proof of execution. On request, the Customer shall sign a confirmation. ${sentence}`;
    expect(stateIn("poe", "services", "en", passage)).toBe("blank");
  });
});

describe("What is to be agreed or named later", () => {
  const cases: readonly (readonly [LanguageCode, ClauseFamily, string, string])[] = [
    [
      "en",
      "admin-access",
      "term",
      "The Customer shall assign the Supplier's engineers, by Azure RBAC, the Contributor role on subscription FAB-PROD-01 for a term to be agreed later.",
    ],
    [
      "en",
      "admin-access",
      "term",
      "The Customer delegates its subscriptions to the Supplier under Azure Lighthouse with the Contributor role; the delegation ends on a date to be agreed later.",
    ],
    [
      "en",
      "dpor",
      "subscriptions",
      "The Customer's administrator shall enter the Supplier as Digital Partner of Record (Partner ID 7018425) on the subscriptions to be agreed between the parties.",
    ],
    [
      "en",
      "customer-agreement",
      "signer",
      "The Customer shall accept the Microsoft Customer Agreement before any order; a person to be named later shall declare that acceptance.",
    ],
    [
      "de",
      "pal",
      "scope",
      "Der Auftraggeber weist dem Gastkonto des Auftragnehmers in dem noch zu benennenden Abonnement die Rolle „Mitwirkender“ zu. Der Auftragnehmer verknüpft es über Partner Admin Link mit seiner Partner-ID 4812930.",
    ],
    [
      "fr",
      "admin-access",
      "term",
      "Le Client attribue au Prestataire par GDAP le rôle Administrateur Intune ; la durée de l'accès sera convenue ultérieurement.",
    ],
    [
      "es",
      "admin-access",
      "term",
      "El Cliente asigna al Proveedor por GDAP el rol Administrador de Intune; la duración del acceso se acordará más adelante.",
    ],
    [
      "nl",
      "admin-access",
      "roles",
      "Leverancier krijgt tot en met 31 maart 2027 toegang via GDAP, die Opdrachtgever goedkeurt. Rollen: nader overeen te komen.",
    ],
  ];
  test.each(cases)("is open, %s %s %s: %s", (language, family, element, passage) => {
    expect(stateIn(family, element, language, passage)).toBe("blank");
  });
});

describe("What Microsoft may no longer do", () => {
  test("refuses nothing", () => {
    const passage =
      "This Order may be submitted to Microsoft as proof of execution. The Customer's Director will sign a fresh form when Microsoft no longer accepts the earlier one.";
    expect(statusIn("poe", "en", passage)).toBe("incomplete");
  });
});

describe("A party under a label of several words", () => {
  const agreement = (clause: string): string =>
    `# Exit Agreement\nCustomer: VanArsdel Furniture, Inc.\nOutgoing Provider: Bellows Managed Services LLC\n## 1. Access\n${clause}`;
  test("is called by all of them", () => {
    const { findings } = scan(
      agreementFrom(
        agreement(
          "Customer shall keep a Microsoft GDAP relationship with Outgoing Provider until May 31, 2026.",
        ),
      ),
      rulesOf(builtInLibrary()),
    );
    expect(findings.find(({ family }) => family === "admin-access")!.status).toBe("incomplete");
  });
});
