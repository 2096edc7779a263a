// Knows: where a link leads (`w:hyperlink`; HYPERLINK fields are not read).
// Refuses to know: how links are made.

import type { WordDocument } from "./document";
import { attrW, closestW, isW, R } from "./xml";

/** The address all of the runs link to; "#name" for a place in the document; null when they have none in common. */
export function hyperlinkOf(document: WordDocument, runs: readonly Element[]): string | null {
  const links = new Set(runs.map((run) => closestW(run, "hyperlink", "p")));
  const link = [...links][0];
  if (links.size !== 1 || !isW(link, "hyperlink")) return null;
  const id = link.getAttributeNS(R, "id");
  const source = document.parts.partOf(link);
  const target = document.parts.relationships(source).find((one) => one.id === id)?.target ?? "";
  const anchor = attrW(link, "anchor");
  return target + (anchor ? `#${anchor}` : "");
}
