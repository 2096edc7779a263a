// Knows: the order of the analysis: read, find facts, tell force, read signals and values, judge.
// Refuses to know: how any of these is done.
import type { Agreement } from "./agreement";
import { AllFacts } from "./all-facts";
import { factsOf, matcherFor, type Facts } from "./facts";
import { DESCRIBED } from "./force";
import { CLAUSE_FAMILIES, type Analysis, type ClauseFamily, type Finding } from "./finding";
import { Inspection } from "./inspection";
import { pointsElsewhere } from "./labelled-fields";
import { ScanMemory } from "./memory";
import { partyTerms } from "./party-terms";
import { DOER } from "./plain-deed";
import { read, type Reading } from "./reading";
import type { Rule, RuleSet } from "./rule";
import type { Concern } from "./served-products";
import { readSignals } from "./signals";
import { takeBack } from "./standing";
import { statementsOf } from "./statements";
import { identifiersIn, readValues } from "./values";
import type { Unit } from "./unit";
import { judge } from "./verdict";
import type { Statement } from "./weigh";

/**
 * Analyses an agreement by the rules. Deterministic: the same agreement and rules give the same analysis, whatever the
 * memory holds. The time taken grows in proportion to the length of the text, and with the memory of an earlier scan
 * of the same agreement in proportion to what has changed and to what speaks of Microsoft.
 */
export function scan(agreement: Agreement, rules: RuleSet, memory?: ScanMemory): Analysis {
  const steps = scanInSteps(agreement, rules, memory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same analysis in short steps, each of which yields the share that is done, from 0 to 1. */
export function* scanInSteps(
  agreement: Agreement,
  rules: RuleSet,
  memory = new ScanMemory(),
): Generator<number, Analysis> {
  const reading = yield* shareOf(0, 0.5, read(agreement, rules, memory));
  const inspection = new Inspection(reading, rules);
  yield* shareOf(0.5, JUDGING, inspection.readClosely());
  const ours = inspection.isAboutMicrosoft();
  const all = ours ? inspection.facts() : NOTHING;
  yield JUDGING;
  const statements = memory.remembered("statements", [all], () => statementsIn(all, rules, reading));
  const { language, texts, aliases } = reading;
  const { signals, products } = memory.remembered(
    "signals",
    [all, statements],
    (wide: (keys: readonly string[]) => AllFacts) => {
      const sales = factsOfOperative(statements.get("tpor")!);
      return readSignals(all, { texts, concerns: concernOf(statements), sales, wide });
    },
    (keys) => (ours ? inspection.factsWith(keys) : NOTHING),
  );
  const values = memory.remembered("values", [all], () => readValues(all, texts, aliases));
  const reread = (unit: Unit): Facts => factsOf(unit, matcherFor(rules, language));
  const common = { values, signals, texts, language, aboutMicrosoft: ours, factsOf: reread };
  const considered = inspection.facts();
  const judged = (family: ClauseFamily): Finding => {
    const own = statements.get(family)!;
    const rule = rules[family];
    return memory.remembered(
      family,
      [own, values, signals, considered, all, ours],
      (wide: (keys: readonly string[]) => AllFacts) => {
        const on = (ground: AllFacts): Finding =>
          judge(own, { ...common, family, rule, considered, all: ground });
        const operative = factsOfOperative(own);
        if (operative.length === 0) return on(all);
        const finding = on(wide(pointedTo(family, rule, operative)));
        // What stands where the agreement speaks of Microsoft is not looked for in all the rest of it.
        const lacking = soughtAnywhere(family, rule, finding);
        return lacking.length > 0 ? on(wide(lacking)) : finding;
      },
      (keys) => inspection.factsWith(keys),
    );
  };
  const { opening, lexicons } = reading;
  const parties = memory.remembered("parties", [aliases, ...opening], () =>
    partyTerms(opening, aliases, lexicons),
  );
  const identifiers = identifiersIn(values);
  const findings: Finding[] = [];
  for (const [at, family] of CLAUSE_FAMILIES.entries()) {
    yield JUDGING + (1 - JUDGING) * (at / CLAUSE_FAMILIES.length);
    findings.push(judged(family));
  }
  return { language, parties, signals, products, identifiers, findings };
}

/** What is done when judging begins, as a share of the whole. */
const JUDGING = 0.85;

/** What an agreement that has nothing to do with Microsoft says of it. */
const NOTHING = new AllFacts([]);

/** The statements of each family, in the light of what the agreement as a whole says of them. */
function statementsIn(
  all: AllFacts,
  rules: RuleSet,
  { texts, language }: Reading,
): ReadonlyMap<ClauseFamily, readonly Statement[]> {
  const statements = new Map<ClauseFamily, Statement[]>(
    CLAUSE_FAMILIES.map((family) => [family, statementsOf(family, rules[family], all, language)]),
  );
  takeBack(statements, all, texts);
  return statements;
}

function factsOfOperative(statements: readonly Statement[]): Facts[] {
  return statements.filter(({ spoken }) => spoken.force === "operative").map(({ facts }) => facts);
}

/** The steps of a part of the work, as shares of the whole. */
function* shareOf<T>(from: number, to: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** The labels of what a clause leaves to another part of the agreement that it names: "listed in Annex 2". */
function pointedTo(family: ClauseFamily, { elements }: Rule, operative: readonly Facts[]): string[] {
  if (!operative.some(pointsElsewhere)) return [];
  return elements.flatMap(({ id, labels }) => (labels ? [`${family}.label.${id}`] : []));
}

/** What the clause has not said so far and may have said where nothing else is said of Microsoft. */
function soughtAnywhere(family: ClauseFamily, { elements }: Rule, { elements: states }: Finding): string[] {
  const lacking = states.filter(({ state }) => state !== "found").map(({ element }) => element);
  return elements
    .filter(({ id, reach }) => reach === "anywhere" && lacking.includes(id))
    .map(({ id }) => `${family}.element.${id}`);
}

/** Families whose clauses imply that work is done on the products that they name. */
const IMPLY_WORK: readonly ClauseFamily[] = ["cpor", "pal", "poe"];

function concernOf(statements: ReadonlyMap<ClauseFamily, readonly Statement[]>): (facts: Facts) => Concern {
  const concerns = new Map<Facts, Concern>();
  for (const [family, list] of statements) {
    for (const { facts, spoken } of list) {
      const known = concerns.get(facts);
      if (known === "adverse") continue;
      const binds = spoken.force === "operative" && spoken.by?.key !== DOER;
      if (spoken.force === "adverse") concerns.set(facts, "adverse");
      else if (!binds) concerns.set(facts, known ?? (spoken.reason === DESCRIBED ? "described" : "mention"));
      else if (known !== "clause") concerns.set(facts, IMPLY_WORK.includes(family) ? "clause" : "other");
    }
  }
  return (facts) => concerns.get(facts) ?? "none";
}
