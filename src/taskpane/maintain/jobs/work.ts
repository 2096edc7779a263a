// Knows: how a job is given to a worker, or done on this thread where there is no worker.
// Refuses to know: the jobs.
import { Interrupted, type Job, type JobOptions, pauses } from "./job";
import type { JobName, Jobs } from "./jobs";
import type * as jobsModule from "./jobs";
import type { Answer, Request } from "./messages";

/** Has a job done. Rejects with an {@link Interrupted} where the signal ended it, else only where the job breaks down. */
export type Work = <Name extends JobName>(
  name: Name,
  input: InputOf<Name>,
  options?: JobOptions,
) => Promise<OutputOf<Name>>;
type InputOf<Name extends JobName> = Parameters<Jobs[Name]>[0];
type OutputOf<Name extends JobName> = Jobs[Name] extends (...parts: never) => Promise<infer Output>
  ? Output
  : never;

type JobWorker = Pick<Worker, "postMessage" | "onmessage" | "onerror" | "terminate">;

/** Milliseconds after which a worker that does not begin is given up. */
const PATIENCE = 10_000;

/** Does the jobs on this thread, in slices. */
export function workInSlices(load: () => Promise<typeof jobsModule>): Work {
  return async (name, input, options) => {
    const { JOBS } = await load();
    const job = JOBS[name] as Job<typeof input, OutputOf<typeof name>>;
    return job(input, pauses(options));
  };
}

/** Has the jobs done in a worker, several at a time; `otherwise` takes over for good where there can be none. */
export function workInWorker(start: () => JobWorker, otherwise: Work): Work {
  let starting: Promise<Asker | undefined> | undefined;
  return async (name, input, options = {}) => {
    starting ??= begun(start);
    const asker = await starting;
    if (options.signal?.aborted) throw new Interrupted("The job was ended.");
    return asker === undefined ? otherwise(name, input, options) : asker.ask(name, input, options);
  };
}

/** The worker, once it says that it is ready; undefined where it cannot be had. */
function begun(start: () => JobWorker): Promise<Asker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = start();
      const giveUp = (): void => {
        clearTimeout(patience);
        worker.terminate();
        resolve(undefined);
      };
      const patience = setTimeout(giveUp, PATIENCE);
      worker.onerror = giveUp;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind !== "ready") return;
        clearTimeout(patience);
        resolve(new Asker(worker));
      };
    } catch {
      resolve(undefined);
    }
  });
}

interface Asked {
  readonly options: JobOptions;
  resolve(output: unknown): void;
  reject(error: Error): void;
}

/** This side of a worker that is ready. */
class Asker {
  private readonly asked = new Map<number, Asked>();
  private count = 0;

  constructor(private readonly worker: JobWorker) {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.hear(data);
    worker.onerror = () => {
      for (const { reject } of this.asked.values()) reject(new Error("The worker stopped."));
      this.asked.clear();
    };
  }

  ask<Name extends JobName>(name: Name, input: InputOf<Name>, options: JobOptions): Promise<OutputOf<Name>> {
    const id = (this.count += 1);
    return new Promise<unknown>((resolve, reject) => {
      this.asked.set(id, { options, resolve, reject });
      options.signal?.addEventListener("abort", () => {
        if (!this.asked.delete(id)) return;
        this.tell({ kind: "stop", id });
        reject(new Interrupted("The job was ended."));
      });
      this.tell({ kind: "do", id, name, input });
    }) as Promise<OutputOf<Name>>;
  }

  private hear(answer: Answer): void {
    if (answer.kind === "ready") return;
    const asked = this.asked.get(answer.id);
    if (asked === undefined) return;
    if (answer.kind === "share") return asked.options.onShare?.(answer.share);
    this.asked.delete(answer.id);
    if (answer.kind === "done") asked.resolve(answer.output);
    else asked.reject(new Error(answer.message));
  }

  private tell(request: Request): void {
    this.worker.postMessage(request);
  }
}
