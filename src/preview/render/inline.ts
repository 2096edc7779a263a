// Knows: how the content of one paragraph is shown, and which character of its text each DOM node stands for.
// Refuses to know: the paragraph's own format, and how DOM positions are turned into places in the text.

import type { WordDocument } from "../../word-stand-in/ooxml";
import { atomsOf, shownText, type Atom } from "../../word-stand-in/ooxml/text";
import { attrW, childW, elementsIn, isW, R, valueOf, W } from "../../word-stand-in/ooxml/xml";
import { type Css, cssText, runCss, type ThemeFonts } from "./css";
import { className } from "./style-sheet";

/** A DOM node that shows `length` characters of a paragraph's text from `start` on; 0 for a deletion or a picture. */
export interface Leaf {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

/** What inline content needs to know of its document. */
export interface InlineContext {
  readonly document: WordDocument;
  readonly fonts: ThemeFonts;
  /** The number of the note that the element, a reference to it or the mark within it, stands for: "3". */
  noteLabel(mark: Element): string;
  /** The text of a comment, for the mark at its place. */
  commentText(id: string): string;
  /** The address of an external link of the part that the element stands in. */
  linkTarget(element: Element, relationshipId: string): string | null;
}

/** Fills `into` with the content of a paragraph; answers the leaves in reading order. */
export function renderInline(context: InlineContext, paragraph: Element, into: HTMLElement): Leaf[] {
  const writer = new InlineWriter(context, paragraph);
  writer.content(paragraph, into);
  const last = writer.leaves.at(-1);
  const endsInBreak = last && last.length === 1 && last.node.nodeName === "BR";
  // Without something in it a line has no height and no place for the caret.
  if (writer.leaves.length === 0 || endsInBreak) into.append(document.createElement("br"));
  return writer.leaves;
}

class InlineWriter {
  readonly leaves: Leaf[] = [];
  private readonly atoms: ReadonlyMap<Element, Atom>;
  private offset = 0;

  constructor(
    private readonly context: InlineContext,
    paragraph: Element,
  ) {
    this.atoms = new Map(atomsOf(paragraph, context.document.view).map((atom) => [atom.node, atom]));
  }

  /** Paragraph, hyperlink, content control and revision alike: whatever holds runs. */
  content(parent: Element, into: Node): void {
    for (const element of elementsIn(parent)) this.element(element, into);
  }

  private element(element: Element, into: Node): void {
    if (element.namespaceURI !== W) return this.foreign(element, into);
    switch (element.localName) {
      case "r":
        return this.run(element, into);
      case "ins":
      case "moveTo":
        return this.revision(element, "ins", into);
      case "del":
      case "moveFrom":
        return this.revision(element, "del", into);
      case "hyperlink":
        return this.hyperlink(element, into);
      case "sdt":
        return this.content(
          childW(element, "sdtContent") ?? element,
          into.appendChild(controlElement(element, "span")),
        );
      case "fldSimple":
      case "smartTag":
      case "customXml":
      case "sdtContent":
      case "dir":
      case "bdo":
        return this.content(element, into);
    }
  }

  /** Alternate content is shown by its first choice, as the text counts it; formulas by their characters. */
  private foreign(element: Element, into: Node): void {
    if (element.localName === "AlternateContent") {
      const [choice] = elementsIn(element);
      if (choice) this.content(choice, into);
    } else if (element.localName === "oMath" || element.localName === "oMathPara") {
      this.box(into, "formula", element.textContent ?? "");
    }
  }

  private run(run: Element, into: Node): void {
    const span = document.createElement("span");
    const properties = childW(run, "rPr");
    const style = valueOf(properties, "rStyle");
    if (style) span.className = className("c", style);
    const css: Css = runCss(properties, this.context.fonts);
    if (Object.keys(css).length > 0) span.style.cssText = cssText(css);
    for (const element of elementsIn(run)) this.piece(element, span);
    if (span.firstChild) into.appendChild(span);
  }

  private piece(element: Element, into: Node): void {
    if (element.namespaceURI !== W) return this.runForeign(element, into);
    switch (element.localName) {
      case "t":
      case "delText": {
        const text = shownText(element);
        if (text && !this.hiddenByField(element))
          this.leaf(into, element, document.createTextNode(text), text.length);
        return;
      }
      case "tab":
      case "ptab":
        return this.leaf(into, element, document.createTextNode("\t"), 1);
      case "noBreakHyphen":
        return this.leaf(into, element, document.createTextNode("\u2011"), 1);
      case "softHyphen":
        return this.leaf(into, element, document.createTextNode("\u00ad"), 1);
      case "sym":
        return this.leaf(into, element, document.createTextNode(symbol(element)), 1);
      case "cr":
        return this.leaf(into, element, document.createElement("br"), 1);
      case "br":
        return this.leaf(into, element, breakElement(attrW(element, "type")), 1);
      case "footnoteReference":
      case "endnoteReference":
        return this.noteReference(element, into);
      case "footnoteRef":
      case "endnoteRef":
        return this.leaf(into, element, document.createTextNode(this.context.noteLabel(element)), 0);
      case "commentReference":
        return this.comment(element, into);
      case "drawing":
      case "pict":
      case "object":
        return this.picture(element, into);
    }
  }

  private runForeign(element: Element, into: Node): void {
    if (element.localName !== "AlternateContent") return;
    const choice = elementsIn(element)[0];
    for (const inner of choice ? elementsIn(choice) : []) this.piece(inner, into);
  }

  /** A field's code is not shown, and neither is the text of a field whose result the model does not count. */
  private hiddenByField(element: Element): boolean {
    return !this.atoms.has(element) && !isDeleted(element);
  }

