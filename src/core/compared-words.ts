// Knows: the words and marks by which a text of a document is compared with a wording, whatever the typography.
// Refuses to know: whose words they are, and what a difference means.
import { typedNumber } from "./number-label";
import { normaliseWord } from "./tokens";

/** A word, a mark of punctuation, or the blank of a wording. */
export interface ComparedWord {
  /** As it is compared: straight quotes, plain hyphens, nothing invisible. Its case counts. */
  readonly word: string;
  /** The name of the fill-in where it is a blank. */
  readonly blank?: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many lines end before it. */
  readonly line: number;
}

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]*";
const MARK = "[^\\s\\p{L}\\p{N}\\p{M}\\p{Cf}]";
const OF_TEXT = new RegExp(`${WORD}|${MARK}`, "gu");
const OF_WORDING = new RegExp(`\\{\\{[^{}]*\\}\\}|${WORD}|${MARK}`, "gu");

/** The words of a text of a document, in order. */
export function comparedWords(text: string): ComparedWord[] {
  return wordsBy(OF_TEXT, text);
}

/** The words of a text of a wording, in which `{{name}}` is a blank. */
export function wordsOfWording(text: string): ComparedWord[] {
  return wordsBy(OF_WORDING, text);
}

function wordsBy(pattern: RegExp, text: string): ComparedWord[] {
  let line = 0;
  let end = 0;
  return Array.from(text.matchAll(pattern), ({ 0: written, index: start }) => {
    line += text.slice(end, start).split("\n").length - 1;
    end = start + written.length;
    const blank = written.startsWith("{{") ? { blank: written.slice(2, -2) } : {};
    return { word: plainTypography(written), ...blank, start, end, line };
  });
}

/** Whether two texts say the same in the same words, however they are typed. */
export function sameWords(one: string, other: string): boolean {
  const words = (text: string): string =>
    comparedWords(text)
      .map(({ word }) => word)
      .join(" ");
  return words(one) === words(other);
}

/** A text as it would be typed into a wording: straight quotes, plain hyphens, single spaces. */
export function plainTypography(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u2018-\u201B\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A bullet, or the whole number of a heading, that is typed before a text. */
const BULLET = /^[•▪◦●○■–*-][ \t\u00a0]+/;
const BARE_NUMBER = /^\d{1,3}[ \t\u00a0]+(?=\p{Lu})/u;

/** The number or bullet that is typed before a text, with what separates it; "" where none is. */
export function typedPrefix(text: string): string {
  const typed = typedNumber(text);
  if (typed !== undefined) return text.slice(0, text.length - typed.text.length);
  return (BULLET.exec(text) ?? BARE_NUMBER.exec(text))?.[0] ?? "";
}

/** Letters at the beginning of a word that are compared in a fingerprint: endings differ with the subject of a verb. */
const STEM = 6;
/** Shorter words say little and change with the parties' names: "the", "its", "our". */
const SHORTEST = 4;

/** The words that a fingerprint is made of, without case, accents and endings; undefined for the others. */
export function stemOf(word: string): string | undefined {
  const norm = normaliseWord(word);
  return norm.length < SHORTEST ? undefined : norm.slice(0, STEM);
}
