// Knows: how a planned repair is carried out in Word, in three syncs and as one undo.
// Refuses to know: what is lacking and where it goes; core plans that.
import {
  type Agreement,
  CLAUSE_TAG_PREFIX,
  type NearbyParagraph,
  plannedLike,
  type RepairPlan,
} from "../core";
import { askForNeighbours, type Neighbours } from "./neighbours";
import { isText, readableText, wordsOnly } from "./paragraph-text";
import { loadParagraphs, toParagraph } from "./paragraphs";
import { hasWordApi, run } from "./run";
import { describeFailure, toWordError, WordError, wordError } from "./word-error";
import { dressParagraph } from "./write-plan";

/**
 * Carries out a repair that was planned for `agreement`. Its paragraphs are looked up anew, by place and text. Tracked
 * where the document tracks. What stands in a control of ours stays in it; other people's controls are left alone.
 * @throws WordError when the words are no longer there, when they stand in a control that is not ours or locked, or when
 * Word refuses. The message says whether the document is as it was.
 */
export function repairClause(agreement: Agreement, plan: RepairPlan): Promise<void> {
  return run(async (context) => {
    const body = loadParagraphs(context.document.body);
    const controls = context.document.contentControls.load("items/tag");
    await context.sync();
    const { items } = body;
    const target = found(agreement, targetOf(plan), items);
    const { write } = await prepare(context, { agreement, plan, items, target, controls: controls.items });
    write();
    try {
      await context.sync();
    } catch (failure) {
      const before = items.map(({ text }) => text);
      const outcome = await takeBack(context, plan, target, before).catch(() => "left-behind" as const);
      if (outcome !== "whole") throw failedRepair(failure, outcome);
    }
  });
}

/** The paragraph that the plan changes, or beside which it writes, as an index into the agreement's. */
function targetOf(plan: RepairPlan): number {
  switch (plan.change) {
    case "paragraph":
      return plan.beside;
    case "row":
      return plan.cell;
    default:
      return plan.paragraph;
  }
}

/** Where a paragraph of the body now stands: it and the one before it say what they did. Nearest where that is several. */
function found({ paragraphs }: Agreement, wanted: number, items: readonly Word.Paragraph[]): number {
  const { index, text } = paragraphs[wanted]!;
  const before = index === 0 ? undefined : paragraphs[wanted - 1];
  const isAt = (at: number) =>
    items[at] !== undefined &&
    isText(items[at].text, text) &&
    (before === undefined ? at === 0 : at > 0 && isText(items[at - 1]!.text, before.text));
  const places = [...items.keys()].filter(isAt);
  places.sort((one, other) => Math.abs(one - index) - Math.abs(other - index));
  // Its text may hold tracked deletions, which the agreement leaves out: it is read once more before anything is written.
  return places[0] ?? index;
}

interface Repair {
  readonly agreement: Agreement;
  readonly plan: RepairPlan;
  readonly items: readonly Word.Paragraph[];
  readonly target: number;
  readonly controls: readonly Word.ContentControl[];
}

/** Asks in one sync what is needed for it, and answers how the change is queued. */
async function prepare(
  context: Word.RequestContext,
  repair: Repair,
): Promise<{ readonly write: () => void }> {
  const { agreement, plan, items, target } = repair;
  const paragraph = items[target];
  if (paragraph === undefined) throw changed();
  const control = paragraph.parentContentControlOrNullObject.load("tag,cannotEdit");
  const inside = paragraph.contentControls.load("items/tag,items/text");
  const accepted = hasWordApi("1.4") ? paragraph.getReviewedText("Current") : undefined;
  const words =
    plan.change === "fill" ? agreement.paragraphs[plan.paragraph]!.text.slice(plan.start, plan.end) : "";
  const isWhole = plan.change === "fill" && words === agreement.paragraphs[plan.paragraph]!.text;
  const hits =
    words === "" || isWhole
      ? undefined
      : paragraph.search(words.replaceAll("^", "^^"), { matchCase: true }).load("items/text");
  const ends = plan.change === "paragraph" ? endsOfOurs(context, repair.controls) : [];
  const looks =
    plan.change === "paragraph" && plan.like !== plan.beside
      ? await looksFor(context, repair, plan)
      : undefined;
  if (looks === undefined) await context.sync();

  const { text } = agreement.paragraphs[targetOf(plan)]!;
  if (!isText(paragraph.text, text) && !isText(accepted?.value ?? "", text)) throw changed();
  refuseForeign(control, inside.items, plan, words);
  switch (plan.change) {
    case "fill": {
      if (words === "") return { write: () => paragraph.insertText(plan.text, "Start") };
      if (isWhole) return { write: () => paragraph.insertText(plan.text, "Replace") };
      const range = hits!.items[text.slice(0, plan.start).split(words).length - 1];
      if (range === undefined) throw changed();
      return { write: () => range.insertText(plan.text, "Replace") };
    }
    case "sentence": {
      const isOpen = /\s$/.test(readableText(paragraph.text));
      return { write: () => paragraph.insertText(isOpen ? plan.text.trimStart() : plan.text, "End") };
    }
    case "row":
      return {
        write: () => paragraph.parentTableCell.parentRow.insertRows("After", 1, [[...plan.cells]]),
      };
    case "paragraph":
      return {
        write: () => {
          const end = ends.find(({ upToEnd }) => upToEnd.items.length - 1 === target);
          // After the last paragraph of a control, hosts differ on which side is meant (office-js 3176).
          const written =
            plan.where === "after" && end !== undefined
              ? end.one.insertParagraph(plan.text, "End")
              : paragraph.insertParagraph(plan.text, plan.where === "after" ? "After" : "Before");
          if (looks !== undefined)
            dressParagraph(written, plannedLike(looks, plan.text), paragraph.isListItem, true);
        },
      };
  }
}

