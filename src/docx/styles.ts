// Knows: paragraph and character styles: English names, outline levels, numbering and hidden text by inheritance.
// Refuses to know: fonts, spacing, colours.
import { child, children, toggle, value, type XmlElement } from "./xml";

/** What a paragraph style gives its paragraphs, inheritance resolved. */
export interface ParagraphStyle {
  /** English name as Word shows it, "Heading 1"; a custom style has its own. */
  readonly name: string;
  /** 1 to 9, or 10 for body text. */
  readonly outlineLevel: number;
  readonly numId?: string;
  /** Level said beside `numId` in the style; the numbering definition may say otherwise. */
  readonly listLevel?: number;
  /** This style and the ones that it is based on, nearest first: numbering levels are tied to style ids. */
  readonly chain: readonly string[];
  readonly hidden: boolean;
}

export interface Styles {
  /** The style of a paragraph; without an id, or with one that is not defined, the default style. */
  paragraph(id: string | undefined): ParagraphStyle;
  /** Whether a character style hides its text. */
  hidesCharacters(id: string | undefined): boolean;
  /** The list that a numbering style stands for. */
  numIdOf(numberingStyle: string): string | undefined;
}

export function readStyles(part: XmlElement | undefined): Styles {
  const definitions = new Map(
    children(part, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]),
  );
  const isDefault = (style: XmlElement) =>
    style.attributes["w:type"] === "paragraph" &&
    ["1", "true", "on"].includes(style.attributes["w:default"] ?? "");
  const defaultId = [...definitions].find(([, style]) => isDefault(style))?.[0];
  const hiddenByDefault =
    toggle(child(child(child(part, "w:docDefaults"), "w:rPrDefault"), "w:rPr"), "w:vanish") ?? false;

  const chainOf = (id: string | undefined): string[] => {
    const chain: string[] = [];
    for (let next = id; next !== undefined && definitions.has(next) && !chain.includes(next);)
      next = value(definitions.get(chain[chain.push(next) - 1]!), "w:basedOn");
    return chain;
  };
  const nearest = <T>(
    chain: readonly string[],
    read: (style: XmlElement) => T | undefined,
  ): T | undefined => {
    for (const id of chain) {
      const found = read(definitions.get(id)!);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const hides = (chain: readonly string[]) =>
    nearest(chain, (style) => toggle(child(style, "w:rPr"), "w:vanish")) ?? false;

  const resolved = new Map<string | undefined, ParagraphStyle>();
  const paragraph = (id: string | undefined): ParagraphStyle => {
    const known = resolved.get(id);
    if (known) return known;
    const definition = id === undefined ? undefined : definitions.get(id);
    const chain = chainOf(definition?.attributes["w:type"] === "paragraph" ? id : defaultId);
    const name = englishName(value(definitions.get(chain[0] ?? ""), "w:name") ?? "Normal");
    const numbering = (property: string) =>
      nearest(chain, (style) => value(child(child(style, "w:pPr"), "w:numPr"), property));
    const level = nearest(chain, (style) => value(child(style, "w:pPr"), "w:outlineLvl"));
    const listLevel = numbering("w:ilvl");
    const style: ParagraphStyle = {
      name,
      outlineLevel: outlineLevel(level) ?? headingLevel(name) ?? 10,
      numId: numbering("w:numId"),
      listLevel: listLevel === undefined ? undefined : Number(listLevel),
      chain,
      hidden: hides(chain) || hiddenByDefault,
    };
    resolved.set(id, style);
    return style;
  };
  return {
    paragraph,
    hidesCharacters: (id) => hides(chainOf(id)),
    numIdOf: (id) =>
      nearest(chainOf(id), (style) => value(child(child(style, "w:pPr"), "w:numPr"), "w:numId")),
  };
}

/** The file counts outline levels from 0, and 9 is body text; Word's object model counts from 1, and 10 is. */
export function outlineLevel(written: string | undefined): number | undefined {
  const level = Number(written);
  return written !== undefined && Number.isInteger(level) && level >= 0 && level <= 9 ? level + 1 : undefined;
}

function headingLevel(name: string): number | undefined {
  const level = /^Heading ([1-9])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Files spell built-in names in English, some of them in lower case ("heading 1"; some writers "normal"). Word shows capitals. */
const LOWER_CASE_BUILT_IN =
  /^(normal|title|subtitle|heading [1-9]|toc [1-9]|index [1-9]|index heading|caption|header|footer|(footnote|endnote|annotation) (text|reference)|page number|line number|table of (figures|authorities)|toa heading|envelope (address|return))$/i;

function englishName(written: string): string {
  if (!LOWER_CASE_BUILT_IN.test(written)) return written;
  const words = written.toLowerCase().replace(/^annotation/, "comment");
  return words
    .replace(/^(toc|toa)\b/, (acronym) => acronym.toUpperCase())
    .replace(/(^|\s)(?!of\b)[a-z]/g, (letter) => letter.toUpperCase());
}
