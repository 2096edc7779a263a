// Knows: the worker thread's side of scan-all.ts: a path comes in, a result goes out.
// Refuses to know: which documents there are.
import { parentPort, workerData } from "node:worker_threads";
import type { WorkerLibrary } from "./scan-all";
import { scanFile } from "./scan-result";

const { rules, stamp } = workerData as WorkerLibrary;

parentPort!.on("message", (file: string) => parentPort!.postMessage(scanFile(file, rules, stamp)));
