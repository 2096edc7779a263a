/** @jest-environment node */
import type { ClauseFamily } from "../../src/core";
import { isWhole, passagesOf, SAYS } from "../support/labelled-passages";
import { statusIn } from "./passage-in-agreement";

/**
 * Passages that are called present though their authors left something out: a condition of supply that is not said to be
 * one of ordering, and lists that a bracket leaves open behind words that announce them.
 */
const KNOWN: readonly string[] = ["customer-agreement-u06", "poe-s13", "tpor-q04"];

/** How many passages are at least read as their authors labelled them. */
const FLOORS: readonly (readonly [string, ClauseFamily, number, number])[] = [
  ["passages", "cpor", 80, 77],
  ["passages", "dpor", 80, 76],
  ["passages", "pal", 80, 73],
  ["passages", "tpor", 80, 73],
  ["passages", "poe", 110, 105],
  ["passages", "admin-access", 80, 75],
  ["passages", "customer-agreement", 80, 75],
  ["passages-2", "cpor", 40, 39],
  ["passages-2", "dpor", 40, 37],
  ["passages-2", "pal", 40, 39],
  ["passages-2", "tpor", 40, 38],
  ["passages-2", "poe", 40, 38],
  ["passages-2", "admin-access", 40, 40],
  ["passages-2", "customer-agreement", 40, 39],
  ["passages-3", "cpor", 60, 56],
  ["passages-3", "dpor", 60, 55],
  ["passages-3", "pal", 60, 46],
  ["passages-3", "tpor", 60, 52],
  ["passages-3", "poe", 60, 53],
  ["passages-3", "admin-access", 60, 54],
  ["passages-3", "customer-agreement", 60, 55],
  ["passages-4", "cpor", 40, 33],
  ["passages-4", "dpor", 18, 15],
  ["passages-4", "pal", 40, 36],
  ["passages-4", "tpor", 18, 17],
  ["passages-4", "poe", 40, 30],
  ["passages-4", "admin-access", 40, 37],
  ["passages-4", "customer-agreement", 40, 32],
  ["passages-5", "cpor", 34, 28],
  ["passages-5", "dpor", 18, 16],
  ["passages-5", "pal", 34, 29],
  ["passages-5", "tpor", 18, 15],
  ["passages-5", "poe", 34, 27],
  ["passages-5", "admin-access", 34, 27],
  ["passages-5", "customer-agreement", 34, 22],
  ["passages-6", "cpor", 34, 33],
  ["passages-6", "dpor", 18, 17],
  ["passages-6", "pal", 34, 33],
  ["passages-6", "tpor", 18, 18],
  ["passages-6", "poe", 34, 33],
  ["passages-6", "admin-access", 34, 31],
  ["passages-6", "customer-agreement", 34, 29],
  ["passages-7", "cpor", 18, 16],
  ["passages-7", "dpor", 10, 8],
  ["passages-7", "pal", 18, 13],
  ["passages-7", "tpor", 10, 10],
  ["passages-7", "poe", 18, 16],
  ["passages-7", "admin-access", 18, 16],
  ["passages-7", "customer-agreement", 18, 13],
];

describe.each(FLOORS)(
  "The %s on %s, written by people who had not seen the rules",
  (set, family, all, least) => {
    const read = passagesOf(set, family).map((passage) => ({
      passage,
      status: statusIn(family, passage.language, passage.text),
    }));

    it("are all there", () => {
      expect(read).toHaveLength(all);
    });

    it(`say what their authors meant in at least ${least} of ${all} cases`, () => {
      const right = read.filter(({ passage, status }) => SAYS[status] === passage.says);
      expect(right.length).toBeGreaterThanOrEqual(least);
    });

    it("are not called present where something is refused, missing or blank, but those that are known", () => {
      const present = read.filter(({ passage, status }) => status === "present" && !isWhole(passage));
      expect(present.map(({ passage }) => passage.id).filter((id) => !KNOWN.includes(id))).toEqual([]);
    });
  },
);
