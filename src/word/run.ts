// Knows: how work is handed to Word, and which API sets this Word has.
// Refuses to know: the work itself. It never retries: a caller that may repeat a step says so where it does.
import { toWordError, wordError } from "./word-error";

/**
 * Runs `work` against the open document. Proxy objects must not leave `work`.
 * @throws WordError for every failure, whatever raised it.
 */
export async function run<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Word === "undefined") throw wordError("unreachable");
  try {
    return await Word.run(work);
  } catch (cause) {
    throw toWordError(cause);
  }
}

/** Whether this Word has the API set "WordApi" in `version` ("1.4"). */
export function hasWordApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("WordApi", version);
}
