// Knows: when a word that names a Microsoft product surely means it, where the agreement does not name Microsoft.
// Refuses to know: which words name products (the lexicon), and what the agreement is about.
import { EVERYDAY_PRODUCTS } from "./language/products";
import { isProduct } from "./marked-tokens";
import type { Token } from "./tokens";

/** The number of a model, and no year or hours. */
const MODEL = /^(?!(?:19|20)\d\d$)\d{3,}$/;
/** Names of products that are everyday nouns too. */
const EVERYDAY_NOUN = /^(?:fabric|teams|defender|sentinel)$/;
/** Who plans is called so in every trade, with a capital where it is a role. */
const POST = /^planner$/;
/** "Land Rover Defender": two words with capitals right before. */
const ENDS_NAME = /(?:^|[^\p{L}])\p{Lu}\p{L}+ \p{Lu}\p{L}+ $/u;
/** "Teams: the Contractor's two gangs": what a colon explains is a term of the agreement's own. */
const EXPLAINED = /^[*_]*:/;

/** The place holds a product; `isWritten` tells of a word in small letters whether the agreement has it. */
export function isProperProduct(
  tokens: readonly Token[],
  at: number,
  texts: readonly string[],
  isWritten: (word: string) => boolean,
): boolean {
  const { norm, paragraph, start, end } = tokens[at]!;
  if (!isProduct(tokens[at]!)) return false;
  if (!EVERYDAY_PRODUCTS.has(norm)) return true;
  if (POST.test(norm)) return false;
  const text = texts[paragraph]!;
  const next = tokens[at + 1];
  // "Azure Cove", "the Copilot 300": the name goes on.
  const goesOn =
    next !== undefined && (next.capital || MODEL.test(next.norm)) && text.slice(end, next.start) === " ";
  return (
    !goesOn &&
    !EXPLAINED.test(text.slice(end)) &&
    !ENDS_NAME.test(text.slice(0, start)) &&
    // "Fabric still on the beam", where "fabric" is written too.
    !(EVERYDAY_NOUN.test(norm) && isWritten(norm))
  );
}
