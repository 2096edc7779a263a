// Knows: how an insertion plan is carried out in Word: all changes in one sync, so that one undo takes them back.
// Refuses to know: where and in which style the clause goes; core plans that. How changes are queued (write-plan.ts).
import {
  type ClauseLook,
  type FilledClause,
  type InsertionPlan,
  type Placement,
  planInsertion,
} from "../core";
import { type Cursor, readCursor } from "./cursor";
import { run } from "./run";
import { type TakeBack, takeBack } from "./take-back";
import { withTracking } from "./tracking";
import { describeFailure, toWordError, WordError, wordError } from "./word-error";
import { type WriteOptions, writePlan, type Written } from "./write-plan";

export interface InsertOptions {
  readonly look?: ClauseLook;
  /** Whether this insertion is tracked; as the document does where absent. */
  readonly tracked?: boolean;
  /** With the cursor in the middle of a numbered clause, stand behind the whole of it; at the cursor where absent. */
  readonly wholeClauses?: boolean;
  /** Where the clause may not stand at the cursor, write nothing and say where it would go. */
  readonly askBeforeMoving?: boolean;
}

/** What an insertion left in the document. */
export interface Insertion {
  /** False where nothing was written, because the user is to be asked about the place first. */
  readonly inserted: boolean;
  /** False where Word refused the content control, so that the clause stands without its mark. */
  readonly wrapped: boolean;
  /** False where Word did not take the clause into the document's numbering. */
  readonly numbered: boolean;
  /** Why it does not stand at the cursor; undefined where it does. */
  readonly moved: Placement["moved"];
  readonly clashes: InsertionPlan["clashes"];
}

/**
 * Behind a clause is where one expects the next, and above the signatures where one expects a clause at the end of an
 * agreement; every other place is worth a question.
 */
const EXPECTED: readonly Placement["moved"][] = ["clause", "control", "numbered-clause", "signatures"];

/**
 * Inserts a clause at the cursor, or at the nearest place where it may stand, in at most three syncs, five where
 * tracking is switched for it; one more where its numbering has to be set right. The user's cursor is not moved.
 * @throws WordError when Word refuses. What had been carried out by then is taken back; the message says whether the
 * document is as it was. Tracking is as it was in either case.
 */
export function insertClause(clause: FilledClause, options: InsertOptions = {}): Promise<Insertion> {
  return run(async (context) => {
    const cursor = await readCursor(context);
    const { tracked = cursor.surroundings.tracked ?? false } = options;
    const { wholeClauses = false } = options;
    const plan = planInsertion(clause, { ...cursor.surroundings, tracked, wholeClauses }, options.look);
    const { moved } = plan.placement;
    if (options.askBeforeMoving && moved !== undefined && !EXPECTED.includes(moved))
      return { inserted: false, wrapped: false, numbered: false, moved, clashes: [] };
    return withTracking(context, cursor.trackingMode, options.tracked, () =>
      carryOutSomehow(context, cursor, plan),
    );
  });
}

/** The clause is worth more than its mark and its place in a list, which Word refuses in some places. */
async function carryOutSomehow(
  context: Word.RequestContext,
  cursor: Cursor,
  plan: InsertionPlan,
): Promise<Insertion> {
  let options: WriteOptions = { wrapped: true, listed: true };
  for (;;) {
    const tried = await carryOut(context, cursor, plan, options);
    if ("written" in tried) {
      const numbered = await setNumbersRight(context, tried.written);
      const { placement, clashes } = plan;
      return { inserted: true, wrapped: options.wrapped, numbered, moved: placement.moved, clashes };
    }
    const { location } = describeFailure(tried.failure);
    if (tried.outcome === "left-behind") throw failedInsertion(tried);
    // office-js 1771, 3705 and 6524, 2307, 3156.
    if (options.wrapped && location.endsWith("insertContentControl"))
      options = { ...options, wrapped: false };
    else if (options.listed && /\.(?:attachToList|detachFromList)$/.test(location))
      options = { ...options, listed: false };
    else throw failedInsertion(tried);
  }
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
  options: WriteOptions,
): Promise<Refusal | { readonly written: Written }> {
  const written = writePlan(cursor, plan, options);
  try {
    await context.sync();
    return { written };
  } catch (failure) {
    const outcome = await takeBack(context, cursor, plan).catch(() => "left-behind" as const);
    return { failure, outcome };
  }
}

/** Puts paragraphs into their lists that their styles were expected to bring; answers whether all stand in one then. */
async function setNumbersRight(context: Word.RequestContext, { listed }: Written): Promise<boolean> {
  const missing = listed.filter(({ paragraph }) => !paragraph.isListItem);
  if (missing.length === 0) return true;
  try {
    for (const { paragraph, planned } of missing)
      paragraph.attachToList(planned.list!.id, planned.list!.level);
    await context.sync();
    return true;
  } catch {
    return false;
  }
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
