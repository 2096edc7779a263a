// Knows: when "it" or "that company" at the head of a sentence stands for somebody outside the agreement.
// Refuses to know: what is said of him, and how parties and strangers are found (entities.ts).
import type { Token } from "./tokens";

/** "It", "the latter": what the sentence before named may be meant. */
const STANDS_FOR =
  /^(?:it|they|he|she|latter|former|diese|dieser|dieses|sie|letztere|letzterer|elle|il|celle|celui|celles|ceux|derniere|dernier|esta|este|ella|aquella|ultima|ultimo|deze|die|zij|laatstgenoemde)$/;
/** "That company": a demonstrative before a firm. */
const POINTS_TO = /^(?:this|that|said|diese|dieses|dieser|cette|cet|ce|esta|dicha|dicho|deze|dit|dat|die)$/;
const FIRM =
  /^(?:company|firm|business|reseller|provider|vendor|supplier|dealer|distributor|partner|unternehmen|firma|gesellschaft|handler|anbieter|lieferant|societe|entreprise|revendeur|fournisseur|prestataire|empresa|sociedad|compania|revendedor|proveedor|onderneming|bedrijf|leverancier|wederverkoper|aanbieder)$/;
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
): readonly Token[] {
  const [first, second] = sentence;
  if (!first || !second || !before || !speaksOfStranger(before)) return sentence;
  const called = POINTS_TO.test(first.norm) && FIRM.test(second.norm);
  const stands =
    STANDS_FOR.test(first.norm) &&
    (first.classes.length === 0 || (first.norm === "sie" && SINGULAR.test(second.norm)));
  if (!called && !stands) return sentence;
  const at = called ? 1 : 0;
  return sentence.map((token, place) => (place === at ? { ...token, classes: REFERENT } : token));
}

function speaksOfStranger(tokens: readonly Token[]): boolean {
  const some = (name: string): boolean => tokens.some(({ classes }) => classes.includes(name));
  return some("third") && !some("partner");
}
