// Knows: what the deal is about, in signals each told once: the kind of work, the sale, the routes, who the customer is.
// Refuses to know: which products are served, how licences are bought (purchase-routes.ts), what signals require (the rules).
import type { AllFacts } from "./all-facts";
import { evidenceOf, wordsOf } from "./evidence";
import type { Facts } from "./facts";
import type { Evidence, ServedProduct, Signal } from "./finding";
import { PRODUCT_GROUPS } from "./language/products";
import { isPublicCustomer } from "./public-customer";
import { isAnswer, isExcludedSupply, isUnderEnterpriseAgreement, routesTold } from "./purchase-routes";
import { inOrder } from "./reach";
import { isOthersSale, isSale } from "./sales";
import {
  isCustomersDoing,
  isNegated,
  isOther,
  isProject,
  isSaidFirst,
  servedProducts,
  type Concern,
} from "./served-products";
import type { Unit } from "./unit";

/** In a title these may as well speak of access. */
const ADMINISTRATION = /^(?:administ|verwalt|beheer)/;
const TITLE_LENGTH = 6;
const LONGEST_CONTACT = 20;
const MOST_PRODUCTS = 20;

/** What else than the sale and the products tells a signal by itself. */
const TELLING = [
  "managed",
  "migration",
  "licences",
  "csp",
  "enterpriseAgreement",
  "webDirect",
  "otherSeller",
  "usPublicSector",
  "usPlace",
].map((name) => `signals.${name}`);
/** Zones whose text says nothing about the deal. */
const SILENT = new Set(["contents", "questions", "excluded", "note"]);

/** What the signals are read from, beside the units. */
export interface Reported {
  readonly texts: readonly string[];
  readonly concerns: (facts: Facts) => Concern;
  /** The units in which the partner is operatively said to sell. */
  readonly sales: readonly Facts[];
  /** All units, of those too that speak of nothing else of ours, that hold a cue of the keys. */
  readonly wide: (keys: readonly string[]) => AllFacts;
}

/** What the deal is about. */
export interface Deal {
  /** Each once, with the words that told it first. */
  readonly signals: readonly Signal[];
  /** The products that the partner works on, each once in the words that name it first. */
  readonly products: readonly ServedProduct[];
}

