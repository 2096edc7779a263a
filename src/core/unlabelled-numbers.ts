// Knows: the Partner ID that stands in a clause about the partner without the words that label it: "puts down the Supplier (6466876)".
// Refuses to know: values behind their labels (values-in-sentences.ts), and which family needs them.
import type { AllFacts } from "./all-facts";
import { tokenEvidence } from "./evidence";
import { SUBJECT_KEYS, type Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import { isPartner } from "./marked-tokens";
import type { Token } from "./tokens";
import type { ValuePlace } from "./value-kinds";

/** Clauses in which Microsoft is told the partner's number. */
const TELLING_NUMBER: readonly ClauseFamily[] = ["cpor", "dpor", "pal", "tpor"];
/** Six to eight digits: shorter numbers count or date something, longer ones are telephones and accounts. */
const NUMBER = /^(?!0)\d{6,8}$/;
/** Words from the name of what else is numbered to its number, and from the number to the name. */
const NEAR_BEFORE = 4;
const NEAR_BEHIND = 2;
const MONEY = /(?:[€$£¥]|EUR|USD|GBP|CHF)\s*$/;

/** The numbers in sentences that speak of the partner's place, or go on from one, which nothing says are somebody else's or of something else. */
export function unlabelledNumbers(all: AllFacts, texts: readonly string[]): ValuePlace[] {
  const places: ValuePlace[] = [];
  for (const { unit } of all.havingAny(SUBJECT_KEYS).filter(tellsNumber))
    for (const facts of all.ofParagraph(unit.paragraph)) {
      if (facts.unit.heading || facts.unit.index < unit.index) continue;
      if (facts.families.size > 0 && !tellsNumber(facts)) continue;
      const number = numberIn(facts, texts);
      if (number && !places.some((one) => one.facts === facts))
        places.push({ state: "found", evidence: tokenEvidence(number, texts), facts });
    }
  return places;
}

const tellsNumber = ({ families }: Facts): boolean => TELLING_NUMBER.some((family) => families.has(family));

/** The only number of its length that stands there. */
function numberIn({ unit: { tokens, own }, hits }: Facts, texts: readonly string[]): Token | undefined {
  const numbers = tokens.filter(({ norm }, at) => at >= own && NUMBER.test(norm));
  const [number] = numbers;
  if (!number || numbers.length > 1) return undefined;
  const at = tokens.indexOf(number);
  // "The Supplier (1234567)", whoever is named behind it.
  const isPartners = at > 0 && isPartner(tokens[at - 1]!);
  const isOfElse = ["labels.otherNumber", "labels.channelNumber"]
    .flatMap(hits)
    .some(({ from, to }) => (to < at && at - to <= NEAR_BEFORE) || (from > at && from - at <= NEAR_BEHIND));
  return (isOfElse && !isPartners) || MONEY.test(texts[number.paragraph]!.slice(0, number.start))
    ? undefined
    : number;
}
