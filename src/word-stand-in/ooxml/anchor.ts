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

  /** The text from `offset` on, with the mark, has moved to another paragraph, where it begins at `at`. */
  moved(paragraph: Element, offset: number, target: Element, at: number): void {
    const set = this.byParagraph.get(paragraph);
    if (!set) return;
    for (const reference of [...set]) {
      const anchor = reference.deref();
      const goes =
        anchor && (anchor.pastMark || anchor.offset > offset || (anchor.offset === offset && moves(anchor)));
      if (!goes) continue;
      set.delete(reference);
      anchor.paragraph = target;
      anchor.offset = Math.max(0, anchor.offset - offset) + at;
      this.add(anchor);
    }
  }

  /** The paragraph has gone; whatever pointed into it now points to one place elsewhere. */
  removed(paragraph: Element, target: Position, pastMark = false): void {
    const set = this.byParagraph.get(paragraph);
    this.byParagraph.delete(paragraph);
    for (const reference of set ?? []) {
      const anchor = reference.deref();
      if (!anchor) continue;
      Object.assign(anchor, { paragraph: target.paragraph, offset: target.offset, pastMark });
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

const moves = (anchor: Anchor) => anchor.leans === "right";
