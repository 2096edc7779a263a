import type { Agreement, Paragraph, Words } from "../../src/core";

/** The agreement with each of these stretches replaced. A paragraph that is left empty goes, a cell stays. */
export function replaced(agreement: Agreement, words: readonly Words[], by: string): Agreement {
  const paragraphs = agreement.paragraphs.map((paragraph, at) => {
    const own = words.filter((one) => one.paragraph === at).sort((one, other) => other.start - one.start);
    const text = own.reduce(
      (left, { start, end }) => left.slice(0, start) + by + left.slice(end),
      paragraph.text,
    );
    return own.length > 0 ? { ...paragraph, text } : paragraph;
  });
  const kept = paragraphs.filter(
    ({ text, cell }, at) => cell || text.trim() !== "" || text === agreement.paragraphs[at]!.text,
  );
  return { ...agreement, paragraphs: kept };
}

/** The agreement with a table row of its own after the paragraph. */
export function withRow(agreement: Agreement, after: number, label: string, value: string): Agreement {
  const table = 1 + Math.max(-1, ...agreement.paragraphs.map(({ cell }) => cell?.table ?? -1));
  const plain = agreement.paragraphs.find(({ outlineLevel, cell }) => outlineLevel === 10 && !cell)!;
  const row = [label, value].map((text, column): Paragraph => ({
    ...plain,
    text,
    listLabel: "",
    listLevel: -1,
    cell: { table, row: 0, column, nesting: 1 },
  }));
  return {
    ...agreement,
    paragraphs: [
      ...agreement.paragraphs.slice(0, after + 1),
      ...row,
      ...agreement.paragraphs.slice(after + 1),
    ],
  };
}
