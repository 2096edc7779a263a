// Knows: the order in which an agreement is read: language, outline, parties, and units where they are asked for.
// Refuses to know: how each of these is done, families, force and verdicts.
import type { Agreement } from "./agreement";
import { mark, markStrangers } from "./entities";
import { matcherFor } from "./facts";
import { entityMatcher, lexiconsFor, readingWords, zoneReader } from "./language/languages";
import type { Lexicon } from "./language/lexicon";
import type { ScanMemory } from "./memory";
import { outline, type Block } from "./outline";
import type { Alias } from "./alias";
import { findParties } from "./parties";
import { indexAliases } from "./party-marks";
import type { LanguageCode, RuleSet } from "./rule";
import { tokenise, type Token } from "./tokens";
import { unitsOf } from "./units";
import { type Unit } from "./unit";

/** Paragraphs that are read to tell the language and the words for the parties. */
const OPENING = 400;
const BLOCKS_AT_ONCE = 128;

/** An agreement of which every block can be read when it is needed. */
export interface Reading {
  readonly language: LanguageCode;
  readonly lexicons: readonly Lexicon[];
  readonly texts: readonly string[];
  /** The first of them. */
  readonly opening: readonly string[];
  readonly blocks: readonly Block[];
  readonly aliases: readonly Alias[];
  readonly memory: ScanMemory;
  /** The sentences, items and rows of a block. */
  unitsOf(block: Block): Unit[];
}

/**
 * Reads the agreement, to be analysed by the rules if there are any; takes over what the memory of an earlier reading still holds.
 * Yields the share that is done.
 */
export function* read(
  agreement: Agreement,
  rules: RuleSet | undefined,
  memory: ScanMemory,
): Generator<number, Reading> {
  const opening = agreement.paragraphs.slice(0, OPENING).map(({ text }) => text);
  const language = memory.remembered("language", opening, () => detectLanguage(opening, memory));
  const lexicons = lexiconsFor(language);
  memory.begin(language, rules);
  memory.outline = outline(agreement, zoneReader(language), memory.outline);
  const { blocks, fresh, texts } = memory.outline;
  for (let at = 0; at < fresh.length; at++) {
    memory.of(fresh[at]!);
    if (at % BLOCKS_AT_ONCE === 0) yield at / fresh.length;
  }
  yield 1;
  const aliases = memory.recognise(findParties(blocks, memory, lexicons), blocks);
  const words = readingWords(language);
  const entities = entityMatcher(language);
  const index = indexAliases(aliases);
  const matcher = rules && matcherFor(rules, language);
  const isKnown = (norm: string): boolean =>
    words.capitalNouns || !matcher || matcher.stepsOfPlain(norm).length > 0;
  const tokensOf = (at: number): Token[] => {
    const text = words.quotesInGuillemets ? texts[at]! : bracketed(texts[at]!);
    const marked = mark(tokenise(text, at), index, entities, words);
    return markStrangers(marked, words.notNames, isKnown, texts[at]!);
  };
  return {
    language,
    lexicons,
    texts,
    opening,
    blocks,
    aliases,
    memory,
    unitsOf: (block) => unitsOf(block, words, tokensOf),
  };
}

/** "«name»" as "[name]": where nothing is quoted in guillemets, they mark what is still to be filled in. */
function bracketed(text: string): string {
  return text.includes("«") ? text.replace(/«([^«»\n]{1,60})»/g, "[$1]") : text;
}

/** The language whose everyday words stand in most of the first paragraphs; English where none does. */
function detectLanguage(texts: readonly string[], { spellings }: ScanMemory): LanguageCode {
  const words = spellings.read(texts);
  const uses = new Int32Array(spellings.norms.length);
  for (const word of words) uses[word]!++;
  const counts = new Map<string, number>();
  for (const [word, norm] of spellings.norms.entries())
    counts.set(norm, (counts.get(norm) ?? 0) + uses[word]!);
  let best: LanguageCode = "en";
  let most = 0;
  for (const lexicon of lexiconsFor(undefined)) {
    const score = lexicon.stopwords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (score > most) [best, most] = [lexicon.code, score];
  }
  return best;
}
