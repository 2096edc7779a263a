// Knows: what the worker does with each request: the job, with pauses, so that a stop is heard in between.
// Refuses to know: the thread that it runs on.
import { Interrupted, type Job, pauses } from "./job";
import { JOBS } from "./jobs";
import type { Answer, Request } from "./messages";

/** What to do with each request; `say` is told the answers. */
export function serve(say: (answer: Answer) => void): (request: Request) => Promise<void> {
  const running = new Map<number, AbortController>();
  return async (request) => {
    const { id } = request;
    if (request.kind === "stop") {
      running.get(id)?.abort();
      return;
    }
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const job = JOBS[request.name] as Job<unknown, unknown>;
      const onShare = (share: number) => say({ kind: "share", id, share });
      say({ kind: "done", id, output: await job(request.input, pauses({ onShare, signal: stop.signal })) });
    } catch (error) {
      if (!(error instanceof Interrupted)) say({ kind: "failed", id, message: String(error) });
    } finally {
      running.delete(id);
    }
  };
}
