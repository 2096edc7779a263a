import { type FilledClause, plannedLike, planInsertion } from "../../src/core";
import { ASSOCIATION, lines, paragraphsOf, planInto, written } from "./insertion-into";

describe("automatic numbers", () => {
  test("go on where heading styles bring them, paragraphs and sub-paragraphs at the levels in use", () => {
    const plan = planInto([
      "Clause Heading: [6.] Term",
      "Clause Text: [6.1] It lasts a year.",
      "Clause Heading: [7.] Charges",
      "Clause Text: [7.1] The Customer pays:",
      "Clause List: [(a)] the fees; and",
      "Clause List: [(b)] expenses.^",
      "Clause Heading: [8.] Liability",
      "Clause Text: [8.1] It is limited.",
    ]);
    expect(written(plan)).toEqual([
      "[8.] Microsoft association",
      "[8.1] The Customer will:",
      "[(a)] grant access; and",
      "[(b)] keep it.",
      "[8.2] The Supplier will:",
      "[(a)] link.",
    ]);
    expect(paragraphsOf(plan).map(({ style, list }) => `${style} ${list?.level} ${list?.from}`)).toEqual([
      "Clause Heading 0 style",
      "Clause Text 1 style",
      "Clause List 2 style",
      "Clause List 2 style",
      "Clause Text 1 style",
      "Clause List 2 style",
    ]);
    expect(plan.clashes).toEqual([]);
  });

  test("go on where the paragraphs themselves name their list", () => {
    const plan = planInto(["[1.] Term", "[1.1] It lasts a year.", "[2.] Charges", "[2.1] None.^"]);
    expect(written(plan).slice(0, 2)).toEqual(["[3.] Microsoft association", "[3.1] The Customer will:"]);
    expect(paragraphsOf(plan)[1]!.list).toEqual({ id: 1, level: 1, from: "paragraph", number: "3.1" });
  });

  test("are assumed to come from the style where Word did not tell, but for the plainest styles", () => {
    const told = lines("Clause: [1.] Term", "[1.1] A year.", "Clause: [2.] Fees", "[2.1] None.");
    const paragraphs = told.map((paragraph) => ({ ...paragraph, listFrom: undefined }));
    const plan = planInsertion(ASSOCIATION, { paragraphs, cursor: 3, atEnd: false });
    expect(
      paragraphsOf(plan)
        .slice(0, 2)
        .map(({ list }) => list?.from),
    ).toEqual(["style", "paragraph"]);
  });

  test("begin at one under a heading that has had no paragraphs yet", () => {
    const plan = planInto([
      "# Term",
      "It lasts.",
      "# Charges",
      "[1.] The first.",
      "[2.] The second.^",
      "# Law",
      "[3.] English law.",
    ]);
    expect(written(plan).slice(0, 2)).toEqual(["Microsoft association", "[3.] The Customer will:"]);
  });

  test("count from the number above where none of their own level stands before", () => {
    const plan = planInto([
      "# [4.] Charges",
      "# [5.] Term^",
      "## [5.1] Start",
      "Soon.",
      "## [5.2] End",
      "Never.",
    ]);
    expect(written(plan)[0]).toBe("[6.] Microsoft association");
    const under = planInto(["# [5.] Term", "Text^", "## [5.1] Start", "Soon.", "## [5.2] End", "Never."]);
    expect(written(under)[0]).toBe("[5.1] Microsoft association");
  });

  test("take the next level that the list defines where no paragraph near uses it", () => {
    const listLevels = [
      { list: 1, level: 2, firstLabel: "%1.%2.1", style: "Clause Level 3" },
      { list: 1, level: 1, firstLabel: "%1.1" },
    ];
    const plan = planInto(
      ["Head: [1.] Term", "Text: [1.1] A year.", "Head: [2.] Fees", "Text: [2.1] None.^"],
      {
        listLevels,
      },
    );
    expect(written(plan).slice(2, 4)).toEqual(["[3.1.1] grant access; and", "[3.1.2] keep it."]);
    expect(paragraphsOf(plan)[2]).toMatchObject({
      style: "Clause Level 3",
      list: { level: 2, from: "style" },
    });
  });

  test("take it over the style's own level where no style is bound to it", () => {
    const told = ["Text: [1.] Term", "List: [(a)] A year.", "Text: [2.] Fees", "List: [(a)] None.^"];
    const plan = planInto(told, { listLevels: [{ list: 1, level: 3, firstLabel: "%3.%2.i" }] });
    expect(written(plan).slice(1, 4)).toEqual([
      "[(a)] The Customer will:",
      "[1.1.i] grant access; and",
      "[1.1.ii] keep it.",
    ]);
    expect(paragraphsOf(plan)[2]!.list).toMatchObject({ level: 3, from: "paragraph-over-style" });
  });

  test("leave a level alone whose number is a bullet", () => {
    const plan = planInto(
      ["Head: [1.] Term", "Text: [1.1] A year.", "Head: [2.] Fees", "Text: [2.1] None.^"],
      {
        listLevels: [{ list: 1, level: 2, firstLabel: "•" }],
      },
    );
    expect(written(plan).slice(2, 4)).toEqual(["(a) grant access; and", "(b) keep it."]);
  });

  test("are a clause's own where each clause is one numbered paragraph", () => {
    const plan = planInto(
      [
        "[1.] Term. This agreement lasts a year.",
        "[2.] Charges. The Customer pays the fees.^",
        "[3.] Law. English law applies.",
      ],
      { listLevels: [{ list: 1, level: 1, firstLabel: "%1.1" }] },
    );
    expect(written(plan).slice(0, 3)).toEqual([
      "[3.] Microsoft association",
      "[3.1] The Customer will:",
      "(a) grant access; and",
    ]);
    expect(paragraphsOf(plan)[1]!.list).toMatchObject({ level: 1, from: "paragraph" });
  });
});

