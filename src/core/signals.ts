// Knows: what the deal is about: what kind of work is done, who sells, how licences are bought, who the customer is.
// Refuses to know: on which products work is done (served-products.ts), which family a signal makes necessary (the rules).
import { evidenceOf, wordsOf } from "./evidence";
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { Evidence, ServedProduct, Signal } from "./finding";
import { holdsNone } from "./negation";
import { isConditioned } from "./supposition";
import { PRODUCT_GROUPS } from "./language/products";
import type { Hit } from "./matcher";
import { isPublicCustomer } from "./public-customer";
import { inOrder } from "./reach";
import type { Token } from "./tokens";
import type { Unit } from "./unit";
import {
  belongsToThird,
  isCustomersDoing,
  isNegated,
  isOther,
  isProject,
  isSaidFirst,
  servedProducts,
  type Concern,
} from "./served-products";

/** In a title these may as well speak of access. */
const ADMINISTRATION = /^(?:administ|verwalt|beheer)/;
const TITLE_LENGTH = 6;
const LONGEST_CONTACT = 20;
/** The words that a definition defines stand before this place. */
const DEFINED_TERM = 5;
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
  const counts = ({ unit }: Facts): boolean => (!SILENT.has(unit.zone) || isChosen(unit)) && !unit.unticked;
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
    const first = (key: string): Evidence => evidenceOf(unit, facts.hits(key)[0], texts);
    if (!counts(facts)) {
      tell("route:ea", first("signals.enterpriseAgreement"));
      continue;
    }
    const asked = unit.question && !(unit.row && isChosen(unit));
    const settled = unit.zone !== "definitions" && unit.zone !== "open" && !asked;
    if (unit.zone === "definitions" && isHeld(facts)) tell("route:ea", first("signals.enterpriseAgreement"));
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
    if (facts.has("signals.licences")) tell("licences:named", first("signals.licences"));
    if (!settled || unit.heading) continue;
    const cloud = facts.hits("signals.csp").filter((hit) => !isContrasted(facts, hit));
    const told = !facts.has("signals.supposed");
    if (told && cloud.length > 0 && !isForms(facts, "signals.csp") && isPurchase(facts)) {
      const elsewhere = belongsToThird(facts) || (isElsewhere(facts, cloud[0]!) && !isSale(facts));
      const refused = facts.has("force.negation") || concerns(facts) === "adverse";
      if (elsewhere || !refused) tell(elsewhere ? "route:csp-other" : "route:csp", first("signals.csp"));
    }
    if (facts.has("signals.enterpriseAgreement") && !isForms(facts, "signals.enterpriseAgreement"))
      tell("route:ea", first("signals.enterpriseAgreement"));
    if (facts.has("signals.otherSeller") && !isSale(facts)) tell("route:other", first("signals.otherSeller"));
    if (facts.has("signals.webDirect") && !isForms(facts, "signals.webDirect"))
      tell("route:web-direct", first("signals.webDirect"));
    if (isPublicCustomer(facts, places, texts))
      tell("customer:us-public-sector", first("signals.usPublicSector"));
  }
  for (const facts of all.having("signals.csp"))
    if (isAnswer(facts)) tell("route:csp-other", evidenceOf(facts.unit, facts.hits("signals.csp")[0], texts));
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

/** "How does the Client buy? [ ] Online [x] Enterprise Agreement": an answer is ticked. */
function isChosen({ tokens }: Unit): boolean {
  return tokens.some(({ kind }) => kind === "ticked");
}

/** "The Environment: Fabrikam's tenant, licensed under its Enterprise Agreement": how the customer buys, said of another word. */
function isHeld({ unit, hits }: Facts): boolean {
  const customers = unit.tokens.some(({ classes }) => classes.includes("customer"));
  return customers && hits("signals.enterpriseAgreement").some(({ from }) => from - unit.own > DEFINED_TERM);
}

/** Under "What we will not do": "we supply no licences, for the customer holds them under its Enterprise Agreement". */
function isExcludedSupply({ unit, has }: Facts): boolean {
  return (
    unit.zone === "excluded" &&
    has("signals.enterpriseAgreement") &&
    unit.tokens.some(({ classes }) => classes.includes("customer"))
  );
}

/** No work is done at all beside the supply: "we sell; we do not design, configure or run". */
function refusesWork({ unit, has }: Facts): boolean {
  return has("signals.unserved") && !unit.question && unit.zone !== "definitions" && unit.zone !== "open";
}

/** This partner sells: said of it, not refused, not put off, not of somebody else. */
function isSale(facts: Facts): boolean {
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
function isOthersSale(facts: Facts): boolean {
  return facts.has("force.negation") && facts.unit.tokens.some(({ classes }) => classes.includes("third"));
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
function isAnswer(facts: Facts): boolean {
  return facts.unit.zone === "questions" && !facts.unit.question && belongsToThird(facts);
}

/** The option stands beside an empty tick box in the same cell. */
function isForms(facts: Facts, key: string): boolean {
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

/** Tells the signal `name` with the evidence of the first signal that begins with `prefix`. */
function summarise(found: Map<string, Evidence>, name: string, prefix: string): void {
  for (const [signal, evidence] of found) {
    if (!signal.startsWith(prefix)) continue;
    found.set(name, evidence);
    return;
  }
}
