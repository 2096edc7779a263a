// Knows: blocks: paragraphs, tables, content controls around them, and what tracked changes do to whole paragraphs.
// Refuses to know: what stands inside a paragraph (inline.ts), and which stories a document has (read-docx.ts).
import type { Paragraph, Story, TableCell } from "../core";
import { openFields, type Fields } from "./fields";
import { readInline, type Encounters } from "./inline";
import type { Numbering } from "./numbering";
import { outlineLevel, type Styles } from "./styles";
import { child, children, toggle, value, type XmlElement } from "./xml";

/** What reading a document needs and gathers, over all its stories. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly encounters: Encounters;
  readonly paragraphs: Paragraph[];
  /** Number of paragraphs met so far in each kind of story, deleted ones included, as Word counts them. */
  readonly counts: Map<Story, number>;
  readonly hiddenTexts: string[];
  /** `w:sectPr` elements in document order. */
  readonly sections: XmlElement[];
  tables: number;
}

/** Where blocks stand: the parts that differ between a story, a cell and a tracked change around them. */
interface Place {
  readonly story: Story;
  readonly fields: Fields;
  readonly cell?: TableCell;
  readonly nesting: number;
  readonly revision: "settled" | "inserted" | "deleted";
  /** Set in a cell that continues a vertically merged one: Word shows no paragraph there unless it holds text. */
  readonly omitEmpty: boolean;
  /** Paragraphs whose mark is deleted wait here for the one that they run into. */
  readonly waiting: Paragraph[];
}

/** Appends the paragraphs of one story: the body, one header, one note, one text box. */
export function readStory(root: XmlElement, story: Story, reading: Reading): void {
  const place: Place = {
    story,
    fields: openFields(root),
    nesting: 0,
    revision: "settled",
    omitEmpty: false,
    waiting: [],
  };
  readBlocks(root, place, reading);
  flush(place, reading);
}

function readBlocks(element: XmlElement, place: Place, reading: Reading): void {
  for (const block of children(element)) {
    if (block.name === "w:p") readParagraph(block, place, reading);
    else if (block.name === "w:tbl") readTable(block, place, reading);
    else if (block.name === "w:sectPr") reading.sections.push(block);
    else if (block.name === "w:altChunk") countUnread("inserted file", reading);
    else readBlocks(block, revised(block, place), reading);
  }
}

/** The place inside a wrapper, such as a content control or a tracked change around blocks, rows or cells. */
function revised(wrapper: XmlElement, place: Place): Place {
  if (wrapper.name === "w:del" || wrapper.name === "w:moveFrom") return { ...place, revision: "deleted" };
  const isInsertion = wrapper.name === "w:ins" || wrapper.name === "w:moveTo";
  return isInsertion && place.revision === "settled" ? { ...place, revision: "inserted" } : place;
}

/** Word numbers empty paragraphs too, but not one that only carries a section break. */
function readParagraph(element: XmlElement, place: Place, reading: Reading): void {
  const index = reading.counts.get(place.story) ?? 0;
  reading.counts.set(place.story, index + 1);
  const properties = child(element, "w:pPr");
  reading.sections.push(...children(properties, "w:sectPr"));
  const style = reading.styles.paragraph(value(properties, "w:pStyle"));
  const { styles, encounters } = reading;
  const { fields, revision } = place;
  const content = readInline(element, { styles, fields, encounters, hiddenByStyle: style.hidden, revision });
  if (content.hidden.trim() !== "") reading.hiddenTexts.push(content.hidden.trim());
  if (revision === "deleted" || (place.omitEmpty && content.text === "")) return;

  const mark = child(properties, "w:rPr");
  const isMarkDeleted = has(mark, "w:del") || has(mark, "w:moveFrom");
  const isMarkInserted = has(mark, "w:ins") || has(mark, "w:moveTo") || revision === "inserted";
  const isOnlySectionBreak = has(properties, "w:sectPr") && content.text === "";
  const isNumbered = !isMarkDeleted && !isOnlySectionBreak;
  const list = isNumbered ? reading.numbering.next(child(properties, "w:numPr"), style) : undefined;
  const before = place.waiting.splice(0);
  const isPending = isMarkDeleted || isMarkInserted || content.hasInserted || content.hasDeleted;
  const isAllInserted = !content.hasSettled && !content.hasDeleted && (isMarkInserted || content.hasInserted);
  const paragraph: Paragraph = {
    text: before.map(({ text }) => text).join("") + content.text,
    story: place.story,
    index,
    style: style.name,
    outlineLevel: outlineLevel(value(properties, "w:outlineLvl")) ?? style.outlineLevel,
    listLabel: list?.label ?? "",
    listLevel: list?.level ?? -1,
    ...(place.cell && { cell: place.cell }),
    revision:
      before.length === 0 && isAllInserted && !isMarkDeleted
        ? "inserted"
        : isPending || before.length > 0
          ? "changed"
          : "none",
  };
  (isMarkDeleted ? place.waiting : reading.paragraphs).push(paragraph);
}

