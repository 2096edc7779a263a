import { docx, paragraph } from "../../support/docx";
import { startWord } from "../../support/start-word";

const agreement = docx(
  paragraph("Heading 1", "Term"),
  paragraph("Normal", "This agreement runs for one year."),
);

/** What a run failed with; fails the test when it did not. */
async function errorOf(
  run: (context: Word.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Word.run(run);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The run did not fail.");
}

describe("a sync of office.js", () => {
  it("reads text and style of all paragraphs at once", async () => {
    const word = await startWord(agreement);
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/style");
      await context.sync();
      return paragraphs.items.map(({ text, style }) => [style, text]);
    });
    expect(read).toEqual([
      ["Heading 1", "Term"],
      ["Normal", "This agreement runs for one year."],
    ]);
    expect(word.stats()).toMatchObject({ syncs: 1 });
  });

  it("counts its actions and bytes, and the cleanup apart from it", async () => {
    const word = await startWord(agreement);
    await Word.run(async (context) => {
      const { body } = context.document;
      body.load("text");
      await context.sync();
      body.load("style");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { syncs, cleanups, actions, bytes } = word.stats();
    expect({ syncs, cleanups }).toEqual({ syncs: 2, cleanups: 1 });
    expect(actions).toBeGreaterThan(4);
    expect(bytes).toBeGreaterThan(400);
    word.resetStats();
    expect(word.stats()).toEqual({ syncs: 0, cleanups: 0, actions: 0, bytes: 0 });
  });

  it("reads through objects of objects, null objects among them", async () => {
    await startWord(agreement);
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text,items/font/bold,items/parentTableCellOrNullObject/rowIndex");
      await context.sync();
      return paragraphs.items.map(({ text, font, parentTableCellOrNullObject: cell }) => [
        text,
        font.bold,
        cell.isNullObject,
      ]);
    });
    expect(read[1]).toEqual(["This agreement runs for one year.", false, true]);
  });

  it("skips and limits the items of a collection", async () => {
    await startWord(docx(...["One", "Two", "Three", "Four"].map((text) => paragraph("Normal", text))));
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ select: "text", skip: 1, top: 2 });
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    });
    expect(read).toEqual(["Two", "Three"]);
  });

  it("does not give what was not loaded", async () => {
    await startWord(agreement);
    const error = await errorOf(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text");
      await context.sync();
      return first.style;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("answers ItemNotFound with the member and the statement", async () => {
    await startWord(agreement);
    const error = await errorOf(async (context) => {
      context.document.contentControls.getById(999).load("tag");
      await context.sync();
    });
    expect(error).toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
    expect(error.debugInfo).toMatchObject({
      errorLocation: "ContentControlCollection.getById",
      statement: "var byId = contentControls.getById(...);",
    });
  });

  it("answers a null object where the add-in asked for one", async () => {
    await startWord(agreement);
    const control = await Word.run(async (context) => {
      const found = context.document.contentControls.getByIdOrNullObject(999);
      found.load("tag");
      await context.sync();
      return found.isNullObject;
    });
    expect(control).toBe(true);
  });

  it("refuses to call a method of a null object", async () => {
    await startWord(agreement);
    const error = await errorOf(async (context) => {
      context.document.contentControls.getByIdOrNullObject(999).delete(false);
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });

  it.each<[string, (context: Word.RequestContext) => void]>([
    [
      "Paragraph.insertText",
      ({ document }) => document.body.paragraphs.getFirst().insertText("x", "Sideways" as "Start"),
    ],
    [
      "Paragraph.insertParagraph",
      ({ document }) => document.body.paragraphs.getFirst().insertParagraph(7 as unknown as string, "After"),
    ],
    [
      "Body.styleBuiltIn",
      ({ document }) => (document.body.styleBuiltIn = "Header 1" as Word.BuiltInStyleName),
    ],
  ])("refuses a wrong argument of %s", async (member, call) => {
    const word = await startWord(agreement);
    const before = word.document.version;
    const error = await errorOf(async (context) => {
      call(context);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe(member);
    expect(word.document.version).toBe(before);
  });

  it.each([6, 7, 8, 9, 99])("refuses an action of type %i", async (type) => {
    const word = await startWord(agreement);
    const answer = word.processQuery({
      Actions: [{ Id: 2, ActionType: type, Name: "", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    expect(answer.Error).toMatchObject({ Code: "ApiNotFound", ActionIndex: 0, Location: "Document" });
    expect(answer.Results).toEqual([]);
  });

  it("is one undo step, whatever it writes", async () => {
    const word = await startWord(agreement);
    word.select(1, 5);
    await Word.run(async (context) => {
      const inserted = context.document.getSelection().insertText("framework ", "Replace");
      const control = inserted.insertContentControl();
      control.tag = "kind";
      control.title = "Kind of agreement";
      await context.sync();
    });
    expect(await textOf()).toBe("Term\rThis framework agreement runs for one year.");
    word.undo();
    expect(await textOf()).toBe("Term\rThis agreement runs for one year.");
    expect(word.document.canUndo).toBe(false);
  });

  it("is no undo step when it only reads", async () => {
    const word = await startWord(agreement);
    word.select(1, 5);
    await Word.run(async (context) => {
      const selection = context.document.getSelection();
      selection.load();
      context.document.body.paragraphs.load();
      context.document.body.search("year").load("text");
      context.document.body.getOoxml();
      await context.sync();
    });
    expect(word.document.canUndo).toBe(false);
  });

  it("keeps objects alive across the syncs of a run, and apart between runs", async () => {
    await startWord(agreement);
    const first = Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      paragraphs.items[1].load("style");
      await context.sync();
      return paragraphs.items[1].style;
    });
    const second = Word.run(async (context) => {
      context.document.body.paragraphs.load("text");
      await context.sync();
    });
    await second;
    expect(await first).toBe("Normal");
  });

  it("no longer finds objects after another document was opened", async () => {
    const word = await startWord(agreement);
    const error = await errorOf(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await context.sync();
      word.open(agreement);
      paragraphs.items[0].load("style");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
  });

  it("hands search options over", async () => {
    await startWord(docx(paragraph("Normal", "A year, the Year, a yearly fee.")));
    const found = await Word.run(async (context) => {
      const { body } = context.document;
      const any = body.search("year");
      const exact = body.search("Year", { matchCase: true });
      const word = body.search("year", { matchWholeWord: true });
      for (const hits of [any, exact, word]) hits.load("text");
      await context.sync();
      return [any, exact, word].map(({ items }) => items.map(({ text }) => text));
    });
    expect(found).toEqual([["year", "Year", "year"], ["Year"], ["year", "Year"]]);
  });
});

async function textOf(): Promise<string> {
  return Word.run(async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    return body.text;
  });
}
