import { docx, paragraph, raw } from "../../support/docx";
import { startWord } from "../../support/start-word";

const HIDDEN = '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">secretly </w:t></w:r>';

/** Text, what getText answers, and what it answers with hidden text, of each paragraph. */
async function readTexts(): Promise<string[][]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    const shown = paragraphs.items.map((one) => one.getText());
    const all = paragraphs.items.map((one) => one.getText({ IncludeHiddenText: true }));
    await context.sync();
    return paragraphs.items.map((one, at) => [one.text, shown[at]!.value, all[at]!.value]);
  });
}

describe("the text of a paragraph", () => {
  test("holds hidden text, which getText leaves out unless asked for it", async () => {
    await startWord(
      docx(
        raw(
          `<w:p><w:r><w:t xml:space="preserve">They agree </w:t></w:r>${HIDDEN}<w:r><w:t>to it.</w:t></w:r></w:p>`,
        ),
      ),
    );
    expect(await readTexts()).toEqual([
      ["They agree secretly to it.", "They agree to it.", "They agree secretly to it."],
    ]);
  });

  test("has an opening parenthesis for a symbol, and no equation", async () => {
    await startWord(
      docx(
        raw(
          '<w:p xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:r><w:sym w:font="Wingdings" ' +
            'w:char="F0A8"/><w:t xml:space="preserve"> Yes: </w:t></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>',
        ),
      ),
    );
    expect((await readTexts())[0]![0]).toBe("( Yes: ");
  });

  test("loses spaces at the ends of a piece that the file does not ask to keep", async () => {
    await startWord(docx(raw("<w:p><w:r><w:t> One </w:t></w:r><w:r><w:t>\n\ttwo\nthree</w:t></w:r></w:p>")));
    expect((await readTexts())[0]![0]).toBe("Onetwo three");
  });
});

describe("hidden text", () => {
  test.each([
    ["all of it hidden", `<w:p>${HIDDEN}</w:p>`, true],
    ["none of it hidden", "<w:p><w:r><w:t>open</w:t></w:r></w:p>", false],
    ["some of it hidden", `<w:p>${HIDDEN}<w:r><w:t>open</w:t></w:r></w:p>`, null],
  ])("is told by the font: %s", async (_, xml, expected) => {
    await startWord(docx(raw(xml)), { sets: { WordApi: "1.8", WordApiDesktop: "1.2" } });
    const hidden = await Word.run(async (context) => {
      const { font } = context.document.body;
      font.load("hidden");
      await context.sync();
      return font.hidden;
    });
    expect(hidden).toBe(expected);
  });

  test("is made and shown again by setting the font", async () => {
    await startWord(docx(paragraph("Normal", "Open.")), { sets: { WordApi: "1.8", WordApiDesktop: "1.2" } });
    const hide = (hidden: boolean) =>
      Word.run(async (context) => {
        context.document.body.font.hidden = hidden;
        await context.sync();
      });
    await hide(true);
    expect((await readTexts())[0]![1]).toBe("");
    await hide(false);
    expect((await readTexts())[0]![1]).toBe("Open.");
  });
});

describe("an empty paragraph that ends a section", () => {
  test("bears no number, so that the next one does not count it", async () => {
    const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
    await startWord(
      docx(
        paragraph("Normal", "", { list: 1, properties: section }),
        paragraph("Normal", "First.", { list: 1 }),
      ),
    );
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/isListItem,items/listItemOrNullObject/listString");
      await context.sync();
      return paragraphs.items.map(({ isListItem, listItemOrNullObject: item }) =>
        isListItem ? item.listString : null,
      );
    });
    expect(read).toEqual([null, "1."]);
  });
});
