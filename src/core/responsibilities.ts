// Knows: who is to do what a table row names: a column says who is responsible, or parties head columns with marks below.
// Refuses to know: where tables, headers and cells are (units.ts, table-rows.ts), and what is to be done.
import { isParty } from "./marked-tokens";
import type { Matcher } from "./matcher";
import type { Token } from "./tokens";

/** "R" and "A/R" as responsibility matrices have it, a cross or a tick; "A", "C" and "I" do not do the work. */
const DOES = /^(?:r|ar|ra|x|lead|yes)$/;
/** "Both", "Supplier and Customer", "Customer (IT)". */
const LONGEST_NAME = 4;

/** The columns of a table that tell who is responsible. */
export interface Responsibilities {
  /** Holds the party's name. */
  readonly named: number;
  /** Headed by one party each, with marks below. */
  readonly marked: ReadonlyMap<number, Token>;
}

/** Undefined where no column tells; `responsible` finds the words that head one which does. */
export function responsibilitiesIn(
  header: readonly (readonly Token[])[],
  responsible: Matcher,
): Responsibilities | undefined {
  const hasParty = (cell: readonly Token[]): boolean => cell.some(isParty);
  // "Owner" heads the column of those who do it, unless it is what a party is called that heads one as the other does.
  const tells = (cell: readonly Token[]): boolean =>
    hasParty(cell) ? cell.length === 1 && !header.some((other) => other !== cell && hasParty(other)) : true;
  const named = header.findIndex((cell) => tells(cell) && responsible.match(cell).length > 0);
  const parties = header.flatMap((cell, column) =>
    column > 0 && cell.length <= LONGEST_NAME && cell.some(isParty)
      ? [[column, cell.find(isParty)!] as const]
      : [],
  );
  const marked = new Map(parties.length > 1 ? parties : []);
  return named < 0 && marked.size === 0 ? undefined : { named, marked };
}

/** The party that does what the row names; undefined where it tells none, or several. */
export function responsibleFor(
  cells: readonly (readonly Token[])[],
  { named, marked }: Responsibilities,
): Token | undefined {
  const name = cells[named] ?? [];
  const isName =
    name.length <= LONGEST_NAME && new Set(name.filter(isParty).map(({ norm }) => norm)).size === 1;
  if (isName) return name.find(isParty);
  const doing = [...marked].filter(([column]) => isMarked(cells[column] ?? []));
  return doing.length === 1 ? doing[0]![1] : undefined;
}

function isMarked(cell: readonly Token[]): boolean {
  const [mark, more] = cell;
  return mark !== undefined && more === undefined && (mark.kind === "ticked" || DOES.test(mark.norm));
}
