// Knows: the state of the workshop: the library to work on, the drafts over it, the conflicts, and the steps that change them.
// Refuses to know: how anything looks, and how drafts are kept.
import { useMemo, useSyncExternalStore } from "react";
import type { ClauseFamily, Rule } from "../../core";
import { type Library, type LibraryClause, loadLibrary, type Problem } from "../../library";
import { clauseKey, type Draft, driftOf, isSame, keyOf, ruleKey, underlying, withDrafts } from "./draft";
import type { Drafts } from "./drafts";
import { filesOf } from "./library-file";

/** Two changes of the same thing, made without knowing of each other. */
export interface Conflict {
  readonly draft: Draft;
  /** What stands against the draft; undefined where the clause is gone. */
  readonly theirs: LibraryClause | Rule | undefined;
  /** Who made it: another editor, whose change is in the library now, or another pane on this computer. */
  readonly from: "library" | "pane";
}

export interface Workshop {
  /** What the review uses. */
  readonly published: Library;
  /** What the drafts are made over: an imported library, else the published one. */
  readonly under: Library;
  readonly isImported: boolean;
  /** Why the library that was imported once cannot be read any more. */
  readonly importProblems: readonly Problem[];
  /** `under` with every draft. */
  readonly library: Library;
  readonly drafts: readonly Draft[];
  readonly conflicts: readonly Conflict[];
  /** Whether everything is safe on this computer. */
  readonly kept: boolean;
}

export interface WorkshopSteps {
  /** Takes a clause in, changed or new. A clause that is as the library has it is no draft. */
  changeClause(family: ClauseFamily, mine: LibraryClause): void;
  changeRule(family: ClauseFamily, mine: Rule): void;
  /** Gives up a draft. */
  drop(key: string): void;
  /** Puts what the user made of a conflict in the place of both sides. */
  settle(conflict: Conflict, mine: LibraryClause | Rule): void;
  /** Works on the library of a file, which passed every check; undefined is the published library. */
  workOn(content: unknown): void;
}

/** The workshop over the published library. */
export function useWorkshop(drafts: Drafts, published: Library): [Workshop, WorkshopSteps] {
  const now = useSyncExternalStore(drafts.subscribe, drafts.read);
  const { under, isImported, importProblems } = useMemo(
    () => underlyingLibrary(now.imported, published),
    [now.imported, published],
  );
  const workshop = useMemo((): Workshop => {
    const all = now.held.map(({ draft }) => draft);
    return {
      published,
      under,
      isImported,
      importProblems,
      library: withDrafts(under, all),
      drafts: all,
      conflicts: now.held.flatMap(({ draft, beside }): Conflict[] => {
        if (beside !== undefined) return [{ draft, theirs: beside.mine, from: "pane" }];
        if (driftOf(under, draft) !== "moved") return [];
        return [{ draft, theirs: underlying(under, draft), from: "library" }];
      }),
      kept: now.kept,
    };
  }, [now, published, under, isImported, importProblems]);

  const steps = useMemo((): WorkshopSteps => {
    const take = (draft: Draft) => {
      if (isSame(underlying(under, draft), draft.mine)) drafts.drop(keyOf(draft));
      else drafts.hold(draft);
    };
    const before = (key: string) => drafts.read().held.find(({ draft }) => keyOf(draft) === key)?.draft;
    return {
      changeClause: (family, mine) => {
        const known = before(clauseKey(mine.id));
        const base =
          known?.kind === "clause"
            ? known.base
            : under.families[family].clauses.find(({ id }) => id === mine.id);
        take({ kind: "clause", family, ...(base && { base }), mine });
      },
      changeRule: (family, mine) => {
        const known = before(ruleKey(family));
        const base = known?.kind === "rule" ? known.base : under.families[family].rule;
        take({ kind: "rule", family, base, mine });
      },
      drop: (key) => drafts.drop(key),
      settle: ({ draft, theirs, from }, mine) => {
        // What was settled with the library is a change of what the library holds now.
        const base = from === "library" ? theirs : draft.base;
        drafts.settle({ ...draft, base, mine } as Draft);
      },
      workOn: (content) => drafts.workOn(content),
    };
  }, [drafts, under]);
  return [workshop, steps];
}

function underlyingLibrary(
  imported: unknown,
  published: Library,
): Pick<Workshop, "under" | "isImported" | "importProblems"> {
  if (imported === undefined) return { under: published, isImported: false, importProblems: [] };
  const loaded = loadLibrary(filesOf("", imported));
  if ("library" in loaded) return { under: loaded.library, isImported: true, importProblems: [] };
  return { under: published, isImported: false, importProblems: loaded.problems };
}
