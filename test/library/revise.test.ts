import {
  higherVersion,
  newVersion,
  retired,
  submitted,
  vetted,
  type Revised,
} from "../../src/library/revise";
import type { LibraryClause } from "../../src/library";
import { standingOf, wordingOf } from "../../src/library";
import { aClause } from "./a-clause";

const BY_ADA = { by: "Ada", on: "2026-12-01" };
const BY_GRACE = { by: "Grace", on: "2026-12-02" };
const ANYBODY = { insertOnlyVetted: true, vetters: [] };

function done(revised: Revised): LibraryClause {
  if ("message" in revised) throw new Error(revised.message);
  return revised.clause;
}
const refusal = (revised: Revised) => ("message" in revised ? revised.message : "");

const CHANGED = aClause().body.map((block) =>
  "text" in block && block.level === 2 ? { ...block, text: 'to be named "Customer".' } : block,
);
const changed = async (clause: LibraryClause, by = "Ada") =>
  done(await newVersion(clause, { body: CHANGED }, "minor", { by, on: "2026-12-03", note: "One word." }));
const vettedByGrace = async (clause = aClause()) =>
  done(await vetted(done(await submitted(clause, BY_ADA)), ANYBODY, BY_GRACE));

describe("A new version", () => {
  test("is a draft with a change note, and keeps the wording before it", async () => {
    const before = aClause();
    const after = await changed(before);
    expect(after).toMatchObject({ id: before.id, version: "1.1.0", vetting: { state: "draft" } });
    expect(after.body).toEqual(CHANGED);
    expect(after.changes).toEqual([
      ...before.changes,
      { version: "1.1.0", by: "Ada", on: "2026-12-03", note: "One word." },
    ]);
    expect(after.earlier).toEqual([{ version: "1.0.0", ...wordingOf(before) }]);
    const back = { body: before.body };
    const third = done(await newVersion(after, back, "patch", { ...BY_ADA, note: "Back." }));
    expect(third.earlier!.map(({ version }) => version)).toEqual(["1.0.0", "1.1.0"]);
  });

  test("takes the number that its maintainer chose for the size of the change", () => {
    expect((["patch", "minor", "major"] as const).map((size) => higherVersion("1.2.3", size))).toEqual([
      "1.2.4",
      "1.3.0",
      "2.0.0",
    ]);
  });

  test("voids the vetting, and records who had vetted the version before", async () => {
    const after = await changed(await vettedByGrace());
    expect(await standingOf(after)).toBe("draft");
    expect(after.changes[0]!.vetted).toMatchObject({ by: "Grace", on: "2026-12-02" });
  });

  test("does not record a vetting that was void", async () => {
    const after = await changed({ ...(await vettedByGrace()), title: "Slipped in" });
    expect(after.changes[0]!.vetted).toBeUndefined();
  });

  test("may change what is said of the wording as well", async () => {
    const revision = { title: "Another clause", guidance: "Sometimes.", tags: ["new"] };
    const after = done(await newVersion(aClause(), revision, "major", { ...BY_ADA, note: "New." }));
    expect(after).toMatchObject(revision);
  });

  test("is refused where the wording stays the same, and where the clause is retired", async () => {
    const same = { title: aClause().title, tags: ["new"] };
    expect(refusal(await newVersion(aClause(), same, "patch", { ...BY_ADA, note: "" }))).toMatch(
      /is the same as before/,
    );
    const gone = done(retired(aClause(), { ...BY_ADA, reason: "Ended." }));
    const again = await newVersion(gone, { title: "Again" }, "patch", { ...BY_ADA, note: "" });
    expect(refusal(again)).toMatch(/is retired; make a new clause/);
  });
});

describe("A submission", () => {
  test("puts a draft in review", async () => {
    expect(await standingOf(done(await submitted(aClause(), BY_ADA)))).toBe("in-review");
  });

  test("is refused to a wording changed behind the record's back, for then nobody knows its author", async () => {
    const voided = { ...(await vettedByGrace()), title: "Changed" };
    expect(refusal(await submitted(voided, BY_ADA))).toMatch(
      /without a new version; put the vetted wording back/,
    );
  });

  test("is refused for anything else", async () => {
    expect(refusal(await submitted(await vettedByGrace(), BY_ADA))).toMatch(/is vetted; only a draft/);
  });
});

describe("A vetting", () => {
  const inReview = async (clause = aClause()) => done(await submitted(clause, BY_ADA));

  test("is tied to the wording that was in review", async () => {
    const clause = await vettedByGrace();
    expect(clause.vetting).toMatchObject({ state: "vetted", ...BY_GRACE });
    expect(await standingOf(clause)).toBe("vetted");
  });

  test("is refused before the submission", async () => {
    expect(refusal(await vetted(aClause(), ANYBODY, BY_GRACE))).toMatch(
      /is draft; .* after it was submitted/,
    );
  });

  test("is refused to the author, however the name is spelt", async () => {
    expect(refusal(await vetted(await inReview(), ANYBODY, { by: " ADA ", on: "" }))).toMatch(
      /changed "cpor-standard" since it was last vetted and cannot vet it\. Somebody else must\./,
    );
  });

  test("is refused to everybody who changed the wording since the last vetting, and to nobody else", async () => {
    const policy = { insertOnlyVetted: true, vetters: ["Ada", "Grace", "Barbara"] };
    const byTwo = await inReview(await changed(await changedTitle(aClause(), "Barbara"), "Ada"));
    for (const by of ["Ada", "Barbara"]) {
      expect(refusal(await vetted(byTwo, policy, { by, on: "" }))).toMatch(/cannot vet it\. Grace can\./);
    }
    // Ada wrote the version that Grace vetted; Grace changed it, so now Ada vets.
    const byGrace = await inReview(await changed(await vettedByGrace(), "Grace"));
    expect(refusal(await vetted(byGrace, policy, BY_GRACE))).toMatch(/Ada or Barbara can\./);
    expect(await standingOf(done(await vetted(byGrace, policy, BY_ADA)))).toBe("vetted");
  });

  test("is refused to one whom the policy does not name, where it names any", async () => {
    const policy = { insertOnlyVetted: true, vetters: ["Grace"] };
    expect(refusal(await vetted(await inReview(), policy, { by: "Mallory", on: "" }))).toMatch(
      /does not name Mallory among those who vet\. Grace can\./,
    );
  });

  const changedTitle = async (clause: LibraryClause, by: string) =>
    done(await newVersion(clause, { title: "Other" }, "patch", { by, on: "2026-12-03", note: "Title." }));
});

describe("A retirement", () => {
  const reason = "Microsoft ended it.";

  test("names who, when, why and the clause to use instead", () => {
    const clause = done(retired(aClause(), { ...BY_GRACE, reason }, aClause({ id: "cpor-next" })));
    expect(clause).toMatchObject({
      vetting: { state: "retired", ...BY_GRACE, reason },
      supersededBy: "cpor-next",
    });
    expect(done(retired(aClause(), { ...BY_GRACE, reason }))).not.toHaveProperty("supersededBy");
  });

  test("is refused where it happened already, or the successor is the clause itself or retired", () => {
    const gone = done(retired(aClause(), { ...BY_GRACE, reason }));
    expect(refusal(retired(gone, { ...BY_GRACE, reason }))).toMatch(/is retired already/);
    expect(refusal(retired(aClause(), { ...BY_GRACE, reason }, aClause()))).toMatch(/its own successor/);
    const other = { ...gone, id: "cpor-old" };
    expect(refusal(retired(aClause(), { ...BY_GRACE, reason }, other))).toMatch(
      /"cpor-old" is retired itself/,
    );
  });
});
