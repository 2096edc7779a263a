// Knows: tracked changes: which marks in the XML make up one change, and what accepting or rejecting does.
// Refuses to know: how edits become tracked (edit.ts).

import type { WordDocument } from "./document";
import { removeBlocks } from "./deletion";
import { joinWithNext, lengthOf, nextBlock } from "./edit";
import { pruneWrappers } from "./inline";
import { atomsOf, shownText } from "./text";
import { attrW, childW, closestW, createText, createW, descendantsW, elementsIn, isW, unwrap } from "./xml";

type Kind = "Added" | "Deleted" | "Formatted";

/** One tracked change as Word counts it: neighbouring marks of one kind and author (belief: revision-grouping). */
export interface Revision {
  readonly kind: Kind;
  readonly author: string;
  readonly date: string;
  /** The marks in document order: wrappers around runs, marks of paragraphs and rows, records of old formatting. */
  readonly marks: readonly Element[];
}

const kinds: Record<string, Kind> = {
  ins: "Added",
  moveTo: "Added",
  del: "Deleted",
  moveFrom: "Deleted",
  rPrChange: "Formatted",
  pPrChange: "Formatted",
};

/** The tracked changes below a node, in document order. */
export function revisionsIn(root: Node): Revision[] {
  const reader = new RevisionReader();
  for (const child of isW(root, "p") ? [root] : elementsIn(root)) reader.visit(child);
  return reader.found;
}

class RevisionReader {
  readonly found: (Revision & { marks: Element[] })[] = [];
  /** Nothing unrevised stands between the last mark and here. */
  private adjacent = false;

  visit(element: Element): void {
    if (isW(element, "p")) this.visitParagraph(element);
    else if (isProperties(element)) this.addAll(elementsIn(element).filter(isMark));
    else if (isMark(element)) {
      this.addAll([element]);
      for (const child of elementsIn(element)) if (!isW(child, "r")) this.visit(child);
    } else {
      if (isW(element, "r") && !closestW(element, "ins", "del", "moveFrom", "moveTo")) this.adjacent = false;
      for (const child of elementsIn(element)) this.visit(child);
    }
  }

  /** A paragraph's mark stands at its end, although the XML has it at the front. */
  private visitParagraph(paragraph: Element): void {
    const properties = childW(paragraph, "pPr");
    const mark = elementsIn(childW(properties, "rPr") ?? paragraph).filter(
      (one) => isW(one.parentNode, "rPr") && isMark(one),
    );
    if (properties) this.addAll(elementsIn(properties).filter(isMark));
    for (const child of elementsIn(paragraph)) if (child !== properties) this.visit(child);
    this.addAll(mark);
    if (mark.length === 0) this.adjacent = false;
  }

  private addAll(marks: Element[]): void {
    for (const mark of marks) {
      const kind = kinds[mark.localName]!;
      const author = attrW(mark, "author") ?? "";
      const last = this.found[this.found.length - 1];
      if (this.adjacent && last?.kind === kind && last.author === author) last.marks.push(mark);
      else this.found.push({ kind, author, date: attrW(mark, "date") ?? "", marks: [mark] });
      this.adjacent = kind !== "Formatted";
    }
  }
}

const isMark = (element: Element) => element.localName in kinds && isW(element, element.localName);
const isProperties = (element: Element) => isW(element, "rPr") || isW(element, "trPr");
const isParagraphMark = (mark: Element) =>
  isW(mark.parentNode, "rPr") && isW(mark.parentNode.parentNode, "pPr");

/** The text that a change adds or deletes; a paragraph mark counts as "\r". */
export function textOfRevision({ marks }: Revision): string {
  const textIn = (node: Node) => descendantsW(node, "t", "delText").map(shownText);
  return marks
    .flatMap((mark) =>
      isParagraphMark(mark) ? ["\r"] : textIn(isFormat(mark) ? mark.parentNode!.parentNode! : mark),
    )
    .join("");
}

const isFormat = (mark: Element) => isW(mark, "rPrChange") || isW(mark, "pPrChange");

/** Makes the change final. */
export const acceptRevision = (document: WordDocument, revision: Revision): void =>
  settle(document, revision, true);

/** Takes the change back. */
export const rejectRevision = (document: WordDocument, revision: Revision): void =>
  settle(document, revision, false);

function settle(document: WordDocument, { kind, marks }: Revision, accept: boolean): void {
  const contentStays = (kind === "Added") === accept;
  for (const mark of marks) {
    if (!mark.isConnected) continue;
    if (isFormat(mark)) settleFormat(mark, accept);
    else if (isW(mark.parentNode, "trPr")) settleRow(document, mark, contentStays);
    else if (isParagraphMark(mark)) settleParagraphMark(document, mark, contentStays);
    else if (contentStays) restore(document, mark);
    else removeContent(document, mark);
  }
}

function settleFormat(mark: Element, accept: boolean): void {
  const properties = mark.parentNode as Element;
  const old = childW(mark, properties.localName);
  mark.remove();
  if (accept) return;
  // Old paragraph properties are recorded without the mark's formatting and the section.
  const kept = elementsIn(properties).filter(
    (one) => properties.localName === "pPr" && ["sectPr", "rPr"].includes(one.localName),
  );
  for (const one of elementsIn(properties)) if (!kept.includes(one)) one.remove();
  for (const one of elementsIn(old ?? mark).reverse())
    properties.insertBefore(one.cloneNode(true), properties.firstChild);
}

function settleRow(document: WordDocument, mark: Element, stays: boolean): void {
  const row = closestW(mark, "tr")!;
  if (stays) return mark.remove();
  const table = row.parentNode as Element;
  if (elementsIn(table).filter((one) => isW(one, "tr")).length === 1) removeBlocks(document, [table]);
  else removeBlocks(document, [row]);
}

function settleParagraphMark(document: WordDocument, mark: Element, stays: boolean): void {
  const paragraph = closestW(mark, "p")!;
  const next = nextBlock(paragraph);
  mark.remove();
  if (stays || !next) return;
  if (isW(next, "p")) joinWithNext(document, paragraph, next);
  // Before a table or a content control there is nothing to join with: what is empty goes, text stays where it is.
  else if (lengthOf(document, paragraph) === 0) removeBlocks(document, [paragraph]);
}

/** Content that was deleted or added is ordinary content from now on. */
function restore(document: WordDocument, mark: Element): void {
  const paragraph = closestW(mark, "p")!;
  const wasHidden = (isW(mark, "del") || isW(mark, "moveFrom")) && !document.deletionsInText;
  const runs = new Set(descendantsW(mark, "r"));
  for (const text of descendantsW(mark, "delText"))
    text.parentNode!.replaceChild(createText(text, shownText(text)), text);
  for (const code of descendantsW(mark, "delInstrText")) {
    const instruction = createW(code, "instrText");
    instruction.textContent = code.textContent;
    code.parentNode!.replaceChild(instruction, code);
  }
  unwrap(mark);
  if (!wasHidden) return;
  for (const atom of atomsOf(paragraph, document.view))
    if (runs.has(atom.run)) document.anchors.inserted(paragraph, atom.start, atom.text.length);
}

function removeContent(document: WordDocument, mark: Element): void {
  const paragraph = closestW(mark, "p")!;
  for (const atom of atomsOf(paragraph, document.view).reverse())
    if (mark.contains(atom.run))
      document.anchors.deleted(paragraph, atom.start, atom.start + atom.text.length);
  const parent = mark.parentNode;
  mark.remove();
  pruneWrappers(parent);
}
