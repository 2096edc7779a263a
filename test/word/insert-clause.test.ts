import { type FilledClause, fillClause, isClauseTable } from "../../src/core";
import { builtInLibrary } from "../../src/library";
import { insertClause } from "../../src/word";
import type { StandInWord } from "../../src/word-stand-in";
import { WordDocument } from "../../src/word-stand-in";
import { control, deleted, docx, docxWith, paragraph, table } from "../support/docx";
import { startWord } from "../support/start-word";
import { failNextWith } from "./fail-next-with";

const CLAUSE: FilledClause = {
  clauseId: "cpor-standard",
  version: "1.0.0",
  title: "Partner of record",
  body: [
    { level: 0, text: "Partner of record" },
    { level: 1, text: "The Customer consents to:" },
    { level: 2, text: "the claim; and" },
    { level: 2, text: "its renewal." },
  ],
};
const WRITTEN = ["Partner of record", "The Customer consents to:", "(a) the claim; and", "(b) its renewal."];

const AGREEMENT = docx(
  paragraph("Heading 1", "Term"),
  paragraph("Normal", "It lasts a year."),
  paragraph("Normal"),
  paragraph("Heading 1", "Charges"),
  paragraph("Normal", "None."),
);
const ORIGINAL = ["Term", "It lasts a year.", "", "Charges", "None."];

/** Texts of the saved document, in which a reader finds them again. */
function savedTexts(word: StandInWord): (string | null)[] {
  return WordDocument.open(word.save())
    .paragraphs()
    .map(({ textContent }) => textContent);
}
/** The body of the saved document; paragraph properties without content say nothing. */
const savedXml = (word: StandInWord) =>
  new XMLSerializer()
    .serializeToString(WordDocument.open(word.save()).body)
    .replaceAll("<w:pPr/>", "")
    .replaceAll("<w:p></w:p>", "<w:p/>");

