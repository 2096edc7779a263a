// Knows: how selected paragraphs become a wording: heading, levels, tables, without numbers, quotes straight.
// Refuses to know: Word, and which words of it are better asked for (fill-in-offers.ts).
import type { ClauseBody, ClauseParagraph, ClauseTable, Paragraph } from "../../core";

/** The wording that a selection makes, and what had to be changed on the way, for the user to look over. */
export interface SelectedWording {
  /** Heading first; the heading is empty where the selection has none. Empty where nothing was selected. */
  readonly body: ClauseBody;
  readonly changes: readonly SelectionChange[];
}

export type SelectionChange = "numbers" | "quotes" | "levels" | "heading" | "table";

/** "7.", "7.1", "(a)", "a)", "(iv)" or a bullet; a number without a point counts only before a tab or a capital letter. */
const TYPED_NUMBER =
  /^\s*(\d{1,3}(?:\.\d{1,3})+[.)]?(?=\s)|\d{1,3}[.)](?=\s)|\d{1,3}(?=\t|\s+\p{Lu})|\([A-Za-z0-9]{1,4}\)|[A-Za-z]\)(?=\s)|[-•–▪◦·](?=\s))\s*/u;
const LONGEST_HEADING = 64;

export function fromSelection(paragraphs: readonly Paragraph[]): SelectedWording {
  const changes = new Set<SelectionChange>();
  const parts = partsOf(paragraphs.filter(({ text }) => text.trim() !== ""));
  const [first, ...others] = parts;
  if (first === undefined) return { body: [], changes: [] };

  const heading = isHeading(first) && others.length > 0 ? first : undefined;
  if (heading === undefined) changes.add("heading");
  const rest = heading === undefined ? parts : others;
  const ranks = rest.flatMap((part) => (isTable(part) ? [] : [rankOf(part)])).filter((rank) => rank >= 0);
  const top = Math.min(...ranks);
  const body: (ClauseParagraph | ClauseTable)[] = [
    { level: 0, text: heading === undefined ? "" : cleaned(heading, changes) },
  ];
  for (const part of rest) {
    if (isTable(part)) {
      body.push(...tableOf(part, changes));
      continue;
    }
    const rank = rankOf(part);
    // A sub-paragraph needs a numbered paragraph above it.
    const level = rank > top && body.length > 1 ? 2 : 1;
    if (rank > top + 1) changes.add("levels");
    body.push({ level, text: cleaned(part, changes) });
  }
  return { body, changes: [...changes] };
}

type Part = Paragraph | readonly Paragraph[];

function isTable(part: Part): part is readonly Paragraph[] {
  return Array.isArray(part);
}

/** The paragraphs, those of one table together. */
function partsOf(paragraphs: readonly Paragraph[]): Part[] {
  const parts: (Paragraph | Paragraph[])[] = [];
  for (const paragraph of paragraphs) {
    const last = parts.at(-1);
    if (paragraph.cell === undefined) parts.push(paragraph);
    else if (Array.isArray(last) && last[0]!.cell!.table === paragraph.cell.table) last.push(paragraph);
    else parts.push([paragraph]);
  }
  return parts;
}

/** What Word calls a heading, or a short line that ends no sentence. */
function isHeading(part: Part): part is Paragraph {
  if (isTable(part)) return false;
  const text = part.text.replace(TYPED_NUMBER, "").trim();
  if (text.length > LONGEST_HEADING) return false;
  return part.outlineLevel < 10 || !/[.,;:!?]["”’)]*$/.test(text);
}

/** How deep a paragraph stands by its number, 0 at the top of a list; -1 without a number. */
function rankOf({ listLabel, listLevel, text }: Paragraph): number {
  if (listLevel >= 0 && listLabel !== "") return listLevel;
  const typed = TYPED_NUMBER.exec(text)?.[1];
  if (typed === undefined) return -1;
  const parts = typed.match(/\d+/g);
  if (parts !== null && !typed.startsWith("(")) return parts.length - 1;
  // Letters stand under numbers, small Roman numbers under letters; "(i)" alone may be either and counts as Roman.
  return /^\(?[ivx]+\)/i.test(typed) && !/^\(?[cdlm]\)/i.test(typed) ? 20 : 10;
}

function cleaned(paragraph: Paragraph, changes: Set<SelectionChange>): string {
  const own = paragraph.text.replace(TYPED_NUMBER, "");
  if (own !== paragraph.text || (paragraph.listLabel !== "" && !isBullet(paragraph.listLabel)))
    changes.add("numbers");
  return plain(own, changes);
}

function isBullet(label: string): boolean {
  return !/[\p{L}\p{N}]/u.test(label);
}

/** One line with straight quotes and ordinary spaces: the document that a clause goes into has its own. */
function plain(text: string, changes: Set<SelectionChange>): string {
  const straight = text
    .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
    .replace(/[\u2018-\u201B\u2039\u203A]/g, "'");
  if (straight !== text) changes.add("quotes");
  return straight
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** A table of two columns and a header at least; any other becomes paragraphs, one for each cell with words. */
function tableOf(cells: readonly Paragraph[], changes: Set<SelectionChange>): ClauseBody {
  const rows: string[][] = [];
  for (const { cell, text } of cells) {
    const row = (rows[cell!.row] ??= []);
    row[cell!.column] = [row[cell!.column], plain(text, changes)].filter(Boolean).join(" ");
  }
  const kept = rows.filter((row) => row !== undefined);
  const width = Math.max(...kept.map((row) => row.length));
  const [header, ...body] = kept.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? ""),
  );
  if (header === undefined || body.length === 0 || width < 2) {
    changes.add("table");
    return kept.flat().map((text): ClauseParagraph => ({ level: 1, text }));
  }
  return [{ header, rows: body }];
}
