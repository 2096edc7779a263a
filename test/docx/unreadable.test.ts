import fc from "../support/properties";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "../../src/docx";
import { docxParts, p, zipped } from "./docx-file";

const bytes = (text: string) => new Uint8Array(strToU8(text));
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const problemOf = (file: Uint8Array) => {
  const read = readDocx(file);
  return "problem" in read ? read.problem : undefined;
};
const parts = docxParts({ body: p("The Customer consents."), styles: "" });

describe("A file that is no Word document", () => {
  const compound = (stream: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, ...utf16(stream), 0, 0]);

  test.each([
    ["an empty file", new Uint8Array(), "not-a-docx", /empty/],
    ["a text file", bytes("The Customer consents."), "not-a-docx", /no Word document/],
    ["a PDF file", bytes("%PDF-1.7"), "not-a-docx", /PDF/],
    ["a Rich Text file", bytes("{\\rtf1\\ansi}"), "not-a-docx", /Rich Text/],
    ["a web page", bytes("<!DOCTYPE html><html>"), "not-a-docx", /web page/],
    [
      "a Word document in one XML file",
      bytes(
        '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
      ),
      "unsupported",
      /single XML file/,
    ],
    ["an old .doc file", compound("WordDocument"), "not-a-docx", /\.doc format/],
    ["another old Office file", compound("Workbook"), "not-a-docx", /old Office file/],
    ["an encrypted document", compound("EncryptedPackage"), "encrypted", /password/],
    ["a document under rights management", compound("\tDRMEncryptedDataSpace"), "encrypted", /password/],
    ["a zip archive", zipped({ "readme.txt": "x" }), "not-a-docx", /zip archive/],
    [
      "an OpenDocument file",
      zipped({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
      "not-a-docx",
      /OpenDocument/,
    ],
    [
      "an Excel workbook",
      zipped({
        "_rels/.rels": parts["_rels/.rels"]!.replace("word/document", "xl/workbook"),
        "xl/workbook.xml": '<workbook xmlns="urn:x"/>',
      }),
      "not-a-docx",
      /Excel/,
    ],
  ])("is refused with a reason: %s", (_, file, code, reason) => {
    expect(problemOf(file)).toEqual({ code, message: expect.stringMatching(reason) });
  });
});

describe("A damaged document", () => {
  const main = parts["word/document.xml"]!;

  test.each([
    ["is cut off", zipped(parts).slice(0, 400), /zip container/],
    [
      "is cut off in its main part",
      zipped({ ...parts, "word/document.xml": main.slice(0, -30) }),
      /word\/document\.xml.*\d+:\d+/,
    ],
    ["has an empty main part", zipped({ ...parts, "word/document.xml": "" }), /word\/document\.xml/],
    [
      "has no body",
      zipped({ ...parts, "word/document.xml": main.replace(/<w:body>.*<\/w:body>/s, "") }),
      /no body/,
    ],
    [
      "is nested without end",
      zipped({
        ...parts,
        "word/document.xml": main.replace("<w:body>", `<w:body>${"<w:sdt>".repeat(9000)}`),
      }),
      /nested/,
    ],
    [
      "is in no known encoding",
      zipped({ ...parts, "word/document.xml": main.replace("UTF-8", "x-rot13") }),
      /encoding "x-rot13"/,
    ],
  ])("that %s is refused with the place", (_, file, reason) => {
    expect(problemOf(file)).toEqual({ code: "damaged", message: expect.stringMatching(reason) });
  });

  test("may have lost a part that is not the main one", () => {
    const { "word/styles.xml": styles, ...others } = parts;
    for (const file of [zipped(others), zipped({ ...others, "word/styles.xml": styles!.slice(0, -9) })]) {
      const read = readDocx(file);
      expect(read).toMatchObject({ agreement: { paragraphs: [{ text: "The Customer consents." }] } });
      expect("agreement" in read && read.agreement.notices).toEqual([
        expect.stringMatching(/word\/styles\.xml.*left out/),
      ]);
    }
  });

  test("never makes the reader throw, whichever byte of it is spoilt", () => {
    const file = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, new Uint8Array(strToU8(xml))])),
      { level: 0 },
    );
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const spoilt = new Uint8Array(file);
        spoilt[at] = byte;
        const read = readDocx(spoilt);
        expect("agreement" in read || read.problem.message.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("A hostile document", () => {
  const withMain = (change: (xml: string) => string) =>
    zipped({ ...parts, "word/document.xml": change(parts["word/document.xml"]!) });
  const doctype = (declarations: string) => (xml: string) =>
    xml.replace("?>", `?><!DOCTYPE d [${declarations}]>`).replace("consents", "&e;");

  test.each([
    ["an external entity", '<!ENTITY e SYSTEM "file:///etc/passwd">'],
    ["entities that multiply", '<!ENTITY a "ha"><!ENTITY e "&a;&a;&a;&a;&a;&a;">'],
  ])("that declares %s is refused", (_, declarations) => {
    expect(problemOf(withMain(doctype(declarations)))).toEqual({
      code: "damaged",
      message: expect.stringMatching(/document type/),
    });
  });

  test("that would unpack to more than the limit is refused before it is unpacked", () => {
    const file = withMain((xml) => xml.replace("consents", " ".repeat(65 * 1024 * 1024)));
    expect(file.length).toBeLessThan(100_000);
    expect(problemOf(file)).toEqual({
      code: "too-large",
      message: expect.stringMatching(/word\/document\.xml.*limits: 64 MB a part, 160 MB together/),
    });
  });

  test("that lies about the size of a part is refused", () => {
    const file = withMain((xml) => xml.replace("consents", " ".repeat(5_000_000)));
    const view = new DataView(file.buffer);
    const record = indexOf(file, [0x50, 0x4b, 1, 2], (at) => nameAt(file, at) === "word/document.xml");
    view.setUint32(record + 24, 300, true);
    expect(problemOf(file)?.code).toBe("damaged");
  });

  test("cannot make the reader take a part from outside the file", () => {
    const rels = parts["_rels/.rels"]!.replace("word/document.xml", "../../../../etc/passwd");
    expect(readDocx(zipped({ ...parts, "_rels/.rels": rels }))).toMatchObject({
      agreement: { paragraphs: [{ text: "The Customer consents." }] },
    });
  });
});

function indexOf(file: Uint8Array, mark: readonly number[], isIt: (at: number) => boolean): number {
  return file.findIndex((_, at) => mark.every((byte, offset) => file[at + offset] === byte) && isIt(at));
}

/** The file name in a zip's central directory record. */
function nameAt(file: Uint8Array, record: number): string {
  const length = file[record + 28]! + 256 * file[record + 29]!;
  return new TextDecoder().decode(file.subarray(record + 46, record + 46 + length));
}
