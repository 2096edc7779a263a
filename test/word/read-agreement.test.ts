import { readAgreement } from "../../src/word";
import { deleted, docx, docxWith, inserted, paragraph, raw, table } from "../support/docx";
import { startWord } from "../support/start-word";
import { failNextWith } from "./fail-next-with";

describe("Reading the open agreement", () => {
  test("gives the paragraphs of the body in order, with style, outline level and place", async () => {
    await startWord(
      docx(paragraph("Heading 1", "Term"), paragraph("Normal", "It lasts\ta year.\vThen it ends.")),
    );
    expect((await readAgreement()).paragraphs).toEqual([
      {
        text: "Term",
        story: "body",
        index: 0,
        style: "Heading 1",
        outlineLevel: 1,
        listLabel: "",
        listLevel: -1,
        revision: "none",
      },
      {
        text: "It lasts\ta year.\nThen it ends.",
        story: "body",
        index: 1,
        style: "Normal",
        outlineLevel: 10,
        listLabel: "",
        listLevel: -1,
        revision: "none",
      },
    ]);
  });

  test("keeps automatic numbers out of the text and beside it", async () => {
    await startWord(
      docx(
        paragraph("Normal", "Roles", { list: 1 }),
        paragraph("Normal", "Owner", { list: 1, level: 1 }),
        paragraph("Numbered Clause", "Term"),
      ),
    );
    const read = (await readAgreement()).paragraphs;
    expect(read.map(({ text, listLabel, listLevel }) => [listLabel, listLevel, text])).toEqual([
      ["1.", 0, "Roles"],
      ["1.1", 1, "Owner"],
      ["1.", 0, "Term"],
    ]);
  });

  test("tells tables, rows and columns apart, nested tables too", async () => {
    await startWord(
      docx(
        table([
          ["Field", "Value"],
          ["Roles", [table([["Owner", "Reader"]]), paragraph("Normal", "and no other")]],
        ]),
        paragraph("Normal", "Between"),
        table([["Domain"]]),
        paragraph("Normal"),
      ),
    );
    const read = (await readAgreement()).paragraphs;
    expect(
      read.map(({ text, cell }) => [text, cell && [cell.table, cell.row, cell.column, cell.nesting]]),
    ).toEqual([
      ["Field", [0, 0, 0, 1]],
      ["Value", [0, 0, 1, 1]],
      ["Roles", [0, 1, 0, 1]],
      ["Owner", [1, 0, 0, 2]],
      ["Reader", [1, 0, 1, 2]],
      ["and no other", [0, 1, 1, 1]],
      ["Between", undefined],
      ["Domain", [2, 0, 0, 1]],
      ["", undefined],
    ]);
  });

  test("counts tracked insertions as text and tracked deletions not", async () => {
    await startWord(
      docx(
        paragraph("Normal", ["The Supplier shall ", deleted("not "), inserted("always "), "link its ID."]),
        paragraph("Normal", [deleted("The Customer refuses.")]),
        paragraph("Normal", "Unchanged."),
      ),
    );
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text, revision }) => [text, revision])).toEqual([
      ["The Supplier shall always link its ID.", expect.any(String)],
      ["", expect.any(String)],
      ["Unchanged.", "none"],
    ]);
    expect(notices).toEqual([]);
  });

  test("reads headers and footers after the body, and says which story they are", async () => {
    await startWord(
      docxWith(
        {
          header: [paragraph("Normal", "Contoso")],
          footer: [paragraph("Normal", ["Page ", deleted("one")])],
        },
        paragraph("Normal", "Body."),
      ),
    );
    const read = (await readAgreement()).paragraphs;
    expect(read.map(({ story, index, text }) => [story, index, text.trim()])).toEqual([
      ["body", 0, "Body."],
      ["header", 0, "Contoso"],
      ["footer", 0, "Page"],
    ]);
  });

  test.each([1, 20, 80])(
    "takes two syncs for the body and one for the other stories, with %i rows of a table",
    async (rows) => {
      const word = await startWord(
        docx(
          paragraph("Normal", ["Some ", deleted("old"), inserted("new"), " words"], { list: 1 }),
          table(Array.from({ length: rows }, (_, row) => [`Field ${row}`, `Value ${row}`])),
          paragraph("Normal"),
        ),
      );
      word.resetStats();
      await readAgreement();
      expect(word.stats().syncs).toBe(3);
    },
  );

  test("does not change the document", async () => {
    const word = await startWord(docx(paragraph("Normal", "One."), table([["Two."]]), paragraph("Normal")));
    const before = word.document.version;
    await readAgreement();
    expect(word.document.version).toBe(before);
  });

  test("works with WordApi 1.3 and says what it could not read", async () => {
    await startWord(docx(paragraph("Normal", ["It is ", deleted("not "), "agreed."])), {
      sets: { WordApi: "1.3" },
    });
    const { notices } = await readAgreement();
    expect(notices).toEqual([
      expect.stringContaining("Tracked deletions could not be told apart"),
      expect.stringContaining("Hidden text could not be told apart"),
      expect.stringContaining("does not let add-ins read footnotes"),
    ]);
  });

  test("falls back to the plain text where the first request fails, and says so", async () => {
    const word = await startWord(docx(paragraph("Normal", "Agreed.")));
    word.failNext({ code: "GeneralException" });
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text }) => text)).toEqual(["Agreed."]);
    expect(notices).toHaveLength(3);
  });

  test("reads once more where somebody types between two syncs", async () => {
    const word = await startWord(docx(paragraph("Normal", "Agreed.", { list: 1 })));
    failNextWith(word, "ListItemOrNullObject", { code: "ItemNotFound" });
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text, listLabel }) => [listLabel, text])).toEqual([["1.", "Agreed."]]);
    expect(notices).toEqual([]);
  });

  test("does without what Word cannot answer, keeps the rest, and says so", async () => {
    const word = await startWord(docx(table([["Domain"]]), paragraph("Normal", "Agreed.", { list: 1 })));
    failNextWith(word, "ListItemOrNullObject", { code: "GeneralException" }, { code: "GeneralException" });
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text, listLabel, cell }) => [listLabel, text, cell?.row])).toEqual([
      ["", "Domain", 0],
      ["", "Agreed.", undefined],
    ]);
    expect(notices).toEqual([expect.stringContaining("automatic numbers")]);
  });

  test("leaves headers out with a notice where they cannot be read", async () => {
    const word = await startWord(
      docxWith({ header: [paragraph("Normal", "Contoso")] }, paragraph("Normal", "Body.")),
    );
    failNextWith(word, "GetHeader", { code: "GeneralException" });
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text }) => text)).toEqual(["Body."]);
    expect(notices).toEqual([expect.stringContaining("Headers, footers")]);
  });

  test("ends in one plain error where nothing can be read", async () => {
    const word = await startWord(docx(paragraph("Normal", "Agreed.")));
    failNextWith(word, "Paragraphs", { code: "ActivityLimitReached" }, { code: "ActivityLimitReached" });
    await expect(readAgreement()).rejects.toMatchObject({
      name: "WordError",
      kind: "unreachable",
      message: expect.stringContaining("try again"),
    });
  });
});

