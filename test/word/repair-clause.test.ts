import { type Agreement, type RepairPlan } from "../../src/core";
import { readAgreement, repairClause } from "../../src/word";
import { type StandInWord, WordDocument } from "../../src/word-stand-in";
import { bold, control, deleted, docx, inlineControl, paragraph, table } from "../support/docx";
import { startWord } from "../support/start-word";
import { schemaErrors } from "../support/validate-docx";
import { linesOf, savedXml } from "./inserted-document";

/** Reads the document, and plans by the text of a paragraph. */
async function opened(...blocks: Parameters<typeof docx>) {
  const word = await startWord(docx(...blocks));
  const agreement = await readAgreement();
  const at = (text: string): number => {
    const found = agreement.paragraphs.findIndex((one) => one.text.includes(text));
    if (found < 0) throw new RangeError(`No paragraph says ${text}.`);
    return found;
  };
  return { word, agreement, at };
}

const fill = ({ paragraphs }: Agreement, paragraph: number, words: string, text: string): RepairPlan => {
  const start = paragraphs[paragraph]!.text.indexOf(words);
  return { change: "fill", paragraph, start, end: start + words.length, text };
};

/** Carries the plan out, within three syncs, into a valid document, and with one undo back. Answers the document and its lines. */
async function repair(word: StandInWord, agreement: Agreement, plan: RepairPlan) {
  const before = savedXml(word);
  word.resetStats();
  await repairClause(agreement, plan);
  expect(word.stats().syncs).toBeLessThanOrEqual(3);
  const saved = word.save();
  word.undo();
  expect(savedXml(word)).toBe(before);
  expect(await schemaErrors(saved)).toEqual([]);
  const lines = await linesOf(await startWord(saved));
  return { written: await startWord(saved), lines };
}

jest.setTimeout(60_000);
const CLAUSE = "The Customer consents.";
const MORE = " The Supplier may file the claim.";

