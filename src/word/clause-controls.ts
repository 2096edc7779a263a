// Knows: which content controls of the document mark clauses of ours, and which paragraphs of the body they hold.
// Refuses to know: which clauses those are, and what became of them.
import { CLAUSE_TAG_PREFIX, type MarkedClause } from "../core";

/** Asks for the controls of the document; they are there after the next sync. */
export function askForControls(document: Word.Document): Word.ContentControlCollection {
  return document.contentControls.load("items/id,items/tag");
}

/** Asks for the paragraphs of each control that marks a clause. */
export function askForMarked(controls: Word.ContentControlCollection | undefined): ControlParagraphs[] {
  const ours = controls?.items.filter(({ tag }) => tag.startsWith(CLAUSE_TAG_PREFIX)) ?? [];
  return ours.map((control) => ({ control, paragraphs: control.paragraphs.load("items/text") }));
}

export interface ControlParagraphs {
  readonly control: Word.ContentControl;
  readonly paragraphs: Word.ParagraphCollection;
}

/**
 * Where the controls are. Word has no index of a control, so its paragraphs are looked up by their texts, the first of
 * several such places that no control before it has taken: what stands there is the same in each.
 */
export function markedClauses(
  marked: readonly ControlParagraphs[],
  body: readonly { readonly text: string }[],
): MarkedClause[] {
  const taken = new Set<number>();
  return marked
    .flatMap(({ control: { id, tag }, paragraphs }): MarkedClause[] => {
      const texts = paragraphs.items.map(({ text }) => text);
      const from = body.findIndex(
        (_, start) => !taken.has(start) && texts.every((text, at) => body[start + at]?.text === text),
      );
      if (texts.length === 0 || from === -1) return [];
      taken.add(from);
      return [{ control: id, tag, from, to: from + texts.length - 1 }];
    })
    .sort((one, other) => one.from - other.from);
}
