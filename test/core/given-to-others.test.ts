import type { ClauseFamily, LanguageCode } from "../../src/core";
import { statusIn } from "./passage-in-agreement";

const NAMES: readonly (readonly [ClauseFamily, string])[] = [
  ["cpor", "Claiming Partner of Record"],
  ["dpor", "Digital Partner of Record"],
  ["tpor", "reseller of record"],
];

/** By these the customer gives a place that the partner could have to somebody else. */
const GIVEN: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    "The Customer records another partner as NAME.",
    "The Customer will list Litware Ltd as NAME.",
    "On 1 May the Customer enters the successor as NAME.",
  ],
  de: [
    "Der Auftraggeber trägt die Litware AG als NAME ein.",
    "Der Auftraggeber hinterlegt einen anderen Dienstleister als NAME.",
    "Als NAME trägt der Auftraggeber ab dem Stichtag einen anderen Partner ein.",
  ],
  fr: [
    "Le Client inscrit un autre prestataire comme NAME.",
    "À compter du 1er mai, le Client désignera Litware SA comme NAME.",
  ],
  es: ["El Cliente registra a otro proveedor como NAME.", "El Cliente indicará a Litware, S.L. como NAME."],
  nl: [
    "Opdrachtgever registreert een andere leverancier als NAME.",
    "Opdrachtgever wijst Litware B.V. aan als NAME.",
  ],
};

const CASES = Object.entries(GIVEN).flatMap(([code, texts]) =>
  texts.flatMap((text) =>
    NAMES.map(([family, name]) => [code as LanguageCode, family, text.replace("NAME", name)] as const),
  ),
);

test.each(CASES)(
  "a place given to somebody else is refused to the partner: %s, %s: %s",
  (code, family, text) => {
    expect(statusIn(family, code, text)).toBe("adverse");
  },
);

test("a partner that the agreement calls the Successor is nobody else", () => {
  const text =
    "The Customer records the Supplier, its successor, as Digital Partner of Record on all subscriptions.";
  expect(statusIn("dpor", "en", text)).toMatch(/present|incomplete/);
});

test.each([
  [
    "admin-access",
    "The Customer approves another partner's GDAP relationship with the role Exchange Administrator.",
  ],
  [
    "admin-access",
    "The Customer grants another supplier delegated administration privileges until 31 May 2027.",
  ],
  ["admin-access", "The Customer approves the GDAP relationship of another partner for two years."],
  ["pal", "Another partner links its Partner ID to the service principal with the Contributor role."],
] as const)("what another firm is given or does is no clause for the partner: %s: %s", (family, text) => {
  expect(statusIn(family, "en", text)).toMatch(/missing|mentioned/);
});
