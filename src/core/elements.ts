// Knows: how to tell whether a clause element is said, has an empty place, or is not said.
// Refuses to know: whether the clause stands (weigh.ts), the fields of labels (labelled-fields.ts), and any wording (the rules).
import { NAMES_PRODUCT } from "./all-facts";
import { choiceBefore } from "./choice";
import { toldBefore } from "./confirmed";
import { isInDeniedDeed } from "./denied-deeds";
import { best, isSure, type Ground, type Seen } from "./element-places";
import { evidenceOf, tokenEvidence } from "./evidence";
import type { Facts } from "./facts";
import { CLAUSE_FAMILIES, type ClauseFamily, type ElementFinding, type Evidence } from "./finding";
import { byLabel, pointsElsewhere, pointsToBlank } from "./labelled-fields";
import { isParty, isProduct, isRole } from "./marked-tokens";
import type { Hit } from "./matcher";
import { isDenied, isExcluded } from "./negation";
import { holesFor, isNamed } from "./open-places";
import { within } from "./reach";
import { awaitedElsewhere } from "./referred-places";
import type { RuleElement } from "./rule";
import { isHypothetical, isImagined } from "./supposition";
import type { Token } from "./tokens";
import { beginOf, openPlaceIn } from "./unit";

/** The state of an element, with every place that was read for it. */
export interface ElementSeen {
  readonly finding: ElementFinding;
  readonly seen: readonly Seen[];
}

const NEAR_AWAITED = 12;
/** "Environments:", with nothing behind it, says nothing. */
const LONGEST_LABEL = 1;
const NEAR_OPEN = 4;
const NEAR_SETTLED = 8;
/** "The term of access to be agreed". */
const NEAR_LATER = 2;
/** "First and last name: ____". */
const LONGEST_FIELD = 6;
const LONGEST_TITLE = 6;
/** "(United States)". */
const MOST_BEHIND_TITLE = 2;

/** The state of one element. */
export function findElement(element: RuleElement, ground: Ground): ElementSeen {
  const seen = [...placesOf(element, ground)];
  const isRemoteOut = element.product === true || seen.some(({ referred }) => referred);
  const counted = isRemoteOut ? withoutRemote(seen, ground) : withoutDescribed(seen);
  const { state, evidence } = best(withoutDistant(element, counted, ground));
  const mandatory = isMandatory(element, ground);
  const finding = { element: element.id, mandatory, state, ...(evidence ? { evidence } : {}) };
  return { finding, seen };
}

/** An element without which the clause is incomplete is not found; it is not looked for beyond its first place. */
export function lacks(element: RuleElement, ground: Ground): boolean {
  if (!isMandatory(element, ground)) return false;
  if (element.product || element.person || (isListed(element) && ground.operative.some(pointsElsewhere)))
    return findElement(element, ground).finding.state !== "found";
  const seen: Seen[] = [];
  for (const place of placesOf(element, ground)) {
    if (isSure(place) && (mayStandAnywhere(element) || isNear(place, ground))) return false;
    seen.push(place);
  }
  return best(withoutDistant(element, seen, ground)).state !== "found";
}

function isMandatory({ mandatory }: RuleElement, { signals }: Ground): boolean {
  return mandatory === true || signals.some(({ signal }) => signal === mandatory);
}

/** Every place that is read for the element. */
function* placesOf(element: RuleElement, ground: Ground): Generator<Seen> {
  for (const kind of element.values ?? []) yield* ground.values.get(kind)!.places;
  if (element.signal) yield* bySignal(element.signal, ground);
  if (element.cues || element.product) yield* bySaying(element, ground);
  if (element.confirming) yield* byConfirming(element, ground);
  if (element.labels) {
    yield* byLabel(element, ground);
    yield* byReference(element, ground);
  }
  if (isSaidByClause(element)) yield* byClause(ground);
}

/** Where the clause itself leaves the place open, no product fills it that is named in another section, or of another family. */
function withoutRemote(seen: readonly Seen[], { family, operative }: Ground): readonly Seen[] {
  const isOpen = seen.some(({ state, facts }) => state === "blank" && facts && operative.includes(facts));
  if (!isOpen) return seen;
  const sections = new Set(operative.map(({ unit }) => unit.section));
  const names = (one: ClauseFamily): string => `${one}.names`;
  const isOfOther = ({ has }: Facts): boolean =>
    !has(names(family)) && CLAUSE_FAMILIES.some((other) => has(names(other)));
  return seen.filter(({ facts }) => facts && sections.has(facts.unit.section) && !isOfOther(facts));
}

