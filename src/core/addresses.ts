// Knows: whose an e-mail address is, from the names of the parties and the tenant's domain.
// Refuses to know: what the address is for.
import { HOLDS_DOMAIN, type AllFacts } from "./all-facts";
import type { Alias } from "./alias";
import type { Token } from "./tokens";

const SHORTEST = 4;
const NEAR_NAME = 8;

/** The parties' names as an address may hold them: letters only. */
export interface Owners {
  readonly customer: readonly string[];
  readonly partner: readonly string[];
}

/** The names by which the agreement calls the two parties, and the domain of the customer's tenant. */
export function ownersIn(aliases: readonly Alias[], all: AllFacts): Owners {
  const namesOf = (side: Alias["side"]): string[] =>
    aliases.filter((alias) => alias.side === side).map(({ words }) => words.join(""));
  const tenants = all
    .having(HOLDS_DOMAIN)
    .flatMap(({ unit }) => unit.tokens)
    .filter((token) => token.kind === "domain" && token.norm.includes(".onmicrosoft."))
    .map((token) => lettersOf(token.norm.split(".")[0]!));
  return { customer: [...namesOf("customer"), ...tenants], partner: namesOf("partner") };
}

/** The address is at a domain that is called as one of the names. */
export function isAt(address: Token, names: readonly string[]): boolean {
  const domain = lettersOf(address.norm.split("@")[1]!.split(".")[0]!);
  return (
    domain.length >= SHORTEST &&
    names.some((name) => name.startsWith(domain) || (name.length >= SHORTEST && domain.startsWith(name)))
  );
}

/** A person's name, two words with capitals, stands shortly before the place. */
export function isNamedBefore(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - NEAR_NAME), at);
  const isName = (token: Token | undefined): boolean =>
    token?.kind === "word" &&
    token.capital &&
    token.classes.every((name) => name === "stranger" || name === "unfamiliar");
  return near.some((token, place) => {
    const next = near[place + 1];
    return isName(token) && isName(next) && next!.start - token.end === 1;
  });
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
