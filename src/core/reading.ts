// Knows: the order in which an agreement is read: language, outline, survey, parties, and units where they are asked for.
// Refuses to know: how each of these is done, families, force and verdicts.
import type { Agreement } from "./agreement";
import { mark, markStrangers } from "./entities";
import { droppedIn, entityMatcher, leadingMatcher, lexiconsFor, zoneReader } from "./language/languages";
import type { Lexicon } from "./language/lexicon";
import type { Matcher } from "./matcher";
import { outline, type Block, type Placed } from "./outline";
import { findParties, indexAliases, type Alias } from "./parties";
import type { LanguageCode } from "./rule";
import { Spellings } from "./spelling";
import { Survey } from "./survey";
import { tokenise, type Token } from "./tokens";
import { unitsOf, type Unit } from "./units";

/** An agreement of which every block can be read when it is needed. */
export interface Reading {
  readonly language: LanguageCode;
  readonly lexicons: readonly Lexicon[];
  readonly texts: readonly string[];
  readonly blocks: readonly Block[];
  readonly aliases: readonly Alias[];
  readonly survey: Survey;
  /** The sentences, items and rows of a block. */
  unitsOf(block: Block): Unit[];
}

/** Reads the agreement. */
export function read(agreement: Agreement): Reading {
  const texts = agreement.paragraphs.map((paragraph) => paragraph.text);
  const spellings = new Spellings();
  const words = texts.map((text) => spellings.read(text));
  const language = detectLanguage(words, spellings.norms);
  const lexicons = lexiconsFor(language);
  const blocks = outline(agreement, zoneReader(language));
  const survey = new Survey(
    blocks.map(({ placed }) => distinct(placed.map(({ at }) => words[at]!))),
    spellings,
    (block) => passagesOf(blocks[block]!, words, leadingMatcher(language), spellings.norms),
  );
  const aliases = findParties(blocks, survey, spellings, lexicons);
  const { articles, fillers } = droppedIn(language);
  const dropped = new Set([...articles, ...fillers]);
  const entities = entityMatcher(language);
  const index = indexAliases(aliases);
  const notNames = new Set(lexicons.flatMap((lexicon) => lexicon.notNames));
  const abbreviations = new Set(lexicons.flatMap((lexicon) => lexicon.abbreviations));
  const tokensOf = (at: number): Token[] =>
    markStrangers(mark(tokenise(texts[at]!, at), index, entities, dropped), notNames);
  return {
    language,
    lexicons,
    texts,
    blocks,
    aliases,
    survey,
    unitsOf: (block) => unitsOf(block, { language, abbreviations }, tokensOf),
  };
}

/** The language whose everyday words stand in most paragraphs; English where none does. */
function detectLanguage(words: readonly (readonly number[])[], norms: readonly string[]): LanguageCode {
  const counts = new Int32Array(norms.length);
  for (const paragraph of words) for (const word of paragraph) counts[word]!++;
  const byNorm = new Map<string, number>();
  norms.forEach((norm, word) => byNorm.set(norm, (byNorm.get(norm) ?? 0) + counts[word]!));
  let best: LanguageCode = "en";
  let most = 0;
  for (const lexicon of lexiconsFor(undefined)) {
    const score = lexicon.stopwords.reduce((sum, word) => sum + (byNorm.get(word) ?? 0), 0);
    if (score > most) [best, most] = [lexicon.code, score];
  }
  return best;
}

/**
 * The words of each paragraph of the block, with those of the paragraphs that may lead into it; of the whole block
 * where it has a table, whose rows are read across, or words that announce what follows wherever they stand.
 */
function passagesOf(
  { placed }: Block,
  words: readonly (readonly number[])[],
  leading: Matcher,
  norms: readonly string[],
): readonly (readonly number[])[] {
  const of = ({ at }: Placed): readonly number[] => words[at]!;
  const announces = (one: Placed): boolean => leading.couldFind(of(one).map((word) => norms[word]!));
  if (placed.some((one) => one.paragraph.cell !== undefined || announces(one)))
    return [placed.flatMap(of)];
  const leads = placed.filter((one) => !/[.;,!?]["”»)]?\s*$/.test(one.paragraph.text)).flatMap(of);
  return placed.map((one) => [...of(one), ...leads]);
}

function distinct(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())];
}
