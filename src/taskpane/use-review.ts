// Knows: the state of a review and the steps that change it: scan, insert, go to, and the hint that the text changed.
// Refuses to know: how anything looks.
import { useEffect, useReducer, useRef } from "react";
import { flushSync } from "react-dom";
import type { Agreement, Analysis, FilledClause, Words } from "../core";
import type { InsertOptions } from "../word";
import type { Analyst } from "./analysis/analyst";
import { betweenPresses, watchPresses } from "./between-presses";
import {
  type DocumentMemory,
  memoryFrom,
  NOTHING_REMEMBERED,
  remembering,
} from "./insertion/document-memory";
import type { LoadInserted } from "./Inserted";
import type { OpenDocument } from "./open-document";
import type { RepairSteps } from "./repair/repair-tools";
import type * as reviewingModule from "./reviewing";
import type { LibraryInUse } from "./shared/library-in-use";
import { TEXTS } from "./texts";

/** What is loaded behind the first screen: `import("./reviewing")`, with the library in use where that may be another. */
export type Reviewing = Pick<typeof reviewingModule, "FindingsList" | "LibraryNote" | "library"> & {
  readonly inUse?: LibraryInUse;
};

/** The last scan: findings refer to the paragraphs of exactly this agreement. */
export interface Scan {
  readonly agreement: Agreement;
  readonly analysis: Analysis;
  readonly reviewing: Reviewing;
}

export interface Review {
  readonly activity: "idle" | "scanning" | "inserting" | "going" | "changing";
  readonly scan?: Scan;
  /** How much of a scan is analysed, from 0 to 1, while one is. */
  readonly share?: number | undefined;
  /** The document may have changed since the scan. */
  readonly stale: boolean;
  /** The findings are about to follow a change that the pane made, without a step of the user's. */
  readonly following: boolean;
  /** What earlier insertions in this document told. */
  readonly memory: DocumentMemory;
  /** What was done last, or is being done, for the status region. */
  readonly said: string;
  /** Why the last step failed, and the way out. */
  readonly failure?: string | undefined;
}

type Step =
  | { readonly step: "begin"; readonly activity: Review["activity"]; readonly said: string }
  | { readonly step: "share"; readonly share: number }
  | {
      readonly step: "scanned";
      readonly scan: Scan;
      readonly recalled: DocumentMemory;
      readonly said: string;
    }
  | { readonly step: "inserted"; readonly memory: DocumentMemory }
  | { readonly step: "changed" }
  | { readonly step: "done"; readonly said: string }
  | { readonly step: "failed"; readonly said: string; readonly failure: string }
  | { readonly step: "document-changed" };

const START: Review = {
  activity: "idle",
  stale: false,
  following: false,
  memory: NOTHING_REMEMBERED,
  said: "",
};

function next(review: Review, step: Step): Review {
  const past = { ...review, failure: undefined, share: undefined };
  switch (step.step) {
    case "begin":
      return { ...past, activity: step.activity, said: step.said };
    case "share":
      return { ...review, share: step.share };
    case "scanned":
      return {
        ...past,
        activity: "idle",
        scan: step.scan,
        stale: false,
        following: false,
        memory: remembering(step.recalled, past.memory),
        said: step.said,
      };
    case "inserted":
      return { ...past, stale: true, following: true, memory: step.memory };
    case "changed":
      return { ...past, stale: true, following: true };
    case "done":
      return { ...past, activity: "idle", said: step.said };
    case "failed":
      return { ...past, activity: "idle", following: false, said: step.said, failure: step.failure };
    case "document-changed":
      return review.activity === "idle" && review.scan !== undefined ? { ...review, stale: true } : review;
  }
}

/** Milliseconds without a step of the user's, after which the findings follow an insertion. */
const PAUSE = 600;

/** What the pane may ask for. Each step resolves when it is over, failed or not; the outcome is in the review. */
export interface ReviewSteps extends RepairSteps {
  scan(): Promise<void>;
  /** Inserts; resolves to whether the clause stands in the document. The findings follow when the user pauses. */
  insert(
    clause: FilledClause,
    blanks: number,
    told: DocumentMemory,
    options: InsertOptions,
  ): Promise<boolean>;
  goTo(what: string, words: Words): Promise<void>;
  /**
   * Does another piece of work in the document while `doing` is said, then says what it resolves to; where it `changes`
   * the document, the findings follow when the user pauses. Resolves to whether it was done.
   */
  carryOut(doing: string, work: () => Promise<string>, changes: boolean): Promise<boolean>;
}

/** What a review is done with. `load` may be called more than once; a call that failed may succeed later. */
export interface ReviewTools {
  readonly document: OpenDocument;
  readonly load: () => Promise<Reviewing>;
  readonly analyst: Analyst;
  /** Loads what looks after clauses that stand in the document; absent where nothing does. May be called again. */
  readonly loadInserted?: LoadInserted;
}

