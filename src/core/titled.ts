// Knows: what a sentence says of what the title of its paragraph names: "CPOR. The Customer consents to the Supplier's claim".
// Refuses to know: with what force a sentence speaks (force.ts), and what headings are (outline.ts).
import type { Facts } from "./facts";
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import { isPossible, type Spoken } from "./force";
import type { Hit } from "./matcher";

const LONGEST_TITLE = 8;
const NAMING = ["names", "ambiguous"];
const SPEAKING = ["names", "operative"];

/** The first words of a paragraph, that name one family and say nothing: "CPOR." A heading stands in a paragraph of its own. */
export function isTitle({ unit, has }: Facts, family: ClauseFamily): boolean {
  return (
    !unit.row &&
    !unit.question &&
    !unit.heading &&
    unit.own === 0 &&
    unit.tokens.length <= LONGEST_TITLE &&
    NAMING.some((kind) => has(`${family}.${kind}`)) &&
    !isOfOther(has, family)
  );
}

const isOfOther = (has: Facts["has"], family: ClauseFamily): boolean =>
  CLAUSE_FAMILIES.some((other) => other !== family && SPEAKING.some((kind) => has(`${other}.${kind}`)));

/** The sentence stands behind the title in its paragraph, names no family of its own, and does what is done about this one. */
export const isBehindTitle = ({ unit, has }: Facts, title: Facts, family: ClauseFamily): boolean =>
  unit.paragraph === title.unit.paragraph && has(`${family}.acts`) && !isOfOther(has, family);

/** The sentence as it reads behind its title: "CPOR: the Customer consents to the Supplier's claim". */
export function behindTitle(facts: Facts, title: Facts, family: ClauseFamily): Facts {
  const { unit } = facts;
  const shift = title.unit.tokens.length;
  const naming = new Set(NAMING.map((kind) => `${family}.${kind}`));
  const hits = (key: string): readonly Hit[] => [
    ...(naming.has(key) ? title.hits(key) : []),
    ...facts.hits(key).map((hit) => moved(hit, shift)),
  ];
  return {
    ...facts,
    unit: {
      ...unit,
      tokens: [...title.unit.tokens, ...unit.tokens],
      own: 0,
      breaks: unit.breaks.map((at) => at + shift),
    },
    families: title.families,
    hits,
    has: (key) => facts.has(key) || (naming.has(key) && title.has(key)),
    keys: () => [...facts.keys(), ...naming],
  };
}

/** What the sentence behind its title says, by its own words; undefined where it does not bind by them. */
export function byOwnWords(
  spoken: Spoken,
  facts: Facts,
  title: Facts,
  family: ClauseFamily,
): Spoken | undefined {
  const shift = title.unit.tokens.length;
  const { by } = spoken;
  if (spoken.force !== "operative" || !by || by.from < shift + facts.unit.own) return undefined;
  const own = moved(by, -shift);
  if (isPossible(facts, own) || isTurned(facts, own)) return undefined;
  return { ...spoken, hit: { ...own, key: `${family}.takenUp` }, by: own };
}

/** "Shall make no claim": the title's name stands too far off to be what is denied; "consents to it, and no fee is due". */
const isTurned = (facts: Facts, { key, to }: Hit): boolean =>
  ["force.negation", "force.none", "force.denial"].some((denial) =>
    facts.hits(denial).some(({ from }) => key !== "force.performative" || from <= to),
  );

const moved = (hit: Hit, by: number): Hit => ({ ...hit, from: hit.from + by, to: hit.to + by });
