// Knows: how an insertion plan is carried out in Word: all changes in one sync, so that one undo takes them back.
// Refuses to know: where and in which style the clause goes; core plans that.
import { type FilledClause, type InsertionPlan, planInsertion } from "../core";
import { type Cursor, readCursor } from "./cursor";
import { run } from "./run";
import { builtInStyle } from "./style-names";
import { type TakeBack, takeBack } from "./take-back";
import { describeFailure, toWordError, WordError, wordError } from "./word-error";

/** What an insertion left in the document. */
export interface Insertion {
  /** False where Word refused the content control, so that the clause stands without its mark. */
  readonly wrapped: boolean;
}

/**
 * Inserts a clause at the cursor in at most three syncs. Tracking stays as it is: where changes are tracked, so is the
 * insertion. The user's cursor is not moved.
 * @throws WordError when Word refuses. What had been carried out by then is taken back; the message says whether the
 * document is as it was.
 */
export function insertClause(clause: FilledClause): Promise<Insertion> {
  return run(async (context) => {
    const cursor = await readCursor(context);
    const plan = planInsertion(clause, cursor.surroundings);
    const refused = await carryOut(context, cursor, plan, "wrapped");
    if (refused === undefined) return { wrapped: true };
    // Word refuses controls in some places (office-js 1771, 3705). The clause is worth more than its mark.
    const isControl = describeFailure(refused.failure).location.endsWith("insertContentControl");
    if (!isControl || refused.outcome === "left-behind") throw failedInsertion(refused);
    const refusedAgain = await carryOut(context, cursor, plan, "bare");
    if (refusedAgain !== undefined) throw failedInsertion(refusedAgain);
    return { wrapped: false };
  });
}

/** Why Word did not carry a plan out, and what became of the part that it had. */
interface Refusal {
  readonly failure: unknown;
  readonly outcome: TakeBack;
}

async function carryOut(
  context: Word.RequestContext,
  cursor: Cursor,
  plan: InsertionPlan,
  as: "wrapped" | "bare",
): Promise<Refusal | undefined> {
  write(cursor, plan, as);
  try {
    await context.sync();
    return undefined;
  } catch (failure) {
    return {
      failure,
      outcome: await takeBack(context, cursor.before, plan).catch(() => "left-behind" as const),
    };
  }
}

/** Queues every change; nothing happens before the next sync. */
function write({ target, clause }: Cursor, plan: InsertionPlan, as: "wrapped" | "bare") {
  const [head, ...rest] = plan.paragraphs;
  if (head === undefined) throw new RangeError(`Clause ${plan.wrapper.tag} has no paragraphs.`);
  const first = openingParagraph();
  if (target.isListItem) first.detachFromList();
  setStyle(first, head.style);
  let last = first;
  for (const { text, style } of rest) {
    last = last.insertParagraph(text, "After");
    setStyle(last, style);
  }
  // Before the control is made: after the last paragraph of a control, hosts differ on which side is meant (office-js 3176).
  if (plan.closingParagraph) setStyle(last.insertParagraph("", "After"), "Normal");
  if (as === "bare") return;
  const control = first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl();
  control.tag = plan.wrapper.tag;
  control.title = plan.wrapper.title;
  control.appearance = plan.wrapper.appearance;

  function openingParagraph(): Word.Paragraph {
    if (plan.placement === "after-clause" && clause !== undefined)
      return clause.insertParagraph(head!.text, "After");
    if (plan.placement === "after-paragraph") return target.insertParagraph(head!.text, "After");
    target.insertText(head!.text, "Start");
    return target;
  }
}

/** Built-in styles by identifier, which is the same in every language of Word; custom styles by their own name. */
function setStyle(paragraph: Word.Paragraph, style: string) {
  const identifier = builtInStyle(style);
  if (identifier === undefined) paragraph.style = style;
  else paragraph.styleBuiltIn = identifier;
}

function failedInsertion({ failure, outcome }: Refusal): WordError {
  const general = describeFailure(failure).code === "GeneralException";
  // In viewing mode Word still calls the document editable, and answers every change so (office-js 5484).
  const { kind, message } =
    outcome === "untouched" && general ? wordError("view-only") : toWordError(failure);
  const state =
    outcome === "left-behind"
      ? "Part of the clause may stand in the document: use Undo in Word to take it back."
      : "The document is as it was.";
  return new WordError(kind, `The clause was not inserted. ${message} ${state}`, { cause: failure });
}
