// Knows: the five lexicons, and what is compiled from them once per language.
// Refuses to know: any agreement.
import { Matcher } from "../matcher";
import type { WordClasses } from "../step-words";
import type { LanguageCode } from "../rule";
import { normaliseWord, tokenise } from "../tokens";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ZONES, type GenericWords, type Lexicon, type ReferentWords, type Zone } from "./lexicon";
import { nl } from "./nl";
import { NOT_PRODUCTS, PRODUCTS } from "./products";

const LEXICONS: Readonly<Record<LanguageCode, Lexicon>> = { en, de, fr, es, nl };

/** English and the agreement's own language; all of them where the language is not known yet. */
export function lexiconsFor(language: LanguageCode | undefined): readonly Lexicon[] {
  if (language === undefined) return Object.values(LEXICONS);
  return language === "en" ? [en] : [en, LEXICONS[language]];
}

/**
 * The words of a kind in every language, as alternatives in a pattern: a name may be of another language than the agreement,
 * and tells a party before that language is known.
 */
export function inAnyLanguage(kind: (lexicon: Lexicon) => readonly string[]): string {
  return [...new Set(Object.values(LEXICONS).flatMap(kind))].join("|");
}

/** The word classes of both lexicons, joined. */
export function classesFor(language: LanguageCode): WordClasses {
  const joined: Record<string, string[]> = {};
  for (const lexicon of lexiconsFor(language)) {
    for (const [name, members] of Object.entries(lexicon.classes)) (joined[name] ??= []).push(...members);
  }
  return joined;
}

/** The words that texts in this language are read without. */
export function droppedIn(language: LanguageCode): {
  readonly articles: readonly string[];
  readonly fillers: readonly string[];
} {
  return LEXICONS[language];
}

function cached<T>(make: (language: LanguageCode) => T): (language: LanguageCode) => T {
  const made = new Map<LanguageCode, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}

/** What the reading needs to know of single words. */
export interface ReadingWords {
  readonly language: LanguageCode;
  /** Left out of texts. */
  readonly dropped: ReadonlySet<string>;
  /** A full stop after one of these ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Guillemets are quotation marks. */
  readonly quotesInGuillemets: boolean;
  /** A capital tells no name. */
  readonly capitalNouns: boolean;
  /** Words that no firm's name begins with. */
  readonly notNames: ReadonlySet<string>;
  /** What tells that no party of the agreement is meant, by language. */
  readonly generic: readonly GenericWords[];
  /** What may stand for whom the sentence before named, by kind. */
  readonly referents: Readonly<Record<keyof ReferentWords, ReadonlySet<string>>>;
}

export const readingWords = cached((language): ReadingWords => {
  const lexicons = lexiconsFor(language);
  const { articles, fillers } = droppedIn(language);
  const referents = (kind: keyof ReferentWords): ReadonlySet<string> =>
    new Set(lexicons.flatMap((lexicon) => lexicon.referents[kind].map(normaliseWord)));
  return {
    language,
    dropped: new Set([...articles, ...fillers]),
    abbreviations: new Set(lexicons.flatMap((lexicon) => lexicon.abbreviations)),
    quotesInGuillemets: lexicons.some((lexicon) => lexicon.quotesInGuillemets),
    capitalNouns: lexicons.some((lexicon) => lexicon.capitalNouns),
    notNames: new Set(lexicons.flatMap((lexicon) => lexicon.notNames)),
    generic: lexicons.map(({ generic }) => generic),
    referents: {
      standing: referents("standing"),
      pointing: referents("pointing"),
      firms: referents("firms"),
      binding: referents("binding"),
      idle: referents("idle"),
      beside: referents("beside"),
      declaring: referents("declaring"),
    },
  };
});

/** Finds products, roles and unnamed third parties; keys "product <group>", "role", "common-role", "third", "none". */
export const entityMatcher = cached((language) => {
  const cues: [string, string][] = NOT_PRODUCTS.map((cue) => ["none", cue]);
  for (const [group, names] of Object.entries(PRODUCTS))
    for (const name of names) cues.push([`product ${group}`, name]);
  for (const lexicon of lexiconsFor(language)) {
    for (const cue of lexicon.roles) cues.push(["role", cue]);
    for (const cue of lexicon.commonRoles) cues.push(["common-role", cue]);
    for (const cue of lexicon.thirdParties) cues.push(["third", cue]);
  }
  return new Matcher(cues, classesFor(language), droppedIn(language));
});

