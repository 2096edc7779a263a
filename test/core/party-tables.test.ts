import type { Block } from "../../src/core/outline";
import { beginningOf } from "../../src/core/party-tables";

/** Blocks of so many paragraphs each. */
function blocksOf(...lengths: readonly number[]): Block[] {
  let at = 0;
  return lengths.map((length) => ({
    placed: Array.from({ length }, () => ({ at: at++, paragraph: {} })),
  })) as unknown as Block[];
}

test.each([
  { lengths: [40], early: 30 },
  { lengths: [12, 18, 10], early: 30 },
  { lengths: [30], early: Infinity },
])(
  "The beginning of an agreement ends with its thirtieth paragraph, wherever blocks end: $lengths",
  (one) => {
    expect(beginningOf(blocksOf(...one.lengths))).toEqual({ early: one.early, opening: 8 });
  },
);
