// Knows: when a sentence grants what rows of a table or lines of a schedule list: "The Customer grants the access in 7.1 to 7.3".
// Refuses to know: families, and the force that a row has by its own words (force.ts).
import { clausesIn, covers } from "./clause-numbers";
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import { forceOf } from "./force";
import type { Hit } from "./matcher";
import { mayBind, type Unit } from "./unit";

const NEAR_NUMBER = 5;

/** A table is known by its number, which is no clause's. */
const TABLE = /^(?:table|tabel|tabelle|tableau|tabla|cuadro|list|lista|liste|lijst|matrix|grid|chart)$/;

const OF = /^(?:of|der|des|de|van|du|del)$/;
const NUMBER_OF_PART = /^(?:[a-z]|[ivx]+|\d+)$/;

/** "Account used: service principal sp-run": a line of particulars, in which nothing is done, said or denied. */
export function isLine({ unit, has }: Facts): boolean {
  return unit.row === undefined && !unit.heading && !VERBS.some(has);
}
const VERBS = ["holding", "modal", "possibility", "duty", "performative", "permission", "negation"].map(
  (name) => `force.${name}`,
);

/**
 * Tells whether a sentence on the topic that binds refers to the row, by its number, its schedule or the table that it
 * stands in; to a line by the schedule alone.
 */
export function grantedRows(all: AllFacts, topic: string): (row: Unit) => boolean {
  const granting = all.having(topic).filter(grants);
  return (row) => granting.some((facts) => refersTo(facts, row));
}

/** The same where only what the sentence gives, rights in a table, tells what the row is about. */
export function grantedRights(all: AllFacts): (row: Unit) => boolean {
  const priced = new Set(
    all.having("signals.priced").flatMap(({ unit }) => (unit.row && unit.heading ? [unit.row.header] : [])),
  );
  const given = all
    .having("force.listedRights")
    .filter(
      (facts) => grants(facts) && !facts.unit.tokens[forceOf(facts)!.from]!.classes.includes("partner"),
    );
  return (row) => !priced.has(row.row?.header ?? []) && given.some((facts) => refersTo(facts, row));
}

function grants(facts: Facts): boolean {
  const { unit } = facts;
  return (
    mayBind(unit) &&
    !unit.row &&
    !unit.heading &&
    !unit.question &&
    rowsIn(facts).length > 0 &&
    !facts.has("force.negation") &&
    !facts.has("force.deferral") &&
    !facts.has("force.excluding") &&
    ["force.duty", "force.performative"].includes(forceOf(facts)?.key ?? "")
  );
}

const rowsIn = (facts: Facts): readonly Hit[] => [
  ...facts.hits("force.rows"),
  ...facts.hits("force.accessRows"),
  ...facts.hits("force.listedRights"),
];

function refersTo(facts: Facts, row: Unit): boolean {
  const { tokens, section } = facts.unit;
  const first = row.row?.cells[0] ?? [];
  const number = /^\d+(?:\.\d+)*/.exec(first.map((token) => token.norm).join("."))?.[0] ?? "";
  return rowsIn(facts).some((hit) => {
    const [kind, next = "", last] = tokens.slice(hit.to, hit.to + 3).map((token) => token.norm);
    if (NUMBER_OF_PART.test(next) && titledSo(row, `${kind} ${next}`)) return true;
    if (OF.test(next) && titledSo(row, `${kind} ${next} ${last}`)) return true;
    if (!row.row) return false;
    const numbers = clausesIn(facts, hit.from, Math.min(tokens.length, hit.to + NEAR_NUMBER));
    if (numbers.length > 0 && !TABLE.test(tokens[hit.to]!.norm))
      return numbers.some((clauses) => covers(clauses, number));
    return row.section === section;
  });
}

/** The row stands under "Schedule 3 – Access", "Schedule of Rights". */
function titledSo(row: Unit, name: string): boolean {
  for (let section: Unit["section"] | undefined = row.section; section; section = section.parent)
    if (` ${section.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `.startsWith(` ${name} `))
      return true;
  return false;
}