/**
 * "The relationship lasts [●] days": where the clause's own paragraph leaves the place open, no sentence of another fills it
 * that does not name what the clause is about.
 */
function withoutDistant(element: RuleElement, seen: readonly Seen[], ground: Ground): readonly Seen[] {
  if (mayStandAnywhere(element)) return seen;
  const isBlank = seen.some(({ state }) => state === "blank");
  const own = isBlank ? seen.filter((one) => one.state === "blank" || !isOfOthersAlone(one, ground)) : seen;
  const isOpen = own.some(
    ({ state, referred, facts }) => state === "blank" && !referred && isInClause(facts!, ground),
  );
  return isOpen ? own.filter((one) => one.state !== "found" || isNear(one, ground)) : own;
}

/** "The owner enters the Supplier as partner of record on every subscription": which are linked is not told by that. */
function isOfOthersAlone({ facts }: Seen, { family, operative }: Ground): boolean {
  return (
    facts !== undefined &&
    facts.families.size > 0 &&
    !facts.families.has(family) &&
    !(family === "pal" && facts.families.has("admin-access")) &&
    !operative.includes(facts)
  );
}

/** Values and signals are told once for the whole agreement. */
const mayStandAnywhere = ({ values, signal }: RuleElement): boolean =>
  values !== undefined || signal !== undefined;

const isInClause = ({ unit: { paragraph } }: Facts, { operative }: Ground): boolean =>
  operative.some(({ unit }) => unit.paragraph === paragraph);

/** The place stands in a paragraph of the clause, in a table, or where the clause is named. */
const isNear = ({ facts }: Seen, ground: Ground): boolean =>
  facts!.unit.row !== undefined || facts!.families.has(ground.family) || isInClause(facts!, ground);

/** "The individual accepting", over a row or line that is empty for his name: who he is is still open. */
function withoutDescribed(seen: readonly Seen[]): readonly Seen[] {
  const isField = ({ unit: { row, tokens, own } }: Facts): boolean =>
    row !== undefined || tokens.length - own <= LONGEST_FIELD;
  const isOpen = seen.some(({ state, facts }) => state === "blank" && facts && isField(facts));
  return isOpen ? seen.filter(({ described, state }) => !described || state === "blank") : seen;
}

/** The clause says the element by standing: the rule has no other way to say it. */
export function isSaidByClause({ values, signal, cues, product, labels }: RuleElement): boolean {
  return !(values || signal || cues || product || labels);
}

/** Whatever makes the clause operative says the element. */
function byClause({ operative, texts }: Ground): Seen[] {
  return operative.map((facts) => ({
    state: "found",
    evidence: evidenceOf(facts.unit, undefined, texts),
    facts,
  }));
}

function bySignal(prefix: string, { signals }: Ground): Seen[] {
  const signal = signals.find((one) => one.signal.startsWith(prefix));
  return signal ? [{ state: "found", evidence: signal.evidence }] : [];
}

/** "5.03 Public sector disclosure (United States).": a title, and what it is of stands elsewhere or nowhere. */
const isTitle = ({ unit }: Facts, { from, to }: Hit): boolean =>
  from <= beginOf(unit) &&
  to >= unit.tokens.length - 1 - MOST_BEHIND_TITLE &&
  unit.tokens.length - from <= LONGEST_TITLE &&
  !unit.tokens.some((token) => isParty(token) || token.kind === "blank");

