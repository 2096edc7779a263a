// Knows: when adverse words are about another product, subscription, enrolment or role than the clause that stands.
// Refuses to know: what makes words adverse (force.ts), and what the statements add up to (weigh.ts).
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import { GIVEN_AWAY, type Spoken } from "./force";
import { isProduct, isRole, isStranger, isUnfamiliar } from "./marked-tokens";
import type { Hit } from "./matcher";
import { referencesOf } from "./reach";
import type { Token } from "./tokens";
import { beginOf } from "./unit";

interface Statement {
  readonly facts: Facts;
  readonly spoken: Spoken;
}

interface Ground {
  readonly all: AllFacts;
  readonly texts: readonly string[];
}

/** "Microsoft 365": a name that all products of its group go by. */
const WHOLE_GROUP =
  /^(?:(?:microsoft|ms|office) 365|m365|o365|(?:microsoft )?azure(?: services?| plan)?|(?:microsoft )?dynamics(?: 365)?|d365|(?:microsoft )?power platform)$/;
const AZURE = "product-azure";
/** The full stop behind it is no part of it. */
const WHOLE_WORD = /^[^\s,;:()`]*[\p{L}\p{N}]/u;
/** Digits of an enrolment's or subscription's number, at least. */
const SHORTEST_NUMBER = 5;
const NEAR_PRONOUN = 2;

/** Adverse words about something that no operative statement covers do not defeat the clause. */
export function isElsewhere(adverse: Statement, operative: readonly Statement[], ground: Ground): boolean {
  if (operative.length === 0) return false;
  const facts = operative.map((one) => one.facts);
  if (isGivenApart(adverse, facts)) return true;
  if (adverse.facts.has("force.others") && productsIn(adverse.facts).length === 0) return true;
  const before = takenUp(adverse.facts, ground.all);
  if (before.some(isOfOtherMaker)) return true;
  // "Two Visio licences are not part of this order. Southridge stays the reseller of record for those".
  if (adverse.spoken.reason === GIVEN_AWAY && before.length > 0 && isOutsideThisPaper(before.at(-1)!))
    return true;
  const meant = <Kind>(kindOf: (facts: Facts) => readonly Kind[]): readonly Kind[] =>
    meantBy(adverse.facts, ground.all, kindOf);
  const called = (one: Facts): string[] => calledIn(one, ground.texts);
  return (
    isOutside(meant(productsIn), facts, ground.all) ||
    areDisjoint(rolesIn(adverse.facts), facts.flatMap(rolesIn)) ||
    areDisjoint(meant(numbersIn), facts.flatMap(numbersIn)) ||
    areDisjoint(meant(called), calledAround(adverse.facts, facts, ground))
  );
}

/** "Tailspin remains reseller of record there": what another firm keeps is somewhere else than what the clause gives. */
function isGivenApart({ facts, spoken }: Statement, operative: readonly Facts[]): boolean {
  const beside = operative.some(({ unit }) => unit.paragraph === facts.unit.paragraph);
  return spoken.reason === GIVEN_AWAY && facts.has("force.apart") && !beside;
}

/**
 * What the words name, or else what the paragraph has named before: "MPP-Payroll. No guest is admitted there", "Adatum stays
 * the reseller of record for those".
 */
function meantBy<Kind>(
  adverse: Facts,
  all: AllFacts,
  kindOf: (facts: Facts) => readonly Kind[],
): readonly Kind[] {
  const named = kindOf(adverse);
  return named.length > 0 ? named : takenUp(adverse, all).flatMap(kindOf);
}

/** What the clause calls by the customer's own names, or else what the other sentences of its section do. */
function calledAround(adverse: Facts, operative: readonly Facts[], { all, texts }: Ground): string[] {
  const called = operative.flatMap((one) => calledIn(one, texts));
  if (called.length > 0) return called;
  const sections = new Set(operative.map(({ unit }) => unit.section));
  const said = ({ unit }: Facts): number[] => unit.tokens.slice(unit.own).map(({ paragraph }) => paragraph);
  const own = new Set(said(adverse));
  const isBeside = (one: Facts): boolean =>
    sections.has(one.unit.section) && !said(one).some((paragraph) => own.has(paragraph));
  return all.list.filter(isBeside).flatMap((one) => calledIn(one, texts));
}

function areDisjoint(theirs: readonly string[], ours: readonly string[]): boolean {
  return theirs.length > 0 && ours.length > 0 && theirs.every((one) => !ours.includes(one));
}

const productsIn = ({ unit }: Facts): Token[] => unit.tokens.filter(isProduct);
const groupOf = ({ classes }: Token): string => classes.find((name) => name.startsWith("product-"))!;

/** None of the products is one that the clause is about, nor part of one or a whole that holds one. */
function isOutside(meant: readonly Token[], operative: readonly Facts[], all: AllFacts): boolean {
  const covered = productsCovered(operative, all);
  const onAzure = covered.length === 0 && operative.some(isOnAzure);
  if (meant.length === 0 || (covered.length === 0 && !onAzure)) return false;
  return meant.every((product) => {
    const group = groupOf(product);
    if (onAzure) return group !== AZURE;
    const isWhole = WHOLE_GROUP.test(product.norm);
    return covered
      .filter((one) => groupOf(one) === group)
      .every(({ norm }) => norm !== product.norm && !isWhole && !WHOLE_GROUP.test(norm));
  });
}

/**
 * The products that the clause itself names, or else those that its paragraph goes on to list, those in the part to which
 * it refers, those in the heading above it, or those in the rows beside it or anywhere: "the Supplier sells items a to d".
 */
function productsCovered(operative: readonly Facts[], all: AllFacts): Token[] {
  const named = operative.flatMap(productsIn);
  if (named.length > 0) return named;
  const listed = operative.flatMap(({ unit }) => all.ofParagraph(unit.paragraph).flatMap(productsIn));
  if (listed.length > 0) return listed;
  const referred = operative.flatMap(referencesOf).flatMap((part) => all.inPart(part).flatMap(productsIn));
  if (referred.length > 0) return referred;
  const sections = new Set(operative.map(({ unit }) => unit.section));
  const inSections = (some: readonly Facts[]): Token[] =>
    some.filter(({ unit }) => sections.has(unit.section)).flatMap(productsIn);
  const headed = inSections(all.headings());
  if (headed.length > 0) return headed;
  const beside = inSections(all.rows());
  return beside.length > 0 ? beside : all.rows().flatMap(productsIn);
}

/** Where the clause names no product: by Azure Lighthouse, or to a service principal, nothing but Azure is opened. */
const isOnAzure = ({ has }: Facts): boolean => has("pal.means");

/** The sentences before one that stands for what they name: "They stay under the enrolment, where Litware is reseller". */
function takenUp(facts: Facts, all: AllFacts): readonly Facts[] {
  const begin = beginOf(facts.unit);
  const names = facts.hits("tpor.names");
  // "It shall not be reseller" may speak of the partner; beside another firm the pronoun is what that firm sells, and so
  // it is in "Adobe is not on this order. Harbour Print remains reseller of record for it".
  const isSold = ({ from }: Hit): boolean =>
    from === begin || names.some(({ to }) => from > to && from - to <= NEAR_PRONOUN);
  const isOfStranger = facts.unit.tokens.some(isStranger) && facts.hits("force.pronoun").some(isSold);
  if (!isOfStranger && !facts.has("force.thatProduct")) return [];
  const { paragraph, index } = facts.unit;
  return all.ofParagraph(paragraph).filter(({ unit }) => unit.index < index);
}

/** "Nothing here touches Adobe titles. Proseware remains reseller of record for those". */
const isOfOtherMaker = (facts: Facts): boolean =>
  facts.has("force.otherVendor") && productsIn(facts).length === 0;

/** Nor is it a product whose name tells whether the clause covers it. */
const isOutsideThisPaper = (facts: Facts): boolean =>
  facts.has("force.outside") && (facts.has("force.thisPaper") || productsIn(facts).length === 0);

const rolesIn = ({ unit }: Facts): string[] => unit.tokens.filter(isRole).map(({ norm }) => norm);

/** "Enrolment 6017745": numbers right behind what is bought or managed. */
function numbersIn({ unit, hits }: Facts): string[] {
  return ["tpor.label.subscriptions", "dpor.label.subscriptions"].flatMap((key) =>
    hits(key).flatMap(({ to }) => {
      const next = unit.tokens[to + 1];
      const isNumber =
        next?.kind === "guid" || (next?.kind === "number" && next.norm.length >= SHORTEST_NUMBER);
      return isNumber ? [next.norm] : [];
    }),
  );
}

/** "FC-Stores": names of the customer's own, which no cue knows, in the sentence or its row. */
function calledIn({ unit }: Facts, texts: readonly string[]): string[] {
  return unit.tokens.flatMap((token) => {
    const { paragraph, start, end } = token;
    if (!isUnfamiliar(token) && !token.classes.includes("resource")) return [];
    const text = texts[paragraph]!;
    return /[-_]/.test(text.charAt(end)) ? [WHOLE_WORD.exec(text.slice(start))![0].toLowerCase()] : [];
  });
}
