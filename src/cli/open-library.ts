// Knows: how a library file of the user, or the built-in library, is opened and stamped.
// Refuses to know: what a library must hold (src/library checks it).
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { RuleSet } from "../core";
import {
  builtInLibrary,
  digestOf,
  isWholeLibrary,
  loadLibrary,
  openPublished,
  parseStrictJson,
  partsOf,
  rulesOf,
  type Library,
  type LibraryFile,
  type Problem,
} from "../library";
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
  const read = readLibrary(path);
  if ("message" in read) return read;
  const loaded = loadLibrary(read.files);
  if ("problems" in loaded)
    return { message: `The library ${path} cannot be used:\n${faultLines(loaded.problems, path)}` };
  const [{ content }] = read.onDisk as [ReadFile];
  if (isWholeLibrary(content) && "published" in content) {
    const opened = await openPublished(basename(path), content);
    if ("message" in opened)
      return { message: `The published library ${path} cannot be used: ${opened.message}` };
  }
  return stamped(loaded.library);
}

/** One fault a line, each with its file and its place in it. */
export function faultLines(problems: readonly Problem[], path: string): string {
  return problems.map((fault) => `  ${fault.file || path} ${fault.path}: ${fault.message}`).join("\n");
}

async function stamped(library: Library): Promise<OpenedLibrary> {
  return {
    library,
    rules: rulesOf(library),
    stamp: { id: library.id, version: library.version, digest: await digestOf(library) },
  };
}

/** A file on disk as it was read. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly content: unknown;
}

/** A library's files on disk, and its parts: one file may hold them all. */
export interface ReadLibrary {
  readonly onDisk: readonly ReadFile[];
  readonly files: readonly LibraryFile[];
}

/** One file with the members of the header and `families`, a list; or the header with the family files beside it. */
export function readLibrary(path: string): ReadLibrary | { message: string } {
  try {
    const first = readJson(path);
    if (isWholeLibrary(first.content))
      return { onDisk: [first], files: partsOf(basename(path), first.content) };
    const folder = dirname(path);
    const others = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== basename(path));
    const onDisk = [first, ...others.sort().map((name) => readJson(join(folder, name)))];
    return { onDisk, files: onDisk.map((file) => ({ file: basename(file.path), content: file.content })) };
  } catch (error) {
    return { message: `The library ${path} cannot be read: ${(error as Error).message}` };
  }
}

/** @throws Error that names the file and what is wrong with it. */
export function readJson(path: string): ReadFile {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  try {
    return { path, text, content: parseStrictJson(text) };
  } catch (error) {
    throw new Error(`${path} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}
