// Knows: the character format that results from defaults, styles and the run itself; and setting it on a run.
// Refuses to know: theme fonts and colours, which need the theme part.

import type { WordDocument } from "./document";
import { insertInOrder, propertiesOf } from "./schema-order";
import { paragraphStyle, styleChain, stylesOf, type Style } from "./styles";
import { attrW, childW, createW, descendantsW, toggleOf, valueOf } from "./xml";

/**
 * The value of a run property: the `w:val` ("1" for a toggle without one), for `rFonts` the Latin font; null when
 * nothing sets it. Without a run, that of the paragraph's mark.
 */
export function runFormat(
  document: WordDocument,
  paragraph: Element,
  run: Element | null,
  local: string,
): string | null {
  const own = childW(run ?? childW(paragraph, "pPr"), "rPr");
  const characterStyle = stylesOf(document).byId.get(valueOf(own, "rStyle") ?? "") ?? null;
  const defaults = childW(
    childW(childW(document.relatedXml("styles")?.documentElement, "docDefaults"), "rPrDefault"),
    "rPr",
  );
  const sources = [
    own,
    ...styleChain(document, characterStyle).map((style) => childW(style.element, "rPr")),
    ...styleChain(document, paragraphStyle(document, paragraph)).map((style) => childW(style.element, "rPr")),
    defaults,
  ];
  for (const source of sources) {
    const element = childW(source, local);
    if (!element) continue;
    const value = attrW(element, local === "rFonts" ? "ascii" : "val");
    if (value !== null || local !== "rFonts") return value ?? "1";
  }
  return null;
}

/**
 * Whether the run's text is hidden. What the run says itself decides; otherwise its character style and its paragraph's
 * style toggle each other (ECMA-376-1, 17.7.3).
 */
export function isHidden(document: WordDocument, paragraph: Element, run: Element): boolean {
  const own = childW(run, "rPr");
  const said = toggleOf(own, "vanish");
  if (said !== null) return said;
  const styles = document.relatedXml("styles");
  if (!styles) return false;
  const hides = (style: Style | null): boolean =>
    style !== null &&
    document.derive(style.element, "hides", [], () => {
      const chain = styleChain(document, style).map((one) => toggleOf(childW(one.element, "rPr"), "vanish"));
      return chain.find((one) => one !== null) ?? false;
    });
  const characterStyle = stylesOf(document).byId.get(valueOf(own, "rStyle") ?? "") ?? null;
  return hides(characterStyle) !== hides(paragraphStyle(document, paragraph));
}

/** Sets a run property; null removes it from the run. */
export function setRunFormat(
  run: Element,
  local: string,
  attributes: Record<string, string | number> | null,
): void {
  const properties = propertiesOf(run, "rPr");
  childW(properties, local)?.remove();
  if (attributes) insertInOrder(properties, createW(run, local, attributes));
}

const RESET = "b bCs i iCs caps smallCaps strike color spacing sz szCs highlight u rFonts".split(" ");

/** Takes away each character format that more than half of a paragraph's text has; of an empty one, the mark's. */
export function resetRuns(paragraph: Element): void {
  const mark = childW(childW(paragraph, "pPr"), "rPr");
  const runs = descendantsW(paragraph, "r");
  const lengthOf = (run: Element) => run.textContent?.length ?? 0;
  const all = runs.reduce((sum, run) => sum + lengthOf(run), 0);
  for (const local of RESET) {
    const formatted = runs.filter((run) => childW(childW(run, "rPr"), local));
    if (all > 0 && formatted.reduce((sum, run) => sum + lengthOf(run), 0) * 2 <= all) continue;
    for (const owner of [mark, ...formatted.map((run) => childW(run, "rPr"))]) childW(owner, local)?.remove();
  }
  for (const owner of [mark, ...runs.map((run) => childW(run, "rPr"))])
    if (owner && !owner.firstChild) owner.remove();
}