/** A paragraph whose mark is deleted has nothing to run into at the end of a story or cell: it stays. */
function flush(place: Place, reading: Reading): void {
  reading.paragraphs.push(...place.waiting.splice(0));
}

/** Columns count in the table's grid, so that a cell below a cell that spans several is found under its heading. */
function readTable(element: XmlElement, place: Place, reading: Reading): void {
  reading.paragraphs.push(...place.waiting.splice(0).filter(({ text }) => text !== ""));
  const table = reading.tables++;
  let row = 0;
  for (const { element: tr, place: outer } of parts(element, "w:tr", place)) {
    const rowProperties = child(tr, "w:trPr");
    const inRow = pending(outer, has(rowProperties, "w:ins"), has(rowProperties, "w:del"));
    let column = span(rowProperties, "w:gridBefore", 0);
    for (const { element: tc, place: inside } of parts(tr, "w:tc", inRow)) {
      const properties = child(tc, "w:tcPr");
      const cellPlace: Place = {
        ...pending(inside, has(properties, "w:cellIns"), has(properties, "w:cellDel")),
        cell: { table, row, column, nesting: place.nesting + 1 },
        nesting: place.nesting + 1,
        omitEmpty: continuesCell(properties),
        waiting: [],
      };
      readBlocks(tc, cellPlace, reading);
      flush(cellPlace, reading);
      column += span(properties, "w:gridSpan", 1);
    }
    if (inRow.revision !== "deleted") row++;
  }
}

/** Rows of a table or cells of a row, through content controls and other wrappers, each with its place. */
function parts(
  element: XmlElement,
  name: "w:tr" | "w:tc",
  place: Place,
): { element: XmlElement; place: Place }[] {
  return children(element).flatMap((inner) => {
    if (inner.name === name) return [{ element: inner, place }];
    return inner.name.endsWith("Pr") ? [] : parts(inner, name, revised(inner, place));
  });
}

function pending(place: Place, inserted: boolean, deleted: boolean): Place {
  if (deleted || place.revision === "deleted") return { ...place, revision: "deleted" };
  return inserted ? { ...place, revision: "inserted" } : place;
}

/** `w:vMerge` and the older `w:hMerge` without "restart" continue the cell above or to the left. */
function continuesCell(properties: XmlElement | undefined): boolean {
  return ["w:vMerge", "w:hMerge"].some(
    (merge) => has(properties, merge) && (value(properties, merge) ?? "continue") === "continue",
  );
}

function span(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const written = Number(value(properties, name));
  return Number.isInteger(written) && written > 0 && written <= 1000 ? written : otherwise;
}

function has(element: XmlElement | undefined, name: string): boolean {
  return toggle(element, name) ?? false;
}

function countUnread(kind: string, reading: Reading): void {
  const { unread } = reading.encounters;
  unread.set(kind, (unread.get(kind) ?? 0) + 1);
}
