// Knows: Word.TrackedChange and its collection (WordApi 1.6).
// Refuses to know: how changes are marked in XML.

import { Anchor } from "../ooxml/anchor";
import {
  acceptRevision,
  rejectRevision,
  revisionsIn,
  textOfRevision,
  type Revision,
} from "../ooxml/revisions";
import { atomsOf, storyOf } from "../ooxml/text";
import { closestW } from "../ooxml/xml";
import { invalidArgument, itemNotFound, ServerObject } from "../rich-api/server-object";
import { Collection, found, orNull } from "./collections";
import type { Host } from "./host";
import { make } from "./make";

class TrackedChangeObject extends ServerObject {
  readonly typeName = "TrackedChange";

  constructor(
    private readonly host: Host,
    /** The first mark of the change, which identifies it. */
    private readonly mark: Element,
  ) {
    super();
  }

  private revision(): Revision {
    if (!this.mark.isConnected) throw itemNotFound();
    return found(revisionsIn(storyOf(this.mark)).find((one) => one.marks.includes(this.mark)));
  }

  get Author(): string {
    return this.revision().author;
  }

  /** As the file has it, in UTC. */
  get Date(): Date {
    return new Date(this.revision().date);
  }

  get Text(): string {
    return textOfRevision(this.revision());
  }

  get Type(): string {
    return this.revision().kind;
  }

  Accept(): void {
    acceptRevision(this.host.document, this.revision());
  }

  Reject(): void {
    rejectRevision(this.host.document, this.revision());
  }

  GetNext() {
    return found(this.next());
  }

  GetNextOrNullObject() {
    return orNull(this.next());
  }

  private next(): TrackedChangeObject | null {
    const all = revisionsIn(storyOf(this.mark));
    const next = all[all.findIndex((one) => one.marks.includes(this.mark)) + 1];
    return next ? wrapped(this.host, next) : null;
  }

  GetRange(where = "Whole") {
    const { marks } = this.revision();
    const first = closestW(marks[0]!, "p")!;
    const last = closestW(marks[marks.length - 1]!, "p")!;
    const view = this.host.document.view;
    const covers = (run: Element) =>
      marks.some((mark) => mark.contains(run) || mark.parentNode?.parentNode === run);
    const isBefore = (node: Element) => (node.compareDocumentPosition(marks[0]!) & 4) !== 0;
    const before = atomsOf(first, view).filter((atom) => isBefore(atom.run) && !covers(atom.run));
    const start = before.reduce((_, atom) => atom.start + atom.text.length, 0);
    const inside = atomsOf(last, view).filter((atom) => covers(atom.run));
    const end = inside.reduce((_, atom) => atom.start + atom.text.length, first === last ? start : 0);
    const from = new Anchor(first, start, "right");
    const to = new Anchor(last, end, "left");
    if (where === "Whole") return make.range(this.host, from, to);
    if (where === "Start") return make.range(this.host, from, from);
    if (where === "End") return make.range(this.host, to, to);
    throw invalidArgument();
  }
}

const wrapped = (host: Host, { marks }: Revision) =>
  host.wrap("TrackedChange", marks[0]!, () => new TrackedChangeObject(host, marks[0]!));

class TrackedChangeCollection extends Collection<TrackedChangeObject> {
  constructor(
    private readonly host: Host,
    private readonly revisions: () => Revision[],
  ) {
    super("TrackedChangeCollection", () => revisions().map((one) => wrapped(host, one)));
  }

  AcceptAll(): void {
    for (const revision of this.revisions()) acceptRevision(this.host.document, revision);
  }

  RejectAll(): void {
    for (const revision of this.revisions()) rejectRevision(this.host.document, revision);
  }
}

/** The tracked changes that touch some paragraphs of one story. */
export const trackedChangesIn = (host: Host, paragraphs: () => Element[]) =>
  new TrackedChangeCollection(host, () => {
    const wanted = new Set(paragraphs());
    const [first] = wanted;
    return first
      ? revisionsIn(storyOf(first)).filter(({ marks }) =>
          marks.some((mark) => wanted.has(closestW(mark, "p")!)),
        )
      : [];
  });
