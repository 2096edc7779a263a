// The public surface of docx, in reading order.
export { readDocx } from "./read-docx";
export type { DocxProblem } from "./problem";
