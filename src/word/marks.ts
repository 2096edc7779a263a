// Knows: symbols of symbol fonts and the check boxes of old forms, which Word's text does not show for what they are,
// and how the document's OOXML tells them.
// Refuses to know: what a tick means, and everything else in the OOXML.

/** A paragraph that holds such marks: its text as Word gives it, and as a reader sees it. */
export interface MarkedText {
  readonly plain: string;
  readonly marked: string;
}

/** What Word's text has in the place of a symbol (office-js 2368, 4477). */
const PLACE_OF_SYMBOL = "(";

/** Boxes, ticks and arrows by font and code, from the fonts' published charts; any other symbol is some mark. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    ...{ "6f": "□", "71": "❑", a8: "☐", fb: "✗", fc: "✓", fd: "☒", fe: "☑" },
    ...{ a7: "▪", df: "←", e0: "→", e7: "⇐", e8: "⇒" },
  },
  "wingdings 2": { "4f": "✗", "50": "✓", "51": "☒", "52": "☑", "53": "☒", "54": "☒", a3: "☐", a4: "☐" },
  webdings: { "61": "✓", "63": "☐", "72": "✗" },
};
const SOME_MARK = "•";

/** Whether the text may hold a symbol: an opening parenthesis that opens nothing. */
export function mayHoldSymbol(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return /\((?=\s|$)/.test(text) || count("(") > count(")");
}

/** Not shown, or not part of the paragraph's own text. */
const LEFT_OUT = new Set(
  "w:pPr w:rPrChange w:del w:moveFrom w:instrText w:txbxContent w:sdtPr mc:Fallback".split(" "),
);

const SHOWN: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001e",
  "w:softHyphen": "\u001f",
};

/** A start or end tag with its attributes, or the text between two tags. */
const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/**
 * The paragraphs with marks in a body's OOXML (a flat OPC package), in order. It is read tag by tag, because a tree of
 * a long agreement has hundreds of thousands of nodes.
 */
export function readMarks(ooxml: string): MarkedText[] {
  const body = ooxml.slice(ooxml.indexOf("<w:body"), ooxml.indexOf("</w:body>"));
  const reader = new MarkReader();
  /** How many elements are open from the one that is left out on. */
  let leftOut = 0;
  for (const [, slash, name, attributes, empty, characters] of body.matchAll(TOKEN)) {
    if (name === undefined) {
      if (leftOut === 0) reader.characters(characters!);
    } else if (leftOut > 0 || (!slash && LEFT_OUT.has(name))) {
      if (!empty) leftOut += slash ? -1 : 1;
    } else if (slash) reader.end(name);
    else {
      reader.start(name, attributes!);
      if (empty) reader.end(name);
    }
  }
  return reader.found;
}

class MarkReader {
  readonly found: MarkedText[] = [];
  private plain = "";
  private marked = "";
  private inText = false;
  private isHidden = false;
  /** The fields that are open, outermost first, each with the check box that it shows. */
  private readonly fields: { inCode: boolean; box?: string }[] = [];

  start(name: string, attributes: string): void {
    const field = this.fields.at(-1);
    if (name === "w:r") this.isHidden = false;
    else if (name === "w:vanish") this.isHidden = isOn(attributes);
    else if (name === "w:t") this.inText = true;
    else if (name === "w:sym") this.show(PLACE_OF_SYMBOL, symbolOf(attributes));
    else if (name === "w:fldChar") this.stepField(valueOf(attributes, "w:fldCharType"));
    else if (name === "w:checkBox" && field) field.box = "☐";
    // The state (w:checked) comes behind the state that a new form has (w:default), and prevails.
    else if ((name === "w:default" || name === "w:checked") && field?.box)
      field.box = isOn(attributes) ? "☒" : "☐";
    else if (name in SHOWN) this.show(SHOWN[name]!);
  }

  end(name: string): void {
    if (name === "w:t") this.inText = false;
    if (name !== "w:p") return;
    if (this.plain !== this.marked) this.found.push({ plain: this.plain, marked: this.marked });
    this.plain = "";
    this.marked = "";
  }

  characters(written: string): void {
    if (this.inText) this.show(decoded(written));
  }

  private show(plain: string, marked = plain): void {
    if (this.isHidden || this.fields.some(({ inCode }) => inCode)) return;
    this.plain += plain;
    this.marked += marked;
  }

  private stepField(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === "begin") this.fields.push({ inCode: true });
    else if (type === "separate" && field) field.inCode = false;
    else if (type === "end") this.show("", this.fields.pop()?.box ?? "");
  }
}

function valueOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1];
}

const isOn = (attributes: string) => !["0", "false", "off"].includes(valueOf(attributes, "w:val") ?? "1");

function symbolOf(attributes: string): string {
  const font = valueOf(attributes, "w:font")?.toLowerCase() ?? "";
  const code = valueOf(attributes, "w:char")
    ?.toLowerCase()
    .replace(/^f0(?=..$)|^00(?=..$)/, "");
  return SYMBOLS[font]?.[code ?? ""] ?? SOME_MARK;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(written: string): string {
  return written.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex, decimal, name: string | undefined) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(String(hex), 16))
        : (ENTITIES[name] ?? entity),
  );
}
