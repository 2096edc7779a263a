// Knows: how the styles part of a document becomes a CSS style sheet, one class for each style.
// Refuses to know: direct formatting, and the content of the document.

import type { WordDocument } from "../../word-stand-in/ooxml";
import { styleChain, stylesOf } from "../../word-stand-in/ooxml/styles";
import { attrW, childW, elementsIn, isW, toggleOf } from "../../word-stand-in/ooxml/xml";
import {
  cellCss,
  type Css,
  cssText,
  fontFamily,
  paragraphCss,
  runCss,
  tableCss,
  type ThemeFonts,
} from "./css";

/** The styles of a document, ready to be shown. The object stays the same for as long as the styles do. */
export interface StyleSheet {
  /** Rules for the classes that `className` names, each valid below `.paper`. */
  readonly css: string;
  readonly fonts: ThemeFonts;
}

export const className = (kind: "p" | "c" | "t", styleId: string): string =>
  `${kind}-${styleId.replace(/[^\w-]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}`)}`;

/** Made anew only when the styles part or the theme was edited. */
export function styleSheetOf(document: WordDocument): StyleSheet {
  const styles = document.relatedXml("styles");
  const theme = document.relatedXml("theme");
  if (!styles) return NO_STYLES;
  return document.derive(styles.documentElement, "preview style sheet", [theme], () =>
    makeStyleSheet(document, styles, themeFonts(theme)),
  );
}

const NO_STYLES: StyleSheet = {
  css: "",
  fonts: { major: "Calibri Light", minor: "Calibri" },
};

function themeFonts(theme: XMLDocument | null): ThemeFonts {
  const latin = (kind: string) =>
    theme
      ?.getElementsByTagNameNS("*", kind)[0]
      ?.getElementsByTagNameNS("*", "latin")[0]
      ?.getAttribute("typeface");
  return { major: latin("majorFont") || "Calibri Light", minor: latin("minorFont") || "Calibri" };
}

function makeStyleSheet(document: WordDocument, styles: XMLDocument, fonts: ThemeFonts): StyleSheet {
  const rules = [rule(".paper", defaultsCss(childW(styles.documentElement, "docDefaults"), fonts))];
  for (const style of stylesOf(document).byId.values()) {
    const chain = styleChain(document, style)
      .map(({ element }) => element)
      .reverse();
    if (style.type === "paragraph") rules.push(...paragraphRules(style.id, chain, fonts));
    if (style.type === "table") rules.push(...tableRules(style.id, chain, fonts));
    if (style.type === "character" && !style.isDefault) {
      const css = merged(chain, (each) => runCss(childW(each, "rPr"), fonts));
      rules.push(rule(`.paper .${className("c", style.id)}`, css));
    }
  }
  return { css: rules.filter(Boolean).join("\n"), fonts };
}

function defaultsCss(defaults: Element | null, fonts: ThemeFonts): Css {
  return {
    "font-family": fontFamily("Times New Roman"),
    "font-size": "10pt",
    ...runCss(childW(childW(defaults, "rPrDefault"), "rPr"), fonts),
    ...paragraphCss(childW(childW(defaults, "pPrDefault"), "pPr")),
  };
}

function paragraphRules(id: string, chain: readonly Element[], fonts: ThemeFonts): string[] {
  const selector = `.paper .${className("p", id)}`;
  const css = merged(chain, (style) => ({
    ...paragraphCss(childW(style, "pPr")),
    ...runCss(childW(style, "rPr"), fonts),
  }));
  const contextual = [...chain].reverse().find((style) => childW(childW(style, "pPr"), "contextualSpacing"));
  if (!contextual || !toggleOf(childW(contextual, "pPr"), "contextualSpacing")) return [rule(selector, css)];
  const same = `.${className("p", id)}`;
  return [
    rule(selector, css),
    rule(`${selector}:has(+ ${same})`, { "--after": "0pt" }),
    rule(`${same} + ${same}`, { "--before": "0pt" }),
  ];
}

/** The parts of a table that a style can dress on their own, as selectors below the table's class. */
const TABLE_PARTS: Record<string, string[]> = {
  band1Horz: [
    ".h-bands.first-row > tbody > tr:nth-child(2n)",
    ".h-bands:not(.first-row) > tbody > tr:nth-child(2n+1)",
  ],
  band2Horz: [
    ".h-bands.first-row > tbody > tr:nth-child(2n+3)",
    ".h-bands:not(.first-row) > tbody > tr:nth-child(2n)",
  ],
  firstCol: [".first-column > tbody > tr"],
  lastCol: [".last-column > tbody > tr"],
  firstRow: [".first-row > tbody > tr:first-child"],
  lastRow: [".last-row > tbody > tr:last-child"],
};

function tableRules(id: string, chain: readonly Element[], fonts: ThemeFonts): string[] {
  const table = `.paper .${className("t", id)}`;
  const rules = [
    rule(
      table,
      merged(chain, (style) => tableCss(childW(style, "tblPr"))),
    ),
  ];
  const whole = merged(chain, (style) => partCss(style, fonts));
  rules.push(rule(`${table} > tbody > tr > *`, whole));
  for (const [part, selectors] of Object.entries(TABLE_PARTS)) {
    const css = merged(chain, (style) => {
      const found = elementsIn(style).find((each) => isW(each, "tblStylePr") && attrW(each, "type") === part);
      return found ? partCss(found, fonts) : {};
    });
    const cell = part === "firstCol" ? "> :first-child" : part === "lastCol" ? "> :last-child" : "> *";
    for (const selector of selectors) rules.push(rule(`${table}${selector} ${cell}`, css));
  }
  return rules;
}

const partCss = (part: Element, fonts: ThemeFonts): Css => ({
  ...paragraphCss(childW(part, "pPr")),
  ...runCss(childW(part, "rPr"), fonts),
  ...cellCss(childW(part, "tcPr")),
});

const merged = (chain: readonly Element[], read: (style: Element) => Css): Css =>
  Object.assign({}, ...chain.map(read)) as Css;

const rule = (selector: string, css: Css): string =>
  Object.keys(css).length === 0 ? "" : `${selector} {${cssText(css)}}`;