/** A review of the open document. */
export function useReview({ document, load, analyst }: ReviewTools): [Review, ReviewSteps] {
  const [review, take] = useReducer(next, START);
  // One step at a time: a second press while Word works would interleave two batches.
  const busy = useRef(false);
  const following = useRef(Promise.resolve());
  /** The clause whose place the user was asked about: the next press inserts it. */
  const asked = useRef<string>(undefined);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The scan that has to follow a change, until it begins. */
  const owed = useRef<() => void>(undefined);
  useEffect(
    () => () => {
      clearTimeout(pause.current);
      owed.current = undefined;
    },
    [],
  );
  useEffect(() => watchPresses(window), []);
  useEffect(() => document.onChange(() => take({ step: "document-changed" })), [document]);

  const alone = async <T>(otherwise: T, work: () => Promise<T>): Promise<T> => {
    if (busy.current) return otherwise;
    busy.current = true;
    clearTimeout(pause.current);
    try {
      await following.current;
      return await work();
    } catch (error) {
      take({ step: "failed", said: "", failure: messageOf(error) });
      return otherwise;
    } finally {
      busy.current = false;
      if (owed.current !== undefined) pause.current = setTimeout(owed.current, PAUSE);
    }
  };
  const scanNow = async (onShare: (share: number) => void, saidBefore: (analysis: Analysis) => string) => {
    const [agreement, reviewing] = await Promise.all([document.read(), load()]);
    const analysis = await analyst(agreement, onShare, reviewing.inUse?.rules);
    await betweenPresses();
    const said = [saidBefore(analysis), TEXTS.scanned].filter(Boolean).join(" ");
    const recalled = memoryFrom(document.recall());
    // At once: React would draw in a task of its own, and a press could begin before it.
    flushSync(() => take({ step: "scanned", scan: { agreement, analysis, reviewing }, recalled, said }));
  };

  /**
   * Scans again once the user has paused after this step and whatever follows it (`alone`), so that an insertion costs the
   * round trips of an insertion only.
   */
  const scanInAPause = (said: string, findsNow: (analysis: Analysis) => string = () => "") => {
    const saidOf = (analysis: Analysis) => [said, findsNow(analysis)].filter(Boolean).join(" ");
    owed.current = () => {
      owed.current = undefined;
      // Nobody asked for this scan: no sign of its progress comes and goes above what the user is at.
      following.current = scanNow(() => undefined, saidOf).catch((error: unknown) => {
        // The clause stands; only the findings are old, and the user must not insert it twice.
        take({ step: "failed", said, failure: `${TEXTS.rescanFailed} ${messageOf(error)}` });
      });
    };
  };

  return [
    review,
    {
      scan: () =>
        alone(undefined, async () => {
          owed.current = undefined;
          take({ step: "begin", activity: "scanning", said: TEXTS.reading });
          await scanNow(
            (share) => take({ step: "share", share }),
            () => "",
          );
        }),
      insert: (clause, blanks, told, options) =>
        alone(false, async () => {
          const askBeforeMoving = asked.current !== clause.clauseId;
          asked.current = undefined;
          take({ step: "begin", activity: "inserting", said: TEXTS.inserting });
          const insertion = await document.insert(clause, { ...options, askBeforeMoving });
          const { inserted, wrapped, numbered, moved, clashes } = insertion;
          if (!inserted) {
            asked.current = clause.clauseId;
            take({ step: "done", said: TEXTS.wouldMove(moved!) });
            return false;
          }
          const memory = remembering(review.memory, told);
          take({ step: "inserted", memory });
          const said = [
            TEXTS.inserted(clause.title, blanks),
            wrapped ? "" : TEXTS.notMarked,
            numbered ? "" : TEXTS.notNumbered,
            moved === undefined ? "" : TEXTS.moved(moved),
            clashes.length === 0 ? "" : TEXTS.clashes(clashes),
          ]
            .filter(Boolean)
            .join(" ");
          take({ step: "done", said });
          // The clause stands, whether or not the document takes a note of what was told.
          void document.remember(memory);
          scanInAPause(said);
          return true;
        }),
      tryOut: (agreement) =>
        alone(undefined, () => analyst(agreement, () => undefined, review.scan?.reviewing.inUse?.rules)),
      repair: (plan, { family, element, label }, told) =>
        alone(false, async () => {
          if (review.scan === undefined) return false;
          take({ step: "begin", activity: "inserting", said: TEXTS.repair.changing });
          await document.repair(review.scan.agreement, plan);
          const memory = remembering(review.memory, told);
          take({ step: "inserted", memory });
          const said = TEXTS.repair.done(plan.change, label);
          take({ step: "done", said });
          void document.remember(memory);
          scanInAPause(said, ({ findings }) => {
            const now = findings.find((finding) => finding.family === family)!.elements;
            const isFound = now.find((one) => one.element === element)?.state === "found";
            return isFound ? TEXTS.repair.nowFound(label) : TEXTS.repair.notFound(label);
          });
          return true;
        }),
      goTo: (what, words) =>
        alone(undefined, async () => {
          if (review.scan === undefined) return;
          take({ step: "begin", activity: "going", said: TEXTS.goingTo });
          const { agreement } = review.scan;
          const paragraphText = agreement.paragraphs[words.paragraph]!.text;
          await document.goTo(agreement, { ...words, paragraphText });
          take({ step: "done", said: TEXTS.wentTo(what) });
        }),
      carryOut: (doing, work, changes) =>
        alone(false, async () => {
          take({ step: "begin", activity: "changing", said: doing });
          const said = await work();
          if (changes) take({ step: "changed" });
          take({ step: "done", said });
          if (changes) scanInAPause(said);
          return true;
        }),
    },
  ];
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return TEXTS.unexpected;
  if (error.name === "ChunkLoadError") return TEXTS.notLoaded;
  return error.name === "WordError" ? error.message : TEXTS.unexpected;
}
