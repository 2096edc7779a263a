// Knows: Word.Body: the whole of a story (main text, header, footer, note) or of a table cell.
// Refuses to know: how stories hang together in the package.

import { Anchor } from "../ooxml/anchor";
import { insertBreak } from "../ooxml/breaks";
import { insertParagraph, lengthOf } from "../ooxml/edit";
import { closestW, elementsIn, isW } from "../ooxml/xml";
import { storyOf } from "../ooxml/text";
import { HostError, invalidArgument, itemNotFound } from "../rich-api/server-object";
import { found, orNull } from "./collections";
import type { Host } from "./host";
import type { Extent } from "./location";
import { make } from "./make";
import { sectionOf } from "./section";
import { guarded, TextObject } from "./text-object";

const types: Record<string, string> = {
  body: "MainDoc",
  hdr: "Header",
  ftr: "Footer",
  footnote: "Footnote",
  endnote: "Endnote",
  tc: "TableCell",
};

export class BodyObject extends TextObject {
  readonly typeName = "Body";

  /** `root`: the `w:body`, `w:hdr`, `w:ftr`, `w:footnote`, `w:endnote` or `w:tc`. */
  constructor(
    host: Host,
    private readonly root: Element,
  ) {
    super(host);
  }

  override paragraphNodes(): Element[] {
    if (!this.root.isConnected) throw itemNotFound();
    return this.document.paragraphsOf(this.root);
  }

  extent(): Extent {
    const paragraphs = this.paragraphNodes();
    const last = paragraphs[paragraphs.length - 1]!;
    return { start: new Anchor(paragraphs[0]!, 0, "right"), end: new Anchor(last, 0, "left", true) };
  }

  get Type(): string {
    return types[this.root.localName] ?? "Unknown";
  }

  override get ParentBody(): BodyObject {
    return found(this.parentBody());
  }

  get ParentBodyOrNullObject() {
    return orNull(this.parentBody());
  }

  private parentBody(): BodyObject | null {
    if (!isW(this.root, "tc")) return null;
    return make.body(this.host, closestW(this.root.parentNode, "tc") ?? storyOf(this.root));
  }

  get ParentSection() {
    return found(sectionOf(this.host, this.root));
  }

  get ParentSectionOrNullObject() {
    return orNull(sectionOf(this.host, this.root));
  }

  GetRange(where = "Whole") {
    const { start, end } = this.extent();
    const length = lengthOf(this.document, end.paragraph);
    switch (where) {
      case "Whole":
      case "Content":
        return make.range(this.host, start, new Anchor(end.paragraph, length));
      case "Start":
        return make.range(this.host, start, start);
      case "End":
      case "After":
        return this.rangeIn(end.paragraph, length, length);
      default:
        throw invalidArgument();
    }
  }

  InsertText(text: string, where: string) {
    if (where === "Replace") {
      this.Clear();
      return this.putText(this.edge("Start"), text);
    }
    return this.putText(this.edge(where), text);
  }

  /** The place before the first or behind the last character. */
  private edge(where: string) {
    const paragraphs = this.paragraphNodes();
    if (where === "Start") return { paragraph: paragraphs[0]!, offset: 0 };
    if (where !== "End") throw invalidArgument();
    const paragraph = paragraphs[paragraphs.length - 1]!;
    return { paragraph, offset: lengthOf(this.document, paragraph) };
  }

  /** The new paragraph has the format of the first or last one (belief: new-paragraph-format). */
  InsertParagraph(text: string, where: string) {
    const blocks = elementsIn(this.root).filter((one) => ["p", "tbl", "sdt"].includes(one.localName));
    const reference = where === "Start" ? blocks[0]! : blocks[blocks.length - 1]!;
    const model = this.edge(where).paragraph;
    const side = where === "Start" ? "Before" : "After";
    const node = guarded(() => insertParagraph(this.document, reference, side, text, model));
    return make.paragraph(this.host, node);
  }

  InsertBreak(type: string, where: string): void {
    if (type !== "Page" && type !== "Line")
      throw new HostError("ApiNotFound", `The stand-in Word does not insert breaks of type ${type}.`, 404);
    guarded(() => insertBreak(this.document, this.edge(where), type));
  }

  InsertOoxml(xml: string, where: string) {
    if (where === "Replace") this.Clear();
    return this.putOoxml(this.edge(where === "Replace" ? "Start" : where), xml);
  }
}

make.body = (host, root) => host.wrap("Body", root, () => new BodyObject(host, root));
