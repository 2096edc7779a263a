// Knows: how a library is put to the bench without keeping the pane from answering.
// Refuses to know: the bench itself.
import type { Fitness } from "../../library/fitness";
import type { CheckRequest } from "./check-worker";

type CheckWorker = Pick<Worker, "postMessage" | "onmessage" | "onerror" | "terminate">;

/** A worker for each library; one that cannot be had, or breaks down, is a fault: nothing unchecked is used. */
export function fitnessInWorker(start: () => CheckWorker): Fitness {
  return (files, on) =>
    new Promise((resolve) => {
      const fail = () => resolve(["The checks could not be run on this machine."]);
      try {
        const worker = start();
        worker.onmessage = ({ data }: MessageEvent<readonly string[]>) => {
          worker.terminate();
          resolve(data);
        };
        worker.onerror = () => {
          worker.terminate();
          fail();
        };
        worker.postMessage({ files, on } satisfies CheckRequest);
      } catch {
        fail();
      }
    });
}
