import fc from "fast-check";
import type { FilledClause, NearbyParagraph, Surroundings } from "../../src/core";
import { clauseTag, planInsertion } from "../../src/core";

const clause: FilledClause = {
  clauseId: "pal-standard-en-gb",
  version: "1.0.0",
  title: "Partner Admin Link",
  body: [
    { level: 0, text: "Partner Admin Link" },
    { level: 1, text: "The Customer will:" },
    { level: 2, text: "grant access; and" },
    { level: 2, text: "keep it." },
    { level: 1, text: "The Supplier will:" },
    { level: 2, text: "link." },
  ],
};

/** A document told in lines: "# ..." is Heading 1, "## ..." Heading 2, "|..." a cell, "- ..." a list item, "Style: ..." another style. */
function documentOf(...lines: string[]): NearbyParagraph[] {
  return lines.map((line) => {
    const paragraph = { text: line, style: "Normal", outlineLevel: 10, listLabel: "", inCell: false };
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) {
      const level = heading[1]!.length;
      return { ...paragraph, text: heading[2]!, style: `Heading ${level}`, outlineLevel: level };
    }
    if (line.startsWith("|")) return { ...paragraph, text: line.slice(1), inCell: true };
    if (line.startsWith("- "))
      return { ...paragraph, text: line.slice(2), style: "List Paragraph", listLabel: "•" };
    const styled = /^([A-Z][A-Za-z0-9 ]*): (.*)$/.exec(line);
    return styled ? { ...paragraph, style: styled[1]!, text: styled[2]! } : paragraph;
  });
}

function planIn(paragraphs: NearbyParagraph[], cursor: number, more: Partial<Surroundings> = {}) {
  return planInsertion(clause, { paragraphs, cursor, atEnd: false, ...more });
}

function stylesIn(paragraphs: NearbyParagraph[], cursor: number): [heading: string, body: string] {
  const plan = planIn(paragraphs, cursor);
  return [plan.paragraphs[0]!.style, plan.paragraphs[1]!.style];
}

describe("the text of a plan", () => {
  test("is the clause, its sub-paragraphs lettered afresh under each numbered paragraph", () => {
    expect(planIn(documentOf("Text"), 0).paragraphs.map(({ text }) => text)).toEqual([
      "Partner Admin Link",
      "The Customer will:",
      "(a) grant access; and",
      "(b) keep it.",
      "The Supplier will:",
      "(a) link.",
    ]);
  });

  test("writes the rows of a table as sub-paragraphs", () => {
    const table = { header: ["What", "Value"], rows: [["Tenant ID", "3f2b8c1d"]] };
    const withTable: FilledClause = { ...clause, body: [...clause.body.slice(0, 2), table] };
    const plan = planInsertion(withTable, { paragraphs: documentOf(""), cursor: 0, atEnd: true });
    expect(plan.paragraphs.at(-1)!.text).toBe("(a) Tenant ID: 3f2b8c1d");
  });

  test("goes on with (aa) after (z)", () => {
    const long: FilledClause = {
      ...clause,
      body: Array.from({ length: 28 }, () => ({ level: 2 as const, text: "item" })),
    };
    const plan = planInsertion(long, { paragraphs: documentOf(""), cursor: 0, atEnd: true });
    expect(plan.paragraphs.map(({ text }) => text).slice(25)).toEqual(["(z) item", "(aa) item", "(bb) item"]);
  });
});

describe("the wrapper of a plan", () => {
  test("is named after the clause and its version", () => {
    expect(planIn(documentOf("Text"), 0).wrapper).toEqual({
      tag: "pc:pal-standard-en-gb@1.0.0",
      title: "Partner Admin Link",
      appearance: "Hidden",
    });
  });

  test("has a tag of at most 64 characters with the longest id and version that a library takes", () => {
    expect(clauseTag("x".repeat(40), "1".repeat(20))).toHaveLength(64);
  });
});