/** Said in words within reach of an operative unit. */
function* bySaying(element: RuleElement, ground: Ground): Generator<Seen> {
  const [key, nearby, except, label] = ["element", "nearby", "except", "label"].map(
    (kind) => `${ground.family}.${kind}.${element.id}`,
  ) as [string, string, string, string];
  const keys = [key, ...(element.nearby ? [nearby] : []), ...(element.product ? [NAMES_PRODUCT] : [])];
  for (const facts of within(element, ground, keys)) {
    const { unit } = facts;
    if ((element.performed || element.person) && namesOnlyOthers(facts, ground)) continue;
    // "Who signs for the Customer?": what is asked is not said.
    if (unit.question && unit.answer === undefined && !unit.row) continue;
    // "Each approval lasts two years", beside an empty place for the day on which the access ends.
    const goesOn = ground.topical && !ground.around.holds(facts) && !facts.has(`${ground.family}.topic`);
    const open = openPlaceIn(unit);
    const beside = besideIn(facts, nearby, open, ground);
    const said = [...facts.hits(key), ...beside].filter(
      (hit) =>
        !(
          (element.reach !== "sentence" && hit.to < unit.own) ||
          facts.hits(except).some((one) => one.from <= hit.to && one.to >= hit.from) ||
          (element.performed && !isPerformed(facts, hit)) ||
          (typeof element.mandatory === "string" && isTitle(facts, hit)) ||
          (element.allowed && isForbidden(facts, hit))
        ),
    );
    const holes = holesFor(element, said, facts.hits(label), facts, ground.texts);
    const later =
      isListed(element) || element.person ? laterNamed(facts, [...facts.hits(label), ...said]) : undefined;
    for (const [at, hit] of said.entries()) {
      const unnamed = isNamed(facts, hit) ? laterNamed(facts, [hit]) : later;
      const hole = holes[at] ?? (hit.key === nearby ? open : undefined) ?? unnamed;
      const described = element.person === true && !isNamed(facts, hit);
      const below = described && !hole ? blankBelow(facts, ground) : undefined;
      const blank = hole
        ? tokenEvidence(hole, ground.texts)
        : (below ?? pointsToBlank(element, facts, ground));
      const referred =
        blank || !isListed(element) ? undefined : awaitedElsewhere(facts, hit, element, ground);
      const evidence = blank ?? referred ?? evidenceOf(unit, hit, ground.texts);
      const isOpen = blank || referred || (isListed(element) && isSettledLater(facts, hit, ground));
      const state = isOpen ? "blank" : "found";
      yield {
        state,
        evidence,
        facts,
        described,
        beside: hit.key === nearby || goesOn,
        referred: referred !== undefined,
      };
    }
    if (element.product) {
      const token = unit.tokens.find((candidate, at) => at >= unit.own && isProduct(candidate));
      if (token) yield { state: "found", evidence: tokenEvidence(token, ground.texts), facts };
    }
  }
}

/** "For a term to be agreed later", "noch zu benennende Abonnements": which one is meant is told by neither word. */
function laterNamed({ unit, hits }: Facts, said: readonly Hit[]): Token | undefined {
  const adjoins = ({ from, to }: Hit): boolean =>
    said.some((hit) => (from > hit.from && from <= hit.to + NEAR_LATER) || hit.from === to + 1);
  const later = hits("force.laterNamed").find(adjoins);
  return later && unit.tokens[later.from];
}

/** "The subscriptions will be agreed at the kick-off meeting", beside the clause: more may be agreed so, what is named is not. */
function isSettledLater(facts: Facts, hit: Hit, { operative }: Ground): boolean {
  if (operative.includes(facts) || isNamed(facts, hit) || facts.has("force.others")) return false;
  return facts
    .hits("force.settledLater")
    .some(
      ({ from, to }) =>
        from - hit.to <= NEAR_SETTLED && hit.from - to <= NEAR_SETTLED && !isUntil(facts, to + 1),
    );
}

/** "The accounts are open until 30 October": that long, and nothing is left open. */
const isUntil = ({ hits }: Facts, at: number): boolean => hits("force.until").some(({ from }) => from === at);

/** "The person who accepts is:", and in the next line "Name: ____": what the sentence announces is left empty there. */
function blankBelow({ unit }: Facts, { all, texts }: Ground): Evidence | undefined {
  const next = all.at(unit.index + 1)?.unit;
  const hole = next && openPlaceIn(next);
  const last = unit.tokens.at(-1)!;
  return hole && ENDS_IN_COLON.test(texts[last.paragraph]!.slice(last.end))
    ? tokenEvidence(hole, texts)
    : undefined;
}

const ENDS_IN_COLON = /^[\s*_]*:[\s*_]*$/;

/** "With the roles set out in Schedule 2": nothing is said but where, and there it is still to come. */
function* byReference(element: RuleElement, ground: Ground): Generator<Seen> {
  for (const facts of ground.operative) {
    for (const hit of facts.hits(`${ground.family}.label.${element.id}`)) {
      const evidence = awaitedElsewhere(facts, hit, element, ground) ?? blankBelow(facts, ground);
      if (evidence) yield { state: "blank", evidence, facts, referred: true };
    }
  }
}

/** What the element asks for may be listed elsewhere, under a label. */
const isListed = ({ labels, product }: RuleElement): boolean => labels !== undefined || product === true;

