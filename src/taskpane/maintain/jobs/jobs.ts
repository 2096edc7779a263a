// Knows: the jobs of the workshop by name, with what goes in and what comes out.
// Refuses to know: on which thread they run, and how their results are shown.
import { matchCues, type Agreement, type CueMatches, type SoughtCue } from "../../../core";
import { runBench, type BenchReport } from "../../../library/bench";
import { filesOf } from "../library-file";
import { type ImpactInput, impactOnFiles, type ImpactReport } from "./impact";
import { inSteps, type Job } from "./job";

/** Every job. Input and output are values that can be sent to a worker. */
export interface Jobs {
  /** Looks for cues in an agreement. */
  readonly match: Job<{ agreement: Agreement; cues: readonly SoughtCue[] }, CueMatches>;
  /** Runs the bench on a library in one file: on one clause, or on all of them and the standard ones together. */
  readonly check: Job<{ content: unknown; on: string; clause?: string }, BenchReport>;
  /** Compares the verdicts on agreements under two sets of rules. */
  readonly impact: Job<ImpactInput, ImpactReport>;
}
export type JobName = keyof Jobs;

export const JOBS: Jobs = {
  match: ({ agreement, cues }, pause) => inSteps(matchCues(agreement, cues), pause),
  check: ({ content, on, clause }, pause) =>
    runBench(filesOf("", content), {
      on,
      ...(clause !== undefined && { only: new Set([clause]) }),
      afterClause: (done, of) => pause(done / of),
    }),
  impact: impactOnFiles,
};
