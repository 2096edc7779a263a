// The public surface of the clause library, in reading order.
export type { DefinedTerm, Library, LibraryClause, LibraryFamily, Policy, Vetting, Wording } from "./library";
export { rulesOf, termsOf } from "./library";
export type { LibraryFile, Problem } from "./problem";
export { loadLibrary } from "./load";
export { BUILT_IN_FILES, builtInLibrary } from "./built-in";
export { canonicalJson, digestOf } from "./digest";
export type { Standing } from "./vetting";
export { refusalToInsert, standingOf, whoCanVet, wordingDigest, wordingOf } from "./vetting";
export type { Revised, Revision, Size } from "./revise";
export { higherVersion, newVersion, retired, submitted, vetted } from "./revise";
export type { Hit, Match } from "./search";
export { search } from "./search";
export type { Choose, Conflict } from "./conflict";
export { merge } from "./conflict";
export { takenIn } from "./take-in";
export type { FamilyImpact, Turn } from "./impact";
export { impactOn } from "./impact";
export { inOrderOf, jsonText } from "./json-text";
export { parseStrictJson } from "./strict-json";
export { isWholeLibrary, partsOf, wholeLibrary } from "./one-file";
export { additionsToOffer, wordingsToOffer } from "./offer";
export type { InsertedClause } from "./inserted";
export {
  insertedClauses,
  insertedInSteps,
  libraryFingerprints,
  termWordsOf,
  versionsOf,
  vettingOf,
} from "./inserted";
export { agreementLanguage } from "./agreement-language";
export { openPublished, policyFaults, publishedLibrary } from "./publish";
export { newKeyPair } from "./signature";
export { compareVersions } from "./clause-record";