describe("Inserting a clause", () => {
  test("puts it after the paragraph that holds the cursor", async () => {
    const word = await startWord(AGREEMENT);
    word.select(1, 3);
    expect(await insertClause(CLAUSE)).toMatchObject({ wrapped: true, numbered: true });
    expect(savedTexts(word)).toEqual(["Term", "It lasts a year.", ...WRITTEN, "", "Charges", "None."]);
  });

  test("puts its beginning into the paragraph with the cursor when that is empty", async () => {
    const word = await startWord(AGREEMENT);
    word.select(2);
    await insertClause(CLAUSE);
    expect(savedTexts(word)).toEqual(["Term", "It lasts a year.", ...WRITTEN, "Charges", "None."]);
  });

  test("takes the styles of the neighbours", async () => {
    const word = await startWord(AGREEMENT);
    word.select(1);
    await insertClause(CLAUSE);
    const paragraphs = await Word.run(async (context) => {
      const loaded = context.document.body.paragraphs.load("items/style");
      await context.sync();
      return loaded.items.map(({ style }) => style);
    });
    expect(paragraphs.slice(2, 6)).toEqual(["Heading 1", "Normal", "Normal", "Normal"]);
  });

  test("wraps it in one control with tag and title, locked neither for editing nor for deletion", async () => {
    const word = await startWord(AGREEMENT);
    word.select(1);
    await insertClause(CLAUSE);
    const controls = await Word.run(async (context) => {
      const loaded = context.document.contentControls.load(
        "items/tag,items/title,items/cannotEdit,items/cannotDelete,items/text",
      );
      await context.sync();
      return loaded.items.map((item) => item.toJSON());
    });
    expect(controls).toHaveLength(1);
    expect(controls[0]).toMatchObject({
      tag: "pc:cpor-standard@1.0.0",
      title: "Partner of record",
      cannotEdit: false,
      cannotDelete: false,
      text: expect.stringMatching(/^Partner of record[^]*its renewal\.$/),
    });
  });

  test("takes at most three syncs, and one undo takes all of it back", async () => {
    const word = await startWord(AGREEMENT);
    const before = savedXml(word);
    word.select(1);
    word.resetStats();
    await insertClause(CLAUSE);
    expect(word.stats().syncs).toBeLessThanOrEqual(3);
    word.undo();
    expect(savedXml(word)).toBe(before);
  });

  test("stays inside the table cell that holds the cursor", async () => {
    const word = await startWord(docx(table([["Left", "Right"]]), paragraph("Normal", "After.")));
    word.select(1);
    word.resetStats();
    await insertClause(CLAUSE);
    expect(word.stats().syncs).toBeLessThanOrEqual(3);
    const cells = [...WordDocument.open(word.save()).body.getElementsByTagName("w:tc")];
    expect(cells.map(({ textContent }) => textContent)).toEqual(["Left", `Right${WRITTEN.join("")}`]);
  });

  test("goes behind the control of the clause that holds the cursor, never into it", async () => {
    const word = await startWord(
      docx(
        control(
          { tag: "pc:poe-standard@1.0.0" },
          paragraph("Heading 1", "Proof"),
          paragraph("Normal", "As agreed."),
        ),
        paragraph("Normal", "After."),
      ),
    );
    word.select(0);
    word.resetStats();
    await insertClause(CLAUSE);
    expect(word.stats().syncs).toBeLessThanOrEqual(3);
    expect(savedTexts(word)).toEqual(["Proof", "As agreed.", ...WRITTEN, "After."]);
    const controls = [...WordDocument.open(word.save()).body.getElementsByTagName("w:sdtContent")];
    expect(controls.map(({ textContent }) => textContent)).toEqual(["ProofAs agreed.", WRITTEN.join("")]);
  });

  test("leaves the list that holds the cursor as it is", async () => {
    const word = await startWord(
      docx(
        paragraph("Normal", "One", { list: 1 }),
        paragraph("Normal", "Two", { list: 1 }),
        paragraph("Normal", "End."),
      ),
    );
    word.select(0);
    await insertClause(CLAUSE);
    const inLists = WordDocument.open(word.save())
      .paragraphs()
      .filter((element) => {
        const id = element.getElementsByTagName("w:numId")[0]?.getAttribute("w:val");
        return id !== undefined && id !== "0";
      });
    expect(inLists.map(({ textContent }) => textContent)).toEqual(["One", "Two"]);
  });

  test("leaves an empty line to type on behind the end of the document", async () => {
    const word = await startWord(AGREEMENT);
    word.select(4);
    await insertClause(CLAUSE);
    expect(savedTexts(word)).toEqual([...ORIGINAL, ...WRITTEN, ""]);
  });

  test("is tracked where changes are tracked, and leaves tracking as it is", async () => {
    const word = await startWord(AGREEMENT);
    word.setTracking("all");
    word.select(1);
    await insertClause(CLAUSE);
    expect(word.document.trackingMode).toBe("TrackAll");
    const tracked = [...WordDocument.open(word.save()).body.getElementsByTagName("w:ins")];
    expect(tracked.map(({ textContent }) => textContent).filter(Boolean)).toEqual(WRITTEN);
  });

  test("refuses a header, and says where to click", async () => {
    const word = await startWord(
      docxWith({ header: [paragraph("Normal", "Contoso")] }, paragraph("Normal", "Body.")),
    );
    await Word.run(async (context) => {
      context.document.sections.getFirst().getHeader("Primary").paragraphs.getFirst().select();
      await context.sync();
    });
    await expect(insertClause(CLAUSE)).rejects.toMatchObject({ kind: "selection" });
    expect(savedTexts(word)).toEqual(["Body."]);
  });

  test.each(Object.values(builtInLibrary().families))(
    "writes the wording for $family as it is",
    async (family) => {
      const clause = family.clauses[0]!;
      const values = clause.fillIns.map(({ name, example }) => [name, example]);
      const filling = fillClause(clause, Object.fromEntries(values));
      if (!("filled" in filling)) throw new Error(JSON.stringify(filling.problems));
      const word = await startWord(AGREEMENT);
      word.select(1);
      await insertClause(filling.filled);
      const written = savedTexts(word).join("\n");
      const wanted = filling.filled.body.flatMap((block) =>
        isClauseTable(block) ? block.rows.flat() : [block.text],
      );
      // Each behind the one before it.
      wanted.reduce((from, text) => {
        const at = written.indexOf(text, from);
        expect(at < from ? text : "").toBe("");
        return at + text.length;
      }, 0);
    },
  );
});

