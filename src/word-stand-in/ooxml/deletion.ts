// Knows: how whole paragraphs, tables and what stands between two positions are taken out, tracked or not.
// Refuses to know: Word's objects, and how text is taken out of one paragraph (edit.ts).

import type { Anchor } from "./anchor";
import type { WordDocument } from "./document";
import { deleteRun, deleteText, hasOwnMark, joinWithNext, lengthOf, markRevised, nextBlock } from "./edit";
import { insertInOrder, propertiesOf } from "./schema-order";
import { storyOf } from "./text";
import { attrW, childW, closestW, createW, descendantsW, elementsIn, isW } from "./xml";

/**
 * Deletes a paragraph with its mark. The last one of a body, cell, header or note, and the only one of a content
 * control, cannot go: it is emptied.
 */
export function deleteParagraph(document: WordDocument, paragraph: Element): void {
  const next = nextBlock(paragraph);
  const container = paragraph.parentNode as Element;
  const isOnly = !next && !elementsIn(container).some((one) => one !== paragraph && isBlock(one));
  const mustStay = isW(container, "sdtContent") ? isOnly : !next;
  deleteText(document, paragraph, 0, lengthOf(document, paragraph));
  for (const run of descendantsW(paragraph, "r")) if (isWholeInside(run, paragraph)) deleteRun(document, run);
  if (mustStay) return;
  if (document.tracking && !hasOwnMark(document, paragraph)) return markRevised(document, paragraph, "del");
  if (isW(next, "p")) {
    keepRangeMarks(paragraph);
    return joinWithNext(document, paragraph, next);
  }
  removeBlocks(document, [paragraph]);
}

const isBlock = (node: Element) => isW(node, "p") || isW(node, "tbl") || isW(node, "sdt");

/** False for runs with a field mark whose partner is in another paragraph: without it the field would be broken. */
function isWholeInside(run: Element, paragraph: Element): boolean {
  const count = (type: string) =>
    descendantsW(paragraph, "fldChar").filter((mark) => attrW(mark, "fldCharType") === type).length;
  return descendantsW(run, "fldChar").length === 0 || count("begin") === count("end");
}

/** Drops pairs of range marks that both go with the paragraph; single ones move on with what is left of it. */
function keepRangeMarks(paragraph: Element): void {
  const marks = elementsIn(paragraph).filter((one) => /(Start|End)$/.test(one.localName));
  const key = (one: Element) => `${one.localName.replace(/(Start|End)$/, "")} ${attrW(one, "id")}`;
  for (const one of marks) if (marks.filter((other) => key(other) === key(one)).length === 2) one.remove();
}

/** Takes out everything between two positions of one story; paragraphs that lose their marks are joined. */
export function deleteBetween(document: WordDocument, start: Anchor, end: Anchor): void {
  const paragraphs = document.paragraphsOf(storyOf(start.paragraph));
  const first = document.indexOf(start.paragraph);
  let last = document.indexOf(end.paragraph);
  let stop = end.offset;
  if (end.pastMark) {
    const next = nextBlock(end.paragraph);
    stop = isW(next, "p") ? 0 : lengthOf(document, end.paragraph);
    if (isW(next, "p")) last++;
  }
  const from = start.pastMark ? lengthOf(document, start.paragraph) : start.offset;
  if (first === last) return deleteText(document, paragraphs[first]!, from, stop);
  const covered = paragraphs.slice(first, last + 1);
  deleteText(document, covered[covered.length - 1]!, 0, stop);
  for (const paragraph of covered.slice(1, -1)) {
    const inTable = closestW(paragraph, "tc") !== closestW(start.paragraph, "tc");
    if (inTable) deleteText(document, paragraph, 0, lengthOf(document, paragraph));
    else deleteParagraph(document, paragraph);
  }
  deleteText(document, covered[0]!, from, lengthOf(document, covered[0]!));
  deleteCoveredTables(document, covered);
  const [head, tail] = [covered[0]!, covered[covered.length - 1]!];
  if (head.parentNode !== tail.parentNode) return;
  if (document.tracking && !hasOwnMark(document, head)) return markRevised(document, head, "del");
  // Paragraphs of others that are only marked as deleted still stand between the two.
  const next = document.tracking ? nextBlock(head) : tail;
  if (isW(next, "p")) joinWithNext(document, head, next);
}

/** Removes tables that lie wholly between the first and the last of the paragraphs. */
function deleteCoveredTables(document: WordDocument, covered: Element[]): void {
  const tables = new Set(covered.map((paragraph) => closestW(paragraph, "tbl")));
  for (const table of tables) {
    if (!table?.isConnected || table.contains(covered[0]!) || table.contains(covered[covered.length - 1]!))
      continue;
    deleteTable(document, table);
  }
}

/** Removes a table; when edits are tracked its rows are marked as deleted, unless the same author inserted them all. */
export function deleteTable(document: WordDocument, table: Element): void {
  const isOwn = (row: Element) => attrW(childW(childW(row, "trPr"), "ins"), "author") === document.author;
  if (document.tracking && !elementsIn(table).every((one) => !isW(one, "tr") || isOwn(one))) {
    for (const paragraph of descendantsW(table, "p"))
      deleteText(document, paragraph, 0, lengthOf(document, paragraph));
    for (const row of elementsIn(table).filter((one) => isW(one, "tr"))) {
      const properties = propertiesOf(row, "trPr");
      if (!childW(properties, "del")) insertInOrder(properties, createW(row, "del", document.revision()));
    }
    return;
  }
  removeBlocks(document, [table]);
}

/** Removes neighbouring blocks or rows for good; positions in them go to what follows, else to the story's end. */
export function removeBlocks(document: WordDocument, blocks: readonly Element[]): void {
  const paragraphs = blocks.flatMap((block) => (isW(block, "p") ? [block] : descendantsW(block, "p")));
  const story = document.paragraphsOf(storyOf(blocks[0]!));
  const gone = new Set(paragraphs);
  const last = Math.max(...paragraphs.map((paragraph) => document.indexOf(paragraph)));
  const target = story[last + 1] ?? story.filter((one) => !gone.has(one)).pop()!;
  for (const block of blocks) block.remove();
  for (const paragraph of paragraphs)
    document.anchors.removed(paragraph, { paragraph: target, offset: 0 }, !story[last + 1]);
}
