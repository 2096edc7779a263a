// Knows: what Markdown's inline marks leave of a line when they are taken off: emphasis, code, links, escapes, entities.
// Refuses to know: blocks.

/** Escaped characters and code wait in the private use area while the marks around them are taken off. */
const SHIELD = 0xf100;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  shy: "\u00ad",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  bull: "•",
  sect: "§",
  para: "¶",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  middot: "·",
  times: "×",
};
/** Only names of HTML's text elements count as tags: "<Tenant ID>" and "<<name>>" are placeholders. */
const TAG =
  /<\/?(?:a|abbr|b|code|div|em|font|i|ins|kbd|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi;

/** The text that a reader of the rendered line sees; line breaks are `\n`. */
export function inlineText(markdown: string): string {
  return unshielded(
    markdown
      .replace(/\\([!-/:-@[-`{-~])/g, (_, escaped: string) => shielded(escaped))
      .replace(/(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (_, __, code: string) =>
        shielded(code.replace(/^ (.+) $/, "$1")),
      )
      .replace(/<br\s*\/?>/gi, "\n")
      .replace(TAG, "")
      .replace(/<((?:https?:\/\/|mailto:)?[^\s<>]+[@.:/][^\s<>]+)>/g, "$1")
      .replace(/\[\^[^\]]+\]/g, "")
      .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
      .replace(
        /\[([^[\]]+)\]\((?:<[^>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/g,
        "$1",
      )
      .replace(/^\[([ xX])\] /, (_, tick: string) => (tick === " " ? "☐ " : "☒ "))
      .replace(/(\*{1,3})(?=[^\s*])(.*?[^\s*])\1(?!\*)/g, "$2")
      .replace(/(\*{1,2})(?=[^\s*])([^*]*[^\s*])\1/g, "$2")
      .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.*?[^\s_])\1(?![\p{L}\p{N}_])/gu, "$2")
      .replace(/~~(?=\S)(.+?)~~/g, "$1")
      .replace(/ {2,}/g, " ")
      .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/gi, (entity, name: string) => decoded(name) ?? entity),
  );
}

function decoded(name: string): string | undefined {
  if (!name.startsWith("#")) return ENTITIES[name];
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : "\ufffd";
}

function shielded(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(SHIELD + character.charCodeAt(0)));
}

function unshielded(text: string): string {
  return text.replace(/[\uf121-\uf17e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - SHIELD),
  );
}
