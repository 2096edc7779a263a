// Knows: how the paragraphs that the user has selected are read, with their numbers and their place in tables.
// Refuses to know: what is made of them.
import type { Paragraph } from "../core";
import { loadParagraphs, toParagraph } from "./paragraphs";
import { hasWordApi, run } from "./run";
import { numberTables } from "./table-numbers";
import { WordError } from "./word-error";

/**
 * The selected paragraphs in order, whole ones even where the selection begins or ends within; tracked deletions are not
 * in them where Word can tell. Two syncs. Of a selection in several pieces Word tells the last one only.
 * @throws WordError of kind "selection" where nothing but the cursor is there.
 */
export async function readSelection(): Promise<readonly Paragraph[]> {
  return run(async (context) => {
    const selection = context.document.getSelection().load("isEmpty");
    const paragraphs = loadParagraphs(selection);
    await context.sync();
    if (selection.isEmpty) throw nothingSelected();

    const { items } = paragraphs;
    const cells = items.map((paragraph) =>
      paragraph.tableNestingLevel > 0 ? paragraph.parentTableCell.load("rowIndex,cellIndex") : undefined,
    );
    const listItems = items.map((paragraph) =>
      paragraph.isListItem ? paragraph.listItemOrNullObject.load("level,listString") : undefined,
    );
    // WordApi 1.4. Paragraph.text holds deleted words or not, as the user's view has it (office-js 1267).
    const accepted = items.map((paragraph) =>
      hasWordApi("1.4") && paragraph.text !== "" ? paragraph.getReviewedText("Current") : undefined,
    );
    await context.sync();

    const tableCells = numberTables(
      cells.map((cell, index) =>
        cell === undefined
          ? { nesting: 0, row: 0, column: 0 }
          : { nesting: items[index]!.tableNestingLevel, row: cell.rowIndex, column: cell.cellIndex },
      ),
    );
    return items.map((paragraph, index) => {
      const listItem = listItems[index];
      const acceptedText = accepted[index]?.value;
      const cell = tableCells[index];
      return toParagraph(paragraph, "body", index, {
        ...(cell && { cell }),
        ...(listItem !== undefined && !listItem.isNullObject && { listItem }),
        ...(acceptedText !== undefined && { acceptedText }),
      });
    });
  });
}

function nothingSelected(): WordError {
  return new WordError(
    "selection",
    "Nothing is selected in the document. Select the clause with its heading, then try again.",
  );
}
