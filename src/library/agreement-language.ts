// Knows: the words and dates by which a British text differs from an American one.
// Refuses to know: how it is told that a text is English, and what is done with the answer.
import type { Agreement, Analysis } from "../core";

/** Paragraphs that are looked at: a text keeps to one spelling, and a long one need not be read to its end. */
const PARAGRAPHS = 500;

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/**
 * Words that only one side of the Atlantic spells so. Left out: "program", "center" and "license", which names of
 * Microsoft and British verbs hold, and "judgment", which British lawyers write too.
 */
const BRITISH = new RegExp(
  `\\b(?:(?:un)?authoris\\w+|organis\\w+|recognis\\w+|licences?|programmes?|favour\\w*|labour|colour\\w*|honour\\w*|behaviour\\w*|cancell(?:ed|ing)|fulfil|fulfilment|acknowledgements?|enrolments?|defence|instalments?|whilst)\\b|\\b\\d{1,2} ${MONTH} \\d{4}\\b`,
  "gi",
);
const AMERICAN = new RegExp(
  `\\b(?:(?:un)?authoriz\\w+|organiz\\w+|recogniz\\w+|favor\\w*|labor|color|colors|colored|honor|honors|honored|behavior\\w*|cancel(?:ed|ing)|fulfill|fulfillment|acknowledgments?|enrollments?|defense|installments?)\\b|\\b${MONTH} \\d{1,2}, \\d{4}\\b`,
  "gi",
);

/**
 * The language of an agreement as BCP 47: the one that its analysis found, and for English the variety that most of the
 * telling words belong to, where they tell.
 */
export function agreementLanguage(
  { paragraphs }: Pick<Agreement, "paragraphs">,
  { language }: Pick<Analysis, "language">,
): string {
  if (language !== "en") return language;
  const text = paragraphs
    .slice(0, PARAGRAPHS)
    .map((paragraph) => paragraph.text)
    .join("\n");
  const british = text.match(BRITISH)?.length ?? 0;
  const american = text.match(AMERICAN)?.length ?? 0;
  if (british === american) return language;
  return british > american ? "en-GB" : "en-US";
}
