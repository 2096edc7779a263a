// Knows: what Word's collections have in common: items, the first and the last.
// Refuses to know: what is collected.

import { itemNotFound, NULL_OBJECT, ServerCollection, type ServerObject } from "../rich-api/server-object";

export class Collection<T extends ServerObject> extends ServerCollection<T> {
  constructor(
    readonly typeName: string,
    private readonly list: () => readonly T[],
  ) {
    super();
  }

  items(): readonly T[] {
    return this.list();
  }

  GetFirst(): T {
    return found(this.items()[0]);
  }

  GetFirstOrNullObject(): T | typeof NULL_OBJECT {
    return this.items()[0] ?? NULL_OBJECT;
  }
}

/** Paragraphs are the one collection that also knows its last item. */
export class CollectionWithLast<T extends ServerObject> extends Collection<T> {
  GetLast(): T {
    return found(this.items().at(-1));
  }

  GetLastOrNullObject(): T | typeof NULL_OBJECT {
    return this.items().at(-1) ?? NULL_OBJECT;
  }
}

/** The item. @throws HostError ItemNotFound when there is none */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw itemNotFound();
  return item;
}

/** What an `...OrNullObject` member answers. */
export const orNull = <T>(item: T | null | undefined): T | typeof NULL_OBJECT => item ?? NULL_OBJECT;
