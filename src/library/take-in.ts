// Knows: how a clause that somebody else kept meanwhile is taken into a library, by the records of both.
// Refuses to know: files, and how a conflict is shown.
import { compareVersions } from "./clause-record";
import { merge, type Choose, type ClauseEdit, type Conflict } from "./conflict";
import { canonicalJson } from "./digest";
import type { ClauseChange, EarlierWording, LibraryClause, Vetting } from "./library";
import { higherVersion } from "./revise";
import { wordingOf } from "./vetting";

export interface TakenIn {
  /** What the library holds afterwards; where there are conflicts, settled for the library's own clause until chosen. */
  readonly clause: LibraryClause;
  /**
   * `added`: the library had no such clause. `updated`: theirs goes on where ours stands. `joined`: both were changed
   * since one version. `kept`: theirs has nothing that ours lacks.
   */
  readonly outcome: "added" | "updated" | "joined" | "kept";
  readonly conflicts: readonly Conflict[];
}

/** Takes in a clause beside the one with the same id, if there is one. No wording of either is lost: it stands in the result or in a conflict. */
export function takenIn(
  mine: LibraryClause | undefined,
  theirs: LibraryClause,
  choose: Choose = () => "mine",
): TakenIn {
  if (mine === undefined) return { clause: theirs, outcome: "added", conflicts: [] };
  const shared = sharedChanges(mine, theirs);
  if (shared === theirs.changes.length && shared < mine.changes.length)
    return { clause: mine, outcome: "kept", conflicts: [] };
  if (shared === mine.changes.length && shared < theirs.changes.length)
    return { clause: theirs, outcome: "updated", conflicts: [] };
  const isDiverged = shared < mine.changes.length;
  const base = isDiverged ? wordingAt(mine.changes[shared - 1]?.version, mine, theirs) : {};
  const { edit, conflicts } = merge(base, mine, theirs, choose);
  const clause = isDiverged
    ? joined({ ...mine, ...edit }, mine, theirs, shared)
    : { ...mine, ...edit, ...furtherOf(mine, theirs) };
  const isKept = canonicalJson(clause) === canonicalJson(mine);
  return { clause, outcome: isKept ? "kept" : isDiverged ? "joined" : "updated", conflicts };
}

/** How many versions both have had alike, from the first on. */
function sharedChanges(mine: LibraryClause, theirs: LibraryClause): number {
  const alike = ({ version, by, on, note }: ClauseChange) => canonicalJson([version, by, on, note]);
  const differing = mine.changes.findIndex((change, index) => {
    const other = theirs.changes[index];
    return other === undefined || alike(other) !== alike(change);
  });
  return differing < 0 ? mine.changes.length : differing;
}

/** What is known of the version that both began with. */
function wordingAt(version: string | undefined, ...clauses: readonly LibraryClause[]): Partial<ClauseEdit> {
  const present: EarlierWording[] = clauses.map((clause) => ({
    version: clause.version,
    ...wordingOf(clause),
  }));
  const known = [...clauses.flatMap(({ earlier }) => earlier ?? []), ...present];
  const found = known.find((wording) => wording.version === version);
  return found === undefined ? {} : wordingOf(found);
}

/** Their changes follow ours under numbers of their own, each with its author, so that four eyes are still asked for. */
function joined(
  edit: LibraryClause,
  mine: LibraryClause,
  theirs: LibraryClause,
  shared: number,
): LibraryClause {
  const changes: ClauseChange[] = [...mine.changes];
  for (const { by, on, note } of theirs.changes.slice(shared)) {
    changes.push({ version: higherVersion(changes.at(-1)!.version, "patch"), by, on, note });
  }
  return {
    ...edit,
    version: changes.at(-1)!.version,
    vetting: { state: "draft" },
    changes,
    earlier: [...(mine.earlier ?? []), { version: mine.version, ...wordingOf(mine) }].sort((a, b) =>
      compareVersions(a.version, b.version),
    ),
  };
}

const PROGRESS: readonly Vetting["state"][] = ["draft", "in-review", "vetted", "retired"];

/** The record of the one that is further on its way, if both have the same wording; else that of ours. */
function furtherOf(
  mine: LibraryClause,
  theirs: LibraryClause,
): Pick<LibraryClause, "vetting" | "supersededBy"> {
  const isSame = canonicalJson(wordingOf(mine)) === canonicalJson(wordingOf(theirs));
  const isFurther = PROGRESS.indexOf(theirs.vetting.state) > PROGRESS.indexOf(mine.vetting.state);
  const { vetting, supersededBy } = isSame && isFurther ? theirs : mine;
  return { vetting, ...(supersededBy !== undefined && { supersededBy }) };
}
