import { refusalToInsert, standingOf, whoCanVet, wordingDigest } from "../../src/library";
import type { LibraryClause, Policy } from "../../src/library";
import type { Vetting } from "../../src/library/library";
import { aClause } from "./a-clause";

const vettedBy = async (by: string, clause = aClause()): Promise<LibraryClause> => ({
  ...clause,
  vetting: { state: "vetted", by, on: "2026-11-23", digest: await wordingDigest(clause) },
});
const inReview: Vetting = { state: "in-review", by: "Ada", on: "2026-11-23" };
const retired: Vetting = { state: "retired", by: "Grace", on: "2026-11-24", reason: "Microsoft ended it." };

describe("The digest of a wording", () => {
  test.each([
    ["the title", { title: "Another" }],
    ["a word of the body", { body: [{ level: 0, text: "B clause" } as const, ...aClause().body.slice(1)] }],
    ["the level of a paragraph", { body: aClause().body.map((block) => ({ ...block, level: 1 as const })) }],
    ["a question", { fillIns: aClause().fillIns.map((fillIn) => ({ ...fillIn, question: "Why?" })) }],
  ])("changes with %s", async (_, change) => {
    expect(await wordingDigest(aClause(change))).not.toBe(await wordingDigest(aClause()));
  });

  test("stays the same when only what nobody signs is changed", async () => {
    const other = aClause({ tags: ["new"], guidance: "Never.", owner: "Grace", reviewBy: "2028-01-01" });
    expect(await wordingDigest(other)).toBe(await wordingDigest(aClause()));
  });
});

describe("A clause stands as", () => {
  test("its record says", async () => {
    expect(await standingOf(aClause())).toBe("draft");
    expect(await standingOf(aClause({ vetting: inReview }))).toBe("in-review");
    expect(await standingOf(await vettedBy("Grace"))).toBe("vetted");
    expect(await standingOf(aClause({ vetting: retired }))).toBe("retired");
  });

  test("voided once a character of the vetted wording is another", async () => {
    expect(await standingOf({ ...(await vettedBy("Grace")), title: "A clause." })).toBe("voided");
  });
});

describe("Whether a clause may be inserted", () => {
  const policy: Policy = { insertOnlyVetted: true, vetters: ["ADA ", "Grace", "Barbara"] };
  const refusal = async (clause: LibraryClause, how = policy) =>
    refusalToInsert(clause, await standingOf(clause), how);

  test("is not asked of a library that lets every wording in", async () => {
    expect(await refusal(aClause(), { ...policy, insertOnlyVetted: false })).toBeUndefined();
  });

  test("is granted to a vetted wording", async () => {
    expect(await refusal(await vettedBy("Grace"))).toBeUndefined();
  });

  test("is refused to any other, with the reason and those who can vet it, its author not among them", async () => {
    expect(await refusal(aClause())).toBe(
      'Only vetted wordings may be inserted, and "A clause" is a draft. Grace or Barbara can vet it.',
    );
    expect(await refusal(aClause({ vetting: inReview }))).toMatch(/is still in review\. Grace or Barbara/);
    expect(await refusal({ ...(await vettedBy("Grace")), title: "Changed" })).toMatch(
      /"Changed" was changed after it was vetted, which makes the vetting void\. Grace or Barbara/,
    );
  });

  test("names the owner where nobody can vet", async () => {
    expect(await refusal(aClause(), { ...policy, vetters: [] })).toMatch(
      /names nobody who can vet it; ask Ada, who answers for it\.$/,
    );
    expect(await refusal(aClause(), { ...policy, vetters: ["Ada"] })).toMatch(
      /All who may vet changed it themselves; ask Ada/,
    );
  });

  test("is refused to a retired wording by every library, which names the one to use instead", async () => {
    const open: Policy = { insertOnlyVetted: false, vetters: [] };
    expect(await refusal(aClause({ vetting: retired }), open)).toBe(
      '"A clause" was retired by Grace on 2026-11-24: Microsoft ended it.',
    );
    expect(await refusal(aClause({ vetting: retired, supersededBy: "cpor-2" }), open)).toMatch(
      /Use the clause "cpor-2" instead\.$/,
    );
  });
});

test("Who changed a wording before its last vetting may vet it again", () => {
  const change = { on: "2026-11-22", note: "Changed." };
  const changes = [
    { ...change, version: "1.0.0", by: "Ada", vetted: { by: "Grace", on: "2026-11-23", digest: "" } },
    { ...change, version: "1.1.0", by: "Grace" },
  ];
  const policy = { insertOnlyVetted: true, vetters: ["Ada", "Grace"] };
  expect(whoCanVet(aClause({ changes }), policy)).toEqual(["Ada"]);
});
