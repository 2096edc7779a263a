// Knows: what a job is: work on a library that takes longer than a key press, with pauses in which it can be ended.
// Refuses to know: which jobs there are, and on which thread they run.

/** Says how much is done, from 0 to 1, and lets others work; rejects with an {@link Interrupted} to end the job. */
export type Pause = (share: number) => Promise<void>;

export type Job<Input, Output> = (input: Input, pause: Pause) => Promise<Output>;

/** What whoever has a job done may want besides its output. */
export interface JobOptions {
  readonly onShare?: (share: number) => void;
  /** Ends the job at its next pause. */
  readonly signal?: AbortSignal;
}

/** The job was ended because nobody waits for it any more. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Milliseconds; a frame of the screen has 16. */
const SLICE = 12;

/** The pauses of one job. Those that follow each other closely cost nothing. */
export function pauses({ onShare, signal }: JobOptions = {}): Pause {
  let began = performance.now();
  return async (share) => {
    if (performance.now() - began < SLICE) return;
    onShare?.(share);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw new Interrupted("The job was ended.");
    began = performance.now();
  };
}

/** Goes through steps that yield the share that is done, with a pause at each. */
export async function inSteps<Output>(steps: Generator<number, Output>, pause: Pause): Promise<Output> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause(step.value);
  }
}
