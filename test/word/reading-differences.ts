// Knows: how two readings of one document differ, the open document's and the file's, and which differences are due
// to what Word tells add-ins.
// Refuses to know: how either is read. Any other difference is "unexpected".
import { strFromU8, unzipSync } from "fflate";
import type { Agreement, Paragraph } from "../../src/core";

/** The kinds of difference that Word's API makes unavoidable, and why. None of them may change a finding unseen. */
export const KNOWN_DIFFERENCES = {
  "text box": "WordApi reaches no text boxes; the pane says so, and the file is read with them.",
  "empty paragraph":
    "Word counts a paragraph that a tracked deletion empties or a vertically merged cell covers, and the one that a " +
    "document without paragraphs has all the same; the file reader leaves them out.",
  "joined paragraphs":
    "Paragraphs whose mark is a tracked deletion are one in the file, and still apart in Word.",
  "pending change":
    "Word tells tracked deletions by the text that they leave, but not which text is inserted.",
  "number after a deletion": "Word goes on counting a numbered paragraph whose deletion is pending.",
  "list outside the body": "Numbers and bullets are asked of Word in the body only: each costs a question.",
  "merged cells":
    "Word numbers cells, the file reader columns of the grid: a cell behind a wide one differs.",
  bullet:
    "Word gives a bullet of a symbol font as a private code without its font; it is read as some bullet.",
  symbol:
    "Word gives a symbol of a symbol font as an opening parenthesis. In the body boxes, ticks and arrows are found by " +
    "the OOXML, and others are read as some mark; elsewhere the parenthesis stays. Letters set in a symbol font " +
    "come as private codes.",
  "field without result":
    "Choices of old forms and macro buttons store no result, and Word gives them no text.",
  equation: "Word's text leaves equations out.",
  "phonetic guide": "Word's text leaves out text that has a phonetic guide.",
} as const;

type Kind = keyof typeof KNOWN_DIFFERENCES | "unexpected";

export interface Difference {
  readonly kind: Kind;
  /** Which paragraph, and what differs, file first. */
  readonly where: string;
}

/** What in the file lets text be missing from Word's; tested on the XML of all its parts together. */
const GAPS: readonly (readonly [Kind, RegExp])[] = [
  ["field without result", /FORMDROPDOWN|FORMCHECKBOX|MACROBUTTON|GOTOBUTTON/],
  ["equation", /<m:oMath\b/],
  ["phonetic guide", /<w:ruby\b/],
];

/** How the reading of the open document differs from that of the file; cells outside the body are not compared. */
export function differencesOf(file: Uint8Array, fromFile: Agreement, fromWord: Agreement): Difference[] {
  const xml = xmlOf(file);
  const gaps = GAPS.flatMap(([kind, sign]) => (sign.test(xml) ? [kind] : []));
  const boxes = fromFile.paragraphs.filter(({ story }) => story === "text-box");
  return [
    ...bodyDifferences(fromFile, fromWord, gaps),
    ...storyDifferences(fromFile, fromWord, gaps),
    ...boxes.map(({ text }) => ({ kind: "text box" as const, where: text })),
  ];
}

function xmlOf(file: Uint8Array): string {
  const parts = unzipSync(file, { filter: ({ name }) => name.endsWith(".xml") });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join("");
}

function bodyDifferences(fromFile: Agreement, fromWord: Agreement, gaps: readonly Kind[]): Difference[] {
  const ofFile = new Map(fromFile.paragraphs.filter(isBody).map((one) => [one.index, one]));
  const differences: Difference[] = [];
  let waiting = "";
  let isNumberDeleted = false;
  for (const inWord of fromWord.paragraphs.filter(isBody)) {
    const inFile = ofFile.get(inWord.index);
    ofFile.delete(inWord.index);
    if (inFile) {
      if (waiting !== "") differences.push({ kind: "joined paragraphs", where: inFile.text });
      differences.push(...between(inFile, { ...inWord, text: waiting + inWord.text }, gaps, isNumberDeleted));
      waiting = "";
    } else {
      waiting += inWord.text;
      isNumberDeleted ||= inWord.listLabel !== "";
      if (inWord.text === "") differences.push({ kind: "empty paragraph", where: `body ${inWord.index}` });
    }
  }
  if (waiting !== "") differences.push({ kind: "unexpected", where: `only in Word: ${waiting}` });
  for (const { index, text } of ofFile.values())
    differences.push({ kind: "unexpected", where: `body ${index}, only in the file: ${text}` });
  return differences;
}

