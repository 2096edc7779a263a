// Knows: what bodies, paragraphs, ranges and content controls let an add-in do to their text.
// Refuses to know: what the text is (stretch.ts), and how each of them comes by its stretch.

import { Anchor, type Position } from "../ooxml/anchor";
import { insertBlocks } from "../ooxml/blocks";
import { coversParagraphs, wrapBlocks, wrapText } from "../ooxml/content-control";
import { deleteBetween } from "../ooxml/deletion";
import { deleteText, insertText, lengthOf } from "../ooxml/edit";
import { readFlatOpc } from "../ooxml/flat-opc";
import { EditRefused } from "../ooxml/inline";
import { HostError } from "../rich-api/server-object";
import { Collection } from "./collections";
import { commentsIn } from "./comments";
import type { ContentControlObject } from "./content-control";
import { make } from "./make";
import { searcher, type SearchOptions } from "./search";
import { trackedChangesIn } from "./tracked-change";
import { Stretch } from "./stretch";

export abstract class TextObject extends Stretch {
  /** @throws see `searcher` */
  Search(text: string, options: SearchOptions = {}) {
    const find = searcher(text, options);
    const ranges = this.pieces().flatMap(({ paragraph, from, text: within }) =>
      find(within).map(([start, end]) => this.rangeIn(paragraph, from + start, from + end)),
    );
    return new Collection("RangeCollection", () => ranges);
  }

  GetComments() {
    return commentsIn(this.host, this);
  }

  GetTrackedChanges() {
    return trackedChangesIn(this.host, () => this.paragraphNodes());
  }

  Select(mode = "Select"): void {
    const { start, end } = this.extent();
    const place = (at: Anchor): Position => ({
      paragraph: at.paragraph,
      offset: at.pastMark ? lengthOf(this.document, at.paragraph) : at.offset,
    });
    const anchor = place(mode === "End" ? end : start);
    this.document.select({ anchor, focus: mode === "Select" ? place(end) : anchor });
  }

  /** Takes out the text and leaves the last paragraph's mark. */
  Clear(): void {
    const { start, end } = this.extent();
    const stop = end.pastMark ? new Anchor(end.paragraph, lengthOf(this.document, end.paragraph)) : end;
    deleteBetween(this.document, start, stop);
  }

  InsertContentControl(type = "RichText"): ContentControlObject {
    if (type !== "RichText")
      throw new HostError("ApiNotFound", `The stand-in Word has no ${type} control.`, 404);
    const { start, end } = this.extent();
    const blocks = coversParagraphs(this.document, start, end);
    const paragraphs = this.paragraphNodes();
    const node = guarded(() =>
      blocks
        ? wrapBlocks(this.document, paragraphs[0]!, paragraphs[paragraphs.length - 1]!)
        : wrapText(this.document, start.paragraph, start.offset, end.offset),
    );
    return make.contentControl(this.host, node);
  }

  /** Puts text in at a place and answers its range. It has the format of what stands on the side named. */
  protected putText(at: Position, text: string, like: "left" | "right" = "left") {
    const from = { ...at };
    const to = guarded(() => insertText(this.document, at, text, { within: this.within(), like }));
    return make.range(
      this.host,
      new Anchor(from.paragraph, from.offset, "right"),
      new Anchor(to.paragraph, to.offset, "left"),
    );
  }

  /**
   * Puts text in the place of what is there. It takes the format of the first character, and stays in its control;
   * a tracked replacement stands behind what it deletes (belief: replace-format).
   */
  protected replaceText(text: string) {
    const { start, end } = this.extent();
    const paragraph = start.paragraph;
    const first = start.offset;
    const last = end.pastMark ? lengthOf(this.document, end.paragraph) : end.offset;
    if (paragraph !== end.paragraph) {
      deleteBetween(this.document, start, new Anchor(end.paragraph, last));
      return this.putText(this.extent().start, text);
    }
    const behind = first === last || this.document.tracking;
    const at = behind ? last : first + 1;
    const put = this.putText({ paragraph, offset: at }, text);
    const { end: stop } = put.extent();
    if (!behind) deleteText(this.document, stop.paragraph, stop.offset, stop.offset + last - at);
    deleteText(this.document, paragraph, first, at);
    return put;
  }

  protected putOoxml(at: Position, xml: string) {
    const [from, to] = guarded(() => insertBlocks(this.document, at, readFlatOpc(this.document, xml)));
    return make.range(
      this.host,
      new Anchor(from.paragraph, from.offset, "right"),
      new Anchor(to.paragraph, to.offset, "left"),
    );
  }

  protected rangeIn(paragraph: Element, start: number, end: number) {
    return make.range(this.host, new Anchor(paragraph, start, "right"), new Anchor(paragraph, end, "left"));
  }
}

/** Runs an edit; a refusal of the model is Word's GeneralException. */
export function guarded<T>(edit: () => T): T {
  try {
    return edit();
  } catch (error) {
    throw error instanceof EditRefused ? new HostError("GeneralException", error.message, 500) : error;
  }
}
