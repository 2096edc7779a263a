import { readSelection } from "../../src/word";
import type { StandInWord } from "../../src/word-stand-in";
import { docx, paragraph } from "../support/docx";
import { startWord } from "../support/start-word";

const FILE = docx(
  paragraph("Heading1", "Partner of record"),
  paragraph("Normal", "7.1 The Customer consents to the claim."),
  paragraph("Normal", "Something else."),
);

/** Selects from the start of one paragraph to `offset` in another. */
function select({ document }: StandInWord, from: number, to: number, offset = 0) {
  const paragraphs = document.paragraphs();
  document.select({
    anchor: { paragraph: paragraphs[from]!, offset: 0 },
    focus: { paragraph: paragraphs[to]!, offset },
  });
}

describe("The selection", () => {
  test("is read in whole paragraphs, with what Word knows of each", async () => {
    const word = await startWord(FILE);
    select(word, 0, 1, 5);
    const paragraphs = await readSelection();
    expect(paragraphs.map(({ text }) => text)).toEqual([
      "Partner of record",
      "7.1 The Customer consents to the claim.",
    ]);
    expect(paragraphs[0]!.outlineLevel).toBe(1);
  });

  test("takes two round trips, however long it is", async () => {
    const word = await startWord(FILE);
    select(word, 0, 2, 3);
    word.resetStats();
    await readSelection();
    expect(word.stats().syncs).toBe(2);
  });

  test("that is a mere cursor is told in words", async () => {
    const word = await startWord(FILE);
    word.select(1);
    await expect(readSelection()).rejects.toThrow("Nothing is selected in the document.");
  });
});
