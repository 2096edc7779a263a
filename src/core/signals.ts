// Knows: what the deal is about: products and what is done with them, who sells, how licences are bought, who the customer is.
// Refuses to know: which family a signal makes necessary (the rules' level tables do).
import { evidenceOf, tokenEvidence } from "./evidence";
import type { Facts } from "./facts";
import { holdsNone } from "./force";
import { givenAway } from "./refusal";
import type { Evidence, Signal } from "./finding";
import type { Hit } from "./matcher";
import { PRODUCT_GROUPS } from "./language/products";
import type { Token } from "./tokens";

/** How a unit concerns the families: as a clause that implies work, as another clause, adversely, or not at all. */
export type Concern = "clause" | "other" | "adverse" | "none";

const NEAR_PLACE = 2;

/** Zones whose text says nothing about the deal. */
const SILENT = new Set(["contents", "questions", "excluded", "note"]);

/** The signals, each once, with the words that told it first. `wide` gives the facts with any that hold a cue of the keys. */
export function readSignals(
  all: readonly Facts[],
  texts: readonly string[],
  concerns: (facts: Facts) => Concern,
  wide: (keys: readonly string[]) => readonly Facts[],
): Signal[] {
  const found = new Map<string, Evidence>();
  const tell = (signal: string, evidence: Evidence): void => {
    if (!found.has(signal)) found.set(signal, evidence);
  };
  const counts = ({ unit }: Facts): boolean => !SILENT.has(unit.zone) && !unit.unticked;
  const spoken = all.filter(counts);
  const priced = pricedTables(spoken);
  const sells = spoken.filter((facts) => isSale(facts));
  const weak = new Map<string, Evidence>();
  const weaker = new Map<string, Evidence>();
  for (const facts of spoken) {
    facts.unit.tokens.forEach((token, at) => {
      const group = groupOf(token);
      if (!group || at < facts.unit.own || isAside(facts, at)) return;
      const evidence = tokenEvidence(token, texts);
      tell(`product:${group}`, evidence);
      const about = concerns(facts);
      if (about === "adverse" || belongsToThird(facts)) return;
      const listed = facts.unit.row && priced.has(facts.unit.row.header);
      const buying = listed || (facts.has("signals.purchase") && !facts.has("signals.work"));
      if (about === "clause") remember(weak, group, evidence);
      else if ((about === "other" && !isProject(facts)) || buying) remember(weaker, group, evidence);
      else if (facts.unit.zone === "open" && facts.has("force.deferral")) return;
      else if (
        facts.unit.zone === "definitions" ||
        facts.unit.zone === "recitals" ||
        facts.unit.zone === "open"
      )
        remember(weak, group, evidence);
      else if (facts.has("signals.work") || facts.unit.zone === "services") {
        if (!isNegated(facts)) tell(`service:${group}`, evidence);
      } else remember(weak, group, evidence);
    });
  }
  const serves = (): boolean => PRODUCT_GROUPS.some((group) => found.has(`service:${group}`));
  const works = (): boolean =>
    sells.length === 0 ||
    isAssociated(all, concerns) ||
    wide(["signals.project"]).filter(counts).some(isProject);
  if (!serves() && weak.size > 0 && works())
    for (const [group, evidence] of weak) tell(`service:${group}`, evidence);
  if (!serves() && sells.length === 0)
    for (const [group, evidence] of weaker) tell(`service:${group}`, evidence);

  for (const facts of spoken) {
    const { unit } = facts;
    const first = (key: string): Evidence => evidenceOf(unit, facts.hits(key)[0], texts);
    const settled = unit.zone !== "definitions" && unit.zone !== "open" && !facts.unit.question;
    for (const kind of ["managed", "migration"]) {
      const work = facts.hits(`signals.${kind}`).find((hit) => !isOther(facts, hit, "signals.unmanaged"));
      if (work && settled && !isNegated(facts)) tell(`work:${kind}`, evidenceOf(unit, work, texts));
    }
    if (facts.has("signals.licences")) tell("licences:named", first("signals.licences"));
    if (!settled || unit.heading) continue;
    const refused = facts.has("force.negation") || concerns(facts) === "adverse";
    if (
      facts.has("signals.csp") &&
      !isForms(facts, "signals.csp") &&
      !(refused && !belongsToThird(facts)) &&
      isPurchase(facts)
    )
      tell(belongsToThird(facts) ? "route:csp-other" : "route:csp", first("signals.csp"));
    if (facts.has("signals.enterpriseAgreement") && !isForms(facts, "signals.enterpriseAgreement"))
      tell("route:ea", first("signals.enterpriseAgreement"));
    if (facts.has("signals.webDirect") && !isForms(facts, "signals.webDirect"))
      tell("route:web-direct", first("signals.webDirect"));
    if (
      facts.hits("signals.usPublicSector").some((hit) => !isPlace(facts, hit)) &&
      spoken.some((other) => isNear(other, facts) && other.has("signals.usPlace")) &&
      unit.tokens.some((token) => token.classes.includes("customer"))
    )
      tell("customer:us-public-sector", first("signals.usPublicSector"));
  }
  const sale = sells[0];
  if (sale) {
    const enterprise =
      sells.some((facts) => facts.has("signals.enterpriseAgreement")) ||
      (found.has("route:ea") && !found.has("route:csp"));
    const cloud = sells.some((facts) => facts.has("signals.csp")) || found.has("route:csp") || !enterprise;
    const evidence = evidenceOf(sale.unit, sale.hits("signals.sells")[0], texts);
    if (cloud) tell("sells:csp", evidence);
    if (cloud) tell("route:csp", evidence);
    if (enterprise) tell("sells:ea", evidence);
  }
  const licensed = ["microsoft-365", "dynamics-365", "power-platform"]
    .map((group) => found.get(`service:${group}`))
    .find((evidence) => evidence !== undefined);
  summarise(found, "any:service", "service:");
  summarise(found, "any:route", "route:");
  const needed = licensed ?? (serves() ? found.get("licences:named") : undefined);
  if (needed) tell("licences:needed", needed);
  return [...found].map(([signal, evidence]) => ({ signal, evidence }));
}

