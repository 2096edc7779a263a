// Knows: what is asked of Word about the paragraphs around the cursor beyond their own fields, in one sync.
// Refuses to know: where the cursor is, and how OOXML tells things (neighbours-ooxml.ts).
import type { ListLevel, NearbyParagraph } from "../core";
import { type NeighboursOoxml, readNeighbours } from "./neighbours-ooxml";
import { wordsOnly } from "./paragraph-text";
import { englishStyleName } from "./style-names";

/** How far from the cursor the OOXML is looked at: long enough for a clause, short enough to be quick. */
const OOXML_REACH = { before: 60, behind: 20 };

type Details = Pick<NearbyParagraph, "list" | "listFrom" | "format" | "within" | "inClause"> & {
  readonly listItem?: Word.ListItem;
};

export interface Neighbours {
  /** By the index of the paragraph; nothing where nothing is known. */
  readonly details: readonly (Details | undefined)[];
  readonly listLevels: readonly ListLevel[];
  /** English name of the style of the nearest table. */
  readonly tableStyle?: string;
}

/**
 * Asks about loaded `paragraphs`, the cursor's among them; what was queued before is asked in the same sync. One more
 * where Word cannot give the OOXML (office-js 998, 1097, 5394), and further ones where it cannot give list items, as of
 * deleted paragraphs, which have no text (office-js 5335): what only those tell is then not known.
 */
export async function askForNeighbours(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  cursor: number,
): Promise<Neighbours> {
  const range = rangeAround(paragraphs, cursor);
  const ask = (lists: "all" | "with text" | "none", ooxml: boolean) => {
    const isAsked = ({ isListItem, text }: Word.Paragraph) =>
      isListItem && (lists === "all" || (lists === "with text" && text !== ""));
    const ifListed = <T>(question: (one: Word.Paragraph) => T) =>
      paragraphs.map((one) => (isAsked(one) ? question(one) : undefined));
    return {
      listItems: ifListed((one) => one.listItemOrNullObject.load("level,listString")),
      lists: ifListed((one) => one.listOrNullObject.load("id")),
      table: nearestTable(paragraphs, cursor),
      ooxml: ooxml ? range?.ask() : undefined,
    };
  };
  const answers = await firstAnswer(context, [
    () => ask("all", true),
    () => ask("all", false),
    () => ask("with text", true),
    () => ask("none", false),
  ]);
  const told = answers.ooxml === undefined ? undefined : readOrNothing(answers.ooxml.value);
  const fromOoxml = paragraphs.map((paragraph, at) => {
    const own = range === undefined ? undefined : told?.paragraphs[at - range.from];
    return own !== undefined && at <= range!.to && wordsOnly(own.text) === wordsOnly(paragraph.text)
      ? own
      : undefined;
  });
  const details = paragraphs.map((_, at): Details => {
    const { listFrom, format, within, inClause } = fromOoxml[at] ?? {};
    const [listItem, list] = [answers.listItems[at], answers.lists[at]];
    return {
      ...(listItem && !listItem.isNullObject && { listItem }),
      ...(list && !list.isNullObject && { list: list.id }),
      ...(listFrom && { listFrom }),
      ...(format && Object.keys(format).length > 0 && { format }),
      ...(within && { within }),
      ...(inClause && { inClause }),
    };
  });
  const { table } = answers;
  return {
    details,
    listLevels: levelsByList(details, fromOoxml, told),
    ...(table && !table.isNullObject && tableStyleOf(table)),
  };
}

/**
 * The style of a table; undefined for one that has none, and its lines by hand or not at all. Word tells the name of that
 * in its own language, so that a Word in another than English gives ours none either.
 */
function tableStyleOf({ style, styleBuiltIn }: Word.Table): Pick<Neighbours, "tableStyle"> {
  return /^(?:Normal Table|Table Normal)$/.test(style)
    ? {}
    : { tableStyle: englishStyleName(style, styleBuiltIn) };
}

/**
 * Asks each of the questions in a sync of its own, until Word answers one.
 * @throws what Word says to the last.
 */
async function firstAnswer<T>(context: Word.RequestContext, questions: readonly (() => T)[]): Promise<T> {
  for (const [at, question] of questions.entries()) {
    const answer = question();
    try {
      await context.sync();
      return answer;
    } catch (error) {
      if (at === questions.length - 1) throw error;
    }
  }
  throw new RangeError("There is no question.");
}

function readOrNothing(ooxml: string): NeighboursOoxml | undefined {
  try {
    return readNeighbours(ooxml);
  } catch {
    return undefined;
  }
}

/** The paragraphs whose OOXML is looked at. A range that begins or ends in a table would bring all of that. */
function rangeAround(paragraphs: readonly Word.Paragraph[], cursor: number) {
  const isText = (at: number) => paragraphs[at]?.tableNestingLevel === 0;
  let from = Math.max(0, cursor - OOXML_REACH.before);
  let to = Math.min(paragraphs.length - 1, cursor + OOXML_REACH.behind);
  while (from < to && !isText(from)) from += 1;
  while (to > from && !isText(to)) to -= 1;
  if (!isText(from)) return undefined;
  const [first, last] = [paragraphs[from]!, paragraphs[to]!];
  return { from, to, ask: () => first.getRange("Whole").expandTo(last.getRange("Whole")).getOoxml() };
}

function nearestTable(paragraphs: readonly Word.Paragraph[], cursor: number): Word.Table | undefined {
  const inTables = paragraphs.flatMap(({ tableNestingLevel }, at) => (tableNestingLevel === 1 ? [at] : []));
  inTables.sort((one, other) => Math.abs(one - cursor) - Math.abs(other - cursor));
  const nearest = inTables[0];
  return nearest === undefined
    ? undefined
    : paragraphs[nearest]!.parentTableOrNullObject.load("style,styleBuiltIn");
}

/** Levels by the list's id in Word, which is not the file's: paragraphs that are known in both tell which is which. */
function levelsByList(
  details: readonly Details[],
  fromOoxml: readonly (NeighboursOoxml["paragraphs"][number] | undefined)[],
  told: NeighboursOoxml | undefined,
): ListLevel[] {
  const lists = new Map<number, string>();
  details.forEach(({ list }, at) => {
    const numId = fromOoxml[at]?.numId;
    if (list !== undefined && numId !== undefined) lists.set(list, numId);
  });
  return [...lists].flatMap(([list, numId]) =>
    (told?.levels.get(numId) ?? []).map(({ style, ...level }) => ({
      list,
      ...level,
      ...(style !== undefined && { style: shownName(style) }),
    })),
  );
}

/** Files spell the built-in heading styles in lower case. */
const shownName = (name: string) => name.replace(/^heading (?=\d$)/, "Heading ");
