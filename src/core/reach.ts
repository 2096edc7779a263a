// Knows: where else than in a family's operative sentences its elements may be said: section, schedule, definition.
// Refuses to know: what says an element (elements.ts).
import type { AllFacts } from "./all-facts";
import { SUBJECT_KEYS, type Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import type { Hit } from "./matcher";
import { isTitled, type Section } from "./outline";
import { reportingWords } from "./reported";
import type { RuleElement } from "./rule";
import { isEnded } from "./standing";
import { beginOf, mayBind } from "./unit";

/** A family's operative units among all of them. */
export interface Clauses {
  readonly family: ClauseFamily;
  readonly operative: readonly Facts[];
  readonly around: Surroundings;
  readonly all: AllFacts;
  /** The family's rule has topic words. */
  readonly topical: boolean;
}

/** How many units after a clause still stand near it. */
const NEARNESSES = [1, 2];
/** How many units before or behind a clause still go along with it. */
const ALONG = 4;

/**
 * The units in which an element of this reach may be said and, by one of the keys (see {@link having}), is: those of the
 * agreement first, then the definitions of terms.
 */
export function* within(element: RuleElement, clauses: Clauses, keys: readonly string[]): Generator<Facts> {
  const { family, operative, all } = clauses;
  if (element.reach === "sentence") yield* operative;
  if (element.reach === "sentence" || operative.length === 0) return;
  const says = all.havingAny(keys);
  const speakers = new Speakers(element, clauses);
  for (const facts of says) if (speakers.speaks(facts)) yield facts;
  for (const facts of says) if (definesTerm(facts, family, operative)) yield facts;
}

/** The units that speak for a family's clauses where they say an element. */
class Speakers {
  private readonly elsewhere: string;
  private readonly means: string;
  private readonly topic: string;
  private readonly label: string;
  private readonly said: string;

  constructor(
    private readonly element: RuleElement,
    private readonly clauses: Clauses,
  ) {
    const { family } = clauses;
    this.elsewhere = `${family}.elsewhere`;
    this.means = `${family}.means`;
    this.topic = `${family}.topic`;
    this.label = `${family}.label.${element.id}`;
    this.said = `${family}.element.${element.id}`;
  }

  speaks(facts: Facts): boolean {
    const { unit } = facts;
    const { element, topic } = this;
    const { around, all, topical } = this.clauses;
    if (unit.heading || unit.unticked || !mayBind(unit)) return false;
    if (around.holds(facts)) return true;
    if (reportingWords(facts) || isEnded(all, unit)) return false;
    if (this.isElsewhere(facts)) return false;
    const everywhere = element.reach === "agreement" || element.reach === "anywhere";
    if (!(everywhere || around.reaches(unit.section))) return false;
    // "The administrator enters the Supplier. It is given no control by that": what the clause need not say is told beside it.
    if ((!topical || around.goesOnIn(facts)) && !this.isOfOtherMatter(facts)) return true;
    return (
      (isHeaded(facts, this.label) && around.isNear(facts)) ||
      facts.hits(topic).some((hit) => !isPronoun(facts, hit) || this.standsFor(facts))
    );
  }

  private standsFor(facts: Facts): boolean {
    const { around, all } = this.clauses;
    return (
      around.isNear(facts) ||
      isNamedBefore(facts, this.topic, all) ||
      (this.element.mandatory !== true && isStillOn(facts, this.clauses))
    );
  }

  private isElsewhere(facts: Facts): boolean {
    if (this.isOfOther(facts)) return true;
    return this.goesOn(facts) && this.isOfOther(this.clauses.all.before(facts.unit));
  }

  /** "The project lasts until June", beside the clause on access. */
  private isOfOtherMatter(facts: Facts): boolean {
    const begin = beginOf(facts.unit);
    return (
      this.element.mandatory === true &&
      !facts.families.has(this.clauses.family) &&
      facts.hits("force.otherMatter").some(({ from }) => from === begin) &&
      !facts.hits(this.said).some(({ from }) => from === begin)
    );
  }

  private isOfOther(facts: Facts | undefined): boolean {
    return facts?.has(this.elsewhere) === true && !facts.has(this.means);
  }

  /** "The GDAP relationship is approved. It comprises the roles ...": what a pronoun goes on with is elsewhere too. */
  private goesOn({ unit, hits }: Facts): boolean {
    return (
      this.element.mandatory === true && hits("force.pronoun").some(({ from }) => from === beginOf(unit))
    );
  }
}

/** What stands around the operative units: gathered once for all elements. */
export class Surroundings {
  private readonly standing: ReadonlySet<Facts>;
  /** In which paragraph each stands, by its place. */
  private readonly paragraphs: ReadonlyMap<number, number>;
  private readonly sections: Map<Section, boolean>;
  /** How the titles of the sections begin that an operative unit names: "as described in Schedule 3". */
  private readonly titles: readonly string[];

  constructor(
    operative: readonly Facts[],
    private readonly all: AllFacts,
  ) {
    this.standing = new Set(operative);
    this.paragraphs = new Map(operative.map(({ unit }) => [unit.index, unit.paragraph]));
    this.sections = new Map(operative.map(({ unit }) => [unit.section, true]));
    this.titles = operative.flatMap(referencesOf);
  }

  /** The unit is operative itself. */
  holds(facts: Facts): boolean {
    return this.standing.has(facts);
  }

  /** A clause stands one or two sentences before; the items of a list between them are not counted. */
  isNear({ unit }: Facts): boolean {
    const follows = (index: number): boolean =>
      NEARNESSES.some((distance) => this.paragraphs.has(index - distance));
    return (
      follows(unit.index) ||
      follows(this.all.startOfRun(unit.index, ({ unit: { own, row } }) => own > 0 && !row))
    );
  }

  /** An operative unit stands a few sentences, at most so many, before or behind in the section, and nothing between speaks of another family alone. */
  isAlong({ unit }: Facts, family: ClauseFamily, most = ALONG): boolean {
    const leadsTo = (step: 1 | -1): boolean => {
      for (const facts of this.all.along(unit, step, most)) {
        if (this.holds(facts)) return true;
        if (facts.families.size > 0 && !facts.families.has(family)) return false;
      }
      return false;
    };
    return leadsTo(-1) || leadsTo(1);
  }

  /** The unit stands near an operative one, in the same paragraph. */
  goesOnIn({ unit }: Facts): boolean {
    return NEARNESSES.some((distance) => this.paragraphs.get(unit.index - distance) === unit.paragraph);
  }

  /** An operative unit stands in the section, or names it. */
  reaches(section: Section): boolean {
    const known = this.sections.get(section);
    if (known !== undefined) return known;
    const named = this.titles.some((title) => isTitled(section, title));
    this.sections.set(section, named);
    return named;
  }
}

/** Reading order. */
export const inOrder = (left: Facts, right: Facts): number => left.unit.index - right.unit.index;

/** "Duration: 12 months": the element's label begins the sentence, which is not about the agreement itself. */
function isHeaded(facts: Facts, label: string): boolean {
  return facts.hits(label).some((hit) => hit.from === beginOf(facts.unit)) && !facts.has("force.thisPaper");
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

/** Since the clause, further up in the section, nothing has spoken of any other family: "the Customer may withdraw them". */
function isStillOn({ unit }: Facts, { family, operative, all }: Clauses): boolean {
  const last = operative.findLast((one) => one.unit.section === unit.section && one.unit.index < unit.index);
  if (!last) return false;
  return all
    .havingAny(SUBJECT_KEYS)
    .every(
      ({ unit: { index }, families }) =>
        index <= last.unit.index || index > unit.index || (families.size === 1 && families.has(family)),
    );
}

/** "The link is a label. It opens nothing": the sentence before, in the same paragraph, names what a pronoun stands for. */
function isNamedBefore({ unit }: Facts, topic: string, all: AllFacts): boolean {
  const before = all.before(unit);
  return before?.hits(topic).some((hit) => !isPronoun(before, hit)) === true;
}

/** "in Schedule B" refers to what stands in the part so titled; "below" and the like to anything. */
export function referredBy(from: Facts, all: AllFacts): (facts: Facts) => boolean {
  const parts = referencesOf(from);
  const meant = new Set(parts.flatMap((part) => all.inPart(part)));
  return (facts) => parts.length === 0 || meant.has(facts);
}

/** The parts of the agreement that a unit refers to by kind and number, such as "schedule b". */
export function referencesOf(facts: Facts): string[] {
  return partsNamedBy(facts, facts.hits("force.reference"));
}

/** Those that some of its references name. */
export function partsNamedBy({ unit }: Facts, references: readonly Hit[]): string[] {
  return references
    .filter(({ from, to }) => to > from && NUMBERED.test(unit.tokens[to]!.norm))
    .map(({ to }) => `${unit.tokens[to - 1]!.norm} ${unit.tokens[to]!.norm}`);
}
const NUMBERED = /^(?:\d+|[a-z]|[ivx]+)$/;
