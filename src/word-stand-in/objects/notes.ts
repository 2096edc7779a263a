// Knows: Word.NoteItem (WordApi 1.5) and how notes hang on a stretch of text.
// Refuses to know: how notes are written, and what a body or a range can do.
import { Anchor } from "../ooxml/anchor";
import { deleteNote, insertNote, noteOf, referenceName, type NoteKind } from "../ooxml/notes";
import { isW } from "../ooxml/xml";
import { ServerObject } from "../rich-api/server-object";
import { Collection, found, orNull } from "./collections";
import type { Host } from "./host";
import type { Extent } from "./location";
import { make } from "./make";
import { positionOf } from "./mark-position";
import type { TextObject } from "./text-object";

/** The notes whose reference marks stand in the text, in reading order. */
export function notesIn(
  host: Host,
  text: Pick<TextObject, "pieces">,
  kind: NoteKind,
): Collection<NoteItemObject> {
  const marks = () => text.pieces().flatMap(({ atoms }) => atoms.map(({ node }) => node));
  return new Collection("NoteItemCollection", () =>
    marks()
      .filter((node) => isW(node, referenceName(kind)) && noteOf(host.document, kind, node))
      .map((node) => noteItem(host, kind, node)),
  );
}

/** Puts a note behind the text and answers it. */
export function insertNoteAfter(host: Host, { end }: Extent, kind: NoteKind, text: string): NoteItemObject {
  return noteItem(host, kind, insertNote(host.document, kind, end, text));
}

const noteItem = (host: Host, kind: NoteKind, mark: Element) =>
  host.wrap("NoteItem", mark, () => new NoteItemObject(host, kind, mark));

class NoteItemObject extends ServerObject {
  readonly typeName = "NoteItem";

  constructor(
    private readonly host: Host,
    private readonly kind: NoteKind,
    private readonly mark: Element,
  ) {
    super();
  }

  get Type(): "Footnote" | "Endnote" {
    return this.kind === "footnote" ? "Footnote" : "Endnote";
  }

  get Body() {
    return make.body(this.host, this.note());
  }

  /** The one character that is the reference mark. */
  get Reference() {
    this.note();
    const { paragraph, offset } = positionOf(this.host.document, this.mark);
    return make.range(
      this.host,
      new Anchor(paragraph, offset, "right"),
      new Anchor(paragraph, offset + 1, "left"),
    );
  }

  Delete(): void {
    this.note();
    deleteNote(this.host.document, this.kind, this.mark);
  }

  GetNext() {
    return found(this.next());
  }

  GetNextOrNullObject() {
    return orNull(this.next());
  }

  private next(): NoteItemObject | undefined {
    const { host } = this;
    const notes = notesIn(host, make.body(host, host.document.body), this.kind).items();
    return notes[notes.indexOf(this) + 1];
  }

  private note(): Element {
    return found(this.mark.isConnected ? noteOf(this.host.document, this.kind, this.mark) : null);
  }
}
