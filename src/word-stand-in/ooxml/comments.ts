// Knows: comments: their part, the marks that tie them to the text, replies and the resolved state.
// Refuses to know: Word's objects.
import type { Position } from "./anchor";
import type { WordDocument } from "./document";
import { boundaryAt } from "./inline";
import { OFFICE_TYPE } from "./package";
import { W_DECLARATION } from "./schema-order";
import { attrW, createText, createW, declareW14, descendantsW, elementsIn, isW, W14, W15 } from "./xml";

const EXTENDED_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** Comments and replies, in the order of their part. */
export function commentsOf(document: WordDocument): Element[] {
  const root = document.relatedXml("comments")?.documentElement;
  return root ? elementsIn(root).filter((element) => isW(element, "comment")) : [];
}

/** Puts a comment on the text between two positions of the main text and answers it. */
export function addComment(document: WordDocument, start: Position, end: Position, text: string): Element {
  const comment = appendComment(document, text);
  const id = attrW(comment, "id")!;
  const near = end.paragraph;
  const reference = createW(near, "r", {}, createW(near, "commentReference", { id }));
  mark(document, end, [createW(near, "commentRangeEnd", { id }), reference]);
  mark(document, start, [createW(near, "commentRangeStart", { id })]);
  return comment;
}

/** Puts a reply under a comment, on the same text, and answers it. */
export function addReply(document: WordDocument, comment: Element, text: string): Element {
  const parent = extension(document, comment);
  const reply = appendComment(document, text);
  const id = attrW(reply, "id")!;
  extension(document, reply).setAttributeNS(W15, "w15:paraIdParent", parent.getAttributeNS(W15, "paraId")!);
  const marks = marksOf(document, comment);
  for (const one of marks) {
    if (isW(one, "commentReference"))
      one.parentElement!.after(createW(one, "r", {}, createW(one, one.localName, { id })));
    else one.after(createW(one, one.localName, { id }));
  }
  return reply;
}

export function repliesTo(document: WordDocument, comment: Element): Element[] {
  const id = paragraphId(comment);
  if (!id) return [];
  return commentsOf(document).filter((one) => parentId(document, one) === id);
}

/** The comment that a reply belongs to; null for one that starts a thread. */
export function parentOf(document: WordDocument, comment: Element): Element | null {
  const id = parentId(document, comment);
  return id ? (commentsOf(document).find((one) => paragraphId(one) === id) ?? null) : null;
}

export function isResolved(document: WordDocument, comment: Element): boolean {
  return ["1", "true"].includes(findExtension(document, comment)?.getAttributeNS(W15, "done") ?? "");
}

export function setResolved(document: WordDocument, comment: Element, resolved: boolean): void {
  extension(document, comment).setAttributeNS(W15, "w15:done", resolved ? "1" : "0");
}

/** Takes out a comment with its marks and its replies. */
export function deleteComment(document: WordDocument, comment: Element): void {
  for (const reply of repliesTo(document, comment)) deleteComment(document, reply);
  for (const one of marksOf(document, comment))
    (isW(one, "commentReference") ? one.parentElement! : one).remove();
  findExtension(document, comment)?.remove();
  comment.remove();
}

/** The paragraphs' text, lines separated by "\n". */
export function commentText(comment: Element): string {
  return descendantsW(comment, "p")
    .map((paragraph) =>
      descendantsW(paragraph, "t")
        .map((one) => one.textContent)
        .join(""),
    )
    .join("\n");
}

export function setCommentText(comment: Element, text: string): void {
  const [first, ...others] = descendantsW(comment, "p");
  for (const other of others) other.remove();
  for (const run of descendantsW(first, "r")) {
    if (descendantsW(run, "annotationRef").length === 0) run.remove();
  }
  first.append(createW(first, "r", {}, createText(first, text)));
}

/** The marks of a comment in the main text: start, end and reference. */
export function marksOf(document: WordDocument, comment: Element): Element[] {
  const id = attrW(comment, "id");
  const marks = descendantsW(document.body, "commentRangeStart", "commentRangeEnd", "commentReference");
  return marks.filter((one) => attrW(one, "id") === id);
}

