import fc from "../support/properties";
import { CLAUSE_FAMILIES, type Clause, type PartyTerm, recogniseWordings } from "../../src/core";
import { builtInLibrary, libraryFingerprints, termWordsOf } from "../../src/library";
import { filesAt, readAgreementFile } from "../../src/cli/read-agreement";
import { aParty, examplesOf, linesOf, paragraphsOf } from "./as-inserted";

const library = builtInLibrary();
const prints = libraryFingerprints(library);
/** An addition is a sentence of a clause, and never looked for by itself. */
const WORDINGS = CLAUSE_FAMILIES.flatMap((family) => library.families[family].clauses).filter(
  ({ kind }) => kind !== "addition",
);
const PAL = library.families.pal.clauses[0]!;
const CPOR = library.families.cpor.clauses[0]!;

const BEFORE = [
  "# SERVICES AGREEMENT",
  "Fabrikam Ltd (the Supplier) works for Contoso Ltd (the Customer) as ordered.",
  "# Term",
  "It lasts for a year, and ends where neither party renews it in writing before its end.",
];
const AFTER = ["# Charges", "The Customer pays the charges within thirty days of the invoice."];

const filled = (wording: Clause) => linesOf(wording, examplesOf(wording));
const recognise = (lines: readonly string[], parties: readonly PartyTerm[] = []) =>
  recogniseWordings(paragraphsOf(lines.join("\n")), prints, parties, []);
/** What is recognised: the wording, its first paragraph, and whether it was changed. */
const told = (lines: readonly string[], parties: readonly PartyTerm[] = []) =>
  recognise(lines, parties).map(
    ({ from, standing }) => `${standing.wording.id} at ${from}${standing.changed ? ", changed" : ""}`,
  );

describe("A wording without a mark", () => {
  it("is recognised in its place, each of several for itself", () => {
    const lines = [...BEFORE, ...filled(PAL), ...AFTER, ...filled(CPOR), ...AFTER, ...filled(PAL)];
    const second = BEFORE.length + filled(PAL).length + AFTER.length;
    expect(told(lines)).toEqual([
      `${PAL.id} at 4`,
      `${CPOR.id} at ${second}`,
      `${PAL.id} at ${second + filled(CPOR).length + AFTER.length}`,
    ]);
  });

  it("is recognised twice where it stands twice in a row", () => {
    expect(told([...filled(PAL), ...filled(PAL)])).toEqual([`${PAL.id} at 0`, `${PAL.id} at 9`]);
  });

  it("is told from its sisters of another country by the few words that differ", () => {
    for (const country of ["en-GB", "en-US"]) {
      const wording = library.families.pal.clauses.find(({ language }) => language === country)!;
      expect(told([...BEFORE, ...filled(wording), ...AFTER])).toEqual([`${wording.id} at 4`]);
    }
  });

  it("is not looked for where something else is known to stand, nor outside of the body", () => {
    const paragraphs = paragraphsOf([...BEFORE, ...filled(PAL), ...filled(CPOR)].join("\n"));
    const place = { from: 4, to: 3 + filled(PAL).length };
    const found = recogniseWordings(paragraphs, prints, [], [place]);
    expect(found.map(({ standing }) => standing.wording.id)).toEqual([CPOR.id]);
    const notes = paragraphs.map((one) => ({ ...one, story: "footnote" as const }));
    expect(recogniseWordings(notes, prints, [], [])).toEqual([]);
  });

  it("is not recognised in a paragraph of somebody else's that shares turns of phrase with it", () => {
    const words = filled(PAL).join(" ").split(/\s+/);
    const turns = words.flatMap((_, at) => (at % 8 === 0 ? words.slice(at, at + 8).join(" ") : []));
    const theirs =
      "while nine grey geese rested on quiet lakes and eleven black swans waited beside silent rivers";
    const text = turns.map((turn) => `${turn} ${theirs}`).join(" ");
    expect(told([...BEFORE, text, ...AFTER])).toEqual([]);
  });

  it("is recognised around a known place that stands in its midst, not across it", () => {
    const lines = filled(CPOR);
    const paragraphs = paragraphsOf([...lines.slice(0, 8), "A word.", ...lines.slice(8)].join("\n"));
    for (const { from, to } of recogniseWordings(paragraphs, prints, [], [{ from: 8, to: 8 }]))
      expect(from > 8 || to < 8).toBe(true);
  });

  it("is not recognised within one paragraph of many more words", () => {
    expect(told([[...filled(PAL), ...Array.from({ length: 9 }, () => BEFORE[3])].join(" ")])).toEqual([]);
  });

  it("is not recognised by a few of its words", () => {
    expect(told([...BEFORE, ...filled(PAL).slice(0, 2), ...AFTER])).toEqual([]);
    expect(
      told(["The Supplier will tell the Customer the new one in writing and may link that one instead."]),
    ).toEqual([]);
  });
});

describe("Every wording of the library", () => {
  const client = [aParty("customer", "Client"), aParty("partner", "we", { kind: "we", article: false })];

  it("is recognised with its values and in other words, unchanged", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDINGS), fc.boolean(), (wording, adapted) => {
        const english = wording.language.startsWith("en");
        const choices = termWordsOf(library, wording).map(({ term, side }) => ({
          term,
          instead: client.find((party) => party.side === side)!,
        }));
        const lines = linesOf(wording, examplesOf(wording), adapted && english ? choices : []);
        expect(told([...BEFORE, ...lines, ...AFTER], client)).toEqual([`${wording.id} at 4`]);
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it("is recognised after small edits, as itself or a sister of the same family", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDINGS),
        fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
        (wording, places) => {
          const words = filled(wording).join("\n").split(" ");
          for (const place of places) words[place % words.length] = "otherwise";
          const found = recognise([...BEFORE, ...words.join(" ").split("\n"), ...AFTER]);
          expect(found.map(({ standing }) => standing.wording.family)).toEqual([wording.family]);
        },
      ),
      { seed: 9, numRuns: 60 },
    );
  });

  it("is not recognised in its words without their order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDINGS), fc.infiniteStream(fc.nat()), (wording, random) => {
        const shuffled = filled(wording).map((line) => {
          const keys = new Map(line.split(" ").map((word) => [word, random.next().value as number]));
          return line
            .replaceAll("|", "")
            .split(" ")
            .sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
            .join(" ");
        });
        expect(told([...BEFORE, ...shuffled, ...AFTER])).toEqual([]);
      }),
      { seed: 9, numRuns: 40 },
    );
  });
});

it("No agreement of the test sets is taken to hold a wording of ours", () => {
  const taken = filesAt("test/agreements")
    .filter((file) => file.endsWith(".md") && !file.endsWith("README.md"))
    .flatMap((file) => {
      const read = readAgreementFile(file);
      if (!("agreement" in read)) return [];
      return recogniseWordings(read.agreement.paragraphs, prints, [], []).map(
        ({ standing }) => `${file}: ${standing.wording.id} ${standing.likeness.toFixed(2)}`,
      );
    });
  expect(taken).toEqual([]);
}, 120_000);
