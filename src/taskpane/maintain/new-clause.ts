// Knows: what a clause begins with that has only its words yet.
// Refuses to know: where the words come from.
import { type Clause, isClauseTable, textsOf } from "../../core";
import type { DefinedTerm, LibraryClause } from "../../library";

const LONGEST_ID = 40;
const LONGEST_TITLE = 64;
const MONTHS_TO_REVIEW = 6;

export interface NewClause extends Pick<
  Clause,
  "id" | "family" | "language" | "position" | "body" | "fillIns"
> {
  readonly terms: readonly DefinedTerm[];
  readonly by: string;
  readonly on: string;
  readonly note: string;
}

/**
 * A draft of version 1.0.0. What it satisfies and rests on is left open: nobody has said so yet, and the check asks for
 * it until somebody does.
 */
export function newClause({ terms, by, on, note, ...clause }: NewClause): LibraryClause {
  const { body, language } = clause;
  const heading = body[0] !== undefined && !isClauseTable(body[0]) ? body[0].text : "";
  const words = textsOf(body).join("\n");
  return {
    ...clause,
    version: "1.0.0",
    kind: "clause",
    title: heading.slice(0, LONGEST_TITLE).trim(),
    jurisdiction: language.split("-")[1] ?? "any",
    terms: terms
      .filter((term) => language.startsWith(term.language) && words.includes(term.term))
      .map(({ id }) => id),
    satisfies: [],
    guidance: "",
    tags: [],
    sources: [],
    owner: by,
    reviewBy: monthsAfter(on, MONTHS_TO_REVIEW),
    vetting: { state: "draft" },
    changes: [{ version: "1.0.0", by, on, note }],
  };
}

/** An id of the parts that no other clause has. */
export function freeId(parts: readonly string[], taken: readonly string[]): string {
  const wanted = parts
    .join("-")
    .toLowerCase()
    .slice(0, LONGEST_ID - 3);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

function monthsAfter(isoDate: string, months: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
