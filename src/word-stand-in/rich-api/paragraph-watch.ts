// Knows: which paragraphs were added, changed or deleted by each step, for document.onParagraphAdded and its siblings.
// Refuses to know: who listens.
import type { Host } from "../objects/host";
import { localId } from "./local-ids";

/**
 * Looks at the body after every step. Word batches and drops such events under load; this raises each of them once
 * (belief: paragraph-events).
 */
export class ParagraphWatch {
  static readonly EVENTS = ["ParagraphAdded", "ParagraphChanged", "ParagraphDeleted"];
  #before: Map<Element, string>;

  constructor(private readonly host: Host) {
    this.#before = this.#look();
    const { document } = host;
    const stop = document.onChange(() => (host.document === document ? this.#compare() : stop()));
  }

  #look(): Map<Element, string> {
    const serializer = new XMLSerializer();
    return new Map(this.host.document.paragraphs().map((one) => [one, serializer.serializeToString(one)]));
  }

  #compare(): void {
    const before = this.#before;
    const now = (this.#before = this.#look());
    const entries = [...now];
    this.#raise(
      "ParagraphAdded",
      entries.filter(([one]) => !before.has(one)).map(([one]) => one),
    );
    const changed = entries.filter(([one, xml]) => before.has(one) && before.get(one) !== xml);
    this.#raise(
      "ParagraphChanged",
      changed.map(([one]) => one),
    );
    this.#raise(
      "ParagraphDeleted",
      [...before.keys()].filter((one) => !now.has(one)),
    );
  }

  #raise(type: string, paragraphs: Element[]): void {
    if (paragraphs.length === 0) return;
    this.host.raise(type, { type, source: "Local", uniqueLocalIds: paragraphs.map(localId) });
  }
}
