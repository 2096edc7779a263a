// Knows: how the parts of a library file are called when something is wrong with one of them.
// Refuses to know: how a whole library stands in one file (src/library/one-file.ts), and where files come from.
import { isWholeLibrary, type LibraryFile, partsOf } from "../../library";

/** The parts of a library file, each named after the file and what it holds, so that a problem in it can be found. */
export function filesOf(name: string, content: unknown): LibraryFile[] {
  if (!isWholeLibrary(content)) return [{ file: name, content }];
  return partsOf(name, content).map((part, index) => ({
    ...part,
    file: index === 0 ? name : `${name} ${familyName(part.content, index - 1)}`.trim(),
  }));
}

function familyName(part: unknown, index: number): string {
  const named = typeof part === "object" && part !== null && "family" in part ? part.family : undefined;
  return typeof named === "string" ? named.slice(0, 40) : `families[${index}]`;
}
