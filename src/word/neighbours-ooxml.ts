// Knows: what only the OOXML of the paragraphs around the cursor tells: where their numbers come from, their own
// formatting, fields and controls that they are in, and the levels of their lists.
// Refuses to know: what follows for a clause; anything that Word's API tells by itself.
import { CLAUSE_TAG_PREFIX, type Enclosure, type ListSource, type OwnFormat } from "../core";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A level of a list as the file defines it. */
export interface DefinedLevel {
  /** 0 to 8. */
  readonly level: number;
  readonly firstLabel: string;
  /** Name of the style that is bound to it, as the file spells it. */
  readonly style?: string;
}

/** One paragraph as its OOXML has it. */
export interface OoxmlParagraph {
  readonly text: string;
  readonly listFrom?: ListSource;
  /** The file's number of its list. */
  readonly numId?: string;
  readonly format: OwnFormat;
  readonly within?: Enclosure;
  /** In the control of a clause of ours. */
  readonly inClause?: boolean;
}

export interface NeighboursOoxml {
  readonly paragraphs: readonly OoxmlParagraph[];
  /** By the file's number of a list. */
  readonly levels: ReadonlyMap<string, readonly DefinedLevel[]>;
}

/**
 * Reads a flat OPC package.
 * @throws Error when it is not well-formed.
 */
export function readNeighbours(ooxml: string): NeighboursOoxml {
  const document = new DOMParser().parseFromString(ooxml, "application/xml");
  const body = document.getElementsByTagNameNS(W, "body")[0];
  if (body === undefined) throw new Error("The OOXML has no body.");
  const styles = new Map(all(document, "style").map((style) => [attribute(style, "styleId"), style]));
  const fields = new OpenFields();
  const paragraphs = all(body, "p")
    .filter((paragraph) => !isInside(paragraph, "txbxContent"))
    .map((paragraph): OoxmlParagraph => {
      const controls = controlsAround(paragraph);
      const within = fields.around(paragraph) ?? enclosureBy(controls);
      const inClause = controls.some((one) => valueOf(one, "tag")?.startsWith(CLAUSE_TAG_PREFIX));
      return {
        text: textOf(paragraph),
        ...listOf(paragraph, styles),
        format: formatOf(paragraph),
        ...(within && { within }),
        ...(inClause && { inClause }),
      };
    });
  return { paragraphs, levels: levelsIn(document, styles) };
}

const all = (root: Document | Element, local: string) => [...root.getElementsByTagNameNS(W, local)];

function child(parent: Element | undefined, local: string): Element | undefined {
  return [...(parent?.children ?? [])].find((one) => one.localName === local && one.namespaceURI === W);
}

const attribute = (element: Element | undefined, name: string) =>
  element?.getAttributeNS(W, name) ?? undefined;

const valueOf = (parent: Element | undefined, local: string) => attribute(child(parent, local), "val");

function isInside(node: Element, local: string): boolean {
  for (let at = node.parentElement; at; at = at.parentElement) if (at.localName === local) return true;
  return false;
}

const runsOf = (paragraph: Element) => all(paragraph, "r").filter((run) => !isInside(run, "txbxContent"));

function textOf(paragraph: Element): string {
  return runsOf(paragraph)
    .flatMap((run) => [...run.children])
    .map((one) => (one.localName === "t" ? one.textContent : ""))
    .join("");
}

type Styles = ReadonlyMap<string | undefined, Element>;

function listOf(paragraph: Element, styles: Styles): Pick<OoxmlParagraph, "listFrom" | "numId"> {
  const properties = child(paragraph, "pPr");
  const own = valueOf(child(properties, "numPr"), "numId");
  const ofStyle = listOfStyle(valueOf(properties, "pStyle"), styles);
  if (own === "0" || (own === undefined && ofStyle === undefined)) return {};
  if (own === undefined || own === ofStyle) return { listFrom: "style", numId: ofStyle! };
  return { listFrom: ofStyle === undefined ? "paragraph" : "paragraph-over-style", numId: own };
}

function listOfStyle(id: string | undefined, styles: Styles): string | undefined {
  const seen = new Set<Element>();
  const isDefault = (style: Element) =>
    attribute(style, "type") === "paragraph" && attribute(style, "default") === "1";
  let style = id === undefined ? [...styles.values()].find(isDefault) : styles.get(id);
  while (style !== undefined && !seen.has(style)) {
    seen.add(style);
    const numId = valueOf(child(child(style, "pPr"), "numPr"), "numId");
    if (numId !== undefined) return numId === "0" ? undefined : numId;
    style = styles.get(valueOf(style, "basedOn"));
  }
  return undefined;
}

const ALIGNMENTS: Readonly<Record<string, OwnFormat["alignment"]>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

