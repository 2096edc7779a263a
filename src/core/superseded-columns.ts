// Knows: which columns of a table say whether the others hold: "Until now | From 1 May", "Proposed | Agreed", "Status".
// Refuses to know: where tables, headers and cells are (units.ts, table-rows.ts), and what the cells say.
import type { Hit, Matcher } from "./matcher";
import type { Token } from "./tokens";

/** Words behind those that tell: "old text of the clause". */
const MORE_WORDS = 5;
/** What holds no longer, or was never agreed, and what takes its place. */
const PAIRS = [
  ["formerColumn", "newColumn"],
  ["formerColumn", "agreedColumn"],
  ["proposedColumn", "agreedColumn"],
] as const;

/** The last column that tells whether what stands beside it holds, by "no" or "deleted"; -1 where none does. */
export function statusColumn(heads: readonly (readonly Token[])[], telling: Matcher): number {
  const tells = (head: readonly Token[]): boolean =>
    heading(head, telling).some(({ key }) => key === "statusColumn" || key === "agreedColumn");
  return heads.findLastIndex((head, column) => column > 0 && tells(head));
}

/** The words that a head begins with, and that say hardly less than all of it. */
const heading = (head: readonly Token[], telling: Matcher): readonly Hit[] =>
  telling.match(head).filter(({ from, to }) => from === 0 && head.length - to <= MORE_WORDS + 1);

/** For each column that another one takes the place of, that other one; `telling` finds the words that head them. */
export function supersededColumns(
  heads: readonly (readonly Token[])[],
  telling: Matcher,
): ReadonlyMap<number, number> {
  const found = heads.map((head) => heading(head, telling));
  const headed = (key: string): number => found.findIndex((hits) => hits.some((hit) => hit.key === key));
  return new Map(
    PAIRS.map(([old, now]) => [headed(old), headed(now)] as const).filter(
      ([old, now]) => old >= 0 && now >= 0 && old !== now,
    ),
  );
}

/** What a row says of what stands in its cells. */
export interface Settled {
  /** The columns whose cells count for nothing. */
  readonly gone: ReadonlySet<number>;
  /** Those whose cells say nothing but what the answer is about. */
  readonly unsaid: ReadonlySet<number>;
  readonly settled: "yes" | "no" | undefined;
}

const NO_COLUMN: ReadonlySet<number> = new Set();
export const NOTHING_SETTLED: Settled = { gone: NO_COLUMN, unsaid: NO_COLUMN, settled: undefined };

/**
 * "Proposed: the Customer consents | Agreed: no", "Status: deleted": the answer is about what stands beside it. A new cell
 * that only says "unchanged" leaves the old one as it is. `answerIn` reads a cell that says hardly more than yes or no.
 */
export function settledIn(
  cells: readonly (readonly Token[])[],
  columns: { readonly superseded: ReadonlyMap<number, number>; readonly status: number },
  unchanged: Matcher,
  answerIn: (cell: readonly Token[]) => "yes" | "no" | undefined,
): Settled {
  const { superseded, status } = columns;
  const cellAt = (column: number): readonly Token[] => cells[column] ?? [];
  const isStruck = status > 0 && answerIn(cellAt(status)) === "no";
  if (isStruck) return { gone: NO_COLUMN, unsaid: new Set(cells.keys()), settled: "no" };
  const latter = [...superseded.values()];
  const isSame = (column: number): boolean => unchanged.match(cellAt(column)).some(({ from }) => from === 0);
  if (latter.some(isSame)) return { ...NOTHING_SETTLED, gone: new Set(latter.filter(isSame)) };
  const former = new Set(superseded.keys());
  const settled = latter.map((column) => answerIn(cellAt(column))).find((one) => one);
  if (settled) return { gone: NO_COLUMN, unsaid: settled === "no" ? former : NO_COLUMN, settled };
  return { ...NOTHING_SETTLED, gone: former };
}
