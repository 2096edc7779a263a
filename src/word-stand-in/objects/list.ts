// Knows: Word.List: the paragraphs of a story that share a numbering instance.
// Refuses to know: one item (list-item.ts); making and restyling lists.

import { listPlaces, numberingOf, type NumberingList } from "../ooxml/numbering";
import { ServerObject } from "../rich-api/server-object";
import { CollectionWithLast, found } from "./collections";
import type { Host } from "./host";
import { make } from "./make";

export class ListObject extends ServerObject {
  readonly typeName = "List";

  constructor(
    private readonly host: Host,
    private readonly numId: number,
    private readonly story: Element,
  ) {
    super();
  }

  /** The file's list id; Word makes up its own (belief: list-id). */
  get Id(): number {
    return this.list().numId;
  }

  private list(): NumberingList {
    return found(numberingOf(this.host.document).get(this.numId));
  }

  get LevelExistences(): boolean[] {
    const { levels } = this.list();
    return Array.from({ length: 9 }, (_, level) => levels.has(level));
  }

  get LevelTypes(): string[] {
    const { levels } = this.list();
    return Array.from({ length: 9 }, (_, level) =>
      levels.get(level)?.format === "bullet" ? "Bullet" : "Number",
    );
  }

  get Paragraphs() {
    return this.paragraphs(() => true);
  }

  GetLevelParagraphs(level: number) {
    return this.paragraphs((other) => other === level);
  }

  private paragraphs(test: (level: number) => boolean) {
    return new CollectionWithLast("ParagraphCollection", () =>
      [...listPlaces(this.host.document, this.story)]
        .filter(([, place]) => place.list.numId === this.numId && test(place.level))
        .map(([node]) => make.paragraph(this.host, node)),
    );
  }
}

make.list = (host, numId, story) =>
  host.wrap(`List ${numId}`, story, () => new ListObject(host, numId, story));
