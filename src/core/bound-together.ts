// Knows: when a sentence beside a heading, a table or a list binds what is only named there: "The Customer approves each row".
// Refuses to know: the force that a sentence has by its own words (force.ts), and what takes it back (standing.ts).
import type { AllFacts } from "./all-facts";
import { ownHits, type Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import { forceOf, NO_VERB, type Spoken } from "./force";
import { isLine } from "./granted-rows";
import { isParty } from "./marked-tokens";
import { referencesOf } from "./reach";
import { reportingWords } from "./reported";
import { IN_HEADING, isFormer } from "./silence";
import type { Token } from "./tokens";
import type { Statement } from "./weigh";

/** Rows and lines between what is named and the sentence beside them. */
const FAR = 24;
/** Sentences between. */
const MOST_BETWEEN = 2;
/** Any of these makes of a sentence that speaks of what is named something else than its being agreed. */
const UNDOING = [
  "negation",
  "none",
  "deferral",
  "excluding",
  "hypothesis",
  "definition",
  "telling",
  "accessRows",
].map((cue) => `force.${cue}`);
const TITLED = ["takenUp", "entries"].map((cue) => `force.${cue}`);
const TAKES_UP = ["takenUp", "rows", "entries", "anaphor"].map((cue) => `force.${cue}`);

/** Makes operative what is only named in a row, line or heading, where a sentence beside it says that it is agreed. */
export function bindNamed(
  family: ClauseFamily,
  list: Statement[],
  all: AllFacts,
  texts: readonly string[],
): void {
  const bound = new Map<Facts, Statement>();
  list.forEach(({ facts, spoken }, at) => {
    const isRow = facts.unit.row !== undefined || (isLine(facts) && isLabelled(facts, texts));
    const isHead = spoken.reason === IN_HEADING || (spoken.reason === NO_VERB && isShort(facts));
    const isTitle = isHead && list.every((other) => other.facts === facts || !isUnder(other.facts, facts));
    if (!(isRow && spoken.reason === NO_VERB) && !isTitle) return;
    const binding = bindingsBeside(facts, family, all, isTitle ? TITLED : [...TAKES_UP, `${family}.topic`]);
    if (binding.length === 0) return;
    if (!isTitle) list[at] = { facts, spoken: { ...spoken, force: "operative", reason: AGREED_BESIDE } };
    for (const one of binding) bound.set(one.facts, one);
  });
  for (const [facts, statement] of bound) {
    const at = list.findIndex((one) => one.facts === facts);
    if (at < 0) list.push(statement);
    else if (list[at]!.spoken.force === "mention") list[at] = statement;
  }
  if (bound.size > 0) list.sort((one, other) => one.facts.unit.index - other.facts.unit.index);
}
const AGREED_BESIDE = "is agreed by a sentence beside it";

/** A line of a few words that stands over others: "CPOR declaration". */
const isShort = ({ unit: { tokens, own, row } }: Facts): boolean =>
  !row && own === 0 && tokens.length <= LONGEST_TITLE;
const LONGEST_TITLE = 5;

/** It stands in the section that the other heads, and speaks of the family itself. */
const isUnder = (facts: Facts, title: Facts): boolean => facts.unit.section === title.unit.section;

/** The sentences behind, or else before, that bind a party to what is named. */
function bindingsBeside(
  named: Facts,
  family: ClauseFamily,
  all: AllFacts,
  takingUp: readonly string[],
): readonly Statement[] {
  const { unit } = named;
  for (const step of (unit.heading || isShort(named)) && !unit.row ? [1] : [1, -1]) {
    const found: Statement[] = [];
    let between = 0;
    for (let at = 1; at <= FAR && between <= MOST_BETWEEN; at++) {
      const facts = all.at(unit.index + step * at);
      if (!facts || facts.unit.section !== unit.section) break;
      if (facts.unit.row || facts.unit.heading || isLine(facts)) continue;
      const spoken = bindingIn(facts, family, takingUp);
      if (spoken) found.push({ facts, spoken });
      else between++;
    }
    if (found.length > 0) return found;
  }
  return [];
}

function bindingIn(facts: Facts, family: ClauseFamily, takingUp: readonly string[]): Spoken | undefined {
  const { unit, families, has } = facts;
  const settled = unit.zone === "body" || unit.zone === "services";
  if (!settled || unit.question || UNDOING.some(has) || (families.size > 0 && !families.has(family)))
    return undefined;
  // "The access in 2.3", "in Annex C": rows of their own numbers are told by those (granted-rows.ts).
  const isNumbered = ["force.rows", "force.listedRights"]
    .flatMap(facts.hits)
    .some(({ to }) => unit.tokens.slice(to, to + 2).some(({ kind }) => kind === "number"));
  const force = forceOf(facts);
  if (
    isNumbered ||
    referencesOf(facts).length > 0 ||
    !force ||
    force.key === "force.permission" ||
    reportingWords(facts) ||
    isFormer(facts)
  )
    return undefined;
  const taken = [...takingUp, `${family}.takenUp`].flatMap((key) => ownHits(facts, key));
  const pronouns = facts.hits("force.pronoun");
  const hit = taken.find(
    ({ from, to }) =>
      !isParty(unit.tokens[from]!) && !pronouns.some((one) => one.from === from && one.to === to),
  );
  return hit && { force: "operative", hit, reason: AGREED_BESIDE, by: force };
}

/** "Tenant: ...": a few words and a colon begin it, or a lead-in does. */
function isLabelled({ unit: { tokens, own } }: Facts, texts: readonly string[]): boolean {
  const gapAfter = ({ paragraph, end }: Token, next: Token): string =>
    texts[paragraph]!.slice(end, next.start);
  return (
    own > 0 ||
    tokens
      .slice(0, LONGEST_LABEL)
      .some((token, at) => tokens[at + 1] !== undefined && gapAfter(token, tokens[at + 1]!).includes(":"))
  );
}
const LONGEST_LABEL = 6;
