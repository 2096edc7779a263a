// Knows: the blocks of Markdown as agreements use them: headings, paragraphs, nested lists, pipe tables, quotes,
// fenced blocks, footnotes, front matter, comments.
// Refuses to know: emphasis, links and escapes inside a line (markdown-inline.ts), and HTML beyond comments.
import type { Agreement, TableCell } from "../core";
import { inlineText } from "./markdown-inline";
import { textAgreement, type TextParagraph } from "./text-agreement";

interface ListItem {
  readonly indent: number;
  readonly contentIndent: number;
  readonly label: string;
  readonly number?: number;
  readonly mark: string;
}
/** Where lines stand: the level of the list around them, or -1; whether they are a footnote. */
interface Place {
  readonly level: number;
  readonly isFootnote: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const SETEXT = /^ {0,3}(=+|-+)\s*$/;
const QUOTE = /^ {0,3}> ?/;
const LINK_DEFINITION = /^ {0,3}\[[^\]^][^\]]*\]:\s+\S+(\s+(".*"|'.*'|\(.*\)))?\s*$/;
const FOOTNOTE = /^ {0,3}\[\^[^\]]+\]:\s*/;
/** A label of a few words, perhaps marked, and its value: "**Tenant ID:** 0b97". */
const ENTRY = /^ {0,3}(?:\*\*?|__?)?[\p{L}\d](?:[^\s:;.?!|]*[ ]){0,7}[^\s:;?!|]*:(?:\*\*?|__?)?(?:\s|$)/u;
const TICK_BOX = /^ {0,3}(?:\[[ xX✓]?\]|[☐☑☒✓✔])\s/u;
const DELIMITER_ROW = /^ {0,3}\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

export function readMarkdown(markdown: string): Agreement {
  const text = markdown
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/^---\n[\s\S]*?\n(---|\.\.\.)(\n|$)/, "")
    .replace(/<!--[\s\S]*?(-->|$)/g, "")
    .replaceAll("\t", "    ");
  const paragraphs: TextParagraph[] = [];
  const tables = { count: 0 };
  readBlocks(text.split("\n"), { level: -1, isFootnote: false }, paragraphs, tables);
  return textAgreement(paragraphs);
}

function readBlocks(
  lines: readonly string[],
  place: Place,
  paragraphs: TextParagraph[],
  tables: { count: number },
  label?: string,
): void {
  let waitingLabel = label;
  const add = (text: string, more: Partial<TextParagraph> = {}) => {
    const list = place.level < 0 ? undefined : { label: waitingLabel ?? "", level: place.level };
    waitingLabel = undefined;
    paragraphs.push({ text, ...(list && { list }), ...(place.isFootnote && { isFootnote: true }), ...more });
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const heading = HEADING.exec(line);
    const item = listItem(line);
    if (line.trim() === "" || RULE.test(line) || LINK_DEFINITION.test(line)) {
      at++;
    } else if (heading) {
      add(inlineText(heading[2] ?? ""), { heading: heading[1]!.length, list: undefined });
      at++;
    } else if (FENCE.test(line)) {
      const fence = FENCE.exec(line)![1]!;
      const end = indexFrom(lines, at + 1, (other) => other.trimStart().startsWith(fence));
      add(lines.slice(at + 1, end).join("\n"));
      at = end + 1;
    } else if (QUOTE.test(line)) {
      const end = indexFrom(lines, at, (other) => other.trim() === "");
      readBlocks(
        lines.slice(at, end).map((quoted) => quoted.replace(QUOTE, "")),
        place,
        paragraphs,
        tables,
      );
      at = end;
    } else if (isTable(lines, at)) {
      const end = indexFrom(lines, at, (other) => !other.includes("|"));
      for (const { text, cell } of tableCells(lines.slice(at, end), tables.count++))
        add(text, { cell, list: undefined });
      at = end;
    } else if (FOOTNOTE.test(line)) {
      const end = endOfIndented(lines, at, 2);
      const note = [
        line.replace(FOOTNOTE, ""),
        ...lines.slice(at + 1, end).map((inner) => inner.trimStart()),
      ];
      readBlocks(note, { ...place, isFootnote: true }, paragraphs, tables);
      at = end;
    } else if (item) {
      at = readList(lines, at, item, place, paragraphs, tables);
    } else {
      const end = endOfParagraph(lines, at);
      const isSetext = end < lines.length && SETEXT.test(lines[end]!);
      const heading = isSetext ? { heading: lines[end]!.includes("=") ? 1 : 2, list: undefined } : {};
      for (const entry of entriesIn(lines.slice(at, end))) add(inlineText(joined(entry)), heading);
      at = isSetext ? end + 1 : end;
    }
  }
}

