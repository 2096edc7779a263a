// Knows: how the customer buys its licences: through which programme, from this partner, from somebody else or by itself.
// Refuses to know: that this partner sells (sales.ts), and which sentences may tell anything of the deal (signals.ts).
import type { Facts } from "./facts";
import { speaksAtLarge } from "./generic-parties";
import type { Hit } from "./matcher";
import { isSale } from "./sales";
import { belongsToThird } from "./served-products";
import type { Token } from "./tokens";

/** The words that a definition defines stand before this place. */
const DEFINED_TERM = 5;

/** The signal of a route, and the key of the words that tell it. */
type RouteTold = readonly [route: string, key: string];

/** The routes by which a sentence or row that states something says that licences are bought. */
export function routesTold(facts: Facts, isAdverse: () => boolean): readonly RouteTold[] {
  const routes = [
    [cloudRoute(facts, isAdverse), "signals.csp"],
    [isOption(facts, "signals.enterpriseAgreement") && "route:ea", "signals.enterpriseAgreement"],
    [facts.has("signals.otherSeller") && !isSale(facts) && "route:other", "signals.otherSeller"],
    [isOption(facts, "signals.webDirect") && "route:web-direct", "signals.webDirect"],
  ] as const;
  return routes.flatMap(([route, key]) => (route ? [[route, key] as const] : []));
}

/** Bought from a cloud solution provider, which this partner is unless the words say that somebody else is. */
function cloudRoute(facts: Facts, isAdverse: () => boolean): "route:csp" | "route:csp-other" | undefined {
  const [cloud] = facts.hits("signals.csp").filter((hit) => !isContrasted(facts, hit));
  // "A contract between Microsoft and a customer that buys through a CSP reseller".
  if (!cloud || speaksAtLarge(facts, [])) return undefined;
  if (facts.has("signals.supposed") || !isOption(facts, "signals.csp") || !isPurchase(facts))
    return undefined;
  if (belongsToThird(facts) || (isElsewhere(facts, cloud) && !isSale(facts))) return "route:csp-other";
  return facts.has("force.negation") || isAdverse() ? undefined : "route:csp";
}

/** The route is spoken of, and not as an option that is left unticked. */
function isOption(facts: Facts, key: string): boolean {
  return facts.has(key) && !isUnticked(facts, key);
}

/** A route is named in a purchase or as what somebody else is, not as the abbreviation of something else. */
function isPurchase(facts: Facts): boolean {
  return facts.unit.row !== undefined || facts.has("signals.purchase") || belongsToThird(facts);
}

/** "Through the CSP programme from somebody else; the supplier sells none": the partner's sale alone is refused. */
function isElsewhere(facts: Facts, hit: Hit): boolean {
  const { tokens } = facts.unit;
  const refusal = facts.hits("force.negation").find(({ from }) => from > hit.to);
  if (!refusal || facts.hits("force.negation").some(({ to }) => to < hit.from)) return false;
  return tokens.slice(hit.to + 1).some(({ classes }) => classes.includes("partner"));
}

/** "Sold by a cloud solution provider, whereas ours are held under an Enterprise Agreement": the other route is meant. */
function isContrasted(facts: Facts, hit: Hit): boolean {
  const turn = facts.hits("signals.contrast").find(({ from }) => from > hit.to);
  if (!turn) return false;
  return ["signals.enterpriseAgreement", "signals.webDirect"].some((key) =>
    facts.hits(key).some(({ from }) => from > turn.to),
  );
}

/** "Will this change how we buy? No. Litware remains your CSP": an answer that only tells how things are. */
export function isAnswer(facts: Facts): boolean {
  return facts.unit.zone === "questions" && !facts.unit.question && belongsToThird(facts);
}

/** "The Environment: Fabrikam's tenant, licensed under its Enterprise Agreement": how the customer buys, said of another word. */
export function isUnderEnterpriseAgreement({ unit, hits }: Facts): boolean {
  const customers = unit.tokens.some(({ classes }) => classes.includes("customer"));
  return customers && hits("signals.enterpriseAgreement").some(({ from }) => from - unit.own > DEFINED_TERM);
}

/** Under "What we will not do": "we supply no licences, for the customer holds them under its Enterprise Agreement". */
export function isExcludedSupply({ unit, has }: Facts): boolean {
  return (
    unit.zone === "excluded" &&
    has("signals.enterpriseAgreement") &&
    unit.tokens.some(({ classes }) => classes.includes("customer"))
  );
}

/** The option stands, wherever it is named, beside an empty tick box in the same cell. */
function isUnticked(facts: Facts, key: string): boolean {
  const { tokens } = facts.unit;
  return facts.hits(key).every((hit) => {
    const box = tokens
      .slice(0, hit.from)
      .reverse()
      .find((token) => token.kind === "ticked" || isEmptyBox(token));
    return box !== undefined && isEmptyBox(box);
  });
}

/** "[ ]" within a line is a placeholder, and beside others that are ticked a box. */
function isEmptyBox({ kind, norm }: Token): boolean {
  return kind === "unticked" || (kind === "blank" && norm === "[]");
}