/** What the agreement tells of the deal. */
export function readSignals(all: AllFacts, reported: Reported): Deal {
  const { texts, concerns, wide } = reported;
  const found = new Map<string, Evidence>();
  const tell = (signal: string, evidence: Evidence): void => {
    if (!found.has(signal)) found.set(signal, evidence);
  };
  const operative = new Set(reported.sales);
  const sells = [...new Set([...all.having("signals.sells"), ...operative])]
    .filter(
      (facts) =>
        counts(facts) &&
        (isSale(facts) || (operative.has(facts) && !isOthersSale(facts) && !facts.has("signals.unsold"))),
    )
    .sort(inOrder);
  const supplyOnly =
    sells.length > 0 &&
    wide(["signals.unserved"]).having("signals.unserved").filter(counts).some(refusesWork);
  const works = (): boolean =>
    sells.length === 0 ||
    all.list.some((facts) => concerns(facts) === "clause" && counts(facts)) ||
    wide(["signals.project", "signals.labour"])
      .havingAny(["signals.project", "signals.labour"])
      .filter(counts)
      .some((facts) => isProject(facts) || isLabour(facts));
  const worksElsewhere = (): boolean =>
    wide(["signals.otherProduct"])
      .having("signals.otherProduct")
      .some((facts) => counts(facts) && (facts.has("signals.work") || isProject(facts)) && !isNegated(facts));
  const worksOnThose = (): boolean =>
    wide(["signals.project"])
      .having("signals.project")
      .some((facts) => counts(facts) && facts.has("force.thatProduct") && isProject(facts));
  const products = new Map<string, ServedProduct>();
  const serve = (group: string, evidence: Evidence): void => {
    const name = evidence.text.toLowerCase();
    if (!products.has(name)) products.set(name, { group, ...wordsOf(evidence) });
  };
  servedProducts(all, counts, {
    texts,
    concerns,
    supplyOnly,
    sells: sells.length > 0,
    works,
    worksElsewhere,
    worksOnThose,
    tell,
    serve,
  });
  const serves = PRODUCT_GROUPS.some((group) => found.has(`service:${group}`));

  const concerning = (facts: Facts): boolean =>
    counts(facts) && !["none", "mention"].includes(concerns(facts));
  const tells = (facts: Facts): boolean => counts(facts) || isExcludedSupply(facts);
  const places = all.having("signals.usPlace").filter(counts);
  for (const facts of all.havingAny(TELLING).filter(tells)) {
    const { unit } = facts;
    if (!counts(facts)) {
      tell("route:ea", evidenceOfFirst("signals.enterpriseAgreement", facts, texts));
      continue;
    }
    const asked = unit.question && !(unit.row && isChosen(unit));
    const settled = unit.zone !== "definitions" && unit.zone !== "open" && !asked;
    if (unit.zone === "definitions" && isUnderEnterpriseAgreement(facts))
      tell("route:ea", evidenceOfFirst("signals.enterpriseAgreement", facts, texts));
    for (const kind of ["managed", "migration"]) {
      const work = facts.hits(`signals.${kind}`).find((hit) => !isOther(facts, hit, "signals.unmanaged"));
      if (
        work &&
        settled &&
        !supplyOnly &&
        (!isNegated(facts) || isSaidFirst(facts, work.to)) &&
        !isCustomersDoing(facts, texts) &&
        !isContact(facts) &&
        !isTitle(facts, all, concerning)
      )
        tell(`work:${kind}`, evidenceOf(unit, work, texts));
    }
    if (facts.has("signals.licences"))
      tell("licences:named", evidenceOfFirst("signals.licences", facts, texts));
    if (!settled) continue;
    if (isPublicCustomer(facts, places, texts))
      tell("customer:us-public-sector", evidenceOfFirst("signals.usPublicSector", facts, texts));
    if (unit.heading) continue;
    for (const [route, key] of routesTold(facts, () => concerns(facts) === "adverse"))
      tell(route, evidenceOfFirst(key, facts, texts));
  }
  for (const facts of all.having("signals.csp"))
    if (isAnswer(facts)) tell("route:csp-other", evidenceOfFirst("signals.csp", facts, texts));
  const sale = sells[0];
  if (sale) {
    const enterprise =
      sells.some((facts) => facts.has("signals.enterpriseAgreement")) ||
      (found.has("route:ea") && !found.has("route:csp"));
    const cloud = sells.some((facts) => facts.has("signals.csp")) || found.has("route:csp") || !enterprise;
    const evidence = evidenceOf(
      sale.unit,
      sale.hits("signals.sells")[0] ?? sale.hits("tpor.operative")[0],
      texts,
    );
    if (cloud) tell("sells:csp", evidence);
    if (cloud) tell("route:csp", evidence);
    if (enterprise) tell("sells:ea", evidence);
  }
  const licensed = ["microsoft-365", "dynamics-365", "power-platform"]
    .map((group) => found.get(`service:${group}`))
    .find((evidence) => evidence !== undefined);
  summarise(found, "any:service", "service:");
  summarise(found, "any:route", "route:");
  const needed = licensed ?? (serves ? found.get("licences:named") : undefined);
  if (needed) tell("licences:needed", needed);
  const signals = [...found].map(([signal, evidence]) => ({ signal, evidence }));
  return { signals, products: [...products.values()].slice(0, MOST_PRODUCTS) };
}

function evidenceOfFirst(key: string, { unit, hits }: Facts, texts: readonly string[]): Evidence {
  return evidenceOf(unit, hits(key)[0], texts);
}

/** What the unit says is said of the deal. */
function counts({ unit }: Facts): boolean {
  return (!SILENT.has(unit.zone) || isChosen(unit)) && !unit.unticked;
}

/** "How does the Client buy? [ ] Online [x] Enterprise Agreement": an answer is ticked. */
function isChosen({ tokens }: Unit): boolean {
  return tokens.some(({ kind }) => kind === "ticked");
}

/** No work is done at all beside the supply: "we sell; we do not design, configure or run". */
function refusesWork({ unit, has }: Facts): boolean {
  return has("signals.unserved") && !unit.question && unit.zone !== "definitions" && unit.zone !== "open";
}

/** Work is priced that is not put off to another order. */
function isLabour(facts: Facts): boolean {
  return facts.has("signals.labour") && !isNegated(facts) && !facts.has("signals.postponed");
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

/** Tells the signal `name` with the evidence of the first signal that begins with `prefix`. */
function summarise(found: Map<string, Evidence>, name: string, prefix: string): void {
  for (const [signal, evidence] of found) {
    if (!signal.startsWith(prefix)) continue;
    found.set(name, evidence);
    return;
  }
}
