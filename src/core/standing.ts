// Knows: what takes force from a sentence that stands elsewhere: a clause deleted by number, a paper or part that binds nobody.
// Refuses to know: families, and the force that a sentence has by its own words (force.ts).
import type { Facts } from "./facts";
import type { Spoken } from "./force";
import type { Section } from "./outline";

interface Statement {
  readonly facts: Facts;
  readonly spoken: Spoken;
}

const NEAR_NUMBER = 8;
const NUMBER = /\d{1,3}(?:\.\d{1,3})*/g;

type End = "cancelled" | "replaced" | "suspended";

const END: Readonly<Record<End, Pick<Spoken, "force" | "reason">>> = {
  cancelled: { force: "adverse", reason: "stands in a clause that is deleted" },
  replaced: { force: "mention", reason: "stands in a clause that is replaced" },
  suspended: { force: "mention", reason: "stands in a clause that has no effect yet" },
};

/** Statements in deleted clauses become adverse, those in replaced or waiting clauses and in what binds nobody mentions. */
export function takeBack(byFamily: ReadonlyMap<unknown, Statement[]>, all: readonly Facts[]): void {
  const cancelled = cancelledClauses(all);
  const paper = all.some((facts) => facts.has("force.unbindingPaper") && !facts.has("force.exception"));
  const parts = all.filter((facts) => facts.has("force.unbindingPart")).map(({ unit }) => unit.section);
  const changed = (facts: Facts): Pick<Spoken, "force" | "reason"> | undefined => {
    const end = cancelled.find((one) => one.at > facts.unit.index && covers(one.clause, facts.unit.clause));
    if (end) return END[end.by];
    if (paper) return { force: "mention", reason: "stands in a paper that binds nobody" };
    if (parts.some((part) => within(facts.unit.section, part)))
      return { force: "mention", reason: "stands in a part that binds nobody" };
    return undefined;
  };
  for (const list of byFamily.values()) {
    list.forEach(({ facts, spoken }, at) => {
      const change = spoken.force === "operative" ? changed(facts) : undefined;
      if (change) list[at] = { facts, spoken: { ...spoken, ...change } };
    });
  }
}

interface Cancelled {
  readonly clause: string;
  readonly by: End;
  readonly at: number;
}

/** The numbers of the clauses that are taken out or made to wait, and the place of the sentence that does so. */
function cancelledClauses(all: readonly Facts[]): Cancelled[] {
  return all.flatMap((facts) => {
    const by = facts.has("force.replaced") ? "replaced" : "cancelled";
    return [...numbered(facts, "force.cancelled", by), ...numbered(facts, "force.suspended", "suspended")];
  });
}

function numbered(facts: Facts, key: "force.cancelled" | "force.suspended", by: End): Cancelled[] {
  return facts.hits(key).flatMap((hit) => {
    const { tokens, index } = facts.unit;
    const inside = numbersIn(tokens.slice(hit.from, hit.to + 1));
    const said = inside.length > 0 ? inside : numbersIn(tokens.slice(hit.to, hit.to + NEAR_NUMBER));
    return said.map((clause) => ({ clause, by, at: index }));
  });
}

/** Numbers as they are written, such as "15.2", whose parts are tokens one character apart. */
function numbersIn(tokens: Facts["unit"]["tokens"]): string[] {
  let text = "";
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const joined = before?.kind === "number" && token.kind === "number" && token.start - before.end === 1;
    text += (joined ? "." : " ") + token.norm;
  });
  return text.match(NUMBER) ?? [];
}

function covers(clause: string, label: string): boolean {
  return label === clause || label.startsWith(`${clause}.`) || label.startsWith(`${clause}(`);
}

/** The section is `outer` or lies in it. */
function within(section: Section | undefined, outer: Section | undefined): boolean {
  if (!outer) return false;
  for (let one = section; one; one = one.parent) if (one === outer) return true;
  return false;
}
