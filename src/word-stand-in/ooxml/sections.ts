// Knows: the sections of a document, and which header and footer each of them shows.
// Refuses to know: page sizes and other section properties.

import type { WordDocument } from "./document";
import { attrW, childW, descendantsW, elementsIn, isW, R } from "./xml";

/** The section properties in document order; null for a document that has none, which is one section all the same. */
export function sectionsOf(document: WordDocument): (Element | null)[] {
  const { body } = document;
  const inParagraphs = descendantsW(body, "sectPr").filter(
    (one) => one.parentNode !== body && isW(one.parentNode, "pPr"),
  );
  return [...inParagraphs, childW(body, "sectPr")];
}

/** The root of the header or footer that a section shows; it may be an earlier section's. Null when there is none. */
export function storyOfSection(
  document: WordDocument,
  index: number,
  kind: "header" | "footer",
  type: "default" | "first" | "even",
): Element | null {
  for (const section of sectionsOf(document)
    .slice(0, index + 1)
    .reverse()) {
    const reference = elementsIn(section ?? document.body).find(
      (one) => isW(one, `${kind}Reference`) && typeOf(one) === type,
    );
    const id = reference?.getAttributeNS(R, "id");
    if (!id) continue;
    const target = document.parts.relationships(document.mainPart).find((one) => one.id === id)?.target;
    return target && document.parts.has(target) ? document.parts.xml(target).documentElement : null;
  }
  return null;
}

/** Some writers name the ordinary one "odd". */
function typeOf(reference: Element): "default" | "first" | "even" {
  const type = attrW(reference, "type");
  return type === "first" || type === "even" ? type : "default";
}

/** Index of the section a node of the body stands in; that of the first section that shows a header or footer. */
export function sectionIndexOf(document: WordDocument, node: Element): number {
  const sections = sectionsOf(document);
  if (document.body.contains(node)) {
    const behind = sections.findIndex((one) => !one || (node.compareDocumentPosition(one) & 4) !== 0);
    return behind < 0 ? sections.length - 1 : behind;
  }
  const kind = isW(node, "hdr") ? "header" : "footer";
  const types = ["default", "first", "even"] as const;
  return sections.findIndex((_, index) =>
    types.some((type) => storyOfSection(document, index, kind, type) === node),
  );
}
