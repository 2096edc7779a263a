// Knows: what stands inside a paragraph: runs, revisions, fields, symbols, breaks, content controls, note marks.
// Refuses to know: paragraphs, tables, and where the notes and text boxes that it meets end up.
import type { Fields } from "./fields";
import { shownWithoutResult } from "./fields";
import type { Styles } from "./styles";
import { symbol, symbolText } from "./symbols";
import { child, children, descendants, textOf, toggle, value, type XmlElement } from "./xml";

/** The content of one paragraph as a reader sees it once all tracked changes are accepted. */
export interface InlineContent {
  text: string;
  /** Text that is hidden, and therefore not in `text`. */
  hidden: string;
  /** Whether some of the shown text is a pending insertion, and whether some of it is not. */
  hasInserted: boolean;
  hasSettled: boolean;
  /** Whether something is pending deletion; it is not in `text`. */
  hasDeleted: boolean;
}

/** What is met in a paragraph and read elsewhere, in document order. */
export interface Encounters {
  readonly textBoxes: XmlElement[];
  readonly footnotes: Set<string>;
  readonly endnotes: Set<string>;
  /** What cannot be read ("picture", "chart", ...), and how often it was met. */
  readonly unread: Map<string, number>;
}

export interface InlineSurroundings {
  readonly styles: Styles;
  readonly fields: Fields;
  readonly encounters: Encounters;
  /** Whether the paragraph's style hides its text. */
  readonly hiddenByStyle: boolean;
  readonly revision: "settled" | "inserted" | "deleted";
}

interface Place extends InlineSurroundings {
  readonly hidden: boolean;
  readonly font?: string;
}

export function readInline(paragraph: XmlElement, surroundings: InlineSurroundings): InlineContent {
  const content = { text: "", hidden: "", hasInserted: false, hasSettled: false, hasDeleted: false };
  readChildren(paragraph, { ...surroundings, hidden: surroundings.hiddenByStyle }, content);
  return content;
}

function readChildren(element: XmlElement, place: Place, content: InlineContent): void {
  for (const node of element.children) if (typeof node !== "string") readElement(node, place, content);
}

function readElement(element: XmlElement, place: Place, content: InlineContent): void {
  switch (element.name) {
    case "w:pPr":
    case "w:rPr":
    case "w:sdtPr":
      return;
    case "w:r":
    case "m:r":
      return readChildren(element, runPlace(child(element, "w:rPr"), place), content);
    case "w:ins":
    case "w:moveTo":
      return readChildren(
        element,
        place.revision === "deleted" ? place : { ...place, revision: "inserted" },
        content,
      );
    case "w:del":
    case "w:moveFrom":
      return readChildren(element, { ...place, revision: "deleted" }, content);
    case "w:t":
    case "m:t":
      return show(symbolText(place.font, shownText(element)), place, content);
    case "w:delText":
      return show(textOf(element), { ...place, revision: "deleted" }, content);
    case "w:sym":
      return show(symbolOf(element), place, content);
    case "w:tab":
    case "w:ptab":
      return show("\t", place, content);
    case "w:br":
    case "w:cr":
      return show("\n", place, content);
    case "w:noBreakHyphen":
      return show("\u2011", place, content);
    case "w:softHyphen":
      return show("\u00ad", place, content);
    case "w:fldChar":
      return show(place.fields.mark(element, content.text.length), place, content);
    case "w:instrText":
      return place.fields.instruction(element);
    case "w:fldSimple":
      return readSimpleField(element, place, content);
    case "w:ruby":
      return children(element, "w:rubyBase").forEach((base) => readChildren(base, place, content));
    case "w:footnoteReference":
    case "w:endnoteReference":
      return meetNote(element, place);
    case "w:drawing":
    case "w:pict":
    case "w:object":
      return meetGraphic(element, place);
    default:
      return readChildren(element, place, content);
  }
}

/** `w:vanish` said on the run decides; otherwise the character and the paragraph style toggle each other (17.7.3). */
function runPlace(rPr: XmlElement | undefined, place: Place): Place {
  if (!rPr) return place.font === undefined ? place : { ...place, font: undefined };
  const byCharacterStyle = place.styles.hidesCharacters(value(rPr, "w:rStyle"));
  const hidden = toggle(rPr, "w:vanish") ?? byCharacterStyle !== place.hiddenByStyle;
  return { ...place, hidden, font: child(rPr, "w:rFonts")?.attributes["w:ascii"] };
}

function show(text: string, place: Place, content: InlineContent): void {
  if (text === "" || !place.fields.isShown()) return;
  if (place.revision === "deleted") {
    content.hasDeleted = true;
  } else if (place.hidden) {
    content.hidden += text;
  } else {
    content.text += text;
    if (place.revision === "inserted") content.hasInserted = true;
    else content.hasSettled = true;
  }
}

/** Line breaks and tabs written into `w:t` show as spaces; without xml:space="preserve" the outer ones do not show. */
function shownText(element: XmlElement): string {
  const text = textOf(element).replace(/[\t\r\n]+/g, " ");
  return element.attributes["xml:space"] === "preserve" ? text : text.replace(/^ +| +$/g, "");
}

function symbolOf(element: XmlElement): string {
  const code = parseInt(element.attributes["w:char"] ?? "", 16);
  return Number.isNaN(code) ? "" : symbol(element.attributes["w:font"], code);
}

function readSimpleField(element: XmlElement, place: Place, content: InlineContent): void {
  const before = content.text.length;
  readChildren(element, place, content);
  if (content.text.length === before)
    show(shownWithoutResult(element.attributes["w:instr"] ?? "", child(element, "w:ffData")), place, content);
}

/** A note whose mark is deleted or hidden is not read: the reader cannot reach it. */
function meetNote(element: XmlElement, place: Place): void {
  const id = element.attributes["w:id"];
  if (id === undefined || place.revision === "deleted" || place.hidden) return;
  const { footnotes, endnotes } = place.encounters;
  (element.name === "w:footnoteReference" ? footnotes : endnotes).add(id);
}

function meetGraphic(element: XmlElement, place: Place): void {
  if (place.revision === "deleted" || place.hidden) return;
  const boxes = descendants(element, "w:txbxContent");
  place.encounters.textBoxes.push(...boxes);
  const kind = boxes.length > 0 ? undefined : unreadKind(element);
  if (kind) place.encounters.unread.set(kind, (place.encounters.unread.get(kind) ?? 0) + 1);
}

function unreadKind(element: XmlElement): string | undefined {
  if (element.name === "w:object") return "embedded object";
  const uri = descendants(element, "a:graphicData")[0]?.attributes["uri"] ?? "";
  const isPicture = uri.endsWith("/picture") || descendants(element, "v:imagedata").length > 0;
  if (isPicture) return "picture";
  if (uri.endsWith("/chart")) return "chart";
  return uri.endsWith("/diagram") ? "diagram" : undefined;
}
