// Knows: the pane's side of the worker: sends what changed in the agreement, in portions, and waits for the analysis.
// Refuses to know: how the worker is made, and how an agreement is analysed.
import { unchangedEnds, type Agreement, type Analysis, type Paragraph, type RuleSet } from "../../core";
import { aMoment, type Analyst } from "./analyst";
import type { Answer, Request } from "./messages";

/** Paragraphs that are copied to the worker at once: a few milliseconds' work. */
const PORTION = 400;
/** Milliseconds after which a worker that does not begin is given up. */
const PATIENCE = 10_000;

type AnalysisWorker = Pick<Worker, "postMessage" | "onmessage" | "onerror" | "terminate">;

/**
 * An analyst that has its work done in a worker. Where there can be none, or it never begins (an old browser control, a
 * policy), the analyst that `otherwise` gives takes over for good.
 */
export function analystInWorker(start: () => AnalysisWorker, otherwise: () => Promise<Analyst>): Analyst {
  let worker: Promise<AnalysisWorker | undefined> | undefined;
  let fallback: Promise<Analyst> | undefined;
  let sent: readonly Paragraph[] = [];
  let sentRules: RuleSet | undefined;
  return async (agreement, onShare, rules) => {
    worker ??= begun(start);
    const running = await worker;
    if (!running) return (await (fallback ??= otherwise()))(agreement, onShare, rules);
    if (rules !== sentRules) tell(running, { kind: "rules", rules });
    sentRules = rules;
    await send(running, sent, agreement.paragraphs);
    sent = agreement.paragraphs;
    return answerOf(running, agreement, onShare);
  };
}

/** The worker, once it says that it is ready; undefined where it cannot be had. */
function begun(start: () => AnalysisWorker): Promise<AnalysisWorker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = start();
      const giveUp = (): void => {
        worker.terminate();
        resolve(undefined);
      };
      const patience = setTimeout(giveUp, PATIENCE);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind !== "ready") return;
        clearTimeout(patience);
        resolve(worker);
      };
      worker.onerror = () => {
        clearTimeout(patience);
        giveUp();
      };
    } catch {
      resolve(undefined);
    }
  });
}

/** Makes of the paragraphs that the worker has those that stand now. */
async function send(
  worker: AnalysisWorker,
  had: readonly Paragraph[],
  now: readonly Paragraph[],
): Promise<void> {
  const { before, after } = unchangedEnds(had, now);
  const changed = now.slice(before, now.length - after);
  let count = had.length - before - after;
  for (let at = 0; at < changed.length || count > 0; at += PORTION) {
    const paragraphs = changed.slice(at, at + PORTION);
    tell(worker, { kind: "replace", from: before + at, count, paragraphs });
    count = 0;
    await aMoment();
  }
}

function tell(worker: AnalysisWorker, request: Request): void {
  worker.postMessage(request);
}

function answerOf(
  worker: AnalysisWorker,
  { notices }: Agreement,
  onShare: (share: number) => void,
): Promise<Analysis> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "share") onShare(data.share);
      else if (data.kind === "analysis") resolve(data.analysis);
      else if (data.kind === "failed") reject(new Error(data.message));
    };
    worker.onerror = () => reject(new Error("The analysis stopped."));
    tell(worker, { kind: "analyse", notices });
  });
}
