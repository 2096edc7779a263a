import fc from "../support/properties";
import { clauseTag, planInsertion } from "../../src/core";
import { ASSOCIATION, paragraphsOf, planInto } from "./insertion-into";

function stylesIn(...told: string[]): [heading: string, body: string] {
  const [heading, body] = paragraphsOf(planInto(told));
  return [heading!.style, body!.style];
}

describe("the styles of a clause", () => {
  test("are Heading 2 and Normal where the document has no convention", () => {
    expect(stylesIn("^")).toEqual(["Heading 2", "Normal"]);
    expect(stylesIn("Title: Agreement", "# Agreement", "Body Text: Once.^")).toEqual(["Heading 2", "Normal"]);
  });

  test("are those of the clauses around, not of a lone title", () => {
    const agreement = ["# Agreement", "## Term", "Body Text: One year.", "## Fees", "Body Text: None."];
    expect(stylesIn(...agreement, "^")).toEqual(["Heading 2", "Body Text"]);
    expect(stylesIn("# Agreement^", ...agreement.slice(1))).toEqual(["Heading 2", "Body Text"]);
  });

  test("are the nearest where a document has several conventions, looking back first", () => {
    const agreement = [
      "# Part",
      "## One",
      "## Two",
      "Body: a b.",
      "Body: b c.",
      "",
      "# Part",
      "Other: c.",
      "Other: d.",
    ];
    const at = (cursor: number) => agreement.map((line, index) => (index === cursor ? `${line}^` : line));
    expect(stylesIn(...at(5))).toEqual(["Heading 2", "Body"]);
    expect(stylesIn(...at(8))).toEqual(["Heading 1", "Other"]);
  });

  test("are never those of tables of contents, cells, lists without numbers or empty paragraphs", () => {
    const agreement = [
      "TOC 1: Term",
      "TOC 1: Fees",
      "List Bullet: one",
      "List Bullet: two",
      "- item",
      "- item",
    ];
    expect(stylesIn(...agreement, "Spacer: ", "Spacer: ", "Text.^", "|# Cell", "|# Cell")).toEqual([
      "Heading 2",
      "Normal",
    ]);
  });

  test("of headings are not those of numbered paragraphs that merely have a heading's style", () => {
    const plan = planInto([
      "# [1.] Term",
      "## [1.1] This agreement lasts for one year from the date on which both of the parties have signed it.",
      "# [2.] Fees",
      "## [2.1] The Customer pays the fees.^",
    ]);
    expect(
      paragraphsOf(plan)
        .slice(0, 2)
        .map(({ style }) => style),
    ).toEqual(["Heading 1", "Heading 2"]);
  });

  test("in a cell are the cell's, and never a heading's", () => {
    expect(stylesIn("## One", "## Two", "|Cell^")).toEqual(["Normal", "Normal"]);
    const cell = planInsertion(ASSOCIATION, {
      paragraphs: [
        {
          text: "",
          style: "Table Text",
          outlineLevel: 10,
          listLabel: "",
          listLevel: -1,
          inCell: true,
        },
      ],
      cursor: 0,
      atEnd: false,
    });
    expect(paragraphsOf(cell)[0]).toEqual({
      text: "Microsoft association",
      style: "Table Text",
      format: {},
      asBeside: true,
    });
    const heading = {
      text: "Row",
      style: "Heading 3",
      outlineLevel: 3,
      listLabel: "",
      listLevel: -1,
      inCell: true,
    };
    const inHeading = planInsertion(ASSOCIATION, { paragraphs: [heading], cursor: 0, atEnd: false });
    expect(paragraphsOf(inHeading)[0]!.style).toBe("Normal");
  });
});

describe("the formatting of a clause", () => {
  test("is the neighbours' own, such as bold for headings without a heading style", () => {
    const plan = planInto([
      "*Term*",
      "It lasts a year.",
      "*Charges*",
      "There are none.^",
      "*Law*",
      "It is English.",
    ]);
    expect(paragraphsOf(plan).slice(0, 2)).toEqual([
      { text: "Microsoft association", style: "Normal", format: { bold: true } },
      { text: "The Customer will:", style: "Normal", format: {} },
    ]);
  });

  test("is not read from bold words that head nothing", () => {
    expect(stylesIn("*One*", "*Two*", "Text.^", "Text.", "*Last*")).toEqual(["Heading 2", "Normal"]);
  });
});

test("a tag has at most 64 characters with the longest id and version that a library takes", () => {
  expect(clauseTag("x".repeat(40), "1".repeat(20))).toHaveLength(64);
});

test("in any surroundings a plan writes the whole clause, in styles that the document has or Word always has", () => {
  const nearby = fc.record({
    text: fc.constantFrom(
      "",
      " ",
      "Some text",
      "7.1 Some text.",
      "(a) some",
      "Signed by:",
      "Name: ____",
      "3. Term",
    ),
    style: fc.constantFrom("Normal", "Body Text", "Heading 1", "Heading 3", "Clause", "TOC 1", "List Bullet"),
    outlineLevel: fc.integer({ min: 1, max: 10 }),
    listLabel: fc.constantFrom("", "1.", "•", "2.1", "(a)"),
    listLevel: fc.integer({ min: -1, max: 2 }),
    list: fc.constantFrom(1, 2),
    inCell: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(nearby, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.boolean(),
      (paragraphs, at, atEnd) => {
        const cursor = at % paragraphs.length;
        const plan = planInsertion(ASSOCIATION, { paragraphs, cursor, atEnd });
        expect(paragraphsOf(plan)).toHaveLength(ASSOCIATION.body.length);
        paragraphsOf(plan).forEach(({ text }, index) =>
          expect(text.endsWith((ASSOCIATION.body[index] as { text: string }).text)).toBe(true),
        );
        const known = new Set(["Heading 2", "Normal", ...paragraphs.map(({ style }) => style)]);
        for (const { style } of paragraphsOf(plan)) expect(known).toContain(style);
        if (plan.placement.where === "into-paragraph") expect(paragraphs[cursor]!.text.trim()).toBe("");
        expect(paragraphs[plan.placement.paragraph]).toBeDefined();
      },
    ),
  );
});
