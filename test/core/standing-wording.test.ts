import fc from "../support/properties";
import { CLAUSE_FAMILIES, type PartyTerm, readWording, changesIn, type Clause } from "../../src/core";
import { builtInLibrary, termWordsOf } from "../../src/library";
import { EARLIER_VERSION } from "../library/two-versions";
import { aParty, examplesOf, linesOf, paragraphsOf } from "./as-inserted";

const library = builtInLibrary();
const WORDINGS = CLAUSE_FAMILIES.flatMap((family) => library.families[family].clauses);
const VALUES = { workloads: "Teams; Exchange", "partner-id": "4567890" };
const LINES = linesOf(EARLIER_VERSION, VALUES);

const read = (text: string, parties: readonly PartyTerm[] = [], wording: Clause = EARLIER_VERSION) =>
  readWording(wording, { paragraphs: paragraphsOf(text), from: 0 }, termWordsOf(library, wording), parties);

/** The heading of the wording and a table of one row, whose second cell says this. */
const withTable = (cell: string): Clause => ({
  ...EARLIER_VERSION,
  body: [
    EARLIER_VERSION.body[0]!,
    { header: ["Item", "What is agreed"], rows: [["Workloads in scope", cell]] },
  ],
});

/** What somebody changed, as they would mark it: [-gone-] and {+new+}. */
function marked(text: string, parties: readonly PartyTerm[] = []): string[] {
  return changesIn(read(text, parties))
    .filter(({ runs }) => runs.some(({ kind }) => kind !== "same"))
    .map(({ runs }) =>
      runs
        .map(({ kind, text: words }) =>
          kind === "same" ? words : kind === "added" ? `{+${words}+}` : `[-${words}-]`,
        )
        .join(""),
    );
}

describe("A wording that stands as it was put in", () => {
  it("is unchanged, and its values are those that were filled in", () => {
    const { changed, likeness, values, terms } = read(LINES.join("\n"));
    expect({ changed, likeness, values: [...values], terms }).toEqual({
      changed: false,
      likeness: 1,
      values: [
        ["workloads", "Teams and Exchange"],
        ["partner-id", "4567890"],
      ],
      terms: [],
    });
  });

  it("is unchanged with blanks, which stand in brackets", () => {
    const { changed, values } = read(linesOf(EARLIER_VERSION, {}).join("\n"));
    expect([changed, values.get("partner-id")]).toEqual([false, "[Partner ID]"]);
  });

  it("is unchanged under typed numbers, between empty lines, in curly quotes and broken into lines", () => {
    const text = LINES.map(
      (line, at) => `${at + 1}.\t${line.replace("to each", "\nto each").replace("'", "’")}`,
    );
    expect(read(text.join("\n")).changed).toBe(false);
    const paragraphs = paragraphsOf(LINES.join("\n"));
    const spaced = paragraphs.flatMap((one) => [one, { ...one, text: "" }]);
    expect(readWording(EARLIER_VERSION, { paragraphs: spaced, from: 0 }, [], []).changed).toBe(false);
  });

  it("is unchanged in the agreement's own words, which are told", () => {
    const parties = [
      aParty("customer", "Client"),
      aParty("customer", "Northwind", { kind: "name", article: false }),
      aParty("partner", "we", { kind: "we", article: false }),
      aParty("partner", "you", { kind: "you", article: false }),
    ];
    const choices = [
      { term: "Customer", instead: parties[0]! },
      { term: "Supplier", instead: parties[2]! },
    ];
    const { changed, terms } = read(linesOf(EARLIER_VERSION, VALUES, choices).join("\n"), parties);
    expect([changed, terms]).toEqual([false, choices]);
  });

  it("is unchanged where the agreement has since dropped the article", () => {
    const client = aParty("customer", "Client");
    const lines = linesOf(EARLIER_VERSION, VALUES, [{ term: "Customer", instead: client }]);
    expect(read(lines.join("\n"), [{ ...client, article: false }]).changed).toBe(false);
  });

  it("is unchanged with a definition of its own, whose meaning is recovered", () => {
    const choices = [{ term: "Customer", definedAs: "Contoso Ltd" }];
    const { changed, values, parts } = read(linesOf(EARLIER_VERSION, VALUES, choices).join("\n"));
    expect([changed, values.get("meaning of Customer")]).toEqual([false, "Contoso Ltd"]);
    expect(parts[1]!.text).toBe('In this clause, "Customer" means Contoso Ltd.');
  });

  it("is unchanged in one cell, where its table stands as paragraphs", () => {
    const wording = library.families["tenant-details"].clauses[0]!;
    const text = wording.body.flatMap((block) =>
      "rows" in block
        ? block.rows.map(([label, ...values]) => `${label}: ${values.join("; ")}`)
        : [block.text],
    );
    const filled = text.map((line) =>
      line.replace(/\{\{(.*?)\}\}/g, (_, name: string) => examplesOf(wording)[name]!),
    );
    const cell = { table: 0, row: 0, column: 0, nesting: 1 };
    const paragraphs = paragraphsOf(filled.join("\n")).map((one) => ({ ...one, cell }));
    const standing = readWording(wording, { paragraphs, from: 0 }, [], []);
    expect(standing.changed).toBe(false);
  });

  it("keeps numbers that begin the cells of its table", () => {
    const wording = {
      ...EARLIER_VERSION,
      body: [EARLIER_VERSION.body[0]!, { header: ["Item", "Value"], rows: [["Address", "{{partner-id}}"]] }],
    };
    const text = "Association with Microsoft\n| Item | Value |\n| Address | 10 Downing Street |";
    const { changed, values } = read(text, [], wording);
    expect([changed, values.get("partner-id")]).toEqual([false, "10 Downing Street"]);
  });
});

