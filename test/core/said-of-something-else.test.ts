import type { ClauseFamily, LanguageCode } from "../../src/core";
import { stateOf } from "./finding-in";

/** A clause that lacks the element, and a sentence behind it that has the element's words and says something else. */
type Case = readonly [
  family: ClauseFamily,
  element: string,
  language: LanguageCode,
  clause: string,
  other: string,
];
const LINK =
  "2.1 The Supplier shall link its Partner ID 4455667 by Partner Admin Link to the guest accounts of its engineers.";
const CLAIM =
  "2.1 The Supplier shall file the claim as Claiming Partner of Record for Teams in Partner Center.";
const GDAP = "2.1 The Customer shall approve a GDAP relationship with the Teams Administrator role.";
const PROOF = "2.1 This Agreement is the proof of execution of the engagement.";

describe("What a clause must say is not said by a sentence that speaks of something else", () => {
  it.each<Case>([
    ["pal", "access", "en", LINK, "2.2 Sign-on with a second factor is compulsory for guests."],
    ["pal", "access", "en", LINK, "2.2 The link gives the guest accounts no permission."],
    [
      "cpor",
      "consent",
      "en",
      CLAIM,
      "2.2 The Customer shall sign such acknowledgement as Microsoft requires.",
    ],
    ["cpor", "consent", "en", CLAIM, "2.2 On renewal the Customer will give a fresh acknowledgement."],
    ["cpor", "consent", "en", CLAIM, "2.2 The Customer shall accept the Supplier's reseller request."],
    ["admin-access", "term", "en", GDAP, "2.2 Sign-ins to the accounts are retained for a year."],
    [
      "admin-access",
      "term",
      "en",
      GDAP,
      "2.2 The Customer can end the relationship whenever it likes; tickets then go by screen share.",
    ],
    [
      "admin-access",
      "term",
      "en",
      "2.1 The Customer shall create an account for each of the Supplier's consultants listed in the project plan and shall give those accounts the Teams Administrator role.",
      "2.2 The accounts are personal.",
    ],
    [
      "poe",
      "disclosure",
      "en",
      PROOF,
      "2.2 The Supplier has disclosed that Microsoft may pay it for the engagement.",
    ],
    [
      "poe",
      "services",
      "en",
      PROOF,
      "2.2 The Customer acknowledges that the Supplier is a partner of Microsoft for these services.",
    ],
    [
      "pal",
      "access",
      "de",
      "2.1 Der Auftragnehmer verknüpft die Gastkonten seiner Techniker über den Partner Admin Link mit seiner Partner-ID 4455667.",
      "2.2 Die Gastkonten sind durch einen zweiten Faktor geschützt.",
    ],
    [
      "cpor",
      "consent",
      "nl",
      "2.1 Leverancier dient in Partner Center de claim als Claiming Partner of Record voor Teams in.",
      "2.2 Klant ondertekent binnen tien dagen een aanvullende verklaring.",
    ],
    [
      "admin-access",
      "term",
      "es",
      "2.1 El Cliente aprobará una relación GDAP con el rol Administrador de Teams.",
      "2.2 Las partes guardarán reserva durante la vigencia del contrato y dos años más.",
    ],
  ])("%s.%s in %s: %s %s", (family, element, language, clause, other) => {
    expect(stateOf(family, element, language, `${clause}\n${other}`)).toBe("absent");
  });

  it.each<Case>([
    [
      "pal",
      "access",
      "en",
      LINK,
      "2.2 The guest accounts in the Customer's directory are set up by its administrator.",
    ],
    ["pal", "access", "en", LINK, "2.2 The Customer keeps the guest accounts as they are."],
    ["cpor", "consent", "en", CLAIM, "2.2 The Customer consents to that claim."],
    ["poe", "disclosure", "en", PROOF, "2.2 The Supplier may show it to Microsoft."],
  ])("but by one that speaks of it: %s.%s in %s: %s %s", (family, element, language, clause, other) => {
    expect(stateOf(family, element, language, `${clause}\n${other}`)).toBe("found");
  });
});
