import { statusIn } from "./passage-in-agreement";

describe("A firm whose name is a single word takes the place", () => {
  it.each([
    ["tpor", "Litware remains partner of record for the licences."],
    ["dpor", "Only Relecloud may be entered as digital partner of record on the subscriptions."],
    ["dpor", "The entry as digital partner of record is for Wingtip alone."],
    ["tpor", "Wingtip alone is the reseller of record for the subscriptions."],
    ["tpor", "The reseller of record remains Relecloud."],
  ] as const)("%s: %s", (family, passage) => {
    expect(statusIn(family, "en", passage)).toBe("adverse");
  });
});

describe("A single word with a capital is no firm", () => {
  it.each([
    ["tpor", "en", "Procurement remains partner of record for the licences."],
    ["dpor", "en", "Only Owners may enter a digital partner of record on the subscriptions."],
    ["tpor", "en", "The Steward remains partner of record for the licences."],
    ["tpor", "en", "That Steward remains partner of record for the licences."],
    ["dpor", "en", "Only the Wingtip may be entered as digital partner of record on the subscriptions."],
    ["dpor", "de", "Nur Kontoinhaber dürfen den Digital Partner of Record eintragen."],
    ["dpor", "de", "Stichtag bleibt für den Digital Partner of Record der 1. März."],
    ["tpor", "de", "Ansprechpartner bleibt Reseller of Record."],
  ] as const)(
    "where a cue knows it, an article or a pointing word stands before it, or every noun has one (%s, %s): %s",
    (family, language, passage) => {
      expect(statusIn(family, language, passage)).toBe("mentioned");
    },
  );
});

describe("A place that is for one alone", () => {
  it.each([
    "The entry as digital partner of record goes to Litware alone, and the Supplier has no claim to it.",
    "The entry as digital partner of record is reserved for Relecloud alone; the Supplier has no claim to it.",
  ])("is for the one who stands next to that word: %s", (passage) => {
    expect(statusIn("dpor", "en", passage)).toBe("adverse");
  });

  it.each([
    "The entry as digital partner of record goes to the Supplier alone, and Litware has no claim to it.",
    "The entry as digital partner of record is reserved for the Supplier alone, and Relecloud has no claim to it.",
  ])("and given to nobody else if that is the partner: %s", (passage) => {
    expect(statusIn("dpor", "en", passage)).not.toBe("adverse");
  });
});

describe("What was given to a third firm and is over", () => {
  const claim = "The Customer consents to the Supplier's claim as Claiming Partner of Record for Teams.";
  const entry =
    "The Customer shall enter the Supplier (Partner ID 4567890) as digital partner of record on all Azure subscriptions.";

  it.each([
    ["cpor", claim, "The Customer's consent to a claim by % as Claiming Partner of Record has lapsed."],
    ["cpor", claim, "The consent to % as Claiming Partner of Record for Teams has ended."],
    ["dpor", entry, "The designation of % as digital partner of record is over."],
  ] as const)("takes nothing from the partner (%s): %s %s", (family, clause, over) => {
    const before = statusIn(family, "en", clause);
    expect(statusIn(family, "en", `${clause}\n${over.replace("%", "Litware Systems")}`)).toBe(before);
    expect(statusIn(family, "en", `${clause}\n${over.replace("%", "the Supplier")}`)).toBe("adverse");
  });

  it("is only mentioned where nothing else is said", () => {
    const lapsed =
      "The Customer's consent to a claim by Litware Systems as Claiming Partner of Record has lapsed.";
    expect(statusIn("cpor", "en", lapsed)).toBe("mentioned");
  });
});
