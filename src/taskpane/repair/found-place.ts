// Knows: at which of several places an addition makes its element found, tried out on a copy of the agreement.
// Refuses to know: which places there are, and how the user is asked.
import {
  adaptClause,
  type Clause,
  decisionOn,
  fillClause,
  type FilledClause,
  type FillInValues,
  gainOf,
  planRepair,
  problemWith,
  repaired,
  type RepairPlace,
  termChoice,
  wordingAt,
} from "../../core";
import type { Repaired, RepairTools } from "./repair-tools";

/** A place, and what a scan would say of the element there; "unknown" where it could not be tried. */
export interface FoundPlace {
  readonly place: RepairPlace;
  readonly gain: "found" | "nearer" | "none" | "unknown";
}

/** The first place where the element is found then, else one of several that have to be filled, else the first. */
export async function goodPlace(
  tools: Pick<RepairTools, "agreement" | "analysis" | "tryOut" | "foreign" | "decided">,
  what: Repaired,
  addition: Clause,
  places: readonly RepairPlace[],
): Promise<FoundPlace> {
  const tried: FoundPlace[] = [];
  for (const place of places) {
    const wording = wordingAt(place, inAgreementsWords(tools, addition));
    const examples = Object.fromEntries(wording.fillIns.map(({ name, example }) => [name, example]));
    const changed = repaired(tools.agreement, planRepair(place, filledAt(wording, examples)));
    const analysis = await tools.tryOut(changed).catch(() => undefined);
    const gain = analysis === undefined ? "unknown" : gainOf(what, tools.analysis, analysis);
    if (gain === "found") return { place, gain };
    tried.push({ place, gain });
  }
  return tried.find(({ gain }) => gain === "nearer") ?? tried[0]!;
}

/** The addition in the words by which the agreement speaks of its parties, as decided before or where they are plain. */
export function inAgreementsWords(
  { foreign, decided }: Pick<RepairTools, "foreign" | "decided">,
  addition: Clause,
): Clause {
  const choices = foreign(addition).map((one) => {
    const decision = decisionOn(one, decided);
    // A sentence is no place for a definition.
    return termChoice(one, typeof decision === "object" && "define" in decision ? "leave" : decision);
  });
  return adaptClause(addition, choices).clause;
}

/** The wording with good values. */
export function filledAt(wording: Clause, values: FillInValues): FilledClause {
  const filling = fillClause(wording, values);
  if ("problems" in filling) throw new RangeError(filling.problems.map(({ message }) => message).join(" "));
  return filling.filled;
}

/** The wording as it would stand; an answer that is not right yet shows as a blank. */
export function previewAt(wording: Clause, values: FillInValues): FilledClause {
  const good = wording.fillIns.filter(
    (fillIn) => problemWith(fillIn, values[fillIn.name] ?? "") === undefined,
  );
  return filledAt(wording, Object.fromEntries(good.map(({ name }) => [name, values[name] ?? ""])));
}
