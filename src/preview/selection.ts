// Knows: how the document's selection and the browser's follow each other, and how it is drawn while the focus is elsewhere.
// Refuses to know: what keys do to the text.

import type { StandInWord } from "../word-stand-in";
import { type Position, textOf } from "../word-stand-in/ooxml";
import { isSame, ordered, pointAt, positionAt } from "./caret";
import type { Page } from "./render/page";

const HIGHLIGHT = "word-selection";

export class SelectionView {
  private readonly drawn = document.createElement("div");
  /** Set while the browser's selection is being changed to the document's, so that it is not read back. */
  private writing = false;

  constructor(
    private readonly word: StandInWord,
    private readonly page: Page,
    private readonly paper: HTMLElement,
    /** The scrolled area; the drawn caret is put into it. */
    private readonly canvas: HTMLElement,
  ) {
    this.drawn.className = "drawn-caret";
    this.drawn.setAttribute("aria-hidden", "true");
    this.drawn.hidden = true;
    canvas.append(this.drawn);
    document.addEventListener("selectionchange", () => this.read());
    paper.addEventListener("focus", () => this.show());
    paper.addEventListener("blur", () => this.show());
    paper.addEventListener("keydown", (event) => this.jump(event));
    new ResizeObserver(() => this.show()).observe(paper);
  }

  /** Takes over a selection that the user made on the page. */
  private read(): void {
    const selection = document.getSelection();
    const { anchorNode, focusNode } = selection ?? {};
    if (this.writing || !this.focused || !anchorNode || !focusNode || !this.paper.contains(focusNode)) return;
    const anchor = positionAt(this.page, { node: anchorNode, offset: selection!.anchorOffset });
    const focus = positionAt(this.page, { node: focusNode, offset: selection!.focusOffset });
    if (!anchor || !focus) return;
    const known = this.word.document.selection;
    if (!isSame(known.anchor, anchor) || !isSame(known.focus, focus)) {
      this.writing = true;
      this.word.document.select({ anchor, focus });
      this.writing = false;
    }
    this.markControls();
  }

  /**
   * Ctrl+Home, Ctrl+End and Ctrl+A: the browser would look for the ends of the page, which are a header and a footer
   * that the caret cannot enter.
   */
  private jump(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const { document: open } = this.word;
    const paragraphs = open.paragraphs();
    const last = paragraphs.at(-1)!;
    const start = { paragraph: paragraphs[0]!, offset: 0 };
    const end = { paragraph: last, offset: textOf(last, open.view).length };
    const anchor = (focus: Position) => (event.shiftKey ? open.selection.anchor : focus);
    if (event.key === "Home") open.select({ anchor: anchor(start), focus: start });
    else if (event.key === "End") open.select({ anchor: anchor(end), focus: end });
    else if (event.key.toLowerCase() === "a") open.select({ anchor: start, focus: end });
    else return;
    event.preventDefault();
  }

  /** Shows the document's selection: as the browser's own while the paper has the focus, drawn otherwise. */
  show(reveal?: ScrollLogicalPosition): void {
    if (this.writing) return;
    const range = this.range();
    CSS.highlights?.delete(HIGHLIGHT);
    this.drawn.hidden = this.focused || range === null;
    if (!range) return;
    if (this.focused) this.write();
    else if (range.collapsed) this.drawCaret(range);
    else CSS.highlights?.set(HIGHLIGHT, new Highlight(range));
    this.drawn.hidden ||= !range.collapsed;
    this.markControls();
    if (reveal) this.reveal(range, reveal);
  }

  private get focused(): boolean {
    return document.activeElement === this.paper;
  }

  /** The document's selection as a range of the page, from its earlier to its later end. */
  private range(): Range | null {
    const { anchor, focus } = this.word.document.selection;
    const [start, end] = ordered(this.word.document, anchor, focus).map((each) => pointAt(this.page, each));
    if (!start || !end) return null;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  private write(): void {
    const { anchor, focus } = this.word.document.selection;
    const [from, to] = [pointAt(this.page, anchor), pointAt(this.page, focus)];
    if (!from || !to) return;
    this.writing = true;
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    this.writing = false;
  }

  private drawCaret(range: Range): void {
    const rectangle = rectangleOf(range);
    const frame = this.canvas.getBoundingClientRect();
    this.drawn.style.left = `${rectangle.left - frame.left + this.canvas.scrollLeft}px`;
    this.drawn.style.top = `${rectangle.top - frame.top + this.canvas.scrollTop}px`;
    this.drawn.style.height = `${rectangle.height}px`;
  }

  private reveal(range: Range, where: ScrollLogicalPosition): void {
    const rectangle = rectangleOf(range);
    const frame = this.canvas.getBoundingClientRect();
    const margin = 48;
    if (rectangle.top >= frame.top + margin && rectangle.bottom <= frame.bottom - margin) return;
    const share =
      where === "center"
        ? frame.height / 3
        : rectangle.top < frame.top + margin
          ? margin
          : frame.height - margin * 2;
    this.canvas.scrollTop += rectangle.top - frame.top - share;
    if (!this.drawn.hidden) this.drawCaret(range);
  }

  /** Shows the title of the content controls that hold the caret. */
  private markControls(): void {
    const point = pointAt(this.page, this.word.document.selection.focus);
    for (const control of this.paper.querySelectorAll(".control")) {
      control.classList.toggle("active", point !== null && control.contains(point.node));
    }
  }
}

/** A collapsed range in an empty paragraph has no rectangle of its own. */
function rectangleOf(range: Range): DOMRect {
  const [first] = range.getClientRects();
  if (first) return first;
  const { startContainer: node } = range;
  const element = node instanceof HTMLElement ? node : node.parentElement!;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const height = Math.min(box.height, parseFloat(style.fontSize) * 1.3);
  return new DOMRect(
    box.left + parseFloat(style.paddingLeft),
    box.top + parseFloat(style.paddingTop),
    0,
    height,
  );
}