describe("typed numbers", () => {
  const TYPED = [
    "6. Term",
    "6.1 It lasts a year.",
    "7. Charges",
    "7.1 The Customer pays:",
    "(a) the fees; and",
    "(b) expenses.^",
    "8. Liability",
    "8.1 It is limited.",
    "9. Law",
    "9.1 English law.",
  ];

  test("go on as typed text", () => {
    expect(written(planInto(TYPED))).toEqual([
      "8. Microsoft association",
      "8.1 The Customer will:",
      "(a) grant access; and",
      "(b) keep it.",
      "8.2 The Supplier will:",
      "(a) link.",
    ]);
  });

  test("that now clash are listed, and no others", () => {
    expect(planInto(TYPED).clashes).toEqual([
      { number: "8.", text: "Liability" },
      { number: "9.", text: "Law" },
    ]);
  });

  test("keep what stands between number and text", () => {
    const plan = planInto(["1\tTerm", "1.1\tA year.", "1.1.1\tNot more.", "2\tCharges", "2.1\tNone.^"]);
    expect(written(plan).slice(0, 3)).toEqual([
      "3\tMicrosoft association",
      "3.1\tThe Customer will:",
      "3.1.1\tgrant access; and",
    ]);
  });

  test("are lettered with the gap of the paragraphs above where the document letters nothing", () => {
    const plan = planInto(["1.\tTerm", "1.1\tA year.", "2.\tCharges", "2.1\tNone.^"]);
    expect(written(plan)[2]).toBe("(a)\tgrant access; and");
  });

  test.each([
    ["Article VII Term", "Article VIII Charges", "Article IX Microsoft association"],
    ["§ 3 Laufzeit", "§ 4 Entgelt", "§ 5 Microsoft association"],
    ["A. Term", "B. Charges", "C. Microsoft association"],
    ["XXXIX. Term", "XL. Charges", "XLI. Microsoft association"],
  ])("are continued as in %s and %s", (one, two, next) => {
    expect(written(planInto([one, "It lasts a year.", two, "The Customer pays.^"]))[0]).toBe(next);
  });

  test("continue the clauses' own where each clause is one numbered paragraph", () => {
    const plan = planInto([
      "1. Term. It lasts a year.",
      "2. Charges. They are due.^",
      "3. Law. English law applies.",
    ]);
    expect(written(plan).slice(0, 3)).toEqual([
      "3. Microsoft association",
      "The Customer will:",
      "(a) grant access; and",
    ]);
    expect(plan.clashes).toEqual([{ number: "3.", text: "Law. English law applies." }]);
  });

  test("of sub-paragraphs are those of the document, under paragraphs without numbers too", () => {
    const plan = planInto(["# Term", "It ends:", "i) on time; or", "ii) early.", "# Fees", "None.^"]);
    expect(written(plan).slice(2, 4)).toEqual(["i) grant access; and", "ii) keep it."]);
  });

  test("are not read into figures and articles", () => {
    const plan = planInto(["# Term", "30 days before the end.", "# Fees", "A customer pays.^", "I agree."]);
    expect(written(plan).slice(0, 2)).toEqual(["Microsoft association", "The Customer will:"]);
  });

  test("begin at one under each heading where the document's do, and go on where they do", () => {
    const anew = planInto(["# Term", "1. A year.", "# Fees", "1. None.", "2. Never.^"]);
    expect(written(anew)[1]).toBe("1. The Customer will:");
    const through = planInto(["# Term", "1. A year.", "# Fees", "2. None.", "3. Never.^"]);
    expect(written(through)[1]).toBe("4. The Customer will:");
  });

  test("of a table are none of the text's", () => {
    expect(
      written(planInto(["1. Term", "1.1 A year.", "2. Fees", "2.1 None.^", "|3. Row", "|[4.] Row"]))[0],
    ).toBe("3. Microsoft association");
  });
});

