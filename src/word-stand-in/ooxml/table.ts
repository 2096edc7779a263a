// Knows: the rows and cells of a table, content controls around rows and cells looked through.
// Refuses to know: the API objects, and merged cells other than as cells (belief: merged-cells).

import { toggleOf, childW, elementsIn, isW } from "./xml";

function through(parent: Element, local: "tr" | "tc"): Element[] {
  return elementsIn(parent).flatMap((child) => {
    if (isW(child, local)) return [child];
    const opaque = isW(child, "tbl") || isW(child, "tc") || child.localName.endsWith("Pr");
    return opaque ? [] : through(child, local);
  });
}

export const rowsOf = (table: Element): Element[] => through(table, "tr");

export const cellsOf = (row: Element): Element[] => through(row, "tc");

/** Rows at the top that are repeated as headers. */
export function headerRowCount(table: Element): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHeaderRow(row));
  return first < 0 ? rows.length : first;
}

export const isHeaderRow = (row: Element): boolean => toggleOf(childW(row, "trPr"), "tblHeader") ?? false;
