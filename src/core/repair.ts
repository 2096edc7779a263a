// Knows: what is written where a clause lacks an element, and how the agreement reads then.
// Refuses to know: where that is (repair-place.ts), and Word.
import type { Agreement, Paragraph } from "./agreement";
import type { Clause, ClauseParagraph, FillIn, FilledClause } from "./clause";
import type { Analysis, ClauseFamily, Status } from "./finding";
import { fillInsUsed, textFor } from "./fill-in";
import { detailOf, namesIn, type RepairPlace } from "./repair-place";

/** A change to carry out. Indexes are into the paragraphs of the agreement that it was planned for. */
export type RepairPlan =
  | {
      readonly change: "fill";
      readonly paragraph: number;
      /** What gives way, as UTF-16 offsets into the paragraph's text; nothing in an empty paragraph. */
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  /** `text` goes to the end of the paragraph, with the space before it. */
  | { readonly change: "sentence"; readonly paragraph: number; readonly text: string }
  | (Extract<RepairPlace, { change: "paragraph" }> & { readonly text: string })
  | { readonly change: "row"; readonly cell: number; readonly cells: readonly string[] };

/** The addition as far as it is written at the place: its sentence, its row, or the value alone. */
export function wordingAt(place: RepairPlace, addition: Clause): Clause {
  const detail = detailOf(addition);
  if (place.change === "row") return saying(detail!, addition);
  if (place.change !== "fill") return saying([(addition.body[0] as ClauseParagraph).text], addition);
  const { whole, words } = place;
  if (whole && detail !== undefined) return saying([detail[1]!], addition);
  const named = fillInsFor(words.text, addition);
  if (named.length > 1)
    return saying([detail?.[1] ?? named.map(({ name }) => `{{${name}}}`).join(", ")], addition);
  const fillIns = named.map((fillIn) => (whole ? fillIn : inASentence(fillIn, addition)));
  return saying([`{{${named[0]!.name}}}`], { ...addition, fillIns });
}

function saying(texts: readonly string[], addition: Clause): Clause {
  const used = texts.flatMap(fillInsUsed);
  return {
    ...addition,
    body: texts.map((text): ClauseParagraph => ({ level: 1, text })),
    fillIns: addition.fillIns.filter(({ name }) => used.includes(name)),
  };
}

/** Among other words a date, a list or a choice may have to read otherwise: "for [__] days". Identifiers read alike everywhere. */
function inASentence(fillIn: FillIn, { language }: Clause): FillIn {
  if (!["date", "list", "choice"].includes(fillIn.kind)) return fillIn;
  const { name, label, question } = fillIn;
  return { name, label, question, kind: "text", example: textFor(fillIn, fillIn.example, language) };
}

/** Of several blanks, those that the placeholder names best, else the first. */
function fillInsFor(placeholder: string, { fillIns }: Clause): readonly FillIn[] {
  const named = namesIn(placeholder);
  const shared = ({ label }: FillIn) => namesIn(label).filter((name) => named.includes(name)).length;
  const most = Math.max(...fillIns.map(shared));
  return most > 0 ? fillIns.filter((fillIn) => shared(fillIn) === most) : fillIns.slice(0, 1);
}

/** Plans the change at `place`, where `filled` is the wording there with its values. */
export function planRepair(place: RepairPlace, { body }: FilledClause): RepairPlan {
  // {@link wordingAt} makes paragraphs only.
  const texts = body.map((block) => (block as ClauseParagraph).text);
  const text = texts[0]!;
  switch (place.change) {
    case "fill": {
      const { paragraph, start, end } = place.words;
      return { change: "fill", paragraph, start, end, text };
    }
    case "sentence":
      return { ...place, text: ` ${text}` };
    case "paragraph":
      return { ...place, text };
    case "row":
      return { ...place, cells: texts };
  }
}

/** The agreement with the change made. */
export function repaired({ paragraphs, ...agreement }: Agreement, plan: RepairPlan): Agreement {
  return { ...agreement, paragraphs: counted(changed(paragraphs, plan)) };
}

function changed(paragraphs: readonly Paragraph[], plan: RepairPlan): Paragraph[] {
  const withText = (at: number, change: (text: string) => string) =>
    paragraphs.map((one, index) => (index === at ? { ...one, text: change(one.text) } : one));
  switch (plan.change) {
    case "fill": {
      const { paragraph, start, end, text } = plan;
      return withText(paragraph, (before) => before.slice(0, start) + text + before.slice(end));
    }
    case "sentence":
      return withText(plan.paragraph, (before) => before.trimEnd() + plan.text);
    case "paragraph": {
      const { beside, where, like, text } = plan;
      const at = where === "after" ? beside + 1 : beside;
      return [...paragraphs.slice(0, at), { ...paragraphs[like]!, text }, ...paragraphs.slice(at)];
    }
    case "row": {
      const value = paragraphs[plan.cell]!;
      const { table, row } = value.cell!;
      const added = plan.cells.map((text, column) => ({
        ...value,
        text,
        cell: { ...value.cell!, row: row + 1, column },
      }));
      const below = paragraphs
        .slice(plan.cell + 1)
        .map((one) =>
          one.cell?.table === table ? { ...one, cell: { ...one.cell, row: one.cell.row + 1 } } : one,
        );
      return [...paragraphs.slice(0, plan.cell + 1), ...added, ...below];
    }
  }
}

/** Paragraphs are counted within their story. */
function counted(paragraphs: readonly Paragraph[]): Paragraph[] {
  const next = new Map<Paragraph["story"], number>();
  return paragraphs.map((one) => {
    const index = next.get(one.story) ?? 0;
    next.set(one.story, index + 1);
    return { ...one, index };
  });
}

const ORDER: readonly Status[] = ["present", "incomplete", "mentioned", "missing", "adverse"];

/** What a change did for an element: it is found, one of several places for it is filled, or neither. None where another family, or the rest of this one, is worse off. */
export function gainOf(
  { family, element }: { readonly family: ClauseFamily; readonly element: string },
  before: Analysis,
  after: Analysis,
): "found" | "nearer" | "none" {
  const isWorse = after.findings.some((now, at) => {
    const was = before.findings[at]!;
    return (
      ORDER.indexOf(now.status) > ORDER.indexOf(was.status) ||
      now.elements.some(({ state }, index) => state !== "found" && was.elements[index]!.state === "found")
    );
  });
  if (isWorse) return "none";
  const seen = ({ findings }: Analysis) =>
    findings.find((one) => one.family === family)!.elements.find((one) => one.element === element)!;
  const [was, now] = [seen(before), seen(after)];
  if (now.state === "found") return "found";
  const isElsewhere =
    was.evidence?.paragraph !== now.evidence?.paragraph || was.evidence?.start !== now.evidence?.start;
  return was.state === "blank" && now.state === "blank" && isElsewhere ? "nearer" : "none";
}
