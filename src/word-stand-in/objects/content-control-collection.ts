// Knows: how content controls are looked up.
// Refuses to know: what one is.

import { invalidArgument } from "../rich-api/server-object";
import { Collection, found, orNull } from "./collections";
import type { ContentControlObject } from "./content-control";
import type { Host } from "./host";
import { make } from "./make";

export class ContentControlCollection extends Collection<ContentControlObject> {
  constructor(
    private readonly host: Host,
    private readonly nodes: () => Element[],
  ) {
    super("ContentControlCollection", () => nodes().map((node) => make.contentControl(host, node)));
  }

  private only(test: (control: ContentControlObject) => boolean): ContentControlCollection {
    return new ContentControlCollection(this.host, () =>
      this.nodes().filter((node) => test(make.contentControl(this.host, node))),
    );
  }

  GetByTag(tag: string): ContentControlCollection {
    return this.only((control) => control.Tag === tag);
  }

  GetByTitle(title: string): ContentControlCollection {
    return this.only((control) => control.Title === title);
  }

  GetByTypes(types: string[]): ContentControlCollection {
    if (types.length === 0) throw invalidArgument();
    return this.only((control) => types.includes(control.Type) || types.includes(control.Subtype));
  }

  GetById(id: number): ContentControlObject {
    return found(this.items().find((control) => control.Id === id));
  }

  GetByIdOrNullObject(id: number) {
    return orNull(this.items().find((control) => control.Id === id));
  }

  /** The key of this collection is the id. */
  GetItem(id: number): ContentControlObject {
    return this.GetById(id);
  }
}
