// Knows: which paragraph gives the value that a question of the same number asks for: "1. Your tenant ID?", and in the reply "1. 2e91d5a7-...".
// Refuses to know: how a value is labelled or looks (value-kinds.ts).
import type { AllFacts } from "./all-facts";
import { tokenEvidence } from "./evidence";
import type { Facts } from "./facts";
import type { Placed } from "./outline";
import { beginOf } from "./unit";
import type { Reader, ValuePlace } from "./value-kinds";

/** Nothing but a value with a digit in it, behind its number. */
const BARE_VALUE = /^(?:\(?\w{1,3}[.):]\s+)?(?=\S*\d)[\w.-]{4,60}$/;

export const isBareValue = ({ paragraph }: Placed): boolean => BARE_VALUE.test(paragraph.text.trim());

/** Something is asked for that a value may answer: by its own number, or by that of the clause that it stands in. */
export function isNumberedQuestion({ unit }: Facts): boolean {
  return unit.question && unit.clause !== "" && !unit.row;
}

/** What first stands under that number after the question, where it is nothing but a value of the kind. */
export function answersOf(all: AllFacts, reader: Reader, texts: readonly string[]): ValuePlace[] {
  return all
    .having(reader.label)
    .filter(isNumberedQuestion)
    .flatMap(({ unit: question }) => {
      const answer = all.list.find(
        ({ unit }) => unit.index > question.index && unit.clause === question.clause && !unit.question,
      );
      if (!answer) return [];
      const [value, ...more] = answer.unit.tokens.slice(beginOf(answer.unit));
      if (more.length > 0 || !reader.fits(value!)) return [];
      return [{ state: "found" as const, evidence: tokenEvidence(value!, texts), facts: answer }];
    });
}