function formatOf(paragraph: Element): OwnFormat {
  const properties = child(paragraph, "pPr");
  const [indent, spacing] = [child(properties, "ind"), child(properties, "spacing")];
  const hanging = points(attribute(indent, "hanging"));
  const format: { [K in keyof OwnFormat]: OwnFormat[K] | undefined } = {
    alignment: ALIGNMENTS[valueOf(properties, "jc") ?? ""],
    leftIndent: points(attribute(indent, "left") ?? attribute(indent, "start")),
    rightIndent: points(attribute(indent, "right") ?? attribute(indent, "end")),
    firstLineIndent: hanging === undefined ? points(attribute(indent, "firstLine")) : -hanging,
    spaceBefore: points(attribute(spacing, "before")),
    spaceAfter: points(attribute(spacing, "after")),
    ...runFormat(paragraph),
  };
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

const points = (twentieths: string | undefined) =>
  twentieths === undefined ? undefined : Number(twentieths) / 20;

/** What all of the text has of its own. */
function runFormat(paragraph: Element): { [K in keyof OwnFormat]: OwnFormat[K] | undefined } {
  const runs = runsOf(paragraph).filter((run) => child(run, "t") !== undefined);
  const common = <T>(read: (properties: Element | undefined) => T): T | undefined => {
    const values = new Set(runs.map((run) => read(child(run, "rPr"))));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const toggle = (local: string) =>
    common((properties) => {
      const one = child(properties, local);
      return one && !["0", "false", "off"].includes(attribute(one, "val") ?? "1");
    });
  const size = common((properties) => valueOf(properties, "sz"));
  const color = common((properties) => valueOf(properties, "color"));
  const underline = common((properties) => valueOf(properties, "u"));
  return {
    bold: toggle("b"),
    italic: toggle("i"),
    underlined: underline === undefined ? undefined : underline !== "none",
    fontSize: size === undefined ? undefined : Number(size) / 2,
    fontName: common((properties) => attribute(child(properties, "rFonts"), "ascii")),
    color: color !== undefined && /^[0-9a-f]{6}$/i.test(color) ? `#${color}` : undefined,
  };
}

/** The fields that are open, as paragraphs are read one after the other. */
class OpenFields {
  /** The code of each, outermost first. */
  private readonly open: string[] = [];

  /** The field that goes on from or into another paragraph. */
  around(paragraph: Element): Enclosure | undefined {
    const before = [...this.open];
    for (const one of runsOf(paragraph).flatMap((run) => [...run.children])) {
      const type = attribute(one, "fldCharType");
      if (type === "begin") this.open.push("");
      else if (type === "end") this.open.pop();
      else if (one.localName === "instrText" && this.open.length > 0)
        this.open[this.open.length - 1] += one.textContent;
    }
    const code = before[0] ?? this.open[0];
    if (code === undefined) return undefined;
    return /^\s*TOC\b/.test(code) ? "contents" : "field";
  }
}

/** The properties of the content controls around a paragraph, innermost first. */
function controlsAround(paragraph: Element): Element[] {
  const controls: Element[] = [];
  for (let at = paragraph.parentElement; at; at = at.parentElement) {
    const properties = at.localName === "sdt" ? child(at, "sdtPr") : undefined;
    if (properties !== undefined) controls.push(properties);
  }
  return controls;
}

/** Controls whose content is a value or comes from elsewhere: paragraphs put into them are refused, or lost again. */
const FORMS =
  /^(?:text|date|comboBox|dropDownList|picture|checkbox|dataBinding|equation|citation|bibliography|repeatingSection(?:Item)?)$/;

/** As many paragraphs as one clause has. A control around more is the frame of a template, in which one writes. */
const LONGEST_CLAUSE = 12;

/** A few paragraphs of somebody else's, with text behind them into which a clause can go instead. */
function isSmall(properties: Element): boolean {
  const control = properties.parentElement!;
  const isOurs = valueOf(properties, "tag")?.startsWith(CLAUSE_TAG_PREFIX) ?? false;
  const hasTextBehind = control.nextElementSibling?.localName === "p";
  return !isOurs && hasTextBehind && all(control, "p").length <= LONGEST_CLAUSE;
}

function enclosureBy(controls: readonly Element[]): Enclosure | undefined {
  for (const control of controls) {
    if (valueOf(child(control, "docPartObj"), "docPartGallery") === "Table of Contents") return "contents";
    if (/content/i.test(valueOf(control, "lock") ?? "") || child(control, "group")) return "locked";
    if ([...control.children].some(({ localName }) => FORMS.test(localName))) return "form";
    if (isSmall(control)) return "control";
  }
  return undefined;
}

function levelsIn(document: Document, styles: Styles): Map<string, DefinedLevel[]> {
  const abstracts = new Map(
    all(document, "abstractNum").map((one) => [attribute(one, "abstractNumId"), one]),
  );
  return new Map(
    all(document, "num").map((num) => {
      const abstract = abstracts.get(valueOf(num, "abstractNumId"));
      const levels = abstract === undefined ? [] : all(abstract, "lvl").map((lvl) => levelOf(lvl, styles));
      return [attribute(num, "numId") ?? "", levels];
    }),
  );
}

const FIRST: Readonly<Record<string, string>> = {
  decimal: "1",
  decimalZero: "01",
  lowerLetter: "a",
  upperLetter: "A",
  lowerRoman: "i",
  upperRoman: "I",
};

function levelOf(lvl: Element, styles: Styles): DefinedLevel {
  const level = Number(attribute(lvl, "ilvl"));
  const first = FIRST[valueOf(lvl, "numFmt") ?? "decimal"] ?? "•";
  const style = valueOf(styles.get(valueOf(lvl, "pStyle")), "name");
  const firstLabel = (valueOf(lvl, "lvlText") ?? "").replaceAll(`%${level + 1}`, first);
  return { level, firstLabel, ...(style !== undefined && { style }) };
}
