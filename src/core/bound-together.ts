// Knows: when a sentence beside a heading, a table or a list binds what is only named there: "The Customer approves each row".
// Refuses to know: the force that a sentence has by its own words (force.ts), and what takes it back (standing.ts).
import type { AllFacts } from "./all-facts";
import { ownHits, type Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import { forceOf, LACKS_WORD, NO_VERB, type Spoken } from "./force";
import { isLine } from "./granted-rows";
import { AFTER_MARK, isParty } from "./marked-tokens";
import type { Hit } from "./matcher";
import { referencesOf } from "./reach";
import { reportingWords } from "./reported";
import { IN_HEADING, isFormer, silence } from "./silence";
import type { Token } from "./tokens";
import type { Unit } from "./unit";
import type { Statement } from "./weigh";

const AGREED_BESIDE = "is agreed by a sentence beside it";
/** Rows and lines between what is named and the sentence beside them. */
const FAR = 24;
/** Sentences between. */
const MOST_BETWEEN = 2;
const LONGEST_TITLE = 5;
const LONGEST_LABEL = 6;
const SHORTEST_NOUN = 5;
const REPEATED = "force.entries";
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
const TITLED = ["force.takenUp", "force.entries"];
const TAKES_UP = ["force.takenUp", "force.rows", "force.entries", "force.anaphor"];

/** A row of a table or a line of values that names a family, with nothing that binds in it. */
export const isBare = ({ facts, spoken }: Statement): boolean =>
  spoken.reason === NO_VERB && (facts.unit.row !== undefined || isLine(facts));

/** Something is said with what is named, not in what leads into it, that keeps it from being agreed. */
export const isUndoing = (facts: Facts): boolean => UNDOING.some((key) => ownHits(facts, key).length > 0);

/** Makes operative what is only named in a row, line or heading, where a sentence beside it says that it is agreed. */
export function bindNamed(
  family: ClauseFamily,
  list: Statement[],
  all: AllFacts,
  texts: readonly string[],
): void {
  const bound = new Map<Facts, Statement>();
  list.forEach((statement, at) => {
    const { facts, spoken } = statement;
    const isTitle =
      isTitling(statement) && list.every((other) => other === statement || !isUnder(other, statement));
    const lacksWord = spoken.reason === LACKS_WORD;
    const isField = facts.unit.row !== undefined || isLabelled(facts, texts);
    if (!isTitle && !((isBare(statement) || lacksWord) && isField)) return;
    const takingUp = isTitle ? TITLED : [...TAKES_UP, `${family}.topic`];
    const binding = bindingsBeside(statement, family, { all, texts }, takingUp);
    if (binding.length === 0 || (lacksWord && !hasWordBeside(facts, family, binding, all))) return;
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

/** "Document: Microsoft Customer Agreement", beside "Accepted by: ...": what the clause must say, a row, line or sentence beside it does. */
function hasWordBeside(
  { unit }: Facts,
  family: ClauseFamily,
  binding: readonly Statement[],
  all: AllFacts,
): boolean {
  const needed = `${family}.needs`;
  if (binding.some(({ facts }) => facts.has(needed))) return true;
  const beside = (step: 1 | -1): readonly Facts[] => {
    const found: Facts[] = [];
    for (const facts of all.along(unit, step, FAR)) {
      if (!facts.unit.row && !isLine(facts)) break;
      found.push(facts);
    }
    return found;
  };
  return [...beside(1), ...beside(-1)].some((facts) => facts.has(needed));
}

/** A heading, or a line of a few words that stands over others: "CPOR declaration". */
function isTitling({ facts: { unit }, spoken: { reason } }: Statement): boolean {
  const isShort = !unit.row && unit.own === 0 && unit.tokens.length <= LONGEST_TITLE;
  return reason === IN_HEADING || (reason === NO_VERB && isShort);
}

/** It stands in the section that the other heads, and speaks of the family itself. */
const isUnder = ({ facts }: Statement, title: Statement): boolean =>
  facts.unit.section === title.facts.unit.section;

/** The sentences behind, or else before unless it is a title, that bind a party to what is named. */
function bindingsBeside(
  named: Statement,
  family: ClauseFamily,
  { all, texts }: { readonly all: AllFacts; readonly texts: readonly string[] },
  takingUp: readonly string[],
): readonly Statement[] {
  const { unit } = named.facts;
  const title = isTitling(named) ? named.facts : undefined;
  const bindings = (step: 1 | -1): Statement[] => {
    const found: Statement[] = [];
    let between = 0;
    let before = named.facts;
    for (const facts of all.along(unit, step, FAR)) {
      const isNext = !title && step > 0 && (before.unit.row !== undefined || isLabelled(before, texts));
      before = facts;
      if (facts.unit.row || facts.unit.heading || isLine(facts)) continue;
      const spoken = bindingIn(facts, family, takingUp, title, isNext);
      if (spoken) found.push({ facts, spoken });
      else if (++between > MOST_BETWEEN) break;
    }
    return found;
  };
  const behind = bindings(1);
  return behind.length > 0 || (title && !unit.row) ? behind : bindings(-1);
}

/** How the sentence binds a party to what some of its words take up, or to what the title calls so, if it does. */
function bindingIn(
  facts: Facts,
  family: ClauseFamily,
  takingUp: readonly string[],
  title: Facts | undefined,
  isNext: boolean,
): Spoken | undefined {
  const { unit, families } = facts;
  const isOfOther = families.size > 0 && !families.has(family);
  if (silence(facts) !== undefined || isOfOther || isUndoing(facts) || pointsToPart(facts)) return undefined;
  const force = forceOf(facts);
  if (!force || force.key === "force.permission" || reportingWords(facts) || isFormer(facts))
    return undefined;
  // "The Customer shall pay for the above", "shall read these particulars".
  if (force.key === "force.duty" && !facts.has("force.fulfilling")) return undefined;
  // "The Customer consents to this": what stands right before it, and nothing farther off.
  const pronouns = facts.hits("force.pronoun");
  const ending = isNext ? pronouns.filter(({ to }) => endsThere(unit, to)) : [];
  const hit =
    [...takingUp, `${family}.takenUp`]
      .flatMap((key) => ownHits(facts, key))
      .concat(title ? repeated(facts, title, family) : [])
      .find(
        ({ from, to }) =>
          !isParty(unit.tokens[from]!) && !pronouns.some((one) => one.from === from && one.to === to),
      ) ?? ending[0];
  return hit && { force: "operative", hit, reason: AGREED_BESIDE, by: force };
}

/** "Consents to this.", not "to the end of this Schedule": nothing that the word could point to comes behind it. */
function endsThere({ tokens }: Unit, at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.start - tokens[at]!.end >= AFTER_MARK;
}

/** "DPOR entry", over a table, and behind it "The Customer makes the entry": a noun of the title that is no name of the family. */
function repeated({ unit }: Facts, title: Facts, family: ClauseFamily): Hit[] {
  const named = title.hits(`${family}.names`);
  const nouns = title.unit.tokens.filter(
    ({ kind, norm, classes }, at) =>
      kind === "word" &&
      norm.length >= SHORTEST_NOUN &&
      classes.length === 0 &&
      !named.some(({ from, to }) => from <= at && to >= at),
  );
  const norms = new Set(nouns.map(({ norm }) => norm));
  return unit.tokens.flatMap(({ norm }, at) =>
    norms.has(norm) ? [{ key: REPEATED, from: at, to: at }] : [],
  );
}

/** "The access in 2.3", "in Annex C": what rows of their own numbers, and other parts, hold is told by those (granted-rows.ts). */
function pointsToPart(facts: Facts): boolean {
  const { tokens } = facts.unit;
  return (
    referencesOf(facts).length > 0 ||
    ["force.rows", "force.listedRights"]
      .flatMap(facts.hits)
      .some(({ to }) => tokens.slice(to, to + 2).some(({ kind }) => kind === "number"))
  );
}

/** "Tenant: ...": a few words and a colon begin it, or a lead-in does. */
function isLabelled({ unit: { tokens, own } }: Facts, texts: readonly string[]): boolean {
  const endsInColon = ({ paragraph, end }: Token, at: number): boolean => {
    const next = tokens[at + 1];
    return next !== undefined && texts[paragraph]!.slice(end, next.start).includes(":");
  };
  return own > 0 || tokens.slice(0, LONGEST_LABEL).some(endsInColon);
}
