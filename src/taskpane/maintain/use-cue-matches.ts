// Knows: when cues that are being edited are looked for: once the user pauses, and always the newest.
// Refuses to know: how they are found, and how the places are shown.
import { useEffect, useState } from "react";
import type { Agreement, CueMatches, SoughtCue } from "../../core";
import { useTools } from "./tools";

const PAUSE = 300;

/** The places of the cues in the agreement; the last ones known while new ones are looked for, undefined before. */
export function useCueMatches(
  agreement: Agreement | undefined,
  cues: readonly SoughtCue[],
): CueMatches | undefined {
  const { work } = useTools();
  const [found, setFound] = useState<CueMatches>();
  const wanted = JSON.stringify(cues);
  useEffect(() => {
    if (agreement === undefined) return undefined;
    const stop = new AbortController();
    const pause = setTimeout(() => {
      const input = { agreement, cues: JSON.parse(wanted) as SoughtCue[] };
      // A search that was ended, or broke down, shows nothing new.
      work("match", input, { signal: stop.signal }).then(setFound, () => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [agreement, wanted, work]);
  return agreement === undefined ? undefined : found;
}
