import { readMarkdown } from "../../src/cli/markdown";

const lines = (...text: string[]) => readMarkdown(text.join("\n")).paragraphs;
const texts = (...text: string[]) => lines(...text).map((paragraph) => paragraph.text);
const items = (...text: string[]) =>
  lines(...text).map(({ listLevel, listLabel, text: own }) => `${listLevel} ${listLabel} ${own}`);
const cells = (...text: string[]) =>
  lines(...text).map(({ cell, text: own }) =>
    cell ? `${cell.table}.${cell.row}.${cell.column} ${own}` : own,
  );

describe("Markdown paragraphs", () => {
  test("are joined from their lines and parted by empty ones", () => {
    expect(texts("The Customer consents", "to the association.", "", "End.")).toEqual([
      "The Customer consents to the association.",
      "End.",
    ]);
  });

  test("keep typed numbers, which are text", () => {
    expect(texts("7.1 The Customer consents.", "", "(a) promptly;")).toEqual([
      "7.1 The Customer consents.",
      "(a) promptly;",
    ]);
  });

  test("break where two spaces or a backslash end a line", () => {
    expect(texts("Name:  ", "Title:\\", "Date:<br>Place:")).toEqual(["Name:\nTitle:\nDate:\nPlace:"]);
  });

  test.each([
    [["Supplier: Contoso Ltd", "**Customer:** Fabrikam Inc", "Start date: 4 May"]],
    [["[x] Enterprise Agreement", "[ ] Online", "☒ Teams"]],
    [["Route: online", "[x] Teams"]],
  ])("are single lines where labels with their values or boxes to tick follow each other: %j", (entries) => {
    expect(texts(...entries)).toHaveLength(entries.length);
    expect(texts("Before it.", ...entries)).toHaveLength(entries.length + 1);
  });

  test("go on behind such a line", () => {
    expect(texts("Supplier: Contoso Ltd,", "of Hull", "Customer: Fabrikam Inc", "Date: 4 May")).toEqual([
      "Supplier: Contoso Ltd, of Hull",
      "Customer: Fabrikam Inc",
      "Date: 4 May",
    ]);
  });

  test.each([
    [["The Supplier does the following for the", "Customer: it deploys Teams and trains", "the staff."]],
    [["Does it apply? Yes: always", "and in every case without any exception at all: none is made"]],
  ])("are wrapped prose, whatever stands in it: %j", (prose) => {
    expect(texts(...prose)).toEqual([prose.join(" ")]);
  });

  test("leave out comments, front matter, rules and link definitions", () => {
    expect(
      texts(
        "---",
        "title: x",
        "---",
        "a <!-- secret",
        "note --> b",
        "",
        "***",
        "",
        "[id]: https://example.com",
      ),
    ).toEqual(["a b"]);
  });

  test("stand in quotes and fenced blocks too", () => {
    expect(texts("> quoted", "> words", "", "```", "as **is**", "here", "```", "after")).toEqual([
      "quoted words",
      "as **is**\nhere",
      "after",
    ]);
  });

  test("of footnotes are a story of their own", () => {
    expect(
      lines("Consent[^1] is given.", "", "[^1]: As defined", "    in clause 2.").map(({ story, text }) => [
        story,
        text,
      ]),
    ).toEqual([
      ["body", "Consent is given."],
      ["footnote", "As defined in clause 2."],
    ]);
  });
});

describe("Markdown headings", () => {
  test("have the level of their marks", () => {
    expect(
      lines("# One #", "text", "### Three").map(({ style, outlineLevel, text }) => [
        style,
        outlineLevel,
        text,
      ]),
    ).toEqual([
      ["Heading 1", 1, "One"],
      ["Normal", 10, "text"],
      ["Heading 3", 3, "Three"],
    ]);
  });

  test("may be underlined", () => {
    expect(lines("One", "===", "Two", "---").map(({ style, text }) => [style, text])).toEqual([
      ["Heading 1", "One"],
      ["Heading 2", "Two"],
    ]);
  });
});

describe("Markdown lists", () => {
  test("give bullets and counted numbers", () => {
    expect(items("- a", "- b", "", "3. c", "3. d", "", "1) e")).toEqual([
      "0 • a",
      "0 • b",
      "0 3. c",
      "0 4. d",
      "0 1) e",
    ]);
  });

  test("nest by indentation, and their items may go on", () => {
    expect(
      items(
        "1. outer",
        "   goes on",
        "   - inner",
        "     goes on",
        "",
        "   second paragraph",
        "2. next",
        "lazily",
        "",
        "after",
      ),
    ).toEqual([
      "0 1. outer goes on",
      "1 • inner goes on",
      "0  second paragraph",
      "0 2. next lazily",
      "-1  after",
    ]);
  });

  test("do not begin inside a paragraph where a number merely starts a line", () => {
    expect(texts("The term is", "12. months or more.")).toEqual(["The term is 12. months or more."]);
  });

  test("may have boxes to tick", () => {
    expect(texts("- [ ] CSP", "- [x] EA")).toEqual(["☐ CSP", "☒ EA"]);
  });
});

describe("Markdown tables", () => {
  test("are read cell by cell", () => {
    expect(
      cells("| Item | Entry |", "|---|:-:|", "| Tenant ID | **x** |", "| Domain | |", "", "after"),
    ).toEqual(["0.0.0 Item", "0.0.1 Entry", "0.1.0 Tenant ID", "0.1.1 x", "0.2.0 Domain", "0.2.1 ", "after"]);
  });

  test("have no header where it is empty, and a row may be short or hold an escaped bar", () => {
    expect(cells("| | |", "|-|-|", "| a\\|b |")).toEqual(["0.0.0 a|b", "0.0.1 "]);
  });

  test("need as many columns below the header as in it", () => {
    expect(cells("a | b", "---")).toEqual(["a | b"]);
  });
});

describe("Markdown marks inside a line", () => {
  test.each([
    ["**The Customer** *shall* ***not*** __do__ _so_", "The Customer shall not do so"],
    ["**bold with *emphasis* inside**", "bold with emphasis inside"],
    ["`tenant_id` and ``a ` b``", "tenant_id and a ` b"],
    [
      '[portal](https://example.com/a_(b) "title") and <https://example.com> and <a@contoso.example>',
      "portal and https://example.com and a@contoso.example",
    ],
    ["![logo](logo.png) Contoso", "Contoso"],
    ["1\\. \\[Tenant ID\\] \\*", "1. [Tenant ID] *"],
    ["5 * 3 * 2", "5 * 3 * 2"],
    ["partner_of_record ________ ___", "partner_of_record ________ ___"],
    ["[Tenant ID] and [●]", "[Tenant ID] and [●]"],
    ["<<MPN ID>> <Tenant ID> <name>", "<<MPN ID>> <Tenant ID> <name>"],
    ["H<sub>2</sub>O <b>x</b>", "H2O x"],
    ["&sect;&nbsp;5 &lt;x&gt; &#8364; &#x20AC; &unknown; AT&T", "§\u00a05 <x> € € &unknown; AT&T"],
    ["~~struck~~", "struck"],
  ])("%s is read as it is shown", (markdown, shown) => {
    expect(texts(`x ${markdown}`)).toEqual([`x ${shown}`]);
  });
});
