// Knows: Word.TableRow.
// Refuses to know: tables and cells.

import { cellsOf, isHeaderRow, rowsOf } from "../ooxml/table";
import { insertRows } from "../ooxml/table-edit";
import { closestW } from "../ooxml/xml";
import { invalidArgument } from "../rich-api/server-object";
import { Collection, found, orNull } from "./collections";
import { make } from "./make";
import { TabularObject } from "./tabular-object";

export class TableRowObject extends TabularObject {
  readonly typeName = "TableRow";

  private get table(): Element {
    return closestW(this.node, "tbl")!;
  }

  override get ParentTable() {
    return make.table(this.host, this.table);
  }

  get Cells() {
    return new Collection("TableCellCollection", () =>
      cellsOf(this.node).map((cell) => make.cell(this.host, cell)),
    );
  }

  get CellCount(): number {
    return cellsOf(this.node).length;
  }

  get RowIndex(): number {
    return rowsOf(this.table).indexOf(this.node);
  }

  get IsHeader(): boolean {
    return isHeaderRow(this.node);
  }

  /** One row of values. */
  get Values(): string[][] {
    return [this.Cells.items().map((cell) => cell.Value)];
  }

  set Values(values: string[][]) {
    const cells = this.Cells.items();
    if (values.length !== 1 || values[0]!.length !== cells.length)
      throw invalidArgument("The values do not have the shape of the row.");
    cells.forEach((cell, at) => {
      cell.Value = values[0]![at]!;
    });
  }

  GetNext() {
    return found(this.next());
  }

  GetNextOrNullObject() {
    return orNull(this.next());
  }

  private next(): TableRowObject | null {
    const node = rowsOf(this.table)[this.RowIndex + 1];
    return node ? make.row(this.host, node) : null;
  }

  InsertRows(where: string, count: number, values: string[][] = []) {
    if ((where !== "Before" && where !== "After") || count < 1) throw invalidArgument();
    const cells = cellsOf(this.node).length;
    if (values.length > count || values.some((row) => row.length !== cells)) throw invalidArgument();
    const texts = Array.from({ length: count }, (_, at) => values[at] ?? []);
    const rows = insertRows(this.host.document, this.node, where, texts);
    return new Collection("TableRowCollection", () => rows.map((row) => make.row(this.host, row)));
  }

  Delete(): void {
    this.ParentTable.DeleteRows(this.RowIndex);
  }
}

make.row = (host, node) => host.wrap("TableRow", node, () => new TableRowObject(host, node));
