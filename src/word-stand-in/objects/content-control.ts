// Knows: Word.ContentControl.
// Refuses to know: how controls are made (text-object.ts) and kept in XML (ooxml/content-control.ts).

import { Anchor, type Position } from "../ooxml/anchor";
import { insertBreak } from "../ooxml/breaks";
import {
  contentOf,
  isInline,
  property2012,
  setAppearance,
  setColor,
  setProperty,
  unwrapControl,
} from "../ooxml/content-control";
import { deleteBetween, removeBlocks } from "../ooxml/deletion";
import { insertParagraph, lengthOf } from "../ooxml/edit";
import { atomsOf, paragraphsIn } from "../ooxml/text";
import { childW, closestW, elementsIn, isW, toggleOf, valueOf } from "../ooxml/xml";
import { HostError, invalidArgument, itemNotFound } from "../rich-api/server-object";
import type { Host } from "./host";
import type { Extent } from "./location";
import { make } from "./make";
import { guarded, TextObject } from "./text-object";

const appearances = { BoundingBox: "boundingBox", Tags: "tags", Hidden: "hidden" } as const;
type Appearance = keyof typeof appearances;

/** Types by the element that marks them in `w:sdtPr`; rich text has none or `w:richText`. */
const types: Record<string, string> = {
  text: "PlainText",
  checkbox: "CheckBox",
  dropDownList: "DropDownList",
  comboBox: "ComboBox",
  date: "DatePicker",
  picture: "Picture",
  group: "Group",
  docPartList: "BuildingBlockGallery",
  docPartObj: "BuildingBlockGallery",
};

export class ContentControlObject extends TextObject {
  readonly typeName = "ContentControl";

  constructor(
    host: Host,
    private readonly element: Element,
  ) {
    super(host);
  }

  /** The `w:sdt`. @throws HostError ItemNotFound when it is no longer in the document */
  get node(): Element {
    if (!this.element.isConnected) throw itemNotFound();
    return this.element;
  }

  extent(): Extent {
    const content = contentOf(this.node);
    const paragraphs = paragraphsIn(content);
    if (!isInline(this.node)) {
      const last = paragraphs[paragraphs.length - 1];
      if (!last) throw itemNotFound();
      return { start: new Anchor(paragraphs[0]!, 0, "right"), end: new Anchor(last, 0, "left", true) };
    }
    const paragraph = closestW(this.node, "p")!;
    const atoms = atomsOf(paragraph, this.document.view);
    const inside = atoms.filter((atom) => content.contains(atom.run));
    const before = atoms.filter((atom) => atom.run.compareDocumentPosition(content) === 4);
    const start = inside[0]?.start ?? before.reduce((_, atom) => atom.start + atom.text.length, 0);
    const end = inside.reduce((_, atom) => atom.start + atom.text.length, start);
    return { start: new Anchor(paragraph, start, "right"), end: new Anchor(paragraph, end, "left") };
  }

  protected override within(): Element | undefined {
    return isInline(this.node) ? contentOf(this.node) : undefined;
  }

  protected override controlNodes(): Element[] {
    return super.controlNodes().filter((one) => one !== this.node && this.node.contains(one));
  }

  protected override parentControl(): ContentControlObject | null {
    const parent = closestW(this.node.parentNode, "sdt");
    return parent ? make.contentControl(this.host, parent) : null;
  }

  private get properties(): Element | null {
    return childW(this.node, "sdtPr");
  }

  get Id(): number {
    return Number(valueOf(this.properties, "id") ?? 0);
  }

  get Tag(): string {
    return valueOf(this.properties, "tag") ?? "";
  }

  set Tag(tag: string) {
    if (tag.length > 64) throw invalidArgument();
    setProperty(this.node, "tag", tag);
  }

  get Title(): string {
    return valueOf(this.properties, "alias") ?? "";
  }

  /** At most 64 characters (belief: title-limit). */
  set Title(title: string) {
    if (title.length > 64) throw invalidArgument();
    setProperty(this.node, "alias", title);
  }

  get Appearance(): Appearance {
    const kept = property2012(this.node, "appearance");
    return (
      (Object.keys(appearances) as Appearance[]).find((one) => appearances[one] === kept) ?? "BoundingBox"
    );
  }

  set Appearance(value: Appearance) {
    setAppearance(this.node, appearances[value]);
  }

  get Color(): string {
    return `#${property2012(this.node, "color") ?? "000000"}`;
  }

  /** "#RRGGBB"; names of colours are refused. */
  set Color(value: string) {
    const digits = /^#([0-9a-f]{6})$/i.exec(value)?.[1];
    if (!digits) throw invalidArgument();
    setColor(this.node, digits.toUpperCase());
  }

  get CannotDelete(): boolean {
    return ["sdtLocked", "sdtContentLocked"].includes(valueOf(this.properties, "lock") ?? "");
  }

  set CannotDelete(value: boolean) {
    this.lock(value, this.CannotEdit);
  }

  get CannotEdit(): boolean {
    return ["contentLocked", "sdtContentLocked"].includes(valueOf(this.properties, "lock") ?? "");
  }

  set CannotEdit(value: boolean) {
    this.lock(this.CannotDelete, value);
  }

