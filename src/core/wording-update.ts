// Knows: what has to be done to a clause in a document so that it says what another version says, and no more than that.
// Refuses to know: Word, and whether the user wants it.
import type { Paragraph } from "./agreement";
import type { Clause } from "./clause";
import { plainTypography, sameWords } from "./compared-words";
import { clauseTag } from "./insertion-plan";
import { type NumberedLine, renumbered } from "./renumbering";
import { partsIn, type StandingWording, type WordingPart, withValues } from "./standing-wording";
import { bodyDiff, type BodyLine, type LineDiff, wordDiff } from "./word-diff";

/** Something to do to one paragraph; indexes are those of the agreement's paragraphs before anything is done. */
export type UpdateStep =
  | { readonly step: "replace"; readonly paragraph: number; readonly text: string }
  | { readonly step: "delete"; readonly paragraph: number }
  | {
      readonly step: "insert";
      /** The new paragraph stands behind this one, and behind those that were inserted there before. */
      readonly behind: number;
      /** It looks like this one. */
      readonly like: number;
      readonly text: string;
    };

/** How a clause becomes another version. */
export interface UpdatePlan {
  readonly tag: string;
  readonly title: string;
  /** In reading order. Paragraphs that say the same in both versions are not touched, whatever the user made of them. */
  readonly steps: readonly UpdateStep[];
  /** What stands there, and what will, line by line; lines that stay are there, too. */
  readonly lines: readonly LineDiff[];
  /** What the user wrote, and the update takes away. */
  readonly losses: readonly LineDiff[];
}

/**
 * Plans the update of what stands at `standing` to the wording `next`, with the same values and in the same words; a
 * blank that is new stands as `[label]`. Undefined where the versions have tables of different shapes, or a cell that
 * changes is no longer there: that takes a person.
 */
export function planUpdate(
  standing: StandingWording,
  next: Clause,
  paragraphs: readonly Paragraph[],
): UpdatePlan | undefined {
  const { template, parts, paragraphs: lines } = standing;
  const own = lines.map(({ paragraph }) => paragraphs[paragraph]!);
  const values = valuesFor(standing, next);
  const target = partsIn(next, standing.terms, own);
  const pairs = pairsOf(template, target);
  if (pairs === undefined) return undefined;

  const draft: Draft[] = lines.map((line) => ({ kind: "keep", line, level: levelOf(template, line.part) }));
  /** New parts by the index of the line that they stand behind. */
  const added = new Map<number, Draft[]>();
  const losses: LineDiff[] = [];
  let behind = 0;
  for (const [before, after] of pairs) {
    const at = before === undefined ? [] : indexesOf(lines, before);
    const stands = at.map((index) => lines[index]!.text).join(" ");
    const text = after === undefined ? undefined : withValues(target[after]!.text, values);
    behind = at.at(-1) ?? behind;
    if (before !== undefined && after !== undefined && template[before]!.text === target[after]!.text)
      continue;
    const isThere = text !== undefined && sameWords(stands, text);
    if (before !== undefined && !isThere && !sameWords(stands, parts[before]!.text))
      losses.push(lossOf(parts[before]!, stands));
    at.forEach((index, nth) => {
      const kind = isThere ? "keep" : nth === 0 && text !== undefined ? "replace" : "delete";
      draft[index] = { ...draft[index]!, kind, ...(kind === "replace" && { text: text! }) };
    });
    if (at.length > 0 || text === undefined) continue;
    const { level, cell } = target[after!]!;
    if (cell !== undefined) return undefined;
    added.set(behind, [...(added.get(behind) ?? []), { kind: "insert", level, text }]);
  }
  const all = draft.flatMap((line, index) => [line, ...(added.get(index) ?? [])]);
  const numbered = withNumbers(all);
  return {
    tag: clauseTag(next.id, next.version),
    title: next.title,
    steps: stepsOf(numbered),
    lines: numbered.map(diffOf),
    losses,
  };
}

/** A line of the clause and what becomes of it. */
interface Draft {
  readonly kind: "keep" | "replace" | "delete" | "insert";
  /** Absent for an insertion. */
  readonly line?: StandingWording["paragraphs"][number];
  readonly level: WordingPart["level"];
  /** What it will say, for a replacement and an insertion. */
  readonly text?: string;
  /** The number that it will have, where it is typed. */
  readonly prefix?: string;
  /** The line that an insertion looks like. */
  readonly like?: number;
}

/** The values of a wording for the next one: what was left blank stays so, under the new label. */
function valuesFor({ wording, values }: StandingWording, next: Clause): ReadonlyMap<string, string> {
  const blankBefore = new Map(wording.fillIns.map(({ name, label }) => [name, `[${label}]`]));
  return new Map([
    ...values,
    ...next.fillIns.map(({ name, label }): [string, string] => {
      const value = values.get(name);
      return [name, value === undefined || value === blankBefore.get(name) ? `[${label}]` : value];
    }),
  ]);
}

type Pair = readonly [before: number | undefined, after: number | undefined];

