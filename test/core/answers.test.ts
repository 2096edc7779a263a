import type { ClauseFamily, LanguageCode, Status } from "../../src/core";
import { statusIn } from "./passage-in-agreement";

describe("A question that the next words answer", () => {
  const cases: readonly (readonly [LanguageCode, ClauseFamily, string, Status])[] = [
    [
      "en",
      "cpor",
      "Does the Customer consent to the Supplier's CPOR claim? Yes, the Customer consents.",
      "incomplete",
    ],
    [
      "en",
      "cpor",
      "Does the Customer consent to the Supplier's CPOR claim? No; it objects to any such claim.",
      "adverse",
    ],
    [
      "en",
      "cpor",
      "Does the Customer consent to the Supplier's CPOR claim? Nothing is decided.",
      "mentioned",
    ],
    [
      "en",
      "cpor",
      "Does the Customer consent to the Supplier's CPOR claim? No claim is filed before May.",
      "mentioned",
    ],
    [
      "de",
      "cpor",
      "Stimmt der Auftraggeber dem CPOR-Claim des Auftragnehmers zu? Nein, er lehnt ihn ab.",
      "adverse",
    ],
    [
      "fr",
      "cpor",
      "Le Client accepte-t-il la revendication CPOR du Prestataire ? Non, il la refuse.",
      "adverse",
    ],
  ];
  test.each(cases)("%s %s: %s", (language, family, passage, status) => {
    expect(statusIn(family, language, passage)).toBe(status);
  });
});

describe("A box that is ticked", () => {
  const asked = "May the Supplier be entered as digital partner of record on the Customer's subscriptions?";
  const proposed = "The Supplier would like to file a CPOR claim for Intune.";
  const cases: readonly (readonly [ClauseFamily, string, Status])[] = [
    ["dpor", `${asked} ☐ Yes. ☒ No. It is not wanted.`, "adverse"],
    ["dpor", `${asked}\n☐ Yes ☒ No`, "adverse"],
    ["dpor", `${asked}\n☒ Yes ☐ No`, "incomplete"],
    ["dpor", `${asked}\n☐ Yes ☐ No`, "mentioned"],
    ["cpor", `${proposed}\n☒ The Customer consents. ☐ The Customer does not consent.`, "incomplete"],
    ["cpor", `${proposed}\n☐ The Customer consents. ☒ The Customer does not consent.`, "adverse"],
    ["cpor", `${proposed}\n☒ By e-mail ☐ By letter`, "mentioned"],
    ["cpor", `${proposed}\n☒ Yes ☒ No`, "mentioned"],
    [
      "cpor",
      `${proposed}\n☒ The works council has been heard on every one of the points in this form`,
      "mentioned",
    ],
    ["cpor", `| Claim | CPOR claim for Intune |\n☒ Yes ☐ No`, "mentioned"],
    ["cpor", `☒ CPOR claim for Intune\n☒ Yes ☐ No`, "mentioned"],
  ];
  test.each(cases)("answers what stands before it, %s: %s", (family, passage, status) => {
    expect(statusIn(family, "en", passage)).toBe(status);
  });
});

describe("A line that says in a word what becomes of it", () => {
  test.each([
    ["GDAP access of the Supplier: refused.", "adverse"],
    ["GDAP access of the Supplier: agreed.", "incomplete"],
    ["GDAP access of the Supplier: see Annex 4.", "mentioned"],
  ])("%s", (passage, status) => {
    expect(statusIn("admin-access", "en", passage)).toBe(status);
  });
});

describe("Under a heading of questions", () => {
  test("what a tick answers is agreed", () => {
    const passage =
      "### Questions\nThe Supplier would like to file a CPOR claim for Intune.\n☒ The Customer consents.";
    expect(statusIn("cpor", "en", passage)).toBe("incomplete");
  });

  test("what the answers agree to is agreed where they are part of the contract", () => {
    const passage =
      "### Questions\nYour answers are part of the contract.\nThe Customer approves the GDAP relationship.";
    expect(statusIn("admin-access", "en", passage)).toBe("incomplete");
  });
});