describe("A wording that was changed", () => {
  it.each<[string, string, string[]]>([
    [
      "a word",
      LINES.join("\n").replace("at any time", "in writing"),
      ["The Customer may withdraw its consent [-at-]{+in+} [-any time-]{+writing+}."],
    ],
    [
      "a paragraph more",
      LINES.join("\n").replace("\nNo payment", "\nA fee of ten pounds is due.\nNo payment"),
      ["{+A fee of ten pounds is due.+}"],
    ],
    ["a paragraph less", LINES.filter((line) => !line.startsWith("No pay")).join("\n"), [`[-${LINES[5]}-]`]],
    ["its last paragraph less", LINES.slice(0, -1).join("\n"), [`[-${LINES.at(-1)}-]`]],
    [
      "a sentence behind a value",
      LINES.join("\n").replace("4567890; and", "4567890. The fee is due; and"),
      ["the association of the Supplier under its Partner ID 4567890.{+ The fee is due+}; and"],
    ],
    [
      "two paragraphs in another order",
      [...LINES.slice(0, 4), LINES[6]!, LINES[5]!, LINES[4]!].join("\n"),
      [`{+${LINES[6]}+}`, `[-${LINES[4]}-]`, `{+${LINES[4]}+}`, `[-${LINES[6]}-]`],
    ],
  ])("shows %s", (_, text, changes) => {
    expect(read(text).changed).toBe(true);
    expect(marked(text).map((line) => line.replace(/\s+/g, " "))).toEqual(changes);
  });

  it("shows the cell of a row that somebody emptied and wrote something else beside", () => {
    const standing = read(
      "Association with Microsoft\n| Item | What is agreed |\n| Workloads in scope | |\n| | perhaps |",
      [],
      withTable("as ordered"),
    );
    expect(standing.paragraphs.map(({ text, part }) => [text, part])).toEqual([
      ["Association with Microsoft", 0],
      ["Item", 1],
      ["What is agreed", 2],
      ["Workloads in scope", 3],
      ["", 4],
      ["", undefined],
      ["perhaps", undefined],
    ]);
    expect(changesIn(standing).at(-1)!.after).toEqual({ level: 1, text: "perhaps" });
  });

  it("has no line for a cell that was empty and still is", () => {
    const standing = read(
      "Association with Microsoft\n| Item | What is agreed |\n| Workloads in scope | |",
      [],
      withTable(""),
    );
    expect(changesIn(standing).map(({ after }) => after?.text)).toEqual([
      "Association with Microsoft",
      "Item",
      "What is agreed",
      "Workloads in scope",
    ]);
  });

  it("is told by a value that differs between the places of one blank", () => {
    const wording = {
      ...EARLIER_VERSION,
      body: [
        ...EARLIER_VERSION.body,
        { level: 1 as const, text: "The ID {{partner-id}} is the location's, and {{partner-id}} alone." },
      ],
    };
    const text = linesOf(wording, VALUES).join("\n").replace("ID 4567890;", "ID 1111111;");
    const { changed, values } = read(text, [], wording);
    expect([changed, values.get("partner-id")]).toEqual([true, "4567890"]);
  });

  it("is not like a text without words", () => {
    expect(read("—").likeness).toBe(0);
    expect(
      readWording(
        { ...EARLIER_VERSION, body: [{ level: 0, text: "-" }] },
        { paragraphs: [], from: 0 },
        [],
        [],
      ).likeness,
    ).toBe(0);
  });
});

