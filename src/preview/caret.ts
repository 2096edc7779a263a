// Knows: which place in the text a DOM position on the page is, and the other way round.
// Refuses to know: selections, focus and editing.

import { type Position, textOf, type WordDocument } from "../word-stand-in/ooxml";
import type { Leaf } from "./render/inline";
import type { Page } from "./render/page";

/** A position in the DOM, as ranges and selections have them. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the text that a DOM position stands for; null outside the body's paragraphs. */
export function positionAt(page: Page, { node, offset }: DomPoint): Position | null {
  const shown = page.paragraphAt(node);
  if (!shown) return nearestPosition(page, { node, offset });
  const { source: paragraph, leaves } = shown;
  const own = leaves.find((leaf) => leaf.node === node);
  if (own && node.nodeType === Node.TEXT_NODE) {
    return { paragraph, offset: own.start + Math.min(offset, own.length) };
  }
  const next = node.childNodes[offset] ?? null;
  const following = leaves.find((leaf) => (next ? isAtOrAfter(leaf.node, next) : isAfter(leaf.node, node)));
  const last = leaves.at(-1);
  return { paragraph, offset: following?.start ?? (last ? last.start + last.length : 0) };
}

/** Between blocks, as when everything is selected: the start of the next paragraph, or the end of the last one. */
function nearestPosition(page: Page, { node, offset }: DomPoint): Position | null {
  if (!(node instanceof HTMLElement)) return null;
  const following = page.paragraphFrom(node.childNodes[offset] ?? null, node);
  if (following) return { paragraph: following.source, offset: 0 };
  const last = page.lastParagraph();
  return last ? { paragraph: last.source, offset: endOf(last.leaves) } : null;
}

const endOf = (leaves: readonly Leaf[]): number =>
  leaves.reduce((end, leaf) => Math.max(end, leaf.start + leaf.length), 0);

function isAtOrAfter(node: Node, reference: Node): boolean {
  return reference.contains(node) || isAfter(node, reference);
}

function isAfter(node: Node, reference: Node): boolean {
  const order = reference.compareDocumentPosition(node);
  return (
    (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/**
 * The DOM position of a place in the text; null when its paragraph is not on the page. Between two runs it is the end
 * of the first, whose formatting typed text takes over.
 */
export function pointAt(page: Page, { paragraph, offset }: Position): DomPoint | null {
  const shown = page.paragraph(paragraph);
  if (!shown) return null;
  const counted = shown.leaves.filter((leaf) => leaf.length > 0);
  const leaf =
    counted.find(
      (each) => offset <= each.start + each.length && (offset > each.start || each === counted[0]),
    ) ?? counted.at(-1);
  if (!leaf) return { node: shown.element, offset: 0 };
  if (leaf.node.nodeType === Node.TEXT_NODE)
    return { node: leaf.node, offset: Math.min(offset - leaf.start, leaf.length) };
  const parent = leaf.node.parentNode!;
  const index = [...parent.childNodes].indexOf(leaf.node as ChildNode);
  return { node: parent, offset: offset > leaf.start ? index + 1 : index };
}

export const isSame = (one: Position, other: Position): boolean =>
  one.paragraph === other.paragraph && one.offset === other.offset;

/** The two ends of a selection in the order of the text. */
export function ordered(word: WordDocument, one: Position, other: Position): [Position, Position] {
  const order = word.indexOf(one.paragraph) - word.indexOf(other.paragraph) || one.offset - other.offset;
  return order <= 0 ? [one, other] : [other, one];
}

/** The text between two places, paragraphs apart by line ends. */
export function textBetween(word: WordDocument, start: Position, end: Position): string {
  const paragraphs = word.paragraphs().slice(word.indexOf(start.paragraph), word.indexOf(end.paragraph) + 1);
  const lines = paragraphs.map((paragraph) => {
    const from = paragraph === start.paragraph ? start.offset : 0;
    const to = paragraph === end.paragraph ? end.offset : Infinity;
    return textOf(paragraph, word.view).slice(from, to);
  });
  return lines.join("\n");
}
