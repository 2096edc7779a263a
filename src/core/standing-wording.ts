// Knows: how a wording stands in a document: in whose words, with which values, and which paragraph holds which part.
// Refuses to know: where in the document it stands, which versions there are, and what is to be done about a change.
import type { Paragraph } from "./agreement";
import type { TermChoice } from "./adapt-terms";
import { adaptClause } from "./adapt-terms";
import type { Clause, ClauseBody, ClauseParagraph } from "./clause";
import { isClauseTable } from "./clause";
import {
  type ComparedWord,
  comparedWords,
  plainTypography,
  typedPrefix,
  wordsOfWording,
} from "./compared-words";
import { withoutTable } from "./insertion-plan";
import { termChoices, type TermWord } from "./standing-terms";
import type { PartyTerm } from "./party-terms";
import { alignWording, type WordingWord } from "./wording-alignment";

/** A paragraph of a wording, or a cell of one of its tables. */
export interface WordingPart {
  /** Undefined for a cell. */
  readonly level: ClauseParagraph["level"] | undefined;
  readonly text: string;
  /** Counted from 0, the header being row 0 of its table. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

/** A paragraph of the document within a clause. Empty ones outside of tables are left out. */
export interface StandingParagraph {
  /** Index into the agreement's paragraphs. */
  readonly paragraph: number;
  /** The number or bullet typed before it, with what separates it. */
  readonly prefix: string;
  /** The text behind the prefix. */
  readonly text: string;
  /** Index of the part of the wording that it stands for, or goes on with; undefined where it is nobody's but the user's. */
  readonly part: number | undefined;
}

/** A wording as it stands in a document. */
export interface StandingWording {
  readonly wording: Clause;
  /** In whose words it stands. A definition that was written into it is recovered like a value. */
  readonly terms: readonly TermChoice[];
  /** What stands in the place of each blank, by fill-in name; a name that is absent has no place any more. */
  readonly values: ReadonlyMap<string, string>;
  /** The wording in those words, its blanks empty. */
  readonly template: readonly WordingPart[];
  /** The wording as it was put in: those values, those words. */
  readonly parts: readonly WordingPart[];
  readonly paragraphs: readonly StandingParagraph[];
  /** The share of the words of both that they have in common, values aside, from 0 to 1. */
  readonly likeness: number;
  /** Some word or mark is another than the wording's, values and replaced terms aside. */
  readonly changed: boolean;
}

/** Paragraphs of an agreement that are taken to be one clause. */
export interface Stretch {
  readonly paragraphs: readonly Paragraph[];
  /** Index of the first in the agreement. */
  readonly from: number;
}

/**
 * Reads the paragraphs as the wording. What stands where the wording has a blank is its value, whatever it says, as long
 * as it is part of one sentence; words of the parties' that `parties` knows are no change; nor are numbers, typography
 * and where lines end. A value that somebody made say something else is therefore not told from a filled one.
 */
export function readWording(
  wording: Clause,
  { paragraphs, from }: Stretch,
  termWords: readonly TermWord[],
  parties: readonly PartyTerm[],
): StandingWording {
  const texts = textsIn(paragraphs, partsIn(wording, [], paragraphs));
  const joined = texts.map(({ text }) => text).join("\n");
  const words = comparedWords(joined);
  const read = (terms: readonly TermChoice[]): Read => {
    const parts = partsIn(wording, terms, paragraphs);
    const template = parts.flatMap(({ text }, part) => wordsOfPart(text, part));
    const standsFor = alignWording(template, words);
    return { parts, template, standsFor, likeness: likenessOf(template, words, standsFor) };
  };
  const terms = termChoices(
    wording,
    plainTypography(joined),
    termWords,
    parties,
    (tried) => read(tried).likeness,
  );
  const { parts, template, standsFor, likeness } = read(terms);
  const values = valuesIn(joined, words, template, standsFor);
  const filled = parts.map((part) => ({ ...part, text: withValues(part.text, values) }));
  const expected = comparedWords(filled.map(({ text }) => text).join("\n"));
  return {
    wording,
    terms,
    values,
    template: parts,
    parts: filled,
    paragraphs: placed(texts, words, template, standsFor, from, parts, paragraphs),
    likeness,
    changed: expected.length !== words.length || expected.some(({ word }, at) => word !== words[at]!.word),
  };
}

interface PartWord extends WordingWord {
  readonly part: number;
}

interface Read {
  readonly parts: readonly WordingPart[];
  readonly template: readonly PartWord[];
  readonly standsFor: Int32Array;
  readonly likeness: number;
}

function wordsOfPart(text: string, part: number): PartWord[] {
  const words = wordsOfWording(text);
  const end = words.findLastIndex((word) => word.blank !== undefined || isSpoken(word));
  return words.map((word, at) => ({ ...word, part, last: at >= end }));
}

const isSpoken = ({ word }: ComparedWord): boolean => /[\p{L}\p{N}]/u.test(word);

/** The parts of a body in reading order. */
export function partsOf(body: ClauseBody): WordingPart[] {
  let table = -1;
  return body.flatMap((block): WordingPart[] => {
    if (!isClauseTable(block)) return [block];
    table += 1;
    return [block.header, ...block.rows].flatMap((cells, row) =>
      cells.map((text, column) => ({ level: undefined, text, cell: { table, row, column } })),
    );
  });
}

/** The parts of a wording in the words of `terms`; where its place is one cell, the rows of its tables are paragraphs. */
export function partsIn(
  wording: Clause,
  terms: readonly TermChoice[],
  paragraphs: readonly Pick<Paragraph, "cell">[],
): WordingPart[] {
  const body = isInOneCell(paragraphs) ? wording.body.flatMap(withoutTable) : wording.body;
  return partsOf(adaptClause({ ...wording, body }, terms).clause.body);
}

/** A text with what stands in its blanks; a blank that has no value stays as it is. */
export function withValues(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{([^{}]*)\}\}/g, (blank, name: string) => values.get(name) ?? blank);
}

