// Knows: how paragraphs fall into blocks and sections, which are headings, list items, and what each section is for.
// Refuses to know: families, and the words that mark a heading's purpose (the lexicon has them).
import type { Agreement, Paragraph } from "./agreement";
import { BULLET, isHeading, KIND, typedLabel } from "./headings";
import type { Zone } from "./language/lexicon";
import type { BlockNotes } from "./memory";
import { mayBind } from "./unit";

/** A stretch of the agreement under one heading. Section 0 is what comes before the first heading. */
export interface Section {
  readonly depth: number;
  readonly title: string;
  readonly zone: Zone;
  readonly parent: Section | undefined;
  /** False where the title only runs into a numbered paragraph ("6. Ending. ..."). */
  readonly headed: boolean;
  /** The number of its heading or paragraph, "" where it has none. */
  readonly label: string;
}

/** The section is `outer` or lies in it. */
export function isWithin(section: Section, outer: Section): boolean {
  for (let one: Section | undefined = section; one; one = one.parent) if (one === outer) return true;
  return false;
}

/** The section or one that it lies in is titled by the name, in small letters, such as "schedule b". */
export function isTitled(section: Section, name: string): boolean {
  for (let one: Section | undefined = section; one; one = one.parent)
    if (beginsWith(one.title, name)) return true;
  return false;
}

/** The text begins with the name, in small letters, as whole words: "schedule b", not "Schedule Bis". */
export const beginsWith = (text: string, name: string): boolean =>
  text.toLowerCase().startsWith(name) && !WORD_GOES_ON.test(text.charAt(name.length));
const WORD_GOES_ON = /[\p{L}\p{N}]/u;

/** One paragraph with its place in the agreement. */
export interface Placed {
  readonly paragraph: Paragraph;
  /** Index into `Agreement.paragraphs`. */
  readonly at: number;
  readonly section: Section;
  readonly heading: boolean;
  /** The typed or automatic number or bullet, "" where there is none. */
  readonly label: string;
  /** Offset where the text proper begins, after a typed number or bullet. */
  readonly textStart: number;
  readonly item: boolean;
}

/** A heading with the paragraphs up to the next one; the first block has those before the first heading. */
export interface Block {
  /** Place in the list of blocks. */
  readonly number: number;
  readonly placed: readonly Placed[];
  /** The sections that begin in the block, in order: that of its heading first. */
  readonly sections: readonly Section[];
  /** The section that the block before it ended in. */
  readonly before: Section | undefined;
  /** What is known of the block by its own words; it stays with a block that is taken over. */
  notes: BlockNotes | undefined;
}

/** An agreement in blocks, kept so that the next outline of the same agreement, changed, can take over what still holds. */
export interface Outline {
  readonly paragraphs: readonly Paragraph[];
  /** What they say. */
  readonly texts: readonly string[];
  readonly blocks: readonly Block[];
  /** Those that were not taken over from the outline before. */
  readonly fresh: readonly Block[];
  /** Blocks of the outline before that were not taken over. */
  readonly gone: ReadonlySet<Block>;
}

const LEAST_TITLE = 4;
const IN_BRACKETS = /^\(.*\)$/;
/** Deeper than all headings. */
const RUN_IN_DEPTH = 20;
/** "Extension", "New Section (Attribution)": the title of a clause, which ends the recitals before it. */
const TITLE_CASE =
  /^[\p{Lu}\d]\S*(?: \S+|(?: (?:of|to|for|in|and|on|the|de|des|du|la|el|del|y|et|und|der|van|en|[\p{Lu}\d("]\S*))+)?$/u;
/** The number of a clause of the first level, alone or with the name of its kind. */
const NUMBERED = /^(?:\(?|\p{L}+\s)\d{1,3}[.):]?$/u;
const RUN_IN = /^[*_]*(\p{Lu}[^.:;?!]{1,58})(?:\.|:(?=[*_]*(?:\s+\S+){9}))[*_]*\s+\p{Lu}/u;

/** Reads what a heading is for; undefined keeps the zone of the section above. */
export type ZoneReader = (title: string) => Zone | undefined;

/**
 * Puts every paragraph in its section. Blocks of `known`, an earlier outline with the same `zoneOf`, are taken over as
 * they are, moved where they now stand, as long as the paragraphs before and in them say the same.
 */
export function outline({ paragraphs }: Agreement, zoneOf: ZoneReader, known: Outline = NOTHING): Outline {
  const { before, after } = unchangedEnds(known.paragraphs, paragraphs);
  if (before === paragraphs.length && before === known.paragraphs.length && known !== NOTHING)
    return { ...known, fresh: [], gone: NONE };
  const changed = paragraphs.slice(before, paragraphs.length - after).map(({ text }) => text);
  const texts = known.texts.slice(0, before).concat(changed, known.texts.slice(known.texts.length - after));
  const count = blocksBefore(known.blocks, before - 2);
  const [kept, rest] = [known.blocks.slice(0, count), known.blocks.slice(count)];
  return { paragraphs, texts, ...new OutlineBuilder(paragraphs, zoneOf, kept, rest, after).build() };
}

/** The letters of a title, by which it is the same in the contents and over its section. */
const lettersOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}]+/gu, "");

const NONE: ReadonlySet<Block> = new Set();
const NOTHING: Outline = { paragraphs: [], texts: [], blocks: [], fresh: [], gone: NONE };

/** How many of the blocks end before the paragraph. */
function blocksBefore(blocks: readonly Block[], paragraph: number): number {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]!.placed.at(-1)?.at ?? -1) < paragraph) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many paragraphs at the beginning, and how many others at the end, say the same in both for the analysis. */
export function unchangedEnds(
  old: readonly Paragraph[],
  now: readonly Paragraph[],
): { before: number; after: number } {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && isSame(old[before]!, now[before]!)) before++;
  let after = 0;
  while (after < most - before && isSame(old[old.length - 1 - after]!, now[now.length - 1 - after]!)) after++;
  return { before, after };
}