  private leaf(into: Node, element: Element, node: Node, length: number): void {
    const atom = this.atoms.get(element);
    const counted = atom ? Math.min(length, atom.text.length) : 0;
    if (atom) this.offset = atom.start;
    this.leaves.push({ node, start: this.offset, length: counted });
    this.offset += counted;
    into.appendChild(node);
  }

  private revision(element: Element, tag: "ins" | "del", into: Node): void {
    const mark = document.createElement(tag);
    const author = attrW(element, "author") ?? "";
    const date = attrW(element, "date")?.slice(0, 10) ?? "";
    mark.title = `${tag === "ins" ? "Inserted" : "Deleted"} by ${[author, date].filter(Boolean).join(", ")}`;
    if (element.localName.startsWith("move")) mark.classList.add("moved");
    this.content(element, into.appendChild(mark));
  }

  private hyperlink(element: Element, into: Node): void {
    const link = document.createElement("a");
    const id = element.getAttributeNS(R, "id");
    const target = id === null ? null : this.context.linkTarget(element, id);
    const external = target !== null && /^(https?|mailto):/i.test(target);
    if (external) Object.assign(link, { href: target, target: "_blank", rel: "noreferrer", title: target });
    this.content(element, into.appendChild(link));
  }

  private noteReference(element: Element, into: Node): void {
    const mark = document.createElement("span");
    const label = this.context.noteLabel(element);
    mark.className = "note-reference";
    mark.contentEditable = "false";
    const link = document.createElement("a");
    link.href = `#note-${element.localName[0]}-${attrW(element, "id")}`;
    link.setAttribute("aria-label", `Note ${label}`);
    link.textContent = label;
    mark.append(link);
    this.leaf(into, element, mark, 1);
  }

  private comment(element: Element, into: Node): void {
    const text = this.context.commentText(attrW(element, "id") ?? "");
    const mark = this.box(into, "comment", "");
    mark.title = text;
    mark.setAttribute("aria-label", `Comment: ${text}`);
  }

  private picture(element: Element, into: Node): void {
    const boxed =
      elementsIn(element).length > 0 ? element.getElementsByTagNameNS(W, "txbxContent")[0] : undefined;
    if (boxed) {
      const box = this.box(into, "text-box", "");
      for (const paragraph of [...boxed.getElementsByTagNameNS(W, "p")]) {
        const line = box.appendChild(document.createElement("span"));
        new InlineWriter(this.context, paragraph).content(paragraph, line);
      }
      return;
    }
    const description = [...element.getElementsByTagNameNS("*", "docPr")].map((each) =>
      each.getAttribute("descr"),
    )[0];
    const box = this.box(into, "picture", description || "Picture");
    box.setAttribute("aria-label", description || "Picture");
    const extent = element.getElementsByTagNameNS("*", "extent")[0];
    if (extent) box.style.cssText = pictureSize(extent);
  }

  /** Something that is shown as a box which the caret does not enter. */
  private box(into: Node, kind: "picture" | "formula" | "text-box" | "comment", text: string): HTMLElement {
    const box = document.createElement("span");
    box.className = kind;
    box.contentEditable = "false";
    if (kind !== "text-box") box.setAttribute("role", "img");
    box.textContent = text;
    if (kind === "formula") box.setAttribute("aria-label", text || "Formula");
    into.appendChild(box);
    this.leaves.push({ node: box, start: this.offset, length: 0 });
    return box;
  }
}

/** The box around a content control, with its title as a tab; "Hidden" ones have none. */
export function controlElement(sdt: Element, tag: "span" | "div"): HTMLElement {
  const properties = childW(sdt, "sdtPr");
  const box = document.createElement(tag);
  const appearance = elementsIn(properties ?? sdt).find((each) => each.localName === "appearance");
  box.className = appearance && attributeOf(appearance, "val") === "hidden" ? "control hidden" : "control";
  box.dataset["title"] = valueOf(properties, "alias") ?? valueOf(properties, "tag") ?? "";
  return box;
}

const attributeOf = (element: Element, name: string) => element.getAttributeNS(element.namespaceURI, name);

function isDeleted(element: Element): boolean {
  for (let at = element.parentElement; at && !isW(at, "p"); at = at.parentElement) {
    if (isW(at, "del") || isW(at, "moveFrom")) return true;
  }
  return false;
}

function breakElement(type: string | null): HTMLElement {
  if (type !== "page" && type !== "column") return document.createElement("br");
  const mark = document.createElement("span");
  mark.className = "page-break";
  mark.contentEditable = "false";
  mark.setAttribute("role", "separator");
  mark.setAttribute("aria-label", "Page break");
  return mark;
}

/** Symbol fonts place their characters in the private use area; the common ones have ordinary counterparts. */
const SYMBOLS: Record<string, string> = {
  F0B7: "•",
  F0A7: "▪",
  F0D8: "➢",
  F0FC: "✓",
  F0A8: "☐",
  F0FE: "☒",
  F06F: "☐",
};

export const symbolFor = (code: string): string =>
  SYMBOLS[code.toUpperCase()] ?? String.fromCodePoint(parseInt(code, 16) || 0x25a1);

const symbol = (element: Element): string => symbolFor(attrW(element, "char") ?? "");

/** Sizes of drawings are in English Metric Units, 12,700 to the point. */
function pictureSize(extent: Element): string {
  const size = (name: string) => `${Math.round(Number(extent.getAttribute(name) ?? 0) / 12700)}pt`;
  return `width:${size("cx")};min-height:${size("cy")}`;
}
