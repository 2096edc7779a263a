// Knows: the control characters that Word puts into the text of a paragraph, and how the text reads without them.
// Refuses to know: where the text came from.

/**
 * Characters of Word's text that stand for something else: [MS-DOC] 2.4.1 and the Word object model name them.
 * Footnote and comment marks, pictures, field marks and the end of a cell are not text.
 */
const STANDS_FOR: Readonly<Record<string, string>> = {
  "\u000b": "\n",
  "\u000c": "\n",
  "\u001e": "\u2011",
  "\u001f": "\u00ad",
};

/** The text of a paragraph as `Paragraph.text` of an agreement wants it: tabs and "\n" are its only control characters. */
export function readableText(wordText: string): string {
  return (
    wordText
      .replace(/[\r\n]+$/, "")
      // eslint-disable-next-line no-control-regex -- these are the characters that are meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (mark) => STANDS_FOR[mark] ?? "")
      .replace(/\r\n?/g, "\n")
  );
}

/** A number or bullet. Word gives bullets of symbol fonts by private codes of those fonts; each is some mark. */
export function readableLabel(listString: string): string {
  return listString.replace(/[\uE000-\uF8FF]/g, "•").trim();
}

/** Whether a text of Word's is `read`, whatever symbols and check boxes Word left for others to read. */
export function isText(wordText: string, read: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  const written = readableText(wordText);
  return written === read || (letters(read) !== "" && letters(written) === letters(read));
}

/** The text without anything that separates: equal for two readings of the same words, whatever stands between paragraphs. */
export function wordsOnly(text: string): string {
  return readableText(text).replace(/\s+/g, "");
}
