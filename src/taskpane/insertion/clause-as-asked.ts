// Knows: how a wording, the answers to its blanks and the words of the agreement become the clause that would stand.
// Refuses to know: how any of them is asked.
import {
  adaptClause,
  type Clause,
  decisionOn,
  fillClause,
  type FilledClause,
  type FillInValues,
  type Filling,
  type ForeignTerm,
  problemWith,
  problemWithDefinition,
  termChoice,
  type TermDecisions,
  withChoices,
} from "../../core";

/** What is done with each term: as the user chose in this form, else as before, else what is plain. */
export function decisionsOn(
  foreign: readonly ForeignTerm[],
  decided: TermDecisions,
  chosen: TermDecisions,
): TermDecisions {
  return Object.fromEntries(foreign.map((one) => [one.id, chosen[one.id] ?? decisionOn(one, decided)]));
}

/** What is wrong with the definitions that are to go in, by the id of the term. */
export function problemsWithDefinitions(decisions: TermDecisions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(decisions).flatMap(([id, decision]) => {
      const problem =
        decision !== "leave" && "define" in decision ? problemWithDefinition(decision.define) : undefined;
      return problem === undefined ? [] : [[id, problem]];
    }),
  );
}

/** The clause in the agreement's words, its blanks filled, or what is wrong with the answers. */
export function fillAsAsked(
  wording: Clause,
  values: FillInValues,
  foreign: readonly ForeignTerm[],
  decisions: TermDecisions,
): Filling {
  return fillClause(adapted(wording, values, foreign, decisions).clause, values);
}

/** The clause as it would stand, and the sentences to read once more; an answer that is not right yet shows as a blank. */
export function previewAsAsked(
  wording: Clause,
  values: FillInValues,
  foreign: readonly ForeignTerm[],
  decisions: TermDecisions,
): { readonly filled: FilledClause; readonly doubtful: readonly string[] } {
  const good = Object.fromEntries(
    wording.fillIns
      .map((fillIn) => [fillIn, values[fillIn.name] ?? ""] as const)
      .filter(([fillIn, value]) => problemWith(fillIn, value) === undefined)
      .map(([{ name }, value]) => [name, value]),
  );
  const faulty = problemsWithDefinitions(decisions);
  const sound = foreign.filter(({ id }) => faulty[id] === undefined);
  const { clause, doubtful } = adapted(wording, good, sound, decisions);
  const sentences = fill({ ...clause, body: doubtful.map((text) => ({ level: 1, text })) }, good);
  return {
    filled: fill(clause, good),
    doubtful: sentences.body.flatMap((block) => ("text" in block ? [block.text] : [])),
  };
}

function adapted(
  wording: Clause,
  values: FillInValues,
  foreign: readonly ForeignTerm[],
  decisions: TermDecisions,
) {
  const choices = foreign.map((one) => termChoice(one, decisions[one.id]!));
  return adaptClause(withChoices(wording, values), choices);
}

function fill(clause: Clause, good: FillInValues): FilledClause {
  const filling = fillClause(clause, good);
  return "filled" in filling ? filling.filled : { ...clause, clauseId: clause.id };
}
