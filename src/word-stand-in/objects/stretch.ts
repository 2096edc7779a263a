// Knows: what bodies, paragraphs, ranges and content controls have in common: a stretch of text between two positions,
// what it says, what it is made of and what it stands in.
// Refuses to know: how each of them comes by its stretch, and what is done to its text (text-object.ts).

import type { WordDocument } from "../ooxml";
import { controlAround, controlsIn } from "../ooxml/content-control";
import { writeFlatOpc } from "../ooxml/flat-opc";
import { setStyle } from "../ooxml/formatting";
import { listOf } from "../ooxml/numbering";
import { findOrAddBuiltIn, findOrAddStyle, paragraphStyle, type Style } from "../ooxml/styles";
import { atomsOf, reviewedText, storyOf } from "../ooxml/text";
import { closestW, isW } from "../ooxml/xml";
import { invalidArgument, itemNotFound, ServerObject } from "../rich-api/server-object";
import { Collection, CollectionWithLast, found, orNull } from "./collections";
import type { ContentControlObject } from "./content-control";
import { ContentControlCollection } from "./content-control-collection";
import { fieldsIn } from "./field";
import type { Host } from "./host";
import { ListCollection } from "./list-collection";
import { comparePositions, type Extent } from "./location";
import { make } from "./make";
import { notesIn } from "./notes";

export abstract class Stretch extends ServerObject {
  constructor(protected readonly host: Host) {
    super();
  }

  protected get document(): WordDocument {
    return this.host.document;
  }

  /** Where the object's text is now. @throws HostError ItemNotFound when it is gone */
  abstract extent(): Extent;

  /** The content of the inline control that new text must stay in, if any. */
  protected within(): Element | undefined {
    const { start, end } = this.extent();
    if (start.paragraph !== end.paragraph || end.pastMark || start.offset === end.offset) return undefined;
    const inside = (this.pieces()[0]?.atoms ?? []).map((atom) => closestW(atom.run, "sdtContent", "p"));
    const first = inside[0];
    return isW(first, "sdtContent") && inside.every((one) => one === first) ? first : undefined;
  }

  /** The paragraphs the stretch touches. */
  paragraphNodes(): Element[] {
    const { start, end } = this.extent();
    const story = this.document.paragraphsOf(storyOf(start.paragraph));
    const from = this.document.indexOf(start.paragraph) + (start.pastMark ? 1 : 0);
    return story.slice(from, Math.max(from, this.document.indexOf(end.paragraph)) + 1);
  }

  /** The stretch paragraph by paragraph: offsets, and the pieces of runs that lie between them. */
  pieces() {
    const { start, end } = this.extent();
    return this.paragraphNodes().map((paragraph) => {
      const from = paragraph === start.paragraph && !start.pastMark ? start.offset : 0;
      const to = paragraph === end.paragraph && !end.pastMark ? end.offset : Infinity;
      const all = atomsOf(paragraph, this.document.view);
      const atoms = all.filter((one) => one.start + one.text.length > from && one.start < to);
      const text = all.map((one) => one.text).join("");
      return { paragraph, from, to: Math.min(to, text.length), atoms, text: text.slice(from, to) };
    });
  }

  /** Paragraphs are separated by "\r" (belief: text-joins-paragraphs). */
  get Text(): string {
    return this.pieces()
      .map((piece) => piece.text)
      .join("\r");
  }

  get Style(): string {
    return this.styleValue((style) => style?.name ?? "Normal", "");
  }

  set Style(name: string) {
    this.applyStyle(findOrAddStyle(this.document, name));
  }

  get StyleBuiltIn(): string {
    return this.styleValue((style) => style?.builtIn ?? "Normal", "Other");
  }

  set StyleBuiltIn(name: string) {
    this.applyStyle(findOrAddBuiltIn(this.document, name));
  }

  private styleValue(read: (style: Style | null) => string, mixed: string): string {
    const values = new Set(this.paragraphNodes().map((one) => read(paragraphStyle(this.document, one))));
    return values.size === 1 ? [...values][0]! : mixed;
  }

  private applyStyle(style: Style | null): void {
    if (!style) throw itemNotFound();
    if (style.type !== "paragraph") throw invalidArgument("The stand-in applies paragraph styles only.");
    for (const paragraph of this.paragraphNodes()) setStyle(paragraph, style);
  }

  get Paragraphs() {
    const nodes = () => this.paragraphNodes().map((node) => make.paragraph(this.host, node));
    return new CollectionWithLast("ParagraphCollection", nodes);
  }

