import type { ClauseFamily, LanguageCode } from "../../src/core";
import { findingIn, statusIn } from "./passage-in-agreement";

type Deeds = Readonly<Record<LanguageCode, readonly (readonly [ClauseFamily, string])[]>>;
type Endings = Readonly<Record<LanguageCode, readonly string[]>>;

/** What the customer does, with no full stop. */
const DEEDS: Deeds = {
  en: [
    ["cpor", "The Customer consents to the Supplier's CPOR claim"],
    ["admin-access", "The Customer shall approve the GDAP relationship"],
    ["poe", "The Customer shall sign a proof of execution"],
  ],
  de: [
    ["cpor", "Der Auftraggeber stimmt dem CPOR-Claim des Auftragnehmers zu"],
    ["poe", "Der Auftraggeber unterzeichnet einen Proof of Execution"],
  ],
  fr: [
    ["cpor", "Le Client consent à la revendication CPOR du Prestataire"],
    ["admin-access", "Le Client approuve la relation GDAP"],
  ],
  es: [
    ["cpor", "El Cliente consiente la reclamación CPOR del Proveedor"],
    ["admin-access", "El Cliente aprobará la relación GDAP"],
  ],
  nl: [
    ["cpor", "Opdrachtgever stemt in met de CPOR-claim van Leverancier"],
    ["poe", "Opdrachtgever ondertekent een proof of execution"],
  ],
};

/** Leaves it to the customer, to those who decide for it, or to what the parties agree one day. */
const LEFT_OPEN: Endings = {
  en: [
    " if its board so decides",
    " if its members so decide",
    " if it sees fit",
    " at its sole discretion",
    " should it wish to",
    " only if it later chooses to",
    " if and when the parties agree in writing",
    " once its legal department has agreed",
    " if it is satisfied with the pilot",
    " where it considers this appropriate",
    " subject to contract",
    " or may decline to do so",
    " provided its auditors have no objection",
  ],
  de: [
    ", sofern sein Vorstand dies beschließt",
    ", falls er dies für zweckmäßig hält",
    ", wenn die Parteien dies später vereinbaren",
    ", vorbehaltlich der Zustimmung seines Betriebsrats",
    ", soweit er dies wünscht",
    ", wenn er mit dem Piloten zufrieden ist",
  ],
  fr: [
    " si son conseil d'administration le décide",
    " s'il le juge utile",
    " s'il le souhaite",
    " si les parties en conviennent ultérieurement",
    " à sa seule discrétion",
    ", pour autant que ses auditeurs n'y voient pas d'objection",
  ],
  es: [
    " si su consejo de administración así lo decide",
    " si lo considera oportuno",
    " si lo desea",
    " si las partes lo acuerdan más adelante",
    " a su entera discreción",
    " si está satisfecho con el piloto",
  ],
  nl: [
    " als zijn bestuur daartoe besluit",
    " indien hij dat wenselijk acht",
    " als hij dat wil",
    " indien partijen dat later overeenkomen",
    " naar eigen goeddunken",
    " zodra zijn juridische afdeling akkoord is",
  ],
};

/** Tells when, what for or on whose wish. */
const TOLD: Endings = {
  en: [
    " when the Supplier asks",
    " where the Supplier thinks this useful",
    " if this has not been done already",
    " unless it has already done so",
    " on the day the tenant is handed over",
    " at the Supplier's discretion",
    " and will not withhold it",
    " even if other suppliers are engaged",
  ],
  de: [
    ", wenn der Auftragnehmer es verlangt",
    ", sofern dies noch nicht geschehen ist",
    ", damit der Auftragnehmer vergütet wird",
    ", auch wenn andere Dienstleister tätig sind",
  ],
  fr: [
    " lorsque le Prestataire le demande",
    " si cela n'est pas déjà fait",
    " dès que le Prestataire le souhaite",
    " tant que durent les prestations",
  ],
  es: [
    " cuando el Proveedor lo pida",
    " si aún no se ha hecho",
    " para que el Proveedor sea remunerado",
    ", aunque intervengan otros proveedores",
  ],
  nl: [
    " als Leverancier daarom vraagt",
    " voor zover dat nog niet is gebeurd",
    " opdat Leverancier wordt beloond",
    ", ook als andere leveranciers worden ingeschakeld",
  ],
};

const clausesOf = (endings: Endings): [LanguageCode, ClauseFamily, string][] =>
  (Object.keys(endings) as LanguageCode[]).flatMap((language) =>
    DEEDS[language].flatMap(([family, deed]) =>
      endings[language].map((ending): [LanguageCode, ClauseFamily, string] => [
        language,
        family,
        `${deed}${ending}.`,
      ]),
    ),
  );

describe("What the customer does only if it or its board likes is not agreed", () => {
  test.each(clausesOf(LEFT_OPEN))("%s %s: %s", (language, family, clause) => {
    expect(statusIn(family, language, clause)).toBe("mentioned");
  });

  test.each<[LanguageCode, string]>([
    ["en", "If its board so decides, the Customer shall approve the GDAP relationship."],
    ["en", "At its sole discretion, the Customer shall approve the GDAP relationship."],
    ["en", "If the Customer so wishes, it will approve the GDAP relationship."],
    ["en", "Whenever it pleases, the Customer approves the GDAP relationship."],
    ["de", "Sofern sein Vorstand dies beschließt, genehmigt der Auftraggeber die GDAP-Beziehung."],
    ["fr", "S'il le juge utile, le Client approuve la relation GDAP."],
    ["es", "A su entera discreción, el Cliente aprobará la relación GDAP."],
    ["nl", "Indien hij dat wenselijk acht, keurt Opdrachtgever de GDAP-relatie goed."],
  ])("nor where the condition comes first, in %s: %s", (language, clause) => {
    expect(statusIn("admin-access", language, clause)).toBe("mentioned");
  });

  test("and the trace names the words that leave it open", () => {
    const { trace } = findingIn("poe", "en", "The Customer shall sign a proof of execution if it sees fit.");
    const texts = trace.passages.flatMap(({ force }) => force.map(({ text }) => text));
    expect(texts).toContain("is put off or left open by “if it sees fit”");
  });
});

describe("What only tells when, what for or on whose wish leaves nothing open", () => {
  test.each(clausesOf(TOLD))("%s %s: %s", (language, family, clause) => {
    expect(statusIn(family, language, clause)).toBe("incomplete");
  });

  test.each<[ClauseFamily, string]>([
    ["cpor", "The Customer consents to the CPOR claim and may revoke its consent at its discretion."],
    ["admin-access", "If it so chooses, the Customer shall approve the GDAP relationship."],
    ["admin-access", "The Customer shall approve the GDAP relationship, which it may end when it sees fit."],
    [
      "customer-agreement",
      "If it so chooses and orders again, the Customer shall accept the Microsoft Customer Agreement.",
    ],
    ["poe", "The Supplier may, if it sees fit, show this order to Microsoft as proof of execution."],
    ["poe", "If they want something signed, the Customer shall sign a proof of execution."],
    [
      "admin-access",
      "The Customer shall approve the GDAP relationship once its board decides on the day of migration.",
    ],
  ])("%s: %s", (family, clause) => {
    expect(statusIn(family, "en", clause)).toBe("incomplete");
  });
});
