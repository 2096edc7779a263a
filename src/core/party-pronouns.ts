// Knows: whom "we", "I" and "you" stand for, from who seems to write, and whether anybody is addressed at all.
// Refuses to know: how a text tells which party writes (pronouns.ts), and the parties' names (parties.ts).
import type { Alias } from "./alias";
import { wordsOf } from "./company-names";
import type { Lexicon } from "./language/lexicon";
import type { ScanMemory } from "./memory";
import type { Side } from "./party-roles";
import { customerWrites } from "./pronouns";

/**
 * "We" and "you" are parties in letters; in a form, where nobody is addressed, "we" is the customer if nothing else tells.
 * A pronoun with a capital in the lexicon counts only with one: "Sie" is not "sie".
 */
export function pronounsOf(
  aliases: ReadonlyMap<string, Alias>,
  memory: ScanMemory,
  lexicons: readonly Lexicon[],
  writes: () => boolean | undefined,
): Alias[] {
  const everyYou = lexicons.flatMap((lexicon) => lexicon.classes["you"]!.flatMap(wordsOf));
  const { norms } = memory.spellings;
  const form =
    memory.passing(memory.questionOfWords("you", (word) => everyYou.includes(norms[word]!))).length === 0;
  const writersOf = writersIn(lexicons);
  const sideOf = (name: "we" | "you"): Side | undefined =>
    lexicons
      .flatMap((lexicon) => lexicon.classes[name]!)
      .map((word) => aliases.get(word.toLowerCase())?.side)
      .find((side) => side !== undefined);
  const [we, you] = [sideOf("we"), sideOf("you")];
  const called = we ? we === "customer" : you && you === "partner";
  const customers = called ?? writes() ?? form;
  return lexicons.flatMap((lexicon) => {
    const everyone = lexicon.classes["you"]!;
    const free = (word: string): boolean => !aliases.has(word.toLowerCase());
    const alias = (word: string, side: Side): Alias => ({
      words: wordsOf(word),
      side,
      capital: /^\p{Lu}/u.test(word),
    });
    return [
      ...writersOf(lexicon)
        .filter(free)
        .map((word) => alias(word, customers ? "customer" : "partner")),
      ...everyone.filter(free).map((word) => alias(word, customers && !form ? "partner" : "customer")),
    ];
  });
}

/** The words of a language in which somebody writes of himself. */
function writersIn(lexicons: readonly Lexicon[]): (lexicon: Lexicon) => readonly string[] {
  const own = lexicons[lexicons.length - 1]!;
  // "I" is a numeral and "me" a reflexive in other languages than its own.
  return ({ classes, code }) => (code === own.code ? [...classes["we"]!, ...classes["i"]!] : classes["we"]!);
}

/** Whether "we" seems to be the customer, in the first language that tells it. */
export function writesAsCustomer(memory: ScanMemory, lexicons: readonly Lexicon[]): boolean | undefined {
  const writersOf = writersIn(lexicons);
  return [...lexicons]
    .reverse()
    .map((lexicon) => customerWrites(memory, lexicon, writersOf(lexicon)))
    .find((one) => one !== undefined);
}
