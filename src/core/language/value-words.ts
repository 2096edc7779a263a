// Knows: the words beside values and their labels, and those of the dates between which work is done.
// Refuses to know: the words of any language, which its lexicon gives, and the labels themselves, which are cues.

/** Each word may be a pattern of a regular expression. */
export interface ValueWords {
  /** May stand between a value and the label behind it: "is its". */
  readonly between: readonly string[];
  /** A label of one word that may stand for much else: "tenant". */
  readonly vague: readonly string[];
  /** Who does something with a thing, and has not got it: "the tenant we look at". */
  readonly doers: readonly string[];
  /** Before the date on which work begins, and before the one on which it ends. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}