function remember(map: Map<string, Evidence>, group: string, evidence: Evidence): void {
  if (!map.has(group)) map.set(group, evidence);
}

function groupOf(token: Token): string | undefined {
  return token.classes.find((name) => name.startsWith("product-"))?.slice("product-".length);
}

/** This partner sells: said of it, not refused, not put off, not of somebody else. */
function isSale(facts: Facts): boolean {
  const { unit } = facts;
  if (unit.question || unit.zone === "definitions" || unit.zone === "open") return false;
  if (facts.has("force.negation") || facts.has("force.deferral")) return false;
  return facts
    .hits("signals.sells")
    .some((hit) => hit.to >= unit.own && !holdsNone(facts, hit) && !isOther(facts, hit, "signals.unsold"));
}

/**
 * The words say something else after all: the customer's own help desk, running a workshop, advice on licences; or
 * there is none of it.
 */
function isOther(facts: Facts, hit: Hit, but: "signals.unmanaged" | "signals.unsold"): boolean {
  const meets = (other: Hit): boolean => other.from <= hit.to && other.to >= hit.from;
  const lacks = (none: Hit): boolean => none.to < hit.from && hit.from - none.to <= 2;
  return facts.hits(but).some(meets) || facts.hits("force.none").some(lacks);
}

/** The partner does work of its own, beyond supplying licences. */
function isProject(facts: Facts): boolean {
  const { unit } = facts;
  if (
    unit.heading ||
    isNegated(facts) ||
    facts.has("force.deferral") ||
    unit.zone === "definitions" ||
    unit.zone === "open"
  )
    return false;
  return unit.tokens.some(
    (token, at) =>
      token.classes.includes("partner") &&
      facts.hits("signals.project").some((hit) => hit.from > at && hit.from - at <= 10),
  );
}

/** A name and its address may be lines of their own. */
function isNear({ unit: { index } }: Facts, { unit }: Facts): boolean {
  return Math.abs(index - unit.index) <= NEAR_PLACE;
}

/** "Laws of the State of Delaware", "courts in the County of King": a place, not a public body. */
function isPlace({ unit }: Facts, hit: Hit): boolean {
  return /^(?:of|in|within|under|at|del|en)$/.test(unit.tokens[hit.from - 1]?.norm ?? "");
}

function isAside(facts: Facts, at: number): boolean {
  return facts.hits("signals.aside").some((hit) => hit.from <= at && hit.to >= at);
}

function isNegated(facts: Facts): boolean {
  return facts.has("force.negation") || facts.has("force.outside");
}

function belongsToThird(facts: Facts): boolean {
  if (givenAway(facts, facts.hits("signals.csp"))) return true;
  return (
    facts.unit.tokens.some((token) => token.classes.includes("third")) &&
    !facts.unit.tokens.slice(facts.unit.own).some((token) => token.classes.includes("partner"))
  );
}

/** A route is named in a purchase, not as the abbreviation of something else. */
function isPurchase(facts: Facts): boolean {
  return facts.unit.row !== undefined || facts.has("signals.purchase");
}

/** The option stands beside an empty tick box in the same cell. */
function isForms(facts: Facts, key: string): boolean {
  const { tokens } = facts.unit;
  return facts.hits(key).every((hit) => {
    const box = tokens
      .slice(0, hit.from)
      .reverse()
      .find((token) => token.kind === "ticked" || token.kind === "unticked");
    return box?.kind === "unticked";
  });
}

/** Tables with a price or quantity column list licences, not services. */
function pricedTables(all: readonly Facts[]): Set<unknown> {
  const priced = new Set<unknown>();
  for (const facts of all)
    if (facts.unit.row && facts.unit.heading && facts.has("signals.priced"))
      priced.add(facts.unit.row.header);
  return priced;
}

function isAssociated(all: readonly Facts[], concerns: (facts: Facts) => Concern): boolean {
  return all.some((facts) => concerns(facts) === "clause");
}

/** Tells the signal `name` with the evidence of the first signal that begins with `prefix`. */
function summarise(found: Map<string, Evidence>, name: string, prefix: string): void {
  for (const [signal, evidence] of found) {
    if (!signal.startsWith(prefix)) continue;
    found.set(name, evidence);
    return;
  }
}
