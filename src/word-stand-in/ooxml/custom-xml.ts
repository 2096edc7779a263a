// Knows: where a document keeps its custom XML parts, and the ids they go by.
// Refuses to know: what is in them.
import type { WordDocument } from "./document";
import { OFFICE_TYPE } from "./package";
import { parseXml } from "./xml";

const DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Names of the document's custom XML parts, in the order of their relationships. */
export function customXmlParts(document: WordDocument): string[] {
  return document.parts
    .relationships(document.mainPart)
    .filter(
      ({ type, target, external }) =>
        type === `${OFFICE_TYPE}customXml` && !external && document.parts.has(target),
    )
    .map(({ target }) => target);
}

/** Adds a part with a fresh id and answers its name. Throws an Error when the text is not well-formed XML. */
export function addCustomXmlPart(document: WordDocument, xml: string): string {
  parseXml(xml);
  const { parts } = document;
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`)) number++;
  const name = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  parts.add(name, "application/xml", xml);
  parts.add(
    properties,
    PROPERTIES_TYPE,
    `<ds:datastoreItem xmlns:ds="${DS}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  parts.relate(document.mainPart, `${OFFICE_TYPE}customXml`, name);
  parts.relate(name, `${OFFICE_TYPE}customXmlProps`, properties);
  return name;
}

/** The id of a part as written beside it, "{GUID}"; null for a part that has none. */
export function customXmlId(document: WordDocument, name: string): string | null {
  const properties = document.parts.related(name, "customXmlProps");
  return properties ? document.parts.xml(properties).documentElement.getAttributeNS(DS, "itemID") : null;
}

export function removeCustomXmlPart(document: WordDocument, name: string): void {
  const { parts } = document;
  const properties = parts.related(name, "customXmlProps");
  for (const { id, target } of parts.relationships(document.mainPart)) {
    if (target === name) parts.unrelate(document.mainPart, id);
  }
  if (properties) parts.remove(properties);
  parts.remove(name);
}
