// Knows: where the cursor is, and what stands around it, in two syncs at most.
// Refuses to know: what is to be inserted there.
import { CLAUSE_TAG_PREFIX, type NearbyParagraph, type Surroundings } from "../core";
import { readableText } from "./paragraph-text";
import { loadParagraphs, toParagraph } from "./paragraphs";
import { WordError } from "./word-error";

/** How many paragraphs on either side of the cursor are looked at for the conventions of the document. */
const REACH = 150;

/** The cursor in the open document. Its proxy objects are good for the run in which it was read. */
export interface Cursor {
  /** The paragraph that holds the cursor, or the end of the selection. */
  readonly target: Word.Paragraph;
  /** The control of the clause that the cursor stands in; absent outside every clause. */
  readonly clause?: Word.ContentControl;
  readonly surroundings: Surroundings;
  /** What the take-back of a failed insertion compares with. */
  readonly before: BeforeInsertion;
}

/** The story or cell around the cursor as it was. */
export interface BeforeInsertion {
  /** Texts of all its paragraphs, as Word gives them. */
  readonly texts: readonly string[];
  /** Which of them holds the cursor; -1 where Word could not tell. */
  readonly index: number;
  /** The style of the cursor's paragraph, in the language of the user's Word. */
  readonly style: string;
  /** Id of the innermost content control around the cursor's paragraph. */
  readonly controlId?: number;
}

/**
 * Reads the cursor.
 * @throws WordError of kind "selection" where a clause has no place: in a header, a footer or a note.
 */
export async function readCursor(context: Word.RequestContext): Promise<Cursor> {
  const target = context.document.getSelection().paragraphs.getLast();
  const body = target.parentBody.load("type");
  const story = loadParagraphs(body);
  // Word has no index of a paragraph: it is counted from the beginning of its story or cell.
  const upToTarget = body.getRange("Start").expandTo(target.getRange("Whole")).paragraphs;
  upToTarget.load("items/outlineLevel");
  const control = target.parentContentControlOrNullObject.load("id,tag");
  const following = target.getNextOrNullObject().load("outlineLevel");
  target.load("text,style,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel");
  await context.sync();
  if (!["MainDoc", "Section", "TableCell", "Unknown"].includes(body.type)) throw placeless();

  const paragraphs = story.items;
  const counted = upToTarget.items.length - 1;
  const index = paragraphs[counted]?.text === target.text ? counted : -1;
  const before: BeforeInsertion = {
    texts: paragraphs.map(({ text }) => text),
    index,
    style: target.style,
    ...(!control.isNullObject && { controlId: control.id }),
  };

  const from = Math.max(0, index - REACH);
  const cursor = index === -1 ? 0 : index - from;
  const nearby = index === -1 ? [target] : paragraphs.slice(from, index + REACH);
  const listItems = nearby.map((paragraph) =>
    paragraph.isListItem ? paragraph.listItemOrNullObject.load("level,listString") : undefined,
  );
  const clause = control.isNullObject ? undefined : clauseAround(control);
  const behindClause = clause?.behind?.load("outlineLevel");
  if (clause !== undefined || listItems.some(Boolean)) await context.sync();
  const clauseControl = clause?.controls.find(
    ({ isNullObject, tag }) => !isNullObject && tag.startsWith(CLAUSE_TAG_PREFIX),
  );

  return {
    target,
    ...(clauseControl && { clause: clauseControl }),
    before,
    surroundings: {
      paragraphs: nearby.map((paragraph, position) => ({
        ...asNearby(paragraph, listItems[position]),
        ...(position === cursor && holdsMoreThanText(paragraph) && { text: OBJECT }),
      })),
      cursor,
      ...(clauseControl && { clauseTag: clauseControl.tag }),
      atEnd: clauseControl === undefined ? following.isNullObject : (behindClause?.isNullObject ?? false),
    },
  };
}

/** Stands in a text for something that is not text (Unicode: object replacement character). */
const OBJECT = "\ufffc";

/**
 * A page break or a picture, of which Word's text has only a mark, is no text; but the paragraph is not empty. Nor is
 * an item of a list: its place in the list could not be given back if the insertion failed.
 */
function holdsMoreThanText({ text, isListItem }: Word.Paragraph): boolean {
  return readableText(text).trim() === "" && (isListItem || /[^ \t\r\n\u00a0]/.test(text));
}

/**
 * The controls to look at, innermost first: the one around the paragraph and, where that is not a clause's, the next.
 * A clause nested deeper in other people's controls is not recognised.
 */
function clauseAround(control: Word.ContentControl) {
  if (control.tag.startsWith(CLAUSE_TAG_PREFIX)) {
    return { controls: [control], behind: control.paragraphs.getLast().getNextOrNullObject() };
  }
  return { controls: [control.parentContentControlOrNullObject.load("id,tag")] };
}

function asNearby(paragraph: Word.Paragraph, listItem: Word.ListItem | undefined): NearbyParagraph {
  const known = listItem === undefined || listItem.isNullObject ? {} : { listItem };
  const { text, style, outlineLevel, listLabel } = toParagraph(paragraph, "body", 0, known);
  return { text, style, outlineLevel, listLabel, inCell: paragraph.tableNestingLevel > 0 };
}

function placeless(): WordError {
  return new WordError(
    "selection",
    "The cursor is in a header, a footer or a note, where a clause has no place. Click into the text of the agreement, then try again.",
  );
}
