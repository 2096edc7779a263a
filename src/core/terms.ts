// Knows: the terms that an agreement defines as a family's mechanism or as products, and where it then uses them.
// Refuses to know: which words name a family (the rules), and what is said with them.
import { NAMES_PRODUCT, type AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import { isProduct, mayBeStranger } from "./marked-tokens";
import type { Hit } from "./matcher";
import type { Token } from "./tokens";
import { beginOf } from "./unit";

/** A term by its words, and the family by whose name it is defined, or the classes of the products that it stands for. */
export interface Term {
  readonly words: readonly string[];
  readonly family?: ClauseFamily;
  readonly products?: readonly string[];
}

const LONGEST = 4;
/** Words for each product, at most, in a list of nothing but products. */
const SPARSEST = 3;
const EXPLAINING = CLAUSE_FAMILIES.flatMap((family) => [`${family}.names`, `${family}.described`]);

/**
 * The facts of one block, where a term that a definition explains by a family's name is a name of that family too:
 * after "Administrator Relationship means a GDAP relationship" the customer that approves the Administrator
 * Relationship approves a GDAP relationship. After "Online Services means Exchange Online and Teams" the Online Services
 * are products. Terms are written with a capital. A block that uses no term is given back as it is.
 */
export function withTerms(block: readonly Facts[], terms: readonly Term[]): readonly Facts[] {
  if (terms.length === 0) return block;
  const settled = block.map((facts): Facts => {
    if (facts.unit.zone === "definitions") return facts;
    const called = withProducts(facts, terms);
    const used = terms.flatMap((term) => namesBy(term, facts));
    if (used.length === 0) return called;
    const families = new Set([...facts.families, ...used.map((one) => one.family)]);
    const hits = (key: string): readonly Hit[] => {
      const more = used.filter((one) => `${one.family}.names` === key).map((one) => one.hit);
      return more.length > 0 ? [...facts.hits(key), ...more] : facts.hits(key);
    };
    const keys = new Set([...facts.keys(), ...used.map((one) => one.hit.key)]);
    return { ...called, families, hits, has: (key) => keys.has(key), keys: () => keys };
  });
  return settled.some((facts, at) => facts !== block[at]) ? settled : block;
}

/** The facts, where the first word of each term for products is marked as a product of the first of their kinds. */
function withProducts(facts: Facts, terms: readonly Term[]): Facts {
  const marks = new Map<number, readonly string[]>();
  for (const { products, words } of terms)
    if (products) for (const at of usesOf(words, facts)) marks.set(at, products);
  if (marks.size === 0) return facts;
  const tokens = facts.unit.tokens.map((token, at) => {
    const products = marks.get(at);
    return products && isUnknown(token) ? { ...token, classes: products } : token;
  });
  return { ...facts, unit: { ...facts.unit, tokens } };
}

/** The terms that the facts' definitions explain by the names of families, or by nothing but products. */
export function termsOf(all: AllFacts): Term[] {
  return [
    ...all.havingAny(EXPLAINING).flatMap(familyTermsIn),
    ...all.having(NAMES_PRODUCT).flatMap(productTermsIn),
  ];
}

/** What the unit defines: the words of the term, and where what they mean begins; undefined where it defines nothing. */
function definedIn(facts: Facts): { words: readonly string[]; from: number } | undefined {
  const { unit } = facts;
  if (unit.heading || unit.zone !== "definitions") return undefined;
  const begin = unit.row ? unit.own : beginOf(unit);
  const tokens = unit.tokens.slice(begin);
  const explained = facts.hits("force.definition").find((hit) => hit.from > begin);
  const ends = unit.row
    ? unit.row.cells[0]!.length
    : explained
      ? explained.from - begin
      : tokens.findIndex((token, at) => at > 0 && token.start - tokens[at - 1]!.end > 1);
  const term = tokens.slice(0, Math.max(0, ends));
  if (term.length === 0 || term.length > LONGEST || !term[0]!.capital) return undefined;
  // "Microsoft's 'Claiming Partner of Record' process": whose it is, and no term.
  if (term.length === 1 && term[0]!.norm === "microsoft") return undefined;
  return { words: term.map((token) => token.norm), from: begin + term.length };
}

function familyTermsIn(facts: Facts): Term[] {
  const defined = definedIn(facts);
  if (!defined) return [];
  return CLAUSE_FAMILIES.filter((family) =>
    ["names", "described"].some((kind) =>
      facts.hits(`${family}.${kind}`).some((hit) => hit.from >= defined.from),
    ),
  ).map((family) => ({ family, words: defined.words }));
}

/** "Online Services means Exchange Online, Microsoft Teams and SharePoint Online": hardly a word but those of products. */
function productTermsIn(facts: Facts): Term[] {
  const defined = definedIn(facts);
  if (!defined) return [];
  const { tokens } = facts.unit;
  const meant = tokens.slice(defined.from);
  const products = meant.filter(isProduct);
  if (
    !tokens.slice(beginOf(facts.unit), defined.from).every(isUnknown) ||
    products.length === 0 ||
    products.length * SPARSEST < meant.length
  )
    return [];
  return [{ words: defined.words, products: products[0]!.classes }];
}

/** A plain word, or one that looks like a firm's name as any two words with capitals do: "Online Services". */
const isUnknown = (token: Token): boolean => token.classes.length === 0 || mayBeStranger(token);

function namesBy(term: Term, facts: Facts): { family: ClauseFamily; hit: Hit }[] {
  const { family, words } = term;
  if (!family) return [];
  return usesOf(words, facts).map((at) => ({
    family,
    hit: { key: `${family}.names`, from: at, to: at + words.length - 1 },
  }));
}

/** Where the unit itself uses the term. */
function usesOf(words: readonly string[], { unit: { tokens, own } }: Facts): number[] {
  const stands = (at: number): boolean =>
    tokens[at]!.capital && words.every((word, offset) => tokens[at + offset]?.norm === word);
  return tokens.flatMap((_: Token, at) => (at >= own && stands(at) ? [at] : []));
}
