// Knows: what is looked at of a document around the cursor before a clause goes in.
// Refuses to know: how it is read, and what follows from it.
import type { Paragraph } from "./agreement";

/** Formatting that a paragraph has of its own, against its style. Lengths are in points, as Word's API has them. */
export interface OwnFormat {
  readonly alignment?: "Left" | "Centered" | "Right" | "Justified";
  readonly leftIndent?: number;
  readonly rightIndent?: number;
  /** Negative for a hanging indent. */
  readonly firstLineIndent?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** All of the text is so; absent where some is, or none. */
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  /** "#RRGGBB". */
  readonly color?: string;
}

/**
 * What no clause may go into: a table of contents, another field over several paragraphs, a control that is locked, one
 * that takes something else than paragraphs, or one that somebody else put around a few of them.
 */
export type Enclosure = "contents" | "field" | "locked" | "form" | "control";

/** What puts a paragraph into its list: itself, its style, or itself into another than the one that its style brings. */
export type ListSource = "paragraph" | "style" | "paragraph-over-style";

/** A body paragraph near the cursor, cells included, as far as the plan looks at it. */
export interface NearbyParagraph extends Pick<
  Paragraph,
  "text" | "style" | "outlineLevel" | "listLabel" | "listLevel"
> {
  readonly inCell: boolean;
  /** Word's id of its list; absent outside lists. */
  readonly list?: number;
  /** Absent where Word did not tell. */
  readonly listFrom?: ListSource;
  /** Absent where there is none, or Word did not tell. */
  readonly format?: OwnFormat;
  /** What it is part of, where that is no place for a clause: its first and its last paragraph included. */
  readonly within?: Enclosure;
  /** It is part of a clause of ours; absent where it is not, or Word did not tell. */
  readonly inClause?: boolean;
}

/** A level of a list as it is defined, used or not. */
export interface ListLevel {
  readonly list: number;
  /** 0 to 8. */
  readonly level: number;
  /** Number of its first item, such as "(a)", with "%1" to "%9" for the numbers of the levels above it. */
  readonly firstLabel: string;
  /** English name of the paragraph style that is bound to it. */
  readonly style?: string;
}

/** What surrounds the cursor when a clause is about to be inserted. */
export interface Surroundings {
  /** An unbroken run of body paragraphs in reading order, at least the one with the cursor; the longer, the better the match. */
  readonly paragraphs: readonly NearbyParagraph[];
  /** Index into `paragraphs` of the one that holds the cursor, or the end of the selection. */
  readonly cursor: number;
  /** Tag of the innermost content control around the cursor whose tag begins `pc:`; absent outside every clause. */
  readonly clauseTag?: string;
  /** Index into `paragraphs` of that clause's last paragraph. */
  readonly clauseEnd?: number;
  /** Nothing follows in the body: neither after the cursor's paragraph nor, inside a clause, after that clause. */
  readonly atEnd: boolean;
  /** Changes are tracked, or will be for this insertion. */
  readonly tracked?: boolean;
  /** The clause is to go behind the numbered clause that it would tear in two at the cursor. */
  readonly wholeClauses?: boolean;
  /** The style of the nearest table, as `Paragraph.style` of paragraphs; absent where the document has none. */
  readonly tableStyle?: string;
  /** Levels of the lists around; empty where Word did not tell. */
  readonly listLevels?: readonly ListLevel[];
}
