// Knows: which characters begin a word, which can stand inside one, which are signs, and how a word gets a capital.
// Refuses to know: what becomes of the word.

const OTHER = 1;
const SIGN = 2;
const INSIDE = 3;
const BEGINS = 4;
const BEGINNING = /[\p{L}\p{N}\p{Cs}]/u;
const CONTINUING = /[\p{M}\u00AD\u200B-\u200D\u2060]/u;
/** What stands before or around a name, a value or its empty place. */
const SIGNS = /[:("“„«@[<{●•∙…_]/;

/** By UTF-16 unit: what it is in a word; 0 where nobody asked yet. Surrogates count as letters. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  return kinds[unit] || (kinds[unit] = learnt(String.fromCharCode(unit)));
}

function learnt(character: string): number {
  if (BEGINNING.test(character)) return BEGINS;
  if (CONTINUING.test(character)) return INSIDE;
  return SIGNS.test(character) ? SIGN : OTHER;
}

/** A word can begin with the UTF-16 unit. */
export function beginsWord(unit: number): boolean {
  return kindOf(unit) === BEGINS;
}

/** A word goes on with the UTF-16 unit: a letter, a digit, an accent or something invisible. False for NaN. */
export function continuesWord(unit: number): boolean {
  return kindOf(unit) >= INSIDE;
}

/** The UTF-16 unit is no part of a word and tells something by itself: a colon, a bracket, a quotation mark. */
export function isSign(unit: number): boolean {
  return kindOf(unit) === SIGN;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** The UTF-16 unit is one of the small letters a to z, as nearly all of a text are: no table is asked for them. */
export const isSmallLetter = (unit: number): boolean => unit >= SMALL_A && unit <= SMALL_Z;

/** The word with a capital at its beginning. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
