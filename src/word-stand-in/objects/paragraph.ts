// Knows: Word.Paragraph.
// Refuses to know: how formats, lists and edits are made in XML.

import { Anchor } from "../ooxml/anchor";
import { insertBreak } from "../ooxml/breaks";
import { wrapBlocks } from "../ooxml/content-control";
import { deleteParagraph } from "../ooxml/deletion";
import { deleteText, insertParagraph, lengthOf } from "../ooxml/edit";
import { formatOf, setFormat, type ParagraphFormat } from "../ooxml/formatting";
import { attachToList, detachFromList } from "../ooxml/list-edit";
import { listOf, numberingOf } from "../ooxml/numbering";
import { isHidden } from "../ooxml/run-format";
import { insertTable } from "../ooxml/table-edit";
import { atomsOf, NOTE_MARK, storyOf, textOf } from "../ooxml/text";
import { closestW } from "../ooxml/xml";
import { localId } from "../rich-api/local-ids";
import { HostError, invalidArgument, itemNotFound } from "../rich-api/server-object";
import { found, orNull } from "./collections";
import type { ContentControlObject } from "./content-control";
import type { Host } from "./host";
import { listItem } from "./list-item";
import type { Extent } from "./location";
import { make } from "./make";
import { guarded, TextObject } from "./text-object";

export class ParagraphObject extends TextObject {
  readonly typeName = "Paragraph";

  constructor(
    host: Host,
    private readonly paragraph: Element,
  ) {
    super(host);
  }

  /** The `w:p`. @throws HostError ItemNotFound when it is no longer in the document */
  get node(): Element {
    if (!this.paragraph.isConnected) throw itemNotFound();
    return this.paragraph;
  }

  extent(): Extent {
    return { start: new Anchor(this.node, 0, "right"), end: new Anchor(this.node, 0, "left", true) };
  }

  override paragraphNodes(): Element[] {
    return [this.node];
  }

  /** Hidden text is part of it, as it is where the user has Word show hidden text (belief: hidden-text). */
  override get Text(): string {
    return textOf(this.node, this.document.view);
  }

  /** Without reference marks, and as asked without hidden text and tracked deletions (belief: get-text). */
  GetText(options: { IncludeTextMarkedAsDeleted?: boolean; IncludeHiddenText?: boolean } = {}): string {
    return atomsOf(this.node, options.IncludeTextMarkedAsDeleted ? "all" : "current")
      .filter(({ run }) => options.IncludeHiddenText || !isHidden(this.document, this.node, run))
      .map(({ text }) => (text === NOTE_MARK ? "" : text))
      .join("");
  }

  get UniqueLocalId(): string {
    return localId(this.node);
  }

  get IsLastParagraph(): boolean {
    const story = this.document.paragraphsOf(closestW(this.node, "tc") ?? storyOf(this.node));
    return story[story.length - 1] === this.node;
  }

  get TableNestingLevel(): number {
    let level = 0;
    for (let table = closestW(this.node, "tbl"); table; table = closestW(table.parentNode, "tbl")) level++;
    return level;
  }

  get IsListItem(): boolean {
    return listItem(this.host, this.node) !== null;
  }

  get ListItem() {
    return found(listItem(this.host, this.node));
  }

  get ListItemOrNullObject() {
    return orNull(listItem(this.host, this.node));
  }

  get List() {
    return found(this.list());
  }

  get ListOrNullObject() {
    return orNull(this.list());
  }

  private list() {
    const found = listOf(this.document, this.node);
    return found && make.list(this.host, found.list.numId, storyOf(this.node));
  }

  /** (belief: attach-to-list) */
  AttachToList(id: number, level: number) {
    const list = numberingOf(this.document).get(id);
    if (!list) throw itemNotFound();
    if (!list.levels.has(level)) throw invalidArgument();
    if (this.IsListItem) throw new HostError("GeneralException", "The paragraph is in a list already.", 500);
    attachToList(this.node, id, level);
    return make.list(this.host, id, storyOf(this.node));
  }

  DetachFromList(): void {
    if (!this.IsListItem) throw itemNotFound();
    detachFromList(this.node);
  }

  private get<K extends keyof ParagraphFormat>(property: K): ParagraphFormat[K] {
    return formatOf(this.document, this.node, property);
  }

  private set<K extends keyof ParagraphFormat>(property: K, value: ParagraphFormat[K]): void {
    setFormat(this.node, property, value);
  }

