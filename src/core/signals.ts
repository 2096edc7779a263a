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
import { noteBehind } from "./standing";
import { isInPassing, isNegated, isProject, servedProducts, type Concern } from "./served-products";
import type { Token } from "./tokens";
import { evidenceOfWork, isChosen, isSettled, type WorkDone } from "./work-done";

const MOST_PRODUCTS = 20;

/** What else than the sale and the products tells a signal by itself. */
const TELLING = [
  "licences",
  "csp",
  "enterpriseAgreement",
  "webDirect",
  "otherSeller",
  "usPublicSector",
  "usPlace",
].map((name) => `signals.${name}`);
/** The kinds of work that a signal tells. */
const WORK = ["managed", "migration"];
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
        !noteBehind(all, facts.unit) &&
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
    counts(facts) && concerns(facts) !== "none" && !isInPassing(concerns(facts));
  const tells = (facts: Facts): boolean => counts(facts) || isExcludedSupply(facts);
  const work: WorkDone = { counts, concerning, texts };
  for (const kind of supplyOnly ? [] : WORK) {
    // What one sentence has told need not be sought in all the rest of a long agreement.
    const evidence = evidenceOfWork(kind, all, work) ?? evidenceOfWork(kind, wide([`signals.${kind}`]), work);
    if (evidence) tell(`work:${kind}`, evidence);
  }
  const places = all.having("signals.usPlace").filter(counts);
  for (const facts of all.havingAny(TELLING).filter(tells)) {
    const { unit } = facts;
    if (!counts(facts)) {
      tell("route:ea", evidenceOfFirst("signals.enterpriseAgreement", facts, texts));
      continue;
    }
    const settled = isSettled(unit);
    if (unit.zone === "definitions" && isUnderEnterpriseAgreement(facts))
      tell("route:ea", evidenceOfFirst("signals.enterpriseAgreement", facts, texts));
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

/**
 * No work is done at all beside the supply: "we sell; we do not design, configure or run"; not "no work is ordered for line
 * A3", which tells of one of the lines.
 */
function refusesWork({ unit, has }: Facts): boolean {
  const { tokens } = unit;
  return (
    has("signals.unserved") &&
    !unit.question &&
    unit.zone !== "definitions" &&
    unit.zone !== "open" &&
    !tokens.some((_, at) => at >= unit.own && isLine(tokens, at))
  );
}

/** What a line of an order is called by: "A3", "lines 1 and 2". */
function isLine(tokens: readonly Token[], at: number): boolean {
  const [before, { norm, kind }] = [tokens[at - 1], tokens[at]!];
  return before !== undefined && (CODE.test(norm) || (kind === "number" && LINES.test(before.norm)));
}
const CODE = /^[a-z]{1,2}\d{1,3}$/;
const LINES =
  /^(?:lines?|items?|rows?|clins?|position(?:en)?|pos|posten|zeilen?|lignes?|postes?|lineas?|partidas?|regels?|posities|positie)$/;

/** Work is priced that is not put off to another order. */
function isLabour(facts: Facts): boolean {
  return facts.has("signals.labour") && !isNegated(facts) && !facts.has("signals.postponed");
}

/** Tells the signal `name` with the evidence of the first signal that begins with `prefix`. */
function summarise(found: Map<string, Evidence>, name: string, prefix: string): void {
  for (const [signal, evidence] of found) {
    if (!signal.startsWith(prefix)) continue;
    found.set(name, evidence);
    return;
  }
}
