// Knows: how the words of a finding are found again in the open document and selected.
// Refuses to know: what they prove.
import type { Agreement, Evidence, Paragraph } from "../core";
import { canTellHidden } from "./hidden-text";
import { loadOtherStories, prepareOtherStories } from "./other-stories";
import { isText } from "./paragraph-text";
import { hasWordApi, run } from "./run";
import { WordError } from "./word-error";

/** Word's search takes 255 characters, escapes counted, and above that fails or silently finds nothing (office-js 731). */
const LONGEST_PROBE = 200;

/**
 * Selects the words of `evidence`, or their whole paragraph where Word's search cannot find them. The paragraph is
 * looked up anew, by its place and its text.
 * @throws WordError of kind "document-changed" when the paragraph is no longer there.
 */
export function goTo(agreement: Agreement, evidence: Evidence): Promise<void> {
  const paragraph = agreement.paragraphs[evidence.paragraph];
  if (paragraph === undefined) throw new RangeError(`The agreement has no paragraph ${evidence.paragraph}.`);
  return run(async (context) => {
    const found = await findParagraph(context, paragraph);
    if (found === undefined) throw notThere();
    const words = await findWords(context, found, evidence);
    (words ?? found).select();
    await context.sync();
  });
}

async function findParagraph(
  context: Word.RequestContext,
  wanted: Paragraph,
): Promise<Word.Paragraph | undefined> {
  const isWanted = ({ text }: Word.Paragraph) => isText(text, wanted.text);
  if (wanted.story !== "body") {
    const stories = prepareOtherStories(context.document);
    await context.sync();
    const loaded = loadOtherStories(stories).filter(({ story }) => story === wanted.story);
    await context.sync();
    return loaded.flatMap(({ paragraphs }) => paragraphs.items).find(isWanted);
  }
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const { items } = paragraphs;
  const inPlace = items[wanted.index];
  if (inPlace !== undefined && isWanted(inPlace)) return inPlace;
  if (inPlace !== undefined && hasWordApi("1.4")) {
    // Its text may hold tracked deletions and hidden text, which the agreement leaves out.
    const accepted = inPlace.getReviewedText("Current");
    await context.sync();
    if (isText(accepted.value, wanted.text)) return inPlace;
  }
  if (inPlace !== undefined && canTellHidden()) {
    const shown = inPlace.getText();
    await context.sync();
    if (isText(shown.value, wanted.text)) return inPlace;
  }
  return nearest(items, wanted.index, isWanted);
}

/** The item that passes the test and stands closest to `index`. */
function nearest<T>(items: readonly T[], index: number, test: (item: T) => boolean): T | undefined {
  const positions = items.flatMap((item, position) => (test(item) ? [position] : []));
  positions.sort((one, other) => Math.abs(one - index) - Math.abs(other - index));
  return positions[0] === undefined ? undefined : items[positions[0]];
}

/** Long words are found by their beginning and their end, since a search takes neither long texts nor line breaks. */
async function findWords(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  { start, end, text, paragraphText }: Evidence,
): Promise<Word.Range | undefined> {
  const isShort = text.length <= LONGEST_PROBE && !text.includes("\n");
  const head = isShort ? text : text.split("\n")[0]!.slice(0, LONGEST_PROBE / 2);
  const tail = isShort
    ? text
    : text
        .split("\n")
        .at(-1)!
        .slice(-LONGEST_PROBE / 2);
  if (head.trim() === "" || tail.trim() === "") return undefined;
  const searchFor = (probe: string) => {
    const hits = paragraph.search(probe.replaceAll("^", "^^"), { matchCase: true });
    hits.load("items/text");
    return hits;
  };
  const heads = searchFor(head);
  const tails = isShort ? heads : searchFor(tail);
  try {
    await context.sync();
  } catch {
    // Some texts cannot be searched for (office-js 1726, 2413); the paragraph is near enough.
    return undefined;
  }
  const from = heads.items[hitsBefore(paragraphText, head, start)];
  const to = tails.items[hitsBefore(paragraphText, tail, end - tail.length)];
  if (from === undefined || to === undefined || isShort) return from;
  return from.expandTo(to);
}

/** How many times a search for `probe` hits before the place `at` of the text. */
function hitsBefore(text: string, probe: string, at: number): number {
  return text.slice(0, at).split(probe).length - 1;
}

function notThere(): WordError {
  return new WordError(
    "document-changed",
    "These words are no longer in the document. Scan again to see where things stand now.",
  );
}
