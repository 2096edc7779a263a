// Knows: which files can be read, by their names, and how text files are decoded.
// Refuses to know: what stands in them; the readers of the formats do.
import { lstatSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Agreement } from "../core";
import { readDocx, type DocxProblem } from "../docx";
import { readMarkdown } from "./markdown";
import { readPlainText } from "./plain-text";

const WORD_FILES = [".docx", ".docm", ".dotx", ".dotm"];
const READABLE = [...WORD_FILES, ".md", ".txt"];
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Reads one file by its extension; a name that promises no text is read as a Word document. */
export function readAgreementFile(path: string): { agreement: Agreement } | { problem: DocxProblem } {
  const bytes = readBytes(path);
  if ("problem" in bytes) return bytes;
  const kind = extname(path).toLowerCase();
  if (kind !== ".md" && kind !== ".txt") return readDocx(bytes.bytes);
  const text = decode(bytes.bytes);
  if (text.includes("\0"))
    return problem("unsupported", `This is no text file, although its name ends in "${kind}".`);
  return { agreement: kind === ".md" ? readMarkdown(text) : readPlainText(text) };
}

/**
 * The files that a path stands for: itself, or all readable files of a folder and the folders in it, sorted by
 * code units. Hidden entries, Word's lock files ("~$...") and links to folders are passed over.
 */
export function filesAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !name.startsWith(".") && !name.startsWith("~$"))
    .flatMap((name) => {
      const inner = join(path, name);
      if (lstatSync(inner).isDirectory()) return filesAt(inner);
      return READABLE.includes(extname(name).toLowerCase()) ? [inner] : [];
    });
}

function readBytes(path: string): { bytes: Uint8Array } | { problem: DocxProblem } {
  try {
    const { size } = statSync(path);
    if (size > MAX_FILE_BYTES)
      return problem(
        "too-large",
        `The file has ${size} bytes; files above ${MAX_FILE_BYTES} bytes are not read.`,
      );
    return { bytes: new Uint8Array(readFileSync(path)) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return problem("not-a-docx", "There is no such file or folder.");
    return problem("unsupported", `The file cannot be opened: ${message}.`);
  }
}

/** UTF-8, or UTF-16 with a byte order mark; bytes that are neither are taken as Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function problem(code: DocxProblem["code"], message: string): { problem: DocxProblem } {
  return { problem: { code, message } };
}
