// Knows: the shape in which an agreement reaches the analysis, whatever it was read from.
// Refuses to know: Word, .docx, Markdown, and what any of the text means.

/** The story that a paragraph stands in. Word counts paragraphs within each story separately. */
export type Story = "body" | "header" | "footer" | "footnote" | "endnote" | "text-box";

/** Where a paragraph stands in a table. Indexes count from 0; a nested table has a number of its own. */
export interface TableCell {
  /** Number of the table in document order, nested tables included. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** 1 for a table in the story itself, 2 for a table in one of its cells, and so on. */
  readonly nesting: number;
}

/**
 * One paragraph as a reader sees it. Text of tracked deletions and hidden text is not in `text`;
 * tabs are `\t`, line breaks inside the paragraph are `\n`, and the automatic number is in `listLabel` only.
 */
export interface Paragraph {
  readonly text: string;
  readonly story: Story;
  /** Position among the paragraphs of its story, from 0, as `Word.Body.paragraphs` counts them (cells included). */
  readonly index: number;
  /** English name of the style, "Heading 1", "Normal", "List Paragraph"; a custom style has its own name. */
  readonly style: string;
  /** 1 to 9 for a heading, 10 for body text (the values of `Word.Paragraph.outlineLevel`). */
  readonly outlineLevel: number;
  /** The automatic number or bullet as shown ("7.1", "(a)", "•"), or "" where there is none. */
  readonly listLabel: string;
  /** 0 to 8 in a list, -1 outside. */
  readonly listLevel: number;
  readonly cell?: TableCell;
  /** "inserted" where the whole paragraph is a pending tracked insertion, "changed" where some of it is pending. */
  readonly revision: "none" | "inserted" | "changed";
}

/** Body paragraphs that a content control of this add-in marks as a clause. */
export interface MarkedClause {
  /** Word's id of the control. */
  readonly control: number;
  /** `pc:<clause-id>@<version>`. */
  readonly tag: string;
  /** Indexes into `Agreement.paragraphs`, the last included. */
  readonly from: number;
  readonly to: number;
}

/** An agreement in reading order: the body first, then headers, footers, notes and text boxes. */
export interface Agreement {
  readonly paragraphs: readonly Paragraph[];
  /** What could not be read or was left out on purpose, in words for the user; empty where nothing was. */
  readonly notices: readonly string[];
  /** In reading order; absent where it was not looked for. */
  readonly marked?: readonly MarkedClause[];
}
