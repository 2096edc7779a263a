// Knows: one open document: its package, its body, what is selected, whether edits are tracked, and its history.
// Refuses to know: Office.js, and how any one kind of edit is made.

import { Anchor, Anchors, type Position, type Selection } from "./anchor";
import { DerivedValues } from "./derived-values";
import { History, type LastStep } from "./history";
import { findMainPart } from "./main-part";
import { OFFICE_TYPE, Package } from "./package";
import { insertInOrder, W_DECLARATION } from "./schema-order";
import { paragraphsIn, storyOf, type TextView } from "./text";
import { childW, createW, descendantsW, toggleOf } from "./xml";

export type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** Where the selection was before and after an undo step; null where nothing had been selected yet. */
interface StepPlaces {
  readonly before: Selection | null;
  after: Selection | null;
}

export class WordDocument {
  readonly parts: Package;
  readonly anchors = new Anchors();
  /** The name of the main document part, usually "word/document.xml". */
  readonly mainPart: string;
  /** Of new revisions. */
  author = "Reviewer";
  /** The date new revisions carry. */
  now: () => Date = () => new Date();
  /** Whether `text` holds tracked deletions, as it does in some of Word's views (belief: text-of-deletions). */
  deletionsInText = false;

  private readonly history: History;
  private readonly derived = new DerivedValues((part) => this.history.stampOf(part));
  private readonly changeListeners = new Set<() => void>();
  private readonly selectListeners = new Set<() => void>();
  private depth = 0;
  private versions = 0;
  private savedVersion = 0;
  private selected: { anchor: Anchor; focus: Anchor } | null = null;
  private readonly places: { done: StepPlaces[]; undone: StepPlaces[] } = { done: [], undone: [] };
  private mineOnly = false;
  private highestId = 0;

  /** @throws DocumentError */
  static open(bytes: Uint8Array): WordDocument {
    return new WordDocument(Package.unzip(bytes));
  }

  private constructor(parts: Package) {
    this.parts = parts;
    this.history = new History(parts);
    this.mainPart = findMainPart(parts);
    if (this.paragraphs().length > 0) return;
    const { body } = this;
    this.history.outside(() => body.insertBefore(createW(body, "p"), childW(body, "sectPr")));
  }

  /** The .docx as it stands; parts that were not edited byte for byte. */
  save(): Uint8Array {
    this.markSaved();
    return this.parts.zip();
  }

  markSaved(): void {
    this.savedVersion = this.versions;
  }

  /** True when nothing changed since it was opened or last saved. */
  get saved(): boolean {
    return this.savedVersion === this.versions;
  }

  get body(): Element {
    return childW(this.parts.xml(this.mainPart).documentElement, "body")!;
  }

  /** The roots of the body, the headers and footers, and the notes: `w:body`, `w:hdr`, `w:ftr`, `w:footnotes` ... */
  stories(): Element[] {
    const beside = this.parts
      .relationships(this.mainPart)
      .filter((one) => /\/(header|footer|footnotes|endnotes)$/.test(one.type) && this.parts.has(one.target));
    return [this.body, ...beside.map((one) => this.parts.xml(one.target).documentElement)];
  }

  /** Paragraphs of the body in document order, table cells and content controls included, text boxes not. */
  paragraphs(): Element[] {
    return this.paragraphsOf(this.body);
  }

  /** As `paragraphs`, of any story. */
  paragraphsOf(story: Element): Element[] {
    return this.derive(story, "paragraphs", [], () => paragraphsIn(story));
  }

  /** Place of a paragraph among its story's; -1 when it is no longer in the document. */
  indexOf(paragraph: Element): number {
    const story = storyOf(paragraph);
    if (!story || !paragraph.isConnected) return -1;
    const index = this.derive(
      story,
      "indices",
      [],
      () => new Map(this.paragraphsOf(story).map((one, place) => [one, place])),
    );
    return index.get(paragraph) ?? -1;
  }

  get view(): TextView {
    return this.deletionsInText ? "all" : "current";
  }

  /** A part related to the main one as live XML; null when the document has none. Types as in `Package.related`. */
  relatedXml(type: string): XMLDocument | null {
    const find = () => this.parts.related(this.mainPart, type);
    const relationships = this.parts.relationshipsXml(this.mainPart);
    const name = relationships ? this.derive(relationships, `related ${type}`, [], find) : null;
    return name && this.parts.has(name) ? this.parts.xml(name) : null;
  }

  /** As `DerivedValues.get`. */
  derive<T>(node: Node, key: string, others: (XMLDocument | null)[], compute: () => T): T {
    return this.derived.get(node, key, others, compute);
  }

  get trackingMode(): TrackingMode {
    const settings = this.relatedXml("settings");
    if (!settings || !toggleOf(settings.documentElement, "trackRevisions")) return "Off";
    return this.mineOnly ? "TrackMineOnly" : "TrackAll";
  }

  /**
   * Kept in the settings part; "mine only" is a property of the session, not of the file. Switching is no undo step
   * (belief: tracking-is-no-step).
   */
  set trackingMode(mode: TrackingMode) {
    this.mineOnly = mode === "TrackMineOnly";
    this.history.outside(() => this.markTracking(mode));
    this.changed();
  }

