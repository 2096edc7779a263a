// Knows: Word.Table and Word.TableCollection's items.
// Refuses to know: rows and cells as objects; making tables and dressing them.

import { wrapBlocks } from "../ooxml/content-control";
import { deleteTable, removeBlocks } from "../ooxml/deletion";
import { insertParagraph } from "../ooxml/edit";
import { findOrAddBuiltIn, findOrAddStyle, stylesOf, type Style } from "../ooxml/styles";
import { cellsOf, headerRowCount, rowsOf } from "../ooxml/table";
import { setHeaderRows } from "../ooxml/table-edit";
import { paragraphsIn, storyOf } from "../ooxml/text";
import { childW, closestW, createW, descendantsW, valueOf } from "../ooxml/xml";
import { putInOrder } from "../ooxml/schema-order";
import { invalidArgument, itemNotFound } from "../rich-api/server-object";
import { Collection, found, orNull } from "./collections";
import type { ContentControlObject } from "./content-control";
import type { Host } from "./host";
import { make } from "./make";
import { TabularObject } from "./tabular-object";
import { guarded } from "./text-object";

export class TableObject extends TabularObject {
  readonly typeName = "Table";

  get RowCount(): number {
    return rowsOf(this.node).length;
  }

  get HeaderRowCount(): number {
    return headerRowCount(this.node);
  }

  set HeaderRowCount(count: number) {
    if (count < 0 || count > this.RowCount) throw invalidArgument();
    setHeaderRows(this.node, count);
  }

  /** 1 for a table that is in no other one. */
  get NestingLevel(): number {
    let level = 1;
    for (let outer = closestW(this.node.parentNode, "tbl"); outer; outer = closestW(outer.parentNode, "tbl"))
      level++;
    return level;
  }

  /** All rows have the same number of cells. */
  get IsUniform(): boolean {
    return new Set(rowsOf(this.node).map((row) => cellsOf(row).length)).size <= 1;
  }

  /** Row by row; rows may differ in length where cells are merged (belief: merged-cells). */
  get Values(): string[][] {
    return rowsOf(this.node).map((row) => cellsOf(row).map((cell) => make.cell(this.host, cell).Value));
  }

  set Values(values: string[][]) {
    const rows = rowsOf(this.node).map(cellsOf);
    const fits = values.length === rows.length && values.every((row, at) => row.length === rows[at]!.length);
    if (!fits) throw invalidArgument("The values do not have the shape of the table.");
    values.forEach((row, at) =>
      row.forEach((value, column) => {
        make.cell(this.host, rows[at]![column]!).Value = value;
      }),
    );
  }

  get Rows() {
    return new Collection("TableRowCollection", () =>
      rowsOf(this.node).map((row) => make.row(this.host, row)),
    );
  }

  /** The tables directly in its cells. */
  override get Tables() {
    return new Collection("TableCollection", () =>
      descendantsW(this.node, "tbl")
        .filter((one) => closestW(one.parentNode, "tbl") === this.node)
        .map((one) => make.table(this.host, one)),
    );
  }

  override get Style(): string {
    const id = valueOf(childW(this.node, "tblPr"), "tblStyle");
    return this.style(id)?.name ?? "Normal Table";
  }

  override set Style(name: string) {
    this.dress(findOrAddStyle(this.document, name));
  }

  private dress(style: Style | null): void {
    if (!style) throw itemNotFound();
    if (style.type !== "table") throw invalidArgument();
    const properties = childW(this.node, "tblPr")!;
    childW(properties, "tblStyle")?.remove();
    properties.insertBefore(createW(this.node, "tblStyle", { val: style.id }), properties.firstChild);
  }

  override get StyleBuiltIn(): string {
    return this.style(valueOf(childW(this.node, "tblPr"), "tblStyle"))?.builtIn ?? "Other";
  }

  override set StyleBuiltIn(name: string) {
    this.dress(findOrAddBuiltIn(this.document, name));
  }

  private style(id: string | null) {
    return id === null ? undefined : stylesOf(this.document).byId.get(id);
  }

  GetCell(row: number, cell: number) {
    return found(this.cellAt(row, cell));
  }

  GetCellOrNullObject(row: number, cell: number) {
    return orNull(this.cellAt(row, cell));
  }

  private cellAt(row: number, cell: number) {
    const rowNode = rowsOf(this.node)[row];
    const node = rowNode && cellsOf(rowNode)[cell];
    return node ? make.cell(this.host, node) : null;
  }

  GetNext() {
    return found(this.next());
  }

  GetNextOrNullObject() {
    return orNull(this.next());
  }

  private next(): TableObject | null {
    const { node } = this;
    const next = descendantsW(storyOf(node), "tbl").find(
      (one) => (node.compareDocumentPosition(one) & 4) !== 0 && !node.contains(one),
    );
    return next ? make.table(this.host, next) : null;
  }

  GetParagraphBefore() {
    return found(this.neighbour(-1));
  }

  GetParagraphBeforeOrNullObject() {
    return orNull(this.neighbour(-1));
  }

  GetParagraphAfter() {
    return found(this.neighbour(1));
  }

  GetParagraphAfterOrNullObject() {
    return orNull(this.neighbour(1));
  }

  private neighbour(step: 1 | -1) {
    const own = this.paragraphNodes();
    const edge = this.document.indexOf(step === 1 ? own[own.length - 1]! : own[0]!);
    const node = this.document.paragraphsOf(storyOf(this.node))[edge + step];
    return node ? make.paragraph(this.host, node) : null;
  }

  GetRange(where = "Whole") {
    const { start, end } = this.extent();
    if (where === "Whole") return make.range(this.host, start, end);
    if (where === "Start") return make.range(this.host, start, start);
    if (where === "End" || where === "After") return make.range(this.host, end, end);
    throw invalidArgument();
  }

  /** The new paragraph has the format of its neighbour in the text (belief: new-paragraph-format). */
  InsertParagraph(text: string, where: string) {
    if (where !== "Before" && where !== "After") throw invalidArgument();
    const sibling = where === "Before" ? this.node.previousElementSibling : this.node.nextElementSibling;
    const model = sibling && sibling.localName === "p" ? sibling : null;
    const node = guarded(() => insertParagraph(this.document, this.node, where, text, model));
    return make.paragraph(this.host, node);
  }

  override InsertContentControl(type = "RichText"): ContentControlObject {
    if (type !== "RichText") return super.InsertContentControl(type);
    const paragraphs = paragraphsIn(this.node);
    const control = guarded(() =>
      wrapBlocks(this.document, paragraphs[0]!, paragraphs[paragraphs.length - 1]!),
    );
    return make.contentControl(this.host, control);
  }

  Delete(): void {
    deleteTable(this.document, this.node);
  }

  DeleteRows(index: number, count = 1): void {
    const rows = rowsOf(this.node);
    if (index < 0 || count < 1 || index + count > rows.length) throw invalidArgument();
    if (count === rows.length) return this.Delete();
    deleteRows(this.host, rows.slice(index, index + count));
  }
}

/** Removes rows, or marks them as deleted when edits are tracked. */
function deleteRows(host: Host, rows: Element[]): void {
  if (!host.document.tracking) return removeBlocks(host.document, rows);
  for (const row of rows) {
    const properties = childW(row, "trPr") ?? row.insertBefore(createW(row, "trPr"), row.firstChild);
    putInOrder(properties, createW(row, "del", host.document.revision()));
  }
}

make.table = (host, node) => host.wrap("Table", node, () => new TableObject(host, node));