/** Our controls, each with the paragraphs from the beginning of the body to its end. */
function endsOfOurs({ document }: Word.RequestContext, controls: readonly Word.ContentControl[]) {
  const start = document.body.getRange("Start");
  return controls
    .filter(({ tag }) => tag.startsWith(CLAUSE_TAG_PREFIX))
    .map((one) => {
      const upToEnd = start.expandTo(one.getRange("Whole")).paragraphs;
      upToEnd.load("items/outlineLevel");
      return { one, upToEnd };
    });
}

/** What the paragraph to look like is like; what was queued before is asked in the same sync. */
async function looksFor(
  context: Word.RequestContext,
  { agreement, items, target }: Repair,
  { like, beside }: { readonly like: number; readonly beside: number },
): Promise<NearbyParagraph> {
  // The two stand in one clause, as far apart as they did.
  const at = target + agreement.paragraphs[like]!.index - agreement.paragraphs[beside]!.index;
  if (items[at] === undefined || !isText(items[at].text, agreement.paragraphs[like]!.text)) throw changed();
  const neighbours: Neighbours = await askForNeighbours(context, items, at);
  const { listItem, ...rest } = neighbours.details[at]!;
  const { text, style, outlineLevel, listLabel, listLevel } = toParagraph(items[at], "body", 0, {
    ...(listItem && { listItem }),
  });
  return { text, style, outlineLevel, listLabel, listLevel, inCell: false, ...rest };
}

/** Other people's controls hold what their forms ask for; and Word may put text at their edge on either side. */
function refuseForeign(
  control: Word.ContentControl,
  inside: readonly Word.ContentControl[],
  plan: RepairPlan,
  words: string,
) {
  const isForeign = ({ tag }: Word.ContentControl) => !tag.startsWith(CLAUSE_TAG_PREFIX);
  if (!control.isNullObject && (isForeign(control) || control.cannotEdit)) throw notOurs();
  const inTheWay = inside.filter(isForeign);
  if (
    plan.change === "fill" &&
    inTheWay.some(({ text }) => text === "" || text.includes(words) || words.includes(text))
  )
    throw notOurs();
  if (plan.change === "sentence" && inTheWay.length > 0) throw notOurs();
}

type Outcome = "untouched" | "restored" | "whole" | "left-behind";

/** What became of a failed sync: all but a paragraph that is dressed is one action, which was carried out or not. */
async function takeBack(
  context: Word.RequestContext,
  plan: RepairPlan,
  target: number,
  before: readonly string[],
): Promise<Outcome> {
  // By way of a range: `body.paragraphs` is one object for the whole run, whose items are those of its first sync.
  const read = async () => {
    const paragraphs = loadParagraphs(context.document.body.getRange("Whole"));
    await context.sync();
    return paragraphs.items;
  };
  const now = await read();
  const isAsBefore = (items: readonly Word.Paragraph[]) =>
    items.length === before.length && items.every(({ text }, at) => text === before[at]);
  if (isAsBefore(now)) return "untouched";
  const added = plan.change === "row" ? plan.cells : plan.change === "paragraph" ? [plan.text] : [];
  const from = plan.change === "paragraph" && plan.where === "before" ? target : target + 1;
  const isOurs = added.every((text, at) => isText(now[from + at]?.text ?? "", text));
  if (now.length !== before.length + added.length || !isOurs) return "left-behind";
  if (plan.change === "row") return "whole";
  if (plan.change !== "paragraph")
    return wordsOnly(now[target]!.text).includes(wordsOnly(plan.text)) ? "whole" : "left-behind";
  now[from]!.delete();
  await context.sync();
  return isAsBefore(await read()) ? "restored" : "left-behind";
}

function failedRepair(failure: unknown, outcome: Exclude<Outcome, "whole">): WordError {
  // In viewing mode Word still calls the document editable, and answers every change so (office-js 5484).
  const general = describeFailure(failure).code === "GeneralException";
  const { kind, message } =
    outcome === "untouched" && general ? wordError("view-only") : toWordError(failure);
  const state =
    outcome === "left-behind"
      ? "Part of it may stand in the document: use Undo in Word to take it back."
      : "The document is as it was.";
  return new WordError(kind, `Nothing was added. ${message} ${state}`, { cause: failure });
}

function changed(): WordError {
  return new WordError(
    "document-changed",
    "Nothing was added: the words that it belongs to are no longer in the document as they were scanned. Scan again, then repeat the step.",
  );
}

function notOurs(): WordError {
  return new WordError(
    "view-only",
    "Nothing was added: the place is in a content control that is locked or that Partner Clauses did not make. Go to it and write the words there yourself.",
  );
}
