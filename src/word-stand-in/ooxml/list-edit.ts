// Knows: how a paragraph's place in a list is changed.
// Refuses to know: how it is read (numbering.ts).

import { propertiesOf, putInOrder, setValue } from "./schema-order";
import { childW, createW } from "./xml";

/** Takes a paragraph out of its list, and out of the one its style would bring. */
export function detachFromList(paragraph: Element): void {
  const properties = propertiesOf(paragraph, "pPr");
  putInOrder(properties, createW(paragraph, "numPr", {}, createW(paragraph, "numId", { val: 0 })));
}

/** `level` from 0 to 8. */
export function setListLevel(paragraph: Element, level: number): void {
  const properties = propertiesOf(paragraph, "pPr");
  const own = childW(properties, "numPr") ?? putInOrder(properties, createW(paragraph, "numPr"));
  setValue(own, "ilvl", level);
}

/** Puts a paragraph into a list; `level` from 0 to 8. */
export function attachToList(paragraph: Element, numId: number, level: number): void {
  const ilvl = createW(paragraph, "ilvl", { val: level });
  const properties = propertiesOf(paragraph, "pPr");
  putInOrder(properties, createW(paragraph, "numPr", {}, ilvl, createW(paragraph, "numId", { val: numId })));
}
