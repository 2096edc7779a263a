import { p, paragraphsOf, type DocxContent } from "./docx-file";

/** A level of a list: format, text and what else it says. */
const lvl = (ilvl: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstractNum = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, overrides = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
const item = (ilvl: number, numId = 1) =>
  p("x", `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
const labels = (content: DocxContent) => paragraphsOf(content).map(({ listLabel }) => listLabel);

const LEGAL =
  lvl(0, "decimal", "%1.") +
  lvl(1, "decimal", "%1.%2") +
  lvl(2, "lowerLetter", "(%3)") +
  lvl(3, "lowerRoman", "(%4)");

describe("List labels", () => {
  test("count through nested levels as in a contract", () => {
    const body = [0, 1, 1, 2, 2, 3, 3, 2, 1, 0, 1, 2].map((level) => item(level)).join("");
    expect(labels({ body, numbering: abstractNum(0, LEGAL) + num(1, 0) })).toEqual([
      "1.",
      "1.1",
      "1.2",
      "(a)",
      "(b)",
      "(i)",
      "(ii)",
      "(c)",
      "1.3",
      "2.",
      "2.1",
      "(a)",
    ]);
  });

  test("go on after a paragraph outside the list", () => {
    expect(
      labels({ body: item(0) + p("between") + item(0), numbering: abstractNum(0, LEGAL) + num(1, 0) }),
    ).toEqual(["1.", "", "2."]);
  });

  test("show the start of a level that was never used", () => {
    expect(labels({ body: item(1), numbering: abstractNum(0, LEGAL) + num(1, 0) })).toEqual(["1.1"]);
  });

  test.each([
    ["decimalZero", "09", "10"],
    ["upperRoman", "IX", "X"],
    ["lowerRoman", "ix", "x"],
    ["upperLetter", "I", "J"],
    ["ordinal", "9th", "10th"],
    ["cardinalText", "Nine", "Ten"],
    ["ordinalText", "Ninth", "Tenth"],
    ["numberInDash", "- 9 -", "- 10 -"],
    ["hex", "9", "A"],
    ["none", "", ""],
    ["japaneseCounting", "9", "10"],
  ])("are written in the format %s", (format, ninth, tenth) => {
    const numbering = abstractNum(0, lvl(0, format, "%1")) + num(1, 0);
    expect(labels({ body: item(0).repeat(10), numbering }).slice(8)).toEqual([ninth, tenth]);
  });

  test("repeat the letter after z, and name ordinals by their last figure", () => {
    const numbering =
      abstractNum(0, lvl(0, "lowerLetter", "%1") + lvl(1, "ordinal", "%2") + lvl(2, "ordinalText", "%3")) +
      num(1, 0);
    expect(labels({ body: item(0).repeat(28), numbering }).slice(25)).toEqual(["z", "aa", "bb"]);
    const ordinals = labels({ body: item(1).repeat(23), numbering });
    expect([10, 11, 12, 20, 21, 22].map((index) => ordinals[index])).toEqual([
      "11th",
      "12th",
      "13th",
      "21st",
      "22nd",
      "23rd",
    ]);
    const words = labels({ body: item(2).repeat(121), numbering });
    expect([19, 20, 120].map((index) => words[index])).toEqual([
      "Twentieth",
      "Twenty-first",
      "One hundred twenty-first",
    ]);
  });

  test("pad a custom format as its pattern does", () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering =
      abstractNum(0, `<w:lvl w:ilvl="0"><w:start w:val="7"/>${custom}<w:lvlText w:val="%1"/></w:lvl>`) +
      num(1, 0);
    expect(labels({ body: item(0), numbering })).toEqual(["007"]);
  });

  test("are bullets as their font draws them", () => {
    const bullet = (text: string, font: string) =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`;
    const numbering =
      abstractNum(0, bullet("\uf0b7", "Symbol")) +
      abstractNum(1, bullet("\uf0a7", "Wingdings")) +
      abstractNum(2, bullet(" ", "Calibri")) +
      num(1, 0) +
      num(2, 1) +
      num(3, 2);
    expect(labels({ body: item(0) + item(0, 2) + item(0, 3), numbering })).toEqual(["•", "▪", ""]);
  });

  test("are in figures throughout where the level is numbered the legal way", () => {
    const numbering =
      abstractNum(0, lvl(0, "upperRoman", "Article %1") + lvl(1, "decimal", "%1.%2", "<w:isLgl/>")) +
      num(1, 0);
    expect(labels({ body: item(0) + item(0) + item(1), numbering })).toEqual([
      "Article I",
      "Article II",
      "2.1",
    ]);
  });

  test("of two lists with the same definition count on, unless one starts anew", () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstractNum(0, LEGAL) + num(1, 0) + num(2, 0) + num(3, 0, restart);
    const body = item(0, 1) + item(0, 2) + item(0, 3) + item(0, 3) + item(0, 1);
    expect(labels({ body, numbering })).toEqual(["1.", "2.", "1.", "2.", "3."]);
  });

  test("follow a level that a list redefines for itself", () => {
    const own = `<w:lvlOverride w:ilvl="0">${lvl(0, "upperLetter", "%1)")}</w:lvlOverride>`;
    expect(labels({ body: item(0) + item(0), numbering: abstractNum(0, LEGAL) + num(1, 0, own) })).toEqual([
      "A)",
      "B)",
    ]);
  });

  test("restart only where the level says so", () => {
    const never = lvl(0, "decimal", "%1.") + lvl(1, "lowerLetter", "(%2)", '<w:lvlRestart w:val="0"/>');
    const body = item(0) + item(1) + item(0) + item(1);
    expect(labels({ body, numbering: abstractNum(0, never) + num(1, 0) })).toEqual([
      "1.",
      "(a)",
      "2.",
      "(b)",
    ]);
    const afterFirst =
      lvl(0, "decimal", "%1.") +
      lvl(1, "decimal", "%2") +
      lvl(2, "lowerLetter", "(%3)", '<w:lvlRestart w:val="1"/>');
    const deep = [0, 1, 2, 1, 2, 0, 2].map((level) => item(level)).join("");
    expect(labels({ body: deep, numbering: abstractNum(0, afterFirst) + num(1, 0) })).toEqual([
      "1.",
      "1",
      "(a)",
      "2",
      "(b)",
      "2.",
      "(a)",
    ]);
  });

  test("are not given to a paragraph whose end is deleted, nor to a mere section break", () => {
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = p(
      '<w:del w:id="1" w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del>',
      `${numPr}<w:rPr><w:del w:id="2" w:author="A"/></w:rPr>`,
    );
    const sectionBreak = p("", `${numPr}<w:sectPr/>`);
    expect(
      labels({
        body: item(0) + deleted + sectionBreak + item(0),
        numbering: abstractNum(0, LEGAL) + num(1, 0),
      }),
    ).toEqual(["1.", "", "2."]);
  });
});

