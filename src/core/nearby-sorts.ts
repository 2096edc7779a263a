// Knows: what a paragraph near the cursor is: numbered how, a title, a heading; and which others are written alike.
// Refuses to know: what a clause that is to be written takes from them (conventions.ts).
import { type NumberLabel, parseLabel, shapeOf, typedNumber } from "./number-label";
import type { ListSource, NearbyParagraph, Surroundings } from "./surroundings";

/** How paragraphs of one sort are numbered; `label` is a number of that sort, whatever its value. */
export type Numbering =
  | { readonly by: "none" }
  | {
      readonly by: "typing";
      readonly label: NumberLabel;
      readonly gap: string;
      /** Each clause counts from one. */
      readonly restarts?: boolean;
    }
  | {
      readonly by: "list";
      readonly list: number;
      readonly level: number;
      readonly from: ListSource;
      readonly label: NumberLabel;
    };

/** Without a number. */
export const PLAIN: Numbering = { by: "none" };

/** Not clauses, whatever they look like. */
const NO_CLAUSE = /^(?:TOC\b|Title$|Subtitle$|Caption$|Table of|Index|Header$|Footer$|Quote|Intense Quote)/i;

/** A paragraph and what it looks like. */
export interface Sorted {
  readonly paragraph: NearbyParagraph;
  readonly index: number;
  /** It may serve as a model at all. */
  readonly usable: boolean;
  readonly numbering: Numbering;
  readonly title: boolean;
  readonly heading: boolean;
}

/** Every paragraph with what it looks like, in order, and from the cursor back and then ahead. */
export function sorted({ paragraphs, cursor }: Surroundings) {
  const around = paragraphs.map((paragraph, index) => readSort(paragraph, index, paragraphs));
  return { around, nearestFirst: [...around.slice(0, cursor + 1).reverse(), ...around.slice(cursor + 1)] };
}

function readSort(paragraph: NearbyParagraph, index: number, paragraphs: readonly NearbyParagraph[]): Sorted {
  const usable = isUsable(paragraph);
  const numbering = numberingOf(paragraph);
  const title = usable && isTitle(paragraph, numbering);
  const next = paragraphs.slice(index + 1).find(isUsable);
  return {
    paragraph,
    index,
    usable,
    numbering,
    title,
    heading: title && (isOutlined(paragraph) || headsNext(paragraph, numbering, next)),
  };
}

function isUsable({ text, inCell, style, within }: NearbyParagraph): boolean {
  const isText = within === undefined || within === "control";
  return text.trim() !== "" && !inCell && isText && !NO_CLAUSE.test(style);
}

/** How one paragraph is numbered. */
export function numberingOf({
  text,
  list,
  listLevel,
  listLabel,
  listFrom,
  style,
  outlineLevel,
}: NearbyParagraph): Numbering {
  const label = parseLabel(listLabel);
  if (label !== undefined && list !== undefined)
    return {
      by: "list",
      list,
      level: listLevel,
      from: listFrom ?? (bringsList(style) ? "style" : "paragraph"),
      label,
    };
  const typed = listLabel === "" ? typedNumber(text, isOutlined({ outlineLevel })) : undefined;
  return typed === undefined ? PLAIN : { by: "typing", label: typed.label, gap: typed.gap };
}

/** In a heading style, or given a level of the outline. */
export const isOutlined = ({ outlineLevel }: Pick<NearbyParagraph, "outlineLevel">): boolean =>
  outlineLevel < 10;

/** Where Word did not tell: headings and list styles bring their lists, other built-in styles do not. */
const bringsList = (style: string) => !/^(?:Normal|Body Text.*|List Paragraph|No Spacing)$/i.test(style);

/** Short, and no sentence. */
function isTitle({ text, outlineLevel }: NearbyParagraph, numbering: Numbering): boolean {
  const typed = numbering.by === "typing" ? typedNumber(text, isOutlined({ outlineLevel })) : undefined;
  const title = (typed?.text ?? text).trim();
  return title.length <= 90 && title.split(/\s+/).length <= 12 && !/[.;,:?!]$/.test(title);
}

/** Body text that looks like a heading: numbered or bold, and what follows is not of its kind. */
function headsNext(
  paragraph: NearbyParagraph,
  numbering: Numbering,
  next: NearbyParagraph | undefined,
): boolean {
  if (next === undefined) return false;
  const below = numberingOf(next);
  if (numbering.by === "none")
    return paragraph.listLabel === "" && paragraph.format?.bold === true && next.format?.bold !== true;
  if (numbering.label.opening === "(" || numbering.label.counts.length > 2) return false;
  if (below.by === "none") return !isTitle(next, below);
  // Of another list, too: some programs make one of its own for the paragraphs of each clause.
  if (numbering.by === "list" && below.by === "list" && below.level > numbering.level) return true;
  return below.label.counts.length > numbering.label.counts.length || below.label.opening === "(";
}

/** The same for paragraphs that are written alike: a document that does so twice has a convention. */
export function lookOf({ paragraph, numbering }: Sorted): string {
  const number =
    numbering.by === "list" ? numbering.level : numbering.by === "typing" ? shapeOf(numbering.label) : "";
  return [paragraph.style, paragraph.format?.bold, numbering.by, number].join("/");
}

/** The nearest that has one alike among `all`, and all those alike, nearest first; empty where none repeats. */
export function repeated(all: readonly Sorted[]): readonly Sorted[] {
  const model = all.find((one) => all.some((other) => other !== one && lookOf(other) === lookOf(one)));
  return model === undefined ? [] : all.filter((one) => lookOf(one) === lookOf(model));
}

/** The headings of the nearest kind that repeats, nearest first; a lone one counts where it and what it heads are numbered. */
export function headingsLikeNearest(
  nearestFirst: readonly Sorted[],
  around: readonly Sorted[],
): readonly Sorted[] {
  const headings = nearestFirst.filter(({ heading }) => heading);
  const alike = repeated(headings);
  if (alike.length > 0) return alike;
  const isNumbered = (one: Sorted | undefined) => one !== undefined && one.numbering.by !== "none";
  const headsNumbered = (one: Sorted) => isNumbered(around.slice(one.index + 1).find(({ usable }) => usable));
  return headings.filter((one) => isNumbered(one) && headsNumbered(one)).slice(0, 1);
}

/** A clause that is one numbered paragraph, its title run in. */
export function isNumberedClause({ usable, title, numbering }: Sorted): boolean {
  if (!usable || title || numbering.by === "none") return false;
  return numbering.label.counts.length === 1 && numbering.label.opening !== "(";
}
