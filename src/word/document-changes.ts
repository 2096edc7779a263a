// Knows: how to learn that the open document may have changed.
// Refuses to know: what changed. Word misses events (office-js 4874, 5400), so they are a hint and nothing more.
import { hasWordApi, run } from "./run";

/**
 * Calls `listener` when paragraphs are changed, added or deleted (WordApi 1.6; before that, never).
 * The returned function ends it.
 */
export function onDocumentChange(listener: () => void): () => void {
  if (!hasWordApi("1.6")) return () => undefined;
  let listening = true;
  const hear = async () => {
    if (listening) listener();
  };
  run(async (context) => {
    const { document } = context;
    document.onParagraphChanged.add(hear);
    document.onParagraphAdded.add(hear);
    document.onParagraphDeleted.add(hear);
    await context.sync();
  }).catch(() => {
    // Without the hint the user scans again when it is wanted, as in older versions of Word.
  });
  return () => {
    listening = false;
  };
}

/** Calls `listener` when the cursor may have moved; the returned function ends that. */
export function onSelectionChange(listener: () => void): () => void {
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  const hear = () => listener();
  document.addHandlerAsync(type, hear);
  return () => document.removeHandlerAsync(type, { handler: hear });
}
