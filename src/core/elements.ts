// Knows: how to tell whether a clause element is said, has an empty place, or is not said.
// Refuses to know: whether the clause stands (verdict.ts), and the wording of any element (the rules).
import { cellEvidence, evidenceOf, span, tokenEvidence } from "./evidence";
import { NAMES_PRODUCT, type AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { ElementFinding, ElementState, Evidence, Signal } from "./finding";
import type { Hit } from "./matcher";
import type { Token } from "./tokens";
import type { Row } from "./unit";
import { choiceBefore } from "./choice";
import { toldBefore } from "./confirmed";
import { isDenied, isExcluded } from "./negation";
import { holeBehind, holesFor, isNamed } from "./open-places";
import { isHypothetical } from "./supposition";
import { inOrder, referencesOf, referredBy, within, type Clauses } from "./reach";
import type { RuleElement } from "./rule";
import type { ValuesFound } from "./values";

/** What elements are looked for in: the operative units, all units, the values and the signals. */
export interface Ground extends Clauses {
  readonly values: ReadonlyMap<string, ValuesFound>;
  readonly signals: readonly Signal[];
  readonly texts: readonly string[];
  /** What was seen in the fields that sentences point to, by the element and what they refer to. */
  readonly pointed: Map<string, Seen>;
}

/** A place that says an element, or an empty place for it. */
export interface Seen {
  readonly state: ElementState;
  readonly evidence: Evidence | undefined;
  /** The unit that it stands in; a signal has none. */
  readonly facts?: Facts;
  /** The words only describe whom the element asks for: "the authorised representative". */
  readonly described?: boolean;
}

/** The state of an element, with every place that was read for it. */
export interface ElementSeen {
  readonly finding: ElementFinding;
  readonly seen: readonly Seen[];
}

const ABSENT: Seen = { state: "absent", evidence: undefined };
const NEAR_AWAITED = 12;
const LABEL_STARTS = 4;
const LABEL_LENGTH = 14;

/** The state of one element. */
export function findElement(element: RuleElement, ground: Ground): ElementSeen {
  const seen = [...placesOf(element, ground)];
  const counted = element.product ? withoutRemote(seen, ground) : withoutDescribed(seen);
  const { state, evidence } = best(counted);
  const mandatory = isMandatory(element, ground);
  const finding = { element: element.id, mandatory, state, ...(evidence ? { evidence } : {}) };
  return { finding, seen };
}

/** An element without which the clause is incomplete is not found; it is not looked for beyond its first place. */
export function lacks(element: RuleElement, ground: Ground): boolean {
  if (!isMandatory(element, ground)) return false;
  if (element.product || element.person) return findElement(element, ground).finding.state !== "found";
  for (const { state } of placesOf(element, ground)) if (state === "found") return false;
  return true;
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
  if (element.labels) yield* byLabel(element, ground);
  if (isSaidByClause(element)) yield* byClause(ground);
}

/** Where the clause itself leaves the place open, a product that is named in another section does not fill it. */
function withoutRemote(seen: readonly Seen[], { operative }: Ground): readonly Seen[] {
  const isOpen = seen.some(({ state, facts }) => state === "blank" && facts && operative.includes(facts));
  if (!isOpen) return seen;
  const sections = new Set(operative.map(({ unit }) => unit.section));
  return seen.filter(({ facts }) => facts && sections.has(facts.unit.section));
}

/** "The individual accepting", over a table with an empty row for his name: who he is is still open. */
function withoutDescribed(seen: readonly Seen[]): readonly Seen[] {
  const isOpen = seen.some(({ state, facts }) => state === "blank" && facts?.unit.row);
  return isOpen ? seen.filter(({ described }) => !described) : seen;
}

function best(seen: readonly Seen[]): Seen {
  return seen.find((one) => one.state === "found") ?? seen[0] ?? ABSENT;
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

/** Said in words within reach of an operative unit. */
function* bySaying(element: RuleElement, ground: Ground): Generator<Seen> {
  const [key, except, label] = ["element", "except", "label"].map(
    (kind) => `${ground.family}.${kind}.${element.id}`,
  ) as [string, string, string];
  const keys = element.product ? [key, NAMES_PRODUCT] : [key];
  for (const facts of within(element, ground, keys)) {
    const { unit } = facts;
    const said = facts
      .hits(key)
      .filter(
        (hit) =>
          !(
            (element.reach !== "sentence" && hit.to < unit.own) ||
            facts.hits(except).some((one) => one.from <= hit.to && one.to >= hit.from) ||
            (element.performed && !isPerformed(facts, hit)) ||
            (element.allowed && isForbidden(facts, hit))
          ),
      );
    const holes = holesFor(element, said, facts.hits(label), facts, ground.texts);
    for (const [at, hit] of said.entries()) {
      const hole = holes[at];
      const blank = hole ? tokenEvidence(hole, ground.texts) : pointsToBlank(element, facts, ground);
      const evidence = blank ?? evidenceOf(unit, hit, ground.texts);
      const described = element.person === true && !isNamed(facts, hit);
      yield { state: blank ? "blank" : "found", evidence, facts, described };
    }
    if (element.product) {
      const token = unit.tokens.find(
        (candidate, at) => at >= unit.own && candidate.classes.includes("product"),
      );
      if (token) yield { state: "found", evidence: tokenEvidence(token, ground.texts), facts };
    }
  }
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
      const hole = where.unit.tokens.find((token, at) => at >= where.unit.own && token.kind === "blank");
      const evidence = hole ? tokenEvidence(hole, ground.texts) : evidenceOf(where.unit, what, ground.texts);
      yield { state: hole ? "blank" : "found", evidence, facts };
    }
  }
}

