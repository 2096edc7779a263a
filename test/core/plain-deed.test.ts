import type { ClauseFamily, LanguageCode } from "../../src/core";
import { findingIn, statusIn } from "./passage-in-agreement";

describe("A sentence without a word that binds is read as agreed where it says what is done under this agreement", () => {
  it.each<[ClauseFamily, LanguageCode, string]>([
    ["admin-access", "en", "The parties set up a GDAP relationship with the Security Reader role."],
    [
      "dpor",
      "en",
      "Every year the Customer, through one of its global administrators, ties the Supplier to the subscription as digital partner of record.",
    ],
    [
      "admin-access",
      "en",
      "The Head of Systems waves through a GDAP relationship with the Teams Administrator role.",
    ],
    ["cpor", "en", "You have our nod for the claiming partner of record entry on Teams and Intune."],
    [
      "tpor",
      "en",
      "From 1 May this order makes the Supplier the transacting partner of record for the Azure plan.",
    ],
    ["admin-access", "en", "She switches on a GDAP relationship for the Supplier with two roles."],
    ["admin-access", "de", "Zum Start schaltet der Auftraggeber eine GDAP-Beziehung mit zwei Rollen scharf."],
    ["admin-access", "nl", "Opdrachtgever tuigt bij aanvang een GDAP-relatie met twee rollen op."],
  ])("of %s in %s: %s", (family, language, passage) => {
    expect(["present", "incomplete"]).toContain(statusIn(family, language, passage));
  });

  it("but not where the same sentence tells that it was undone", () => {
    const deed = (then: string): string =>
      `The Customer's administrators set the Supplier, Partner ID 4480617, on the subscription as digital partner of record in 2023${then}.`;
    expect(statusIn("dpor", "en", deed(""))).toBe("present");
    expect(statusIn("dpor", "en", deed(", took it off in 2024 and mean to leave it so"))).toBe("mentioned");
  });

  it("and the reader is told that no word binds", () => {
    const { trace } = findingIn(
      "admin-access",
      "en",
      "The parties set up a GDAP relationship with the Security Reader role.",
    );
    expect(trace.outcome).toBe("unclear");
    expect(trace.doubts.map(({ text }) => text)).toEqual([
      expect.stringContaining("No word here binds anybody"),
    ]);
    expect(trace.passages[0]!.reason).toMatch(/^says what .* does, without a word that binds$/);
  });
});

describe("It stays a mention", () => {
  it.each<[string, ClauseFamily, LanguageCode, string]>([
    [
      "where partners and customers in general are meant",
      "pal",
      "en",
      "A Partner Admin Link ties a partner's number to the account that it uses at a customer.",
    ],
    [
      "where it has no verb",
      "cpor",
      "en",
      "The Customer and the Supplier as claiming partner of record for Teams.",
    ],
    [
      "where a party only tells of it",
      "poe",
      "en",
      "The Supplier has explained what Microsoft calls proof of execution.",
    ],
    [
      "where a party only plans it",
      "pal",
      "en",
      "The Supplier plans a Partner Admin Link for the Customer's subscriptions.",
    ],
    [
      "where an older paper is told of",
      "admin-access",
      "en",
      "Under the agreement of 2019, which expired in 2022, the Supplier worked through GDAP in the tenant.",
    ],
    [
      "where only something of a party is named",
      "pal",
      "en",
      "A Partner Admin Link shows up in the Customer's portal.",
    ],
    [
      "where a party stands in a relative clause alone",
      "admin-access",
      "es",
      "La conformidad con la relación GDAP que le solicite el Proveedor.",
    ],
    [
      "where the mechanism is what the sentence is about",
      "pal",
      "en",
      "A Partner Admin Link presupposes the Contributor role on the subscription.",
    ],
  ])("%s", (_, family, language, passage) => {
    expect(statusIn(family, language, passage)).toBe("mentioned");
  });
});
