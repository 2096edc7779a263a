import { newVersion, submitted, vetted, type Revision } from "../../src/library/revise";
import { takenIn } from "../../src/library/take-in";
import type { LibraryClause } from "../../src/library";
import { whoCanVet } from "../../src/library";
import { aClause } from "./a-clause";

const START = aClause({ body: [...aClause().body, { level: 1, text: "The last one." }] });

async function changedBy(by: string, revision: Revision, clause = START): Promise<LibraryClause> {
  const revised = await newVersion(clause, revision, "minor", { by, on: "2026-12-01", note: `By ${by}.` });
  if ("message" in revised) throw new Error(revised.message);
  return revised.clause;
}
const withText = (index: number, text: string, { body } = START): Revision => ({
  body: body.map((block, at) => (at === index ? { level: 1, text } : block)),
});

describe("A clause of another file", () => {
  test("is added where the library has none of its id", () => {
    expect(takenIn(undefined, START)).toEqual({ clause: START, outcome: "added", conflicts: [] });
  });

  test("is taken where it goes on from the library's, and left where the library's goes on from it", async () => {
    const later = await changedBy("Grace", { title: "Later" });
    expect(takenIn(START, later)).toEqual({ clause: later, outcome: "updated", conflicts: [] });
    expect(takenIn(later, START)).toEqual({ clause: later, outcome: "kept", conflicts: [] });
    expect(takenIn(later, later)).toEqual({ clause: later, outcome: "kept", conflicts: [] });
  });

  test("brings its vetting along where the wording is the same", async () => {
    const review = await submitted(START, { by: "Ada", on: "2026-12-01" });
    if ("message" in review) throw new Error(review.message);
    const policy = { insertOnlyVetted: true, vetters: [] };
    const done = await vetted(review.clause, policy, { by: "Grace", on: "2026-12-02" });
    if ("message" in done) throw new Error(done.message);
    expect(takenIn(START, done.clause)).toMatchObject({ clause: done.clause, outcome: "updated" });
    expect(takenIn(done.clause, START)).toMatchObject({ clause: done.clause, outcome: "kept" });
    const altered = { ...done.clause, title: "Altered without a version" };
    expect(takenIn(START, altered)).toMatchObject({
      clause: { vetting: { state: "draft" } },
      conflicts: [{ path: "title", theirs: altered.title }],
    });
  });

  test("brings along that it is retired, and by which clause it is followed", () => {
    const theirs: LibraryClause = {
      ...START,
      vetting: { state: "retired", by: "Grace", on: "2026-12-02", reason: "Ended." },
      supersededBy: "cpor-next",
    };
    expect(takenIn(START, theirs).clause).toEqual(theirs);
  });

  test("is joined with the library's where both changed since one version: a draft with the changes of both", async () => {
    const mine = await changedBy("Ada", withText(3, "The very last one."));
    const theirs = await changedBy("Grace", { title: "Their title" });
    const { clause, outcome, conflicts } = takenIn(mine, theirs);
    expect([outcome, conflicts]).toEqual(["joined", []]);
    expect(clause).toMatchObject({
      title: "Their title",
      version: "1.1.1",
      vetting: { state: "draft" },
      body: mine.body,
    });
    expect(clause.changes.map(({ version, by }) => `${version} ${by}`)).toEqual([
      "1.0.0 Ada",
      "1.1.0 Ada",
      "1.1.1 Grace",
    ]);
    expect(clause.earlier!.map(({ version }) => version)).toEqual(["1.0.0", "1.1.0"]);
    const policy = { insertOnlyVetted: true, vetters: ["Ada", "Grace", "Barbara"] };
    expect(whoCanVet(clause, policy)).toEqual(["Barbara"]);
  });

  test("conflicts with the library's where both changed one paragraph, and is settled as somebody chooses", async () => {
    const mine = await changedBy("Ada", withText(3, "Mine."));
    const theirs = await changedBy("Grace", withText(3, "Theirs."));
    expect(takenIn(mine, theirs).conflicts).toMatchObject([
      {
        path: "body[3]",
        base: [{ text: "The last one." }],
        mine: [{ text: "Mine." }],
        theirs: [{ text: "Theirs." }],
      },
    ]);
    const { clause } = takenIn(mine, theirs, () => "theirs");
    expect(clause.body[3]).toEqual({ level: 1, text: "Theirs." });
  });

  test("conflicts wherever it differs where nothing is known of a common version", async () => {
    const mine = await changedBy("Ada", { title: "Mine" });
    const noRecord = (clause: LibraryClause): LibraryClause => ({ ...clause, earlier: [] });
    const theirs = await changedBy("Grace", { title: "Theirs" });
    expect(takenIn(noRecord(mine), noRecord(theirs)).conflicts).toMatchObject([
      { path: "title", base: undefined },
    ]);
    const stranger = { ...START, title: "Strange", changes: [{ ...START.changes[0]!, by: "Mallory" }] };
    expect(takenIn(START, stranger).conflicts).toMatchObject([{ path: "title", base: undefined }]);
    expect(takenIn({ ...mine, earlier: undefined } as LibraryClause, stranger).conflicts).toHaveLength(1);
  });
});
