// Knows: the paragraph format that results from defaults, style, list level and the paragraph itself; and setting it.
// Refuses to know: character formatting.

import type { WordDocument } from "./document";
import { listOf } from "./numbering";
import { resetRuns } from "./run-format";
import { propertiesOf, putInOrder, setValue } from "./schema-order";
import { paragraphStyle, styleChain, type Style } from "./styles";
import { attrW, childW, createW, elementsIn, replaceAttributes } from "./xml";

/** Where a paragraph gets its properties from, strongest first. */
function sources(document: WordDocument, paragraph: Element): Element[] {
  const own = childW(paragraph, "pPr");
  const found = listOf(document, paragraph);
  const level = found?.list.levels.get(found.level)?.properties;
  const inherited = inheritedSources(document, paragraphStyle(document, paragraph));
  // A list named by the paragraph outranks its style; one that the style brings is outranked by the style.
  const listIsOwn = !!childW(own, "numPr");
  const list = level ? [level] : [];
  return [...(own ? [own] : []), ...(listIsOwn ? [...list, ...inherited] : [...inherited, ...list])];
}

function inheritedSources(document: WordDocument, style: Style | null): Element[] {
  const styles = document.relatedXml("styles");
  if (!styles) return [];
  return document.derive(style?.element ?? styles.documentElement, "paragraphSources", [], () => {
    const chain = styleChain(document, style).map((one) => childW(one.element, "pPr"));
    const defaults = childW(childW(childW(styles.documentElement, "docDefaults"), "pPrDefault"), "pPr");
    return [...chain, defaults].filter((one) => one !== null);
  });
}

function attribute(
  document: WordDocument,
  paragraph: Element,
  local: string,
  ...names: string[]
): string | null {
  for (const source of sources(document, paragraph)) {
    const element = childW(source, local);
    for (const name of names) {
      const value = attrW(element, name);
      if (value !== null) return value;
    }
  }
  return null;
}

const points = (twentieths: string | null) => Number(twentieths ?? 0) / 20;
const twentieths = (value: number) => Math.round(value * 20);

/** Lengths are in points, as in the API. */
export interface ParagraphFormat {
  alignment: "Left" | "Centered" | "Right" | "Justified" | "Unknown";
  /** Negative for a hanging indent. */
  firstLineIndent: number;
  leftIndent: number;
  rightIndent: number;
  /** 12 for single, 18 for one and a half lines. */
  lineSpacing: number;
  spaceAfter: number;
  spaceBefore: number;
  /** In grid lines; 0 when the space is given in points. */
  lineUnitAfter: number;
  lineUnitBefore: number;
  /** 1 to 9; 10 for body text. */
  outlineLevel: number;
}

const alignments: Record<string, ParagraphFormat["alignment"]> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

/** One property of a paragraph as it takes effect. */
export function formatOf<K extends keyof ParagraphFormat>(
  document: WordDocument,
  paragraph: Element,
  property: K,
): ParagraphFormat[K] {
  return readers[property](document, paragraph);
}

type Reader<T> = (document: WordDocument, paragraph: Element) => T;

const readers: { [K in keyof ParagraphFormat]: Reader<ParagraphFormat[K]> } = {
  alignment: (document, paragraph) =>
    alignments[attribute(document, paragraph, "jc", "val") ?? "left"] ?? "Unknown",
  firstLineIndent: (document, paragraph) => {
    const own = sources(document, paragraph).map((source) => childW(source, "ind"));
    const ind = own.find((one) => attrW(one, "hanging") !== null || attrW(one, "firstLine") !== null);
    const hanging = attrW(ind, "hanging");
    return hanging === null ? points(attrW(ind, "firstLine")) : -points(hanging);
  },
  leftIndent: (document, paragraph) => points(attribute(document, paragraph, "ind", "left", "start")),
  rightIndent: (document, paragraph) => points(attribute(document, paragraph, "ind", "right", "end")),
  lineSpacing: (document, paragraph) => {
    const line = Number(attribute(document, paragraph, "spacing", "line") ?? 240);
    const rule = attribute(document, paragraph, "spacing", "lineRule") ?? "auto";
    return rule === "auto" ? (line / 240) * 12 : line / 20;
  },
  spaceAfter: (document, paragraph) => points(attribute(document, paragraph, "spacing", "after")),
  spaceBefore: (document, paragraph) => points(attribute(document, paragraph, "spacing", "before")),
  lineUnitAfter: (document, paragraph) =>
    Number(attribute(document, paragraph, "spacing", "afterLines") ?? 0) / 100,
  lineUnitBefore: (document, paragraph) =>
    Number(attribute(document, paragraph, "spacing", "beforeLines") ?? 0) / 100,
  outlineLevel: (document, paragraph) => {
    const written = attribute(document, paragraph, "outlineLvl", "val");
    if (written !== null) return Math.min(Number(written), 9) + 1;
    // A built-in heading has its level also where the file does not say it (belief: heading-levels).
    const heading = /^Heading(\d)$/.exec(paragraphStyle(document, paragraph)?.builtIn ?? "")?.[1];
    return heading === undefined ? 10 : Number(heading);
  },
};

/** Sets one property on the paragraph itself. */
export function setFormat<K extends keyof ParagraphFormat>(
  paragraph: Element,
  property: K,
  value: ParagraphFormat[K],
): void {
  const properties = propertiesOf(paragraph, "pPr");
  const set = (local: "ind" | "spacing", changes: Record<string, string | number | null>) =>
    replaceAttributes(
      childW(properties, local) ?? putInOrder(properties, createW(properties, local)),
      changes,
    );
  const length = twentieths(Number(value));
  switch (property) {
    case "alignment": {
      const jc = { Left: "left", Centered: "center", Right: "right", Justified: "both" }[String(value)];
      return setValue(properties, "jc", jc ?? null);
    }
    case "outlineLevel":
      return setValue(properties, "outlineLvl", Number(value) - 1);
    case "firstLineIndent":
      set("ind", length < 0 ? { hanging: -length, firstLine: null } : { firstLine: length, hanging: null });
      return;
    case "leftIndent":
      set("ind", { left: length, start: null });
      return;
    case "rightIndent":
      set("ind", { right: length, end: null });
      return;
    case "lineSpacing":
      set("spacing", { line: twentieths(Number(value)), lineRule: "auto" });
      return;
    case "spaceAfter":
    case "spaceBefore": {
      const side = property === "spaceAfter" ? "after" : "before";
      set("spacing", { [side]: length, [`${side}Lines`]: null, [`${side}Autospacing`]: null });
      return;
    }
    default: {
      const side = property === "lineUnitAfter" ? "afterLines" : "beforeLines";
      set("spacing", { [side]: Math.round(Number(value) * 100) });
    }
  }
}

/** What stays of a paragraph's own properties when it gets a style. */
const KEPT = new Set(["pStyle", "sectPr", "rPr", "pPrChange"]);

/**
 * Gives a paragraph a style. Its own paragraph properties go, its list among them, and character formatting that most
 * of its text has (belief: style-resets-format).
 */
export function setStyle(paragraph: Element, style: Style): void {
  const properties = propertiesOf(paragraph, "pPr");
  for (const one of elementsIn(properties)) if (!KEPT.has(one.localName)) one.remove();
  setValue(properties, "pStyle", style.isDefault ? null : style.id);
  resetRuns(paragraph);
}
