// Knows: beyond which words of a block no cue can reach: a sentence with what leads into it, or where that is not sure more.
// Refuses to know: cues, and how blocks are read closely (units.ts); what is a stretch here may be several units there.
import { leadingMatcher, type ReadingWords } from "./language/languages";
import type { Block } from "./outline";
import type { Spellings } from "./spelling";
import { normaliseWord } from "./tokens";

/** The numbers of the distinct words of each of some paragraphs. */
export type WordsOf = readonly (readonly number[])[];

/** Words among which a cue may be found, beside those that may lead into every stretch of the block. */
export interface Stretch {
  readonly words: WordsOf;
  /** The words in their order, in rows beyond which no cue reaches; undefined where the order tells nothing. */
  readonly rows?: () => readonly (readonly number[])[];
}

/** The stretches of a block. */
export interface Stretches {
  readonly leads: WordsOf;
  readonly list: readonly Stretch[];
}

/**
 * Each paragraph of the block, with those that may lead into it; the whole block where it has a table, whose rows are
 * read across, or words that announce what follows wherever they stand.
 */
export function stretchesOf(
  { placed }: Block,
  words: WordsOf,
  spellings: Spellings,
  reading: ReadingWords,
): Stretches {
  const leading = leadingMatcher(reading.language);
  const whole = placed.some(
    ({ paragraph }, at) => paragraph.cell !== undefined || leading.couldFind(words[at]!, spellings.norms),
  );
  if (whole) return { leads: [], list: [{ words }] };
  const text = (at: number): string => placed[at]!.paragraph.text;
  const leads = [...words.keys()].filter((at) => !/[.;,!?]["”»)]?\s*$/.test(text(at)));
  const rowOf = new Map<number, readonly number[]>();
  const leadRow = (at: number): readonly number[] => {
    const row = rowOf.get(at) ?? spellings.inOrder(text(at));
    rowOf.set(at, row);
    return row;
  };
  const list = words.map((own, at) => ({
    words: [own],
    rows: () => {
      const before = leads.filter((lead) => lead < at).flatMap(leadRow);
      return certainSentences(text(at), reading).map((one) => [...before, ...spellings.inOrder(one)]);
    },
  }));
  return { leads: leads.map((at) => words[at]!), list };
}

const STOP = /[.!?] +(?=\p{Lu})/gu;
const LAST_WORD = /[\p{L}\p{M}\p{N}]*\p{L}{2}$/u;
const LONGEST_WORD = 40;
/** A placeholder may go on over what looks like an end; whom a colon addresses is bound by all sentences after it. */
const UNSURE = /[[<{:]/;

/** The text in parts at which the reading too ends a sentence; it may end more. */
function certainSentences(text: string, { abbreviations, dropped }: ReadingWords): string[] {
  if (UNSURE.test(text)) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(STOP)) {
    const last = LAST_WORD.exec(text.slice(Math.max(0, index - LONGEST_WORD), index));
    const norm = normaliseWord(last?.[0] ?? "");
    if (norm === "" || abbreviations.has(norm) || dropped.has(norm)) continue;
    parts.push(text.slice(from, index + 1));
    from = index + 1;
  }
  return [...parts, text.slice(from)];
}
