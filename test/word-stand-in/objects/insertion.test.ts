import {
  bold,
  control,
  docx,
  inlineControl,
  inserted,
  link,
  paragraph,
  raw,
  table,
  type Block,
} from "../../support/docx";
import { textOf, type WordDocument } from "../../../src/word-stand-in/ooxml";
import { startWord } from "../../support/start-word";
import { schemaErrors } from "../../support/validate-docx";

// Microsoft's validator takes seconds on a busy machine.
jest.setTimeout(60_000);

const texts = (document: WordDocument) => document.paragraphs().map((one) => textOf(one));

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Flat OPC with a body of these blocks, and lists and styles of its own. */
function flatOpc(blocks: Block[], extra: { styles?: string; numbering?: string } = {}): string {
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relationships = (...all: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  const kind = "application/vnd.openxmlformats-package.relationships+xml";
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const beside = Object.entries(extra);
  return [
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    part("/_rels/.rels", kind, relationships(relationship("rId1", "officeDocument", "word/document.xml"))),
    part(
      "/word/_rels/document.xml.rels",
      kind,
      relationships(...beside.map(([type], index) => relationship(`rId${index}`, type, `${type}.xml`))),
    ),
    part(
      "/word/document.xml",
      `${word}.document.main+xml`,
      `<w:document xmlns:w="${W}"><w:body>${blocks.map((one) => one.xml).join("")}<w:sectPr/></w:body></w:document>`,
    ),
    ...beside.map(([type, xml]) =>
      part(`/word/${type}.xml`, `${word}.${type}+xml`, `<w:${type} xmlns:w="${W}">${xml}</w:${type}>`),
    ),
    "</pkg:package>",
  ].join("");
}

describe("inserting through office.js", () => {
  test("a clause after the cursor's paragraph, in a control of its own, is one undo step", async () => {
    const word = await startWord(
      docx(paragraph("Heading 1", "Term"), paragraph("Normal", "Text."), paragraph("Normal", "End.")),
    );
    word.select(1, 2);
    const id = await Word.run(async (context) => {
      const at = context.document.getSelection().paragraphs.getLast();
      const first = at.insertParagraph("Partner of record", "After");
      first.styleBuiltIn = "Heading1";
      const last = first.insertParagraph("Contoso is the partner of record.", "After");
      last.styleBuiltIn = "Normal";
      const wrapped = first
        .getRange("Start")
        .expandTo(last.getRange("Whole"))
        .insertContentControl("RichText");
      wrapped.tag = "pc:dpor@1.0.0";
      wrapped.title = "Partner of record";
      wrapped.appearance = "Hidden";
      wrapped.color = "#0078d4";
      wrapped.load("id,text,subtype,appearance,color");
      await context.sync();
      expect(wrapped).toMatchObject({
        text: "Partner of record\rContoso is the partner of record.",
        appearance: "Hidden",
        color: "#0078D4",
        subtype: "RichTextParagraphs",
      });
      return wrapped.id;
    });
    expect(texts(word.document)).toEqual([
      "Term",
      "Text.",
      "Partner of record",
      "Contoso is the partner of record.",
      "End.",
    ]);
    expect(await schemaErrors(word.document.save())).toEqual([]);
    await Word.run(async (context) => {
      const byTag = context.document.contentControls.getByTag("pc:dpor@1.0.0").getFirst();
      const byId = context.document.contentControls.getByIdOrNullObject(id);
      const parent = byTag.paragraphs.getFirst().parentContentControlOrNullObject;
      byTag.load("id,title");
      byId.load("tag");
      parent.load("id");
      await context.sync();
      expect([byTag.id, byTag.title, byId.tag, parent.id]).toEqual([
        id,
        "Partner of record",
        "pc:dpor@1.0.0",
        id,
      ]);
    });
    word.undo();
    expect(texts(word.document)).toEqual(["Term", "Text.", "End."]);
    expect(word.document.canUndo).toBe(false);
  });

  test("text at the places of a range, which grows with Start and End only", async () => {
    const word = await startWord(docx(paragraph("Normal", ["The ", bold("term"), " ends."])));
    await Word.run(async (context) => {
      const range = context.document.body.search("term").getFirst();
      range.insertText("<", "Start");
      range.insertText(">", "End");
      range.insertText("(", "Before");
      range.insertText(")", "After");
      range.load("text");
      await context.sync();
      expect(range.text).toBe("<term>");
      range.insertText("period", "Replace");
      range.load("text,font/bold");
      await context.sync();
      expect(range.text).toBe("period");
      expect(range.font.bold).toBe(true);
    });
    expect(texts(word.document)).toEqual(["The (period) ends."]);
  });

  test("a control around words stays around them, nests, and can be taken away", async () => {
    const word = await startWord(
      docx(paragraph("Normal", ["Signed by ", bold("Con"), "toso", link("a", " Ltd"), "."])),
    );
    await Word.run(async (context) => {
      const name = context.document.body.search("Contoso Ltd").getFirst();
      const outer = name.insertContentControl();
      outer.tag = "outer";
      const inner = outer.search("Contoso").getFirst().insertContentControl();
      inner.tag = "inner";
      inner.load("text,subtype");
      inner.parentContentControl.load("tag");
      outer.contentControls.load("items/tag");
      await context.sync();
      expect([inner.text, inner.subtype, inner.parentContentControl.tag]).toEqual([
        "Contoso",
        "RichTextInline",
        "outer",
      ]);
      expect(outer.contentControls.items.map((one) => one.tag)).toEqual(["inner"]);
      inner.insertText("Fabrikam", "Replace");
      inner.insertText("!", "End");
      outer.load("text");
      await context.sync();
      expect(outer.text).toBe("Fabrikam! Ltd");
      outer.delete(true);
      inner.delete(false);
      await context.sync();
    });
    expect(texts(word.document)).toEqual(["Signed by  Ltd."]);
    expect(word.document.body.getElementsByTagNameNS(W, "sdt")).toHaveLength(0);
    expect(await schemaErrors(word.document.save())).toEqual([]);
  });

  test("a control that would cross another one's border is refused, as are titles above 64 characters", async () => {
    const word = await startWord(
      docx(
        paragraph("Normal", "Outside."),
        control({ tag: "block" }, paragraph("Normal", "Inside."), paragraph("Normal", "Inside too.")),
        paragraph("Normal", [
          "Signed by ",
          inlineControl({ tag: "name", lock: "sdtLocked" }, "Contoso"),
          ".",
        ]),
      ),
    );
    await Word.run(async (context) => {
      const all = context.document.body.paragraphs;
      all.load("items");
      await context.sync();
      all.items[0]!.getRange().expandTo(all.items[1]!.getRange()).insertContentControl();
      await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    });
    await Word.run(async (context) => {
      context.document.body.search("by Con").getFirst().insertContentControl();
      await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    });
    await Word.run(async (context) => {
      const locked = context.document.contentControls.getByTag("name").getFirst();
      locked.title = "x".repeat(65);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    await Word.run(async (context) => {
      context.document.contentControls.getByTag("name").getFirst().delete(false);
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
    expect(word.document.body.getElementsByTagNameNS(W, "sdt")).toHaveLength(2);
  });

  test("a clause in a table cell stays in the cell", async () => {
    const word = await startWord(
      docx(
        table([
          ["Fee", ""],
          ["Place", "Berlin"],
        ]),
        paragraph("Normal"),
      ),
    );
    word.select(1);
    await Word.run(async (context) => {
      const at = context.document.getSelection().paragraphs.getFirst();
      at.insertText("A clause.", "Replace");
      const next = at.insertParagraph("Its second paragraph.", "After");
      at.getRange().expandTo(next.getRange()).insertContentControl("RichText").tag = "pc:cell";
      await context.sync();
      const cell = context.document.body.tables.getFirst().getCell(0, 1);
      cell.load("value");
      await context.sync();
      expect(cell.value).toBe("A clause.\rIts second paragraph.");
    });
    expect(await schemaErrors(word.document.save())).toEqual([]);
  });

  test("OOXML keeps its own formats but for the last paragraph, and brings its lists under new ids", async () => {
    const word = await startWord(
      docx(paragraph("Normal", "One.", { list: 1 }), paragraph("Heading 1", "Next.")),
    );
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>' +
      '<w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:i/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Foreign"><w:name w:val="Foreign"/></w:style>';
    const xml = flatOpc(
      [
        paragraph("Normal", "Roman.", { list: 1 }),
        paragraph("Foreign", "Styled."),
        paragraph("Foreign", "Joined. "),
      ],
      { styles, numbering },
    );
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const put = first.getRange("After").insertOoxml(xml, "After");
      put.load("text");
      const all = context.document.body.paragraphs;
      all.load("items/text,items/style,items/listItemOrNullObject/listString");
      await context.sync();
      expect(put.text).toBe("Roman.\rStyled.\rJoined. ");
      expect(all.items.map((one) => [one.text, one.style])).toEqual([
        ["One.", "Normal"],
        ["Roman.", "Normal"],
        ["Styled.", "Foreign"],
        ["Joined. Next.", "Heading 1"],
      ]);
      expect(all.items.slice(0, 2).map((one) => one.listItemOrNullObject.listString)).toEqual(["1.", "I)"]);
    });
    expect(await schemaErrors(word.document.save())).toEqual([]);
    word.undo();
    expect(texts(word.document)).toEqual(["One.", "Next."]);
  });

  test("OOXML that is none is refused", async () => {
    await startWord(docx(paragraph("Normal", "One.")));
    for (const xml of [
      "<p>not a package</p>",
      "<unclosed",
      flatOpc([raw('<w:p><w:hyperlink r:id="rId9" xmlns:r="' + OFFICE + '"/></w:p>')]),
    ]) {
      await Word.run(async (context) => {
        context.document.body.insertOoxml(xml, "End");
        await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
      });
    }
  });

  test("getOoxml gives what insertOoxml takes", async () => {
    const word = await startWord(
      docx(paragraph("Heading 1", "Term"), paragraph("Normal", [inserted("new"), " text"])),
    );
    await Word.run(async (context) => {
      const xml = context.document.body.getOoxml();
      await context.sync();
      context.document.body.insertOoxml(xml.value, "End");
      await context.sync();
    });
    expect(texts(word.document)).toEqual(["Term", "new text", "Term", "new text"]);
  });

  test("page and line breaks", async () => {
    const word = await startWord(docx(paragraph("Normal", "One."), paragraph("Normal", "Two.")));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertBreak("Page", "After");
      first.insertBreak("Line", "After");
      await context.sync();
    });
    expect(texts(word.document)).toEqual(["One.\v", "\f", "Two."]);
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertBreak("SectionNext", "After");
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });
});

describe("ranges through office.js", () => {
  test("know how they lie to each other", async () => {
    await startWord(docx(paragraph("Normal", "alpha beta gamma"), paragraph("Normal", "delta")));
    await Word.run(async (context) => {
      const { body } = context.document;
      const find = (text: string) => body.search(text).getFirst();
      const pairs: [Word.Range, Word.Range][] = [
        [find("alpha"), find("gamma")],
        [find("alpha"), find(" beta")],
        [find("alpha b"), find("beta")],
        [find("alpha"), find("alpha beta")],
        [find("beta"), find("alpha beta")],
        [find("beta"), find("alpha beta gamma")],
        [find("alpha beta gamma"), find("beta")],
        [find("delta"), find("delta")],
        [body.paragraphs.getFirst().getRange(), body.paragraphs.getLast().getRange()],
        [find("delta"), find("alpha")],
      ];
      const relations = pairs.map(([one, other]) => one.compareLocationWith(other));
      const union = find("alpha").expandTo(find("delta"));
      const common = find("alpha beta").intersectWith(find("beta gamma"));
      const nothing = find("alpha").intersectWithOrNullObject(find("gamma"));
      union.load("text");
      common.load("text");
      nothing.load("text");
      await context.sync();
      expect(relations.map((one) => one.value)).toEqual([
        "Before",
        "AdjacentBefore",
        "OverlapsBefore",
        "InsideStart",
        "InsideEnd",
        "Inside",
        "Contains",
        "Equal",
        "AdjacentBefore",
        "After",
      ]);
      expect([union.text, common.text, nothing.isNullObject]).toEqual([
        "alpha beta gamma\rdelta",
        "beta",
        true,
      ]);
    });
  });

  test("stay on their text while other text is edited, and answer ItemNotFound when their paragraph is gone", async () => {
    const word = await startWord(docx(paragraph("Normal", "one two three"), paragraph("Normal", "four")));
    await Word.run(async (context) => {
      const two = context.document.body.search("two").getFirst();
      const first = context.document.body.paragraphs.getFirst();
      two.load("text");
      first.load("text");
      await context.sync();
      first.insertText("zero ", "Start");
      first.insertParagraph("before", "Before");
      two.load("text");
      await context.sync();
      expect(two.text).toBe("two");
      first.delete();
      await context.sync();
      first.load("text");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
    expect(texts(word.document)).toEqual(["before", "four"]);
  });

  test("are found by search within its documented limits", async () => {
    await startWord(docx(paragraph("Normal", "A year, the Year, a yearly fee^.")));
    await Word.run(async (context) => {
      const { body } = context.document;
      const counts = [
        body.search("year"),
        body.search("year", { matchCase: true }),
        body.search("YEAR", { matchWholeWord: true }),
        body.search("fee^^"),
      ];
      for (const one of counts) one.load("items");
      await context.sync();
      expect(counts.map((one) => one.items.length)).toEqual([3, 2, 2, 1]);
      body.search("x".repeat(256)).load("items");
      await expect(context.sync()).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
    });
    await Word.run(async (context) => {
      context.document.body.search("y*r", { matchWildcards: true }).load("items");
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });

  test("select what they cover, and the selection is a range", async () => {
    const word = await startWord(docx(paragraph("Normal", "one two three")));
    await Word.run(async (context) => {
      context.document.body.search("two").getFirst().select();
      const selected = context.document.getSelection();
      selected.load("text,isEmpty");
      await context.sync();
      expect([selected.text, selected.isEmpty]).toEqual(["two", false]);
    });
    expect([word.document.selection.anchor.offset, word.document.selection.focus.offset]).toEqual([4, 7]);
  });
});
