// Knows: how a test tells an agreement in lines and reads where and how one element of it is repaired.
// Refuses to know: what a right place is.
import {
  type Agreement,
  type Clause,
  type ClauseFamily,
  fillClause,
  planRepair,
  repaired,
  repairPlaces,
  type RepairPlace,
  scan,
  wordingAt,
} from "../../src/core";
import { additionsToOffer, builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const library = builtInLibrary();
const rules = rulesOf(library);
const ADDITIONS = new Map(
  Object.values(library.families).map(({ family, clauses }) => [family, additionsToOffer(clauses, "en-GB")]),
);
const ALL = [...ADDITIONS.values()].flatMap((additions) => [...additions.values()]);

export function additionFor(family: ClauseFamily, element: string): Clause {
  return ADDITIONS.get(family)!.get(element)!;
}

/** Every place for the element, the best first. */
export function placesIn(told: string | Agreement, family: ClauseFamily, element: string): RepairPlace[] {
  const agreement = typeof told === "string" ? agreementFrom(told) : told;
  const { findings } = scan(agreement, rules);
  const finding = findings.find((one) => one.family === family)!;
  const lacking = finding.elements.find((one) => one.element === element)!;
  const addition = additionFor(family, element);
  return repairPlaces({ agreement, findings, finding, element: lacking, addition, additions: ALL });
}

/** The lines of the agreement with the element at its best place, filled with the example; a cell begins with "|". */
export function repairedLines(told: string, family: ClauseFamily, element: string): string[] {
  const agreement = agreementFrom(told);
  const [place] = placesIn(agreement, family, element);
  if (place === undefined) throw new RangeError(`There is no place for ${element}.`);
  const wording = wordingAt(place, additionFor(family, element));
  const filling = fillClause(
    wording,
    Object.fromEntries(wording.fillIns.map(({ name, example }) => [name, example])),
  );
  if ("problems" in filling) throw new Error(JSON.stringify(filling.problems));
  const { paragraphs } = repaired(agreement, planRepair(place, filling.filled));
  expect(paragraphs.map(({ index }) => index)).toEqual([...paragraphs.keys()]);
  return paragraphs.map(({ text, cell }) => (cell === undefined ? text : `|${cell.row}| ${text}`));
}

/** As {@link repairedLines}, of which only those that were not there before. */
export function changedLines(told: string, family: ClauseFamily, element: string): string[] {
  const before = agreementFrom(told).paragraphs.map(({ text, cell }) =>
    cell === undefined ? text : `|${cell.row}| ${text}`,
  );
  return repairedLines(told, family, element).filter((line) => !before.includes(line));
}
