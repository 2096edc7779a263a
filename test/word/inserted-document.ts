// Knows: how a test inserts a clause into a document and reads the saved file as a reader sees it: lines with numbers.
// Refuses to know: what the right lines are.
import type { FilledClause } from "../../src/core";
import { readAgreement } from "../../src/word";
import { type StandInWord, WordDocument } from "../../src/word-stand-in";
import { startWord } from "../support/start-word";

/** A clause with every level and a table. */
export const ASSOCIATION: FilledClause = {
  clauseId: "cpor-standard",
  version: "1.0.0",
  title: "Microsoft association",
  body: [
    { level: 0, text: "Microsoft association" },
    { level: 1, text: "The Customer agrees to:" },
    { level: 2, text: "the claim; and" },
    { level: 2, text: "its renewal." },
    { level: 1, text: "The Supplier files the claim." },
  ],
};

/** The lines of a document as it stands in Word, each with its number; a cell begins with "|". */
export async function linesOf(word: StandInWord): Promise<string[]> {
  await startWord(word.save());
  const { paragraphs } = await readAgreement();
  return paragraphs
    .filter(({ story }) => story === "body")
    .map(({ text, listLabel, cell }) => `${cell ? "| " : ""}${listLabel && `${listLabel} `}${text}`);
}

/** The body of the saved document; paragraph properties without content say nothing. */
export const savedXml = (word: StandInWord): string =>
  new XMLSerializer()
    .serializeToString(WordDocument.open(word.save()).body)
    .replaceAll("<w:pPr/>", "")
    .replaceAll("<w:p></w:p>", "<w:p/>");

/** The index of the first paragraph with this text. */
export function paragraphWith(word: StandInWord, text: string): number {
  const found = word.document.paragraphs().findIndex(({ textContent }) => textContent?.includes(text));
  if (found === -1) throw new RangeError(`No paragraph says ${text}.`);
  return found;
}