function forceMatcher(
  ...kinds: (
    | "leading"
    | "header"
    | "tasks"
    | "responsible"
    | "agreedBelow"
    | "formerColumn"
    | "newColumn"
    | "unchanged"
    | "proposedColumn"
    | "agreedColumn"
    | "statusColumn"
    | "formerLabel"
    | "boundBelow"
    | "stepsTaken"
    | "negation"
    | "none"
    | "replaced"
    | "answers"
    | "performative"
    | "yes"
    | "no"
  )[]
): (language: LanguageCode) => Matcher {
  return cached((language) => {
    const cues = lexiconsFor(language).flatMap((lexicon) =>
      kinds.flatMap((kind) => lexicon.force[kind].map((cue) => [kind, cue] as const)),
    );
    return new Matcher(cues, classesFor(language), droppedIn(language));
  });
}

/** Finds the words that announce a list. */
export const leadingMatcher = forceMatcher("leading");

/** Finds the words by which a party agrees to the answers below. */
export const agreeingMatcher = forceMatcher("answers");

/** Finds the words by which a paper puts what follows into another one. */
export const insertingMatcher = forceMatcher("replaced");

/** Finds the usual words of a table's header row. */
export const headerMatcher = forceMatcher("header", "agreedBelow");

/** Finds the words at the head of a column by which a party agrees to what stands below. */
export const agreedBelowMatcher = forceMatcher("agreedBelow");

/** Finds the words by which a cell leaves what held before as it was. */
export const unchangedMatcher = forceMatcher("unchanged");

/** Finds the words before a colon by which what follows holds no longer. */
export const formerMatcher = forceMatcher("formerLabel");

/** Finds the words at the heads of columns of which one takes the place of the other, or tells whether the other holds. */
export const supersedingMatcher = forceMatcher(
  "formerColumn",
  "newColumn",
  "proposedColumn",
  "agreedColumn",
  "statusColumn",
);

/** Finds the sentences that make all points below binding. */
export const boundBelowMatcher = forceMatcher("boundBelow");

/** Finds the sentences by which a party takes the numbered steps above. */
export const stepsTakenMatcher = forceMatcher("stepsTaken");

/** Finds the words that deny what a sentence says. */
export const negationMatcher = forceMatcher("negation", "none");

/** Finds the words that answer a question, by "yes" and "no". */
export const answerMatcher = forceMatcher("yes", "no");

/** Finds the words by which a party consents. */
export const consentingMatcher = forceMatcher("performative");

/** Finds the words that head a column of those who are responsible. */
export const responsibleMatcher = forceMatcher("responsible");

/** Finds the words that announce what a party has to do. */
export const taskMatcher = forceMatcher("tasks");

/** Reads what a heading is for; undefined where it says nothing of the kind. */
export const zoneReader = cached((language) => {
  const cues: [string, string][] = [];
  for (const lexicon of lexiconsFor(language)) {
    for (const zone of ZONES) for (const cue of lexicon.headings[zone] ?? []) cues.push([zone, cue]);
  }
  const matcher = new Matcher(cues, classesFor(language), droppedIn(language));
  const { articles, fillers } = droppedIn(language);
  const dropped = new Set([...articles, ...fillers]);
  const and = new RegExp(`^(?:${inAnyLanguage(({ names }) => names.and)})$`);
  return (title: string): Zone | undefined => {
    const tokens = tokenise(title).filter((token) => !dropped.has(token.norm));
    const hits = matcher.match(tokens);
    if (hits.length === 0) return undefined;
    const zone = [...ZONES].reverse().find((one) => hits.some((hit) => hit.key === one));
    // "Background and Services": what is agreed stands there too.
    const joined = hits.some(({ key, from }) => key === "services" && and.test(tokens[from - 1]?.norm ?? ""));
    return zone === "recitals" && joined ? "services" : zone;
  };
});
