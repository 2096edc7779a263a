// Knows: how a table is shown: columns, merged cells, borders and the parts that its style dresses.
// Refuses to know: what stands in the cells.

import { attrW, childW, elementsIn, isW, toggleOf, valueOf } from "../../word-stand-in/ooxml/xml";
import { cellCss, type Css, cssText, points, tableCss } from "./css";
import { className } from "./style-sheet";

/** The table's element with its rows and cells; `fill` puts the content of a `w:tc` into the element for it. */
export function renderTable(
  table: Element,
  fill: (cell: Element, into: HTMLElement) => void,
): HTMLTableElement {
  const element = document.createElement("table");
  const properties = childW(table, "tblPr");
  element.className = classes(properties).join(" ");
  element.style.cssText = cssText({ ...tableCss(properties), ...placeCss(table, properties) });
  element.append(columns(table));
  const body = element.createTBody();
  /** The cell that a vertical merge goes on from, by column. */
  const above = new Map<number, HTMLTableCellElement>();
  for (const row of rowsOf(table)) {
    const line = body.insertRow();
    line.style.cssText = rowCss(row);
    const header = toggleOf(childW(row, "trPr"), "tblHeader") === true;
    let column = Number(valueOf(childW(row, "trPr"), "gridBefore") ?? 0);
    for (const cell of cellsOf(row)) {
      const tcPr = childW(cell, "tcPr");
      const span = Number(valueOf(tcPr, "gridSpan") ?? 1);
      const merge = childW(tcPr, "vMerge");
      const goesOn = merge && attrW(merge, "val") !== "restart" ? above.get(column) : undefined;
      if (goesOn) goesOn.rowSpan++;
      else {
        const shown = renderCell(cell, span, header);
        line.append(shown);
        fill(cell, shown);
        if (merge) above.set(column, shown);
        else above.delete(column);
      }
      column += span;
    }
  }
  return element;
}

/** Rows and cells may stand in content controls and revisions. */
const rowsOf = (table: Element): Element[] => below(table, "tr");
const cellsOf = (row: Element): Element[] => below(row, "tc");

function below(parent: Element, local: string): Element[] {
  return elementsIn(parent).flatMap((child) => {
    if (isW(child, local)) return [child];
    const wraps = ["sdt", "sdtContent", "customXml", "ins", "del"].includes(child.localName);
    return wraps ? below(child, local) : [];
  });
}

function renderCell(cell: Element, span: number, header: boolean): HTMLTableCellElement {
  const element = document.createElement(header ? "th" : "td");
  if (header) element.scope = "col";
  element.colSpan = span;
  const properties = childW(cell, "tcPr");
  element.style.cssText = cssText(cellCss(properties));
  const without = elementsIn(childW(properties, "tcBorders") ?? cell).filter(
    (each) => attrW(each, "val") === "nil",
  );
  if (without.length > 0) element.dataset["without"] = without.map((each) => each.localName).join(" ");
  return element;
}

function rowCss(row: Element): string {
  const height = attrW(childW(childW(row, "trPr"), "trHeight"), "val");
  return height ? `height:${points(height)}` : "";
}

/** The bits of `w:tblLook` in the order of its hexadecimal form; the named attributes are newer and win. */
const LOOKS = [
  ["firstRow", 0x0020, "first-row"],
  ["lastRow", 0x0040, "last-row"],
  ["firstColumn", 0x0080, "first-column"],
  ["lastColumn", 0x0100, "last-column"],
] as const;
const NO_ROW_BANDS = 0x0200;

function classes(properties: Element | null): string[] {
  const style = valueOf(properties, "tblStyle");
  const look = childW(properties, "tblLook");
  const bits = parseInt(attrW(look, "val") ?? "0", 16);
  const says = (name: string, bit: number) => {
    const named = attrW(look, name);
    return named === null ? (bits & bit) !== 0 : named === "1" || named === "true";
  };
  const names = LOOKS.filter(([name, bit]) => says(name, bit)).map(([, , css]) => css as string);
  if (!says("noHBand", NO_ROW_BANDS)) names.push("h-bands");
  return style ? [className("t", style), ...names] : names;
}

function placeCss(table: Element, properties: Element | null): Css {
  const css: Css = {};
  const width = childW(properties, "tblW");
  const value = Number(attrW(width, "w") ?? 0);
  const grid = gridOf(table).reduce((sum, each) => sum + each, 0);
  if (attrW(width, "type") === "pct")
    css["width"] = `${String(attrW(width, "w")).endsWith("%") ? value : value / 50}%`;
  else if (value > 0) css["width"] = points(value);
  else if (grid > 0) css["width"] = points(grid);
  const fixed = attrW(childW(properties, "tblLayout"), "type") === "fixed";
  if (fixed) css["table-layout"] = "fixed";
  const place = valueOf(properties, "jc");
  if (place === "center") css["margin-inline"] = "auto";
  if (place === "right" || place === "end") css["margin-inline-start"] = "auto";
  return css;
}

const gridOf = (table: Element): number[] =>
  elementsIn(childW(table, "tblGrid") ?? table)
    .filter((each) => isW(each, "gridCol"))
    .map((each) => Number(attrW(each, "w") ?? 0));

function columns(table: Element): HTMLElement {
  const group = document.createElement("colgroup");
  const widths = gridOf(table);
  const total = widths.reduce((sum, each) => sum + each, 0);
  for (const width of widths) {
    const column = group.appendChild(document.createElement("col"));
    if (total > 0) column.style.width = `${((width / total) * 100).toFixed(2)}%`;
  }
  return group;
}
