// Knows: what a name is by which an agreement speaks of one of its parties.
// Refuses to know: which names there are (parties.ts), and how they are marked in a text (party-marks.ts).
import type { Side } from "./party-roles";

/** A name as a row of normalised words, and whose it is. */
export interface Alias {
  readonly words: readonly string[];
  readonly side: Side;
  /** Only where it begins with a capital letter. */
  readonly capital: boolean;
  /** The agreement itself calls the party so; otherwise it is what parties of that side are often called. */
  readonly introduced?: boolean;
  /** Says whose something is: the party itself does nothing there. */
  readonly genitive?: boolean;
}
