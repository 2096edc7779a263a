// Knows: how text and paragraphs are put in and taken out, tracked or not, with every live position kept right.
// Refuses to know: Word's objects; content controls and tables as things to make.

import type { Anchor, Position } from "./anchor";
import type { WordDocument } from "./document";
import {
  boundaryAt,
  createRun,
  EditRefused,
  fieldRuns,
  markProperties,
  moveFrom,
  placeAt,
  type PlaceOptions,
  pruneWrappers,
  splitWrapper,
} from "./inline";
import { insertInOrder, propertiesOf } from "./schema-order";
import { atomsOf, shownText, storyOf, textOf, type Atom } from "./text";
import {
  attrW,
  childW,
  closestW,
  createText,
  createW,
  descendantsW,
  elementsIn,
  insertAfter,
  isW,
} from "./xml";

/** Length of a paragraph's text as positions count it. */
export const lengthOf = (document: WordDocument, paragraph: Element): number =>
  textOf(paragraph, document.view).length;

type Insertion = Pick<PlaceOptions, "within" | "like">;

/**
 * Puts text at a position and answers the position behind it. "\n", "\r" and "\r\n" begin a new paragraph
 * (belief: newline-splits), U+000B a new line. `within` keeps it inside that inline content control's content;
 * `like` says which neighbour's format it has.
 */
export function insertText(
  document: WordDocument,
  at: Position,
  text: string,
  options: Insertion = {},
): Position {
  let { paragraph, offset } = at;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (index > 0) {
      paragraph = splitParagraph(document, { paragraph, offset });
      offset = 0;
    }
    if (line !== "") insertLine(document, { paragraph, offset }, line, options);
    offset += line.length;
  });
  return { paragraph, offset };
}

function insertLine(document: WordDocument, at: Position, line: string, options: Insertion): void {
  const { parent, before, properties } = placeAt(document, at, {
    ...options,
    ours: isTrackedAsOurs(document, at),
  });
  const run = createRun(at.paragraph, line, properties);
  parent.insertBefore(closestW(parent, "ins", "p") === at.paragraph ? tracked(document, run) : run, before);
  document.anchors.inserted(at.paragraph, at.offset, line.length);
}

/** The position is inside an insertion of the same author, which may simply grow. */
function isTrackedAsOurs(document: WordDocument, { paragraph, offset }: Position): boolean {
  if (!document.tracking) return false;
  const { left, right } = boundaryAt(document, paragraph, offset);
  return !!left && !!right && isOwnInsertion(document, left.run) && isOwnInsertion(document, right.run);
}

/** Puts a run that is not text, such as a break or a reference mark, at a position; `length` as text counts it. */
export function insertRun(document: WordDocument, at: Position, run: Element, length: number): void {
  const { parent, before } = placeAt(document, at);
  parent.insertBefore(tracked(document, run), before);
  document.anchors.inserted(at.paragraph, at.offset, length);
}

/** The run, wrapped in a new insertion when edits are tracked. */
function tracked(document: WordDocument, run: Element): Element {
  return document.tracking ? createW(run, "ins", document.revision(), run) : run;
}

/** Takes out the text between two offsets, with fields and pictures that lie wholly between them. */
export function deleteText(document: WordDocument, paragraph: Element, start: number, end: number): void {
  if (start >= end) return;
  boundaryAt(document, paragraph, end);
  boundaryAt(document, paragraph, start);
  const atoms = atomsOf(paragraph, document.view);
  const isInside = ({ start: at, text }: Atom) =>
    text === "" ? at > start && at < end : at >= start && at + text.length <= end;
  const inside = atoms.filter(isInside);
  const fields = new Set(inside.map((atom) => atom.field).filter((field) => field !== null));
  const runs = new Set(inside.map((atom) => atom.run));
  for (const field of fields) {
    if (!atoms.every((atom) => atom.field !== field || isInside(atom))) continue;
    for (const run of fieldRuns(paragraph, field)) for (const one of runsIn(run)) runs.add(one);
  }
  for (const atom of inside.reverse()) {
    if (!staysVisible(document, atom.run))
      document.anchors.deleted(paragraph, atom.start, atom.start + atom.text.length);
  }
  for (const run of runs) deleteRun(document, run);
}

const runsIn = (node: Element): Element[] => (isW(node, "r") ? [node] : descendantsW(node, "r"));

/** True when a deleted run goes on counting as text: it is kept as a tracked deletion, and the view shows those. */
function staysVisible(document: WordDocument, run: Element): boolean {
  return document.tracking && document.deletionsInText && !isOwnInsertion(document, run);
}

function isOwnInsertion(document: WordDocument, node: Element): boolean {
  const insertion = closestW(node, "ins", "p");
  return isW(insertion, "ins") && attrW(insertion, "author") === document.author;
}

