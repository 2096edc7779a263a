// Knows: how to tell whether a clause element is said, has an empty place, or is not said.
// Refuses to know: whether the clause stands (verdict.ts), and the wording of any element (the rules).
import { evidenceOf, tokenEvidence } from "./evidence";
import type { Facts } from "./facts";
import type { ElementFinding, ElementState, Evidence, Signal } from "./finding";
import type { Hit } from "./matcher";
import type { Row } from "./units";
import { choiceBefore } from "./choice";
import { isDenied, isExcluded, isHypothetical } from "./force";
import { refersTo, within, type Clauses } from "./reach";
import type { RuleElement } from "./rule";
import type { ValueFound } from "./values";

/** What elements are looked for in: the operative units, all units, the values and the signals. */
export interface Ground extends Clauses {
  readonly values: ReadonlyMap<string, ValueFound>;
  readonly signals: readonly Signal[];
  readonly texts: readonly string[];
}

interface Seen {
  readonly state: ElementState;
  readonly evidence: Evidence | undefined;
}

const ABSENT: Seen = { state: "absent", evidence: undefined };
const BLANK_NEAR = 5;

/** The state of one element. */
export function findElement(element: RuleElement, ground: Ground): ElementFinding {
  const { state, evidence } = best([
    ...(element.values ?? []).map((kind) => ground.values.get(kind)!),
    ...(element.signal ? [bySignal(element.signal, ground)] : []),
    ...(element.cues || element.product ? [bySaying(element, ground)] : []),
    ...(element.labels ? [byLabel(element, ground)] : []),
    ...(isSaidByClause(element) ? [byClause(ground)] : []),
  ]);
  const needed =
    element.mandatory === true || ground.signals.some((signal) => signal.signal === element.mandatory);
  return { element: element.id, mandatory: needed, state, ...(evidence ? { evidence } : {}) };
}

function best(seen: readonly Seen[]): Seen {
  return seen.find((one) => one.state === "found") ?? seen.find((one) => one.state === "blank") ?? ABSENT;
}

function isSaidByClause({ values, signal, cues, product, labels }: RuleElement): boolean {
  return !(values || signal || cues || product || labels);
}

/** Whatever makes the clause operative says the element. */
function byClause({ operative, texts }: Ground): Seen {
  const first = operative[0];
  return first ? { state: "found", evidence: evidenceOf(first.unit, undefined, texts) } : ABSENT;
}

function bySignal(prefix: string, { signals }: Ground): Seen {
  const signal = signals.find((one) => one.signal.startsWith(prefix));
  return signal ? { state: "found", evidence: signal.evidence } : ABSENT;
}

/** Said in words within reach of an operative unit. */
function bySaying(element: RuleElement, ground: Ground): Seen {
  const key = `${ground.family}.element.${element.id}`;
  const seen: Seen[] = [];
  for (const facts of within(element, ground)) {
    const { unit } = facts;
    for (const hit of facts.hits(key)) {
      if (
        (element.reach !== "sentence" && hit.to < unit.own) ||
        (element.performed && !isPerformed(facts, hit))
      )
        continue;
      const blank = blankNear(facts, hit, ground.texts);
      const state = blank ? "blank" : pointsToBlank(element, facts, ground) ? "blank" : "found";
      seen.push({ state, evidence: blank ?? evidenceOf(unit, hit, ground.texts) });
    }
    if (element.product) {
      const token = unit.tokens.find(
        (candidate, at) => at >= unit.own && candidate.classes.includes("product"),
      );
      if (token) seen.push({ state: "found", evidence: tokenEvidence(token, ground.texts) });
    }
  }
  return best(seen);
}

/** What is said is done, not only possible, left free, denied or left out. */
function isPerformed(facts: Facts, hit: Hit): boolean {
  return !(
    isHypothetical(facts, hit) ||
    isDenied(facts, hit) ||
    isExcluded(facts, hit) ||
    facts.hits("force.deferral").some((deferral) => deferral.from >= hit.from && deferral.to <= hit.to) ||
    facts.hits("force.officer").some((officer) => officer.from <= hit.from && officer.to >= hit.to) ||
    choiceBefore(facts, hit.from)
  );
}

/** The placeholder that stands where the words that say the element need a value. */
function blankNear(facts: Facts, hit: Hit, texts: readonly string[]): Evidence | undefined {
  const { tokens, own } = facts.unit;
  const from = Math.max(own, hit.from - 1);
  const stretch = tokens.slice(from, hit.to + 1 + BLANK_NEAR);
  const token = stretch.find((candidate) => candidate.kind === "blank");
  return token ? tokenEvidence(token, texts) : undefined;
}

/** The sentence points to a schedule in which the element's own label has an empty field. */
function pointsToBlank(element: RuleElement, facts: Facts, ground: Ground): boolean {
  if (!element.labels || !facts.has("force.reference")) return false;
  const label = byLabel(element, ground, facts);
  return label.state === "blank";
}

/** A row or line with the element's label, in the row or at the head of a column: its value, or its empty field. */
function byLabel(element: RuleElement, ground: Ground, from?: Facts): Seen {
  const key = `${ground.family}.label.${element.id}`;
  const seen: Seen[] = [];
  const sections = new Set(ground.operative.map(({ unit }) => unit.section));
  const anywhere = from !== undefined || element.reach === "agreement" || element.product === true;
  const headers = new Map<unknown, Facts>();
  for (const facts of ground.all) {
    const { unit } = facts;
    if (unit.row && unit.heading) headers.set(unit.row.header, facts);
    if (!anywhere && !sections.has(unit.section)) continue;
    if (unit.zone !== "body" && unit.zone !== "services") continue;
    if (from && !refersTo(from, facts.unit.section)) continue;
    if (unit.heading) {
      const label = from && isBare(facts, ground.all) ? facts.hits(key)[0] : undefined;
      if (label)
        seen.push({ state: "blank", evidence: tokenEvidence(unit.tokens[label.from]!, ground.texts) });
      continue;
    }
    if (!unit.row) {
      for (const hit of facts.hits(key)) {
        const hole = unit.tokens[hit.to + 1];
        if (hole?.kind === "blank")
          seen.push({ state: "blank", evidence: tokenEvidence(hole, ground.texts) });
      }
      continue;
    }
    const { cells, header } = unit.row;
    const columnOf = (row: Row["cells"], { unit: { tokens } }: Facts, hit: Hit): number =>
      row.findIndex((cell) => cell.includes(tokens[hit.from]!));
    const beside = facts.hits(key).map((hit) => columnOf(cells, facts, hit));
    const values = beside
      .filter((column) => column >= 0 && column < cells.length - 1)
      .map((column) => cells.slice(column + 1).flat());
    const head = headers.get(header);
    if (head && ground.operative.includes(facts))
      for (const hit of head.hits(key)) values.push([...(cells[columnOf(header, head, hit)] ?? [])]);
    for (const value of values) {
      const empty =
        value.length === 0 ||
        value.some((token) => token.kind === "blank") ||
        facts.hits("force.pending").some((one) => value.includes(unit.tokens[one.from]!));
      seen.push({ state: empty ? "blank" : "found", evidence: evidenceOf(unit, undefined, ground.texts) });
    }
  }
  return best(seen);
}

/** The header row of a table that has no other row with anything in it. */
function isBare({ unit }: Facts, all: readonly Facts[]): boolean {
  const { row } = unit;
  return (
    row !== undefined && !all.some((other) => other.unit !== unit && other.unit.row?.header === row.header)
  );
}