  private markTracking(mode: TrackingMode): void {
    const settings = (this.relatedXml("settings") ?? this.addRelated("settings")).documentElement;
    const mark = childW(settings, "trackRevisions");
    if (mode === "Off") mark?.remove();
    else if (!mark) insertInOrder(settings, createW(settings, "trackRevisions"));
    else if (!toggleOf(settings, "trackRevisions")) mark.replaceWith(createW(settings, "trackRevisions"));
  }

  get tracking(): boolean {
    return this.trackingMode !== "Off";
  }

  /** What a new revision element carries. */
  revision(): Record<string, string | number> {
    const date = this.now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z");
    return { id: this.newId(), author: this.author, date };
  }

  /** An annotation id no revision, bookmark or comment mark of the main part has yet. */
  newId(): number {
    if (this.highestId === 0) {
      for (const one of descendantsW(
        this.body,
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "bookmarkStart",
        "rPrChange",
      ))
        this.highestId = Math.max(this.highestId, Number(one.getAttributeNS(one.namespaceURI, "id")) || 0);
    }
    return ++this.highestId;
  }

  /** A caret before the first character when nothing else was selected or what was is gone. */
  get selection(): Selection {
    const start = { paragraph: this.paragraphs()[0]!, offset: 0 };
    const { anchor, focus } = this.selected ?? { anchor: start, focus: start };
    const lost = !anchor.paragraph.isConnected || !focus.paragraph.isConnected;
    return lost ? { anchor: start, focus: start } : { anchor, focus };
  }

  /** The selection is live: it moves with its text. */
  select(selection: Selection): void {
    const { anchor, focus } = selection;
    this.selected = { anchor: this.anchors.add(asAnchor(anchor)), focus: this.anchors.add(asAnchor(focus)) };
    for (const listener of this.selectListeners) listener();
  }

  /**
   * Everything edited inside is one undo step, if it changed anything; nested calls join the outer one. When `edit`
   * throws, what it had edited stays, as a step, as in Word. With `joins` it goes on the last step, if that has the
   * same label, as one letter after another does while somebody types.
   */
  change<T>(label: string, edit: () => T, { joins = false } = {}): T {
    const before = this.depth++ === 0 ? placeOf(this.selected) : null;
    try {
      return edit();
    } finally {
      const committed = --this.depth === 0 ? this.history.commit(label, joins) : null;
      if (committed) {
        const after = placeOf(this.selected);
        this.places.undone = [];
        if (committed === "joined") this.places.done.at(-1)!.after = after;
        else this.places.done.push({ before, after });
        this.changed();
      }
    }
  }

  /** Runs an edit and takes it back; answers its value, and whether it had changed anything. Not within `change`. */
  rehearse<T>(edit: () => T): { value: T; changed: boolean } {
    this.depth++;
    try {
      const value = edit();
      return { value, changed: this.history.rollBack() };
    } finally {
      this.history.rollBack();
      this.depth--;
    }
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  undo(): boolean {
    const undone = this.history.undo();
    if (undone) this.stepped(this.places.done, this.places.undone, "before");
    return undone;
  }

  redo(): boolean {
    const redone = this.history.redo();
    if (redone) this.stepped(this.places.undone, this.places.done, "after");
    return redone;
  }

  /** Grows with every step, undo and redo. */
  get version(): number {
    return this.versions;
  }

  /** As `History.latest`. */
  get lastStep(): LastStep | null {
    return this.history.latest;
  }

  /** Called after a step, an undo or redo; answers the call that ends it. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelect(listener: () => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  /** Undo and redo put the selection where it was on that side of the step (belief: undo-selects). */
  private stepped(from: StepPlaces[], to: StepPlaces[], side: "before" | "after"): void {
    const places = from.pop()!;
    to.push(places);
    this.changed();
    const place = places[side];
    if (place?.anchor.paragraph.isConnected && place.focus.paragraph.isConnected) this.select(place);
  }

  private changed(): void {
    this.versions++;
    for (const listener of this.changeListeners) listener();
  }

  /** Adds a WordprocessingML part beside the main one, such as "settings" with root `w:settings`. */
  addRelated(type: "settings" | "styles" | "numbering"): XMLDocument {
    const name = `${this.mainPart.split("/").slice(0, -1).concat(type).join("/")}.xml`;
    const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`;
    this.parts.add(name, contentType, `<w:${type} ${W_DECLARATION}/>`);
    this.parts.relate(this.mainPart, OFFICE_TYPE + type, name);
    return this.parts.xml(name);
  }
}

const asAnchor = ({ paragraph, offset }: Position) => new Anchor(paragraph, offset, "right");

/** A selection as it is now; it does not move with its text. */
const placeOf = (selected: Selection | null): Selection | null =>
  selected && {
    anchor: { paragraph: selected.anchor.paragraph, offset: selected.anchor.offset },
    focus: { paragraph: selected.focus.paragraph, offset: selected.focus.offset },
  };
