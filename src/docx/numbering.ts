// Knows: lists: which number or bullet a paragraph gets, from numbering.xml, its style and the paragraphs before it.
// Refuses to know: text, and everything about a paragraph but its list properties.
import { formatNumber } from "./number-format";
import type { ParagraphStyle, Styles } from "./styles";
import { symbolText } from "./symbols";
import { child, children, toggle, value, type XmlElement } from "./xml";

interface ListPlace {
  /** As shown, without the space or tab after it: "7.1", "(a)", "•"; "" where the level shows nothing. */
  readonly label: string;
  /** 0 to 8. */
  readonly level: number;
}

/** Counts as it goes: ask once for each paragraph, in document order. */
export interface Numbering {
  /** The place of the next paragraph, from its own `w:numPr` and its style; undefined outside lists. */
  next(numPr: XmlElement | undefined, style: ParagraphStyle): ListPlace | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly custom?: string;
  readonly text: string;
  /** The level whose use starts this one again; undefined: any higher level; 0: never. */
  readonly restart?: number;
  readonly legal: boolean;
  readonly font?: string;
  readonly picture: boolean;
  readonly style?: string;
}
interface List {
  /** Lists of the same abstract numbering go on counting where the other stopped. */
  readonly abstractId: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that count anew when this list is first used; their `start` is the overriding one. */
  readonly startedAnew: readonly number[];
}

const LEVELS = 9;

export function readNumbering(part: XmlElement | undefined, styles: Styles): Numbering {
  const abstracts = byAttribute(children(part, "w:abstractNum"), "w:abstractNumId");
  const nums = byAttribute(children(part, "w:num"), "w:numId");
  const lists = new Map<string, List | undefined>();
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  const listOf = (numId: string): List | undefined => {
    if (!lists.has(numId)) lists.set(numId, readList(numId));
    return lists.get(numId);
  };
  /** An abstract numbering may only name a numbering style, whose own list then holds the levels. */
  const followLinks = (abstractId: string | undefined, steps = 0): string | undefined => {
    const link = value(abstracts.get(abstractId), "w:numStyleLink");
    if (link === undefined || steps > 10) return abstractId;
    return followLinks(value(nums.get(styles.numIdOf(link)), "w:abstractNumId"), steps + 1);
  };
  const readList = (numId: string): List | undefined => {
    const num = nums.get(numId);
    const abstractId = followLinks(value(num, "w:abstractNumId"));
    const abstract = abstracts.get(abstractId);
    if (!num || !abstract || abstractId === undefined) return undefined;
    const levels: (Level | undefined)[] = [];
    const startedAnew: number[] = [];
    for (const level of children(abstract, "w:lvl")) levels[levelIndex(level)] = readLevel(level);
    for (const override of children(num, "w:lvlOverride")) {
      const replacement = child(override, "w:lvl");
      if (replacement) levels[levelIndex(override)] = readLevel(replacement);
      const start = value(override, "w:startOverride");
      const level = levels[levelIndex(override)];
      if (start === undefined || !level) continue;
      levels[levelIndex(override)] = { ...level, start: Number(start) || 0 };
      startedAnew.push(levelIndex(override));
    }
    return { abstractId, levels, startedAnew };
  };

  const next: Numbering["next"] = (numPr, style) => {
    const numId = value(numPr, "w:numId") ?? style.numId;
    const list = numId === undefined ? undefined : listOf(numId);
    if (numId === undefined || !list) return undefined;
    const isOwn = value(numPr, "w:numId") !== undefined || value(numPr, "w:ilvl") !== undefined;
    const tied = list.levels.findIndex(
      (level) => level?.style !== undefined && style.chain.includes(level.style),
    );
    const fromStyle = tied >= 0 ? tied : (style.listLevel ?? 0);
    const written = isOwn ? Number(value(numPr, "w:ilvl") ?? style.listLevel ?? 0) : fromStyle;
    const level = Math.min(Math.max(Math.trunc(written) || 0, 0), LEVELS - 1);

    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    if (!started.has(numId)) {
      started.add(numId);
      for (const anew of list.startedAnew) counts[anew] = undefined;
    }
    counts[level] = (counts[level] ?? (list.levels[level]?.start ?? 0) - 1) + 1;
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || level < restart) counts[deeper] = undefined;
    }
    return { label: labelOf(list, level, counts), level };
  };
  return { next };
}

function labelOf(list: List, level: number, counts: readonly (number | undefined)[]): string {
  const own = list.levels[level];
  if (!own) return "";
  if (own.picture) return "•";
  if (own.format === "bullet")
    return symbolText(own.font, own.text)
      .replace(/[\uE000-\uF8FF]/g, "•")
      .trim();
  return own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const part = list.levels[index];
      const count = counts[index] ?? part?.start ?? 0;
      const isPlain = own.legal && part?.format !== "none" && part?.format !== "decimalZero";
      return formatNumber(count, isPlain ? "decimal" : (part?.format ?? "decimal"), part?.custom);
    })
    .trim();
}

function readLevel(level: XmlElement): Level {
  const format = child(level, "w:numFmt")?.attributes ?? {};
  const restart = value(level, "w:lvlRestart");
  const fonts = child(child(level, "w:rPr"), "w:rFonts")?.attributes;
  return {
    start: Number(value(level, "w:start") ?? 0) || 0,
    format: format["w:val"] ?? "decimal",
    custom: format["w:format"],
    text: value(level, "w:lvlText") ?? "",
    restart: restart === undefined ? undefined : Number(restart) || 0,
    legal: toggle(level, "w:isLgl") ?? false,
    font: fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"],
    picture: child(level, "w:lvlPicBulletId") !== undefined,
    style: value(level, "w:pStyle"),
  };
}

function byAttribute(elements: readonly XmlElement[], name: string): Map<string | undefined, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[name], element]));
}

function levelIndex(element: XmlElement): number {
  return Math.min(Math.max(Math.trunc(Number(element.attributes["w:ilvl"])) || 0, 0), LEVELS - 1);
}
