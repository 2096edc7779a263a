import { onDocumentChange } from "../../src/word";
import { docx, paragraph } from "../support/docx";
import { startWord } from "../support/start-word";

const FILE = docx(paragraph("Normal", "One."), paragraph("Normal", "Two."));

async function type(text: string) {
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText(text, "End");
    await context.sync();
  });
}

describe("The hint that the document changed", () => {
  test("comes when a paragraph changes, until it is no longer wanted", async () => {
    await startWord(FILE);
    let heard = 0;
    const stop = onDocumentChange(() => (heard += 1));
    // Word starts to tell some time after it was asked.
    for (let words = 0; heard === 0 && words < 50; words += 1) await type(" More.");
    expect(heard).toBeGreaterThan(0);
    stop();
    const heardBefore = heard;
    await type(" Still more.");
    await type(" And more.");
    expect(heard).toBe(heardBefore);
  });

  test("is not asked of a Word that has no such events", async () => {
    const word = await startWord(FILE, { sets: { WordApi: "1.5" } });
    word.resetStats();
    onDocumentChange(() => undefined)();
    await type(" More.");
    expect(word.stats().syncs).toBe(1);
  });
});
