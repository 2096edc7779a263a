// Knows: what an analyst is: somebody who analyses an agreement without ever keeping the pane from answering.
// Refuses to know: where the work is done.
import type { Agreement, Analysis, RuleSet } from "../../core";

/**
 * Analyses an agreement by the rules, those of the built-in library unless others are given; `onShare` is told how
 * much is done, from 0 to 1, never decreasing. One agreement at a time. Rejects only where the analysis itself breaks
 * down.
 */
export type Analyst = (
  agreement: Agreement,
  onShare: (share: number) => void,
  rules?: RuleSet,
) => Promise<Analysis>;

/** Lets clicks, keys and paint come in between. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
