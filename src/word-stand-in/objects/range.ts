// Knows: Word.Range: two live positions, and what is done at and between them.
// Refuses to know: paragraphs and controls as objects.

import { Anchor, type Position } from "../ooxml/anchor";
import { insertBreak } from "../ooxml/breaks";
import { deleteBetween } from "../ooxml/deletion";
import { lengthOf } from "../ooxml/edit";
import { insertParagraph } from "../ooxml/edit";
import { hyperlinkOf } from "../ooxml/hyperlink";
import { storyOf } from "../ooxml/text";
import { invalidArgument, itemNotFound } from "../rich-api/server-object";
import { orNull } from "./collections";
import { insertCommentOn } from "./comments";
import type { Host } from "./host";
import { comparePositions, intersectionOf, relationOf, unionOf, type Extent } from "./location";
import { make } from "./make";
import { insertNoteAfter } from "./notes";
import { guarded, TextObject } from "./text-object";

export class RangeObject extends TextObject {
  readonly typeName = "Range";
  private start: Anchor;
  private end: Anchor;

  constructor(host: Host, start: Anchor, end: Anchor) {
    super(host);
    this.start = this.own(start, "right");
    this.end = this.own(end, "left");
  }

  private own(at: Anchor, leans: "left" | "right"): Anchor {
    return this.document.anchors.add(new Anchor(at.paragraph, at.offset, leans, at.pastMark));
  }

  extent(): Extent {
    if (!this.start.paragraph.isConnected || !this.end.paragraph.isConnected) throw itemNotFound();
    const clamp = (at: Anchor) => {
      at.offset = Math.min(at.offset, lengthOf(this.document, at.paragraph));
      return at;
    };
    const end = clamp(this.end);
    const start = clamp(this.start);
    // Text put exactly where an empty range stands pushes its start, which leans right, past its end.
    return comparePositions(this.document, start, end) > 0 ? { start: end, end } : { start, end };
  }

  /** The range covers this from now on. */
  private cover(start: Position, end: Anchor): void {
    this.start = this.own(new Anchor(start.paragraph, start.offset), "right");
    this.end = this.own(end, "left");
  }

  get IsEmpty(): boolean {
    const { start, end } = this.extent();
    return comparePositions(this.document, start, end) === 0;
  }

  /** The address of the one link the range lies in, with "#" before the name of a place; null for none. */
  get Hyperlink(): string | null {
    const runs = this.pieces().flatMap((piece) => piece.atoms.map((atom) => atom.run));
    return hyperlinkOf(this.document, runs);
  }

  GetRange(where = "Whole"): RangeObject {
    const { start, end } = this.extent();
    const markless = end.pastMark ? new Anchor(end.paragraph, lengthOf(this.document, end.paragraph)) : end;
    switch (where) {
      case "Whole":
        return make.range(this.host, start, end);
      case "Start":
        return make.range(this.host, start, start);
      case "Content":
        return make.range(this.host, start, markless);
      case "End":
      case "After":
        return make.range(this.host, end, end);
      default:
        throw invalidArgument();
    }
  }

  CompareLocationWith(other: RangeObject): string {
    return relationOf(this.document, this.extent(), other.extent());
  }

  ExpandTo(other: RangeObject): RangeObject {
    const union = this.union(other);
    if (!union) throw itemNotFound();
    return union;
  }

  ExpandToOrNullObject(other: RangeObject) {
    return orNull(this.union(other));
  }

  private union(other: RangeObject): RangeObject | null {
    const both = unionOf(this.document, this.extent(), other.extent());
    return both && make.range(this.host, both.start, both.end);
  }

  IntersectWith(other: RangeObject): RangeObject {
    const common = this.intersection(other);
    if (!common) throw itemNotFound();
    return common;
  }

  IntersectWithOrNullObject(other: RangeObject) {
    return orNull(this.intersection(other));
  }

  private intersection(other: RangeObject): RangeObject | null {
    const common = intersectionOf(this.document, this.extent(), other.extent());
    return common && make.range(this.host, common.start, common.end);
  }

  /** "Start" and "End" make the range grow, "Before" and "After" leave it as it was (belief: range-grows). */
  InsertText(text: string, where: string): RangeObject {
    if (where === "Replace") {
      const { start } = this.extent();
      const from = { paragraph: start.paragraph, offset: start.offset };
      const put = this.replaceText(text);
      const isPlain = put.extent().start.paragraph === put.extent().end.paragraph;
      this.cover(isPlain ? put.extent().start : from, put.extent().end);
      return put;
    }
    const { start, end } = this.extent();
    const [from, to] = [copy(start), copy(end)];
    const put = this.putText(this.positionFor(where), text, where === "Start" ? "right" : "left");
    if (where === "Start") this.cover(put.extent().start, this.end);
    else if (where === "End") this.cover(from, put.extent().end);
    else if (where === "After") this.cover(from, to);
    return put;
  }

  /** The place in the text for an insert location. Behind a paragraph's mark is the next paragraph's start. */
  private positionFor(where: string): Position {
    const { start, end } = this.extent();
    if (where === "Start" || where === "Before") return markless(this.host, start);
    if (where !== "End" && where !== "After") throw invalidArgument();
    if (!end.pastMark) return end;
    const story = this.document.paragraphsOf(storyOf(end.paragraph));
    const next = story[this.document.indexOf(end.paragraph) + 1];
    return where === "After" && next ? { paragraph: next, offset: 0 } : markless(this.host, end);
  }

  InsertParagraph(text: string, where: string) {
    const nodes = this.paragraphNodes();
    const reference = where === "Before" ? nodes[0]! : nodes[nodes.length - 1]!;
    if (where !== "Before" && where !== "After") throw invalidArgument();
    const node = guarded(() => insertParagraph(this.document, reference, where, text, reference));
    return make.paragraph(this.host, node);
  }

  InsertBreak(type: string, where: string): void {
    if (where !== "Before" && where !== "After") throw invalidArgument();
    guarded(() => insertBreak(this.document, this.positionFor(where), type));
  }

  InsertOoxml(xml: string, where: string): RangeObject {
    if (where !== "Replace") return this.putOoxml(this.positionFor(where), xml);
    this.Clear();
    const put = this.putOoxml(this.positionFor("Start"), xml);
    this.cover(put.extent().start, put.extent().end);
    return put;
  }

  InsertComment(text: string) {
    return insertCommentOn(this.host, this.textExtent(), text);
  }

  InsertFootnote(text = "") {
    return insertNoteAfter(this.host, this.textExtent(), "footnote", text);
  }

  InsertEndnote(text = "") {
    return insertNoteAfter(this.host, this.textExtent(), "endnote", text);
  }

  /** The range without a paragraph's mark at its end. */
  private textExtent(): Extent {
    const { start, end } = this.extent();
    const { paragraph, offset } = markless(this.host, end);
    return { start: copy(start), end: new Anchor(paragraph, offset) };
  }

  Delete(): void {
    const { start, end } = this.extent();
    deleteBetween(this.document, copy(start), copy(end));
  }
}

const copy = ({ paragraph, offset, leans, pastMark }: Anchor) =>
  new Anchor(paragraph, offset, leans, pastMark);

function markless(host: Host, { paragraph, offset, pastMark }: Anchor): Position {
  return { paragraph, offset: pastMark ? lengthOf(host.document, paragraph) : offset };
}

make.range = (host, start, end) => new RangeObject(host, start, end);
