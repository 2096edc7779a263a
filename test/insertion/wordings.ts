// Knows: every wording that is inserted as a clause, filled with its examples, and the clause that the expectations are told with.
// Refuses to know: documents.
import {
  type Agreement,
  type ClauseFamily,
  type ClauseKind,
  type FilledClause,
  fillClause,
  scan,
  ScanMemory,
} from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";

/** A wording as it is inserted. */
export interface Wording {
  readonly filled: FilledClause;
  readonly family: ClauseFamily;
  readonly language: string;
  /** By itself it makes its family present, in an agreement of its language. */
  readonly makesPresent: boolean;
}

const library = builtInLibrary();

/** An addition goes into a clause that stands. */
const isInserted = ({ kind }: { readonly kind: ClauseKind }) => kind !== "addition";

export const WORDINGS: readonly Wording[] = Object.values(library.families).flatMap(({ clauses }) =>
  clauses.filter(isInserted).map((clause): Wording => {
    const examples = clause.fillIns.map(({ name, example }) => [name, example]);
    const filling = fillClause(clause, Object.fromEntries(examples));
    if ("problems" in filling) throw new Error(`${clause.id}: ${JSON.stringify(filling.problems)}`);
    const { family, kind, language } = clause;
    return { filled: filling.filled, family, language, makesPresent: kind === "clause" };
  }),
);

const memory = new ScanMemory();

/** What the analysis makes of an agreement. */
export function scanned(agreement: Agreement): { language: string; statusOf(family: ClauseFamily): string } {
  const { language, findings } = scan(agreement, rulesOf(library), memory);
  return {
    language,
    statusOf: (family) => findings.find((finding) => finding.family === family)!.status,
  };
}
