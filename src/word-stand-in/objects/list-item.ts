// Knows: Word.ListItem: a paragraph as an item of its list.
// Refuses to know: lists as wholes.

import { setListLevel } from "../ooxml/list-edit";
import { listPlaces, type ListPlace } from "../ooxml/numbering";
import { storyOf } from "../ooxml/text";
import { invalidArgument, itemNotFound, ServerObject } from "../rich-api/server-object";
import { CollectionWithLast, found, orNull } from "./collections";
import type { Host } from "./host";
import { make } from "./make";

class ListItemObject extends ServerObject {
  readonly typeName = "ListItem";

  constructor(
    private readonly host: Host,
    private readonly paragraph: Element,
  ) {
    super();
  }

  private place(): ListPlace {
    const place = placeOf(this.host, this.paragraph);
    if (!place) throw itemNotFound();
    return place;
  }

  /** 0 to 8. */
  get Level(): number {
    return this.place().level;
  }

  set Level(level: number) {
    if (!this.place().list.levels.has(level)) throw invalidArgument();
    setListLevel(this.paragraph, level);
  }

  get ListString(): string {
    return this.place().listString;
  }

  get SiblingIndex(): number {
    return this.place().siblingIndex;
  }

  GetAncestor(parentOnly = false) {
    return found(this.ancestor(parentOnly));
  }

  GetAncestorOrNullObject(parentOnly = false) {
    return orNull(this.ancestor(parentOnly));
  }

  /** The nearest item of a higher level; with `parentOnly` of the next higher one. */
  private ancestor(parentOnly: boolean) {
    const { level } = this.place();
    const items = this.items();
    for (let at = items.findIndex(([node]) => node === this.paragraph) - 1; at >= 0; at--) {
      const [node, place] = items[at]!;
      if (place.level < level)
        return parentOnly && place.level !== level - 1 ? null : make.paragraph(this.host, node);
    }
    return null;
  }

  GetDescendants(directChildrenOnly = false) {
    return new CollectionWithLast("ParagraphCollection", () => {
      const { level } = this.place();
      const items = this.items();
      const from = items.findIndex(([node]) => node === this.paragraph) + 1;
      const stop = items.findIndex(([, place], index) => index >= from && place.level <= level);
      return items
        .slice(from, stop < 0 ? undefined : stop)
        .filter(([, place]) => !directChildrenOnly || place.level === level + 1)
        .map(([node]) => make.paragraph(this.host, node));
    });
  }

  /** The items of the same list, in document order. */
  private items(): [Element, ListPlace][] {
    const { list } = this.place();
    const places = listPlaces(this.host.document, storyOf(this.paragraph));
    return [...places].filter(([, place]) => place.list.numId === list.numId);
  }
}

function placeOf(host: Host, paragraph: Element): ListPlace | null {
  if (!paragraph.isConnected) return null;
  return listPlaces(host.document, storyOf(paragraph)).get(paragraph) ?? null;
}

/** The paragraph as a list item; null when it is none. */
export const listItem = (host: Host, paragraph: Element): ListItemObject | null =>
  placeOf(host, paragraph) && host.wrap("ListItem", paragraph, () => new ListItemObject(host, paragraph));
