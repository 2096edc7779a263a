import type { ClauseFamily, LanguageCode } from "../../src/core";
import { findingIn, statusIn } from "./passage-in-agreement";

/** What most clauses may be made subject to, and which takes nothing back. */
const OTHERWISE_AGREED: readonly (readonly [LanguageCode, ClauseFamily, string])[] = [
  [
    "en",
    "cpor",
    "Unless the parties agree otherwise in writing, the Customer consents to the Supplier's CPOR claim.",
  ],
  ["en", "cpor", "The Customer consents to the Supplier's CPOR claim, unless the parties agree otherwise."],
  [
    "en",
    "cpor",
    "The Customer consents to the Supplier's CPOR claim, save as the parties may otherwise agree.",
  ],
  [
    "en",
    "poe",
    "The Supplier may submit this contract to Microsoft as proof of execution, unless the parties agree otherwise.",
  ],
  [
    "en",
    "tpor",
    "Unless the parties agree otherwise, the Supplier is the transacting partner of record for the subscriptions.",
  ],
  [
    "de",
    "cpor",
    "Soweit nichts anderes vereinbart ist, stimmt der Auftraggeber dem CPOR-Claim des Auftragnehmers zu.",
  ],
  [
    "de",
    "cpor",
    "Sofern nicht anders vereinbart, stimmt der Auftraggeber dem CPOR-Claim des Auftragnehmers zu.",
  ],
  [
    "de",
    "poe",
    "Sofern die Parteien keine abweichende Regelung treffen, unterzeichnet der Auftraggeber einen Proof of Execution.",
  ],
  [
    "fr",
    "admin-access",
    "À moins que les parties n'en conviennent autrement, le Client approuve la relation GDAP.",
  ],
  [
    "es",
    "cpor",
    "Salvo que las partes acuerden otra cosa, el Cliente consiente la reclamación CPOR del Proveedor.",
  ],
  [
    "es",
    "tpor",
    "No obstante la cláusula 12, el Proveedor vende las suscripciones al Cliente como Cloud Solution Provider.",
  ],
  [
    "nl",
    "cpor",
    "Voor zover partijen niet anders overeenkomen, stemt Opdrachtgever in met de CPOR-claim van Leverancier.",
  ],
];

test.each(OTHERWISE_AGREED)(
  "what holds unless something else is agreed binds: %s, %s: %s",
  (code, family, text) => {
    expect(statusIn(family, code, text)).toMatch(/present|incomplete/);
  },
);

test.each([
  ["en", "The Customer consents to the Supplier's CPOR claim if the parties so agree."],
  ["de", "Sofern die Parteien es vereinbaren, stimmt der Auftraggeber dem CPOR-Claim des Auftragnehmers zu."],
] as const)("what holds only if the parties agree on it does not: %s: %s", (code, text) => {
  expect(statusIn("cpor", code, text)).toBe("mentioned");
});

test("accounts that are open until a date are not left open", () => {
  const text = `The Customer shall create guest accounts with the role Exchange Administrator for the Supplier's engineers.
The accounts are open until 30 October 2026 and are deleted on the day after it.`;
  const { elements } = findingIn("admin-access", "en", text);
  expect(elements.find(({ element }) => element === "term")!.state).toBe("found");
});
