// Knows: where in a paragraph a short name is given: in brackets, behind "hereinafter", in quotes behind a name.
// Refuses to know: whether it is a name, and whose (party-names.ts).
import type { Lexicon } from "./language/lexicon";
import { DEFINITE, nameWords, THE } from "./language/name-patterns";

/** Where a short name may be given: what stands there, and where that begins. */
export interface ShortNamePlace {
  readonly inner: string;
  readonly at: number;
}

const AND = nameWords("and");
const BRACKET = /\(([^()]{2,120})\)/gu;
const QUOTE = /["“„«]/;
/** Without brackets, at the end of the line: 'Fabrikam Pte. Ltd. (UEN 1), the "Implementer";'. */
const AFTER_COMPANY = new RegExp(
  `(?:,|\\s[–—-])\\s+${THE}?(["“„«]\\s*(?:(?:${DEFINITE})\\s+)?\\p{Lu}[^"“”„«»()]{1,39}["“”»])[\\s.,;)]*(?:${AND})?[\\s.,;]*$`,
  "gu",
);
/** 'Fabrikam Ltd (no. 123), the "Supplier"'. */
const APPOSED = new RegExp(`,\\s+${THE}(["“„«][^"“”„«»]{2,40}["“”»])`, "giu");
/** Without an article, further on: 'Fabrikam Pte. Ltd. (UEN 1), "FAB", and'. */
const NEXT_NAMED = new RegExp(
  `(?<=[\\p{L}.)]),\\s+(["“„«]\\s*\\p{Lu}[\\p{L}\\d&]+(?: \\p{Lu}[\\p{L}\\d&]+)?\\s*["“”»])(?=,|\\s+(?:${AND})\\s)`,
  "gu",
);

/** All places that match; where there is none, nothing is made to look for more. */
function placesOf(expression: RegExp, text: string): Iterable<RegExpExecArray> {
  return text.search(expression) < 0 ? NO_PLACES : text.matchAll(expression);
}
const NO_PLACES: readonly RegExpExecArray[] = [];

/** Finds the places in agreements whose languages have these lexicons. */
export class ShortNamePlaces {
  private readonly hereinafter: RegExp;
  /** "En adelante, el Contratista", in brackets. */
  private readonly opening: RegExp;
  private readonly unquoted: RegExp;
  /** A word of the name before it, with the next party right behind: "Fabrikam Licensing B.V., hierna: Fabrikam Stichting". */
  private readonly called: RegExp;

  constructor(lexicons: readonly Lexicon[]) {
    const calling = lexicons.flatMap((lexicon) => lexicon.hereinafter).join("|");
    this.hereinafter = new RegExp(`(?:${calling})[^"“„«]{0,30}(["“„«][^"“”„«»]{2,40}["“”»])`, "giu");
    this.opening = new RegExp(`^\\s*(?:${calling})[,:]?\\s+`, "iu");
    this.unquoted = new RegExp(
      `(?:${calling})\\s*:?\\s+(?:(?:${DEFINITE})\\s+)?(\\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{2,30})?)(?:[.,;)]*$|;(?=\\s+\\p{Lu}))`,
      "gu",
    );
    this.called = new RegExp(`(?:${calling})\\s*:?\\s+(\\p{Lu}[\\p{L}-]{2,30})(?= \\p{Lu})`, "gu");
  }

  /** The places in order; `early` where the paragraph is one of the first of the agreement. */
  of(text: string, early: boolean): ShortNamePlace[] {
    const found: ShortNamePlace[] = [];
    const add = (match: RegExpExecArray): void => {
      found.push({ inner: match[1]!, at: match.index });
    };
    if (text.includes("("))
      for (const { 1: inner, index } of text.matchAll(BRACKET))
        found.push({ inner: QUOTE.test(inner!) ? inner! : inner!.replace(this.opening, ""), at: index });
    if (QUOTE.test(text))
      for (const calling of early ? [this.hereinafter, APPOSED] : [this.hereinafter])
        for (const match of placesOf(calling, text)) add(match);
    if (early) {
      const addName = (name: string, at: number): void => {
        found.push({ inner: `"${name}"`, at });
      };
      for (const { 1: name, index } of placesOf(this.unquoted, text)) addName(name!, index);
      for (const { 1: name, index } of placesOf(this.called, text))
        if (text.slice(0, index).includes(name!)) addName(name!, index);
      for (const calling of [AFTER_COMPANY, NEXT_NAMED])
        for (const match of text.matchAll(calling)) add(match);
    }
    return found.sort((left, right) => left.at - right.at);
  }
}

const SMALL_BRACKET = new RegExp(`^\\s*(?:${DEFINITE})\\s+(\\p{Ll}[\\p{L}-]{2,})\\s*$`, "u");
const NAME_BEFORE = /\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|\p{Ll}+|&))*(?:, \p{Ll}+)?\s*$/u;

/** "Fabrikam Ltd and School of Fine Art (the school)": an everyday word in small letters, behind what may be a name. */
export function smallName(inner: string, before: string): string | undefined {
  return NAME_BEFORE.test(before) ? SMALL_BRACKET.exec(inner)?.[1] : undefined;
}
