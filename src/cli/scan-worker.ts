// Knows: the worker thread's side of scan-all.ts: a path comes in, a result goes out.
// Refuses to know: which documents there are.
import { parentPort, workerData } from "node:worker_threads";
import type { OpenedLibrary } from "./open-library";
import { scanFile } from "./scan-result";

const { library, stamp } = workerData as OpenedLibrary;

parentPort!.on("message", (file: string) => parentPort!.postMessage(scanFile(file, library, stamp)));
