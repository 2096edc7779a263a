// Knows: where else than in a family's operative sentences its elements may be said: section, schedule, definition.
// Refuses to know: what says an element (elements.ts).
import { having, type Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import { beginOf } from "./force";
import type { Hit } from "./matcher";
import type { Section } from "./outline";
import type { RuleElement } from "./rule";

/** A family's operative units among all of them. */
export interface Clauses {
  readonly family: ClauseFamily;
  readonly operative: readonly Facts[];
  readonly all: readonly Facts[];
  /** The family's rule has topic words. */
  readonly topical: boolean;
}

/** How many units after a clause still stand near it. */
const NEARNESSES = [1, 2];

/**
 * The units in which an element of this reach may be said and, by one of the keys (see {@link having}), is: those of the
 * agreement first, then the definitions of terms.
 */
export function within(element: RuleElement, clauses: Clauses, keys: readonly string[]): readonly Facts[] {
  const { family, operative, all, topical } = clauses;
  if (element.reach === "sentence" || operative.length === 0) return operative;
  const says = new Set(keys.flatMap((key) => having(all, key)));
  const [elsewhere, means, topic, label] = [
    `${family}.elsewhere`,
    `${family}.means`,
    `${family}.topic`,
    `${family}.label.${element.id}`,
  ];
  const standing = new Set(operative);
  const everywhere = element.reach === "agreement" || element.reach === "anywhere";
  const inReach = sectionsInReach(operative);
  const places = new Set(operative.map(({ unit }) => unit.index));
  const isNearOne = ({ unit }: Facts): boolean =>
    NEARNESSES.some((distance) => places.has(unit.index - distance));
  const spoken = [...says].filter((facts) => {
    const { unit } = facts;
    if (unit.heading || unit.unticked || (unit.zone !== "body" && unit.zone !== "services")) return false;
    if (standing.has(facts)) return true;
    if (facts.has(elsewhere) && !facts.has(means)) return false;
    if (!(everywhere || inReach(unit.section))) return false;
    if (!topical) return true;
    return (
      (isHeaded(facts, label) && isNearOne(facts)) ||
      facts.hits(topic).some((hit) => !isPronoun(facts, hit) || isNearOne(facts))
    );
  });
  const defined = [...says].filter((facts) => definesTerm(facts, family, operative));
  return [...spoken.sort(inOrder), ...defined.sort(inOrder)];
}

/** Reading order. */
export const inOrder = (left: Facts, right: Facts): number => left.unit.index - right.unit.index;

/** "Duration: 12 months": the element's label begins the sentence, which is not about the agreement itself. */
function isHeaded(facts: Facts, label: string): boolean {
  return facts.hits(label).some((hit) => hit.from === beginOf(facts)) && !facts.has("force.thisPaper");
}

/** The definition of a term, not itself a name of the family, that an operative sentence uses: it speaks there too. */
function definesTerm(facts: Facts, family: ClauseFamily, operative: readonly Facts[]): boolean {
  const { unit } = facts;
  if (unit.zone !== "definitions" || unit.heading || !facts.families.has(family)) return false;
  const key = `${family}.names`;
  return operative.some((clause) =>
    clause.hits(key).some(({ from, to }) => {
      const words = clause.unit.tokens.slice(from, to + 1);
      const begins = words.every((word, at) => unit.tokens[unit.own + at]?.norm === word.norm);
      return begins && !facts.hits(key).some((hit) => hit.from === unit.own);
    }),
  );
}

/** "It", "the request": what it stands for must have been named shortly before. */
function isPronoun(facts: Facts, hit: Hit): boolean {
  return ["force.pronoun", "force.anaphor"]
    .flatMap((key) => facts.hits(key))
    .some((pronoun) => pronoun.from === hit.from && pronoun.to === hit.to);
}

/** Sections with an operative sentence, and those that one names: "as described in Schedule 3". */
function sectionsInReach(operative: readonly Facts[]): (section: Section) => boolean {
  const known = new Map<Section, boolean>();
  const sections = new Set(operative.map(({ unit }) => unit.section));
  const names = operative.flatMap(referencesOf);
  return (section) => {
    let reached = known.get(section);
    if (reached === undefined) {
      reached = sections.has(section) || names.some((name) => isTitledSo(section, name));
      known.set(section, reached);
    }
    return reached;
  };
}

/** "in Schedule B" refers to the section so titled; "below" and the like to any. */
export function refersTo(from: Facts, section: Section): boolean {
  const names = referencesOf(from);
  return names.length === 0 || names.some((name) => isTitledSo(section, name));
}

/** The parts of the agreement that a unit refers to by kind and number, such as "schedule b". */
function referencesOf({ unit, hits }: Facts): string[] {
  return hits("force.reference")
    .filter((hit) => hit.to - hit.from >= 2)
    .map((hit) =>
      unit.tokens
        .slice(hit.from + 1, hit.to + 1)
        .map((token) => token.norm)
        .join(" "),
    );
}

function isTitledSo(section: Section, name: string): boolean {
  for (let one: Section | undefined = section; one; one = one.parent)
    if (new RegExp(`^${name}(?![\\p{L}\\p{N}])`, "u").test(one.title.toLowerCase())) return true;
  return false;
}
