// Knows: when a sentence says that this partner sells, and when that somebody else does.
// Refuses to know: what is sold and by which route (purchase-routes.ts), and what follows from it (signals.ts).
import type { Facts } from "./facts";
import type { Hit } from "./matcher";
import { holdsNone } from "./negation";
import { isOther } from "./served-products";
import { isConditioned } from "./supposition";

/** This partner sells: said of it, not refused, not put off, not of somebody else. */
export function isSale(facts: Facts): boolean {
  const { unit } = facts;
  if (unit.question || unit.zone === "definitions" || unit.zone === "open") return false;
  if (facts.has("force.deferral") || facts.has("cpor.element.data-scope")) return false;
  return facts
    .hits("signals.sells")
    .some(
      (hit) =>
        hit.to >= unit.own &&
        !isRefused(facts, hit) &&
        !isConditioned(facts, hit) &&
        !facts.hits("force.question").some(({ from }) => from < hit.from) &&
        !holdsNone(facts, hit) &&
        !isOther(facts, hit, "signals.unsold"),
    );
}

/** Refused, and not only what a party does in the clause that follows: "we sell; we do not configure". */
function isRefused({ unit, hits }: Facts, hit: Hit): boolean {
  return hits("force.negation").some((no) => {
    const between = unit.tokens.slice(hit.to + 1, Math.max(no.from, hit.to + 1));
    return !between.some(({ classes }) => classes.includes("party"));
  });
}

/** "Litware, your reseller, sells you the licences; we have no part in it." */
export function isOthersSale(facts: Facts): boolean {
  return facts.has("force.negation") && facts.unit.tokens.some(({ classes }) => classes.includes("third"));
}
