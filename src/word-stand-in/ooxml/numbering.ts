// Knows: the numbering part, which number each paragraph of a story bears, and how it is written.
// Refuses to know: how lists are changed.

import type { WordDocument } from "./document";
import { formatNumber } from "./number-format";
import { paragraphStyle, styleChain, stylesOf, type Style } from "./styles";
import { textOf } from "./text";
import { attrW, childW, elementsIn, isW, toggleOf, valueOf } from "./xml";

interface Level {
  readonly start: number;
  /** `w:numFmt`: "decimal", "lowerLetter", "bullet", "none" ... */
  readonly format: string;
  /** `w:lvlText`, with %1 to %9 for the numbers of the levels. */
  readonly text: string;
  /** A higher level that restarts this one (1-based); 0 never, null any higher level. */
  readonly restartAfter: number | null;
  readonly legal: boolean;
  readonly style: string | null;
  readonly properties: Element | null;
}

export interface NumberingList {
  readonly numId: number;
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** What a paragraph's numbering says of it. */
export interface ListPlace {
  readonly list: NumberingList;
  /** 0 to 8. */
  readonly level: number;
  /** The number or bullet as it stands before the paragraph, such as "2.1" or "(a)". */
  readonly listString: string;
  /** 0-based place among the items of its level since a higher level came. */
  readonly siblingIndex: number;
}

/** All lists (`w:num`) by id. */
export function numberingOf(document: WordDocument): ReadonlyMap<number, NumberingList> {
  const part = document.relatedXml("numbering");
  return part
    ? document.derive(part, "numbering", [document.relatedXml("styles")], () => read(document, part))
    : none;
}

const none: ReadonlyMap<number, NumberingList> = new Map();

function read(document: WordDocument, part: XMLDocument): Map<number, NumberingList> {
  const children = elementsIn(part.documentElement);
  const abstracts = new Map(
    children.filter((one) => isW(one, "abstractNum")).map((one) => [attrW(one, "abstractNumId") ?? "", one]),
  );
  const nums = children.filter((one) => isW(one, "num"));
  const abstractOf = (num: Element | undefined) => abstracts.get(valueOf(num, "abstractNumId") ?? "");
  /** An abstract list may leave its levels to a numbering style, which names a `w:num` in turn. */
  const resolved = (abstract: Element): Element => {
    const link = valueOf(abstract, "numStyleLink");
    const style = link === null ? undefined : stylesOf(document).byId.get(link);
    const numId = valueOf(childW(childW(style?.element, "pPr"), "numPr"), "numId");
    const target = abstractOf(nums.find((one) => attrW(one, "numId") === numId));
    return target && target !== abstract && valueOf(target, "numStyleLink") === null ? target : abstract;
  };
  const lists = new Map<number, NumberingList>();
  for (const num of nums) {
    const own = abstractOf(num);
    if (!own) continue;
    const abstract = resolved(own);
    const levels = new Map(levelsIn(abstract));
    const startOverrides = new Map<number, number>();
    for (const override of elementsIn(num).filter((one) => isW(one, "lvlOverride"))) {
      const level = Number(attrW(override, "ilvl"));
      const start = valueOf(override, "startOverride");
      if (start !== null) startOverrides.set(level, Number(start));
      for (const [, replaced] of levelsIn(override)) levels.set(level, replaced);
    }
    const numId = Number(attrW(num, "numId"));
    lists.set(numId, { numId, abstractId: attrW(abstract, "abstractNumId") ?? "", levels, startOverrides });
  }
  return lists;
}

function levelsIn(parent: Element): [number, Level][] {
  return elementsIn(parent)
    .filter((one) => isW(one, "lvl"))
    .map((one): [number, Level] => [
      Number(attrW(one, "ilvl")),
      {
        start: Number(valueOf(one, "start") ?? 0),
        format: valueOf(one, "numFmt") ?? "decimal",
        text: attrW(childW(one, "lvlText"), "val") ?? "",
        restartAfter: valueOf(one, "lvlRestart") === null ? null : Number(valueOf(one, "lvlRestart")),
        legal: toggleOf(one, "isLgl") ?? false,
        style: valueOf(one, "pStyle"),
        properties: childW(one, "pPr"),
      },
    ]);
}

/** The list and level that a paragraph names itself or inherits from its style; null for no list. */
export function listOf(
  document: WordDocument,
  paragraph: Element,
): { list: NumberingList; level: number } | null {
  const own = childW(childW(paragraph, "pPr"), "numPr");
  const inherited = listOfStyle(document, paragraphStyle(document, paragraph));
  if (!own) return inherited;
  const numId = valueOf(own, "numId");
  const list = numId === null ? inherited?.list : numberingOf(document).get(Number(numId));
  return list ? { list, level: Number(valueOf(own, "ilvl") ?? inherited?.level ?? 0) } : null;
}

function listOfStyle(
  document: WordDocument,
  style: Style | null,
): { list: NumberingList; level: number } | null {
  if (!style) return null;
  const compute = () => {
    for (const one of styleChain(document, style)) {
      const numPr = childW(childW(one.element, "pPr"), "numPr");
      const numId = valueOf(numPr, "numId");
      if (numId === null) continue;
      const list = numberingOf(document).get(Number(numId));
      if (!list) return null;
      const bound = [...list.levels].find(([, level]) => level.style === style.id || level.style === one.id);
      return { list, level: bound?.[0] ?? Number(valueOf(numPr, "ilvl") ?? 0) };
    }
    return null;
  };
  return document.derive(style.element, "list", [document.relatedXml("numbering")], compute);
}

/** The list places of all numbered paragraphs of a story, computed in one pass and kept until something changes. */
export function listPlaces(document: WordDocument, story: Element): ReadonlyMap<Element, ListPlace> {
  const sources = [document.relatedXml("numbering"), document.relatedXml("styles")];
  return document.derive(story, "listPlaces", sources, () => {
    const counters = new Map<string, Counter>();
    const places = new Map<Element, ListPlace>();
    for (const paragraph of document.paragraphsOf(story)) {
      const found = listOf(document, paragraph);
      if (!found || !found.list.levels.has(found.level) || isSectionBreak(paragraph)) continue;
      const { list, level } = found;
      const counter = counters.get(list.abstractId) ?? new Counter();
      counters.set(list.abstractId, counter);
      places.set(paragraph, { list, level, ...counter.next(list, level) });
    }
    return places;
  });
}

/** An empty paragraph that only ends a section bears no number (belief: section-break-unnumbered). */
const isSectionBreak = (paragraph: Element): boolean =>
  childW(childW(paragraph, "pPr"), "sectPr") !== null && textOf(paragraph) === "";

/** Counts one abstract list; the lists that share it go on counting together until one overrides its start. */
class Counter {
  private readonly numbers: (number | undefined)[] = [];
  private readonly siblings: number[] = [];
  private readonly overridden = new Set<string>();

