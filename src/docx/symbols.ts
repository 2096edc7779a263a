// Knows: which Unicode characters the symbol fonts Symbol, Wingdings (1 to 3) and Webdings show at each code.
// Refuses to know: where in a document symbols stand.
// Source: the fonts' published character charts, Unicode technical note UTR 25 and the Wingdings proposal L2/11-052.

/** Greek letters of Symbol, upper case from code 0x41 and lower case from 0x61. */
const SYMBOL_LETTERS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
const SYMBOL_SMALL_LETTERS = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    ...codes(0x41, SYMBOL_LETTERS),
    ...codes(0x61, SYMBOL_SMALL_LETTERS),
    ...codes(0xa0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"),
    ...{ 0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2a: "∗", 0x2d: "−", 0x40: "≅", 0x5c: "∴", 0x5e: "⊥", 0x7e: "∼" },
    ...{ 0xc6: "∅", 0xc7: "∩", 0xc8: "∪", 0xce: "∈", 0xcf: "∉", 0xd2: "®", 0xd3: "©", 0xd4: "™", 0xd6: "√" },
    ...{
      0xd7: "⋅",
      0xd8: "¬",
      0xd9: "∧",
      0xda: "∨",
      0xdb: "⇔",
      0xdc: "⇐",
      0xde: "⇒",
      0xe2: "®",
      0xe3: "©",
      0xe4: "™",
      0xe5: "∑",
    },
  },
  wingdings: {
    ...{
      0x21: "✏",
      0x22: "✂",
      0x28: "☎",
      0x29: "✆",
      0x2a: "✉",
      0x36: "⌛",
      0x46: "☞",
      0x4a: "☺",
      0x4b: "😐",
      0x4c: "☹",
    },
    ...codes(0x6c, "●❍■□❐❑❒⬧⧫◆❖⬥⌧⮹⌘"),
    ...codes(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    ...codes(0x9e, "·•▪○"),
    ...{
      0xa7: "▪",
      0xa8: "☐",
      0xaa: "✦",
      0xab: "★",
      0xd8: "➢",
      0xdc: "➲",
      0xdf: "←",
      0xe0: "→",
      0xe1: "↑",
      0xe2: "↓",
    },
    ...codes(0xe7, "⇐⇒⇑⇓"),
    ...{ 0xef: "⇦", 0xf0: "⇨", 0xf1: "⇧", 0xf2: "⇩", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑" },
  },
  "wingdings 2": {
    ...codes(0x4f, "✗✓☒☑☒☒"),
    ...codes(0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩"),
    ...{ 0x97: "●", 0x98: "●", 0xa2: "■", 0xa3: "☐", 0xa4: "☐", 0xae: "◆" },
  },
  "wingdings 3": {
    0x66: "←",
    0x67: "→",
    0x68: "↑",
    0x69: "↓",
    0x7d: "▶",
    0x84: "◀",
    0x75: "▶",
    0x70: "▲",
    0x71: "▼",
  },
  webdings: { 0x61: "✓", 0x63: "☐", 0x67: "■", 0x69: "ℹ", 0x6e: "●", 0x72: "✗" },
};

/** Stands for a symbol that is drawn but has no known meaning: a reader sees some mark, not a letter. */
const UNKNOWN_MARK = "•";

/** Whether the font draws symbols in place of the letters that are stored. */
function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && font.toLowerCase() in FONTS;
}

/** The character that `font` shows at `code`; symbol fonts live at 0x20 to 0xFF or, shifted, at U+F020 to U+F0FF. */
export function symbol(font: string | undefined, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = FONTS[font?.toLowerCase() ?? ""];
  if (table && low <= 0xff)
    return table[low] ?? (isPlain(font, low) ? String.fromCharCode(low) : UNKNOWN_MARK);
  if (low < 0x20 || low > 0x10ffff || (low >= 0xd800 && low <= 0xf8ff)) return UNKNOWN_MARK;
  return String.fromCodePoint(low);
}

/** Symbol keeps the digits and the punctuation of ASCII; every symbol font keeps the space. */
function isPlain(font: string | undefined, code: number): boolean {
  return code === 0x20 || (font?.toLowerCase() === "symbol" && code < 0x40);
}

/** Text as a reader sees it: set in a symbol font, or holding the shifted codes that Word draws in Symbol. */
export function symbolText(font: string | undefined, text: string): string {
  if (isSymbolFont(font)) return Array.from(text, (letter) => symbol(font, letter.codePointAt(0)!)).join("");
  return text.replace(/[\uF020-\uF0FF]/g, (letter) => symbol("symbol", letter.charCodeAt(0)));
}

function codes(first: number, characters: string): Record<number, string> {
  return Object.fromEntries(Array.from(characters, (character, index) => [first + index, character]));
}