/** A sentence of the clause, right behind one, or along with it on its topic; a label alone says nothing. */
function mayGoOn(facts: Facts, { around, family }: Ground): boolean {
  const { tokens, own, row } = facts.unit;
  return (
    tokens.length - own > LONGEST_LABEL &&
    !row?.cells.some((cell) => cell.length === 0) &&
    (around.holds(facts) ||
      around.isNear(facts) ||
      (facts.has(`${family}.topic`) && around.isAlong(facts, family)))
  );
}

/** Words that say something only beside the clause fill no place that the sentence leaves open; one right behind them is theirs. */
function besideIn(facts: Facts, nearby: string, open: Token | undefined, ground: Ground): readonly Hit[] {
  if (!facts.has(nearby) || !mayGoOn(facts, ground)) return [];
  if (!open) return facts.hits(nearby);
  const at = facts.unit.tokens.indexOf(open);
  return facts.hits(nearby).filter(({ to }) => to < at && at - to <= NEAR_OPEN);
}

/** "The Customer approves a GDAP relationship", beside a claim: what it approves is another family's. */
function namesOnlyOthers({ families, has, unit }: Facts, { family, operative }: Ground): boolean {
  if (families.has(family) || operative.some((one) => one.unit === unit)) return false;
  // A link is made to the access that is granted.
  const lends = (other: ClauseFamily): boolean => family === "pal" && other === "admin-access";
  return CLAUSE_FAMILIES.some((other) => other !== family && !lends(other) && has(`${other}.names`));
}

/** Told in a sentence that is confirmed as a whole; where it leaves a place open, that is confirmed too. */
function* byConfirming(element: RuleElement, ground: Ground): Generator<Seen> {
  const [confirming, told] = ["confirming", "told"].map(
    (kind) => `${ground.family}.${kind}.${element.id}`,
  ) as [string, string];
  for (const facts of within(element, ground, [confirming])) {
    // "The Supplier completes the handover. The Customer confirms this", far from the clause: how work is accepted.
    if (!ground.around.reaches(facts.unit.section)) continue;
    for (const hit of facts.hits(confirming)) {
      const found = isPerformed(facts, hit) && toldBefore(facts, hit, told, ground.all);
      if (!found) continue;
      const [where, what] = found;
      const hole = openPlaceIn(where.unit);
      const evidence = hole ? tokenEvidence(hole, ground.texts) : evidenceOf(where.unit, what, ground.texts);
      yield { state: hole ? "blank" : "found", evidence, facts };
    }
  }
}

/** What is said is denied or left out. */
function isForbidden(facts: Facts, hit: Hit): boolean {
  const denied = isDenied(facts, hit) || isExcluded(facts, hit) || isInDeniedDeed(facts, hit);
  return denied && !isAwaited(facts, hit);
}

/** "No order is placed as long as the Customer has not signed": twice denied, it must be done first. */
function isAwaited(facts: Facts, hit: Hit): boolean {
  return facts
    .hits("force.exception")
    .some(
      (lasting) =>
        lasting.from < hit.from &&
        hit.from - lasting.to <= NEAR_AWAITED &&
        facts.hits("force.negation").some((negation) => negation.to < lasting.from),
    );
}

/** What is said is done, not only possible, left free, denied or left out. */
function isPerformed(facts: Facts, hit: Hit): boolean {
  return !(
    isHypothetical(facts, hit) ||
    isImagined(facts, hit) ||
    isForbidden(facts, hit) ||
    facts.hits("force.deferral").some((deferral) => deferral.from >= hit.from && deferral.to <= hit.to) ||
    facts.hits("force.officer").some((officer) => isWithinOne(officer, hit, facts.unit.own)) ||
    isOfficers(facts, hit) ||
    (choiceBefore(facts, hit.from) && choiceBefore(facts, hit.to))
  );
}

/** "The Customer's subscription owner records the firm in the portal": the only role in the words is the officer's. */
function isOfficers({ unit: { tokens, own }, hits }: Facts, { from, to }: Hit): boolean {
  const roles = tokens.flatMap((token, at) => (at >= from && at <= to && isRole(token) ? [at] : []));
  const held = (at: number): boolean =>
    hits("force.officer").some((officer) => isWithinOne(officer, { from: at, to: at }, own));
  return roles.length > 0 && roles.every(held);
}

/** The words stand in those of the officer, and no lead-in, whose customer is another's, ends between them. */
function isWithinOne(officer: Hit, hit: Pick<Hit, "from" | "to">, own: number): boolean {
  const apart = officer.from < own && hit.from >= own;
  return officer.from <= hit.from && officer.to >= hit.to && !apart;
}
