import { adaptClause, fillClause, planUpdate, type PartyTerm, type UpdatePlan } from "../../src/core";
import { insertedClauses, type InsertedClause, libraryFingerprints } from "../../src/library";
import { goToClause, insertClause, readAgreement, unwrapClause, updateClause } from "../../src/word";
import { type StandInWord, WordDocument } from "../../src/word-stand-in";
import { EARLIER_VERSION, libraryWith, PRESENT_VERSION } from "../library/two-versions";
import { bold, control, docx, paragraph, table } from "../support/docx";
import { startWord } from "../support/start-word";
import { schemaErrors } from "../support/validate-docx";
import { failNextWith } from "./fail-next-with";
import { linesOf, paragraphWith, savedXml } from "./inserted-document";

// Word's validator takes seconds for each document where the machine is busy.
jest.setTimeout(60_000);

const VALUES = { workloads: "Teams; Exchange", "partner-id": "4567890" };
const library = libraryWith(PRESENT_VERSION);
const prints = libraryFingerprints(library);

const PLAIN = docx(
  paragraph("Heading 1", "Term"),
  paragraph("Normal", "It lasts a year."),
  paragraph("Heading 1", "Charges"),
  paragraph("Normal", "None."),
);
const TYPED = docx(
  paragraph("Heading 1", "1. Term"),
  paragraph("Normal", "1.1 It lasts a year."),
  paragraph("Normal", "(a) from today; and"),
  paragraph("Normal", "(b) until its end."),
  paragraph("Heading 1", "2. Charges"),
  paragraph("Normal", "2.1 None."),
);
const LISTED = docx(
  paragraph("Normal", "Term", { list: 1, level: 0 }),
  paragraph("Normal", "It lasts a year.", { list: 1, level: 1 }),
  paragraph("Normal", "from today; and", { list: 1, level: 2 }),
  paragraph("Normal", "until its end.", { list: 1, level: 2 }),
  paragraph("Normal", "Charges", { list: 1, level: 0 }),
  paragraph("Normal", "None.", { list: 1, level: 1 }),
);

const UPDATED = [
  "Association with Microsoft",
  "The Customer consents for Teams and Exchange to each of the following:",
  "the association of the Supplier under its Partner ID 4567890;",
  "the disclosure of usage figures to the Supplier; and",
  "the renewal of that association.",
  "The Customer may withdraw its consent in writing at any time.",
  "The Supplier keeps evidence of its work for three years.",
  "The Supplier tells the Customer of every claim within [Number of days] days.",
];

/** The earlier version inserted behind the paragraph with these words. */
async function withClause(file: Uint8Array, behind: string, wording = EARLIER_VERSION): Promise<StandInWord> {
  const word = await startWord(file);
  word.select(paragraphWith(word, behind));
  const filling = fillClause(wording, VALUES);
  if (!("filled" in filling)) throw new Error(JSON.stringify(filling.problems));
  await insertClause(filling.filled);
  return word;
}

/** The same document, opened anew, without its content controls. */
async function withoutControls(word: StandInWord): Promise<StandInWord> {
  const { marked } = await readAgreement();
  for (const { control: id } of marked!) await unwrapClause(id);
  return startWord(word.save());
}

async function scanned(parties: readonly PartyTerm[] = []) {
  const agreement = await readAgreement();
  return { agreement, found: insertedClauses(agreement, parties, library, prints) };
}

function planFor(
  { standing, newer }: InsertedClause,
  paragraphs: Parameters<typeof planUpdate>[2],
): UpdatePlan {
  return planUpdate(standing!, newer!, paragraphs)!;
}

async function update(parties: readonly PartyTerm[] = []) {
  const { agreement, found } = await scanned(parties);
  expect(found).toHaveLength(1);
  return updateClause(agreement, found[0]!, planFor(found[0]!, agreement.paragraphs));
}

