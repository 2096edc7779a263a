// Knows: how the blanks of a clause are filled beforehand: from the agreement, earlier answers, and who the firm is.
// Refuses to know: how they are asked, and how the agreement's own answers are found (core).
import {
  type AnalysedAgreement,
  type Clause,
  type FillIn,
  type FillInValues,
  type FoundValue,
  problemWith,
  valueInAgreement,
} from "../../core";
import { GLOBAL_ID, PARTNER_ID } from "../firm/firm-answers";

/** A value offered for a blank, and where it comes from. */
export interface KnownValue {
  readonly value: string;
  readonly source: "agreement" | "earlier" | "firm";
  /** Where the agreement says it. */
  readonly found?: FoundValue;
}

/**
 * Values known for the blanks of `wordings`, all of one family, by fill-in name: what the agreement says, else the
 * answer at an earlier insertion in it, else what is known of the firm.
 */
export function knownValues(
  wordings: readonly Clause[],
  analysed: AnalysedAgreement,
  answers: FillInValues,
  firm: FillInValues,
): Readonly<Record<string, KnownValue>> {
  // The same name asks the same fact in every wording.
  const asked = new Map(
    wordings.flatMap(({ fillIns, family }) =>
      fillIns.map((fillIn) => [fillIn.name, { fillIn, family }] as const),
    ),
  );
  const known = [...asked].flatMap(([name, { fillIn, family }]): [string, KnownValue][] => {
    const found = valueInAgreement(fillIn, family, analysed);
    if (found !== undefined) return [[name, { value: found.value, source: "agreement", found }]];
    const earlier = goodFor(fillIn, answers);
    if (earlier !== undefined) return [[name, { value: earlier, source: "earlier" }]];
    const own = goodFor(fillIn, firm);
    return own === undefined ? [] : [[name, { value: own, source: "firm" }]];
  });
  return Object.fromEntries(known);
}

/** The answer to the fill-in. A choice made in another language is none in this one. */
function goodFor(fillIn: FillIn, answers: FillInValues): string | undefined {
  const answer = Object.hasOwn(answers, fillIn.name) ? answers[fillIn.name]! : "";
  return answer.trim() !== "" && problemWith(fillIn, answer) === undefined ? answer : undefined;
}

/** What is odd about a value, given who the firm is: its details have another, or it is the ID that does not serve here. */
export type Oddity = { readonly firmHas: string } | "global-id";

/** The oddity of `value`, if there is one. An empty answer is none: it is a blank on purpose. */
export function oddityOf(fillIn: FillIn, value: string, firm: FillInValues): Oddity | undefined {
  const typed = value.trim();
  if (typed === "") return undefined;
  if (fillIn.name === PARTNER_ID && typed === firm[GLOBAL_ID]?.trim()) return "global-id";
  const own = goodFor(fillIn, firm);
  return own !== undefined && own.trim() !== typed ? { firmHas: own.trim() } : undefined;
}
