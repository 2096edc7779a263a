import fc from "../support/properties";
import type { ClauseBody } from "../../src/core";
import { merge, type ClauseEdit } from "../../src/library/conflict";
import { aClause } from "./a-clause";

const heading = { level: 0, text: "Heading" } as const;
const body = (...texts: string[]): ClauseBody => [
  heading,
  ...texts.map((text) => ({ level: 1 as const, text })),
];
const words = (edit: ClauseEdit) =>
  edit.body.slice(1).map((block) => ("text" in block ? block.text : "table"));
const edit = (change: Partial<ClauseEdit>): ClauseEdit => aClause(change);
const paragraphs = (...texts: string[]) => edit({ body: body(...texts) });

/** The merge of two edits of the paragraphs a, b, c. */
const merged = (mine: string[], theirs: string[]) =>
  merge(paragraphs("a", "b", "c"), paragraphs(...mine), paragraphs(...theirs));

describe("Two edits of one clause", () => {
  test.each([
    ["of different paragraphs", ["A", "b", "c"], ["a", "b", "C"], ["A", "b", "C"]],
    ["of neighbours", ["A", "b", "c"], ["a", "B", "c"], ["A", "B", "c"]],
    ["of one that two and one that one changed", ["A", "B", "c"], ["a", "b", "C"], ["A", "B", "C"]],
    ["that are the same", ["A", "b", "c"], ["A", "b", "c"], ["A", "b", "c"]],
    ["of which one adds what the other leaves", ["a", "new", "b", "c"], ["a", "b"], ["a", "new", "b"]],
    [
      "where one adds before what the other changes",
      ["new", "a", "b", "c"],
      ["A", "b", "c"],
      ["new", "A", "b", "c"],
    ],
    [
      "where one adds after what the other changes",
      ["a", "new", "b", "c"],
      ["A", "b", "c"],
      ["A", "new", "b", "c"],
    ],
    ["at both ends", ["new", "a", "b", "c"], ["a", "b", "c", "end"], ["new", "a", "b", "c", "end"]],
  ])("are joined: %s", (_, mine, theirs, both) => {
    for (const { edit: joined, conflicts } of [merged(mine, theirs), merged(theirs, mine)]) {
      expect(conflicts).toEqual([]);
      expect(words(joined)).toEqual(both);
    }
  });

  test("contradict each other where both changed a paragraph; nothing of either is lost", () => {
    const { edit: joined, conflicts } = merged(["A", "mine", "c"], ["a", "theirs", "C"]);
    expect(conflicts).toEqual([
      {
        path: "body[2]",
        base: body("b").slice(1),
        mine: body("mine").slice(1),
        theirs: body("theirs").slice(1),
      },
    ]);
    expect(words(joined)).toEqual(["A", "mine", "C"]);
  });

  test("contradict each other where one removes what the other changed, or both add in one place", () => {
    expect(merged(["a", "c"], ["a", "B", "c"]).conflicts).toMatchObject([{ path: "body[2]", mine: [] }]);
    expect(merged(["a", "x", "b", "c"], ["a", "y", "b", "c"]).conflicts).toMatchObject([
      { path: "body[2]", base: [], mine: [{ text: "x" }], theirs: [{ text: "y" }] },
    ]);
    expect(merged(["one"], ["a", "B", "c"]).conflicts).toMatchObject([
      { path: "body[1]", mine: [{ text: "one" }], theirs: [{ text: "a" }, { text: "B" }, { text: "c" }] },
    ]);
  });

  test("are settled as somebody chooses", () => {
    const choose = jest.fn(() => "theirs" as const);
    const { edit: joined } = merge(paragraphs("a"), paragraphs("mine"), paragraphs("theirs"), choose);
    expect(words(joined)).toEqual(["theirs"]);
    expect(choose).toHaveBeenCalledTimes(1);
  });

  test("of titles and other single values are joined or contradict in the same way", () => {
    const base = edit({});
    const { edit: joined, conflicts } = merge(
      base,
      edit({ title: "Mine", guidance: "Mine." }),
      edit({ title: "Theirs", owner: "Grace" }),
    );
    expect(joined).toMatchObject({ title: "Mine", guidance: "Mine.", owner: "Grace" });
    expect(conflicts).toEqual([{ path: "title", base: base.title, mine: "Mine", theirs: "Theirs" }]);
  });

  test("of tags keep what either added and drop what either removed", () => {
    const tags = (...list: string[]) => edit({ tags: list });
    expect(merge(tags("a", "b"), tags("a", "b", "c"), tags("b", "d")).edit.tags).toEqual(["b", "c", "d"]);
  });

  test("of fill-ins go by name", () => {
    const [id, route] = aClause().fillIns;
    const other = { ...id!, name: "other" };
    const { edit: joined, conflicts } = merge(
      edit({}),
      edit({ fillIns: [{ ...id!, label: "Mine" }] }),
      edit({ fillIns: [id!, { ...route!, label: "Theirs" }, other] }),
    );
    expect(joined.fillIns).toEqual([{ ...id!, label: "Mine" }, other]);
    expect(conflicts).toMatchObject([{ path: "fillIns.cpor-route", base: route, mine: undefined }]);
  });

  test("contradict wherever they differ when nobody knows what they began with", () => {
    const { conflicts, edit: joined } = merge(
      {},
      edit({ body: body("mine"), guidance: "Mine.", tags: ["a"] }),
      edit({ body: body("theirs"), guidance: "Theirs.", tags: ["b"] }),
    );
    expect(conflicts.map(({ path }) => path)).toEqual(["guidance", "body[0]"]);
    expect(joined.tags).toEqual(["a", "b"]);
  });

  test("lose no paragraph, whatever they are: each stands in the result or in a conflict", () => {
    const some = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 6 });
    fc.assert(
      fc.property(some, some, some, (base, mine, theirs) => {
        const { edit: joined, conflicts } = merge(
          paragraphs(...base),
          paragraphs(...mine),
          paragraphs(...theirs),
        );
        const kept = JSON.stringify([joined.body, conflicts]);
        for (const text of [...mine, ...theirs].filter((each) => !base.includes(each)))
          expect(kept).toContain(`"${text}"`);
      }),
    );
  });

  test("of which one changes nothing give the other", () => {
    const some = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 });
    fc.assert(
      fc.property(some, some, (base, other) => {
        const began = paragraphs(...base);
        expect(words(merge(began, began, paragraphs(...other)).edit)).toEqual(other);
        expect(words(merge(began, paragraphs(...other), began).edit)).toEqual(other);
      }),
    );
  });
});