describe("An inserted clause", () => {
  test("is known by its tag, at no further round trip than the scan takes for numbers", async () => {
    const word = await withClause(LISTED, "It lasts");
    await startWord(word.save());
    const { agreement, found } = await scanned();
    expect(agreement.marked).toEqual([
      { control: expect.any(Number), tag: "pc:association@1.0.0", from: 2, to: 8 },
    ]);
    expect(found).toMatchObject([
      { clauseId: "association", version: "1.0.0", control: agreement.marked![0]!.control, isKept: true },
    ]);
    expect(found[0]!.standing).toMatchObject({ changed: false, likeness: 1 });
    expect(found[0]!.newer?.version).toBe("1.1.0");
  });

  test("is known by its words where the control is gone", async () => {
    const word = await withClause(TYPED, "(b) until");
    await withoutControls(word);
    const { agreement, found } = await scanned();
    expect(agreement.marked).toEqual([]);
    expect(found).toMatchObject([{ clauseId: "association", version: "1.0.0", from: 4, to: 10 }]);
    expect(found[0]!.standing!.changed).toBe(false);
  });

  test("of two alike each has its own control", async () => {
    const word = await withClause(PLAIN, "It lasts");
    word.select(paragraphWith(word, "None."));
    const filling = fillClause(EARLIER_VERSION, VALUES);
    if ("filled" in filling) await insertClause(filling.filled);
    const { marked } = await readAgreement();
    expect(marked!.map(({ from, to }) => [from, to])).toEqual([
      [2, 8],
      [11, 17],
    ]);
    expect(new Set(marked!.map(({ control: id }) => id)).size).toBe(2);
  });

  test("is selected whole by Go to", async () => {
    const word = await withClause(PLAIN, "It lasts");
    for (const prepare of [async () => word, () => withoutControls(word)]) {
      await prepare();
      const { agreement, found } = await scanned();
      await goToClause(agreement, found[0]!);
      const selected = await Word.run(async (context) => {
        const { paragraphs } = context.document.getSelection();
        paragraphs.load("items/text");
        await context.sync();
        return paragraphs.items.map(({ text }) => text);
      });
      expect([selected.length, selected[0]]).toEqual([7, "Association with Microsoft"]);
    }
  });

  test("loses its control and nothing else by Unwrap", async () => {
    const word = await withClause(PLAIN, "It lasts");
    const before = savedXml(word);
    const { marked } = await readAgreement();
    word.resetStats();
    await unwrapClause(marked![0]!.control);
    expect(word.stats().syncs).toBe(1);
    expect(savedXml(word)).toBe(before.replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gs, ""));
    expect(await schemaErrors(word.save())).toEqual([]);
    await expect(unwrapClause(marked![0]!.control)).rejects.toMatchObject({ kind: "document-changed" });
  });
});

