import fc from "../support/properties";
import type { Library, LibraryClause } from "../../src/library";
import { folded } from "../../src/library/folded";
import { search } from "../../src/library/search";
import { aClause, aLibrary } from "./a-clause";

function libraryOf(...clauses: Partial<LibraryClause>[]): Library {
  const { families, ...header } = aLibrary();
  const own = clauses.map((clause, index) => aClause({ id: `c${index}`, tags: [], ...clause }));
  const none = Object.values(families).map((family) => [
    family.family,
    { ...family, clauses: [] as LibraryClause[] },
  ]);
  return { ...header, families: { ...Object.fromEntries(none), cpor: { ...families.cpor, clauses: own } } };
}
const text = (words: string) => ({ body: [{ level: 1 as const, text: words }] });

/** The hits by id, each with its matches, the words found between brackets. */
function found(library: Library, query: string): Record<string, string[]> {
  return Object.fromEntries(
    search(library, query).map(({ clause, matches }) => [
      clause.id,
      matches.map(({ where, text: whole, words }) => {
        const marked = words.reduceRight(
          (said, [start, end]) => `${said.slice(0, start)}[${said.slice(start, end)}]${said.slice(end)}`,
          whole,
        );
        return `${where}: ${marked}`;
      }),
    ]),
  );
}

describe("A search", () => {
  test("finds words in title, tags, text and id, and says where each of them stands", () => {
    const library = libraryOf(
      { title: "Partner of record", ...text("Nothing.") },
      { title: "Other", tags: ["partner"], ...text("The Partner's partner.") },
      { title: "None", ...text("Nothing.") },
      { id: "partner-link", title: "Link", ...text("Nothing.") },
    );
    expect(found(library, "partner")).toEqual({
      c0: ["title: [Partner] of record"],
      c1: ["tag: [partner]", "text: The [Partner]'s [partner]."],
      "partner-link": ["id: [partner]-link"],
    });
  });

  test("wants every word somewhere, and puts the clause that is called by them first", () => {
    const library = libraryOf(
      { title: "Access", ...text("It is delegated.") },
      { title: "Delegated access", ...text("Nothing.") },
      { title: "Access", ...text("Nothing.") },
    );
    expect(found(library, "delegated access")).toEqual({
      c1: ["title: [Delegated] [access]"],
      c0: ["title: [Access]", "text: It is [delegated]."],
    });
    expect(Object.keys(found(library, "delegated access"))).toEqual(["c1", "c0"]);
  });

  test("takes words between quotes together", () => {
    const library = libraryOf({ ...text("A proof of execution.") }, { ...text("Execution and proof.") });
    expect(found(library, '"proof of  execution"')).toEqual({ c0: ["text: A [proof of execution]."] });
  });

  test("minds neither case nor accents, and finds the words as they are spelt", () => {
    const library = libraryOf({ ...text("Die Straße für den NACHWEIS, œuvre, ﬁn, İstanbul.") });
    expect(found(library, "STRASSE fur nachweis oeuvre fin istanbul")).toEqual({
      c0: ["text: Die [Straße] [für] den [NACHWEIS], [œuvre], [ﬁn], [İstanbul]."],
    });
  });

  test("shows words that overlap as one", () => {
    expect(found(libraryOf({ ...text("tenants") }), "tenant enants ant")).toEqual({
      c0: ["text: [tenants]"],
    });
  });

  test.each(["", "  ", '""', "no-such-word", '"'])("finds nothing for %j", (query) => {
    expect(search(aLibrary(), query)).toEqual([]);
  });
});

test("A folded text knows where each of its letters stood", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (original) => {
      const { text: plain, at } = folded(original);
      expect(at).toHaveLength(plain.length + 1);
      expect(at.at(-1)).toBe(original.length);
      expect([...at].sort((a, b) => a - b)).toEqual(at);
    }),
  );
});
