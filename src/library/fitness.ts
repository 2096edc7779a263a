// Knows: what a library must pass before it is published or takes the place of another: the whole bench.
// Refuses to know: the checks themselves.
import { runBench, type Fault } from "./bench";
import type { LibraryFile } from "./problem";

/** What keeps a library from being used, a sentence each; none where it is fit. `on` is today's ISO date. */
export type Fitness = (files: readonly LibraryFile[], on: string) => Promise<readonly string[]>;

/** Warnings keep no library from being used. Lets others work between two clauses. */
export const fitness: Fitness = async (files, on) => {
  const afterClause = () => new Promise<void>((resolve) => setTimeout(resolve));
  const { clauses, faults } = await runBench(files, { on, afterClause });
  const failures = <Some extends Fault>(some: readonly Some[]) =>
    some.filter(({ severity }) => severity === "failure");
  return [
    ...failures(faults).map(({ clause, file, message }) => `${clause ?? file ?? "The library"}: ${message}`),
    ...clauses.flatMap(({ clause, checks }) =>
      failures(checks.flatMap((check) => check.faults)).map(({ message }) => `${clause}: ${message}`),
    ),
  ];
};
