// Knows: one clause of the smallest library, as a value to change.
// Refuses to know: files.
import { loadLibrary, type Library, type LibraryClause } from "../../src/library";
import { smallLibrary } from "./small-library";

/** The smallest library, loaded. */
export function aLibrary(): Library {
  const loaded = loadLibrary(smallLibrary());
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.library;
}

/** Its CPOR clause: a draft of the version 1.0.0 that Ada made on 2026-11-22. */
export function aClause(change: Partial<LibraryClause> = {}): LibraryClause {
  return { ...aLibrary().families.cpor.clauses[0]!, ...change };
}
