// Knows: line and page breaks, and how they come into a paragraph.
// Refuses to know: section breaks, which the stand-in does not make.

import type { Position } from "./anchor";
import type { WordDocument } from "./document";
import { insertRun } from "./edit";
import { EditRefused } from "./inline";
import { createW } from "./xml";

const kinds: Record<string, Record<string, string>> = { Line: {}, Page: { type: "page" } };

/** Puts a break at a position. @throws EditRefused for a section break */
export function insertBreak(document: WordDocument, at: Position, type: string): void {
  const attributes = kinds[type];
  if (!attributes) throw new EditRefused(`The stand-in does not make breaks of type ${type}.`);
  const near = at.paragraph;
  insertRun(document, at, createW(near, "r", {}, createW(near, "br", attributes)), 1);
}
