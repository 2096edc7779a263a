import { unzipSync } from "fflate";
import { DocumentError, textOf, WordDocument } from "../../../src/word-stand-in/ooxml";
import { insertText } from "../../../src/word-stand-in/ooxml/edit";
import { bold, deleted, docx, field, inserted, paragraph, table } from "../../support/docx";

const texts = (document: WordDocument) => document.paragraphs().map((one) => textOf(one));

const agreement = () =>
  WordDocument.open(
    docx(
      paragraph("Title", "Agreement"),
      paragraph("Normal", ["The term is ", bold("three"), " years."]),
      table([["Fee", "100"]]),
      paragraph("Normal", "End."),
    ),
  );

const type = (document: WordDocument, index: number, text: string) =>
  document.change("Typing", () =>
    insertText(document, { paragraph: document.paragraphs()[index]!, offset: 0 }, text),
  );

describe("a Word document", () => {
  test("gives its paragraphs in reading order, those of table cells included", () => {
    expect(texts(agreement())).toEqual(["Agreement", "The term is three years.", "Fee", "100", "End."]);
  });

  test("counts field results and insertions as text, and field codes and deletions not", () => {
    const document = WordDocument.open(
      docx(
        paragraph("Normal", [
          "See ",
          field("REF _Ref1", "clause 4"),
          " for ",
          deleted("two"),
          inserted("three"),
          " years.",
        ]),
      ),
    );
    const [only] = document.paragraphs();
    expect(textOf(only!)).toBe("See clause 4 for three years.");
    expect(textOf(only!, "all")).toBe("See clause 4 for twothree years.");
    expect(textOf(only!, "original")).toBe("See clause 4 for two years.");
  });

  test("saves the parts that were not edited byte for byte", () => {
    const bytes = docx(paragraph("Normal", "One."));
    const document = WordDocument.open(bytes);
    type(document, 0, "Edited: ");
    const before = unzipSync(bytes);
    const after = unzipSync(document.save());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((name) => Buffer.compare(before[name]!, after[name]!) !== 0);
    expect(changed).toEqual(["word/document.xml"]);
    expect(texts(WordDocument.open(document.save()))).toEqual(["Edited: One."]);
  });

  test("undoes and redoes whole steps, keeping the paragraphs' identity", () => {
    const document = agreement();
    const before = document.paragraphs();
    document.change("Two edits", () => {
      type(document, 0, "Draft ");
      type(document, 4, "The ");
    });
    expect(texts(document)[4]).toBe("The End.");
    expect(document.undo()).toBe(true);
    expect(texts(document)).toEqual(texts(agreement()));
    expect(document.paragraphs()).toEqual(before);
    expect(document.canUndo).toBe(false);
    expect(document.redo()).toBe(true);
    expect(texts(document)[0]).toBe("Draft Agreement");
  });

  test("makes no step of a change that changed nothing, and tells listeners of those that did", () => {
    const document = agreement();
    let told = 0;
    const stop = document.onChange(() => told++);
    document.change("Nothing", () => undefined);
    expect([told, document.version, document.undo()]).toEqual([0, 0, false]);
    type(document, 0, "x");
    document.undo();
    stop();
    document.redo();
    expect([told, document.version]).toEqual([2, 3]);
  });

  test("keeps what a failing change had edited, as one step", () => {
    const document = agreement();
    const failing = () =>
      document.change("Failing", () => {
        type(document, 0, "Half ");
        throw new Error("stopped");
      });
    expect(failing).toThrow("stopped");
    expect(texts(document)[0]).toBe("Half Agreement");
    document.undo();
    expect(texts(document)[0]).toBe("Agreement");
  });

  test("takes parts that were added away again with undo", () => {
    const document = agreement();
    document.change("Add", () => {
      document.parts.add("word/extra.xml", "application/xml", "<extra/>");
      document.parts.relate(document.mainPart, "https://example.com/extra", "word/extra.xml");
    });
    expect(document.parts.has("word/extra.xml")).toBe(true);
    document.undo();
    expect(document.parts.has("word/extra.xml")).toBe(false);
    expect(document.parts.relationships(document.mainPart)).toHaveLength(3);
  });

  test("remembers whether edits are tracked in its settings, outside the history", () => {
    const document = agreement();
    expect(document.trackingMode).toBe("Off");
    document.trackingMode = "TrackAll";
    expect(WordDocument.open(document.save()).trackingMode).toBe("TrackAll");
    expect(document.canUndo).toBe(false);
    document.trackingMode = "Off";
    expect(document.trackingMode).toBe("Off");
  });

  test("keeps a selection on its text while text before it changes", () => {
    const document = agreement();
    const paragraph = document.paragraphs()[1]!;
    document.select({ anchor: { paragraph, offset: 12 }, focus: { paragraph, offset: 17 } });
    type(document, 1, "Note: ");
    const { anchor, focus } = document.selection;
    expect(textOf(paragraph).slice(anchor.offset, focus.offset)).toBe("three");
  });
});

test("a body without paragraphs gets the one that Word shows, outside the history", () => {
  const document = WordDocument.open(docx());
  expect(texts(document)).toEqual([""]);
  document.select({ ...document.selection });
  expect(document.canUndo).toBe(false);
  type(document, 0, "First words.");
  document.undo();
  expect(texts(document)).toEqual([""]);
});

describe("a file that is no Word document", () => {
  const codeOf = (bytes: Uint8Array) => {
    try {
      WordDocument.open(bytes);
    } catch (error) {
      return error instanceof DocumentError ? error.code : error;
    }
    return "opened";
  };

  test("is refused with a code that says what it is", () => {
    const good = docx(paragraph("Normal", "One."));
    const encrypted = Uint8Array.from([
      0xd0,
      0xcf,
      ...[..."EncryptedPackage"].flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    expect(codeOf(good)).toBe("opened");
    expect(codeOf(Uint8Array.from(Buffer.from("Dear all,")))).toBe("not-a-docx");
    expect(codeOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe("not-a-docx");
    expect(codeOf(encrypted)).toBe("encrypted");
    expect(codeOf(good.slice(0, 400))).toBe("damaged");
  });
});
