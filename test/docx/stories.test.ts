import { agreementOf, p, paragraphsOf, r } from "./docx-file";

const stories = (content: Parameters<typeof paragraphsOf>[0]) =>
  paragraphsOf(content).map(({ story, index, text }) => `${story} ${index}: ${text}`);
const reference = (kind: "header" | "footer", id: string, type = "default") =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const textBox = (content: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;

describe("Headers and footers", () => {
  test("follow the body, once each, in the order of the sections", () => {
    const body =
      p("first section", `<w:sectPr>${reference("header", "h2")}${reference("footer", "f1")}</w:sectPr>`) +
      p("second section") +
      `<w:sectPr>${reference("header", "h2")}${reference("header", "h1", "first")}</w:sectPr>`;
    const headers = { h1: p("Draft"), h2: p("Confidential") };
    expect(stories({ body, headers, footers: { f1: p("Page 1") } })).toEqual([
      "body 0: first section",
      "body 1: second section",
      "header 0: Confidential",
      "header 1: Draft",
      "footer 0: Page 1",
    ]);
  });

  test("that no section uses are not read", () => {
    expect(stories({ body: p("body"), headers: { h1: p("unused") } })).toEqual(["body 0: body"]);
  });

  test("headers and footers are left out where they are empty or repeat an earlier one", () => {
    const first = `${reference("header", "h1", "first")}${reference("header", "h2")}${reference("footer", "f1")}`;
    const body =
      p("one", `<w:sectPr>${first}</w:sectPr>`) + `<w:sectPr>${reference("header", "h3")}</w:sectPr>`;
    const headers = { h1: p("Draft"), h2: p("Confidential"), h3: p("Draft") };
    expect(stories({ body, headers, footers: { f1: p(" ") + p("") } })).toEqual([
      "body 0: one",
      "header 0: Confidential",
      "header 1: Draft",
    ]);
  });
});

describe("Notes", () => {
  const note = (kind: string, id: string, text: string, more = "") =>
    `<w:${kind} w:id="${id}"${more}>${p(text)}</w:${kind}>`;
  const mark = (kind: string, id: string) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  test("come in the order of their marks, without separators and unused ones", () => {
    const footnotes =
      note("footnote", "-1", "separator", ' w:type="separator"') +
      note("footnote", "1", "first in the part") +
      note("footnote", "2", "first in the text") +
      note("footnote", "3", "unused");
    const body = p(r("a") + mark("footnote", "2") + r("b") + mark("footnote", "1") + mark("endnote", "5"));
    expect(stories({ body, footnotes, endnotes: note("endnote", "5", "end") })).toEqual([
      "body 0: ab",
      "footnote 0: first in the text",
      "footnote 1: first in the part",
      "endnote 0: end",
    ]);
  });

  test("whose mark is deleted are not read", () => {
    const body = p(`<w:del w:id="1" w:author="A">${mark("footnote", "1")}</w:del>${r("x")}`);
    expect(stories({ body, footnotes: note("footnote", "1", "gone") })).toEqual(["body 0: x"]);
  });
});

describe("Text boxes", () => {
  test("are read once, after everything else, though the file holds them twice", () => {
    expect(stories(p(`<w:r>${textBox(p("in the box"))}</w:r>`) + p("after"))).toEqual([
      "body 0: ",
      "body 1: after",
      "text-box 0: in the box",
    ]);
  });

  test("may stand in old files, in headers, and in each other", () => {
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(`<w:r>${textBox(p("inner"))}</w:r>`)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const content = { body: `<w:sectPr>${reference("header", "h1")}</w:sectPr>`, headers: { h1: p(old) } };
    expect(stories(content)).toEqual(["text-box 0: ", "text-box 1: inner"]);
  });
});

describe("What cannot be read is told of", () => {
  const graphic = (kind: string) =>
    `<w:r><w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}"/></a:graphic></w:drawing></w:r>`;

  test("pictures, charts, diagrams, embedded objects and inserted files", () => {
    const body =
      p(
        graphic("picture") +
          graphic("picture") +
          graphic("chart") +
          graphic("diagram") +
          "<w:r><w:object/></w:r>",
      ) + '<w:altChunk r:id="x"/>';
    expect(agreementOf(body).notices).toEqual([
      "2 pictures were not read: text in them does not count.",
      "One chart was not read: text in it does not count.",
      "One diagram was not read: text in it does not count.",
      "One embedded object was not read: text in it does not count.",
      "One inserted file was not read: text in it does not count.",
    ]);
  });
});

describe("Styles", () => {
  const style = (id: string, name: string, more = "") =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === "Std" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${more}</w:style>`;
  const read = (styleId: string, styles: string, direct = "") => {
    const { style, outlineLevel } = paragraphsOf({
      body: p("x", `<w:pStyle w:val="${styleId}"/>${direct}`),
      styles,
    })[0]!;
    return [style, outlineLevel];
  };

  test.each([
    ["heading 1", "Heading 1", 1],
    ["toc 2", "TOC 2", 10],
    ["footnote text", "Footnote Text", 10],
    ["annotation text", "Comment Text", 10],
    ["table of figures", "Table of Figures", 10],
    ["normal", "Normal", 10],
    ["List Paragraph", "List Paragraph", 10],
    ["Klausel Ebene 2", "Klausel Ebene 2", 10],
  ])("are named as Word shows them in English: %s", (written, shown, level) => {
    expect(read("berschrift1", style("berschrift1", written))).toEqual([shown, level]);
  });

  test("give their outline level to the styles that are based on them, until one says body text", () => {
    const styles =
      style("A", "Clause Heading", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style("B", "Sub", '<w:basedOn w:val="A"/>') +
      style("C", "Text", '<w:basedOn w:val="B"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    expect([read("A", styles), read("B", styles), read("C", styles)]).toEqual([
      ["Clause Heading", 3],
      ["Sub", 3],
      ["Text", 10],
    ]);
    expect(read("C", styles, '<w:outlineLvl w:val="0"/>')).toEqual(["Text", 1]);
  });

  test("that are missing, or based on themselves, are the default style or stand alone", () => {
    expect(read("gone", style("Std", "Standardtext"))).toEqual(["Standardtext", 10]);
    expect(read("gone", "")).toEqual(["Normal", 10]);
    expect(read("A", style("A", "Loop", '<w:basedOn w:val="A"/>'))).toEqual(["Loop", 10]);
  });
});