/** Reads items while they are siblings of the first one; answers the line after them. */
function readList(
  lines: readonly string[],
  start: number,
  first: ListItem,
  place: Place,
  paragraphs: TextParagraph[],
  tables: { count: number },
): number {
  let at = start;
  const level = Math.min(place.level + 1, 8);
  for (let count = 0; at < lines.length; count++) {
    const item = listItem(lines[at]!);
    if (!item || item.mark !== first.mark || item.indent >= first.contentIndent || RULE.test(lines[at]!))
      break;
    const label = first.number === undefined ? item.label : `${first.number + count}${first.mark}`;
    const end = endOfIndented(lines, at, item.contentIndent);
    const own = [lines[at]!, ...lines.slice(at + 1, end)].map((line, index) =>
      index === 0
        ? line.slice(item.contentIndent)
        : line.replace(new RegExp(`^ {0,${item.contentIndent}}`), ""),
    );
    readBlocks(own, { ...place, level }, paragraphs, tables, label);
    at = indexFrom(lines, end, (line) => line.trim() !== "");
  }
  return at;
}

function listItem(line: string): ListItem | undefined {
  const match = /^( *)([-*+]|(\d{1,9})([.)]))( +|$)/.exec(line);
  if (!match || RULE.test(line)) return undefined;
  const [whole, indent, marker, number, delimiter] = match;
  const isOrdered = number !== undefined;
  return {
    indent: indent!.length,
    contentIndent: Math.min(whole.length, indent!.length + marker!.length + 4),
    label: isOrdered ? marker! : "•",
    number: isOrdered ? Number(number) : undefined,
    mark: delimiter ?? marker!,
  };
}

/** The first line after `start` that neither is indented by `indent` nor goes on with the paragraph before it. */
function endOfIndented(lines: readonly string[], start: number, indent: number): number {
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === "") continue;
    const isIndented = line.search(/\S/) >= indent;
    const isLazy = lines[at - 1]!.trim() !== "" && !startsBlock(line);
    if (!isIndented && !isLazy) break;
    end = at + 1;
  }
  return end;
}

function endOfParagraph(lines: readonly string[], start: number): number {
  return indexFrom(lines, start + 1, (line, at) => {
    const item = listItem(line);
    const interrupts = item !== undefined && (item.number === undefined || item.number === 1);
    return (
      line.trim() === "" || interrupts || SETEXT.test(line) || startsBlock(line, false) || isTable(lines, at)
    );
  });
}

function startsBlock(line: string, lists = true): boolean {
  const patterns = [HEADING, FENCE, QUOTE, RULE, FOOTNOTE];
  return patterns.some((pattern) => pattern.test(line)) || (lists && listItem(line) !== undefined);
}

function isTable(lines: readonly string[], at: number): boolean {
  const delimiter = lines[at + 1];
  if (delimiter === undefined || !lines[at]!.includes("|") || !DELIMITER_ROW.test(delimiter)) return false;
  return cellsOf(lines[at]!).length === cellsOf(delimiter).length;
}

/** Each row has as many cells as the delimiter row. An empty header only says that there is none. */
function tableCells(
  [header, delimiter, ...body]: readonly string[],
  table: number,
): { text: string; cell: TableCell }[] {
  const titles = cellsOf(header!);
  const rows = [...(titles.some((title) => title !== "") ? [titles] : []), ...body.map(cellsOf)];
  return rows.flatMap((row, index) =>
    cellsOf(delimiter!).map((_, column) => ({
      text: inlineText(row[column] ?? ""),
      cell: { table, row: index, column, nesting: 1 },
    })),
  );
}

function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** Lines that follow each other, each with a label and its value, or with a box to tick, stay apart: "Order: 12", "[x] Teams". */
function entriesIn(lines: readonly string[]): string[][] {
  const entries: string[][] = [];
  lines.forEach((line, at) => {
    const begins = isEntry(line) && (isEntry(lines[at - 1]) || isEntry(lines[at + 1]));
    if (begins || at === 0) entries.push([line]);
    else entries.at(-1)!.push(line);
  });
  return entries;
}

function isEntry(line: string | undefined): boolean {
  return line !== undefined && (ENTRY.test(line) || TICK_BOX.test(line));
}

/** Wrapped lines become one; two spaces or a backslash at a line's end break it. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimStart())
    .join("\n")
    .replace(/ {2,}\n|\\\n/g, "<br>")
    .replace(/ *\n/g, " ")
    .trim();
}

function indexFrom(
  lines: readonly string[],
  start: number,
  test: (line: string, index: number) => boolean,
): number {
  for (let at = start; at < lines.length; at++) if (test(lines[at]!, at)) return at;
  return lines.length;
}
