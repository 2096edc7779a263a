import { scan, type Paragraph } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { analystInSlices } from "../../src/taskpane/analysis/in-slices";
import { analystInWorker } from "../../src/taskpane/analysis/in-worker";
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