function isSame(left: Paragraph, right: Paragraph): boolean {
  if (left === right) return true;
  const [one, other] = [left.cell, right.cell];
  return (
    left.text === right.text &&
    left.style === right.style &&
    left.outlineLevel === right.outlineLevel &&
    left.listLabel === right.listLabel &&
    left.listLevel === right.listLevel &&
    left.story === right.story &&
    one?.table === other?.table &&
    one?.row === other?.row &&
    one?.column === other?.column
  );
}

/** What is known of one block is true of the other. */
function saysTheSame(one: Block, other: Block): boolean {
  if (one.before !== other.before || one.placed.length !== other.placed.length) return false;
  return one.placed.every(({ paragraph, section, heading }, at) => {
    const place = other.placed[at]!;
    return section === place.section && heading === place.heading && isSame(paragraph, place.paragraph);
  });
}

class OutlineBuilder {
  private section: Section;
  private placed: Placed[] = [];
  private sections: Section[] = [];
  /** Old sections that stand again. */
  private readonly taken = new Set<Section>();
  /** The titles that the contents have listed so far. */
  private readonly listed = new Set<string>();
  /** How many old blocks begin before the place that is looked at. */
  private passed = 0;

  /** `blocks` are those that stand; `rest` those after them, of which the last `after` paragraphs say the same as now. */
  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly zoneOf: ZoneReader,
    private readonly blocks: Block[],
    private readonly rest: readonly Block[],
    private readonly after: number,
  ) {
    this.section = rest[0]?.before ?? blocks.at(-1)?.placed.at(-1)?.section ?? PREAMBLE;
    for (const { placed } of blocks) for (const one of placed) this.list(one);
  }

  /** Remembers what a table of contents lists. */
  private list({ paragraph, section, heading }: Placed): void {
    if (section.zone === "contents" && !heading) this.listed.add(lettersOf(paragraph.text));
  }

  build(): Pick<Outline, "blocks" | "fresh" | "gone"> {
    const { blocks, rest, paragraphs } = this;
    const kept = blocks.length;
    let at = endOf(blocks);
    if (kept === 0) this.begin(PREAMBLE, undefined);
    while (at < paragraphs.length && !this.standAsBefore(at)) this.place(at++);
    const fresh = blocks.slice(kept);
    const gone = at < paragraphs.length ? rest.slice(0, this.passed) : rest;
    for (const block of fresh) block.notes ??= gone.find((old) => saysTheSame(old, block))?.notes;
    const by = paragraphs.length - endOf(rest);
    for (const block of rest.slice(gone.length)) {
      move(block, blocks.length, by);
      blocks.push(block);
    }
    return { blocks, fresh, gone: new Set(gone) };
  }

  /** Begins a block whose first section is given, and the one that stood before it. */
  private begin(first: Section, before: Section | undefined): void {
    this.placed = [];
    this.sections = [first];
    const { placed, sections } = this;
    this.blocks.push({ number: this.blocks.length, placed, sections, before, notes: undefined });
  }

  private place(at: number): void {
    const paragraph = this.paragraphs[at]!;
    const typed = typedLabel(paragraph.text);
    const label = paragraph.listLabel || (typed?.[1] ?? "");
    const textStart = typed ? typed[0].length : 0;
    const heading = isHeading(paragraph, label, textStart, this.paragraphs[at + 1]);
    if (heading) {
      const { outlineLevel, text, cell } = paragraph;
      const depth = outlineLevel <= 9 ? outlineLevel : 9 + Math.max(1, label.match(/\d+/g)?.length ?? 0);
      const before = this.section;
      this.section = this.sectionOf(text.trim(), depth, label);
      if (cell) this.sections.push(this.section);
      else this.begin(this.section, before);
    } else if (!paragraph.cell && NUMBERED.test(label)) {
      const runIn = RUN_IN.exec(paragraph.text.slice(textStart));
      const { section } = this;
      if (runIn && runIn[1]!.split(/\s+/).length <= 5)
        this.sections.push((this.section = this.sectionOf(runIn[1]!, RUN_IN_DEPTH, label)));
      else if (isNextTo(section, label) || (!section.headed && section.parent!.zone !== "recitals"))
        this.section = section.parent!;
    }
    const item = !heading && (paragraph.listLevel >= 0 || BULLET.test(label));
    const place = { paragraph, at, section: this.section, heading, label, textStart, item };
    this.placed.push(place);
    this.list(place);
  }

  /** The section that a title opens here, with the number before it. */
  private sectionOf(title: string, depth: number, label: string): Section {
    const headed = depth < RUN_IN_DEPTH;
    let parent: Section | undefined = this.section;
    while (parent && (parent.depth >= depth || !parent.headed || (!headed && isNextTo(parent, label))))
      parent = parent.parent;
    // "1. Access", which the contents have listed: there they end, whatever the depth of their heading.
    if (parent?.zone === "contents" && this.listed.has(lettersOf(title))) parent = parent.parent;
    const inherited = parent && (parent.zone !== "services" || parent.depth > 1) ? parent.zone : "body";
    const ends = !headed && inherited === "recitals" && (KIND.test(label) || TITLE_CASE.test(title));
    const named = this.zoneOf(title);
    const zone = (named && this.isTitle(title) ? ofTitle(named) : named) ?? (ends ? "body" : inherited);
    return (
      this.oldSection(title, depth, zone, parent, label) ?? { depth, title, zone, parent, headed, label }
    );
  }

  /** The same section of the outline before, if it does not stand again already. */
  private oldSection(
    title: string,
    depth: number,
    zone: Zone,
    parent: Section | undefined,
    label: string,
  ): Section | undefined {
    for (const { sections } of this.rest)
      for (const one of sections) {
        const same =
          one.title === title &&
          one.depth === depth &&
          one.zone === zone &&
          one.parent === parent &&
          one.label === label;
        if (!same || this.taken.has(one)) continue;
        this.taken.add(one);
        return one;
      }
    return undefined;
  }

  /**
   * The first heading, in words enough to say what the paper is about: "Agreement for Information Protection"; or one in
   * brackets below it: "(Introduction of a Planning System)".
   */
  private isTitle(title: string): boolean {
    const { section } = this;
    const isFirst = section === PREAMBLE || (section.parent === PREAMBLE && IN_BRACKETS.test(title));
    return isFirst && title.split(/\s+/).length >= LEAST_TITLE;
  }

  /** From here on everything stands as it did, in the same section: the old blocks can be moved to their new places. */
  private standAsBefore(at: number): boolean {
    const { rest, paragraphs } = this;
    // What the contents list tells where they end.
    if (paragraphs.length - at > this.after || this.section.zone === "contents") return false;
    const old = at - paragraphs.length + endOf(rest);
    while (this.passed < rest.length && beginOf(rest[this.passed]!) < old) this.passed++;
    const found = rest[this.passed];
    return found !== undefined && beginOf(found) === old && found.before === this.section;
  }
}

