// Knows: Word.NoteItem and its collection (WordApi 1.5).
// Refuses to know: where notes are kept, and what a body or a range is beyond its name.
import { deleteNote, noteOf, type NoteKind } from "../ooxml/notes";
import { itemNotFound, NULL_OBJECT, ServerCollection, ServerObject } from "../rich-api/server-object";
import type { Host } from "./host";

/** How the objects that notes lead to are made; whoever owns them says so once. */
export interface NoteSurroundings {
  body(note: Element): ServerObject;
  /** A range of the one character that is the reference mark. */
  reference(mark: Element): ServerObject;
}

/** The notes whose reference marks a scope holds, in reading order. */
export class NoteItemCollection extends ServerCollection<NoteItemObject> {
  readonly typeName = "NoteItemCollection";

  constructor(
    private readonly host: Host,
    private readonly kind: NoteKind,
    private readonly marks: () => readonly Element[],
    private readonly surroundings: NoteSurroundings,
  ) {
    super();
  }

  items(): NoteItemObject[] {
    return this.marks()
      .filter((mark) => noteOf(this.host.document, this.kind, mark))
      .map((mark) => noteItem(this.host, this.kind, mark, this, this.surroundings));
  }

  GetFirst(): NoteItemObject {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }

  GetFirstOrNullObject(): NoteItemObject | typeof NULL_OBJECT {
    return this.items()[0] ?? NULL_OBJECT;
  }
}

/** The note of a reference mark; `story` are the notes among which getNext counts. */
export function noteItem(
  host: Host,
  kind: NoteKind,
  mark: Element,
  story: ServerCollection<NoteItemObject>,
  surroundings: NoteSurroundings,
): NoteItemObject {
  return host.wrap("NoteItem", mark, () => new NoteItemObject(host, kind, mark, story, surroundings));
}

class NoteItemObject extends ServerObject {
  readonly typeName = "NoteItem";

  constructor(
    private readonly host: Host,
    private readonly kind: NoteKind,
    private readonly mark: Element,
    private readonly story: ServerCollection<NoteItemObject>,
    private readonly surroundings: NoteSurroundings,
  ) {
    super();
  }

  get Type(): "Footnote" | "Endnote" {
    return this.kind === "footnote" ? "Footnote" : "Endnote";
  }

  get Body(): ServerObject {
    return this.surroundings.body(this.#note());
  }

  get Reference(): ServerObject {
    this.#note();
    return this.surroundings.reference(this.mark);
  }

  Delete(): void {
    this.#note();
    deleteNote(this.host.document, this.kind, this.mark);
  }

  GetNext(): NoteItemObject {
    const next = this.#next();
    if (!next) throw itemNotFound();
    return next;
  }

  GetNextOrNullObject(): NoteItemObject | typeof NULL_OBJECT {
    return this.#next() ?? NULL_OBJECT;
  }

  #next(): NoteItemObject | undefined {
    const notes = this.story.items();
    return notes[notes.indexOf(this) + 1];
  }

  #note(): Element {
    const note = this.mark.isConnected ? noteOf(this.host.document, this.kind, this.mark) : null;
    if (!note) throw itemNotFound();
    return note;
  }
}
