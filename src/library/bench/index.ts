// The public surface of the bench, in reading order.
export type * from "./report";
export { CHECKS } from "./report";
export { runBench } from "./bench";
