// Knows: how bytes become a tree of XML elements with the usual OOXML prefixes, whatever prefixes the writer chose.
// Refuses to know: what any element means, zip files, and document type declarations (they are refused, so that
// no entity is ever expanded or fetched).
import { SaxesParser } from "saxes";
import { unreadable } from "./problem";

/** An element; names of elements and attributes carry the prefixes of {@link PREFIXES} ("w:p", "r:id"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
type XmlNode = XmlElement | string;

/** Both namespaces of a vocabulary, transitional and strict (ISO/IEC 29500-1 and -4), share one prefix. */
const PREFIXES = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
  ["urn:schemas-microsoft-com:vml", "v"],
]);

/** Far above what Word writes, far below what would exhaust the stack of a reader that walks the tree. */
const MAX_DEPTH = 400;

/**
 * Parses one part. Throws `Unreadable` ("damaged") that names the part, the line and the column where the text is
 * not well-formed, is in an unknown encoding, declares a document type, or is nested too deeply.
 * Of each `mc:AlternateContent` only the alternative that Word would take is kept; elements named in `ignored` are
 * left out with all that is in them.
 */
export function parseXml(
  bytes: Uint8Array,
  part: string,
  ignored: ReadonlySet<string> = new Set(),
): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const renamings: Renaming[] = [new Map()];
  const open: { element: Growing; declares: boolean }[] = [];
  let root: XmlElement | undefined;
  let ignoredDepth = 0;
  const damaged = (what: string) =>
    unreadable(
      "damaged",
      `The part ${part} of the document is damaged: ${what}. Open it in Word and save it again.`,
    );

  parser.on("error", (error) => {
    throw damaged(error.message);
  });
  parser.on("doctype", () => {
    throw damaged("it declares a document type, which the format forbids");
  });
  parser.on("opentag", (tag) => {
    if (ignoredDepth > 0 || ignored.has(renamed(tag.name, renamings.at(-1)!))) {
      ignoredDepth++;
      return;
    }
    if (open.length >= MAX_DEPTH) throw damaged(`its elements are nested deeper than ${MAX_DEPTH}`);
    const written = tag.attributes as Record<string, string>;
    const inner = renamingWithin(written, renamings.at(-1)!);
    if (inner) renamings.push(inner);
    const renaming = renamings.at(-1)!;
    const element = {
      name: renamed(tag.name, renaming),
      attributes: renaming.size === 0 ? written : renamedAttributes(written, renaming),
      children: NO_CHILDREN,
    };
    if (open.length > 0) append(element, open.at(-1)!.element);
    open.push({ element, declares: inner !== undefined });
    root ??= element;
  });
  parser.on("closetag", () => {
    if (ignoredDepth > 0) {
      ignoredDepth--;
      return;
    }
    const { element, declares } = open.pop()!;
    if (declares) renamings.pop();
    if (element.name !== "mc:AlternateContent" || open.length === 0) return;
    const parent = open.at(-1)!.element;
    parent.children = [...parent.children.slice(0, -1), ...chosenAlternative(element)];
  });
  const text = (text: string) => {
    if (ignoredDepth === 0 && open.length > 0) append(text, open.at(-1)!.element);
  };
  parser.on("text", text);
  parser.on("cdata", text);

  parser.write(decode(bytes, part)).close();
  if (!root) throw damaged("it is empty");
  return root;
}

interface Growing extends XmlElement {
  children: XmlNode[];
}
/** Most elements have no children, and share this. */
const NO_CHILDREN: XmlNode[] = [];

function append(node: XmlNode, parent: Growing): void {
  if (parent.children === NO_CHILDREN) parent.children = [node];
  else parent.children.push(node);
}

/** Written prefixes that differ from the usual ones; empty in what Word writes, which is then taken as it stands. */
type Renaming = ReadonlyMap<string, string>;
const USUAL = new Set(PREFIXES.values());

/** The renaming inside an element that declares namespaces, or undefined where it declares none. */
function renamingWithin(attributes: Record<string, string>, outer: Renaming): Renaming | undefined {
  let inner: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    inner ??= new Map(outer);
    const written = name.slice(6);
    const usual = PREFIXES.get(attributes[name]!) ?? (USUAL.has(written) ? `other-${written}` : written);
    if (usual === written) inner.delete(written);
    else inner.set(written, usual);
  }
  return inner;
}

function renamed(name: string, renaming: Renaming): string {
  if (renaming.size === 0) return name;
  const colon = name.indexOf(":");
  const usual = renaming.get(colon < 0 ? "" : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

/** An attribute without a prefix is in no namespace, whatever the default one is. */
function renamedAttributes(attributes: Record<string, string>, renaming: Renaming): Record<string, string> {
  const entries = Object.entries(attributes);
  return Object.fromEntries(
    entries.map(([name, value]) => [name.includes(":") ? renamed(name, renaming) : name, value]),
  );
}

/** ISO/IEC 29500-3: the first choice that the reader understands, which is the first one in practice. */
function chosenAlternative(alternatives: XmlElement): readonly XmlNode[] {
  return (child(alternatives, "mc:Choice") ?? child(alternatives, "mc:Fallback"))?.children ?? [];
}

function decode(bytes: Uint8Array, part: string): string {
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    String.fromCharCode(...bytes.subarray(0, 120)),
  )?.[1];
  const [first, second] = bytes;
  let encoding = declared && !/^utf-?16/i.test(declared) ? declared : "utf-8";
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) encoding = "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) encoding = "utf-16be";
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw unreadable(
      "damaged",
      `The part ${part} is written in the encoding "${encoding}", which nobody can read.`,
    );
  }
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== "string" && node.name === name);
}

export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== "string" && (name === undefined || node.name === name),
  );
}

/** The `w:val` of a child element, as in `<w:pStyle w:val="..."/>`; undefined where there is none. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** An on/off property (ST_OnOff): undefined where it is not said, so that styles can decide. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  return property && !["0", "false", "off"].includes(property.attributes["w:val"] ?? "true");
}

/** All descendants of that name in document order, not looking inside one that is found. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return children(element).flatMap((inner) => (inner.name === name ? [inner] : descendants(inner, name)));
}

export function textOf(element: XmlElement): string {
  return element.children.map((node) => (typeof node === "string" ? node : "")).join("");
}
