import type { StandInWord } from "../../../src/word-stand-in";
import { docx, paragraph } from "../../support/docx";
import { startWord } from "../../support/start-word";

const agreement = docx(paragraph("Normal", "First."), paragraph("Normal", "Second."));
let word: StandInWord;
beforeEach(async () => {
  word = await startWord(agreement);
});

/** Adds a paragraph with text and a second one, in one sync. */
async function addTwo(): Promise<void> {
  await Word.run(async (context) => {
    const { body } = context.document;
    body.insertParagraph("Third.", "End");
    body.insertParagraph("Fourth.", "End");
    await context.sync();
  });
}
const code = (run: Promise<unknown>) =>
  run.then(
    () => "none",
    (error: OfficeExtension.Error) => error.code,
  );

async function text(): Promise<string> {
  return Word.run(async (context) => {
    const { body } = context.document;
    body.load("text");
    await context.sync();
    return body.text;
  });
}

describe("a fault", () => {
  it.each(["GeneralException", "ItemNotFound", "AccessDenied", "SomethingElse"])(
    "of code %s fails one sync",
    async (which) => {
      word.failNext({ code: which });
      expect(await code(addTwo())).toBe(which);
      expect(await text()).toBe("First.\rSecond.");
      expect(await code(addTwo())).toBe("none");
    },
  );

  it("after some actions leaves what they did, as one undo step", async () => {
    await addTwo();
    const { actions } = word.stats();
    word.undo();
    const half = Array.from({ length: actions }, (_, afterActions) => afterActions);
    const seen = new Set<string>();
    for (const afterActions of half) {
      word.failNext({ code: "GeneralException", afterActions });
      expect(await code(addTwo())).toBe("GeneralException");
      seen.add(await text());
      if (word.document.canUndo) word.undo();
      expect(await text()).toBe("First.\rSecond.");
    }
    expect([...seen]).toEqual([
      "First.\rSecond.",
      "First.\rSecond.\rThird.",
      "First.\rSecond.\rThird.\rFourth.",
    ]);
  });

  it("after more actions than there are fails a sync that did everything", async () => {
    word.failNext({ code: "GeneralException", afterActions: 10_000 });
    expect(await code(addTwo())).toBe("GeneralException");
    expect(await text()).toBe("First.\rSecond.\rThird.\rFourth.");
  });

  it("does not hit the cleanup of the run before", async () => {
    await text();
    word.failNext({ code: "GeneralException" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await code(addTwo())).toBe("GeneralException");
  });
});

describe("a document that is open for viewing", () => {
  beforeEach(() => word.setMode("view"));

  it("can be read", async () => {
    expect(await text()).toBe("First.\rSecond.");
  });

  it("says that it can be written, as Word does", () => {
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
  });

  it.each<[string, (context: Word.RequestContext) => unknown]>([
    ["text", ({ document }) => document.body.insertText("x", "End")],
    ["a paragraph", ({ document }) => document.body.insertParagraph("x", "End")],
    ["a content control", ({ document }) => document.body.paragraphs.getFirst().insertContentControl()],
    ["a style", ({ document }) => (document.body.paragraphs.getFirst().styleBuiltIn = "Heading1")],
    ["a property", ({ document }) => (document.properties.title = "x")],
    ["custom XML", ({ document }) => document.customXmlParts.add("<a/>")],
    ["a setting", ({ document }) => document.settings.add("a", 1)],
    ["the tracking mode", ({ document }) => (document.changeTrackingMode = "TrackAll")],
  ])("refuses %s with GeneralException", async (_what, write) => {
    const before = word.document.save();
    const run = Word.run(async (context) => {
      write(context);
      await context.sync();
    });
    expect(await code(run)).toBe("GeneralException");
    expect(word.document.save()).toEqual(before);
    expect([...word.settings.values]).toEqual([]);
    expect(word.document.canUndo).toBe(false);
    expect(word.document.canRedo).toBe(false);
  });

  it("can be written again in edit mode", async () => {
    word.setMode("edit");
    expect(await code(addTwo())).toBe("none");
  });
});

describe("latency", () => {
  it("holds the answer back", async () => {
    word.setLatency(60);
    const start = performance.now();
    await text();
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
  });
});
