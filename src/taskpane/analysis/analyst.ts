// Knows: what an analyst is: somebody who analyses an agreement without ever keeping the pane from answering.
// Refuses to know: where the work is done.
import type { Agreement, Analysis } from "../../core";

/**
 * Analyses an agreement; `onShare` is told how much is done, from 0 to 1, never decreasing. One agreement at a time.
 * Rejects only where the analysis itself breaks down.
 */
export type Analyst = (agreement: Agreement, onShare: (share: number) => void) => Promise<Analysis>;

/** Lets clicks, keys and paint come in between. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