/** Which part of the one becomes which part of the other; undefined where tables differ in shape. */
function pairsOf(template: readonly WordingPart[], target: readonly WordingPart[]): Pair[] | undefined {
  const olds = blocksOf(template);
  const news = blocksOf(target);
  const pairs: Pair[] = [];
  for (const { before, after } of bodyDiff(asBody(olds), asBody(news))) {
    const old = olds.find(({ line }) => line === before);
    const now = news.find(({ line }) => line === after);
    if (old !== undefined && now !== undefined ? old.shape !== now.shape : (old ?? now)!.shape !== "")
      return undefined;
    const length = Math.max(old?.parts.length ?? 0, now?.parts.length ?? 0);
    for (let at = 0; at < length; at++) pairs.push([old?.parts[at], now?.parts[at]]);
  }
  return pairs;
}

/** A paragraph, or a whole table, as one line to be paired. */
interface Block {
  readonly line: { readonly level: 0 | 1 | 2; readonly text: string };
  readonly parts: readonly number[];
  /** "" for a paragraph. */
  readonly shape: string;
}

function blocksOf(parts: readonly WordingPart[]): Block[] {
  const blocks: Block[] = [];
  parts.forEach(({ cell, level, text }, index) => {
    const last = blocks.at(-1);
    if (cell === undefined) blocks.push({ line: { level: level!, text }, parts: [index], shape: "" });
    else if (last === undefined || last.shape === "" || (cell.row === 0 && cell.column === 0))
      blocks.push({ line: { level: 1, text }, parts: [index], shape: "0,0" });
    else {
      const line = { level: 1 as const, text: `${last.line.text} ${text}` };
      blocks[blocks.length - 1] = {
        line,
        parts: [...last.parts, index],
        shape: `${cell.row},${cell.column}`,
      };
    }
  });
  return blocks;
}

const asBody = (blocks: readonly Block[]): BodyLine[] & Block["line"][] => blocks.map(({ line }) => line);

function indexesOf(lines: StandingWording["paragraphs"], part: number): number[] {
  return lines.flatMap((line, index) => (line.part === part ? [index] : []));
}

function levelOf(template: readonly WordingPart[], part: number | undefined): WordingPart["level"] {
  return part === undefined ? undefined : template[part]!.level;
}

function lossOf({ level, text }: WordingPart, stands: string): LineDiff {
  const now = plainTypography(stands);
  return {
    before: { level, text },
    after: now === "" ? undefined : { level, text: now },
    runs: wordDiff(plainTypography(text), now),
  };
}

/** Insertions get the number that follows; where numbers were typed without a gap, they are so again afterwards. */
function withNumbers(all: readonly Draft[]): Draft[] {
  const likes = all.map((line, at) => (line.kind === "insert" ? likeOf(all, at) : undefined));
  const asNumbered = (line: Draft, at: number): NumberedLine => ({
    level: line.level,
    prefix: (line.line ?? all[likes[at]!]!.line!).prefix,
    isNew: line.kind === "insert",
    gone: line.kind === "delete",
    // There is none of its level to look like: the list begins with it, and is lettered.
    lettered: line.kind === "insert" && line.level === 2 && all[likes[at]!]!.level !== 2,
  });
  const prefixes = renumbered(all.map(asNumbered));
  return all.map((line, at) => {
    const prefix = prefixes[at]!;
    const like = likes[at];
    const isRenumbered = line.kind === "keep" && prefix !== line.line!.prefix;
    return {
      ...line,
      prefix,
      ...(isRenumbered && { kind: "replace" as const, text: line.line!.text }),
      ...(like !== undefined && { like }),
    };
  });
}

/** The nearest line of the document with the level of the one at `at`, those before it first; else the nearest with words. */
function likeOf(all: readonly Draft[], at: number): number {
  const standing = all.flatMap(({ line, level }, index) => (line === undefined ? [] : [{ index, level }]));
  const distance = ({ index }: { index: number }): number => (index < at ? at - index : index - at + 0.5);
  const nearest = (some: typeof standing) =>
    [...some].sort((one, other) => distance(one) - distance(other))[0];
  const same = nearest(standing.filter(({ level }) => level === all[at]!.level));
  return (same ?? nearest(standing.filter(({ level }) => level === 1)) ?? nearest(standing)!).index;
}

function stepsOf(all: readonly Draft[]): UpdateStep[] {
  let behind = all.find(({ line }) => line !== undefined)!.line!.paragraph;
  return all.flatMap(({ kind, line, text, prefix, like }): UpdateStep[] => {
    if (line !== undefined) behind = line.paragraph;
    if (kind === "keep") return [];
    if (kind === "delete") return [{ step: "delete", paragraph: behind }];
    const written = prefix! + text!;
    if (kind === "replace") return [{ step: "replace", paragraph: behind, text: written }];
    return [{ step: "insert", behind, like: all[like!]!.line!.paragraph, text: written }];
  });
}

function diffOf({ kind, line, level, text }: Draft): LineDiff {
  const old = line === undefined ? undefined : plainTypography(line.text);
  const now = kind === "delete" ? undefined : (text ?? old);
  return {
    before: old === undefined ? undefined : { level, text: old },
    after: now === undefined ? undefined : { level, text: now },
    runs: wordDiff(old ?? "", now ?? ""),
  };
}
