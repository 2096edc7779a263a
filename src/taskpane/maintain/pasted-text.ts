// Knows: how plain text becomes an agreement: every line with words is a paragraph.
// Refuses to know: headings, lists and wrapped lines; the analysis reads typed numbers itself.
import type { Agreement, Paragraph } from "../../core";

export function agreementOf(text: string): Agreement {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\f]/g, "\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    paragraphs: lines.map((line, index): Paragraph => ({
      text: line,
      story: "body",
      index,
      style: "Normal",
      outlineLevel: 10,
      listLabel: "",
      listLevel: -1,
      revision: "none",
    })),
    notices: [],
  };
}
