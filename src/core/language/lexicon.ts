// Knows: what the analysis must be told about a language: function words, verbs of force, headings, signals.
// Refuses to know: the eight families, which have their own rules in src/library/built-in.
import type { LanguageCode } from "../rule";
import type { WordClasses } from "../step-words";
import type { ForceCues } from "./force-cues";
import type { NameWords, OfferWords } from "./name-words";
import type { SignalCues } from "./signal-cues";

/** Kinds of section, by their heading. What is said in any but `body` and `services` never makes a clause. */
export const ZONES = [
  "body",
  "services",
  "definitions",
  "recitals",
  "contents",
  "questions",
  "open",
  "excluded",
  "note",
] as const;
export type Zone = (typeof ZONES)[number];

/** Labels of the values that values.ts reads. */
export interface ValueLabels {
  readonly partnerId: readonly string[];
  /** What other numbers than the partner's are of: "order", "VAT". */
  readonly otherNumber: readonly string[];
  readonly channelNumber: readonly string[];
  readonly tenantId: readonly string[];
  readonly domain: readonly string[];
  readonly contact: readonly string[];
}

/** What tells who writes as "we": possessives, and beginnings of words for what only a customer or only a partner has or does. */
export interface Possessions {
  readonly ours: readonly string[];
  readonly yours: readonly string[];
  readonly customers: readonly string[];
  readonly partners: readonly string[];
  readonly customersDo: readonly string[];
  readonly partnersDo: readonly string[];
  /** May stand between the pronoun and what it does. */
  readonly auxiliaries: readonly string[];
}

export interface Lexicon {
  readonly code: LanguageCode;
  /** Frequent words that tell this language from the others. */
  readonly stopwords: readonly string[];
  /** Left out of texts and cues alike. */
  readonly articles: readonly string[];
  /** Left out of texts; a cue may not hold one. */
  readonly fillers: readonly string[];
  /** A full stop after one of these ends no sentence. */
  readonly abbreviations: readonly string[];
  readonly partnerRoles: readonly string[];
  readonly customerRoles: readonly string[];
  /** Role words in the genitive: whose something is, not who does something ("die Zustimmung des Auftraggebers"). */
  readonly genitives: { readonly partner: readonly string[]; readonly customer: readonly string[] };
  /** Those of the role words that agreements also write without a capital: "le prestataire". */
  readonly smallRoles: readonly string[];
  readonly generic: GenericWords;
  /** Words that introduce a party's short name: "hereinafter", "im Folgenden". */
  readonly hereinafter: readonly string[];
  readonly names: NameWords;
  readonly offers: OfferWords;
  readonly classes: WordClasses;
  readonly possessions: Possessions;
  readonly referents: ReferentWords;
  /** Heading cues; a heading that matches none keeps the zone of the heading above it, or is `body`. */
  readonly headings: Readonly<Partial<Record<Zone, readonly string[]>>>;
  readonly force: ForceCues;
  readonly signals: SignalCues;
  readonly labels: ValueLabels;
  /** Names of roles in Microsoft's portals, in this language. */
  readonly roles: readonly string[];
  /** Guillemets are quotation marks, and no placeholders. */
  readonly quotesInGuillemets: boolean;
  /** Every noun is written with a capital, which then tells no name. */
  readonly capitalNouns: boolean;
  /** Words that no firm's name begins with, though agreements write them with a capital. */
  readonly notNames: readonly string[];
  /** Somebody else who is not named: "another partner", "the incumbent reseller". */
  readonly thirdParties: readonly string[];
  /** Role names that are everyday words too; they count only near a word of the class `role`. */
  readonly commonRoles: readonly string[];
}

/** What tells that a customer or a partner is spoken of, and not that of the agreement: "a customer accepts it". */
export interface GenericWords {
  readonly articles: readonly string[];
  readonly parties: readonly string[];
  /** What must stand behind the party, besides verbs in -s, where nouns are joined without a sign: "a customer administrator". */
  readonly followers?: readonly string[];
}

/** What may open a sentence and stand for whom the sentence before named. */
export interface ReferentWords {
  /** "It", "the latter". */
  readonly standing: readonly string[];
  /** Before a firm: "that company". */
  readonly pointing: readonly string[];
  readonly firms: readonly string[];
  /** Between a pronoun and what is done by whom it stands for: "it will lodge". */
  readonly binding: readonly string[];
  /** What a thing too can do or be: "end", not "lodge". */
  readonly idle: readonly string[];
  /** Before a party that is not the subject: "of". */
  readonly beside: readonly string[];
  /** What a party does by saying so: "it agrees". */
  readonly declaring: readonly string[];
}

/** Words written in one string, with spaces between. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Cues or phrases written one a line. */
export function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
