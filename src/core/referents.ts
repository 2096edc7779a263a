// Knows: when "it" or "that company" at the head of a sentence stands for somebody outside the agreement.
// Refuses to know: what is said of him, and how parties and strangers are found (entities.ts).
import type { ReadingWords } from "./language/languages";
import type { Token } from "./tokens";

const REFERENT: Token["classes"] = ["referent"];
/** German "Sie" is the customer before any verb but one in the singular. */
const SINGULAR = /(?:t|wird)$/;

/**
 * The sentence, with the words that open it marked as the referent where the sentence before it speaks of somebody else than
 * the partner: "Litware sells the licences. It remains the reseller of record."
 */
export function withReferent(
  sentence: readonly Token[],
  before: readonly Token[] | undefined,
  { standing, pointing, firms }: ReadingWords["referents"],
): readonly Token[] {
  const [first, second] = sentence;
  if (!first || !second || !before || !speaksOfStranger(before)) return sentence;
  const called = pointing.has(first.norm) && firms.has(second.norm);
  const stands =
    standing.has(first.norm) &&
    (first.classes.length === 0 || (first.norm === "sie" && SINGULAR.test(second.norm)));
  if (!called && !stands) return sentence;
  const at = called ? 1 : 0;
  return sentence.map((token, place) => (place === at ? { ...token, classes: REFERENT } : token));
}

function speaksOfStranger(tokens: readonly Token[]): boolean {
  const some = (name: string): boolean => tokens.some(({ classes }) => classes.includes(name));
  return some("third") && !some("partner");
}
