// Knows: how text is put in and taken out, and paragraphs made, split and joined, tracked or not, with every live
// position kept right.
// Refuses to know: Word's objects; content controls and tables; taking out more than text (deletion.ts).

import type { Position } from "./anchor";
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
import { atomsOf, shownText, textOf, type Atom } from "./text";
import { attrW, childW, closestW, createText, createW, descendantsW, insertAfter, isW } from "./xml";

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
export function nextBlock(block: Element): Element | null {
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

/** The paragraph mark itself is a tracked insertion of the author. */
export function hasOwnMark(document: WordDocument, paragraph: Element): boolean {
  const inserted = childW(childW(childW(paragraph, "pPr"), "rPr"), "ins");
  return attrW(inserted, "author") === document.author;
}