/** What is said is denied or left out. */
function isForbidden(facts: Facts, hit: Hit): boolean {
  return (isDenied(facts, hit) || isExcluded(facts, hit)) && !isAwaited(facts, hit);
}

/** "No order is placed as long as the Customer has not signed": twice denied, it must be done first. */
function isAwaited(facts: Facts, hit: Hit): boolean {
  return facts
    .hits("force.exception")
    .some(
      (lasting) =>
        lasting.to < hit.from &&
        hit.from - lasting.to <= NEAR_AWAITED &&
        facts.hits("force.negation").some((negation) => negation.to < lasting.from),
    );
}

/** What is said is done, not only possible, left free, denied or left out. */
function isPerformed(facts: Facts, hit: Hit): boolean {
  return !(
    isHypothetical(facts, hit) ||
    isForbidden(facts, hit) ||
    facts.hits("force.deferral").some((deferral) => deferral.from >= hit.from && deferral.to <= hit.to) ||
    facts.hits("force.officer").some((officer) => isWithinOne(officer, hit, facts.unit.own)) ||
    (choiceBefore(facts, hit.from) && choiceBefore(facts, hit.to))
  );
}

/** The words stand in those of the officer, and no lead-in, whose customer is another's, ends between them. */
function isWithinOne(officer: Hit, hit: Hit, own: number): boolean {
  const apart = officer.from < own && hit.from >= own;
  return officer.from <= hit.from && officer.to >= hit.to && !apart;
}

/**
 * The empty field of the element's own label in a schedule that the sentence points to, or one after it in the same
 * paragraph that speaks of the element: "Which subscriptions these are is shown in Annex 2".
 */
function pointsToBlank(element: RuleElement, facts: Facts, ground: Ground): Evidence | undefined {
  if (!element.labels) return undefined;
  const key = `${ground.family}.label.${element.id}`;
  const { paragraph, index } = facts.unit;
  const next = ground.all
    .ofParagraph(paragraph)
    .filter(({ unit, has }) => has(key) && unit.index > index && !unit.row);
  return [facts, ...next]
    .filter((one) => one.has("force.reference"))
    .map((one) => fieldOf(element, ground, one))
    .find(({ state }) => state === "blank")?.evidence;
}

/** The field of the element's label in what the sentence refers to: the same for all that refer to the same. */
function fieldOf(element: RuleElement, ground: Ground, from: Facts): Seen {
  const name = [element.id, ...referencesOf(from)].join("|");
  const known = ground.pointed.get(name) ?? best(byLabel(element, ground, from));
  ground.pointed.set(name, known);
  return known;
}

