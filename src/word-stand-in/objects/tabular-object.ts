// Knows: what tables and their rows have in common as text: an element of the document, and the cells it spans.
// Refuses to know: what can be done with either.

import { Anchor } from "../ooxml/anchor";
import { itemNotFound } from "../rich-api/server-object";
import type { Host } from "./host";
import type { Extent } from "./location";
import { TextObject } from "./text-object";

export abstract class TabularObject extends TextObject {
  constructor(
    host: Host,
    private readonly element: Element,
  ) {
    super(host);
  }

  /** The `w:tbl` or `w:tr`. @throws HostError ItemNotFound when it is no longer in the document */
  get node(): Element {
    if (!this.element.isConnected) throw itemNotFound();
    return this.element;
  }

  extent(): Extent {
    const paragraphs = this.paragraphNodes();
    const last = paragraphs[paragraphs.length - 1]!;
    return { start: new Anchor(paragraphs[0]!, 0, "right"), end: new Anchor(last, 0, "left", true) };
  }

  override paragraphNodes(): Element[] {
    return this.document.paragraphsOf(this.node);
  }
}
