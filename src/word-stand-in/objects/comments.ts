// Knows: Word.Comment, its replies and its content (WordApi 1.4).
// Refuses to know: where comments are kept, and what a range is beyond its name.
import * as ooxml from "../ooxml/comments";
import { attrW } from "../ooxml/xml";
import { itemNotFound, NULL_OBJECT, ServerCollection, ServerObject } from "../rich-api/server-object";
import type { Host } from "./host";

/** Makes the range between a comment's marks; whoever owns ranges says how. */
export type RangeBetween = (marks: Element[]) => ServerObject;

/** The comments whose marks a scope holds, replies left out, in the order of the file. */
export class CommentCollection extends ServerCollection<CommentObject> {
  readonly typeName = "CommentCollection";

  constructor(
    private readonly host: Host,
    private readonly holds: (mark: Element) => boolean,
    private readonly rangeBetween: RangeBetween,
  ) {
    super();
  }

  items(): CommentObject[] {
    const { document } = this.host;
    return ooxml
      .commentsOf(document)
      .filter((comment) => !ooxml.parentOf(document, comment))
      .filter((comment) => ooxml.marksOf(document, comment).some((mark) => this.holds(mark)))
      .map((comment) => commentObject(this.host, comment, this.rangeBetween));
  }

  GetFirst(): CommentObject {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }

  GetFirstOrNullObject(): CommentObject | typeof NULL_OBJECT {
    return this.items()[0] ?? NULL_OBJECT;
  }
}

export function commentObject(host: Host, comment: Element, rangeBetween: RangeBetween): CommentObject {
  return host.wrap("Comment", comment, () => new CommentObject(host, comment, rangeBetween));
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
    if (!this.element.isConnected) throw itemNotFound();
    return this.element;
  }
}

class CommentObject extends AnyComment {
  readonly typeName = "Comment";

  constructor(
    host: Host,
    element: Element,
    private readonly rangeBetween: RangeBetween,
  ) {
    super(host, element);
  }

  get Resolved(): boolean {
    return ooxml.isResolved(this.host.document, this.live());
  }
  set Resolved(value: boolean) {
    ooxml.setResolved(this.host.document, this.live(), value);
  }

  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.host, this.live(), this);
  }

  Reply(text: string): CommentReplyObject {
    return replyObject(this.host, ooxml.addReply(this.host.document, this.live(), text), this);
  }

  GetRange(): ServerObject {
    return this.rangeBetween(ooxml.marksOf(this.host.document, this.live()));
  }
}

class CommentReplyCollection extends ServerCollection<CommentReplyObject> {
  readonly typeName = "CommentReplyCollection";

  constructor(
    private readonly host: Host,
    private readonly comment: Element,
    private readonly parent: CommentObject,
  ) {
    super();
  }

  items(): CommentReplyObject[] {
    const replies = ooxml.repliesTo(this.host.document, this.comment);
    return replies.map((reply) => replyObject(this.host, reply, this.parent));
  }

  GetFirst(): CommentReplyObject {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }

  GetFirstOrNullObject(): CommentReplyObject | typeof NULL_OBJECT {
    return this.items()[0] ?? NULL_OBJECT;
  }
}

function replyObject(host: Host, reply: Element, parent: CommentObject): CommentReplyObject {
  return host.wrap("CommentReply", reply, () => new CommentReplyObject(host, reply, parent));
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