describe("A repair", () => {
  test("fills an empty cell", async () => {
    const { word, agreement, at } = await opened(table([["Tenant ID", ""]]), paragraph("Normal", "End."));
    const cell = at("Tenant ID") + 1;
    const { lines } = await repair(word, agreement, {
      change: "fill",
      paragraph: cell,
      start: 0,
      end: 0,
      text: "1234",
    });
    expect(lines).toEqual(["| Tenant ID", "| 1234", "End."]);
  });

  test("fills a field whose words all give way, and keeps its format", async () => {
    const { word, agreement, at } = await opened(
      table([["Tenant ID", [paragraph("Normal", [bold("To be"), " confirmed"])]]]),
      paragraph("Normal", "End."),
    );
    const plan = fill(agreement, at("To be confirmed"), "To be confirmed", "1234");
    expect((await repair(word, agreement, plan)).lines).toEqual(["| Tenant ID", "| 1234", "End."]);
  });

  test("fills the placeholder that is meant, of two alike", async () => {
    const { word, agreement } = await opened(paragraph("Normal", "From [date] to [date], at ^100."));
    const plan: RepairPlan = { change: "fill", paragraph: 0, start: 15, end: 21, text: "1 May" };
    expect((await repair(word, agreement, plan)).lines).toEqual(["From [date] to 1 May, at ^100."]);
  });

  test("adds a sentence to a numbered paragraph, whose number stays", async () => {
    const { word, agreement, at } = await opened(
      paragraph("Normal", "First.", { list: 1 }),
      paragraph("Normal", [bold("Consent. "), CLAUSE], { list: 1 }),
      paragraph("Normal", "Last.", { list: 1 }),
    );
    const plan: RepairPlan = { change: "sentence", paragraph: at(CLAUSE), text: MORE };
    const { lines, written } = await repair(word, agreement, plan);
    expect(lines).toEqual(["1. First.", `2. Consent. ${CLAUSE}${MORE}`, "3. Last."]);
    // The sentence is as the words before it, and not bold as the title.
    expect(savedXml(written)).toMatch(
      /<w:r><w:t[^>]*>The Customer consents\.(<\/w:t><\/w:r><w:r><w:t[^>]*>)? The Supplier/,
    );
  });

  test("needs no second space where the paragraph ends in one", async () => {
    const { word, agreement } = await opened(paragraph("Normal", `${CLAUSE} `));
    const plan: RepairPlan = { change: "sentence", paragraph: 0, text: MORE };
    expect((await repair(word, agreement, plan)).lines).toEqual([`${CLAUSE}${MORE}`]);
  });

  test("adds a paragraph at the level of the one that it is like, so that numbering goes on", async () => {
    const { word, agreement, at } = await opened(
      paragraph("Normal", "The Customer agrees to:", { list: 1 }),
      paragraph("Normal", "the claim; and", { list: 1, level: 1 }),
      paragraph("Normal", "its renewal.", { list: 1, level: 1 }),
      paragraph("Normal", "Prices are net.", { list: 1 }),
    );
    const plan: RepairPlan = {
      change: "paragraph",
      beside: at("its renewal"),
      where: "after",
      like: at("agrees to"),
      text: "The Supplier files it.",
    };
    const { lines } = await repair(word, agreement, plan);
    expect(lines.slice(-2)).toEqual(["2. The Supplier files it.", "3. Prices are net."]);
  });

  test("adds a paragraph behind a line that it is like, and in front of another", async () => {
    const { word, agreement } = await opened(
      paragraph("Heading 1", "Consent"),
      paragraph("Normal", "Partner: Fabrikam", { list: 2 }),
      table([["A", "B"]]),
      paragraph("Normal", "End."),
    );
    const behind: RepairPlan = { change: "paragraph", beside: 1, where: "after", like: 1, text: "More" };
    const { lines, written } = await repair(word, agreement, behind);
    expect(lines).toEqual(["Consent", "• Partner: Fabrikam", "• More", "| A", "| B", "End."]);
    const again = await readAgreement();
    const infront: RepairPlan = {
      change: "paragraph",
      beside: 5,
      where: "before",
      like: 5,
      text: "Before the end.",
    };
    expect((await repair(written, again, infront)).lines.slice(-2)).toEqual(["Before the end.", "End."]);
  });

  test("adds a row like the one above it", async () => {
    const { word, agreement, at } = await opened(
      table([
        ["Domain", "contoso.com"],
        ["Term", "one year"],
      ]),
      paragraph("Normal", "End."),
    );
    const plan: RepairPlan = { change: "row", cell: at("contoso.com"), cells: ["Tenant ID", "1234"] };
    expect((await repair(word, agreement, plan)).lines).toEqual([
      "| Domain",
      "| contoso.com",
      "| Tenant ID",
      "| 1234",
      "| Term",
      "| one year",
      "End.",
    ]);
  });

  test("stays inside our own control, at its end, too", async () => {
    const { word, agreement } = await opened(
      control(
        { tag: "pc:cpor-standard@1.0.0" },
        paragraph("Heading 1", "Consent"),
        paragraph("Normal", "Partner: Fabrikam"),
      ),
      paragraph("Normal", "End."),
    );
    const plan: RepairPlan = { change: "paragraph", beside: 1, where: "after", like: 1, text: "More" };
    const { lines, written } = await repair(word, agreement, plan);
    expect(lines).toEqual(["Consent", "Partner: Fabrikam", "More", "End."]);
    const [ours] = [...WordDocument.open(written.save()).body.getElementsByTagName("w:sdtContent")];
    expect(ours!.textContent).toBe("ConsentPartner: FabrikamMore");
  });

  test.each<[string, RepairPlan]>([
    ["a value", { change: "fill", paragraph: 1, start: 4, end: 8, text: "1234" }],
    ["a sentence", { change: "sentence", paragraph: 0, text: MORE }],
    ["a paragraph", { change: "paragraph", beside: 0, where: "after", like: 0, text: "More." }],
    ["a row", { change: "row", cell: 3, cells: ["More", "1234"] }],
  ])("is tracked where the document tracks: %s", async (_, plan) => {
    const { word, agreement } = await opened(
      paragraph("Normal", CLAUSE),
      paragraph("Normal", "ID: [ID]"),
      table([["Domain", "contoso.com"]]),
      paragraph("Normal", "End."),
    );
    word.setTracking("all");
    const { written } = await repair(word, agreement, plan);
    expect(word.document.trackingMode).toBe("TrackAll");
    const inserted = [...WordDocument.open(written.save()).body.getElementsByTagName("w:ins")];
    expect(inserted.map(({ textContent }) => textContent).join("")).toContain(
      plan.change === "row" ? "More1234" : plan.text,
    );
    await Word.run(async (context) => {
      context.document.body.getTrackedChanges().rejectAll();
      await context.sync();
    });
    const { paragraphs } = await readAgreement();
    expect(paragraphs.map(({ text }) => text)).toEqual(agreement.paragraphs.map(({ text }) => text));
  });
});

