// Knows: what a library must pass before it is published or takes the place of another.
// Refuses to know: the checks themselves.
import { standingOf } from "./vetting";
import { loadLibrary } from "./load";
import type { LibraryFile } from "./problem";

/** What keeps a library from being used, a sentence each; none where it is fit. `on` is today's ISO date. */
export type Fitness = (files: readonly LibraryFile[], on: string) => Promise<readonly string[]>;

export const fitness: Fitness = async (files) => {
  const loaded = loadLibrary(files);
  if ("problems" in loaded)
    return loaded.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`);
  const clauses = Object.values(loaded.library.families).flatMap((family) => family.clauses);
  const standings = await Promise.all(clauses.map(standingOf));
  return clauses
    .filter((_, index) => standings[index] === "voided")
    .map(({ id }) => `${id}: The wording was changed after it was vetted; have it vetted again.`);
};