const isBody = ({ story }: Paragraph) => story === "body";

/** Headers, footers and notes, in order, without empty paragraphs, which make no difference to anything there. */
function storyDifferences(fromFile: Agreement, fromWord: Agreement, gaps: readonly Kind[]): Difference[] {
  const others = ({ paragraphs }: Agreement) =>
    paragraphs.filter(({ story, text }) => story !== "body" && story !== "text-box" && text.trim() !== "");
  const inFile = others(fromFile);
  const inWord = others(fromWord);
  if (inFile.length !== inWord.length) {
    const list = (paragraphs: Paragraph[]) =>
      paragraphs.map(({ story, text }) => `${story} ${text}`).join(" | ");
    return [{ kind: "unexpected", where: `${list(inFile)} <> ${list(inWord)}` }];
  }
  return inFile.flatMap((one, at) => between({ ...one, cell: undefined }, inWord[at]!, gaps));
}

function between(
  inFile: Paragraph,
  inWord: Paragraph,
  gaps: readonly Kind[],
  isNumberDeleted = false,
): Difference[] {
  const where = (what: string, of: unknown, other: unknown) =>
    `${inFile.story} ${inFile.index}, ${what}: ${JSON.stringify(of)} <> ${JSON.stringify(other)}`;
  const differences: Difference[] = [];
  const differ = (kind: Kind, what: keyof Paragraph) =>
    differences.push({ kind, where: where(what, inFile[what], inWord[what]) });

  if (inFile.text !== inWord.text) differ(kindOfText(inFile.text, inWord.text, gaps), "text");
  if (inFile.listLabel !== inWord.listLabel)
    differ(kindOfLabel(inFile, inWord, isNumberDeleted), "listLabel");
  if (inFile.revision !== inWord.revision)
    differ(inFile.revision === "none" ? "unexpected" : "pending change", "revision");
  const isListUntold = inFile.story !== "body" && inWord.listLevel === -1;
  for (const what of ["story", "style", "outlineLevel", "listLevel"] as const)
    if (inFile[what] !== inWord[what])
      differ(what === "listLevel" && isListUntold ? "list outside the body" : "unexpected", what);
  const [cell, other] = [inFile.cell, inWord.cell];
  const isSamePlace =
    cell?.table === other?.table && cell?.row === other?.row && cell?.nesting === other?.nesting;
  if (!isSamePlace) differ("unexpected", "cell");
  else if (cell?.column !== other?.column)
    differ(cell!.column > other!.column ? "merged cells" : "unexpected", "cell");
  return differences;
}

function kindOfLabel(inFile: Paragraph, inWord: Paragraph, isNumberDeleted: boolean): Kind {
  if (inFile.story !== "body" && inWord.listLabel === "") return "list outside the body";
  if (inWord.listLabel === "•" && isMark(inFile.listLabel)) return "bullet";
  return isNumberDeleted && inFile.listLabel !== "" && inWord.listLabel !== ""
    ? "number after a deletion"
    : "unexpected";
}

/** One character that is neither letter nor digit. */
const isMark = (text: string) => /^[^\p{L}\p{N}]$/u.test(text);

function kindOfText(inFile: string, inWord: string, gaps: readonly Kind[]): Kind {
  const [characters, others] = [Array.from(inFile), Array.from(inWord)];
  const isSymbol = (character: string, at: number) =>
    (/[(•]/.test(others[at]!) && /[^A-Za-z0-9\s]/.test(character)) || /[\uE000-\uF8FF]/.test(others[at]!);
  if (
    characters.length === others.length &&
    characters.every((one, at) => one === others[at] || isSymbol(one, at))
  )
    return "symbol";
  return gaps.length > 0 && lacksOnly(characters, others) ? gaps[0]! : "unexpected";
}

/** Whether `some` is `all` with something left out. */
function lacksOnly(all: readonly string[], some: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === some[at]) at++;
  return at === some.length;
}
