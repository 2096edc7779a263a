// Knows: where paragraphs begin and end in plain text, wrapped by hand or not.
// Refuses to know: headings and lists; typed numbers stay in the text, and the analysis reads them there.
import type { Agreement } from "../core";
import { textAgreement } from "./text-agreement";

/** Text with lines above this length is taken as not wrapped: every line is a paragraph. */
const WIDEST_WRAP = 120;

/** A typed number or bullet at the start of a line begins a paragraph: "(a) the", "7.1 The", "- the". */
const TYPED_LABEL = /^(\([a-z]{1,4}\)|\(\d{1,2}\)|[-*•–·])\s|^\d{1,3}(\.\d{1,3})*[.)]?\s+["“„«(]?\p{Lu}/u;

export function readPlainText(text: string): Agreement {
  const blocks = text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\f", "\n\n")
    .split(/\n[^\S\n]*\n/);
  const width = Math.max(...text.split(/[\r\n]+/).map((line) => line.trimEnd().length));
  const paragraphs = blocks.flatMap((block) => {
    const lines = block.split("\n").map((line) => line.trim());
    return unwrap(
      lines.filter((line) => line !== ""),
      width > WIDEST_WRAP ? 0 : width,
    );
  });
  return textAgreement(paragraphs.map((paragraph) => ({ text: paragraph })));
}

/** A line end is a wrap where the next word would not have fitted into `width`; any other ends a paragraph. */
function unwrap(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let last = "";
  for (const line of lines) {
    const word = /^\S*/.exec(line)![0];
    const isWrapped = paragraphs.length > 0 && last.length + 1 + word.length > width && width > 0;
    if (isWrapped && !TYPED_LABEL.test(line)) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else paragraphs.push(line);
    last = line;
  }
  return paragraphs;
}
