// Knows: the container of a .docx file (zip, content types, relationships; ECMA-376 part 2) and its size limits.
// Refuses to know: what stands in the parts.
import { unzipSync } from "fflate";
import { FORMATTING } from "./formatting";
import { unreadable } from "./problem";
import { recognise } from "./recognise";
import { children, parseXml, type XmlElement } from "./xml";

/** Largest part that is unpacked, in bytes: about five times a document of 1,000 pages. */
const MAX_PART_BYTES = 64 * 1024 * 1024;
/** Largest sum of unpacked parts, in bytes. */
const MAX_TOTAL_BYTES = 160 * 1024 * 1024;
const MAX_ENTRIES = 20_000;

export interface Relationship {
  readonly id: string;
  /** Last segment of the relationship type, "header", "footnotes": the same in transitional and strict files. */
  readonly type: string;
  /** Full part name without leading slash; the address as written where `external`. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  has(name: string): boolean;
  /** The parsed part, or undefined where the package has none of that name. Throws `Unreadable`. */
  part(name: string): XmlElement | undefined;
  relationships(part: string): readonly Relationship[];
}

/** Opens the container. Throws `Unreadable` where the bytes are no readable zip file. */
export function openPackage(bytes: Uint8Array): Package {
  const notDocx = recognise(bytes);
  if (notDocx) throw notDocx;
  const entries = new Map<string, { entry: string; size: number }>();
  unzip(bytes, (entry, size) => {
    if (entries.size >= MAX_ENTRIES)
      throw unreadable(
        "too-large",
        `The file holds more than ${MAX_ENTRIES} parts, which no agreement needs.`,
      );
    entries.set(partKey(entry), { entry, size });
    return false;
  });

  let unpacked = 0;
  const bytesOf = (name: string): Uint8Array | undefined => {
    const found = entries.get(partKey(name));
    if (!found) return undefined;
    unpacked += found.size;
    if (found.size > MAX_PART_BYTES || unpacked > MAX_TOTAL_BYTES)
      throw unreadable(
        "too-large",
        `The document is too large to read: its part ${name} would unpack to ${megabytes(found.size)} MB ` +
          `(limits: ${megabytes(MAX_PART_BYTES)} MB a part, ${megabytes(MAX_TOTAL_BYTES)} MB together). Split it.`,
      );
    let content: Uint8Array | undefined;
    unzip(
      bytes,
      (entry) => entry === found.entry,
      (_, data) => (content = data),
    );
    if (content && content.length > found.size) throw damagedZip();
    return content;
  };
  const part = (name: string): XmlElement | undefined => {
    const content = bytesOf(name);
    return content && parseXml(content, name, FORMATTING);
  };
  return {
    has: (name) => entries.has(partKey(name)),
    part,
    relationships: (name) => relationshipsOf(part, name),
  };
}

/** Part names compare without regard to case (ECMA-376 part 2, 6.2.2.3); some zip writers use backslashes. */
function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function relationshipsOf(part: Package["part"], name: string): Relationship[] {
  const slash = name.lastIndexOf("/") + 1;
  const folder = name.slice(0, slash);
  const list = part(`${folder}_rels/${name.slice(slash)}.rels`);
  return children(list, "rel:Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    const type = attributes["Type"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolve(folder, target),
      external,
    };
  });
}

function resolve(folder: string, target: string): string {
  const path: string[] = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function unzip(
  bytes: Uint8Array,
  wants: (entry: string, size: number) => boolean,
  take: (entry: string, data: Uint8Array) => void = () => undefined,
): void {
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) });
    for (const [name, data] of Object.entries(files)) take(name, data);
  } catch (error) {
    if (isZipError(error)) throw damagedZip();
    throw error;
  }
}

/** fflate marks its own errors with a numeric code; a cut-off file makes it read past the end (RangeError). */
function isZipError(error: unknown): boolean {
  return error instanceof RangeError || typeof (error as { code?: unknown }).code === "number";
}

function damagedZip() {
  return unreadable(
    "damaged",
    "The file is damaged (its zip container cannot be read). Open it in Word and save it again.",
  );
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
