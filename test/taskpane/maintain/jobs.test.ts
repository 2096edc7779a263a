import { rulesOf } from "../../../src/library";
import { agreementsAmong } from "../../../src/taskpane/maintain/chosen-files";
import { impactOnFiles } from "../../../src/taskpane/maintain/jobs/impact";
import { Interrupted, pauses } from "../../../src/taskpane/maintain/jobs/job";
import * as jobs from "../../../src/taskpane/maintain/jobs/jobs";
import type { Answer, Request } from "../../../src/taskpane/maintain/jobs/messages";
import { serve } from "../../../src/taskpane/maintain/jobs/serve";
import { workInSlices, workInWorker } from "../../../src/taskpane/maintain/jobs/work";
import { aLibrary } from "../../library/a-clause";
import { docx, paragraph } from "../../support/docx";
import { ROLL_OUT } from "../an-agreement";

const onThisThread = workInSlices(async () => jobs);
const cues = [{ key: "0", language: "en", cue: "consents to" }] as const;

/** A worker that runs on the thread of the tests; `ready` is whether it ever says that it is. */
function aWorker(ready = true) {
  const worker = {
    onmessage: null as ((event: MessageEvent<Answer>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    terminated: false,
    terminate: () => (worker.terminated = true),
    postMessage: (request: Request) => void answer(request),
  };
  const say = (data: Answer) => worker.onmessage?.({ data } as MessageEvent<Answer>);
  const answer = serve(say);
  setTimeout(() => (ready ? say({ kind: "ready" }) : worker.onerror?.({} as ErrorEvent)));
  return worker;
}
const startOf = (worker: ReturnType<typeof aWorker>) => () => worker as unknown as Worker;

describe("A job", () => {
  test("gives the same in a worker as on this thread", async () => {
    const inWorker = workInWorker(startOf(aWorker()), onThisThread);
    const input = { agreement: ROLL_OUT, cues };
    const there = await inWorker("match", input);
    expect(there.matches).toHaveLength(1);
    expect(there).toEqual(await onThisThread("match", input));
  });

  test("is done on this thread where no worker can be had", async () => {
    const failing = workInWorker(startOf(aWorker(false)), onThisThread);
    expect((await failing("match", { agreement: ROLL_OUT, cues })).matches).toHaveLength(1);
    const forbidden = workInWorker(() => {
      throw new Error("forbidden by policy");
    }, onThisThread);
    expect((await forbidden("match", { agreement: ROLL_OUT, cues })).matches).toHaveLength(1);
  });

  test("that breaks down in the worker is told so", async () => {
    const inWorker = workInWorker(startOf(aWorker()), onThisThread);
    await expect(inWorker("match", { agreement: undefined as never, cues })).rejects.toThrow();
  });

  test("is over for whoever no longer waits for it", async () => {
    const inWorker = workInWorker(startOf(aWorker()), onThisThread);
    const stop = new AbortController();
    const job = inWorker("match", { agreement: ROLL_OUT, cues }, { signal: stop.signal });
    stop.abort();
    await expect(job).rejects.toThrow(Interrupted);
  });

  test("ends at its next pause, and tells its share at each", async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const pause = pauses({ onShare: (share) => shares.push(share), signal: stop.signal });
    const busyUntil = (time: number) => {
      while (performance.now() < time);
    };
    busyUntil(performance.now() + 20);
    await pause(0.5);
    stop.abort();
    busyUntil(performance.now() + 20);
    await expect(pause(0.75)).rejects.toThrow(Interrupted);
    expect(shares).toEqual([0.5, 0.75]);
  });
});

describe("The impact of other rules", () => {
  const before = rulesOf(aLibrary());
  const nowhere = async () => undefined;
  const file = (content: BlobPart, name: string) => new File([content], name);
  const wordFile = docx(paragraph("Normal", "The Customer agrees."));

  test("is nothing where the rules are the same, in every agreement that can be read", async () => {
    const files = [file(new Uint8Array(wordFile), "a.docx"), file("The Customer agrees.", "b.txt")];
    expect(await impactOnFiles({ before, after: before, files }, nowhere)).toEqual({
      compared: 2,
      files: [],
    });
  });

  test("names the agreements in which a verdict changes, and those that cannot be read", async () => {
    const text =
      "Fabrikam Ltd (the Supplier) works on Microsoft Teams. The Customer mentions the zebra mechanism.";
    const after = { ...before, cpor: { ...before.cpor, names: { en: ["zebra mechanism"] } } };
    const report = await impactOnFiles(
      { before, after, files: [file(text, "a.txt"), file("no docx", "b.docx")] },
      nowhere,
    );
    expect(report.compared).toBe(1);
    expect(report.files).toMatchObject([
      { file: "a.txt", families: [{ family: "cpor", status: { before: "missing", after: "mentioned" } }] },
      { file: "b.docx", unread: expect.any(String) },
    ]);
  });

  test("is looked for in Word and text files, not in hidden, locked or other ones", () => {
    const names = ["b.docx", "a.TXT", "~$b.docx", ".c.docx", "d.pdf"];
    expect(agreementsAmong(names.map((name) => file("", name))).map(({ name }) => name)).toEqual([
      "a.TXT",
      "b.docx",
    ]);
  });
});
