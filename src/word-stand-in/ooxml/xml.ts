// Knows: the XML namespaces of WordprocessingML and the few DOM moves everything else is made of.
// Refuses to know: what any element means in Word.

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
export const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** An element of the main WordprocessingML namespace. */
interface WElement extends Element {
  readonly namespaceURI: typeof W;
}

/** True for an element of the main WordprocessingML namespace with this local name. */
export function isW(node: Node | null | undefined, local: string): node is WElement {
  return (
    !!node &&
    node.nodeType === 1 &&
    (node as Element).localName === local &&
    (node as Element).namespaceURI === W
  );
}

/** Child elements, as a list that later edits do not disturb. */
export function elementsIn(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) found.push(node as Element);
  }
  return found;
}

export function childW(parent: Node | null | undefined, local: string): Element | null {
  for (let node = parent?.firstChild; node; node = node.nextSibling) if (isW(node, local)) return node;
  return null;
}

/** An attribute of the WordprocessingML namespace; null when it is absent. */
export function attrW(element: Element | null | undefined, name: string): string | null {
  return element ? element.getAttributeNS(W, name) : null;
}

/** The `w:val` of a child element, such as the style id in `<w:pStyle w:val="Heading1"/>`. */
export const valueOf = (parent: Node | null | undefined, local: string): string | null =>
  attrW(childW(parent, local), "val");

/** An on/off property: present without a value counts as on; null when the element is absent. */
export function toggleOf(parent: Node | null | undefined, local: string): boolean | null {
  const element = childW(parent, local);
  if (!element) return null;
  const value = attrW(element, "val");
  return value === null || !["0", "false", "off"].includes(value);
}

/** Visits descendants in document order; a visit that answers false keeps its subtree closed. */
export function walk(parent: Node, visit: (element: Element) => unknown): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && visit(node as Element) !== false) walk(node, visit);
  }
}

/** Descendants with this local name in the WordprocessingML namespace, in document order. */
export function descendantsW(parent: Node, ...locals: string[]): Element[] {
  const found: Element[] = [];
  walk(parent, (element) => {
    if (element.namespaceURI === W && locals.includes(element.localName)) found.push(element);
  });
  return found;
}

/** The node itself or its nearest ancestor with one of these local names. */
export function closestW(node: Node | null, ...locals: string[]): Element | null {
  for (let at = node; at; at = at.parentNode)
    if (locals.some((local) => isW(at, local))) return at as Element;
  return null;
}

/** A new WordprocessingML element; attribute names are given without their prefix. */
export function createW(
  near: Node,
  local: string,
  attributes: Record<string, string | number> = {},
  ...content: Node[]
): Element {
  const document = near.nodeType === 9 ? (near as XMLDocument) : near.ownerDocument!;
  const element = document.createElementNS(W, `w:${local}`);
  for (const [name, value] of Object.entries(attributes))
    element.setAttributeNS(W, `w:${name}`, String(value));
  for (const node of content) element.appendChild(node);
  return element;
}

/** A `w:t` (or `w:delText`) that keeps its spaces. */
export function createText(near: Node, text: string, local: "t" | "delText" = "t"): Element {
  const element = createW(near, local);
  if (/^\s|\s$|\s\s/.test(text)) element.setAttributeNS(XML, "xml:space", "preserve");
  element.appendChild(element.ownerDocument.createTextNode(text));
  return element;
}

export function insertAfter(node: Node, reference: Node): void {
  reference.parentNode!.insertBefore(node, reference.nextSibling);
}

/** Puts the children of an element in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode!.insertBefore(element.firstChild, element);
  element.remove();
}

/**
 * Sets or (with null) drops attributes by putting a fresh element in place of the old one, because an attribute that
 * is dropped and brought back by undo would otherwise return at another place in the serialised element.
 */
export function replaceAttributes(
  element: Element,
  changes: Record<string, string | number | null>,
): Element {
  const fresh = element.cloneNode(true) as Element;
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) fresh.removeAttributeNS(W, name);
    else fresh.setAttributeNS(W, `w:${name}`, String(value));
  }
  element.parentNode!.replaceChild(fresh, element);
  return fresh;
}

/** Declares the Word 2012 namespace on the root and lists it as ignorable, as every writer of `w15:` elements must. */
export const declareW15 = (document: XMLDocument): void => declareIgnorable(document, "w15", W15);

/** As `declareW15`, of the Word 2010 namespace. */
export const declareW14 = (document: XMLDocument): void => declareIgnorable(document, "w14", W14);

function declareIgnorable(document: XMLDocument, prefix: string, namespace: string): void {
  const root = document.documentElement;
  if (root.getAttributeNS(XMLNS, prefix) !== namespace)
    root.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
  const ignorable = (root.getAttributeNS(MC, "Ignorable") ?? "").split(/\s+/).filter(Boolean);
  if (ignorable.includes(prefix)) return;
  if (root.getAttributeNS(XMLNS, "mc") !== MC) root.setAttributeNS(XMLNS, "xmlns:mc", MC);
  root.setAttributeNS(MC, "mc:Ignorable", [...ignorable, prefix].join(" "));
}

/** Parses XML; throws an Error with the parser's message when it is not well-formed. */
export function parseXml(text: string): XMLDocument {
  const document = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ""), "application/xml");
  const problem = document.getElementsByTagName("parsererror")[0];
  if (problem) throw new Error(problem.textContent?.trim().split("\n")[0] ?? "not well-formed");
  return document;
}

export function serializeXml(document: XMLDocument): string {
  const xml = new XMLSerializer().serializeToString(document.documentElement);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}
