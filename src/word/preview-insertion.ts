// Knows: what an insertion at the cursor would write, and behind which words, without changing anything.
// Refuses to know: how it would be written.
import { type FilledClause, type InsertionPlan, planInsertion } from "../core";
import { readCursor } from "./cursor";
import type { InsertOptions } from "./insert-clause";
import { run } from "./run";

/** What an insertion would do. */
export interface InsertionPreview {
  readonly plan: InsertionPlan;
  /** The text of the paragraph that the clause would follow; "" at the beginning of the document. */
  readonly behind: string;
}

/**
 * Reads the cursor, in two syncs, and plans the insertion of `clause` there.
 * @throws WordError where a clause has no place, or Word does not answer.
 */
export function previewInsertion(
  clause: FilledClause,
  { look, tracked, wholeClauses = false }: InsertOptions = {},
): Promise<InsertionPreview> {
  return run(async (context) => {
    const { surroundings } = await readCursor(context);
    const plan = planInsertion(
      clause,
      { ...surroundings, wholeClauses, ...(tracked !== undefined && { tracked }) },
      look,
    );
    const { where, paragraph } = plan.placement;
    const last = where === "before-paragraph" ? paragraph : paragraph + 1;
    const behind = surroundings.paragraphs.slice(0, last).findLast(({ text }) => text.trim() !== "");
    return { plan, behind: behind?.text ?? "" };
  });
}
