// Knows: by which words an agreement speaks of the partner and of the customer: role, short name, "we", "you".
// Refuses to know: how a clause takes those words over (adapt-terms.ts).
import type { Lexicon } from "./language/lexicon";
import type { Alias } from "./alias";
import { indexAliases } from "./party-marks";
import { NameUses } from "./party-uses";

/** The two sides of an agreement that clauses speak of. */
export type PartySide = "partner" | "customer";

/** A word by which an agreement speaks of one side. */
export interface PartyTerm {
  readonly side: PartySide;
  /** `we` and `you` are pronouns, whatever the language writes for them; `name` is a company's or a short name of it. */
  readonly kind: "role" | "name" | "we" | "you";
  /** As the agreement writes it, without an article: "Client"; "we" and "you" for the pronouns of every language. */
  readonly text: string;
  /** The agreement mostly puts an article before it: "the Client". */
  readonly article: boolean;
  /** It stands for several: "the Advisers". */
  readonly plural: boolean;
  /** The agreement introduces it in quotes or brackets: 'Northwind Traders plc (the "Client")'. */
  readonly defined?: boolean;
  /** How often it stands in the part that was looked at. */
  readonly uses: number;
}

const QUOTE_BEFORE = /["“„«]\s?$/;
const QUOTE_AFTER = /^\s?["“”»]/;

/** "(the Client)", and nothing else in the brackets. */
function isBracketed(text: string, start: number, end: number): boolean {
  return text[start - 1] === "(" && text[end] === ")";
}

/**
 * The terms of both sides, for each the most used first, in the paragraphs that an agreement opens with: who the parties
 * are is soon clear, and a scan must not take longer for it. The last lexicon is that of the agreement's language.
 */
export function partyTerms(
  opening: readonly string[],
  aliases: readonly Alias[],
  lexicons: readonly Lexicon[],
): PartyTerm[] {
  const { code, classes } = lexicons.at(-1)!;
  const text = opening.join("\n");
  const roles = new Set(lexicons.flatMap((lexicon) => [...lexicon.partnerRoles, ...lexicon.customerRoles]));
  const called = aliases.filter(
    (alias): alias is Alias & { side: PartySide } => alias.side !== "third" && alias.genitive !== true,
  );
  const allWords = called.map(({ words }) => words);
  const names = new NameUses(text, code, allWords);
  const index = indexAliases(aliases);
  const terms = called.flatMap(({ words, side, capital }): PartyTerm[] => {
    // "Northwind Traders" is not "Northwind" alone.
    const longer = index
      .get(words[0]!)!
      .filter((other) => words.every((word, at) => other.words[at] === word));
    const further = longer.flatMap((other) => other.words[words.length] ?? []);
    const found = names.of(words, capital, further);
    if (found.length === 0) return [];
    const key = words.join(" ");
    const uses = found.length;
    const pronoun = (["we", "you"] as const).find((kind) => classes[kind]!.includes(key));
    if (pronoun) return [{ side, kind: pronoun, text: pronoun, article: false, plural: false, uses }];
    const plural = code === "en" && /[^s]s$/.test(key) && roles.has(key.slice(0, -1));
    const kind = plural || roles.has(key) ? "role" : "name";
    const defined = found.some(({ from, start, end }) => {
      const isQuoted =
        QUOTE_BEFORE.test(text.slice(start - 2, start)) && QUOTE_AFTER.test(text.slice(end, end + 2));
      return isQuoted || isBracketed(text, from, end);
    });
    return [
      {
        side,
        kind,
        text: mostUsed(found.map(({ start, end }) => text.slice(start, end))),
        article: found.filter(({ from, start }) => from < start).length * 2 >= uses,
        plural,
        ...(defined && { defined }),
        uses,
      },
    ];
  });
  return oneOfEach(terms).sort((a, b) => b.uses - a.uses);
}

/** The forms of a pronoun ("we", "us", "our") are one term. */
function oneOfEach(terms: readonly PartyTerm[]): PartyTerm[] {
  const byText = new Map<string, PartyTerm>();
  for (const term of terms) {
    const key = `${term.side} ${term.kind} ${term.text}`;
    const known = byText.get(key);
    byText.set(key, known ? { ...known, uses: known.uses + term.uses } : term);
  }
  return [...byText.values()];
}

function mostUsed(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of spellings) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
