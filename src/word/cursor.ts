// Knows: where the cursor is, and what stands around it, in two syncs.
// Refuses to know: what is to be inserted there, and what the OOXML of a paragraph tells (neighbours.ts).
import { CLAUSE_TAG_PREFIX, type NearbyParagraph, type Surroundings } from "../core";
import { askForNeighbours, type Neighbours } from "./neighbours";
import { readableText } from "./paragraph-text";
import { loadParagraphs, toParagraph } from "./paragraphs";
import { hasWordApi } from "./run";
import { WordError } from "./word-error";

/** How many paragraphs before the cursor are looked at, and up to how many behind it their lists. */
const REACH = 150;

/** The cursor in the open document. Its proxy objects are good for the run in which it was read. */
export interface Cursor {
  /** The paragraphs of `surroundings`. */
  readonly paragraphs: readonly Word.Paragraph[];
  /** The control of the clause that the cursor stands in; absent outside every clause. */
  readonly clause?: Word.ContentControl;
  readonly surroundings: Surroundings;
  /** Absent where this Word cannot tell. */
  readonly trackingMode?: Word.ChangeTrackingMode;
  /** What the take-back of a failed insertion compares with. */
  readonly before: BeforeInsertion;
}

/** The paragraphs of the body or of a cell: their texts as Word gives them, and which of them holds the cursor. */
export interface StoryBefore {
  readonly texts: readonly string[];
  readonly index: number;
}

/** The document as it was. */
export interface BeforeInsertion {
  readonly body: StoryBefore;
  /** The innermost cell around the cursor. */
  readonly cell?: StoryBefore;
  /** Index in the body of the first of `Surroundings.paragraphs`. */
  readonly from: number;
  /** Ids of the content controls that there were. */
  readonly controls: ReadonlySet<number>;
}

/**
 * Reads the cursor.
 * @throws WordError of kind "selection" where a clause has no place: in a header, a footer or a note.
 */
export async function readCursor(context: Word.RequestContext): Promise<Cursor> {
  const { document } = context;
  const target = document.getSelection().paragraphs.getLast();
  const { parentBody } = target;
  parentBody.load("type");
  target.load("tableNestingLevel");
  const control = target.parentContentControlOrNullObject.load("id,tag");
  const story = loadParagraphs(document.body);
  // Word has no index of a paragraph: it is counted from the beginning of the body.
  const upToTarget = document.body.getRange("Start").expandTo(target.getRange("Whole")).paragraphs;
  upToTarget.load("items/outlineLevel");
  const controls = document.contentControls.load("items/id");
  if (hasWordApi("1.4")) document.load("changeTrackingMode");
  try {
    await context.sync();
  } catch (error) {
    if (await isOutsideBody(context)) throw placeless();
    throw error;
  }

  const index = upToTarget.items.length - 1;
  const from = Math.max(0, index - REACH);
  const paragraphs = story.items.slice(from);
  const cursor = index - from;
  const inCell = target.tableNestingLevel > 0;
  const cell = inCell ? cellAround(target) : undefined;
  const clause = control.isNullObject ? undefined : clauseAround(context, control);
  const neighbours = await askForNeighbours(context, paragraphs.slice(0, cursor + REACH), cursor);
  const clauseControl = clause?.find(({ one }) => !one.isNullObject && one.tag.startsWith(CLAUSE_TAG_PREFIX));
  const clauseEnd = clauseControl?.upToEnd ? clauseControl.upToEnd.items.length - 1 : undefined;
  const trackingMode = hasWordApi("1.4") ? document.changeTrackingMode : undefined;

  return {
    paragraphs,
    ...(clauseControl && { clause: clauseControl.one }),
    ...(trackingMode && { trackingMode: trackingMode as Word.ChangeTrackingMode }),
    before: {
      body: { texts: textsOf(story), index },
      ...(cell && { cell: { texts: textsOf(cell.paragraphs), index: cell.upToTarget.items.length - 1 } }),
      from,
      controls: new Set(controls.items.map(({ id }) => id)),
    },
    surroundings: {
      paragraphs: paragraphs.map((paragraph, at) => asNearby(paragraph, neighbours, at, at === cursor)),
      cursor,
      ...(clauseControl && { clauseTag: clauseControl.one.tag }),
      ...(clauseEnd !== undefined && { clauseEnd: clauseEnd - from }),
      atEnd: (clauseEnd ?? index) === story.items.length - 1,
      tracked: trackingMode !== undefined && trackingMode !== Word.ChangeTrackingMode.off,
      ...(neighbours.tableStyle !== undefined && { tableStyle: neighbours.tableStyle }),
      listLevels: neighbours.listLevels,
    },
  };
}

const textsOf = ({ items }: Word.ParagraphCollection) => items.map(({ text }) => text);

/** Asks for the paragraphs of the cell, which are all that a failed insertion in it has changed. */
function cellAround(target: Word.Paragraph) {
  const { parentBody } = target;
  const upToTarget = parentBody.getRange("Start").expandTo(target.getRange("Whole")).paragraphs;
  upToTarget.load("items/outlineLevel");
  return { paragraphs: loadParagraphs(parentBody), upToTarget };
}

/**
 * The controls to look at, innermost first: the one around the paragraph and, where that is not a clause's, the next.
 * A clause nested deeper in other people's controls is not recognised.
 */
function clauseAround(context: Word.RequestContext, control: Word.ContentControl) {
  if (!control.tag.startsWith(CLAUSE_TAG_PREFIX)) {
    return [{ one: control.parentContentControlOrNullObject.load("id,tag"), upToEnd: undefined }];
  }
  const { body } = context.document;
  const upToEnd = body.getRange("Start").expandTo(control.getRange("Whole")).paragraphs;
  upToEnd.load("items/outlineLevel");
  return [{ one: control, upToEnd }];
}

/** Stands in a text for something that is not text (Unicode: object replacement character). */
const OBJECT = "\ufffc";

/**
 * A page break or a picture, of which Word's text has only a mark, is no text; but the paragraph is not empty. Nor is
 * an item of a list: taking it would take its number.
 */
function holdsMoreThanText({ text, isListItem }: Word.Paragraph): boolean {
  return readableText(text).trim() === "" && (isListItem || /[^ \t\r\n\u00a0]/.test(text));
}

function asNearby(
  paragraph: Word.Paragraph,
  neighbours: Neighbours,
  at: number,
  isCursor: boolean,
): NearbyParagraph {
  const { listItem, ...rest } = neighbours.details[at] ?? {};
  const { text, style, outlineLevel, listLabel, listLevel } = toParagraph(paragraph, "body", 0, {
    ...(listItem && { listItem }),
  });
  return {
    text: isCursor && holdsMoreThanText(paragraph) ? OBJECT : text,
    style,
    outlineLevel,
    listLabel,
    listLevel,
    inCell: paragraph.tableNestingLevel > 0,
    ...rest,
  };
}

/** Whether the cursor is in a header, a footer or a note, or in a table of one. */
async function isOutsideBody(context: Word.RequestContext): Promise<boolean> {
  const { parentBody } = context.document.getSelection().paragraphs.getLast();
  const outer = parentBody.parentBodyOrNullObject.load("type");
  parentBody.load("type");
  await context.sync();
  const body = parentBody.type === "TableCell" && !outer.isNullObject ? outer : parentBody;
  return !["MainDoc", "Section", "TableCell", "Unknown"].includes(body.type);
}

function placeless(): WordError {
  return new WordError(
    "selection",
    "The cursor is in a header, a footer or a note, where a clause has no place. Click into the text of the agreement, then try again.",
  );
}
