// Knows: the Open Packaging Conventions: parts in a zip, their content types and relationships.
// Refuses to know: what is in a part; WordprocessingML.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseXml, serializeXml } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIP_PART = "application/vnd.openxmlformats-package.relationships+xml";
/** The folder of the relationship types that the transitional standard defines. */
export const OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export interface Relationship {
  readonly id: string;
  /** Full URI of the relationship's type. */
  readonly type: string;
  /** Part name without leading slash, or the address as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The file cannot be opened as a Word document; the message says why and is fit for a reader. */
export class DocumentError extends Error {
  constructor(
    readonly code: "not-a-docx" | "encrypted" | "damaged",
    message: string,
  ) {
    super(message);
  }
}

interface Part {
  bytes: Uint8Array | null;
  xml: XMLDocument | null;
  changed: boolean;
}

/** Told of structural events, so that undo can cover them. */
export interface PackageWatcher {
  parsed(document: XMLDocument): void;
  partsChanged(undo: () => void, redo: () => void): void;
}

/** Part names have no leading slash: "word/document.xml". Order of parts is kept. */
export class Package {
  private readonly parts = new Map<string, Part>();
  private readonly nameOf = new WeakMap<XMLDocument, string>();
  watcher: PackageWatcher | null = null;

  /** @throws DocumentError */
  static unzip(bytes: Uint8Array): Package {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      const marker = "EncryptedPackage".split("").join("\0");
      throw strFromU8(bytes, true).includes(marker)
        ? new DocumentError(
            "encrypted",
            "The document is protected by a password. Remove the password in Word first.",
          )
        : new DocumentError(
            "not-a-docx",
            "This is a document of Word 97-2003. Save it as .docx in Word first.",
          );
    }
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
      throw new DocumentError("not-a-docx", "The file is not a .docx document.");
    const result = new Package();
    try {
      for (const [path, content] of Object.entries(unzipSync(bytes))) {
        if (path.endsWith("/")) continue;
        result.parts.set(path.replace(/\\/g, "/").replace(/^\//, ""), {
          bytes: content,
          xml: null,
          changed: false,
        });
      }
    } catch {
      throw new DocumentError("damaged", "The file is damaged: its zip archive cannot be read.");
    }
    return result;
  }

  zip(): Uint8Array {
    const names = this.names();
    const first = names.filter((name) => name === "[Content_Types].xml");
    const files: Record<string, Uint8Array> = {};
    for (const name of [...first, ...names.filter((name) => name !== "[Content_Types].xml")])
      files[name] = this.bytes(name);
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12) });
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The part's bytes as they stand: the original ones unless its XML is another than theirs. */
  bytes(name: string): Uint8Array {
    const part = this.part(name);
    if (!part.bytes) return strToU8(serializeXml(part.xml!));
    if (!part.changed) return part.bytes;
    // After an undo the XML is that of the original again, which may have been written in another manner.
    const xml = serializeXml(part.xml!);
    return xml === serializeXml(parseXml(decode(part.bytes))) ? part.bytes : strToU8(xml);
  }

  /** The part as a live DOM, parsed at the first call. @throws DocumentError when it is not well-formed. */
  xml(name: string): XMLDocument {
    const part = this.part(name);
    if (part.xml) return part.xml;
    try {
      part.xml = parseXml(decode(part.bytes!));
    } catch (error) {
      throw new DocumentError("damaged", `The part ${name} is damaged: ${(error as Error).message}`);
    }
    this.nameOf.set(part.xml, name);
    this.watcher?.parsed(part.xml);
    return part.xml;
  }

  /** Says that the XML of a part has been edited, so that `bytes` serialises it. */
  touched(document: XMLDocument): void {
    const part = this.parts.get(this.nameOf.get(document) ?? "");
    if (part) part.changed = true;
  }

  /** The name of the part whose DOM holds the node. */
  partOf(node: Node): string {
    return this.nameOf.get((node.ownerDocument ?? node) as XMLDocument)!;
  }

  /** Adds a part; replaces one of the same name. */
  add(name: string, contentType: string, content: Uint8Array | string): void {
    const before = this.parts.get(name);
    const part: Part = {
      bytes: typeof content === "string" ? strToU8(content) : content,
      xml: null,
      changed: false,
    };
    this.swap(name, before, part);
    this.declareContentType(name, contentType);
  }

  /** Removes a part with its relationships; whoever points to it is the caller's business (`unrelate`). */
  remove(name: string): void {
    this.swap(name, this.part(name), undefined);
    if (this.has(relationshipsOf(name)))
      this.swap(relationshipsOf(name), this.part(relationshipsOf(name)), undefined);
    for (const entry of this.contentTypes("Override")) {
      if (entry.getAttribute("PartName") === `/${name}`) entry.remove();
    }
  }

  contentType(name: string): string | null {
    const override = this.contentTypes("Override").find(
      (entry) => entry.getAttribute("PartName") === `/${name}`,
    );
    if (override) return override.getAttribute("ContentType");
    const extension = name.split(".").pop()!.toLowerCase();
    const byExtension = this.contentTypes("Default").find(
      (entry) => entry.getAttribute("Extension")?.toLowerCase() === extension,
    );
    return byExtension?.getAttribute("ContentType") ?? null;
  }

  /** Relationships of a part; of the package itself when the source is "". */
  relationships(source: string): Relationship[] {
    const name = relationshipsOf(source);
    if (!this.has(name)) return [];
    return [...this.xml(name).getElementsByTagNameNS(RELATIONSHIPS, "Relationship")].map((entry) => {
      const external = entry.getAttribute("TargetMode") === "External";
      const target = entry.getAttribute("Target") ?? "";
      return {
        id: entry.getAttribute("Id") ?? "",
        type: entry.getAttribute("Type") ?? "",
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
  }

  /** The part that holds the relationships of another one; null when it has none. */
  relationshipsXml(source: string): XMLDocument | null {
    return this.has(relationshipsOf(source)) ? this.xml(relationshipsOf(source)) : null;
  }

  /** The first part related by a type of the office standard, given by its last word: "styles", "numbering". */
  related(source: string, type: string): string | null {
    const found = this.relationships(source).find(
      (one) => !one.external && one.type.endsWith(`/${type}`) && this.has(one.target),
    );
    return found?.target ?? null;
  }

  /** Adds a relationship and answers its id. The target of an internal one is a part name. */
  relate(source: string, type: string, target: string, external = false): string {
    const name = relationshipsOf(source);
    if (!this.has(name)) this.add(name, RELATIONSHIP_PART, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const document = this.xml(name);
    const taken = new Set(this.relationships(source).map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const entry = document.createElementNS(RELATIONSHIPS, "Relationship");
    entry.setAttribute("Id", `rId${number}`);
    entry.setAttribute("Type", type);
    entry.setAttribute("Target", external ? target : `/${target}`);
    if (external) entry.setAttribute("TargetMode", "External");
    document.documentElement.appendChild(entry);
    return `rId${number}`;
  }

  unrelate(source: string, id: string): void {
    if (!this.has(relationshipsOf(source))) return;
    for (const entry of this.xml(relationshipsOf(source)).getElementsByTagNameNS(
      RELATIONSHIPS,
      "Relationship",
    )) {
      if (entry.getAttribute("Id") === id) return entry.remove();
    }
  }

  private part(name: string): Part {
    const part = this.parts.get(name);
    if (!part) throw new Error(`The package has no part "${name}".`);
    return part;
  }

  private swap(name: string, before: Part | undefined, after: Part | undefined): void {
    const put = (part: Part | undefined) => (part ? this.parts.set(name, part) : this.parts.delete(name));
    put(after);
    this.watcher?.partsChanged(
      () => put(before),
      () => put(after),
    );
  }

  private contentTypes(kind: "Default" | "Override"): Element[] {
    return [...this.xml("[Content_Types].xml").getElementsByTagNameNS(CONTENT_TYPES, kind)];
  }

  private declareContentType(name: string, contentType: string): void {
    if (this.contentType(name) === contentType) return;
    const document = this.xml("[Content_Types].xml");
    const override = this.contentTypes("Override").find(
      (entry) => entry.getAttribute("PartName") === `/${name}`,
    );
    const entry = override ?? document.createElementNS(CONTENT_TYPES, "Override");
    entry.setAttribute("PartName", `/${name}`);
    entry.setAttribute("ContentType", contentType);
    if (!override) document.documentElement.appendChild(entry);
  }
}

function relationshipsOf(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Parts are UTF-8 in practice; the standard also allows UTF-16, told by its byte-order mark. */
function decode(bytes: Uint8Array): string {
  const littleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!littleEndian && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return strFromU8(bytes);
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(
      littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!,
    );
  }
  return text;
}
