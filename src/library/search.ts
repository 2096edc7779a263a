// Knows: which clauses of a library hold the words that somebody looks for, and where each of them stands.
// Refuses to know: how a hit is shown.
import { textsOf } from "../core";
import { folded } from "./folded";
import type { Library, LibraryClause, LibraryFamily } from "./library";

/** Words that were looked for, in a text that holds them. */
export interface Match {
  readonly where: "title" | "tag" | "text" | "id";
  readonly text: string;
  /** From where to where in `text`, in order; none overlaps another. */
  readonly words: readonly (readonly [start: number, end: number])[];
}

export interface Hit {
  readonly family: LibraryFamily;
  readonly clause: LibraryClause;
  /** Never empty; between them they hold every word that was looked for. */
  readonly matches: readonly Match[];
}

/** What a match is worth: a clause called by the words comes before one that merely uses them. */
const WORTH: Readonly<Record<Match["where"], number>> = { title: 8, id: 8, tag: 4, text: 1 };

/**
 * The clauses that hold every word of the query, without regard to case and accents, parts of words included; words
 * between double quotes are looked for as they stand together. The best come first; nothing is found for an empty query.
 */
export function search(library: Library, query: string): Hit[] {
  const wanted = termsOf(query);
  if (wanted.length === 0) return [];
  const hits = Object.values(library.families).flatMap((family) =>
    family.clauses.flatMap((clause): Hit[] => {
      const matches = matchesIn(clause, wanted);
      return matches === undefined ? [] : [{ family, clause, matches }];
    }),
  );
  // Sorting is stable: equals stay in the library's order.
  return hits.sort((first, second) => worthOf(second) - worthOf(first));
}

function termsOf(query: string): string[] {
  const parts = Array.from(query.matchAll(/"([^"]*)"|([^\s"]+)/g), ([, phrase, word]) => phrase ?? word!);
  return parts.map((part) => folded(part.trim().replace(/\s+/g, " ")).text).filter((term) => term !== "");
}

/** The texts that hold any of the words; undefined where a word is in none of them. */
function matchesIn(clause: LibraryClause, wanted: readonly string[]): Match[] | undefined {
  const texts: [Match["where"], string][] = [
    ["title", clause.title],
    ["id", clause.id],
    ...clause.tags.map((tag): [Match["where"], string] => ["tag", tag]),
    ...textsOf(clause.body).map((text): [Match["where"], string] => ["text", text]),
  ];
  const missing = new Set(wanted);
  const matches = texts.flatMap(([where, original]): Match[] => {
    const { text, at } = folded(original);
    const found = wanted.flatMap((term) => {
      const starts = startsOf(term, text);
      if (starts.length > 0) missing.delete(term);
      return starts.map((start): [number, number] => [at[start]!, at[start + term.length]!]);
    });
    return found.length === 0 ? [] : [{ where, text: original, words: joined(found) }];
  });
  return missing.size === 0 ? matches : undefined;
}

function startsOf(term: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) starts.push(at);
  return starts;
}

/** In order, with those that overlap or touch made one. */
function joined(stretches: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of stretches.sort(([first], [second]) => first - second)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

function worthOf({ matches }: Hit): number {
  return matches.reduce((worth, { where, words }) => worth + WORTH[where] * words.length, 0);
}
