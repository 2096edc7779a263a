import { p, paragraphsOf } from "./docx-file";

const tc = (content: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<") ? content : p(content)}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
const places = (body: string) =>
  paragraphsOf(body).map(({ text, cell }) =>
    cell ? `${text}@${cell.table}.${cell.row}.${cell.column}.${cell.nesting}` : text,
  );

describe("A table", () => {
  test("is read cell by cell, row by row, between the paragraphs around it", () => {
    expect(
      places(p("before") + tbl(tr(tc("Item"), tc("Entry")), tr(tc("Tenant ID"), tc(""))) + p("after")),
    ).toEqual(["before", "Item@0.0.0.1", "Entry@0.0.1.1", "Tenant ID@0.1.0.1", "@0.1.1.1", "after"]);
  });

  test("in a cell has a number of its own and is nested deeper", () => {
    expect(places(tbl(tr(tc(p("outer") + tbl(tr(tc("inner"))) + p("last")))) + tbl(tr(tc("next"))))).toEqual([
      "outer@0.0.0.1",
      "inner@1.0.0.2",
      "last@0.0.0.1",
      "next@2.0.0.1",
    ]);
  });

  test("counts columns in its grid, so that values stand below their headings", () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const late = '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>' + tc("c") + "</w:tr>";
    expect(places(tbl(tr(tc("a", wide), tc("b")), late))).toEqual(["a@0.0.0.1", "b@0.0.2.1", "c@0.1.1.1"]);
  });

  test("shows nothing in cells that continue the one above", () => {
    const merged = tbl(
      tr(tc("group", '<w:vMerge w:val="restart"/>'), tc("x")),
      tr(tc("", "<w:vMerge/>"), tc("y")),
    );
    expect(places(merged)).toEqual(["group@0.0.0.1", "x@0.0.1.1", "y@0.1.1.1"]);
    expect(paragraphsOf(merged).map(({ index }) => index)).toEqual([0, 1, 3]);
  });

  test("may have content controls around its rows and cells", () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(places(tbl(control(tr(tc("a"), control(tc("b"))))))).toEqual(["a@0.0.0.1", "b@0.0.1.1"]);
  });

  test("has inserted rows, and has lost deleted ones", () => {
    const change = (kind: string) => `<w:trPr><w:${kind} w:id="1" w:author="A"/></w:trPr>`;
    const body = tbl(
      `<w:tr>${change("del")}${tc("old")}</w:tr>`,
      `<w:tr>${change("ins")}${tc("new")}</w:tr>`,
    );
    expect(places(body)).toEqual(["new@0.0.0.1"]);
    expect(paragraphsOf(body)).toMatchObject([{ index: 1, revision: "inserted" }]);
  });

  test("does not join a cell with the next where a paragraph's end is deleted", () => {
    const deletedEnd = p("a", '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>');
    expect(places(tbl(tr(tc(deletedEnd), tc("b"))))).toEqual(["a@0.0.0.1", "b@0.0.1.1"]);
  });
});
