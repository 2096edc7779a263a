// Knows: what the run and paragraph properties of WordprocessingML look like in CSS.
// Refuses to know: where properties come from, and how a paragraph is put together.

import { attrW, childW, elementsIn, toggleOf, valueOf } from "../../word-stand-in/ooxml/xml";

/** CSS declarations by property name, custom properties included. */
export type Css = Record<string, string>;

/** Fonts of the document's theme: what "minorHAnsi" and "majorHAnsi" stand for. */
export interface ThemeFonts {
  readonly major: string;
  readonly minor: string;
}

export const cssText = (css: Css): string =>
  Object.entries(css)
    .map(([name, value]) => `${name}:${value}`)
    .join(";");

/** Lengths in WordprocessingML are twentieths of a point. */
export const points = (twips: string | number): string => `${Number(twips) / 20}pt`;

const HIGHLIGHTS: Record<string, string> = {
  yellow: "#ffff00",
  green: "#00ff00",
  cyan: "#00ffff",
  magenta: "#ff00ff",
  blue: "#0000ff",
  red: "#ff0000",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  darkGray: "#808080",
  lightGray: "#c0c0c0",
  black: "#000000",
  white: "#ffffff",
};

const UNDERLINES: Record<string, string> = {
  double: "double",
  dotted: "dotted",
  dottedHeavy: "dotted",
  dash: "dashed",
  dashLong: "dashed",
  dotDash: "dashed",
  wave: "wavy",
  wavyDouble: "wavy",
};

/** `w:rPr`, of a run, a style or the document's defaults. */
export function runCss(properties: Element | null, fonts: ThemeFonts): Css {
  const css: Css = {};
  if (!properties) return css;
  const on = (name: string) => toggleOf(properties, name);
  const bold = on("b");
  if (bold !== null) css["font-weight"] = bold ? "700" : "400";
  const italic = on("i");
  if (italic !== null) css["font-style"] = italic ? "italic" : "normal";
  Object.assign(css, lineCss(properties), fontCss(properties, fonts), colourCss(properties));
  if (on("caps")) css["text-transform"] = "uppercase";
  if (on("smallCaps")) css["font-variant-caps"] = "small-caps";
  if (on("vanish")) css["display"] = "none";
  const spacing = valueOf(properties, "spacing");
  if (spacing) css["letter-spacing"] = points(spacing);
  const position = valueOf(properties, "vertAlign");
  if (position === "superscript") Object.assign(css, { "vertical-align": "super", "font-size": "0.65em" });
  if (position === "subscript") Object.assign(css, { "vertical-align": "sub", "font-size": "0.65em" });
  return css;
}

function lineCss(properties: Element): Css {
  const underline = valueOf(properties, "u");
  const struck = toggleOf(properties, "strike") || toggleOf(properties, "dstrike");
  if (underline === null && !struck) return {};
  const lines = [underline !== null && underline !== "none" ? "underline" : "", struck ? "line-through" : ""];
  const css: Css = { "text-decoration-line": lines.filter(Boolean).join(" ") || "none" };
  const style = UNDERLINES[underline ?? ""];
  if (style) css["text-decoration-style"] = style;
  return css;
}

function fontCss(properties: Element, fonts: ThemeFonts): Css {
  const css: Css = {};
  const font = childW(properties, "rFonts");
  const theme = attrW(font, "asciiTheme") ?? attrW(font, "hAnsiTheme");
  const themed = theme ? (theme.startsWith("major") ? fonts.major : fonts.minor) : null;
  const name = themed ?? attrW(font, "ascii") ?? attrW(font, "hAnsi");
  if (name) css["font-family"] = fontFamily(name);
  const halfPoints = valueOf(properties, "sz");
  if (halfPoints) css["font-size"] = `${Number(halfPoints) / 2}pt`;
  return css;
}

/** A font by its name, with what stands in for it where it is not installed. */
export function fontFamily(name: string): string {
  const serif = /times|cambria|georgia|garamond|book|serif|roman/i.test(name) && !/sans/i.test(name);
  const mono = /courier|consolas|mono/i.test(name);
  const others = mono
    ? '"Liberation Mono", monospace'
    : serif
      ? '"Liberation Serif", serif'
      : 'Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif';
  return `"${name.replaceAll('"', "")}", ${others}`;
}

function colourCss(properties: Element): Css {
  const css: Css = {};
  const colour = valueOf(properties, "color");
  if (colour) css["color"] = colourOf(colour) ?? "var(--ink)";
  const highlight = valueOf(properties, "highlight");
  const shade = attrW(childW(properties, "shd"), "fill");
  const background = (highlight && HIGHLIGHTS[highlight]) ?? (shade && colourOf(shade));
  if (background) css["background-color"] = background;
  return css;
}

