// Knows: on which products the partner works: what is done to a product, what is only named, bought, or somebody's tool.
// Refuses to know: what the families need, who sells and how licences are bought (signals.ts).
import { tokenEvidence } from "./evidence";
import { NAMES_PRODUCT, type AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { Evidence } from "./finding";
import type { Hit } from "./matcher";
import { givenAway } from "./held-by-others";
import { isOutsider, isParty } from "./marked-tokens";
import { isTrade } from "./party-sides";
import type { Token } from "./tokens";
import { beginOf, type Unit } from "./unit";

/** How a unit concerns the families: as a clause that implies work, as another clause, adversely, in passing, as what it explains, or not at all. */
export type Concern = "clause" | "other" | "adverse" | "mention" | "described" | "none";

/** Named or explained, and nothing agreed. */
export const isInPassing = (about: Concern): boolean => about === "mention" || about === "described";

export interface Deal {
  readonly texts: readonly string[];
  readonly concerns: (facts: Facts) => Concern;
  /** The partner sells. */
  readonly sells: boolean;
  /** It is said that the partner does nothing but sell. */
  readonly supplyOnly: boolean;
  /** Somewhere work is done, or nothing is sold. */
  readonly works: () => boolean;
  /** Work is done on products that are not Microsoft's. */
  readonly worksElsewhere: () => boolean;
  /** Work is done on what was named before: "the Supplier also configures those applications". */
  readonly worksOnThose: () => boolean;
  readonly tell: (signal: string, evidence: Evidence) => void;
  /** Called for each mention of a product that the partner works on. */
  readonly serve: (group: string, evidence: Evidence) => void;
}

/**
 * Tells each product that is named in a unit that counts, and each that the partner works on. Where no product is said to be worked on, those
 * that are named in passing count, if anything is done at all; where nothing is sold, even those that are only listed.
 */
export function servedProducts(all: AllFacts, counts: (facts: Facts) => boolean, deal: Deal): void {
  const priced = pricedTables(all.having("signals.priced").filter(counts));
  const grades = {
    strong: new Mentions(),
    weak: new Mentions(),
    passing: new Mentions(),
    defined: new Mentions(),
    weaker: new Mentions(),
  };
  for (const facts of all.having(NAMES_PRODUCT).filter(counts)) {
    const listed = facts.unit.row !== undefined && priced.has(facts.unit.row.header);
    let grade: keyof typeof grades | "none" | undefined;
    facts.unit.tokens.forEach((token, at) => {
      const group = groupOf(token);
      if (!group || at < facts.unit.own || isAside(facts, at)) return;
      const evidence = tokenEvidence(token, deal.texts);
      deal.tell(`product:${group}`, evidence);
      grade ??= isSetAside(facts, all) ? "none" : gradeOf(facts, listed, deal);
      if (grade !== "none") grades[grade].add(group, evidence);
    });
  }
  if (deal.supplyOnly) return;
  const { strong, weak, passing, defined, weaker } = grades;
  // "You use Teams": beside work on Odoo it tells of no work.
  if (!deal.worksElsewhere())
    for (const [group, mentions] of passing) for (const mention of mentions) weak.add(group, mention);
  const named = weak.size > 0 ? weak : defined;
  const weakly =
    named.size > 0 && deal.works() ? named : deal.sells && !deal.worksOnThose() ? new Mentions() : weaker;
  for (const [group, mentions] of strong.size > 0 ? strong : weakly) {
    deal.tell(`service:${group}`, mentions[0]!);
    for (const mention of mentions) deal.serve(group, mention);
  }
}

/** Where the products of each group are named, in reading order. */
class Mentions extends Map<string, Evidence[]> {
  add(group: string, evidence: Evidence): void {
    const known = this.get(group);
    if (known) known.push(evidence);
    else this.set(group, [evidence]);
  }
}

type Grade = "strong" | "weak" | "passing" | "defined" | "weaker" | "none";

/** How surely the partner works on the products that the unit names. */
function gradeOf(facts: Facts, listed: boolean, deal: Deal): Grade {
  const { zone } = facts.unit;
  const about = deal.concerns(facts);
  const worked = isWork(facts, deal.texts);
  const run = ["signals.managed", "signals.migration"]
    .flatMap(facts.hits)
    .some((hit) => !isOther(facts, hit, "signals.unmanaged"));
  if (about === "adverse" || belongsToThird(facts) || isOnlyDiscussed(facts)) return "none";
  if (about === "clause") return "weak";
  const plain = worked && !facts.has("signals.purchase");
  if (listed && (run || plain)) return "strong";
  // "4 subscriptions" in a list of services is how much is served, not what is bought.
  const bought =
    facts.has("signals.purchase") &&
    !isWorkOfAnybody(facts, facts.unit.own) &&
    !run &&
    !(zone === "services" && facts.unit.row) &&
    !(facts.unit.own > 0 && isProject(facts));
  const product = facts.unit.tokens.findIndex((token, at) => at >= facts.unit.own && groupOf(token));
  const isDenied = isNegated(facts) && !isSaidFirst(facts, product);
  if ((about === "other" && !isProject(facts)) || listed || bought) return isDenied ? "none" : "weaker";
  if (zone === "open" && facts.has("force.deferral")) return "none";
  // "Workplace Services means the administration of Teams", "the Agreement covers the running of Azure".
  if ((zone === "definitions" || zone === "recitals") && run && worked) return "strong";
  if (zone === "definitions" && worked && facts.has("signals.workTerm")) return "strong";
  // "A partner admin link ties a number to an Azure account": what a word means is no work on what it names.
  if ((zone === "definitions" || zone === "recitals") && isInPassing(about) && !worked) return "none";
  if (zone === "definitions") return "defined";
  // "CPOR is what Microsoft calls the claim of a firm for Microsoft 365".
  if (about === "described" && !isProject(facts)) return "none";
  if (zone === "recitals" || zone === "open") return "weak";
  if (facts.has("signals.postponed")) return "weak";
  if (isDenied) return "none";
  if (isPartnersDoing(facts, product)) return "strong";
  if (!worked && (zone !== "services" || !deal.works()))
    return about === "none" && !facts.unit.heading && !facts.unit.row ? "passing" : "weak";
  return isInPassing(about) && !isProject(facts) ? "weak" : "strong";
}

/** How far after the partner the product may be named that it does something to. */
const DOING_REACH = 8;
/** What is no doing: "the Supplier has Azure", "uses Teams". */
const NO_DOING =
  /^(?:is|are|was|were|has|have|had|holds?|owns?|uses?|knows?|works?|sells?|suppl(?:y|ies)|ist|sind|war|hat|haben|nutzt|nutzen|verwendet|est|sont|a|ont|utilise|es|son|tiene|tienen|usa|utiliza|heeft|hebben|gebruikt|kent)$/;

/** "The Supplier prepares Intune", "the Supplier will: switch on Defender": whatever the verb, the partner does it to the product. */
function isPartnersDoing({ unit, hits }: Facts, product: number): boolean {
  const { tokens, own, heading, row } = unit;
  if (heading || row) return false;
  const begin = beginOf(unit);
  const [first, verb] = [tokens[begin]!, tokens[begin + 1]];
  const isSubject = first.classes.includes("partner") && verb?.kind === "word" && verb.classes.length === 0;
  if (isSubject && !verb.capital && !NO_DOING.test(verb.norm) && product - begin <= DOING_REACH) return true;
  const leads = ({ from, to }: Hit): boolean => to === own - 1 && tokens[from]!.classes.includes("partner");
  const isDeed = first.kind === "word" && first.classes.length === 0;
  return own > 0 && isDeed && product - own <= DOING_REACH && hits("force.duty").some(leads);
}

/** "The portal runs in Azure. Nothing in this order touches it": the next sentence keeps out what this one names. */
function isSetAside({ unit }: Facts, all: AllFacts): boolean {
  const next = unit.row ? undefined : all.after(unit);
  return (
    next?.has("force.outside") === true &&
    !next.unit.tokens.some((token) => groupOf(token) !== undefined) &&
    (next.has("force.pronoun") || next.has("force.thatProduct"))
  );
}

/**
 * "Should the Company wish to add it, the parties may discuss another order", "our brochure explains", "where an order
 * concerns Teams": nobody is bound to any work.
 */
function isOnlyDiscussed({ has }: Facts): boolean {
  if (has("force.remark") || has("signals.supposedOrder")) return true;
  const binds = has("force.duty") || has("force.task");
  return has("force.deferral") && has("force.supposition") && !binds;
}

/** Something is done to a product, and not by the customer or Microsoft. */
function isWork(facts: Facts, texts: readonly string[]): boolean {
  return isWorkOfAnybody(facts) && !isCustomersDoing(facts, texts);
}

function isWorkOfAnybody(facts: Facts, from = 0): boolean {
  return facts.hits("signals.work").some(
    (hit) =>
      hit.from >= from &&
      // "Project Plan 3" is a product.
      !groupOf(facts.unit.tokens[hit.from]!) &&
      // Nor is "Consultant" consulting, where a party is called so.
      !isParty(facts.unit.tokens[hit.from]!) &&
      !isOther(facts, hit, "signals.unworked"),
  );
}

/** The sentence begins with the customer, or Microsoft, who does something itself: it does not commission it. */
export function isCustomersDoing({ unit, has }: Facts, texts: readonly string[]): boolean {
  const own = unit.tokens.slice(unit.own);
  const first = own.findIndex((token) => token.classes.length > 0 || token.norm === "microsoft");
  if (first < 0 || first > 3 || unit.row || has("signals.commissioned")) return false;
  const subject = own[first]!;
  const owner = /['’]s?$/.test(texts[subject.paragraph]!.slice(subject.start, subject.end + 1).trim());
  const isTheirs = subject.classes.includes("customer") || subject.norm === "microsoft";
  return (
    isTheirs &&
    !owner &&
    groupOf(subject) === undefined &&
    !own.some(({ classes }) => classes.includes("partner"))
  );
}

/**
 * The words say something else after all: the customer's own help desk, running a workshop, advice on licences; or
 * there is none of it.
 */
export function isOther(facts: Facts, hit: Hit, but: `signals.un${"managed" | "sold" | "worked"}`): boolean {
  const meets = (other: Hit): boolean => other.from <= hit.to && other.to >= hit.from;
  const lacks = (none: Hit): boolean => none.to < hit.from && hit.from - none.to <= 2;
  return (
    facts.hits(but).some(meets) ||
    facts.hits("force.none").some(lacks) ||
    isStrangersAct(facts.unit, hit.from)
  );
}

/** "The side where Relecloud Partners looks after Teams": the name of a firm outside the agreement stands right before the verb. */
function isStrangersAct({ tokens }: Unit, verb: number): boolean {
  if (tokens[verb]!.capital) return false;
  let at = verb - 1;
  while (at > 0 && tokens[at]!.capital && tokens[at]!.classes.length === 0) at--;
  return at >= 0 && (tokens[at]!.classes.includes("stranger") || isOutsider(tokens[at]!));
}

/** How far after the party its work may be named. */
const PROJECT_REACH = 18;

/** The partner does work of its own, beyond supplying licences. */
export function isProject(facts: Facts): boolean {
  const { unit } = facts;
  if (
    unit.heading ||
    isNegated(facts) ||
    facts.has("force.deferral") ||
    facts.has("force.remark") ||
    unit.zone === "definitions" ||
    unit.zone === "open"
  )
    return false;
  return unit.tokens.some(
    (token, at) =>
      token.classes.includes("partner") &&
      facts
        .hits("signals.project")
        .some(
          (hit) =>
            hit.from > at && hit.from - at <= PROJECT_REACH && !isOther(facts, hit, "signals.unworked"),
        ),
  );
}

/** The product is only a tool: of communication, of the customer, of the partner itself; what is moved is none. */
function isAside(facts: Facts, at: number): boolean {
  if (facts.has("signals.migration")) return false;
  return facts.hits("signals.aside").some((hit) => hit.from <= at && hit.to >= at);
}

export function isNegated(facts: Facts): boolean {
  return facts.has("force.negation") || facts.has("force.outside");
}

/** "Shall continue to manage Teams, except that projects are no longer taken": what is not done is something else than at the place. */
export function isSaidFirst({ hits }: Facts, place: number): boolean {
  const turns = ["force.preface", "signals.contrast"].flatMap(hits);
  return ["force.negation", "force.outside"]
    .flatMap(hits)
    .every(({ from }) => turns.some((turn) => turn.from > place && turn.to < from));
}

export function belongsToThird(facts: Facts): boolean {
  if (givenAway(facts, facts.hits("signals.csp")) || isStrangersDoing(facts)) return true;
  return (
    facts.unit.tokens.some((token) => token.classes.includes("third")) &&
    !facts.unit.tokens.slice(facts.unit.own).some((token) => token.classes.includes("partner"))
  );
}

/** "Oakline Consulting designed the landing zone": a firm of the trade that the agreement has not introduced did it. */
function isStrangersDoing({ unit }: Facts): boolean {
  const { tokens, heading, row } = unit;
  const begin = beginOf(unit);
  if (heading || row || !tokens[begin]!.classes.includes("stranger")) return false;
  const verb = tokens.findIndex(({ capital }, at) => at > begin && !capital);
  const last = tokens[verb - 1];
  return tokens[verb]?.kind === "word" && last!.classes.length === 0 && isTrade(last!.norm);
}

/** Tables with a price or quantity column list licences, not services. */
function pricedTables(labelled: readonly Facts[]): Set<unknown> {
  const priced = new Set<unknown>();
  for (const { unit } of labelled) if (unit.row && unit.heading) priced.add(unit.row.header);
  return priced;
}

function groupOf(token: Token): string | undefined {
  return token.classes.find((name) => name.startsWith("product-"))?.slice("product-".length);
}
