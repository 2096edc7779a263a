// Knows: that it is a worker: it puts a library to the whole bench and answers with the faults. A bundle of its own.
// Refuses to know: what becomes of the library.
import { fitness } from "../../library/fitness";
import type { LibraryFile } from "../../library";

export interface CheckRequest {
  readonly files: readonly LibraryFile[];
  readonly on: string;
}

self.addEventListener("message", ({ data: { files, on } }: MessageEvent<CheckRequest>) => {
  void fitness(files, on).then(
    (faults) => self.postMessage(faults),
    (error: unknown) => self.postMessage([`The checks broke down: ${String(error)}`]),
  );
});
