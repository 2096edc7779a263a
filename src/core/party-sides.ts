// Knows: which of those who are introduced is the partner and which the customer, where roles do not tell or clash.
// Refuses to know: how they are introduced (party-names.ts), and under which shorter names they stand (parties.ts).
import type { Lexicon } from "./language/lexicon";
import type { Placed } from "./outline";
import { isPerson, wordsOf, type Side } from "./party-names";
import { shortName, twoWords, VAGUE_KINDS } from "./short-names";
import { tokenise } from "./tokens";

/** Somebody who is introduced. */
export interface Named {
  readonly names: string[];
  side: Side | undefined;
  readonly early: boolean;
  /** Stands in the first lines, as the parties of an agreement without a parties clause do. */
  readonly opening: boolean;
}

/** Everyday words that are parties only where the agreement says so. */
export const AMBIGUOUS_ROLES = new Set([
  ...VAGUE_KINDS.split(" "),
  "partner",
  "company",
  "firm",
  "we",
  "us",
  "you",
  "from",
  "to",
  "for",
  "fur",
  "pour",
  "para",
  "voor",
  "licensee",
  "user",
  "socio",
]);

/** Businesses that customers mostly are, and partners now and then. */
const BUSINESSES = new Set("operator owner group publisher practice utility".split(" "));

/** "Company: Fabrikam, Inc." beside "Buyer: Dana Birkby": where a firm is named on a side, a person on it is no party. */
export function withoutPersons(named: readonly Named[]): readonly Named[] {
  const firms = new Set(named.filter((one) => one.early && !isPerson(one.names[0]!)).map(({ side }) => side));
  return named.filter(({ names, side }) => side === undefined || !firms.has(side) || !isPerson(names[0]!));
}

/** "The Society" and "the Company": where both are called by what a customer may be, an everyday word tells no side. */
export function openClash(named: readonly Named[]): void {
  const customers = named.filter((one) => one.early && one.side === "customer");
  if (customers.length < 2 || named.some((one) => one.side === "partner")) return;
  const vague = customers.filter(({ names }) =>
    names
      .map((name) => wordsOf(name).join(" "))
      .some((name) => AMBIGUOUS_ROLES.has(name) || BUSINESSES.has(name)),
  );
  for (const one of vague) one.side = undefined;
}

/** Tells the two named parties apart where no role word does: by what each of them does. */
export function settleSides(
  named: readonly Named[],
  paragraphsOf: (name: string) => readonly Placed[],
  lexicons: readonly Lexicon[],
): void {
  const introduced = named.filter((one) => one.early && (one.side !== undefined || one.names.length > 1));
  const plain = named.filter((one) => one.opening && !introduced.includes(one));
  const main = [...introduced, ...plain].slice(0, 2);
  const lone = main.length === 1 && main[0]!.side === undefined && main[0]!.names.length === 1;
  const open = main.filter((one) => one.side === undefined);
  const taken = new Set(named.map((one) => one.side));
  if (open.length === 0 || (taken.has("partner") && taken.has("customer"))) return;
  const scores = new Map(open.map((one) => [one, leaning(one, paragraphsOf, lexicons)]));
  const ranked = [...open].sort((left, right) => scores.get(right)! - scores.get(left)!);
  if (
    !taken.has("partner") &&
    ((!lone && taken.has("customer")) || ranked.length > 1 || scores.get(ranked[0]!)! > (lone ? 1 : 0))
  )
    ranked.shift()!.side = "partner";
  if (!lone && !taken.has("customer") && ranked.length > 0) ranked[ranked.length - 1]!.side = "customer";
}

/** How often a name stands before a partner's doings, less how often before a customer's. */
function leaning(
  one: Named,
  paragraphsOf: (name: string) => readonly Placed[],
  lexicons: readonly Lexicon[],
): number {
  const rows = one.names
    .flatMap((name) => [name, twoWords(name), shortName(name)])
    .filter((name) => name !== undefined)
    .map(wordsOf);
  const partner = lexicons.flatMap((lexicon) => lexicon.force.partnerDoes);
  const customer = lexicons.flatMap((lexicon) => lexicon.force.customerDoes);
  const begins = (list: readonly string[], word: string): boolean =>
    list.some((stem) => word.startsWith(stem));
  let score = 0;
  for (const { paragraph } of new Set(one.names.flatMap(paragraphsOf))) {
    const tokens = tokenise(paragraph.text);
    tokens.forEach((token, at) => {
      const row = rows.find((candidate) =>
        candidate.every((word, offset) => tokens[at + offset]?.norm === word),
      );
      if (!row || !token.capital) return;
      for (const next of tokens.slice(at + row.length, at + row.length + 3)) {
        if (begins(partner, next.norm)) score++;
        if (begins(customer, next.norm)) score--;
      }
    });
  }
  return score;
}
