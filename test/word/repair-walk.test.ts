// Knows: the labelled agreements as real .docx files; every repair that is offered for them is carried out and scanned again.
// Refuses to know: how the pane asks for the values.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  adaptClause,
  CLAUSE_FAMILIES,
  decisionOn,
  fillClause,
  foreignTerms,
  gainOf,
  planRepair,
  repaired,
  repairPlaces,
  type RepairPlan,
  scan,
  ScanMemory,
  termChoice,
  wordingAt,
} from "../../src/core";
import { additionsToOffer, agreementLanguage, builtInLibrary, rulesOf, termsOf } from "../../src/library";
import { readAgreement, repairClause } from "../../src/word";
import { startWord } from "../support/start-word";
import { schemaErrors } from "../support/validate-docx";

jest.setTimeout(600_000);
const library = builtInLibrary();
const rules = rulesOf(library);
const ROOT = join(process.cwd(), "test/agreements/dev");

/** What is lacking in the file, each with the plan that the pane would make of the examples. */
async function repairsFor(bytes: Uint8Array) {
  await startWord(bytes);
  const agreement = await readAgreement();
  const memory = new ScanMemory();
  const before = scan(agreement, rules, memory);
  const language = agreementLanguage(agreement, before);
  const byFamily = new Map(
    CLAUSE_FAMILIES.map((family) => [family, additionsToOffer(library.families[family].clauses, language)]),
  );
  const additions = [...byFamily.values()].flatMap((offered) => [...offered.values()]);
  const repairs = before.findings
    .filter(({ status }) => status === "incomplete")
    .flatMap((finding) =>
      finding.elements
        .filter(({ mandatory, state }) => mandatory && state !== "found")
        .map((element) => {
          const { family } = finding;
          const addition = byFamily.get(family)!.get(element.element)!;
          const expected = termsOf(addition, library);
          const foreign = foreignTerms(agreement, before, { language: addition.language, expected });
          const choices = foreign.map((one) => termChoice(one, decisionOn(one, {})));
          const { clause } = adaptClause(addition, choices);
          const plans = repairPlaces({
            agreement,
            findings: before.findings,
            finding,
            element,
            addition,
            additions,
          }).map((place): RepairPlan => {
            const wording = wordingAt(place, clause);
            const filling = fillClause(
              wording,
              Object.fromEntries(wording.fillIns.map(({ name, example }) => [name, example])),
            );
            if ("problems" in filling) throw new Error(JSON.stringify(filling.problems));
            return planRepair(place, filling.filled);
          });
          const what = { family, element: element.element };
          const gains = (plan: RepairPlan) =>
            gainOf(what, before, scan(repaired(agreement, plan), rules, memory));
          const plan = plans.find((one) => gains(one) !== "none");
          return { what, plan };
        }),
    );
  return { agreement, before, repairs };
}

const FILES = readdirSync(ROOT).filter((name) => name.endsWith(".docx"));

test("every point that is lacking is found once it is repaired, and nothing else is worse off", async () => {
  const outcomes = { found: 0, nearer: 0 };
  const failures: string[] = [];
  for (const file of FILES) {
    const bytes = new Uint8Array(readFileSync(join(ROOT, file)));
    const { agreement, before, repairs } = await repairsFor(bytes);
    for (const { what, plan } of repairs) {
      const name = `${file} ${what.family} ${what.element}`;
      if (plan === undefined) {
        failures.push(`${name}: no place`);
        continue;
      }
      const word = await startWord(bytes);
      word.resetStats();
      await repairClause(agreement, plan);
      if (word.stats().syncs > 3) failures.push(`${name}: ${word.stats().syncs} syncs`);
      const gain = gainOf(what, before, scan(await readAgreement(), rules));
      if (gain === "none") failures.push(`${name}: not found in Word`);
      else outcomes[gain] += 1;
    }
    const [last] = repairs.filter(({ plan }) => plan !== undefined).slice(-1);
    if (last !== undefined) {
      const word = await startWord(bytes);
      const errorsBefore = await schemaErrors(word.save());
      await repairClause(agreement, last.plan!);
      const added = (await schemaErrors(word.save())).length - errorsBefore.length;
      if (added > 0) failures.push(`${file}: ${added} new errors of the schema`);
    }
  }
  expect(failures).toEqual([]);
  expect(outcomes.found).toBeGreaterThanOrEqual(60);
  expect(outcomes.nearer).toBeLessThanOrEqual(1);
});