  get Alignment() {
    return this.get("alignment");
  }
  set Alignment(value) {
    if (value === "Unknown") throw invalidArgument();
    this.set("alignment", value);
  }
  get FirstLineIndent() {
    return this.get("firstLineIndent");
  }
  set FirstLineIndent(value) {
    this.set("firstLineIndent", value);
  }
  get LeftIndent() {
    return this.get("leftIndent");
  }
  set LeftIndent(value) {
    this.set("leftIndent", value);
  }
  get RightIndent() {
    return this.get("rightIndent");
  }
  set RightIndent(value) {
    this.set("rightIndent", value);
  }
  get LineSpacing() {
    return this.get("lineSpacing");
  }
  set LineSpacing(value) {
    this.set("lineSpacing", value);
  }
  get SpaceAfter() {
    return this.get("spaceAfter");
  }
  set SpaceAfter(value) {
    this.set("spaceAfter", value);
  }
  get SpaceBefore() {
    return this.get("spaceBefore");
  }
  set SpaceBefore(value) {
    this.set("spaceBefore", value);
  }
  get LineUnitAfter() {
    return this.get("lineUnitAfter");
  }
  set LineUnitAfter(value) {
    this.set("lineUnitAfter", value);
  }
  get LineUnitBefore() {
    return this.get("lineUnitBefore");
  }
  set LineUnitBefore(value) {
    this.set("lineUnitBefore", value);
  }
  get OutlineLevel() {
    return this.get("outlineLevel");
  }
  set OutlineLevel(value) {
    this.set("outlineLevel", value);
  }

  private neighbour(step: 1 | -1): ParagraphObject | null {
    const node = this.document.paragraphsOf(storyOf(this.node))[this.document.indexOf(this.node) + step];
    return node ? make.paragraph(this.host, node) : null;
  }

  GetNext() {
    return found(this.neighbour(1));
  }

  GetNextOrNullObject() {
    return orNull(this.neighbour(1));
  }

  GetPrevious() {
    return found(this.neighbour(-1));
  }

  GetPreviousOrNullObject() {
    return orNull(this.neighbour(-1));
  }

  GetRange(where = "Whole") {
    const length = lengthOf(this.document, this.node);
    const { start, end } = this.extent();
    switch (where) {
      case "Whole":
        return make.range(this.host, start, end);
      case "Content":
        return this.rangeIn(this.node, 0, length);
      case "Start":
        return this.rangeIn(this.node, 0, 0);
      case "End":
        return this.rangeIn(this.node, length, length);
      case "After":
        return make.range(this.host, end, end);
      default:
        throw invalidArgument();
    }
  }

  InsertText(text: string, where: string) {
    if (where === "Replace") return this.replaceText(text);
    return this.putText({ paragraph: this.node, offset: this.offsetOf(where) }, text);
  }

  private offsetOf(where: string): number {
    if (where !== "Start" && where !== "End") throw invalidArgument();
    return where === "Start" ? 0 : lengthOf(this.document, this.node);
  }

  /** The new paragraph has the format of this one (belief: new-paragraph-format). */
  InsertParagraph(text: string, where: string) {
    if (where !== "Before" && where !== "After") throw invalidArgument();
    const node = guarded(() => insertParagraph(this.document, this.node, where, text, this.node));
    return make.paragraph(this.host, node);
  }

  /** A page break gets a paragraph of its own, a line break goes to the paragraph's edge (belief: paragraph-break). */
  InsertBreak(type: string, where: string): void {
    if (where !== "Before" && where !== "After") throw invalidArgument();
    if (type !== "Page" && type !== "Line")
      throw new HostError("ApiNotFound", `The stand-in Word does not insert breaks of type ${type}.`, 404);
    guarded(() => {
      const paragraph =
        type === "Page" ? insertParagraph(this.document, this.node, where, "", this.node) : this.node;
      const offset = where === "After" ? lengthOf(this.document, paragraph) : 0;
      insertBreak(this.document, { paragraph, offset }, type);
    });
  }

  InsertTable(rows: number, columns: number, where: string, values: string[][] = []) {
    if (where !== "Before" && where !== "After") throw invalidArgument();
    return make.table(this.host, insertTable(this.document, this.node, where, { rows, columns, values }));
  }

  InsertOoxml(xml: string, where: string) {
    if (where === "Replace") {
      deleteText(this.document, this.node, 0, lengthOf(this.document, this.node));
      return this.putOoxml({ paragraph: this.node, offset: 0 }, xml);
    }
    return this.putOoxml({ paragraph: this.node, offset: this.offsetOf(where) }, xml);
  }

  override InsertContentControl(type = "RichText"): ContentControlObject {
    if (type !== "RichText") return super.InsertContentControl(type);
    return make.contentControl(
      this.host,
      guarded(() => wrapBlocks(this.document, this.node, this.node)),
    );
  }

  Delete(): void {
    deleteParagraph(this.document, this.node);
  }
}

make.paragraph = (host, node) => host.wrap("Paragraph", node, () => new ParagraphObject(host, node));
