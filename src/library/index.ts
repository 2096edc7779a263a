// The public surface of the clause library, in reading order.
export type { Library, LibraryClause, Policy, Vetting, Wording } from "./library";
export { rulesOf } from "./library";
export type { LibraryFile, Problem } from "./problem";
export { loadLibrary } from "./load";
export { BUILT_IN_FILES, builtInLibrary } from "./built-in";
export { canonicalJson, digestOf } from "./digest";
export type { Standing } from "./vetting";
export { refusalToInsert, standingOf, whoCanVet, wordingDigest, wordingOf } from "./vetting";
export type { Revised, Revision, Size } from "./revise";
export { newVersion, retired, submitted, vetted } from "./revise";
export type { Hit, Match } from "./search";
export { search } from "./search";
export type { Conflict } from "./conflict";
export { takenIn } from "./take-in";
export type { FamilyImpact, Turn } from "./impact";
export { impactOn } from "./impact";
export { inOrderOf, jsonText } from "./json-text";
export { isWholeLibrary, partsOf, wholeLibrary } from "./one-file";
