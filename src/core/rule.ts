// Knows: the shape of the rules, which are data: what a family is called, what it must say, when it is needed.
// Refuses to know: any particular wording (src/library/built-in), and how a rule is carried out.
//
// A cue is a phrase pattern in a small language (see cue.ts): words, `a|b`, `( ... )`, `?`, `..n`, `word*`, `<class>`.
import type { ClauseFamily, Level } from "./finding";

/** The languages that an agreement may be written in. English cues apply in all of them, for names are often left in English. */
export const LANGUAGES = ["en", "de", "fr", "es", "nl"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** Cues by language. A language without an entry has the English cues only. */
export type Cues = Partial<Record<LanguageCode, readonly string[]>>;

/** Kinds of value that are read and validated: see values.ts for their shapes. */
export const VALUE_KINDS = ["partner-id", "tenant-id", "domain", "contact", "channel-number"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/**
 * How far from the family's operative sentences an element may be said: in such a sentence itself, in its section as
 * well, wherever the agreement speaks of Microsoft or of one of the families, or anywhere in its operative parts.
 */
export const REACHES = ["sentence", "section", "agreement", "anywhere"] as const;
export type Reach = (typeof REACHES)[number];

/** One thing that a clause of the family should say. Without cues, values or any other way to say it, the clause itself says it. */
export interface RuleElement {
  /** Permanent id out of FAMILIES, such as `partner-id`. */
  readonly id: string;
  /** True where the clause is incomplete without it; a signal's name where only that signal makes it so. */
  readonly mandatory: boolean | string;
  readonly reach: Reach;
  /** Any of these says the element. */
  readonly cues?: Cues;
  /**
   * These say it in a sentence of the clause, right behind one, or on the family's topic a few sentences along; anywhere else
   * they say much else, so that they may be single words.
   */
  readonly nearby?: Cues;
  /** Words that overlap one of these only look like the element. */
  readonly except?: Cues;
  /** What says it too, once words of `confirming` confirm it in the same sentence or the next one: "the Supplier performs them". */
  readonly told?: Cues;
  /** "The Customer confirms this". */
  readonly confirming?: Cues;
  /** What a party does only on a condition, may do or is asked to do, does not say the element. */
  readonly performed?: boolean;
  /** What a party may do says the element too; what it may not do does not. */
  readonly allowed?: boolean;
  /** The element is who does something: words that only describe a person fill no place that is kept for the name. */
  readonly person?: boolean;
  /** The element is one of these values, written once anywhere; `cues` is then not needed. */
  readonly values?: readonly ValueKind[];
  /** Labels ("Workloads", "Azure subscriptions") whose cell or `Label: value` line holds the value that a sentence refers to. */
  readonly labels?: Cues;
  /** A product of Microsoft named within reach says the element. */
  readonly product?: boolean;
  /** A signal with this prefix ("route:") says the element. */
  readonly signal?: string;
}

/** A signal expression: every name must hold, `!name` must not. */
export type SignalTest = readonly string[];

/** The level that a family has where every signal of `when` holds; the highest level that applies is taken. */
export interface LevelRule {
  readonly when: SignalTest;
  readonly level: Level;
}

/** Where a fact of the domain was read. */
export interface RuleSource {
  readonly fact: string;
  readonly url: string;
  /** ISO date on which somebody looked. */
  readonly checkedOn: string;
}

/** Everything the analysis knows about one family. */
export interface Rule {
  /** What the mechanism is called; a name alone is a mention, with operative force a clause. */
  readonly names: Cues;
  /** Short or ambiguous names, which count only where one of `context` stands in the same section and none of `falseFriends` in the sentence. */
  readonly ambiguous?: Cues;
  readonly context?: Cues;
  /** Wordings that look like the family and are not: a sentence that holds one does not concern it. */
  readonly falseFriends?: Cues;
  /** Plain descriptions of the mechanism without its name: as good as a name, but no mere mention. */
  readonly described?: Cues;
  /** Wordings that are operative as they stand, without modal or performative verb ("is the reseller of record"). */
  readonly operative?: Cues;
  /** Without one of these in it, a sentence with a name is a mention however strongly it is worded. */
  readonly needs?: Cues;
  /** Words that the family is about; where given, an element's `section` reach goes no further than sentences that hold one. */
  readonly topic?: Cues;
  /** What is done about the family in a sentence under a title that alone names it: "consents to the claim". */
  readonly titled?: Cues;
  /** Words for what a paragraph shortly before has named: "that agreement", "those terms". */
  readonly takenUp?: Cues;
  /** What a row of a table says of the family, once a sentence that binds grants what the rows list. */
  readonly granted?: Cues;
  /**
   * Names of other mechanisms: a sentence with one, unless it is operative for this family too, says none of its
   * elements, and what it describes without a name of this family is that other mechanism.
   */
  readonly elsewhere?: Cues;
  /** What only this mechanism works on: a sentence with one of them may say its elements beside another's name. */
  readonly means?: Cues;
  /** What somebody does who carries the mechanism out (verbs); negated, they refuse it. */
  readonly acts: Cues;
  /** Wordings that refuse, withdraw or give away as they stand. */
  readonly adverse?: Cues;
  /** Wordings that are refused or given away together with the names ("partner of record" without qualification). */
  readonly adverseNames?: Cues;
  /** True where "X remains ... of record" gives the family to X. */
  readonly ofRecord?: boolean;
  /** True where a plain "none of this is done here", which does not use the name, refuses nothing. */
  readonly plainlyUntrue?: boolean;
  /** The family is a set of facts, not a clause: incomplete as soon as one of these elements has a place, never mentioned or adverse. */
  readonly factsOnly?: readonly string[];
  readonly elements: readonly RuleElement[];
  readonly levels: readonly LevelRule[];
  readonly sources: readonly RuleSource[];
}

/** The rules of all families. */
export type RuleSet = Readonly<Record<ClauseFamily, Rule>>;

const CLASS_ALONE = /^<([a-z-]+)>$/;

/** Read from all cues of an element once. */
const alone = new WeakMap<RuleElement, readonly string[]>();

/** The classes of tokens that say the element by themselves, in any language: its cue is nothing else. */
export function classesAlone(element: RuleElement): readonly string[] {
  const known = alone.get(element);
  if (known) return known;
  const cues = Object.values({ ...element.cues }).flat();
  const classes = [...new Set(cues.flatMap((cue) => CLASS_ALONE.exec(cue)?.slice(1) ?? []))];
  alone.set(element, classes);
  return classes;
}
