// Knows: how to print what the rules get right in each set of labelled agreements, and which turned clauses they miss.
// Refuses to know: how much has to be right (the tests have the floors).
import { f1Of, setsOfAgreements, tallyOf } from "../support/labelled-agreements";
import {
  bindingSentences,
  elementSentences,
  givenToOthers,
  negated,
  openedOtherwise,
  stillPresent,
  toldOf,
  voided,
  type Needed,
  type Turn,
} from "../support/turned-clauses";

export function corpus(): Promise<void> {
  const sets = setsOfAgreements();
  console.log("set              verdicts  flags F1   level  status  elements  falsely present");
  for (const set of sets) {
    const tally = tallyOf(set, "md");
    const { level, status, element, pairs, elements, falselyPresent } = tally;
    const shares = [f1Of(tally), level / pairs, status / pairs, element / elements];
    const [f1, ...others] = shares.map((share) => (Number.isNaN(share) ? "-" : share.toFixed(4)));
    const figures = [String(pairs).padStart(8), f1!.padStart(9), ...others.map((share) => share.padStart(7))];
    console.log(`${set.padEnd(16)} ${figures.join(" ")}   ${falselyPresent.join(", ")}`);
  }
  const binding = bindingSentences(sets);
  const told = {
    "only hoped, denied, left open, proposed or told of others": toldOf,
    "said not to apply": voided,
  };
  printTurned("clauses whose binding sentence is", binding, {
    negated,
    "given to another firm": givenToOthers,
    ...told,
    "opened by words that change nothing": openedOtherwise,
  });
  printTurned("clauses of which the sentence of an element is", elementSentences(sets), told);
  return Promise.resolve();
}

function printTurned(
  what: string,
  sentences: readonly Needed[],
  turns: Readonly<Record<string, readonly Turn[]>>,
): void {
  for (const [how, list] of Object.entries(turns)) {
    const { turned, present } = stillPresent(sentences, list);
    console.log(`Of ${turned} ${what} ${how}, still called present: ${present.length}`);
  }
}