  private lock(control: boolean, content: boolean): void {
    const lock = control ? (content ? "sdtContentLocked" : "sdtLocked") : content ? "contentLocked" : "";
    setProperty(this.node, "lock", lock);
  }

  get RemoveWhenEdited(): boolean {
    return toggleOf(this.properties, "temporary") ?? false;
  }

  get Type(): string {
    const mark = elementsIn(this.properties ?? this.node).find((one) => one.localName in types);
    return mark ? types[mark.localName]! : "RichText";
  }

  get Subtype(): string {
    const type = this.Type;
    if (type !== "RichText" && type !== "PlainText") return type;
    const held = elementsIn(contentOf(this.node))[0];
    if (isW(held, "tr")) return `${type === "RichText" ? "RichTextTableRow" : type}`;
    if (isW(held, "tc")) return `${type === "RichText" ? "RichTextTableCell" : type}`;
    return `${type}${isInline(this.node) ? "Inline" : "Paragraphs"}`;
  }

  GetRange(where = "Whole") {
    const { start, end } = this.extent();
    const length = end.pastMark ? lengthOf(this.document, end.paragraph) : end.offset;
    switch (where) {
      case "Whole":
        return make.range(this.host, start, end);
      case "Content":
        return make.range(this.host, start, new Anchor(end.paragraph, length));
      case "Start":
      case "Before":
        return make.range(this.host, start, start);
      case "End":
        return this.rangeIn(end.paragraph, length, length);
      case "After":
        return make.range(this.host, end, end);
      default:
        throw invalidArgument();
    }
  }

  /** @throws HostError AccessDenied when its content is locked */
  private mustBeEditable(): void {
    if (this.CannotEdit)
      throw new HostError("AccessDenied", "You do not have permissions to perform this operation.", 403);
  }

  private edge(where: string): Position {
    const { start, end } = this.extent();
    if (where === "Start") return start;
    if (where !== "End") throw invalidArgument();
    return {
      paragraph: end.paragraph,
      offset: end.pastMark ? lengthOf(this.document, end.paragraph) : end.offset,
    };
  }

  InsertText(text: string, where: string) {
    this.mustBeEditable();
    return where === "Replace" ? this.replaceText(text) : this.putText(this.edge(where), text);
  }

  InsertParagraph(text: string, where: string) {
    const inside = where === "Start" || where === "End";
    if (!inside && where !== "Before" && where !== "After") throw invalidArgument();
    if (inside) this.mustBeEditable();
    if (inside && isInline(this.node))
      throw new HostError("GeneralException", "A control inside a paragraph cannot hold paragraphs.", 500);
    const nodes = this.paragraphNodes();
    const model = where === "Start" || where === "Before" ? nodes[0]! : nodes[nodes.length - 1]!;
    const outside = isInline(this.node) ? model : this.node;
    const blocks = elementsIn(contentOf(this.node));
    const reference = where === "Start" ? blocks[0]! : where === "End" ? blocks[blocks.length - 1]! : outside;
    const side = where === "Start" || where === "Before" ? "Before" : "After";
    const node = guarded(() => insertParagraph(this.document, reference, side, text, model));
    return make.paragraph(this.host, node);
  }

  InsertBreak(type: string, where: string): void {
    if ((type !== "Page" && type !== "Line") || (where !== "Start" && where !== "End"))
      throw new HostError(
        "ApiNotFound",
        `The stand-in Word does not insert such a break here: ${type}.`,
        404,
      );
    this.mustBeEditable();
    guarded(() => insertBreak(this.document, this.edge(where), type));
  }

  InsertOoxml(xml: string, where: string) {
    this.mustBeEditable();
    if (where === "Replace") this.Clear();
    return this.putOoxml(this.edge(where === "Replace" ? "Start" : where), xml);
  }

  override Clear(): void {
    this.mustBeEditable();
    super.Clear();
  }

  /** With `keepContent` only the control goes. @throws HostError AccessDenied when it is locked against deletion */
  Delete(keepContent: boolean): void {
    if (this.CannotDelete)
      throw new HostError("AccessDenied", "You do not have permissions to perform this operation.", 403);
    const control = this.node;
    if (keepContent) return unwrapControl(control);
    const { start, end } = this.extent();
    if (isInline(control)) {
      deleteBetween(this.document, start, end);
      return this.document.tracking ? undefined : control.remove();
    }
    const isLast = !elementsIn(control.parentNode!).some(
      (one) => one.compareDocumentPosition(control) === 2 && ["p", "tbl", "sdt"].includes(one.localName),
    );
    if (
      !this.document.tracking &&
      !isLast &&
      !isW(control.parentNode, "tbl") &&
      !isW(control.parentNode, "tr")
    )
      return removeBlocks(this.document, [control]);
    // What must leave a paragraph behind, and what is only marked as deleted, loses its text before its control.
    const { length } = this.paragraphNodes();
    super.Clear();
    if (!this.document.tracking) unwrapControl(control);
    if (length === 0) throw itemNotFound();
  }
}

make.contentControl = (host, node) =>
  host.wrap("ContentControl", node, () => new ContentControlObject(host, node));
