// Knows: the words around and within names, in every language, as alternatives of patterns.
// Refuses to know: what the patterns look for (company-names.ts, short-name-places.ts, party-names.ts, offers.ts).
import { capital } from "../letters";
import { inAnyLanguage } from "./languages";
import type { NameWords } from "./name-words";

/** The words of these kinds. */
export function nameWords(...kinds: readonly (keyof NameWords)[]): string {
  return inAnyLanguage(({ names }) => kinds.flatMap((kind) => names[kind]));
}

/** The same, as they stand at the head of a name or sentence. */
export function nameWordsAtHead(...kinds: readonly (keyof NameWords)[]): string {
  return inAnyLanguage(({ names }) => kinds.flatMap((kind) => names[kind].map(capital)));
}

/** A word that joins two others, whole. */
export const AND = new RegExp(`^(?:${nameWords("and")})$`);
/** A word that points at what has been spoken of, whole. */
export const POINTING = new RegExp(`^(?:${nameWords("pointing")})$`);

/** What may stand before a name, without the space behind it. */
export const DEFINITE = nameWords("definite", "plural");
/** The article with which a name begins. */
export const WITH_ARTICLE = new RegExp(`^(?:${DEFINITE}) `, "i");
/** The same with what parts it from the name. */
export const THE = `(?:(?:${DEFINITE})\\s+|(?:${nameWords("elided")}))`;
