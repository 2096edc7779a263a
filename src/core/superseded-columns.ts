// Knows: which columns of a table hold what another column takes the place of: "Until now | From 1 May", "Proposed | Agreed".
// Refuses to know: where tables, headers and cells are (units.ts, table-rows.ts), and what the cells say.
import type { Matcher } from "./matcher";
import type { Token } from "./tokens";

/** Words behind those that tell: "old text of the clause". */
const MORE_WORDS = 3;
/** What holds no longer, or was never agreed, and what takes its place. */
const PAIRS = [
  ["formerColumn", "newColumn"],
  ["formerColumn", "agreedColumn"],
  ["proposedColumn", "agreedColumn"],
] as const;

/** For each column that another one takes the place of, that other one; `telling` finds the words that head them. */
export function supersededColumns(
  heads: readonly (readonly Token[])[],
  telling: Matcher,
): ReadonlyMap<number, number> {
  const found = heads.map((head) =>
    telling.match(head).filter(({ from, to }) => from === 0 && head.length - to <= MORE_WORDS + 1),
  );
  const headed = (key: string): number => found.findIndex((hits) => hits.some((hit) => hit.key === key));
  return new Map(
    PAIRS.map(([old, now]) => [headed(old), headed(now)] as const).filter(
      ([old, now]) => old >= 0 && now >= 0 && old !== now,
    ),
  );
}
