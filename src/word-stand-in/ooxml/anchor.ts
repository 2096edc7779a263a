// Knows: positions that stay with their text while other text is edited.
// Refuses to know: the DOM below a paragraph.

/** A place in a paragraph: `offset` counts characters of its visible text, from 0 to the text's length. */
export interface Position {
  readonly paragraph: Element;
  readonly offset: number;
}

/** Both ends are equal for a caret. */
export interface Selection {
  readonly anchor: Position;
  readonly focus: Position;
}

/**
 * A live position. `pastMark` is the place behind the paragraph's mark, where the next paragraph begins; its offset is
 * meaningless then. `leans` says which side it stays on when text is put exactly here.
 */
export class Anchor {
  constructor(
    public paragraph: Element,
    public offset: number,
    readonly leans: "left" | "right" = "left",
    public pastMark = false,
  ) {}
}

/** All live anchors by paragraph, held weakly: an anchor lives as long as the range that owns it. */
export class Anchors {
  private readonly byParagraph = new WeakMap<Element, Set<WeakRef<Anchor>>>();

  add(anchor: Anchor): Anchor {
    const set = this.byParagraph.get(anchor.paragraph) ?? new Set();
    this.byParagraph.set(anchor.paragraph, set.add(new WeakRef(anchor)));
    return anchor;
  }

  inserted(paragraph: Element, offset: number, length: number): void {
    this.each(paragraph, (anchor) => {
      if (anchor.offset > offset || (anchor.offset === offset && anchor.leans === "right"))
        anchor.offset += length;
    });
  }

  deleted(paragraph: Element, start: number, end: number): void {
    this.each(paragraph, (anchor) => {
      if (anchor.offset > start) anchor.offset = Math.max(start, anchor.offset - (end - start));
    });
  }

  /** The text from `offset` on, with the mark, has become a paragraph of its own. */
  split(paragraph: Element, offset: number, tail: Element): void {
    this.move(paragraph, tail, (anchor) => {
      if (anchor.pastMark) return true;
      const goes = anchor.offset > offset || (anchor.offset === offset && anchor.leans === "right");
      if (goes) anchor.offset -= offset;
      return goes;
    });
  }

  /** A paragraph of this length has been put in front of the next one's text and is gone. */
  joined(paragraph: Element, next: Element, length: number): void {
    this.each(next, (anchor) => {
      anchor.offset += length;
    });
    this.move(paragraph, next, (anchor) => {
      if (anchor.pastMark) Object.assign(anchor, { offset: length, pastMark: false });
      return true;
    });
  }

  /** The paragraph has gone; whatever pointed into it now points to one place elsewhere. */
  removed(paragraph: Element, target: Position, pastMark = false): void {
    this.move(paragraph, target.paragraph, (anchor) => {
      Object.assign(anchor, { offset: target.offset, pastMark });
      return true;
    });
  }

  private move(from: Element, to: Element, goes: (anchor: Anchor) => boolean): void {
    const set = this.byParagraph.get(from);
    for (const reference of [...(set ?? [])]) {
      const anchor = reference.deref();
      if (anchor && !goes(anchor)) continue;
      set!.delete(reference);
      if (!anchor) continue;
      anchor.paragraph = to;
      this.add(anchor);
    }
  }

  private each(paragraph: Element, change: (anchor: Anchor) => void): void {
    const set = this.byParagraph.get(paragraph);
    if (!set) return;
    for (const reference of set) {
      const anchor = reference.deref();
      if (!anchor) set.delete(reference);
      else if (!anchor.pastMark) change(anchor);
    }
  }
}
