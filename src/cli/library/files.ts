// Knows: which files a call names, and what is read beside them so that they make a library.
// Refuses to know: what a library must hold (src/library checks it).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { BUILT_IN_FILES, type LibraryFile } from "../../library";

export interface NamedFiles {
  /** Everything that is needed of a library. */
  readonly files: readonly LibraryFile[];
  /** Those of them that the call names; all where it names a whole library or none. */
  readonly named: readonly LibraryFile[];
}

/**
 * Reads the named files. One may hold a whole library: a header's members and `families`. With a header come the
 * families in its folder; with families alone comes the rest of the library in their folder, or of the built-in one.
 * Without any name it is the built-in library.
 */
export function readNamed(paths: readonly string[]): NamedFiles | { readonly message: string } {
  try {
    if (paths.length === 0) return { files: BUILT_IN_FILES, named: BUILT_IN_FILES };
    const named = paths.flatMap(partsOf);
    if (named.some(({ content }) => familyOf(content) === undefined)) {
      const isWhole = named.some(({ content }) => familyOf(content) !== undefined);
      const files = isWhole ? named : [...named, ...besides(paths[0]!, paths)];
      return { files, named: files };
    }
    const rest = restOfLibrary(paths);
    const families = new Set(named.map(({ content }) => familyOf(content)));
    return { files: [...rest.filter(({ content }) => !families.has(familyOf(content))), ...named], named };
  } catch (error) {
    return { message: (error as Error).message };
  }
}

/** The library that family files belong to: the one whose header lies beside them, or the built-in one. */
function restOfLibrary(paths: readonly string[]): readonly LibraryFile[] {
  const header = join(dirname(paths[0]!), "library.json");
  return existsSync(header) ? [...partsOf(header), ...besides(header, [header, ...paths])] : BUILT_IN_FILES;
}

/** The other JSON files in the folder of a file. */
function besides(path: string, except: readonly string[]): LibraryFile[] {
  const folder = dirname(path);
  const known = new Set(except.map((other) => basename(other)));
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && !known.has(name));
  return names.sort().flatMap((name) => partsOf(join(folder, name)));
}

function familyOf(content: unknown): unknown {
  return typeof content === "object" && content !== null && "family" in content ? content.family : undefined;
}

/** A file's parts: itself, or the header and the families that it holds. */
function partsOf(path: string): LibraryFile[] {
  const file = basename(path);
  const content = readJson(path);
  if (typeof content !== "object" || content === null || !("families" in content)) return [{ file, content }];
  const { families, ...header } = content;
  if (!Array.isArray(families)) return [{ file, content }];
  // What publication added says nothing about the library itself.
  delete (header as { published?: unknown }).published;
  const parts = families.map((part: unknown, at) => ({ file: `${file} families[${at}]`, content: part }));
  return [{ file, content: header }, ...parts];
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}
