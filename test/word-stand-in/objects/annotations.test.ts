import type { StandInWord } from "../../../src/word-stand-in";
import { docx, paragraph } from "../../support/docx";
import { startWord } from "../../support/start-word";
import { schemaErrors } from "../../support/validate-docx";

const agreement = docx(
  paragraph("Heading 1", "Term"),
  paragraph("Normal", "This agreement runs for one year."),
  paragraph("Normal", "It ends on notice."),
);
// Microsoft's validator is a program of its own and takes its time on a busy machine.
jest.setTimeout(60_000);
let word: StandInWord;
beforeEach(async () => {
  word = await startWord(agreement);
});

/** The range of the only place where the words stand. */
const words = (context: Word.RequestContext, text: string) => context.document.body.search(text).getFirst();

async function texts(): Promise<string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

describe("comments", () => {
  async function comment(on: string, content: string): Promise<void> {
    await Word.run(async (context) => {
      words(context, on).insertComment(content);
      await context.sync();
    });
  }

  it("are put on a range and found from it, its paragraph and the body", async () => {
    word.document.author = "Adele Vance";
    await comment("one year", "Should be three.");
    const read = await Word.run(async (context) => {
      const { body } = context.document;
      const [first, second] = [body.paragraphs.getFirst(), body.paragraphs.getFirst().getNext()];
      const scopes = [body, first, second, words(context, "year"), words(context, "agreement")];
      const found = scopes.map((scope) => scope.getComments());
      for (const comments of found) comments.load("items/content,items/authorName,items/resolved");
      await context.sync();
      return found.map(({ items }) =>
        items.map(({ content, authorName, resolved }) => [content, authorName, resolved]),
      );
    });
    const [inBody, inFirst, inSecond, inWord, elsewhere] = read;
    expect(inBody).toEqual([["Should be three.", "Adele Vance", false]]);
    expect([inFirst, inSecond, inWord, elsewhere]).toEqual([[], inBody, inBody, []]);
  });

  it("leave the text as it is, know their range, and are one undo step", async () => {
    const before = await texts();
    await comment("one year", "Should be three.");
    expect(await texts()).toEqual(before);
    const range = await Word.run(async (context) => {
      const range = context.document.body.getComments().getFirst().getRange();
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(range).toBe("one year");
    word.undo();
    expect(word.document.canUndo).toBe(false);
  });

  it("are answered, resolved, reworded and deleted, and the file stays valid", async () => {
    await comment("one year", "Should be three.");
    await Word.run(async (context) => {
      const comment = context.document.body.getComments().getFirst();
      comment.reply("Agreed with Contoso.");
      comment.resolved = true;
      comment.content = "Should be two.";
      await context.sync();
    });
    const saved = word.save();
    expect(await schemaErrors(saved)).toEqual([]);
    word = await startWord(saved);
    const read = await Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load("items/content,items/resolved,items/replies/items/content,items/creationDate");
      await context.sync();
      return comments.items.map(({ content, resolved, replies, creationDate }) => [
        content,
        resolved,
        replies.items.map((reply) => reply.content),
        creationDate instanceof Date,
      ]);
    });
    expect(read).toEqual([["Should be two.", true, ["Agreed with Contoso."], true]]);
    await Word.run(async (context) => {
      context.document.body.getComments().getFirst().delete();
      await context.sync();
    });
    expect(await schemaErrors(word.save())).toEqual([]);
    const left = await Word.run(async (context) => {
      const first = context.document.body.getComments().getFirstOrNullObject();
      first.load("content");
      await context.sync();
      return first.isNullObject;
    });
    expect(left).toBe(true);
  });

  it("can span paragraphs", async () => {
    await Word.run(async (context) => {
      words(context, "one year").expandTo(words(context, "on notice")).insertComment("Both.");
      await context.sync();
    });
    const range = await Word.run(async (context) => {
      const range = context.document.body.getComments().getFirst().getRange();
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(range).toBe("one year.\rIt ends on notice");
    expect(await schemaErrors(word.save())).toEqual([]);
  });
});

describe.each(["footnote", "endnote"] as const)("a %s", (kind) => {
  const notes = (scope: Word.Body | Word.Paragraph) =>
    kind === "footnote" ? scope.footnotes : scope.endnotes;

  async function insert(on: string, text: string): Promise<void> {
    await Word.run(async (context) => {
      const range = words(context, on);
      if (kind === "footnote") range.insertFootnote(text);
      else range.insertEndnote(text);
      await context.sync();
    });
  }

  it("is put behind a range and read with its text, type and reference", async () => {
    await insert("one year", "Twelve months.");
    await insert("agreement", "This one.");
    const saved = word.save();
    expect(await schemaErrors(saved)).toEqual([]);
    word = await startWord(saved);
    const read = await Word.run(async (context) => {
      const found = notes(context.document.body);
      found.load("items/type,items/body/text,items/reference/text");
      const next = found.getFirst().getNext();
      next.load("body/text");
      const none = next.getNextOrNullObject();
      none.load("type");
      await context.sync();
      expect([next.body.text.trim(), none.isNullObject]).toEqual(["Twelve months.", true]);
      return found.items.map(({ type, body, reference }) => [type, body.text.trim(), reference.text]);
    });
    const type = kind === "footnote" ? "Footnote" : "Endnote";
    expect(read).toEqual([
      [type, "This one.", "\u0002"],
      [type, "Twelve months.", "\u0002"],
    ]);
  });

  it("is found from its paragraph alone", async () => {
    await insert("one year", "Twelve months.");
    const counts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await context.sync();
      const found = paragraphs.items.map(notes);
      for (const one of found) one.load("items/type");
      await context.sync();
      return found.map(({ items }) => items.length);
    });
    expect(counts).toEqual([0, 1, 0]);
  });

  it("is deleted with its reference mark, and each is one undo step", async () => {
    const before = await texts();
    await insert("one year", "Twelve months.");
    expect(await texts()).not.toEqual(before);
    await Word.run(async (context) => {
      notes(context.document.body).getFirst().delete();
      await context.sync();
    });
    expect(await texts()).toEqual(before);
    expect(await schemaErrors(word.save())).toEqual([]);
    word.undo();
    word.undo();
    expect(await texts()).toEqual(before);
    expect(word.document.canUndo).toBe(false);
  });
});
