// Knows: beyond which words of a block no cue can reach: a sentence with what leads into it, or where that is not sure more.
// Refuses to know: cues, and how blocks are read closely (units.ts); what is a stretch here may be several units there.
import type { ReadingWords } from "./language/languages";
import { continuesWord } from "./letters";
import type { Block } from "./outline";
import { paragraphsIn, type Spellings, type WordNumbers } from "./spelling";
import { normaliseWord } from "./tokens";

/** Words among which a cue may be found, beside those that may lead into every stretch of the block. */
export interface Stretch {
  readonly words: WordNumbers;
  /** The words in their order, in rows beyond which no cue reaches; undefined where the order tells nothing. */
  readonly rows?: () => readonly (readonly number[])[];
}

/** The stretches of a block. */
export interface Stretches {
  readonly leads: readonly WordNumbers[];
  readonly list: readonly Stretch[];
}

/**
 * Each paragraph of the block, with those that may lead into it; the whole block where it has a table, whose rows are
 * read across, or words that announce what follows wherever they stand, which `announces` tells of a paragraph's words.
 */
export function stretchesOf(
  { placed }: Block,
  all: WordNumbers,
  announces: (words: WordNumbers) => boolean,
  spellings: Spellings,
  reading: ReadingWords,
): Stretches {
  const words = paragraphsIn(all);
  const whole = placed.some(({ paragraph }, at) => paragraph.cell !== undefined || announces(words[at]!));
  if (whole) return { leads: [], list: [{ words: all }] };
  const text = (at: number): string => placed[at]!.paragraph.text;
  const leads = [...words.keys()].filter((at) => !CLOSED.test(text(at).trimEnd().slice(-2)));
  const rowsOf = (at: number): number[][] => {
    const before: number[] = [];
    for (const lead of leads) if (lead < at) append(before, spellings.inOrder(text(lead)));
    return certainSentences(text(at), reading).map((one) => append([...before], spellings.inOrder(one)));
  };
  const list = words.map((own, at) => ({ words: own, rows: () => rowsOf(at) }));
  return { leads: leads.map((at) => words[at]!), list };
}

/** The last two characters of a text that leads into nothing. */
const CLOSED = /[.;,!?]["”»)]?$/;

/** The row with the words behind it. */
function append(row: number[], words: WordNumbers): number[] {
  for (let at = 0; at < words.length; at++) row.push(words[at]!);
  return row;
}

/** Taken once: where modules are loaded one by one, each use of an import is a look-up, too much for every character. */
const continues = continuesWord;
const STOP = /[.!?] +(?=\p{Lu})/gu;
const TWO_LETTERS = /^\p{L}{2}$/u;
/** A placeholder may go on over what looks like an end; whom a colon addresses is bound by all sentences after it. */
const UNSURE = /[[<{:]/;

/** The text in parts at which the reading too ends a sentence; it may end more. */
function certainSentences(text: string, { abbreviations, dropped }: ReadingWords): string[] {
  if (UNSURE.test(text)) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(STOP)) {
    const norm = TWO_LETTERS.test(text.slice(index - 2, index)) ? normaliseWord(wordBefore(text, index)) : "";
    if (norm === "" || abbreviations.has(norm) || dropped.has(norm)) continue;
    parts.push(text.slice(from, index + 1));
    from = index + 1;
  }
  return [...parts, text.slice(from)];
}

/** The word that ends there. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && continues(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}
