// Knows: how the steps of an update are queued on the paragraphs of a clause, and how the paragraphs stand after some of them.
// Refuses to know: why a step is taken, and what is done when Word refuses.
import type { UpdatePlan, UpdateStep } from "../core";
import { rangeOf } from "./clause-place";

/** A paragraph of the clause: what it says, and Word's object for it. */
export interface Line {
  readonly text: string;
  readonly paragraph: Word.Paragraph;
}

/** A step, its paragraphs counted within the clause. */
export type Edit =
  | { readonly edit: "replace"; readonly at: number; readonly text: string }
  | { readonly edit: "insert"; readonly behind: number; readonly like: number; readonly text: string }
  | { readonly edit: "delete"; readonly at: number };

/** The steps in the order in which they are carried out: what takes something away comes last. */
export function editsOf(steps: readonly UpdateStep[], from: number): Edit[] {
  const edits = steps.map((step): Edit => {
    if (step.step === "delete") return { edit: "delete", at: step.paragraph - from };
    if (step.step === "replace") return { edit: "replace", at: step.paragraph - from, text: step.text };
    return { edit: "insert", behind: step.behind - from, like: step.like - from, text: step.text };
  });
  const isDeletion = ({ edit }: Edit): boolean => edit === "delete";
  return [...edits.filter((edit) => !isDeletion(edit)), ...edits.filter(isDeletion)];
}

/** A line by where it came from: the paragraph of that index, or the insertion that is the edit of that index. */
export interface TracedLine {
  readonly from: "clause" | "edit";
  readonly index: number;
  readonly text: string;
}

/** The lines after the edits, in order. */
export function linesAfter(
  before: readonly { readonly text: string }[],
  edits: readonly Edit[],
): TracedLine[] {
  const lines: TracedLine[] = before.map(({ text }, index) => ({ from: "clause", index, text }));
  const placeOf = (index: number): number =>
    lines.findIndex((line) => line.from === "clause" && line.index === index);
  edits.forEach((edit, index) => {
    if (edit.edit === "delete") lines.splice(placeOf(edit.at), 1);
    else if (edit.edit === "replace") {
      lines[placeOf(edit.at)] = { from: "clause", index: edit.at, text: edit.text };
    } else lines.splice(placeBehind(lines, edit.behind), 0, { from: "edit", index, text: edit.text });
  });
  return lines;
}

/** Behind the paragraph, and behind what was inserted there before. */
function placeBehind(lines: readonly Pick<TracedLine, "from" | "index">[], behind: number): number {
  let place = lines.findIndex(({ from, index }) => from === "clause" && index === behind) + 1;
  while (lines[place]?.from === "edit") place += 1;
  return place;
}

/** How a paragraph looks that a new one is to look like. */
interface Look {
  readonly paragraph: Word.Paragraph;
  readonly list?: Word.List;
  readonly listItem?: Word.ListItem;
}

const LOOK =
  "style,styleBuiltIn,alignment,leftIndent,rightIndent,firstLineIndent,spaceBefore,spaceAfter,lineSpacing";

/** Loads the looks that no neighbour of a new paragraph hands down, by the index of the edit. Costs a sync only then. */
export async function loadLooks(
  context: Word.RequestContext,
  before: readonly Line[],
  edits: readonly Edit[],
): Promise<ReadonlyMap<number, Look>> {
  const looks = new Map<number, Look>();
  edits.forEach((edit, index) => {
    if (edit.edit !== "insert" || edit.like === edit.behind || edit.like === edit.behind + 1) return;
    const { paragraph } = before[edit.like]!;
    paragraph.load(LOOK);
    const list = paragraph.isListItem
      ? {
          list: paragraph.listOrNullObject.load("id"),
          listItem: paragraph.listItemOrNullObject.load("level"),
        }
      : {};
    looks.set(index, { paragraph, ...list });
  });
  if (looks.size > 0) await context.sync();
  return looks;
}

interface Item extends Pick<TracedLine, "from" | "index"> {
  readonly paragraph: Word.Paragraph;
}

/**
 * Queues the edits from `done` on; `lines` are those that stand after the first `done`. Answers the paragraphs as they
 * will stand.
 */
