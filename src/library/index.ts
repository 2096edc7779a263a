// The public surface of the clause library, in reading order.
export type { Library } from "./library";
export { rulesOf } from "./library";
export type { LibraryFile, Problem } from "./problem";
export { loadLibrary } from "./load";
export { builtInLibrary } from "./built-in";
export { wordingsToOffer } from "./offer";
export { agreementLanguage } from "./agreement-language";
export { digestOf } from "./digest";
