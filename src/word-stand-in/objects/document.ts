// Knows: Word.Document, the root of the object model, as far as it is about text.
// Refuses to know: what lies beside the text (styles, properties, notes as collections, settings, custom XML).

import { Anchor } from "../ooxml/anchor";
import type { TrackingMode } from "../ooxml";
import { controlsIn } from "../ooxml/content-control";
import { localId } from "../rich-api/local-ids";
import { ServerObject } from "../rich-api/server-object";
import "./body";
import "./content-control";
import { ContentControlCollection } from "./content-control-collection";
import { found } from "./collections";
import "./font";
import type { Host } from "./host";
import "./list";
import { comparePositions } from "./location";
import { make } from "./make";
import "./paragraph";
import "./range";
import type { SearchOptions } from "./search";
import { allSections } from "./section";
import "./table";
import "./table-cell";
import "./table-row";

export class DocumentObject extends ServerObject {
  readonly typeName = "Document";

  constructor(protected readonly host: Host) {
    super();
  }

  get Body() {
    return make.body(this.host, this.host.document.body);
  }

  get Sections() {
    return allSections(this.host);
  }

  /** Controls of the body, then of headers, footers and notes. */
  get ContentControls(): ContentControlCollection {
    return new ContentControlCollection(this.host, () =>
      this.host.document.stories().flatMap((story) => controlsIn(story)),
    );
  }

  GetContentControls(options: { types?: string[] } = {}): ContentControlCollection {
    return options.types ? this.ContentControls.GetByTypes(options.types) : this.ContentControls;
  }

  get ChangeTrackingMode(): TrackingMode {
    return this.host.document.trackingMode;
  }

  set ChangeTrackingMode(mode: TrackingMode) {
    this.host.document.trackingMode = mode;
  }

  get Saved(): boolean {
    return this.host.document.saved;
  }

  Save(): void {
    this.host.document.markSaved();
  }

  /** From the nearer to the further end, whichever way the selection was made. */
  GetSelection() {
    const { anchor, focus } = this.host.document.selection;
    const ends = [anchor, focus].map(({ paragraph, offset }) => new Anchor(paragraph, offset));
    ends.sort((one, other) => comparePositions(this.host.document, one, other));
    return make.range(this.host, ends[0]!, ends[1]!);
  }

  Search(text: string, options: SearchOptions = {}) {
    return this.Body.Search(text, options);
  }

  GetParagraphByUniqueLocalId(id: string) {
    return make.paragraph(
      this.host,
      found(this.host.document.paragraphs().find((one) => localId(one) === id)),
    );
  }
}
