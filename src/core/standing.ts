// Knows: what takes force from a sentence that stands elsewhere: a clause that is deleted, a paper or part that binds nobody.
// Refuses to know: families, and the force that a sentence has by its own words (force.ts).
import { covers } from "./clause-numbers";
import { endedClauses, type End, type Ended } from "./ended-clauses";
import type { AllFacts } from "./all-facts";
import { bindNamed, isBare, isUndoing } from "./bound-together";
import type { Facts } from "./facts";
import type { ClauseFamily } from "./finding";
import { grantedRights, grantedRows, isLine } from "./granted-rows";
import type { Spoken } from "./force";
import { unboundBy, type Unbound } from "./unbound";
import { isLeftOut, LEFT_OUT } from "./silence";
import { mayBind, type Unit } from "./unit";
import { voidedBy } from "./voided-clauses";

interface Statement {
  readonly facts: Facts;
  readonly spoken: Spoken;
}

type Change = Pick<Spoken, "force" | "reason" | "endedBy">;

const END: Readonly<Record<Exclude<End, "overridden">, Change>> = {
  cancelled: { force: "adverse", reason: "stands in a clause that is deleted" },
  replaced: { force: "mention", reason: "stands in a clause that is replaced" },
  suspended: { force: "mention", reason: "stands in a clause that has no effect yet" },
};
const UNBOUND: Readonly<Record<Unbound["what"], Change>> = {
  paper: { force: "mention", reason: "stands in a paper that binds nobody" },
  rest: { force: "mention", reason: "stands outside the only clauses that bind" },
  part: { force: "mention", reason: "stands in a part that binds nobody" },
};
const GRANTED = { force: "operative", reason: "is granted by a sentence that refers to it" } as const;
const LIFTED = { force: "mention", reason: "refuses in a clause that no longer applies" } as const;

/** Rows and lines that name a family, with nothing that binds in them, are operative where a sentence grants them. */
function bindRows(family: ClauseFamily, list: Statement[], all: AllFacts): void {
  const key = `${family}.granted`;
  const spoken = new Set(list.map(({ facts }) => facts));
  const silent = all.having(key).filter((facts) => isRow(facts) && !spoken.has(facts));
  const isFree = (statement: Statement & { spoken: Spoken }): boolean =>
    isBare(statement) && !leftOutBehind(all, statement.facts.unit);
  if (list.some(isFree)) {
    const granted = grantedRows(all, `${family}.topic`);
    const areBinding = all
      .having("force.bindingRows")
      .some(({ unit, has }) => mayBind(unit) && !has("force.negation"));
    list.forEach((statement, at) => {
      const { unit } = statement.facts;
      if (isFree(statement) && (granted(unit) || (areBinding && unit.row && !isUndoing(statement.facts))))
        list[at] = { ...statement, spoken: { ...statement.spoken, ...GRANTED } };
    });
  }
  if (silent.length === 0) return;
  const given = grantedRights(all);
  for (const facts of silent)
    if (given(facts.unit)) list.push({ facts, spoken: { ...GRANTED, hit: facts.hits(key)[0] } });
}

/** "7. Digital partner of record. This clause is intentionally left blank": the sentence that leaves out what is named. */
function leftOutBehind(all: AllFacts, unit: Unit): Facts | undefined {
  const next = all.after(unit);
  return next && isLeftOut(next) ? next : undefined;
}

/** "Licences supplied by the Supplier as reseller of record. Not used.": that sentence, where it says nothing else. */
export function noteBehind(all: AllFacts, unit: Unit): Facts | undefined {
  const note = leftOutBehind(all, unit);
  return note && note.unit.tokens.length <= BARE ? note : undefined;
}
const BARE = 3;

/** A row or line of values, which nothing in it denies. */
function isRow(facts: Facts): boolean {
  const { unit, has } = facts;
  const listed = unit.row === undefined ? isLine(facts) : !unit.heading && !has("force.negation");
  return mayBind(unit) && listed && !unit.unticked;
}

/** What takes the force from the sentences of an agreement; found once for it. */
interface Endings {
  readonly endOf: (unit: Unit) => Ended | undefined;
  /** A sentence beside it puts something else in its place. */
  readonly isReplaced: (unit: Unit) => boolean;
  readonly changeOf: (unit: Unit) => Change | undefined;
}
const known = new WeakMap<AllFacts, Endings>();

function endingsIn(all: AllFacts): Endings {
  const before = known.get(all);
  if (before) return before;
  const ended = endedClauses(all);
  const voided = voidedBy(all);
  const unbound = unboundBy(all);
  const endOf = (unit: Unit): Ended | undefined =>
    ended.find(
      (one) =>
        (one.at > unit.index || one.by === "overridden") && one.at !== unit.index && covers(one, unit.clause),
    );
  const isReplaced = (unit: Unit): boolean => voided(unit)?.has("force.replaced") === true;
  const changeOf = (unit: Unit): Change | undefined => {
    const end = endOf(unit);
    if (end && end.by !== "overridden") return { ...END[end.by], endedBy: end.at };
    const voiding = voided(unit);
    if (voiding)
      return {
        force: "adverse",
        reason: "stands in a clause that does not apply",
        endedBy: voiding.unit.index,
      };
    const note = noteBehind(all, unit);
    if (note) return { force: "mention", reason: LEFT_OUT, endedBy: note.unit.index };
    const loose = unbound(unit);
    return loose && { ...UNBOUND[loose.what], endedBy: loose.by.index };
  };
  const endings = { endOf, isReplaced, changeOf };
  known.set(all, endings);
  return endings;
}

/** The unit stands in a clause that is ended, or in what binds nobody: whatever it says is not agreed. */
export const isEnded = (all: AllFacts, unit: Unit): boolean => endingsIn(all).changeOf(unit) !== undefined;

/**
 * Statements in deleted clauses become adverse, those in replaced or waiting clauses and in what binds nobody mentions.
 * A refusal in a clause that is ended is lifted; one that only gives way is lifted where the other sentence binds.
 */
export function takeBack(
  byFamily: ReadonlyMap<ClauseFamily, Statement[]>,
  all: AllFacts,
  texts: readonly string[],
): void {
  const { endOf, isReplaced, changeOf } = endingsIn(all);
  for (const [family, list] of byFamily) {
    bindRows(family, list, all);
    bindNamed(family, list, all, texts);
    const binds = (unit: number): boolean =>
      list.some(({ facts, spoken }) => facts.unit.index === unit && spoken.force === "operative");
    const lifted = list.map(({ facts, spoken }) => {
      if (spoken.force !== "adverse") return false;
      if (isReplaced(facts.unit)) return true;
      const end = endOf(facts.unit);
      return end !== undefined && (end.by === "overridden" ? binds(end.at) : end.by !== "suspended");
    });
    list.forEach(({ facts, spoken }, at) => {
      const change = lifted[at] ? LIFTED : spoken.force === "operative" ? changeOf(facts.unit) : undefined;
      if (change) list[at] = { facts, spoken: { ...spoken, ...change } };
    });
  }
}
