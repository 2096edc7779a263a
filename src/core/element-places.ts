// Knows: what elements are looked for in, and what a place is that was read for one: it says it, or is left empty for it.
// Refuses to know: which places are read, and how (elements.ts, labelled-fields.ts).
import type { Facts } from "./facts";
import type { ElementState, Evidence, Signal } from "./finding";
import type { Clauses } from "./reach";
import type { ValuesFound } from "./values";

/** What elements are looked for in: the operative units, all units, the values and the signals. */
export interface Ground extends Clauses {
  readonly values: ReadonlyMap<string, ValuesFound>;
  readonly signals: readonly Signal[];
  readonly texts: readonly string[];
  /** What was seen in the fields that sentences point to, by the element and what they refer to. */
  readonly pointed: Map<string, Seen>;
}

/** A place that says an element, or an empty place for it. */
export interface Seen {
  readonly state: ElementState;
  readonly evidence: Evidence | undefined;
  /** The unit that it stands in; a signal has none. */
  readonly facts?: Facts;
  /** The words only describe whom the element asks for: "the authorised representative". */
  readonly described?: boolean;
  /** The words say it only beside the clause: where a place for it is empty, they fill it not. */
  readonly beside?: boolean;
  /** The empty place is one that the sentence refers to for it. */
  readonly referred?: boolean;
}

const ABSENT: Seen = { state: "absent", evidence: undefined };

/** The place says the element, whatever stands elsewhere. */
export const isSure = ({ state, beside }: Seen): boolean => state === "found" && !beside;

/** The first place that says the element, else the first that is empty. */
export function best(seen: readonly Seen[]): Seen {
  return seen.find(isSure) ?? seen.find(({ state }) => state !== "found") ?? seen[0] ?? ABSENT;
}
