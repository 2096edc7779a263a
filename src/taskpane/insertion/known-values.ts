// Knows: how the blanks of a clause are filled beforehand, from earlier answers and from what the scan found.
// Refuses to know: how they are asked.
import { type Clause, type FillIn, type FillInValues, type Finding, problemWith } from "../../core";

/** A value offered for a blank, and where it comes from. */
export interface KnownValue {
  readonly value: string;
  readonly source: "agreement" | "earlier";
}

/** How a value of these kinds looks inside other words. Other kinds cannot be told from the words around them. */
const LOOKS: Partial<Record<FillIn["kind"], RegExp>> = {
  "partner-id": /\b\d{4,8}\b/g,
  guid: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  domain: /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi,
  email: /[^\s@<>()[\],;:"]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi,
};

/**
 * Values known for the blanks of `wordings`, by fill-in name. The user's earlier answer comes first; else the value
 * that the scan found for the element of the same name, where its words hold exactly one.
 */
export function knownValues(
  wordings: readonly Clause[],
  findings: readonly Finding[],
  answers: FillInValues,
): Readonly<Record<string, KnownValue>> {
  const fillIns = wordings.flatMap((wording) => wording.fillIns);
  const known = fillIns.flatMap((fillIn): [string, KnownValue][] => {
    const earlier = answers[fillIn.name];
    // A choice made in another language is no answer in this one.
    if (earlier && problemWith(fillIn, earlier) === undefined)
      return [[fillIn.name, { value: earlier, source: "earlier" }]];
    const found = valueInAgreement(fillIn, findings);
    return found === undefined ? [] : [[fillIn.name, { value: found, source: "agreement" }]];
  });
  return Object.fromEntries(known);
}

function valueInAgreement(fillIn: FillIn, findings: readonly Finding[]): string | undefined {
  const look = LOOKS[fillIn.kind];
  if (look === undefined) return undefined;
  const values = findings
    .flatMap(({ elements }) => elements)
    .filter(({ element, state }) => state === "found" && belongsTo(fillIn, element))
    .flatMap(({ evidence }) => evidence?.text.match(look) ?? [])
    .filter((value) => problemWith(fillIn, value) === undefined);
  const distinct = [...new Set(values.map((value) => value.toLowerCase()))];
  return distinct.length === 1 ? values[0] : undefined;
}

/** `tenant-domain` asks for the element `domain`, `partner-id` for `partner-id`. */
function belongsTo({ name }: FillIn, element: string): boolean {
  return name === element || name.endsWith(`-${element}`);
}
