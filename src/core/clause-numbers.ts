// Knows: how clauses are called by number: "7.2", "clauses 3 and 7", "5.1 to 5.3".
// Refuses to know: what is said of them.
import type { Facts } from "./facts";

/** A clause by number, or the first and last of several. */
export interface Clauses {
  readonly first: string;
  readonly last: string;
}

const NUMBER = /\d{1,3}(?:\.\d{1,3})*/g;

/** Numbers as they are written, such as "15.2", whose parts are tokens one character apart; "5.1 to 5.3" is one range. */
export function clausesIn(facts: Facts, from: number, end: number): Clauses[] {
  const { tokens } = facts.unit;
  const ranges = new Set(facts.hits("force.range").map((hit) => hit.from));
  let text = "";
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const joined =
      at > from && before!.kind === "number" && token.kind === "number" && token.start - before!.end === 1;
    text += (joined ? "." : " ") + (ranges.has(at) ? "-" : token.norm);
  }
  return [...text.matchAll(/(\d[\d.]*)(?: - (\d[\d.]*))?/g)].flatMap(([, first, last]) =>
    last ? [{ first: first!, last }] : rangesIn(first!),
  );
}

/** "5.1-5.3" reads as the number 5.1.5.3, as a hyphen is one character too: four parts that count up are a range. */
function rangesIn(number: string): Clauses[] {
  const parts = partsOf(number);
  if (parts.length === 4 && parts[0] === parts[2] && parts[1]! < parts[3]!)
    return [{ first: `${parts[0]}.${parts[1]}`, last: `${parts[2]}.${parts[3]}` }];
  return [...number.matchAll(NUMBER)].map(([one]) => ({ first: one, last: one }));
}

const partsOf = (number: string): number[] => [...number.matchAll(/\d+/g)].map(Number);

/** Which comes first; a number that goes on where the other ends counts as the same. */
function compare(left: readonly number[], right: readonly number[]): number {
  const differing = right.findIndex((part, at) => left[at] !== part);
  return differing < 0 ? 0 : (left[differing] ?? -1) - right[differing]!;
}

/** The clause with this number is one of them. */
export function covers({ first, last }: Clauses, label: string): boolean {
  if (label === first || label.startsWith(`${first}.`) || label.startsWith(`${first}(`)) return true;
  if (first === last) return false;
  const [from, to, at] = [first, last, label].map(partsOf) as [number[], number[], number[]];
  return compare(at, from) >= 0 && compare(at.slice(0, to.length), to) <= 0;
}
