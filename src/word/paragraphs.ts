// Knows: which fields of a paragraph are asked of Word, and how they become a Paragraph of an agreement.
// Refuses to know: which paragraphs are read, and when.
import type { Paragraph, Story } from "../core";
import { readableLabel, readableText, wordsOnly } from "./paragraph-text";
import { englishStyleName } from "./style-names";

/** Named fields only: loading everything froze Word for Mac (office-js 6024). WordApi 1.3. */
const FIELDS =
  "items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/isListItem,items/tableNestingLevel";

/** Asks for the paragraphs of `parent`; they are there after the next sync. */
export function loadParagraphs(parent: {
  readonly paragraphs: Word.ParagraphCollection;
}): Word.ParagraphCollection {
  const { paragraphs } = parent;
  paragraphs.load(FIELDS);
  return paragraphs;
}

/** What is known of a paragraph beyond its own fields. */
export interface ParagraphDetails {
  readonly cell?: Paragraph["cell"];
  readonly listItem?: Pick<Word.ListItem, "level" | "listString">;
  /** Its text with all tracked changes accepted, where that was asked for. */
  readonly acceptedText?: string;
  /** As `acceptedText` and without hidden text, where some of it is hidden. */
  readonly shownText?: string;
}

/** A loaded paragraph as an agreement has it. */
export function toParagraph(
  loaded: Word.Paragraph,
  story: Story,
  index: number,
  { cell, listItem, acceptedText, shownText }: ParagraphDetails = {},
): Paragraph {
  const changed = acceptedText !== undefined && wordsOnly(acceptedText) !== wordsOnly(loaded.text);
  return {
    text: readableText(shownText ?? acceptedText ?? loaded.text),
    story,
    index,
    style: englishStyleName(loaded.style, loaded.styleBuiltIn),
    outlineLevel: loaded.outlineLevel,
    listLabel: readableLabel(listItem?.listString ?? ""),
    listLevel: listItem?.level ?? -1,
    ...(cell && { cell }),
    revision: changed ? "changed" : "none",
  };
}
