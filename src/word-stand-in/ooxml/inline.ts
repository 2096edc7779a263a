// Knows: runs: making them from text, splitting them, and where in a paragraph new ones go.
// Refuses to know: paragraphs as wholes, and revisions other than as wrappers around runs.

import type { Position } from "./anchor";
import type { WordDocument } from "./document";
import { atomsOf, type Atom } from "./text";
import { attrW, childW, closestW, createText, createW, descendantsW, insertAfter, isW, W } from "./xml";

/** The document cannot be changed in the way that was asked for; nothing was changed. */
export class EditRefused extends Error {}

const marks = new Map([
  ["\t", "tab"],
  ["\x1e", "noBreakHyphen"],
  ["\x1f", "softHyphen"],
]);

/**
 * A run for one line of text. Tabs, non-breaking (U+001E) and soft hyphens (U+001F), line breaks (U+000B) and page
 * breaks (U+000C) become their elements. @throws EditRefused for characters that XML does not allow.
 */
export function createRun(near: Node, text: string, properties: Element | null): Element {
  const run = createW(near, "r");
  if (properties) run.appendChild(properties.cloneNode(true));
  // eslint-disable-next-line no-control-regex -- Word uses these characters for its two special hyphens
  for (const piece of text.split(/([\t\v\f\x1e\x1f])/)) {
    if (piece === "") continue;
    if (piece === "\v") run.appendChild(createW(near, "br"));
    else if (piece === "\f") run.appendChild(createW(near, "br", { type: "page" }));
    else if (marks.has(piece)) run.appendChild(createW(near, marks.get(piece)!));
    // eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 excludes
    else if (/[\x00-\x1d\ufffe\uffff]/.test(piece))
      throw new EditRefused("The text has characters XML does not allow.");
    else run.appendChild(createText(near, piece));
  }
  return run;
}

/** Splits a run before the character `at` of one of its pieces; answers the new run behind it. */
function splitRun(atom: Atom, at: number): Element {
  const { run, node, text } = atom;
  const tail = emptyBehind(run);
  const properties = childW(run, "rPr");
  if (properties) tail.appendChild(properties.cloneNode(true));
  const next = at === 0 ? node : node.nextSibling;
  if (at > 0 && at < text.length) {
    const local = isW(node, "delText") ? "delText" : "t";
    tail.appendChild(createText(node, text.slice(at), local));
    node.parentNode!.replaceChild(createText(node, text.slice(0, at), local), node);
  }
  moveFrom(next, tail);
  return tail;
}

/**
 * A copy of an element without content, behind it. What is moved into it is moved within the document, so that the
 * history sees it.
 */
function emptyBehind(element: Element): Element {
  const tail = element.cloneNode(false) as Element;
  insertAfter(tail, element);
  return tail;
}

/** Moves a node and all its following siblings to the end of another element. */
export function moveFrom(first: Node | null, target: Element): void {
  for (let node = first; node;) {
    const next: Node | null = node.nextSibling;
    target.appendChild(node);
    node = next;
  }
}

interface Boundary {
  /** The last piece with text before the offset. */
  readonly left: Atom | null;
  /** The first piece with text behind it. */
  readonly right: Atom | null;
}

/** Splits runs so that none reaches across the offset. */
export function boundaryAt(document: WordDocument, paragraph: Element, offset: number): Boundary {
  const atoms = atomsOf(paragraph, document.view);
  const end = (atom: Atom) => atom.start + atom.text.length;
  const across = atoms.find((atom) => atom.start < offset && end(atom) > offset);
  const left = across ?? [...atoms].reverse().find((atom) => atom.text !== "" && end(atom) === offset);
  const right = atoms.find((atom) => atom.text !== "" && atom.start === offset);
  if (across) splitRun(across, offset - across.start);
  else if (left && left.node.nextSibling) splitRun(left, left.text.length);
  else if (right && isInsideRun(right)) splitRun(right, 0);
  else return { left: left ?? null, right: right ?? null };
  return boundaryAt(document, paragraph, offset);
}

function isInsideRun({ node }: Atom): boolean {
  const before = node.previousSibling;
  return before !== null && !isW(before, "rPr");
}

interface Place {
  readonly parent: Element;
  readonly before: Node | null;
  /** The properties that new text takes over. */
  readonly properties: Element | null;
}

export interface PlaceOptions {
  /** New runs may go into another one's insertion. */
  ours?: boolean;
  /** The content of an inline content control that they must stay in. */
  within?: Element;
  /** The neighbour whose format they take over. */
  like?: "left" | "right";
}