/** A row or line with the element's label, in the row or at the head of a column: its value, or its empty field. */
function byLabel(element: RuleElement, ground: Ground, from?: Facts): Seen[] {
  const [key, except] = [`${ground.family}.label.${element.id}`, `${ground.family}.except.${element.id}`];
  const seen: Seen[] = [];
  const refers = from && referredBy(from);
  // What stands in a schedule that the sentence names stands near it.
  const named = from !== undefined && referencesOf(from).length > 0;
  const sections = new Set(ground.operative.map(({ unit }) => unit.section));
  const anywhere = from !== undefined || element.reach === "agreement" || element.product === true;
  const labelled = ground.all.having(key);
  const headers = new Map<unknown, Facts>();
  for (const facts of labelled)
    if (facts.unit.row && facts.unit.heading) headers.set(facts.unit.row.header, facts);
  const below = ground.operative.filter(({ unit }) => unit.row && headers.has(unit.row.header));
  const candidates = below.length > 0 ? new Set([...labelled, ...below].sort(inOrder)) : labelled;
  for (const facts of candidates) {
    const { unit } = facts;
    if (!anywhere && !sections.has(unit.section)) continue;
    if (unit.zone !== "body" && unit.zone !== "services") continue;
    if (refers && !refers(unit.section)) continue;
    const bare = from !== undefined && isBare(facts, ground.all);
    if (unit.heading || bare) {
      const label = bare ? facts.hits(key)[0] : undefined;
      if (label)
        seen.push({ state: "blank", evidence: tokenEvidence(unit.tokens[label.from]!, ground.texts), facts });
      continue;
    }
    if (!unit.row) {
      for (const hit of facts.hits(key)) {
        const hole = holeBehind(facts, hit, named || sections.has(unit.section));
        if (hole) seen.push({ state: "blank", evidence: tokenEvidence(hole, ground.texts), facts });
      }
      continue;
    }
    const { cells, header } = unit.row;
    const columnOf = (row: Row["cells"], { unit: { tokens } }: Facts, hit: Hit): number =>
      row.findIndex((cell) => cell.includes(tokens[hit.from]!));
    const beside = facts.hits(key).flatMap((hit) => {
      const column = columnOf(cells, facts, hit);
      const isLabel =
        column >= 0 &&
        leads(cells[column]!, unit.tokens[hit.from]!) &&
        !excludes(facts, cells[column]!) &&
        !facts.hits(except).some((one) => one.from <= hit.to && one.to >= hit.from);
      return isLabel ? [column] : [];
    });
    const fields = beside
      .filter((column) => column < cells.length - 1)
      .map((column) => ({ column: column + 1, value: cells.slice(column + 1).flat() }));
    const head = headers.get(header);
    if (head && ground.operative.includes(facts))
      for (const hit of head.hits(key)) {
        const column = columnOf(header, head, hit);
        if (column >= 0 && column < cells.length) fields.push({ column, value: [...cells[column]!] });
      }
    for (const { column, value } of fields) {
      const hole = value.find((token) => token.kind === "blank");
      const pending = facts.hits("force.pending").some((one) => value.includes(unit.tokens[one.from]!));
      const evidence = hole
        ? tokenEvidence(hole, ground.texts)
        : value[0]
          ? cellEvidence(unit, value[0], ground.texts)
          : span(unit.row.paragraphs[column]!, 0, 0, ground.texts);
      seen.push({ state: hole || pending || !value[0] ? "blank" : "found", evidence, facts });
    }
  }
  return seen;
}

/**
 * "Which role", "Azure role": a label stands at the head of its cell; "tables and security roles" is no label, and a cell
 * that says what is to be done is none either.
 */
function leads(cell: readonly Token[], token: Token): boolean {
  return cell.indexOf(token) < LABEL_STARTS && cell.length <= LABEL_LENGTH;
}

/** "Subscriptions without a link": what is listed beside it is left out. */
function excludes(facts: Facts, cell: readonly Token[]): boolean {
  return ["force.none", "force.negation", "force.excluding", "force.lacking"]
    .flatMap((key) => facts.hits(key))
    .some(({ from }) => cell.includes(facts.unit.tokens[from]!));
}

/** The heading of a section that begins by saying that it is to come: "Annex 2: Subscriptions" and below it "TBC". */
function isBareSection({ unit }: Facts, all: AllFacts): boolean {
  const at = all.list.findIndex((other) => other.unit === unit);
  const below = all.list[at + 1];
  if (!below || below.unit.section !== unit.section || below.unit.heading) return false;
  const { tokens, own } = below.unit;
  return tokens[own]!.kind === "blank" || below.hits("force.pending").some(({ from }) => from === own);
}

/**
 * The first row of a table whose other rows only say, in the first column, that what it is about is to come; a header row
 * may be all that there is.
 */
function isBare(facts: Facts, all: AllFacts): boolean {
  const { unit } = facts;
  const { row } = unit;
  if (!row) return unit.heading && isBareSection(facts, all);
  const others = all.rowsUnder(row.header).filter((other) => other.unit !== unit);
  const awaited = (other: Facts): boolean =>
    other.unit.index > unit.index &&
    other
      .hits("force.pending")
      .some(({ from }) => other.unit.row!.cells[0]?.includes(other.unit.tokens[from]!));
  return (unit.heading || others.length > 0) && others.every(awaited);
}
