import { docx, paragraph } from "../../support/docx";
import { startWord } from "../../support/start-word";

const agreement = docx(paragraph("Normal", "First."), paragraph("Normal", "Second."));
const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

async function edit(change: (body: Word.Body) => unknown): Promise<void> {
  await Word.run(async (context) => {
    change(context.document.body);
    await context.sync();
  });
  await delivered();
}

/** Listens to all three events; answers what is heard, as "type: number of paragraphs". */
async function listen(): Promise<string[]> {
  const heard: string[] = [];
  await Word.run(async (context) => {
    const { document } = context;
    const note = async ({ type, uniqueLocalIds }: { type: string; uniqueLocalIds: string[] }) => {
      heard.push(`${type}: ${uniqueLocalIds.length}`);
    };
    document.onParagraphAdded.add(note);
    document.onParagraphChanged.add(note);
    document.onParagraphDeleted.add(note);
    await context.sync();
  });
  return heard;
}

describe("paragraph events", () => {
  it("tell of added, changed and deleted paragraphs, also when the user or undo did it", async () => {
    const word = await startWord(agreement);
    const heard = await listen();
    await edit((body) => body.insertParagraph("Third.", "End"));
    await edit((body) => body.paragraphs.getFirst().insertText(" More.", "End"));
    await edit((body) => body.paragraphs.getLast().getPrevious().delete());
    word.undo();
    await delivered();
    expect(heard).toEqual([
      "ParagraphAdded: 1",
      "ParagraphChanged: 1",
      "ParagraphDeleted: 1",
      "ParagraphAdded: 1",
    ]);
  });

  it("tell of what a step did, not of what it took back or only tried", async () => {
    const indented = paragraph("Normal", "First.", { properties: '<w:ind w:left="720"/>' });
    const word = await startWord(docx(indented, paragraph("Normal", "Second.")));
    const heard = await listen();
    await edit((body) => {
      body.paragraphs.getFirst().leftIndent = 72;
      body.paragraphs.getFirst().leftIndent = 36;
    });
    word.setMode("view");
    await edit((body) => body.paragraphs.getFirst().insertText("Refused.", "End")).catch(() => undefined);
    word.setMode("edit");
    word.setTracking("all");
    word.setTracking("off");
    await delivered();
    expect(heard).toEqual([]);
    await edit((body) => {
      body.paragraphs.getFirst().insertText(" More.", "End");
      body.paragraphs.getLast().insertText(" Less.", "End");
    });
    word.undo();
    await delivered();
    expect(heard).toEqual(["ParagraphChanged: 2", "ParagraphChanged: 2"]);
    expect(word.document.paragraphs()[0]!.textContent).toBe("First.");
  });

  it("name paragraphs by their local ids", async () => {
    await startWord(agreement);
    const ids: string[] = [];
    await Word.run(async (context) => {
      context.document.onParagraphChanged.add(async ({ uniqueLocalIds }) => void ids.push(...uniqueLocalIds));
      await context.sync();
    });
    await edit((body) => body.paragraphs.getFirst().insertText("More.", "End"));
    const first = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load("uniqueLocalId");
      await context.sync();
      return paragraph.uniqueLocalId;
    });
    expect(ids).toEqual([first]);
    expect(first).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });

  it("end when the handler is removed", async () => {
    await startWord(agreement);
    let heard = 0;
    const handler = await Word.run(async (context) => {
      const added = context.document.onParagraphChanged.add(async () => void heard++);
      await context.sync();
      return added;
    });
    await edit((body) => body.paragraphs.getFirst().insertText("a", "End"));
    handler.remove();
    await handler.context.sync();
    await edit((body) => body.paragraphs.getFirst().insertText("b", "End"));
    expect(heard).toBe(1);
  });
});

describe("the selection event", () => {
  it("tells of each move of the caret until it is taken off", async () => {
    const word = await startWord(agreement);
    let heard = 0;
    const handler = () => heard++;
    await new Promise((resolve) => {
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, resolve);
    });
    word.select(1);
    word.select(0, 2);
    expect(heard).toBe(2);
    await new Promise((resolve) => {
      const { DocumentSelectionChanged } = Office.EventType;
      Office.context.document.removeHandlerAsync(DocumentSelectionChanged, { handler }, resolve);
    });
    word.select(1);
    expect(heard).toBe(2);
  });
});
