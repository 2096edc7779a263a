import type { ClauseFamily, LanguageCode } from "../../src/core";
import { stateIn } from "./passage-in-agreement";

describe("A Partner ID needs no label in a clause about the partner's place", () => {
  it.each<[ClauseFamily, LanguageCode, string]>([
    [
      "dpor",
      "en",
      "The Customer shall put down the Supplier (6466876) as digital partner of record on each Azure subscription.",
    ],
    [
      "cpor",
      "en",
      "The Customer consents to the Supplier being Claiming Partner of Record for Teams. 2645805 is what the claim will show.",
    ],
    [
      "cpor",
      "es",
      "El Cliente consiente la reclamación como Claiming Partner of Record que el Proveedor registre con su código 1465233.",
    ],
  ])("of %s in %s: %s", (family, language, passage) => {
    expect(stateIn(family, "partner-id", language, passage)).toBe("found");
  });
});

describe("A number is no Partner ID", () => {
  const clause = "The Customer consents to the Supplier being Claiming Partner of Record for Teams";
  it.each([
    ["where it is an order's", `${clause} under order 2645805.`],
    ["where it is a sum", `${clause} for a fee of € 2645805.`],
    ["where it counts", `${clause} at 2645805 users.`],
    ["where it is the number of a sales channel", `${clause}. The Supplier's PCN is 2645805.`],
    ["where there are two", `${clause}, 2645805 and 7711223.`],
    ["where it stands in a clause about something else", `${clause}.\n\nThe meter reads 2645805.`],
    [
      "where a sentence between speaks of another mechanism",
      `${clause}. The proof of execution bears 2645805.`,
    ],
  ])("%s", (_, passage) => {
    expect(stateIn("cpor", "partner-id", "en", passage)).toBe("absent");
  });

  it("where a place for it is empty", () => {
    expect(stateIn("cpor", "partner-id", "en", `${clause}, 2645805. Partner ID: ______.`)).toBe("blank");
  });
});
