// Knows: how a fault in a library file is told to the person who can mend it.
// Refuses to know: which faults there are.

/** A library file by its name, with the value that its JSON holds. */
export interface LibraryFile {
  readonly file: string;
  readonly content: unknown;
}

/** What is asked of a library before its wordings are tried. */
export type LoadCheck =
  | "shape"
  | "straight-quotes"
  | "consistency"
  | "fill-ins"
  | "mandatory-elements"
  | "terms"
  | "microsoft-names";

/** What a fault is about. */
export interface About {
  /** The words concerned, as they stand. */
  readonly words?: string;
  /** The clause elements concerned. */
  readonly elements?: readonly string[];
}

/** A fault in a library file. */
export interface Problem extends About {
  readonly check: LoadCheck;
  readonly file: string;
  /** Where in the file, such as `clauses[0].fillIns[2].kind`; "" is the whole file. */
  readonly path: string;
  /** What is wrong and the way out. */
  readonly message: string;
}

/** Spells a path as JavaScript would: `clauses[0].text`. */
export function pathText(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? key : `${path}.${key}`;
  }, "");
}
