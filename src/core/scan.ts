// Knows: the order of the analysis: read, find facts, tell force, read signals and values, judge.
// Refuses to know: how any of these is done.
import type { Agreement } from "./agreement";
import { factsOf, matcherFor, type Facts } from "./facts";
import { CLAUSE_FAMILIES, type Analysis, type ClauseFamily } from "./finding";
import { speak } from "./force";
import { resolveTerms } from "./terms";
import type { Rule, RuleSet } from "./rule";
import { read } from "./reading";
import { readSignals, type Concern } from "./signals";
import { settleZones, takeBack } from "./standing";
import { readValues } from "./values";
import { judge, type Statement } from "./verdict";

/**
 * Analyses an agreement by the rules. Pure and deterministic: the same agreement and rules give the same analysis.
 * The time taken grows in proportion to the length of the text.
 */
export function scan(agreement: Agreement, rules: RuleSet): Analysis {
  const reading = read(agreement);
  const matcher = matcherFor(rules, reading.language);
  const all = resolveTerms(settleZones(reading.units.map((unit) => factsOf(unit, matcher))));
  const ours = isAboutMicrosoft(all);
  const statements = new Map<ClauseFamily, Statement[]>(
    CLAUSE_FAMILIES.map((family) => [family, ours ? statementsOf(family, rules[family], all) : []]),
  );
  if (ours) takeBack(statements, all);
  const concerns = concernOf(statements);
  const signals = ours ? readSignals(all, reading.texts, concerns) : [];
  const values = readValues(ours ? all : [], reading.texts);
  const ground = { all, values, signals, texts: reading.texts };
  return {
    language: reading.language,
    signals,
    findings: CLAUSE_FAMILIES.map((family) => judge(family, rules[family], statements.get(family)!, ground)),
  };
}

/** Families whose clauses imply that work is done on the products that they name. */
const IMPLY_WORK: readonly ClauseFamily[] = ["cpor", "pal", "poe"];

function concernOf(statements: ReadonlyMap<ClauseFamily, readonly Statement[]>): (facts: Facts) => Concern {
  const concerns = new Map<Facts, Concern>();
  for (const [family, list] of statements) {
    for (const { facts, spoken } of list) {
      const known = concerns.get(facts);
      if (spoken.force === "mention" || known === "adverse") continue;
      if (spoken.force === "adverse") concerns.set(facts, "adverse");
      else if (known !== "clause") concerns.set(facts, IMPLY_WORK.includes(family) ? "clause" : "other");
    }
  }
  return (facts) => concerns.get(facts) ?? "none";
}

/** Without a Microsoft product or Microsoft's name the words of the families mean something else. */
function isAboutMicrosoft(all: readonly Facts[]): boolean {
  return all.some(({ unit }) =>
    unit.tokens.some((token) => token.norm.startsWith("microsoft") || token.classes.includes("product")),
  );
}

/** Every unit that speaks of the family. */
function statementsOf(family: ClauseFamily, rule: Rule, all: readonly Facts[]): Statement[] {
  const falseSections = new Set(
    all.filter((facts) => facts.has(`${family}.falseFriends`)).map((facts) => facts.unit.section),
  );
  const contexts = new Set(
    all.filter((facts) => facts.has(`${family}.context`)).map((facts) => facts.unit.section),
  );
  const redefined = redefinedNames(family, all);
  const statements: Statement[] = [];
  for (const facts of all) {
    const { unit } = facts;
    const before = statements[statements.length - 1]?.facts.unit;
    const follows = before?.paragraph === unit.paragraph && before.index === unit.index - 1 && !unit.row;
    if (!follows && !facts.families.has(family)) continue;
    if (isRedefined(facts, family, redefined)) continue;
    const context =
      facts.has(`${family}.context`) ||
      contexts.has(unit.section) ||
      (unit.heading && !falseSections.has(unit.section));
    const carried = follows && facts.has(`${family}.acts`);
    const spoken = speak(facts, family, rule, context, carried);
    if (spoken.force !== "none") statements.push({ facts, spoken });
  }
  return statements;
}

/** Every name of the family in the unit is an abbreviation that stands for something else here. */
function isRedefined(facts: Facts, family: ClauseFamily, redefined: ReadonlySet<string>): boolean {
  const names = [...facts.hits(`${family}.names`), ...facts.hits(`${family}.ambiguous`)];
  return (
    names.length > 0 &&
    names.every((hit) => hit.from === hit.to && redefined.has(facts.unit.tokens[hit.from]!.norm))
  );
}

/** Abbreviations that this agreement uses for something else: "CPOR means cost per occupied room". */
function redefinedNames(family: ClauseFamily, all: readonly Facts[]): Set<string> {
  const redefined = new Set<string>();
  for (const facts of all) {
    const { unit } = facts;
    if (!facts.families.has(family)) continue;
    for (const hit of [...facts.hits(`${family}.names`), ...facts.hits(`${family}.ambiguous`)]) {
      if (hit.from !== hit.to || hit.from < unit.own) continue;
      const norm = unit.tokens[hit.from]!.norm;
      const rest = unit.tokens.slice(hit.to + 1);
      const cell = unit.row?.cells.find((candidate) => candidate.length === 1 && candidate[0]!.norm === norm);
      const spelled =
        cell &&
        isSpelledBy(
          norm,
          rest.map((token) => token.norm),
        );
      const defined =
        hit.from - unit.own <= 1 &&
        facts.hits("force.definition").some((one) => one.from - hit.to >= 1 && one.from - hit.to <= 2);
      const ours =
        facts.has(`${family}.context`) ||
        facts.hits(`${family}.names`).some((other) => other.from !== other.to);
      if ((spelled || defined) && !ours) redefined.add(norm);
    }
  }
  return redefined;
}

/** The words begin with the letters of the abbreviation. */
function isSpelledBy(abbreviation: string, words: readonly string[]): boolean {
  return [...abbreviation].slice(0, 3).every((letter, at) => words[at]?.startsWith(letter));
}
