import { recall, remember } from "../../src/word";
import { docx, paragraph } from "../support/docx";
import { startWord } from "../support/start-word";

const open = () => startWord(docx(paragraph("Normal", "An agreement.")));

describe("The notes of the add-in in a document", () => {
  test("are there when the saved document is opened again, and no word of the text is changed", async () => {
    const word = await open();
    expect(recall()).toBeUndefined();
    expect(await remember({ answers: { name: "Müller & Söhne" } })).toBe(true);
    expect(word.document.paragraphs().map(({ textContent }) => textContent)).toEqual(["An agreement."]);
    expect(word.stats().syncs).toBe(0);
    await startWord(word.settings.saveInto(word.document.save()));
    expect(recall()).toEqual({ answers: { name: "Müller & Söhne" } });
  });

  test("are given up without a fuss where Word keeps nothing", async () => {
    const word = await open();
    word.setMode("view");
    expect(await remember({ answers: {} })).toBe(false);
    word.setMode("edit");
    // What office-js 1742 reports: saved, says Word, and nothing is there.
    jest.spyOn(word.settings, "replaceAll").mockImplementation(() => undefined);
    expect(await remember({ answers: { a: "b" } })).toBe(false);
  });

  test("are not written where they are too long, or cannot be written", async () => {
    const word = await open();
    expect(await remember("x".repeat(50_001))).toBe(false);
    expect(await remember(1n)).toBe(false);
    expect(word.settings.values.size).toBe(0);
  });
});
