// Knows: where a package keeps its document properties: core, extended and custom.
// Refuses to know: what Word calls them.
import { OFFICE_TYPE } from "./package";
import type { WordDocument } from "./document";

const CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DC = "http://purl.org/dc/elements/1.1/";
const DCTERMS = "http://purl.org/dc/terms/";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The format id of every custom property that Office writes. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

interface Place {
  part: string;
  relationship: string;
  contentType: string;
  root: string;
}

const CORE: Place = {
  part: "docProps/core.xml",
  relationship: CORE_TYPE,
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  root: `<cp:coreProperties xmlns:cp="${CP}" xmlns:dc="${DC}" xmlns:dcterms="${DCTERMS}" xmlns:xsi="${XSI}"/>`,
};
const APP: Place = {
  part: "docProps/app.xml",
  relationship: `${OFFICE_TYPE}extended-properties`,
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  root: `<Properties xmlns="${EXTENDED}" xmlns:vt="${VT}"/>`,
};
const OWN: Place = {
  part: "docProps/custom.xml",
  relationship: `${OFFICE_TYPE}custom-properties`,
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  root: `<Properties xmlns="${CUSTOM}" xmlns:vt="${VT}"/>`,
};

function rootOf(document: WordDocument, place: Place): Element | null {
  const found = document.parts.relationships("").find(({ type }) => type === place.relationship);
  return found && document.parts.has(found.target) ? document.parts.xml(found.target).documentElement : null;
}

function ensureRoot(document: WordDocument, place: Place): Element {
  const existing = rootOf(document, place);
  if (existing) return existing;
  document.parts.add(place.part, place.contentType, place.root);
  document.parts.relate("", place.relationship, place.part);
  return document.parts.xml(place.part).documentElement;
}

const child = (root: Element | null, namespace: string, local: string) =>
  [...(root?.children ?? [])].find((one) => one.localName === local && one.namespaceURI === namespace);

/** A property of the core part ("title", "creator", "created" ...); "" when it is absent. */
export function coreProperty(document: WordDocument, local: string): string {
  return child(rootOf(document, CORE), namespaceOf(local), local)?.textContent ?? "";
}

export function setCoreProperty(document: WordDocument, local: string, value: string): void {
  const root = ensureRoot(document, CORE);
  const namespace = namespaceOf(local);
  const prefix = { [DC]: "dc", [DCTERMS]: "dcterms", [CP]: "cp" }[namespace]!;
  const element =
    child(root, namespace, local) ?? root.appendChild(createNear(root, namespace, `${prefix}:${local}`));
  element.textContent = value;
}

const DC_NAMES = ["title", "subject", "creator", "description", "language", "identifier"];
const namespaceOf = (local: string) =>
  DC_NAMES.includes(local) ? DC : ["created", "modified"].includes(local) ? DCTERMS : CP;

/** A property of the extended part ("Company", "Manager", "Application" ...); "" when it is absent. */
export function extendedProperty(document: WordDocument, local: string): string {
  return child(rootOf(document, APP), EXTENDED, local)?.textContent ?? "";
}

export function setExtendedProperty(document: WordDocument, local: string, value: string): void {
  const root = ensureRoot(document, APP);
  const element = child(root, EXTENDED, local) ?? root.appendChild(createNear(root, EXTENDED, local));
  element.textContent = value;
}

export type CustomValue = string | number | boolean | Date;

/** Custom properties, in the order of the part. */
export function customProperties(document: WordDocument): Element[] {
  return [...(rootOf(document, OWN)?.children ?? [])];
}

export function addCustomProperty(document: WordDocument, name: string, value: CustomValue): Element {
  const root = ensureRoot(document, OWN);
  const property = createNear(root, CUSTOM, "property");
  // Ids 0 and 1 are reserved.
  const ids = [1, ...customProperties(document).map((one) => Number(one.getAttribute("pid")))];
  property.setAttribute("fmtid", FORMAT_ID);
  property.setAttribute("pid", String(Math.max(...ids) + 1));
  property.setAttribute("name", name);
  setCustomValue(property, value);
  return root.appendChild(property);
}

export function setCustomValue(property: Element, value: CustomValue): void {
  const [type, text] = typed(value);
  const element = createNear(property, VT, `vt:${type}`);
  element.textContent = text;
  property.replaceChildren(element);
}

function typed(value: CustomValue): [type: string, text: string] {
  if (value instanceof Date) return ["filetime", value.toISOString().replace(/\.\d+Z$/, "Z")];
  if (typeof value === "boolean") return ["bool", String(value)];
  if (typeof value === "number")
    return Number.isInteger(value) ? ["i4", String(value)] : ["r8", String(value)];
  return ["lpwstr", value];
}

export function customValue(property: Element): CustomValue {
  const element = property.firstElementChild;
  const text = element?.textContent ?? "";
  switch (element?.localName) {
    case "filetime":
    case "date":
      return new Date(text);
    case "bool":
      return text === "true" || text === "1";
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "r4":
    case "r8":
    case "decimal":
      return Number(text);
    default:
      return text;
  }
}

const createNear = (near: Element, namespace: string, name: string) =>
  near.ownerDocument.createElementNS(namespace, name);
