// Knows: how the open document becomes an Agreement: the body in two syncs, the other stories in one more.
// Refuses to know: what the text means.
import type { Agreement, Paragraph } from "../core";
import { askForControls, askForMarked, type ControlParagraphs, markedClauses } from "./clause-controls";
import { askForHidden, canTellHidden, hiddenNotice, readHidden, type PartlyHidden } from "./hidden-text";
import { type OtherStories, prepareOtherStories, readOtherStories } from "./other-stories";
import { askForFields, needsMarks, withMarks } from "./marked-paragraphs";
import { wordsOnly } from "./paragraph-text";
import { loadParagraphs, toParagraph } from "./paragraphs";
import { hasWordApi, run } from "./run";
import { numberTables } from "./table-numbers";
import { toWordError } from "./word-error";

const NOTICES = {
  reviewed: "Tracked deletions could not be told apart from the text, so deleted words may count as text.",
  hidden: "Hidden text could not be told apart from the text, so hidden words may count as text.",
  cells: "The rows and columns of tables could not be read; the text in them was.",
  listItems: "The automatic numbers of list items could not be read; their text was.",
  fields: "Check boxes of old forms could not be told, so that a choice may count that is not ticked.",
  marks: "Some symbols or check boxes could not be read, so that a choice may count that is not ticked.",
  marked: "The marks of inserted clauses could not be read; such clauses are known by their words only.",
  stories: "Headers, footers and footnotes could not be read.",
  notes: "This version of Word does not let add-ins read footnotes and endnotes, so they were not scanned.",
} as const;

/**
 * Reads the open document: the body first, then headers, footers, footnotes and endnotes. At most two syncs for the
 * body whatever its length, tables cell by cell and list numbers included, and one for the other stories; one more for
 * each of the two where text is hidden, and one where the body seems to hold symbols or check boxes. Hidden text and what could not be read are said in `notices`; hidden text
 * outside the body is found in desktop Word only. Text boxes are out of WordApi's reach.
 * @throws WordError when the body cannot be read.
 */
export async function readAgreement(): Promise<Agreement> {
  try {
    return await run((context) => readOnce(context, "start-over"));
  } catch (error) {
    // Somebody typed between two syncs, so that what the first found is gone: read once more, and take what is there.
    if (toWordError(error).kind !== "document-changed") throw error;
    return await run((context) => readOnce(context, "carry-on"));
  }
}

async function readOnce(
  context: Word.RequestContext,
  onChange: "start-over" | "carry-on",
): Promise<Agreement> {
  const notices: string[] = [];
  const outline = await readOutline(context, notices);
  const details = await readDetails(context, outline, onChange, notices);
  const hidden = await readHiddenOfBody(context, outline, details, notices);
  const ofBody = bodyParagraphs(outline, details, hidden);
  const paragraphs = [...(await readMarksOfBody(context, ofBody, details, notices))];
  const allHidden = hidden.filter((one) => one !== undefined);
  if (outline.stories !== undefined) {
    try {
      const others = await readOtherStories(context, outline.stories);
      paragraphs.push(...others.paragraphs);
      allHidden.push(...others.hidden);
    } catch {
      notices.push(NOTICES.stories);
    }
  }
  const aboutHidden = hiddenNotice(allHidden);
  return {
    paragraphs,
    notices: aboutHidden === undefined ? notices : [aboutHidden, ...notices],
    marked: markedClauses(details.marked, outline.paragraphs),
  };
}

/** What the first sync finds. */
interface Outline {
  readonly paragraphs: readonly Word.Paragraph[];
  /** The words of the body with all tracked changes accepted; absent where Word cannot tell. */
  readonly acceptedWords?: string;
  /** Whether some text is hidden; "unknown" where only the paragraphs themselves can tell, one by one. */
  readonly hides: boolean | "unknown";
  readonly controls?: Word.ContentControlCollection;
  readonly stories?: OtherStories;
}

