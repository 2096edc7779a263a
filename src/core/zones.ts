// Knows: where a section holds more than its heading says: binding answers among questions, clauses after the recitals.
// Refuses to know: how a heading tells what its section is for (the lexicons).
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import { isHypothetical } from "./supposition";
import { isWithin, type Section } from "./outline";

/** The sections in which the recitals are said to end. */
export function endedRecitals(all: AllFacts): Section[] {
  return all
    .having("force.recitalsEnd")
    .filter(({ unit }) => unit.zone === "recitals")
    .map(({ unit }) => unit.section);
}

/**
 * The facts of one block, with sentences that bind a party taken out of zones of questions, and what follows the end of
 * the recitals, in this block or in one of `ended`, taken out of the recitals.
 */
export function settleZones(block: readonly Facts[], ended: readonly Section[]): readonly Facts[] {
  if (block.every(({ unit }) => unit.zone !== "questions" && unit.zone !== "recitals")) return block;
  const binding = block.filter((facts) => facts.unit.zone === "questions" && bindsParty(facts));
  const sections = new Set(binding.map(({ unit }) => unit.section));
  const paragraphs = new Set(binding.map(({ unit }) => unit.paragraph));
  // "How Microsoft sees the work" may be the title of clauses, where nothing is asked below it.
  const asked = new Set(block.filter(({ unit }) => unit.question).map(({ unit }) => unit.section));
  const own = new Set(block.map(({ unit }) => unit.section));
  const over = ended.filter((section) => !own.has(section));
  return block.map((facts) => {
    const { unit } = facts;
    const near =
      unit.row || !asked.has(unit.section) ? sections.has(unit.section) : paragraphs.has(unit.paragraph);
    const answers = unit.zone === "questions" && !unit.question && near;
    const after = unit.zone === "recitals" && over.some((section) => isWithin(unit.section, section));
    if (unit.zone === "recitals" && facts.has("force.recitalsEnd")) over.push(unit.section);
    return answers || after ? { ...facts, unit: { ...unit, zone: "body" } } : facts;
  });
}

/** A party of this agreement, by its name, is bound or says something. */
function bindsParty(facts: Facts): boolean {
  const { unit } = facts;
  if (unit.question || unit.heading) return false;
  return ["force.duty", "force.performative"]
    .flatMap((key) => facts.hits(key))
    .some((hit) => unit.tokens[hit.from]!.classes.includes("party") && !isHypothetical(facts, hit));
}