/** A colour as Word writes it, "1F3864"; undefined for "auto" and anything else. */
const colourOf = (value: string): string | undefined =>
  /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : undefined;

const ALIGNMENTS: Record<string, string> = {
  left: "start",
  start: "start",
  right: "end",
  end: "end",
  center: "center",
  both: "justify",
  distribute: "justify",
};

/**
 * `w:pPr`. Spacing goes into custom properties, which table styles can set for the paragraphs in their cells; the page's
 * style sheet turns them into padding and line height.
 */
export function paragraphCss(properties: Element | null): Css {
  const css: Css = {};
  if (!properties) return css;
  const alignment = valueOf(properties, "jc");
  if (alignment && ALIGNMENTS[alignment]) css["text-align"] = ALIGNMENTS[alignment];
  if (toggleOf(properties, "bidi")) css["direction"] = "rtl";
  Object.assign(css, spacingCss(childW(properties, "spacing")), indentCss(childW(properties, "ind")));
  Object.assign(css, bordersCss(childW(properties, "pBdr")));
  const shade = colourOf(attrW(childW(properties, "shd"), "fill") ?? "");
  if (shade) css["background"] = `${shade} content-box`;
  return css;
}

function spacingCss(spacing: Element | null): Css {
  const css: Css = {};
  const before = attrW(spacing, "before");
  const after = attrW(spacing, "after");
  const line = attrW(spacing, "line");
  if (before !== null) css["--before"] = points(before);
  if (after !== null) css["--after"] = points(after);
  const rule = attrW(spacing, "lineRule") ?? "auto";
  if (line !== null)
    css["--line"] = rule === "auto" ? String((Number(line) / 240) * SINGLE_LINE) : points(line);
  return css;
}

/** Height of a single line as a multiple of the font size, about what Word's usual fonts ask for. */
const SINGLE_LINE = 1.2;

function indentCss(indent: Element | null): Css {
  const css: Css = {};
  const left = attrW(indent, "left") ?? attrW(indent, "start");
  const right = attrW(indent, "right") ?? attrW(indent, "end");
  const hanging = attrW(indent, "hanging");
  const firstLine = attrW(indent, "firstLine");
  if (left !== null) css["--left"] = points(left);
  if (right !== null) css["--right"] = points(right);
  if (hanging !== null) css["--first"] = points(-Number(hanging));
  else if (firstLine !== null) css["--first"] = points(firstLine);
  return css;
}

const SIDES: Record<string, string> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  start: "left",
  right: "right",
  end: "right",
};

/** One border element, `w:top` and the like; widths are eighths of a point. */
function borderCss(border: Element): string {
  const kind = attrW(border, "val") ?? "nil";
  if (kind === "nil" || kind === "none") return "none";
  const style =
    { double: "double", dotted: "dotted", dashed: "dashed", dashSmallGap: "dashed" }[kind] ?? "solid";
  const width = Math.max(0.75, Number(attrW(border, "sz") ?? 4) / 8);
  return `${width}pt ${style} ${colourOf(attrW(border, "color") ?? "") ?? "var(--ink)"}`;
}

function bordersCss(borders: Element | null): Css {
  const css: Css = {};
  for (const border of borders ? elementsIn(borders) : []) {
    const side = SIDES[border.localName];
    if (side) css[`border-${side}`] = borderCss(border);
  }
  return css;
}

/** `w:tcPr`, of a cell or of a part of a table style. */
export function cellCss(properties: Element | null): Css {
  if (!properties) return {};
  const css = bordersCss(childW(properties, "tcBorders"));
  const shade = colourOf(attrW(childW(properties, "shd"), "fill") ?? "");
  if (shade) css["background-color"] = shade;
  const vertical = valueOf(properties, "vAlign");
  if (vertical) css["vertical-align"] = vertical === "center" ? "middle" : vertical;
  return { ...css, ...marginsCss(childW(properties, "tcMar"), "padding-") };
}

/**
 * `w:tblPr`, of a table or of a table style. What it says of all cells goes into custom properties, from which the
 * page's style sheet draws the lines between cells and the padding in them.
 */
export function tableCss(properties: Element | null): Css {
  if (!properties) return {};
  const borders = childW(properties, "tblBorders");
  const css: Css = { ...bordersCss(borders), ...marginsCss(childW(properties, "tblCellMar"), "--cell-") };
  for (const border of borders ? elementsIn(borders) : []) {
    if (border.localName === "insideH") css["--inside-h"] = borderCss(border);
    if (border.localName === "insideV") css["--inside-v"] = borderCss(border);
  }
  return css;
}

function marginsCss(margins: Element | null, prefix: string): Css {
  const css: Css = {};
  for (const margin of margins ? elementsIn(margins) : []) {
    const side = SIDES[margin.localName];
    if (side) css[prefix + side] = points(attrW(margin, "w") ?? 0);
  }
  return css;
}
