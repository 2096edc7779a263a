// Knows: the vocabulary in which a verdict is explained: passages, their words of force, near misses, what would change it.
// Refuses to know: how a verdict comes about. Every text is plain English, a sentence unless said otherwise.
import type { Evidence, Level, Status, Words } from "./finding";
import type { Reach } from "./rule";

/** Whose words they are, as the agreement introduces the names. */
export type Party = "partner" | "customer" | "somebody else";

/** Words that belong to a family, by the part of its rule that has them. */
export interface CueFound {
  /** Where the cue stands in the library: "cpor.names", "force.negation". */
  readonly rule: string;
  /** The same in words: "name", "description", "operative wording", "refusal". */
  readonly kind: string;
  readonly words: Words;
}

/** What gives a passage its force, or takes it away. */
export interface ForceFound {
  readonly effect: "gives" | "takes";
  /** "duty", "declaration", "permission", "statement", "negation", "definition", "heading", "no operative verb" and the like. */
  readonly kind: string;
  /** Who is bound, declares or may. */
  readonly party?: Party;
  /** The deciding words; absent where it is the lack of words that decides. */
  readonly words?: Words;
  /** Continues "the passage ...". */
  readonly text: string;
}

/** One passage that speaks of the family, and how it was read. */
export interface Passage {
  readonly reading: "operative" | "adverse" | "mentioned";
  /** Continues "the passage ...". */
  readonly reason: string;
  /** The status rests on it. */
  readonly decides: boolean;
  readonly evidence: Evidence;
  /** The words that speak of the family, the deciding ones first. */
  readonly cues: readonly CueFound[];
  readonly force: readonly ForceFound[];
}

/** Signals that would have to be told, or not to be told, for another level. */
export interface LevelChange {
  readonly signals: readonly string[];
  readonly told: boolean;
  readonly level: Level;
  readonly text: string;
}

/** Why the family has its level. */
export interface LevelTrace {
  readonly text: string;
  /** What the level rests on, with the words that told it. */
  readonly signals: readonly { readonly signal: string; readonly words: Words }[];
  /** Each is true of the rule's level table by itself, all else being as it is. */
  readonly wouldChange: readonly LevelChange[];
}

/** Where an element of a clause that stands was read, and in which ways it may be said. */
export interface ElementTrace {
  readonly element: string;
  /** "value", "words", "label", "product", "signal", or "clause" where the clause says it by standing. */
  readonly ways: readonly string[];
  readonly reach: Reach;
  /** Every place that says it, or else every empty place for it, each once, however many cues stand in it. */
  readonly places: readonly Words[];
}

/** Something of the kind that was not counted. */
export interface NearMiss {
  /** The element that it comes near; absent where it is the family itself. */
  readonly element?: string;
  /** Continues "these words were not counted: ...". */
  readonly reason: string;
  readonly words: Words;
}

/** Two readings that stand against each other. The status follows the rules; a person should look. */
export interface Doubt {
  readonly text: string;
  readonly words: readonly Words[];
}

/** One change of the agreement that would change the verdict. */
export interface Counterfactual {
  /**
   * `remove`: the words go · `negate`: a "not" is put after the words · `fill`: a value is written in place of the words ·
   * `add`: an element is said that is not said at all · `bind`: the words are made to bind · `state`: a clause is written.
   */
  readonly change: "remove" | "negate" | "fill" | "add" | "bind" | "state";
  /** The elements that are lost or said with it. */
  readonly elements: readonly string[];
  /** Where the change is made; empty where something new is to be written. */
  readonly words: readonly Words[];
  /** The status that follows, all else being as it is. */
  readonly becomes: Status;
  readonly text: string;
}

/** The explanation of one verdict. */
export interface Trace {
  /** "unclear" where there is a doubt. */
  readonly outcome: "clear" | "unclear";
  readonly doubts: readonly Doubt[];
  readonly level: LevelTrace;
  /** Every passage that was considered, in reading order, those that did not decide included. */
  readonly passages: readonly Passage[];
  /** Empty where no clause stands. */
  readonly elements: readonly ElementTrace[];
  readonly near: readonly NearMiss[];
  readonly wouldChange: readonly Counterfactual[];
}
