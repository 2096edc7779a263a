import { planInsertion } from "../../src/core";
import { ASSOCIATION, lines, planInto } from "./insertion-into";

/** The line that the clause follows, and why that is not the cursor's. */
function placeIn(told: string[], more: Parameters<typeof planInto>[1] = {}) {
  const { placement } = planInto(told, more);
  const behind = placement.where === "before-paragraph" ? placement.paragraph - 1 : placement.paragraph;
  return [told[behind]?.replace(/\^$/, ""), placement.moved];
}

describe("the place of a clause", () => {
  test("is after the cursor's paragraph when that has text, in a cell too", () => {
    expect(planInto(["Text^", "More"]).placement).toEqual({ where: "after-paragraph", paragraph: 0 });
    expect(planInto(["|Cell^"]).placement).toEqual({ where: "after-paragraph", paragraph: 0 });
  });

  test("is that of an empty paragraph, which goes", () => {
    const plan = planInto(["Text", " \u00a0^", "More"]);
    expect(plan.placement).toEqual({ where: "before-paragraph", paragraph: 1 });
    expect(plan.takesEmptyParagraph).toBe(true);
  });

  test("leaves an empty paragraph under it where changes are tracked, or nothing else follows to type on", () => {
    expect(planInto(["Text", "^", "More"], { tracked: true }).takesEmptyParagraph).toBe(false);
    expect(planInto(["Text", "^"], { atEnd: true })).toMatchObject({
      takesEmptyParagraph: false,
      closingParagraph: false,
    });
  });

  test("is in the empty paragraph of a cell", () => {
    expect(planInto(["|^"]).placement).toEqual({ where: "into-paragraph", paragraph: 0 });
  });

  test("is after the clause around the cursor, even from an empty paragraph in it", () => {
    const clauseTag = "pc:cpor-standard-en-gb@1.0.0";
    const after = { where: "after-clause", moved: "clause" };
    expect(planInto(["Text^"], { clauseTag }).placement).toEqual({ ...after, paragraph: 0 });
    expect(planInto(["^", "End"], { clauseTag, clauseEnd: 1 }).placement).toEqual({ ...after, paragraph: 1 });
  });

  test("leaves a paragraph to type in where nothing follows", () => {
    expect(planInto(["Text^"], { atEnd: true }).closingParagraph).toBe(true);
    expect(planInto(["Text^", "More"]).closingParagraph).toBe(false);
  });

  test("must be among the paragraphs", () => {
    expect(() => planInto(["Text"])).toThrow(new RangeError("The cursor is at paragraph -1, of 1."));
  });

  test("is behind a table of contents, never in it, nor in the empty paragraph that ends it", () => {
    const contents = ["TOC Heading: Contents", "TOC 1: Term^", "TOC 1: Charges", "", "# Term", "Text"];
    expect(placeIn(contents)).toEqual(["", "contents"]);
    expect(placeIn(["TOC 1: Term", "TOC 1: Charges^", "# Term", "Text"])).toEqual([
      "TOC 1: Charges",
      "contents",
    ]);
    expect(placeIn(["TOC 1: Term", "^", "# Term", "Text"])).toEqual(["", "contents"]);
  });

  test.each(["field", "locked"] as const)("is behind all that is part of a %s thing", (within) => {
    const told = lines("Before.", "One.", "Two.", "After.");
    const paragraphs = told.map((line, at) => (at === 1 || at === 2 ? { ...line, within } : line));
    const { placement } = planInsertion(ASSOCIATION, { paragraphs, cursor: 1, atEnd: false });
    expect(placement).toEqual({ where: "before-paragraph", paragraph: 3, moved: within });
  });

  test("is at the end where nothing but a table of contents follows", () => {
    expect(placeIn(["TOC 1: Term^", "TOC 1: Charges"])).toEqual(["TOC 1: Charges", "contents"]);
  });

  test("is before a signature block, wherever in it the cursor stands", () => {
    const agreement = [
      "# Law",
      "English law applies.",
      "",
      "Signed for and on behalf of Fabrikam",
      "By: ____",
      "Name: ____",
    ];
    for (const cursor of [3, 4, 5])
      expect(placeIn(agreement.map((line, at) => (at === cursor ? `${line}^` : line)))).toEqual([
        "English law applies.",
        "signatures",
      ]);
    expect(placeIn(["# Law", "English law applies.^", ...agreement.slice(2)])).toEqual([
      "English law applies.",
      undefined,
    ]);
  });

  test("is before a table in which the parties sign", () => {
    const block = ["English law applies.", "", "|SIGNED by Fabrikam", "|By: ______", "|Name:^"];
    expect(placeIn(block)).toEqual(["English law applies.", "signatures"]);
  });

  test.each([
    "Unterschriften",
    "Fait à Lyon, le 3 mai",
    "Firmas",
    "Ondertekening",
    "IN WITNESS WHEREOF the parties sign",
  ])("is before the block that begins %s", (first) => {
    expect(placeIn(["Das Recht gilt hier.", first, "________^"])).toEqual([
      "Das Recht gilt hier.",
      "signatures",
    ]);
  });

  test("is before the first line where the signatures begin the document, and the cell's where their table does", () => {
    expect(planInto(["", "Signatures", "Name: ____^"]).placement).toEqual({
      where: "before-paragraph",
      paragraph: 0,
      moved: "signatures",
    });
    expect(planInto(["|Signatures", "|Name: ____^"]).placement).toEqual({
      where: "after-paragraph",
      paragraph: 1,
    });
  });

  test("is the cursor's in a schedule behind the signatures", () => {
    expect(
      placeIn(["Signatures", "Name: ____", "# Schedule", "The services are described in this schedule.^"]),
    ).toEqual(["The services are described in this schedule.", undefined]);
  });
});