test("sub-paragraphs are lettered afresh under each paragraph where the document numbers nothing, (aa) after (z)", () => {
  expect(written(planInto(["Text^"]))).toEqual([
    "Microsoft association",
    "The Customer will:",
    "(a) grant access; and",
    "(b) keep it.",
    "The Supplier will:",
    "(a) link.",
  ]);
  const items = Array.from({ length: 28 }, () => ({ level: 2 as const, text: "item" }));
  const long = { ...ASSOCIATION, body: items };
  const plan = planInsertion(long, { paragraphs: lines(""), cursor: 0, atEnd: true });
  expect(written(plan).slice(25)).toEqual(["(z) item", "(aa) item", "(bb) item"]);
});

test("the built-in look takes Word's headings and lists, whatever the document does", () => {
  const plan = planInto(["7. Term", "7.1 It lasts a year.^", "8. Law", "8.1 English law."], {}, "built-in");
  expect(
    paragraphsOf(plan)
      .slice(0, 3)
      .map(({ style, text }) => `${style}: ${text}`),
  ).toEqual([
    "Heading 2: Microsoft association",
    "List Paragraph: 1.\tThe Customer will:",
    "List Paragraph: (a)\tgrant access; and",
  ]);
});

describe("a table of a clause", () => {
  const facts: FilledClause = {
    ...ASSOCIATION,
    body: [
      { level: 0, text: "Tenant details" },
      {
        header: ["Fact", "Value"],
        rows: [
          ["Tenant ID", "T-1"],
          ["Domain", ""],
        ],
      },
      { level: 1, text: "The Customer confirms them." },
    ],
  };

  test("stands as a table, in the style of the document's tables", () => {
    const paragraphs = lines("7. Term", "7.1 A year.", "8. Fees", "8.1 None.");
    const plan = planInsertion(facts, { paragraphs, cursor: 3, atEnd: false, tableStyle: "Contract Table" });
    expect(written(plan)).toEqual([
      "9. Tenant details",
      "|Fact|Value|",
      "|Tenant ID|T-1|",
      "|Domain||",
      "9.1 The Customer confirms them.",
    ]);
    expect(plan.blocks[1]).toMatchObject({ style: "Contract Table" });
    const alone = planInsertion(facts, { paragraphs, cursor: 3, atEnd: false });
    expect(alone.blocks[1]).toMatchObject({ style: "Table Grid" });
  });

  test("is told in lines inside another table", () => {
    const plan = planInsertion(facts, { paragraphs: lines("|Cell"), cursor: 0, atEnd: false });
    expect(written(plan).slice(1, 3)).toEqual(["(a) Tenant ID: T-1", "(b) Domain: "]);
  });
});

