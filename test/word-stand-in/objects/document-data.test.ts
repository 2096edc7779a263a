import type { StandInWord } from "../../../src/word-stand-in";
import { docx, paragraph } from "../../support/docx";
import { startWord } from "../../support/start-word";
import { schemaErrors } from "../../support/validate-docx";

const agreement = docx(paragraph("Heading 1", "Term"), paragraph("Normal", "One year."));
// Microsoft's validator is a program of its own and takes its time on a busy machine.
jest.setTimeout(60_000);
let word: StandInWord;
beforeEach(async () => {
  word = await startWord(agreement);
});

async function run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return Word.run(batch);
}
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: OfficeExtension.Error) => error.code,
  );

/** What a Word that opens the saved document anew reads. */
async function reopened<T>(read: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  const saved = word.save();
  expect(await schemaErrors(saved)).toEqual([]);
  await startWord(saved);
  return run(read);
}

describe("document properties", () => {
  it("are kept in the file, one undo step", async () => {
    await run(async (context) => {
      const { properties } = context.document;
      properties.title = "Services agreement";
      properties.author = "Adele Vance";
      properties.subject = "Cloud";
      properties.keywords = "CPOR";
      properties.comments = "Draft";
      properties.category = "Legal";
      properties.manager = "Miriam Graham";
      properties.company = "Contoso";
      await context.sync();
    });
    const read = await reopened(async (context) => {
      const { properties } = context.document;
      properties.load();
      await context.sync();
      return properties.toJSON();
    });
    expect(read).toMatchObject({
      title: "Services agreement",
      author: "Adele Vance",
      subject: "Cloud",
      keywords: "CPOR",
      comments: "Draft",
      category: "Legal",
      manager: "Miriam Graham",
      company: "Contoso",
      security: 0,
    });
  });

  it("are taken back by one undo", async () => {
    await run(async (context) => {
      context.document.properties.title = "Services agreement";
      context.document.properties.company = "Contoso";
      await context.sync();
    });
    word.undo();
    const title = await run(async (context) => {
      context.document.properties.load("title,company");
      await context.sync();
      return context.document.properties.title + context.document.properties.company;
    });
    expect(title).toBe("");
    expect(word.document.canUndo).toBe(false);
  });

  it("of the add-in's own are text, numbers and truth values", async () => {
    await run(async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.add("partner", "1234567");
      customProperties.add("seats", 25);
      customProperties.add("signed", true);
      customProperties.add("SEATS", 26);
      await context.sync();
    });
    const read = await reopened(async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.load("items/key,items/value,items/type");
      const missing = customProperties.getItemOrNullObject("nothing");
      await context.sync();
      return [
        missing.isNullObject,
        ...customProperties.items.map(({ key, value, type }) => [key, value, type]),
      ];
    });
    expect(read).toEqual([
      true,
      ["partner", "1234567", "String"],
      ["seats", 26, "Number"],
      ["signed", true, "Boolean"],
    ]);
  });

  it("of the add-in's own can be deleted, and hold 255 characters", async () => {
    const { count, after } = await run(async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.add("partner", "x".repeat(255)).delete();
      customProperties.add("other", "y");
      const before = customProperties.getCount();
      customProperties.deleteAll();
      const left = customProperties.getCount();
      await context.sync();
      return { count: before.value, after: left.value };
    });
    expect([count, after]).toEqual([1, 0]);
    const tooLong = run(async (context) => {
      context.document.properties.customProperties.add("partner", "x".repeat(256));
      await context.sync();
    });
    expect(await code(tooLong)).toBe("InvalidArgument");
  });
});

describe("custom XML parts", () => {
  const deal = '<deal xmlns="urn:contoso:deal"><seats>25</seats></deal>';

  it("are kept in the file under their ids", async () => {
    const id = await run(async (context) => {
      const part = context.document.customXmlParts.add(deal);
      part.load("id,namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:contoso:deal");
      return part.id;
    });
    const xml = await reopened(async (context) => {
      const parts = context.document.customXmlParts;
      const text = parts.getItem(id).getXml();
      const only = parts.getByNamespace("urn:contoso:deal").getOnlyItem();
      only.load("id");
      const other = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
      await context.sync();
      expect(only.id).toBe(id);
      expect(other.isNullObject).toBe(true);
      return text.value;
    });
    expect(xml).toBe(deal);
  });

  it("can be rewritten and deleted, each one undo step", async () => {
    await run(async (context) => {
      context.document.customXmlParts.add(deal);
      await context.sync();
    });
    await run(async (context) => {
      context.document.customXmlParts
        .getByNamespace("urn:contoso:deal")
        .getOnlyItem()
        .setXml("<b xmlns='urn:b'/>");
      await context.sync();
    });
    await run(async (context) => {
      context.document.customXmlParts.getByNamespace("urn:b").getOnlyItem().delete();
      await context.sync();
    });
    const namespaces = async () =>
      run(async (context) => {
        const parts = context.document.customXmlParts;
        parts.load("items/namespaceUri");
        await context.sync();
        return parts.items.map(({ namespaceUri }) => namespaceUri);
      });
    expect(await namespaces()).toEqual([]);
    expect(await schemaErrors(word.save())).toEqual([]);
    word.undo();
    expect(await namespaces()).toEqual(["urn:b"]);
    word.undo();
    expect(await namespaces()).toEqual(["urn:contoso:deal"]);
    word.undo();
    expect(await namespaces()).toEqual([]);
  });

  it("must be well-formed", async () => {
    const broken = run(async (context) => {
      context.document.customXmlParts.add("<a>");
      await context.sync();
    });
    expect(await code(broken)).toBe("InvalidArgument");
  });
});

