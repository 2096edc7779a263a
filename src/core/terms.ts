// Knows: the terms that an agreement defines as a family's mechanism, and where it then uses them.
// Refuses to know: which words name a family (the rules), and what is said with them.
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import type { Hit } from "./matcher";
import type { Token } from "./tokens";
import { beginOf } from "./unit";

/** A term by its words, and the family by whose name it is defined. */
export interface Term {
  readonly family: ClauseFamily;
  readonly words: readonly string[];
}

const LONGEST = 4;
const EXPLAINING = CLAUSE_FAMILIES.flatMap((family) => [`${family}.names`, `${family}.described`]);

/**
 * The facts of one block, where a term that a definition explains by a family's name is a name of that family too:
 * after "Administrator Relationship means a GDAP relationship" the customer that approves the Administrator
 * Relationship approves a GDAP relationship. Terms are written with a capital.
 */
export function withTerms(block: readonly Facts[], terms: readonly Term[]): readonly Facts[] {
  if (terms.length === 0) return block;
  return block.map((facts) => {
    const used = terms.flatMap((term) => usesOf(term, facts));
    if (used.length === 0 || facts.unit.zone === "definitions") return facts;
    const families = new Set([...facts.families, ...used.map((one) => one.family)]);
    const hits = (key: string): readonly Hit[] => {
      const more = used.filter((one) => `${one.family}.names` === key).map((one) => one.hit);
      return more.length > 0 ? [...facts.hits(key), ...more] : facts.hits(key);
    };
    const keys = new Set([...facts.keys(), ...used.map((one) => one.hit.key)]);
    return { ...facts, families, hits, has: (key) => keys.has(key), keys: () => keys };
  });
}

/** The terms that the facts' definitions explain by the names of families. */
export function termsOf(all: AllFacts): Term[] {
  return all.havingAny(EXPLAINING).flatMap(termsIn);
}

function termsIn(facts: Facts): Term[] {
  const { unit } = facts;
  if (unit.heading || unit.zone !== "definitions") return [];
  const begin = unit.row ? unit.own : beginOf(unit);
  const tokens = unit.tokens.slice(begin);
  const explained = facts.hits("force.definition").find((hit) => hit.from > begin);
  const ends = unit.row
    ? unit.row.cells[0]!.length
    : explained
      ? explained.from - begin
      : tokens.findIndex((token, at) => at > 0 && token.start - tokens[at - 1]!.end > 1);
  const term = tokens.slice(0, Math.max(0, ends));
  if (term.length === 0 || term.length > LONGEST || !term[0]!.capital) return [];
  // "Microsoft's 'Claiming Partner of Record' process": whose it is, and no term.
  if (term.length === 1 && term[0]!.norm === "microsoft") return [];
  return CLAUSE_FAMILIES.filter((family) =>
    ["names", "described"].some((kind) =>
      facts.hits(`${family}.${kind}`).some((hit) => hit.from >= begin + term.length),
    ),
  ).map((family) => ({ family, words: term.map((token) => token.norm) }));
}

function usesOf({ family, words }: Term, facts: Facts): { family: ClauseFamily; hit: Hit }[] {
  const { tokens, own } = facts.unit;
  const stands = (at: number): boolean =>
    tokens[at]!.capital && words.every((word, offset) => tokens[at + offset]?.norm === word);
  return tokens.flatMap((_: Token, at) =>
    at >= own && stands(at)
      ? [{ family, hit: { key: `${family}.names`, from: at, to: at + words.length - 1 } }]
      : [],
  );
}
