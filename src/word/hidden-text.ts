// Knows: how hidden text is told from shown text, and which versions of Word can tell.
// Refuses to know: which story a paragraph belongs to, and what its words mean.
import { wordsOnly } from "./paragraph-text";
import { hasWordApi } from "./run";

/** A paragraph's text with all tracked changes accepted: what of it shows, and what of it is hidden. */
export interface PartlyHidden {
  readonly shown: string;
  readonly hidden: string;
}

/** Whether this Word can tell hidden text from the rest at all. Paragraph.getText is WordApi 1.7. */
export function canTellHidden(): boolean {
  return hasWordApi("1.7");
}

/**
 * Asks whether any text of `body` is hidden: after the next sync `hidden` of the answer is false where none is.
 * Undefined where Word cannot be asked, because it is no desktop Word or an older one.
 */
export function askForHidden(body: Word.Body): Word.Font | undefined {
  const canAsk = canTellHidden() && Office.context.requirements.isSetSupported("WordApiDesktop", "1.2");
  return canAsk ? body.font.load("hidden") : undefined;
}

/**
 * Reads in one sync which of the paragraphs hold hidden text; undefined for one that does not. Both texts come from
 * Paragraph.getText, since its `text` holds hidden words or not, as the user's view has it.
 */
export async function readHidden(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
): Promise<(PartlyHidden | undefined)[]> {
  const answers = paragraphs.map((paragraph) => ({
    shown: paragraph.getText(),
    all: paragraph.getText({ IncludeHiddenText: true }),
  }));
  await context.sync();
  return answers.map(({ shown, all }) =>
    wordsOnly(shown.value) === wordsOnly(all.value)
      ? undefined
      : { shown: shown.value, hidden: without(all.value, shown.value) },
  );
}

/** What the user is told of hidden text that was left out. */
export function hiddenNotice(hidden: readonly PartlyHidden[]): string | undefined {
  if (hidden.length === 0) return undefined;
  const first = hidden[0]!.hidden.trim();
  const sample = first.length > 60 ? `${first.slice(0, 60)}…` : first;
  const places = hidden.length === 1 ? "one paragraph" : `${hidden.length} paragraphs`;
  return `Hidden text in ${places} was left out: “${sample}”.`;
}

/** The middle of `all` that `part`, which is `all` with something taken out, lacks. */
function without(all: string, part: string): string {
  let start = 0;
  while (start < part.length && all[start] === part[start]) start++;
  let end = 0;
  while (end < part.length - start && all.at(-1 - end) === part.at(-1 - end)) end++;
  return all.slice(start, all.length - end);
}
