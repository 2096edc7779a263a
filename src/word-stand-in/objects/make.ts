// Knows: how one object gets hold of another of a different class, without the classes importing each other in rings.
// Refuses to know: what the objects do.

import type { Anchor } from "../ooxml/anchor";
import type { BodyObject } from "./body";
import type { ContentControlObject } from "./content-control";
import type { FontObject } from "./font";
import type { Host } from "./host";
import type { ListObject } from "./list";
import type { ParagraphObject } from "./paragraph";
import type { RangeObject } from "./range";
import type { SectionObject } from "./section";
import type { TableCellObject } from "./table-cell";
import type { TableObject } from "./table";
import type { TableRowObject } from "./table-row";
import type { TextObject } from "./text-object";

interface Makers {
  body(host: Host, root: Element): BodyObject;
  paragraph(host: Host, node: Element): ParagraphObject;
  /** From the first to the second position, which become the range's own. */
  range(host: Host, start: Anchor, end: Anchor): RangeObject;
  contentControl(host: Host, node: Element): ContentControlObject;
  font(host: Host, owner: Pick<TextObject, "pieces">): FontObject;
  list(host: Host, numId: number, story: Element): ListObject;
  section(host: Host, index: number): SectionObject;
  table(host: Host, node: Element): TableObject;
  row(host: Host, node: Element): TableRowObject;
  cell(host: Host, node: Element): TableCellObject;
}

/** Each class's file puts its maker here; document.ts imports them all. */
export const make = {} as Makers;
