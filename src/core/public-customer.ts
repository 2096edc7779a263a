// Knows: whether the customer is a public body of the United States or Puerto Rico, by what it is called and where it is.
// Refuses to know: what follows from it (the rules).
import type { Facts } from "./facts";
import type { Hit } from "./matcher";
import { NAME } from "./party-marks";
import type { Unit } from "./unit";

/** A name and its address may be lines of their own. */
const NEAR_PLACE = 2;

const FEDERAL = "Federal (?:Bureau|Agency|Administration|Department|Service|Commission)";
const PUBLIC_NAME = new RegExp(
  `\\b(?:(?:City|County|Town|Village|Borough|Township|Department|Board|Commonwealth|Municipality) of|County|Township|School District|Municipality|Autoridad de|Municipio|${FEDERAL})\\b`,
  "i",
);
/** A name says where the body is: "Puerto Rico Harbor Lights Authority". */
const PLACE_IN_NAME = new RegExp(`\\b(?:Puerto Rico|${FEDERAL})\\b`, "i");

const CALLED = /^(?:county|township)$/;

/** The unit says that the customer is a public body, and that, or a unit near it, in which of the United States. */
export function isPublicCustomer(facts: Facts, places: readonly Facts[], texts: readonly string[]): boolean {
  const { unit } = facts;
  const isPublic =
    facts.hits("signals.usPublicSector").some((hit) => !isPlace(facts, hit)) ||
    isNamed(unit, texts, PUBLIC_NAME);
  const isThere = (): boolean =>
    places.some((other) => Math.abs(other.unit.index - unit.index) <= NEAR_PLACE) ||
    isNamed(unit, texts, PLACE_IN_NAME);
  return isPublic && unit.tokens.some((token) => token.classes.includes("customer")) && isThere();
}

/** "Laws of the State of Delaware", "courts in the County of King": a place, not a public body. */
function isPlace({ unit }: Facts, hit: Hit): boolean {
  return /^(?:of|in|within|under|at|del|en)$/.test(unit.tokens[hit.from - 1]?.norm ?? "");
}

/** The customer's name, which is read as one word, is such: "Department of Fisheries", or it is called so: "the County". */
function isNamed({ tokens }: Unit, texts: readonly string[], name: RegExp): boolean {
  return tokens.some(
    ({ classes, norm, paragraph, start, end }) =>
      (norm === NAME || CALLED.test(norm)) &&
      classes.includes("customer") &&
      name.test(texts[paragraph]!.slice(start, end)),
  );
}
