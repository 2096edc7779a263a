// Knows: how the parts of a library must fit each other once each has the right shape.
// Refuses to know: shapes (schema.ts), and whether a wording's words do what it says, which the scan proves.
import type { FillIn } from "../core";
import { fillInsUsed, problemWith } from "../core";
import type { LibraryClause, LibraryFamily } from "./library";
import type { Problem } from "./problem";
import { pathText } from "./problem";
import { retiredNamesIn } from "./retired-names";

/** A family file whose shape is right. */
export interface FamilyFile {
  readonly file: string;
  readonly family: LibraryFamily;
}

type Report = (path: readonly (string | number)[], message: string) => void;

/** Every misfit within the files and between them, file by file. */
export function inconsistencies(files: readonly FamilyFile[]): Problem[] {
  const problems: Problem[] = [];
  const clauseIds = new Set<string>();
  const declarations = new Map<string, FillIn>();
  for (const { file, family } of files) {
    const report: Report = (path, message) => problems.push({ file, path: pathText(path), message });
    checkElements(family, report);
    family.clauses.forEach((clause, index) => {
      const within: Report = (path, message) => report(["clauses", index, ...path], message);
      checkIdentity(clause, family, clauseIds, within);
      checkFillIns(clause, declarations, within);
      checkSatisfies(clause, family, within);
      checkNames(clause, within);
    });
  }
  return problems;
}

/** The pane has words for exactly the elements that the rule knows, and a standard wording to offer. */
function checkElements({ elements, rule, clauses }: LibraryFamily, report: Report): void {
  const labelled = elements.map(({ id }) => id).join(", ");
  const ruled = rule.elements.map(({ id }) => id).join(", ");
  if (labelled !== ruled) {
    report(["elements"], `Label the elements of the rule, each once and in its order: ${ruled}.`);
  }
  for (const id of rule.factsOnly ?? []) {
    if (!rule.elements.some((element) => element.id === id)) {
      report(["rule", "factsOnly"], `There is no element "${id}"; choose from ${ruled}.`);
    }
  }
  if (!clauses.some(({ position }) => position === "standard")) {
    report(["clauses"], "Add a wording whose position is standard; every family needs one to offer.");
  }
}

function checkIdentity(
  clause: LibraryClause,
  { family }: LibraryFamily,
  ids: Set<string>,
  report: Report,
): void {
  if (ids.has(clause.id))
    report(["id"], `The id "${clause.id}" is taken; give each wording an id of its own.`);
  ids.add(clause.id);
  if (clause.family !== family) report(["family"], `Write "${family}", the family of this file.`);
}

function checkFillIns(clause: LibraryClause, declarations: Map<string, FillIn>, report: Report): void {
  const declared = new Set<string>();
  clause.fillIns.forEach((fillIn, index) => {
    const { name, example } = fillIn;
    if (declared.has(name)) report(["fillIns", index, "name"], `{{${name}}} is declared twice; remove one.`);
    declared.add(name);
    const wrong = problemWith(fillIn, example);
    if (wrong !== undefined) report(["fillIns", index, "example"], `The example would be refused: ${wrong}`);
    // One answer of the user fills every clause that asks under the same name.
    const key = `${clause.language} ${name}`;
    const first = declarations.get(key) ?? fillIn;
    declarations.set(key, first);
    if (JSON.stringify(fillIn) !== JSON.stringify(first)) {
      report(
        ["fillIns", index],
        `{{${name}}} asks something else in another clause; make both alike or rename one.`,
      );
    }
  });

  const used = new Set<string>();
  clause.paragraphs.forEach(({ text }, index) => {
    const path = ["paragraphs", index, "text"];
    for (const name of fillInsUsed(text)) {
      used.add(name);
      if (!declared.has(name))
        report(path, `{{${name}}} is not declared; add it to "fillIns" or correct the name.`);
    }
    if (/\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, ""))) {
      report(path, "Holds braces that open or close no fill-in; write {{name}} or remove them.");
    }
  });
  clause.fillIns.forEach(({ name }, index) => {
    if (!used.has(name))
      report(["fillIns", index], `{{${name}}} is asked but not used; use it or remove it.`);
  });
}

function checkSatisfies(clause: LibraryClause, { rule }: LibraryFamily, report: Report): void {
  const known = new Set(rule.elements.map(({ id }) => id));
  clause.satisfies.forEach((id, index) => {
    if (!known.has(id))
      report(["satisfies", index], `There is no element "${id}"; choose from ${[...known].join(", ")}.`);
    if (clause.satisfies.indexOf(id) < index)
      report(["satisfies", index], `"${id}" stands twice; remove one.`);
  });
  if (clause.position !== "standard") return;
  const lacking = rule.elements.filter(
    ({ id, mandatory }) => mandatory === true && !clause.satisfies.includes(id),
  );
  if (lacking.length > 0) {
    const ids = lacking.map(({ id }) => id).join(", ");
    report(["satisfies"], `A standard wording must say every mandatory element; this one lacks ${ids}.`);
  }
}

function checkNames(clause: LibraryClause, report: Report): void {
  const texts: [path: (string | number)[], text: string][] = [
    [["title"], clause.title],
    ...clause.paragraphs.map(({ text }, index): [(string | number)[], string] => [
      ["paragraphs", index, "text"],
      text,
    ]),
    ...clause.fillIns.flatMap(({ label, question }, index): [(string | number)[], string][] => [
      [["fillIns", index, "label"], label],
      [["fillIns", index, "question"], question],
    ]),
  ];
  for (const [path, text] of texts) {
    for (const { name, current } of retiredNamesIn(text)) {
      report(path, `Microsoft no longer says "${name}"; write "${current}".`);
    }
  }
}
