// Knows: which paragraphs were added, changed or deleted by each step, for document.onParagraphAdded and its siblings.
// Refuses to know: who listens.
import type { Host } from "../objects/host";
import { closestW } from "../ooxml/xml";
import { localId } from "./local-ids";

/**
 * Looks at the body after every step, and of its paragraphs at those that the step touched. Word batches and drops such
 * events under load; this raises each of them once (belief: paragraph-events).
 */
export class ParagraphWatch {
  static readonly EVENTS = ["ParagraphAdded", "ParagraphChanged", "ParagraphDeleted"];
  #before: ReadonlySet<Element>;

  constructor(private readonly host: Host) {
    this.#before = this.#paragraphs();
    const { document } = host;
    const stop = document.onChange(() => (host.document === document ? this.#compare() : stop()));
  }

  #paragraphs(): ReadonlySet<Element> {
    return new Set(this.host.document.paragraphs());
  }

  #compare(): void {
    const before = this.#before;
    const now = (this.#before = this.#paragraphs());
    this.#raise(
      "ParagraphAdded",
      [...now].filter((one) => !before.has(one)),
    );
    const touched = this.#touched();
    this.#raise(
      "ParagraphChanged",
      this.#changed([...now].filter((one) => before.has(one) && touched.has(one))),
    );
    this.#raise(
      "ParagraphDeleted",
      [...before].filter((one) => !now.has(one)),
    );
  }

  /** Paragraphs in which the last step changed something; a text box is part of the paragraph that it hangs on. */
  #touched(): Set<Element> {
    const paragraphs = new Set<Element>();
    for (const node of this.host.document.lastStep?.touched() ?? [])
      for (let one = closestW(node, "p"); one; one = closestW(one.parentNode, "p")) paragraphs.add(one);
    return paragraphs;
  }

  /** Those that are not as they were: what a step changes it may change back. */
  #changed(paragraphs: Element[]): Element[] {
    const serializer = new XMLSerializer();
    const write = () => paragraphs.map((one) => serializer.serializeToString(one));
    const now = write();
    const before = this.host.document.lastStep?.before(write) ?? now;
    return paragraphs.filter((_, at) => now[at] !== before[at]);
  }

  #raise(type: string, paragraphs: Element[]): void {
    if (paragraphs.length === 0) return;
    this.host.raise(type, { type, source: "Local", uniqueLocalIds: paragraphs.map(localId) });
  }
}
