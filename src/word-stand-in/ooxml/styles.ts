// Knows: the document's style sheet: ids, names, inheritance, and how a built-in style comes into being.
// Refuses to know: what a paragraph makes of its style.

import { builtInName, nameInFile, shownName, shownNameOfBuiltIn, styleTypeOf } from "./built-in-styles";
import type { WordDocument } from "./document";
import { insertInOrder } from "./schema-order";
import { attrW, childW, createW, elementsIn, isW, valueOf } from "./xml";

export interface Style {
  readonly id: string;
  /** As Word shows it: "Heading 1". */
  readonly name: string;
  /** As the API names it: "Heading1"; "Other" for styles that are not built in. */
  readonly builtIn: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly basedOn: string | null;
  readonly element: Element;
}

export interface StyleSheet {
  readonly byId: ReadonlyMap<string, Style>;
  /** By shown name in lower case. */
  readonly byName: ReadonlyMap<string, Style>;
  readonly defaultParagraph: Style | null;
}

export function stylesOf(document: WordDocument): StyleSheet {
  const part = document.relatedXml("styles");
  return part ? document.derive(part, "styles", [], () => readStyles(part)) : noStyles;
}

const noStyles: StyleSheet = { byId: new Map(), byName: new Map(), defaultParagraph: null };

function readStyles(part: XMLDocument): StyleSheet {
  const styles = elementsIn(part.documentElement)
    .filter((element) => isW(element, "style"))
    .map((element): Style => {
      const id = attrW(element, "styleId") ?? "";
      const name = valueOf(element, "name") ?? id;
      return {
        id,
        name: shownName(name),
        builtIn: builtInName(name),
        type: attrW(element, "type") ?? "paragraph",
        isDefault: ["1", "true", "on"].includes(attrW(element, "default") ?? ""),
        basedOn: valueOf(element, "basedOn"),
        element,
      };
    });
  const isDefaultParagraph = (style: Style) => style.isDefault && style.type === "paragraph";
  return {
    byId: new Map(styles.map((style) => [style.id, style])),
    byName: new Map(styles.map((style) => [style.name.toLowerCase(), style])),
    defaultParagraph: styles.find(isDefaultParagraph) ?? null,
  };
}

/** The style of a paragraph: its own, or the default one; null in a document without that style. */
export function paragraphStyle(document: WordDocument, paragraph: Element): Style | null {
  const id = valueOf(childW(paragraph, "pPr"), "pStyle");
  const sheet = stylesOf(document);
  return (id === null ? undefined : sheet.byId.get(id)) ?? sheet.defaultParagraph;
}

/** A style and what it is based on, nearest first. */
export function styleChain(document: WordDocument, style: Style | null): Style[] {
  const sheet = stylesOf(document);
  const chain: Style[] = [];
  for (
    let at = style;
    at && !chain.includes(at);
    at = at.basedOn === null ? null : (sheet.byId.get(at.basedOn) ?? null)
  )
    chain.push(at);
  return chain;
}

/**
 * The style with this shown name; a built-in one that the document lacks is added to it, with plain properties
 * but for the lines of a Table Grid (belief: built-in-style-added). Null when there is no such style.
 */
export function findOrAddStyle(document: WordDocument, name: string): Style | null {
  const present = stylesOf(document).byName.get(name.toLowerCase());
  if (present) return present;
  const builtIn = builtInName(name);
  return builtIn === "Other" ? null : addBuiltIn(document, builtIn);
}

/** As `findOrAddStyle`, by the API's name: "Heading1". */
export function findOrAddBuiltIn(document: WordDocument, builtIn: string): Style | null {
  const name = shownNameOfBuiltIn(builtIn);
  return name === null ? null : findOrAddStyle(document, name);
}

function addBuiltIn(document: WordDocument, builtIn: string): Style {
  const part = document.relatedXml("styles") ?? document.addRelated("styles");
  const root = part.documentElement;
  const name = shownNameOfBuiltIn(builtIn)!;
  const taken = stylesOf(document).byId;
  let id = builtIn;
  while (taken.has(id)) id += "0";
  const type = styleTypeOf(builtIn);
  const style = createW(root, "style", { type, styleId: id });
  const add = (local: string, value: string) => insertInOrder(style, createW(root, local, { val: value }));
  add("name", nameInFile(name));
  const normal = stylesOf(document).defaultParagraph;
  if (type === "paragraph" && normal && builtIn !== "Normal") add("basedOn", normal.id);
  if (builtIn === "Normal") style.setAttributeNS(root.namespaceURI, "w:default", "1");
  insertInOrder(style, createW(root, "qFormat"));
  const level = /^Heading(\d)$/.exec(builtIn)?.[1];
  if (level) {
    const outline = createW(root, "outlineLvl", { val: Number(level) - 1 });
    insertInOrder(style, createW(root, "pPr", {}, createW(root, "keepNext"), outline));
  }
  if (builtIn === "TableGrid") {
    const plain = taken.get("TableNormal");
    if (plain) add("basedOn", plain.id);
    insertInOrder(style, createW(root, "tblPr", {}, gridOf(root)));
  }
  insertInOrder(root, style);
  return stylesOf(document).byId.get(id)!;
}

/** The lines by which a Table Grid is known. */
function gridOf(near: Element): Element {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const line = { val: "single", sz: 4, space: 0, color: "auto" };
  return createW(near, "tblBorders", {}, ...sides.map((side) => createW(near, side, line)));
}
