// Knows: the small Markdown dialect in which the sample agreements are written, and what each line becomes.
// Refuses to know: WordprocessingML.

/** A stretch of text with one formatting; `note` and `comment` stand at its end. */
export interface Inline {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly revision?: "inserted" | "deleted";
  readonly link?: string;
  readonly note?: readonly Inline[];
  readonly comment?: string;
}

/** A cell of a table; "continues" cells are merged with the one above or to the left. */
export type Cell = readonly Inline[] | "continues above" | "continues left";

export type Block =
  | { readonly kind: "paragraph"; readonly style: string; readonly content: readonly Inline[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: "signatures"; readonly parties: readonly string[] }
  | { readonly kind: "page break" };

/** The first lines of a sample: how it is listed and what stands in its header and footer. */
export interface FrontMatter {
  readonly title: string;
  readonly summary: string;
  readonly header: string;
  readonly footer: string;
  readonly language: string;
  readonly paper: "a4" | "letter";
}

export interface SampleText {
  readonly front: FrontMatter;
  readonly blocks: readonly Block[];
}

/** Reads a sample; throws where a line of the front matter is absent, naming it. */
export function parseSample(markdown: string): SampleText {
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown.replaceAll("\r\n", "\n")) ?? [];
  const notes = new Map([...body.matchAll(/^\[\^(\w+)\]: (.+)$/gm)].map(([, name, text]) => [name!, text!]));
  const text = body.replaceAll(/^\[\^\w+\]: .+$/gm, "");
  return { front: frontMatter(head), blocks: blocks(text, notes) };
}

function frontMatter(head: string): FrontMatter {
  const lines = new Map(head.split("\n").map((line) => line.split(/:\s*(.*)/s, 2) as [string, string]));
  const line = (name: string) => {
    const value = lines.get(name);
    if (value === undefined) throw new Error(`The front matter of the sample lacks the line "${name}: ...".`);
    return value;
  };
  const paper = line("paper") === "letter" ? "letter" : "a4";
  return {
    title: line("title"),
    summary: line("summary"),
    header: line("header"),
    footer: line("footer"),
    language: line("language"),
    paper,
  };
}

/** What a line begins with decides its style; anything else is body text. */
const LINE_STYLES: readonly [RegExp, string][] = [
  [/^# /, "Title"],
  [/^## /, "Heading1"],
  [/^### /, "ScheduleHeading"],
  [/^#### /, "Subtitle"],
  [/^\d+\. /, "ClauseLevel2"],
  [/^\([a-z]\) /, "ClauseLevel3"],
  [/^\([A-Z]\) /, "Recital"],
  [/^- /, "ListBullet"],
  [/^> /, "Quote"],
];

function blocks(text: string, notes: ReadonlyMap<string, string>): Block[] {
  const result: Block[] = [];
  let rows: Cell[][] = [];
  for (const line of [...text.split("\n").map((each) => each.trim()), ""]) {
    if (line.startsWith("|")) {
      if (!/^\|[\s|:-]+\|$/.test(line)) rows.push(cells(line, notes));
      continue;
    }
    if (rows.length > 0) result.push({ kind: "table", rows });
    rows = [];
    const signatures = /^\[signatures: (.+)\]$/.exec(line);
    if (signatures) result.push({ kind: "signatures", parties: signatures[1]!.split(" / ") });
    else if (line === "---") result.push({ kind: "page break" });
    else if (line !== "") result.push(paragraph(line, notes));
  }
  return result;
}

function paragraph(line: string, notes: ReadonlyMap<string, string>): Block {
  const [prefix, style] = LINE_STYLES.find(([pattern]) => pattern.test(line)) ?? [/^/, "BodyText"];
  return { kind: "paragraph", style, content: inlines(line.replace(prefix, ""), notes) };
}

function cells(line: string, notes: ReadonlyMap<string, string>): Cell[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((text) => text.trim())
    .map((text) =>
      text === "^^" ? "continues above" : text === "<<" ? "continues left" : inlines(text, notes),
    );
}

/** `**bold**`, `_italic_`, `[words](address)`, `[^note]`, and CriticMarkup: `{++inserted++}`, `{--deleted--}`, `{>>comment<<}`. */
const INLINE =
  /\{\+\+(?<inserted>.+?)\+\+\}|\{--(?<deleted>.+?)--\}|\{>>(?<comment>.+?)<<\}|\[\^(?<note>\w+)\]|\[(?<words>[^\]]+)\]\((?<link>[^)]+)\)|\*\*(?<bold>.+?)\*\*|(?<![\w_])_(?<italic>[^_]+)_(?![\w_])/g;

function inlines(text: string, notes: ReadonlyMap<string, string>): Inline[] {
  const result: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) result.push({ text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    result.push(inline(match.groups!, notes));
  }
  if (end < text.length) result.push({ text: text.slice(end) });
  return result;
}

function inline(groups: Record<string, string | undefined>, notes: ReadonlyMap<string, string>): Inline {
  const { inserted, deleted, comment, note, words, link, bold, italic } = groups;
  if (inserted) return { text: inserted, revision: "inserted" };
  if (deleted) return { text: deleted, revision: "deleted" };
  if (comment) return { text: "", comment };
  if (words) return { text: words, link };
  if (bold) return { text: bold, bold: true };
  if (italic) return { text: italic, italic: true };
  const content = notes.get(note!);
  if (content === undefined) throw new Error(`The note [^${note}] has no line "[^${note}]: ...".`);
  return { text: "", note: inlines(content, notes) };
}
