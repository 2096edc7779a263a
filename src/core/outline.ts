// Knows: how paragraphs fall into blocks and sections, which are headings, list items, and what each section is for.
// Refuses to know: families, and the words that mark a heading's purpose (the lexicon has them).
import type { Agreement, Paragraph } from "./agreement";
import type { Zone } from "./language/lexicon";

/** A stretch of the agreement under one heading. Section 0 is what comes before the first heading. */
export interface Section {
  readonly depth: number;
  readonly title: string;
  readonly zone: Zone;
  readonly parent: Section | undefined;
  /** False where the title only runs into a numbered paragraph ("6. Ending. ..."). */
  readonly headed: boolean;
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
}

const TYPED_LABEL =
  /^\s*(?:>\s*)?((?:§{1,2}\s?\d+[a-z]?|\(?\d{1,3}(?:\.\d{1,3}){0,4}\)?[.)]?|\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\)|[A-Z]{1,2}\d{0,2}\.\d{0,2}|[A-Z]\d{1,2}\.?|[-–•*▪◦‣·]))(?=[\s\t]|$)\s*/u;
const BULLET = /^(?:[-–•*▪◦‣·]|\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\)|[-])$/u;
const PART_WORD =
  /^(?:part|section|article|schedule|annex|annexe|appendix|exhibit|attachment|clause|artikel|anlage|anhang|teil|abschnitt|titre|article|partie|annexe|anexo|cláusula|clausula|parte|secci[oó]n|bijlage|deel|hoofdstuk|art\.)\b/iu;
const LONGEST_TITLE = 90;
const RUN_IN = /^[*_]*(\p{Lu}[^.:;?!]{1,58})[.:][*_]*\s+\p{Lu}/u;

/** Puts every paragraph in its section. `zoneOf` reads a heading; undefined keeps the zone of the section above. */
export function outline(agreement: Agreement, zoneOf: (title: string) => Zone | undefined): Block[] {
  let section: Section = { depth: 0, title: "", zone: "body", parent: undefined, headed: true };
  let placed: Placed[] = [];
  let sections: Section[] = [section];
  const blocks: Block[] = [{ number: 0, placed, sections }];
  const open = (title: string, depth: number, headed: boolean): Section => {
    let parent: Section | undefined = section;
    while (parent && (parent.depth >= depth || !parent.headed)) parent = parent.parent;
    const inherited = parent && (parent.zone !== "services" || parent.depth > 1) ? parent.zone : "body";
    const zone = zoneOf(title) ?? inherited;
    return { depth, title, zone, parent, headed };
  };
  const { paragraphs } = agreement;
  paragraphs.forEach((paragraph, at) => {
    const typed = TYPED_LABEL.exec(paragraph.text);
    const label = paragraph.listLabel || (typed?.[1] ?? "");
    const textStart = typed ? typed[0].length : 0;
    const heading = isHeading(paragraph, label, textStart, paragraphs[at + 1]);
    if (heading) {
      const numbers = label.match(/\d+/g)?.length ?? 0;
      const depth = paragraph.outlineLevel <= 9 ? paragraph.outlineLevel : 9 + Math.max(1, numbers);
      section = open(paragraph.text.trim(), depth, true);
      if (!paragraph.cell) {
        placed = [];
        sections = [];
        blocks.push({ number: blocks.length, placed, sections });
      }
      sections.push(section);
    } else if (!paragraph.cell && /^\(?\d{1,3}[.)]?$/.test(label)) {
      const runIn = RUN_IN.exec(paragraph.text.slice(textStart));
      if (runIn && runIn[1]!.split(/\s+/).length <= 5) {
        section = open(runIn[1]!, 20, false);
        sections.push(section);
      } else if (!section.headed) section = section.parent!;
    }
    const item = !heading && !paragraph.cell && (paragraph.listLevel >= 0 || BULLET.test(label));
    placed.push({ paragraph, at, section, heading, label, textStart, item });
  });
  return blocks;
}

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
  if (title === "" || title.length > LONGEST_TITLE) return false;
  const words = title.split(/\s+/).length;
  if (words > 12 || /[.;,!]$|_{3}|\.{4}|\n/.test(title) || BULLET.test(label)) return false;
  if (!/^[\p{Lu}\d"“„«]/u.test(title)) return false;
  if (/[:?]$/.test(title)) return false;
  if (PART_WORD.test(paragraph.text.trim())) return true;
  if (/:\s/.test(title)) return false;
  if (paragraph.listLevel >= 0)
    return /^\d+\.?$/.test(label) && words <= 8 && /^\d+\.\d/.test(next.listLabel || next.text);
  if (label !== "") return words <= 9 && !/^\d+\.\d/.test(label);
  return words <= 7 && !next.text.startsWith("\t") && next.text.length > title.length;
}
