// Knows: the reference ids by which an add-in's proxies name objects across syncs.
// Refuses to know: requests and members.
import { itemNotFound, type ServerObject } from "./server-object";

/**
 * A reference id belongs to one proxy of the add-in, not to the object: two runs may hold the same paragraph, and the
 * end of one must not take it from the other.
 */
export class References {
  #objects = new Map<string, ServerObject>();
  #next = 1;

  add(object: ServerObject): string {
    const id = `ref-${this.#next++}`;
    this.#objects.set(id, object);
    return id;
  }

  /** Throws ItemNotFound for an id that was released, or whose document was closed. */
  get(id: string): ServerObject {
    const object = this.#objects.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  releaseAll(): void {
    this.#objects.clear();
  }
}