describe("Every wording of the library", () => {
  const CLIENT = aParty("customer", "Client");
  const ADVISERS = aParty("partner", "Advisers", { plural: true });
  const inWords = fc.constantFrom<readonly PartyTerm[]>(
    [],
    [CLIENT, ADVISERS],
    [
      aParty("customer", "you", { kind: "you", article: false }),
      aParty("partner", "we", { kind: "we", article: false }),
    ],
  );
  const typing = fc.constantFrom<(line: string, at: number) => string>(
    (line) => line,
    (line, at) => (line.startsWith("|") ? line : `${at + 1}. ${line}`),
    (line) =>
      line
        .replaceAll("'", "’")
        .replace(/"([^"]*)"/g, "“$1”")
        .replaceAll(" of ", " of\u00a0"),
    (line) => (line.startsWith("|") ? line : line.replace(/ (?=(?:will|may|shall|need) )/g, "\n")),
  );
  const cases = fc.record({
    wording: fc.constantFrom(...WORDINGS),
    filled: fc.boolean(),
    parties: inWords,
    typing,
  });

  it("is unchanged however it was filled, adapted and typed", () => {
    fc.assert(
      fc.property(cases, ({ wording, filled, parties, typing: typed }) => {
        const words = termWordsOf(library, wording);
        const english = wording.language.startsWith("en");
        const choices = words.flatMap(({ term, side }) => {
          const instead = parties.find((party) => party.side === side);
          return instead && english ? [{ term, instead }] : [];
        });
        const lines = linesOf(wording, filled ? examplesOf(wording) : {}, choices).map(typed);
        const standing = readWording(
          wording,
          { paragraphs: paragraphsOf(lines.join("\n")), from: 0 },
          words,
          parties,
        );
        expect(changesIn(standing).filter(({ runs }) => runs.some(({ kind }) => kind !== "same"))).toEqual(
          [],
        );
        expect(standing.changed).toBe(false);
      }),
      { seed: 9, numRuns: 120 },
    );
  });

  it("is changed by every word of its own that is left out or put in", () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.boolean(), ({ wording, filled }, place, more) => {
        const lines = linesOf(wording, filled ? examplesOf(wording) : {});
        const own = wording.body.flatMap((block) => ("rows" in block ? [] : [block.text]));
        const words = own[place % own.length]!.replace(/\{\{.*?\}\}.*$/, "")
          .trim()
          .split(" ");
        fc.pre(words[0] !== "" && words.length > 2);
        const phrase = words.join(" ");
        const at = place % (words.length - 1);
        const changed = words.toSpliced(at, more ? 0 : 1, ...(more ? ["nonetheless"] : [])).join(" ");
        const text = lines.join("\n").replace(phrase, changed);
        fc.pre(text !== lines.join("\n"));
        const place0 = { paragraphs: paragraphsOf(text), from: 0 };
        expect(readWording(wording, place0, termWordsOf(library, wording), []).changed).toBe(true);
      }),
      { seed: 9, numRuns: 120 },
    );
  });
});