describe("An insertion that Word does not carry out", () => {
  const SHORT: FilledClause = { ...CLAUSE, body: CLAUSE.body.slice(0, 2) };
  const PROOF = control(
    { tag: "pc:a@1.0.0" },
    paragraph("Heading 1", "Proof"),
    paragraph("Normal", "Agreed."),
  );
  const SAME = control(
    { tag: "pc:a@1.0.0" },
    ...WRITTEN.slice(0, 2).map((text) => paragraph("Normal", text)),
  );
  const AFTER = paragraph("Normal", "After.");
  const PLACES: [place: string, tracking: "off" | "all", file: Uint8Array, cursor: number][] = [
    ["after a paragraph", "off", AGREEMENT, 1],
    ["after a paragraph", "all", AGREEMENT, 1],
    ["into an empty paragraph", "off", AGREEMENT, 2],
    ["into an empty paragraph", "all", AGREEMENT, 2],
    ["at the end", "off", AGREEMENT, 4],
    ["at the end", "all", AGREEMENT, 4],
    ["in a cell", "off", docx(table([["Left", "Right"]]), AFTER), 1],
    ["in an empty cell", "off", docx(table([["Left", ""]]), AFTER), 1],
    ["behind a clause", "off", docx(PROOF, AFTER), 0],
    ["behind the same clause", "off", docx(SAME, AFTER), 0],
    [
      "in a list",
      "off",
      docx(paragraph("Normal", "One", { list: 1 }), paragraph("Normal", "Two", { list: 1 })),
      0,
    ],
    [
      "after a tracked deletion",
      "all",
      docx(paragraph("Normal", ["It is ", deleted("not "), "agreed."]), AFTER),
      0,
    ],
  ];

  test.each(PLACES)(
    "%s with tracking %s leaves the document as it was or with the whole clause, whichever action fails",
    async (_, tracking, file, cursor) => {
      const word = await startWord(file);
      word.setTracking(tracking);
      const before = savedXml(word);
      let failures = 0;
      for (let afterActions = 0; ; afterActions += 1) {
        word.select(cursor);
        const failed = jest.spyOn(word, "failNext").mockClear();
        failNextWith(word, "InsertParagraph", { code: "GeneralException", afterActions });
        const failure: unknown = await insertClause(SHORT).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure === undefined) {
          expect(savedTexts(word).join("|")).toContain(WRITTEN.slice(0, 2).join("|"));
          if (failed.mock.calls.length === 0) break;
          // Word refused the control or the place in a list alone, so that the clause stands without it: on with the original.
          while (word.document.canUndo) word.undo();
        } else {
          failures += 1;
          expect(failure).toMatchObject({ message: expect.stringContaining("The document is as it was.") });
        }
        expect([afterActions, savedXml(word)]).toEqual([afterActions, before]);
      }
      expect(failures).toBeGreaterThan(10);
    },
    120_000,
  );

  test("says that the document seems to be open for viewing, where nothing at all could be changed", async () => {
    const word = await startWord(AGREEMENT);
    word.setMode("view");
    word.select(1);
    await expect(insertClause(CLAUSE)).rejects.toMatchObject({
      kind: "view-only",
      message: expect.stringMatching(/Choose Editing in Word.*The document is as it was\.$/),
    });
    expect(savedTexts(word)).toEqual(ORIGINAL);
  });

  test("touches nothing where somebody typed meanwhile, and names the way out", async () => {
    const word = await startWord(AGREEMENT);
    word.select(1);
    failNextWith(word, "InsertParagraph", { code: "GeneralException", afterActions: 12 });
    const stop = word.document.onChange(() => {
      stop();
      const [title] = word.document.paragraphs();
      word.document.change("Typing", () => title!.getElementsByTagName("w:t")[0]!.append(" and more"));
    });
    await expect(insertClause(CLAUSE)).rejects.toMatchObject({
      message: expect.stringContaining("use Undo in Word"),
    });
    expect(savedTexts(word)[0]).toBe("Term and more");
  });

  test("inserts without the control where Word refuses only that", async () => {
    const word = await startWord(AGREEMENT);
    word.select(1);
    const carryOut = word.processQuery.bind(word);
    word.processQuery = (request) => {
      const path = Object.values(request.ObjectPaths).find(({ Name }) => Name === "InsertContentControl");
      const at = request.Actions.findIndex(({ ObjectPathId }) => ObjectPathId === path?.Id);
      if (path !== undefined && at !== -1) word.failNext({ code: "GeneralException", afterActions: at });
      return carryOut(request);
    };
    expect(await insertClause(CLAUSE)).toMatchObject({ wrapped: false });
    expect(savedTexts(word)).toEqual(["Term", "It lasts a year.", ...WRITTEN, "", "Charges", "None."]);
    expect(savedXml(word)).not.toContain("w:sdt");
  });
});
