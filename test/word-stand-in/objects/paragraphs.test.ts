import { bold, control, deleted, docx, docxWith, inserted, paragraph, raw, table } from "../../support/docx";
import { startWord } from "../../support/start-word";

const clauses = docx(
  paragraph("Title", "Services Agreement"),
  paragraph("Heading 1", "Term"),
  paragraph("Normal", "One.", { list: 1 }),
  paragraph("Normal", "Below.", { list: 1, level: 1 }),
  paragraph("Normal", "Deeper.", { list: 1, level: 2 }),
  paragraph("Normal", "Deeper still.", { list: 1, level: 2 }),
  paragraph("Normal", "Two.", { list: 1 }),
  paragraph("Normal", "Below two.", { list: 1, level: 1 }),
  paragraph("Normal", "Started anew.", { list: 3 }),
  paragraph("Normal", "Bullet.", { list: 2 }),
  paragraph("Numbered Clause", "By style."),
  paragraph("Numbered Subclause", "Below, by style."),
  table([["Fee", [paragraph("Normal", "100"), table([["inner"]]), paragraph("Normal")]]]),
  paragraph("Normal", "Indented.", {
    properties:
      '<w:spacing w:before="120" w:line="360" w:lineRule="auto"/><w:ind w:left="720" w:hanging="360"/><w:jc w:val="both"/>',
  }),
);

describe("paragraphs read through office.js", () => {
  test("bear the numbers that a reader sees", async () => {
    await startWord(clauses);
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        "items/text,items/isListItem,items/listItemOrNullObject/listString,items/listItemOrNullObject/level",
      );
      await context.sync();
      return paragraphs.items.map((one) =>
        one.isListItem ? `${one.listItemOrNullObject.listString} ${one.text}` : one.text,
      );
    });
    expect(read.slice(2, 12)).toEqual([
      "1. One.",
      "1.1 Below.",
      "(a) Deeper.",
      "(b) Deeper still.",
      "2. Two.",
      "2.1 Below two.",
      "5. Started anew.",
      "\u2022 Bullet.",
      "1. By style.",
      "1.1 Below, by style.",
    ]);
    expect(read[0]).toBe("Services Agreement");
  });

  test("have the style, outline level and nesting that Word would name", async () => {
    await startWord(clauses);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/style,items/styleBuiltIn,items/outlineLevel,items/tableNestingLevel,items/text");
      await context.sync();
      const of = (text: string) => paragraphs.items.find((one) => one.text === text)!;
      expect(of("Term")).toMatchObject({ style: "Heading 1", styleBuiltIn: "Heading1", outlineLevel: 1 });
      expect(of("By style.")).toMatchObject({
        style: "Numbered Clause",
        styleBuiltIn: "Other",
        outlineLevel: 10,
      });
      expect(of("Fee").tableNestingLevel).toBe(1);
      expect(of("inner").tableNestingLevel).toBe(2);
    });
  });

  test("have the format that their style, list and own properties add up to, in points", async () => {
    await startWord(clauses);
    await Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      const numbered = context.document.body.paragraphs.getFirst().getNext().getNext();
      last.load();
      numbered.load("leftIndent,firstLineIndent,spaceAfter");
      await context.sync();
      expect(last).toMatchObject({
        alignment: "Justified",
        leftIndent: 36,
        firstLineIndent: -18,
        spaceBefore: 6,
        spaceAfter: 8,
        lineSpacing: 18,
        isLastParagraph: true,
      });
      expect(numbered).toMatchObject({ leftIndent: 18, firstLineIndent: -18, spaceAfter: 8 });
    });
  });

  test("can be set, and the file has the properties in the order the schema wants", async () => {
    const word = await startWord(docx(paragraph("Normal", "Text.", { list: 1 })));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.styleBuiltIn = "Heading2";
      first.alignment = "Centered";
      first.leftIndent = 10;
      first.spaceAfter = 3;
      first.load();
      await context.sync();
      expect(first).toMatchObject({
        style: "Heading 2",
        alignment: "Centered",
        leftIndent: 10,
        spaceAfter: 3,
      });
    });
    const properties = word.document.paragraphs()[0]!.firstElementChild!;
    expect([...properties.children].map((one) => one.localName)).toEqual(["pStyle", "spacing", "ind", "jc"]);
    word.undo();
    expect(word.document.canUndo).toBe(false);
  });

  test("gain a built-in style that the file lacks, and refuse one that nobody knows", async () => {
    const word = await startWord(docx(paragraph("Normal", "Text.")));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.styleBuiltIn = "Quote";
      first.load("style");
      await context.sync();
      expect(first.style).toBe("Quote");
      first.style = "Nobody's Style";
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
    const styles = word.document.relatedXml("styles")!;
    expect(styles.documentElement.textContent).toBe("");
    expect([...styles.getElementsByTagName("w:name")].map((one) => one.getAttribute("w:val"))).toContain(
      "Quote",
    );
  });
});

