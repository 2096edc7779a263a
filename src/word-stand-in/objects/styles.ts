// Knows: Word.Style and its collection (WordApi 1.5), without a style's font and paragraph format.
// Refuses to know: how a style is written; what a paragraph makes of it.
import { insertInOrder, setValue } from "../ooxml/schema-order";
import { stylesOf, type Style } from "../ooxml/styles";
import { childW, createW, toggleOf, valueOf } from "../ooxml/xml";
import {
  HostError,
  invalidArgument,
  itemNotFound,
  ServerCollection,
  ServerObject,
} from "../rich-api/server-object";
import { found, orNull } from "./collections";
import type { Host } from "./host";

const TYPES: Record<string, string> = {
  character: "Character",
  numbering: "List",
  paragraph: "Paragraph",
  table: "Table",
};

/** The styles of the file; built-in ones that it lacks are not listed (belief: styles-of-the-file). */
export class StyleCollection extends ServerCollection<StyleObject> {
  readonly typeName = "StyleCollection";

  constructor(private readonly host: Host) {
    super();
  }

  items(): StyleObject[] {
    return [...stylesOf(this.host.document).byId.values()].map((style) => this.#object(style));
  }

  GetCount(): number {
    return stylesOf(this.host.document).byId.size;
  }

  GetItem(index: number): StyleObject {
    return found(this.items()[index]);
  }

  GetByName(name: string): StyleObject {
    return found(this.#find(name));
  }

  GetByNameOrNullObject(name: string) {
    return orNull(this.#find(name));
  }

  #find(name: string): StyleObject | undefined {
    const style = stylesOf(this.host.document).byName.get(name.toLowerCase());
    return style && this.#object(style);
  }

  #object({ element }: Style): StyleObject {
    return this.host.wrap("Style", element, () => new StyleObject(this.host, element));
  }
}

class StyleObject extends ServerObject {
  readonly typeName = "Style";

  constructor(
    private readonly host: Host,
    private readonly element: Element,
  ) {
    super();
  }

  get NameLocal(): string {
    return this.#style().name;
  }

  get BuiltIn(): boolean {
    return this.#style().builtIn !== "Other";
  }

  get Type(): string {
    return TYPES[this.#style().type];
  }

  /** Every style that is in the file counts as in use. */
  get InUse(): boolean {
    return this.#style() !== undefined;
  }

  get Linked(): boolean {
    return childW(this.#style().element, "link") !== null;
  }

  /** Name of the style it is based on; "" for none. */
  get BaseStyle(): string {
    return this.#nameOf("basedOn");
  }
  set BaseStyle(name: string) {
    this.#refer("basedOn", name);
  }

  /** Name of the style of the paragraph that follows; the style itself when the file names none. */
  get NextParagraphStyle(): string {
    return this.#nameOf("next") || this.NameLocal;
  }
  set NextParagraphStyle(name: string) {
    this.#refer("next", name);
  }

  get Priority(): number {
    return Number(valueOf(this.#style().element, "uiPriority") ?? 0);
  }
  set Priority(value: number) {
    setValue(this.#style().element, "uiPriority", value);
  }

  get QuickStyle(): boolean {
    return this.#toggle("qFormat");
  }
  set QuickStyle(value: boolean) {
    this.#setToggle("qFormat", value);
  }

  get UnhideWhenUsed(): boolean {
    return this.#toggle("unhideWhenUsed");
  }
  set UnhideWhenUsed(value: boolean) {
    this.#setToggle("unhideWhenUsed", value);
  }

  /** True when the style is hidden, against what the name says (belief: style-visibility). */
  get Visibility(): boolean {
    return this.#toggle("semiHidden");
  }
  set Visibility(value: boolean) {
    this.#setToggle("semiHidden", value);
  }

  Delete(): void {
    const { builtIn, element } = this.#style();
    if (builtIn !== "Other")
      throw new HostError("GeneralException", "A built-in style cannot be deleted.", 500);
    element.remove();
  }

  #style(): Style {
    const found = [...stylesOf(this.host.document).byId.values()].find(
      ({ element }) => element === this.element,
    );
    if (!found) throw itemNotFound();
    return found;
  }

  #nameOf(local: string): string {
    const id = valueOf(this.#style().element, local);
    return (id && stylesOf(this.host.document).byId.get(id)?.name) || "";
  }

  #refer(local: string, name: string): void {
    const target = stylesOf(this.host.document).byName.get(name.toLowerCase());
    if (!target) throw invalidArgument();
    setValue(this.#style().element, local, target.id);
  }

  #toggle(local: string): boolean {
    return toggleOf(this.#style().element, local) ?? false;
  }

  #setToggle(local: string, value: boolean): void {
    const { element } = this.#style();
    childW(element, local)?.remove();
    if (value) insertInOrder(element, createW(element, local));
  }
}