describe("Numbering by style", () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Tied"><w:name w:val="Clause 3"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>';
  const tied =
    lvl(0, "decimal", "%1.") +
    lvl(1, "decimal", "%1.%2") +
    lvl(2, "lowerLetter", "(%3)", '<w:pStyle w:val="Tied"/>');
  const styled = (style: string, more = "") => p("x", `<w:pStyle w:val="${style}"/>${more}`);

  test("takes the list from the style or the one that it is based on, and the level that is tied to the style", () => {
    const body = styled("H1") + styled("H2") + styled("H2") + styled("Tied") + styled("H1");
    const paragraphs = paragraphsOf({ body, styles, numbering: abstractNum(0, tied) + num(1, 0) });
    expect(paragraphs.map(({ listLabel, listLevel }) => `${listLevel} ${listLabel}`)).toEqual([
      "0 1.",
      "1 1.1",
      "1 1.2",
      "2 (a)",
      "0 2.",
    ]);
  });

  test("is switched off by list number 0", () => {
    const body = styled("H1", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
    expect(paragraphsOf({ body, styles, numbering: abstractNum(0, tied) + num(1, 0) })).toMatchObject([
      { listLabel: "", listLevel: -1 },
    ]);
  });

  test("finds the levels of a numbering style", () => {
    const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Outline"/></w:abstractNum>';
    const numbering = abstractNum(0, LEGAL) + linked + num(1, 1) + num(9, 0);
    expect(labels({ body: item(0) + item(1), styles, numbering })).toEqual(["1.", "1.1"]);
  });

  test("that leads in a circle gives no label", () => {
    const circle = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Outline"/></w:abstractNum>';
    expect(labels({ body: item(0), styles, numbering: circle + num(9, 0) + num(1, 0) })).toEqual([""]);
  });

  test("that names a list which is not there gives no label", () => {
    expect(labels({ body: item(0, 77), styles, numbering: abstractNum(0, LEGAL) })).toEqual([""]);
  });
});
