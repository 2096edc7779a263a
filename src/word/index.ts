// The public surface of word, in reading order: the one door to the open document.
export { hasWordApi } from "./run";
export { readAgreement } from "./read-agreement";
export { insertClause } from "./insert-clause";
export { goTo } from "./go-to";
export { onDocumentChange } from "./document-changes";
