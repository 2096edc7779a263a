// Knows: the order of positions in a story, and how two stretches of text lie to each other (Word.LocationRelation).
// Refuses to know: the objects that own the stretches.

import type { WordDocument } from "../ooxml";
import type { Anchor } from "../ooxml/anchor";
import { storyOf } from "../ooxml/text";

export interface Extent {
  readonly start: Anchor;
  readonly end: Anchor;
}

/** Behind a paragraph's mark is before the next paragraph's first character. */
function place(document: WordDocument, { paragraph, offset, pastMark }: Anchor): [number, number] {
  const index = document.indexOf(paragraph);
  return pastMark ? [index + 1, 0] : [index, offset];
}

/** Negative when the first stands before the second; both of one story. */
export function comparePositions(document: WordDocument, one: Anchor, other: Anchor): number {
  const [paragraph, offset] = place(document, one);
  const [otherParagraph, otherOffset] = place(document, other);
  return paragraph - otherParagraph || offset - otherOffset;
}

export const inOneStory = (one: Extent, other: Extent): boolean =>
  storyOf(one.start.paragraph) === storyOf(other.start.paragraph);

/** How the first stretch lies to the second. */
export function relationOf(document: WordDocument, one: Extent, other: Extent): string {
  if (!inOneStory(one, other)) return "Unrelated";
  const compare = (first: Anchor, second: Anchor) => Math.sign(comparePositions(document, first, second));
  const starts = compare(one.start, other.start);
  const ends = compare(one.end, other.end);
  if (starts === 0 && ends === 0) return "Equal";
  const startToEnd = compare(one.start, other.end);
  const endToStart = compare(one.end, other.start);
  if (endToStart < 0) return "Before";
  if (startToEnd > 0) return "After";
  if (endToStart === 0 && starts < 0 && ends < 0) return "AdjacentBefore";
  if (startToEnd === 0 && starts > 0 && ends > 0) return "AdjacentAfter";
  if (starts === 0) return ends > 0 ? "ContainsStart" : "InsideStart";
  if (ends === 0) return starts < 0 ? "ContainsEnd" : "InsideEnd";
  if (starts < 0) return ends > 0 ? "Contains" : "OverlapsBefore";
  return ends < 0 ? "Inside" : "OverlapsAfter";
}

/** The stretch both have in common; null when they only touch or lie apart (belief: intersection-of-neighbours). */
export function intersectionOf(document: WordDocument, one: Extent, other: Extent): Extent | null {
  if (!inOneStory(one, other)) return null;
  const start = comparePositions(document, one.start, other.start) >= 0 ? one.start : other.start;
  const end = comparePositions(document, one.end, other.end) <= 0 ? one.end : other.end;
  return comparePositions(document, start, end) < 0 ? { start, end } : null;
}

/** The smallest stretch that holds both; null when they are in different stories. */
export function unionOf(document: WordDocument, one: Extent, other: Extent): Extent | null {
  if (!inOneStory(one, other)) return null;
  return {
    start: comparePositions(document, one.start, other.start) <= 0 ? one.start : other.start,
    end: comparePositions(document, one.end, other.end) >= 0 ? one.end : other.end,
  };
}