describe("settings", () => {
  const save = () =>
    new Promise<string>((resolve) =>
      Office.context.document.settings.saveAsync(({ status }) => resolve(String(status))),
    );

  it("of Office.context are those of Word.Document, and stay in the file", async () => {
    Office.context.document.settings.set("deal", { seats: 25 });
    expect(await save()).toBe("succeeded");
    await run(async (context) => {
      context.document.settings.add("partner", "1234567");
      await context.sync();
    });
    const read = await reopened(async (context) => {
      const { settings } = context.document;
      settings.load("items/key,items/value");
      await context.sync();
      return settings.items.map(({ key, value }) => [key, value as unknown]);
    });
    expect(read).toEqual([
      ["deal", { seats: 25 }],
      ["partner", "1234567"],
    ]);
    expect(Office.context.document.settings.get("deal")).toEqual({ seats: 25 });
  });

  it("are no undo step and no custom XML part", async () => {
    const count = await run(async (context) => {
      context.document.settings.add("a", 1);
      await context.sync();
      return context.document.settings.getCount();
    });
    expect(word.document.canUndo).toBe(false);
    await startWord(word.save());
    const parts = await run(async (context) => {
      const parts = context.document.customXmlParts.getCount();
      await context.sync();
      return parts.value;
    });
    expect(parts).toBe(0);
    expect(count).toBeDefined();
  });

  it("are found, missed and deleted by name", async () => {
    const [found, missed, left] = await run(async (context) => {
      const { settings } = context.document;
      settings.add("a", 1);
      const found = settings.getItem("a");
      found.load("value");
      const missed = settings.getItemOrNullObject("b");
      await context.sync();
      found.delete();
      const left = settings.getCount();
      await context.sync();
      return [found.value as number, missed.isNullObject, left.value];
    });
    expect([found, missed, left]).toEqual([1, true, 0]);
  });

  it("cannot be saved while the document is open for viewing", async () => {
    word.setMode("view");
    Office.context.document.settings.set("a", 1);
    expect(await save()).toBe("failed");
    expect(word.settings.values.size).toBe(0);
  });
});

describe("styles", () => {
  it("are listed with their names, types and origins", async () => {
    const styles = await run(async (context) => {
      const styles = context.document.getStyles();
      styles.load("items/nameLocal,items/type,items/builtIn");
      await context.sync();
      return styles.items.map(({ nameLocal, type, builtIn }) => [nameLocal, type, builtIn]);
    });
    expect(styles).toContainEqual(["Normal", "Paragraph", true]);
    expect(styles).toContainEqual(["Heading 1", "Paragraph", true]);
  });

  it("are found by name, whatever its case", async () => {
    const { found, missing } = await run(async (context) => {
      const styles = context.document.getStyles();
      const found = styles.getByNameOrNullObject("heading 1");
      found.load("nameLocal,baseStyle,nextParagraphStyle");
      const missing = styles.getByNameOrNullObject("Fabrikam Clause");
      await context.sync();
      return { found: [found.nameLocal, found.baseStyle], missing: missing.isNullObject };
    });
    expect(found[0]).toBe("Heading 1");
    expect(missing).toBe(true);
    const absent = run(async (context) => {
      context.document.getStyles().getByName("Fabrikam Clause").load("nameLocal");
      await context.sync();
    });
    expect(await code(absent)).toBe("ItemNotFound");
  });

  it("can be changed and stay valid", async () => {
    await run(async (context) => {
      const style = context.document.getStyles().getByName("Heading 1");
      style.nextParagraphStyle = "Normal";
      style.priority = 9;
      style.quickStyle = true;
      style.unhideWhenUsed = true;
      await context.sync();
    });
    const read = await reopened(async (context) => {
      const style = context.document.getStyles().getByName("Heading 1");
      style.load();
      await context.sync();
      return style.toJSON();
    });
    expect(read).toMatchObject({
      nextParagraphStyle: "Normal",
      priority: 9,
      quickStyle: true,
      unhideWhenUsed: true,
    });
  });
});
