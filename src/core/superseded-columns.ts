// Knows: which columns of a table say whether the others hold: "Until now | From 1 May", "Proposed | Agreed", "Status".
// Refuses to know: where tables, headers and cells are (units.ts, table-rows.ts), and what the cells say.
import type { Hit, Matcher } from "./matcher";
import type { Token } from "./tokens";

/** Words behind those that tell: "old text of the clause". */
const MORE_WORDS = 3;
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
