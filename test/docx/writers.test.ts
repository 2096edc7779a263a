// The same agreement as different programs write it.
import fc from "../support/properties";
import { readDocx } from "../../src/docx";
import { docxParts, escaped, p, r, textsOf, zipped } from "./docx-file";

const content = {
  body: p("Clause", '<w:pStyle w:val="H"/>') + p("The Customer consents – ‘ja’."),
  styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
};
const parts = docxParts(content);
const inEveryPart = (change: (xml: string) => string) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]));
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  ["\ufeff", ...text.split("")].forEach((unit, index) =>
    view.setUint16(index * 2, unit.charCodeAt(0), littleEndian),
  );
  return bytes;
};
const renamed = (xml: string) =>
  xml
    .replaceAll("<w:", "<ns0:")
    .replaceAll("</w:", "</ns0:")
    .replaceAll(" w:", " ns0:")
    .replace("xmlns:w=", "xmlns:ns0=");
const unprefixed = (xml: string) =>
  xml.replaceAll("<w:", "<").replaceAll("</w:", "</").replace("xmlns:w=", "xmlns=");

describe("An agreement is read alike", () => {
  test.each<[string, Record<string, string | Uint8Array>]>([
    [
      "in the strict variant of the standard",
      inEveryPart((xml) =>
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ),
    ],
    [
      "with other namespace prefixes",
      { ...parts, "word/document.xml": renamed(parts["word/document.xml"]!) },
    ],
    ["with a byte order mark", inEveryPart((xml) => `\ufeff${xml}`)],
    [
      "in UTF-16, little endian",
      { ...parts, "word/document.xml": utf16(parts["word/document.xml"]!.replace("UTF-8", "UTF-16"), true) },
    ],
    [
      "in UTF-16, big endian",
      { ...parts, "word/document.xml": utf16(parts["word/document.xml"]!.replace("UTF-8", "UTF-16"), false) },
    ],
    ["as a template", inEveryPart((xml) => xml.replace("document.main+xml", "template.main+xml"))],
    [
      "with backslashes in part names",
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replaceAll("/", "\\"), xml])),
    ],
    [
      "with other capitals in part names",
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.toUpperCase(), xml])),
    ],
    [
      "with absolute targets",
      inEveryPart((xml) =>
        xml.replace('Target="word/', 'Target="/word/').replace('Target="styles', 'Target="/word/styles'),
      ),
    ],
    ["without the package's relationships", { ...parts, "_rels/.rels": "<x/>" }],
  ])("%s", (_, variant) => {
    const read = readDocx(zipped(variant));
    expect(
      "problem" in read ? read.problem : read.agreement.paragraphs.map(({ text, style }) => [text, style]),
    ).toEqual([
      ["Clause", "Heading 1"],
      ["The Customer consents – ‘ja’.", "Normal"],
    ]);
  });

  test("with the main vocabulary as the default namespace, attributes apart", () => {
    const body = `<p><r><t>plain</t></r></p>`;
    const read = readDocx(
      zipped({ ...parts, "word/document.xml": unprefixed(docxParts({ body })["word/document.xml"]!) }),
    );
    expect(read).toMatchObject({ agreement: { paragraphs: [{ text: "plain" }] } });
  });
});

/** Everything that XML can hold and Word shows as it stands. */
const visibleText = fc
  .string({ unit: "binary" })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\uf020-\uf0ff\ufffe\uffff\ufeff]/gu, ""));

describe("Whatever text stands in a document", () => {
  test("reaches the agreement unchanged, however it is cut into runs", () => {
    fc.assert(
      fc.property(fc.array(fc.array(visibleText, { maxLength: 4 }), { maxLength: 6 }), (paragraphs) => {
        const body = paragraphs.map((runs) => `<w:p>${runs.map((text) => r(text)).join("")}</w:p>`).join("");
        expect(textsOf(body)).toEqual(paragraphs.map((runs) => runs.join("")));
      }),
    );
  });

  test("is out when deleted and in when inserted, in any mixture", () => {
    const piece = fc.record({
      text: visibleText,
      change: fc.constantFrom("", "ins", "del", "moveTo", "moveFrom"),
    });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const run = ({ text, change }: { text: string; change: string }) => {
          if (change === "") return r(text);
          const inner =
            change === "del"
              ? `<w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r>`
              : r(text);
          return `<w:${change} w:id="1" w:author="A">${inner}</w:${change}>`;
        };
        const kept = pieces.filter(({ change }) => change !== "del" && change !== "moveFrom");
        expect(textsOf(`<w:p>${pieces.map(run).join("")}</w:p>`)).toEqual([
          kept.map(({ text }) => text).join(""),
        ]);
      }),
    );
  });
});