describe("A repair finds its place", () => {
  test("where the document moved since the scan, by the words and those before them", async () => {
    const { word, agreement, at } = await opened(
      paragraph("Normal", "One."),
      table([
        ["Tenant ID", ""],
        ["Partner ID", ""],
      ]),
      paragraph("Normal", "End."),
    );
    const plan: RepairPlan = {
      change: "fill",
      paragraph: at("Partner ID") + 1,
      start: 0,
      end: 0,
      text: "1234567",
    };
    await Word.run(async (context) => {
      context.document.body.insertParagraph("New.", "Start");
      await context.sync();
    });
    await repairClause(agreement, plan);
    expect(await linesOf(word)).toEqual([
      "New.",
      "One.",
      "| Tenant ID",
      "| ",
      "| Partner ID",
      "| 1234567",
      "End.",
    ]);
  });

  test("where some of its words are tracked deletions", async () => {
    const { word, agreement } = await opened(
      paragraph("Normal", ["The Customer ", deleted("gladly "), "consents."]),
    );
    word.document.deletionsInText = true;
    await repairClause(agreement, { change: "sentence", paragraph: 0, text: MORE });
    expect(await linesOf(word)).toEqual([`${CLAUSE}${MORE}`]);
  });

  test.each<[string, RepairPlan]>([
    ["a sentence", { change: "sentence", paragraph: 1, text: MORE }],
    ["a value", { change: "fill", paragraph: 1, start: 0, end: 3, text: "1234" }],
    ["a paragraph alike another", { change: "paragraph", beside: 2, where: "after", like: 1, text: "More." }],
  ])("or says that it is gone, and adds nothing: %s", async (_, plan) => {
    const { word, agreement } = await opened(
      paragraph("Normal", "One."),
      paragraph("Normal", CLAUSE),
      paragraph("Normal", "End."),
    );
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items");
      await context.sync();
      paragraphs.items[1]!.insertText("Nobody consents.", "Replace");
      await context.sync();
    });
    const before = await linesOf(word);
    await expect(repairClause(agreement, plan)).rejects.toMatchObject({
      kind: "document-changed",
      message: expect.stringContaining("Nothing was added"),
    });
    expect(await linesOf(word)).toEqual(before);
  });

  test("not beyond the end of a document that was cut", async () => {
    const { agreement } = await opened(paragraph("Normal", "One."), paragraph("Normal", CLAUSE));
    await startWord(docx(paragraph("Normal", "One.")));
    await expect(
      repairClause(agreement, { change: "sentence", paragraph: 1, text: MORE }),
    ).rejects.toMatchObject({ kind: "document-changed" });
  });
});

