import { scan, type Paragraph } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { analystInSlices } from "../../src/taskpane/analysis/in-slices";
import { analystInWorker } from "../../src/taskpane/analysis/in-worker";
import type { Answer, Request } from "../../src/taskpane/analysis/messages";
import { serve } from "../../src/taskpane/analysis/serve";
import { ROLL_OUT } from "./an-agreement";

const rules = rulesOf(builtInLibrary());
const silent = () => undefined;
jest.setTimeout(60_000);

/** A long agreement with the roll-out at its end. */
function longAgreement(sections: number) {
  const filler = ROLL_OUT.paragraphs[0]!;
  const paragraphs: Paragraph[] = Array.from({ length: sections * 2 }, (_, at) => ({
    ...filler,
    style: at % 2 ? "Normal" : "Heading 1",
    outlineLevel: at % 2 ? 10 : 1,
    text: at % 2 ? `The Supplier delivers item ${at} to the warehouse.` : `Delivery ${at}`,
  }));
  return { paragraphs: [...paragraphs, ...ROLL_OUT.paragraphs], notices: [] };
}

describe("An analyst on the pane's own thread", () => {
  test("finds what a scan finds, tells how far it is, and lets others come in between", async () => {
    const agreement = longAgreement(6_000);
    const shares: number[] = [];
    let others = 0;
    const timer = setInterval(() => others++);
    const analysis = await analystInSlices()(agreement, (share) => shares.push(share));
    clearInterval(timer);
    expect(analysis).toEqual(scan(agreement, rules));
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    expect(others).toBeGreaterThan(0);
  });

  test("remembers the agreement, and finds what has changed in it", async () => {
    const analyst = analystInSlices();
    await analyst(ROLL_OUT, silent);
    const changed = longAgreement(3);
    expect(await analyst(changed, silent)).toEqual(scan(changed, rules));
  });
});

/** What the worker does, on this thread; everything that goes to it and comes from it is copied as between threads. */
function aWorker() {
  const requests: Request[] = [];
  const worker = {
    onmessage: null as ((event: MessageEvent<Answer>) => void) | null,
    onerror: null,
    terminate: silent,
    postMessage: (request: Request) => {
      requests.push(request);
      void answer(JSON.parse(JSON.stringify(request)) as Request);
    },
  };
  const say = (data: Answer) => setTimeout(() => worker.onmessage?.({ data } as MessageEvent<Answer>));
  const answer = serve(say);
  say({ kind: "ready" });
  return { worker, requests };
}

/** The rules of another library. */
const others = { ...rules, cpor: { ...rules.cpor, levels: [] } };

test("An analyst goes by the rules that it is given, and by the built-in ones again when it is given none", async () => {
  expect(scan(ROLL_OUT, others)).not.toEqual(scan(ROLL_OUT, rules));
  const asked: Request[][] = [];
  const inWorker = () => {
    const { worker, requests } = aWorker();
    asked.push(requests);
    return analystInWorker(
      () => worker,
      async () => analystInSlices(),
    );
  };
  for (const made of [analystInSlices, inWorker]) {
    const analyst = made();
    expect(await analyst(ROLL_OUT, silent)).toEqual(scan(ROLL_OUT, rules));
    expect(await analyst(ROLL_OUT, silent, others)).toEqual(scan(ROLL_OUT, others));
    expect(await analyst(ROLL_OUT, silent, others)).toEqual(scan(ROLL_OUT, others));
    expect(await analyst(ROLL_OUT, silent)).toEqual(scan(ROLL_OUT, rules));
  }
  expect(asked[0]!.filter(({ kind }) => kind === "rules")).toHaveLength(2);
});

describe("An analyst in a worker", () => {
  test("finds what a scan finds, and is sent only what changed", async () => {
    const { worker, requests } = aWorker();
    const analyst = analystInWorker(
      () => worker,
      async () => analystInSlices(),
    );
    const first = longAgreement(900);
    expect(await analyst(first, silent)).toEqual(scan(first, rules));
    const sent = requests.length;
    expect(sent).toBeGreaterThan(3);
    const paragraphs = first.paragraphs.map((one, at) => (at === 7 ? { ...one, text: "Microsoft" } : one));
    const second = { ...first, paragraphs };
    expect(await analyst(second, silent)).toEqual(scan(second, rules));
    expect(requests.slice(sent)).toMatchObject([
      { kind: "replace", from: 7, count: 1, paragraphs: [{ text: "Microsoft" }] },
      { kind: "analyse" },
    ]);
  });

  test("says so when the analysis breaks down", async () => {
    const worker = aWorker().worker;
    const analyst = analystInWorker(
      () => worker,
      async () => analystInSlices(),
    );
    const broken = { paragraphs: [{ text: 1 } as unknown as Paragraph], notices: [] };
    await expect(analyst(broken, silent)).rejects.toThrow();
  });
});

describe("Where no worker can be had", () => {
  test.each([
    [
      "because the browser control refuses",
      () => {
        throw new Error("SecurityError");
      },
    ],
    [
      "because its script cannot be loaded",
      () => {
        const worker = { postMessage: silent, terminate: silent, onmessage: null, onerror: null };
        setTimeout(() => (worker.onerror as unknown as () => void)());
        return worker;
      },
    ],
  ])("%s, the analysis is done all the same", async (_, start) => {
    const analyst = analystInWorker(start, async () => analystInSlices());
    expect(await analyst(ROLL_OUT, silent)).toEqual(scan(ROLL_OUT, rules));
  });
});
