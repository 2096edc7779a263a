// Knows: how a document becomes pages of blocks, and how to bring them up to date after a change at the least cost.
// Refuses to know: carets, editing, and how one paragraph or table looks.

import type { WordDocument } from "../../word-stand-in/ooxml";
import { type ListPlace, listPlaces } from "../../word-stand-in/ooxml/numbering";
import { childW, elementsIn, isW, R } from "../../word-stand-in/ooxml/xml";
import { cssText } from "./css";
import { Edits } from "./edits";
import { controlElement, type InlineContext } from "./inline";
import {
  headerAndFooter,
  renderParagraph,
  sectionCss,
  sectionEndedBy,
  showLabel,
  type ShownParagraph,
  startsOnNewPage,
} from "./paragraph";
import { inlineContext, noteReferences, notesReferredTo, renderNotes, renderStory } from "./stories";
import { type StyleSheet, styleSheetOf } from "./style-sheet";
import { renderTable } from "./table";

/** Above this many blocks those out of sight are not laid out until they come into sight. */
const MANY_BLOCKS = 400;

/** A run of blocks with one page size: the sections up to the next one that begins a new page. */
interface Sheet {
  readonly blocks: readonly Element[];
  readonly section: Element | null;
}

export class Page {
  private readonly styles = document.createElement("style");
  private readonly shown = new WeakMap<Element, ShownParagraph>();
  private readonly byElement = new WeakMap<Element, ShownParagraph>();
  private readonly blocks = new WeakMap<Element, HTMLElement>();
  private edits!: Edits;
  private sheets = new WeakMap<Element, HTMLElement>();
  private context!: InlineContext;
  private styleSheet: StyleSheet | undefined;

  /** @param paper gets the class "paper"; its content belongs to the page. */
  constructor(
    private readonly paper: HTMLElement,
    private word: WordDocument,
  ) {
    paper.classList.add("paper");
    paper.before(this.styles);
    this.show(word);
  }

  /** Shows another document. */
  show(word: WordDocument): void {
    this.word = word;
    this.edits?.stop();
    this.edits = new Edits(word.body);
    this.styleSheet = undefined;
    this.paper.replaceChildren();
    this.update();
  }

  /** Brings the page up to date; what was not edited keeps its elements. */
  update(): void {
    const sheet = styleSheetOf(this.word);
    this.context = inlineContext(this.word, sheet.fonts);
    const words = sheet === this.styleSheet ? this.edits.wordsOnly() : null;
    if (words) this.renewWords(words);
    else this.renewAll(sheet);
    this.edits.done();
  }

  /** Typing in a long document has no time for more than the paragraph that is typed into. */
  private renewWords(paragraphs: ReadonlySet<Element>): void {
    for (const source of paragraphs) {
      const shown = this.shown.get(source);
      if (shown) shown.element.replaceWith(this.renderParagraph(source, shown.place));
    }
  }

  private renewAll(sheet: StyleSheet): void {
    if (sheet !== this.styleSheet) {
      this.styles.textContent = sheet.css;
      this.styleSheet = sheet;
      for (const paragraph of this.word.paragraphs()) this.edits.add(paragraph);
    }
    // Notes are numbered in order, so that one more or less changes the others.
    for (const reference of noteReferences(this.word.body)) this.edits.add(reference);
    const sheets = sheetsOf(this.word.body).map((each, index, all) =>
      this.sheet(each, index === all.length - 1),
    );
    replaceChanged(this.paper, sheets);
    this.paper.classList.toggle("long", this.word.body.childElementCount > MANY_BLOCKS);
    this.refreshNumbers();
    this.watchParts();
  }

  /** An edit of these parts can change what is seen of the body. */
  private watchParts(): void {
    const { word } = this;
    this.edits.watch(word.body.ownerDocument as XMLDocument);
    for (const type of ["numbering", "footnotes", "endnotes", "comments"])
      this.edits.watch(word.relatedXml(type));
    for (const { type, target } of word.parts.relationships(word.mainPart)) {
      if (/\/(header|footer)$/.test(type) && word.parts.has(target)) this.edits.watch(word.parts.xml(target));
    }
  }

  /** What is shown of a paragraph of the body; undefined for one hidden by a merged cell. */
  paragraph(source: Element): ShownParagraph | undefined {
    const shown = this.shown.get(source);
    return shown && this.paper.contains(shown.element) ? shown : undefined;
  }

  /** The body's paragraph that a DOM node on the page belongs to. */
  paragraphAt(node: Node): ShownParagraph | undefined {
    for (let at: Node | null = node; at && at !== this.paper; at = at.parentNode) {
      const found = this.byElement.get(at as Element);
      if (found) return found;
    }
    return undefined;
  }

