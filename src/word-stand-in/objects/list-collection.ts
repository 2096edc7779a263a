// Knows: how lists are looked up.
// Refuses to know: what one is.

import { Collection, found, orNull } from "./collections";
import type { ListObject } from "./list";

export class ListCollection extends Collection<ListObject> {
  constructor(list: () => readonly ListObject[]) {
    super("ListCollection", list);
  }

  GetById(id: number): ListObject {
    return found(this.items().find((list) => list.Id === id));
  }

  GetByIdOrNullObject(id: number) {
    return orNull(this.items().find((list) => list.Id === id));
  }

  GetItem(id: number): ListObject {
    return this.GetById(id);
  }
}
