import { ScanMemory, type Agreement } from "../../src/core";
import { read, type Reading } from "../../src/core/reading";
import type { Unit } from "../../src/core/unit";
import { builtInLibrary, rulesOf } from "../../src/library";

const rules = rulesOf(builtInLibrary());

/** A reading with the units of every block, where the analysis would read closely only those that may matter. */
export function readWhole(agreement: Agreement): Reading & { units: Unit[] } {
  const steps = read(agreement, rules, new ScanMemory());
  let step = steps.next();
  while (!step.done) step = steps.next();
  const reading = step.value;
  return { ...reading, units: reading.blocks.flatMap((block) => reading.unitsOf(block)) };
}
