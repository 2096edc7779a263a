import { docx, paragraph } from "../../support/docx";
import { startWord } from "../../support/start-word";

const agreement = docx(paragraph("Normal", "One year."));

async function failure(call: (context: Word.RequestContext) => unknown): Promise<string | undefined> {
  try {
    await Word.run(async (context) => {
      call(context);
      await context.sync();
    });
  } catch (error) {
    const { code, message } = error as OfficeExtension.Error;
    return `${code}: ${message}`;
  }
  return undefined;
}

describe("a Word that offers WordApi 1.3", () => {
  beforeEach(() => startWord(agreement, { sets: { WordApi: "1.3" } }));

  it("says so", () => {
    expect(Office.context.requirements.isSetSupported("WordApi", "1.3")).toBe(true);
    expect(Office.context.requirements.isSetSupported("WordApi", "1.4")).toBe(false);
  });

  it("serves members of 1.3", async () => {
    expect(await failure(({ document }) => document.properties.load("title"))).toBeUndefined();
  });

  it.each<[string, (context: Word.RequestContext) => unknown]>([
    [
      "Document.changeTrackingMode belongs to WordApi 1.4",
      ({ document }) => document.load("changeTrackingMode"),
    ],
    [
      "Body.getReviewedText belongs to WordApi 1.4",
      ({ document }) => document.body.getReviewedText("Current"),
    ],
    ["Body.footnotes belongs to WordApi 1.5", ({ document }) => document.body.footnotes.load("items")],
    ["Document.getStyles belongs to WordApi 1.5", ({ document }) => document.getStyles().load("nameLocal")],
    [
      "Document.onParagraphAdded belongs to WordApi 1.6",
      ({ document }) => document.onParagraphAdded.add(listen),
    ],
  ])("answers ApiNotFound: %s", async (message, call) => {
    expect(await failure(call)).toContain(
      `ApiNotFound: The API you are trying to use could not be found: ${message}`,
    );
  });

  it("keeps them out of an object that is loaded whole", async () => {
    const loaded = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load();
      await context.sync();
      return first.toJSON() as object;
    });
    expect(loaded).toMatchObject({ text: "One year." });
    expect(loaded).not.toHaveProperty("uniqueLocalId");
  });
});

const listen = async () => undefined;

describe("a Word that offers WordApi 1.8", () => {
  beforeEach(() => startWord(agreement));

  it("says so", () => {
    expect(Office.context.requirements.isSetSupported("WordApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("WordApi", "1.9")).toBe(false);
    expect(Office.context.requirements.isSetSupported("WordApiDesktop", "1.1")).toBe(false);
  });

  it("serves members that the npm build of office.js lacks", async () => {
    const styles = await Word.run(async (context) => {
      const found = context.document.getStyles();
      found.load("items/nameLocal");
      await context.sync();
      return found.items.map(({ nameLocal }) => nameLocal);
    });
    expect(styles).toContain("Normal");
  });

  it("names what belongs to a later set", async () => {
    expect(await failure(({ document }) => document.body.shapes.load("items"))).toContain(
      "Body.shapes belongs to WordApiDesktop 1.2",
    );
  });

  it("names what the stand-in does not implement", async () => {
    expect(await failure(({ document }) => document.body.getHtml())).toBe(
      "ApiNotFound: The API you are trying to use could not be found: Body.getHtml is not implemented in the stand-in Word.",
    );
  });

  it("refuses to raise an event that it does not play", async () => {
    expect(await failure(({ document }) => document.onContentControlAdded.add(listen))).toBe(
      "ApiNotFound: The stand-in Word does not raise Document.onContentControlAdded.",
    );
  });

  it("can be given another set while it runs", async () => {
    const word = await startWord(agreement);
    word.setSets({ WordApi: "1.3" });
    expect(await failure(({ document }) => document.settings.load("items"))).toContain(
      "belongs to WordApi 1.4",
    );
  });
});
