// Knows: Word.CustomXmlPart and its collections (WordApi 1.4), without the members that take XPath.
// Refuses to know: where in the package a part lies.
import { isSettingsPart } from "../add-in-settings";
import { addCustomXmlPart, customXmlId, customXmlParts, removeCustomXmlPart } from "../ooxml/custom-xml";
import { parseXml } from "../ooxml/xml";
import { localId } from "../rich-api/local-ids";
import {
  HostError,
  invalidArgument,
  itemNotFound,
  NULL_OBJECT,
  ServerCollection,
  ServerObject,
} from "../rich-api/server-object";
import { found, orNull } from "./collections";
import type { Host } from "./host";

abstract class Parts extends ServerCollection<CustomXmlPartObject> {
  constructor(protected readonly host: Host) {
    super();
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(id: string): CustomXmlPartObject {
    return found(this.#find(id));
  }

  GetItemOrNullObject(id: string) {
    return orNull(this.#find(id));
  }

  #find(id: string): CustomXmlPartObject | undefined {
    return this.items().find(({ Id }) => Id.toLowerCase() === id.toLowerCase());
  }
}

export class CustomXmlPartCollection extends Parts {
  readonly typeName = "CustomXmlPartCollection";

  items(): CustomXmlPartObject[] {
    const { document } = this.host;
    return customXmlParts(document)
      .filter((name) => !isSettingsPart(document, name))
      .map((name) => this.#object(name));
  }

  Add(xml: string): CustomXmlPartObject {
    wellFormed(xml);
    return this.#object(addCustomXmlPart(this.host.document, xml));
  }

  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.host, this, namespaceUri);
  }

  #object(name: string): CustomXmlPartObject {
    const xml = this.host.document.parts.xml(name);
    return this.host.wrap("CustomXmlPart", xml, () => new CustomXmlPartObject(this.host, name, xml));
  }
}

class CustomXmlPartScopedCollection extends Parts {
  readonly typeName = "CustomXmlPartScopedCollection";

  constructor(
    host: Host,
    private readonly all: CustomXmlPartCollection,
    private readonly namespaceUri: string,
  ) {
    super(host);
  }

  items(): CustomXmlPartObject[] {
    return this.all.items().filter(({ NamespaceUri }) => NamespaceUri === this.namespaceUri);
  }

  GetOnlyItem(): CustomXmlPartObject {
    const [only, ...others] = this.items();
    if (!only) throw itemNotFound();
    if (others.length > 0)
      throw new HostError("GeneralException", "There is more than one custom XML part.", 500);
    return only;
  }

  GetOnlyItemOrNullObject() {
    const items = this.items();
    return items.length === 1 ? items[0] : NULL_OBJECT;
  }
}

class CustomXmlPartObject extends ServerObject {
  readonly typeName = "CustomXmlPart";

  constructor(
    private readonly host: Host,
    private readonly name: string,
    private readonly xml: XMLDocument,
  ) {
    super();
  }

  get Id(): string {
    return customXmlId(this.host.document, this.#live()) ?? `{${localId(this.xml)}}`;
  }

  get NamespaceUri(): string {
    this.#live();
    return this.xml.documentElement.namespaceURI ?? "";
  }

  GetXml(): string {
    this.#live();
    return new XMLSerializer().serializeToString(this.xml.documentElement);
  }

  /** Puts the root element of other XML in the place of this one; the part and its id stay. */
  SetXml(xml: string): void {
    this.#live();
    this.xml.replaceChild(
      this.xml.importNode(wellFormed(xml).documentElement, true),
      this.xml.documentElement,
    );
  }

  Delete(): void {
    removeCustomXmlPart(this.host.document, this.#live());
  }

  #live(): string {
    const { parts } = this.host.document;
    if (!parts.has(this.name) || parts.xml(this.name) !== this.xml) throw itemNotFound();
    return this.name;
  }
}

function wellFormed(xml: string): XMLDocument {
  try {
    return parseXml(xml);
  } catch {
    throw invalidArgument();
  }
}
