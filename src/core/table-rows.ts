// Knows: which paragraphs make the rows and cells of a table, and which of a cell's are its value and which running text.
// Refuses to know: what a row or a cell says.
import type { Matcher } from "./matcher";
import type { Placed } from "./outline";
import type { Token } from "./tokens";

/** Words from which a cell, or a paragraph of one, is prose rather than a value. */
export const PROSE_CELL = 14;

/** A row as it stands; the columns of an uneven table may be absent. */
export interface TableRow {
  /** What each cell says before its running text. Of a cell that begins with such text, the first paragraph. */
  readonly cells: readonly (readonly Token[] | undefined)[];
  /** Paragraph of each cell's first paragraph. */
  readonly paragraphs: readonly (number | undefined)[];
  /** The paragraphs of each cell from its first one of prose on, where a cell has several paragraphs. */
  readonly running: readonly (readonly Placed[] | undefined)[];
}

/** The rows of a table, whose paragraphs these are. */
export function rowsOf(
  placed: readonly Placed[],
  tokensOf: (paragraph: number) => readonly Token[],
): TableRow[] {
  const rows: { cells: Token[][]; paragraphs: number[]; running: Placed[][] }[] = [];
  for (let at = 0; at < placed.length;) {
    const { row, column } = placed[at]!.paragraph.cell!;
    const target = (rows[row] ??= { cells: [], paragraphs: [], running: [] });
    let next = at + 1;
    while (next < placed.length && isSameCell(placed[at]!, placed[next]!)) next++;
    const cell = placed.slice(at, next);
    const value = runningFrom(cell, tokensOf);
    for (const place of cell.slice(0, Math.max(value, 1)))
      (target.cells[column] ??= []).push(...tokensOf(place.at));
    if (value < cell.length) target.running[column] = cell.slice(value);
    target.paragraphs[column] ??= placed[at]!.at;
    at = next;
  }
  return rows.filter((row) => row !== undefined);
}

function isSameCell({ paragraph: { cell: one } }: Placed, { paragraph: { cell: other } }: Placed): boolean {
  return one!.row === other!.row && one!.column === other!.column;
}

function runningFrom(cell: readonly Placed[], tokensOf: (paragraph: number) => readonly Token[]): number {
  const lengths = cell.map(({ at }) => tokensOf(at).length);
  const prose = lengths.findIndex((length) => length >= PROSE_CELL);
  return prose < 0 || lengths.filter((length) => length > 0).length < 2 ? cell.length : prose;
}

/** The cells, those that are absent empty. */
export function cellsOf(cells: TableRow["cells"]): (readonly Token[])[] {
  return Array.from(cells, (cell) => cell ?? []);
}

/** Words in a cell of a header row. */
const LONGEST_HEAD = 6;
const LONGEST_OF_FORM = 12;

/**
 * A header row has short cells in words, no values and no running text. In a table of two columns, which may as well begin with its first
 * label and value, one of the cells must be a header's usual word. Over a row that is only to be filled in its cells may be longer.
 */
export function isHeader(row: TableRow, below: TableRow, usual: Matcher): boolean {
  const cells = cellsOf(row.cells);
  const isForm = cellsOf(below.cells).every((cell) => cell.every(({ kind }) => kind === "blank"));
  const longest = isForm ? LONGEST_OF_FORM : LONGEST_HEAD;
  const plain = (token: Token): boolean =>
    token.kind === "word" || (token.kind === "number" && token.norm.length < 4);
  if (row.running.length > 0 || !cells.every((cell) => cell.length <= longest && cell.every(plain)))
    return false;
  return cells.length > 2 || cells.some((cell) => usual.match(cell).length > 0);
}

export function onlyUnticked(cell: readonly Token[]): boolean {
  return cell.length > 0 && cell.every((token) => token.kind === "unticked");
}