  /** The first paragraph of the body at or after a child of an element on the page; after the element when null. */
  paragraphFrom(child: Node | null, parent: Node): ShownParagraph | undefined {
    const reference = child ?? parent;
    const found = this.word.paragraphs().find((source) => {
      const element = this.paragraph(source)?.element;
      if (!element) return false;
      if (child && (child === element || child.contains(element))) return true;
      const order = reference.compareDocumentPosition(element);
      return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !reference.contains(element);
    });
    return found && this.paragraph(found);
  }

  lastParagraph(): ShownParagraph | undefined {
    const last = [...this.word.paragraphs()].reverse().find((source) => this.paragraph(source));
    return last && this.paragraph(last);
  }

  /** Says that the browser has written into a paragraph, so that the next update makes it anew. */
  discard(paragraph: Element): void {
    this.edits.add(paragraph);
  }

  private sheet({ blocks, section }: Sheet, last: boolean): HTMLElement {
    const key = section ?? this.word.body;
    const element = this.sheets.get(key) ?? document.createElement("div");
    this.sheets.set(key, element);
    element.className = "sheet";
    element.style.cssText = cssText(sectionCss(section));
    const content = (element.querySelector(":scope > .content") as HTMLElement | null) ?? divOf("content");
    replaceChanged(content, this.children(blocks));
    const notes = renderNotes(this.word, this.context, notesReferredTo(this.word, new Set(blocks), last));
    const edges = (["headerReference", "footerReference"] as const).map((kind) => {
      const reference = headerAndFooter(section, kind);
      const id = reference?.getAttributeNS(R, "id");
      return id
        ? renderStory(this.word, this.context, id, kind === "headerReference" ? "page-header" : "page-footer")
        : null;
    });
    replaceChanged(
      element,
      [edges[0], content, notes, edges[1]].filter((each) => each !== null && each !== undefined),
    );
    return element;
  }

  private children(blocks: readonly Element[]): HTMLElement[] {
    return blocks.flatMap((block) => this.block(block) ?? []);
  }

  /** The element for a block: the one it had, when nothing in it was edited. */
  private block(block: Element): HTMLElement | HTMLElement[] | null {
    const known = this.blocks.get(block);
    if (known && !this.edits.has(block)) return known;
    if (isW(block, "sdt")) return this.control(block, known);
    if (["customXml", "ins", "del", "moveFrom", "moveTo"].includes(block.localName))
      return this.children(elementsIn(block));
    const made = isW(block, "p")
      ? this.renderParagraph(block, this.placeOf(block))
      : isW(block, "tbl")
        ? this.table(block)
        : null;
    if (made) this.blocks.set(block, made);
    return made;
  }

  private placeOf(paragraph: Element): ListPlace | undefined {
    return listPlaces(this.word, this.word.body).get(paragraph);
  }

  private renderParagraph(source: Element, place: ListPlace | undefined): HTMLElement {
    const shown = renderParagraph(this.context, source, place);
    this.shown.set(source, shown);
    this.byElement.set(shown.element, shown);
    this.blocks.set(source, shown.element);
    return shown.element;
  }

  private table(table: Element): HTMLElement {
    return renderTable(table, (cell, into) => into.append(...this.children(elementsIn(cell))));
  }

  private control(control: Element, known: HTMLElement | undefined): HTMLElement {
    const box = controlElement(control, "div");
    const element = known ?? box;
    if (known) Object.assign(known.dataset, box.dataset);
    element.className = box.className;
    this.blocks.set(control, element);
    replaceChanged(element, this.children(elementsIn(childW(control, "sdtContent") ?? control)));
    return element;
  }

  /** A new paragraph changes the numbers of those after it. */
  private refreshNumbers(): void {
    for (const [source, place] of listPlaces(this.word, this.word.body)) {
      const shown = this.shown.get(source);
      if (!shown || shown.place === place) continue;
      if (shown.place?.listString !== place.listString) showLabel(shown.element, place);
      shown.place = place;
    }
  }
}

function sheetsOf(body: Element): Sheet[] {
  const sheets: { blocks: Element[]; section: Element | null }[] = [];
  let blocks: Element[] = [];
  const close = (section: Element | null) => {
    const previous = sheets.at(-1);
    if (previous && !startsOnNewPage(section)) previous.blocks.push(...blocks);
    else sheets.push({ blocks, section });
    blocks = [];
  };
  for (const block of elementsIn(body)) {
    if (!isW(block, "sectPr")) blocks.push(block);
    const section = sectionEndedBy(block);
    if (section) close(section);
  }
  if (blocks.length > 0) close(null);
  return sheets;
}

/** Makes the children of an element these ones, moving as few as possible. */
function replaceChanged(parent: HTMLElement, wanted: readonly HTMLElement[]): void {
  let at = parent.firstChild;
  const keep = new Set<Node>(wanted);
  for (const child of wanted) {
    while (at && at !== child && !keep.has(at)) {
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
    if (at === child) at = at.nextSibling;
    else parent.insertBefore(child, at);
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

function divOf(name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = name;
  return element;
}
