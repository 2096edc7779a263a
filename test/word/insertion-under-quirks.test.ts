import { insertClause, type Insertion } from "../../src/word";
import { QUIRKS, type QuirkId } from "../../src/word-stand-in/quirks";
import { control, deleted, docx, paragraph } from "../support/docx";
import { startWord } from "../support/start-word";
import { ASSOCIATION, linesOf, paragraphWith, savedXml } from "./inserted-document";

/** A numbered agreement in which the clause belongs behind the second clause, whatever is there besides. */
const numbered = (...besides: Parameters<typeof docx>) => {
  const item = (level: number, text: string) => paragraph("Normal", text, { list: 1, level });
  return docx(
    item(0, "Term"),
    item(1, "It lasts a year."),
    item(0, "Charges"),
    item(1, "There are none."),
    ...besides,
    item(0, "Law"),
    item(1, "It is English."),
  );
};
const PLAIN = numbered();
const BEFORE_CONTROL = numbered(control({ tag: "crm:fees" }, paragraph("Normal", "As invoiced.")));
const DELETED = numbered(
  paragraph("Normal", [deleted("Gone.")], {
    list: 1,
    level: 1,
    properties: '<w:rPr><w:del w:id="7" w:author="Dana Reviewer" w:date="2026-03-01T09:00:00Z"/></w:rPr>',
  }),
);
const IN_CONTROL = docx(
  ...["Term", "Charges"].flatMap((title) => [
    paragraph("Heading 1", title),
    control({ tag: "crm:clause" }, paragraph("Normal", `${title} are as follows.`)),
    control({ tag: "crm:more" }, paragraph("Normal", "No more.")),
  ]),
);

/** What an insertion of the clause comes to under each quirk, beside the right lines. */
const CASES: readonly [
  quirk: QuirkId | "none",
  file: Uint8Array,
  cursor: string,
  outcome: Partial<Insertion>,
  atMost: number,
][] = [
  ["none", PLAIN, "There are none.", { wrapped: true, numbered: true }, 3],
  ["no-control-beside-another", BEFORE_CONTROL, "There are none.", { wrapped: false, numbered: true }, 9],
  ["attach-fails", PLAIN, "There are none.", { wrapped: true, numbered: false }, 9],
  ["attach-loses-indents", PLAIN, "There are none.", { wrapped: true, numbered: true }, 3],
  ["tracking-comes-later", PLAIN, "There are none.", { wrapped: true, numbered: true }, 5],
  ["new-paragraphs-are-plain", PLAIN, "There are none.", { wrapped: true, numbered: true }, 9],
  ["new-paragraphs-leave-controls", IN_CONTROL, "Charges are as follows.", { wrapped: true }, 3],
  ["no-list-item-of-deleted", DELETED, "There are none.", { wrapped: true, numbered: true }, 5],
  ["no-ooxml", PLAIN, "There are none.", { wrapped: true, numbered: true }, 4],
];

const CLAUSE = [
  "Microsoft association",
  "The Customer agrees to:",
  "the claim; and",
  "its renewal.",
  "The Supplier files the claim.",
];
const NUMBERED = ["3. ", "3.1 ", "(a) ", "(b) ", "3.2 "].map((number, at) => number + CLAUSE[at]);

test.each(CASES)(
  "With %s a clause stands whole and in its place, with its numbers where Word takes them",
  async (quirk, file, cursor, outcome, atMost) => {
    const word = await startWord(file);
    const original = savedXml(word);
    if (quirk !== "none") word.setQuirks(quirk);
    word.select(paragraphWith(word, cursor));
    word.resetStats();
    const tracked = quirk === "tracking-comes-later";
    expect(await insertClause(ASSOCIATION, tracked ? { tracked } : {})).toMatchObject(outcome);
    expect(word.stats().syncs).toBeLessThanOrEqual(atMost);
    expect(word.document.trackingMode).toBe("Off");
    word.setQuirks();
    const lines = await linesOf(word);
    if (outcome.numbered) expect(lines.join("|")).toContain(NUMBERED.join("|"));
    if (outcome.numbered) expect(lines).toContain("4. Law");
    expect(lines.map((line) => line.replace(/^(?:\d+\.\d* |\(\w\) )/, "")).join("|")).toContain(
      CLAUSE.join("|"),
    );
    if (tracked) expect(savedXml(word).match(/<w:ins /g)!.length).toBeGreaterThanOrEqual(CLAUSE.length);
    while (word.document.canUndo) word.undo();
    expect(savedXml(word)).toBe(original);
  },
);

test("every quirk of the stand-in is met", () => {
  const met = CASES.map(([quirk]) => quirk);
  expect(QUIRKS.map(({ id }) => id).filter((id) => !met.includes(id))).toEqual([]);
});

test.each(["off", "all"] as const)(
  "In a Word of 2019, which knows no tracking mode, a clause stands with its numbers, tracking %s",
  async (mode) => {
    const word = await startWord(PLAIN, { sets: { WordApi: "1.3" } });
    word.setTracking(mode);
    word.select(3);
    expect(await insertClause(ASSOCIATION)).toMatchObject({ wrapped: true, numbered: true });
    word.setSets({ WordApi: "1.8" });
    expect((await linesOf(word)).join("|")).toContain([...NUMBERED, "4. Law"].join("|"));
  },
);

test("Where Word's text shows deleted words, a clause stands with its numbers", async () => {
  const word = await startWord(DELETED);
  word.document.deletionsInText = true;
  word.select(3);
  expect(await insertClause(ASSOCIATION)).toMatchObject({ wrapped: true, numbered: true });
  word.document.deletionsInText = false;
  expect((await linesOf(word)).join("|")).toContain(NUMBERED.join("|"));
});
