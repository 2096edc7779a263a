// Knows: how a file that the user chose becomes a library, or the whole list of what is wrong with it.
// Refuses to know: what becomes of the library.
import { type Library, loadLibrary, parseStrictJson, type Problem } from "../../library";
import { bytesOf } from "./chosen-files";
import { filesOf } from "./library-file";
import { TEXTS } from "./texts";

/** A library file is about 400 KB; this is plenty, and no more than a pane can hold twice. */
const MOST_BYTES = 20 * 1024 * 1024;

export type Imported =
  { readonly library: Library; readonly content: unknown } | { readonly problems: readonly Problem[] };

export async function importLibrary(file: File): Promise<Imported> {
  const refuse = (message: string): Imported => ({
    problems: [{ check: "shape", file: file.name, path: "", message }],
  });
  if (file.size > MOST_BYTES) return refuse(TEXTS.fileTooLarge);
  let content: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await bytesOf(file));
    content = parseStrictJson(text);
  } catch (error) {
    return refuse(TEXTS.noJson((error as Error).message));
  }
  const loaded = loadLibrary(filesOf(file.name, content));
  return "problems" in loaded ? loaded : { library: loaded.library, content };
}
