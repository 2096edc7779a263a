// Knows: what a sentence says of what the title over it names: "CPOR. The Customer consents to the Supplier's claim".
// Refuses to know: with what force a sentence speaks (force.ts), and what headings are (outline.ts).
import type { Facts } from "./facts";
import { CLAUSE_FAMILIES, type ClauseFamily } from "./finding";
import { isParty } from "./marked-tokens";
import type { Hit } from "./matcher";

const LONGEST_TITLE = 8;
const NAMING = ["names", "ambiguous"];
const SAYING = ["force.negation", "force.none", "force.definition", "force.deferral"];
const SPEAKING = ["names", "operative"];

/** A heading, or the first words of a paragraph, that name one family and say nothing of anybody: "CPOR." */
export function isTitle({ unit, has, hits }: Facts, family: ClauseFamily): boolean {
  const names = NAMING.flatMap((kind) => hits(`${family}.${kind}`));
  const isNamed = (at: number): boolean => names.some(({ from, to }) => from <= at && to >= at);
  return (
    names.length > 0 &&
    !unit.row &&
    !unit.question &&
    unit.own === 0 &&
    unit.tokens.length <= LONGEST_TITLE &&
    !unit.tokens.some((token, at) => isParty(token) && !isNamed(at)) &&
    !SAYING.some(has) &&
    !isOfOther(has, family)
  );
}

const isOfOther = (has: Facts["has"], family: ClauseFamily): boolean =>
  CLAUSE_FAMILIES.some((other) => other !== family && SPEAKING.some((kind) => has(`${other}.${kind}`)));

/** The sentence stands under the title, names no family of its own, and does something with what this one is about. */
export function isUnderTitle({ unit, has, families }: Facts, title: Facts, family: ClauseFamily): boolean {
  const isUnder = title.unit.heading
    ? unit.section === title.unit.section
    : unit.paragraph === title.unit.paragraph;
  return (
    isUnder &&
    !unit.row &&
    !unit.heading &&
    !families.has(family) &&
    has(`${family}.titled`) &&
    !isOfOther(has, family)
  );
}

/** The sentence as if what it does something with were named in it: "consents to the claim" as "consents to CPOR". */
export function readByTitle(facts: Facts, family: ClauseFamily): Facts {
  const names = `${family}.names`;
  const named = facts.hits(`${family}.titled`).map(({ key, to }): Hit => ({ key, from: to, to }));
  return {
    ...facts,
    families: new Set([...facts.families, family]),
    hits: (key) => (key === names ? named : facts.hits(key)),
    has: (key) => key === names || facts.has(key),
  };
}