describe("A repair leaves alone", () => {
  test.each<[string, Parameters<typeof docx>, RepairPlan]>([
    [
      "other people's controls around the place",
      [control({ tag: "form" }, paragraph("Normal", CLAUSE)), paragraph("Normal", "End.")],
      { change: "sentence", paragraph: 0, text: MORE },
    ],
    [
      "a control of ours that is locked",
      [
        control({ tag: "pc:x@1.0.0", lock: "contentLocked" }, paragraph("Normal", CLAUSE)),
        paragraph("Normal", "End."),
      ],
      { change: "sentence", paragraph: 0, text: MORE },
    ],
    [
      "a form's control that holds the placeholder",
      [paragraph("Normal", ["ID: ", inlineControl({ tag: "id" }, "[ID]"), "."])],
      { change: "fill", paragraph: 0, start: 4, end: 8, text: "1234" },
    ],
    [
      "a form's control in the sentence that would be gone on with",
      [paragraph("Normal", ["The customer is ", inlineControl({ tag: "id" }, "Contoso.")])],
      { change: "sentence", paragraph: 0, text: MORE },
    ],
  ])("%s, and says so", async (_, blocks, plan) => {
    const { word, agreement } = await opened(...blocks);
    const before = savedXml(word);
    await expect(repairClause(agreement, plan)).rejects.toMatchObject({
      kind: "view-only",
      message: expect.stringContaining("content control"),
    });
    expect(savedXml(word)).toBe(before);
  });

  test("a document that is open for viewing", async () => {
    const { word, agreement } = await opened(paragraph("Normal", CLAUSE));
    const before = savedXml(word);
    word.setMode("view");
    await expect(
      repairClause(agreement, { change: "sentence", paragraph: 0, text: MORE }),
    ).rejects.toMatchObject({ kind: "view-only", message: expect.stringContaining("as it was") });
    expect(savedXml(word)).toBe(before);
  });
});

describe("Where Word fails at any action of a repair, the document is as it was or has all of it", () => {
  const BLOCKS: Parameters<typeof docx> = [
    paragraph("Normal", "The Customer agrees to:", { list: 1 }),
    paragraph("Normal", "the claim [ID].", { list: 1, level: 1 }),
    table([["Domain", "contoso.com"]]),
    paragraph("Normal", "End."),
  ];
  test.each<[string, RepairPlan]>([
    ["a value", { change: "fill", paragraph: 1, start: 10, end: 14, text: "1234" }],
    ["a sentence", { change: "sentence", paragraph: 1, text: MORE }],
    ["a paragraph", { change: "paragraph", beside: 1, where: "after", like: 0, text: "More." }],
    ["a row", { change: "row", cell: 3, cells: ["More", "1234"] }],
  ])("%s", async (_, plan) => {
    const { word: sound, agreement: first } = await opened(...BLOCKS);
    const original = savedXml(sound);
    await repairClause(first, plan);
    const whole = savedXml(sound);
    let failed = 0;
    for (let sync = 0; sync < 3; sync += 1) {
      for (let afterActions = 0; afterActions < 40; afterActions += 1) {
        const { word, agreement } = await opened(...BLOCKS);
        const carryOut = word.processQuery.bind(word);
        let at = -1;
        let isBeyond = false;
        word.processQuery = (request) => {
          at += 1;
          if (at === sync) {
            isBeyond = afterActions >= request.Actions.length;
            if (!isBeyond) word.failNext({ code: "GeneralException", afterActions });
          }
          return carryOut(request);
        };
        const done = await repairClause(agreement, plan).then(
          () => true,
          (error: Error) => {
            failed += 1;
            expect(error.name).toBe("WordError");
            return false;
          },
        );
        expect([original, whole]).toContain(savedXml(word));
        expect(savedXml(word)).toBe(done ? whole : original);
        if (isBeyond) break;
      }
    }
    expect(failed).toBeGreaterThan(3);
  });
});