describe("An update", () => {
  test.each([
    ["styles", PLAIN, "It lasts", UPDATED],
    [
      "typed numbers",
      TYPED,
      "(b) until",
      [
        "2. Association with Microsoft",
        "2.1 The Customer consents for Teams and Exchange to each of the following:",
        "(a) the association of the Supplier under its Partner ID 4567890;",
        "(b) the disclosure of usage figures to the Supplier; and",
        "(c) the renewal of that association.",
        "2.2 The Customer may withdraw its consent in writing at any time.",
        "2.3 The Supplier keeps evidence of its work for three years.",
        "2.4 The Supplier tells the Customer of every claim within [Number of days] days.",
      ],
    ],
    [
      "lists",
      LISTED,
      "until its end",
      [
        "2. Association with Microsoft",
        "2.1 The Customer consents for Teams and Exchange to each of the following:",
        "(a) the association of the Supplier under its Partner ID 4567890;",
        "(b) the disclosure of usage figures to the Supplier; and",
        "(c) the renewal of that association.",
        "2.2 The Customer may withdraw its consent in writing at any time.",
        "2.3 The Supplier keeps evidence of its work for three years.",
        "2.4 The Supplier tells the Customer of every claim within [Number of days] days.",
      ],
    ],
  ])("keeps values and goes on with %s, with a control and without", async (_, file, behind, lines) => {
    for (const isMarked of [true, false]) {
      let word = await withClause(file, behind);
      if (!isMarked) word = await withoutControls(word);
      expect(await update()).toEqual({ marked: true });
      expect(await schemaErrors(word.save())).toEqual([]);
      const now = await linesOf(word);
      const from = now.findIndex((line) => line.includes("Association with"));
      expect(now.slice(from, from + 8)).toEqual(
        file === PLAIN
          ? lines.map((line, at) => (at > 1 && at < 5 ? `(${"abc"[at - 2]}) ${line}` : line))
          : lines,
      );
      const { found } = await scanned();
      expect(found).toMatchObject([{ version: "1.1.0", from, to: from + 7, control: expect.any(Number) }]);
      expect(found[0]!.newer).toBeUndefined();
      expect(found[0]!.standing!.changed).toBe(false);
    }
  });

  test("takes two round trips, and one undo takes it back", async () => {
    const word = await withClause(PLAIN, "It lasts");
    const before = savedXml(word);
    const { agreement, found } = await scanned();
    const plan = planFor(found[0]!, agreement.paragraphs);
    word.resetStats();
    await updateClause(agreement, found[0]!, plan);
    expect(word.stats().syncs).toBe(2);
    word.undo();
    expect(savedXml(word)).toBe(before);
  });

  test("touches no paragraph that says the same in both versions", async () => {
    const word = await withClause(PLAIN, "It lasts");
    const kept = word.document.paragraphs()[paragraphWith(word, "keeps evidence")]!;
    await Word.run(async (context) => {
      context.document.body.search("three years").getFirst().font.bold = true;
      await context.sync();
    });
    const before = new XMLSerializer().serializeToString(kept);
    await update();
    const after = word.document.paragraphs()[paragraphWith(word, "keeps evidence")]!;
    expect(new XMLSerializer().serializeToString(after)).toBe(before);
  });

  test("speaks in the words of the agreement, as the clause did", async () => {
    const parties: PartyTerm[] = [
      { side: "customer", kind: "role", text: "Client", article: true, plural: false, uses: 9 },
      { side: "partner", kind: "we", text: "we", article: false, plural: false, uses: 9 },
    ];
    const terms = [
      { term: "Customer", instead: parties[0]! },
      { term: "Supplier", instead: parties[1]! },
    ];
    const word = await withClause(PLAIN, "It lasts", adaptClause(EARLIER_VERSION, terms).clause);
    await update(parties);
    const now = (await linesOf(word)).join("\n");
    expect(now).toContain("The Client may withdraw its consent in writing at any time.");
    expect(now).toContain("We tell the Client of every claim within [Number of days] days.");
    expect(now).toContain("Partner ID 4567890;");
  });

  test("is tracked where changes are tracked", async () => {
    const word = await withClause(PLAIN, "It lasts");
    word.setTracking("all");
    await update();
    expect(await schemaErrors(word.save())).toEqual([]);
    const { body } = WordDocument.open(word.save());
    const texts = (name: string) =>
      [...body.getElementsByTagName(name)].map(({ textContent }) => textContent);
    expect(texts("w:del").join("|")).toContain("No payment is due");
    expect(texts("w:ins").join("|")).toContain("tells the Customer of every claim");
    expect(texts("w:ins").join("|")).not.toContain("keeps evidence");
    const { found } = await scanned();
    expect(found[0]!.standing!.changed).toBe(false);
  });

  test("changes the cells of a table that say something else", async () => {
    const rows = (label: string) => [
      ["Item", "Value"],
      ["Name of the tenant in use", "{{tenant-id}}"],
      [label, "{{workloads}}"],
      ["Contact of the Customer for questions", ""],
    ];
    const bodyWith = (label: string) => [
      { level: 0 as const, text: "Details of the tenant" },
      { level: 1 as const, text: "The parties name what the association is about:" },
      { header: rows(label)[0]!, rows: rows(label).slice(1) },
    ];
    const [earlier] = PRESENT_VERSION.earlier!;
    const clause = {
      ...PRESENT_VERSION,
      body: bodyWith("Workloads and their purpose"),
      earlier: [{ ...earlier!, body: bodyWith("Workloads of the Customer") }],
    };
    const ofTable = libraryWith(clause);
    const values: Record<string, string> = { "tenant-id": "T-1", workloads: "Teams" };
    const cell = (text: string) => text.replace(/\{\{(.*)\}\}/, (__, name: string) => values[name]!);
    const word = await startWord(
      docx(
        control(
          { tag: "pc:association@1.0.0", title: "Details" },
          paragraph("Heading 1", "Details of the tenant"),
          paragraph("Normal", "The parties name what the association is about:"),
          table(rows("Workloads of the Customer").map((row) => row.map(cell))),
        ),
        paragraph("Normal", "After."),
      ),
    );
    const agreement = await readAgreement();
    const [found] = insertedClauses(agreement, [], ofTable, libraryFingerprints(ofTable));
    expect(found!.standing!.changed).toBe(false);
    const plan = planFor(found!, agreement.paragraphs);
    expect(plan.steps).toEqual([{ step: "replace", paragraph: 6, text: "Workloads and their purpose" }]);
    await updateClause(agreement, found!, plan);
    expect(await linesOf(word)).toContain("| Workloads and their purpose");
    expect(await schemaErrors(word.save())).toEqual([]);
  });
});

