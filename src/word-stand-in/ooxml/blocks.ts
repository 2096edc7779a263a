// Knows: how paragraphs and tables that come from elsewhere are poured into the text.
// Refuses to know: where they come from.

import type { Position } from "./anchor";
import type { WordDocument } from "./document";
import { lengthOf, markRevised, splitParagraph } from "./edit";
import { placeAt } from "./inline";
import { insertInOrder, propertiesOf } from "./schema-order";
import { paragraphsIn } from "./text";
import { childW, createW, descendantsW, elementsIn, insertAfter, isW } from "./xml";

/**
 * Pours blocks in at a position, as Word pastes a stream of text: the text of the last paragraph joins what follows
 * there and takes its format, so a single paragraph gives its text only (belief: ooxml-last-paragraph;
 * belief: ooxml-single-paragraph). Answers the positions before and behind the new content.
 */
export function insertBlocks(
  document: WordDocument,
  at: Position,
  blocks: readonly Element[],
): [Position, Position] {
  if (document.tracking) for (const block of blocks) markAllInserted(document, block);
  const last = blocks[blocks.length - 1];
  const flowing = isW(last, "p") ? last : null;
  const whole = flowing ? blocks.slice(0, -1) : blocks;
  if (whole.length === 0) {
    const length = flowing ? insertContent(document, at, flowing) : 0;
    return [at, { paragraph: at.paragraph, offset: at.offset + length }];
  }
  const { head, tail } = opened(document, at);
  const reference = head ?? tail;
  for (const block of whole) {
    if (head) insertAfter(block, lastOf(head, whole, block));
    else reference.parentNode!.insertBefore(block, reference);
  }
  const length = flowing ? insertContent(document, { paragraph: tail, offset: 0 }, flowing) : 0;
  const first = paragraphsOfBlock(whole[0]!)[0]!;
  return [
    { paragraph: first, offset: 0 },
    { paragraph: tail, offset: length },
  ];
}

const paragraphsOfBlock = (block: Element) => (isW(block, "p") ? [block] : paragraphsIn(block));

/** What the block goes behind: the one before it in the list, or the head. */
const lastOf = (head: Element, blocks: readonly Element[], block: Element) =>
  blocks[blocks.indexOf(block) - 1] ?? head;

/** The paragraph in two at the position; no head when nothing stands before it, so that no empty paragraph is left. */
function opened(
  document: WordDocument,
  { paragraph, offset }: Position,
): { head: Element | null; tail: Element } {
  if (offset === 0) return { head: null, tail: paragraph };
  return { head: paragraph, tail: splitParagraph(document, { paragraph, offset }) };
}

/** Puts the content of a paragraph into another one; answers the length of its text. */
function insertContent(document: WordDocument, at: Position, source: Element): number {
  const length = lengthOf(document, source);
  const { parent, before } = placeAt(document, at);
  for (const node of elementsIn(source)) if (!isW(node, "pPr")) parent.insertBefore(node, before);
  document.anchors.inserted(at.paragraph, at.offset, length);
  return length;
}

/** Marks everything in a block as a tracked insertion. */
function markAllInserted(document: WordDocument, block: Element): void {
  for (const paragraph of paragraphsOfBlock(block)) {
    for (const run of descendantsW(paragraph, "r")) {
      const insertion = createW(run, "ins", document.revision());
      run.parentNode!.insertBefore(insertion, run);
      insertion.appendChild(run);
    }
    markRevised(document, paragraph, "ins");
  }
  for (const row of descendantsW(block, "tr")) {
    const properties = propertiesOf(row, "trPr");
    if (!childW(properties, "ins")) insertInOrder(properties, createW(row, "ins", document.revision()));
  }
}