/** Removes a run; when edits are tracked it becomes a deletion, unless it was an insertion of the same author. */
export function deleteRun(document: WordDocument, run: Element): void {
  if (document.tracking && closestW(run, "del")) return;
  const parent = run.parentNode!;
  if (!document.tracking || isOwnInsertion(document, run)) {
    run.remove();
    return pruneWrappers(parent);
  }
  for (const text of descendantsW(run, "t"))
    text.parentNode!.replaceChild(createText(text, shownText(text), "delText"), text);
  for (const code of descendantsW(run, "instrText")) {
    const deleted = createW(code, "delInstrText");
    deleted.textContent = code.textContent;
    code.parentNode!.replaceChild(deleted, code);
  }
  const deletion = createW(run, "del", document.revision());
  parent.insertBefore(deletion, run);
  deletion.appendChild(run);
}

/** A new paragraph with the paragraph format of another one, not yet in the document. */
function createParagraphLike(model: Element | null, near: Node): Element {
  const paragraph = createW(near, "p");
  const properties = childW(model, "pPr")?.cloneNode(true) as Element | undefined;
  if (!properties) return paragraph;
  for (const one of ["sectPr", "pPrChange"]) childW(properties, one)?.remove();
  const mark = markProperties(model!);
  childW(properties, "rPr")?.remove();
  if (mark) insertInOrder(properties, mark);
  if (properties.firstChild) paragraph.appendChild(properties);
  return paragraph;
}

/** Puts a paragraph before or after a block; when edits are tracked, as an inserted one. */
export function insertParagraph(
  document: WordDocument,
  reference: Element,
  where: "Before" | "After",
  text: string,
  model: Element | null,
): Element {
  const paragraph = createParagraphLike(model, reference);
  if (where === "Before") reference.parentNode!.insertBefore(paragraph, reference);
  else insertAfter(paragraph, reference);
  if (document.tracking) {
    const previous = paragraph.previousSibling;
    // The last mark of a story cannot be an inserted one: rejecting it would leave nothing to join with.
    const isLast = !nextBlock(paragraph);
    markRevised(document, isLast && isW(previous, "p") ? previous : paragraph, "ins");
  }
  insertText(document, { paragraph, offset: 0 }, text);
  return paragraph;
}

/** The paragraph, table or content control that follows among the siblings. */
function nextBlock(block: Element): Element | null {
  for (let node = block.nextElementSibling; node; node = node.nextElementSibling)
    if (isW(node, "p") || isW(node, "tbl") || isW(node, "sdt")) return node;
  return null;
}

/** Marks a paragraph mark as inserted or deleted. */
export function markRevised(document: WordDocument, paragraph: Element, kind: "ins" | "del"): void {
  const mark = propertiesOf(propertiesOf(paragraph, "pPr"), "rPr");
  if (!childW(mark, kind)) insertInOrder(mark, createW(mark, kind, document.revision()));
}

/** Ends the paragraph at a position; what follows becomes a paragraph of the same format, which is answered. */
export function splitParagraph(document: WordDocument, { paragraph, offset }: Position): Element {
  const place = placeAt(document, { paragraph, offset }, { ours: true });
  if (closestW(place.parent, "sdtContent", "p") !== paragraph)
    throw new EditRefused("A paragraph cannot end inside a content control within it.");
  let { parent, before } = place;
  while (parent !== paragraph) {
    before = splitWrapper(document, parent, before);
    parent = parent.parentNode as Element;
  }
  const tail = createParagraphLike(paragraph, paragraph);
  insertAfter(tail, paragraph);
  moveFrom(before, tail);
  const section = childW(childW(paragraph, "pPr"), "sectPr");
  if (section) insertInOrder(propertiesOf(tail, "pPr"), section);
  for (const kind of ["ins", "del"]) {
    const revision = childW(childW(childW(paragraph, "pPr"), "rPr"), kind);
    if (revision) insertInOrder(propertiesOf(propertiesOf(tail, "pPr"), "rPr"), revision);
  }
  document.anchors.split(paragraph, offset, tail);
  if (document.tracking) markRevised(document, paragraph, "ins");
  return tail;
}

/** Puts the content of a paragraph in front of the next one's and removes it: its mark is gone. */
export function joinWithNext(document: WordDocument, paragraph: Element, next: Element): void {
  const length = lengthOf(document, paragraph);
  const first = childW(next, "pPr")?.nextSibling ?? (childW(next, "pPr") ? null : next.firstChild);
  for (const node of [...paragraph.childNodes]) if (!isW(node, "pPr")) next.insertBefore(node, first);
  paragraph.remove();
  document.anchors.joined(paragraph, next, length);
}

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

/** The paragraph mark itself is a tracked insertion of the author. */
function hasOwnMark(document: WordDocument, paragraph: Element): boolean {
  const inserted = childW(childW(childW(paragraph, "pPr"), "rPr"), "ins");
  return attrW(inserted, "author") === document.author;
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
  if (document.tracking && !hasOwnMark(document, head)) markRevised(document, head, "del");
  else joinWithNext(document, head, tail);
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

/** Removes a table; when edits are tracked its rows are marked as deleted. */
export function deleteTable(document: WordDocument, table: Element): void {
  if (document.tracking) {
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
