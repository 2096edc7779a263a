// The public surface of the clause library, in reading order.
export type { Library } from "./library";
export { rulesOf } from "./library";
export type { LibraryFile, Problem } from "./problem";
export { loadLibrary } from "./load";
export { BUILT_IN_FILES, builtInLibrary } from "./built-in";
export { digestOf } from "./digest";
