import type { Agreement, Paragraph } from "../../src/core";

const HEADING = /^(#{1,6}) +/;
const BULLET = /^(\s*)- +/;

/** An agreement out of a text: `# heading`, `| cells |`, `- item`, and one paragraph a line. Empty lines are nothing. */
export function agreementFrom(text: string): Agreement {
  const paragraphs: Paragraph[] = [];
  let table = -1;
  let row = 0;
  let inTable = false;
  const add = (part: Partial<Paragraph> & { text: string }): void => {
    paragraphs.push({
      story: "body",
      index: paragraphs.length,
      style: "Normal",
      outlineLevel: 10,
      listLabel: "",
      listLevel: -1,
      revision: "none",
      ...part,
    });
  };
  for (const line of text.split("\n")) {
    if (line.trim().startsWith("|")) {
      if (!inTable) [table, row] = [table + 1, 0];
      inTable = true;
      line
        .trim()
        .slice(1, -1)
        .split("|")
        .forEach((cell, column) => add({ text: cell.trim(), cell: { table, row, column, nesting: 1 } }));
      row++;
      continue;
    }
    inTable = false;
    if (line.trim() === "") continue;
    const heading = HEADING.exec(line);
    const bullet = BULLET.exec(line);
    if (heading)
      add({
        text: line.slice(heading[0].length),
        style: `Heading ${heading[1]!.length}`,
        outlineLevel: heading[1]!.length,
      });
    else if (bullet)
      add({ text: line.slice(bullet[0].length), listLabel: "•", listLevel: bullet[1]!.length / 2 });
    else add({ text: line.trim() });
  }
  return { paragraphs, notices: [] };
}
