// Knows: Word.DocumentProperties and its custom properties (WordApi 1.3).
// Refuses to know: in which part a property is kept.
import * as ooxml from "../ooxml/properties";
import { invalidArgument, itemNotFound, ServerCollection, ServerObject } from "../rich-api/server-object";
import { found, orNull } from "./collections";
import type { Host } from "./host";

const dateOf = (text: string) => (text ? new Date(text) : null);

export class DocumentPropertiesObject extends ServerObject {
  readonly typeName = "DocumentProperties";

  constructor(private readonly host: Host) {
    super();
  }

  get Title(): string {
    return this.#core("title");
  }
  set Title(value: string) {
    this.#setCore("title", value);
  }
  get Subject(): string {
    return this.#core("subject");
  }
  set Subject(value: string) {
    this.#setCore("subject", value);
  }
  get Author(): string {
    return this.#core("creator");
  }
  set Author(value: string) {
    this.#setCore("creator", value);
  }
  get Keywords(): string {
    return this.#core("keywords");
  }
  set Keywords(value: string) {
    this.#setCore("keywords", value);
  }
  get Comments(): string {
    return this.#core("description");
  }
  set Comments(value: string) {
    this.#setCore("description", value);
  }
  get Category(): string {
    return this.#core("category");
  }
  set Category(value: string) {
    this.#setCore("category", value);
  }
  /** Word's "format" is the package's content status (belief: property-format). */
  get Format(): string {
    return this.#core("contentStatus");
  }
  set Format(value: string) {
    this.#setCore("contentStatus", value);
  }
  get Manager(): string {
    return this.#extended("Manager");
  }
  set Manager(value: string) {
    ooxml.setExtendedProperty(this.host.document, "Manager", value);
  }
  get Company(): string {
    return this.#extended("Company");
  }
  set Company(value: string) {
    ooxml.setExtendedProperty(this.host.document, "Company", value);
  }
  get ApplicationName(): string {
    return this.#extended("Application");
  }
  get Template(): string {
    return this.#extended("Template");
  }
  get LastAuthor(): string {
    return this.#core("lastModifiedBy");
  }
  get RevisionNumber(): string {
    return this.#core("revision");
  }
  get CreationDate(): Date | null {
    return dateOf(this.#core("created"));
  }
  get LastSaveTime(): Date | null {
    return dateOf(this.#core("modified"));
  }
  get LastPrintDate(): Date | null {
    return dateOf(this.#core("lastPrinted"));
  }
  /** Bits: 1 password, 2 read-only recommended, 4 read-only enforced, 8 locked for annotations. */
  get Security(): number {
    return Number(this.#extended("DocSecurity")) || 0;
  }
  get CustomProperties(): CustomPropertyCollection {
    return this.host.wrap(
      "CustomProperties",
      this.host.document.body,
      () => new CustomPropertyCollection(this.host),
    );
  }

  #core(local: string): string {
    return ooxml.coreProperty(this.host.document, local);
  }
  #setCore(local: string, value: string): void {
    ooxml.setCoreProperty(this.host.document, local, value);
  }
  #extended(local: string): string {
    return ooxml.extendedProperty(this.host.document, local);
  }
}

class CustomPropertyCollection extends ServerCollection<CustomPropertyObject> {
  readonly typeName = "CustomPropertyCollection";

  constructor(private readonly host: Host) {
    super();
  }

  items(): CustomPropertyObject[] {
    return ooxml.customProperties(this.host.document).map((property) => this.#object(property));
  }

  /** Sets the property when there is one of that name; names are compared without regard to case. */
  Add(key: string, value: unknown): CustomPropertyObject {
    const known = this.#find(key);
    if (!known) return this.#object(ooxml.addCustomProperty(this.host.document, key, checked(value)));
    known.Value = value;
    return known;
  }

  DeleteAll(): void {
    for (const property of this.items()) property.Delete();
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: string): CustomPropertyObject {
    return found(this.#find(key));
  }

  GetItemOrNullObject(key: string) {
    return orNull(this.#find(key));
  }

  #find(key: string): CustomPropertyObject | undefined {
    return this.items().find(({ Key }) => Key.toLowerCase() === key.toLowerCase());
  }

  #object(property: Element): CustomPropertyObject {
    return this.host.wrap("CustomProperty", property, () => new CustomPropertyObject(property));
  }
}

class CustomPropertyObject extends ServerObject {
  readonly typeName = "CustomProperty";

  constructor(private readonly element: Element) {
    super();
  }

  get Key(): string {
    return this.#live().getAttribute("name") ?? "";
  }

  get Type(): "String" | "Number" | "Date" | "Boolean" {
    const value = ooxml.customValue(this.#live());
    if (value instanceof Date) return "Date";
    return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
  }

  get Value(): unknown {
    return ooxml.customValue(this.#live());
  }
  set Value(value: unknown) {
    ooxml.setCustomValue(this.#live(), checked(value));
  }

  Delete(): void {
    this.#live().remove();
  }

  #live(): Element {
    if (!this.element.isConnected) throw itemNotFound();
    return this.element;
  }
}

/** Text is limited to 255 characters (docs: custom document properties). */
function checked(value: unknown): ooxml.CustomValue {
  if (typeof value === "string" && value.length <= 255) return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw invalidArgument();
}
