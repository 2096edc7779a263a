// Knows: what of a saved document is outside an inserted clause, and how two documents are compared in meaning: every
// part, every element, attribute and character, whatever prefixes and order of attributes they are written with.
// Refuses to know: what the clause says.
import { strFromU8, unzipSync } from "fflate";
import type { InsertionPlan } from "../../src/core";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const MAIN = "word/document.xml";
const STYLES = "word/styles.xml";

/** Says nothing where it is empty. */
const EMPTY_SAYS_NOTHING = new Set(["pPr", "rPr", "trPr", "tcPr"]);

/** One part that differs, as it was and as it is. */
export interface Difference {
  readonly part: string;
  readonly was: string;
  readonly is: string;
}

/** Every part in which two files differ. */
export function differences(before: Uint8Array, after: Uint8Array): Difference[] {
  return compare(unzipSync(before), unzipSync(after), canonical, canonical);
}

/**
 * Every part in which the file differs outside the clause that `plan` put at the paragraph with index `cursor`. Besides
 * the clause in its control, only what the plan says may differ: the empty paragraph behind the end, the empty one with
 * the cursor that went; and a built-in style may have come.
 */
export function differencesOutside(
  before: Uint8Array,
  after: Uint8Array,
  plan: InsertionPlan,
  cursor: number,
): Difference[] {
  const files = unzipSync(before);
  const original = parse(files[MAIN]!);
  if (plan.takesEmptyParagraph || plan.placement.where === "into-paragraph")
    bodyParagraphs(original)[cursor]!.remove();
  return compare(
    { ...files, [MAIN]: serialised(original) },
    unzipSync(after),
    canonical,
    (xml, part, was) => {
      if (part === STYLES) return withoutNewStyles(xml, was!);
      return part === MAIN ? withoutClause(xml, plan, was!) : canonical(xml);
    },
  );
}

type Files = Readonly<Record<string, Uint8Array>>;

function compare(
  before: Files,
  after: Files,
  readBefore: (xml: Uint8Array) => string,
  readAfter: (xml: Uint8Array, part: string, was?: Uint8Array) => string,
): Difference[] {
  const parts = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...parts].flatMap((part) => {
    const [one, other] = [before[part], after[part]];
    if (one !== undefined && other !== undefined && part !== MAIN && sameBytes(one, other)) return [];
    const was = one === undefined ? "(no such part)" : readBefore(one);
    const is = other === undefined ? "(no such part)" : readAfter(other, part, one);
    return was === is ? [] : [{ part, ...whereTheyPart(was, is) }];
  });
}

const sameBytes = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** The stretch from shortly before the first character that differs. */
function whereTheyPart(was: string, is: string): Pick<Difference, "was" | "is"> {
  let at = 0;
  while (was[at] === is[at]) at += 1;
  const cut = (text: string) => text.slice(Math.max(0, at - 200), at + 300);
  return { was: cut(was), is: cut(is) };
}

const parse = (xml: Uint8Array) => new DOMParser().parseFromString(strFromU8(xml), "application/xml");

const serialised = (document: XMLDocument) =>
  new TextEncoder().encode(new XMLSerializer().serializeToString(document));

const isW = (node: Node | null, local: string): node is Element =>
  node instanceof Element && node.localName === local && node.namespaceURI === W;

/** As Word counts them: cells included, text boxes not. */
function bodyParagraphs(document: XMLDocument): Element[] {
  return [...document.getElementsByTagNameNS(W, "p")].filter((one) => !isInTextBox(one));
}

function isInTextBox({ parentElement }: Element): boolean {
  return parentElement !== null && (isW(parentElement, "txbxContent") || isInTextBox(parentElement));
}

function withoutClause(
  xml: Uint8Array,
  { wrapper, closingParagraph }: InsertionPlan,
  was: Uint8Array,
): string {
  const document = parse(xml);
  dropNewIgnorable(document.documentElement, parse(was).documentElement);
  const tags = [...document.getElementsByTagNameNS(W, "tag")];
  const ours = tags.filter((tag) => tag.getAttributeNS(W, "val") === wrapper.tag);
  if (ours.length !== 1) return `(${ours.length} controls with the tag ${wrapper.tag})`;
  const control = ours[0]!.parentElement!.parentElement!;
  const closing = control.nextElementSibling;
  if (closingParagraph && isW(closing, "p") && closing.textContent === "") closing.remove();
  control.remove();
  return canonicalOf(document.documentElement);
}

/** The control is written with a namespace that older programs may ignore, which the document says at its beginning. */
function dropNewIgnorable(root: Element, was: Element): void {
  const prefixes = (element: Element) =>
    (element.getAttributeNS(MC, "Ignorable") ?? "").split(" ").filter(Boolean);
  const present = new Set(prefixes(root));
  if (!prefixes(was).every((prefix) => present.has(prefix))) return;
  const before = was.getAttributeNS(MC, "Ignorable");
  if (before === null) root.removeAttributeNS(MC, "Ignorable");
  else root.setAttributeNS(MC, "mc:Ignorable", before);
}

/** What is left when the styles go that were not there before. Their order is kept, the new ones come last. */
function withoutNewStyles(xml: Uint8Array, was: Uint8Array): string {
  const idOf = (style: Element) => style.getAttributeNS(W, "styleId");
  const known = new Set([...parse(was).getElementsByTagNameNS(W, "style")].map(idOf));
  const document = parse(xml);
  for (const style of [...document.getElementsByTagNameNS(W, "style")])
    if (!known.has(idOf(style))) style.remove();
  return canonicalOf(document.documentElement);
}

function canonical(xml: Uint8Array): string {
  const document = parse(xml);
  if (document.getElementsByTagName("parsererror").length > 0) return strFromU8(xml, true);
  return canonicalOf(document.documentElement);
}

function canonicalOf(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ namespaceURI }) => namespaceURI !== "http://www.w3.org/2000/xmlns/")
    .map(
      ({ namespaceURI, localName, value }) => ` {${namespaceURI ?? ""}}${localName}=${JSON.stringify(value)}`,
    )
    .sort();
  const children = [...element.childNodes].map((node) =>
    node instanceof Element ? canonicalOf(node) : node.nodeType === Node.TEXT_NODE ? node.textContent : "",
  );
  const inner = children.join("");
  if (inner === "" && attributes.length === 0 && EMPTY_SAYS_NOTHING.has(element.localName)) return "";
  return `<{${element.namespaceURI ?? ""}}${element.localName}${attributes.join("")}>${inner}</>`;
}
