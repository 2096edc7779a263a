// Knows: which words are a party's role, and whose, and which only tell who writes a letter.
// Refuses to know: where such words stand and what firm has them (party-names.ts).
import { wordsOf } from "./company-names";
import type { Lexicon } from "./language/lexicon";
import { nameWords } from "./language/name-patterns";

export type Side = "partner" | "customer" | "third";

const LETTERHEAD = new Set(nameWords("letterhead").split("|"));
const WRITER = new Set(nameWords("writer").split("|"));
const READER = new Set(nameWords("reader").split("|"));

/** A role only in the head of a letter or offer. */
export function isLetterhead(role: string): boolean {
  const words = wordsOf(role).join(" ");
  return LETTERHEAD.has(words) || WRITER.has(words) || READER.has(words);
}

/** The roles of the parties in agreements whose languages have these lexicons. */
export class PartyRoles {
  private readonly partner: ReadonlySet<string>;
  private readonly customer: ReadonlySet<string>;
  private readonly writers: ReadonlySet<string>;
  private readonly readers: ReadonlySet<string>;

  constructor(lexicons: readonly Lexicon[]) {
    this.partner = new Set(lexicons.flatMap(({ partnerRoles }) => partnerRoles));
    this.customer = new Set(lexicons.flatMap(({ customerRoles }) => customerRoles));
    const pronouns = (name: "we" | "you"): string[] =>
      lexicons.flatMap(({ classes }) => classes[name]!.flatMap(wordsOf));
    this.writers = new Set([...WRITER, ...pronouns("we")]);
    this.readers = new Set([...READER, ...pronouns("you")]);
  }

  /** The side whose role the name is. */
  sideOf(name: string): Side | undefined {
    const role = wordsOf(name).join(" ");
    if (this.hintOf(name)) return undefined;
    if (this.partner.has(role)) return "partner";
    return this.customer.has(role) ? "customer" : undefined;
  }

  /** Whose a name is that only tells who writes, if the partner does. */
  hintOf(name: string): Side | undefined {
    const role = wordsOf(name).join(" ");
    return this.writers.has(role) ? "partner" : this.readers.has(role) ? "customer" : undefined;
  }

  /** "We" and what else stands for whoever writes. */
  isWriter(pronoun: string): boolean {
    return this.writers.has(pronoun);
  }

  /** Every role word with its side. */
  all(): [role: string, side: "partner" | "customer"][] {
    return [
      ...[...this.partner].map((role): [string, "partner"] => [role, "partner"]),
      ...[...this.customer].map((role): [string, "customer"] => [role, "customer"]),
    ];
  }
}
