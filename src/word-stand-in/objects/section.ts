// Knows: Word.Section: its headers and footers.
// Refuses to know: the section's own body, and how a missing header comes into being.

import { sectionIndexOf, sectionsOf, storyOfSection } from "../ooxml/sections";
import { isW } from "../ooxml/xml";
import { storyOf } from "../ooxml/text";
import { ServerObject } from "../rich-api/server-object";
import { Collection, CollectionWithLast, found, orNull } from "./collections";
import { ContentControlCollection } from "./content-control-collection";
import type { Host } from "./host";
import { make } from "./make";
import type { ParagraphObject } from "./paragraph";
import type { TableObject } from "./table";

const types: Record<string, "default" | "first" | "even"> = {
  Primary: "default",
  FirstPage: "first",
  EvenPages: "even",
};

export class SectionObject extends ServerObject {
  readonly typeName = "Section";

  constructor(
    private readonly host: Host,
    private readonly index: number,
  ) {
    super();
  }

  GetHeader(type: string) {
    return this.story("header", type);
  }

  GetFooter(type: string) {
    return this.story("footer", type);
  }

  private story(kind: "header" | "footer", type: string) {
    const root = storyOfSection(this.host.document, this.index, kind, types[type]!);
    return root ? make.body(this.host, root) : new AbsentStory(this.host, kind);
  }

  GetNext() {
    return found(this.next());
  }

  GetNextOrNullObject() {
    return orNull(this.next());
  }

  private next(): SectionObject | null {
    const next = this.index + 1;
    return next < sectionsOf(this.host.document).length ? make.section(this.host, next) : null;
  }
}

/**
 * A header or footer that the document does not have. It can be read, as an empty body; what would write to it answers
 * ApiNotFound, because the stand-in does not make headers (belief: absent-header).
 */
class AbsentStory extends ServerObject {
  readonly typeName = "Body";

  constructor(
    private readonly host: Host,
    private readonly kind: "header" | "footer",
  ) {
    super();
  }

  get Text(): string {
    return "";
  }

  get Font() {
    return make.font(this.host, { pieces: () => [] });
  }

  get Type(): string {
    return this.kind === "header" ? "Header" : "Footer";
  }

  get Paragraphs() {
    return new CollectionWithLast<ParagraphObject>("ParagraphCollection", () => []);
  }

  get Tables() {
    return new Collection<TableObject>("TableCollection", () => []);
  }

  get ContentControls() {
    return new ContentControlCollection(this.host, () => []);
  }

  GetReviewedText(): string {
    return "";
  }
}

export const allSections = (host: Host) =>
  new Collection("SectionCollection", () =>
    sectionsOf(host.document).map((_, index) => make.section(host, index)),
  );

/** The section of a body; null for the bodies of notes. */
export function sectionOf(host: Host, root: Element): SectionObject | null {
  const story = storyOf(root);
  if (!["body", "hdr", "ftr"].some((local) => isW(story, local))) return null;
  const index = sectionIndexOf(host.document, story === host.document.body ? root : story);
  return index < 0 ? null : make.section(host, index);
}

make.section = (host, index) =>
  host.wrap(`Section ${index}`, host.document.body, () => new SectionObject(host, index));
