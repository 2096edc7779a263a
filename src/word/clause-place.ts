// Knows: how a clause that a scan found is found again in the document, selected, and freed from its content control.
// Refuses to know: what it says, and how it is updated.
import type { Agreement } from "../core";
import { isText, readableText } from "./paragraph-text";
import { loadParagraphs } from "./paragraphs";
import { hasWordApi, run } from "./run";
import { WordError } from "./word-error";

/** A clause as the scan found it. */
export interface ClausePlace {
  /** Indexes into the paragraphs of the agreement, all of the body, the last included. */
  readonly from: number;
  readonly to: number;
  /** Word's id of the control that marks it. */
  readonly control?: number;
}

/** The clause in the document of today. Its proxy objects are good for the run in which it was found. */
export interface FoundClause {
  readonly control: Word.ContentControl | undefined;
  /** Index of its first paragraph in the body; 0 where the control tells which they are. */
  readonly start: number;
  readonly paragraphs: readonly Word.Paragraph[];
}

/**
 * Finds the clause, in one sync, two where text of it is deleted or hidden.
 * @throws WordError of kind "document-changed" when its paragraphs do not say any more what the scan read.
 */
export async function findClause(
  context: Word.RequestContext,
  { paragraphs }: Agreement,
  { from, to, control: id }: ClausePlace,
): Promise<FoundClause> {
  const texts = paragraphs.slice(from, to + 1).map(({ text }) => text);
  const { document } = context;
  const control = id === undefined ? undefined : document.contentControls.getByIdOrNullObject(id).load("id");
  const loaded = loadParagraphs(control ?? document.body);
  await context.sync();
  if (control?.isNullObject) throw changed();

  const { items } = loaded;
  const start = control ? 0 : startOf(items, texts, from);
  const found = items.slice(start, start + texts.length);
  if (found.length !== texts.length || (control && items.length !== texts.length)) throw changed();
  const others = found.filter(({ text }, at) => !isText(text, texts[at]!));
  if (others.length > 0 && !(await saySo(context, found, texts))) throw changed();
  return { control, start, paragraphs: found };
}

/** Where the texts stand: at the place where they stood, or where else all of them do. */
function startOf(items: readonly Word.Paragraph[], texts: readonly string[], from: number): number {
  const standAt = (start: number): boolean =>
    texts.every((text, at) => items[start + at] !== undefined && isText(items[start + at]!.text, text));
  if (standAt(from)) return from;
  const elsewhere = items.findIndex((_, start) => standAt(start));
  return elsewhere === -1 ? from : elsewhere;
}

/** Whether the paragraphs say the texts once deletions are accepted, or with hidden text left out. */
async function saySo(
  context: Word.RequestContext,
  found: readonly Word.Paragraph[],
  texts: readonly string[],
): Promise<boolean> {
  if (!hasWordApi("1.4")) return false;
  const accepted = found.map((paragraph) => paragraph.getReviewedText("Current"));
  const shown = hasWordApi("1.7") ? found.map((paragraph) => paragraph.getText()) : [];
  await context.sync();
  return texts.every(
    (text, at) =>
      isText(accepted[at]!.value, text) || isText(readableText(shown[at]?.value ?? "\u0000"), text),
  );
}

/**
 * Selects the clause.
 * @throws WordError of kind "document-changed" when it is no longer there.
 */
export function goToClause(agreement: Agreement, place: ClausePlace): Promise<void> {
  return run(async (context) => {
    const { paragraphs } = await findClause(context, agreement, place);
    rangeOf(paragraphs).select();
    await context.sync();
  });
}

/** From the first to the last of the paragraphs. */
export function rangeOf(paragraphs: readonly Word.Paragraph[]): Word.Range {
  return paragraphs[0]!.getRange("Whole").expandTo(paragraphs.at(-1)!.getRange("Whole"));
}

/**
 * Takes the content control away and leaves the text, in one sync.
 * @throws WordError when the control is not there any more, or is locked.
 */
export function unwrapClause(control: number): Promise<void> {
  return run(async (context) => {
    context.document.contentControls.getById(control).delete(true);
    await context.sync();
  });
}

function changed(): WordError {
  return new WordError(
    "document-changed",
    "This clause does not stand in the document any more as it was scanned. Scan again to see where things stand now.",
  );
}
