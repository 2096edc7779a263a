// Knows: what the user's typing, deleting and pasting does to the document.
// Refuses to know: how the page shows it. The browser never edits the page itself.

import type { StandInWord, WordDocument } from "../word-stand-in";
import { type Position, textOf } from "../word-stand-in/ooxml";
import { Anchor } from "../word-stand-in/ooxml/anchor";
import { deleteBetween } from "../word-stand-in/ooxml/deletion";
import { insertText, lengthOf, splitParagraph } from "../word-stand-in/ooxml/edit";
import { EditRefused } from "../word-stand-in/ooxml/inline";
import { atomsOf } from "../word-stand-in/ooxml/text";
import { attrW, isW } from "../word-stand-in/ooxml/xml";
import { isSame, ordered, positionAt, textBetween } from "./caret";
import type { Page } from "./render/page";

const LINE_BREAK = "\v";

interface Told {
  /** Is told in words why an edit was not made. */
  readonly refused: (why: string) => void;
  /** Has to bring back the selection, because elements of the page were replaced without a change of the document. */
  readonly restored: () => void;
}

/** Makes the paper editable. */
export function acceptTyping(
  word: StandInWord,
  page: Page,
  paper: HTMLElement,
  { refused, restored }: Told,
): void {
  /** The place and version that the last letter left behind; the next one there joins its undo step. */
  let typed: { version: number; at: Position } | null = null;
  const edit = (label: string, change: () => Position, joins = false) => {
    if (word.mode === "view")
      return refused("The document is open for viewing. Choose Editing to change it.");
    try {
      const edited = () => {
        const caret = change();
        word.document.select({ anchor: caret, focus: caret });
      };
      word.document.change(label, edited, { joins });
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      refused(error.message);
    }
  };
  const insert = (text: string) => {
    if (text === "") return;
    const { document } = word;
    const { anchor, focus } = document.selection;
    const goesOn = typed?.version === document.version && isSame(anchor, focus) && isSame(focus, typed.at);
    const change = () => {
      const at = replaceSelection(word);
      return typeIntoRun(document, at, text) ?? insertText(document, at, text);
    };
    edit("Typing", change, goesOn);
    typed = { version: document.version, at: caretOf(document) };
  };
  const split = () =>
    edit("Typing", () => ({ paragraph: splitParagraph(word.document, replaceSelection(word)), offset: 0 }));

  paper.addEventListener("beforeinput", (event) => {
    if (event.isComposing) return;
    event.preventDefault();
    const text = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    if (event.inputType === "insertParagraph") split();
    else if (event.inputType === "insertLineBreak") insert(LINE_BREAK);
    else if (event.inputType.startsWith("insert")) insert(withoutReturns(text));
    else if (event.inputType.startsWith("delete")) edit("Delete", () => deleteFor(word, page, event));
    else if (event.inputType === "historyUndo") word.document.undo();
    else if (event.inputType === "historyRedo") word.document.redo();
  });

  // An input method writes into the page before it says what it wrote; the page is then made anew from the document.
  paper.addEventListener("compositionend", (event) => {
    page.discard(word.document.selection.focus.paragraph);
    if (event.data) return insert(event.data);
    page.update();
    restored();
  });

  paper.addEventListener("copy", (event) => copy(word, event));
  paper.addEventListener("cut", (event) => {
    if (copy(word, event)) edit("Cut", () => replaceSelection(word));
  });
  paper.addEventListener("dragstart", (event) => event.preventDefault());
  paper.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const redo = key === "y" || (key === "z" && event.shiftKey);
    if (!redo && key !== "z") return;
    event.preventDefault();
    if (redo) word.document.redo();
    else word.document.undo();
  });
}

const withoutReturns = (text: string) => text.replace(/\r\n?/g, "\n");

/**
 * Lengthens the text before the caret, so that a typed sentence is one run and not one for each letter; null where the
 * text has to go into a run of its own: at the edge of a field, link or revision, or with tabs and line ends in it.
 */
