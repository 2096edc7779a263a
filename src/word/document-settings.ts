// Knows: how the add-in's own notes are kept in the document: as one of its settings, which no reader of the text sees.
// Refuses to know: what they say. Losing them is harmless, so no failure is ever told.

const NAME = "partner-clauses.insertion";
/** Word on the web breaks where an add-in keeps much in a document (office-js 2408, 6216). */
const MOST_CHARACTERS = 50_000;

/** What was kept, as far as Word had it when the pane was opened or last wrote it; undefined where there is nothing. */
export function recall(): unknown {
  try {
    return Office.context.document.settings.get(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps `value` in the document, outside the batches of the Word API. Resolves to whether it stands there: Word on the
 * web was seen to say yes and keep nothing (office-js 1742, 5910), so it is read back.
 */
export async function remember(value: unknown): Promise<boolean> {
  try {
    const written = JSON.stringify(value);
    if (written.length > MOST_CHARACTERS) return false;
    const { settings } = Office.context.document;
    settings.set(NAME, value);
    const saved = await asked((done) => settings.saveAsync(done));
    if (!saved || !(await asked((done) => settings.refreshAsync(done)))) return false;
    return JSON.stringify(settings.get(NAME)) === written;
  } catch {
    return false;
  }
}

function asked(ask: (done: (result: Office.AsyncResult<unknown>) => void) => void): Promise<boolean> {
  return new Promise((resolve) =>
    ask(({ status }) => resolve(status === Office.AsyncResultStatus.Succeeded)),
  );
}
