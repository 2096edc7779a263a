// Knows: how what a failed insertion left behind is found again and removed, and nothing else with it.
// Refuses to know: why the insertion failed.
import type { InsertionPlan } from "../core";
import type { BeforeInsertion } from "./cursor";
import { loadParagraphs } from "./paragraphs";

/**
 * `untouched`: nothing had been carried out. `restored`: what had been is removed again. `left-behind`: the document
 * is not what it was plus a beginning of the clause (somebody typed meanwhile), so nothing was touched; or Word did
 * not remove all of it.
 */
export type TakeBack = "untouched" | "restored" | "left-behind";

/**
 * Takes back what a failed sync carried out of `plan`. Everything is looked up anew, since objects of earlier syncs
 * may be gone, and compared with `before`: only paragraphs that hold the plan's texts, where the document is otherwise
 * word for word as it was, are deleted.
 */
export async function takeBack(
  context: Word.RequestContext,
  before: BeforeInsertion,
  plan: InsertionPlan,
): Promise<TakeBack> {
  const paragraphs = await paragraphsAroundCursor(context);
  const ours = findOurs(textsOf(paragraphs), before, plan);
  if (ours === undefined) return "left-behind";
  const { added, filled } = ours;
  const target = paragraphs[before.index];
  const first = filled ? target : paragraphs[added.from];
  if (first === undefined || (!filled && added.count === 0)) return "untouched";

  const control = first.parentContentControlOrNullObject.load("id");
  await context.sync();
  if (!control.isNullObject && control.id !== before.controlId) control.delete(true);
  if (filled && target !== undefined) target.insertText(before.texts[before.index]!, "Replace");
  remove(paragraphs, added);
  await context.sync();

  const remaining = await paragraphsAroundCursor(context);
  if (!sameTexts(textsOf(remaining), before.texts)) return "left-behind";
  // The filled paragraph was restyled; one that was joined with the removed paragraphs took their style.
  const changedAt = filled ? before.index : added.from - 1;
  const style = filled ? before.style : paragraphs[changedAt]?.style;
  const changed = remaining[changedAt];
  if (changed !== undefined && style !== undefined && changed.style !== style) {
    changed.style = style;
    await context.sync();
  }
  return "restored";
}

const textsOf = (paragraphs: readonly Word.Paragraph[]) => paragraphs.map(({ text }) => text);

/**
 * Deletes the paragraphs added after another one. Word cannot delete the last paragraph of a story or a cell; there,
 * everything from the end of the paragraph before them up to the last mark goes, which joins the two.
 */
function remove(paragraphs: readonly Word.Paragraph[], { from, count }: { from: number; count: number }) {
  const anchor = paragraphs[from - 1];
  const last = paragraphs[from + count - 1];
  if (count === 0 || anchor === undefined || last === undefined) return;
  if (from + count === paragraphs.length) anchor.getRange("End").expandTo(last.getRange("End")).delete();
  else for (const paragraph of paragraphs.slice(from, from + count).reverse()) paragraph.delete();
}

async function paragraphsAroundCursor(context: Word.RequestContext): Promise<Word.Paragraph[]> {
  const { parentBody } = context.document.getSelection().paragraphs.getLast();
  const paragraphs = loadParagraphs(parentBody);
  await context.sync();
  return paragraphs.items;
}

/** What of a plan stands in `now`, all texts of the story, as compared with `before`; undefined where it is not plain. */
function findOurs(
  now: readonly string[],
  { texts, index }: Pick<BeforeInsertion, "texts" | "index">,
  plan: InsertionPlan,
):
  | { readonly added: { readonly from: number; readonly count: number }; readonly filled: boolean }
  | undefined {
  const planned = [...plan.paragraphs.map(({ text }) => text), ...(plan.closingParagraph ? [""] : [])];
  const count = now.length - texts.length;
  const intoParagraph = plan.placement === "into-paragraph";
  const filled = intoParagraph && now[index] !== texts[index];
  const expected = texts.map((text, position) => (filled && position === index ? planned[0]! + text : text));
  const oursInOrder = intoParagraph ? planned.slice(1) : planned;
  if (count < 0 || count > oursInOrder.length) return undefined;
  // A clause in whose control the cursor stands ends somewhere after the cursor: the place shows where the texts agree.
  for (let from = index + 1; from <= texts.length; from += 1) {
    const withOurs = [...expected.slice(0, from), ...oursInOrder.slice(0, count), ...expected.slice(from)];
    if (sameTexts(now, withOurs)) return { added: { from, count }, filled };
  }
  return undefined;
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, position) => text === others[position]);
}
