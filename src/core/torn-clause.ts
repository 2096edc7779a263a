// Knows: when a clause at the cursor would tear a numbered clause in two, and where that clause ends.
// Refuses to know: what else forbids a place (safe-place.ts), and how the clause is written there.
import { beginningsAround } from "./clause-beginnings";
import { numberingOf } from "./nearby-sorts";
import { signatureBlockAround } from "./signature-block";
import type { NearbyParagraph, Surroundings } from "./surroundings";

/**
 * Index of the last text of the clause that the cursor stands in, where something numbered follows the cursor in it: a
 * clause with a heading would take that under itself, and renumber it. Undefined where nothing is torn.
 */
export function endOfTornClause(surroundings: Surroundings): number | undefined {
  const { paragraphs, cursor } = surroundings;
  if (paragraphs[cursor]!.inCell) return undefined;
  const beginnings = beginningsAround(surroundings);
  if (!beginnings.some((at) => at <= cursor)) return undefined;
  const end = Math.min(
    beginnings.find((at) => at > cursor) ?? paragraphs.length,
    firstOfOtherText(paragraphs, cursor),
  );
  const rest = paragraphs.slice(cursor + 1, end);
  if (!rest.some(isNumbered)) return undefined;
  return cursor + 1 + rest.findLastIndex(({ text, inCell }) => inCell || text.trim() !== "");
}

/** Where the signatures begin, or another clause of ours. */
function firstOfOtherText(paragraphs: readonly NearbyParagraph[], cursor: number): number {
  const other = paragraphs.findIndex(
    ({ inClause }, at) =>
      at > cursor && (inClause === true || (signatureBlockAround(paragraphs, at) ?? 0) > cursor),
  );
  return other === -1 ? paragraphs.length : other;
}

function isNumbered(paragraph: NearbyParagraph): boolean {
  return !paragraph.inCell && (paragraph.listLabel !== "" || numberingOf(paragraph).by !== "none");
}
