import { agreementOf, p, paragraphsOf, r, textsOf } from "./docx-file";

const run = (content: string) => `<w:r>${content}</w:r>`;
const textOf = (content: string) => textsOf(`<w:p>${content}</w:p>`)[0];

describe("The text of a paragraph", () => {
  test("is that of its runs, one after the other", () => {
    expect(textsOf(p(r("The Customer ") + r("consents", "<w:b/>") + r(".")))).toEqual([
      "The Customer consents.",
    ]);
  });

  test("has tabs as tabs and every break as a line break", () => {
    expect(
      textOf(run('<w:t>Name:</w:t><w:tab/><w:t>A</w:t><w:br/><w:t>Title:</w:t><w:cr/><w:br w:type="page"/>')),
    ).toBe("Name:\tA\nTitle:\n\n");
  });

  test("keeps hyphens that do not break, and hyphens that only show at a line's end", () => {
    expect(
      textOf(run("<w:t>non</w:t><w:noBreakHyphen/><w:t>Micro</w:t><w:softHyphen/><w:t>soft</w:t>")),
    ).toBe("non\u2011Micro\u00adsoft");
  });

  test("loses outer spaces that are not marked as preserved, as in Word", () => {
    expect(textOf(run("<w:t>shall </w:t>") + run("<w:t> not</w:t>"))).toBe("shallnot");
  });

  test("shows line ends inside the XML as spaces", () => {
    expect(textOf(run("<w:t>Partner\n\tof record</w:t>"))).toBe("Partner of record");
  });

  test.each([
    ["a hyperlink", `<w:hyperlink r:id="x">${r("portal")}</w:hyperlink>`],
    ["a smart tag", `<w:smartTag w:element="place">${r("portal")}</w:smartTag>`],
    ["custom XML", `<w:customXml w:element="x"><w:customXmlPr/>${r("portal")}</w:customXml>`],
    [
      "a content control",
      `<w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${r("portal")}</w:sdtContent></w:sdt>`,
    ],
    ["a direction override", `<w:bdo w:val="ltr">${r("portal")}</w:bdo>`],
    ["an equation", "<m:oMath><m:r><m:t>portal</m:t></m:r></m:oMath>"],
    [
      "the base of a phonetic guide",
      `<w:r><w:ruby><w:rt>${r("no")}</w:rt><w:rubyBase>${r("portal")}</w:rubyBase></w:ruby></w:r>`,
    ],
    [
      "the first of two alternatives",
      `<mc:AlternateContent><mc:Choice Requires="w14">${r("portal")}</mc:Choice><mc:Fallback>${r("no")}</mc:Fallback></mc:AlternateContent>`,
    ],
    [
      "a fallback without a choice",
      `<mc:AlternateContent><mc:Fallback>${r("portal")}</mc:Fallback></mc:AlternateContent>`,
    ],
  ])("includes the text of %s", (_, content) => {
    expect(textOf(content)).toBe("portal");
  });
});

describe("A symbol", () => {
  test.each([
    ["Wingdings", "F0FE", "☑"],
    ["Wingdings", "00A8", "☐"],
    ["Wingdings 2", "F052", "☑"],
    ["Symbol", "F0B7", "•"],
    ["Symbol", "F061", "α"],
    ["Webdings", "F063", "☐"],
    ["Wingdings", "F035", "•"],
    ["Calibri", "2713", "✓"],
    ["Calibri", "E123", "•"],
    ["Calibri", "not a number", ""],
  ])("in %s with the code %s is shown as %s", (font, code, shown) => {
    expect(textOf(run(`<w:sym w:font="${font}" w:char="${code}"/>`))).toBe(shown);
  });

  test("may be a letter in a symbol font", () => {
    expect(textOf(r("þ", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + r(" þ"))).toBe("☑ þ");
  });

  test("may be a code that only symbol fonts have, in a font that is none", () => {
    expect(textOf(r("\uf0b7 consent"))).toBe("• consent");
  });
});

describe("A field", () => {
  const mark = (type: string, inner = "") => run(`<w:fldChar w:fldCharType="${type}">${inner}</w:fldChar>`);
  const code = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);

  test("shows its result, not its instruction", () => {
    expect(
      textOf(
        r("clause ") + mark("begin") + code(" REF _Ref1 \\h ") + mark("separate") + r("7.2") + mark("end"),
      ),
    ).toBe("clause 7.2");
  });

  test("in the instruction of another shows nothing", () => {
    const inner = mark("begin") + code(" MERGEFIELD x ") + mark("separate") + r("hidden") + mark("end");
    expect(textOf(mark("begin") + code(" IF ") + inner + mark("separate") + r("shown") + mark("end"))).toBe(
      "shown",
    );
  });

  test("in the result of another shows its result", () => {
    const inner = mark("begin") + code(" PAGEREF ") + mark("separate") + r("12") + mark("end");
    expect(
      textOf(mark("begin") + code(" TOC ") + mark("separate") + r("Consent ") + inner + mark("end")),
    ).toBe("Consent 12");
  });

  test("may begin in one paragraph and end in another", () => {
    const body =
      p(mark("begin") + code(" TOC ") + mark("separate") + r("1 Term")) +
      p(r("2 Fees") + mark("end") + r("!"));
    expect(textsOf(body)).toEqual(["1 Term", "2 Fees!"]);
  });

  test("that never ends hides no text", () => {
    expect(textsOf(p(mark("begin") + code(" REF x ") + r("The Customer")) + p("consents"))).toEqual([
      "The Customer",
      "consents",
    ]);
  });

  test("that is simple shows its content", () => {
    expect(textOf(`<w:fldSimple w:instr=" DOCPROPERTY Client ">${r("Contoso")}</w:fldSimple>`)).toBe(
      "Contoso",
    );
  });

  test.each([
    [
      "a macro button shows its prompt",
      mark("begin") + code(" MACROBUTTON NoMacro [Tenant ID] ") + mark("end"),
      "[Tenant ID]",
    ],
    ["a simple macro button too", '<w:fldSimple w:instr=" MACROBUTTON NoMacro [Date] "/>', "[Date]"],
    [
      "a ticked form box is ticked",
      mark("begin", '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>') +
        code(" FORMCHECKBOX ") +
        mark("end"),
      "☒",
    ],
    [
      "an empty form box is empty",
      mark("begin", '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>') +
        code(" FORMCHECKBOX ") +
        mark("separate") +
        mark("end"),
      "☐",
    ],
    [
      "a form list shows its choice",
      mark(
        "begin",
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="EA"/><w:listEntry w:val="CSP"/></w:ddList></w:ffData>',
      ) +
        code(" FORMDROPDOWN ") +
        mark("end"),
      "CSP",
    ],
    ["an index entry shows nothing", mark("begin") + code(' XE "consent" ') + mark("end"), ""],
  ])("without a stored result: %s", (_, content, shown) => {
    expect(textOf(content)).toBe(shown);
  });
});

