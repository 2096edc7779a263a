import { readFileSync } from "node:fs";
import { StandInWord, WordDocument } from "../../src/word-stand-in";
import { textOf } from "../../src/word-stand-in/ooxml";
import { Page } from "../../src/preview/render/page";
import { acceptTyping } from "../../src/preview/typing";

function open(sample = "office-lease") {
  const word = new StandInWord(
    WordDocument.open(new Uint8Array(readFileSync(`assets/samples/${sample}.docx`))),
  );
  document.body.innerHTML = "<main><div></div></main>";
  const paper = document.querySelector("div")!;
  const page = new Page(paper, word.document);
  word.document.onChange(() => page.update());
  const refusals: string[] = [];
  acceptTyping(word, page, paper, {
    refused: (why) => refusals.push(why),
    restored: () => refusals.push("restored"),
  });
  const input = (inputType: string, data: string | null = null) => {
    const event = new InputEvent("beforeinput", { inputType, data, bubbles: true, cancelable: true });
    Object.assign(event, { getTargetRanges: () => [] });
    paper.dispatchEvent(event);
    return event;
  };
  const type = (text: string) => [...text].forEach((letter) => input("insertText", letter));
  const lines = (count: number) =>
    word.document
      .paragraphs()
      .slice(0, count)
      .map((each) => textOf(each));
  const runs = (index: number) => word.document.paragraphs()[index]!.getElementsByTagName("w:r").length;
  return { word, input, type, lines, runs, refusals };
}

test("typed letters go in at the caret, into the run before it, and the browser edits nothing itself", () => {
  const { word, input, type, lines, runs } = open();
  word.select(0, 8);
  type("a ");
  expect(lines(1)).toEqual(["Lease ofa  Part"]);
  expect(runs(0)).toBe(1);
  expect(input("insertText", "x").defaultPrevented).toBe(true);
  expect(input("formatBold").defaultPrevented).toBe(true);
  expect(lines(1)).toEqual(["Lease ofa x Part"]);
});

test("Enter ends the paragraph, Shift+Enter the line", () => {
  const { word, input, type, lines } = open();
  word.select(0, 5);
  input("insertParagraph");
  type("New");
  input("insertLineBreak");
  type("line");
  expect(lines(2)).toEqual(["Lease", "New\vline of Part"]);
});

test("what is selected is replaced, over several paragraphs too", () => {
  const { word, type, lines } = open();
  const [first, second] = word.document.paragraphs();
  word.document.select({
    anchor: { paragraph: second!, offset: 7 },
    focus: { paragraph: first!, offset: 6 },
  });
  type("X");
  expect(lines(1)).toEqual(["Lease Xfloor, 18 Harbour Street, Bristol"]);
});

test("Backspace and Delete take a letter, and at an edge the paragraph mark", () => {
  const { word, input, lines } = open();
  word.select(0, 5);
  input("deleteContentBackward");
  input("deleteContentForward");
  expect(lines(1)).toEqual(["Leasof Part"]);
  word.select(1, 0);
  input("deleteContentBackward");
  expect(lines(1)).toEqual(["Leasof PartSecond floor, 18 Harbour Street, Bristol"]);
});

test("a letter of two code units goes as one", () => {
  const { word, input, type, lines } = open();
  word.select(0, 0);
  type("a😀b");
  expect(lines(1)).toEqual(["a😀bLease of Part"]);
  word.select(0, 3);
  input("deleteContentBackward");
  expect(lines(1)).toEqual(["abLease of Part"]);
});

test("pasted text keeps its paragraphs", () => {
  const { word, input, lines } = open();
  word.select(0, 0);
  input("insertFromPaste", "One\r\nTwo ");
  expect(lines(2)).toEqual(["One", "Two Lease of Part"]);
});

test("with tracking on, typed text is one insertion and deleted text stays as a deletion", () => {
  const { word, input, type, lines } = open();
  word.setTracking("all");
  word.select(0, 5);
  type("hold");
  input("deleteContentForward");
  input("deleteContentForward");
  const title = word.document.paragraphs()[0]!;
  expect(lines(1)).toEqual(["Leaseholdf Part"]);
  expect([...title.getElementsByTagName("w:ins")].map((each) => each.textContent)).toEqual(["hold"]);
  expect(title.getElementsByTagName("w:del").length).toBeGreaterThan(0);
});

test("Ctrl+Z and Ctrl+Y undo and redo", () => {
  const { word, type, lines } = open();
  const press = (key: string, shiftKey = false) =>
    document
      .querySelector("div")!
      .dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey: true, shiftKey }));
  word.select(0, 0);
  type("X");
  press("z");
  expect(lines(1)).toEqual(["Lease of Part"]);
  press("y");
  expect(lines(1)).toEqual(["XLease of Part"]);
  press("z");
  press("Z", true);
  expect(lines(1)).toEqual(["XLease of Part"]);
});

test("letters typed one after another are one undo step, which puts the caret back", () => {
  const { word, input, type, lines } = open();
  word.select(0, 5);
  type("hold");
  word.select(0, 0);
  type("A ");
  input("deleteContentBackward");
  expect(lines(1)).toEqual(["ALeasehold of Part"]);
  word.undo();
  word.undo();
  expect(lines(1)).toEqual(["Leasehold of Part"]);
  expect(word.document.selection.focus.offset).toBe(0);
  word.undo();
  expect(lines(1)).toEqual(["Lease of Part"]);
  expect(word.document.selection.focus.offset).toBe(5);
  word.document.redo();
  expect(word.document.selection.focus.offset).toBe(9);
  expect(word.document.canUndo).toBe(true);
});

test("what an input method wrote into the page goes into the document, and goes away when it is given up", () => {
  const { word, lines, refusals } = open();
  const paper = document.querySelector("div")!;
  const end = (data: string) => paper.dispatchEvent(new CompositionEvent("compositionend", { data }));
  const shown = () => paper.querySelector(".content")!.firstElementChild!;
  word.select(0, 13);
  shown().querySelector("span")!.append("\u306b");
  end("\u65e5\u672c");
  expect(lines(1)).toEqual(["Lease of Part\u65e5\u672c"]);
  expect(shown().textContent).toBe("Lease of Part\u65e5\u672c");
  shown().querySelector("span")!.append("\u306b");
  end("");
  expect(shown().textContent).toBe("Lease of Part\u65e5\u672c");
  expect(refusals).toEqual(["restored"]);
});

test("in viewing mode nothing is changed, and the user is told why", () => {
  const { word, type, lines, refusals } = open();
  word.setMode("view");
  word.select(0, 0);
  type("X");
  expect(lines(1)).toEqual(["Lease of Part"]);
  expect(refusals).toEqual(["The document is open for viewing. Choose Editing to change it."]);
});
