// Knows: how an agreement is rewritten for a check: as another word processor hands it on, and without some of its words.
// Refuses to know: which words go, and what the analysis makes of the rest.
import type { Agreement, Paragraph, Words } from "../../core";
import { asAgreement } from "./insertion";

/** The agreement with every text changed. Paragraphs left without text are gone. */
function reworded(agreement: Agreement, change: (paragraph: Paragraph, at: number) => string): Agreement {
  const paragraphs = agreement.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    text: change(paragraph, at).trim(),
  }));
  return asAgreement(paragraphs.filter(({ text }) => text !== ""));
}

/** The agreement without these words. */
export function without(agreement: Agreement, words: readonly Words[]): Agreement {
  return reworded(agreement, ({ text }, at) =>
    words
      .filter(({ paragraph }) => paragraph === at)
      // From the end on, so that the offsets before still hold.
      .sort((left, right) => right.start - left.start)
      .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
  );
}

/** Spaces that stand for an ordinary one: non-breaking, narrow, doubled, at a line break. */
const SPACES = [" ", "\u00A0", "  ", " ", "\n", "\u2009", " "];

/** The agreement with curly quotes of its language, odd spaces, and lines broken within paragraphs. */
export function retyped(agreement: Agreement, language: string): Agreement {
  const [open, close] = language.startsWith("de") ? ["\u201E", "\u201C"] : ["\u201C", "\u201D"];
  let count = 0;
  return reworded(agreement, ({ text }) =>
    text
      .replace(/(^|[\s(])"/g, `$1${open}`)
      .replaceAll('"', close!)
      .replaceAll("'", "\u2019")
      .replaceAll(" ", () => SPACES[count++ % SPACES.length]!),
  );
}