function appendComment(document: WordDocument, text: string): Element {
  const root = (document.relatedXml("comments") ?? addPart(document)).documentElement;
  const id = Math.max(-1, ...elementsIn(root).map((one) => Number(attrW(one, "id")))) + 1;
  const { author, date } = document.revision();
  const initials = String(author)
    .split(/\s+/)
    .map((word) => word[0])
    .join("")
    .slice(0, 9);
  const paragraph = createW(root, "p", {}, createW(root, "r", {}, createW(root, "annotationRef")));
  paragraph.append(createW(root, "r", {}, createText(root, text)));
  const comment = createW(root, "comment", { id, author, date, initials }, paragraph);
  root.append(comment);
  return comment;
}

function mark(document: WordDocument, { paragraph, offset }: Position, marks: Element[]): void {
  const { left, right } = boundaryAt(document, paragraph, offset);
  if (right) childOf(paragraph, right.run).before(...marks);
  else if (left) childOf(paragraph, left.run).after(...marks);
  else paragraph.append(...marks);
}

/** The ancestor of a node that is the paragraph's own child, so that marks stand outside hyperlinks and the like. */
function childOf(paragraph: Element, node: Element): Element {
  let at = node;
  while (at.parentElement && at.parentElement !== paragraph) at = at.parentElement;
  return at;
}

const paragraphId = (comment: Element) =>
  descendantsW(comment, "p").at(-1)?.getAttributeNS(W14, "paraId") ?? null;
const parentId = (document: WordDocument, comment: Element) =>
  findExtension(document, comment)?.getAttributeNS(W15, "paraIdParent") ?? null;

function extensions(document: WordDocument): XMLDocument | null {
  const found = document.parts
    .relationships(document.mainPart)
    .find(({ type }) => type === EXTENDED_RELATIONSHIP);
  return found && document.parts.has(found.target) ? document.parts.xml(found.target) : null;
}

function findExtension(document: WordDocument, comment: Element): Element | undefined {
  const id = paragraphId(comment);
  const root = id ? extensions(document)?.documentElement : undefined;
  return root ? elementsIn(root).find((one) => one.getAttributeNS(W15, "paraId") === id) : undefined;
}

/** What Word 2013 and later keep about a comment, tied to it by the id of its last paragraph. */
function extension(document: WordDocument, comment: Element): Element {
  const known = findExtension(document, comment);
  if (known) return known;
  const last = descendantsW(comment, "p").at(-1)!;
  const id = paragraphId(comment) ?? freshParagraphId(document);
  last.setAttributeNS(W14, "w14:paraId", id);
  const part = extensions(document) ?? addExtensions(document);
  const element = part.createElementNS(W15, "w15:commentEx");
  element.setAttributeNS(W15, "w15:paraId", id);
  element.setAttributeNS(W15, "w15:done", "0");
  part.documentElement.append(element);
  return element;
}

/** Eight hexadecimal digits below 0x80000000, as the schema demands. */
function freshParagraphId(document: WordDocument): string {
  const taken = new Set(commentsOf(document).map(paragraphId));
  let number = 0x10000001;
  const text = () => number.toString(16).toUpperCase();
  while (taken.has(text())) number++;
  return text();
}

function addPart(document: WordDocument): XMLDocument {
  return related(
    document,
    "comments",
    `${CONTENT_TYPE}comments+xml`,
    `${OFFICE_TYPE}comments`,
    `<w:comments ${W_DECLARATION}/>`,
  );
}

function addExtensions(document: WordDocument): XMLDocument {
  declareW14(document.relatedXml("comments")!);
  const root = `<w15:commentsEx xmlns:w15="${W15}"/>`;
  return related(
    document,
    "commentsExtended",
    `${CONTENT_TYPE}commentsExtended+xml`,
    EXTENDED_RELATIONSHIP,
    root,
  );
}

function related(
  document: WordDocument,
  word: string,
  contentType: string,
  type: string,
  root: string,
): XMLDocument {
  const name = `${document.mainPart.split("/").slice(0, -1).concat(word).join("/")}.xml`;
  document.parts.add(name, contentType, root);
  document.parts.relate(document.mainPart, type, name);
  return document.parts.xml(name);
}
