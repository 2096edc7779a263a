// Knows: where a sentence ends.
// Refuses to know: what sentences say, and how paragraphs belong together.
import { isTickBox, type Token } from "./tokens";

/** "am 2. Juni": the full stop of a German day ends no sentence. */
const MONTH = /^(?:Jan|Jän|Feb|März|Apr|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez)/;

/** "☐ D5. We accept": what it begins with is the item's label. */
const LABEL = /^[a-z]\d{1,2}$/;

/** Splits a paragraph's tokens at sentence ends. A full stop after one of the abbreviations ends none. */
export function sentencesOf(
  tokens: readonly Token[],
  text: string,
  abbreviations: ReadonlySet<string>,
): Token[][] {
  const found: Token[][] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!endsBetween(tokens[at - 1]!, tokens[at]!, text, at - from, abbreviations)) continue;
    found.push(tokens.slice(from, at));
    from = at;
  }
  if (from < tokens.length) found.push(tokens.slice(from));
  return found;
}

function endsBetween(
  token: Token,
  following: Token,
  text: string,
  length: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (following.start - token.end === 1 && text.charCodeAt(token.end) === SPACE)
    return isBox(text, following);
  const between = text.slice(token.end, following.start);
  const after = text.slice(following.start, following.start + 60);
  if (/\n\s*\n/.test(between)) return true;
  if (/\n/.test(between) && /^(?:["“(]?[\p{Lu}][\p{L}’' -]{1,30}:|[☐☒☑])/u.test(after)) return true;
  if (isBox(text, following)) return true;
  const stop = /[.!?]["”’»)\]*_]*\s+/.exec(between);
  if (!stop) return false;
  if (/[!?]/.test(stop[0])) return true;
  const next = between.slice(stop.index + stop[0].length) + after;
  if (!/^[\p{Lu}\d"“„«(‘'☒[]/u.test(next)) return false;
  if (token.kind === "number" && MONTH.test(next)) return false;
  const short = length <= 2 && (token.kind === "number" || token.norm.length === 1 || LABEL.test(token.norm));
  const written = text.slice(token.start, token.end).toLowerCase();
  return !short && !abbreviations.has(token.norm) && !abbreviations.has(written);
}

const SPACE = 0x20;

function isBox(text: string, token: Token): boolean {
  return isTickBox(token) && /[☐☒☑]/.test(text[token.start]!);
}
