import type { StandInWord } from "../../../src/word-stand-in";
import { WordDocument } from "../../../src/word-stand-in";
import { docx, paragraph } from "../../support/docx";
import { startWord } from "../../support/start-word";

const agreement = docx(
  paragraph("Heading 1", "Term"),
  paragraph("Normal", "This agreement runs for one year."),
);
let word: StandInWord;
beforeEach(async () => {
  word = await startWord(agreement);
});

/** What an asynchronous call of the common API answered; rejects with the code of a failure. */
function answer<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    call(({ status, value, error }) =>
      String(status) === "succeeded" ? resolve(value) : reject(new Error(String(error.code))),
    ),
  );
}

/** The whole file, read slice by slice. */
async function wholeFile(
  type: Office.FileType,
  sliceSize: number,
): Promise<{ slices: unknown[]; size: number }> {
  const file = await answer<Office.File>((done) =>
    Office.context.document.getFileAsync(type, { sliceSize }, done),
  );
  const slices: unknown[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    slices.push((await answer<Office.Slice>((done) => file.getSliceAsync(index, done))).data);
  }
  await answer<unknown>((done) => file.closeAsync(done));
  return { slices, size: file.size };
}

describe("Word on Windows", () => {
  it("introduces itself", () => {
    expect(Office.context.diagnostics).toMatchObject({ host: "Word", platform: "PC" });
    expect(Office.context.document.url).toBe("C:\\Documents\\agreement.docx");
  });

  it("gives the document in slices", async () => {
    const { slices, size } = await wholeFile(Office.FileType.Compressed, 512);
    expect(slices.length).toBe(Math.ceil(size / 512));
    const bytes = Uint8Array.from((slices as number[][]).flat());
    expect(bytes.length).toBe(size);
    expect(WordDocument.open(bytes).paragraphs().length).toBe(2);
  });

  it("gives the text in slices", async () => {
    const { slices } = await wholeFile(Office.FileType.Text, 10);
    expect((slices as string[]).join("")).toBe("Term\rThis agreement runs for one year.");
  });

  it("leaves the add-in's settings out of the file it gives", async () => {
    Office.context.document.settings.set("deal", 1);
    await answer<unknown>((done) => Office.context.document.settings.saveAsync(done as never));
    const { slices } = await wholeFile(Office.FileType.Compressed, 4096);
    const copy = await startWord(Uint8Array.from((slices as number[][]).flat()));
    expect(copy.settings.values.size).toBe(0);
    expect((await startWord(word.save())).settings.values.size).toBe(1);
  });

  it("does not make a PDF", async () => {
    await expect(wholeFile(Office.FileType.Pdf, 4096)).rejects.toThrow("1009");
  });

  it("gives and replaces the selected text", async () => {
    word.select(1, 4);
    const selected = () =>
      answer<string>((done) => Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done));
    expect(await selected()).toBe("");
    await answer<unknown>((done) => Office.context.document.setSelectedDataAsync(" framework", done));
    const { slices } = await wholeFile(Office.FileType.Text, 100);
    expect(slices.join("")).toBe("Term\rThis framework agreement runs for one year.");
    word.undo();
    expect(word.document.canUndo).toBe(false);
  });

  it("gives and takes OOXML", async () => {
    word.select(0, 0);
    const { Ooxml } = Office.CoercionType;
    const xml = await answer<string>((done) => Office.context.document.getSelectedDataAsync(Ooxml, done));
    expect(xml).toContain("pkg:package");
    word.select(1, 0);
    await answer<unknown>((done) =>
      Office.context.document.setSelectedDataAsync(xml, { coercionType: Ooxml }, done),
    );
    const { slices } = await wholeFile(Office.FileType.Text, 100);
    expect(slices.join("").match(/Term/g)).toHaveLength(2);
  });

  it("refuses other kinds of data, and any while the document is open for viewing", async () => {
    const { Html } = Office.CoercionType;
    const html = answer<string>((done) => Office.context.document.getSelectedDataAsync(Html, done));
    await expect(html).rejects.toThrow("1000");
    word.setMode("view");
    const write = answer<unknown>((done) => Office.context.document.setSelectedDataAsync("x", done));
    await expect(write).rejects.toThrow("2001");
  });
});
