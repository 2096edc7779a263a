// Knows: the settings that an add-in keeps in the document, and how they travel inside the .docx: as a custom XML part
// in a namespace of the stand-in's own (belief: settings-in-the-file).
// Refuses to know: who reads and writes them.
import { OFFICE_TYPE, WordDocument } from "./ooxml";
import { wordError } from "./rich-api/faults";

const NAMESPACE = "urn:word-stand-in:add-in-settings";
const PART = "customXml/add-in-settings.xml";

export class AddInSettings {
  /** While the document is open for viewing, every change is refused with GeneralException. */
  locked = false;
  #values = new Map<string, string>();
  #listeners = new Set<() => void>();

  /** Reads what an earlier `saveInto` left in the document. */
  constructor(document: WordDocument) {
    const part = settingsPart(document);
    if (!part) return;
    for (const entry of document.parts.xml(part).documentElement.children) {
      this.#values.set(entry.getAttribute("name") ?? "", entry.textContent ?? "");
    }
  }

  /** Name to JSON text, in the order in which they were first set. */
  get values(): ReadonlyMap<string, string> {
    return this.#values;
  }

  set(name: string, json: string): void {
    this.#refuseIfLocked();
    this.#values.set(name, json);
    this.#changed();
  }

  delete(name: string): void {
    this.#refuseIfLocked();
    this.#values.delete(name);
    this.#changed();
  }

  replaceAll(values: Iterable<[string, string]>): void {
    this.#refuseIfLocked();
    this.#values = new Map(values);
    this.#changed();
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The .docx with the settings in it; the bytes as they are when nothing has to be said. */
  saveInto(bytes: Uint8Array): Uint8Array {
    const document = WordDocument.open(bytes);
    const before = settingsPart(document);
    if (!before && this.#values.size === 0) return bytes;
    if (!before) document.parts.relate(document.mainPart, `${OFFICE_TYPE}customXml`, PART);
    document.parts.add(before ?? PART, "application/xml", this.#xml());
    return document.save();
  }

  #xml(): string {
    const root = new DOMParser().parseFromString(`<settings xmlns="${NAMESPACE}"/>`, "application/xml");
    for (const [name, json] of this.#values) {
      const entry = root.createElementNS(NAMESPACE, "setting");
      entry.setAttribute("name", name);
      entry.textContent = json;
      root.documentElement.append(entry);
    }
    return new XMLSerializer().serializeToString(root);
  }

  #refuseIfLocked(): void {
    if (this.locked) throw wordError("GeneralException");
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** True for the part that holds these settings; it is no custom XML part of the add-in's. */
export function isSettingsPart(document: WordDocument, name: string): boolean {
  return document.parts.xml(name).documentElement.namespaceURI === NAMESPACE;
}

function settingsPart(document: WordDocument): string | undefined {
  return document.parts
    .relationships(document.mainPart)
    .filter(({ type, external }) => type === `${OFFICE_TYPE}customXml` && !external)
    .map(({ target }) => target)
    .find((name) => document.parts.has(name) && isSettingsPart(document, name));
}
