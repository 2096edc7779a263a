// Knows: how a test makes a particular sync fail, though the product sends several.
// Refuses to know: what the product does then.
import type { StandInWord } from "../../src/word-stand-in";

type Fault = Parameters<StandInWord["failNext"]>[0];

/**
 * The next syncs that use the Word member `member` (its wire name, "InsertParagraph") fail, each with one of `faults`
 * in turn; all others work. A fault after more actions than the sync has does not happen.
 */
export function failNextWith(word: StandInWord, member: string, ...faults: Fault[]): void {
  const waiting = [...faults];
  const carryOut = word.processQuery.bind(word);
  word.processQuery = (request) => {
    const uses = [...Object.values(request.ObjectPaths), ...request.Actions].some(
      ({ Name }) => Name === member,
    );
    // The cleanup after a run names the same objects and must not take the fault.
    const isCleanup = request.Actions.some(({ Name }) => Name === "_RemoveReference");
    const fault = uses && !isCleanup ? waiting.shift() : undefined;
    if (fault !== undefined && (fault.afterActions ?? 0) < request.Actions.length) word.failNext(fault);
    return carryOut(request);
  };
}
