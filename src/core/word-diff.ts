// Knows: which words two texts or two wordings share, and which stand in one of them only.
// Refuses to know: which of the two is right, and how the difference is shown.
import { diffWordsWithSpace } from "diff";
import type { ClauseBody } from "./clause";
import { isClauseTable } from "./clause";

/** A stretch of words. The `same` and `removed` ones make up the text before, the `same` and `added` ones the text after. */
export interface WordRun {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** The words of two texts, in reading order; no run is empty, and no two of a kind follow each other. */
export function wordDiff(before: string, after: string): WordRun[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

/** A paragraph of a wording, or a row of one of its tables, the cells between bars. */
export interface BodyLine {
  /** The level of a paragraph; undefined for a row. */
  readonly level: 0 | 1 | 2 | undefined;
  readonly text: string;
}

/** A line of two wordings: in both with its words compared, or in one only. */
export interface LineDiff {
  /** Undefined where the line is new. */
  readonly before: BodyLine | undefined;
  /** Undefined where the line is gone. */
  readonly after: BodyLine | undefined;
  readonly runs: readonly WordRun[];
}

/** The lines of two wordings side by side, in reading order. Nothing of either is left out. */
export function bodyDiff(before: ClauseBody, after: ClauseBody): LineDiff[] {
  return pairs(linesOf(before), linesOf(after)).map(([old, now]): LineDiff => ({
    before: old,
    after: now,
    runs: wordDiff(old?.text ?? "", now?.text ?? ""),
  }));
}

/** Whether a line stands in both wordings, with the same words in the same place. */
export function isUnchanged({ before, after, runs }: LineDiff): boolean {
  return before?.level === after?.level && runs.every(({ kind }) => kind === "same");
}

function linesOf(body: ClauseBody): BodyLine[] {
  return body.flatMap((block): BodyLine[] =>
    isClauseTable(block)
      ? [block.header, ...block.rows].map((cells) => ({ level: undefined, text: cells.join(" | ") }))
      : [block],
  );
}

/** Two lines that share fewer of their words than this are two lines, not one that was changed. */
const ALIKE = 0.4;

type Pair = readonly [before: BodyLine | undefined, after: BodyLine | undefined];

/** Pairs the lines in order, so that the pairs share as many words as can be. */
function pairs(before: readonly BodyLine[], after: readonly BodyLine[]): Pair[] {
  const oldWords = before.map(wordsOf);
  const newWords = after.map(wordsOf);
  const gain = (row: number, column: number): number => {
    const shared = likeness(oldWords[row]!, newWords[column]!);
    return shared < ALIKE ? 0 : shared;
  };
  // best[row][column]: the most that the lines from there on can share.
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      best[row]![column] = Math.max(
        best[row + 1]![column]!,
        best[row]![column + 1]!,
        best[row + 1]![column + 1]! + gain(row, column),
      );
    }
  }
  const found: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const shared = gain(row, column);
    if (shared > 0 && best[row]![column] === best[row + 1]![column + 1]! + shared) {
      found.push([before[row++], after[column++]]);
    } else if (best[row]![column] === best[row + 1]![column]) found.push([before[row++], undefined]);
    else found.push([undefined, after[column++]]);
  }
  return [
    ...found,
    ...before.slice(row).map((line): Pair => [line, undefined]),
    ...after.slice(column).map((line): Pair => [undefined, line]),
  ];
}

function wordsOf({ text }: BodyLine): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of the words of both that they have in common, from 0 to 1; two lines without words are alike. */
function likeness(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): number {
  const size = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, n) => sum + n, 0);
  const all = size(first) + size(second);
  if (all === 0) return 1;
  const shared = [...first].reduce((sum, [word, n]) => sum + Math.min(n, second.get(word) ?? 0), 0);
  return (2 * shared) / all;
}
