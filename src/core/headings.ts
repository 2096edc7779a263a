// Knows: the number or bullet that a paragraph begins with, and whether its look makes it a heading.
// Refuses to know: which section it opens, and what that is for.
import type { Paragraph } from "./agreement";

const TYPED_LABEL =
  /^\s*(?:>\s*)?((?:§{1,2}\s?\d+[a-z]?|\(?\d{1,3}(?:\.\d{1,3}){0,4}\)?[.)]?|\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\)|[A-Z]{1,2}\d{0,2}\.\d{0,2}|[A-Z]\d{1,2}\.?|(?:[a-z]|[ivx]{2,5})\.(?=\s+\p{L}{2})|[-–•*▪◦‣·]))(?=[\s\t]|$)\s*/u;
/** What clauses are called. */
const CLAUSES = "article|clause|artikel|cl[aá]usula";
/** "Section 3.", "Article 3:" before a clause's own words. */
const WORDED_LABEL = new RegExp(
  `^\\s*((?:section|${CLAUSES}|art[ií]culo)\\s\\d{1,3}(?:\\.\\d{1,3}){0,3}[.:])\\s+`,
  "iu",
);
/** The name of its kind before the number in a label. */
export const KIND = /^\p{L}{5,}\s/u;
const ROMAN = "ivx";
/** A bullet, or the letter or small number of a list item. */
export const BULLET = /^(?:[-–•*▪◦‣·]|\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\)|[a-z]\.|[ivx]{2,5}\.|[-])$/u;
/** What parts of an agreement are called that have a letter or number of their own. */
const PARTS =
  "part|section|schedule|annex|annexe|appendix|exhibit|attachment|anlage|anhang|teil|partie|anexo|parte|bijlage|deel";
/** The same, of words that are everyday ones without it. */
const SHEETS = "box|panel|sheet|enclosure|addendum";
/** "Annex" in "Annex A", as words are compared. */
export const LETTERED = new RegExp(`^(?:${PARTS}|${SHEETS})$`);
/** A part of an agreement, by its kind. */
export const PART_WORD = new RegExp(
  `^(?:${PARTS}|${CLAUSES}|abschnitt|titre|secci[oó]n|hoofdstuk|art\\.|(?:${SHEETS}) [\\dA-Z]{1,2})\\b`,
  "iu",
);
const LONGEST_TITLE = 90;
/** "Nothing in this Agreement", before "(a) obliges the Customer": so many words lead into what goes on in small letters. */
const FEWEST_LEADING = 3;
const SMALL_ITEM = /^\s*(?:[-–•*]\s+|\(?[a-z]\)\s+){1,2}\p{Ll}/u;
const SMALL = /^\s*(?:\(?[a-z]\)\s+)?\p{Ll}/u;
/** Made once, as are the others: a regular expression that stands in a function is made anew whenever it is come by. */
const TITLE_STYLE = /^(?:title|subtitle)$/i;

/** What a small letter has in its code and a capital has not. */
const CASE = 0x20;
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** The text begins as no typed number does, with a letter and a small one after it: most paragraphs, told at once. */
function beginsInWord(text: string): boolean {
  return isSmall(text.charCodeAt(0) | CASE) && isSmall(text.charCodeAt(1)) && !ROMAN.includes(text[1]!);
}

/** The number or bullet that is typed before the text, with the space behind it; null where there is none. */
export function typedLabel(text: string): RegExpExecArray | null {
  return beginsInWord(text) ? wordedLabel(text) : TYPED_LABEL.exec(text);
}

/** A number with the name of its kind, such as "Section 3."; null where there is none. */
function wordedLabel(text: string): RegExpExecArray | null {
  const first = text.charCodeAt(0) | CASE;
  return first === A || first === C || first === S ? WORDED_LABEL.exec(text) : null;
}
const [A, C, S] = [0x61, 0x63, 0x73];

/** No white space stands at either end, and what stands between is too long for a title: most paragraphs, told at once. */
function isPlainlyLong(text: string, from: number): boolean {
  const isPlain = (unit: number): boolean => unit > 0x20 && unit < 0x80;
  const length = text.length - from;
  return (
    length > LONGEST_TITLE && isPlain(text.charCodeAt(from)) && isPlain(text.charCodeAt(text.length - 1))
  );
}

function goesOnInItem({ listLevel, text }: Paragraph): boolean {
  return (listLevel >= 0 ? SMALL : SMALL_ITEM).test(text);
}

/** The paragraph is a heading, by its style or by how it looks before the `next` one. */
export function isHeading(
  paragraph: Paragraph,
  label: string,
  textStart: number,
  next: Paragraph | undefined,
): boolean {
  if (paragraph.outlineLevel <= 9 || TITLE_STYLE.test(paragraph.style)) return paragraph.text.trim() !== "";
  if (paragraph.cell || !next || paragraph.story !== "body") return false;
  if (isPlainlyLong(paragraph.text, textStart)) return false;
  const title = paragraph.text.slice(textStart).trim();
  if (title === "" || title.length > LONGEST_TITLE || ".;,!:?".includes(title.at(-1)!)) return false;
  const words = title.split(/\s+/).length;
  if (words > 12 || /_{3}|\.{4}|\n/.test(title) || BULLET.test(label)) return false;
  if (!/^[\p{Lu}\d"“„«]/u.test(title)) return false;
  if (words >= FEWEST_LEADING && goesOnInItem(next)) return false;
  if (PART_WORD.test(paragraph.text.trim())) return true;
  if (/:\s/.test(title)) return false;
  if (paragraph.listLevel >= 0)
    return /^\d+\.?$/.test(label) && words <= 8 && /^\d+\.\d/.test(next.listLabel || next.text);
  if (label !== "") return words <= 9 && !/^\d+\.\d/.test(label);
  return words <= 7 && !next.text.startsWith("\t") && next.text.length > title.length;
}