async function readOutline(context: Word.RequestContext, notices: string[]): Promise<Outline> {
  const { body } = context.document;
  try {
    const paragraphs = loadParagraphs(body);
    const stories = prepareOtherStories(context.document);
    // WordApi 1.4. Paragraph.text holds deleted words or not, as the user's view has it (office-js 1267).
    const accepted = hasWordApi("1.4") ? body.getReviewedText("Current") : undefined;
    const font = askForHidden(body);
    const controls = askForControls(context.document);
    await context.sync();
    await aMoment();
    if (accepted === undefined) notices.push(NOTICES.reviewed);
    if (!canTellHidden()) notices.push(NOTICES.hidden);
    if (!hasWordApi("1.5")) notices.push(NOTICES.notes);
    return {
      paragraphs: paragraphs.items,
      controls,
      stories,
      ...(accepted && { acceptedWords: wordsOnly(accepted.value) }),
      hides: font === undefined ? (canTellHidden() ? "unknown" : false) : font.hidden !== false,
    };
  } catch {
    // getReviewedText fails in documents with some form fields or fonts (office-js 6085, 5873). The plain text remains.
    const paragraphs = loadParagraphs(body);
    await context.sync();
    notices.push(NOTICES.reviewed, NOTICES.hidden, NOTICES.stories);
    return { paragraphs: paragraphs.items, hides: false };
  }
}

/** What the second sync finds, each by the index of the paragraph; nothing where there is nothing to find. */
interface Details {
  readonly cells: readonly (Word.TableCell | undefined)[];
  readonly listItems: readonly (Word.ListItem | undefined)[];
  readonly acceptedTexts: readonly (OfficeExtension.ClientResult<string> | undefined)[];
  /** Without hidden text, where it takes these to find out whether there is any. */
  readonly shownTexts: readonly (OfficeExtension.ClientResult<string> | undefined)[];
  /** Those of the whole body; none where Word cannot tell them. */
  readonly fields: readonly (Word.FieldCollection | undefined)[];
  /** One for each control that marks a clause. */
  readonly marked: readonly ControlParagraphs[];
}

async function readDetails(
  context: Word.RequestContext,
  outline: Outline,
  onChange: "start-over" | "carry-on",
  notices: string[],
): Promise<Details> {
  const questions = questionsAbout(context, outline);
  try {
    const details = {
      cells: await questions.cells(),
      listItems: await questions.listItems(),
      acceptedTexts: await questions.acceptedTexts(),
      shownTexts: await questions.shownTexts(),
      fields: await questions.fields(),
      marked: await questions.marked(),
    };
    if (Object.values(details).some((answers) => answers.some(Boolean))) {
      await context.sync();
      await aMoment();
    }
    return details;
  } catch (error) {
    if (onChange === "start-over" && toWordError(error).kind === "document-changed") throw error;
  }
  // One question at a time, so that one which Word cannot answer does not cost the answers to the others.
  const answer = async <T>(ask: () => Promise<T[]>, notice: string): Promise<T[]> => {
    try {
      const answers = await ask();
      await context.sync();
      return answers;
    } catch {
      notices.push(notice);
      return [];
    }
  };
  return {
    cells: await answer(questions.cells, NOTICES.cells),
    listItems: await answer(questions.listItems, NOTICES.listItems),
    acceptedTexts: await answer(questions.acceptedTexts, NOTICES.reviewed),
    // getText fails in some builds (office-js 4831, 5386).
    shownTexts: await answer(questions.shownTexts, NOTICES.hidden),
    fields: await answer(questions.fields, NOTICES.fields),
    marked: await answer(questions.marked, NOTICES.marked),
  };
}

