import {
  insertedClauses,
  type Library,
  libraryFingerprints,
  termWordsOf,
  versionsOf,
  vettingOf,
  wordingDigest,
} from "../../src/library";
import type { MarkedClause } from "../../src/core";
import { linesOf, paragraphsOf } from "../core/as-inserted";
import { EARLIER_VERSION, libraryWith, PRESENT_VERSION } from "./two-versions";

const VALUES = { workloads: "Teams", "partner-id": "4567890" };
const library = libraryWith(PRESENT_VERSION);
const OLD = linesOf(EARLIER_VERSION, VALUES);
const NEW = linesOf(PRESENT_VERSION, VALUES);

const found = (lines: readonly string[], marked: readonly MarkedClause[], from: Library = library) =>
  insertedClauses(
    { paragraphs: paragraphsOf(lines.join("\n")), notices: [], marked },
    [],
    from,
    libraryFingerprints(from),
  );
const marks = (tag: string, from: number, to: number): MarkedClause => ({ control: 7, tag, from, to });

describe("The clauses of a library in an agreement", () => {
  it("are those that are marked and those that are known by their words, in reading order", () => {
    const lines = [...OLD, "Between.", ...NEW];
    const marked = [marks("pc:association@1.1.0", 8, 15)];
    expect(found(lines, marked)).toMatchObject([
      { from: 0, to: 6, clauseId: "association", version: "1.0.0", newer: { version: "1.1.0" } },
      { from: 8, to: 15, clauseId: "association", version: "1.1.0", control: 7, isKept: true },
    ]);
    const [first, second] = found(lines, marked);
    expect([first!.control, second!.newer]).toEqual([undefined, undefined]);
  });

  it("are known by their words alone where marks were not looked for", () => {
    const paragraphs = paragraphsOf(NEW.join("\n"));
    const byWords = insertedClauses({ paragraphs, notices: [] }, [], library, libraryFingerprints(library));
    expect(byWords).toMatchObject([{ version: "1.1.0", standing: { changed: false } }]);
  });

  it("are believed their mark, whatever became of the words", () => {
    const [clause] = found(["Something else."], [marks("pc:association@1.0.0", 0, 0)]);
    expect(clause).toMatchObject({ version: "1.0.0", isKept: true, standing: { changed: true } });
  });

  it("are compared with today's wording where theirs was not kept", () => {
    const forgetful = libraryWith({ ...PRESENT_VERSION, earlier: [] });
    expect(found(NEW, [marks("pc:association@1.0.0", 0, 7)], forgetful)).toMatchObject([
      { version: "1.0.0", isKept: false, standing: { changed: false }, newer: { version: "1.1.0" } },
    ]);
    expect(found(NEW, [marks("pc:association@2.0.0", 0, 7)])[0]).not.toHaveProperty("newer");
  });

  it("are named though the library does not know them, and passed over where the mark is none of ours", () => {
    const [clause, ...others] = found(
      ["One.", "Two."],
      [marks("pc:unheard-of@1.0.0", 0, 0), marks("pc:note", 1, 1)],
    );
    expect(clause).toEqual({
      from: 0,
      to: 0,
      control: 7,
      clauseId: "unheard-of",
      version: "1.0.0",
      isKept: false,
    });
    expect(others).toEqual([]);
  });

  it("are not to be updated where they are retired, and their successor is named", () => {
    const successor = { ...PRESENT_VERSION, id: "association-anew" };
    const retired = {
      ...PRESENT_VERSION,
      vetting: { state: "retired", by: "Ada", on: "2026-07-01", reason: "Replaced." } as const,
      supersededBy: "association-anew",
    };
    const [clause] = found(OLD, [marks("pc:association@1.0.0", 0, 6)], libraryWith(retired, successor));
    expect(clause!.successor?.id).toBe("association-anew");
    expect(clause!.newer).toBeUndefined();
  });
});

it("The versions of a clause are the present one and those that were kept, the newest first", () => {
  const earlier = [{ ...EARLIER_VERSION, version: "0.9.0" }, EARLIER_VERSION];
  expect(versionsOf({ ...PRESENT_VERSION, earlier }).map(({ version }) => version)).toEqual([
    "1.1.0",
    "1.0.0",
    "0.9.0",
  ]);
  expect(versionsOf({ ...PRESENT_VERSION, earlier: undefined } as never)).toHaveLength(1);
});

it("The words that an agreement may replace are those for the parties that the wording uses", () => {
  expect(termWordsOf(library, PRESENT_VERSION)).toEqual([
    { term: "Customer", side: "customer" },
    { term: "Supplier", side: "partner" },
  ]);
  expect(termWordsOf(library, { ...PRESENT_VERSION, terms: [] })).toEqual([]);
  const ofThings = {
    ...library,
    terms: [{ id: "customer", language: "en", term: "Customer", meaning: "x" }],
  };
  expect(termWordsOf(ofThings, PRESENT_VERSION)).toEqual([]);
});

describe("A version is vetted", () => {
  const by = { by: "Grace", on: "2026-03-01" };
  const sign = async (wording: Parameters<typeof wordingDigest>[0]) => ({
    ...by,
    digest: await wordingDigest(wording),
  });
  const standsIn = (clause: typeof PRESENT_VERSION, version: string, isKept = true) => ({
    clause,
    version,
    isKept,
  });

  it("where the present one is, and its words are those that were vetted", async () => {
    const vetted = {
      ...PRESENT_VERSION,
      vetting: { state: "vetted", ...(await sign(PRESENT_VERSION)) } as const,
    };
    expect(await vettingOf(standsIn(vetted, "1.1.0"))).toMatchObject(by);
    expect(await vettingOf(standsIn({ ...vetted, title: "Other" }, "1.1.0"))).toBeUndefined();
    expect(await vettingOf(standsIn(PRESENT_VERSION, "1.1.0"))).toBeUndefined();
  });

  it("where an earlier one was, when the next took its place", async () => {
    const [first, second] = PRESENT_VERSION.changes;
    const vetted = { ...first!, vetted: await sign(EARLIER_VERSION) };
    const clause = { ...PRESENT_VERSION, changes: [vetted, second!] };
    expect(await vettingOf(standsIn(clause, "1.0.0"))).toMatchObject(by);
    const other = { ...clause, earlier: [{ ...EARLIER_VERSION, title: "Other" }] };
    expect(await vettingOf(standsIn(other, "1.0.0"))).toBeUndefined();
    expect(await vettingOf(standsIn({ ...clause, earlier: [] }, "1.0.0"))).toBeUndefined();
    expect(await vettingOf(standsIn(PRESENT_VERSION, "1.0.0"))).toBeUndefined();
  });

  it("never where its wording was not kept, or the clause is not known", async () => {
    expect(await vettingOf(standsIn(PRESENT_VERSION, "1.0.0", false))).toBeUndefined();
    expect(await vettingOf({ version: "1.0.0", isKept: true })).toBeUndefined();
  });
});
