// Knows: what tests and scripts can do on the host page through `window.standIn`.
// Refuses to know: the page around it.

import type { Fault, StandInWord, Stats } from "../word-stand-in";

/** Bytes are those of .docx files; paragraphs are counted as `Word.Body.paragraphs` counts them, cells included. */
export interface StandIn {
  /** Rejects with a DocumentError for what is no readable .docx; the open document then stays. */
  open(bytes: ArrayBuffer): Promise<void>;
  save(): Promise<ArrayBuffer>;
  /** @throws RangeError where there is no such paragraph. */
  select(paragraph: number, offset?: number): void;
  undo(): void;
  /** Since the last `resetStats`. */
  stats(): Stats;
  resetStats(): void;
  failNext(fault: Fault): void;
  /** How long Word takes to answer each request, in milliseconds. */
  setLatency(milliseconds: number): void;
  setMode(mode: "edit" | "view"): void;
  setTracking(mode: "off" | "all"): void;
  /** Requirement sets that Word advertises, `{ WordApi: "1.3" }`; the pane is loaded anew, so that it learns of them. */
  setSets(sets: Record<string, string>): Promise<void>;
}

interface Surroundings {
  readonly open: (bytes: Uint8Array) => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Brings the controls up to date. */
  readonly refresh: () => void;
}

export function standInFor(word: StandInWord, { open, restart, refresh }: Surroundings): StandIn {
  return {
    open: (bytes) => open(new Uint8Array(bytes)),
    async save() {
      const bytes = word.save();
      refresh();
      return new Uint8Array(bytes).buffer;
    },
    select: (paragraph, offset) => word.select(paragraph, offset),
    undo: () => word.undo(),
    stats: () => word.stats(),
    resetStats() {
      word.resetStats();
      refresh();
    },
    failNext: (fault) => word.failNext(fault),
    setLatency: (milliseconds) => word.setLatency(milliseconds),
    setMode(mode) {
      word.setMode(mode);
      refresh();
    },
    setTracking: (mode) => word.setTracking(mode),
    setSets(sets) {
      word.setSets(sets);
      return restart();
    },
  };
}
