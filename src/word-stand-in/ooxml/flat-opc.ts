// Knows: flat OPC, the one-file form in which OOXML goes into and out of Word through the API.
// Refuses to know: where content goes in the document.

import { strFromU8, strToU8 } from "fflate";
import type { WordDocument } from "./document";
import { EditRefused } from "./inline";
import { OFFICE_TYPE } from "./package";
import { insertInOrder } from "./schema-order";
import { stylesOf } from "./styles";
import { attrW, childW, descendantsW, elementsIn, isW, parseXml, R, valueOf, W, walk } from "./xml";

const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** Blocks as a flat OPC package, with the document's styles and numbering. */
export function writeFlatOpc(document: WordDocument, blocks: readonly Element[]): string {
  const related = ["styles", "numbering"].flatMap((type) => {
    const name = document.parts.related(document.mainPart, type);
    return name ? [{ type, name }] : [];
  });
  const links = document.parts.relationships(document.mainPart);
  const used = new Set(blocks.flatMap(relationshipIds));
  const external = links.filter((one) => one.external && used.has(one.id));
  const images = links.filter((one) => !one.external && used.has(one.id));
  const relationship = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${type}" Target="${escape(target)}"${mode}/>`;
  const mainRelationships =
    related
      .map(({ type, name }, index) => relationship(`rIdPart${index}`, OFFICE_TYPE + type, `/${name}`))
      .join("") +
    external.map((one) => relationship(one.id, one.type, one.target, ' TargetMode="External"')).join("") +
    images.map((one) => relationship(one.id, one.type, `/${one.target}`)).join("");
  const serializer = new XMLSerializer();
  const content = blocks.map((block) => serializer.serializeToString(block)).join("");
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const list = (entries: string) => `<Relationships xmlns="${RELATIONSHIPS}">${entries}</Relationships>`;
  const binary = images.map(
    ({ target }) =>
      `<pkg:part pkg:name="/${target}" pkg:contentType="${document.parts.contentType(target)}" pkg:compression="store">` +
      `<pkg:binaryData>${btoa(strFromU8(document.parts.bytes(target), true))}</pkg:binaryData></pkg:part>`,
  );
  return [
    `<pkg:package xmlns:pkg="${PKG}">`,
    part(
      "_rels/.rels",
      RELATIONSHIPS_TYPE,
      list(relationship("rId1", `${OFFICE_TYPE}officeDocument`, document.mainPart)),
    ),
    part(relationshipsName(document.mainPart), RELATIONSHIPS_TYPE, list(mainRelationships)),
    part(
      document.mainPart,
      DOCUMENT_TYPE,
      `<w:document xmlns:w="${W}"><w:body>${content}</w:body></w:document>`,
    ),
    ...related.map(({ name }) =>
      part(
        name,
        document.parts.contentType(name) ?? "",
        serializer.serializeToString(document.parts.xml(name).documentElement),
      ),
    ),
    ...binary,
    "</pkg:package>",
  ].join("");
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Attributes of the relationships namespace in a subtree. */
function relationshipAttributes(root: Element): Attr[] {
  const found: Attr[] = [];
  const look = ({ attributes }: Element) => {
    for (let at = 0; at < attributes.length; at++)
      if (attributes[at]!.namespaceURI === R) found.push(attributes[at]!);
  };
  look(root);
  walk(root, look);
  return found;
}

const relationshipIds = (root: Element) => relationshipAttributes(root).map((one) => one.value);

/**
 * Reads the blocks of a flat OPC package into the document: its styles are added where the document has none of the
 * same id or name, its lists under new ids, its links and pictures with new relationships. Section properties are
 * left behind. @throws EditRefused when it is not a flat OPC document, or holds notes or comments.
 */
export function readFlatOpc(document: WordDocument, xml: string): Element[] {
  const source = openFlatOpc(xml);
  const body = childW(source.main, "body");
  if (!body) throw new EditRefused("The OOXML has no w:body.");
  const blocks = elementsIn(body)
    .filter((one) => !isW(one, "sectPr"))
    .map((one) => document.body.ownerDocument.importNode(one, true));
  if (
    blocks.some(
      (one) => descendantsW(one, "footnoteReference", "endnoteReference", "commentReference").length > 0,
    )
  )
    throw new EditRefused("The stand-in cannot insert notes or comments with OOXML.");
  for (const block of blocks) for (const section of descendantsW(block, "sectPr")) section.remove();
  importStyles(document, source, blocks);
  importLists(document, source, blocks);
  importRelationships(document, source, blocks);
  return blocks;
}

interface Source {
  readonly main: Element;
  /** The root of the part related to the main one by a type. */
  related(type: string): Element | null;
  relationship(id: string): { type: string; target: string; external: boolean } | null;
  part(name: string): Element | null;
}

function openFlatOpc(xml: string): Source {
  let root: Element;
  try {
    root = parseXml(xml).documentElement;
  } catch (error) {
    throw new EditRefused(`The OOXML is not well-formed: ${(error as Error).message}`);
  }
  const parts = new Map(
    [...root.getElementsByTagNameNS(PKG, "part")].map((part) => [
      (part.getAttributeNS(PKG, "name") ?? "").replace(/^\//, ""),
      part,
    ]),
  );
  const content = (name: string) =>
    parts.get(name)?.getElementsByTagNameNS(PKG, "xmlData")[0]?.firstElementChild ?? null;
  const relationships = (source: string) =>
    [
      ...(content(relationshipsName(source))?.getElementsByTagNameNS(RELATIONSHIPS, "Relationship") ?? []),
    ].map((one) => ({
      id: one.getAttribute("Id") ?? "",
      type: one.getAttribute("Type") ?? "",
      target: one.getAttribute("Target") ?? "",
      external: one.getAttribute("TargetMode") === "External",
    }));
  const absolute = (target: string, from: string) =>
    target.startsWith("/") ? target.slice(1) : `${from.slice(0, from.lastIndexOf("/") + 1)}${target}`;
  const name = relationships("").find((one) => one.type === `${OFFICE_TYPE}officeDocument`)?.target;
  const mainName = name === undefined ? "" : absolute(name, "");
  const main = content(mainName);
  if (!main) throw new EditRefused("The OOXML is not a flat OPC package with a document part.");
  return {
    main,
    related: (type) => {
      const found = relationships(mainName).find((one) => one.type === OFFICE_TYPE + type);
      return found ? content(absolute(found.target, mainName)) : null;
    },
    relationship: (id) => {
      const found = relationships(mainName).find((one) => one.id === id);
      return found
        ? { ...found, target: found.external ? found.target : absolute(found.target, mainName) }
        : null;
    },
    part: (partName) => parts.get(partName) ?? null,
  };
}

/** The document is the master of its styles (belief: present-styles-win); used ones that it lacks are added. */
function importStyles(document: WordDocument, source: Source, blocks: Element[]): void {
  const theirs = elementsIn(source.related("styles") ?? source.main).filter((one) => isW(one, "style"));
  const byId = new Map(theirs.map((one) => [attrW(one, "styleId"), one]));
  const references = () => blocks.flatMap((block) => descendantsW(block, "pStyle", "rStyle", "tblStyle"));
  const needed = references().map((one) => attrW(one, "val"));
  for (const id of needed) {
    const style = byId.get(id);
    const sheet = stylesOf(document);
    if (!style || id === null || sheet.byId.has(id)) continue;
    const same = sheet.byName.get((valueOf(style, "name") ?? "").toLowerCase());
    if (same) {
      for (const one of references()) if (attrW(one, "val") === id) one.setAttributeNS(W, "w:val", same.id);
      continue;
    }
    const root = (document.relatedXml("styles") ?? document.addRelated("styles")).documentElement;
    const copy = insertInOrder(root, root.ownerDocument.importNode(style, true));
    copy.removeAttributeNS(W, "default");
    // A list that a style brings would need its numbering too; styles come without.
    childW(childW(copy, "pPr"), "numPr")?.remove();
    needed.push(valueOf(style, "basedOn"), valueOf(style, "link"));
  }
}

/** Lists come under new ids, so that they never continue one of the document's (belief: new-list-ids). */
function importLists(document: WordDocument, source: Source, blocks: Element[]): void {
  const theirs = source.related("numbering");
  const uses = blocks.flatMap((block) => descendantsW(block, "numId"));
  if (!theirs || uses.length === 0) return;
  const root = (document.relatedXml("numbering") ?? document.addRelated("numbering")).documentElement;
  const highest = (local: string, id: string) =>
    Math.max(
      0,
      ...elementsIn(root)
        .filter((one) => isW(one, local))
        .map((one) => Number(attrW(one, id)) || 0),
    );
  const renamed = new Map<string, string>();
  for (const use of uses) {
    const old = attrW(use, "val") ?? "";
    if (!renamed.has(old)) {
      const num = elementsIn(theirs).find((one) => isW(one, "num") && attrW(one, "numId") === old);
      const abstract = elementsIn(theirs).find(
        (one) => isW(one, "abstractNum") && attrW(one, "abstractNumId") === valueOf(num, "abstractNumId"),
      );
      if (!num || !abstract) continue;
      const abstractId = String(highest("abstractNum", "abstractNumId") + 1);
      const numId = String(highest("num", "numId") + 1);
      const abstractCopy = root.ownerDocument.importNode(abstract, true);
      abstractCopy.setAttributeNS(W, "w:abstractNumId", abstractId);
      for (const one of ["nsid", "styleLink", "numStyleLink"]) childW(abstractCopy, one)?.remove();
      insertInOrder(root, abstractCopy);
      const numCopy = root.ownerDocument.importNode(num, true);
      numCopy.setAttributeNS(W, "w:numId", numId);
      childW(numCopy, "abstractNumId")!.setAttributeNS(W, "w:val", abstractId);
      insertInOrder(root, numCopy);
      renamed.set(old, numId);
    }
    use.setAttributeNS(W, "w:val", renamed.get(old)!);
  }
}

function importRelationships(document: WordDocument, source: Source, blocks: Element[]): void {
  for (const attribute of blocks.flatMap(relationshipAttributes)) {
    const found = source.relationship(attribute.value);
    if (!found)
      throw new EditRefused(`The OOXML uses a relationship "${attribute.value}" that it does not define.`);
    attribute.value = document.parts.relate(
      document.mainPart,
      found.type,
      found.external ? found.target : importPart(document, source.part(found.target), found.target),
      found.external,
    );
  }
}

/** Copies a binary part under a free name. */
function importPart(document: WordDocument, part: Element | null, name: string): string {
  const data = part?.getElementsByTagNameNS(PKG, "binaryData")[0]?.textContent;
  if (!part || !data) throw new EditRefused(`The OOXML does not hold the part "${name}".`);
  const dot = name.lastIndexOf(".");
  let free = name;
  for (let number = 1; document.parts.has(free); number++)
    free = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
  document.parts.add(
    free,
    part.getAttributeNS(PKG, "contentType") ?? "",
    strToU8(atob(data.replace(/\s+/g, "")), true),
  );
  return free;
}
