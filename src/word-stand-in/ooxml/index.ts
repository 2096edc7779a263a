// Knows: what of the OOXML model others may use.
// Refuses to know: nothing else; it only names.

export { WordDocument, type TrackingMode } from "./document";
export { Package, DocumentError, OFFICE_TYPE, type Relationship } from "./package";
export type { Position, Selection } from "./anchor";
export { textOf, type TextView } from "./text";
