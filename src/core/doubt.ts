// Knows: where two readings of an agreement stand against each other, so that a person should look.
// Refuses to know: which reading the status follows (verdict.ts).
import type { ElementSeen } from "./elements";
import { placesOfAll, wordsOf } from "./evidence";
import type { Facts } from "./facts";
import type { Words } from "./finding";
import { DOER } from "./plain-deed";
import { labelOf, listed, quoted } from "./plain-words";
import type { Doubt } from "./trace";
import type { Statement } from "./weigh";

/** Doubts about whether the family is given or refused. */
export function doubtsOfForce(
  operative: readonly Facts[],
  adverse: readonly Facts[],
  elsewhere: readonly Facts[],
  texts: readonly string[],
): Doubt[] {
  const words = (...passages: readonly Facts[]): Words[] =>
    placesOfAll(
      passages.map(({ unit }) => unit),
      texts,
    );
  const doubts: Doubt[] = [];
  if (adverse.length > 0 && operative.length > 0)
    doubts.push({
      text: "The agreement gives it in one place and speaks against it in another. What speaks against it counts until somebody settles which holds.",
      words: words(...operative, ...adverse),
    });
  if (elsewhere.length > 0)
    doubts.push({
      text: "A passage speaks against it, and was read as being about another product or role than the clause.",
      words: words(...elsewhere),
    });
  return doubts;
}

/** The doubt about a clause in which no word binds anybody, given the passages that it rests on. */
export function doubtOfBareStatements(operative: readonly Statement[], texts: readonly string[]): Doubt[] {
  if (operative.length === 0 || operative.some(({ spoken }) => spoken.by?.key !== DOER)) return [];
  const units = operative.map(({ facts }) => facts.unit);
  return [
    {
      text: "No word here binds anybody. It was read as agreed, because it says what is done or had under this agreement.",
      words: placesOfAll(units, texts),
    },
  ];
}

/** Doubts about what an identifier is: values that differ, or a value and an empty field. */
export function doubtsOfValue({ finding, seen }: ElementSeen): Doubt[] {
  const label = labelOf(finding.element);
  const found = seen.filter(({ state }) => state === "found").map(({ evidence }) => wordsOf(evidence!));
  const blank = seen.filter(({ state }) => state === "blank").map(({ evidence }) => wordsOf(evidence!));
  const values = [...new Map(found.map((words) => [words.text.toLowerCase(), words])).values()];
  const doubts: Doubt[] = [];
  if (values.length > 1)
    doubts.push({
      text: `More than one value stands for the ${label}: ${listed(values.map(({ text }) => quoted(text)))}.`,
      words: values,
    });
  if (values.length > 0 && blank.length > 0)
    doubts.push({
      text: `The ${label} has a value in one place and an empty field in another.`,
      words: [values[0]!, ...blank],
    });
  return doubts;
}
