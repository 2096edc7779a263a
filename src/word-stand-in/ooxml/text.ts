// Knows: what the visible text of a paragraph is, and which element holds each piece of it.
// Refuses to know: how text is changed.

import { closestW, isW, W, walk, XML } from "./xml";

/**
 * Which revisions count: "current" leaves deletions out, "original" leaves insertions out, "all" keeps both
 * (belief: text-of-deletions).
 */
export type TextView = "current" | "original" | "all";

/** One piece of a run: a `w:t`, a tab, a break, a reference mark, a picture. Its text may be empty. */
export interface Atom {
  readonly node: Element;
  readonly run: Element;
  readonly text: string;
  /** Offset of its first character in the paragraph's text. */
  readonly start: number;
  /** The `w:fldChar` "begin" (or `w:fldSimple`) of the outermost field whose result it belongs to. */
  readonly field: Element | null;
}

/** Stands in the text where a note is referred to. */
export const NOTE_MARK = "\x02";

/** The elements that stand for one character each (belief: special-characters). */
function markText(node: Element): string {
  switch (node.localName) {
    case "tab":
    case "ptab":
      return "\t";
    case "br":
      return { page: "\f", column: "\x0e" }[node.getAttributeNS(W, "type") ?? ""] ?? "\v";
    case "cr":
      return "\v";
    case "noBreakHyphen":
      return "\x1e";
    case "softHyphen":
      return "\x1f";
    // (belief: symbols)
    case "sym":
      return "(";
    case "footnoteReference":
    case "endnoteReference":
      return NOTE_MARK;
    default:
      return "";
  }
}

/**
 * What a `w:t` or `w:delText` shows: line breaks and tabs written into it as spaces, and without xml:space="preserve"
 * no spaces at its ends (belief: space-in-file).
 */
export function shownText(element: Element): string {
  const text = (element.textContent ?? "").replace(/[\t\r\n]+/g, " ");
  return element.getAttributeNS(XML, "space") === "preserve" ? text : text.replace(/^ +| +$/g, "");
}

const unseen = new Set([
  "rPr",
  "instrText",
  "delInstrText",
  "fldChar",
  "lastRenderedPageBreak",
  "annotationRef",
]);

/**
 * The pieces of a paragraph in reading order, as the view shows them; field codes and text boxes are left out, and so
 * are equations (belief: equations). A field without a stored result has no text (belief: form-fields).
 */
export function atomsOf(paragraph: Element, view: TextView): Atom[] {
  const atoms: Atom[] = [];
  /** Open fields, outermost first; a field's code is not text, its result is. */
  const fields: { begin: Element; inCode: boolean }[] = [];
  let offset = 0;
  const readRun = (run: Element): void => {
    for (let node = run.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (isW(element, "fldChar")) stepField(fields, element);
      if (element.namespaceURI === W && unseen.has(element.localName)) continue;
      if (fields.some((field) => field.inCode)) continue;
      const isText = isW(element, "t") || isW(element, "delText");
      const text = isText ? shownText(element) : element.namespaceURI === W ? markText(element) : "";
      const simple = fields[0] ? null : closestW(run, "fldSimple", "p");
      const field = fields[0]?.begin ?? (simple && isW(simple, "fldSimple") ? simple : null);
      atoms.push({ node: element, run, text, start: offset, field });
      offset += text.length;
    }
  };
  walk(paragraph, (element) => {
    if (element.namespaceURI !== W)
      return element.localName === "Choice" || element.localName === "AlternateContent";
    if (element.localName === "r") {
      readRun(element);
      return false;
    }
    if (element.localName === "del" || element.localName === "moveFrom") return view !== "current";
    if (element.localName === "ins" || element.localName === "moveTo") return view !== "original";
    return !element.localName.endsWith("Pr") && element.localName !== "p" && element.localName !== "rt";
  });
  return atoms;
}

function stepField(fields: { begin: Element; inCode: boolean }[], mark: Element): void {
  const type = mark.getAttributeNS(W, "fldCharType");
  const top = fields[fields.length - 1];
  if (type === "begin") fields.push({ begin: mark, inCode: true });
  else if (type === "separate" && top) top.inCode = false;
  else if (type === "end") fields.pop();
}

/** The paragraph's text without its mark. */
export function textOf(paragraph: Element, view: TextView = "current"): string {
  let text = "";
  for (const atom of atomsOf(paragraph, view)) text += atom.text;
  return text;
}

/**
 * The text between two offsets, as it is after ("current") or was before the tracked changes ("original"). The offsets
 * count text in the `counted` view.
 */
export function reviewedText(
  paragraph: Element,
  counted: TextView,
  shown: "current" | "original",
  from: number,
  to: number,
): string {
  let offset = 0;
  let text = "";
  for (const { run, text: piece } of atomsOf(paragraph, "all")) {
    const deleted = isW(closestW(run, "del", "moveFrom", "p"), "p") === false;
    const inserted = isW(closestW(run, "ins", "moveTo", "p"), "p") === false;
    const counts = counted === "all" || !deleted;
    const start = offset;
    if (counts) offset += piece.length;
    if (shown === "current" ? deleted : inserted) continue;
    if (counts) text += piece.slice(Math.max(0, from - start), Math.max(0, to - start));
    else if (start >= from && start <= to) text += piece;
  }
  return text;
}

/** The story a node belongs to: body, header, footer, or one note or comment. */
export function storyOf(node: Node): Element {
  return closestW(node, "body", "hdr", "ftr", "footnote", "endnote", "comment")!;
}

/** Paragraphs below a node in document order, those of text boxes left out. */
export function paragraphsIn(root: Node): Element[] {
  const found: Element[] = [];
  walk(root, (element) => {
    if (isW(element, "p")) {
      found.push(element);
      return false;
    }
    if (element.namespaceURI === W) return !element.localName.endsWith("Pr");
    return element.localName === "Choice" || element.localName === "AlternateContent";
  });
  return found;
}
