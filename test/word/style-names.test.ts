import { builtInStyle, englishStyleName } from "../../src/word/style-names";
import { docx, paragraph } from "../support/docx";
import { startWord } from "../support/start-word";

describe("Names of styles", () => {
  test.each([
    ["Heading1", "Heading 1"],
    ["Normal", "Normal"],
    ["ListParagraph", "List Paragraph"],
    ["Toc3", "TOC 3"],
    ["IntenseQuote", "Intense Quote"],
    ["NoSpacing", "No Spacing"],
  ])("%s is %s in English, and back", async (identifier, name) => {
    await startWord(docx(paragraph("Normal")));
    expect(englishStyleName("Formatvorlage", identifier)).toBe(name);
    expect(builtInStyle(name)).toBe(identifier);
  });

  test("of the user's own are used as they are", async () => {
    await startWord(docx(paragraph("Normal")));
    expect(englishStyleName("Contoso Clause", "Other")).toBe("Contoso Clause");
    expect(builtInStyle("Contoso Clause")).toBeUndefined();
  });
});
