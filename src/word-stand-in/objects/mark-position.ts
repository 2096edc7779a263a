// Knows: at which place of the text a mark stands that is no text itself.
// Refuses to know: what the mark is for.
import type { WordDocument } from "../ooxml";
import type { Position } from "../ooxml/anchor";
import { atomsOf, paragraphsIn } from "../ooxml/text";
import { closestW } from "../ooxml/xml";

/** A mark between two paragraphs counts as the beginning of the next, or the end of the last. */
export function positionOf(document: WordDocument, mark: Element): Position {
  const precedes = (one: Node) =>
    Boolean(mark.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
  const own = closestW(mark, "p");
  const all = own ? [] : paragraphsIn(document.body);
  const next = all.find((paragraph) => !precedes(paragraph));
  if (next) return { paragraph: next, offset: 0 };
  const paragraph = own ?? all.at(-1)!;
  const last = atomsOf(paragraph, document.view)
    .filter(({ node }) => precedes(node))
    .at(-1);
  return { paragraph, offset: last ? last.start + last.text.length : 0 };
}
