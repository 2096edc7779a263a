// Knows: what of the OOXML model others may use.
// Refuses to know: nothing else; it only names.

export { WordDocument, type TrackingMode } from "./document";
export { DocumentError, OFFICE_TYPE } from "./package";
export type { Position } from "./anchor";
export { textOf } from "./text";
