// Knows: Word.TableCell.
// Refuses to know: rows and tables.

import { cellsOf, rowsOf } from "../ooxml/table";
import { closestW } from "../ooxml/xml";
import { itemNotFound, ServerObject } from "../rich-api/server-object";
import { found, orNull } from "./collections";
import type { Host } from "./host";
import { make } from "./make";

export class TableCellObject extends ServerObject {
  readonly typeName = "TableCell";

  constructor(
    private readonly host: Host,
    private readonly element: Element,
  ) {
    super();
  }

  /** The `w:tc`. @throws HostError ItemNotFound when it is no longer in the document */
  get node(): Element {
    if (!this.element.isConnected) throw itemNotFound();
    return this.element;
  }

  private get row(): Element {
    return closestW(this.node, "tr")!;
  }

  private get table(): Element {
    return closestW(this.node, "tbl")!;
  }

  get Body() {
    return make.body(this.host, this.node);
  }

  get ParentRow() {
    return make.row(this.host, this.row);
  }

  get ParentTable() {
    return make.table(this.host, this.table);
  }

  get CellIndex(): number {
    return cellsOf(this.row).indexOf(this.node);
  }

  get RowIndex(): number {
    const { table } = this;
    const rows = () => new Map(rowsOf(table).map((row, index) => [row, index]));
    return this.host.document.derive(table, "row indices", [], rows).get(this.row) ?? -1;
  }

  /** The cell's text. */
  get Value(): string {
    return this.Body.Text;
  }

  set Value(text: string) {
    this.Body.InsertText(text, "Replace");
  }

  GetNext() {
    return found(this.next());
  }

  GetNextOrNullObject() {
    return orNull(this.next());
  }

  /** The next cell of the row, then the first of the next row. */
  private next(): TableCellObject | null {
    const all = rowsOf(this.table).flatMap(cellsOf);
    const node = all[all.indexOf(this.node) + 1];
    return node ? make.cell(this.host, node) : null;
  }

  DeleteRow(): void {
    this.ParentRow.Delete();
  }
}

make.cell = (host, node) => host.wrap("TableCell", node, () => new TableCellObject(host, node));