describe("the place of a plan", () => {
  test("is the cursor's paragraph when that is empty", () => {
    expect(planIn(documentOf("Text", " \u00A0"), 1).placement).toBe("into-paragraph");
  });

  test("is after the cursor's paragraph when that has text, in a cell too", () => {
    expect(planIn(documentOf("Text", "More"), 0).placement).toBe("after-paragraph");
    expect(planIn(documentOf("|Cell"), 0).placement).toBe("after-paragraph");
  });

  test("is after the clause around the cursor, even from an empty paragraph in it", () => {
    const clauseTag = "pc:cpor-standard-en-gb@1.0.0";
    expect(planIn(documentOf("Text"), 0, { clauseTag }).placement).toBe("after-clause");
    expect(planIn(documentOf(""), 0, { clauseTag }).placement).toBe("after-clause");
  });

  test("leaves a paragraph to type in where nothing follows", () => {
    expect(planIn(documentOf("Text"), 0, { atEnd: true }).closingParagraph).toBe(true);
    expect(planIn(documentOf("Text", "More"), 0).closingParagraph).toBe(false);
  });

  test("must be among the paragraphs", () => {
    expect(() => planIn(documentOf("Text"), 1)).toThrow(
      new RangeError("The cursor is at paragraph 1, of 1."),
    );
  });
});

describe("the styles of a plan", () => {
  test("are Heading 2 and Normal where the document has no convention", () => {
    expect(stylesIn(documentOf(""), 0)).toEqual(["Heading 2", "Normal"]);
    expect(stylesIn(documentOf("Title: Agreement", "# Agreement", "Body Text: Once"), 2)).toEqual([
      "Heading 2",
      "Normal",
    ]);
  });

  test("are those of the clauses around, not of a lone title", () => {
    const agreement = documentOf(
      "# Agreement",
      "## Term",
      "Body Text: One year.",
      "## Fees",
      "Body Text: None.",
      "",
    );
    expect(stylesIn(agreement, 5)).toEqual(["Heading 2", "Body Text"]);
    expect(stylesIn(agreement, 0)).toEqual(["Heading 2", "Body Text"]);
  });

  test("are the nearest where a document has several conventions, looking back first", () => {
    const agreement = documentOf(
      "# Part",
      "## One",
      "## Two",
      "Body: a",
      "Body: b",
      "",
      "# Part",
      "Other: c",
      "Other: d",
    );
    expect(stylesIn(agreement, 5)).toEqual(["Heading 2", "Body"]);
    expect(stylesIn(agreement, 8)).toEqual(["Heading 1", "Other"]);
  });

  test("may be the document's own", () => {
    const own = { text: "Term", style: "Clause Heading", outlineLevel: 1, listLabel: "1.", inCell: false };
    expect(stylesIn([own, { ...own, text: "Fees" }, ...documentOf("")], 2)).toEqual([
      "Clause Heading",
      "Normal",
    ]);
  });

  test("are never those of lists, tables of contents, cells or empty paragraphs", () => {
    const agreement = documentOf(
      "TOC 1: Term",
      "TOC 1: Fees",
      "List Bullet: one",
      "List Bullet: two",
      "- item",
      "- item",
      "Spacer:  ",
      "Spacer:  ",
      "",
    );
    const inTable = { text: "Cell", style: "Table Heading", outlineLevel: 2, listLabel: "", inCell: true };
    expect(stylesIn([...agreement, inTable, inTable], 8)).toEqual(["Heading 2", "Normal"]);
  });

  test("in a cell are the cell's, and never a heading's", () => {
    const cell = { text: "Cell", style: "Table Text", outlineLevel: 10, listLabel: "", inCell: true };
    expect(stylesIn([...documentOf("## One", "## Two"), cell], 2)).toEqual(["Table Text", "Table Text"]);
    expect(stylesIn([{ ...cell, style: "Heading 3", outlineLevel: 3 }], 0)).toEqual(["Normal", "Normal"]);
  });
});

test("in any surroundings a plan writes the whole clause, in styles that the document has or Word always has", () => {
  const nearby = fc.record({
    text: fc.constantFrom("", " ", "Some text"),
    style: fc.constantFrom("Normal", "Body Text", "Heading 1", "Heading 3", "Clause", "TOC 1", "List Bullet"),
    outlineLevel: fc.integer({ min: 1, max: 10 }),
    listLabel: fc.constantFrom("", "1.", "•"),
    inCell: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(nearby, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.boolean(),
      (paragraphs, at, atEnd) => {
        const cursor = at % paragraphs.length;
        const plan = planInsertion(clause, { paragraphs, cursor, atEnd });
        expect(plan.paragraphs).toHaveLength(clause.body.length);
        const known = new Set(["Heading 2", "Normal", ...paragraphs.map(({ style }) => style)]);
        for (const { style } of plan.paragraphs) expect(known).toContain(style);
        if (plan.placement === "into-paragraph") expect(paragraphs[cursor]!.text.trim()).toBe("");
      },
    ),
  );
});
