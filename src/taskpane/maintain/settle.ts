// Knows: what becomes of two changes of one clause once the user has chosen where they contradict each other.
// Refuses to know: how the choice is shown, and where two edits touch (src/library/conflict.ts).
import { type Choose, type Conflict, type LibraryClause, merge } from "../../library";
import { isSame } from "./draft";

export interface Settlement {
  /** Both changes, with the chosen side wherever they contradict each other. */
  readonly clause: LibraryClause;
  /** Every place where they do. Nothing that either side wrote is missing from `clause` and these. */
  readonly contradictions: readonly Conflict[];
}

/** Joins two changes of a clause; `base` is what both began with, undefined where both are new. */
export function settled(
  base: LibraryClause | undefined,
  mine: LibraryClause,
  theirs: LibraryClause,
  choose?: Choose,
): Settlement {
  const { edit, conflicts } = merge(base ?? {}, mine, theirs, choose);
  return { clause: { ...recordOf(base, mine, theirs), ...edit }, contradictions: conflicts };
}

/**
 * Versions, vetting and successor belong together and come from one side: from mine where theirs is as it was, else from
 * theirs, whose record others have seen. My wording is then an edit of their version and asks for one of its own.
 */
function recordOf(
  base: LibraryClause | undefined,
  mine: LibraryClause,
  theirs: LibraryClause,
): LibraryClause {
  return base !== undefined && isSame(recordIn(base), recordIn(theirs)) ? mine : theirs;
}

function recordIn({ version, vetting, changes, earlier, supersededBy }: LibraryClause): object {
  return { version, vetting, changes, earlier, supersededBy };
}
