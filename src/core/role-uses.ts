// Knows: how often an agreement uses a word for its parties, and whether it writes it with a capital.
// Refuses to know: whose word it is, and by which names parties are introduced (parties.ts, party-names.ts).
import { ParagraphTest } from "./block-tests";
import type { Lexicon } from "./language/lexicon";
import { capital } from "./letters";
import type { ScanMemory } from "./memory";
import type { Block, Placed } from "./outline";
import type { PartyRoles, Side } from "./party-roles";
import { AMBIGUOUS_ROLES } from "./party-sides";

/** Paragraphs that are read to see what a named party does. */
const MOST_DOINGS = 400;
/** In one paragraph of so many. */
export const OFTEN = 0.1;

/** The side that is called by its role again and again, where the other is not. */
export function onlyCalled(roles: PartyRoles, memory: ScanMemory, paragraphs: number): Side | undefined {
  const uses = { partner: 0, customer: 0 };
  for (const [role, side] of roles.all())
    if (!role.includes(" ") && (side === "customer" || !AMBIGUOUS_ROLES.has(role)))
      uses[side] += usesOf(capital(role), memory);
  const often = Math.max(FEWEST_CALLS, OFTEN * paragraphs);
  if (uses.customer >= often && uses.partner === 0) return "customer";
  return uses.partner >= often && uses.customer === 0 ? "partner" : undefined;
}
export const FEWEST_CALLS = 4;

/** In how many paragraphs the spelling stands. */
export function usesOf(spelling: string, { spellings: { written, counts } }: ScanMemory): number {
  return counts[written.indexOf(spelling)] ?? 0;
}

/** Of two ways to write something, the usual one stands in so many times as many paragraphs as the other. */
const MOSTLY = 2;

/**
 * "Customer: Fabrikam plc" at the top, and "the customer" in the sentences. A word that is `ofName`, such as "Larkspur
 * County", is written with a capital there too, which counts half.
 */
export function isWrittenSmall(
  word: string,
  blocks: readonly Block[],
  memory: ScanMemory,
  lexicons: readonly Lexicon[],
  ofName = false,
): boolean {
  if (usesOf(word, memory) <= (ofName ? 1 : MOSTLY) * usesOf(capital(word), memory)) return false;
  const articles = lexicons.flatMap((lexicon) => lexicon.articles).join("|");
  const named = new RegExp(`(?<!\\p{L})(?:${articles})\\s${word}(?!\\p{L})`, "iu");
  const said = paragraphsWith(word, blocks, memory);
  return said.filter(({ paragraph }) => named.test(paragraph.text)).length * MOSTLY >= said.length;
}

/** The first paragraphs that hold the word. */
export function paragraphsWith(word: string, blocks: readonly Block[], memory: ScanMemory): Placed[] {
  const isHere = ({ paragraph }: Placed): boolean => paragraph.text.toLowerCase().includes(word);
  const isIn = memory.question(`name ${word}`, () => new ParagraphTest(isHere));
  const found: Placed[] = [];
  for (let at = 0; at < blocks.length && found.length < MOST_DOINGS; at++)
    if (isIn.passes(blocks[at]!)) found.push(...blocks[at]!.placed.filter(isHere));
  return found.slice(0, MOST_DOINGS);
}
