// Knows: an estimate of how easily a wording is read: Flesch's formula for English, Amstad's for German.
// Refuses to know: how easy a clause should be; no check rests on it.
import type { Clause } from "../../core";
import { textsOf } from "../../core";

export interface ReadingEase {
  readonly formula: "Flesch" | "Amstad";
  /** Rounded. About 0 for very hard to 100 for very easy texts; contracts are often below 30. */
  readonly score: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

type Formula = Pick<ReadingEase, "formula"> & {
  readonly score: (wordsPerSentence: number, syllablesPerWord: number) => number;
  readonly syllablesOf: (word: string) => number;
};

const FORMULAS = new Map<string, Formula>([
  // R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
  [
    "en",
    { formula: "Flesch", score: (asl, asw) => 206.835 - 1.015 * asl - 84.6 * asw, syllablesOf: english },
  ],
  // T. Amstad, "Wie verständlich sind unsere Zeitungen?" (1978): Flesch for German.
  ["de", { formula: "Amstad", score: (asl, asw) => 180 - asl - 58.5 * asw, syllablesOf: german }],
]);

/**
 * Estimates how easily the text of a wording is read, the heading left out. Every paragraph, sub-paragraph and table
 * row ends a sentence. A fill-in counts as one word of two syllables, whatever will stand there. Syllables are counted
 * as groups of vowels, which runs words such as "association" one short. Undefined for other languages.
 */
export function readingEaseOf({
  body,
  language,
}: Pick<Clause, "body" | "language">): ReadingEase | undefined {
  const formula = FORMULAS.get(language.slice(0, 2));
  if (formula === undefined) return undefined;
  const sentences = textsOf(body.slice(1))
    .flatMap((text) => text.replaceAll(/\{\{[^{}]*\}\}/g, "value").split(/[.!?](?=\s|$)/))
    .map((sentence) => sentence.match(/\p{L}+(?:['-]\p{L}+)*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + formula.syllablesOf(word.toLowerCase()), 0);
  const [asl, asw] = [words.length / sentences.length, syllables / words.length];
  return {
    formula: formula.formula,
    score: Math.round(formula.score(asl, asw)),
    wordsPerSentence: Math.round(asl * 10) / 10,
    syllablesPerWord: Math.round(asw * 100) / 100,
  };
}

/** Groups of vowels; the "e" of an ending is silent unless it sounds out. */
function english(word: string): number {
  const spoken = word.replace(/(?<=[^aeiouy])e(?:s|d)?$/, (end, at: number) =>
    soundsOut(word, at, end) ? end : "",
  );
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** "accep-ted", "servi-ces", "ta-ble": the "e" of the ending is spoken. */
function soundsOut(word: string, at: number, end: string): boolean {
  const before = word.slice(0, at);
  if (end === "ed") return /[td]$/.test(before);
  if (end === "es") return /(?:[sxzc]|ch|sh|g)$/.test(before);
  return /[^aeiouy]l$/.test(before);
}

/** Groups of vowels, of which "au", "ei", "eu", "äu", "ie" and doubled vowels are one each and others are two. */
function german(word: string): number {
  return Math.max(1, word.match(/au|ei|ai|eu|äu|ie|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 0);
}
