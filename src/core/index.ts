// The public surface of core, in reading order.
export * from "./agreement";
export * from "./finding";
export type * from "./trace";
export * from "./clause";
export * from "./fill-in";
export type { PartyTerm } from "./party-terms";
export * from "./adapt-terms";
export * from "./word-diff";
export * from "./surroundings";
export type { Placement } from "./safe-place";
export * from "./insertion-plan";
export * from "./suggested-place";
export * from "./rule";
export { compileCue } from "./cue";
export * from "./cue-matches";
export { unchangedEnds } from "./outline";
export { ScanMemory } from "./memory";
export * from "./scan";