function questionsAbout(
  { document }: Word.RequestContext,
  { paragraphs, acceptedWords, hides, controls }: Outline,
) {
  const hasDeletions =
    acceptedWords !== undefined && paragraphs.map(({ text }) => wordsOnly(text)).join("") !== acceptedWords;
  const ofEach = <T>(ask: (paragraph: Word.Paragraph) => T) => inPortions(paragraphs, ask);
  return {
    cells: () =>
      ofEach((paragraph) =>
        paragraph.tableNestingLevel > 0 ? paragraph.parentTableCell.load("rowIndex,cellIndex") : undefined,
      ),
    // The OrNullObject form, because loading listItem fails on a deleted paragraph on the web (office-js 5335).
    listItems: () =>
      ofEach((paragraph) =>
        paragraph.isListItem ? paragraph.listItemOrNullObject.load("level,listString") : undefined,
      ),
    acceptedTexts: () =>
      ofEach((paragraph) =>
        hasDeletions && paragraph.text !== "" ? paragraph.getReviewedText("Current") : undefined,
      ),
    shownTexts: () =>
      ofEach((paragraph) => (hides === "unknown" && paragraph.text !== "" ? paragraph.getText() : undefined)),
    fields: async () => [askForFields(document.body)],
    marked: async () => askForMarked(controls),
  };
}

/** The pane may answer its user before what follows: Office.js is long enough at taking in what Word said of a long document. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Paragraphs for which questions are queued at once: a few milliseconds' work. */
const PORTION = 250;

/** The answer for each paragraph; in a long document the pane may answer its user in between. */
async function inPortions<T>(
  paragraphs: readonly Word.Paragraph[],
  ask: (paragraph: Word.Paragraph) => T,
): Promise<T[]> {
  const answers: T[] = [];
  for (let at = 0; at < paragraphs.length; at += PORTION) {
    if (at > 0) await aMoment();
    answers.push(...paragraphs.slice(at, at + PORTION).map(ask));
  }
  return answers;
}

/** Where text is hidden, by the index of the paragraph. Costs a sync only where some seems to be. */
async function readHiddenOfBody(
  context: Word.RequestContext,
  { paragraphs, hides }: Outline,
  { acceptedTexts, shownTexts }: Details,
  notices: string[],
): Promise<(PartlyHidden | undefined)[]> {
  const suspects = paragraphs.flatMap(({ text }, index) => {
    const shown = shownTexts[index]?.value;
    const differs =
      shown !== undefined && wordsOnly(shown) !== wordsOnly(acceptedTexts[index]?.value ?? text);
    return hides === true || differs ? [index] : [];
  });
  if (suspects.length === 0) return [];
  const found: (PartlyHidden | undefined)[] = [];
  try {
    const hidden = await readHidden(
      context,
      suspects.map((index) => paragraphs[index]!),
    );
    suspects.forEach((index, at) => (found[index] = hidden[at]));
  } catch {
    notices.push(NOTICES.hidden);
  }
  return found;
}

/** The body with its symbols and check boxes. Costs a sync only where there seem to be some. */
async function readMarksOfBody(
  context: Word.RequestContext,
  paragraphs: Paragraph[],
  { fields: [fields] }: Details,
  notices: string[],
): Promise<Paragraph[]> {
  if (!needsMarks(paragraphs, fields)) return paragraphs;
  try {
    const read = await withMarks(context, paragraphs);
    if (!read.complete) notices.push(NOTICES.marks);
    return read.paragraphs;
  } catch {
    // getOoxml fails in some documents (office-js 998, 1097, 5394).
    notices.push(NOTICES.marks);
    return paragraphs;
  }
}

function bodyParagraphs(
  { paragraphs }: Outline,
  { cells, listItems, acceptedTexts }: Details,
  hidden: readonly (PartlyHidden | undefined)[],
): Paragraph[] {
  const tableCells = numberTables(
    paragraphs.map((paragraph, index) => {
      const cell = cells[index];
      return cell === undefined
        ? { nesting: 0, row: 0, column: 0 }
        : { nesting: paragraph.tableNestingLevel, row: cell.rowIndex, column: cell.cellIndex };
    }),
  );
  return paragraphs.map((paragraph, index) => {
    const listItem = listItems[index];
    return toParagraph(paragraph, "body", index, {
      cell: tableCells[index],
      listItem: listItem === undefined || listItem.isNullObject ? undefined : listItem,
      acceptedText: acceptedTexts[index]?.value,
      shownText: hidden[index]?.shown,
    });
  });
}
