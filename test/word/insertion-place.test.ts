import { insertClause, previewInsertion } from "../../src/word";
import { control, docx, field, paragraph, raw, table } from "../support/docx";
import { startWord } from "../support/start-word";
import { schemaErrors } from "../support/validate-docx";
import { failNextWith } from "./fail-next-with";
import { ASSOCIATION, linesOf, paragraphWith, savedXml } from "./inserted-document";

jest.setTimeout(60_000);

const text = (content: string) => paragraph("Normal", content);
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (instruction: string) =>
  `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
const line = (content: string) => `<w:r><w:t>${content}</w:t></w:r>`;

/** A field over three paragraphs. */
const longField = (instruction: string) =>
  raw(
    `<w:p>${mark("begin")}${code(instruction)}${mark("separate")}${line("Term 1")}</w:p>` +
      `<w:p>${line("Law 2")}</w:p><w:p>${mark("end")}</w:p>`,
  );
const clauses = [
  paragraph("Heading 1", "Term"),
  text("A year."),
  paragraph("Heading 1", "Law"),
  text("English."),
];

describe("The place of a clause in Word", () => {
  test.each(["TOC \\o", "INDEX", "INCLUDETEXT x"])(
    "is behind a field %s that the cursor stands in",
    async (instruction) => {
      const word = await startWord(docx(longField(instruction), ...clauses));
      word.select(paragraphWith(word, "Law 2"));
      const { moved } = await insertClause(ASSOCIATION);
      expect(moved).toBe(instruction.startsWith("TOC") ? "contents" : "field");
      expect((await linesOf(word)).slice(0, 5)).toEqual([
        "Term 1",
        "Law 2",
        "",
        "Microsoft association",
        "The Customer agrees to:",
      ]);
      expect(await schemaErrors(word.save())).toEqual([]);
    },
  );

  test("is after a paragraph with a field of its own", async () => {
    const word = await startWord(
      docx(
        ...clauses.slice(0, 1),
        paragraph("Normal", ["See ", field("REF x", "2"), "."]),
        ...clauses.slice(1),
      ),
    );
    word.select(1);
    expect((await insertClause(ASSOCIATION)).moved).toBeUndefined();
  });

  test("is behind a locked control", async () => {
    const locked = control({ lock: "sdtContentLocked" }, text("Fixed."), text("Text."));
    const word = await startWord(docx(...clauses, locked, text("End.")));
    word.select(paragraphWith(word, "Fixed."));
    expect((await insertClause(ASSOCIATION)).moved).toBe("locked");
    expect((await linesOf(word)).slice(4, 8)).toEqual([
      "Fixed.",
      "Text.",
      "Microsoft association",
      "The Customer agrees to:",
    ]);
  });

  test("is before a table in which the parties sign, in three syncs", async () => {
    const block = table([
      ["Signed for and on behalf of Fabrikam", "Signed for and on behalf of Contoso"],
      ["Name:", "Name:"],
    ]);
    const word = await startWord(docx(...clauses, text(""), block, text("")));
    const original = savedXml(word);
    word.select(6);
    word.resetStats();
    expect((await insertClause(ASSOCIATION)).moved).toBe("signatures");
    expect(word.stats().syncs).toBeLessThanOrEqual(3);
    expect((await linesOf(word)).slice(3, 6)).toEqual([
      "English.",
      "Microsoft association",
      "The Customer agrees to:",
    ]);
    word.undo();
    expect(savedXml(word)).toBe(original);
  });

  test("is asked about before a clause goes elsewhere, with nothing written, where that is wanted", async () => {
    const word = await startWord(docx(longField("TOC"), ...clauses));
    const original = savedXml(word);
    word.select(1);
    expect(await insertClause(ASSOCIATION, { askBeforeMoving: true })).toMatchObject({
      inserted: false,
      moved: "contents",
    });
    expect(savedXml(word)).toBe(original);
  });

  test("is told by a preview that changes nothing", async () => {
    const word = await startWord(
      docx(text("1. Term"), text("1.1 A year."), text("2. Law"), text("2.1 English.")),
    );
    const original = savedXml(word);
    word.select(1);
    const { plan, behind } = await previewInsertion(ASSOCIATION);
    expect(behind).toBe("1.1 A year.");
    expect(plan.blocks[0]).toMatchObject({ text: "2. Microsoft association" });
    expect(plan.clashes).toEqual([{ number: "2.", text: "Law" }]);
    expect(savedXml(word)).toBe(original);
  });
});

describe("Tracking of an insertion", () => {
  test.each([
    ["off", true, 10],
    ["all", false, 0],
  ] as const)(
    "with the document's tracking %s and this one's %s is switched and put back, in five syncs",
    async (mode, tracked, least) => {
      const word = await startWord(docx(...clauses));
      word.setTracking(mode);
      word.select(1);
      word.resetStats();
      await insertClause(ASSOCIATION, { tracked });
      expect(word.stats().syncs).toBeLessThanOrEqual(5);
      expect(word.document.trackingMode).toBe(mode === "off" ? "Off" : "TrackAll");
      const marks = savedXml(word).match(/<w:ins /g) ?? [];
      if (tracked) expect(marks.length).toBeGreaterThanOrEqual(least);
      else expect(marks).toEqual([]);
    },
  );

  test("is put back when the insertion fails, and the document is as it was", async () => {
    const word = await startWord(docx(...clauses));
    const original = savedXml(word);
    word.select(1);
    failNextWith(word, "InsertParagraph", { code: "GeneralException", afterActions: 20 });
    await expect(insertClause(ASSOCIATION, { tracked: true })).rejects.toMatchObject({
      message: expect.stringContaining("The document is as it was."),
    });
    expect(word.document.trackingMode).toBe("Off");
    expect(savedXml(word)).toBe(original);
  });
});

describe("An insertion into numbered text that Word does not carry out", () => {
  const numbered = docx(
    ...["Term", "Law"].flatMap((title) => [
      paragraph("Normal", title, { list: 1 }),
      paragraph("Normal", "It is so.", { list: 1, level: 1 }),
    ]),
  );
  const facts = {
    ...ASSOCIATION,
    body: [...ASSOCIATION.body.slice(0, 2), { header: ["Fact", "Value"], rows: [["Tenant ID", "T-1"]] }],
  };

  test.each(["off", "all"] as const)(
    "leaves the document as it was or with the whole clause, with tracking %s",
    async (mode) => {
      const word = await startWord(numbered);
      word.setTracking(mode);
      const original = savedXml(word);
      for (let afterActions = 0; ; afterActions += 1) {
        word.select(1);
        const failed = jest.spyOn(word, "failNext").mockClear();
        failNextWith(word, "InsertParagraph", { code: "GeneralException", afterActions });
        const failure: unknown = await insertClause(facts).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure === undefined) {
          expect(savedXml(word)).toMatch(/The Customer agrees to:.*Tenant ID.*T-1/s);
          if (failed.mock.calls.length === 0) break;
          while (word.document.canUndo) word.undo();
        } else
          expect(failure).toMatchObject({ message: expect.stringContaining("The document is as it was.") });
        expect([afterActions, savedXml(word)]).toEqual([afterActions, original]);
      }
    },
  );

  test("goes without the list where Word does not take it in, and says so", async () => {
    const word = await startWord(numbered);
    word.select(1);
    const carryOut = word.processQuery.bind(word);
    word.processQuery = (request) => {
      const at = request.Actions.findIndex(
        ({ ObjectPathId, Name }) =>
          Name === "AttachToList" || request.ObjectPaths[ObjectPathId]?.Name === "AttachToList",
      );
      if (at !== -1) word.failNext({ code: "GeneralException", afterActions: at });
      return carryOut(request);
    };
    expect(await insertClause(ASSOCIATION)).toMatchObject({ inserted: true, numbered: false });
    expect(savedXml(word)).toContain("The Supplier files the claim.");
  });
});
