import type { Evidence } from "../../src/core";
import { goTo, readAgreement } from "../../src/word";
import type { StandInWord } from "../../src/word-stand-in";
import { deleted, docx, docxWith, paragraph, raw } from "../support/docx";
import { startWord } from "../support/start-word";

/** Evidence for the `nth` time (from 0) that `words` stand in a paragraph of the open agreement. */
async function evidenceFor(words: string, nth = 0) {
  const agreement = await readAgreement();
  const at = agreement.paragraphs.findIndex(({ text }) => text.includes(words));
  const paragraphText = agreement.paragraphs[at]!.text;
  let start = paragraphText.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = paragraphText.indexOf(words, start + 1);
  const evidence: Evidence = { paragraph: at, start, end: start + words.length, text: words, paragraphText };
  return { agreement, evidence };
}

/** Index and text of what is selected. */
async function selected(word: StandInWord) {
  const { anchor } = word.document.selection;
  const text = await Word.run(async (context) => {
    const range = context.document.getSelection().load("text");
    await context.sync();
    return range.text;
  });
  return { paragraph: word.document.paragraphs().indexOf(anchor.paragraph), offset: anchor.offset, text };
}

describe("Going to the words of a finding", () => {
  test("selects exactly those words", async () => {
    const word = await startWord(
      docx(paragraph("Normal", "Term."), paragraph("Normal", "The ID is 4567890, as agreed.")),
    );
    const { agreement, evidence } = await evidenceFor("4567890");
    await goTo(agreement, evidence);
    expect(await selected(word)).toEqual({ paragraph: 1, offset: 10, text: "4567890" });
  });

  test("selects the right one where the words stand twice", async () => {
    const word = await startWord(docx(paragraph("Normal", "An ID, and another ID.")));
    const { agreement, evidence } = await evidenceFor("ID", 1);
    await goTo(agreement, evidence);
    expect(await selected(word)).toMatchObject({ offset: 19, text: "ID" });
  });

  test("finds the paragraph where it went, when others were added before it", async () => {
    const word = await startWord(
      docx(paragraph("Normal", "Term."), paragraph("Normal", "The ID is 4567890.")),
    );
    const { agreement, evidence } = await evidenceFor("4567890");
    await Word.run(async (context) => {
      context.document.body.insertParagraph("New.", "Start");
      await context.sync();
    });
    await goTo(agreement, evidence);
    expect(await selected(word)).toMatchObject({ paragraph: 2, text: "4567890" });
  });

  test("looks past tracked deletions in the paragraph", async () => {
    const word = await startWord(docx(paragraph("Normal", ["The ID is ", deleted("1234567"), "4567890."])));
    const { agreement, evidence } = await evidenceFor("4567890");
    await goTo(agreement, evidence);
    expect(await selected(word)).toMatchObject({ paragraph: 0, text: "4567890" });
  });

  test("looks past hidden text in the paragraph", async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">former </w:t></w:r>';
    const word = await startWord(
      docx(
        raw(
          `<w:p><w:r><w:t xml:space="preserve">The </w:t></w:r>${hidden}<w:r><w:t>ID is 4567890.</w:t></w:r></w:p>`,
        ),
      ),
    );
    const { agreement, evidence } = await evidenceFor("4567890");
    await goTo(agreement, evidence);
    expect(await selected(word)).toMatchObject({ paragraph: 0, text: "4567890" });
  });

  test.each([
    ["inside the words: their paragraph", "☑ The ID is 4567890", "( The ID is 4567890."],
    ["beside the words", "4567890", "4567890"],
  ])(
    "finds the paragraph of a symbol that Word's text has no character for, %s",
    async (_, words, expected) => {
      const word = await startWord(
        docx(
          raw(
            '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> The ID is 4567890.</w:t></w:r></w:p>',
          ),
        ),
      );
      const { agreement, evidence } = await evidenceFor(words);
      await goTo(agreement, evidence);
      expect(await selected(word)).toMatchObject({ paragraph: 0, text: expected });
    },
  );

  test("selects all of the words where they are longer than Word can search for, or have a line break", async () => {
    const long = Array.from({ length: 60 }, (_, count) => `duty ${count}`).join(", ");
    const broken = "To Microsoft:\nthe Partner ID\nand the tenant ID";
    const word = await startWord(
      docx(
        paragraph("Normal", `First. ${long}. Last.`),
        paragraph("Normal", `See: ${broken.replaceAll("\n", "\v")}, if any.`),
      ),
    );
    for (const words of [long, broken]) {
      const { agreement, evidence } = await evidenceFor(words);
      await goTo(agreement, evidence);
      expect((await selected(word)).text.replace(/\v/g, "\n")).toBe(words);
    }
  });

  test("takes characters that mean something to Word's search as they are", async () => {
    const word = await startWord(docx(paragraph("Normal", "Roles: ^p means Owner.")));
    const { agreement, evidence } = await evidenceFor("^p means");
    await goTo(agreement, evidence);
    expect(await selected(word)).toMatchObject({ text: "^p means" });
  });

  test("goes into headers", async () => {
    const word = await startWord(
      docxWith({ header: [paragraph("Normal", "Partner ID 4567890")] }, paragraph("Normal", "Body.")),
    );
    const { agreement, evidence } = await evidenceFor("4567890");
    await goTo(agreement, evidence);
    expect(await selected(word)).toMatchObject({ text: "4567890" });
  });

  test("says that the document changed where the words are gone", async () => {
    await startWord(docx(paragraph("Normal", "The ID is 4567890.")));
    const { agreement, evidence } = await evidenceFor("4567890");
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("Nothing.", "Replace");
      await context.sync();
    });
    await expect(goTo(agreement, evidence)).rejects.toMatchObject({
      kind: "document-changed",
      message: expect.stringContaining("Scan again"),
    });
  });
});
