// Knows: where an agreement says that the partner runs something or moves it, whatever the product.
// Refuses to know: which products are served (served-products.ts), and what follows from the work (the rules).
import type { AllFacts } from "./all-facts";
import { evidenceOf } from "./evidence";
import type { Facts } from "./facts";
import type { Evidence } from "./finding";
import { isCustomersDoing, isNegated, isOther, isSaidFirst } from "./served-products";
import type { Unit } from "./unit";

/** In a title these may as well speak of access. */
const ADMINISTRATION = /^(?:administ|verwalt|beheer)/;
const TITLE_LENGTH = 6;
const LONGEST_CONTACT = 20;

/** By what a sentence on work is judged, beside its own words. */
export interface WorkDone {
  readonly texts: readonly string[];
  /** What the unit says is said of the deal. */
  readonly counts: (facts: Facts) => boolean;
  /** It is said in a clause of one of the families, for or against it. */
  readonly concerning: (facts: Facts) => boolean;
}

/** The first words that tell of work of this kind, "managed" or "migration". */
export function evidenceOfWork(kind: string, all: AllFacts, work: WorkDone): Evidence | undefined {
  const { texts, counts, concerning } = work;
  for (const facts of all.having(`signals.${kind}`).filter(counts)) {
    const { unit } = facts;
    const hit = facts.hits(`signals.${kind}`).find((one) => !isOther(facts, one, "signals.unmanaged"));
    if (
      hit &&
      isSettled(unit) &&
      (!isNegated(facts) || isSaidFirst(facts, hit.to)) &&
      !isCustomersDoing(facts, texts) &&
      !isContact(facts) &&
      !isTitle(facts, all, concerning)
    )
      return evidenceOf(unit, hit, texts);
  }
  return undefined;
}

/** What the unit says is neither asked, nor left open, nor what a term means. */
export function isSettled(unit: Unit): boolean {
  const asked = unit.question && !(unit.row !== undefined && isChosen(unit));
  return unit.zone !== "definitions" && unit.zone !== "open" && !asked;
}

/** "How does the Client buy? [ ] Online [x] Enterprise Agreement": an answer is ticked. */
export function isChosen({ tokens }: Unit): boolean {
  return tokens.some(({ kind }) => kind === "ticked");
}

/**
 * "Contact: Ana Ruiz, cloud operations, ana@contoso.example", "Who looks after the tenant | IT Manager": what somebody is
 * called, not what is done.
 */
function isContact({ unit: { tokens, row }, has }: Facts): boolean {
  if (tokens.length > LONGEST_CONTACT) return false;
  const isPartners = tokens.some(({ classes }) => classes.includes("partner"));
  return (
    tokens.some(({ kind }) => kind === "email") || (row !== undefined && has("labels.contact") && !isPartners)
  );
}

/** The title of a clause on something else, such as access, at the head of its own paragraph or as a heading above it. */
function isTitle({ unit }: Facts, all: AllFacts, concerning: (facts: Facts) => boolean): boolean {
  if (unit.tokens.length - unit.own > TITLE_LENGTH) return false;
  const heads =
    unit.heading && unit.row === undefined && unit.tokens.some(({ norm }) => ADMINISTRATION.test(norm));
  return all.list.some((other) =>
    heads
      ? !other.unit.heading &&
        other.unit.section === unit.section &&
        (concerning(other) || other.families.has("admin-access"))
      : other.unit !== unit && other.unit.paragraph === unit.paragraph && concerning(other),
  );
}