export function carryOutEdits(
  control: Word.ContentControl | undefined,
  lines: readonly Item[],
  edits: readonly Edit[],
  looks: ReadonlyMap<number, Look>,
  done = 0,
): Word.Paragraph[] {
  const items = [...lines];
  const itemOf = (index: number): Item =>
    items.find((item) => item.from === "clause" && item.index === index)!;
  edits.forEach((edit, index) => {
    if (edit.edit === "insert") {
      const stands = items.find((item) => item.from === "edit" && item.index === index);
      const place = placeBehind(items, edit.behind);
      const paragraph = stands?.paragraph ?? insertAt(control, items, place, edit, edits);
      if (!stands) items.splice(place, 0, { from: "edit", index, paragraph });
      const look = looks.get(index);
      if (look) dress(paragraph, look, itemOf(edit.behind).paragraph);
    } else if (index < done) return;
    else if (edit.edit === "replace") itemOf(edit.at).paragraph.insertText(edit.text, "Replace");
    else {
      itemOf(edit.at).paragraph.delete();
      items.splice(items.indexOf(itemOf(edit.at)), 1);
    }
  });
  return items.map(({ paragraph }) => paragraph);
}

/** A new paragraph beside the one that it looks like where that is a neighbour, and never in a cell beside it. */
function insertAt(
  control: Word.ContentControl | undefined,
  items: readonly Item[],
  place: number,
  { like, text }: Extract<Edit, { edit: "insert" }>,
  edits: readonly Edit[],
): Word.Paragraph {
  const [before, after] = [items[place - 1]!, items[place]];
  const inCell = ({ from, paragraph }: Item): boolean => from === "clause" && paragraph.tableNestingLevel > 0;
  const isAlike = ({ from, index }: Item): boolean => {
    if (from === "clause") return index === like;
    const edit = edits[index];
    return edit?.edit === "insert" && edit.like === like;
  };
  if (after !== undefined && !isAlike(before) && (isAlike(after) || inCell(before)) && !inCell(after))
    return after.paragraph.insertParagraph(text, "Before");
  // After the last paragraph of a control, hosts differ on which side is meant (office-js 3176).
  if (after === undefined && control !== undefined) return control.insertParagraph(text, "End");
  if (inCell(before)) return before.paragraph.parentTable.insertParagraph(text, "After");
  return before.paragraph.insertParagraph(text, "After");
}

function dress(
  paragraph: Word.Paragraph,
  { paragraph: model, list, listItem }: Look,
  beside: Word.Paragraph,
) {
  if (beside.isListItem) paragraph.detachFromList();
  const isBuiltIn = !["Other", ""].includes(model.styleBuiltIn);
  if (model.style !== beside.style) {
    if (isBuiltIn) paragraph.styleBuiltIn = model.styleBuiltIn;
    else paragraph.style = model.style;
  }
  if (list && listItem && !list.isNullObject && !listItem.isNullObject)
    paragraph.attachToList(list.id, listItem.level);
  const { alignment, leftIndent, rightIndent, firstLineIndent, spaceBefore, spaceAfter, lineSpacing } = model;
  Object.assign(paragraph, {
    ...(alignment !== "Unknown" && alignment !== "Mixed" && { alignment }),
    ...{ leftIndent, rightIndent, firstLineIndent, spaceBefore, spaceAfter, lineSpacing },
  });
}

/** Marks the clause with its new version; one that has no control gets one. */
export function mark(
  control: Word.ContentControl | undefined,
  paragraphs: readonly Word.Paragraph[],
  { tag, title }: UpdatePlan,
): void {
  const marked = control ?? rangeOf(paragraphs).insertContentControl();
  marked.tag = tag;
  marked.title = title;
  if (control === undefined) marked.appearance = "Hidden";
}

/** Queues what takes the edits back; `lines` are those that stand after them. */
export function undoEdits(lines: readonly Item[], before: readonly Line[], edits: readonly Edit[]): void {
  const items = [...lines];
  for (const [index, edit] of [...edits.entries()].reverse()) {
    if (edit.edit === "insert") {
      const at = items.findIndex((item) => item.from === "edit" && item.index === index);
      items[at]!.paragraph.delete();
      items.splice(at, 1);
    } else if (edit.edit === "replace") {
      const item = items.find(({ from, index: own }) => from === "clause" && own === edit.at)!;
      item.paragraph.insertText(before[edit.at]!.text, "Replace");
    } else {
      const at = items.findLastIndex(({ from, index: own }) => from === "clause" && own < edit.at);
      const paragraph = items[at]!.paragraph.insertParagraph(before[edit.at]!.text, "After");
      items.splice(at + 1, 0, { from: "clause", index: edit.at, paragraph });
    }
  }
}
