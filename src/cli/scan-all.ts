// Knows: how many documents are scanned at the same time, and that results come in input order all the same.
// Refuses to know: what scanning a document means, and what becomes of a result.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { OpenedLibrary } from "./open-library";
import { scanFile, type ScanResult } from "./scan-result";

/** What a worker thread needs of a library. */
export type WorkerLibrary = Pick<OpenedLibrary, "rules" | "stamp">;

/** Starting a thread costs about as much as scanning this many documents. */
const FILES_PER_JOB = 24;

/**
 * Scans the files and hands over each result in the order of `files`, as early as that order allows.
 * Rejects where a thread fails, which no document should be able to cause.
 */
export async function scanAll(
  files: readonly string[],
  { rules, stamp }: OpenedLibrary,
  jobs: number,
  take: (result: ScanResult) => void,
): Promise<void> {
  const threads = Math.min(jobs, Math.ceil(files.length / FILES_PER_JOB));
  if (threads <= 1) {
    for (const file of files) take(scanFile(file, rules, stamp));
    return;
  }
  const done = new Map<number, ScanResult>();
  let next = 0;
  let taken = 0;
  const finish = (index: number, result: ScanResult) => {
    done.set(index, result);
    for (let ready = done.get(taken); ready; ready = done.get(taken)) {
      done.delete(taken++);
      take(ready);
    }
  };
  const runThread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = startWorker({ rules, stamp });
      let current = -1;
      const feed = () => {
        current = next++;
        if (current < files.length) return worker.postMessage(files[current]);
        void worker.terminate();
        resolve();
      };
      worker.on("message", (result: ScanResult) => {
        finish(current, result);
        feed();
      });
      worker.on("error", reject);
      feed();
    });
  await Promise.all(Array.from({ length: threads }, runThread));
}

/** The worker is TypeScript too, so it needs the loader that this process was started with. */
function startWorker(workerData: WorkerLibrary): Worker {
  const jiti = dirname(createRequire(import.meta.url).resolve("jiti/package.json"));
  const register = pathToFileURL(join(jiti, "lib", "jiti-register.mjs")).href;
  const script = fileURLToPath(new URL("./scan-worker.ts", import.meta.url));
  return new Worker(script, { workerData, execArgv: ["--import", register] });
}
