import { fitnessInWorker } from "../../../src/taskpane/shared/check-in-worker";

/** A worker that answers with what `answer` gives, or breaks down where that throws. */
function aWorker(answer: () => readonly string[]) {
  const worker = {
    ended: false,
    asked: undefined as unknown,
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    terminate: () => void (worker.ended = true),
    postMessage: (request: unknown) => {
      worker.asked = request;
      setTimeout(() => {
        try {
          worker.onmessage!({ data: answer() } as MessageEvent);
        } catch {
          worker.onerror!({} as ErrorEvent);
        }
      });
    },
  };
  return worker;
}

test("A library is checked in a worker, which ends with the answer", async () => {
  const worker = aWorker(() => ["pal: no."]);
  expect(await fitnessInWorker(() => worker)([], "2026-12-01")).toEqual(["pal: no."]);
  expect(worker.asked).toEqual({ files: [], on: "2026-12-01" });
  expect(worker.ended).toBe(true);
});

test.each<[string, () => ReturnType<typeof aWorker>]>([
  [
    "breaks down",
    () =>
      aWorker(() => {
        throw new Error("out of memory");
      }),
  ],
  [
    "cannot be started",
    () => {
      throw new Error("policy");
    },
  ],
])("Where the worker %s the library counts as faulty", async (_, start) => {
  expect(await fitnessInWorker(start)([], "2026-12-01")).toEqual([
    "The checks could not be run on this machine.",
  ]);
});
