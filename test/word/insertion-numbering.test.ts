import { insertClause, type InsertOptions } from "../../src/word";
import type { Block } from "../support/docx";
import { bold, docx, paragraph, raw, table } from "../support/docx";
import { startWord } from "../support/start-word";
import { schemaErrors } from "../support/validate-docx";
import { ASSOCIATION, linesOf, paragraphWith, savedXml } from "./inserted-document";

jest.setTimeout(60_000);

/** Inserts after the paragraph with this text, and answers the lines around the clause. */
async function linesAfter(file: Uint8Array, cursor: string, options?: InsertOptions): Promise<string[]> {
  const word = await startWord(file);
  const original = savedXml(word);
  word.select(paragraphWith(word, cursor));
  word.resetStats();
  await insertClause(ASSOCIATION, options);
  expect(word.stats().syncs).toBeLessThanOrEqual(3);
  expect(await schemaErrors(word.save())).toEqual([]);
  const lines = await linesOf(word);
  word.undo();
  expect(savedXml(word)).toBe(original);
  return lines;
}

const text = (content: string) => paragraph("Normal", content);
const inList = (level: number, content: string, list = 1) => paragraph("Normal", content, { list, level });

test("numbers that styles bring go on, and everything after is numbered anew", async () => {
  const clause = (content: string) => paragraph("Numbered Clause", content);
  const sub = (content: string) => paragraph("Numbered Subclause", content);
  const file = docx(
    clause("Term"),
    sub("It lasts a year."),
    clause("Charges"),
    sub("There are none."),
    clause("Law"),
    sub("It is English."),
  );
  expect(await linesAfter(file, "There are none.")).toEqual([
    "1. Term",
    "1.1 It lasts a year.",
    "2. Charges",
    "2.1 There are none.",
    "3. Microsoft association",
    "3.1 The Customer agrees to:",
    "(i) the claim; and",
    "(ii) its renewal.",
    "3.2 The Supplier files the claim.",
    "4. Law",
    "4.1 It is English.",
  ]);
});

test("numbers that paragraphs have of their own go on, sub-paragraphs at the level in use", async () => {
  const file = docx(
    inList(0, "Term"),
    inList(1, "It ends:"),
    inList(2, "on time; or"),
    inList(2, "early."),
    inList(0, "Law"),
    inList(1, "It is English."),
  );
  expect(await linesAfter(file, "early.")).toEqual([
    "1. Term",
    "1.1 It ends:",
    "(a) on time; or",
    "(b) early.",
    "2. Microsoft association",
    "2.1 The Customer agrees to:",
    "(a) the claim; and",
    "(b) its renewal.",
    "2.2 The Supplier files the claim.",
    "3. Law",
    "3.1 It is English.",
  ]);
});

test("numbers of headings go on where the text under them has none", async () => {
  const heading = (content: string) => paragraph("Heading 1", content, { list: 1 });
  const file = docx(
    heading("Term"),
    text("A year."),
    heading("Charges"),
    text("None."),
    heading("Law"),
    text("English."),
  );
  expect(await linesAfter(file, "None.")).toEqual([
    "1. Term",
    "A year.",
    "2. Charges",
    "None.",
    "3. Microsoft association",
    "The Customer agrees to:",
    "(a) the claim; and",
    "(b) its renewal.",
    "The Supplier files the claim.",
    "4. Law",
    "English.",
  ]);
});

test("typed numbers are typed on, and what clashes is told and left alone", async () => {
  const typed = ["1. Term", "1.1 A year.", "2. Charges", "2.1 None.", "3. Law", "3.1 English."];
  const lines = await linesAfter(docx(...typed.map(text)), "2.1 None.");
  expect(lines).toEqual([
    ...typed.slice(0, 4),
    "3. Microsoft association",
    "3.1 The Customer agrees to:",
    "(a) the claim; and",
    "(b) its renewal.",
    "3.2 The Supplier files the claim.",
    ...typed.slice(4),
  ]);
  const word = await startWord(docx(...typed.map(text)));
  word.select(3);
  expect((await insertClause(ASSOCIATION)).clashes).toEqual([{ number: "3.", text: "Law" }]);
});

