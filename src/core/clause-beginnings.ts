// Knows: which paragraphs near the cursor begin a clause.
// Refuses to know: how a clause that is to be written looks (conventions.ts).
import {
  headingsLikeNearest,
  isNumberedClause,
  isOutlined,
  lookOf,
  repeated,
  sorted,
  type Sorted,
} from "./nearby-sorts";
import type { Surroundings } from "./surroundings";

/**
 * Indexes of the paragraphs that begin a clause, as a clause at the cursor would begin, or something above it; in
 * order. None where the neighbours tell of no such clauses.
 */
export function beginningsAround(surroundings: Surroundings): readonly number[] {
  const { around, nearestFirst } = sorted(surroundings);
  const model = headingsLikeNearest(nearestFirst, around)[0];
  const alike = model === undefined ? repeated(nearestFirst.filter(isNumberedClause)) : [];
  const clauses = new Set(alike);
  return around
    .filter((one) => clauses.has(one) || (model !== undefined && beginsLike(one, model)))
    .map(({ index }) => index);
}

/** The last heading of a document may head nothing yet. */
function beginsLike(one: Sorted, model: Sorted): boolean {
  return one.heading ? !isBelow(one, model) : one.title && lookOf(one) === lookOf(model);
}

/** A heading of a deeper level than another one. */
function isBelow({ paragraph, numbering }: Sorted, other: Sorted): boolean {
  if (isOutlined(paragraph) && isOutlined(other.paragraph))
    return paragraph.outlineLevel > other.paragraph.outlineLevel;
  if (numbering.by === "none" || other.numbering.by === "none") return false;
  if (numbering.by === "list" && other.numbering.by === "list")
    return numbering.level > other.numbering.level;
  return numbering.label.counts.length > other.numbering.label.counts.length;
}