/**
 * "2. Words used", over a table, and "3. Orders. An Order is": the numbered paragraph stands beside the section in which
 * nothing is agreed, and not in it.
 */
function isNextTo({ zone, headed, label: number }: Section, label: string): boolean {
  const [own, next] = [COUNTED.exec(number), COUNTED.exec(label)];
  return headed && !mayBind({ zone }) && !!own && !!next && own[2] === next[2] && +own[1]! < +next[1]!;
}
const COUNTED = /^(\d{1,3})([.)]?)$/;

/** A paper is not silent for what its title speaks of. */
function ofTitle(zone: Zone): Zone | undefined {
  return zone === "services" ? zone : undefined;
}

/** The index of its first paragraph, or -1. */
function beginOf({ placed }: Block): number {
  return placed[0]?.at ?? -1;
}

/** The index after the last paragraph of the blocks. */
function endOf(blocks: readonly Block[]): number {
  return (blocks.findLast(({ placed }) => placed.length > 0)?.placed.at(-1)!.at ?? -1) + 1;
}

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/** A block that is taken over is the same block at another place; whoever holds it sees it move. */
function move(block: Changing<Block>, number: number, by: number): void {
  block.number = number;
  if (by === 0) return;
  for (const place of block.placed as readonly Changing<Placed>[]) place.at += by;
}

/** What comes before the first heading. */
const PREAMBLE: Section = { depth: 0, title: "", zone: "body", parent: undefined, headed: true, label: "" };