function typeIntoRun(document: WordDocument, { paragraph, offset }: Position, text: string): Position | null {
  if (!/^[^\p{Cc}]+$/u.test(text)) return null;
  const atom = atomsOf(paragraph, document.view).find(
    (each) => each.start < offset && offset <= each.start + each.text.length,
  );
  if (!atom || !isW(atom.node, "t") || atom.field) return null;
  const parent = atom.run.parentNode as Element;
  const ownInsertion = isW(parent, "ins") && attrW(parent, "author") === document.author;
  if (document.tracking ? !ownInsertion : parent !== paragraph) return null;
  const at = offset - atom.start;
  atom.node.textContent = atom.text.slice(0, at) + text + atom.text.slice(at);
  atom.node.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  document.anchors.inserted(paragraph, offset, text.length);
  return { paragraph, offset: offset + text.length };
}

/** Takes out what is selected and answers the place where it was. */
function replaceSelection({ document }: StandInWord): Position {
  const { anchor, focus } = document.selection;
  const [start, end] = ordered(document, anchor, focus);
  if (!isSame(start, end)) remove(document, start, end);
  return document.selection.focus.paragraph.isConnected ? caretOf(document) : start;
}

const caretOf = ({ selection: { focus } }: WordDocument): Position => ({
  paragraph: focus.paragraph,
  offset: focus.offset,
});

function remove(document: WordDocument, start: Position, end: Position): void {
  document.select({ anchor: start, focus: start });
  deleteBetween(document, new Anchor(start.paragraph, start.offset), new Anchor(end.paragraph, end.offset));
}

/** Deletes what is selected, else what the browser says the key stands for: a character, a word, a line. */
function deleteFor(word: StandInWord, page: Page, event: InputEvent): Position {
  const { document } = word;
  const { anchor, focus } = document.selection;
  if (!isSame(anchor, focus)) return replaceSelection(word);
  const target =
    targetOf(document, page, event) ?? besides(document, focus, event.inputType.endsWith("Backward"));
  if (target) remove(document, ...target);
  return caretOf(document);
}

/** Null where the browser would delete what is no text any more, such as a letter that is struck out. */
function targetOf(document: WordDocument, page: Page, event: InputEvent): [Position, Position] | null {
  const [target] = event.getTargetRanges();
  const from = target && positionAt(page, { node: target.startContainer, offset: target.startOffset });
  const to = target && positionAt(page, { node: target.endContainer, offset: target.endOffset });
  if (!from || !to || isSame(from, to)) return null;
  return ordered(document, from, to);
}

/** The character before or after the caret; at the edge of a paragraph, the mark between it and its neighbour. */
function besides(
  document: WordDocument,
  { paragraph, offset }: Position,
  backward: boolean,
): [Position, Position] | null {
  const text = textOf(paragraph, document.view);
  const at = (place: number): Position => ({ paragraph, offset: place });
  if (backward && offset > 0)
    return [at(offset - (/[\udc00-\udfff]/.test(text[offset - 1]!) ? 2 : 1)), at(offset)];
  if (!backward && offset < text.length)
    return [at(offset), at(offset + String.fromCodePoint(text.codePointAt(offset)!).length)];
  const neighbour = document.paragraphs()[document.indexOf(paragraph) + (backward ? -1 : 1)];
  if (!neighbour) return null;
  return backward
    ? [{ paragraph: neighbour, offset: lengthOf(document, neighbour) }, at(offset)]
    : [at(offset), { paragraph: neighbour, offset: 0 }];
}

function copy({ document }: StandInWord, event: ClipboardEvent): boolean {
  const [start, end] = ordered(document, document.selection.anchor, document.selection.focus);
  const text = textBetween(document, start, end);
  event.preventDefault();
  if (text) event.clipboardData?.setData("text/plain", text);
  return text !== "";
}
