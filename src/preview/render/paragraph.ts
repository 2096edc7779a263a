// Knows: how one paragraph is shown: its element, style, indents, automatic number and the state of its mark.
// Refuses to know: its neighbours, and what its runs look like.

import { formatOf } from "../../word-stand-in/ooxml/formatting";
import type { ListPlace } from "../../word-stand-in/ooxml/numbering";
import { paragraphStyle } from "../../word-stand-in/ooxml/styles";
import { attrW, childW, elementsIn, isW, valueOf } from "../../word-stand-in/ooxml/xml";
import { type Css, cssText, paragraphCss, runCss } from "./css";
import { type InlineContext, type Leaf, renderInline, symbolFor } from "./inline";
import { className } from "./style-sheet";

/** A paragraph on the page. */
export interface ShownParagraph {
  readonly source: Element;
  readonly element: HTMLElement;
  /** In reading order; see `Leaf`. */
  readonly leaves: readonly Leaf[];
  /** The automatic number that it shows. */
  place: ListPlace | undefined;
}

export function renderParagraph(
  context: InlineContext,
  source: Element,
  place: ListPlace | undefined,
): ShownParagraph {
  const { document: word } = context;
  const level = formatOf(word, source, "outlineLevel");
  const element = document.createElement(level <= 6 ? `h${level}` : "p");
  element.className = classes(context, source).join(" ");
  const own = childW(source, "pPr");
  const css = paragraphCss(own);
  if (place) Object.assign(css, listIndents(context, source), labelCss(context, own, place));
  if (Object.keys(css).length > 0) element.style.cssText = cssText(css);
  showLabel(element, place);
  const leaves = renderInline(context, source, element);
  return { source, element, leaves, place };
}

/** The number alone, for a paragraph that stays as it is while those before it change. */
export function showLabel(element: HTMLElement, place: ListPlace | undefined): void {
  const label = place ? labelText(place) : "";
  if (label) element.dataset["label"] = label;
  else delete element.dataset["label"];
}

/** Bullets are characters of symbol fonts; ordinary ones are shown in their place. */
function labelText({ list, level, listString }: ListPlace): string {
  if (list.levels.get(level)?.format !== "bullet") return listString;
  if (listString === "o") return "○";
  return listString.replace(/[\uf000-\uf0ff]/g, (letter) => symbolFor(letter.charCodeAt(0).toString(16)));
}

function classes({ document: word }: InlineContext, source: Element): string[] {
  const properties = childW(source, "pPr");
  const mark = childW(properties, "rPr");
  const style = paragraphStyle(word, source);
  const names = style ? [className("p", style.id)] : [];
  if (childW(mark, "ins") || childW(mark, "moveTo")) names.push("mark-inserted");
  if (childW(mark, "del") || childW(mark, "moveFrom")) names.push("mark-deleted");
  if (childW(properties, "pageBreakBefore")) names.push("page-break-before");
  return names;
}

/** In a list the indents come from three places; the model knows which one wins. */
function listIndents({ document: word }: InlineContext, source: Element): Css {
  return {
    "--left": `${formatOf(word, source, "leftIndent")}pt`,
    "--first": `${formatOf(word, source, "firstLineIndent")}pt`,
  };
}

/** A number looks as the paragraph's mark does, and on top of that as its list level says. */
function labelCss({ fonts }: InlineContext, own: Element | null, { list, level }: ListPlace): Css {
  const definition = list.levels.get(level)?.properties?.parentNode ?? null;
  const css = { ...runCss(childW(own, "rPr"), fonts), ...runCss(childW(definition, "rPr"), fonts) };
  const shown: Css = {};
  for (const name of ["font-weight", "font-style", "color"])
    if (css[name]) shown[`--label-${name}`] = css[name];
  const bullet = list.levels.get(level)?.format === "bullet";
  if (!bullet && css["font-family"]) shown["--label-font-family"] = css["font-family"];
  return shown;
}

/**
 * Headers and footers set their parts left and right by tab stops at the right margin: the parts are spread over the
 * line. Only for paragraphs that are not edited, since the tabs are gone afterwards.
 */
export function spreadAtTabs({ element, leaves }: ShownParagraph): void {
  const tabs = leaves.filter(({ node }) => node.nodeName === "#text" && node.textContent === "\t");
  if (tabs.length === 0) return;
  const parts: HTMLElement[] = [];
  for (const { node } of [...tabs].reverse()) {
    const range = document.createRange();
    range.setStartAfter(node);
    range.setEnd(element, element.childNodes.length);
    parts.unshift(span(range.extractContents()));
    node.parentNode?.removeChild(node);
  }
  parts.unshift(span(...element.childNodes));
  element.replaceChildren(...parts);
  element.classList.add("spread");
}

function span(...content: Node[]): HTMLElement {
  const part = document.createElement("span");
  part.append(...content);
  return part;
}

/** The section properties that a paragraph carries when it ends a section. */
export const sectionEndedBy = (block: Element): Element | null =>
  isW(block, "p") ? childW(childW(block, "pPr"), "sectPr") : isW(block, "sectPr") ? block : null;

/** Width and margins of a section's pages, and how it begins. */
export function sectionCss(section: Element | null): Css {
  const size = childW(section, "pgSz");
  const margin = childW(section, "pgMar");
  const side = (name: string) => `${Math.abs(Number(attrW(margin, name) ?? 1440)) / 20}pt`;
  return {
    "--page-width": `${Number(attrW(size, "w") ?? 12240) / 20}pt`,
    "--page-height": `${Number(attrW(size, "h") ?? 15840) / 20}pt`,
    "--margin-top": side("top"),
    "--margin-right": side("right"),
    "--margin-bottom": side("bottom"),
    "--margin-left": side("left"),
  };
}

export const startsOnNewPage = (section: Element | null): boolean =>
  valueOf(section, "type") !== "continuous";

/** Relationship ids of a section's ordinary header and footer. */
export function headerAndFooter(
  section: Element | null,
  kind: "headerReference" | "footerReference",
): Element | null {
  const references = (section ? elementsIn(section) : []).filter((each) => isW(each, kind));
  return references.find((each) => attrW(each, "type") === "default") ?? references[0] ?? null;
}
