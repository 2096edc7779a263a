// Knows: how paragraphs fall into blocks and sections, which are headings, list items, and what each section is for.
// Refuses to know: families, and the words that mark a heading's purpose (the lexicon has them).
import type { Agreement, Paragraph } from "./agreement";
import type { Zone } from "./language/lexicon";
import type { BlockNotes } from "./memory";

/** A stretch of the agreement under one heading. Section 0 is what comes before the first heading. */
export interface Section {
  readonly depth: number;
  readonly title: string;
  readonly zone: Zone;
  readonly parent: Section | undefined;
  /** False where the title only runs into a numbered paragraph ("6. Ending. ..."). */
  readonly headed: boolean;
}

/** The section is `outer` or lies in it. */
export function isWithin(section: Section, outer: Section): boolean {
  for (let one: Section | undefined = section; one; one = one.parent) if (one === outer) return true;
  return false;
}

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
  readonly blocks: readonly Block[];
}

const TYPED_LABEL =
  /^\s*(?:>\s*)?((?:§{1,2}\s?\d+[a-z]?|\(?\d{1,3}(?:\.\d{1,3}){0,4}\)?[.)]?|\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\)|[A-Z]{1,2}\d{0,2}\.\d{0,2}|[A-Z]\d{1,2}\.?|[-–•*▪◦‣·]))(?=[\s\t]|$)\s*/u;
const ROMAN = "ivx";
const BULLET = /^(?:[-–•*▪◦‣·]|\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\)|[-])$/u;
const PART_WORD =
  /^(?:part|section|article|schedule|annex|annexe|appendix|exhibit|attachment|clause|artikel|anlage|anhang|teil|abschnitt|titre|article|partie|annexe|anexo|cláusula|clausula|parte|secci[oó]n|bijlage|deel|hoofdstuk|art\.)\b/iu;