describe("numbers that are told by how they are used", () => {
  test("a bare number before headings is one, before text or in the hundreds it is none", () => {
    const plan = planInto([
      "# 1 Term",
      "1.1 A year.",
      "# 2 Charges",
      "2.1 None.^",
      "# 3 Law",
      "3.1 English.",
    ]);
    expect(written(plan).slice(0, 2)).toEqual(["3 Microsoft association", "3.1 The Customer will:"]);
    expect(plan.clashes).toEqual([{ number: "3", text: "Law" }]);
    const years = planInto([
      "# 365 Term",
      "It lasts.",
      "# 365 Charges",
      "30 days.^",
      "# 365 Law",
      "English.",
    ]);
    expect(written(years).slice(0, 2)).toEqual(["Microsoft association", "The Customer will:"]);
  });

  test("zeros before a number are kept", () => {
    const plan = planInto([
      "Article I. Term",
      "1.01 A year.",
      "1.02 More.^",
      "Article II. Law",
      "2.01 English.",
    ]);
    expect(written(plan).slice(0, 2)).toEqual([
      "Article II. Microsoft association",
      "2.01 The Customer will:",
    ]);
  });

  /** A list of its own for the paragraphs of each clause, as some programs make them. */
  function clausesWithOwnLists(firstLabel: string) {
    const told = lines("[1.] Term", "[1.1] A year.", "[2.] Charges", "[2.1] None.", "[3.] Law");
    const paragraphs = told.map((line, at) =>
      line.listLevel === 1 ? { ...line, list: 10 + at, listLabel: "1." } : line,
    );
    const listLevels = [
      { list: 13, level: 1, firstLabel: "%2." },
      { list: 1, level: 0, firstLabel: "1." },
      { list: 1, level: 1, firstLabel },
    ];
    return planInsertion(ASSOCIATION, { paragraphs, cursor: 3, atEnd: false, listLevels });
  }

  test("paragraphs stand in the heading's list where each clause has one of its own that is numbered alike", () => {
    const plan = clausesWithOwnLists("1.");
    expect(written(plan).slice(0, 2)).toEqual(["[3.] Microsoft association", "[1.] The Customer will:"]);
    expect(plan.blocks[1]).toMatchObject({ list: { id: 1, level: 1 } });
  });

  test("paragraphs stand in the last clause's list where the heading's is numbered otherwise or by no number", () => {
    for (const label of ["(a)", "•"])
      expect(clausesWithOwnLists(label).blocks[1]).toMatchObject({ list: { id: 13 } });
  });
});

describe("A paragraph like another", () => {
  test("is the next item of its list", () => {
    const [like] = lines("Clause Text: [7.1] Term.");
    expect(plannedLike(like!, "More.")).toEqual({
      text: "More.",
      style: "Clause Text",
      format: {},
      list: { id: 1, level: 1, from: "style", number: "7.2" },
    });
  });

  test("takes no typed number, for those behind it would be wrong then", () => {
    const [like] = lines("*7.1 Term.*");
    expect(plannedLike(like!, "More.")).toEqual({ text: "More.", style: "Normal", format: { bold: true } });
  });
});
