// Knows: where the parties sign, in the words and lines with which signature blocks begin and go on.
// Refuses to know: everything else about a document.
import { inAnyLanguage } from "./language/languages";

/** A line that only a signature block has. */
const BEGINS = new RegExp(`^(?:${inAnyLanguage(({ papers }) => papers.signing)})`, "i");

/** A line to fill in: "Name: ____", "Date". */
const GOES_ON = new RegExp(
  `^(?:${inAnyLanguage(({ papers }) => papers.signingLine)})\\b[^.]{0,60}(?:[:_.…]|$)|_{5,}|\\.{6,}`,
  "i",
);

const NUMBER = /^(?:§\s?)?(?:\d+(?:\.\d+)*[.)]?|[A-Z]\.)\s+/;

/** Longer than any line of a signature block but its first. */
const LONGEST_LINE = 130;

/**
 * The index at which the signature block begins that the place after paragraph `index` would be in; undefined where
 * that is in none.
 */
export function signatureBlockAround(
  paragraphs: readonly { readonly text: string }[],
  index: number,
): number | undefined {
  let start: number | undefined;
  for (let at = index; at >= 0; at -= 1) {
    const text = paragraphs[at]!.text.trim().replace(NUMBER, "");
    if (BEGINS.test(text)) start = at;
    else if (!isLine(text) || isSentence(text)) break;
  }
  return start;
}

const isLine = (text: string) => text === "" || GOES_ON.test(text) || text.length <= LONGEST_LINE / 2;
const isSentence = (text: string) => /[a-zà-ÿ]{3}\.$/.test(text) && !GOES_ON.test(text);