describe("A tracked change", () => {
  const by = 'w:id="1" w:author="Ada" w:date="2026-01-05T09:00:00Z"';
  const ins = (content: string) => `<w:ins ${by}>${content}</w:ins>`;
  const del = (text: string) =>
    `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const marked = (change: string) => `<w:rPr><w:${change} ${by}/></w:rPr>`;
  const read = (body: string) => paragraphsOf(body).map(({ text, revision }) => [text, revision]);

  test("counts as accepted: inserted text is in, deleted text is out", () => {
    expect(read(p(r("shall ") + del("not ") + ins(r("promptly ")) + r("consent")))).toEqual([
      ["shall promptly consent", "changed"],
    ]);
  });

  test("that moves text leaves it where it went", () => {
    const from = `<w:moveFrom ${by}>${r("moved ")}</w:moveFrom>`;
    const to = `<w:moveTo ${by}>${r("moved")}</w:moveTo>`;
    expect(read(p(from + r("first")) + p(to))).toEqual([
      ["first", "changed"],
      ["moved", "inserted"],
    ]);
  });

  test("of a whole paragraph makes it inserted", () => {
    expect(read(p(ins(r("New clause.")), marked("ins")) + p("Old clause."))).toEqual([
      ["New clause.", "inserted"],
      ["Old clause.", "none"],
    ]);
  });

  test("that deletes inserted text leaves nothing", () => {
    expect(read(p(r("a") + ins(del("b"))))).toEqual([["a", "changed"]]);
  });

  test("of formatting changes no text", () => {
    expect(read(p(r("a", `<w:rPrChange ${by}><w:rPr/></w:rPrChange>`)))).toEqual([["a", "none"]]);
  });

  test("that deletes a paragraph's end joins it with the next, which keeps its place and style", () => {
    const body = p(r("The Customer "), marked("del")) + p("consents.", '<w:pStyle w:val="x"/>') + p("End.");
    const paragraphs = paragraphsOf({
      body,
      styles: '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="Clause"/></w:style>',
    });
    expect(paragraphs.map(({ text, index, style }) => [text, index, style])).toEqual([
      ["The Customer consents.", 1, "Clause"],
      ["End.", 2, "Normal"],
    ]);
  });

  test("that deletes a whole paragraph leaves no trace of it, and later indexes count it", () => {
    const paragraphs = paragraphsOf(p(del("Gone."), marked("del")) + p("Here."));
    expect(paragraphs.map(({ text, index }) => [text, index])).toEqual([["Here.", 1]]);
  });

  test("that deletes the last paragraph's end has nothing to join", () => {
    expect(read(p("Only.", marked("del")))).toEqual([["Only.", "changed"]]);
  });

  test("before a table cannot join the table", () => {
    const table = `<w:tbl><w:tr><w:tc>${p("cell")}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(p("kept", marked("del")) + p(del("gone"), marked("del")) + table)).toEqual([
      "kept",
      "cell",
    ]);
  });
});

describe("Hidden text", () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Note"/></w:style>' +
    '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';

  test.each([
    ["on the run", p(r("hidden", "<w:vanish/>"))],
    ["by a character style", p(r("hidden", '<w:rStyle w:val="Secret"/>'))],
    ["by a paragraph style", p("hidden", '<w:pStyle w:val="Note"/>')],
    ["by a style that this one is based on", p("hidden", '<w:pStyle w:val="Sub"/>')],
  ])("is left out and told of: %s", (_, body) => {
    const { paragraphs, notices } = agreementOf({ body, styles });
    expect(paragraphs.map(({ text }) => text)).toEqual([""]);
    expect(notices).toEqual(["Hidden text in one paragraph was left out: “hidden”."]);
  });

  test.each([
    ["a run says that it is not hidden", p(r("seen", '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Note"/>')],
    ["two styles toggle each other", p(r("seen", '<w:rStyle w:val="Secret"/>'), '<w:pStyle w:val="Note"/>')],
    ["it is only hidden on web pages", p(r("seen", "<w:webHidden/>"))],
  ])("is text after all where %s", (_, body) => {
    expect(agreementOf({ body, styles })).toMatchObject({ paragraphs: [{ text: "seen" }], notices: [] });
  });

  test("that is deleted is not told of", () => {
    const deleted =
      '<w:del w:id="1" w:author="A"><w:r><w:rPr><w:vanish/></w:rPr><w:delText>x</w:delText></w:r></w:del>';
    expect(agreementOf(p(deleted)).notices).toEqual([]);
  });
});
