// Knows: what the heads of a table of parties say of the names below them.
// Refuses to know: which words are roles, and how else parties are introduced (party-names.ts).
import { firmsIn } from "./company-names";
import type { Block, Placed } from "./outline";

/** Paragraphs, and rows of tables, in which the parties of an agreement are introduced, as a rule. */
const EARLY = 30;
/** The same, where they are introduced without a parties clause. */
const OPENING = 8;

/** Where the beginning of an agreement ends, as numbers of paragraphs. */
export interface Beginning {
  readonly early: number;
  readonly opening: number;
}

/** A table of contents or of facts takes no more room than its rows: its cells are counted as one. */
export function beginningOf(blocks: readonly Block[]): Beginning {
  let opening = Infinity;
  let count = 0;
  for (const { placed } of blocks)
    for (const { at, paragraph } of placed) {
      if (count >= EARLY) return { early: at, opening };
      if (count >= OPENING) opening = Math.min(opening, at);
      if (!paragraph.cell || paragraph.cell.column === 0) count++;
    }
  return { early: Infinity, opening };
}

/** What the first tables say whose the name in a cell is: "Supplier" above the column, or "Provider details" above the rows. */
export function headOf(place: Placed, { placed }: Block): string | undefined {
  const { cell } = place.paragraph;
  if (!cell || cell.row === 0) return undefined;
  const at = cellsOf(cell.table, placed);
  // "Client", and below it "Name | Contoso Ltd", or beside it the client's name: what stands in the first column is a label.
  if (cell.column === 0 && (at(0, 1) === "" || firmsIn(at(0, 1)).length > 0)) return undefined;
  // "Company | Called here": whatever firms stand below.
  if (cell.column === 0 && NAME_LABEL.test(at(0, 0))) return undefined;
  if (cell.column !== 1 || !NAME_LABEL.test(at(cell.row, 0)))
    return cell.row === 1 ? at(0, cell.column) : undefined;
  for (let row = cell.row - 1; row >= 0; row--) if (at(row, 1) === "") return at(row, 0).replace(DETAILS, "");
  return undefined;
}

/** "Company | Called here", above the firms: the cell heads the first column, and the one beside it is nobody's name. */
export function headsFirms({ paragraph: { cell } }: Placed, { placed }: Block): boolean {
  if (cell?.row !== 0 || cell.column !== 0) return false;
  const at = cellsOf(cell.table, placed);
  return firmsIn(at(1, 0)).length > 0 && firmsIn(at(0, 1)).length === 0;
}

/** "Contractor | County Administrator | County Counsel", above places to sign: the cell heads the first of several columns. */
export function headsColumns({ paragraph: { cell } }: Placed, { placed }: Block): boolean {
  return cell?.row === 0 && cell.column === 0 && cellsOf(cell.table, placed)(0, 2) !== "";
}

/** What stands in the cells of a table, by row and column. */
function cellsOf(table: number, placed: readonly Placed[]): (row: number, column: number) => string {
  const cells = placed.filter(({ paragraph }) => paragraph.cell?.table === table);
  return (row, column) =>
    cells
      .find(({ paragraph }) => paragraph.cell!.row === row && paragraph.cell!.column === column)
      ?.paragraph.text.trim() ?? "";
}

const NAME_LABEL =
  /^(?:(?:legal|full|company|trading|registered) )?name$|^(?:company|firm|organi[sz]ation|entity|firma|firmenname|nom|raison sociale|société|nombre|razón social|empresa|naam|bedrijf|bedrijfsnaam)$/i;
const DETAILS = /[\s-]*(?:details|information|particulars|data|daten|angaben|gegevens)$/i;
