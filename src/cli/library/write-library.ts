// Knows: how changed clauses get into a library's files: checked before a byte is written, and whole files or none.
// Refuses to know: what was changed, and why.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename } from "node:path";
import {
  inOrderOf,
  isWholeLibrary,
  jsonText,
  loadLibrary,
  partsOf,
  type LibraryClause,
  type LibraryFile,
} from "../../library";
import { faultLines, readLibrary, type ReadFile } from "../open-library";

/** What a change of a library adds to a family beside the clauses. */
export interface FamilyAdditions {
  readonly family: string;
  readonly sources: readonly { readonly id: string }[];
}

/**
 * Puts clauses into the library at a path, each in the place of the one with its id or after the last. A library that
 * would not load is not written; the message then names each fault.
 */
export function writeClauses(
  path: string,
  clauses: readonly LibraryClause[],
  additions: readonly FamilyAdditions[] = [],
): { message: string } | undefined {
  const read = readLibrary(path);
  if ("message" in read) return read;
  if (read.onDisk.some(({ content }) => isWholeLibrary(content) && "published" in content)) {
    return {
      message: `Nothing was written, for ${path} is a published library; change the files that it was published from.`,
    };
  }
  const changed = read.onDisk.map((file) => ({ ...file, content: JSON.parse(file.text) as unknown }));
  const families = changed.flatMap(({ content }) => (isWholeLibrary(content) ? content.families : [content]));
  for (const clause of clauses) put(clause, "clauses", familyOf(families, clause.family));
  for (const { family, sources } of additions)
    for (const source of sources) put(source, "sources", familyOf(families, family));

  const parts = changed.flatMap(({ path: file, content }): LibraryFile[] =>
    isWholeLibrary(content) ? partsOf(basename(file), content) : [{ file: basename(file), content }],
  );
  const loaded = loadLibrary(parts);
  if ("problems" in loaded) {
    return {
      message: `Nothing was written, for the library would not load:\n${faultLines(loaded.problems, path)}`,
    };
  }
  const texts = changed.map((file, index) => ({ file: read.onDisk[index]!, text: jsonText(file.content) }));
  return replaceFiles(texts.filter(({ file, text }) => text !== file.text));
}

/** Families of a library that was loaded have this shape. */
interface RawFamily {
  readonly family: string;
  readonly clauses: { id: string }[];
  readonly sources: { id: string }[];
}

function familyOf(families: readonly unknown[], family: string): RawFamily {
  return (families as readonly RawFamily[]).find((candidate) => candidate.family === family)!;
}

function put(item: { readonly id: string }, list: "clauses" | "sources", family: RawFamily): void {
  const items = family[list];
  const at = items.findIndex(({ id }) => id === item.id);
  const placed = inOrderOf(items[at] ?? items[0], item) as { id: string };
  if (at < 0) items.push(placed);
  else items[at] = placed;
}

/** New files stand complete beside the old ones before the first old one is replaced. */
function replaceFiles(
  changes: readonly { readonly file: ReadFile; readonly text: string }[],
): { message: string } | undefined {
  const beside = changes.map(({ file, text }) => ({
    path: file.path,
    written: writeBeside(file.path, text),
  }));
  const meanwhile = changes.find(({ file }) => readText(file.path) !== file.text);
  if (meanwhile !== undefined) {
    for (const { written } of beside) rmSync(written);
    return {
      message: `Nothing was written, for ${meanwhile.file.path} was changed by another program in the meantime; try again.`,
    };
  }
  for (const { path, written } of beside) renameSync(written, path);
  return undefined;
}

function readText(path: string): string {
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}

/** Writes a file so that it is there whole or not at all, even if the machine stops in between. */
export function writeWhole(path: string, text: string, mode = 0o666): void {
  renameSync(writeBeside(path, text, mode), path);
}

function writeBeside(path: string, text: string, mode = 0o666): string {
  const beside = `${path}.${process.pid}.new`;
  const file = openSync(beside, "w", mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return beside;
}