test("the built-in look stays out of the document's numbers", async () => {
  const file = docx(inList(0, "Term"), inList(1, "A year."), inList(0, "Law"), inList(1, "English."));
  expect(await linesAfter(file, "A year.", { look: "built-in" })).toEqual([
    "1. Term",
    "1.1 A year.",
    "Microsoft association",
    "1.\tThe Customer agrees to:",
    "(a)\tthe claim; and",
    "(b)\tits renewal.",
    "2.\tThe Supplier files the claim.",
    "2. Law",
    "2.1 English.",
  ]);
});

test("formatting that neighbours have of their own is taken over", async () => {
  const heading = (content: string) =>
    paragraph("Normal", [bold(content)], { properties: '<w:spacing w:before="240"/><w:jc w:val="center"/>' });
  const body = (content: string) => paragraph("Normal", content, { properties: '<w:ind w:left="360"/>' });
  const word = await startWord(
    docx(
      heading("Term"),
      body("A year."),
      heading("Charges"),
      body("None."),
      heading("Law"),
      body("English."),
    ),
  );
  word.select(3);
  word.resetStats();
  await insertClause(ASSOCIATION);
  expect(word.stats().syncs).toBeLessThanOrEqual(3);
  const looks = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/alignment,items/leftIndent,items/spaceBefore,items/font/bold");
    await context.sync();
    return paragraphs.items.map((one) => [one.alignment, one.leftIndent, one.spaceBefore, one.font.bold]);
  });
  expect(looks[4]).toEqual(looks[0]);
  expect(looks.slice(5, 9)).toEqual([looks[1], looks[1], looks[1], looks[1]]);
});

test("a table of the clause stands as a table, its first row a header, in the look of the document's tables", async () => {
  const word = await startWord(
    docx(
      text("1. Term"),
      text("1.1 A year."),
      text("2. Fees"),
      text("2.1 None."),
      table([["A", "B"]]),
      text("End."),
    ),
  );
  const original = savedXml(word);
  word.select(3);
  word.resetStats();
  await insertClause({
    ...ASSOCIATION,
    body: [
      { level: 0, text: "Tenant details" },
      {
        header: ["Fact", "Value"],
        rows: [
          ["Tenant ID", "[Tenant ID]"],
          ["Domain", ""],
        ],
      },
    ],
  });
  expect(word.stats().syncs).toBeLessThanOrEqual(3);
  expect(await schemaErrors(word.save())).toEqual([]);
  expect((await linesOf(word)).slice(3, 11)).toEqual([
    "2.1 None.",
    "3. Tenant details",
    "| Fact",
    "| Value",
    "| Tenant ID",
    "| [Tenant ID]",
    "| Domain",
    "| ",
  ]);
  expect(savedXml(word)).toMatch(/<w:sdt>.*<w:tblHeader\/>.*<\/w:sdt>/s);
  word.undo();
  expect(savedXml(word)).toBe(original);
});

const clashing: [name: string, ...blocks: Block[]][] = [
  [
    "names another list than its style's",
    ...["Term", "Law"].flatMap((title) => [
      paragraph("Numbered Clause", title, { list: 1, level: 0 }),
      inList(1, "It is so."),
    ]),
  ],
  [
    "is bulleted",
    ...["Term", "Law"].flatMap((title) => [
      paragraph("Heading 1", title),
      paragraph("List Paragraph", "It is so.", { list: 2 }),
    ]),
  ],
];

test.each(clashing)(
  "a document whose text %s gets a clause that Microsoft's validator accepts",
  async (_, ...blocks) => {
    const lines = await linesAfter(docx(...blocks, raw("<w:p/>")), "It is so.");
    expect(lines.join("|")).toMatch(/Microsoft association\|.*The Customer agrees to:\|.*the claim; and/);
  },
);
