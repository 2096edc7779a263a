// Knows: what one insertion tells for the next in the same document: answers, and which words stand for the clause's terms.
// Refuses to know: where it is kept. It is read back from a document that anybody may have written.
import type { FillInValues, TermDecision, TermDecisions } from "../../core";

/** What was told at earlier insertions, the latest last. */
export interface DocumentMemory {
  /** By fill-in name. */
  readonly answers: FillInValues;
  /** By the id of the term. */
  readonly terms: TermDecisions;
}

export const NOTHING_REMEMBERED: DocumentMemory = { answers: {}, terms: {} };

/** Characters of JSON; a document holds 50 KB of an add-in at most, and the accents of a name take two bytes or three. */
const MOST = 16_000;
const LONGEST_TEXT = 4_000;

/** The memory with what was told now; where it grows too large, the oldest answers are forgotten. */
export function remembering(memory: DocumentMemory, told: DocumentMemory): DocumentMemory {
  const before = Object.entries(memory.answers).filter(([name]) => !Object.hasOwn(told.answers, name));
  const all = [...before, ...Object.entries(told.answers)].filter(([, value]) => value.trim() !== "");
  const terms = { ...memory.terms, ...told.terms };
  while (all.length > 0 && JSON.stringify([all, terms]).length > MOST) all.shift();
  return { answers: Object.fromEntries(all), terms };
}

/** What a document says that it remembers; whatever is not of the shape is left out. */
export function memoryFrom(kept: unknown): DocumentMemory {
  const { answers, terms } = isRecord(kept) ? kept : {};
  const read: DocumentMemory = {
    answers: Object.fromEntries(
      entriesOf(answers).filter((entry): entry is [string, string] => isText(entry[1])),
    ),
    terms: Object.fromEntries(
      entriesOf(terms).flatMap(([id, value]): [string, TermDecision][] => {
        const decision = decisionFrom(value);
        return decision === undefined ? [] : [[id, decision]];
      }),
    ),
  };
  return remembering(NOTHING_REMEMBERED, read);
}

function decisionFrom(value: unknown): TermDecision | undefined {
  if (value === "leave") return value;
  if (!isRecord(value)) return undefined;
  if (isText(value["use"])) return { use: value["use"] };
  return isText(value["define"]) ? { define: value["define"] } : undefined;
}

const entriesOf = (value: unknown): [string, unknown][] =>
  isRecord(value) ? Object.entries(value).slice(0, 200) : [];
const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_TEXT;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
