// Knows: the shape of word-api.json, the generated table of Word's JavaScript API, and how to ask it questions.
// Refuses to know: how the table is made (generate.ts) and who implements which member.
import table from "./word-api.json";

/** A requirement set and its lowest version, such as "WordApi 1.3"; "WordApi BETA" is never advertised. */
export type ApiSet = string;

/**
 * One type as it travels: alternatives of a union joined by "|". An alternative is `string`, `number`, `boolean`,
 * `Date`, `any`, `object`, a class or enum of the Word namespace, or a string literal in quotes; `[]` marks arrays.
 */
export type WireType = string;

export interface ApiMember {
  kind: "property" | "method" | "event";
  set: ApiSet;
  /** Type of the property, or what the method returns. */
  type: WireType;
  readonly?: true;
  /** Types of a method's parameters; a trailing "?" marks one that may be left out, a leading "..." the rest. */
  parameters?: WireType[];
}

export interface ApiClass {
  /** Class of the items, for a collection. */
  items?: string;
  /** The add-in may create it itself by `Word.X.newObject(context)`. */
  creatable?: true;
  members: Record<string, ApiMember>;
}

export interface WordApiTable {
  classes: Record<string, ApiClass>;
  /** The values of each enum, by its client-side name; values are what travels. */
  enums: Record<string, Record<string, string>>;
}

export const wordApi: WordApiTable = table as WordApiTable;

/** True when `advertised` (name to version, such as {WordApi: "1.3"}) contains the set. */
export function isAdvertised(set: ApiSet, advertised: Record<string, string>): boolean {
  const [name, wanted] = set.split(" ");
  const offered = advertised[name];
  if (!offered || wanted === "BETA") return false;
  const [a, b] = [offered, wanted].map((version) => version.split(".").map(Number));
  return a[0] > b[0] || (a[0] === b[0] && (a[1] ?? 0) >= (b[1] ?? 0));
}