describe("tracked changes read through office.js", () => {
  const reviewed = docx(
    paragraph("Normal", ["The term is ", deleted("two"), inserted("three"), " years."]),
    paragraph("Normal", ["Plain ", bold("words"), "."]),
  );

  test("show in the reviewed text, while text leaves deletions out", async () => {
    const word = await startWord(reviewed);
    await Word.run(async (context) => {
      const { body } = context.document;
      const current = body.getReviewedText("Current");
      const original = body.getReviewedText("Original");
      body.load("text");
      await context.sync();
      expect(current.value).toBe("The term is three years.\rPlain words.");
      expect(original.value).toBe("The term is two years.\rPlain words.");
      expect(body.text).toBe(current.value);
      word.document.deletionsInText = true;
      body.load("text");
      await context.sync();
      expect(body.text).toBe("The term is twothree years.\rPlain words.");
    });
  });

  test("can be listed, accepted and rejected one by one", async () => {
    await startWord(reviewed);
    await Word.run(async (context) => {
      const changes = context.document.body.getTrackedChanges();
      changes.load("items/type,items/text,items/author");
      await context.sync();
      expect(changes.items.map(({ type, text, author }) => [type, text, author])).toEqual([
        ["Deleted", "two", "Dana Reviewer"],
        ["Added", "three", "Dana Reviewer"],
      ]);
      changes.items[0]!.reject();
      changes.items[1]!.reject();
      context.document.body.load("text");
      await context.sync();
      expect(context.document.body.text).toBe("The term is two years.\rPlain words.");
    });
  });

  test("are written by every edit while tracking is on", async () => {
    const word = await startWord(reviewed);
    await Word.run(async (context) => {
      context.document.changeTrackingMode = "TrackAll";
      const second = context.document.body.paragraphs.getFirst().getNext();
      second.insertText(" More.", "End");
      second.insertParagraph("A new one.", "After");
      second.search("words").getFirst().insertText("terms", "Replace");
      await context.sync();
      const current = context.document.body.getReviewedText("Current");
      const original = context.document.body.getReviewedText("Original");
      await context.sync();
      expect(current.value).toBe("The term is three years.\rPlain terms. More.\rA new one.");
      expect(original.value).toBe("The term is two years.\rPlain words.\r");
      context.document.body.getTrackedChanges().rejectAll();
      await context.sync();
    });
    expect(word.document.paragraphs()).toHaveLength(2);
    expect(word.document.body.textContent).toBe("The term is two years.Plain words.");
  });
});

describe("tables read through office.js", () => {
  test("give values, cells and their places, and take new values", async () => {
    const word = await startWord(
      docx(
        paragraph("Normal", "Before."),
        table([
          ["Fee", "100"],
          ["Place", "Berlin"],
        ]),
        paragraph("Normal", "After."),
      ),
    );
    await Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      const cell = first.getCell(1, 1);
      const inside = cell.body.paragraphs.getFirst();
      inside.parentTableCell.load("cellIndex,rowIndex,value");
      first.load("values,rowCount,nestingLevel");
      first.getParagraphAfter().load("text");
      const missing = first.getCellOrNullObject(5, 0);
      const outside = context.document.body.paragraphs.getFirst().parentTableOrNullObject;
      missing.load("value");
      outside.load("rowCount");
      await context.sync();
      expect(first).toMatchObject({
        values: [
          ["Fee", "100"],
          ["Place", "Berlin"],
        ],
        rowCount: 2,
        nestingLevel: 1,
      });
      expect(inside.parentTableCell).toMatchObject({ cellIndex: 1, rowIndex: 1, value: "Berlin" });
      expect([missing.isNullObject, outside.isNullObject]).toEqual([true, true]);
      first.values = [
        ["Fee", "200"],
        ["Place", "Bonn"],
      ];
      inside.insertParagraph("and Kiel", "After");
      await context.sync();
    });
    expect(word.document.paragraphs().map((one) => one.textContent)).toEqual([
      "Before.",
      "Fee",
      "200",
      "Place",
      "Bonn",
      "and Kiel",
      "After.",
    ]);
  });
});

describe("headers and footers", () => {
  test("are read as bodies, and one that is not there as an empty one that cannot be written", async () => {
    await startWord(
      docxWith({ header: [paragraph("Normal", "Draft of May")] }, paragraph("Normal", "Body.")),
    );
    await Word.run(async (context) => {
      const section = context.document.sections.getFirst();
      const header = section.getHeader("Primary");
      const footer = section.getFooter("Primary");
      header.load("text,type");
      footer.load("text");
      await context.sync();
      expect([header.text, header.type, footer.text]).toEqual(["Draft of May", "Header", ""]);
      header.insertText(" 2026", "End");
      await context.sync();
      header.load("text");
      await context.sync();
      expect(header.text).toBe("Draft of May 2026");
      footer.insertText("x", "End");
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });
});

describe("a long document", () => {
  test("answers all its paragraphs in one sync", async () => {
    const many = Array.from({ length: 2000 }, (_, at) => paragraph("Numbered Clause", `Clause text ${at}`));
    const word = await startWord(docx(...many, control({ tag: "a" }, raw("<w:p/>"))));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        "items/text,items/style,items/styleBuiltIn,items/isListItem,items/tableNestingLevel,items/outlineLevel,items/listItemOrNullObject/listString",
      );
      await context.sync();
      expect(paragraphs.items[1999]!.listItemOrNullObject.listString).toBe("2000.");
    });
    expect(word.stats().syncs).toBe(1);
  });
});
