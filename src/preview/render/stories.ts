// Knows: what stands around the body: headers, footers, notes, and what notes, comments and links inline content names.
// Refuses to know: how the body is laid out.

import type { WordDocument } from "../../word-stand-in/ooxml";
import { formatNumber } from "../../word-stand-in/ooxml/number-format";
import { listPlaces } from "../../word-stand-in/ooxml/numbering";
import { storyOf, textOf } from "../../word-stand-in/ooxml/text";
import { attrW, closestW, elementsIn, isW, W } from "../../word-stand-in/ooxml/xml";
import type { ThemeFonts } from "./css";
import type { InlineContext } from "./inline";
import { renderParagraph, spreadAtTabs } from "./paragraph";
import { renderTable } from "./table";

const NOTE_KINDS = ["footnote", "endnote"] as const;
type NoteKind = (typeof NOTE_KINDS)[number];

/** The first edition of everything inline content asks for; cheap to make again after each change. */
export function inlineContext(word: WordDocument, fonts: ThemeFonts): InlineContext {
  return {
    document: word,
    fonts,
    noteLabel(mark) {
      const note = closestW(mark, ...NOTE_KINDS) ?? mark;
      const kind = note.localName.startsWith("footnote") ? "footnote" : "endnote";
      return noteLabels(word).get(`${kind} ${attrW(note, "id")}`) ?? "*";
    },
    commentText(id) {
      const comments = word.relatedXml("comments");
      const comment =
        comments && elementsIn(comments.documentElement).find((each) => attrW(each, "id") === id);
      return comment
        ? word
            .paragraphsOf(comment)
            .map((each) => textOf(each))
            .join(" ")
            .trim()
        : "";
    },
    linkTarget(element, relationshipId) {
      const part = word.parts.partOf(element);
      return word.parts.relationships(part).find((each) => each.id === relationshipId)?.target ?? null;
    },
  };
}

/** Numbers of the notes by kind and id, in reading order; endnotes have small roman numerals in Word. */
function noteLabels(word: WordDocument): ReadonlyMap<string, string> {
  return word.derive(word.body, "preview note labels", [], () => {
    const labels = new Map<string, string>();
    for (const kind of NOTE_KINDS) {
      const ids = new Set(
        [...word.body.getElementsByTagNameNS(W, `${kind}Reference`)].map((each) => attrW(each, "id")),
      );
      [...ids].forEach((id, index) =>
        labels.set(`${kind} ${id}`, formatNumber(index + 1, kind === "footnote" ? "decimal" : "lowerRoman")),
      );
    }
    return labels;
  });
}

/** A note by its kind and id. */
export interface NoteKey {
  readonly kind: NoteKind;
  readonly id: string;
}

export const noteReferences = (root: Element): Element[] =>
  NOTE_KINDS.flatMap((kind) => [...root.getElementsByTagNameNS(W, `${kind}Reference`)]);

/** The notes that stand below these blocks: their footnotes, and below the last blocks of all the endnotes too. */
export function notesReferredTo(word: WordDocument, blocks: ReadonlySet<Element>, last: boolean): NoteKey[] {
  const references = (kind: NoteKind) => [...word.body.getElementsByTagNameNS(W, `${kind}Reference`)];
  const isHere = (reference: Element) => {
    for (let at: Element | null = reference; at; at = at.parentElement) if (blocks.has(at)) return true;
    return false;
  };
  const key = (kind: NoteKind) => (reference: Element) => ({ kind, id: attrW(reference, "id") ?? "" });
  return [
    ...references("footnote").filter(isHere).map(key("footnote")),
    ...(last ? references("endnote") : []).map(key("endnote")),
  ];
}

export function renderNotes(
  word: WordDocument,
  context: InlineContext,
  keys: readonly NoteKey[],
): HTMLElement | null {
  const notes = keys.flatMap((key) => renderNote(word, context, key) ?? []);
  if (notes.length === 0) return null;
  const list = fixed("notes");
  list.append(...notes);
  return list;
}

function renderNote(word: WordDocument, context: InlineContext, { kind, id }: NoteKey): HTMLElement | null {
  const part = word.relatedXml(`${kind}s`);
  const note =
    part && elementsIn(part.documentElement).find((each) => isW(each, kind) && attrW(each, "id") === id);
  if (!note) return null;
  const element = fixed("note");
  element.id = `note-${kind[0]}-${id}`;
  element.append(...storyBlocks(context, note));
  return element;
}

/** A header or footer by its relationship; kept until it or the styles change. Null where the part is not there. */
export function renderStory(
  word: WordDocument,
  context: InlineContext,
  relationshipId: string,
  name: "page-header" | "page-footer",
): HTMLElement | null {
  const target = word.parts.relationships(word.mainPart).find((each) => each.id === relationshipId)?.target;
  if (!target || !word.parts.has(target)) return null;
  const root = word.parts.xml(target).documentElement;
  const element = fixed(name);
  element.append(...storyBlocks(context, root, true));
  return element.textContent?.trim() ? element : null;
}

function storyBlocks(context: InlineContext, root: Element, spread = false): HTMLElement[] {
  return elementsIn(root).flatMap((block): HTMLElement[] => {
    if (isW(block, "tbl"))
      return [renderTable(block, (cell, into) => into.append(...storyBlocks(context, cell)))];
    if (!isW(block, "p")) return storyBlocks(context, block, spread);
    const place = listPlaces(context.document, storyOf(block)).get(block);
    const shown = renderParagraph(context, block, place);
    if (spread) spreadAtTabs(shown);
    return [shown.element];
  });
}

/** An element that is shown with the document but not edited here. */
function fixed(name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = name;
  element.contentEditable = "false";
  return element;
}
