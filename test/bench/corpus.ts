// Knows: how to print what the rules get right in each set of labelled agreements and passages, and which turned clauses
//   they miss.
// Refuses to know: how much has to be right (the tests have the floors).
import { statusIn } from "../core/passage-in-agreement";
import { f1Of, setsOfAgreements, tallyOf } from "../support/labelled-agreements";
import { familiesIn, isRight, isWhole, passagesOf, setsOfPassages } from "../support/labelled-passages";
import { mistakenParties } from "../support/parties-told";
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
  printAgreements(sets);
  printPassages();
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

function printAgreements(sets: readonly string[]): void {
  console.log(
    "set              verdicts  precision  recall  flags F1   level  status  elements  parties mistaken  falsely present",
  );
  let [all, wrong] = [0, 0];
  for (const set of sets) {
    const tally = tallyOf(set, "md");
    const { flagged, missed, needless, level, status, element, pairs, elements, falselyPresent } = tally;
    const { named, mistaken } = mistakenParties(set);
    [all, wrong] = [all + named, wrong + mistaken.length];
    const shares = [
      flagged / (flagged + needless),
      flagged / (flagged + missed),
      f1Of(tally),
      level / pairs,
      status / pairs,
      element / elements,
    ];
    const widths = [11, 8, 10, 8, 8, 10];
    const figures = shares.map((share, at) =>
      (Number.isNaN(share) ? "-" : share.toFixed(4)).padStart(widths[at]!),
    );
    const parties = `${mistaken.length} of ${named}`.padStart(18);
    console.log(
      `${set.padEnd(16)} ${String(pairs).padStart(8)}${figures.join("")}${parties}  ${falselyPresent.join(", ")}`,
    );
  }
  console.log(`Of ${all} parties that the labels name, not found or taken for another: ${wrong}`);
}

function printPassages(): void {
  for (const set of setsOfPassages()) {
    const read = familiesIn(set).flatMap((family) =>
      passagesOf(set, family).map((passage) => ({
        passage,
        status: statusIn(family, passage.language, passage.text),
      })),
    );
    const right = read.filter(({ passage, status }) => isRight(passage, status));
    const falsely = read.filter(({ passage, status }) => status === "present" && !isWhole(passage));
    const ids = falsely.map(({ passage }) => passage.id).join(", ");
    console.log(
      `${set}: ${right.length} of ${read.length} with the right status; falsely present: ${ids || "none"}`,
    );
  }
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
