// Knows: which party writes as "we" or "I", from what it calls its own, what the other's, and what each of them does.
// Refuses to know: the parties' names (parties.ts), and what they promise each other.
import type { Lexicon } from "./language/lexicon";
import type { ScanMemory } from "./memory";
import type { Block } from "./outline";
import { normaliseWord } from "./tokens";

/** What somebody has tells more of him than what he does: "our tenant", "our partner of record". */
const PROPERTY = 2;

/** Languages whose verb stands before its subject where something else begins the sentence. */
const INVERTING: ReadonlySet<string> = new Set(["de", "nl"]);

/** What each block says of it by itself, by language. */
const leanings = new WeakMap<Block, Map<string, number>>();

/** True where the customer writes as one of `writers`: "our tenant", "your Partner ID"; false where the partner does; undefined where nothing tells. */
export function customerWrites(
  memory: ScanMemory,
  lexicon: Lexicon,
  writers: readonly string[],
): boolean | undefined {
  const { ours, yours } = lexicon.possessions;
  const pronouns = [...ours, ...yours, ...writers, ...lexicon.classes["you"]!];
  // The patterns find a pronoun at the end of a word too, behind a digit: "3we".
  const ending = new RegExp(`(?<!\\p{L})(?:${pronouns.join("|")})$`, "iu");
  const { written } = memory.spellings;
  const speaking = memory.passing(
    memory.questionOfWords(`pronouns ${lexicon.code}`, (word) => ending.test(written[word]!)),
  );
  const owned = new RegExp(
    `(?<!\\p{L})(${[...ours, ...yours].join("|")})\\s+([\\p{L}-]+)(?:\\s+([\\p{L}-]+))?(?:\\s+([\\p{L}-]+))?`,
    "giu",
  );
  const { classes, possessions } = lexicon;
  const doing = new RegExp(
    `(?<!\\p{L})(${[...writers, ...classes["you"]!].join("|")})(?:['’]ll\\s+|['’]|\\s+)(?:(?:${possessions.auxiliaries.join("|")})\\s+)?(\\p{L}+)`,
    "giu",
  );
  // "Bestellen wir", "leveren wij": behind what comes first in the sentence.
  const done = new RegExp(`(\\p{L}+)\\s+(${[...writers, ...classes["you"]!].join("|")})(?!\\p{L})`, "giu");
  const inverts = INVERTING.has(lexicon.code);
  const total = speaking.reduce(
    (sum, block) => sum + leaningOf(block, lexicon, writers, owned, inverts ? [doing, done] : [doing]),
    0,
  );
  return total === 0 ? undefined : total > 0;
}

/** "How do you get into our system? You will approve our request": who asks is not who writes. */
const QUESTION = /[^.?!]*\?/g;
const withoutQuestions = (text: string): string => (text.includes("?") ? text.replace(QUESTION, "") : text);

/** How often the customer seems to write, less how often the partner does. */
function leaningOf(
  block: Block,
  { code, possessions, classes }: Lexicon,
  writers: readonly string[],
  owned: RegExp,
  doings: readonly RegExp[],
): number {
  const byLanguage = leanings.get(block) ?? new Map<string, number>();
  leanings.set(block, byLanguage);
  const known = byLanguage.get(code);
  if (known !== undefined) return known;
  const { ours, customers, partners, partnersDo, customersDo } = possessions;
  const first = new Set(writers.map(normaliseWord));
  const everyone = new Set([...first, ...classes["you"]!.map(normaliseWord)]);
  let score = 0;
  for (const { paragraph } of block.placed) {
    const text = withoutQuestions(paragraph.text);
    for (const [, one, other] of doings.flatMap((doing) => [...text.matchAll(doing)])) {
      const [who, verb] = everyone.has(normaliseWord(one!)) ? [one, other] : [other, one];
      const side = first.has(normaliseWord(who!)) ? 1 : -1;
      const begins = (list: readonly string[]): boolean =>
        list.some((stem) => normaliseWord(verb!).startsWith(stem));
      if (begins(customersDo)) score += side;
      else if (begins(partnersDo)) score -= side;
    }
    for (const [, whose, ...things] of text.matchAll(owned)) {
      const side = ours.includes(normaliseWord(whose!)) ? 1 : -1;
      const words = things.map((thing) => normaliseWord(thing ?? ""));
      const has = (list: readonly string[]): boolean =>
        words.slice(0, 2).some((word) => list.some((stem) => word.startsWith(stem)));
      const isRelation = words.some((word, at) => word === "partner" && words[at + 1] === "of");
      if (has(customers)) score += PROPERTY * side;
      else if (isRelation) score += PROPERTY * side;
      else if (has(partners)) score -= side;
    }
  }
  byLanguage.set(code, score);
  return score;
}
