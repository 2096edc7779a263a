// Knows: how the blocks of an insertion plan are queued in Word: nothing happens before the next sync.
// Refuses to know: where and how the clause goes, which the plan says, and what happens when Word refuses.
import {
  type InsertionPlan,
  isPlannedTable,
  type OwnFormat,
  type PlannedParagraph,
  type PlannedTable,
} from "../core";
import type { Cursor } from "./cursor";
import { builtInStyle } from "./style-names";

/** What is left out where Word refuses it. */
export interface WriteOptions {
  /** Put the content control around the clause. */
  readonly wrapped: boolean;
  /** Put paragraphs into lists that their styles do not bring, and out of lists that they would inherit. */
  readonly listed: boolean;
}

/** What was queued, loaded with the sync that carries it out. */
export interface Written {
  /** The paragraphs that are to stand in lists. */
  readonly listed: readonly { readonly paragraph: Word.Paragraph; readonly planned: PlannedParagraph }[];
}

/** Queues every change of the plan, and the question which of its paragraphs are list items then. */
export function writePlan(cursor: Cursor, plan: InsertionPlan, options: WriteOptions): Written {
  const [head, ...rest] = plan.blocks;
  if (head === undefined || isPlannedTable(head))
    throw new RangeError(`Clause ${plan.wrapper.tag} does not begin with a paragraph.`);
  const anchor = cursor.paragraphs[plan.placement.paragraph]!;
  const first = openingParagraph(cursor, plan, head.text);
  const listed: Written["listed"][number][] = [];
  let inList = anchor.isListItem;
  const dress = (paragraph: Word.Paragraph, planned: PlannedParagraph) => {
    dressParagraph(paragraph, planned, inList, options.listed);
    inList = planned.list !== undefined;
    if (inList) listed.push({ paragraph: paragraph.load("isListItem"), planned });
  };
  dress(first, head);
  // Before the control is made: after the last paragraph of a control, hosts differ on which side is meant (office-js
  // 3176). And before a table is: where nothing follows it, Word adds a paragraph of its own.
  if (plan.closingParagraph) {
    const closing = first.insertParagraph("", "After");
    if (inList && options.listed) closing.detachFromList();
    setStyle(closing, "Normal");
  }
  let last: Word.Paragraph | Word.Table = first;
  for (const block of rest) {
    if (isPlannedTable(block)) {
      last = insertTable(last, block);
      inList = false;
    } else {
      last = last.insertParagraph(block.text, "After");
      dress(last, block);
    }
  }
  if (options.wrapped) {
    const whole = first.getRange("Whole").expandTo(last.getRange("Whole"));
    const control = whole.insertContentControl();
    control.tag = plan.wrapper.tag;
    control.title = plan.wrapper.title;
    control.appearance = plan.wrapper.appearance;
  }
  // Last of all, so that a failure before leaves the user's own paragraph alone.
  if (plan.takesEmptyParagraph) anchor.delete();
  return { listed };
}

function openingParagraph(
  { paragraphs, clause }: Cursor,
  { placement }: InsertionPlan,
  text: string,
): Word.Paragraph {
  const anchor = paragraphs[placement.paragraph]!;
  switch (placement.where) {
    case "after-clause":
      return clause!.insertParagraph(text, "After");
    case "after-paragraph":
      return anchor.insertParagraph(text, "After");
    case "before-paragraph":
      return anchor.insertParagraph(text, "Before");
    case "into-paragraph":
      anchor.insertText(text, "Start");
      return anchor;
  }
}

/** A new paragraph looks like the one it was inserted beside; `inList` tells whether that is a list item. */
export function dressParagraph(
  paragraph: Word.Paragraph,
  { style, format, asBeside, list }: PlannedParagraph,
  inList: boolean,
  mayList: boolean,
) {
  if (mayList && inList && (list === undefined || list.from === "paragraph")) paragraph.detachFromList();
  if (asBeside) return;
  setStyle(paragraph, style);
  if (list !== undefined && list.from !== "style" && mayList) {
    if (list.from === "paragraph-over-style") paragraph.detachFromList();
    paragraph.attachToList(list.id, list.level);
  }
  setFormat(paragraph, format);
}

/** Built-in styles by identifier, which is the same in every language of Word; custom styles by their own name. */
function setStyle(styled: { style: string; styleBuiltIn: string }, style: string) {
  const identifier = builtInStyle(style);
  if (identifier === undefined) styled.style = style;
  else styled.styleBuiltIn = identifier;
}

function setFormat(paragraph: Word.Paragraph, format: OwnFormat) {
  const { bold, italic, underlined, fontSize, fontName, color, ...ofParagraph } = format;
  Object.assign(paragraph, ofParagraph);
  const { font } = paragraph;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underlined !== undefined) font.underline = underlined ? "Single" : "None";
  if (fontSize !== undefined) font.size = fontSize;
  if (fontName !== undefined) font.name = fontName;
  if (color !== undefined) font.color = color;
}

function insertTable(after: Word.Paragraph | Word.Table, { rows, style }: PlannedTable): Word.Table {
  const values = rows.map((cells) => [...cells]);
  const table = after.insertTable(rows.length, rows[0]!.length, "After", values);
  setStyle(table, style);
  table.headerRowCount = 1;
  table.rows.getFirst().font.bold = true;
  return table;
}
