// Knows: Word.Comment and its replies (WordApi 1.4), and how comments hang on a stretch of text.
// Refuses to know: how comments are written, and what a range can do.
import type { WordDocument } from "../ooxml";
import { Anchor } from "../ooxml/anchor";
import * as ooxml from "../ooxml/comments";
import { attrW, isW } from "../ooxml/xml";
import { ServerObject } from "../rich-api/server-object";
import { Collection, found } from "./collections";
import type { Host } from "./host";
import { comparePositions, inOneStory, type Extent } from "./location";
import { make } from "./make";
import { positionOf } from "./mark-position";
import type { TextObject } from "./text-object";

/** The comments on any of the text, in the order of the file; replies are found at their comments. */
export function commentsIn(host: Host, text: Pick<TextObject, "extent">): Collection<CommentObject> {
  const { document } = host;
  const isOnText = (comment: Element) => {
    const extent = extentOf(document, comment);
    return extent !== null && meet(document, extent, text.extent());
  };
  return new Collection("CommentCollection", () =>
    ooxml
      .commentsOf(document)
      .filter((comment) => !ooxml.parentOf(document, comment) && isOnText(comment))
      .map((comment) => commentObject(host, comment)),
  );
}

/** Puts a comment on the text and answers it. */
export function insertCommentOn(host: Host, { start, end }: Extent, text: string): CommentObject {
  return commentObject(host, ooxml.addComment(host.document, start, end, text));
}

const commentObject = (host: Host, comment: Element) =>
  host.wrap("Comment", comment, () => new CommentObject(host, comment));

/** From the first to the last mark of a comment; null when the file lacks them. */
function extentOf(document: WordDocument, comment: Element): Extent | null {
  const marks = ooxml.marksOf(document, comment);
  if (marks.length === 0) return null;
  const start = positionOf(document, marks[0]);
  const end = positionOf(document, marks.find((one) => isW(one, "commentRangeEnd")) ?? marks.at(-1)!);
  return {
    start: new Anchor(start.paragraph, start.offset, "right"),
    end: new Anchor(end.paragraph, end.offset, "left"),
  };
}

/** Two stretches share text, or one of them is a caret that lies on the other. */
function meet(document: WordDocument, one: Extent, other: Extent): boolean {
  if (!inOneStory(one, other)) return false;
  const before = comparePositions(document, one.end, other.start);
  const after = comparePositions(document, one.start, other.end);
  const isCaret = [one, other].some(({ start, end }) => comparePositions(document, start, end) === 0);
  return isCaret ? before >= 0 && after <= 0 : before > 0 && after < 0;
}

abstract class AnyComment extends ServerObject {
  constructor(
    protected readonly host: Host,
    private readonly element: Element,
  ) {
    super();
  }

  get Id(): string {
    return attrW(this.live(), "id") ?? "";
  }

  get AuthorName(): string {
    return attrW(this.live(), "author") ?? "";
  }

  /** A .docx does not hold it. */
  get AuthorEmail(): string {
    this.live();
    return "";
  }

  get CreationDate(): Date | null {
    const date = attrW(this.live(), "date");
    return date ? new Date(date) : null;
  }

  get Content(): string {
    return ooxml.commentText(this.live());
  }
  set Content(text: string) {
    ooxml.setCommentText(this.live(), text);
  }

  Delete(): void {
    ooxml.deleteComment(this.host.document, this.live());
  }

  protected live(): Element {
    return found(this.element.isConnected ? this.element : null);
  }
}

class CommentObject extends AnyComment {
  readonly typeName = "Comment";

  get Resolved(): boolean {
    return ooxml.isResolved(this.host.document, this.live());
  }
  set Resolved(value: boolean) {
    ooxml.setResolved(this.host.document, this.live(), value);
  }

  get Replies(): Collection<CommentReplyObject> {
    return new Collection("CommentReplyCollection", () =>
      ooxml.repliesTo(this.host.document, this.live()).map((reply) => this.reply(reply)),
    );
  }

  Reply(text: string): CommentReplyObject {
    return this.reply(ooxml.addReply(this.host.document, this.live(), text));
  }

  GetRange() {
    const { start, end } = found(extentOf(this.host.document, this.live()));
    return make.range(this.host, start, end);
  }

  private reply(element: Element): CommentReplyObject {
    return this.host.wrap("CommentReply", element, () => new CommentReplyObject(this.host, element, this));
  }
}

class CommentReplyObject extends AnyComment {
  readonly typeName = "CommentReply";

  constructor(
    host: Host,
    element: Element,
    readonly ParentComment: CommentObject,
  ) {
    super(host, element);
  }
}
