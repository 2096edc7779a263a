// Knows: how to analyse in slices short enough for whatever else the thread has to do.
// Refuses to know: whether that thread is the pane's or a worker's.
import { scanInSteps, ScanMemory, type Agreement, type Analysis } from "../../core";
import { builtInLibrary, rulesOf } from "../../library";
import { aMoment, type Analyst } from "./analyst";

/** Milliseconds; a frame of the screen has 16. */
const SLICE = 12;

/** An analyst on the thread that calls it. It remembers the agreement, so that the next analysis of it is short. */
export function analystInSlices(): Analyst {
  const builtIn = rulesOf(builtInLibrary());
  let memory = new ScanMemory();
  let remembered = builtIn;
  return async (
    agreement: Agreement,
    onShare: (share: number) => void,
    rules = builtIn,
  ): Promise<Analysis> => {
    // What is remembered was found by other rules.
    if (rules !== remembered) memory = new ScanMemory();
    remembered = rules;
    const steps = scanInSteps(agreement, rules, memory);
    let began = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - began < SLICE) continue;
      onShare(step.value);
      await aMoment();
      began = performance.now();
    }
  };
}