const LONGEST_TITLE = 90;
const LEAST_TITLE = 4;
/** "Extension", "New Section (Attribution)": the title of a clause, which ends the recitals before it. */
const TITLE_CASE =
  /^[\p{Lu}\d]\S*(?: \S+|(?: (?:of|to|for|in|and|on|the|de|des|du|la|el|del|y|et|und|der|van|en|[\p{Lu}\d("]\S*))+)?$/u;
const RUN_IN = /^[*_]*(\p{Lu}[^.:;?!]{1,58})[.:][*_]*\s+\p{Lu}/u;

/** What a small letter has in its code and a capital has not. */
const CASE = 0x20;
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** The text begins as no typed number does, with a letter and a small one after it: most paragraphs, told at once. */
function beginsInWord(text: string): boolean {
  return isSmall(text.charCodeAt(0) | CASE) && isSmall(text.charCodeAt(1)) && !ROMAN.includes(text[1]!);
}

/** Reads what a heading is for; undefined keeps the zone of the section above. */
export type ZoneReader = (title: string) => Zone | undefined;

/**
 * Puts every paragraph in its section. Blocks of `known`, an earlier outline with the same `zoneOf`, are taken over as
 * they are, moved where they now stand, as long as the paragraphs before and in them say the same.
 */
export function outline({ paragraphs }: Agreement, zoneOf: ZoneReader, known?: Outline): Outline {
  if (!known) return { paragraphs, blocks: new OutlineBuilder(paragraphs, zoneOf).build() };
  const same = unchangedEnds(known.paragraphs, paragraphs);
  if (same.before === paragraphs.length && same.before === known.paragraphs.length) return known;
  const kept = known.blocks.filter(({ placed }) => (placed[placed.length - 1]?.at ?? -1) < same.before - 2);
  const rest = known.blocks.slice(kept.length);
  return { paragraphs, blocks: new OutlineBuilder(paragraphs, zoneOf, kept, rest, same.after).build() };
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
  private readonly blocks: Block[];
  private section: Section;
  private placed: Placed[] = [];
  private sections: Section[] = [];
  private readonly oldSections: Section[];
  /** Old blocks that are not taken over. */
  private left: readonly Block[];

  /** `kept` are blocks that stand; `rest` those after them, of which the last `after` paragraphs say the same as now. */
  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly zoneOf: ZoneReader,
    kept: readonly Block[] = [],
    private readonly rest: readonly Block[] = [],
    private readonly after = 0,
  ) {
    this.blocks = [...kept];
    this.left = rest;
    this.oldSections = rest.flatMap((block) => block.sections);
    this.section = rest[0]?.before ?? kept[kept.length - 1]?.placed.at(-1)?.section ?? PREAMBLE;
  }

  build(): Block[] {
    const kept = this.blocks.length;
    const first = endOf(this.blocks);
    if (this.blocks.length === 0) this.begin();
    for (let at = first; at < this.paragraphs.length && !this.takeOver(at); at++) this.place(at);
    for (const block of this.blocks.slice(kept))
      block.notes ??= this.left.find((old) => saysTheSame(old, block))?.notes;
    return this.blocks;
  }

  private begin(): void {
    this.placed = [];
    this.sections = [];
    const { placed, sections } = this;
    const before = this.blocks.length > 0 ? this.section : undefined;
    this.blocks.push({ number: this.blocks.length, placed, sections, before, notes: undefined });
    if (!before) sections.push(PREAMBLE);
  }

  private place(at: number): void {
    const paragraph = this.paragraphs[at]!;
    const typed = beginsInWord(paragraph.text) ? null : TYPED_LABEL.exec(paragraph.text);
    const label = paragraph.listLabel || (typed?.[1] ?? "");
    const textStart = typed ? typed[0].length : 0;
    const heading = isHeading(paragraph, label, textStart, this.paragraphs[at + 1]);
    if (heading) {
      const numbers = label.match(/\d+/g)?.length ?? 0;
      const depth = paragraph.outlineLevel <= 9 ? paragraph.outlineLevel : 9 + Math.max(1, numbers);
      if (!paragraph.cell) this.begin();
      this.open(paragraph.text.trim(), depth, true);
    } else if (!paragraph.cell && /^\(?\d{1,3}[.)]?$/.test(label)) {
      const runIn = RUN_IN.exec(paragraph.text.slice(textStart));
      if (runIn && runIn[1]!.split(/\s+/).length <= 5) this.open(runIn[1]!, 20, false);
      else if (!this.section.headed && this.section.parent!.zone !== "recitals")
        this.section = this.section.parent!;
    }
    const item = !heading && (paragraph.listLevel >= 0 || BULLET.test(label));
    this.placed.push({ paragraph, at, section: this.section, heading, label, textStart, item });
  }

  private open(title: string, depth: number, headed: boolean): void {
    let parent: Section | undefined = this.section;
    while (parent && (parent.depth >= depth || !parent.headed)) parent = parent.parent;
    const inherited = parent && (parent.zone !== "services" || parent.depth > 1) ? parent.zone : "body";
    const clause = !headed && inherited === "recitals" && TITLE_CASE.test(title);
    const named = this.zoneOf(title);
    const zone = (named && this.isTitle(title) ? ofTitle(named) : named) ?? (clause ? "body" : inherited);
    const old = this.oldSections.findIndex(
      (one) => one.title === title && one.depth === depth && one.zone === zone && one.parent === parent,
    );
    this.section = old >= 0 ? this.oldSections.splice(old, 1)[0]! : { depth, title, zone, parent, headed };
    this.sections.push(this.section);
  }

  /** The first heading, in words enough to say what the paper is about: "Agreement for Information Protection". */
  private isTitle(title: string): boolean {
    return this.section === PREAMBLE && title.split(/\s+/).length >= LEAST_TITLE;
  }

  /** From here on everything stands as it did, in the same section: the old blocks are moved to their new places. */
  private takeOver(at: number): boolean {
    const fromEnd = this.paragraphs.length - at;
    if (fromEnd > this.after) return false;
    const by = this.paragraphs.length - endOf(this.rest);
    const found = this.rest.findIndex(
      ({ placed, before }) => placed[0]?.at === at - by && before !== undefined && before === this.section,
    );
    if (found < 0) return false;
    this.left = this.rest.slice(0, found);
    for (const block of this.rest.slice(found)) {
      move(block, this.blocks.length, by);
      this.blocks.push(block);
    }
    return true;
  }
}

/** A paper is not silent for what its title speaks of. */
function ofTitle(zone: Zone): Zone | undefined {
  return zone === "services" ? zone : undefined;
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
const PREAMBLE: Section = { depth: 0, title: "", zone: "body", parent: undefined, headed: true };

function isHeading(
  paragraph: Paragraph,
  label: string,
  textStart: number,
  next: Paragraph | undefined,
): boolean {
  if (paragraph.outlineLevel <= 9 || /^(?:title|subtitle)$/i.test(paragraph.style))
    return paragraph.text.trim() !== "";
  if (paragraph.cell || !next || paragraph.story !== "body") return false;
  const title = paragraph.text.slice(textStart).trim();
  if (title === "" || title.length > LONGEST_TITLE || ".;,!:?".includes(title.at(-1)!)) return false;
  const words = title.split(/\s+/).length;
  if (words > 12 || /_{3}|\.{4}|\n/.test(title) || BULLET.test(label)) return false;
  if (!/^[\p{Lu}\d"“„«]/u.test(title)) return false;
  if (PART_WORD.test(paragraph.text.trim())) return true;
  if (/:\s/.test(title)) return false;
  if (paragraph.listLevel >= 0)
    return /^\d+\.?$/.test(label) && words <= 8 && /^\d+\.\d/.test(next.listLabel || next.text);
  if (label !== "") return words <= 9 && !/^\d+\.\d/.test(label);
  return words <= 7 && !next.text.startsWith("\t") && next.text.length > title.length;
}
