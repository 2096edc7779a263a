// Knows: what Word's search finds in a text, with the options the stand-in implements.
// Refuses to know: objects; wildcards and the ignoring and affix options, which it refuses.

import { HostError, invalidArgument } from "../rich-api/server-object";

/** The options by wire name, as `Word.SearchOptions` has them. */
export interface SearchOptions {
  readonly MatchCase?: boolean;
  readonly MatchWholeWord?: boolean;
}

const refused = ["MatchWildcards", "IgnorePunct", "IgnoreSpace", "MatchPrefix", "MatchSuffix"];
const codes: Record<string, string> = {
  "^^": "^",
  "^t": "\t",
  "^l": "\v",
  "^s": "\u00a0",
  "^~": "\x1e",
  "^-": "\x1f",
};

/**
 * A function that finds all places in one paragraph's text, as pairs of offsets; a search does not cross paragraph marks.
 * @throws HostError SearchStringInvalidOrTooLong above 255 characters (belief: search-limit), InvalidArgument for
 * nothing to find, ApiNotFound for options and special codes that the stand-in does not implement
 */
export function searcher(text: string, options: SearchOptions): (within: string) => [number, number][] {
  if (text === "") throw invalidArgument();
  if (text.length > 255) {
    throw new HostError(
      "SearchStringInvalidOrTooLong",
      "The search string is too long: 255 characters at most.",
    );
  }
  for (const option of refused) {
    if ((options as Record<string, unknown>)[option]) throw notImplemented(`the search option ${option}`);
  }
  const sought = text.replace(/\^./g, (code) => {
    const character = codes[code];
    if (character === undefined) throw notImplemented(`the search code ${code}`);
    return character;
  });
  const pattern = new RegExp(sought.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), options.MatchCase ? "gu" : "giu");
  return (within) =>
    [...within.matchAll(pattern)]
      .map((match): [number, number] => [match.index, match.index + match[0].length])
      .filter(([start, end]) => !options.MatchWholeWord || isWord(within, start, end));
}

const notImplemented = (what: string) =>
  new HostError("ApiNotFound", `The stand-in Word does not implement ${what}.`, 404);

function isWord(text: string, start: number, end: number): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}_]/u.test(text[at] ?? "");
  return !(isLetter(start - 1) && isLetter(start)) && !(isLetter(end) && isLetter(end - 1));
}