/**
 * Where new runs go. At the edge of a hyperlink, field, insertion or inline content control they go outside, unless
 * the control's content is named by `within`; in the middle of a deletion, or of an insertion that is not `ours`, that
 * wrapper is split.
 */
export function placeAt(
  document: WordDocument,
  { paragraph, offset }: Position,
  { ours = false, within = paragraph, like = "left" }: PlaceOptions = {},
): Place {
  const boundary = boundaryAt(document, paragraph, offset);
  const left = boundary.left && within.contains(boundary.left.run) ? boundary.left : null;
  const right = boundary.right && within.contains(boundary.right.run) ? boundary.right : null;
  const properties =
    like === "left" ? propertiesAt(paragraph, left, right) : propertiesAt(paragraph, right, left);
  if (!left) return { parent: within, before: firstContent(within), properties };
  const leavesField = left.field !== null && right?.field !== left.field;
  let node: Element = leavesField ? endOfField(paragraph, left.field!) : left.run;
  while (node.parentNode !== within && !(right && node.parentNode!.contains(right.run)))
    node = node.parentNode as Element;
  const parent = node.parentNode as Element;
  const foreign = isW(parent, "del") || isW(parent, "moveFrom") || (isW(parent, "ins") && !ours);
  if (!foreign) return { parent, before: node.nextSibling, properties };
  return {
    parent: parent.parentNode as Element,
    before: splitWrapper(document, parent, node.nextSibling),
    properties,
  };
}

function firstContent(container: Element): Node | null {
  const properties = childW(container, "pPr");
  return properties ? properties.nextSibling : container.firstChild;
}

/** Moves what follows into a copy of the wrapper behind it; answers the copy. */
export function splitWrapper(document: WordDocument, wrapper: Element, from: Node | null): Element {
  const tail = emptyBehind(wrapper);
  // Revisions have ids of their own.
  if (attrW(tail, "id") !== null) tail.setAttributeNS(W, "w:id", String(document.newId()));
  moveFrom(from, tail);
  return tail;
}

function propertiesAt(paragraph: Element, nearer: Atom | null, farther: Atom | null): Element | null {
  const isNote = (atom: Atom | null) =>
    isW(atom?.node, "footnoteReference") || isW(atom?.node, "endnoteReference");
  const like = nearer && !isNote(nearer) ? nearer : farther && !isNote(farther) ? farther : null;
  if (like) return withoutRevisions(childW(like.run, "rPr"));
  return nearer || farther ? null : markProperties(paragraph);
}

/** The formatting of the paragraph mark, which text in an empty paragraph takes over (belief: mark-formatting). */
export function markProperties(paragraph: Element): Element | null {
  return withoutRevisions(childW(childW(paragraph, "pPr"), "rPr"));
}

function withoutRevisions(properties: Element | null): Element | null {
  if (!properties) return null;
  const copy = properties.cloneNode(true) as Element;
  for (const one of ["ins", "del", "moveFrom", "moveTo", "rPrChange"]) childW(copy, one)?.remove();
  return copy.firstChild ? copy : null;
}

/** The run that ends a field, or the `w:fldSimple` itself. */
function endOfField(paragraph: Element, begin: Element): Element {
  const runs = fieldRuns(paragraph, begin);
  return runs[runs.length - 1] ?? begin;
}

/** The runs of a field from "begin" to "end"; what there is of them when its end is in another paragraph. */
export function fieldRuns(paragraph: Element, begin: Element): Element[] {
  if (isW(begin, "fldSimple")) return [begin];
  const runs: Element[] = [];
  let depth = 0;
  for (const run of descendantsW(paragraph, "r")) {
    if (depth === 0 && run !== begin.parentNode) continue;
    runs.push(run);
    for (const mark of descendantsW(run, "fldChar")) {
      const type = mark.getAttributeNS(mark.namespaceURI, "fldCharType");
      if (type === "begin" && (depth > 0 || mark === begin)) depth++;
      else if (type === "end" && depth > 0 && --depth === 0) return runs;
    }
  }
  return runs;
}

/** Removes wrappers that hold no run any more; an empty content control stays. */
export function pruneWrappers(from: Node | null): void {
  for (let node = from; node && !isW(node, "p") && !isW(node, "sdtContent");) {
    const parent: Node | null = node.parentNode;
    const empty = descendantsW(node, "r", "sdt").length === 0 && !closestW(node, "pPr");
    if (!empty) return;
    (node as Element).remove();
    node = parent;
  }
}
