import { bold, docx, paragraph, type Block } from "../../support/docx";
import { startWord } from "../../support/start-word";
import { schemaErrors } from "../../support/validate-docx";

jest.setTimeout(60_000);

const bodyOf = (word: { document: { body: Element } }) =>
  new XMLSerializer().serializeToString(word.document.body);

function firstParagraph(change: (first: Word.Paragraph) => void): Promise<void> {
  return Word.run(async (context) => {
    change(context.document.body.paragraphs.getFirst());
    await context.sync();
  });
}

describe("lists through office.js", () => {
  const file = docx(
    paragraph("Normal", "New."),
    paragraph("Normal", "One", { list: 1 }),
    paragraph("Normal", "Below", { list: 1, level: 1 }),
  );

  test("take in a paragraph at a level, and number it and what follows", async () => {
    await startWord(file);
    const labels = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const list = paragraphs.load("items/isListItem");
      await context.sync();
      const known = list.items[1]!.list.load("id");
      await context.sync();
      list.items[0]!.attachToList(known.id, 0);
      const items = list.items.map((one) => one.listItem.load("listString,level"));
      await context.sync();
      return items.map(({ listString, level }) => `${level} ${listString}`);
    });
    expect(labels).toEqual(["0 1.", "0 2.", "1 2.1"]);
  });

  test("take in no item of a list, no unknown level, and none into an unknown list", async () => {
    await startWord(file);
    await firstParagraph((first) => first.attachToList(1, 0));
    await expect(firstParagraph((first) => first.attachToList(1, 0))).rejects.toMatchObject({
      code: "GeneralException",
    });
    await startWord(file);
    await expect(firstParagraph((first) => first.attachToList(1, 7))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await expect(firstParagraph((first) => first.attachToList(99, 0))).rejects.toMatchObject({
      code: "ItemNotFound",
    });
  });
});

test("a style takes away the paragraph's own format, and the character format that most of its text has", async () => {
  const properties = { properties: '<w:spacing w:before="240"/><w:jc w:val="center"/>', list: 1 };
  const word = await startWord(docx(paragraph("Normal", [bold("Nearly all of it"), " is."], properties)));
  await firstParagraph((first) => (first.styleBuiltIn = "Heading1"));
  expect(bodyOf(word)).not.toMatch(/w:(?:spacing|jc|numPr|b)[ />]/);
  const other = await startWord(docx(paragraph("Normal", [bold("Some"), " of the words of a sentence."])));
  await firstParagraph((first) => (first.styleBuiltIn = "Heading1"));
  expect(bodyOf(other)).toMatch(/<w:b\/>/);
});

describe("tables made through office.js", () => {
  const insert = (where: "Before" | "After") =>
    firstParagraph((first) => {
      const table = first.insertTable(2, 2, where, [
        ["Fact", "Value"],
        ["Tenant", ""],
      ]);
      table.headerRowCount = 1;
      table.styleBuiltIn = "PlainTable1";
    });
  const order = (word: { document: { body: Element } }) =>
    [...word.document.body.children].map((one) => `${one.localName} ${one.textContent}`).slice(0, -1);

  test("stand beside a paragraph, with values and a header row, and are valid", async () => {
    const blocks: Block[] = [paragraph("Normal", "One."), paragraph("Normal", "Two.")];
    const word = await startWord(docx(...blocks));
    await insert("After");
    expect(order(word)).toEqual(["p One.", "tbl FactValueTenant", "p Two."]);
    expect(bodyOf(word).match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(await schemaErrors(word.save())).toEqual([]);
    const before = await startWord(docx(...blocks));
    await insert("Before");
    expect(order(before)).toEqual(["tbl FactValueTenant", "p One.", "p Two."]);
  });

  test("never end the document", async () => {
    const word = await startWord(docx(paragraph("Normal", "One.")));
    await insert("After");
    expect(order(word)).toEqual(["p One.", "tbl FactValueTenant", "p "]);
  });

  test("are tracked row by row, and go without a trace when their author deletes them", async () => {
    const word = await startWord(docx(paragraph("Normal", "One."), paragraph("Normal", "Two.")));
    const original = bodyOf(word);
    word.setTracking("all");
    await insert("After");
    expect(bodyOf(word).match(/<w:trPr><w:(?:tblHeader\/><w:)?ins /g)).toHaveLength(2);
    expect(await schemaErrors(word.save())).toEqual([]);
    await Word.run(async (context) => {
      context.document.body.tables.getFirst().delete();
      await context.sync();
    });
    expect(bodyOf(word)).toBe(original);
  });

  test("have as many header rows as they have rows at most", async () => {
    await startWord(docx(paragraph("Normal", "One.")));
    await expect(
      firstParagraph((first) => (first.insertTable(1, 1, "After").headerRowCount = 2)),
    ).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});
