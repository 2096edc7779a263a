// Knows: how the body of a wording changes under the editor's steps, and how its paragraphs are numbered.
// Refuses to know: how the editor looks, and what a library asks of a body.
import { type ClauseBody, type ClauseParagraph, type ClauseTable, isClauseTable } from "../../core";

type Block = ClauseBody[number];

/** A body after a step, and the block that the next key press is meant for. */
export interface Edited {
  readonly body: ClauseBody;
  readonly focus: number;
}

/** Writes a paragraph; line breaks in it, typed or pasted, begin new paragraphs of the same level. */
export function withText(body: ClauseBody, at: number, text: string): Edited {
  const { level } = body[at] as ClauseParagraph;
  const [first, ...others] = text.split(/\r\n?|\n/);
  const below = level === 0 ? 1 : level;
  const written: Block[] = [
    { level, text: first! },
    ...others.map((line): Block => ({ level: below, text: line })),
  ];
  return { body: spliced(body, at, 1, ...written), focus: at + others.length };
}

export function withTable(body: ClauseBody, at: number, table: ClauseTable): ClauseBody {
  return body.map((block, index) => (index === at ? table : block));
}

export function withLevel(body: ClauseBody, at: number, level: 1 | 2): Edited {
  const { text } = body[at] as ClauseParagraph;
  return { body: body.map((block, index) => (index === at ? { level, text } : block)), focus: at };
}

/** Puts a block after the one at `at`. */
export function withBlockAfter(body: ClauseBody, at: number, block: Block): Edited {
  return { body: spliced(body, at + 1, 0, block), focus: at + 1 };
}

/** Moves a block up or down; the heading stays where it is. */
export function withBlockMoved(body: ClauseBody, at: number, by: -1 | 1): Edited {
  const to = at + by;
  if (at < 1 || to < 1 || to >= body.length) return { body, focus: at };
  return { body: spliced(spliced(body, at, 1), to, 0, body[at]!), focus: to };
}

/** Takes a block out; the heading stays. */
export function withoutBlock(body: ClauseBody, at: number): Edited {
  if (at < 1) return { body, focus: at };
  return { body: spliced(body, at, 1), focus: Math.min(at, body.length - 2) };
}

/** An empty table of two columns and a row. */
export const EMPTY_TABLE: ClauseTable = { header: ["", ""], rows: [["", ""]] };

export function withColumn(table: ClauseTable): ClauseTable {
  return { header: [...table.header, ""], rows: table.rows.map((cells) => [...cells, ""]) };
}

export function withoutColumn({ header, rows }: ClauseTable, column: number): ClauseTable {
  return { header: spliced(header, column, 1), rows: rows.map((cells) => spliced(cells, column, 1)) };
}

export function withRow({ header, rows }: ClauseTable): ClauseTable {
  return { header, rows: [...rows, header.map(() => "")] };
}

/** The numbers that a reader sees: "1", "(a)"; "" for the heading and for tables. */
export function numbersOf(body: ClauseBody): string[] {
  let paragraph = 0;
  let sub = 0;
  return body.map((block) => {
    if (isClauseTable(block) || block.level === 0) return "";
    if (block.level === 1) {
      paragraph += 1;
      sub = 0;
      return `${paragraph}`;
    }
    sub += 1;
    return `(${letters(sub)})`;
  });
}

/** a to z, then aa, ab and so on. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

/** Array.toSpliced, which Safari has since version 16 only. */
function spliced<T>(items: readonly T[], at: number, count: number, ...more: readonly T[]): T[] {
  return [...items.slice(0, at), ...more, ...items.slice(at + count)];
}
