// Knows: how a table is made, tracked or not, and which of its rows are headers.
// Refuses to know: how tables are read (table.ts) and taken out (deletion.ts).

import type { WordDocument } from "./document";
import { insertText, nextBlock } from "./edit";
import { insertInOrder, propertiesOf } from "./schema-order";
import { findOrAddStyle } from "./styles";
import { cellsOf, rowsOf } from "./table";
import { attrW, childW, createW, insertAfter } from "./xml";

export interface NewTable {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; cells without a value are empty. */
  readonly values: readonly (readonly string[])[];
}

/** Width of the text between the margins where the section says nothing, in twentieths of a point. */
const TEXT_WIDTH = 9026;

/** Puts a table before or after a paragraph (belief: new-table). */
export function insertTable(
  document: WordDocument,
  reference: Element,
  where: "Before" | "After",
  { rows, columns, values }: NewTable,
): Element {
  const style = findOrAddStyle(document, "Table Grid")!;
  const width = Math.floor(textWidth(document) / columns);
  const make = (local: string, attributes: Record<string, string | number> = {}, ...content: Node[]) =>
    createW(reference, local, attributes, ...content);
  const cells = (count: number, one: () => Element) => Array.from({ length: count }, one);
  const cell = () => make("tc", {}, make("tcPr", {}, make("tcW", { w: width, type: "dxa" })), make("p"));
  const row = () => {
    const tracked = document.tracking ? [make("trPr", {}, make("ins", document.revision()))] : [];
    return make("tr", {}, ...tracked, ...cells(columns, cell));
  };
  const table = make(
    "tbl",
    {},
    make("tblPr", {}, make("tblStyle", { val: style.id }), make("tblW", { w: 0, type: "auto" })),
    make("tblGrid", {}, ...cells(columns, () => make("gridCol", { w: width }))),
    ...cells(rows, row),
  );
  if (where === "Before") reference.parentNode!.insertBefore(table, reference);
  else insertAfter(table, reference);
  if (!nextBlock(table)) insertAfter(make("p"), table);
  document.paragraphsOf(table).forEach((paragraph, at) => {
    const text = values[Math.floor(at / columns)]?.[at % columns] ?? "";
    insertText(document, { paragraph, offset: 0 }, text);
  });
  return table;
}

/** Puts rows before or after another, whose cells theirs are like (belief: new-row). */
export function insertRows(
  document: WordDocument,
  reference: Element,
  where: "Before" | "After",
  values: readonly (readonly string[])[],
): Element[] {
  const rows = values.map((texts) => {
    const row = createW(reference, "tr", {}, ...cellsOf(reference).map(cellLike));
    const properties = childW(reference, "trPr")?.cloneNode(true) as Element | undefined;
    for (const local of ["tblHeader", "ins", "del", "trPrChange"]) childW(properties, local)?.remove();
    if (properties) row.insertBefore(properties, row.firstChild);
    if (document.tracking) insertInOrder(propertiesOf(row, "trPr"), createW(row, "ins", document.revision()));
    return { row, texts };
  });
  let last = reference;
  for (const { row } of rows) {
    if (where === "Before") reference.parentNode!.insertBefore(row, reference);
    else insertAfter(row, last);
    last = row;
  }
  for (const { row, texts } of rows)
    cellsOf(row).forEach((cell, at) =>
      insertText(document, { paragraph: childW(cell, "p")!, offset: 0 }, texts[at] ?? ""),
    );
  return rows.map(({ row }) => row);
}

/** An empty cell with the properties of another, and its first paragraph's. */
function cellLike(cell: Element): Element {
  const clone = (one: Element | null) => (one ? [one.cloneNode(true)] : []);
  const paragraph = createW(cell, "p", {}, ...clone(childW(childW(cell, "p"), "pPr")));
  return createW(cell, "tc", {}, ...clone(childW(cell, "tcPr")), paragraph);
}

function textWidth(document: WordDocument): number {
  const section = childW(document.body, "sectPr");
  const page = Number(attrW(childW(section, "pgSz"), "w") ?? 0);
  const margins = childW(section, "pgMar");
  if (page === 0 || !margins) return TEXT_WIDTH;
  return page - Number(attrW(margins, "left")) - Number(attrW(margins, "right"));
}

/** Makes the first rows headers, which are repeated on each page, and the others not. */
export function setHeaderRows(table: Element, count: number): void {
  rowsOf(table).forEach((row, at) => {
    childW(childW(row, "trPr"), "tblHeader")?.remove();
    if (at < count) insertInOrder(propertiesOf(row, "trPr"), createW(row, "tblHeader"));
  });
}
