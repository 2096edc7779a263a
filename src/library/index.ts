// The public surface of the clause library, in reading order.
export type { Library, LibraryClause, Policy } from "./library";
export { rulesOf } from "./library";
export type { LibraryFile, Problem } from "./problem";
export { loadLibrary } from "./load";
export { builtInLibrary } from "./built-in";
export { digestOf } from "./digest";
export type { Standing } from "./vetting";
export { refusalToInsert, standingOf, whoCanVet, wordingDigest, wordingOf } from "./vetting";