/** A table that went into a cell stands there as paragraphs. */
function isInOneCell(paragraphs: readonly Pick<Paragraph, "cell">[]): boolean {
  const [first, ...rest] = paragraphs.map(({ cell }) => cell);
  return (
    first !== undefined &&
    rest.every(
      (cell) => cell?.table === first.table && cell.row === first.row && cell.column === first.column,
    )
  );
}

interface TextIn {
  /** Index among the paragraphs of the stretch. */
  readonly at: number;
  readonly prefix: string;
  readonly text: string;
  /** Where the text begins in the joined one. */
  readonly start: number;
}

function textsIn(paragraphs: readonly Paragraph[], parts: readonly WordingPart[]): TextIn[] {
  const inTables = !isInOneCell(paragraphs);
  let start = 0;
  return paragraphs.flatMap(({ text, cell }, at): TextIn[] => {
    const inTable = cell !== undefined && inTables;
    if (!inTable && text.trim() === "") return [];
    const typed = inTable ? "" : typedPrefix(text);
    const prefix = parts.some((own) => own.text.startsWith(typed)) ? "" : typed;
    const found = { at, prefix, text: text.slice(prefix.length), start };
    start += found.text.length + 1;
    return [found];
  });
}

function likenessOf(
  template: readonly PartWord[],
  words: readonly ComparedWord[],
  standsFor: Int32Array,
): number {
  const own = template.filter((word) => word.blank === undefined && isSpoken(word)).length;
  let others = 0;
  let same = 0;
  words.forEach((word, at) => {
    const part = template[standsFor[at]!];
    if (part?.blank !== undefined || !isSpoken(word)) return;
    others += 1;
    if (part !== undefined) same += 1;
  });
  return own + others === 0 ? 0 : (2 * same) / (own + others);
}

/** For each blank what stands in most of its places; of several the first. */
function valuesIn(
  joined: string,
  words: readonly ComparedWord[],
  template: readonly PartWord[],
  standsFor: Int32Array,
): Map<string, string> {
  const found = new Map<number, { start: number; end: number }>();
  words.forEach(({ start, end }, at) => {
    const index = standsFor[at]!;
    if (template[index]?.blank === undefined) return;
    found.set(index, { start: found.get(index)?.start ?? start, end });
  });
  const counts = new Map<string, Map<string, number>>();
  for (const [index, { start, end }] of found) {
    const name = template[index]!.blank!;
    const value = joined.slice(start, end).replace(/\s+/g, " ");
    const known = counts.get(name) ?? new Map<string, number>();
    counts.set(name, known.set(value, (known.get(value) ?? 0) + 1));
  }
  return new Map([...counts].map(([name, values]) => [name, [...values].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** A paragraph of which less than one word in so many belongs to a part of the wording is the user's own. */
const ENOUGH = 3;

/** Each paragraph with the part of which it holds the most words. */
function placed(
  texts: readonly TextIn[],
  words: readonly ComparedWord[],
  template: readonly PartWord[],
  standsFor: Int32Array,
  from: number,
  parts: readonly WordingPart[],
  paragraphs: readonly Paragraph[],
): StandingParagraph[] {
  let at = 0;
  const found = texts.map((one): number | undefined => {
    const votes = new Map<number, number>();
    let spoken = 0;
    for (; at < words.length && words[at]!.start < one.start + one.text.length; at++) {
      if (!isSpoken(words[at]!)) continue;
      spoken += 1;
      const part = template[standsFor[at]!]?.part;
      if (part !== undefined) votes.set(part, (votes.get(part) ?? 0) + 1);
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1]);
    return most !== undefined && most[1] * ENOUGH >= spoken ? most[0] : undefined;
  });
  const cellOf = (index: number): Paragraph["cell"] => paragraphs[texts[index]!.at]!.cell;
  const byRow = (index: number): number | undefined => {
    const cell = cellOf(index);
    const beside = texts.findIndex((_, other) => {
      const own = cellOf(other);
      return (
        parts[found[other] ?? -1]?.cell !== undefined && own?.table === cell?.table && own?.row === cell?.row
      );
    });
    const row = parts[found[beside] ?? -1]?.cell;
    const part = parts.findIndex(
      (one) =>
        one.cell?.table === row?.table && one.cell?.row === row?.row && one.cell?.column === cell?.column,
    );
    return cell === undefined || row === undefined || part === -1 ? undefined : part;
  };
  return texts.map(({ at: index, prefix, text }, order) => ({
    paragraph: from + index,
    prefix,
    text,
    // A cell without words of the wording stands where its row does.
    part: found[order] ?? byRow(order),
  }));
}
