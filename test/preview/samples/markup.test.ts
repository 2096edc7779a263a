/** @jest-environment node */
import { parseSample } from "../../../src/preview/samples/markup";

const FRONT = `---
title: An agreement
summary: One line.
header: Left\tRight
footer: Footer
language: en
paper: letter
---
`;

const contentOf = (line: string) => {
  const [block] = parseSample(`${FRONT}\n${line}\n\n[^a]: See _Annex 1_.\n`).blocks;
  return block?.kind === "paragraph" ? block.content : undefined;
};

test("lines become styles by what they begin with", () => {
  const { blocks } = parseSample(`${FRONT}
# Agreement
## Services
1. The Supplier shall work.
(a) carefully; and
Plain words.
`);
  expect(blocks.map((block) => block.kind === "paragraph" && [block.style, block.content[0]?.text])).toEqual([
    ["Title", "Agreement"],
    ["Heading1", "Services"],
    ["ClauseLevel2", "The Supplier shall work."],
    ["ClauseLevel3", "carefully; and"],
    ["BodyText", "Plain words."],
  ]);
});

test("words in a line are bold, italic, linked, inserted, deleted, noted or commented", () => {
  expect(contentOf("**B** and _i_, [w](https://x.example/), {++in++}{--out--}[^a]{>>why<<}.")).toEqual([
    { text: "B", bold: true },
    { text: " and " },
    { text: "i", italic: true },
    { text: ", " },
    { text: "w", link: "https://x.example/" },
    { text: ", " },
    { text: "in", revision: "inserted" },
    { text: "out", revision: "deleted" },
    { text: "", note: [{ text: "See " }, { text: "Annex 1", italic: true }, { text: "." }] },
    { text: "", comment: "why" },
    { text: "." },
  ]);
});

test("a line of underscores is a blank to fill in, not italic", () => {
  expect(contentOf("Signed ____________ here")).toEqual([{ text: "Signed ____________ here" }]);
});

test("a table has cells that go on from above and from the left", () => {
  const { blocks } = parseSample(`${FRONT}
| A  | B |
| -- | - |
| ^^ | c |
| d  | << |
`);
  expect(blocks).toEqual([
    {
      kind: "table",
      rows: [
        [[{ text: "A" }], [{ text: "B" }]],
        ["continues above", [{ text: "c" }]],
        [[{ text: "d" }], "continues left"],
      ],
    },
  ]);
});

test("a missing line of the front matter and a missing note are named", () => {
  expect(() => parseSample("---\ntitle: x\n---\n")).toThrow('lacks the line "paper: ..."');
  expect(() => parseSample(`${FRONT}\nText[^b].\n`)).toThrow("[^b]");
});
