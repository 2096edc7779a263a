// Knows: how the host page is put together: Word with a document on the left, the add-in's pane on the right.
// Refuses to know: how any of its parts works.

import { StandInWord, WordDocument } from "../word-stand-in";
import { acceptFiles, download, fetchSample, listSamples, type NamedFile, type SampleEntry } from "./files";
import { assertReadable } from "./readable";
import { Page } from "./render/page";
import { SelectionView } from "./selection";
import { standInFor, type StandIn } from "./stand-in";
import { splitterFor, TaskPane } from "./task-pane";
import { connectToolbar } from "./toolbar";
import { acceptTyping } from "./typing";

declare global {
  interface Window {
    /** For tests and scripts; see `StandIn`. */
    standIn: StandIn;
  }
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

async function main() {
  const samples = await listSamples();
  const first = await firstDocument(samples);
  const word = new WatchedWord(WordDocument.open(first.bytes));
  const paper = byId("paper");
  const canvas = byId("canvas");
  const page = new Page(paper, word.document);
  const selection = new SelectionView(word, page, paper, canvas);
  const pane = new TaskPane(word, byId("frame"), (exit) => byId(AFTER_PANE[exit]).focus());
  const toolbar = connectToolbar(word, samples, { open: openSafely, sample: openSample, save });
  let name = first.name;

  makeEditable(paper);
  acceptTyping(word, page, paper, { refused: toolbar.say, restored: () => selection.show() });
  acceptFiles(byId("file"), canvas, openSafely);
  splitterFor(byId("splitter"), byId("workspace"), byId("pane-width"));
  moveFocusWithF6(paper, () => pane.focus());
  window.standIn = standInFor(word, {
    open: (bytes) => open({ name, bytes }),
    restart: () => pane.restart(),
    refresh,
  });
  word.onAnswer = () => refresh();
  follow();

  /** Listens to the document that is open now. */
  function follow() {
    word.document.onChange(() => {
      page.update();
      refresh();
      selection.show("nearest");
    });
    word.document.onSelect(() => selection.show(document.activeElement === paper ? "nearest" : "center"));
    refresh();
    selection.show();
  }

  function refresh() {
    toolbar.refresh(name);
    paper.setAttribute("aria-readonly", String(word.mode === "view"));
  }

  /** @throws DocumentError; the document that was open stays. */
  async function open(file: NamedFile) {
    assertReadable(file.bytes);
    word.open(file.bytes);
    name = file.name;
    canvas.scrollTop = 0;
    page.show(word.document);
    follow();
    await pane.restart();
  }

  async function openSafely(file: NamedFile) {
    try {
      await open(file);
    } catch (error) {
      toolbar.warn(
        `“${file.name}” could not be opened. ${(error as Error).message} The document that was open is still here.`,
      );
    }
  }

  async function openSample(sample: string) {
    try {
      await openSafely(await fetchSample(sample));
    } catch (error) {
      toolbar.warn((error as Error).message);
    }
  }

  function save() {
    download({ name, bytes: word.save() });
    refresh();
  }
}

/** Where the focus goes when it leaves the pane: on around the page with Tab, back to the text with Esc or Ctrl+F6. */
const AFTER_PANE = { forward: "samples", backward: "splitter", escape: "paper" };

/** Says when it has answered the add-in, so that the count of requests below the document is right. */
class WatchedWord extends StandInWord {
  onAnswer: () => void = () => undefined;

  override answer(requestText: string): string {
    const text = super.answer(requestText);
    this.onAnswer();
    return text;
  }
}

/** The sample that the address names with `?doc=`, else the first one. */
async function firstDocument(samples: readonly SampleEntry[]): Promise<NamedFile> {
  const wanted = new URLSearchParams(location.search).get("doc");
  try {
    return await fetchSample(wanted ?? samples[0]!.name);
  } catch (error) {
    byId("message").textContent = (error as Error).message;
    byId("message").hidden = false;
    return fetchSample(samples[0]!.name);
  }
}

function makeEditable(paper: HTMLElement) {
  paper.contentEditable = "true";
  paper.tabIndex = 0;
  paper.spellcheck = false;
  paper.setAttribute("role", "textbox");
  paper.setAttribute("aria-multiline", "true");
  paper.setAttribute("aria-label", "Document text");
}

/** F6 and Ctrl+F6 go from the document to the pane, as in Word; the pane gives the focus back itself. */
function moveFocusWithF6(paper: HTMLElement, toPane: () => void) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    if (document.activeElement === paper) toPane();
    else paper.focus();
  });
}

main().catch((error: Error) => {
  byId("message").textContent = `The preview could not start. ${error.message}`;
  byId("message").hidden = false;
  throw error;
});
