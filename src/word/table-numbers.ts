// Knows: how the paragraphs of a document, in order, tell its tables apart.
// Refuses to know: Word. It sees nesting levels and cell positions only.
import type { TableCell } from "../core";

/** Where a paragraph stands: `nesting` 0 outside tables; row and column of its innermost cell from 0. */
export interface CellPosition {
  readonly nesting: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Numbers the tables of a story in document order, nested ones included, and gives each paragraph its cell.
 * Word has no identity for tables; but every cell ends with a paragraph of its own level, so a table ends where the
 * level falls below its own, or where the cell position goes back. Two adjacent one-cell tables read as one.
 */
export function numberTables(positions: readonly CellPosition[]): (TableCell | undefined)[] {
  const open: { table: number; row: number; column: number }[] = [];
  let count = 0;
  return positions.map(({ nesting, row, column }) => {
    open.length = Math.min(open.length, nesting);
    if (nesting === 0) return undefined;
    const innermost = open[nesting - 1];
    const goesBack =
      innermost !== undefined &&
      (row < innermost.row || (row === innermost.row && column < innermost.column));
    if (goesBack) open.pop();
    while (open.length < nesting) open.push({ table: count++, row: 0, column: 0 });
    const table = open[nesting - 1]!;
    table.row = row;
    table.column = column;
    return { table: table.table, row, column, nesting };
  });
}
