// Knows: the add-in's frame beside the document: its conversation with Word, its width, and how the focus moves.
// Refuses to know: what the add-in does.

import { type StandInWord, WebFrameTransport } from "../word-stand-in";
import type { FocusExit } from "../word-stand-in/transports/web-frame";

/** Widths in CSS pixels that Word gives its task panes. */
const NARROWEST = 320;
const WIDEST = 450;

const PANE_ADDRESS = "/pane/taskpane.html";

export class TaskPane {
  private readonly transport: WebFrameTransport;
  private readonly frame: HTMLIFrameElement;

  constructor(word: StandInWord, container: HTMLElement, leave: (exit: FocusExit) => void) {
    this.transport = new WebFrameTransport(word, { paneUrl: PANE_ADDRESS, onFocusExit: leave });
    this.frame = this.transport.mount(container);
  }

  /** Loads the add-in anew, as Word does for another document; resolves when its page is there. */
  restart(): Promise<void> {
    return new Promise((resolve) => {
      this.frame.addEventListener("load", () => resolve(), { once: true });
      this.transport.restart();
    });
  }

  focus(): void {
    this.frame.focus();
    this.frame.contentWindow?.focus();
  }
}

/** Lets the pointer, the arrow keys and the list of widths set the width of the pane. */
export function splitterFor(splitter: HTMLElement, workspace: HTMLElement, widths: HTMLSelectElement): void {
  let width = Number(widths.value);
  const resize = (wanted: number) => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    workspace.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuetext", `${width} pixels`);
    widths.value = String(width);
  };
  splitter.setAttribute("aria-valuemin", String(NARROWEST));
  splitter.setAttribute("aria-valuemax", String(WIDEST));
  resize(width);

  widths.addEventListener("change", () => resize(Number(widths.value)));
  splitter.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: 10, ArrowRight: -10, Home: NARROWEST - width, End: WIDEST - width }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    workspace.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId))
      resize(workspace.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => workspace.classList.remove("dragging"));
}
