// Knows: how an agreement reads once wordings stand in it, as the insertion plan has it.
// Refuses to know: Word, and what the analysis makes of it.
import type { Agreement, FilledClause, Paragraph } from "../../core";
import { isPlannedTable, planInsertion } from "../../core";
import { plain, type TestAgreement } from "./agreements";

/** The paragraphs `from` to `to`, the latter exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Inserted {
  readonly agreement: Agreement;
  /** Where each of the wordings stands, in their order. */
  readonly places: readonly Stretch[];
}

/** The agreement with the wordings at its place, one after the other. */
export function insertInto(host: TestAgreement, wordings: readonly FilledClause[]): Inserted {
  const paragraphs = [...host.paragraphs];
  const places: Stretch[] = [];
  let next = host.place;
  for (const wording of wordings) {
    const own = written(wording, paragraphs, next);
    paragraphs.splice(next, 0, ...own);
    places.push({ from: next, to: next + own.length });
    next += own.length;
  }
  return { agreement: asAgreement(paragraphs), places };
}

export function asAgreement(paragraphs: readonly Paragraph[]): Agreement {
  return { paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, index })), notices: [] };
}

/** The paragraphs of a wording as they are written before the paragraph at `next`. */
function written(wording: FilledClause, around: readonly Paragraph[], next: number): Paragraph[] {
  const nearby = around.map((paragraph) => ({ ...paragraph, inCell: paragraph.cell !== undefined }));
  const plan = planInsertion(wording, {
    paragraphs: nearby.length > 0 ? nearby : [{ ...plain(""), inCell: false }],
    cursor: Math.max(0, next - 1),
    atEnd: next === around.length,
  });
  const tables = around.reduce((most, { cell }) => Math.max(most, cell?.table ?? -1), -1) + 1;
  return plan.blocks.flatMap((block, at): Paragraph[] => {
    if (isPlannedTable(block)) {
      return block.rows.flatMap((cells, row) =>
        cells.map((text, column) => ({
          ...plain(text),
          cell: { table: tables + at, row, column, nesting: 1 },
        })),
      );
    }
    const { text, style } = block;
    const heading = /^Heading (\d)$/.exec(style);
    return [{ ...plain(text), style, outlineLevel: heading ? Number(heading[1]) : 10 }];
  });
}
