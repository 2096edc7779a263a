// The public surface of word, in reading order: the one door to the open document.
export { hasWordApi } from "./run";
export { readAgreement } from "./read-agreement";
export { readSelection } from "./read-selection";
export { previewInsertion, type InsertionPreview } from "./preview-insertion";
export { insertClause, type Insertion, type InsertOptions } from "./insert-clause";
export { repairClause } from "./repair-clause";
export { goTo } from "./go-to";
export { goToClause, unwrapClause, type ClausePlace } from "./clause-place";
export { updateClause, type ClauseUpdate } from "./update-clause";
export { onDocumentChange, onSelectionChange } from "./document-changes";
export { recall, remember } from "./document-settings";