const HIDDEN_RUN = '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">never </w:t></w:r>';
const partlyHidden = raw(
  `<w:p><w:r><w:t xml:space="preserve">It is </w:t></w:r>${HIDDEN_RUN}<w:r><w:t>agreed.</w:t></w:r></w:p>`,
);

describe("Reading hidden text", () => {
  test.each([
    ["everywhere", { WordApi: "1.8" }],
    ["in desktop Word, whose font tells of it", { WordApi: "1.8", WordApiDesktop: "1.2" }],
  ])("leaves it out and says so, %s", async (_, sets) => {
    await startWord(docx(paragraph("Normal", "Term."), partlyHidden), { sets });
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text, revision }) => [text, revision])).toEqual([
      ["Term.", "none"],
      ["It is agreed.", "none"],
    ]);
    expect(notices).toEqual(["Hidden text in one paragraph was left out: “never”."]);
  });

  test("leaves it out in headers and notes too, where the font tells of it", async () => {
    await startWord(docxWith({ header: [partlyHidden] }, partlyHidden), {
      sets: { WordApi: "1.8", WordApiDesktop: "1.2" },
    });
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text }) => text)).toEqual(["It is agreed.", "It is agreed."]);
    expect(notices).toEqual(["Hidden text in 2 paragraphs was left out: “never”."]);
  });

  test("tells it from tracked deletions where the view shows both", async () => {
    const word = await startWord(docx(partlyHidden, paragraph("Normal", ["It is ", deleted("not "), "so."])));
    word.document.deletionsInText = true;
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text, revision }) => [text, revision])).toEqual([
      ["It is agreed.", "none"],
      ["It is so.", "changed"],
    ]);
    expect(notices).toEqual(["Hidden text in one paragraph was left out: “never”."]);
  });

  test.each([
    ["three syncs where none is hidden", docx(paragraph("Normal", "Open.")), 3],
    ["one more where some is", docx(partlyHidden), 4],
  ])("takes %s", async (_, file, syncs) => {
    const word = await startWord(file);
    word.resetStats();
    await readAgreement();
    expect(word.stats().syncs).toBe(syncs);
  });

  test("keeps it, and says so, where this Word cannot tell it apart", async () => {
    const word = await startWord(docx(partlyHidden));
    const fault = { code: "GeneralException" };
    failNextWith(word, "GetText", fault, fault);
    const { paragraphs, notices } = await readAgreement();
    expect(paragraphs.map(({ text }) => text)).toEqual(["It is never agreed."]);
    expect(notices).toEqual([expect.stringContaining("Hidden text could not be told apart")]);
  });
});

describe("Reading list labels", () => {
  test("gives a bullet of a symbol font as a bullet", async () => {
    const word = await startWord(docx(paragraph("Normal", "Owner", { list: 2 })));
    const numbering = word.document.relatedXml("numbering")!;
    numbering
      .getElementsByTagName("w:abstractNum")[1]!
      .getElementsByTagName("w:lvlText")[0]!
      .setAttribute("w:val", "\uf0b7");
    expect((await readAgreement()).paragraphs[0]!.listLabel).toBe("•");
  });
});
