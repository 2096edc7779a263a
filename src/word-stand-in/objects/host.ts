// Knows: what server objects may ask of the Word that serves them.
// Refuses to know: who implements it.
import type { WordDocument } from "../ooxml";
import type { ServerObject } from "../rich-api/server-object";
import type { AddInSettings } from "../add-in-settings";

export interface Host {
  readonly document: WordDocument;
  readonly settings: AddInSettings;
  /** One server object per DOM node and kind, so that identity is stable across batches. */
  wrap<T extends ServerObject>(kind: string, node: Node, make: () => T): T;
  /** Raises an event towards the add-in, if it listens. */
  raise(event: string, payload: unknown): void;
}
