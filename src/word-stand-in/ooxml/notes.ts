// Knows: footnotes and endnotes: their parts, their reference marks in the text, how one is made and taken out.
// Refuses to know: Word's objects.
import type { Position } from "./anchor";
import type { WordDocument } from "./document";
import { deleteRun, insertRun } from "./edit";
import { OFFICE_TYPE } from "./package";
import { W_DECLARATION } from "./schema-order";
import { findOrAddBuiltIn } from "./styles";
import { attrW, closestW, createText, createW, elementsIn, isW } from "./xml";

export type NoteKind = "footnote" | "endnote";

interface Names {
  /** Type of the relationship, name of the part and of its root. */
  part: string;
  reference: string;
  mark: string;
  textStyle: string;
  markStyle: string;
}

const NAMES: Record<NoteKind, Names> = {
  footnote: {
    part: "footnotes",
    reference: "footnoteReference",
    mark: "footnoteRef",
    textStyle: "FootnoteText",
    markStyle: "FootnoteReference",
  },
  endnote: {
    part: "endnotes",
    reference: "endnoteReference",
    mark: "endnoteRef",
    textStyle: "EndnoteText",
    markStyle: "EndnoteReference",
  },
};

/** The element name of a kind's reference mark in the text. */
export const referenceName = (kind: NoteKind) => NAMES[kind].reference;

/** The notes of a kind in the order of their part, without the two separators. */
function notesOf(document: WordDocument, kind: NoteKind): Element[] {
  const root = document.relatedXml(NAMES[kind].part)?.documentElement;
  return root
    ? elementsIn(root).filter((note) => isW(note, kind) && [null, "normal"].includes(attrW(note, "type")))
    : [];
}

/** The note that a reference mark in the text belongs to; null when the file lacks it. */
export function noteOf(document: WordDocument, kind: NoteKind, reference: Element): Element | null {
  return notesOf(document, kind).find((note) => attrW(note, "id") === attrW(reference, "id")) ?? null;
}

/** Puts a note with this text at a position of the main text and answers the note's reference mark. */
export function insertNote(document: WordDocument, kind: NoteKind, at: Position, text: string): Element {
  const { part, reference, mark, textStyle, markStyle } = NAMES[kind];
  const root = (document.relatedXml(part) ?? addNotesPart(document, kind)).documentElement;
  const id = Math.max(0, ...elementsIn(root).map((note) => Number(attrW(note, "id")))) + 1;
  const markProperties = (near: Element) => {
    const style = findOrAddBuiltIn(document, markStyle)!;
    return createW(near, "rPr", {}, createW(near, "rStyle", { val: style.id }));
  };
  const style = createW(root, "pStyle", { val: findOrAddBuiltIn(document, textStyle)!.id });
  const own = createW(root, "r", {}, markProperties(root), createW(root, mark));
  const content = createW(root, "r", {}, createText(root, ` ${text}`));
  const paragraph = createW(root, "p", {}, createW(root, "pPr", {}, style), own, content);
  root.append(createW(root, kind, { id }, paragraph));
  const referenceMark = createW(at.paragraph, reference, { id });
  insertRun(document, at, createW(at.paragraph, "r", {}, markProperties(at.paragraph), referenceMark), 1);
  return referenceMark;
}

/** Takes out the reference mark and, unless that is only marked as deleted, the note. */
export function deleteNote(document: WordDocument, kind: NoteKind, reference: Element): void {
  const note = noteOf(document, kind, reference);
  const run = closestW(reference, "r");
  if (run) deleteRun(document, run);
  if (!reference.isConnected) note?.remove();
}

function addNotesPart(document: WordDocument, kind: NoteKind): XMLDocument {
  const { part } = NAMES[kind];
  const name = `${document.mainPart.split("/").slice(0, -1).concat(part).join("/")}.xml`;
  const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;
  const separator = (type: string, id: number) =>
    `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:${kind}>`;
  const content = separator("separator", -1) + separator("continuationSeparator", 0);
  document.parts.add(name, contentType, `<w:${part} ${W_DECLARATION}>${content}</w:${part}>`);
  document.parts.relate(document.mainPart, OFFICE_TYPE + part, name);
  return document.parts.xml(name);
}
