// Knows: how a test tells a document in lines and reads the plan of an insertion into it as lines again.
// Refuses to know: what a right plan is.
import { isPlannedTable, planInsertion } from "../../src/core";
import type {
  ClauseLook,
  FilledClause,
  InsertionPlan,
  NearbyParagraph,
  PlannedParagraph,
  Surroundings,
} from "../../src/core";

/** A clause with every level. */
export const ASSOCIATION: FilledClause = {
  clauseId: "pal-standard-en-gb",
  version: "1.0.0",
  title: "Microsoft association",
  body: [
    { level: 0, text: "Microsoft association" },
    { level: 1, text: "The Customer will:" },
    { level: 2, text: "grant access; and" },
    { level: 2, text: "keep it." },
    { level: 1, text: "The Supplier will:" },
    { level: 2, text: "link." },
  ],
};

/**
 * Paragraphs told in lines:
 * - `# Term` is Heading 1, `## Term` Heading 2, `|Text` a cell, `- Text` a bullet, `*Text*` bold;
 * - `[7.1] Text` bears the automatic number 7.1 of list 1, its level counted by its numbers, `(a)` being the third;
 * - `Clause Heading: Text` has that style, which brings its list; in Normal, paragraphs name their list themselves.
 */
export function lines(...told: string[]): NearbyParagraph[] {
  return told.map((line) => {
    const [, style = "Normal", rest] = /^(?:([A-Z][\w ]*): )?(.*)$/.exec(line)!;
    const [, hashes = "", marked] = /^(#*) ?(.*)$/.exec(rest!)!;
    const [, bar, listLabel = "", text] = /^(\|)?(?:\[(.*?)\] )?(.*)$/.exec(marked!)!;
    const bold = /^\*(.*)\*$/.exec(text!);
    const isBullet = text!.startsWith("- ");
    const listLevel = listLabel.startsWith("(") ? 2 : listLabel.replace(/\.$/, "").split(".").length - 1;
    return {
      text: bold?.[1] ?? (isBullet ? text!.slice(2) : text!),
      style: hashes ? `Heading ${hashes.length}` : isBullet ? "List Bullet" : style,
      outlineLevel: hashes.length || 10,
      listLabel: isBullet ? "•" : listLabel,
      listLevel: listLabel ? listLevel : isBullet ? 0 : -1,
      ...(listLabel && {
        list: 1,
        listFrom: style === "Normal" && !hashes ? ("paragraph" as const) : ("style" as const),
      }),
      inCell: bar !== undefined,
      ...(bold && { format: { bold: true } }),
    };
  });
}

/** Plans with the cursor in the line that ends with "^", which is taken away. */
export function planInto(
  told: readonly string[],
  more: Partial<Surroundings> = {},
  look: ClauseLook = "document",
): InsertionPlan {
  const cursor = told.findIndex((line) => line.endsWith("^"));
  const paragraphs = lines(...told.map((line) => line.replace(/\^$/, "")));
  return planInsertion(ASSOCIATION, { paragraphs, cursor, atEnd: false, wholeClauses: true, ...more }, look);
}

/** The plan's paragraphs as a reader sees them, automatic numbers in brackets; a row of a table with bars. */
export const written = ({ blocks }: InsertionPlan): string[] =>
  blocks.flatMap((block) => {
    if (isPlannedTable(block)) return block.rows.map((cells) => `|${cells.join("|")}|`);
    return [block.list === undefined ? block.text : `[${block.list.number}] ${block.text}`];
  });

/** The planned paragraphs, tables left out. */
export const paragraphsOf = ({ blocks }: InsertionPlan): PlannedParagraph[] =>
  blocks.filter((block): block is PlannedParagraph => !isPlannedTable(block));