  next(list: NumberingList, level: number): { listString: string; siblingIndex: number } {
    const override = list.startOverrides.get(level);
    const key = `${list.numId}/${level}`;
    if (override !== undefined && !this.overridden.has(key)) {
      this.overridden.add(key);
      this.numbers[level] = override;
      this.siblings[level] = 0;
    } else if (this.numbers[level] === undefined) {
      this.numbers[level] = list.levels.get(level)?.start ?? 1;
      this.siblings[level] = 0;
    } else {
      this.numbers[level]++;
      this.siblings[level] = (this.siblings[level] ?? -1) + 1;
    }
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restartAfter = list.levels.get(deeper)?.restartAfter ?? null;
      if (restartAfter === null || (restartAfter > 0 && level < restartAfter))
        this.numbers[deeper] = undefined;
    }
    return { listString: this.write(list, level), siblingIndex: this.siblings[level] ?? 0 };
  }

  private write(list: NumberingList, level: number): string {
    const { format, text, legal } = list.levels.get(level)!;
    if (format === "bullet") return text;
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const definition = list.levels.get(other);
      if (other > level || !definition) return "";
      const number = this.numbers[other] ?? definition.start;
      const isKept = !legal || definition.format === "decimalZero" || definition.format === "none";
      return formatNumber(number, isKept ? definition.format : "decimal");
    });
  }
}
