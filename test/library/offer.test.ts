import { builtInLibrary } from "../../src/library";
import type { LibraryClause } from "../../src/library/library";
import { additionsToOffer, wordingsToOffer } from "../../src/library/offer";

const { families } = builtInLibrary();
const [model] = families.cpor.clauses;
const wording = (id: string, language: string, more: Partial<LibraryClause> = {}): LibraryClause => ({
  ...model!,
  id,
  language,
  kind: "clause",
  position: "standard",
  ...more,
});
const offered = (clauses: readonly LibraryClause[], language: string) =>
  wordingsToOffer(clauses, language).map(({ id }) => id);

describe("The wordings to offer", () => {
  const both = [wording("us", "en-US"), wording("gb", "en-GB"), wording("de", "de-DE")];

  test.each([
    ["en-US", "us"],
    ["en-GB", "gb"],
    ["en", "gb"],
    ["en-AU", "gb"],
    ["de", "de"],
    ["de-AT", "de"],
    ["fr", "gb"],
  ])("for an agreement in %s are in one language, the nearest", (language, id) => {
    expect(offered(both, language)).toEqual([id]);
  });

  test("are in another English where there is none of Britain, and in any language rather than none", () => {
    expect(offered([wording("de", "de-DE"), wording("us", "en-US")], "en")).toEqual(["us"]);
    expect(offered([wording("de", "de-DE")], "fr")).toEqual(["de"]);
    expect(offered([], "en")).toEqual([]);
  });

  test("begin with the standard clause, whatever the order of the file, and end with what goes beside a clause", () => {
    const clauses = [
      wording("sheet", "en-GB", { kind: "schedule" }),
      wording("careful", "en-GB", { position: "customer-friendly" }),
      wording("addition", "en-GB", { kind: "add-on" }),
      wording("brief", "en-GB", { position: "short" }),
      wording("first", "en-GB"),
      wording("second", "en-GB"),
    ];
    expect(offered(clauses, "en-GB")).toEqual(["first", "second", "brief", "careful", "addition", "sheet"]);
  });

  test("do not turn to a language that has an add-on or a schedule only", () => {
    const clauses = [wording("gb", "en-GB"), wording("blatt", "de-DE", { kind: "schedule" })];
    expect(offered(clauses, "de")).toEqual(["gb"]);
  });

  test("leave out a retired wording", () => {
    const retired = { state: "retired", by: "Ada", on: "2026-11-26", reason: "Old." } as const;
    const clauses = [wording("old", "de-DE", { vetting: retired }), wording("gb", "en-GB")];
    expect(offered(clauses, "de")).toEqual(["gb"]);
  });

  test("of the built-in library are German for a German agreement where there are German ones, else English", () => {
    expect(offered(families.poe.clauses, "de")).toEqual(["poe-standard-de-de"]);
    expect(offered(families.dpor.clauses, "de")).toEqual(["dpor-standard-en-gb"]);
    expect(offered(families.poe.clauses, "en-US")).toEqual([
      "poe-standard-en-us",
      "poe-short-en-us",
      "poe-customer-friendly-en-us",
      "poe-sheet-en-us",
    ]);
  });
});

describe("The additions to offer", () => {
  const addition = (id: string, language: string, element: string, more: Partial<LibraryClause> = {}) =>
    wording(id, language, { kind: "addition", satisfies: [element], ...more });
  const told = (clauses: readonly LibraryClause[], language: string) =>
    [...additionsToOffer(clauses, language)].map(([element, { id, language: own }]) => [element, id, own]);
  const some = [
    addition("en", "en", "notice"),
    addition("us", "en-US", "disclosure"),
    addition("de", "de-DE", "notice"),
  ];

  test.each([
    ["en-US", ["notice", "en", "en-US"]],
    ["en-GB", ["notice", "en", "en-GB"]],
    ["en", ["notice", "en", "en-GB"]],
    ["de", ["notice", "de", "de-DE"]],
    ["de-DE", ["notice", "de", "de-DE"]],
    ["fr", ["notice", "en", "en-GB"]],
  ])(
    "for an agreement in %s are in its language or in English, whose variety is the agreement's",
    (language, first) => {
      const offered = told(some, language);
      expect(offered).toContainEqual(first);
      expect(offered).toContainEqual(["disclosure", "us", "en-US"]);
    },
  );

  test("are in whatever language there is rather than none, and one for each element", () => {
    expect(told([addition("de", "de-DE", "notice"), addition("again", "de-DE", "notice")], "fr")).toEqual([
      ["notice", "de", "de-DE"],
    ]);
  });

  test("are neither clauses nor retired, and no clause to insert", () => {
    const retired = { state: "retired", by: "Ada", on: "2026-11-26", reason: "Old." } as const;
    expect(
      told([wording("clause", "en-GB"), addition("old", "en", "notice", { vetting: retired })], "en"),
    ).toEqual([]);
    expect(offered([wording("gb", "en-GB"), addition("more", "en-GB", "notice")], "en-GB")).toEqual(["gb"]);
  });
});
