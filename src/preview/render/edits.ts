// Knows: which nodes of a document were edited since the page was last made, and whether only words have changed.
// Refuses to know: what is shown of them.

import { closestW, elementsIn, isW, W } from "../../word-stand-in/ooxml/xml";

/** What may come and go within a paragraph without any effect beyond it. */
const INLINE = new Set([
  "r",
  "t",
  "delText",
  "tab",
  "br",
  "ins",
  "del",
  "hyperlink",
  "proofErr",
  "bookmarkStart",
  "bookmarkEnd",
]);
const WATCHED = { subtree: true, childList: true, attributes: true, characterData: true };

export class Edits {
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly watched = new Set<Node>();
  /** Edited nodes with all that contain them. */
  private nodes = new Set<Node>();
  /** Paragraphs in which nothing but words has changed. */
  private words = new Set<Element>();
  private beyondWords = true;

  /** @param body everything outside it counts as more than words. */
  constructor(private readonly body: Element) {}

  /** Also watches this part of the document; again is no harm. */
  watch(part: XMLDocument | null): void {
    if (!part || this.watched.has(part)) return;
    this.watched.add(part);
    this.observer.observe(part, WATCHED);
  }

  stop(): void {
    this.observer.disconnect();
  }

  /** The paragraphs of the body whose words were edited; null when more than words has changed. */
  wordsOnly(): ReadonlySet<Element> | null {
    this.note(this.observer.takeRecords());
    return this.beyondWords || this.words.size === 0 ? null : this.words;
  }

  /** True for a node in which something was edited. */
  has(node: Node): boolean {
    return this.nodes.has(node);
  }

  /** Counts a node as edited. */
  add(node: Node): void {
    for (let at: Node | null = node; at; at = at.parentNode) this.nodes.add(at);
  }

  /** All edits are on the page now. */
  done(): void {
    this.nodes = new Set();
    this.words = new Set();
    this.beyondWords = false;
  }

  private note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.add(record.target);
      const paragraph = this.paragraphOfWords(record);
      if (paragraph) this.words.add(paragraph);
      else this.beyondWords = true;
    }
  }

  /** The paragraph that alone is concerned; null where a number, a neighbour or another part may be too. */
  private paragraphOfWords({ target, addedNodes, removedNodes }: MutationRecord): Element | null {
    const paragraph = closestW(target, "p");
    if (!paragraph || !this.body.contains(paragraph) || closestW(target, "pPr")) return null;
    const isInline = (node: Node): boolean =>
      node.nodeType !== 1 ||
      isW(node, "rPr") ||
      ((node as Element).namespaceURI === W &&
        INLINE.has((node as Element).localName) &&
        elementsIn(node).every(isInline));
    return [...addedNodes, ...removedNodes].every(isInline) ? paragraph : null;
  }
}
