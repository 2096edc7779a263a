import { readFileSync } from "node:fs";
import { WordDocument } from "../../src/word-stand-in";
import { textOf } from "../../src/word-stand-in/ooxml";
import { pointAt, positionAt, textBetween } from "../../src/preview/caret";
import { Page } from "../../src/preview/render/page";

function show(sample: string) {
  const word = WordDocument.open(new Uint8Array(readFileSync(`assets/samples/${sample}.docx`)));
  document.body.innerHTML = "<main><div></div></main>";
  const paper = document.querySelector("div")!;
  return { word, paper, page: new Page(paper, word) };
}

test.each(["dynamics-sow-under-negotiation", "csp-resale-agreement", "microsoft-365-einfuehrung"])(
  "every place in the text of %s has a place on the page that leads back to it",
  (sample) => {
    const { word, page } = show(sample);
    let places = 0;
    for (const paragraph of word.paragraphs()) {
      if (!page.paragraph(paragraph)) continue;
      for (let offset = 0; offset <= textOf(paragraph).length; offset++, places++) {
        const point = pointAt(page, { paragraph, offset });
        const back = point && positionAt(page, point);
        if (back?.paragraph !== paragraph || back.offset !== offset) {
          throw new Error(`"${textOf(paragraph)}" at ${offset} leads to ${back?.offset}`);
        }
      }
    }
    expect(places).toBeGreaterThan(2000);
  },
);

test("a click into a deletion is a click where it was deleted", () => {
  const { word, paper, page } = show("dynamics-sow-under-negotiation");
  const struck = paper.querySelector("del span")!.firstChild!;
  const paragraph = word.paragraphs()[2]!;
  const offset = "This Statement of Work is made on ".length;
  expect(positionAt(page, { node: struck, offset: 4 })).toEqual({ paragraph, offset });
});

test("a place between two paragraphs is the start of the second, behind the last its end", () => {
  const { word, paper, page } = show("office-lease");
  const content = paper.querySelector(".content")!;
  expect(positionAt(page, { node: content, offset: 1 })).toEqual({
    paragraph: word.paragraphs()[1],
    offset: 0,
  });
  expect(positionAt(page, { node: paper, offset: 0 })).toEqual({
    paragraph: word.paragraphs()[0],
    offset: 0,
  });
  const last = word.paragraphs().at(-1)!;
  expect(positionAt(page, { node: paper, offset: paper.childNodes.length })).toEqual({
    paragraph: last,
    offset: textOf(last).length,
  });
});

test("the text between two places runs over paragraphs", () => {
  const { word } = show("office-lease");
  const [title, subtitle] = word.paragraphs();
  const end = { paragraph: subtitle!, offset: 6 };
  expect(textBetween(word, { paragraph: title!, offset: 9 }, end)).toBe("Part\nSecond");
});