  get Font() {
    return make.font(this.host, this);
  }

  get Lists() {
    return new ListCollection(() => {
      const story = storyOf(this.extent().start.paragraph);
      const lists = this.paragraphNodes().map((one) => listOf(this.document, one)?.list.numId);
      return [...new Set(lists)]
        .filter((id) => id !== undefined)
        .map((id) => make.list(this.host, id, story));
    });
  }

  /** The outermost tables the stretch touches. */
  get Tables() {
    return new Collection("TableCollection", () => {
      const own = this.commonAncestor("tc");
      const tables = new Set(this.paragraphNodes().map((one) => outermostTable(one, own)));
      return [...tables].filter((one) => one !== null).map((one) => make.table(this.host, one));
    });
  }

  get ContentControls(): ContentControlCollection {
    return new ContentControlCollection(this.host, () => this.controlNodes());
  }

  GetContentControls(options: { types?: string[] } = {}): ContentControlCollection {
    return options.types ? this.ContentControls.GetByTypes(options.types) : this.ContentControls;
  }

  /** Controls that lie wholly in the stretch. */
  protected controlNodes(): Element[] {
    const { start, end } = this.extent();
    const paragraphs = this.paragraphNodes();
    const candidates = new Set<Element>();
    for (const paragraph of paragraphs) {
      for (let one = closestW(paragraph.parentNode, "sdt"); one; one = closestW(one.parentNode, "sdt"))
        candidates.add(one);
      for (const one of controlsIn(paragraph)) candidates.add(one);
    }
    const inside = (node: Element) => {
      const { start: first, end: last } = make.contentControl(this.host, node).extent();
      return (
        comparePositions(this.document, start, first) <= 0 && comparePositions(this.document, last, end) <= 0
      );
    };
    const precedes = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4 ? -1 : 1);
    return [...candidates].filter(inside).sort(precedes);
  }

  get ParentContentControl() {
    return found(this.parentControl());
  }

  get ParentContentControlOrNullObject() {
    return orNull(this.parentControl());
  }

  protected parentControl(): ContentControlObject | null {
    const { start, end } = this.extent();
    const inline = this.within();
    const node = inline ? closestW(inline, "sdt") : controlAround(start.paragraph, end.paragraph);
    return node ? make.contentControl(this.host, node) : null;
  }

  get ParentBody() {
    const { start } = this.extent();
    return make.body(this.host, closestW(start.paragraph, "tc") ?? storyOf(start.paragraph));
  }

  get ParentTable() {
    return found(this.parentTable());
  }

  get ParentTableOrNullObject() {
    return orNull(this.parentTable());
  }

  get ParentTableCell() {
    return found(this.parentCell());
  }

  get ParentTableCellOrNullObject() {
    return orNull(this.parentCell());
  }

  private parentTable() {
    const node = this.commonAncestor("tbl");
    return node ? make.table(this.host, node) : null;
  }

  private parentCell() {
    const node = this.commonAncestor("tc");
    return node ? make.cell(this.host, node) : null;
  }

  private commonAncestor(local: string): Element | null {
    const { start, end } = this.extent();
    let node = closestW(start.paragraph, local);
    while (node && !node.contains(end.paragraph)) node = closestW(node.parentNode, local);
    return node;
  }

  GetOoxml(): string {
    const paragraphs = this.paragraphNodes();
    const blocks = new Set(paragraphs.map((one) => topBlock(one)));
    return writeFlatOpc(this.document, [...blocks]);
  }

  GetReviewedText(version = "Current"): string {
    const shown = version === "Original" ? "original" : "current";
    return this.pieces()
      .map(({ paragraph, from, to }) => reviewedText(paragraph, this.document.view, shown, from, to))
      .join("\r");
  }

  get Fields() {
    return fieldsIn(this);
  }

  get Footnotes() {
    return notesIn(this.host, this, "footnote");
  }

  get Endnotes() {
    return notesIn(this.host, this, "endnote");
  }
}

/** The table nearest to the story's or cell's own level. */
function outermostTable(paragraph: Element, own: Element | null): Element | null {
  let table: Element | null = null;
  for (let node = closestW(paragraph, "tbl"); node; node = closestW(node.parentNode, "tbl")) {
    if (own && node.contains(own)) break;
    table = node;
  }
  return table;
}

/** The paragraph, or the table or control it stands in, at the top level of its story. */
function topBlock(paragraph: Element): Element {
  const story = storyOf(paragraph);
  let node = paragraph;
  while (node.parentNode !== story) node = node.parentNode as Element;
  return node;
}
