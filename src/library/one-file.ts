// Knows: how a whole library stands in one file: the members of the header, and the families in a list.
// Refuses to know: whether it is a good library (load.ts), and how it is signed (publish.ts).
import { CLAUSE_FAMILIES } from "../core";
import type { Library } from "./library";
import type { LibraryFile } from "./problem";

/** Whether a file's content is a whole library in one. */
export function isWholeLibrary(content: unknown): content is { readonly families: readonly unknown[] } {
  return (
    typeof content === "object" &&
    content !== null &&
    "families" in content &&
    Array.isArray(content.families)
  );
}

/** The parts of a library that is one file, as {@link loadLibrary} takes them; what publication added is left out. */
export function partsOf(file: string, content: { readonly families: readonly unknown[] }): LibraryFile[] {
  const { families, ...header } = content;
  delete (header as { published?: unknown }).published;
  return [header, ...families].map((part) => ({ file, content: part }));
}

/** A library as the content of one file. */
export function wholeLibrary({ families, ...header }: Library) {
  return { ...header, families: CLAUSE_FAMILIES.map((family) => families[family]) };
}