describe("An update that Word does not carry out", () => {
  test.each([
    ["with its control", "off", true],
    ["with its control", "all", true],
    ["without a control", "off", false],
  ] as const)(
    "%s, tracking %s, leaves the clause as it was or wholly updated, whichever action fails",
    async (_, tracking, isMarked) => {
      let word = await withClause(PLAIN, "It lasts");
      if (!isMarked) word = await withoutControls(word);
      word.setTracking(tracking);
      const before = savedXml(word);
      const { agreement, found } = await scanned();
      const plan = planFor(found[0]!, agreement.paragraphs);
      let [failures, whole] = [0, 0];
      for (let afterActions = 0; ; afterActions += 1) {
        const failed = jest.spyOn(word, "failNext").mockClear();
        failNextWith(word, "InsertParagraph", { code: "GeneralException", afterActions });
        const failure: unknown = await updateClause(agreement, found[0]!, plan).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure === undefined) {
          const texts = (await readAgreement()).paragraphs.map(({ text }) => text).filter(Boolean);
          const lines = UPDATED.map((line, at) => (at > 1 && at < 5 ? `(${"abc"[at - 2]}) ${line}` : line));
          expect([afterActions, texts.slice(2, 10)]).toEqual([afterActions, lines]);
          if (failed.mock.calls.length === 0) break;
          whole += 1;
          while (word.document.canUndo && savedXml(word) !== before) word.undo();
        } else {
          failures += 1;
          expect(failure).toMatchObject({ message: expect.stringContaining("The document is as it was.") });
        }
        expect([afterActions, savedXml(word)]).toEqual([afterActions, before]);
      }
      expect(failures).toBeGreaterThan(0);
      expect(whole).toBeGreaterThan(10);
    },
  );

  test("goes back where Word stops a second time", async () => {
    const word = await withClause(PLAIN, "It lasts");
    const { agreement, found } = await scanned();
    const before = await linesOf(word);
    await startWord(word.save());
    const again = await scanned();
    const plan = planFor(again.found[0]!, again.agreement.paragraphs);
    expect(found).toHaveLength(1);
    expect(agreement.paragraphs.length).toBe(again.agreement.paragraphs.length);
    const now = await startWord(word.save());
    failNextWith(
      now,
      "InsertText",
      { code: "GeneralException", afterActions: 12 },
      { code: "GeneralException", afterActions: 4 },
    );
    await expect(updateClause(again.agreement, again.found[0]!, plan)).rejects.toMatchObject({
      message: expect.stringContaining("The document is as it was."),
    });
    expect(await linesOf(now)).toEqual(before);
  });

  test("says that the document seems to be open for viewing", async () => {
    const word = await withClause(PLAIN, "It lasts");
    const { agreement, found } = await scanned();
    const plan = planFor(found[0]!, agreement.paragraphs);
    const before = savedXml(word);
    word.setMode("view");
    await expect(updateClause(agreement, found[0]!, plan)).rejects.toMatchObject({
      kind: "view-only",
      message: expect.stringMatching(/^The clause was not updated\..*Choose Editing in Word.*as it was\.$/),
    });
    expect(savedXml(word)).toBe(before);
  });

  test("says that a clause in a locked control is protected", async () => {
    const word = await withClause(PLAIN, "It lasts");
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().cannotEdit = true;
      await context.sync();
    });
    const { agreement, found } = await scanned();
    const before = savedXml(word);
    await expect(
      updateClause(agreement, found[0]!, planFor(found[0]!, agreement.paragraphs)),
    ).rejects.toMatchObject({ kind: "view-only" });
    expect(savedXml(word)).toBe(before);
  });

  test("asks for another scan where somebody typed since, and changes nothing", async () => {
    const word = await withClause(docx(paragraph("Normal", ["All ", bold("of it.")])), "All");
    const { agreement, found } = await scanned();
    const plan = planFor(found[0]!, agreement.paragraphs);
    const typed = word.document.paragraphs()[paragraphWith(word, "No payment")]!;
    word.document.change("Typing", () => typed.getElementsByTagName("w:t")[0]!.append(" Not ever."));
    const before = savedXml(word);
    await expect(updateClause(agreement, found[0]!, plan)).rejects.toMatchObject({
      kind: "document-changed",
    });
    expect(savedXml(word)).toBe(before);
  });
});