describe("the wrapper of a clause", () => {
  test("is named after the clause and its version", () => {
    expect(planInto(["Text^"]).wrapper).toEqual({
      tag: "pc:pal-standard-en-gb@1.0.0",
      title: "Microsoft association",
      appearance: "Hidden",
    });
  });
});

describe("the place of a clause in the middle of a numbered one", () => {
  const numbered = ["# [6.] Term", "[6.1] A year.", "[6.2] It ends:", "[(a)] on time; or", "[(b)] early."];
  const law = ["# [7.] Law", "[7.1] English."];
  /** Places with the cursor in the line that begins so. */
  const placed = (told: string[], cursor: string) =>
    placeIn(told.map((line) => (line.startsWith(cursor) ? `${line}^` : line)));

  test.each(["# [6.] Term", "[6.1]", "[6.2]", "[(a)]"])(
    "is behind all of it with the cursor at %s",
    (cursor) => {
      expect(placed([...numbered, "", ...law], cursor)).toEqual(["[(b)] early.", "numbered-clause"]);
    },
  );

  test("is the cursor's unless the clause is to be kept whole", () => {
    const told = numbered.map((line) => (line.startsWith("[6.1]") ? `${line}^` : line));
    expect(placeIn([...told, ...law], { wholeClauses: false })).toEqual(["[6.1] A year.", undefined]);
  });

  test("is the cursor's where nothing numbered follows in the clause", () => {
    expect(placed([...numbered, ...law], "[(b)]")).toEqual(["[(b)] early.", undefined]);
    const plain = ["# [6.] Term", "A year.", "Unless it ends.", "# [7.] Law", "English."];
    expect(placed(plain, "A year.")).toEqual(["A year.", undefined]);
  });

  test("is the cursor's before the first clause, and where no clause has a beginning", () => {
    expect(placed(["Between A and B.", ...numbered, ...law], "Between")).toEqual([
      "Between A and B.",
      undefined,
    ]);
    expect(placed(["- One", "- Two", "- Three"], "- One")).toEqual(["- One", undefined]);
  });

  test("is the cursor's in a cell", () => {
    expect(placed(["# [6.] Term", "[6.1] A year.", "|Fee", "[6.2] It ends.", ...law], "|Fee")).toEqual([
      "|Fee",
      undefined,
    ]);
  });

  test("gives the clause the level of the one that it follows", () => {
    const told = ["# [5.] Charges", "[5.1] None.", "# [6.] Term^", "## [6.1] Start", "[6.1.1] Soon."];
    const plan = planInto([...told, "## [6.2] End", "[6.2.1] Never.", "# [7.] Law", "[7.1] English."]);
    expect(plan.placement).toEqual({ where: "after-paragraph", paragraph: 6, moved: "numbered-clause" });
    expect(plan.blocks[0]).toMatchObject({ style: "Heading 1", list: { number: "7." } });
  });

  test("is before the heading of higher rank that ends the clause, and where every clause is one paragraph", () => {
    const deep = ["# A", "## 1.1 Start", "1.1.1 Soon.", "1.1.2 Late.", "# B", "## 2.1 End", "2.1.1 Never."];
    expect(placed(deep, "1.1.1")).toEqual(["1.1.2 Late.", "numbered-clause"]);
    const single = [
      "1. The Customer pays:",
      "(a) fees; and",
      "(b) costs.",
      "2. The law is English.",
      "3. It ends.",
    ];
    expect(placed(single, "(a)")).toEqual(["(b) costs.", "numbered-clause"]);
  });

  test("is before the signatures, and before another clause of ours", () => {
    const signed = [...numbered, "Signed for and on behalf of Fabrikam", "Name: ____"];
    expect(placed(["# [5.] Fees", "[5.1] None.", ...signed], "[6.1]")).toEqual([
      "[(b)] early.",
      "numbered-clause",
    ]);
    const paragraphs = lines("# [5.] Fees", "[5.1] None.", ...numbered, "[6.3] Ours.", ...law);
    const ours = paragraphs.map((line) => (line.text === "Ours." ? { ...line, inClause: true } : line));
    expect(
      planInsertion(ASSOCIATION, { paragraphs: ours, cursor: 3, atEnd: false, wholeClauses: true }).placement
        .paragraph,
    ).toBe(6);
  });

  test("is before what follows a table or a form that ends the clause, the cursor's where nothing follows", () => {
    const told = [...numbered.slice(0, 3), "|Fee", "", ...law];
    expect(planInto(told.map((line) => (line.startsWith("[6.1]") ? `${line}^` : line))).placement).toEqual({
      where: "before-paragraph",
      paragraph: 4,
      moved: "numbered-clause",
    });
    const form = lines(...numbered, ...law).map((line, at) =>
      at > 2 ? { ...line, within: "form" as const } : line,
    );
    expect(
      planInsertion(ASSOCIATION, { paragraphs: form, cursor: 1, atEnd: false, wholeClauses: true }).placement,
    ).toEqual({
      where: "after-paragraph",
      paragraph: 1,
    });
  });

  test("is behind all of it where the cursor is in a form in the middle of it", () => {
    const form = lines(...numbered, ...law).map((line, at) =>
      at === 1 ? { ...line, within: "form" as const } : line,
    );
    expect(
      planInsertion(ASSOCIATION, { paragraphs: form, cursor: 1, atEnd: false, wholeClauses: true }).placement,
    ).toEqual({
      where: "after-paragraph",
      paragraph: 4,
      moved: "form",
    });
  });

  test("leaves a paragraph to type in where the clause ends the document", () => {
    const plan = planInto(["# [6.] Term", "[6.1] A year.", "# [7.] Law^", "[7.1] English."]);
    expect(plan).toMatchObject({ closingParagraph: true, placement: { paragraph: 3 } });
  });
});
