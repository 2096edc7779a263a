import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { documentFile } from "./expectation";
import { addedErrors, type Result } from "./validity";

jest.setTimeout(60_000);

/** The document with its main part, or another one, changed. */
function changed(document: string, change: (xml: string) => string, part = "word/document.xml"): Result {
  const original = documentFile(document);
  const parts = unzipSync(original);
  const saved = zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
  return { name: `${document}, changed`, original, saved };
}

function unchanged(document: string): Result {
  const original = documentFile(document);
  return { name: document, original, saved: original };
}

describe("Many results put to the validator at once", () => {
  test("are told apart: the error is found in the one that has it", async () => {
    const wrong = changed("word-footnote", (xml) => xml.replace("</w:p>", '<w:jc w:val="left"/></w:p>'));
    expect(await addedErrors([unchanged("word-comments"), wrong, unchanged("word-footnote")])).toEqual([
      { name: "word-footnote, changed", errors: [expect.stringContaining("jc")] },
    ]);
  });

  test("are not blamed for what is wrong with the original, but for what comes to it", async () => {
    expect(await addedErrors([unchanged("pandoc-lists"), unchanged("libreoffice-text-box")])).toEqual([]);
    const wrong = changed("pandoc-lists", (xml) => xml.replace("</w:p>", "<w:b/></w:p>"));
    const found = await addedErrors([wrong]);
    expect(found.flatMap(({ errors }) => errors)).toEqual([
      expect.stringContaining("element"),
      expect.stringMatching(/^\/word\/document\.xml: .*element/),
    ]);
  });

  test("are looked at in their other parts, too", async () => {
    const style = '<w:style w:type="paragraph" w:styleId="New"><w:odd/></w:style></w:styles>';
    const wrong = changed("word-footnote", (xml) => xml.replace("</w:styles>", style), "word/styles.xml");
    expect(await addedErrors([unchanged("word-footnote"), wrong])).toEqual([
      { name: wrong.name, errors: [expect.stringContaining("/word/styles.xml")] },
    ]);
  });
});
