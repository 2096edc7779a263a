// Knows: the words by which the parts of a paper are told: headings, schedules, the lines of signatures, what sections are about.
// Refuses to know: the words of any language, which its lexicon gives, and what the parts say.
import type { SectionTopic } from "../suggested-place";

/** Each word may be a pattern of a regular expression. */
export interface PaperWords {
  /** Begins the heading of a part: "Section". */
  readonly parts: readonly string[];
  /** Begins a paper behind the agreement: "Schedule". */
  readonly schedules: readonly string[];
  /** Written small in a title whose words have capitals: "of". */
  readonly small: readonly string[];
  /** At the end of an item, more of them are to come: "and", "or". */
  readonly more: readonly string[];
  /** Words by which sections on a topic are headed. */
  readonly titles: Readonly<Record<SectionTopic, readonly string[]>>;
  /** A line that only a signature block has, from its beginning. */
  readonly signing: readonly string[];
  /** What a line of a signature block asks for: "name". */
  readonly signingLine: readonly string[];
}
