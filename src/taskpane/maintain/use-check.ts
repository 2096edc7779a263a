// Knows: when the bench is run on a clause that is being edited: once the user pauses, and always on the newest state.
// Refuses to know: what the bench checks (src/library/bench), and on which thread.
import { useEffect, useState } from "react";
import { type Library, wholeLibrary } from "../../library";
import type { ClauseReport, LibraryFault } from "../../library/bench";
import { Interrupted } from "./jobs/job";
import { useTools } from "./tools";

/** Milliseconds without a change, after which the bench is run. */
const PAUSE = 400;

/** The last result, which is older than the clause while `running`; none while the first one is awaited. */
export interface Check {
  readonly running: boolean;
  readonly report?: ClauseReport;
  /** Faults of the library outside its clauses, such as in a rule. */
  readonly faults: readonly LibraryFault[];
  /** The bench itself broke down. */
  readonly failed: boolean;
}

/** The bench's result on the clause `id` of the library. */
export function useCheck(library: Library, id: string): Check {
  const { work, today } = useTools();
  const [done, setDone] = useState<{ library: Library; id: string; check: Omit<Check, "running"> }>();
  useEffect(() => {
    const stop = new AbortController();
    const pause = setTimeout(() => {
      work("check", { content: wholeLibrary(library), on: today, clause: id }, { signal: stop.signal }).then(
        ({ clauses, faults }) => {
          const report = clauses.find(({ clause }) => clause === id);
          setDone({ library, id, check: { ...(report && { report }), faults, failed: false } });
        },
        (error: unknown) => {
          if (error instanceof Interrupted) return;
          setDone({ library, id, check: { faults: [], failed: true } });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [library, id, today, work]);
  if (done?.id !== id) return { running: true, faults: [], failed: false };
  return { ...done.check, running: done.library !== library };
}

/** What is wrong at a place in the clause, such as "body[2]" or "fillIns[0].label", in words; undefined where nothing is. */
export function problemAt({ report }: Check, place: string, exactly = false): string | undefined {
  const faults = report?.checks.flatMap((check) => check.faults) ?? [];
  const messages = faults.flatMap(({ path, message }) => {
    if (path === undefined) return [];
    const within = withinClause(path);
    const concerns =
      within === place || (!exactly && /^[.[]/.test(within.slice(place.length)) && within.startsWith(place));
    return concerns ? [message] : [];
  });
  return messages.length === 0 ? undefined : [...new Set(messages)].join(" ");
}

/** The place in the clause of a path in its file: "body[2]" of "clauses[3].body[2]". */
export function withinClause(path: string): string {
  return path.replace(/^clauses\[\d+\]\.?/, "");
}
