// Knows: how headers, footers, footnotes and endnotes are read, in one sync for all of them.
// Refuses to know: the body.
import type { Paragraph, Story } from "../core";
import { askForHidden, readHidden, type PartlyHidden } from "./hidden-text";
import { readableText, wordsOnly } from "./paragraph-text";
import { loadParagraphs, toParagraph } from "./paragraphs";
import { hasWordApi } from "./run";

/** What must be known before the other stories can be asked for. */
export interface OtherStories {
  readonly sections: Word.SectionCollection;
  readonly footnotes?: Word.NoteItemCollection;
  readonly endnotes?: Word.NoteItemCollection;
}

/** Asks for the sections and, with WordApi 1.5, the notes; they are there after the next sync. */
export function prepareOtherStories(document: Word.Document): OtherStories {
  const { body, sections } = document;
  sections.load("items");
  if (!hasWordApi("1.5")) return { sections };
  return {
    sections,
    footnotes: body.footnotes.load("items/type"),
    endnotes: body.endnotes.load("items/type"),
  };
}

/** A header, a footer or a note, with its words as they stand with all tracked changes accepted, where Word can tell. */
export interface OtherStory {
  readonly story: Story;
  readonly paragraphs: Word.ParagraphCollection;
  readonly accepted?: OfficeExtension.ClientResult<string>;
  /** Tells whether some of it is hidden, where Word can. */
  readonly font?: Word.Font;
}

/** Asks for the paragraphs of every header, footer and note; they are there after the next sync. */
export function loadOtherStories({ sections, footnotes, endnotes }: OtherStories): OtherStory[] {
  const canReview = hasWordApi("1.4");
  const load = (story: Story, body: Word.Body): OtherStory => ({
    story,
    paragraphs: loadParagraphs(body),
    ...(canReview && { accepted: body.getReviewedText("Current") }),
    font: askForHidden(body),
  });
  const types = ["Primary", "FirstPage", "EvenPages"] as const;
  return [
    ...sections.items.flatMap((section) => types.map((type) => load("header", section.getHeader(type)))),
    ...sections.items.flatMap((section) => types.map((type) => load("footer", section.getFooter(type)))),
    ...(footnotes?.items ?? []).map((note) => load("footnote", note.body)),
    ...(endnotes?.items ?? []).map((note) => load("endnote", note.body)),
  ];
}

/**
 * Reads the other stories in one sync, and one more where text in them is hidden. A header that repeats an earlier one, as that of a section linked to the
 * section before does, is left out; so are empty ones.
 */
export async function readOtherStories(
  context: Word.RequestContext,
  prepared: OtherStories,
): Promise<{ paragraphs: Paragraph[]; hidden: PartlyHidden[] }> {
  const stories = loadOtherStories(prepared);
  if (stories.length > 0) await context.sync();
  const suspects = stories
    .filter(({ font }) => font !== undefined && font.hidden !== false)
    .flatMap(({ paragraphs }) => paragraphs.items);
  const answers = suspects.length > 0 ? await readHidden(context, suspects) : [];
  const partlyHidden = new Map(suspects.map((paragraph, at) => [paragraph, answers[at]]));
  const seen = new Set<string>();
  return {
    paragraphs: stories
      .map((story) => storyParagraphs(story, (paragraph) => partlyHidden.get(paragraph)?.shown))
      .filter(isNews)
      .flat(),
    hidden: answers.filter((one) => one !== undefined),
  };

  function isNews(paragraphs: readonly Paragraph[]): boolean {
    const words = paragraphs
      .map(({ text }) => text)
      .join("\n")
      .trim();
    const key = `${paragraphs[0]?.story}: ${words}`;
    if (words === "" || seen.has(key)) return false;
    // Two notes with the same words are two notes.
    if (paragraphs[0]?.story === "header" || paragraphs[0]?.story === "footer") seen.add(key);
    return true;
  }
}

/**
 * The paragraphs of one story. Where it holds tracked deletions, its reviewed text is taken line by line instead:
 * asking each paragraph would cost another sync. Where it holds hidden text, each was asked and told both.
 */
function storyParagraphs(
  { story, paragraphs, accepted }: OtherStory,
  shownText: (paragraph: Word.Paragraph) => string | undefined,
): Paragraph[] {
  const read = paragraphs.items.map((paragraph, index) =>
    toParagraph(paragraph, story, index, { shownText: shownText(paragraph) }),
  );
  if (
    accepted === undefined ||
    paragraphs.items.some((paragraph) => shownText(paragraph) !== undefined) ||
    read.map(({ text }) => wordsOnly(text)).join("") === wordsOnly(accepted.value)
  ) {
    return read;
  }
  const lines = accepted.value.split(/\r\n|\r|\n/);
  return lines.map((line, index) => ({
    ...(read[index] ?? read[0]!),
    text: readableText(line),
    index,
    revision: "changed" as const,
  }));
}
