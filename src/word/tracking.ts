// Knows: how tracking of changes is switched for one piece of work, and put back whatever happens.
// Refuses to know: the work.
import { WordError } from "./word-error";

/**
 * Does `work` with changes tracked or not, as `tracked` says; as the document does where that is undefined, or where
 * this Word cannot tell its `mode`. Each switch is a sync of its own: in one batch with edits it is not reliable.
 * @throws WordError where the mode could not be put back; what `work` throws comes first.
 */
export async function withTracking<T>(
  context: Word.RequestContext,
  mode: Word.ChangeTrackingMode | undefined,
  tracked: boolean | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const isTracked = mode !== undefined && mode !== Word.ChangeTrackingMode.off;
  if (mode === undefined || tracked === undefined || tracked === isTracked) return work();
  await switchTo(tracked ? Word.ChangeTrackingMode.trackAll : Word.ChangeTrackingMode.off);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await switchBack().catch(() => undefined);
    throw error;
  }
  await switchBack().catch((cause: unknown) => {
    throw notPutBack(cause);
  });
  return result;

  async function switchTo(wanted: Word.ChangeTrackingMode): Promise<void> {
    context.document.changeTrackingMode = wanted;
    await context.sync();
  }
  /** Once more where it fails: the user must not go on typing in another mode than before. */
  function switchBack(): Promise<void> {
    return switchTo(mode!).catch(() => switchTo(mode!));
  }
}

function notPutBack(cause: unknown): WordError {
  return new WordError(
    "unexpected",
    "The clause was inserted, but Word did not switch tracking of changes back. Check Track Changes on the Review tab.",
    { cause },
  );
}
