// Knows: how the update of a clause is carried out in Word: all changes in one sync, so that one undo takes them back,
// and what is done where Word stops halfway.
// Refuses to know: which changes an update takes; core plans that. How they are queued (update-edits.ts).
import type { Agreement, UpdatePlan } from "../core";
import { type ClausePlace, findClause, type FoundClause } from "./clause-place";
import { loadParagraphs } from "./paragraphs";
import { readableText } from "./paragraph-text";
import { hasWordApi, run } from "./run";
import {
  carryOutEdits,
  type Edit,
  editsOf,
  type Line,
  linesAfter,
  loadLooks,
  mark,
  type TracedLine,
  undoEdits,
} from "./update-edits";
import { describeFailure, toWordError, WordError, wordError } from "./word-error";

export interface ClauseUpdate {
  /** False where Word refused the content control, so that the clause stands without its mark. */
  readonly marked: boolean;
}

/**
 * Updates the clause at `place` as `plan` says, in two syncs; one more where text of it is deleted or hidden, and where
 * a new paragraph looks like none beside it. Tracking stays as the document has it.
 * @throws WordError when the clause is not as it was scanned, or Word refuses; the message says whether the document is
 * as it was.
 */
export function updateClause(
  agreement: Agreement,
  place: ClausePlace,
  plan: UpdatePlan,
): Promise<ClauseUpdate> {
  return run(async (context) => {
    const found = await findClause(context, agreement, place);
    const before = found.paragraphs.map((paragraph, at): Line => ({
      text: agreement.paragraphs[place.from + at]!.text,
      paragraph,
    }));
    const edits = editsOf(plan.steps, place.from);
    const looks = await loadLooks(context, before, edits);
    try {
      const items = before.map(({ paragraph }, index) => ({ from: "clause" as const, index, paragraph }));
      mark(found.control, carryOutEdits(found.control, items, edits, looks), plan);
      await context.sync();
      return { marked: true };
    } catch (failure) {
      return settle(failure);
    }

    /** Goes on where Word stopped; where it stops again, goes back. */
    async function settle(failure: unknown): Promise<ClauseUpdate> {
      const { done, items } = await whereItStands(context, found, before, edits);
      if (done === 0) throw failedUpdate(failure, "untouched");
      if (done === undefined) throw failedUpdate(failure, "left-behind");
      const unmarked = describeFailure(failure).location.endsWith("insertContentControl");
      try {
        const after = carryOutEdits(found.control, items, edits, looks, done);
        if (!unmarked) mark(found.control, after, plan);
        await context.sync();
        return { marked: !unmarked };
      } catch {
        throw failedUpdate(failure, await goBack().catch(() => "left-behind" as const));
      }
    }

    async function goBack(): Promise<Outcome> {
      const { done, items } = await whereItStands(context, found, before, edits);
      if (done === undefined) return "left-behind";
      undoEdits(items, before, edits.slice(0, done));
      await context.sync();
      return (await whereItStands(context, found, before, edits)).done === 0 ? "untouched" : "left-behind";
    }
  });
}

type Outcome = "untouched" | "left-behind";

/**
 * How many of the edits stand in the document, and its paragraphs by where they came from; `done` is undefined where it
 * is not plain. Deletions that are tracked do not count as text. Without a control, what stands behind the clause is
 * read, too, and not looked at.
 */
async function whereItStands(
  context: Word.RequestContext,
  { control, start }: FoundClause,
  before: readonly Line[],
  edits: readonly Edit[],
) {
  // By way of a range: `body.paragraphs` is one object for the whole run, whose items are those of its first sync.
  const loaded = loadParagraphs((control ?? context.document.body).getRange("Whole"));
  await context.sync();
  const paragraphs = control ? loaded.items : loaded.items.slice(start, start + before.length + edits.length);
  const accepted = paragraphs.map((one) => (hasWordApi("1.4") ? one.getReviewedText("Current") : undefined));
  await context.sync();
  const now = paragraphs.map((paragraph, at) => ({
    paragraph,
    text: readableText(accepted[at]?.value ?? paragraph.text),
  }));
  for (let done = edits.length; done >= 0; done--) {
    const items = matched(linesAfter(before, edits.slice(0, done)), now);
    if (items !== undefined) return { done, items };
  }
  return { done: undefined, items: [] };
}

/** Lines that say nothing are passed over where not all are there: a tracked deletion leaves one behind. */
function matched(expected: readonly TracedLine[], now: readonly Line[]) {
  const saysSomething = ({ text }: { readonly text: string }): boolean => text.trim() !== "";
  const all = expected.every(({ text }, at) => text === now[at]?.text);
  const lines = all ? expected : expected.filter(saysSomething);
  const stand = all ? now : now.filter(saysSomething);
  if (!all && !lines.every(({ text }, at) => text === stand[at]?.text)) return undefined;
  return lines.map(({ from, index }, at) => ({ from, index, paragraph: stand[at]!.paragraph }));
}

function failedUpdate(failure: unknown, outcome: Outcome): WordError {
  const general = describeFailure(failure).code === "GeneralException";
  // In viewing mode Word still calls the document editable, and answers every change so (office-js 5484).
  const { kind, message } =
    outcome === "untouched" && general ? wordError("view-only") : toWordError(failure);
  const state =
    outcome === "left-behind"
      ? "Part of the update may stand in the document: use Undo in Word to take it back."
      : "The document is as it was.";
  return new WordError(kind, `The clause was not updated. ${message} ${state}`, { cause: failure });
}
