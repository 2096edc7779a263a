// Knows: how to find the names that Microsoft has given up, which retired-names.json lists with their sources.
// Refuses to know: what to do about them.
import type { Source } from "./library";
import list from "./retired-names.json";

/** A name that Microsoft used once, what it says now, and where that was read. */
interface RetiredName {
  readonly name: string;
  readonly current: string;
  readonly source: Source;
}

const NAMES: readonly (RetiredName & { readonly pattern: RegExp })[] = list.map((entry) => ({
  ...entry,
  pattern: new RegExp(`\\b${entry.name.replaceAll(" ", "\\s+")}\\b`, "i"),
}));

/** The retired names that stand in a text as whole words, whatever their case. */
export function retiredNamesIn(text: string): RetiredName[] {
  return NAMES.filter(({ pattern }) => pattern.test(text));
}
