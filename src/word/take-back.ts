// Knows: how what a failed insertion left behind is found again and removed, and nothing else with it.
// Refuses to know: why the insertion failed.
import { type InsertionPlan, isPlannedTable, type PlannedBlock } from "../core";
import type { Cursor, StoryBefore } from "./cursor";
import { loadParagraphs } from "./paragraphs";

/**
 * `untouched`: nothing had been carried out. `restored`: what had been is removed again. `left-behind`: the document
 * is not what it was plus a beginning of the clause (somebody typed meanwhile), so nothing was touched; or Word did
 * not remove all of it.
 */
export type TakeBack = "untouched" | "restored" | "left-behind";

/**
 * Takes back what a failed sync carried out of `plan`. Everything is looked up anew, since objects of earlier syncs
 * may be gone, and compared with how it was: only paragraphs that hold the plan's texts, where the document is otherwise
 * word for word as it was, are deleted.
 */
export async function takeBack(
  context: Word.RequestContext,
  { before, surroundings }: Cursor,
  plan: InsertionPlan,
): Promise<TakeBack> {
  const { where, paragraph } = plan.placement;
  const isCell = where !== "after-clause" && surroundings.paragraphs[paragraph]!.inCell;
  const story = isCell ? before.cell! : before.body;
  const place = isCell ? story.index + 1 : before.from + paragraph + (where === "before-paragraph" ? 0 : 1);
  const paragraphs = await paragraphsOf(context, isCell);
  const ours = findOurs(textsOf(paragraphs), story, plan, place);
  if (ours === undefined) return "left-behind";
  const { added, filled } = ours;
  const target = paragraphs[story.index];
  const first = filled ? target : paragraphs[added.from];
  if (first === undefined || (!filled && added.count === 0)) return "untouched";

  const control = first.parentContentControlOrNullObject.load("id");
  await context.sync();
  if (!control.isNullObject && !before.controls.has(control.id)) control.delete(true);
  if (filled && target !== undefined) target.insertText(story.texts[story.index]!, "Replace");
  remove(paragraphs, added, plan.blocks);
  await context.sync();

  const remaining = await paragraphsOf(context, isCell);
  if (!sameTexts(textsOf(remaining), story.texts)) return "left-behind";
  // The paragraph that was joined with the removed ones took their style.
  const joinedAt = added.from - 1;
  const style = paragraphs[joinedAt]?.style;
  const joined = remaining[joinedAt];
  if (!filled && joined !== undefined && style !== undefined && joined.style !== style) {
    joined.style = style;
    await context.sync();
  }
  return "restored";
}

const textsOf = (paragraphs: readonly Word.Paragraph[]) => paragraphs.map(({ text }) => text);

interface Added {
  readonly from: number;
  readonly count: number;
}

/**
 * Deletes the paragraphs and tables added after another paragraph. Word cannot delete the last paragraph of a story or
 * a cell; there, everything from the end of the paragraph before them up to the last mark goes, which joins the two.
 */
function remove(
  paragraphs: readonly Word.Paragraph[],
  { from, count }: Added,
  blocks: readonly PlannedBlock[],
) {
  const anchor = paragraphs[from - 1];
  const added = paragraphs.slice(from, from + count);
  const last = added[added.length - 1];
  if (last === undefined) return;
  const inTables = new Set<Word.Paragraph>();
  let at = 0;
  for (const block of blocks) {
    const cells = isPlannedTable(block) ? added.slice(at, at + block.rows.flat().length) : [];
    if (isPlannedTable(block) && cells.length === block.rows.flat().length) cells[0]!.parentTable.delete();
    for (const cell of cells) inTables.add(cell);
    at += Math.max(1, cells.length);
  }
  if (anchor !== undefined && from + count === paragraphs.length)
    anchor.getRange("End").expandTo(last.getRange("End")).delete();
  else for (const paragraph of added.reverse()) if (!inTables.has(paragraph)) paragraph.delete();
}

async function paragraphsOf(context: Word.RequestContext, isCell: boolean): Promise<Word.Paragraph[]> {
  const story = isCell
    ? context.document.getSelection().paragraphs.getLast().parentBody
    : context.document.body;
  // By way of a range: `body.paragraphs` is one object for the whole run, whose items are those of its first sync.
  const paragraphs = loadParagraphs(story.getRange("Whole"));
  await context.sync();
  return paragraphs.items;
}

/** What of a plan stands in `now`, all texts of the story, as compared with before; undefined where it is not plain. */
function findOurs(
  now: readonly string[],
  { texts, index }: StoryBefore,
  { placement, blocks, closingParagraph }: InsertionPlan,
  place: number,
): { readonly added: Added; readonly filled: boolean } | undefined {
  const planned = blocks.flatMap((block) => (isPlannedTable(block) ? block.rows.flat() : [block.text]));
  const filled = placement.where === "into-paragraph" && now[index] !== texts[index];
  const expected = texts.map((text, at) => (filled && at === index ? planned[0]! + text : text));
  const ours = placement.where === "into-paragraph" ? planned.slice(1) : planned;
  const count = now.length - texts.length;
  // The paragraph behind the clause comes right after the clause's first.
  const beginnings = [ours.slice(0, count), ...(closingParagraph ? [[...ours.slice(0, count - 1), ""]] : [])];
  // Behind the clause in whose control the cursor stands, the texts show where that is.
  const places = [place, ...texts.keys(), texts.length];
  for (const from of places) {
    for (const beginning of beginnings) {
      if (beginning.length !== count) continue;
      const withOurs = [...expected.slice(0, from), ...beginning, ...expected.slice(from)];
      if (sameTexts(now, withOurs)) return { added: { from, count }, filled };
    }
  }
  return undefined;
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, position) => text === others[position]);
}
