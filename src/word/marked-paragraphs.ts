// Knows: when the OOXML of the body has to be asked for symbols and check boxes, and which paragraph each belongs to.
// Refuses to know: how OOXML tells them (marks.ts).
import type { Paragraph } from "../core";
import { mayHoldSymbol, readMarks } from "./marks";
import { readableText, wordsOnly } from "./paragraph-text";
import { hasWordApi } from "./run";

/** Asks for the fields of the body, among them the check boxes of old forms; undefined before WordApi 1.5. */
export function askForFields(body: Word.Body): Word.FieldCollection | undefined {
  return hasWordApi("1.5") ? body.fields.load("items/type") : undefined;
}

/** Whether some paragraph may hold a mark that Word's text does not show for what it is. */
export function needsMarks(
  paragraphs: readonly Paragraph[],
  fields: Word.FieldCollection | undefined,
): boolean {
  const hasOldBox = fields?.items.some(({ type }) => type === "FormCheckbox") ?? false;
  return hasOldBox || paragraphs.some(({ text }) => mayHoldSymbol(text));
}

/**
 * The paragraphs of the body with their symbols and check boxes, in one sync. They are found by their words; where as
 * many paragraphs have the same words in the OOXML as in `paragraphs`, they are taken in order, else left as they are
 * and told by `complete`.
 */
export async function withMarks(
  context: Word.RequestContext,
  paragraphs: readonly Paragraph[],
): Promise<{ paragraphs: Paragraph[]; complete: boolean }> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  const marked = byWords(readMarks(ooxml.value), ({ plain }) => plain);
  const present = byWords(paragraphs, ({ text }) => text);
  const texts = new Map<Paragraph, string>();
  let complete = true;
  for (const [words, ofOoxml] of marked) {
    const ofWord = present.get(words) ?? [];
    if (ofWord.length !== ofOoxml.length) complete = false;
    else ofWord.forEach((paragraph, at) => texts.set(paragraph, readableText(ofOoxml[at]!.marked)));
  }
  return {
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      text: texts.get(paragraph) ?? paragraph.text,
    })),
    complete,
  };
}

function byWords<T>(all: readonly T[], text: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const words = wordsOnly(text(one));
    groups.set(words, [...(groups.get(words) ?? []), one]);
  }
  return groups;
}
