// Knows: where in a text the names of parties stand, and which of them have an article.
// Refuses to know: whose the names are, and what an agreement says of them.
import { ABBREVIATED_FORM } from "./legal-forms";
import { beginsWord } from "./letters";

/** Taken once: where modules are loaded one by one, each use of an import is a look-up, too much for every character. */
const begins = beginsWord;

/** A place where a name stands, end exclusive; `from` is where its article begins, or the name itself. */
export interface NameUse {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const ARTICLES: Readonly<Record<string, string>> = {
  en: "the",
  de: "der|die|das|des|dem|den",
  fr: "le|la|les|l['’]|du|des|au|aux",
  es: "el|la|los|las|del|al",
  nl: "de|het",
};
/** What stands before a name: perhaps an article, but no letter and no "Microsoft" ("Microsoft Customer Agreement"). */
const BEFORE: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(ARTICLES).map(([code, articles]) => [
    code,
    new RegExp(`(?<![\\p{L}\\p{N}]|microsoft )(?:(?:${articles})\\s*["“„«]?)?$`, "u"),
  ]),
);
/** Holds an article with the space after it, or "microsoft ". */
const LONGEST_BEFORE = 24;
/** Most characters between the words of a name: "Fabrikam, Inc". */
const LONGEST_GAP = 3;
const NEW_LINE = 0x0a;

/** A text in which names are looked for, each by its words as they are compared. */
export class NameUses {
  /** Without accents; one letter for one, so that places stay. */
  private readonly plain: string;
  private readonly small: string;
  /** Where words begin that a name may begin with. */
  private readonly beginnings = new Map<string, number[]>();

  /** `language` is that of its articles; `names` are all that will be looked for. */
  constructor(
    text: string,
    private readonly language: string,
    names: readonly (readonly string[])[],
  ) {
    this.plain = text.replace(/[^\x20-\x7E]/g, (letter) => letter.normalize("NFD").charAt(0));
    this.small = this.plain.toLowerCase();
    for (const [first] of names) this.beginnings.set(firstRun(first!), []);
    const { small, beginnings } = this;
    for (let at = 0; at < small.length; at++) {
      if (!begins(small.charCodeAt(at))) continue;
      const end = endOfRun(small, at);
      beginnings.get(small.slice(at, end))?.push(at);
      at = end;
    }
  }

  /** The places of the name; not those where one of `further` goes on with it, and with `capital` only those that begin with one. */
  of(words: readonly string[], capital: boolean, further: readonly string[]): NameUse[] {
    const found: NameUse[] = [];
    for (const start of this.beginnings.get(firstRun(words[0]!))!) {
      if (capital && !/^\p{Lu}/u.test(this.plain.charAt(start))) continue;
      const end = this.endOf(words, start);
      if (end < 0 || further.some((word) => this.follows(word, end) >= 0)) continue;
      const before = this.small.slice(Math.max(0, start - LONGEST_BEFORE), start);
      const article = BEFORE[this.language]!.exec(before);
      if (article) found.push({ from: start - article[0].length, start, end });
    }
    return found;
  }

  /** Where the words end that begin at `start`, or -1. */
  private endOf(words: readonly string[], start: number): number {
    let end = this.says(words[0]!, start);
    for (let at = 1; at < words.length && end >= 0; at++) end = this.follows(words[at]!, end);
    const dotted = end >= 0 && this.small[end] === "." && ABBREVIATED_FORM.test(words[words.length - 1]!);
    return dotted && !begins(this.small.charCodeAt(end + 1)) ? end + 1 : end;
  }

  /** Where the word ends that comes after `end`, or -1. */
  private follows(word: string, end: number): number {
    let at = end;
    while (at - end < LONGEST_GAP && isBetween(this.small.charCodeAt(at))) at++;
    return at > end ? this.says(word, at) : -1;
  }

  private says(word: string, at: number): number {
    const end = at + word.length;
    return this.small.startsWith(word, at) && !begins(this.small.charCodeAt(end)) ? end : -1;
  }
}

/** The letters and digits that the word begins with: "fabrikam" of "fabrikam.com". */
function firstRun(word: string): string {
  return word.slice(0, endOfRun(word, 0));
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (begins(text.charCodeAt(end))) end++;
  return end;
}

/** Stands between words in a line. */
function isBetween(unit: number): boolean {
  return unit !== NEW_LINE && !begins(unit);
}
