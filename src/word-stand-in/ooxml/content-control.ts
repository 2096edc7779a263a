// Knows: `w:sdt`: its kinds, its properties, and how content is wrapped in one and set free again.
// Refuses to know: the API object (objects/content-control.ts).

import type { Anchor } from "./anchor";
import type { WordDocument } from "./document";
import { lengthOf } from "./edit";
import { boundaryAt, EditRefused, placeAt, splitWrapper } from "./inline";
import { insertInOrder, propertiesOf, putInOrder, setValue } from "./schema-order";
import { paragraphsIn, storyOf } from "./text";
import {
  childW,
  closestW,
  createW,
  declareW15,
  descendantsW,
  elementsIn,
  isW,
  unwrap,
  valueOf,
  W15,
} from "./xml";

/** The content controls below a node, in document order. */
export const controlsIn = (root: Node): Element[] => descendantsW(root, "sdt");

export const contentOf = (control: Element): Element =>
  childW(control, "sdtContent") ?? insertInOrder(control, createW(control, "sdtContent"));

/** An inline control is part of a paragraph; others hold paragraphs, rows or cells. */
export const isInline = (control: Element): boolean => closestW(control, "p") !== null;

/** Wraps whole blocks, with the paragraphs' marks (belief: no-crossing-controls). @throws EditRefused when that would cross a control or a table. */
export function wrapBlocks(document: WordDocument, first: Element, last: Element): Element {
  const container = commonContainer(first, last);
  const start = childTowards(container, first);
  const end = childTowards(container, last);
  const cut = paragraphsOfBlock(start)[0] !== first || paragraphsOfBlock(end).pop() !== last;
  if (
    cut ||
    !["body", "tc", "hdr", "ftr", "footnote", "endnote", "comment", "sdtContent"].includes(
      container.localName,
    )
  )
    throw new EditRefused("A content control cannot cross the border of another one or of a table.");
  const control = createControl(document, start);
  container.insertBefore(control, start);
  for (let node: Node | null = start; node;) {
    const next: Node | null = node === end ? null : node.nextSibling;
    contentOf(control).appendChild(node);
    node = next;
  }
  return control;
}

const paragraphsOfBlock = (node: Element) => (isW(node, "p") ? [node] : paragraphsIn(node));

function commonContainer(first: Element, last: Element): Element {
  let container = first.parentNode as Element;
  while (!container.contains(last)) container = container.parentNode as Element;
  return container;
}

function childTowards(container: Element, node: Element): Element {
  let child = node;
  while (child.parentNode !== container) child = child.parentNode as Element;
  return child;
}

/** Wraps part of a paragraph. @throws EditRefused when that would cross the border of another control. */
export function wrapText(document: WordDocument, paragraph: Element, start: number, end: number): Element {
  if (start === end) {
    const { parent, before } = placeAt(document, { paragraph, offset: start }, { ours: true });
    const control = createControl(document, paragraph);
    contentOf(control).appendChild(createW(paragraph, "r"));
    parent.insertBefore(control, before);
    return control;
  }
  boundaryAt(document, paragraph, end);
  const first = boundaryAt(document, paragraph, start).right!.run;
  const last = boundaryAt(document, paragraph, end).left!.run;
  const container = commonContainer(first, last);
  const from = cutFree(document, container, first, "before");
  const to = cutFree(document, container, last, "after");
  const control = createControl(document, paragraph);
  container.insertBefore(control, from);
  for (let node: Node | null = from; node;) {
    const next: Node | null = node === to ? null : node.nextSibling;
    contentOf(control).appendChild(node);
    node = next;
  }
  return control;
}

/** The container's child that begins (or ends) with a run: wrappers such as links are split, controls are not. */
function cutFree(
  document: WordDocument,
  container: Element,
  run: Element,
  side: "before" | "after",
): Element {
  let node = run;
  while (node.parentNode !== container) {
    const wrapper = node.parentNode as Element;
    const neighbour = side === "before" ? node.previousElementSibling : node.nextElementSibling;
    if (neighbour && isW(wrapper, "sdtContent"))
      throw new EditRefused("A content control cannot cross the border of another one.");
    if (!neighbour) node = wrapper;
    else if (side === "before") node = splitWrapper(document, wrapper, node);
    else {
      splitWrapper(document, wrapper, node.nextSibling);
      node = wrapper;
    }
  }
  return node;
}

function createControl(document: WordDocument, near: Node): Element {
  const taken = new Set(controlsIn(document.body).map((one) => valueOf(childW(one, "sdtPr"), "id")));
  // Word's ids look random; a fixed stride keeps documents reproducible.
  let id = 100_000_007;
  while (taken.has(String(id))) id += 7_919;
  const properties = createW(near, "sdtPr", {}, createW(near, "id", { val: id }));
  return createW(near, "sdt", {}, properties, createW(near, "sdtContent"));
}

/** Takes the control away and leaves what it holds. */
export const unwrapControl = (control: Element): void => {
  for (const child of elementsIn(control)) {
    if (isW(child, "sdtContent")) unwrap(child);
    else child.remove();
  }
  unwrap(control);
};

/** A property of the Word 2012 namespace, such as `appearance`; null when it is absent. */
export function property2012(control: Element, local: string): string | null {
  const found = elementsIn(propertiesOf(control, "sdtPr")).find(
    (one) => one.namespaceURI === W15 && one.localName === local,
  );
  return (
    found?.getAttributeNS(W15, "val") ?? found?.getAttributeNS(found.lookupNamespaceURI("w"), "val") ?? null
  );
}

export function setAppearance(control: Element, value: "boundingBox" | "tags" | "hidden"): void {
  const document = control.ownerDocument as XMLDocument;
  declareW15(document);
  const element = document.createElementNS(W15, "w15:appearance");
  element.setAttributeNS(W15, "w15:val", value);
  putInOrder(propertiesOf(control, "sdtPr"), element);
}

/** `value` is six hexadecimal digits. */
export function setColor(control: Element, value: string): void {
  const document = control.ownerDocument as XMLDocument;
  declareW15(document);
  const element = document.createElementNS(W15, "w15:color");
  element.setAttributeNS(createW(control, "x").namespaceURI, "w:val", value);
  putInOrder(propertiesOf(control, "sdtPr"), element);
}

/** Sets `alias` (the title), `tag` or `lock`; an empty value removes it. */
export const setProperty = (control: Element, local: "alias" | "tag" | "lock", value: string): void =>
  setValue(propertiesOf(control, "sdtPr"), local, value === "" ? null : value);

/** True when the two ends cover whole paragraphs, or a caret stands in an empty one (belief: block-or-inline). */
export function coversParagraphs(document: WordDocument, start: Anchor, end: Anchor): boolean {
  if (start.paragraph !== end.paragraph) return true;
  return start.offset === 0 && (end.pastMark || lengthOf(document, end.paragraph) === 0);
}

/** The innermost control around all of a stretch of paragraphs. */
export function controlAround(first: Element, last: Element): Element | null {
  let control = closestW(first, "sdt");
  while (control && !control.contains(last)) control = closestW(control.parentNode, "sdt");
  return control && storyOf(control) ? control : null;
}
