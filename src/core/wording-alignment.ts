// Knows: which words of a text stand for which words of a wording, and which fill its blanks.
// Refuses to know: which wording it is, and whether a difference matters.
import type { ComparedWord } from "./compared-words";

/** A word of a wording. */
export interface WordingWord extends ComparedWord {
  /** No word of the same paragraph or cell follows: what begins a line behind it is not part of its value. */
  readonly last: boolean;
}

const UNMATCHED = 100;
/** Hardly less, so that no word of the wording is given up for a longer value, and what surrounds a clause is no value. */
const IN_BLANK = 99;
/** A value begins right behind the words before its blank rather than later. */
const LATE = 50;
/** A value is part of one sentence; what begins a sentence behind it is the user's. */
const BROKEN = 1_000_000;

const LEFT_OUT = 1;
const ADDED = 2;
const SAME = 3;
const FILLED = 4;
const FIRST_IN_BLANK = 5;
const MORE_IN_BLANK = 6;

/**
 * Aligns a text with a wording so that as few words as possible stand in one of them only; a blank takes as many words
 * as it needs. Answers for each word of the text the index of the word or blank that it stands for, or -1 for a word of
 * its own. The time grows with the product of the lengths: meant for one clause, not for an agreement.
 */
export function alignWording(wording: readonly WordingWord[], text: readonly ComparedWord[]): Int32Array {
  const width = text.length + 1;
  const steps = new Uint8Array((wording.length + 1) * width).fill(ADDED, 1, width);
  const inBlanks = new Map<number, Uint8Array>();
  const numbers = new Map<string, number>();
  const spelt = Int32Array.from(text, ({ word }) => numberOf(word, numbers));
  let above = Int32Array.from({ length: width }, (_, at) => at * UNMATCHED);
  wording.forEach(({ word, blank, last }, index) => {
    const row = (index + 1) * width;
    const filled =
      blank === undefined ? undefined : fillBlank(above, steps.subarray(row - width, row), text, last);
    if (filled) inBlanks.set(index + 1, filled.steps);
    const own = blank === undefined ? (numbers.get(word) ?? -1) : -1;
    const here = new Int32Array(width);
    here[0] = above[0]! + UNMATCHED;
    steps[row] = LEFT_OUT;
    for (let at = 1; at < width; at++) {
      let least = above[at]! + UNMATCHED;
      let step = LEFT_OUT;
      const added = here[at - 1]! + UNMATCHED;
      if (added < least) {
        least = added;
        step = ADDED;
      }
      if (filled !== undefined && filled.costs[at]! < least) {
        least = filled.costs[at]!;
        step = FILLED;
      }
      if (spelt[at - 1] === own && above[at - 1]! <= least) {
        least = above[at - 1]!;
        step = SAME;
      }
      here[at] = least;
      steps[row + at] = step;
    }
    above = here;
  });
  return trace(steps, inBlanks, wording.length, text.length);
}

/** The number of a word, a new one where it has none: numbers are faster to compare. */
function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word) ?? numbers.size;
  numbers.set(word, known);
  return known;
}

/** The costs of ending a blank behind each word of the text, and how its words came in. */
function fillBlank(
  above: Int32Array,
  stepsAbove: Uint8Array,
  text: readonly ComparedWord[],
  last: boolean,
): { readonly costs: Int32Array; readonly steps: Uint8Array } {
  const costs = new Int32Array(text.length + 1).fill(1 << 28);
  const steps = new Uint8Array(text.length + 1);
  for (let at = 1; at < costs.length; at++) {
    const first = above[at - 1]! + IN_BLANK + (stepsAbove[at - 1] === ADDED ? LATE : 0);
    const more = costs[at - 1]! + (isBroken(text, at - 1, last) ? BROKEN : IN_BLANK);
    costs[at] = Math.min(first, more);
    steps[at] = first <= more ? FIRST_IN_BLANK : MORE_IN_BLANK;
  }
  return { costs, steps };
}

/** A full stop behind these ends no sentence: "11. Januar", "Ltd. Production", "J. Doe". */
const ABBREVIATION = /^(?:\d{1,2}|\p{L}|Ltd|Inc|Co|Corp|Dr|Mr|Mrs|Ms|No|Nr|St)$/u;

/** Whether no value goes on from the word before to the one at `at`: a sentence ends there, or the line that the value is last in. */
function isBroken(text: readonly ComparedWord[], at: number, last: boolean): boolean {
  const [word, mark, next] = [text[at - 2], text[at - 1], text[at]!];
  if (mark === undefined) return false;
  if (last && next.line > mark.line) return true;
  const ends = /^[.?!]$/.test(mark.word) && !(word !== undefined && ABBREVIATION.test(word.word));
  return ends && next.start > mark.end && /^\p{Lu}/u.test(next.word);
}

/** Walks back from the ends of both, along the cheapest way. */
function trace(
  steps: Uint8Array,
  inBlanks: ReadonlyMap<number, Uint8Array>,
  wordingLength: number,
  textLength: number,
): Int32Array {
  const standsFor = new Int32Array(textLength).fill(-1);
  let [row, at] = [wordingLength, textLength];
  while (row > 0 || at > 0) {
    const step = steps[row * (textLength + 1) + at];
    if (step === FILLED) {
      const within = inBlanks.get(row)!;
      let more = true;
      while (more) {
        more = within[at] === MORE_IN_BLANK;
        standsFor[--at] = row - 1;
      }
      row--;
    } else if (step === SAME) standsFor[--at] = --row;
    else if (step === ADDED) at--;
    else row--;
  }
  return standsFor;
}
