// Knows: how a library file of the user, or the built-in library, is opened and stamped.
// Refuses to know: what a library must hold (src/library checks it).
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { RuleSet } from "../core";
import { builtInLibrary, digestOf, loadLibrary, rulesOf, type Library, type LibraryFile } from "../library";
import type { LibraryStamp } from "./scan-result";

export interface OpenedLibrary {
  readonly library: Library;
  /** Made once: the analysis prepares each set of rules on its first use. */
  readonly rules: RuleSet;
  readonly stamp: LibraryStamp;
}

/** Opens the library of `--library`, or the built-in one; a message names each fault with its place in the file. */
export async function openLibrary(path: string | undefined): Promise<OpenedLibrary | { message: string }> {
  if (path === undefined) return stamped(builtInLibrary());
  let files: LibraryFile[];
  try {
    files = libraryFiles(path);
  } catch (error) {
    return { message: `The library ${path} cannot be read: ${(error as Error).message}` };
  }
  const loaded = loadLibrary(files);
  if ("library" in loaded) return stamped(loaded.library);
  const faults = loaded.problems.map((fault) => `  ${fault.file || path} ${fault.path}: ${fault.message}`);
  return { message: `The library ${path} cannot be used:\n${faults.join("\n")}` };
}

async function stamped(library: Library): Promise<OpenedLibrary> {
  return {
    library,
    rules: rulesOf(library),
    stamp: { id: library.id, version: library.version, digest: await digestOf(library) },
  };
}

/** One file with the members of the header and `families`, a list; or the header with the family files beside it. */
function libraryFiles(path: string): LibraryFile[] {
  const content: unknown = readJson(path);
  if (
    typeof content === "object" &&
    content !== null &&
    "families" in content &&
    Array.isArray(content.families)
  ) {
    const { families, ...header } = content;
    const parts: unknown[] = families as unknown[];
    return [header, ...parts].map((part) => ({ file: basename(path), content: part }));
  }
  const folder = dirname(path);
  const others = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== basename(path));
  return [basename(path), ...others.sort()].map((file) => ({ file, content: readJson(join(folder, file)) }));
}

function readJson(path: string): unknown {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}
