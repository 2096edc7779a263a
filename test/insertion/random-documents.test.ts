import fc from "../support/properties";
import type { Block } from "../support/docx";
import { bold, control, deleted, docx, field, inserted, paragraph, raw, table } from "../support/docx";
import { ASSOCIATION } from "../word/inserted-document";
import { insertAt } from "./insertion";
import { addedErrors, type Result } from "./validity";

jest.setTimeout(300_000);

const words = fc.constantFrom(
  "Term",
  "It lasts a year.",
  "The Customer pays:",
  "the fees; and",
  "7.2 Fees",
  "3 Law",
);
const style = fc.constantFrom(
  "Normal",
  "Heading 1",
  "Heading 2",
  "List Paragraph",
  "Numbered Clause",
  "Title",
);

/** One paragraph of a document that nobody would write, but anybody might have. */
const line: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(style, words).map(([name, text]) => paragraph(name, text)),
  fc
    .record({ list: fc.integer({ min: 1, max: 3 }), level: fc.constantFrom(0, 0, 1, 2), text: words })
    .map(({ list, level, text }) => paragraph("Normal", text, { list, level: list === 2 ? 0 : level })),
  words.map((text) => paragraph("Normal", [bold(text)])),
  words.map((text) => paragraph("Normal", [inserted(text), deleted("never")])),
  words.map((text) => paragraph("Normal", [text, field("REF x", "2")])),
  fc.constant(paragraph("Normal")),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: fc.tuple(line, words).map(([one, text]) => table([[[one], text]])) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(undefined, "sdtContentLocked", "sdtLocked"), line, line)
      .map(([lock, one, other]) => control({ tag: "crm:part", ...(lock && { lock }) }, one, other)),
  },
);
const agreement = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 14 }),
  cursor: fc.nat(40),
});

test("in documents and with cursors at random a clause changes nothing but its place, and one undo takes it back", async () => {
  const results: Result[] = [];
  await fc.assert(
    fc.asyncProperty(agreement, async ({ blocks, cursor }) => {
      // A document ends in a paragraph.
      const file = docx(...blocks, raw("<w:p/>"));
      const paragraphs = blocks
        .map(({ xml }) => xml.match(/<w:p>/g)!.length)
        .reduce((sum, one) => sum + one, 1);
      const { saved, syncs, outside, afterUndo, lines } = await insertAt(
        file,
        ASSOCIATION,
        cursor % paragraphs,
      );
      expect({ outside, afterUndo }).toEqual({ outside: [], afterUndo: [] });
      expect(syncs).toBeLessThanOrEqual(3);
      expect(lines.join("|")).toMatch(
        /Microsoft association\|.*agrees to:\|.*the claim; and\|.*its renewal\.\|.*files the claim\./,
      );
      results.push({ name: `document ${results.length}`, original: file, saved });
    }),
    { seed: 20261126, numRuns: 25 },
  );
  expect(await addedErrors(results)).toEqual([]);
});
