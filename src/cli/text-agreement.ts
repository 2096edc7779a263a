// Knows: how an agreement is put together from text that has no Word behind it.
// Refuses to know: the text formats themselves.
import type { Agreement, Paragraph, TableCell } from "../core";

/** What a text format can say about a paragraph; the rest takes the values of Word's "Normal". */
export interface TextParagraph {
  readonly text: string;
  /** 1 to 6; undefined for body text. */
  readonly heading?: number;
  readonly list?: { readonly label: string; readonly level: number };
  readonly cell?: TableCell;
  readonly isFootnote?: boolean;
}

export function textAgreement(paragraphs: readonly TextParagraph[]): Agreement {
  const counts = { body: 0, footnote: 0 };
  const placed = (paragraph: TextParagraph): Paragraph => {
    const story = paragraph.isFootnote ? "footnote" : "body";
    const heading = paragraph.heading === undefined ? undefined : `Heading ${paragraph.heading}`;
    return {
      text: paragraph.text,
      story,
      index: counts[story]++,
      style: heading ?? (paragraph.list ? "List Paragraph" : "Normal"),
      outlineLevel: paragraph.heading ?? 10,
      listLabel: paragraph.list?.label ?? "",
      listLevel: paragraph.list?.level ?? -1,
      ...(paragraph.cell && { cell: paragraph.cell }),
      revision: "none",
    };
  };
  const body = paragraphs.filter(({ isFootnote }) => !isFootnote);
  const footnotes = paragraphs.filter(({ isFootnote }) => isFootnote);
  return { paragraphs: [...body, ...footnotes].map(placed), notices: [] };
}
