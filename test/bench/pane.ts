// Knows: how to see, from a trace of Chromium, how long the pane's own work keeps its thread from answering.
// Refuses to know: what the pane does.
import type { Browser } from "playwright-core";
import { builtInLibrary } from "../../src/library";
import { startPreview } from "../../src/preview/server";
import { docx, paragraph } from "../support/docx";
import { scan } from "../support/pane";
import { launchChromium, openPreview, standIn } from "../support/preview-page";
import { longAgreement } from "./long-agreement";

/** Pages of the agreement in the open document. */
const LENGTHS = [10, 100];

/** Milliseconds after which a user feels that the pane does not answer. */
const FREEZE = 50;

const CATEGORIES = ["devtools.timeline", "toplevel", "disabled-by-default-v8.cpu_profiler"];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of CPU: what `dur` would be on a machine with nothing else to do. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
      readonly startTime?: number;
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName: string };
}

/** Whether a script is the pane's: its bundle, or Office.js, which works for it. The stand-in is the host page's. */
const isPane = (url: string): boolean => /\/pane\/|office\.js|\/lib\/1\/hosted\//.test(url);

/** How long the pane's code had the page's thread, in milliseconds of CPU, for each task in which it ran. */
function paneTasks(events: readonly TraceEvent[]): number[] {
  const pageThreads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return profilesIn(events)
    .filter(({ pid, tid }) => pageThreads.has(`${pid} ${tid}`))
    .flatMap(({ pid, tid, samples }) => {
      let next = 0;
      return events
        .filter((event) => event.pid === pid && event.tid === tid && /RunTask$/.test(event.name))
        .sort((a, b) => a.ts - b.ts)
        .map(({ ts, dur = 0, tdur = dur }) => {
          let [all, pane] = [0, 0];
          while (next < samples.length && samples[next]!.at < ts) next += 1;
          for (; next < samples.length && samples[next]!.at < ts + dur; next += 1) {
            all += samples[next]!.lasted;
            if (samples[next]!.pane) pane += samples[next]!.lasted;
          }
          return all === 0 ? 0 : ((pane / all) * tdur) / 1000;
        });
    })
    .filter((milliseconds) => milliseconds > 0);
}

interface Sample {
  /** Microseconds, on the clock of the events. */
  readonly at: number;
  readonly lasted: number;
  readonly pane: boolean;
}

function profilesIn(events: readonly TraceEvent[]): { pid: number; tid: number; samples: Sample[] }[] {
  const threads = events.filter(({ name }) => name === "Profile");
  return threads.map(({ id, pid, tid, ts, args }) => {
    const chunks = events
      .filter((event) => event.name === "ProfileChunk" && event.id === id && event.pid === pid)
      .sort((a, b) => a.ts - b.ts);
    const owned = new Map<number, boolean>();
    let at = args.data?.startTime ?? ts;
    const samples: Sample[] = [];
    for (const { args: chunk } of chunks) {
      for (const node of chunk.data?.cpuProfile?.nodes ?? []) {
        const above = node.parent !== undefined && owned.get(node.parent) === true;
        owned.set(node.id, above || isPane(node.callFrame.url ?? ""));
      }
      (chunk.data?.cpuProfile?.samples ?? []).forEach((node, index) => {
        const lasted = chunk.data?.timeDeltas?.[index] ?? 0;
        at += lasted;
        samples.push({ at, lasted, pane: owned.get(node) === true });
      });
    }
    return { pid, tid, samples };
  });
}

const clauses = Object.values(builtInLibrary().families).flatMap((family) => family.clauses.slice(0, 1));

async function measure(browser: Browser, pages: number): Promise<void> {
  const { page, pane, close } = await openPreview(browser, { doc: "cloud-workplace-sow-complete" });
  const blocks = longAgreement(pages, clauses).paragraphs.map(({ text, outlineLevel }) =>
    paragraph(outlineLevel < 10 ? "Heading 1" : "Normal", text),
  );
  await standIn.open(page, docx(...blocks));
  const frame = await pane();
  await browser.startTracing(page, { categories: CATEGORIES });
  const before = performance.now();
  await scan(frame);
  const waited = performance.now() - before;
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const tasks = paneTasks(trace.traceEvents);
  const longest = Math.max(...tasks);
  const frozen = tasks.filter((milliseconds) => milliseconds >= FREEZE).length;
  console.log(
    [String(pages).padStart(5), blocks.length, waited.toFixed(0), tasks.length, longest.toFixed(0), frozen]
      .map((figure) => String(figure).padStart(11))
      .join(""),
  );
  await close();
}

export async function pane(): Promise<void> {
  const preview = await startPreview({ port: 0 });
  process.env["PREVIEW_ADDRESS"] = preview.address;
  const browser = await launchChromium();
  try {
    console.log(
      `The first scan of a document: the pane's work on its thread, in ms of CPU; ${FREEZE} ms are felt.`,
    );
    console.log("      pages paragraphs  scan took      tasks    longest   >= 50 ms");
    for (const pages of LENGTHS) await measure(browser, pages);
  } finally {
    await browser.close();
    await preview.close();
  }
}
